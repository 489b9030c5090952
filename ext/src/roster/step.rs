//! The calls of a plan, and what they come to.

use std::fmt;

use serde::Serialize;

use super::printable::printable;
use crate::{CreateOutcome, Difference, Error, NewUser, User, UserId, UserUpdate};

/// One call of a plan.
///
/// `Display` is the action and the address, fit for a terminal whatever the server calls a user.
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

    /// Where the user is otherwise than this step asked, by the server's own answer: a call that
    /// succeeded may have found an older invitation, or have changed nothing.
    #[must_use]
    pub fn differences(&self, outcome: &StepOutcome) -> Vec<Difference> {
        match (self, outcome, outcome.created()) {
            (Self::Invite(person) | Self::Reinvite(person), _, Some(created)) => {
                Difference::between(person, created.user())
            }
            (_, StepOutcome::NotUpdated { differences, .. }, _) => differences.clone(),
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for PlanStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = match self {
            Self::Invite(_) => "invite",
            Self::Reinvite(_) => "invite again",
            Self::Update { .. } => "update",
            Self::Delete { .. } => "delete",
        };
        write!(f, "{action} {}", printable(self.email()))
    }
}

/// What a call of a plan came to.
#[derive(Debug)]
#[non_exhaustive]
pub enum StepOutcome {
    /// Of an invite, new or again. The user may be otherwise than asked for: see [`PlanStep::differences`].
    Created(CreateOutcome),
    /// Of an invite on a server that takes no developer flag in a create: the user was created, and the
    /// update that was to set the flag failed. Another plan has that update.
    #[non_exhaustive]
    CreatedWithoutFlag {
        /// What the create came to, with the password if it was to give one.
        created: CreateOutcome,
        /// Why the flag is not set, as far as is known.
        error: Error,
    },
    /// Of an update: the user as it is now.
    Updated(User),
    /// Of an update that the server took, and answered with a user who is otherwise than asked for.
    #[non_exhaustive]
    NotUpdated {
        /// The user, as the server says it is now.
        user: User,
        /// Where it is not as asked for.
        differences: Vec<Difference>,
    },
    /// Of a delete.
    Deleted(UserId),
}

impl StepOutcome {
    /// What a create came to, whatever came after it; temporary passwords are in here.
    #[must_use]
    pub fn created(&self) -> Option<&CreateOutcome> {
        match self {
            Self::Created(created) | Self::CreatedWithoutFlag { created, .. } => Some(created),
            _ => None,
        }
    }

    /// Reads the response to an update. What it left out is as asked for by the server's word, since it succeeded.
    pub(super) fn of_update(asked: &UserUpdate, user: User) -> Self {
        let name = asked.new_name();
        let name = name.and_then(|asked| Difference::of_name(asked, &user));
        let flag = Difference::of_flag(asked.is_developer(), &user);
        let differences: Vec<_> = name.into_iter().chain(flag).collect();
        if differences.is_empty() {
            Self::Updated(user)
        } else {
            Self::NotUpdated { user, differences }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PlanStep, StepOutcome};
    use crate::{User, UserUpdate};

    #[test]
    fn an_answer_with_the_old_values_is_no_update() {
        let asked = UserUpdate::new().name(" Jane ").developer(true);
        let answer = |name: Option<&str>, is_developer| {
            let user = User {
                name: name.map(str::to_owned),
                is_developer,
                ..User::default()
            };
            match StepOutcome::of_update(&asked, user) {
                StepOutcome::NotUpdated { differences, .. } => differences.len(),
                _ => 0,
            }
        };
        assert_eq!(answer(Some("Jane "), Some(true)), 0);
        assert_eq!(answer(None, None), 0);
        assert_eq!(answer(Some("Janet"), Some(true)), 1);
        assert_eq!(answer(Some("Jane"), Some(false)), 1);
        assert_eq!(answer(Some("Janet"), Some(false)), 2);
    }

    #[test]
    fn a_step_reads_as_an_action_and_steers_no_terminal() {
        let delete = PlanStep::Delete {
            id: "a".parse().unwrap(),
            email: "z\u{1b}[31m@acme.com".into(),
        };
        assert_eq!(delete.to_string(), "delete z\\u{1b}[31m@acme.com");
    }
}
