//! Which input speaks for a person.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use crate::{EmailAddress, UserId};

/// What names a person: an address, whatever its case, or an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Email(String),
    Id(String),
}

impl Key {
    pub(crate) fn email(email: &EmailAddress) -> Self {
        Self::Email(email.as_str().to_lowercase())
    }

    pub(crate) fn id(id: &UserId) -> Self {
        Self::Id(id.as_str().to_owned())
    }
}

/// The first input for each person of a run.
#[derive(Debug, Default)]
pub(crate) struct Claims(Mutex<HashMap<Key, usize>>);

impl Claims {
    /// Lets the input at `index` speak for `key`; `Err` has the index of the one that does already.
    pub(crate) fn claim(&self, key: Key, index: usize) -> Result<(), usize> {
        let mut claims = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match claims.entry(key) {
            Entry::Occupied(holder) if *holder.get() != index => Err(*holder.get()),
            Entry::Occupied(_) => Ok(()),
            Entry::Vacant(place) => {
                place.insert(index);
                Ok(())
            }
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
        assert_eq!(claims.claim(key("Jane@acme.com"), 3), Ok(()));
        assert_eq!(claims.claim(key("jane@ACME.com"), 3), Ok(()));
        assert_eq!(claims.claim(key("jane@ACME.com"), 4), Err(3));
        assert_eq!(claims.claim(key("john@acme.com"), 4), Ok(()));
        let id = |id: &str| Key::id(&id.parse().unwrap());
        assert_eq!(claims.claim(id("aB"), 5), Ok(()));
        assert_eq!(claims.claim(id("ab"), 6), Ok(()), "ids have a case");
        assert_eq!(claims.claim(id("aB"), 7), Err(5));
    }
}
