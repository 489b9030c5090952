//! One row of a roster: from values to a person.

use serde_json::Value;

use super::settings::{RosterColumn, Settings};
use super::values;
use crate::model::{assigned_role, checked_name};
use crate::roster::error::{RosterIssue, RosterPlace};
use crate::{EmailAddress, InvalidInput, NewUser, Role};

/// A row's values. Blank counts as missing.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Result<String, RosterIssue>,
    pub(super) email: Result<String, RosterIssue>,
    /// A text or an object.
    pub(super) role: Result<Value, RosterIssue>,
    pub(super) is_developer: Result<Option<bool>, RosterIssue>,
}

/// The issue of a value. The check of its row adds the place and the field.
pub(super) fn refused(rule: impl Into<String>, text: &str) -> RosterIssue {
    RosterIssue::of_whole(rule).with_text(text)
}

pub(super) fn not_a_text(text: &str) -> RosterIssue {
    refused("not a text", text)
}

pub(super) fn not_a_bool(text: &str) -> RosterIssue {
    refused("neither `true` nor `false`", text)
}

/// The rows of a roster, and their issues.
#[derive(Debug, Default)]
pub(in crate::roster) struct Reading {
    pub(in crate::roster) rows: Vec<CheckedRow>,
    pub(in crate::roster) issues: Vec<RosterIssue>,
}

/// A row after its check.
#[derive(Debug)]
pub(in crate::roster) struct CheckedRow {
    pub(in crate::roster) place: RosterPlace,
    /// The address if it is valid, even if the rest of the row is not.
    pub(in crate::roster) email: Option<EmailAddress>,
    /// The person if the whole row is valid.
    pub(in crate::roster) person: Option<NewUser>,
}

impl Row {
    /// Checks every rule, and adds an issue for each that the row breaks.
    pub(super) fn check(
        self,
        place: RosterPlace,
        settings: &Settings,
        issues: &mut Vec<RosterIssue>,
    ) -> CheckedRow {
        let name = self.name.and_then(|name| checked(&name, checked_name));
        let name = accept(name, RosterColumn::Name, place, issues);
        let email = self
            .email
            .and_then(|email| checked(&email, |email| email.parse()));
        let email = accept(email, RosterColumn::Email, place, issues);
        let role = self.role.and_then(|role| checked_role(role, settings));
        let role = accept(role, RosterColumn::Role, place, issues);
        let is_developer = accept(self.is_developer, RosterColumn::IsDeveloper, place, issues);
        let person = || {
            let person = NewUser::from_checked(name?, email.clone()?, role?);
            Some(match is_developer? {
                Some(is_developer) => person.developer(is_developer),
                None => person,
            })
        };
        let person = person();
        CheckedRow {
            place,
            email,
            person,
        }
    }
}

/// The value, or an issue of its column.
fn accept<T>(
    value: Result<T, RosterIssue>,
    column: RosterColumn,
    place: RosterPlace,
    issues: &mut Vec<RosterIssue>,
) -> Option<T> {
    let add = |issue: RosterIssue| issues.push(issue.at(place).of_field(column.as_str()));
    value.map_err(add).ok()
}

/// The text of a value. It must be present, be the same as its cell showed, and follow the rule of its field.
fn checked<T>(
    text: &str,
    check: impl FnOnce(&str) -> Result<T, InvalidInput>,
) -> Result<T, RosterIssue> {
    if text.trim().is_empty() {
        return Err(refused("missing", text));
    }
    if let Some(rule) = values::broken_rule(text) {
        return Err(refused(rule, text));
    }
    check(text).map_err(|error| refused(error.rule().to_owned(), text))
}

fn checked_role(value: Value, settings: &Settings) -> Result<Role, RosterIssue> {
    let Value::String(text) = value else {
        let shown = value.to_string();
        let role = assigned_role::read(value);
        return role.map_err(|error| refused(error.rule().to_owned(), &shown));
    };
    if let (true, Some(role)) = (text.trim().is_empty(), &settings.default_role) {
        return Ok(role.clone());
    }
    checked(&text, |text| {
        let named = Role::Predefined(text.trim().into());
        let mut by_name = settings.roles_by_name.iter();
        match by_name.find(|role| role.is_same_as(&named)) {
            Some(role) => Ok(role.clone()),
            None => text.parse(),
        }
    })
}

