//! Doing what a plan says.

use std::fmt;

use futures_util::{FutureExt as _, StreamExt as _, stream};
use serde::Serialize;

use super::{DeleteConsent, Plan};
use crate::bulk::claims::Key;
use crate::bulk::job::{Call, Context, Job, Step, create, detached};
use crate::bulk::{Bulk, BulkRun};
use crate::{
    CreateOutcome, Error, InviteMode, NewUser, Operation, User, UserId, UserUpdate, Users,
};

/// One call of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "action", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlanStep {
    /// Invite someone new.
    Invite(NewUser),
    /// Invite someone whose invitation expired.
    Reinvite(NewUser),
    /// Change a user.
    Update {
        /// The user.
        id: UserId,
        /// The user's address.
        email: String,
        /// What to ask for.
        update: UserUpdate,
    },
    /// Delete a user, for ever.
    Delete {
        /// The user.
        id: UserId,
        /// The user's address.
        email: String,
    },
}

impl PlanStep {
    /// The address of whom it is about.
    #[must_use]
    pub fn email(&self) -> &str {
        match self {
            Self::Invite(person) | Self::Reinvite(person) => person.email().as_str(),
            Self::Update { email, .. } | Self::Delete { email, .. } => email,
        }
    }
}

/// What a call of a plan came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StepOutcome {
    /// Of an invite, new or again.
    Created(CreateOutcome),
    /// Of an update: the user as it is now.
    Updated(User),
    /// Of a delete.
    Deleted(UserId),
}

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
    /// number of deletes than the plan has, or the caller is not a user of the account by this plan.
    pub fn delete_absent(mut self, consent: &DeleteConsent) -> Result<Self, Error> {
        let is_caller = |email: &str| {
            let caller = consent.caller.as_ref();
            caller.is_some_and(|caller| caller.matches(email))
        };
        let on_roster = |caller: &str| {
            let plan = self.plan;
            let users = plan
                .to_update
                .iter()
                .map(|planned| &planned.user)
                .chain(plan.to_reinvite.iter().map(|again| &again.user))
                .chain(plan.unattainable.iter().map(|person| &person.user));
            plan.as_wanted.iter().any(|email| email.matches(caller))
                || users.into_iter().any(|user| user.has_email(caller))
        };
        let absent = &self.plan.not_on_roster;
        let caller_is_absent = absent
            .iter()
            .any(|user| user.email.as_deref().is_some_and(is_caller));
        let caller_is_known = consent
            .caller
            .as_ref()
            .is_none_or(|caller| caller_is_absent || on_roster(caller.as_str()));
        if !caller_is_known {
            return Err(Error::invalid_input(
                "caller",
                "must be the address of a user of the account: the one whose key it is",
            ));
        }
        let deletes: Vec<_> = absent
            .iter()
            .filter_map(|user| {
                let email = user.email.clone().filter(|email| !is_caller(email))?;
                let id = user.id.clone()?;
                Some(PlanStep::Delete { id, email })
            })
            .collect();
        if deletes.len() != consent.users {
            let rule = format!(
                "must be the number of users to delete: the consent is to {}, the plan has {}",
                consent.users,
                deletes.len()
            );
            return Err(Error::invalid_input("users", rule));
        }
        self.deletes = deletes;
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
        let steps = self.steps();
        let before_deletes = steps.len() - self.deletes.len();
        BulkRun::new(
            self.bulk,
            ApplyStep { mode: self.mode },
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
        let users = context.users;
        match step.clone() {
            PlanStep::Invite(person) | PlanStep::Reinvite(person) => {
                let call = create(person, self.mode, users);
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
                let user = users.update(&id, update).await?;
                Ok(Step::Done(StepOutcome::Updated(user)))
            }),
            PlanStep::Delete { id, .. } => detached(Operation::DeleteUser, async move {
                users.delete(&id).await?;
                Ok(Step::Done(StepOutcome::Deleted(id)))
            }),
        }
    }

    fn changed(&self, outcome: &StepOutcome) -> bool {
        match outcome {
            StepOutcome::Created(outcome) => outcome.is_new(),
            StepOutcome::Updated(_) | StepOutcome::Deleted(_) => true,
        }
    }

    fn keep(&self, users: &Users, step: &PlanStep, outcome: StepOutcome) {
        if let (
            PlanStep::Invite(person) | PlanStep::Reinvite(person),
            StepOutcome::Created(outcome),
        ) = (step, outcome)
        {
            users.keep_unclaimed(person.email(), outcome);
        }
    }
}
