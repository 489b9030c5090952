//! The operations whose response has no body.

use arize_ax_api as api;
use reqwest::StatusCode;

use super::read::OTHER_STATUS;
use super::{ApiRequest, ReadError, Reading, built};
use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, UserId};

/// An operation whose response has no body, on the user with this id.
#[derive(Clone, Copy)]
pub(crate) enum WithoutBody<'a> {
    /// `DELETE /v2/users/{user_id}`
    Delete(&'a UserId),
    /// `POST /v2/users/{user_id}/resend-invitation`
    ResendInvitation(&'a UserId),
    /// `POST /v2/users/{user_id}/reset-password`
    ResetPassword(&'a UserId),
}

impl ApiRequest for WithoutBody<'_> {
    type Response = ();

    fn intent(&self) -> Intent {
        let operation = match self {
            Self::Delete(_) => Operation::DeleteUser,
            Self::ResendInvitation(_) => Operation::ResendInvitation,
            Self::ResetPassword(_) => Operation::ResetPassword,
        };
        operation.into()
    }

    fn request(&self, api: &api::Client, _: EnumCasing) -> Result<reqwest::Request, Error> {
        built(match self {
            Self::Delete(id) => api.delete_user_request(id.as_str()),
            Self::ResendInvitation(id) => api.resend_user_invitation_request(id.as_str()),
            Self::ResetPassword(id) => api.reset_user_password_request(id.as_str()),
        })
    }

    fn read(&self, status: StatusCode, _: Body<'_>) -> Reading<()> {
        match status.as_u16() {
            // 202 in older documents.
            202 | 204 => Ok(((), None)),
            // Possibly a gateway's page, so it does not count as a response.
            _ => Err(ReadError::Unreadable(OTHER_STATUS.into())),
        }
    }
}