/// The name, or if it is blank the first and the last name.
pub(super) fn full_name(name: &str, first: &str, last: &str) -> String {
    if name.trim().is_empty() {
        let joined = format!("{} {}", first.trim(), last.trim());
        joined.trim().to_owned()
    } else {
        name.to_owned()
    }
}

/// Reads a yes or no as people write it in tables. Blank is `None`.
pub(super) fn yes_or_no(text: &str) -> Result<Option<bool>, RosterIssue> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "true" | "yes" | "y" | "1" => Ok(Some(true)),
        "false" | "no" | "n" | "0" => Ok(Some(false)),
        _ => Err(not_a_bool(text)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Row, not_a_bool, not_a_text};
    use crate::Role;
    use crate::roster::error::RosterPlace;
    use crate::roster::reading::settings::Settings;

    fn row(name: &str, email: &str, role: Value) -> Row {
        Row {
            name: Ok(name.into()),
            email: Ok(email.into()),
            role: Ok(role),
            is_developer: Ok(None),
        }
    }

    /// The fields whose rules the row breaks, and their texts.
    fn broken(row: Row, settings: &Settings) -> Vec<(&'static str, String)> {
        let mut issues = Vec::new();
        let checked = row.check(RosterPlace::Line(7), settings, &mut issues);
        assert_eq!(checked.person.is_some(), issues.is_empty());
        let issues = issues.iter();
        issues
            .map(|issue| {
                (
                    issue.field().unwrap(),
                    issue.text().unwrap_or_default().to_owned(),
                )
            })
            .collect()
    }

    fn fields(name: &str, email: &str, role: Value) -> Vec<&'static str> {
        let broken = broken(row(name, email, role), &Settings::default());
        broken.into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn line_breaks_and_characters_unsafe_for_terminals_are_refused() {
        assert!(fields("Zoë 李小龍", "\"a b\"@b.co", json!("member")).is_empty());
        for name in ["A\u{1b}[31m", "A\0", "A\nB", "A\u{85}B", "A\u{2028}B"] {
            assert_eq!(
                fields(name, "a@b.co", json!("member")),
                ["name"],
                "{name:?}"
            );
        }
        for email in ["\"a\u{202e}b\"@b.co", "\"a\u{1b}b\"@b.co", "a@b\n.co"] {
            assert_eq!(fields("A", email, json!("member")), ["email"], "{email:?}");
        }
    }

    #[test]
    fn a_refused_text_is_shown_with_escapes() {
        let broken = broken(
            row("Ann\u{202e}", "ann at acme", json!("boss")),
            &Settings::default(),
        );
        assert_eq!(
            broken,
            [
                ("name", "Ann\\u{202e}".to_owned()),
                ("email", "ann at acme".to_owned()),
                ("role", "boss".to_owned()),
            ]
        );
    }

    #[test]
    fn roles_may_be_set_and_allowed() {
        let auditor = crate::model::assigned_role::by_name("AUDITOR").unwrap();
        let settings = Settings {
            default_role: Some(Role::Annotator),
            roles_by_name: vec![auditor.clone()],
            ..Settings::default()
        };
        for (value, expected) in [
            (json!(""), Role::Annotator),
            (json!("admin"), Role::Admin),
            (json!("auditor"), auditor),
            (
                json!({"type": "predefined", "name": "member"}),
                Role::Member,
            ),
        ] {
            let mut issues = Vec::new();
            let checked =
                row("A", "a@b.co", value).check(RosterPlace::Line(1), &settings, &mut issues);
            assert_eq!(checked.person.unwrap().role(), &expected);
        }
        assert_eq!(
            broken(row("A", "a@b.co", json!("editor")), &settings).len(),
            1
        );
    }

    #[test]
    fn a_valid_address_is_kept_when_the_rest_of_the_row_is_invalid() {
        let row = Row {
            name: Err(not_a_text("7")),
            email: Ok(" a@b.co ".into()),
            role: Ok(json!("boss")),
            is_developer: Err(not_a_bool("maybe")),
        };
        let mut issues = Vec::new();
        let checked = row.check(RosterPlace::Line(7), &Settings::default(), &mut issues);
        assert_eq!(issues.len(), 3);
        assert_eq!(checked.email.expect("an address").as_str(), "a@b.co");
    }
}
