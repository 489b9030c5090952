//! Client for the users API of [Arize AX](https://arize.com): list, create, get, update and delete the users of an
//! account, resend an invitation, reset a password.
//!
//! ```
//! use arize_ax::{Client, InviteOutcome, NewUser, Role};
//!
//! # async fn run(client: Client) -> Result<(), arize_ax::Error> {
//! // let client = Client::from_env()?;
//! let users = client.users();
//! let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
//! match users.invite(&jane).await? {
//!     InviteOutcome::Sent { user, .. } => println!("invited {}", user.require_id()?),
//!     InviteOutcome::AlreadyPending(pending) if pending.is_as_asked() => println!("was invited before"),
//!     InviteOutcome::AlreadyPending(pending) => {
//!         println!("was invited before, with another {}", pending.differences[0]);
//!     }
//!     other => println!("invited, perhaps by an earlier attempt: {}", other.user().require_id()?),
//! }
//! # Ok(())
//! # }
//! # #[cfg(feature = "testing")]
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! #     run(arize_ax::testing::StandIn::start().await.client()).await
//! # }).unwrap();
//! ```
//!
//! # Guarantees
//!
//! - **At most one user and one invitation per address.** The server holds one user per address, so a create can be
//!   retried. Its [outcome](crate::users) says what happened, and whether that is confirmed or inferred.
//! - **No temporary password is lost silently.** The server returns it once. It reaches the caller, or the outcome says
//!   that it is lost ([`TemporaryPasswordOutcome::PasswordLost`]), or [`Users::take_unclaimed`] returns it. Logs never
//!   contain it.
//! - **Retries do no harm.** A request that mails a person is not sent again if it may have taken effect: see
//!   [`retry`].
//! - **The API may change.** If the server sends a new enum value, or leaves a field out, the rest of the response is
//!   still read. Both [casings](EnumCasing) of enum values are read and written.
//! - **Invalid input is an error before anything is sent.** The error names the field and its rule.
//!
//! [`guide`] lists what can go wrong, and what to do.
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `rustls` | TLS by rustls with the platform's certificates | yes |
//! | `native-tls` | TLS by the platform's own library | no |
//! | `roster` | rosters from CSV and JSON: plan, then apply | no |
//! | `cli` | the program `arize-ax`; no part of the library | no |
//! | `schemars` | `JsonSchema` for the public data types | no |
//! | `testing` | a stand-in server, for tests of services | no |
//!
//! # Runtime
//!
//! Calls need a tokio runtime with I/O and time enabled. `#[tokio::main]` makes such a runtime; a builder does after
//! `enable_all`. Time comes from `tokio::time`, so tests against the stand-in server can pause it. More in
//! [`Client`](Client#runtimes).
//!
//! # Programs without async
//!
//! A program that has no runtime makes one, keeps it as long as the client, and waits for each call:
//!
//! ```no_run
//! use arize_ax::Client;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//!     let users = Client::from_env()?.users(); // ARIZE_API_KEY
//!
//!     match runtime.block_on(users.find_by_email("jane@acme.com"))? {
//!         Some(user) => println!("{} has this address", user.require_id()?),
//!         None => println!("nobody has this address"),
//!     }
//!
//!     // Streams too: one user after the other.
//!     let mut all = users.list().into_stream();
//!     while let Some(user) = runtime.block_on(all.next()) {
//!         println!("{}", user?.name.unwrap_or_default());
//!     }
//!     Ok(())
//! }
//! ```
//!
//! There is no blocking copy of the API. It would repeat every type to save one call, and hide a runtime that must be
//! neither dropped nor entered in async code. `block_on` panics there, at the place of the mistake.
//!
//! # Tracing
//!
//! Each call is one `tracing` span at INFO with OpenTelemetry's field names for HTTP clients. Each attempt is an event
//! at DEBUG in that span.
//!
//! | field | value |
//! |---|---|
//! | `otel.name`, `otel.kind` | `POST /v2/users/{user_id}`, as the next two; `client` |
//! | `http.request.method`, `url.template` | `POST`, `/v2/users/{user_id}` |
//! | `server.address`, `server.port` | the server's host and port |
//! | `http.response.status_code` | the status of the last attempt, if it had a response |
//! | `http.request.resend_count` | the number of attempts after the first, if there were any |
//! | `otel.status_code`, `otel.status_description` | if the call failed: `ERROR`, and the error's message |
//! | `error.type` | if the call failed: the status, or the kind of the error |
//!
//! Events have `attempt` (from 1), `http.response.status_code`, `request_id` (if the server sent one) and, if the
//! attempt failed, `effect` and `error.type`. All numbers are `i64`, which OpenTelemetry takes as integers.
//! [`ClientBuilder::trace_headers`] sends the context of the span along.
#![warn(missing_docs)]
#![warn(clippy::must_use_candidate, clippy::return_self_not_must_use)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod bulk;
mod client;
mod error;
// Its examples run on the stand-in server, so they are tested with the feature alone.
#[cfg(any(not(doctest), feature = "testing"))]
pub mod guide;
mod json;
mod model;
mod mutex;
mod operation;
pub mod raw;
mod response;
pub mod retry;
#[cfg(feature = "roster")]
pub mod roster;
mod secret;
#[cfg(feature = "testing")]
pub mod testing;
mod transport;
pub mod users;
mod wire;

pub use client::{Client, ClientBuilder, Region};
pub use error::{Conflict, Effect, Error, Problem};
/// The HTTP library, whose headers, methods, requests and clients are part of this crate's API.
pub use reqwest;

pub use model::{
    EmailAddress, EnumCasing, InvalidInput, InviteMode, NewUser, PredefinedRole, Role, User,
    UserId, UserPage, UserStatus, UserUpdate,
};
pub use operation::Operation;
pub use response::{RateLimitInfo, ResponseBody, ResponseInfo};
pub use secret::{ApiKey, TemporaryPassword};
pub use transport::CallOptions;
#[doc(inline)]
pub use users::{
    Certainty, CreateOutcome, DeveloperFlag, Difference, InviteOutcome, ListUsers, LostPassword,
    PasswordLoss, PendingInvitation, SsoOutcome, TemporaryPasswordOutcome, Unclaimed,
    UnclaimedLoss, UnclaimedPassword, UserPages, UserStream, Users,
};

/// Compiles the README's examples as doctests.
#[cfg(all(doctest, feature = "testing"))]
#[doc = include_str!("../README.md")]
struct Readme;
