//! Doing what a plan says.

use std::fmt;

use futures_util::{FutureExt as _, StreamExt as _, TryFutureExt as _, stream};

use super::flagged::{self, Flagless};
use super::{DeleteConsent, Plan, PlanStep, StepOutcome};
use crate::bulk::dedup::Key;
use crate::bulk::job::{Context, Create, Job, JobFuture, detached};
use crate::bulk::{Bulk, BulkRun};
use crate::users::Addressee;
use crate::{CreateOutcome, Error, InviteMode, Operation, Users};

/// A plan about to be applied.
///
/// Nothing is sent until the run that [`start`](Self::start) gives is polled.
#[must_use = "nothing is sent until the run is started and polled"]
pub struct Apply<'a> {
    plan: &'a Plan,
    bulk: Bulk,
    mode: InviteMode,
    deletes: Vec<PlanStep>,
}

impl<'a> Apply<'a> {
    pub(super) fn new(plan: &'a Plan, users: Users) -> Self {
        Self {
            plan,
            bulk: users.bulk(),
            mode: InviteMode::EmailLink,
            deletes: Vec::new(),
        }
    }

    /// How people are let in. Left alone: by a link that the server mails.
    pub fn mode(mut self, mode: InviteMode) -> Self {
        self.mode = mode;
        self
    }

    /// How many calls may be under way at a time; see [`Bulk::concurrency`].
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.bulk = self.bulk.concurrency(calls);
        self
    }

    /// Also deletes, **for ever**, the users who are not on the roster, except the
    /// caller. Deletes are sent when all else is done, and only if all of it succeeded.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input), and nothing is deleted, where the consent is to another
    /// number of deletes than the plan has, the caller is not a user of the account by this plan, or
    /// someone to be deleted has an address of the roster.
    pub fn delete_absent(mut self, consent: &DeleteConsent) -> Result<Self, Error> {
        self.deletes = consent.deletes(self.plan)?;
        Ok(self)
    }

    /// The calls that the run will make, in the order in which they start.
    #[must_use]
    pub fn steps(&self) -> Vec<PlanStep> {
        let mut steps = self.plan.steps();
        steps.extend(self.deletes.iter().cloned());
        steps
    }

    /// Starts: updates, then invites, then deletes. See [`bulk`](crate::bulk) for how a
    /// run goes, is watched, stopped and dropped.
    pub fn start(self) -> BulkRun<PlanStep, StepOutcome> {
        let stages = [self.plan.steps(), self.deletes];
        let job = ApplyStep {
            create: Create(self.mode),
            flagless: Flagless::default(),
        };
        let stages = stages.map(|steps| stream::iter(steps).boxed());
        self.bulk.start(job, stages.into())
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
    create: Create,
    flagless: Flagless,
}

impl Job for ApplyStep {
    type Input = PlanStep;
    type Outcome = StepOutcome;

    fn key(&self, step: &PlanStep) -> Key {
        match step {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => self.create.key(person),
            PlanStep::Update { id, .. } | PlanStep::Delete { id, .. } => Key::id(id),
        }
    }

    fn start(&self, step: &PlanStep, context: Context) -> JobFuture<StepOutcome> {
        let users = context.users.clone();
        match step.clone() {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => match person.is_developer() {
                Some(is_developer) => {
                    let (mode, flagless) = (self.create.0, self.flagless.clone());
                    let call = flagged::create(person, is_developer, mode, users, flagless);
                    self.create.creating(call.err_into())
                }
                None => {
                    let call = self.create.start(&person, context);
                    call.map_ok(StepOutcome::Created).boxed()
                }
            },
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
        match step {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => {
                self.create.addressee(users, person)
            }
            PlanStep::Update { .. } | PlanStep::Delete { .. } => None,
        }
    }

    fn created(outcome: StepOutcome) -> Option<CreateOutcome> {
        match outcome {
            StepOutcome::Created(created) | StepOutcome::CreatedWithoutFlag { created, .. } => {
                Some(created)
            }
            StepOutcome::Updated(_) | StepOutcome::NotUpdated { .. } | StepOutcome::Deleted(_) => {
                None
            }
        }
    }
}
