//! The values of enums on the wire, in both casings.
//!
//! The stand-in has its own table, apart from the client's, and reads and writes one casing at a time, as a real server
//! does. It refuses a value in the other casing, so a client's mistake shows.

use crate::{EnumCasing, InviteMode, UserStatus};

/// A value in snake case and in screaming snake case.
type Word = (&'static str, &'static str);

/// A set of values that requests may hold, each with its word.
pub(super) struct Words<T: 'static>(&'static [(T, Word)]);

impl<T: Clone + PartialEq> Words<T> {
    /// The value that `text` stands for in `casing`.
    pub(super) fn read(&self, text: &str, casing: EnumCasing) -> Option<T> {
        self.0
            .iter()
            .find(|(_, word)| in_casing(*word, casing) == text)
            .map(|(value, _)| value.clone())
    }

    /// All words in `casing`, for the text of a refusal.
    pub(super) fn list(&self, casing: EnumCasing) -> String {
        self.0
            .iter()
            .map(|(_, word)| in_casing(*word, casing))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The word for `value`; `None` if requests may not hold it.
    pub(super) fn write(&self, value: &T, casing: EnumCasing) -> Option<&'static str> {
        self.0
            .iter()
            .find(|(candidate, _)| candidate == value)
            .map(|(_, word)| in_casing(*word, casing))
    }
}

fn in_casing(word: Word, casing: EnumCasing) -> &'static str {
    match casing {
        EnumCasing::Snake => word.0,
        EnumCasing::ScreamingSnake => word.1,
    }
}

pub(super) const INVITE_MODES: Words<InviteMode> = Words(&[
    (InviteMode::None, ("none", "NONE")),
    (InviteMode::EmailLink, ("email_link", "EMAIL_LINK")),
    (
        InviteMode::TemporaryPassword,
        ("temporary_password", "TEMPORARY_PASSWORD"),
    ),
]);

/// Deleted users are not in here: the API shows them to nobody.
pub(super) const STATUSES: Words<UserStatus> = Words(&[
    (UserStatus::Active, ("active", "ACTIVE")),
    (UserStatus::Invited, ("invited", "INVITED")),
    (UserStatus::Expired, ("expired", "EXPIRED")),
]);

/// The two forms of a role assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RoleType {
    Predefined,
    Custom,
}

pub(super) const ROLE_TYPES: Words<RoleType> = Words(&[
    (RoleType::Predefined, ("predefined", "PREDEFINED")),
    (RoleType::Custom, ("custom", "CUSTOM")),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_in_its_own_casing_only() {
        let read = |text, casing| INVITE_MODES.read(text, casing);
        let mode = Some(InviteMode::EmailLink);
        assert_eq!(read("email_link", EnumCasing::Snake), mode);
        assert_eq!(read("EMAIL_LINK", EnumCasing::Snake), None);
        assert_eq!(read("email_link", EnumCasing::ScreamingSnake), None);
        assert_eq!(read("Email_Link", EnumCasing::ScreamingSnake), None);
        assert_eq!(
            INVITE_MODES.write(&InviteMode::EmailLink, EnumCasing::ScreamingSnake),
            Some("EMAIL_LINK")
        );
    }

    #[test]
    fn a_deleted_user_has_no_word() {
        assert_eq!(STATUSES.read("inactive", EnumCasing::Snake), None);
        let word = STATUSES.write(&UserStatus::Inactive, EnumCasing::Snake);
        assert_eq!(word, None);
    }
}
