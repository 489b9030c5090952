//! Finds the inputs of a run that name the same person.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Mutex;

use crate::model::Mailbox;
use crate::mutex::locked;
use crate::{EmailAddress, UserId};

/// The identity of a person: the mailbox of an address, or an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Mailbox(Mailbox<'static>),
    Id(String),
}

impl Key {
    pub(crate) fn email(email: &EmailAddress) -> Self {
        Self::Mailbox(email.mailbox().into_owned())
    }

    pub(crate) fn id(id: &UserId) -> Self {
        Self::Id(id.as_str().to_owned())
    }
}

/// The first input for each person of a run.
///
/// It stores a 128-bit hash of each key instead of the key. Each run draws its own hash keys, so nobody can choose
/// inputs that collide. The chance that two of a million people collide is below one in 10^26.
#[derive(Debug, Default)]
pub(crate) struct Dedup {
    hashers: [RandomState; 2],
    first: Mutex<HashMap<[u64; 2], usize>>,
}

impl Dedup {
    /// Registers the input at `index` for `key`; `Err` has the index of the first input for that key.
    pub(crate) fn register(&self, key: &Key, index: usize) -> Result<(), usize> {
        let hash = self.hashers.each_ref().map(|hasher| hasher.hash_one(key));
        let mut first = locked(&self.first);
        match *first.entry(hash).or_insert(index) {
            first if first == index => Ok(()),
            first => Err(first),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dedup, Key};

    #[test]
    fn the_first_stands_for_a_person_whatever_the_case() {
        let dedup = Dedup::default();
        let key = |email: &str| Key::email(&email.parse().unwrap());
        assert_eq!(dedup.register(&key("Jane@acme.com"), 3), Ok(()));
        assert_eq!(dedup.register(&key("jane@ACME.com"), 3), Ok(()));
        assert_eq!(dedup.register(&key("jane@ACME.com"), 4), Err(3));
        assert_eq!(dedup.register(&key("john@acme.com"), 4), Ok(()));
        let id = |id: &str| Key::id(&id.parse().unwrap());
        assert_eq!(dedup.register(&id("aB"), 5), Ok(()));
        assert_eq!(dedup.register(&id("ab"), 6), Ok(()), "ids have a case");
        assert_eq!(dedup.register(&id("aB"), 7), Err(5));
    }

    #[test]
    fn an_input_uses_little_memory() {
        let dedup = Dedup::default();
        let inputs = 100_000;
        for n in 0..inputs {
            let key = Key::Id(format!("VXNlcjo{n:0>60}"));
            assert_eq!(
                dedup.register(&key, n),
                Ok(()),
                "nobody is taken for another"
            );
        }
        let places = dedup.first.lock().unwrap().capacity() * 8 / 7;
        let bytes = places * (size_of::<([u64; 2], usize)>() + 1);
        assert!(bytes <= 60 * inputs, "{bytes} bytes");
    }
}
