//! Detects pages that repeat.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::Error;

/// Hashes of the cursors that a listing has followed. A repeated cursor would never end.
#[derive(Default)]
pub(in crate::users) struct SeenCursors(HashSet<u64>);

impl SeenCursors {
    /// The cursor `next`, or an error if the listing has followed it before.
    pub(in crate::users) fn checked(
        &mut self,
        next: Result<Option<String>, Error>,
    ) -> Result<Option<String>, Error> {
        let next = next?;
        let mut hasher = DefaultHasher::new();
        next.hash(&mut hasher);
        if next.is_some() && !self.0.insert(hasher.finish()) {
            let what = "the list repeats a cursor, so its pages never end";
            return Err(Error::pagination(what));
        }
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::SeenCursors;

    #[test]
    fn a_cursor_is_accepted_once() {
        let mut seen = SeenCursors::default();
        let cursor = |cursor: &str| Ok(Some(cursor.to_owned()));
        assert_eq!(seen.checked(cursor("a")).unwrap().as_deref(), Some("a"));
        assert!(seen.checked(cursor("b")).is_ok());
        let error = seen.checked(cursor("a")).unwrap_err();
        assert!(error.is_pagination());
        assert!(error.is_unexpected_response());
    }
}
