//! Values that are not shown.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use super::lenient::Lenient;

/// A password or the like: its memory is wiped, `Debug` shows nothing of it, and reading it is a visible call.
///
/// `Serialize` does write the value, because a request has to carry it. Serialize nothing that holds one into a log.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(secrecy::SecretString);

impl Secret {
    /// The value itself.
    pub fn expose(&self) -> &str {
        secrecy::ExposeSecret::expose_secret(&self.0)
    }
}

impl Lenient for Secret {}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value.into())
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl From<Secret> for secrecy::SecretString {
    fn from(secret: Secret) -> Self {
        secret.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

/// Takes as long for any two values of one length.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (self.expose().as_bytes(), other.expose().as_bytes());
        let different = a.iter().zip(b).fold(0, |different, (a, b)| different | (a ^ b));
        a.len() == b.len() && different == 0
    }
}
