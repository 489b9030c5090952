//! E-mail addresses: the server's only idempotency key.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::InvalidInput;
use super::characters::{is_unsafe_for_terminals, named};
use super::mailbox::{self, Mailbox};

/// The longest address that mail systems accept (RFC 5321 with its errata), in octets.
const MAX_OCTETS: usize = 254;
/// The longest local part (RFC 5321), in octets.
const MAX_LOCAL_OCTETS: usize = 64;

/// An e-mail address, checked for its syntax and trimmed. International addresses (RFC 6531) are valid.
///
/// The server holds at most one user per mailbox. [`is_same_mailbox`](Self::is_same_mailbox) tells whether two addresses
/// name the same one; look-ups, bulk runs and rosters compare in this way:
///
/// - The case of letters and white space around the address do not count. In theory a mail system may tell `Jane@` from
///   `jane@`; the server does not.
/// - Domains are compared in their ASCII form, as in DNS: `bücher.example` is `xn--bcher-kva.example`.
/// - Local parts that differ only in Unicode normalisation are the same. They look the same, keyboards and file systems
///   produce either form without being asked, and RFC 6532 tells mail systems to normalise them to NFC. Taking them for two
///   people would invite one of them and, with consent to delete, delete the other.
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "EmailSchema"))]
pub struct EmailAddress(Arc<str>);

#[cfg(feature = "schemars")]
#[derive(schemars::JsonSchema)]
#[schemars(rename = "EmailAddress", transparent)]
#[allow(dead_code)]
struct EmailSchema(#[schemars(extend("format" = "idn-email"), length(max = 254))] String);

impl EmailAddress {
    /// Checks the syntax of `address`, without its surrounding white space.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) if it is not of the form `local@domain`, is longer than 254 octets,
    /// carries a display name, or contains a control character or a character that is invisible or reorders text. The error
    /// names such a character by its code.
    pub fn new(address: impl AsRef<str>) -> Result<Self, InvalidInput> {
        let address = address.as_ref().trim();
        let refused = |rule: String| Err(InvalidInput::new("email", rule));
        if address.len() > MAX_OCTETS {
            return refused("must be at most 254 octets long".to_owned());
        }
        let unseen = address.chars().find(|c| is_unsafe_for_terminals(*c));
        if let Some(character) = unseen.filter(|c| !c.is_ascii_whitespace()) {
            return refused(format!("must not contain {}: remove it", named(character)));
        }
        if !is_valid(address) {
            return refused(
                "must be a valid e-mail address, such as `user@example.com`".to_owned(),
            );
        }
        Ok(Self(address.into()))
    }

    /// The address as it was given, without surrounding white space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What logs of this crate name an address by: 16 hexadecimal digits, the same for every address of one mailbox.
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

    /// The texts to search for, since the server may have stored the address in another form of the same mailbox. The first
    /// is the address as it was given; nearly every address has no other.
    pub(crate) fn search_forms(&self) -> Vec<String> {
        mailbox::forms(&self.0)
    }
}

/// Whether the text is an address by RFC 5322 with the extensions of RFC 6531.
///
/// RFC 6531 allows every character beyond ASCII in a local part, so each stands for a letter here and the grammar is that of
/// ASCII. A domain is checked in its ASCII form.
fn is_valid(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    let letters = local.chars().map(|c| if c.is_ascii() { c } else { 'x' });
    let ascii = format!(
        "{}@{}",
        letters.collect::<String>(),
        mailbox::ascii_domain(domain)
    );
    let options = email_address::Options::default()
        .without_display_text()
        .without_domain_literal();
    local.len() <= MAX_LOCAL_OCTETS
        && ascii.is_ascii()
        && email_address::EmailAddress::parse_with_options(&ascii, options).is_ok()
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
    type Err = InvalidInput;

    fn from_str(address: &str) -> Result<Self, InvalidInput> {
        Self::new(address)
    }
}

impl TryFrom<&str> for EmailAddress {
    type Error = InvalidInput;

    fn try_from(address: &str) -> Result<Self, InvalidInput> {
        Self::new(address)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidInput;

    fn try_from(address: String) -> Result<Self, InvalidInput> {
        Self::new(address)
    }
}

impl From<&EmailAddress> for EmailAddress {
    fn from(address: &EmailAddress) -> Self {
        address.clone()
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0.as_ref().to_owned()
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
            "user@xn--bcher-kva.example",
            "user@localhost",
            "\"a b\"@example.com",
            "महेंद्र@डेटामेल.भारत",
            "ณัฐ@ตัวอย่าง.ไทย",
            "jose\u{301}@example.com",
            "用户@例子.广告",
            "می\u{200c}روم@example.ir",
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
            "user@exam ple.com",
            "user@[127.0.0.1]",
            "jane,ada@example.com",
            "é é@example.com",
            "user@bü_cher..example",
            "user@\u{301}.example",
            &long,
            &format!("{}@example.com", "é".repeat(33)),
        ] {
            let error = EmailAddress::new(address).unwrap_err();
            assert!(error.to_string().contains("email"), "{error}");
            assert!(!error.to_string().contains("Jane"), "{error}");
        }
    }

    #[test]
    fn characters_that_nobody_sees_are_refused_by_their_code() {
        for (address, code) in [
            ("jane\u{200b}@example.com", "U+200B"),
            ("jane@example.com\u{200b}", "U+200B"),
            ("\u{202e}jane@example.com", "U+202E"),
            ("\"a\u{1b}b\"@example.com", "U+001B"),
            ("jane@exam\u{ad}ple.com", "U+00AD"),
        ] {
            let error = EmailAddress::new(address).unwrap_err();
            assert!(error.to_string().contains(code), "{error}");
        }
    }

    #[test]
    fn debug_hides_the_address() {
        let address = EmailAddress::new("jane@example.com").unwrap();
        assert!(!format!("{address:?}").contains("jane"));
    }
}
