//! The steps of a plan, and their outcomes.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::printable::printable;
use crate::{CreateOutcome, Difference, Error, NewUser, User, UserId, UserUpdate};

/// One step of a plan.
///
/// `Display` shows the action and the address, and is safe to print on a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlanStep {
    /// Invite a person.
    Invite(NewUser),
    /// Invite a person whose invitation expired.
    Reinvite(NewUser),
    /// Update a user.
    Update {
        /// The user.
        id: UserId,
        /// The user's address.
        email: String,
        /// The update to send.
        update: UserUpdate,
    },
    /// Delete a user permanently.
    Delete {
        /// The user.
        id: UserId,
        /// The user's address.
        email: String,
    },
}

impl PlanStep {
    /// The address of the person or user.
    #[must_use]
    pub fn email(&self) -> &str {
        match self {
            Self::Invite(person) | Self::Reinvite(person) => person.email().as_str(),
            Self::Update { email, .. } | Self::Delete { email, .. } => email,
        }
    }

    /// The person to create.
    pub(super) fn person(&self) -> Option<&NewUser> {
        match self {
            Self::Invite(person) | Self::Reinvite(person) => Some(person),
            Self::Update { .. } | Self::Delete { .. } => None,
        }
    }

    /// The fields in which the server's response differs from this step. A call may succeed although it found an older
    /// invitation, or changed nothing.
    #[must_use]
    pub fn differences(&self, outcome: &StepOutcome) -> Vec<Difference> {
        match (self.person(), outcome.created(), outcome) {
            (Some(person), Some(created), _) => Difference::between(person, created.user()),
            (_, _, StepOutcome::NotUpdated { differences, .. }) => differences.clone(),
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

/// The outcome of a step.
#[derive(Debug)]
#[non_exhaustive]
pub enum StepOutcome {
    /// An invite succeeded. The user may differ from the step: see [`PlanStep::differences`].
    Created(CreateOutcome),
    /// An invite on a server that does not accept a developer flag in a create: the user was created, but the update of
    /// the flag failed. The next plan contains the update.
    #[non_exhaustive]
    CreatedWithoutFlag {
        /// The outcome of the create, with its temporary password if it has one.
        created: CreateOutcome,
        /// The error of the update.
        error: Error,
    },
    /// An update succeeded: the user as it is now.
    Updated(User),
    /// An update succeeded, but its response differs from the step.
    #[non_exhaustive]
    NotUpdated {
        /// The user as the response describes it.
        user: User,
        /// The fields that differ.
        differences: Vec<Difference>,
    },
    /// A delete succeeded: the id of the user.
    Deleted(UserId),
}

impl StepOutcome {
    /// The outcome of the create, for steps that have one. Temporary passwords are in here.
    #[must_use]
    pub fn created(&self) -> Option<&CreateOutcome> {
        match self {
            Self::Created(created) | Self::CreatedWithoutFlag { created, .. } => Some(created),
            _ => None,
        }
    }

    /// Reads the response to an update. A field that is missing counts as updated, because the server reported success.
    pub(crate) fn of_update(asked: &UserUpdate, user: User) -> Self {
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
    fn a_response_with_the_old_values_is_not_an_update() {
        let asked = UserUpdate::new().name(" Jane ").developer(true);
        let differences = |name: Option<&str>, is_developer| {
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
        assert_eq!(differences(Some("Jane "), Some(true)), 0);
        assert_eq!(differences(None, None), 0);
        assert_eq!(differences(Some("Janet"), Some(true)), 1);
        assert_eq!(differences(Some("Jane"), Some(false)), 1);
        assert_eq!(differences(Some("Janet"), Some(false)), 2);
    }

    #[test]
    fn a_step_is_safe_to_print_on_a_terminal() {
        let delete = PlanStep::Delete {
            id: "a".parse().unwrap(),
            email: "z\u{1b}[31m@acme.com".into(),
        };
        assert_eq!(delete.to_string(), "delete z\\u{1b}[31m@acme.com");
    }
}
