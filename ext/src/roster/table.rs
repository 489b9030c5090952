//! A plan as a table for people.

use std::fmt;

use super::plan::{Obstacle, Plan, Reinvitation, Unattainable};
use super::printable::{columns, padded, printable};
use crate::{Difference, NewUser, User};

/// The widest column that all rows are padded to. A longer value widens its own row only.
const WIDEST: usize = 48;

/// The action, the address, the name and the detail, safe to print on a terminal.
type Line = [String; 4];

fn of_person(action: &str, person: &NewUser, detail: &str) -> Line {
    [action, person.email().as_str(), person.name(), detail].map(printable)
}

fn of_user(action: &str, user: &User, detail: &str) -> Line {
    let email = user.email.as_deref().unwrap_or_default();
    let name = user.name.as_deref().unwrap_or_default();
    [action, email, name, detail].map(printable)
}

impl Plan {
    /// The rows of the plan's table, for a table of your own: action, address, name and detail. The action is `invite`,
    /// `invite again`, `update`, `cannot change`, `cannot tell` or `not on roster`.
    ///
    /// The texts are safe to print on a terminal: characters that could control it, or hide text, are shown as escapes.
    pub fn rows(&self) -> impl Iterator<Item = [String; 4]> {
        let invites = self.to_invite.iter();
        let invites = invites.map(|person| of_person("invite", person, &person.role().to_string()));
        let again = self.to_reinvite.iter().map(|Reinvitation { person, .. }| {
            let detail = format!("{}; the invitation expired", person.role());
            of_person("invite again", person, &detail)
        });
        let updates = self.to_update.iter().map(|planned| {
            let detail: Vec<_> = planned.differences.iter().map(change).collect();
            of_user("update", &planned.user, &detail.join("; "))
        });
        let not_on_roster = self.not_on_roster.iter().map(|user| {
            let status = user.status.as_ref().map_or("", |status| status.as_str());
            of_user("not on roster", user, status)
        });
        let unattainable = self.unattainable.iter().map(unattainable);
        (invites.chain(again).chain(updates))
            .chain(unattainable)
            .chain(not_on_roster)
    }

    /// The counts of the plan, in one line: the last line of the table.
    #[must_use]
    pub fn summary(&self) -> String {
        let cannot_tell = |person: &&Unattainable| person.obstacle == Obstacle::CannotTell;
        let unclear = self.unattainable.iter().filter(cannot_tell).count();
        let mut text = format!(
            "{} to invite, {} to invite again, {} to update, {} up to date, {} cannot be changed, {} not on the roster",
            self.to_invite.len(),
            self.to_reinvite.len(),
            self.to_update.len(),
            self.up_to_date.len(),
            self.unattainable.len() - unclear,
            self.not_on_roster.len(),
        );
        if unclear > 0 {
            text += &format!(", {unclear} unclear");
        }
        if self.unidentified > 0 {
            text += &format!(", {} without an address or an id", self.unidentified);
        }
        text
    }
}

fn unattainable(person: &Unattainable) -> Line {
    let user = &person.user;
    let (action, detail) = match person.obstacle {
        Obstacle::Deactivated => ("cannot change", "deactivated permanently".to_owned()),
        Obstacle::RoleDiffers => {
            let role = user.role.as_ref().map(ToString::to_string);
            let (role, asked) = (role.unwrap_or_default(), person.person.role());
            ("cannot change", format!("role {role}, wanted {asked}"))
        }
        Obstacle::CannotTell => ("cannot tell", missing(person)),
    };
    of_user(action, user, &detail)
}

/// Why it is unknown whether the user matches.
fn missing(person: &Unattainable) -> String {
    let user = &person.user;
    let asks_for_flag = person.person.is_developer().is_some();
    if let Some(status) = user.status.as_ref().filter(|status| !status.is_known()) {
        return format!("status {:?}, which is not known", status.as_str());
    }
    let fields = [
        ("id", user.id.is_none()),
        ("name", user.name.is_none()),
        ("status", user.status.is_none()),
        ("role", user.role.is_none()),
        (
            "developer permission",
            asks_for_flag && user.is_developer.is_none(),
        ),
    ];
    let missing = fields.iter().filter(|(_, is_missing)| *is_missing);
    let names: Vec<_> = missing.map(|(name, _)| *name).collect();
    format!("missing: {}", names.join(", "))
}

fn change(difference: &Difference) -> String {
    match difference {
        Difference::Name { asked, .. } => format!("name to {asked:?}"),
        Difference::IsDeveloper { asked: true, .. } => "give developer permission".to_owned(),
        Difference::IsDeveloper { asked: false, .. } => "take developer permission".to_owned(),
        Difference::Role { .. } => String::new(),
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.rows().collect();
        let widths = [0, 1, 2].map(|column| {
            let widths = lines.iter().map(|line| columns(&line[column]));
            widths.max().unwrap_or(0).min(WIDEST)
        });
        for line in &lines {
            let cells = line.iter().zip(widths);
            let cells = cells.map(|(text, width)| padded(text, width) + "  ");
            let text = cells.collect::<String>() + &line[3];
            writeln!(f, "{}", text.trim_end())?;
        }
        f.write_str(&self.summary())
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;
    use crate::roster::{Obstacle, Unattainable};
    use crate::{NewUser, Role, User, UserStatus};

    fn person(name: &str, email: &str) -> NewUser {
        NewUser::new(name, email, Role::Member).unwrap()
    }

    #[test]
    fn columns_line_up_and_the_table_is_safe_for_terminals() {
        let plan = Plan {
            to_invite: vec![
                person("李小龍", "jane@acme.com"),
                person("Zoë", "z@acme.com"),
            ],
            not_on_roster: vec![User {
                name: Some("Zoë \u{1b}[31m".into()),
                email: Some("old\u{2028}@acme.com".into()),
                ..User::default()
            }],
            ..Plan::default()
        };
        assert_eq!(
            plan.to_string(),
            "invite         jane@acme.com         李小龍          member\n\
             invite         z@acme.com            Zoë             member\n\
             not on roster  old\\u{2028}@acme.com  Zoë \\u{1b}[31m\n\
             2 to invite, 0 to invite again, 0 to update, 0 up to date, 0 cannot be changed, 1 not on the roster"
        );
    }

    #[test]
    fn an_unclear_match_says_why() {
        let unclear = |user| Unattainable {
            person: person("Jane", "jane@acme.com"),
            user,
            obstacle: Obstacle::CannotTell,
        };
        let suspended = User {
            status: Some(UserStatus::Unknown("suspended\n".into())),
            ..User::default()
        };
        let unnamed = User {
            id: Some("a".parse().unwrap()),
            status: Some(UserStatus::Active),
            ..User::default()
        };
        let plan = Plan {
            unattainable: vec![unclear(suspended), unclear(unnamed)],
            ..Plan::default()
        };
        let table = plan.to_string();
        let lines: Vec<_> = table.lines().collect();
        assert!(
            lines[0].ends_with(r#"status "suspended\n", which is not known"#),
            "{table}"
        );
        assert!(lines[1].ends_with("missing: name, role"), "{table}");
        assert!(
            lines[2].ends_with("0 cannot be changed, 0 not on the roster, 2 unclear"),
            "{table}"
        );
    }
}
