//! Roles that every account has.

use std::str::FromStr;

use crate::model::{InvalidInput, text_enum};

text_enum! {
    /// A role that every account has.
    ///
    /// [`KNOWN`](Self::KNOWN) is the one list of these roles; messages and rosters use it. `FromStr` reads their texts
    /// in any case and with any separator (`MEMBER_UI_ONLY`, `Member - UI only`), and refuses other texts. To assign a
    /// role that this version does not know, see [`NewUser::role_by_name`](crate::NewUser::role_by_name).
    pub enum PredefinedRole {
        /// May manage the account and its users.
        Admin = "admin",
        /// May use the account and read its users.
        Member = "member",
        /// May use the account in the user interface only. Servers know this role since October 2026.
        MemberUiOnly = "member_ui_only",
        /// May annotate.
        Annotator = "annotator",
    }
}

impl PredefinedRole {
    /// The rule for a text that must be one of these roles.
    pub(crate) fn rule() -> String {
        let texts: Vec<_> = Self::KNOWN.iter().map(|role| format!("`{role}`")).collect();
        format!("must be one of {}", texts.join(", "))
    }
}

impl FromStr for PredefinedRole {
    type Err = InvalidInput;

    /// Reads the text of a role, whatever its case and separators.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) for any other text, with the roles that there are.
    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        let words = text.split(is_separator);
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let role = Self::from(words.join("_"));
        if role.is_known() {
            Ok(role)
        } else {
            Err(InvalidInput::new("role", Self::rule()))
        }
    }
}

/// What may be between the words of a role and around them: ASCII other than letters and digits, white space, a middle
/// dot, and the dashes and bullets of word processors.
pub(super) fn is_separator(character: char) -> bool {
    let is_punctuation = matches!(character, '\u{b7}' | '\u{2000}'..='\u{206f}');
    is_punctuation
        || character.is_whitespace()
        || (character.is_ascii() && !character.is_ascii_alphanumeric())
}
