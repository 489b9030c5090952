//! An invitation that stood before we asked for one.

use serde::{Deserialize, Serialize};

use crate::model::is_same_name;
use crate::{NewUser, Role, User};

/// An invitation that is out already, as the server returned it.
///
/// The server changes nothing about it, whatever was asked for this time:
/// [`differences`](Self::differences) says where the two are apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PendingInvitation {
    /// The user who is invited.
    pub user: User,
    /// Where the invitation is not as asked for; a field that the response left out is in none.
    pub differences: Vec<Difference>,
}

/// A field of an existing user that is not as asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Difference {
    /// The display name.
    Name {
        /// What was asked for.
        asked: String,
        /// What the server has.
        existing: String,
    },
    /// The role.
    Role {
        /// What was asked for.
        asked: Role,
        /// What the server has.
        existing: Role,
    },
    /// The developer permission; only where one was asked for.
    IsDeveloper {
        /// What was asked for.
        asked: bool,
        /// What the server has.
        existing: bool,
    },
}

impl Difference {
    /// The differences of `user` from what was `asked` for.
    pub(crate) fn between(asked: &NewUser, user: &User) -> Vec<Self> {
        let name = Self::of_name(asked.name(), user);
        let role = user
            .role
            .as_ref()
            .filter(|role| !role.is_same_as(asked.role()))
            .map(|role| Self::Role {
                asked: asked.role().clone(),
                existing: role.clone(),
            });
        let is_developer = Self::of_flag(asked.is_developer(), user);
        [name, role, is_developer].into_iter().flatten().collect()
    }

    /// The difference of the name of `user` from what was `asked` for, if it was told.
    pub(crate) fn of_name(asked: &str, user: &User) -> Option<Self> {
        let existing = user.name.as_ref();
        let differs = existing.filter(|existing| !is_same_name(existing, asked));
        differs.map(|existing| Self::Name {
            asked: asked.trim().to_owned(),
            existing: existing.clone(),
        })
    }

    /// The same for the developer permission, if one was asked for.
    pub(crate) fn of_flag(asked: Option<bool>, user: &User) -> Option<Self> {
        match (asked, user.is_developer) {
            (Some(asked), Some(existing)) if asked != existing => {
                Some(Self::IsDeveloper { asked, existing })
            }
            _ => None,
        }
    }
}

impl PendingInvitation {
    pub(crate) fn new(asked: &NewUser, user: User) -> Self {
        Self {
            differences: Difference::between(asked, &user),
            user,
        }
    }

    /// Whether the invitation is as asked for, in all that the response told.
    #[must_use]
    pub fn is_as_asked(&self) -> bool {
        self.differences.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, PendingInvitation};
    use crate::{NewUser, Role, User};

    fn asked() -> NewUser {
        NewUser::new("Jane", "jane@acme.com", Role::Member)
            .unwrap()
            .developer(true)
    }

    #[test]
    fn names_each_field_that_differs() {
        let user = User {
            name: Some("Janet".into()),
            role: Some(Role::Admin),
            is_developer: Some(false),
            ..User::default()
        };
        let pending = PendingInvitation::new(&asked(), user);
        assert_eq!(
            pending.differences,
            [
                Difference::Name {
                    asked: "Jane".into(),
                    existing: "Janet".into()
                },
                Difference::Role {
                    asked: Role::Member,
                    existing: Role::Admin
                },
                Difference::IsDeveloper {
                    asked: true,
                    existing: false
                },
            ]
        );
        assert!(!pending.is_as_asked());
    }

    #[test]
    fn what_is_not_told_and_what_was_not_asked_do_not_differ() {
        assert!(PendingInvitation::new(&asked(), User::default()).is_as_asked());
        let anything = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let user = User {
            name: Some(" Jane ".into()),
            role: Some(Role::Member),
            is_developer: Some(false),
            ..User::default()
        };
        assert!(PendingInvitation::new(&anything, user).is_as_asked());
    }
}
