//! Headers: which column, or which field of JSON, is which.

use super::header_names::{aliases, normalized};
use super::settings::{RosterColumn, Settings};
use crate::roster::error::{RosterIssue, RosterPlace, RosterRemedy};

/// The position of each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Positions([Option<usize>; RosterColumn::ALL.len()]);

impl Positions {
    pub(super) fn of(&self, column: RosterColumn) -> Option<usize> {
        self.0[column as usize]
    }

    /// How many columns were found.
    pub(super) fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }
}

/// What headers say: the columns, the headers that are none, and those that are there twice.
#[derive(Debug, Default)]
pub(super) struct Headers {
    pub(super) positions: Positions,
    /// Positions of headers that are not columns of a roster.
    pub(super) others: Vec<usize>,
    /// Columns with a second header, and its position.
    pub(super) repeated: Vec<(RosterColumn, usize)>,
    /// Columns whose header was given and is not there.
    pub(super) absent: Vec<(RosterColumn, String)>,
    /// Whether a header of a name was given.
    is_name_given: bool,
}

impl Headers {
    pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>, settings: &Settings) -> Self {
        let texts: Vec<_> = texts.into_iter().map(normalized).collect();
        let mut headers = Self::default();
        // Headers that are understood, whether or not they are used.
        let mut known = vec![false; texts.len()];
        for (column, given) in &settings.columns {
            let given_text = normalized(given);
            let is_it = |text: &str| !text.is_empty() && text == given_text;
            headers.find(*column, &texts, &mut known, is_it);
            if headers.positions.of(*column).is_none() {
                headers.absent.push((*column, given.clone()));
            }
        }
        for column in RosterColumn::ALL {
            let mut is_found = settings.has_header_for(column);
            for group in aliases(column) {
                let is_it = |text: &str| group.contains(&text);
                if is_found {
                    mark(&texts, &mut known, is_it);
                } else {
                    headers.find(column, &texts, &mut known, is_it);
                    is_found = headers.positions.of(column).is_some();
                }
            }
        }
        let others = texts.iter().enumerate();
        headers.others = others
            .filter(|(position, text)| !known[*position] && !text.is_empty())
            .map(|(position, _)| position)
            .collect();
        let names = [
            RosterColumn::Name,
            RosterColumn::FirstName,
            RosterColumn::LastName,
        ];
        headers.is_name_given = names.into_iter().any(|name| settings.has_header_for(name));
        headers
    }

    /// Takes the first header that is it for the column, and any other for a repetition.
    fn find(
        &mut self,
        column: RosterColumn,
        texts: &[String],
        known: &mut [bool],
        is_it: impl Fn(&str) -> bool,
    ) {
        for position in mark(texts, known, is_it) {
            let place = &mut self.positions.0[column as usize];
            if place.is_none() {
                *place = Some(position);
            } else {
                self.repeated.push((column, position));
            }
        }
    }

    /// The issues of required columns that are not there.
    pub(super) fn missing(&self, place: RosterPlace, settings: &Settings) -> Vec<RosterIssue> {
        let has = |column| self.positions.of(column).is_some();
        let has_name =
            has(RosterColumn::Name) || has(RosterColumn::FirstName) || has(RosterColumn::LastName);
        let has_role = has(RosterColumn::Role) || settings.default_role.is_some();
        let columns = [
            (RosterColumn::Name, has_name),
            (RosterColumn::Email, has(RosterColumn::Email)),
            (RosterColumn::Role, has_role),
        ];
        let is_given = |column| self.absent.iter().any(|(absent, _)| *absent == column);
        let missing = columns
            .into_iter()
            .filter(|(column, has)| !has && !is_given(*column));
        missing
            .map(|(column, _)| {
                let (rule, remedy) = if column == RosterColumn::Role {
                    (
                        "the column is missing: name it, map another header to it, or set a default role",
                        RosterRemedy::SetDefaultRole,
                    )
                } else {
                    (
                        "the column is missing: name it, or map another header to it",
                        RosterRemedy::MapColumn,
                    )
                };
                RosterIssue::new(place, rule)
                    .of_field(column.as_str())
                    .with_remedy(remedy)
            })
            .collect()
    }

    /// The issue of a name beside only one of first and last name: either may be a part of the other.
    pub(super) fn unclear_name(&self, place: RosterPlace) -> Option<RosterIssue> {
        let has = |column| self.positions.of(column).is_some();
        let has_one_part = has(RosterColumn::FirstName) != has(RosterColumn::LastName);
        let is_unclear = has(RosterColumn::Name) && has_one_part && !self.is_name_given;
        let rule = "may be a full name or the last name, since there is only one other column for a part of it: map the columns";
        is_unclear.then(|| {
            RosterIssue::new(place, rule)
                .of_field(RosterColumn::Name.as_str())
                .with_remedy(RosterRemedy::MapColumn)
        })
    }

    /// The issues of headers that were given and are not there.
    pub(super) fn absent(&self, place: RosterPlace) -> impl Iterator<Item = RosterIssue> {
        self.absent.iter().map(move |(column, header)| {
            RosterIssue::new(place, "no column has the header that was set for it")
                .of_field(column.as_str())
                .with_text(header)
                .with_remedy(RosterRemedy::MapColumn)
        })
    }
}

/// Marks the headers that are it as known, and returns the positions of those that were not yet.
fn mark(texts: &[String], known: &mut [bool], is_it: impl Fn(&str) -> bool) -> Vec<usize> {
    let new = |position: &usize| !known[*position] && is_it(&texts[*position]);
    let positions: Vec<_> = (0..texts.len()).filter(new).collect();
    for position in &positions {
        known[*position] = true;
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::Headers;
    use crate::roster::error::RosterPlace;
    use crate::roster::reading::settings::{RosterColumn, Settings};

    fn headers(texts: &[&str]) -> Headers {
        Headers::of(texts.iter().copied(), &Settings::default())
    }

    fn position(texts: &[&str], column: RosterColumn) -> Option<usize> {
        headers(texts).positions.of(column)
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
        assert_eq!(headers.positions.of(RosterColumn::Email), Some(1));
        assert_eq!(headers.others, [2]);
        assert_eq!(headers.absent, [(RosterColumn::Role, "Team".to_owned())]);
    }

    #[test]
    fn a_header_that_was_set_and_is_there_twice_is_told() {
        let settings = Settings {
            columns: vec![
                (RosterColumn::Email, "Work".into()),
                (RosterColumn::Role, "--".into()),
            ],
            ..Settings::default()
        };
        let headers = Headers::of(["work", "Work ", ""], &settings);
        assert_eq!(headers.repeated, [(RosterColumn::Email, 1)]);
        assert_eq!(headers.absent.len(), 1);
    }

    #[test]
    fn two_headers_for_one_column_are_told() {
        let headers = headers(&["email", "E-mail Address", "name"]);
        assert_eq!(headers.repeated, [(RosterColumn::Email, 1)]);
    }

    #[test]
    fn a_name_beside_a_part_of_it_is_unclear() {
        let place = RosterPlace::Line(1);
        let issue = |texts: &[&str]| headers(texts).unclear_name(place).is_some();
        assert!(issue(&["First name", "Name"]));
        assert!(!issue(&["First name", "Last name", "Name"]));
        assert!(!issue(&["Name"]) && !issue(&["First name"]));
        let settings = Settings {
            columns: vec![(RosterColumn::LastName, "Name".into())],
            ..Settings::default()
        };
        let given = Headers::of(["First name", "Name"], &settings);
        assert!(given.unclear_name(place).is_none());
        assert_eq!(given.positions.of(RosterColumn::Name), None);
    }
}
