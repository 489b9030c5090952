//! The calls about one user.

use arize_ax_api::{self as api, types};
use reqwest::StatusCode;

use super::{Call, Content, Reading, Reply, salvage, user};
use crate::{Operation, User, UserId, UserUpdate};

/// `GET /v2/users/{user_id}`
pub(crate) struct GetUser<'a> {
    pub(crate) id: &'a UserId,
}

impl Call for GetUser<'_> {
    type Wire = types::User;
    type Answer = User;

    fn operation(&self) -> Operation {
        Operation::GetUser
    }

    async fn send(&self, api: &api::Client) -> Reply<types::User> {
        api.get_user(self.id.as_str()).await
    }

    fn read(&self, _: StatusCode, wire: types::User) -> Reading<Content<User>> {
        user::read_one(wire)
    }

    fn salvage(&self, _: StatusCode, body: &[u8]) -> Reading<Content<User>> {
        salvage::object(body).and_then(user::read_one)
    }
}

/// `PATCH /v2/users/{user_id}`
pub(crate) struct UpdateUser<'a> {
    pub(crate) id: &'a UserId,
    pub(crate) update: &'a UserUpdate,
}

impl Call for UpdateUser<'_> {
    type Wire = types::User;
    type Answer = User;

    fn operation(&self) -> Operation {
        Operation::UpdateUser
    }

    async fn send(&self, api: &api::Client) -> Reply<types::User> {
        let body = types::UpdateUserRequest {
            name: self.update.new_name().map(str::to_owned),
            is_developer: self.update.is_developer(),
            ..types::UpdateUserRequest::default()
        };
        api.update_user(self.id.as_str(), &body).await
    }

    fn read(&self, _: StatusCode, wire: types::User) -> Reading<Content<User>> {
        user::read_one(wire)
    }

    fn salvage(&self, status: StatusCode, body: &[u8]) -> Reading<Content<User>> {
        let user = salvage::object(body).and_then(user::read_one);
        user.only_with(status, &[200])
    }
}

/// The content of a response without a body.
const NOTHING: Content<()> = Content {
    value: (),
    casing: None,
};

/// A call about one user that answers nothing.
macro_rules! call_without_answer {
    ($(#[$meta:meta])* $name:ident, $method:ident) => {
        $(#[$meta])*
        pub(crate) struct $name<'a> {
            pub(crate) id: &'a UserId,
        }

        impl Call for $name<'_> {
            type Wire = ();
            type Answer = ();

            fn operation(&self) -> Operation {
                Operation::$name
            }

            async fn send(&self, api: &api::Client) -> Reply<()> {
                api.$method(self.id.as_str()).await
            }

            fn read(&self, _: StatusCode, (): ()) -> Reading<Content<()>> {
                Reading::Answer(NOTHING)
            }

            fn salvage(&self, status: StatusCode, _: &[u8]) -> Reading<Content<()>> {
                match status.as_u16() {
                    // 202 in older documents.
                    202 | 204 => Reading::Answer(NOTHING),
                    _ => Reading::Unreadable("its status is none of the operation's"),
                }
            }
        }
    };
}

call_without_answer!(
    /// `DELETE /v2/users/{user_id}`
    DeleteUser,
    delete_user
);
call_without_answer!(
    /// `POST /v2/users/{user_id}/resend-invitation`
    ResendInvitation,
    resend_user_invitation
);
call_without_answer!(
    /// `POST /v2/users/{user_id}/reset-password`
    ResetPassword,
    reset_user_password
);
