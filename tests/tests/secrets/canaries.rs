//! Secrets that must not be printed, and the search for them.

use arize_ax::{NewUser, Role};

/// The local part of every address: no other word here has it.
const BIRD: &str = "kanarienvogel";

/// A person whose address is a canary.
pub(crate) fn person(number: u32) -> NewUser {
    let email = format!("{BIRD}{number}@acme.example");
    NewUser::new(format!("Person {number}"), email.as_str(), Role::Member).expect("a person")
}

/// The address of a person.
pub(crate) fn address(number: u32) -> String {
    person(number).email().as_str().to_owned()
}

/// Secrets to look for.
pub(crate) struct Canaries(Vec<String>);

impl Canaries {
    /// The key, the passwords, and what every address has in it.
    pub(crate) fn of(key: &str, passwords: impl IntoIterator<Item = String>) -> Self {
        let mut all = vec![key.to_owned(), BIRD.to_owned()];
        all.extend(passwords);
        Self(all)
    }

    pub(crate) fn all(&self) -> &[String] {
        &self.0
    }

    /// The surroundings of the first secret that `text` has, whatever its case, or as a list of its bytes.
    pub(crate) fn found_in(&self, text: &str) -> Option<String> {
        let text = text.to_lowercase();
        let forms = self.0.iter().flat_map(|secret| {
            let bytes = format!("{:?}", secret.as_bytes());
            [
                secret.to_lowercase(),
                bytes.trim_matches(['[', ']']).to_owned(),
            ]
        });
        let at = forms.filter_map(|form| text.find(&form)).min()?;
        let before: Vec<char> = text[..at].chars().rev().take(200).collect();
        let after = text[at..].chars().take(100);
        Some(before.into_iter().rev().chain(after).collect())
    }
}
