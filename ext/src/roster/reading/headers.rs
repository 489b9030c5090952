//! Headers: which column, or which field of JSON, is which.

use super::header_names::{alias, normalized};
use super::settings::{RosterColumn, Settings};
use crate::roster::error::{RosterIssue, RosterPlace, RosterRemedy};

/// The result of reading headers: the columns, the headers that are not columns, and those that occur twice.
#[derive(Debug, Default)]
pub(super) struct Headers<'a> {
    texts: Vec<&'a str>,
    /// The position of each column.
    positions: [Option<usize>; RosterColumn::ALL.len()],
    /// Positions of headers that are not columns of a roster.
    pub(super) others: Vec<usize>,
    /// Columns with a second header, and its position.
    pub(super) repeated: Vec<(RosterColumn, usize)>,
}

impl<'a> Headers<'a> {
    pub(super) fn of(texts: impl IntoIterator<Item = &'a str>, settings: &Settings) -> Self {
        let set = settings.columns.iter();
        let set = set.map(|(column, text)| (normalized(text), *column));
        let set: Vec<_> = set.collect();
        let mut headers = Self {
            texts: texts.into_iter().collect(),
            ..Self::default()
        };
        // The column that each header names, and the row of the alias if the header was not set.
        let mut named = Vec::new();
        for (position, text) in headers.texts.iter().enumerate() {
            let text = normalized(text);
            if text.is_empty() {
                continue;
            }
            let set = set.iter().find(|(header, _)| *header == text);
            let set = set.map(|(_, column)| (*column, None));
            let alias = || alias(&text).map(|(column, row)| (column, Some(row)));
            match set.or_else(alias) {
                Some((column, row)) => named.push((column, row, position)),
                None => headers.others.push(position),
            }
        }
        for column in RosterColumn::ALL {
            let is_set = settings.has_header_for(column);
            let names = named.iter();
            let names = names.filter(|(of, row, _)| *of == column && row.is_none() == is_set);
            let best = names.clone().map(|(_, row, _)| row).min();
            let names = names.filter(|(_, row, _)| Some(row) == best);
            let mut positions = names.map(|(_, _, position)| *position);
            headers.positions[column as usize] = positions.next();
            let repeated = positions.map(|second| (column, second));
            headers.repeated.extend(repeated);
        }
        headers
    }

    /// The position of a column.
    pub(super) fn position(&self, column: RosterColumn) -> Option<usize> {
        self.positions[column as usize]
    }

    fn has(&self, column: RosterColumn) -> bool {
        self.position(column).is_some()
    }

    /// How many columns were found.
    pub(super) fn count(&self) -> usize {
        self.positions.iter().flatten().count()
    }

    /// The issues of headers that are not columns of a roster, or that occur twice.
    pub(super) fn unusable(&self, place: RosterPlace, settings: &Settings) -> Vec<RosterIssue> {
        let is_json = matches!(place, RosterPlace::Entry(_));
        let others = self.others.iter();
        let others = others.filter(|_| !settings.ignores_other_columns);
        let others = others.map(|position| {
            let column = match is_json {
                true => "has a field that".to_owned(),
                false => format!("column {}", position + 1),
            };
            let rule =
                format!("{column} is not a column of rosters: map it, or ignore other columns");
            let issue = RosterIssue::new(place, rule).with_text(self.texts[*position]);
            issue.with_remedy(RosterRemedy::IgnoreOtherColumns)
        });
        let repeated = self.repeated.iter().map(|(column, position)| {
            let issue = if is_json {
                RosterIssue::new(place, "there are two fields for it").of_field(column.as_str())
            } else {
                to_map(place, *column, "the column is there twice: map one of them")
            };
            issue.with_text(self.texts[*position])
        });
        others.chain(repeated).collect()
    }

    /// The issues of missing columns: required ones, and those whose header was set.
    pub(super) fn missing(&self, place: RosterPlace, settings: &Settings) -> Vec<RosterIssue> {
        let has = |column| self.has(column);
        let set = settings.columns.iter().filter(|(column, _)| !has(*column));
        let set = set.map(|(column, header)| {
            let rule = "no column has the header that was set for it";
            to_map(place, *column, rule).with_text(header)
        });
        let mut issues: Vec<_> = set.collect();
        let is_missing = |column| !has(column) && !settings.has_header_for(column);
        let has_part = has(RosterColumn::FirstName) || has(RosterColumn::LastName);
        let rule = "the column is missing: name it, or map another header to it";
        for (column, is_needed) in [(RosterColumn::Name, !has_part), (RosterColumn::Email, true)] {
            if is_needed && is_missing(column) {
                issues.push(to_map(place, column, rule));
            }
        }
        if is_missing(RosterColumn::Role) && settings.default_role.is_none() {
            let rule =
                "the column is missing: name it, map another header to it, or set a default role";
            let issue = to_map(place, RosterColumn::Role, rule);
            issues.push(issue.with_remedy(RosterRemedy::SetDefaultRole));
        }
        issues
    }

