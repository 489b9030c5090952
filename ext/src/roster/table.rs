//! A plan as a table.

use std::fmt::{self, Write as _};

use super::{Obstacle, Plan};
use crate::{Difference, User};

/// The widest that a column gets, in characters, so that one long name does not push all others away.
const WIDEST: usize = 48;

struct Line {
    action: &'static str,
    email: String,
    name: String,
    detail: String,
}

impl Line {
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
    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for person in &self.to_invite {
            let detail = person.role().to_string();
            lines.push(Line::new(
                "invite",
                person.email().as_str(),
                person.name(),
                detail,
            ));
        }
        for again in &self.to_reinvite {
            let person = &again.person;
            let detail = format!("{}; the invitation expired", person.role());
            lines.push(Line::new(
                "invite again",
                person.email().as_str(),
                person.name(),
                detail,
            ));
        }
        for planned in &self.to_update {
            let detail: Vec<_> = planned.differences.iter().map(change).collect();
            lines.push(of_user("update", &planned.user, detail.join("; ")));
        }
        for person in &self.unattainable {
            let detail = match person.obstacle {
                Obstacle::Deactivated => "deactivated, for ever".to_owned(),
                Obstacle::RoleDiffers => {
                    let role = person.user.role.as_ref().map(ToString::to_string);
                    let existing = role.unwrap_or_default();
                    format!("role {existing}, wanted {}", person.person.role())
                }
            };
            lines.push(of_user("cannot be", &person.user, detail));
        }
        for user in &self.not_on_roster {
            let status = user.status.as_ref().map_or("", |status| status.as_str());
            lines.push(of_user("not on roster", user, status.to_owned()));
        }
        lines
    }
}

fn of_user(action: &'static str, user: &User, detail: String) -> Line {
    let email = user.email.as_deref().unwrap_or_default();
    Line::new(
        action,
        email,
        user.name.as_deref().unwrap_or_default(),
        detail,
    )
}

fn change(difference: &Difference) -> String {
    match difference {
        Difference::Name { asked, .. } => format!("name to {asked:?}"),
        Difference::IsDeveloper { asked: true, .. } => "give developer permission".to_owned(),
        Difference::IsDeveloper { asked: false, .. } => "take developer permission".to_owned(),
        Difference::Role { .. } => String::new(),
    }
}

/// Names come from elsewhere: what would steer a terminal is shown as an escape.
fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control()
            || matches!(character, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            let _ = write!(shown, "{}", character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.lines();
        let widest = |text: fn(&Line) -> &str| {
            let widths = lines.iter().map(|line| text(line).chars().count());
            widths.max().unwrap_or(0).min(WIDEST)
        };
        let (action, email, name) = (
            widest(|line| line.action),
            widest(|line| &line.email),
            widest(|line| &line.name),
        );
        for line in &lines {
            let row = format!(
                "{:action$}  {:email$}  {:name$}  {}",
                line.action, line.email, line.name, line.detail
            );
            writeln!(f, "{}", row.trim_end())?;
        }
        write!(
            f,
            "{} to invite, {} to invite again, {} to update, {} as wanted, {} cannot be, {} not on the roster",
            self.to_invite.len(),
            self.to_reinvite.len(),
            self.to_update.len(),
            self.as_wanted.len(),
            self.unattainable.len(),
            self.not_on_roster.len(),
        )?;
        if self.unidentified > 0 {
            write!(f, ", {} without an address or an id", self.unidentified)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;
    use crate::{NewUser, Role, User};

    #[test]
    fn columns_line_up_and_nothing_steers_the_terminal() {
        let plan = Plan {
            to_invite: vec![
                NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap(),
                NewUser::new("Zoë \u{1b}[31m", "z@acme.com", Role::Admin).unwrap(),
            ],
            not_on_roster: vec![User {
                email: Some("old@acme.com".into()),
                ..User::default()
            }],
            ..Plan::default()
        };
        assert_eq!(
            plan.to_string(),
            "invite         jane@acme.com  Jane            member\n\
             invite         z@acme.com     Zoë \\u{1b}[31m  admin\n\
             not on roster  old@acme.com\n\
             2 to invite, 0 to invite again, 0 to update, 0 as wanted, 0 cannot be, 1 not on the roster"
        );
    }
}
