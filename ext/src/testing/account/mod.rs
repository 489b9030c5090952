//! The account: its users, their invitations, and the keys that act on them. It knows nothing of HTTP.

mod broken_rule;
mod clock;
mod create;
mod deliveries;
mod ids;
mod keys;
mod lifecycle;
mod listing;
mod permission;
mod plan_limit;
mod record;
mod seed;
mod store;
mod user;

pub(crate) use broken_rule::BrokenRule;
pub(crate) use clock::{Clock, Millis, to_date};
pub(crate) use create::Created;
pub(crate) use deliveries::FirstSignIn;
pub use deliveries::{CreatedUser, IssuedPassword, Mail, MailKind};
pub(crate) use keys::{KeyHolder, Keyring};
pub(crate) use lifecycle::Changes;
pub(crate) use listing::{ListQuery, PagePositions};
pub use permission::{Permission, Rights};
pub use plan_limit::PlanLimit;
pub use record::UserRecord;
pub use seed::Seed;
pub(crate) use store::Account;
pub(crate) use user::Profile;