    /// The issue of a file with a name and only one of first and last name, since `name` may then be the missing one.
    pub(super) fn unclear_name(
        &self,
        place: RosterPlace,
        settings: &Settings,
    ) -> Option<RosterIssue> {
        let has_one_part = self.has(RosterColumn::FirstName) != self.has(RosterColumn::LastName);
        let is_set = |column| settings.has_header_for(column);
        let rule = "may be a full name or the last name, since there is only one other column for a part of it: map the columns";
        (self.has(RosterColumn::Name)
            && has_one_part
            && !RosterColumn::NAMES.into_iter().any(is_set))
        .then(|| to_map(place, RosterColumn::Name, rule))
    }
}

fn to_map(place: RosterPlace, column: RosterColumn, rule: &'static str) -> RosterIssue {
    RosterIssue::new(place, rule)
        .of_field(column.as_str())
        .with_remedy(RosterRemedy::MapColumn)
}

#[cfg(test)]
mod tests {
    use super::Headers;
    use crate::roster::error::RosterPlace;
    use crate::roster::reading::settings::{RosterColumn, Settings};

    fn headers<'a>(texts: &[&'a str]) -> Headers<'a> {
        Headers::of(texts.iter().copied(), &Settings::default())
    }

    fn position(texts: &[&str], column: RosterColumn) -> Option<usize> {
        headers(texts).position(column)
    }

    #[test]
    fn exports_of_directories_are_understood() {
        use RosterColumn::{Email, FirstName, LastName, Name};
        let okta = ["login", "firstName", "lastName", "email", "displayName"];
        assert_eq!(position(&okta, Email), Some(3));
        assert_eq!(position(&okta, Name), Some(4));
        assert!(headers(&okta).others.is_empty());
        let entra = ["userPrincipalName", "displayName", "surname", "givenName"];
        assert_eq!(position(&entra, Email), Some(0));
        let google = [
            "First Name [Required]",
            "Last Name [Required]",
            "Email Address [Required]",
        ];
        assert_eq!(position(&google, FirstName), Some(0));
        assert_eq!(position(&google, LastName), Some(1));
        assert_eq!(position(&google, Email), Some(2));
        let template = [
            "Name [displayName] Required",
            "User name [userPrincipalName] Required",
        ];
        assert_eq!(
            (position(&template, Name), position(&template, Email)),
            (Some(0), Some(1))
        );
    }

    #[test]
    fn a_header_that_was_set_counts_alone() {
        let settings = Settings {
            columns: vec![
                (RosterColumn::Email, "Work mail".into()),
                (RosterColumn::Role, "Team".into()),
            ],
            ..Settings::default()
        };
        let headers = Headers::of(["Email", "work  MAIL", "Notes", ""], &settings);
        assert_eq!(headers.position(RosterColumn::Email), Some(1));
        assert_eq!(headers.others, [2]);
        let missing = headers.missing(RosterPlace::Line(1), &settings);
        assert_eq!(missing[0].text(), Some("Team"));
    }

    #[test]
    fn a_header_that_was_set_and_occurs_twice_is_an_issue() {
        let settings = Settings {
            columns: vec![
                (RosterColumn::Email, "Work".into()),
                (RosterColumn::Role, "--".into()),
            ],
            ..Settings::default()
        };
        let headers = Headers::of(["work", "Work ", ""], &settings);
        assert_eq!(headers.repeated, [(RosterColumn::Email, 1)]);
        let missing = headers.missing(RosterPlace::Line(1), &settings);
        assert_eq!(missing[0].text(), Some("--"));
    }

    #[test]
    fn two_headers_for_one_column_are_an_issue() {
        let headers = headers(&["email", "E-mail Address", "name"]);
        assert_eq!(headers.repeated, [(RosterColumn::Email, 1)]);
    }

    #[test]
    fn a_name_beside_a_part_of_it_is_unclear() {
        let place = RosterPlace::Line(1);
        let issue = |texts: &[&str]| {
            let unclear = headers(texts).unclear_name(place, &Settings::default());
            unclear.is_some()
        };
        assert!(issue(&["First name", "Name"]));
        assert!(!issue(&["First name", "Last name", "Name"]));
        assert!(!issue(&["Name"]) && !issue(&["First name"]));
        let settings = Settings {
            columns: vec![(RosterColumn::LastName, "Name".into())],
            ..Settings::default()
        };
        let given = Headers::of(["First name", "Name"], &settings);
        assert!(given.unclear_name(place, &settings).is_none());
        assert_eq!(given.position(RosterColumn::Name), None);
    }
}
