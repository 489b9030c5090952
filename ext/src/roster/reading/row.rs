//! One row of a roster: from texts to a person.

use crate::model::checked_name;
use crate::roster::error::RosterIssue;
use crate::{EmailAddress, Error, NewUser, PredefinedRole, Role};

/// The columns of a roster.
pub(super) const COLUMNS: [&str; 4] = ["name", "email", "role", "is_developer"];
/// How many of [`COLUMNS`], from the first, are required.
pub(super) const REQUIRED: usize = 3;

/// A row's values. Blank counts as missing; `Err` is a value of the wrong type.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub(super) name: Result<&'a str, WrongType>,
    pub(super) email: Result<&'a str, WrongType>,
    pub(super) role: Result<&'a str, WrongType>,
    pub(super) is_developer: Result<Option<bool>, WrongType>,
}

/// A value that is not a text, or not a yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrongType;

/// A row after its check.
#[derive(Debug)]
pub(in crate::roster) struct CheckedRow {
    pub(in crate::roster) place: u64,
    /// The address if it is valid, even if the rest of the row is not.
    pub(in crate::roster) email: Option<EmailAddress>,
    /// The person if the whole row is valid.
    pub(in crate::roster) person: Option<NewUser>,
}

impl Row<'_> {
    /// Checks every rule, and adds an issue for each that the row breaks.
    pub(super) fn check(self, place: u64, issues: &mut Vec<RosterIssue>) -> CheckedRow {
        let before = issues.len();
        let mut refuse = |field, rule: Option<String>| {
            issues.extend(rule.map(|rule| RosterIssue::new(place, Some(field), rule)));
        };
        refuse("name", text(self.name, checked_name));
        refuse("email", text(self.email, |email| EmailAddress::new(email)));
        refuse("role", text(self.role, str::parse::<Role>));
        if self.is_developer.is_err() {
            refuse(
                "is_developer",
                Some("neither `true` nor `false`".to_owned()),
            );
        }
        let email = self
            .email
            .ok()
            .and_then(|email| EmailAddress::new(email).ok());
        let person = match (self.name, &email, self.role, self.is_developer) {
            (Ok(name), Some(email), Ok(role), Ok(is_developer)) if issues.len() == before => {
                match NewUser::new(
                    name,
                    email.clone(),
                    role.parse::<PredefinedRole>()
                        .unwrap_or_else(|_| PredefinedRole::from(role)),
                ) {
                    Ok(person) => Some(match is_developer {
                        Some(is_developer) => person.developer(is_developer),
                        None => person,
                    }),
                    Err(error) => {
                        issues.push(RosterIssue::new(place, None, error.to_string()));
                        None
                    }
                }
            }
            _ => None,
        };
        CheckedRow {
            place,
            email,
            person,
        }
    }
}

/// The rule that a value breaks, if any: it must be a text, must be present, and must follow the field's own rule.
fn text<T>(
    value: Result<&str, WrongType>,
    check: impl Fn(&str) -> Result<T, Error>,
) -> Option<String> {
    match value {
        Err(WrongType) => Some("not a text".to_owned()),
        Ok(value) if value.trim().is_empty() => Some("missing".to_owned()),
        Ok(value) => check(value).err().map(|error| error.rule().to_owned()),
    }
}

/// Reads a yes or no as people write it in tables. Blank is `None`.
pub(super) fn yes_or_no(text: &str) -> Result<Option<bool>, WrongType> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "true" | "yes" => Ok(Some(true)),
        "false" | "no" => Ok(Some(false)),
        _ => Err(WrongType),
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, WrongType};

    /// The fields whose rules the row breaks.
    fn broken(name: &str, email: &str) -> Vec<&'static str> {
        let row = Row {
            name: Ok(name),
            email: Ok(email),
            role: Ok("member"),
            is_developer: Ok(None),
        };
        let mut issues = Vec::new();
        let checked = row.check(7, &mut issues);
        assert_eq!(checked.person.is_some(), issues.is_empty());
        issues.iter().filter_map(|issue| issue.field).collect()
    }

    #[test]
    fn line_breaks_and_characters_unsafe_for_terminals_are_refused() {
        assert!(broken("Zoë 李小龍", "\"a b\"@b.co").is_empty());
        for name in ["A\u{1b}[31m", "A\0", "A\nB", "A\u{85}B", "A\u{2028}B"] {
            assert_eq!(broken(name, "a@b.co"), ["name"], "{name:?}");
        }
        for email in ["\"a\u{202e}b\"@b.co", "\"a\u{1b}b\"@b.co", "a@b\n.co"] {
            assert_eq!(broken("A", email), ["email"], "{email:?}");
        }
    }

    #[test]
    fn a_valid_address_is_kept_when_the_rest_of_the_row_is_invalid() {
        let row = Row {
            name: Err(WrongType),
            email: Ok(" a@b.co "),
            role: Ok("boss"),
            is_developer: Err(WrongType),
        };
        let mut issues = Vec::new();
        let checked = row.check(7, &mut issues);
        assert_eq!(issues.len(), 3);
        assert_eq!(checked.email.expect("an address").as_str(), "a@b.co");
    }
}
