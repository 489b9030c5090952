//! Users in responses.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Mailbox, Role, UserId, UserStatus};

/// A user of the account, as the server returned it.
///
/// Every field is optional: `None` means that the response does not have the field, or that it cannot be read. A
/// missing field does not affect the others, and no default takes its place. For the id, which most calls need, there
/// is [`require_id`](Self::require_id).
///
/// `Debug` shows neither the name nor the address.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct User {
    /// Id, opaque.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// E-mail address, as the server wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Time of creation, by the server's clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Status in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// Role in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Whether the user has the developer permission, which lets them use the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_developer: Option<bool>,
}

impl User {
    /// Whether `email` is an address of the user's mailbox; see
    /// [`EmailAddress::is_same_mailbox`](crate::EmailAddress::is_same_mailbox). `false` if the response has no address.
    #[must_use]
    pub fn has_email(&self, email: &str) -> bool {
        self.email
            .as_deref()
            .is_some_and(|own| Mailbox::of(own) == Mailbox::of(email))
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("status", &self.status)
            .field("role", &self.role)
            .field("is_developer", &self.is_developer)
            .finish_non_exhaustive()
    }
}

/// One page of users, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct UserPage {
    /// The users of this page.
    pub users: Vec<User>,
    /// The cursor to the next page, opaque. The last page has none.
    pub next_cursor: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::User;
    use serde_json::json;

    #[test]
    fn a_missing_field_costs_nothing() {
        let user: User = serde_json::from_value(json!({"email": "Jane@acme.com"})).unwrap();
        assert!(user.has_email("jane@ACME.com "));
        assert!(!user.has_email("jane@acme.co"));
        assert_eq!(
            serde_json::to_value(&user).unwrap(),
            json!({"email": "Jane@acme.com"})
        );
    }

    #[test]
    fn debug_hides_the_person() {
        let user = User {
            name: Some("Jane Smith".into()),
            email: Some("jane@acme.com".into()),
            ..User::default()
        };
        let shown = format!("{user:?}");
        assert!(!shown.contains("ane"), "{shown}");
    }
}
