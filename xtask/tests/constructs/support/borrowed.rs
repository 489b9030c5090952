//! Texts where they are in the response.

use std::borrow::Cow;

use serde::Deserialize;

/// A text that is not copied if it need not be.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);
