//! `PATCH /v2/users/{user_id}`

use arize_ax_api::{self as api, types};
use reqwest::StatusCode;

use super::read::only_with;
use super::{ApiRequest, Reading, built, user};
use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, User, UserId, UserUpdate};

pub(crate) struct UpdateUser<'a> {
    pub(crate) id: &'a UserId,
    pub(crate) update: &'a UserUpdate,
}

impl ApiRequest for UpdateUser<'_> {
    type Response = User;

    fn intent(&self) -> Intent {
        Operation::UpdateUser.into()
    }

    fn request(&self, api: &api::Client, _: EnumCasing) -> Result<reqwest::Request, Error> {
        let body = types::UpdateUserRequest {
            name: self.update.new_name().map(str::to_owned),
            is_developer: self.update.is_developer(),
            ..types::UpdateUserRequest::default()
        };
        built(api.update_user_request(self.id.as_str(), &body))
    }

    fn read(&self, status: StatusCode, body: Body<'_>) -> Reading<User> {
        only_with(status, &[200], user::read(body))
    }
}
