//! The operations whose response has no body: delete a user, resend an invitation, reset a password.

use arize_ax_api as api;
use reqwest::StatusCode;

use super::read::OTHER_STATUS;
use super::{ApiRequest, ReadError, built};
use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, UserId};

macro_rules! request_without_body {
    ($(#[$meta:meta])* $name:ident, $build:ident) => {
        $(#[$meta])*
        pub(crate) struct $name<'a> {
            pub(crate) id: &'a UserId,
        }

        impl ApiRequest for $name<'_> {
            type Response = ();

            fn intent(&self) -> Intent {
                Operation::$name.into()
            }

            fn request(
                &self,
                api: &api::Client,
                _: EnumCasing,
            ) -> Result<reqwest::Request, Error> {
                built(api.$build(self.id.as_str()))
            }

            fn read(&self, status: StatusCode, _: Body<'_>) -> Result<(), ReadError> {
                match status.as_u16() {
                    // 202 in older documents.
                    202 | 204 => Ok(()),
                    // Possibly a gateway's page, so it does not count as a response.
                    _ => Err(ReadError::Unreadable(OTHER_STATUS.into())),
                }
            }
        }
    };
}

request_without_body!(
    /// `DELETE /v2/users/{user_id}`
    DeleteUser,
    delete_user_request
);
request_without_body!(
    /// `POST /v2/users/{user_id}/resend-invitation`
    ResendInvitation,
    resend_user_invitation_request
);
request_without_body!(
    /// `POST /v2/users/{user_id}/reset-password`
    ResetPassword,
    reset_user_password_request
);
