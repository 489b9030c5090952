//! Outcomes of a create: one type per invite mode. The module above has the table.
//!
//! The types without a password implement `Serialize` and `Deserialize`, so that a service can return them and its
//! callers can read them. Types that may hold a password implement neither: a service has to decide who sees a
//! password, and an outcome must not lose its password by being written and read again.

mod certainty;
mod create;
mod flag;
mod invite;
mod sso;
mod temporary_password;

pub use certainty::Certainty;
pub use create::CreateOutcome;
pub use flag::DeveloperFlag;
pub use invite::InviteOutcome;
pub use sso::SsoOutcome;
pub use temporary_password::{PasswordLoss, TemporaryPasswordOutcome};
