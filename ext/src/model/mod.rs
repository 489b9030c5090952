//! The public data types of the API.
//!
//! Data for the server is checked before it is sent: [`NewUser`] when it is built, [`UserUpdate`] when the call begins.
//! Data from the server ([`User`]) is never checked: a missing field is `None`, and an unknown value keeps its text.

mod characters;
mod checked_text;
mod email;
mod enum_casing;
mod id;
mod invalid_input;
mod invite_mode;
mod name;
mod new_user;
mod role;
#[cfg(feature = "schemars")]
pub(crate) mod schema;
mod status;
mod text_enum;
mod update;
mod user;

#[cfg(feature = "roster")]
pub(crate) use characters::is_unsafe_for_terminals;
use checked_text::checked_text;
pub(crate) use checked_text::made_by_new;
pub use email::EmailAddress;
pub(crate) use email::Mailbox;
pub use enum_casing::EnumCasing;
pub use id::UserId;
pub use invalid_input::InvalidInput;
pub use invite_mode::InviteMode;
pub(crate) use name::{checked_name, is_same_name};
pub use new_user::NewUser;
pub(crate) use role::assigned as assigned_role;
pub use role::{PredefinedRole, Role};
pub use status::UserStatus;
pub(crate) use text_enum::text_enum;
pub use update::UserUpdate;
pub use user::{User, UserPage};
