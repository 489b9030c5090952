//! Checks e-mail addresses.
//!
//! The rule is the one that browsers apply to an address field, plus a dot in the domain. It is written here, not taken
//! from the library that the client uses, so that a mistake in one shows up against the other.

/// Whether mail to `address` could arrive.
pub(super) fn is_plausible(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    address.len() <= 254 && is_local_part(local) && is_domain(domain)
}

fn is_local_part(local: &str) -> bool {
    local.len() <= 64
        && local.split('.').all(|atom| {
            !atom.is_empty()
                && atom
                    .chars()
                    .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
        })
}

fn is_domain(domain: &str) -> bool {
    domain.contains('.')
        && domain.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_and_invalid_addresses_are_distinguished() {
        for good in [
            "jane@acme.com",
            "j.o'hara+ax@mail.acme-corp.co.uk",
            "ЖЖ@пример.рф",
        ] {
            assert!(is_plausible(good), "{good}");
        }
        let long = format!("{}@acme.com", "a".repeat(65));
        for bad in [
            "",
            "jane",
            "jane@",
            "@acme.com",
            "jane@acme",
            "ja ne@acme.com",
            "jane@acme..com",
            ".jane@acme.com",
            "jane@-acme.com",
            "a@b@acme.com",
            "Jane <jane@acme.com>",
            "jane@acme.com\n",
            long.as_str(),
        ] {
            assert!(!is_plausible(bad), "{bad}");
        }
    }
}
