//! Ids and cursors: opaque to clients, positions to the stand-in.
//!
//! Both are base64 and carry a few letters that depend on the stand-in that made them, so an id of another account is
//! unknown here, and an invented cursor is refused. Ids keep their base64 padding, so a client that does not encode
//! them in a path is found out.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use crate::testing::hash::mix;

/// Makes and reads the ids and cursors of one account. The number makes them differ from those of another one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ids(u64);

/// Why an id belongs to no user.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BadId {
    /// The text does not have the form of an id.
    Malformed,
    /// It is the id of another account.
    Foreign,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn id(self, position: usize) -> String {
        STANDARD.encode(format!("User:{position}:{}", self.mark(position, b'u')))
    }

    pub(crate) fn position(self, id: &str) -> Result<usize, BadId> {
        let bytes = STANDARD.decode(id).map_err(|_| BadId::Malformed)?;
        let (position, mark) = parse(&bytes, "User").ok_or(BadId::Malformed)?;
        if mark == self.mark(position, b'u') {
            Ok(position)
        } else {
            Err(BadId::Foreign)
        }
    }

    pub(crate) fn cursor(self, position: usize) -> String {
        URL_SAFE_NO_PAD.encode(format!("after:{position}:{}", self.mark(position, b'c')))
    }

    pub(crate) fn read_cursor(self, cursor: &str) -> Option<usize> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
        let (position, mark) = parse(&bytes, "after")?;
        (mark == self.mark(position, b'c')).then_some(position)
    }

    fn mark(self, position: usize, kind: u8) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut hash = mix(self.0 ^ (position as u64) << 8 ^ u64::from(kind));
        (0..4)
            .map(|_| {
                let letter = LETTERS[(hash % LETTERS.len() as u64) as usize];
                hash /= LETTERS.len() as u64;
                char::from(letter)
            })
            .collect()
    }
}

fn parse<'a>(bytes: &'a [u8], kind: &str) -> Option<(usize, &'a str)> {
    let (head, rest) = std::str::from_utf8(bytes).ok()?.split_once(':')?;
    let (position, mark) = rest.split_once(':')?;
    (head == kind).then_some(())?;
    Some((position.parse().ok()?, mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_cursors_are_read_back_as_positions() {
        let ids = Ids::new(7);
        for position in [0, 1, 99, 1_000_000] {
            assert_eq!(ids.position(&ids.id(position)), Ok(position));
            assert_eq!(ids.read_cursor(&ids.cursor(position)), Some(position));
        }
    }

    #[test]
    fn another_accounts_id_is_foreign_and_nonsense_is_malformed() {
        let (here, there) = (Ids::new(1), Ids::new(2));
        assert_eq!(here.position(&there.id(3)), Err(BadId::Foreign));
        assert_eq!(here.position("not an id"), Err(BadId::Malformed));
        assert_eq!(here.position("RW50aXR5OjEyMzQ1"), Err(BadId::Malformed));
        assert_eq!(here.read_cursor(&there.cursor(3)), None);
        assert_eq!(here.read_cursor(&here.id(3)), None);
    }
}
