//! One row of a roster, from texts to a person.

use super::RosterProblem;
use crate::model::checked_name;
use crate::{EmailAddress, NewUser, PredefinedRole};

/// The columns of a roster.
pub(super) const COLUMNS: [&str; 4] = ["name", "email", "role", "is_developer"];
/// Those that must be there.
pub(super) const NEEDED: usize = 3;

/// A row's values; blank counts as missing.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub(super) name: &'a str,
    pub(super) email: &'a str,
    pub(super) role: &'a str,
    /// `Err` where it is there and neither yes nor no.
    pub(super) is_developer: Result<Option<bool>, ()>,
}

impl Row<'_> {
    /// The person, or every rule that the row breaks.
    pub(super) fn check(self, line: u64, problems: &mut Vec<RosterProblem>) -> Option<NewUser> {
        let before = problems.len();
        let mut refuse =
            |field, rule: &str| problems.push(RosterProblem::new(line, Some(field), rule));
        if self.name.trim().is_empty() {
            refuse("name", "missing");
        } else if checked_name(self.name).is_err() {
            refuse("name", "longer than 255 characters");
        }
        let email = EmailAddress::new(self.email);
        if self.email.trim().is_empty() {
            refuse("email", "missing");
        } else if email.is_err() {
            refuse("email", "not a valid e-mail address");
        }
        let role = PredefinedRole::from(self.role.trim());
        if self.role.trim().is_empty() {
            refuse("role", "missing");
        } else if !role.is_known() {
            refuse("role", "not one of `admin`, `member`, `annotator`");
        }
        if self.is_developer.is_err() {
            refuse("is_developer", "neither `true` nor `false`");
        }
        if problems.len() > before {
            return None;
        }
        match NewUser::new(self.name, email.ok()?, role) {
            Ok(person) => Some(match self.is_developer {
                Ok(Some(is_developer)) => person.developer(is_developer),
                _ => person,
            }),
            Err(error) => {
                problems.push(RosterProblem::new(line, None, error.to_string()));
                None
            }
        }
    }
}

/// Reads a yes or no as people write it in tables; blank is neither.
pub(super) fn yes_or_no(text: &str) -> Result<Option<bool>, ()> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "true" | "yes" => Ok(Some(true)),
        "false" | "no" => Ok(Some(false)),
        _ => Err(()),
    }
}
