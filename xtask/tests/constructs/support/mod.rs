//! What the generated code is made of.

// Some of it only the mocks use.
#![allow(dead_code)]

mod body;
mod casing;
mod content;
mod lenient;
mod lenient_list;
mod literal_enum;
mod object;
mod open;
mod present;
mod same;
mod secret;
mod tagged;
mod text;
mod text_enum;
mod timestamp;
mod untagged;

pub(crate) use body::body;
pub use casing::Casing;
pub use casing::with_casing;
pub(crate) use casing::cased;
pub(crate) use lenient::lenient;
pub(crate) use lenient_list::lenient_list;
pub(crate) use lenient_list::open_list;
pub(crate) use literal_enum::literal;
pub(crate) use literal_enum::write_literal;
pub(crate) use literal_enum::literal_enum;
pub(crate) use object::Named;
pub(crate) use object::object;
pub use open::Open;
pub(crate) use present::present;
pub use secret::Secret;
pub(crate) use tagged::Tagged;
pub(crate) use tagged::tagged_by;
pub(crate) use tagged::write_tagged;
pub(crate) use tagged::tagged;
pub(crate) use text::text;
pub use text_enum::UnknownValue;
pub(crate) use text_enum::read_text;
pub(crate) use text_enum::text_enum;
pub use timestamp::Timestamp;
pub(crate) use untagged::BestMatch;
pub(crate) use untagged::untagged;
