//! A stand-in for the server, for tests of services that use this crate: the users API on loopback, in the test's own
//! process.
//!
//! Enable the feature for tests only:
//!
//! ```toml
//! [dev-dependencies]
//! arize-ax = { version = "0.1", features = ["testing"] }
//! tokio = { version = "1", features = ["macros", "rt"] }
//! ```
//!
//! Start a stand-in, hand its [`client()`](StandIn::client) to the code under test, and look at the journal of the
//! server:
//!
//! ```
//! use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//! use arize_ax::{NewUser, Role};
//!
//! #[tokio::main(flavor = "current_thread")] // `#[tokio::test]` in a test
//! async fn main() -> Result<(), arize_ax::Error> {
//!     let stand_in = StandIn::start().await;
//!     let users = stand_in.client().users();
//!
//!     // The next create is carried out, and its response is lost.
//!     stand_in.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
//!     let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
//!     users.invite(&jane).await?;
//!
//!     // The client has asked again, and Jane got one mail.
//!     assert_eq!(stand_in.journal().mails_to("jane@acme.com").count(), 1);
//!     Ok(())
//! }
//! ```
//!
//! For a client that is built elsewhere, use [`url()`](StandIn::url) and [`admin_key()`](StandIn::admin_key).
//!
//! By default the stand-in listens on a free port of 127.0.0.1, writes enum values in the casing of the document that
//! this crate is made from, and has one user, the admin whose key it returns. Invitations are valid for seven days.
//! Nothing fails and nothing is limited. [`StandIn::builder`] changes all of this.
//!
//! The stand-in implements every state and transition that the API describes, and refuses what the API does not allow.
//! A [`Journal`] records its work. It is a real HTTP server, because most mistakes of clients concern connections: a
//! response that was lost after the work was done looks to the client like one that was lost before it, but the journal
//! knows. It reads and writes the wire with code of its own, so a mistake of the client does not hide in it.
//!
//! # Time
//! The server runs on a thread of its own with a runtime of its own, so pausing tokio's time in a test
//! (`#[tokio::test(start_paused = true)]`) does not pause the server. Its clock is the system's plus what
//! [`StandIn::advance`] has added. `Date`, `created_at` and the expiry of invitations follow it.
//!
//! A paused runtime jumps to its next timer whenever it only waits for a socket, so a timeout of the client may strike
//! while the response is on its way. [`StandIn::hold_time`] prevents that.
//!
//! # Faults
//! [`StandIn::inject`] injects a [`Fault`] into the next request, or into those that a [`Rule`] selects.
//! [`StandIn::set_fault_mix`] lets a random share of all requests fail. A fault decides whether the work, the operation
//! that the request asks for, is done; the [`Journal`] knows for every request.
//!
//! | what goes wrong | how to ask for it | is the work done? |
//! |---|---|---|
//! | connections are refused | [`StandIn::refuse_connections`] | no |
//! | reset before a byte is read | [`StandIn::reset_connections`] | no |
//! | reset after the request is read | [`Fault::reset`] | no |
//! | the server is busy or fails | [`Fault::too_many_requests`], [`Fault::status`] | no; `after_work`: yes |
//! | all or part of the response is lost | [`Fault::cut`]: close, reset or stall, at any [`Cut`] | yes; `before_work`: no |
//! | the response is late or slow | [`Fault::latency`], [`Fault::trickle`] | yes, even if the client has hung up |
//! | the body is too long | [`Fault::huge_body`], [`Fault::gzip_bomb`] | no; `after_work`: yes |
//! | there are too many headers | [`Fault::header_flood`] | yes |
//! | the server redirects, to any `Location` | [`Fault::redirect`] | no |
//! | a pooled connection is closed | [`StandIn::close_idle_connections`] | - |
//! | too many requests | [`StandIn::set_rate_limit`] | no |
//! | `Retry-After` is a decimal or a date | [`RetryAfter`], [`RateLimit::decimal_retry_after`] | no |
//! | the plan allows no more users | [`StandIn::set_plan_limit`] | no |
//! | bodies have another encoding, a charset or a byte order mark | [`Dialect::encoding`], [`Dialect::charset`] | yes |
//! | a name has a lone surrogate, a raw control character or a byte that is not UTF-8 | [`Dialect::bad_name`] | yes |
//! | the server is older or newer | [`StandIn::set_enum_casing`], [`StandIn::set_dialect`] | yes |
//!
//! # Three ways to test a handler
//! 1. **With the stand-in**, as above: for everything that depends on the state of the account or on faults.
//! 2. **With mocks of single responses**: the feature `httpmock` of the crate `arize-ax-api` has typed helpers for each
//!    operation, and the client takes the mock server's URL as its base URL. For responses in every detail; the test
//!    has to keep state between requests itself.
//! 3. **Without a server**: [`ErrorDouble`] makes errors of every kind, [`failure`] makes the input of a retry policy,
//!    and functions such as [`invitation_sent`], [`password_issued`] and [`pending_invitation`] make the outcomes that
//!    a handler matches on. For code that decides about results.
//!
//! ```
//! use arize_ax::testing::ErrorDouble;
//! use arize_ax::{Error, Operation};
//! use std::time::Duration;
//!
//! /// The status that a service responds with.
//! fn status(error: &Error) -> u16 {
//!     if error.is_throttled() {
//!         503
//!     } else if error.is_not_found() {
//!         404
//!     } else {
//!         502
//!     }
//! }
//!
//! assert_eq!(status(&ErrorDouble::throttled(Duration::from_secs(3)).build()), 503);
//! assert_eq!(status(&ErrorDouble::status(404).operation(Operation::GetUser).build()), 404);
//! assert_eq!(status(&ErrorDouble::connect().build()), 502);
//! ```
//!
//! The package `ext/examples/service` of the repository is a web service whose tests use all three.
//!
//! # In a container
//! Other containers do not reach 127.0.0.1. [`StandInBuilder::host`] binds another address, `0.0.0.0` for all:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use arize_ax::testing::StandIn;
//! use std::net::Ipv4Addr;
//!
//! let stand_in = StandIn::builder().host(Ipv4Addr::UNSPECIFIED).port(0).start().await?;
//! assert_ne!(stand_in.port(), 0);
//! # Ok(())
//! # }
//! ```
//!
//! The example `stand_in` is this server as a program:
//! `cargo run -p arize-ax --example stand_in -- --host 0.0.0.0 --port 8080`. A client that reaches it under another name than loopback needs
//! [`allow_plain_http`](crate::ClientBuilder::allow_plain_http).
//!
//! # Cases that the API does not describe
//! The API's description leaves these cases open. The stand-in does what follows from the rest:
//!
//! | case | what it does |
//! |---|---|
//! | create `none`, address invited | 409 |
//! | create `none`, invitation expired | 201, active |
//! | create `none`, address of a deleted user | 409 |
//! | create, invitation expired | 201 with a new id; the old id becomes unknown |
//! | create, custom role | 422 |
//! | a name with blanks around it | trimmed, in create as in update; a blank name is a 422 in create |
//! | create with a mail or a password, login through the identity provider enforced | as without it |
//! | resend, invitation expired | 400 |
//! | resend | the invitation is valid for its whole term again |
//! | update, resend or reset of a deleted user | 404 |
//! | an id that no server has made | 400; other unknown ids are a 404 |
//! | a cursor with other filters than before | accepted: a cursor is a position in the list |
//! | a get with a key that may not read | 404 |

mod account;
mod api;
mod builder;
mod control;
mod doubles;
mod fault;
mod hash;
mod held_time;
mod journal;
mod server;
mod stand_in;
mod start;
mod users;

#[doc(no_inline)]
pub use crate::{EnumCasing, InviteMode, Operation, Role, UserStatus};
pub use account::{
    CreatedUser, IssuedPassword, Mail, MailKind, Permission, PlanLimit, Rights, Seed, UserRecord,
};
pub use api::{BadText, BodyEncoding, Dialect};
pub use builder::StandInBuilder;
pub use doubles::*;
pub use fault::{Cut, Fault, FaultMix, RetryAfter, Rule};
pub use held_time::HeldTime;
pub use journal::{Journal, ReceivedRequest};
pub use server::RateLimit;
pub use stand_in::StandIn;
