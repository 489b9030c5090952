//! Which mailbox an address names.

use std::fmt;

/// The mailbox that an address names: equal for all addresses of one mailbox.
///
/// This is the only place that decides when two addresses are the same. Addresses of servers come here unchecked, so any
/// text will do.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Mailbox(String);

impl Mailbox {
    /// The mailbox of `address`, whatever the case of its letters and the white space around it.
    pub(crate) fn of(address: &str) -> Self {
        Self(address.trim().to_lowercase())
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailbox([REDACTED])")
    }
}

#[cfg(test)]
mod tests {
    use super::Mailbox;

    #[test]
    fn case_and_surrounding_white_space_do_not_count() {
        let jane = Mailbox::of("jane@acme.com");
        for same in ["Jane@ACME.com", " jane@acme.com\t", "\u{a0}jane@acme.com"] {
            assert_eq!(Mailbox::of(same), jane, "{same:?}");
        }
        for other in ["jane@acme.co", "janet@acme.com", "jane @acme.com", ""] {
            assert_ne!(Mailbox::of(other), jane, "{other:?}");
        }
        assert!(!format!("{jane:?}").contains("jane"));
    }
}
