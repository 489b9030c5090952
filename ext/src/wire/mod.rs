//! Converts between the generated client's types and this crate's own: one file per family of operations.
//!
//! If a new document changes names in `arize-ax-api`, only this module changes with it.

// `..` allows for fields that a later document adds.
#![allow(clippy::needless_update)]

mod casing;
mod create;
mod list;
mod raw;
mod read;
mod user;
mod without_body;

use arize_ax_api as api;
use reqwest::StatusCode;

pub(crate) use create::{CreateUser, Created, Password};
pub(crate) use list::{ListPage, Page};
pub(crate) use raw::RawCall;
pub(crate) use read::ReadError;
pub(crate) use user::WithUser;
pub(crate) use without_body::WithoutBody;

use crate::json::Body;
use crate::operation::Intent;
use crate::{EnumCasing, Error};

/// An operation with its parameters: builds the request, and reads the response.
pub(crate) trait ApiRequest: Sync {
    /// The response, in types of this crate.
    type Response: Send;

    /// Whether a truncated body is rejected, even if [`read`](Self::read) could read it.
    const NEEDS_WHOLE_BODY: bool = false;

    fn intent(&self) -> Intent;

    /// Builds the request, and writes enum values in `casing`. Sends nothing.
    fn request(&self, api: &api::Client, casing: EnumCasing) -> Result<reqwest::Request, Error>;

    /// Reads the body of a success. A property that cannot be read is left out, and the others are kept.
    fn read(&self, status: StatusCode, body: Body<'_>) -> Reading<Self::Response>;

    /// Whether the request carries enum values, which servers write in two casings.
    fn has_enums(&self) -> bool {
        false
    }
}

/// What a body holds, and the casing that the server shows in it.
type Reading<T> = Result<(T, Option<EnumCasing>), ReadError>;

/// The built request, or an error that shows no part of it.
fn built(result: Result<reqwest::Request, api::Error>) -> Result<reqwest::Request, Error> {
    result.map_err(|error| match error {
        api::Error::CommunicationError(error) => Error::request().with_source(error.without_url()),
        _ => Error::request(),
    })
}
