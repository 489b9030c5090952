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
//! # What a run sees to
//!
//! - **One outcome per input**, with its index and the input itself. A failure
//!   costs no other input its outcome.
//! - **One request per person.** Of the inputs that name the same address, whatever
//!   its case, or the same id, the first is sent and the others are
//!   [`Duplicate`](BulkOutcome::Duplicate).
//! - **One pace for all.** When the server refuses a request (429), every call of the
//!   client pauses for as long as the server asked, the number of calls at a time
//!   is halved and comes back by one, and requests are spaced at a rate that is learned:
//!   see [`retry`](crate::retry). Refused inputs are sent again; one that the server refuses
//!   each time, while it takes others, fails alone.
//! - **A revoked key ends it.** After a 401, a pause that is longer than a call
//!   may take, or refusals of all that is sent, nothing more is sent, and what is left is
//!   [`NotAttempted`](BulkOutcome::NotAttempted).
//! - **Dropping the run starts nothing new.** Calls by which the server may have done something
//!   are finished in the background; those that wait to send, or were refused, are
//!   called off. Temporary passwords that have arrived or still arrive are kept for
//!   [`take_unclaimed`](crate::Users::take_unclaimed), and so is what is known of those that are lost.
//! - **The caller sets the speed.** No more inputs are taken than calls may be under way, and
//!   outcomes that nobody takes hold up further calls. What grows with the run is what tells
//!   duplicates: some 60 bytes of memory an input, twice that for a
//!   [`Target`] by address.
//! - **A run that has ended early does not wait for its inputs.** It still gives each an outcome, but
//!   from a stream only as long as that has the next within half a second. Inputs without an end
//!   have outcomes without an end: take them with [`next`](BulkRun::next), not with
//!   [`finish`](BulkRun::finish). Either gives way to other tasks, so that timeouts work.
//!
//! # Defaults
//!
//! 16 calls at a time: at 50 ms a call this is some 300 a second, and with one
//! connection for each call well below what gateways allow one client; on refusals it
//! goes down by itself. Outcomes come as calls finish. A client that does not know yet how the
//! server spells (see [`EnumCasing`](crate::EnumCasing)) gives its first create a lead of up to 300 ms.

pub(crate) mod claims;
mod item;
pub(crate) mod job;
mod progress;
mod run;
mod settings;
mod target;
mod watch;
mod window;

pub use item::{BulkItem, BulkOutcome};
pub use progress::{BulkProgress, BulkSummary};
pub use run::BulkRun;
pub use settings::Bulk;
pub use target::{Target, TargetOutcome};
pub use watch::BulkWatch;
