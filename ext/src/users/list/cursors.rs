//! Detects pages that repeat.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::Error;

/// Hashes of the cursors that a listing has followed. A repeated cursor would never end.
#[derive(Default)]
pub(in crate::users) struct SeenCursors(HashSet<u64>);

impl SeenCursors {
    pub(in crate::users) fn checked(&mut self, cursor: String) -> Result<String, Error> {
        let mut hasher = DefaultHasher::new();
        cursor.hash(&mut hasher);
        if self.0.insert(hasher.finish()) {
            Ok(cursor)
        } else {
            Err(Error::pagination(
                "the list repeats a cursor, so its pages never end",
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SeenCursors;

    #[test]
    fn a_cursor_is_accepted_once() {
        let mut seen = SeenCursors::default();
        assert_eq!(seen.checked("a".into()).unwrap(), "a");
        assert!(seen.checked("b".into()).is_ok());
        let error = seen.checked("a".into()).unwrap_err();
        assert!(error.is_pagination());
        assert!(error.is_unexpected_response());
    }
}
