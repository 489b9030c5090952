//! Headers: which column, or which field of JSON, is which.

use super::settings::{RosterColumn, Settings};
use crate::roster::error::{RosterIssue, RosterPlace, RosterRemedy};

/// The headers that are taken for a column without being told, in lower case and without anything but letters and digits. If a
/// file has headers of several groups, the first group counts.
fn aliases(column: RosterColumn) -> &'static [&'static [&'static str]] {
    match column {
        RosterColumn::Name => &[&[
            "name",
            "fullname",
            "displayname",
            "employeename",
            "membername",
        ]],
        RosterColumn::FirstName => &[&["firstname", "givenname", "forename"]],
        RosterColumn::LastName => &[&["lastname", "surname", "familyname"]],
        RosterColumn::Email => &[
            &[
                "email",
                "emailaddress",
                "mail",
                "mailaddress",
                "workemail",
                "primaryemail",
            ],
            &["userprincipalname", "upn", "username", "login"],
        ],
        RosterColumn::Role => &[&["role", "rolename", "userrole", "accountrole"]],
        RosterColumn::IsDeveloper => &[&["isdeveloper", "developer", "developerpermission"]],
    }
}

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
}

impl Headers {
    pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>, settings: &Settings) -> Self {
        let texts: Vec<_> = texts.into_iter().map(normalized).collect();
        let mut headers = Self::default();
        let mut is_known = vec![false; texts.len()];
        for (column, given) in &settings.columns {
            let given_text = normalized(given);
            match texts.iter().position(|text| *text == given_text) {
                Some(position) => {
                    headers.positions.0[*column as usize] = Some(position);
                    is_known[position] = true;
                }
                None => headers.absent.push((*column, given.clone())),
            }
        }
        for column in RosterColumn::ALL {
            let is_given = settings.columns.iter().any(|(given, _)| *given == column);
            for (rank, group) in aliases(column).iter().enumerate() {
                let has_earlier = rank > 0 && headers.positions.of(column).is_some();
                for (position, text) in texts.iter().enumerate() {
                    if is_known[position] || !group.contains(&text.as_str()) {
                        continue;
                    }
                    is_known[position] = true;
                    if is_given || has_earlier {
                        continue;
                    }
                    let place = &mut headers.positions.0[column as usize];
                    if place.is_some() {
                        headers.repeated.push((column, position));
                    } else {
                        *place = Some(position);
                    }
                }
            }
        }
        let others = texts.iter().enumerate();
        headers.others = others
            .filter(|(position, text)| !is_known[*position] && !text.is_empty())
            .map(|(position, _)| position)
            .collect();
        headers
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

/// A header as it is compared: letters and digits in lower case. Notes in brackets and "required" do not count, as in
/// "Email Address [Required]" and "User name [userPrincipalName] Required".
pub(super) fn normalized(header: &str) -> String {
    let mut depth = 0_usize;
    let outside = header.chars().filter(|character| match character {
        '[' | '(' => {
            depth += 1;
            false
        }
        ']' | ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    let outside = plain(outside);
    let text = if outside.is_empty() {
        plain(header.chars())
    } else {
        outside
    };
    match text.strip_suffix("required") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => text,
    }
}

fn plain(characters: impl Iterator<Item = char>) -> String {
    characters
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Headers, normalized};
    use crate::roster::reading::settings::{RosterColumn, Settings};

    fn headers(texts: &[&str]) -> Headers {
        Headers::of(texts.iter().copied(), &Settings::default())
    }

    fn position(texts: &[&str], column: RosterColumn) -> Option<usize> {
        headers(texts).positions.of(column)
    }

    #[test]
    fn headers_are_compared_by_their_letters() {
        for header in [
            "Email",
            "E-Mail",
            " e_mail\u{a0}",
            "\u{feff}E\u{200b}mail*",
            "EMAIL [Required]",
            "email (work)",
        ] {
            assert_eq!(normalized(header), "email", "{header:?}");
        }
        assert_eq!(normalized("[Email]"), "email");
        assert_eq!(normalized("Required"), "required");
        assert_eq!(normalized("\u{200b} "), "");
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
    fn two_headers_for_one_column_are_told() {
        let headers = headers(&["email", "E-mail Address", "name"]);
        assert_eq!(headers.repeated, [(RosterColumn::Email, 1)]);
    }
}
