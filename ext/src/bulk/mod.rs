//! Many users at once: create, resend, delete, each from a list or a stream.
//!
//! ```
//! # use arize_ax::testing::StandIn;
//! use arize_ax::bulk::BulkOutcome;
//! use arize_ax::{InviteMode, NewUser, Role};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let team = [
//!     NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?,
//!     NewUser::new("John Doe", "john@acme.com", Role::Annotator)?,
//!     NewUser::new("Jane again", "JANE@acme.com", Role::Member)?,
//! ];
//! let mut run = users.bulk().create(team, InviteMode::EmailLink);
//! while let Some(item) = run.next().await {
//!     match item.outcome {
//!         BulkOutcome::Done(outcome) => println!("{}: {:?}", item.index, outcome.user().id),
//!         BulkOutcome::Failed(error) => println!("{}: {error}", item.index),
//!         BulkOutcome::Duplicate { of } => println!("{}: the same as {of}", item.index),
//!         BulkOutcome::NotAttempted => println!("{}: not attempted", item.index),
//!         _ => {}
//!     }
//! }
//! assert_eq!(run.summary().to_string(), "2 done (2 changed the account), 1 duplicate");
//! # Ok(())
//! # }
//! ```
//!
//! # Guarantees
//!
//! - **One outcome per input**, with its index and the input itself. A failure
//!   costs no other input its outcome.
//! - **One request per person.** Of the inputs that name the same address, whatever
//!   its case, or the same id, the first is sent and the others are
//!   [`Duplicate`](BulkOutcome::Duplicate).
//! - **Refusals slow down everyone.** When the server refuses a request (429), every call of the
//!   client pauses for as long as the server asked. The concurrency limit is halved and comes back
//!   by one for each round of calls without a refusal, and requests are spaced at a rate that is
//!   learned: see [`retry`](crate::retry). A refused input is sent again, up to five times; if the server
//!   refuses one each time while it accepts others, that one fails alone.
//! - **A revoked key ends the run.** So does a pause that is longer than a call may take, and a server
//!   that refuses all that is sent. Nothing more is sent then, and the inputs that are left are
//!   [`NotAttempted`](BulkOutcome::NotAttempted).
//! - **Dropping the run starts nothing new.** Calls by which the server may have done something
//!   are finished in the background; calls that wait to send, or were refused, are
//!   cancelled. Temporary passwords that have arrived or still arrive are kept for
//!   [`take_unclaimed`](crate::Users::take_unclaimed), and so is what is known of those that are lost.
//! - **The caller sets the speed.** No more inputs are taken than calls may be under way, plus one (16
//!   times as many if outcomes keep the order of the inputs), and outcomes that nobody takes hold up further
//!   calls. Memory grows with the run only to recognise duplicates: by some 60 bytes an input, twice
//!   that for a [`Target`] by address.
//! - **A run that has ended early does not wait for its inputs.** It still gives each an outcome, but
//!   waits for the next input of a stream for half a second at most. If the inputs have no end, neither have
//!   the outcomes: take them with [`next`](BulkRun::next), not with
//!   [`finish`](BulkRun::finish). Both give way to other tasks, so that timeouts work.
//!
//! # Defaults
//!
//! 16 calls at a time: at 50 ms a call this is some 300 a second, and with one
//! connection for each call well below the number that gateways allow one client; refusals
//! lower it. Outcomes come as calls finish. A client that does not know yet which casing of enum values the
//! server expects (see [`EnumCasing`](crate::EnumCasing)) gives its first create a lead of up to 300 ms.

pub(crate) mod dedup;
mod failure;
mod inputs;
mod item;
pub(crate) mod job;
mod limiter;
mod process;
mod progress;
mod run;
mod settings;
mod target;
mod watch;

pub use item::{BulkItem, BulkOutcome};
pub use progress::{BulkProgress, BulkSummary};
pub use run::BulkRun;
pub use settings::Bulk;
pub use target::{Target, TargetOutcome};
pub use watch::BulkWatch;
