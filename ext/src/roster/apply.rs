//! Applying a plan.

use std::fmt;

use futures_util::{FutureExt as _, StreamExt as _, stream};

use super::consent::DeleteConsent;
use super::developer_flag::{self, FlagRefused};
use super::plan::Plan;
use super::step::{PlanStep, StepOutcome};
use crate::bulk::claims::Key;
use crate::bulk::job::{Call, Context, Job, Step, create, detached};
use crate::bulk::{Bulk, BulkRun};
use crate::{Error, InviteMode, Operation, Users};

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
        let steps = self.steps();
        let before_deletes = steps.len() - self.deletes.len();
        BulkRun::new(
            self.bulk,
            ApplyStep {
                mode: self.mode,
                flag_refused: FlagRefused::default(),
            },
            stream::iter(steps).boxed(),
        )
        .with_barrier(before_deletes)
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

struct ApplyStep {
    mode: InviteMode,
    flag_refused: FlagRefused,
}

impl Job for ApplyStep {
    type Input = PlanStep;
    type Outcome = StepOutcome;

    fn key(&self, step: &PlanStep) -> Key {
        match step {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => Key::email(person.email()),
            PlanStep::Update { id, .. } | PlanStep::Delete { id, .. } => Key::id(id),
        }
    }

    fn start(&self, step: &PlanStep, context: Context) -> Call<StepOutcome> {
        let users = context.users.clone();
        match step.clone() {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => {
                if let Some(is_developer) = person.is_developer() {
                    let refused = self.flag_refused.clone();
                    return developer_flag::create(
                        person,
                        is_developer,
                        self.mode,
                        context,
                        refused,
                    );
                }
                let call = create(person, self.mode, context);
                async move {
                    Ok(match call.await? {
                        Step::Done(outcome) => Step::Done(StepOutcome::Created(outcome)),
                        Step::Duplicate(of) => Step::Duplicate(of),
                        Step::Abandoned => Step::Abandoned,
                    })
                }
                .boxed()
            }
            PlanStep::Update { id, update, .. } => detached(Operation::UpdateUser, async move {
                let user = users.update(&id, update.clone()).await?;
                Ok(Step::Done(StepOutcome::of_update(&update, user)))
            }),
            PlanStep::Delete { id, .. } => detached(Operation::DeleteUser, async move {
                users.delete(&id).await?;
                Ok(Step::Done(StepOutcome::Deleted(id)))
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

    fn keep(&self, users: &Users, step: &PlanStep, result: Result<StepOutcome, Error>) {
        let (PlanStep::Invite(person) | PlanStep::Reinvite(person)) = step else {
            return;
        };
        let created = match result {
            Ok(StepOutcome::Created(created) | StepOutcome::CreatedWithoutFlag { created, .. }) => {
                Ok(created)
            }
            Err(error) => Err(error),
            Ok(_) => return,
        };
        users.keep_unclaimed(person.email(), self.mode, created);
    }
}
