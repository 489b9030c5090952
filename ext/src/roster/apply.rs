//! Applying a plan.

use std::fmt;

use futures_util::{StreamExt as _, stream};

use super::consent::DeleteConsent;
use super::plan::Plan;
use super::step::{PlanStep, StepOutcome};
use crate::bulk::dedup::Key;
use crate::bulk::job::{Create, Job, JobContext, JobFuture, detached};
use crate::bulk::{Bulk, BulkRun};
use crate::users::Addressee;
use crate::{CreateOutcome, Error, InviteMode, Operation, Users};

/// A plan with the settings for applying it, made by [`Plan::apply`].
///
/// Nothing is sent until the run that [`start`](Self::start) returns is polled.
#[must_use = "nothing is sent until the run is started and polled"]
pub struct Apply<'a> {
    plan: &'a Plan,
    bulk: Bulk,
    mode: InviteMode,
    deletes: Vec<PlanStep>,
    deletes_first: bool,
}

impl Plan {
    /// Prepares to apply the plan. The default is to invite by [`EmailLink`](InviteMode::EmailLink) and to delete
    /// nobody.
    pub fn apply<'a>(&'a self, users: &Users) -> Apply<'a> {
        Apply {
            plan: self,
            bulk: users.bulk(),
            mode: InviteMode::EmailLink,
            deletes: Vec::new(),
            deletes_first: false,
        }
    }
}

impl Apply<'_> {
    /// How people are invited; [`EmailLink`](InviteMode::EmailLink) by default.
    pub fn mode(mut self, mode: InviteMode) -> Self {
        self.mode = mode;
        self
    }

    /// The number of calls that may be in flight at a time; see [`Bulk::concurrency`].
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.bulk = self.bulk.concurrency(calls);
        self
    }

    /// Also deletes, **permanently**, the users who are not on the roster, except the caller. Deletes are sent after
    /// all other steps, and only if every one of those succeeded. So if the plan of the account allows no more users,
    /// the run ends at the first invite: see [`delete_first`](Self::delete_first).
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input), and nothing is deleted, if the plan has another number of deletes
    /// than the consent, if the caller is not a user of the account, or if a user to delete has an address of the
    /// roster.
    pub fn delete_absent(mut self, consent: &DeleteConsent) -> Result<Self, Error> {
        self.deletes = consent.deletes(self.plan)?;
        Ok(self)
    }

    /// Sends the deletes after the updates and before the invites, so that the deletes make room for the invites in an
    /// account whose plan allows no more users. Invites are sent only if every delete succeeded.
    ///
    /// If an invite then fails, the deleted users stay deleted. Without [`delete_absent`](Self::delete_absent) this
    /// changes nothing.
    pub fn delete_first(mut self) -> Self {
        self.deletes_first = true;
        self
    }

    /// The steps of the run, in the order in which they start.
    #[must_use]
    pub fn steps(&self) -> Vec<PlanStep> {
        self.stages().concat()
    }

    /// Makes the run: updates, then invites, then deletes, unless [`delete_first`](Self::delete_first) is set. See
    /// [`bulk`](crate::bulk) for how to watch, stop and drop a run.
    pub fn start(self) -> BulkRun<PlanStep, StepOutcome> {
        let stages = self.stages().into_iter();
        let stages = stages.map(|steps| stream::iter(steps).boxed());
        self.bulk
            .start(ApplyStep(Create(self.mode)), stages.collect())
    }

    /// The steps that start together. Each stage waits until all earlier ones have succeeded.
    fn stages(&self) -> Vec<Vec<PlanStep>> {
        if self.deletes_first && !self.deletes.is_empty() {
            let (updates, invites) = (self.plan.updates(), self.plan.invites());
            vec![updates.collect(), self.deletes.clone(), invites.collect()]
        } else {
            vec![self.plan.steps(), self.deletes.clone()]
        }
    }
}

impl fmt::Debug for Apply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Apply")
            .field("mode", &self.mode)
            .field("steps", &self.plan.len())
            .field("deletes", &self.deletes.len())
            .finish_non_exhaustive()
    }
}

/// Sends one step. People are invited as [`Create`] creates users.
struct ApplyStep(Create);

impl Job for ApplyStep {
    type Input = PlanStep;
    type Outcome = StepOutcome;

    fn key(&self, step: &PlanStep) -> Key {
        match step {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => self.0.key(person),
            PlanStep::Update { id, .. } | PlanStep::Delete { id, .. } => Key::id(id),
        }
    }

    fn start(&self, step: &PlanStep, context: JobContext) -> JobFuture<StepOutcome> {
        let (users, create) = (context.users, self.0);
        match step.clone() {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => create.creating(async move {
                let created = users.create_with_flag_error(&person, create.0).await?;
                let outcome = created.outcome;
                Ok(match created.flag_error {
                    None => StepOutcome::Created(outcome),
                    Some(error) => StepOutcome::CreatedWithoutFlag {
                        created: outcome,
                        error,
                    },
                })
            }),
            PlanStep::Update { id, update, .. } => detached(Operation::UpdateUser, async move {
                let user = users.update(&id, update.clone()).await?;
                Ok(StepOutcome::of_update(&update, user))
            }),
            PlanStep::Delete { id, .. } => detached(Operation::DeleteUser, async move {
                users.delete(&id).await?;
                Ok(StepOutcome::Deleted(id))
            }),
        }
    }

    fn changed(&self, outcome: &StepOutcome) -> bool {
        match outcome {
            StepOutcome::Updated(_) | StepOutcome::Deleted(_) => true,
            _ => outcome.created().is_some_and(CreateOutcome::is_new),
        }
    }

    fn addressee(&self, users: &Users, step: &PlanStep) -> Option<Addressee> {
        self.0.addressee(users, step.person()?)
    }

    fn created(outcome: StepOutcome) -> Option<CreateOutcome> {
        match outcome {
            StepOutcome::Created(created) | StepOutcome::CreatedWithoutFlag { created, .. } => {
                Some(created)
            }
            _ => None,
        }
    }
}
