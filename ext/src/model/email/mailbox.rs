//! Which mailbox an address names.

use std::borrow::Cow;
use std::fmt;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// The mailbox that an address names: equal for all addresses of one mailbox.
///
/// This is the only place that decides when two addresses are the same; [`EmailAddress`](super::EmailAddress) documents
/// the rule. Addresses of servers come here unchecked, so any text will do.
///
/// Most addresses are their mailbox's text already, and are borrowed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Mailbox<'a>(Cow<'a, str>);

impl<'a> Mailbox<'a> {
    /// The mailbox of `address`.
    pub(crate) fn of(address: &'a str) -> Self {
        let address = address.trim();
        if address.is_ascii() && !address.starts_with('"') {
            // Looks at all octets, since many at once are faster than one by one up to the first.
            let has_upper =
                (address.bytes()).fold(false, |has, byte| has | byte.is_ascii_uppercase());
            return Self(if has_upper {
                Cow::Owned(address.to_ascii_lowercase())
            } else {
                Cow::Borrowed(address)
            });
        }
        let Some((local, domain)) = address.rsplit_once('@') else {
            return Self(Cow::Owned(composed(&address.to_lowercase())));
        };
        // A Greek word has another small sigma at its end.
        let local = unquoted(local).to_lowercase().replace('ς', "σ");
        let local = composed(&local);
        Self(Cow::Owned(format!("{local}@{}", ascii_domain(domain))))
    }

    /// The mailbox without its address.
    pub(crate) fn into_owned(self) -> Mailbox<'static> {
        Mailbox(Cow::Owned(self.0.into_owned()))
    }
}

impl fmt::Debug for Mailbox<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailbox([REDACTED])")
    }
}

/// The texts under which a server may have stored an address that it was given as `address`: as given, without needless
/// quotes, and each form of an international local part with each form of an international domain. One text for nearly
/// every address.
pub(super) fn forms(address: &str) -> Vec<String> {
    let mut forms = vec![address.to_owned()];
    let Some((local, domain)) = address.rsplit_once('@') else {
        return forms;
    };
    let content = unquoted(local);
    let needs_quotes = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !"._+-".contains(c);
    let plain = if content.contains(needs_quotes) {
        Cow::from(local)
    } else {
        content
    };
    let locals = [
        Cow::from(local),
        composed(&plain).into(),
        decomposed(&plain).into(),
        plain,
    ];
    let domains = [
        domain.to_owned(),
        ascii_domain(domain),
        unicode_domain(domain),
    ];
    for domain in &domains {
        for local in &locals {
            let form = format!("{local}@{domain}");
            // Servers search without regard to case.
            if !forms
                .iter()
                .any(|known| known.to_lowercase() == form.to_lowercase())
            {
                forms.push(form);
            }
        }
    }
    forms
}

/// The domain in the form that DNS knows it by, in lower case. A text that is not a domain is only lowered.
pub(super) fn ascii_domain(domain: &str) -> String {
    idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase())
}

fn unicode_domain(domain: &str) -> String {
    let (unicode, valid) = idna::domain_to_unicode(domain);
    match valid {
        Ok(()) => unicode,
        Err(_) => domain.to_owned(),
    }
}

/// The content of a quoted local part: quotes are only a way to write it.
fn unquoted(local: &str) -> Cow<'_, str> {
    let quoted = local
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let Some(quoted) = quoted else {
        return Cow::Borrowed(local);
    };
    let mut text = String::with_capacity(quoted.len());
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        let escaped = (character == '\\').then(|| characters.next()).flatten();
        text.push(escaped.unwrap_or(character));
    }
    Cow::Owned(text)
}

fn composed(text: &str) -> String {
    ComposingNormalizer::new_nfc().normalize(text).into_owned()
}

fn decomposed(text: &str) -> String {
    DecomposingNormalizer::new_nfd()
        .normalize(text)
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Mailbox, forms};

    fn check_same(address: &str, same: &[&str]) {
        for same in same {
            assert_eq!(Mailbox::of(same), Mailbox::of(address), "{same:?}");
        }
    }

    #[test]
    fn case_and_surrounding_white_space_do_not_count() {
        let jane = "jane@acme.com";
        check_same(
            jane,
            &["Jane@ACME.com", " jane@acme.com\t", "\u{a0}jane@acme.com"],
        );
        for other in [
            "jane@acme.co",
            "janet@acme.com",
            "jane @acme.com",
            "jane",
            "",
        ] {
            assert_ne!(Mailbox::of(other), Mailbox::of(jane), "{other:?}");
        }
        assert!(!format!("{:?}", Mailbox::of(jane)).contains("jane"));
    }

    #[test]
    fn both_forms_of_an_international_domain_are_one() {
        check_same(
            "a@bücher.example",
            &[
                "a@xn--bcher-kva.example",
                "A@XN--BCHER-KVA.Example",
                "a@BÜCHER.example",
                "a@bu\u{308}cher.example",
                "a@bücher。example",
            ],
        );
        check_same("ä@bücher.example", &["Ä@xn--bcher-kva.example"]);
        assert_ne!(
            Mailbox::of("a@straße.example"),
            Mailbox::of("a@strasse.example")
        );
        assert_ne!(
            Mailbox::of("a@bücher.example"),
            Mailbox::of("a@bucher.example")
        );
    }

    #[test]
    fn local_parts_are_compared_in_nfc() {
        check_same(
            "josé@acme.com",
            &["jose\u{301}@acme.com", "JOSE\u{301}@acme.com"],
        );
        check_same("νίκος@acme.com", &["ΝΊΚΟΣ@acme.com", "νίκοσ@acme.com"]);
        assert_ne!(Mailbox::of("josé@acme.com"), Mailbox::of("jose@acme.com"));
    }

    #[test]
    fn quotes_are_only_a_way_to_write_a_local_part() {
        check_same(
            "jane@acme.com",
            &["\"jane\"@acme.com", "\"j\\ane\"@ACME.com"],
        );
        assert_ne!(Mailbox::of("\"a b\"@acme.com"), Mailbox::of("ab@acme.com"));
    }

    #[test]
    fn texts_that_are_no_addresses_are_compared_too() {
        check_same("Ünknown", &["ünknown"]);
        check_same("a@..ü", &["A@..Ü"]);
    }

    #[test]
    fn an_address_has_a_form_for_each_way_to_store_it() {
        for plain in ["Jane@Acme.com", "\"a b\"@acme.com", "jane"] {
            assert_eq!(forms(plain), [plain]);
        }
        assert_eq!(
            forms("a@bücher.example"),
            ["a@bücher.example", "a@xn--bcher-kva.example"]
        );
        assert_eq!(
            forms("a@xn--bcher-kva.example"),
            ["a@xn--bcher-kva.example", "a@bücher.example"]
        );
        assert_eq!(
            forms("josé@acme.com"),
            ["josé@acme.com", "jose\u{301}@acme.com"]
        );
        assert_eq!(
            forms("\"jane\"@acme.com"),
            ["\"jane\"@acme.com", "jane@acme.com"]
        );
        let many = forms("\"Jose\u{301}\"@bücher.example");
        assert_eq!(many.len(), 6);
        for form in many {
            assert_eq!(
                Mailbox::of(&form),
                Mailbox::of("jos\u{e9}@xn--bcher-kva.example")
            );
        }
    }
}
