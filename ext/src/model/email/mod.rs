//! E-mail addresses: the server's only idempotency key.

mod mailbox;
#[cfg(feature = "schemars")]
mod schema;
mod syntax;

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{InvalidInput, checked_text};
pub(crate) use mailbox::Mailbox;

/// An e-mail address, checked for its syntax and trimmed. International addresses (RFC 6531) are valid.
///
/// The server holds at most one user per mailbox. [`is_same_mailbox`](Self::is_same_mailbox) tells whether two
/// addresses name the same one; look-ups, bulk runs and rosters compare in this way:
///
/// - The case of letters and white space around the address do not count. In theory a mail system may tell `Jane@` from
///   `jane@`; the server does not.
/// - Domains are compared in their ASCII form, as in DNS: `bücher.example` is `xn--bcher-kva.example`.
/// - Local parts that differ only in Unicode normalisation are the same. They look the same, keyboards and file systems
///   produce either form without being asked, and RFC 6532 tells mail systems to normalise them to NFC. Taking them for
///   two people would invite one of them and, with consent to delete, delete the other.
/// - Quotes around a local part are only a way to write it: `"jane"@acme.com` is `jane@acme.com`.
///
/// `==` compares the texts, which stay as they were given.
///
/// Clones share the text.
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
pub struct EmailAddress(Arc<str>);

impl EmailAddress {
    /// Checks the syntax of `address`, without its surrounding white space.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) if it is not of the form `local@domain`, is longer than 254 octets,
    /// carries a display name, or contains a control character or a character that is invisible or reorders text. The
    /// error names such a character by its code.
    pub fn new(address: impl AsRef<str>) -> Result<Self, InvalidInput> {
        let address = address.as_ref().trim();
        match syntax::broken_rule(address) {
            None => Ok(Self(address.into())),
            Some(rule) => Err(InvalidInput::new("email", rule)),
        }
    }

    /// The address as it was given, without surrounding white space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of an address in the logs of this crate: 16 hexadecimal digits, the same for every address of one
    /// mailbox.
    ///
    /// ```
    /// let jane: arize_ax::EmailAddress = "jane@acme.com".parse()?;
    /// assert_eq!(jane.log_hash().len(), 16);
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    #[must_use]
    pub fn log_hash(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.mailbox().hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// Whether `other` is an address of the same mailbox; [`EmailAddress`] has the rule.
    ///
    /// ```
    /// use arize_ax::EmailAddress;
    ///
    /// let address = EmailAddress::new("Jane@bücher.example")?;
    /// assert!(address.is_same_mailbox("jane@xn--bcher-kva.example"));
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    #[must_use]
    pub fn is_same_mailbox(&self, other: &str) -> bool {
        self.mailbox() == Mailbox::of(other)
    }

    /// The mailbox, to look it up among others.
    pub(crate) fn mailbox(&self) -> Mailbox<'_> {
        Mailbox::of(&self.0)
    }

    /// The texts to search for, since the server may have stored the address in another form of the same mailbox. The
    /// first is the address as it was given; nearly every address has no other.
    pub(crate) fn search_forms(&self) -> Vec<String> {
        mailbox::forms(&self.0)
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress([REDACTED])")
    }
}

impl From<&EmailAddress> for EmailAddress {
    fn from(address: &EmailAddress) -> Self {
        address.clone()
    }
}

checked_text!(EmailAddress);

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    #[test]
    fn debug_hides_the_address() {
        let address = EmailAddress::new("jane@example.com").unwrap();
        assert!(!format!("{address:?}").contains("jane"));
    }
}
