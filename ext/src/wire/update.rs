//! `PATCH /v2/users/{user_id}`

use arize_ax_api::{self as api, types};
use reqwest::StatusCode;

use super::read::only_with;
use super::user::UserResponse;
use super::{ApiRequest, ReadError, built};
use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, UserId, UserUpdate};

pub(crate) struct UpdateUser<'a> {
    pub(crate) id: &'a UserId,
    pub(crate) update: &'a UserUpdate,
}

impl ApiRequest for UpdateUser<'_> {
    type Response = UserResponse;

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

    fn read(&self, status: StatusCode, body: Body<'_>) -> Result<UserResponse, ReadError> {
        only_with(status, &[200], UserResponse::read(body))
    }

    fn casing(response: &UserResponse) -> Option<EnumCasing> {
        response.casing
    }
}
