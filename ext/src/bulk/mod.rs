//! Creates, resends or deletes many users at once, from a list or a stream.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
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
//! - **One outcome per input**, with its index and the input itself. If one input fails, the others still have their
//!   outcomes.
//! - **One call per person.** If inputs name the same mailbox (in any case) or the same id, the first is sent and the
//!   others are [`Duplicate`](BulkOutcome::Duplicate).
//! - **A refusal slows the whole client down.** After a 429, or a 503 with `Retry-After`, every call of the client
//!   pauses for as long as the server asked. The run halves its concurrency limit and raises it by one for each round
//!   of calls without a refusal. A rate limiter holds requests to the rate that the server accepts.
//!   [`retry`](crate::retry#what-happens-after-a-429) has all the steps. A refused input is sent again, in up to 5
//!   calls. If the server refuses it each time but accepts others, only that input fails.
//! - **Some errors end the run**: a 401, a pause as long as the deadline of a call, and three inputs in a row that were
//!   refused to the end. The run then sends nothing more, and its other inputs are
//!   [`NotAttempted`](BulkOutcome::NotAttempted).
//! - **Dropping the run starts nothing new.** Calls that may have had an effect finish in the background. Calls that
//!   wait to send, or were refused, are cancelled. Temporary passwords, and records of lost ones, are kept for
//!   [`take_unclaimed`](crate::Users::take_unclaimed).
//! - **The caller sets the speed.** A run takes one input more than calls may be in flight, or 16 times as many if
//!   outcomes keep the order of the inputs. It takes no further input until the caller takes an outcome. To recognise
//!   duplicates, memory grows by about 60 bytes per input, and by twice that for a [`Target`] by address.
//! - **A stopped run does not wait for its inputs.** It still returns an outcome for each, but waits at most half a
//!   second for the next input of a stream. If the inputs never end, take the outcomes with [`next`](BulkRun::next),
//!   since [`finish`](BulkRun::finish) would never return. Both yield to other tasks, so that timeouts work.
//!
//! # Defaults
//!
//! - 16 calls at a time. At 50 ms a call, this is about 300 calls per second. Each call has a connection of its own at
//!   most, and gateways allow one client far more than 16. Refusals lower the limit.
//! - Outcomes come as calls finish.
//! - If the client does not know yet which [casing](crate::EnumCasing) of enum values the server expects, other creates
//!   wait up to 300 ms for the first one to find out.

mod calls;
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
