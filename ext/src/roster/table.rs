//! A plan as a table for people.

use std::fmt;

use super::plan::{Obstacle, Plan, Unattainable};
use super::printable::{columns, padded, printable};
use crate::{Difference, User};

/// The widest column that all rows are padded to. A longer value widens its own row only.
const WIDEST: usize = 48;

/// One row of a plan's table. Its texts are safe for terminals: characters that could control one, or hide text, are
/// shown as escapes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlanRow {
    /// `invite`, `invite again`, `update`, `cannot change`, `cannot tell` or `not on roster`.
    pub action: &'static str,
    /// The address; empty if the server did not send one.
    pub email: String,
    /// The display name; empty if the server did not send one.
    pub name: String,
    /// What changes, or why nothing can.
    pub detail: String,
}

impl PlanRow {
    fn new(action: &'static str, email: &str, name: &str, detail: String) -> Self {
        Self {
            action,
            email: printable(email),
            name: printable(name),
            detail: printable(&detail),
        }
    }
}

impl Plan {
    /// The rows of the plan's table, for tables of your own. `Display` prints them in columns, and the
    /// [summary](Self::summary).
    #[must_use]
    pub fn rows(&self) -> Vec<PlanRow> {
        let mut rows = Vec::new();
        for person in &self.to_invite {
            let detail = person.role().to_string();
            rows.push(PlanRow::new(
                "invite",
                person.email().as_str(),
                person.name(),
                detail,
            ));
        }
        for again in &self.to_reinvite {
            let person = &again.person;
            let detail = format!("{}; the invitation expired", person.role());
            rows.push(PlanRow::new(
                "invite again",
                person.email().as_str(),
                person.name(),
                detail,
            ));
        }
        for planned in &self.to_update {
            let detail: Vec<_> = planned.differences.iter().map(change).collect();
            rows.push(of_user("update", &planned.user, detail.join("; ")));
        }
        for person in &self.unattainable {
            let (action, detail) = match person.obstacle {
                Obstacle::Deactivated => ("cannot change", "deactivated, for ever".to_owned()),
                Obstacle::RoleDiffers => {
                    let role = person.user.role.as_ref().map(ToString::to_string);
                    let existing = role.unwrap_or_default();
                    let detail = format!("role {existing}, wanted {}", person.person.role());
                    ("cannot change", detail)
                }
                Obstacle::CannotTell => ("cannot tell", missing(person)),
            };
            rows.push(of_user(action, &person.user, detail));
        }
        for user in &self.not_on_roster {
            let status = user.status.as_ref().map_or("", |status| status.as_str());
            rows.push(of_user("not on roster", user, status.to_owned()));
        }
        rows
    }

    /// The counts of the plan, in one line.
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

fn of_user(action: &'static str, user: &User, detail: String) -> PlanRow {
    let email = user.email.as_deref().unwrap_or_default();
    PlanRow::new(
        action,
        email,
        user.name.as_deref().unwrap_or_default(),
        detail,
    )
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
    format!("not told: {}", names.join(", "))
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
        let lines = self.rows();
        let widest = |text: fn(&PlanRow) -> &str| {
            let widths = lines.iter().map(|line| columns(text(line)));
            widths.max().unwrap_or(0).min(WIDEST)
        };
        let (action, email, name) = (
            widest(|line| line.action),
            widest(|line| &line.email),
            widest(|line| &line.name),
        );
        for line in &lines {
            let row = format!(
                "{}  {}  {}  {}",
                padded(line.action, action),
                padded(&line.email, email),
                padded(&line.name, name),
                line.detail
            );
            writeln!(f, "{}", row.trim_end())?;
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
        assert!(lines[1].ends_with("not told: name, role"), "{table}");
        assert!(
            lines[2].ends_with("0 cannot be changed, 0 not on the roster, 2 unclear"),
            "{table}"
        );
    }
}
