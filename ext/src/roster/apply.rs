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
}

impl Plan {
    /// Prepares to apply the plan. The default is to invite by [`EmailLink`](InviteMode::EmailLink) and to delete nobody.
    pub fn apply<'a>(&'a self, users: &Users) -> Apply<'a> {
        Apply {
            plan: self,
            bulk: users.bulk(),
            mode: InviteMode::EmailLink,
            deletes: Vec::new(),
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

    /// Also deletes, **for ever**, the users who are not on the roster, except the
    /// caller. Deletes are sent after all other steps, and only if every one of those succeeded.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input), and nothing is deleted, if the plan has another number of deletes
    /// than the consent, if the caller is not a user of the account, or if a user to delete has an address of the roster.
    pub fn delete_absent(mut self, consent: &DeleteConsent) -> Result<Self, Error> {
        self.deletes = consent.deletes(self.plan)?;
        Ok(self)
    }

    /// The steps of the run, in the order in which they start.
    #[must_use]
    pub fn steps(&self) -> Vec<PlanStep> {
        let mut steps = self.plan.steps();
        steps.extend(self.deletes.iter().cloned());
        steps
    }

    /// Makes the run: updates, then invites, then deletes. See [`bulk`](crate::bulk) for how to watch, stop and drop a
    /// run.
    pub fn start(self) -> BulkRun<PlanStep, StepOutcome> {
        let stages = [self.plan.steps(), self.deletes];
        let stages = stages.map(|steps| stream::iter(steps).boxed());
        self.bulk.start(ApplyStep(Create(self.mode)), stages.into())
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
            StepOutcome::Created(created) | StepOutcome::CreatedWithoutFlag { created, .. } => {
                created.is_new()
            }
            StepOutcome::Updated(_) | StepOutcome::Deleted(_) => true,
            StepOutcome::NotUpdated { .. } => false,
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
