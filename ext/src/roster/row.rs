//! One row of a roster, from texts to a person.

use super::RosterProblem;
use super::printable::steers;
use crate::model::checked_name;
use crate::{EmailAddress, NewUser, PredefinedRole};

/// The columns of a roster.
pub(super) const COLUMNS: [&str; 4] = ["name", "email", "role", "is_developer"];
/// Those that must be there.
pub(super) const NEEDED: usize = 3;

/// A row's values; blank counts as missing. `Err` is a value that is there and not of its kind.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub(super) name: Result<&'a str, NotOfItsKind>,
    pub(super) email: Result<&'a str, NotOfItsKind>,
    pub(super) role: Result<&'a str, NotOfItsKind>,
    pub(super) is_developer: Result<Option<bool>, NotOfItsKind>,
}

/// Not a text, or neither yes nor no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotOfItsKind;

/// A row that was checked.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) place: u64,
    /// The address, where it is one, whatever is wrong besides.
    pub(super) email: Option<EmailAddress>,
    /// The person, where nothing is wrong.
    pub(super) person: Option<NewUser>,
}

impl Row<'_> {
    /// Checks every rule; what the row breaks is among the `problems` afterwards.
    pub(super) fn check(self, place: u64, problems: &mut Vec<RosterProblem>) -> Checked {
        let before = problems.len();
        let mut refuse = |field, rule: Option<&str>| {
            problems.extend(rule.map(|rule| RosterProblem::new(place, Some(field), rule)));
        };
        refuse("name", text(self.name, name_rule));
        refuse("email", text(self.email, email_rule));
        refuse("role", text(self.role, role_rule));
        if self.is_developer.is_err() {
            refuse("is_developer", Some("neither `true` nor `false`"));
        }
        let email = self
            .email
            .ok()
            .and_then(|email| EmailAddress::new(email).ok());
        let person = match (self.name, &email, self.role, self.is_developer) {
            (Ok(name), Some(email), Ok(role), Ok(is_developer)) if problems.len() == before => {
                match NewUser::new(name, email.clone(), PredefinedRole::from(role.trim())) {
                    Ok(person) => Some(match is_developer {
                        Some(is_developer) => person.developer(is_developer),
                        None => person,
                    }),
                    Err(error) => {
                        problems.push(RosterProblem::new(place, None, error.to_string()));
                        None
                    }
                }
            }
            _ => None,
        };
        Checked {
            place,
            email,
            person,
        }
    }
}

/// The rule that a text breaks, if it does: that it must be one and there, or the field's own.
fn text(
    value: Result<&str, NotOfItsKind>,
    rule: fn(&str) -> Option<&'static str>,
) -> Option<&'static str> {
    match value {
        Err(NotOfItsKind) => Some("not a text"),
        Ok(value) if value.trim().is_empty() => Some("missing"),
        Ok(value) => rule(value),
    }
}

fn name_rule(name: &str) -> Option<&'static str> {
    // A line break in a name is a quote that was forgotten, more often than not.
    let breaks =
        |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
    if name.contains(breaks) {
        Some("has a line break or another control character")
    } else {
        let is_too_long = checked_name(name).is_err();
        is_too_long.then_some("longer than 255 characters")
    }
}

fn email_rule(email: &str) -> Option<&'static str> {
    let is_valid = EmailAddress::new(email).is_ok() && !email.trim().contains(steers);
    (!is_valid).then_some("not a valid e-mail address")
}

fn role_rule(role: &str) -> Option<&'static str> {
    let is_known = PredefinedRole::from(role.trim()).is_known();
    (!is_known).then_some("not one of `admin`, `member`, `annotator`")
}

/// Reads a yes or no as people write it in tables; blank is neither.
pub(super) fn yes_or_no(text: &str) -> Result<Option<bool>, NotOfItsKind> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "true" | "yes" => Ok(Some(true)),
        "false" | "no" => Ok(Some(false)),
        _ => Err(NotOfItsKind),
    }
}

#[cfg(test)]
mod tests {
    use super::{NotOfItsKind, Row};

    /// The fields that a row breaks a rule of.
    fn broken(name: &str, email: &str) -> Vec<&'static str> {
        let row = Row {
            name: Ok(name),
            email: Ok(email),
            role: Ok("member"),
            is_developer: Ok(None),
        };
        let mut problems = Vec::new();
        let checked = row.check(7, &mut problems);
        assert_eq!(checked.person.is_some(), problems.is_empty());
        problems
            .iter()
            .filter_map(|problem| problem.field)
            .collect()
    }

    #[test]
    fn what_breaks_a_line_or_steers_a_terminal_is_refused() {
        assert!(broken("Zoë 李小龍", "\"a b\"@b.co").is_empty());
        for name in ["A\u{1b}[31m", "A\0", "A\nB", "A\u{85}B", "A\u{2028}B"] {
            assert_eq!(broken(name, "a@b.co"), ["name"], "{name:?}");
        }
        for email in ["\"a\u{202e}b\"@b.co", "\"a\u{1b}b\"@b.co", "a@b\n.co"] {
            assert_eq!(broken("A", email), ["email"], "{email:?}");
        }
    }

    #[test]
    fn an_address_is_told_whatever_is_wrong_besides() {
        let row = Row {
            name: Err(NotOfItsKind),
            email: Ok(" a@b.co "),
            role: Ok("boss"),
            is_developer: Err(NotOfItsKind),
        };
        let mut problems = Vec::new();
        let checked = row.check(7, &mut problems);
        assert_eq!(problems.len(), 3);
        assert_eq!(checked.email.expect("an address").as_str(), "a@b.co");
    }
}
