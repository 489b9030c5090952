//! Lists that travel as one text.

use std::fmt;

use serde::{Serialize, Serializer};

use super::text::text;

/// A list that travels as one text, its items joined by `SEPARATOR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delimited<T, const SEPARATOR: char>(pub Vec<T>);

impl<T: Serialize, const SEPARATOR: char> Delimited<T, SEPARATOR> {
    /// For a header, which has no way to tell a separator from one in an item: such an item is an error.
    pub fn plain(&self) -> Result<String, String> {
        let items: Vec<String> = self.0.iter().map(text).collect();
        match items.iter().find(|item| item.contains(SEPARATOR)) {
            Some(_) => Err(format!("an item of a list that is joined by `{SEPARATOR}` holds one")),
            None => Ok(items.join(&SEPARATOR.to_string())),
        }
    }

    /// For a URL: a comma between items differs from one in an item, which is percent-encoded. Spaces and bars are
    /// encoded wherever they stand, so an item that holds the separator is an error there.
    pub fn encoded(&self) -> Result<String, String> {
        if SEPARATOR != ',' {
            return self.plain().map(|text| percent_encoded(&text));
        }
        let items: Vec<String> = self.0.iter().map(|item| percent_encoded(&text(item))).collect();
        Ok(items.join(","))
    }
}

impl<T: Serialize, const SEPARATOR: char> fmt::Display for Delimited<T, SEPARATOR> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            if index > 0 {
                write!(f, "{SEPARATOR}")?;
            }
            f.write_str(&text(item))?;
        }
        Ok(())
    }
}

impl<T: Serialize, const SEPARATOR: char> Serialize for Delimited<T, SEPARATOR> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Everything but the characters that never mean anything else in a URL.
pub(crate) fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}
