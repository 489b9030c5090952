//! Invitations that are pending, and how they differ from the request.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::is_same_name;
use crate::{NewUser, Role, User};

/// A pending invitation, as the server returned it.
///
/// By the server's rule, a second invitation changes nothing about the pending one.
/// [`differences`](Self::differences) lists the fields that are not as requested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct PendingInvitation {
    /// The invited user.
    pub user: User,
    /// Fields that are not as requested. A field that the response leaves out does not count.
    pub differences: Vec<Difference>,
}

/// A field of an existing user that is not as requested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Difference {
    /// The display name.
    Name {
        /// The requested value.
        asked: String,
        /// The server's value.
        existing: String,
    },
    /// The role.
    Role {
        /// The requested value.
        asked: Role,
        /// The server's value.
        existing: Role,
    },
    /// The developer permission, if the request set it.
    IsDeveloper {
        /// The requested value.
        asked: bool,
        /// The server's value.
        existing: bool,
    },
}

impl Difference {
    /// The fields in which `user` differs from `asked`.
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

    /// The difference between the name of `user`, if the response has it, and `asked`.
    pub(crate) fn of_name(asked: &str, user: &User) -> Option<Self> {
        let existing = user.name.as_ref();
        let differs = existing.filter(|existing| !is_same_name(existing, asked));
        differs.map(|existing| Self::Name {
            asked: asked.trim().to_owned(),
            existing: existing.clone(),
        })
    }

    /// The same for the developer permission, if the request set it.
    pub(crate) fn of_flag(asked: Option<bool>, user: &User) -> Option<Self> {
        match (asked, user.is_developer) {
            (Some(asked), Some(existing)) if asked != existing => {
                Some(Self::IsDeveloper { asked, existing })
            }
            _ => None,
        }
    }
}

/// The field's name as the API has it, and never its values.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Name { .. } => "name",
            Self::Role { .. } => "role",
            Self::IsDeveloper { .. } => "is_developer",
        })
    }
}

impl PendingInvitation {
    pub(crate) fn new(asked: &NewUser, user: User) -> Self {
        Self {
            differences: Difference::between(asked, &user),
            user,
        }
    }

    /// Whether every field in the response is as requested.
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
    fn fields_missing_in_the_response_or_the_request_do_not_differ() {
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

    #[test]
    fn a_difference_shows_its_field_alone() {
        let difference = Difference::Name {
            asked: "Jane".into(),
            existing: "Janet".into(),
        };
        assert_eq!(difference.to_string(), "name");
        assert_eq!(format!("{:>6}", difference), "  name");
    }
}
