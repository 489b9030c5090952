//! Makes errors, failures and outcomes, for unit tests without a server.
//!
//! A handler that matches on an outcome, or a retry policy that decides about an error, can be tested with values that
//! no server has to produce.

mod errors;
mod outcomes;
#[cfg(feature = "roster")]
mod steps;

pub use errors::{ErrorDouble, failure};
pub use outcomes::{
    bulk_item, developer_flag_not_set, invitation_sent, lost_password, password_issued,
    password_lost, pending_invitation, sso_user_added, sso_user_already_active, temporary_password,
    unclaimed_loss, unclaimed_password, user, user_page, with_developer_flag,
};
#[cfg(feature = "roster")]
pub use steps::{step_created_without_flag, step_updated};
