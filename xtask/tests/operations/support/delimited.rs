//! Lists that travel as one text.

use std::fmt;

use serde::{Serialize, Serializer};

use super::text::text;

/// A list that travels as one text, its items joined by `SEPARATOR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delimited<T, const SEPARATOR: char>(Vec<T>);

/// An item of a list holds the separator, so a server would read two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldsSeparator {
    /// Which item, counted from 0.
    pub index: usize,
    /// The separator.
    pub separator: char,
}

impl fmt::Display for HoldsSeparator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of a list that is joined by `{}` holds one", self.index, self.separator)
    }
}

impl std::error::Error for HoldsSeparator {}

impl<T: Serialize, const SEPARATOR: char> Delimited<T, SEPARATOR> {
    /// A list of these items.
    ///
    /// # Errors
    ///
    /// If an item holds the separator, since nothing tells it from the one between items.
    pub fn new(items: Vec<T>) -> Result<Self, HoldsSeparator> {
        match items.iter().position(|item| text(item).contains(SEPARATOR)) {
            Some(index) => Err(HoldsSeparator { index, separator: SEPARATOR }),
            None => Ok(Self(items)),
        }
    }

    /// The items.
    pub fn items(&self) -> &[T] {
        &self.0
    }
}

impl<T: Serialize, const SEPARATOR: char> fmt::Display for Delimited<T, SEPARATOR> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items: Vec<String> = self.0.iter().map(text).collect();
        f.write_str(&items.join(&SEPARATOR.to_string()))
    }
}

impl<T: Serialize, const SEPARATOR: char> Serialize for Delimited<T, SEPARATOR> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
