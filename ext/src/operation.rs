//! The operations of the users API, by name.

use std::fmt;

/// An operation of the users API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Operation {
    /// `GET /v2/users`
    ListUsers,
    /// `POST /v2/users` with the mode `email_link`
    Invite,
    /// `POST /v2/users` with the mode `temporary_password`
    InviteWithTemporaryPassword,
    /// `POST /v2/users` with the mode `none`
    AddSsoUser,
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
}

impl Operation {
    /// All operations.
    pub const ALL: [Self; 9] = [
        Self::ListUsers,
        Self::Invite,
        Self::InviteWithTemporaryPassword,
        Self::AddSsoUser,
        Self::GetUser,
        Self::UpdateUser,
        Self::DeleteUser,
        Self::ResendInvitation,
        Self::ResetPassword,
    ];

    /// The call's name, as in messages and traces.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ListUsers => "list users",
            Self::Invite => "invite user",
            Self::InviteWithTemporaryPassword => "invite user with temporary password",
            Self::AddSsoUser => "add SSO user",
            Self::GetUser => "get user",
            Self::UpdateUser => "update user",
            Self::DeleteUser => "delete user",
            Self::ResendInvitation => "resend invitation",
            Self::ResetPassword => "reset password",
        }
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self {
            Self::ListUsers | Self::GetUser => "GET",
            Self::UpdateUser => "PATCH",
            Self::DeleteUser => "DELETE",
            _ => "POST",
        }
    }

    /// The path, with its parameter's name in place of the value.
    #[must_use]
    pub fn path_template(self) -> &'static str {
        match self {
            Self::GetUser | Self::UpdateUser | Self::DeleteUser => "/v2/users/{user_id}",
            Self::ResendInvitation => "/v2/users/{user_id}/resend-invitation",
            Self::ResetPassword => "/v2/users/{user_id}/reset-password",
            _ => "/v2/users",
        }
    }

    /// Whether the operation changes the account or mails a person.
    #[must_use]
    pub fn writes(self) -> bool {
        !matches!(self, Self::ListUsers | Self::GetUser)
    }

    /// Whether the operation is a create, in any mode.
    #[must_use]
    pub fn is_create(self) -> bool {
        matches!(
            self,
            Self::Invite | Self::InviteWithTemporaryPassword | Self::AddSsoUser
        )
    }

    /// Whether sending the same request twice does no more than sending it once.
    ///
    /// Creates are here because the server holds one user per address, and the
    /// answer to a second one is read as such. Resending an invitation and
    /// resetting a password are not: each request mails a person.
    #[must_use]
    pub fn is_idempotent(self) -> bool {
        !matches!(self, Self::ResendInvitation | Self::ResetPassword)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::Operation;

    #[test]
    fn only_what_mails_a_person_is_not_repeatable() {
        let not_repeatable: Vec<_> = Operation::ALL
            .into_iter()
            .filter(|operation| !operation.is_idempotent())
            .collect();
        assert_eq!(
            not_repeatable,
            [Operation::ResendInvitation, Operation::ResetPassword]
        );
    }

    #[test]
    fn only_gets_do_not_write() {
        for operation in Operation::ALL {
            assert_eq!(operation.writes(), operation.method() != "GET");
        }
    }
}
