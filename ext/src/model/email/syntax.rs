//! The syntax of addresses.

use std::borrow::Cow;

use super::mailbox::ascii_domain;
use crate::model::characters::{is_unsafe_for_terminals, named};

/// The longest address that mail systems accept (RFC 5321 with its errata), in octets.
pub(super) const MAX_OCTETS: usize = 254;
/// The longest local part (RFC 5321), in octets.
const MAX_LOCAL_OCTETS: usize = 64;

/// The rule that a trimmed address breaks.
pub(super) fn broken_rule(address: &str) -> Option<Cow<'static, str>> {
    if address.len() > MAX_OCTETS {
        return Some("must be at most 254 octets long".into());
    }
    let unseen = address.chars().find(|c| is_unsafe_for_terminals(*c));
    if let Some(character) = unseen.filter(|c| !c.is_ascii_whitespace()) {
        return Some(format!("must not contain {}: remove it", named(character)).into());
    }
    (!is_valid(address))
        .then(|| "must be a valid e-mail address, such as `user@example.com`".into())
}

/// Whether the text is an address by RFC 5322 with the extensions of RFC 6531.
///
/// RFC 6531 allows every character beyond ASCII in a local part, so each stands for a letter here and the grammar is
/// that of ASCII. A domain is checked in its ASCII form.
fn is_valid(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    let letters = local.chars().map(|c| if c.is_ascii() { c } else { 'x' });
    let ascii = format!("{}@{}", letters.collect::<String>(), ascii_domain(domain));
    let options = email_address::Options::default()
        .without_display_text()
        .without_domain_literal();
    local.len() <= MAX_LOCAL_OCTETS
        && ascii.is_ascii()
        && email_address::EmailAddress::parse_with_options(&ascii, options).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::EmailAddress;

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
}
