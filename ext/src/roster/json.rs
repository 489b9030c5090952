//! Rosters in JSON.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::RosterProblem;
use super::row::Row;
use crate::NewUser;

/// An object of the array, before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    is_developer: Option<bool>,
}

pub(super) fn read(text: &str) -> (Vec<(u64, NewUser)>, Vec<RosterProblem>) {
    let entries: Vec<&RawValue> = match serde_json::from_str(text) {
        Ok(entries) => entries,
        Err(error) => {
            let problem = RosterProblem::new(error.line() as u64, None, what(&error));
            return (Vec::new(), vec![problem]);
        }
    };
    let mut problems = Vec::new();
    let mut lines = Lines::new(text);
    let mut people = Vec::with_capacity(entries.len());
    for entry in entries {
        let line = lines.of(entry);
        match serde_json::from_str::<Entry>(entry.get()) {
            Ok(entry) => {
                let row = Row {
                    name: &entry.name,
                    email: &entry.email,
                    role: &entry.role,
                    is_developer: Ok(entry.is_developer),
                };
                people.extend(row.check(line, &mut problems).map(|person| (line, person)));
            }
            Err(error) => {
                let line = line + (error.line() as u64).saturating_sub(1);
                problems.push(RosterProblem::new(line, None, what(&error)));
            }
        }
    }
    (people, problems)
}

/// What is wrong, without the place, which is known better, and without values.
fn what(error: &serde_json::Error) -> String {
    let rule = match error.classify() {
        serde_json::error::Category::Data => {
            let text = error.to_string();
            let unknown = text
                .strip_prefix("unknown field `")
                .is_some_and(|rest| rest.contains("expected"));
            if unknown {
                "has a field that is none of `name`, `email`, `role`, `is_developer`"
            } else if text.starts_with("duplicate field") {
                "has a field twice"
            } else {
                "not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array"
            }
        }
        serde_json::error::Category::Eof => "the JSON ends too early",
        _ => "not JSON",
    };
    rule.to_owned()
}

/// Counts lines up to ever later places of a text.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            counted: 0,
            line: 1,
        }
    }

    /// The line where `part`, a part of the text, begins.
    fn of(&mut self, part: &RawValue) -> u64 {
        let start = part.get().as_ptr().addr() - self.text.as_ptr().addr();
        let between = self.text.as_bytes().get(self.counted..start);
        let breaks = between
            .unwrap_or_default()
            .iter()
            .filter(|byte| **byte == b'\n');
        self.line += breaks.count() as u64;
        self.counted = start;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use crate::roster::Roster;

    fn problems(json: &str) -> Vec<String> {
        let text = Roster::from_json(json).unwrap_err().to_string();
        text.lines()
            .skip(1)
            .map(|line| line.trim().to_owned())
            .collect()
    }

    #[test]
    fn reads_an_array_of_people() {
        let roster = Roster::from_json(
            r#"[{"name": "Jane", "email": "jane@acme.com", "role": "MEMBER", "is_developer": true},
                {"name": "John", "email": "john@acme.com", "role": "admin", "is_developer": null}]"#,
        )
        .unwrap();
        assert_eq!(roster.people()[0].is_developer(), Some(true));
        assert_eq!(roster.people()[1].is_developer(), None);
        assert!(Roster::from_json("[]").unwrap().people().is_empty());
    }

    #[test]
    fn tells_every_problem_with_its_line() {
        let json = r#"[
            {"name": "Jane", "email": "jane@acme.com", "role": "member"},
            {
                "email": "jane at acme",
                "role": "boss"
            },
            {"name": "J", "email": "JANE@acme.com", "role": "member"},
            {"name": "K",
             "mail": "k@acme.com", "role": "member"},
            {"name": "L", "email": "l@acme.com", "role": "member", "is_developer": "yes"},
            7
        ]"#;
        assert_eq!(
            problems(json),
            [
                "line 3: `name`: missing",
                "line 3: `email`: not a valid e-mail address",
                "line 3: `role`: not one of `admin`, `member`, `annotator`",
                "line 7: `email`: the same address as line 2",
                "line 9: has a field that is none of `name`, `email`, `role`, `is_developer`",
                "line 10: not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array",
                "line 11: not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array",
            ]
        );
    }

    #[test]
    fn what_is_no_json_is_one_problem() {
        assert_eq!(problems("[\n{\n"), ["line 3: the JSON ends too early"]);
        assert_eq!(problems("\nname,email"), ["line 2: not JSON"]);
        assert_eq!(problems("{}").len(), 1);
    }
}
