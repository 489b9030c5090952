//! The operations of the users API.

/// An operation of the users API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// `GET /v2/users`
    ListUsers,
    /// `POST /v2/users`
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
}
