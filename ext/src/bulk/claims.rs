//! Which input speaks for a person.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};

use crate::model::Mailbox;
use crate::{EmailAddress, UserId};

/// What names a person: the mailbox of an address, or an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Mailbox(Mailbox),
    Id(String),
}

impl Key {
    pub(crate) fn email(email: &EmailAddress) -> Self {
        Self::Mailbox(email.mailbox())
    }

    pub(crate) fn id(id: &UserId) -> Self {
        Self::Id(id.as_str().to_owned())
    }
}

/// The first input for each person of a run.
///
/// Keeps no names, but 128 bits of each, by keys of this run alone: that two of a million
/// people are taken for one has a chance below one in 10^26, and nobody can choose their names so.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    keys: [RandomState; 2],
    holders: Mutex<HashMap<[u64; 2], usize>>,
}

impl Claims {
    /// Lets the input at `index` speak for `key`; `Err` has the index of the one that does already.
    pub(crate) fn claim(&self, key: &Key, index: usize) -> Result<(), usize> {
        let name = self.keys.each_ref().map(|keys| keys.hash_one(key));
        let mut holders = self.holders.lock().unwrap_or_else(PoisonError::into_inner);
        match *holders.entry(name).or_insert(index) {
            holder if holder == index => Ok(()),
            holder => Err(holder),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Claims, Key};

    #[test]
    fn the_first_speaks_whatever_the_case() {
        let claims = Claims::default();
        let key = |email: &str| Key::email(&email.parse().unwrap());
        assert_eq!(claims.claim(&key("Jane@acme.com"), 3), Ok(()));
        assert_eq!(claims.claim(&key("jane@ACME.com"), 3), Ok(()));
        assert_eq!(claims.claim(&key("jane@ACME.com"), 4), Err(3));
        assert_eq!(claims.claim(&key("john@acme.com"), 4), Ok(()));
        let id = |id: &str| Key::id(&id.parse().unwrap());
        assert_eq!(claims.claim(&id("aB"), 5), Ok(()));
        assert_eq!(claims.claim(&id("ab"), 6), Ok(()), "ids have a case");
        assert_eq!(claims.claim(&id("aB"), 7), Err(5));
    }

    #[test]
    fn a_claim_takes_little_memory() {
        let claims = Claims::default();
        let inputs = 100_000;
        for n in 0..inputs {
            let key = Key::Id(format!("VXNlcjo{n:0>60}"));
            assert_eq!(claims.claim(&key, n), Ok(()), "nobody is taken for another");
        }
        let places = claims.holders.lock().unwrap().capacity() * 8 / 7;
        let bytes = places * (size_of::<([u64; 2], usize)>() + 1);
        assert!(bytes <= 60 * inputs, "{bytes} bytes");
    }
}
