//! E-mail addresses: the server's only idempotency key.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Mailbox;
use crate::Error;

/// The longest address that mail systems take (RFC 5321, by way of its errata), in octets.
const MAX_OCTETS: usize = 254;

/// An e-mail address, checked for its syntax and trimmed.
///
/// The server holds at most one user per mailbox, so [`is_same_mailbox`](Self::is_same_mailbox) compares without regard
/// to the case of letters. `==` compares the texts, which stay as they were given.
///
/// `Debug` hides the address to keep it out of logs; `Display` and [`as_str`](Self::as_str) show it.
///
/// ```
/// use arize_ax::EmailAddress;
///
/// let jane: EmailAddress = " Jane@Acme.com ".parse()?;
/// assert_eq!(jane.as_str(), "Jane@Acme.com");
/// assert!(jane.is_same_mailbox("jane@acme.COM"));
/// assert!("jane at acme".parse::<EmailAddress>().is_err());
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "EmailSchema"))]
pub struct EmailAddress(String);

#[cfg(feature = "schemars")]
#[derive(schemars::JsonSchema)]
#[schemars(rename = "EmailAddress", transparent)]
#[allow(dead_code)]
struct EmailSchema(#[schemars(extend("format" = "email"), length(max = 254))] String);

impl EmailAddress {
    /// Checks the syntax of `address`, without its surrounding white space.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if it is not of the form `local@domain`, is longer than 254 octets,
    /// or carries a display name.
    pub fn new(address: impl AsRef<str>) -> Result<Self, Error> {
        let address = address.as_ref().trim();
        if address.len() > MAX_OCTETS {
            return Err(Error::invalid_input(
                "email",
                "must be at most 254 octets long",
            ));
        }
        let options = email_address::Options::default()
            .without_display_text()
            .without_domain_literal();
        match email_address::EmailAddress::parse_with_options(address, options) {
            Ok(_) => Ok(Self(address.to_owned())),
            Err(_) => Err(Error::invalid_input(
                "email",
                "must be a valid e-mail address, such as `user@example.com`",
            )),
        }
    }

    /// The address as it was given, without surrounding white space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `other` is an address of the same mailbox: equal but for the case of letters and surrounding white space.
    #[must_use]
    pub fn is_same_mailbox(&self, other: &str) -> bool {
        self.mailbox() == Mailbox::of(other)
    }

    /// The mailbox, to look it up among others.
    pub(crate) fn mailbox(&self) -> Mailbox {
        Mailbox::of(&self.0)
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress([REDACTED])")
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = Error;

    fn from_str(address: &str) -> Result<Self, Error> {
        Self::new(address)
    }
}

impl TryFrom<&str> for EmailAddress {
    type Error = Error;

    fn try_from(address: &str) -> Result<Self, Error> {
        Self::new(address)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = Error;

    fn try_from(address: String) -> Result<Self, Error> {
        Self::new(address)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    #[test]
    fn takes_real_addresses() {
        for address in [
            "user@example.com",
            "first.last+tag@sub.example.co.uk",
            "o'brien@example.com",
            "jürgen@example.de",
            "user@bücher.example",
        ] {
            assert_eq!(EmailAddress::new(address).unwrap().as_str(), address);
        }
    }

    #[test]
    fn refuses_what_is_no_address() {
        let long = format!("{}@example.com", "a".repeat(250));
        for address in [
            "",
            "  ",
            "user",
            "@example.com",
            "user@",
            "a b@example.com",
            "Jane <jane@example.com>",
            "a@b@c",
            "user@example.com\r\nBcc: x@y.z",
            &long,
        ] {
            let error = EmailAddress::new(address).unwrap_err();
            assert!(error.is_invalid_input(), "{address:?}");
            assert!(error.to_string().contains("email"), "{error}");
            assert!(!error.to_string().contains("Jane"), "{error}");
        }
    }

    #[test]
    fn debug_hides_the_address() {
        let address = EmailAddress::new("jane@example.com").unwrap();
        assert!(!format!("{address:?}").contains("jane"));
    }
}
