//! The one place that knows the generated client.
//!
//! When the document changes, names in `arize-ax-api` may change with it. What
//! follows from that ends here: below are its types, above are this crate's.

// A document may add fields to what is taken apart or put together here: `..` is there for them.
#![allow(clippy::needless_update)]

mod calls;
mod create;
mod list;
mod reading;
mod respell;
mod salvage;
mod user;

use std::future::Future;

use arize_ax_api as api;
use reqwest::StatusCode;

pub(crate) use calls::{DeleteUser, GetUser, ResendInvitation, ResetPassword, UpdateUser};
pub(crate) use create::{CreateUser, Created};
pub(crate) use list::{ListUsers, More};
pub(crate) use reading::Reading;
pub(crate) use respell::{document_casing, respell};

use crate::{EnumCasing, Operation};

/// What the generated client returns for a response of the type `W`.
pub(crate) type Reply<W> = Result<api::ResponseValue<W>, api::Error>;

/// One call of the API: how to send it, and how to read what comes back.
pub(crate) trait Call: Sync {
    /// The response's body, as the generated client types it.
    type Wire: Send;
    /// The response's content, in types of this crate.
    type Answer: Send;

    fn operation(&self) -> Operation;

    fn send(&self, api: &api::Client) -> impl Future<Output = Reply<Self::Wire>> + Send;

    /// Reads a success that the generated client could read.
    fn read(&self, status: StatusCode, wire: Self::Wire) -> Reading<Content<Self::Answer>>;

    /// Reads what can be read of a success that the generated client could not.
    fn salvage(&self, status: StatusCode, body: &[u8]) -> Reading<Content<Self::Answer>>;

    /// Whether the request carries enum values, which servers spell in two ways.
    fn is_spelled(&self) -> bool {
        false
    }
}

/// What a response held, and the casing that the server showed in it.
#[derive(Debug, Default)]
pub(crate) struct Content<T> {
    pub(crate) value: T,
    pub(crate) casing: Option<EnumCasing>,
}
