//! What the generated code is made of.

mod body;
mod borrowed;
mod casing;
mod delimited;
mod lenient;
mod lenient_type;
mod object;
mod open;
mod optional;
mod same;
mod text;
mod text_enum;
mod timestamp;
mod untagged;

pub(crate) use body::body;
pub use casing::Casing;
pub use casing::with_casing;
pub(crate) use casing::cased;
pub use delimited::Delimited;
pub use delimited::HoldsSeparator;
pub(crate) use lenient::Read;
pub(crate) use lenient::Lenient;
pub(crate) use lenient_type::lenient_type;
pub(crate) use object::Named;
pub(crate) use object::object;
pub use open::Open;
pub(crate) use optional::optional;
pub(crate) use same::same;
pub(crate) use text::text;
pub use text_enum::UnknownValue;
pub(crate) use text_enum::read_text;
pub(crate) use text_enum::text_enum;
pub use timestamp::Timestamp;
pub(crate) use untagged::BestMatch;
pub(crate) use untagged::untagged;
