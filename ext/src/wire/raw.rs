//! A request that the caller built.

use arize_ax_api as api;
use reqwest::StatusCode;

use super::{ApiRequest, Reading};
use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, ResponseBody};

/// A request whose body is in memory, so that each attempt can send a copy.
pub(crate) struct RawCall {
    pub(crate) request: reqwest::Request,
    pub(crate) operation: Operation,
}

impl ApiRequest for RawCall {
    type Response = ResponseBody;

    const NEEDS_WHOLE_BODY: bool = true;

    fn intent(&self) -> Intent {
        self.operation.into()
    }

    fn request(&self, _: &api::Client, _: EnumCasing) -> Result<reqwest::Request, Error> {
        self.request.try_clone().ok_or_else(Error::request)
    }

    fn read(&self, _: StatusCode, body: Body<'_>) -> Reading<ResponseBody> {
        Ok((ResponseBody::first(body.bytes(), usize::MAX, true), None))
    }
}
