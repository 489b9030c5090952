//! Client for the users API of [Arize AX](https://arize.com): list, create, get,
//! update and delete the users of an account, resend an invitation, reset a password.
//!
//! ```
//! use arize_ax::{Client, InviteOutcome, NewUser, Role};
//!
//! # async fn run(client: Client) -> Result<(), arize_ax::Error> {
//! // let client = Client::from_env()?;
//! let users = client.users();
//! let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
//! match users.invite(&jane).await? {
//!     InviteOutcome::Sent { user, .. } => println!("invited {:?}", user.id),
//!     InviteOutcome::AlreadyPending(pending) => println!("was invited: {:?}", pending.differences),
//!     other => println!("invited, perhaps by an earlier try: {:?}", other.user().id),
//! }
//! # Ok(())
//! # }
//! # #[cfg(feature = "testing")]
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! #     run(arize_ax::testing::StandIn::start().await.client()).await
//! # }).unwrap();
//! ```
//!
//! # What it sees to
//!
//! - **At most one user and one invitation per address.** The address is the
//!   server's only idempotency key. A create says what happened and how that is
//!   known: see the table of [outcomes](crate::users).
//! - **No temporary password is lost in silence.** The server returns it once. It
//!   reaches the caller, or the caller is told that it cannot:
//!   [`TemporaryPasswordOutcome::PasswordLost`]. It is in no log.
//! - **Retries know what may have happened.** What mails a person is not repeated
//!   where it may have been carried out: see [`retry`].
//! - **The API may move.** A new value, a missing field, another status: each costs
//!   only itself. Servers of either [casing](EnumCasing) are understood.
//! - **Bad input goes nowhere.** It is refused before the network, with the field and its rule.
//!
//! [`guide`] has what can go wrong, row by row.
//!
//! # Features
//!
//! | feature | what for | default |
//! |---|---|---|
//! | `rustls` | TLS by rustls with the platform's certificates | yes |
//! | `native-tls` | TLS by the platform's own library | no |
//! | `roster` | rosters from CSV and JSON: plan, then apply | no |
//! | `schemars` | `JsonSchema` for the public data types | no |
//! | `testing` | the [stand-in server](testing), for tests of services | no |
//!
//! # Runtime
//!
//! Calls need a tokio runtime with I/O and time enabled. Time comes from `tokio::time`, so
//! tests against the stand-in server can pause it. More in [`Client`](Client#runtimes).
//!
//! # Tracing
//!
//! Each call is one `tracing` span at INFO, by OpenTelemetry's names for HTTP
//! clients; each try is an event at DEBUG within it. Nothing is computed where
//! nobody listens.
//!
//! | field | value |
//! |---|---|
//! | `otel.name`, `otel.kind` | `POST /v2/users/{user_id}`, as the next two; `client` |
//! | `http.request.method`, `url.template` | `POST`, `/v2/users/{user_id}` |
//! | `server.address`, `server.port` | the server's host and port |
//! | `http.response.status_code` | the last response's status, if there was one |
//! | `http.request.resend_count` | how many requests came after the first, if any |
//! | `otel.status_code`, `error.type` | `ERROR`, and the kind of error or its status, if it failed |
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod bulk;
mod client;
mod error;
pub mod guide;
mod json;
mod model;
mod operation;
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
pub use model::{
    EmailAddress, EnumCasing, InvalidInput, InviteMode, NewUser, PredefinedRole, Role, User,
    UserId, UserPage, UserStatus, UserUpdate,
};
pub use operation::Operation;
pub use secret::{ApiKey, TemporaryPassword};
pub use users::{
    Certainty, CreateOutcome, DeveloperFlag, Difference, InviteOutcome, ListUsers, PasswordLoss,
    PendingInvitation, SsoOutcome, TemporaryPasswordOutcome, Unclaimed, UnclaimedLoss,
    UnclaimedPassword, UserPages, UserStream, Users,
};

/// The README's program is compiled with the crate's own examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
