//! A stand-in for the server: the users API on loopback, in the test's own process.
//!
//! By default it spells as the document that the crate was made from, listens on a free port, knows one user (the admin whose key it hands
//! out), lets an invitation live for seven days, fails never and limits nothing. It keeps the whole state that the API
//! describes, is strict about what it is sent, writes down what it did, and fails in any of the ways in which networks and
//! servers fail, on request. It speaks HTTP over a real socket, since what a client gets wrong is mostly between the lines:
//! a connection lost after the work was done cannot be told from one lost before it, except by a server that knows.
//!
//! It shares no code with the client, so that a mistake of one does not hide in the other.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//!
//! let stand_in = StandIn::start().await;
//! let (url, key) = (stand_in.url(), stand_in.admin_key());
//! # assert!(url.starts_with("http://127.0.0.1:") && !key.is_empty());
//!
//! // The next create is carried out, and its response is lost.
//! stand_in.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::Create));
//! // … the code under test runs against `url` with `key` …
//! assert_eq!(stand_in.journal().mails.len(), 0);
//! # }
//! ```
//!
//! # Time
//! The server runs on a thread of its own with a runtime of its own. A test may pause tokio's time
//! (`#[tokio::test(start_paused = true)]`): the stand-in does not notice. Its own clock is the system's plus what
//! [`StandIn::advance`] has added; `Date`, `created_at` and the expiry of invitations all follow it.
//!
//! A paused runtime jumps to its next timer whenever it has nothing to do but wait for a socket, so a timeout of the
//! client may strike while the response is on its way. See [`StandIn::hold_time`].
//!
//! # Faults
//! [`StandIn::inject`] adds a [`Fault`] for the next request, or a [`Rule`] that says for which ones;
//! [`StandIn::set_fault_mix`] lets a share of all requests fail, from a seed. Whether the work was done is part of the fault,
//! and the [`Journal`] knows it of every request.
//!
//! | what goes wrong | how to have it | is the work done? |
//! |---|---|---|
//! | nobody listens | [`StandIn::refuse_connections`] | no |
//! | reset before a byte is read | [`StandIn::reset_connections`] | no |
//! | reset after the request is read | [`Fault::reset`] | no |
//! | the server is busy or unwell | [`Fault::too_many_requests`], [`Fault::status`] | no; `after_work`: yes |
//! | the response is lost, or a part of it | [`Fault::cut`]: close, reset or stall, at any [`Cut`] | yes; `before_work`: no |
//! | the response is late or slow | [`Fault::latency`], [`Fault::trickle`] | yes, even if the client has gone |
//! | the response is too much | [`Fault::huge_body`], [`Fault::gzip_bomb`] | no; `after_work`: yes |
//! | the headers are too much | [`Fault::header_flood`] | yes |
//! | the response is somewhere else | [`Fault::redirect`] | no |
//! | a kept connection is gone | [`StandIn::close_idle_connections`] | - |
//! | too many requests | [`StandIn::set_rate_limit`] | no |
//! | the server is of another age | [`StandIn::set_enum_casing`], [`StandIn::set_dialect`] | yes |
//!
//! # Undescribed cases
//! Where the API's description is silent, the stand-in does what follows most plainly from the rest:
//!
//! | case | what it does |
//! |---|---|
//! | create `none`, address invited | 409 |
//! | create `none`, invitation expired | 201, active |
//! | create `none`, address of a deleted user | 409 |
//! | create, invitation expired | 201 with a new id; the old id is unknown from then on |
//! | create, custom role | 422 |
//! | a name with blanks around it | trimmed, in create as in update; nothing left is a 422 in create |
//! | create with a mail or a password, login through the identity provider enforced | as elsewhere |
//! | resend, invitation expired | 400 |
//! | resend | the invitation's term starts again |
//! | update, resend or reset of a deleted user | 404 |
//! | an id that no server can have given | 400; any other unknown one 404 |
//! | a cursor with other filters than before | accepted: it is a place in the list and nothing else |
//! | a key that may not read, on a get | 404 |

mod account;
mod answer;
mod body;
mod builder;
mod clock;
mod create;
mod dialect;
mod effects;
mod email;
mod entries;
mod failing;
mod fault_mix;
mod faults;
mod held_time;
mod hooks;
mod ids;
mod journal;
mod keys;
mod lifecycle;
mod limiter;
mod listening;
mod listing;
mod payload;
mod perform;
mod person;
mod plan;
mod problem;
mod query;
mod routes;
mod rule;
mod server;
mod service;
mod spelling;
mod stand_in;
mod state;
mod trouble;
mod wire;

pub use builder::StandInBuilder;
pub use dialect::Dialect;
pub use effects::{Cut, RetryAfter};
pub use entries::{CreatedUser, IssuedPassword, Mail, MailKind, ReceivedRequest};
pub use fault_mix::FaultMix;
pub use faults::Fault;
pub use held_time::HeldTime;
pub use journal::Journal;
pub use keys::{Permission, Rights};
pub use limiter::RateLimit;
pub use person::{Seed, UserRecord};
pub use routes::Operation;
pub use rule::Rule;
pub use spelling::{EnumCasing, InviteMode, Role, Status};
pub use stand_in::StandIn;
