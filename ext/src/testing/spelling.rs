//! The words of the wire, in both casings.
//!
//! The stand-in spells as the document that the crate was made from, unless told otherwise: of the client's code
//! that one fact is all it shares. It reads and writes one casing at a time, as a real installation does: a word in the other one is
//! refused, which is what makes a client's mistake visible.

/// How a server spells the values of its enums.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnumCasing {
    /// `email_link`, `admin`, `active`: installations up to 16 July 2026.
    Snake,
    /// `EMAIL_LINK`, `ADMIN`, `ACTIVE`: installations since 17 July 2026.
    ScreamingSnake,
}

/// That of the document that the crate was made from.
impl Default for EnumCasing {
    fn default() -> Self {
        match arize_ax_api::facts::SPELLING {
            arize_ax_api::facts::Spelling::Screaming => Self::ScreamingSnake,
            _ => Self::Snake,
        }
    }
}

/// A closed set of words, each with its two casings.
pub(super) trait Word: Copy + 'static {
    /// Every value that may stand on the wire: the value, in lower case, and screaming.
    const WORDS: &'static [(Self, &'static str, &'static str)];

    /// The value that `text` names in `casing`.
    fn read(text: &str, casing: EnumCasing) -> Option<Self> {
        Self::WORDS
            .iter()
            .find(|word| spell(word, casing) == text)
            .map(|(value, ..)| *value)
    }

    /// All words of the set in `casing`, for the text of a refusal.
    fn vocabulary(casing: EnumCasing) -> String {
        Self::WORDS
            .iter()
            .map(|word| spell(word, casing))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

fn spell<T>(word: &(T, &'static str, &'static str), casing: EnumCasing) -> &'static str {
    match casing {
        EnumCasing::Snake => word.1,
        EnumCasing::ScreamingSnake => word.2,
    }
}

/// The word for `value`, or an empty text for a value that never stands on the wire.
pub(super) fn write<T: Word + PartialEq>(value: T, casing: EnumCasing) -> &'static str {
    T::WORDS
        .iter()
        .find(|(candidate, ..)| *candidate == value)
        .map_or("", |word| spell(word, casing))
}

/// A predefined role of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// May do everything.
    Admin,
    /// May read.
    Member,
    /// May annotate.
    Annotator,
}

impl Word for Role {
    const WORDS: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Admin, "admin", "ADMIN"),
        (Self::Member, "member", "MEMBER"),
        (Self::Annotator, "annotator", "ANNOTATOR"),
    ];
}

/// Whether and how an invitation is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InviteMode {
    /// No invitation: the user logs in through the identity provider and is active at once.
    None,
    /// A mail with a verification link.
    EmailLink,
    /// A password that is returned once.
    TemporaryPassword,
}

impl Word for InviteMode {
    const WORDS: &'static [(Self, &'static str, &'static str)] = &[
        (Self::None, "none", "NONE"),
        (Self::EmailLink, "email_link", "EMAIL_LINK"),
        (
            Self::TemporaryPassword,
            "temporary_password",
            "TEMPORARY_PASSWORD",
        ),
    ];
}

/// Where a user stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Verified, or logged in through the identity provider.
    Active,
    /// Invited, and the invitation still holds.
    Invited,
    /// Invited, and the invitation has run out.
    Expired,
    /// Deleted, for good. Never on the wire: the API shows such a user to nobody.
    Inactive,
}

impl Word for Status {
    const WORDS: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Active, "active", "ACTIVE"),
        (Self::Invited, "invited", "INVITED"),
        (Self::Expired, "expired", "EXPIRED"),
    ];
}

/// The two forms that a role assignment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RoleType {
    Predefined,
    Custom,
}

impl Word for RoleType {
    const WORDS: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Predefined, "predefined", "PREDEFINED"),
        (Self::Custom, "custom", "CUSTOM"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_in_its_own_spelling_only() {
        assert_eq!(Role::read("admin", EnumCasing::Snake), Some(Role::Admin));
        assert_eq!(Role::read("ADMIN", EnumCasing::Snake), None);
        assert_eq!(Role::read("admin", EnumCasing::ScreamingSnake), None);
        assert_eq!(Role::read("Admin", EnumCasing::ScreamingSnake), None);
        assert_eq!(
            write(InviteMode::EmailLink, EnumCasing::ScreamingSnake),
            "EMAIL_LINK"
        );
    }

    #[test]
    fn a_deleted_user_has_no_word() {
        assert_eq!(Status::read("inactive", EnumCasing::Snake), None);
        assert_eq!(write(Status::Inactive, EnumCasing::Snake), "");
    }
}
