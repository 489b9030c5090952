//! The operations of the users API.

use std::fmt;

use arize_ax_api::facts;

use crate::InviteMode;

/// An operation of the users API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Operation {
    /// `GET /v2/users`
    ListUsers,
    /// `POST /v2/users`, in any [invite mode](InviteMode).
    CreateUser,
    /// `GET /v2/users/{user_id}`
    GetUser,
    /// `PATCH /v2/users/{user_id}`
    UpdateUser,
    /// `DELETE /v2/users/{user_id}`
    DeleteUser,
    /// `POST /v2/users/{user_id}/resend-invitation`
    ResendInvitation,
    /// `POST /v2/users/{user_id}/reset-password`
    ResetPassword,
    /// A [raw request](crate::raw), for an operation that this crate has no method for.
    #[non_exhaustive]
    Raw {
        /// The HTTP method.
        method: &'static str,
        /// Whether sending the request twice has the same effect as sending it once.
        idempotent: bool,
    },
}

impl Operation {
    /// All operations of the users API.
    pub const ALL: [Self; 7] = [
        Self::ListUsers,
        Self::CreateUser,
        Self::GetUser,
        Self::UpdateUser,
        Self::DeleteUser,
        Self::ResendInvitation,
        Self::ResetPassword,
    ];

    /// The operation's name, for messages and logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().map_or("raw request", |entry| entry.name)
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self {
            Self::Raw { method, .. } => method,
            _ => self.facts().map_or("", |facts| facts.method),
        }
    }

    /// The path, with the name of its parameter in braces instead of a value. Empty for a raw request, since nobody
    /// knows which parts of its path are values.
    #[must_use]
    pub fn path_template(self) -> &'static str {
        self.facts().map_or("", |facts| facts.path)
    }

    /// Whether the operation changes the account or mails a person.
    #[must_use]
    pub fn writes(self) -> bool {
        match self {
            Self::ListUsers | Self::GetUser => false,
            Self::Raw { method, .. } => !matches!(method, "GET" | "HEAD" | "OPTIONS"),
            _ => true,
        }
    }

    /// Whether sending the same request twice has the same effect as sending it once.
    ///
    /// A create is idempotent because the server holds one user per address. Resending an invitation and resetting a
    /// password are not idempotent: each request mails a person. A raw request is idempotent if its method is, or if
    /// its caller says so.
    #[must_use]
    pub fn is_idempotent(self) -> bool {
        match self {
            Self::ResendInvitation | Self::ResetPassword => false,
            Self::Raw { idempotent, .. } => idempotent,
            _ => true,
        }
    }

    /// The operation in the API's document; `None` for a raw request.
    fn entry(self) -> Option<Entry> {
        let (index, id, name) = match self {
            Self::ListUsers => (0, "list_users", "list users"),
            Self::CreateUser => (1, "create_user", "create user"),
            Self::GetUser => (2, "get_user", "get user"),
            Self::UpdateUser => (3, "update_user", "update user"),
            Self::DeleteUser => (4, "delete_user", "delete user"),
            Self::ResendInvitation => (5, "resend_user_invitation", "resend invitation"),
            Self::ResetPassword => (6, "reset_user_password", "reset password"),
            Self::Raw { .. } => return None,
        };
        Some(Entry { index, id, name })
    }

    /// The place in [`ALL`](Self::ALL); `None` for a raw request.
    pub(crate) fn index(self) -> Option<usize> {
        self.entry().map(|entry| entry.index)
    }

    /// Method and path from the API's document; `None` for a raw request.
    fn facts(self) -> Option<&'static facts::Operation> {
        static FACTS: std::sync::LazyLock<[Option<&facts::Operation>; 7]> =
            std::sync::LazyLock::new(|| {
                Operation::ALL.map(|operation| facts::operation(operation.entry()?.id))
            });
        FACTS[self.index()?]
    }
}

/// An operation of the API's document.
struct Entry {
    /// The place in [`Operation::ALL`].
    index: usize,
    id: &'static str,
    name: &'static str,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The operation of a call, with the invite mode if it is a create.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Intent {
    pub(crate) operation: Operation,
    pub(crate) invite_mode: Option<InviteMode>,
}

impl Intent {
    pub(crate) fn create(mode: InviteMode) -> Self {
        Self {
            operation: Operation::CreateUser,
            invite_mode: Some(mode),
        }
    }
}

impl From<Operation> for Intent {
    fn from(operation: Operation) -> Self {
        Self {
            operation,
            invite_mode: None,
        }
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.operation)?;
        match self.invite_mode {
            Some(mode) => write!(f, " ({mode})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Intent, Operation};
    use crate::InviteMode;

    #[test]
    fn only_operations_that_mail_a_person_are_not_idempotent() {
        let not_idempotent: Vec<_> = Operation::ALL
            .into_iter()
            .filter(|operation| !operation.is_idempotent())
            .collect();
        assert_eq!(
            not_idempotent,
            [Operation::ResendInvitation, Operation::ResetPassword]
        );
    }

    #[test]
    fn only_gets_do_not_write() {
        for operation in Operation::ALL {
            assert_eq!(operation.writes(), operation.method() != "GET");
        }
    }

    #[test]
    fn the_documents_facts_are_those_of_the_operation() {
        assert_eq!(Operation::CreateUser.method(), "POST");
        assert_eq!(Operation::CreateUser.path_template(), "/v2/users");
        assert_eq!(
            Operation::ResetPassword.path_template(),
            "/v2/users/{user_id}/reset-password"
        );
    }

    #[test]
    fn the_document_has_every_operation() {
        for (index, operation) in Operation::ALL.into_iter().enumerate() {
            assert_eq!(operation.index(), Some(index));
            assert!(operation.facts().is_some(), "{operation}");
        }
    }

    #[test]
    fn a_raw_request_writes_and_repeats_by_its_method() {
        let raw = |method, idempotent| Operation::Raw { method, idempotent };
        assert!(!raw("GET", true).writes() && raw("POST", true).writes());
        assert!(raw("POST", true).is_idempotent() && !raw("POST", false).is_idempotent());
        assert_eq!(
            (raw("PUT", true).method(), raw("PUT", true).path_template()),
            ("PUT", "")
        );
        assert_eq!(raw("PUT", true).index(), None);
    }

    #[test]
    fn a_create_shows_its_mode() {
        let intent = Intent::create(InviteMode::TemporaryPassword);
        assert_eq!(intent.to_string(), "create user (temporary_password)");
        assert_eq!(Intent::from(Operation::GetUser).to_string(), "get user");
    }
}
