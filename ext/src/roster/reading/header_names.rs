//! The names of columns in the headers of files.

use super::settings::RosterColumn;

/// The headers of each column, as [`normalized`] returns them. If a file has headers of several rows for one column,
/// the first row counts.
const ALIASES: [(RosterColumn, &str); 7] = [
    (
        RosterColumn::Name,
        "name fullname displayname employeename membername",
    ),
    (RosterColumn::FirstName, "firstname givenname forename"),
    (RosterColumn::LastName, "lastname surname familyname"),
    (
        RosterColumn::Email,
        "email emailaddress mail mailaddress workemail primaryemail",
    ),
    (RosterColumn::Email, "userprincipalname upn username login"),
    (RosterColumn::Role, "role rolename userrole accountrole"),
    (
        RosterColumn::IsDeveloper,
        "isdeveloper developer developerpermission",
    ),
];

/// The column that a normalized header is an alias of, and the row of the alias.
pub(super) fn alias(header: &str) -> Option<(RosterColumn, usize)> {
    let is_row = |(_, names): &(_, &str)| names.split(' ').any(|name| name == header);
    let row = ALIASES.iter().position(is_row)?;
    Some((ALIASES[row].0, row))
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
    use super::normalized;

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
}
