//! Rosters in JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::RosterProblem;
use super::lines::Lines;
use super::row::{COLUMNS, Checked, NotOfItsKind, Row};

/// What an entry, or the whole, is if it is not as it should be.
const SHAPE: &str =
    "not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array";

/// The fields of an entry, as they come: each may be unknown, of the wrong type, or there twice.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfObject;

        impl<'de> Visitor<'de> for OfObject {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(OfObject)
    }
}

pub(super) fn read(text: &str) -> (Vec<Checked>, Vec<RosterProblem>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let entries: Vec<&RawValue> = match serde_json::from_str(text) {
        Ok(entries) => entries,
        Err(error) => {
            let problem = RosterProblem::new(error.line() as u64, None, what(&error));
            return (Vec::new(), vec![problem]);
        }
    };
    let mut problems = Vec::new();
    let mut lines = Lines::new(text.as_bytes());
    let mut line_of = |part: &RawValue| {
        let start = part.get().as_ptr().addr() - text.as_ptr().addr();
        lines.of(start)
    };
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let line = line_of(entry);
        let Ok(Fields(fields)) = serde_json::from_str::<Fields<'_>>(entry.get()) else {
            problems.push(RosterProblem::new(line, None, SHAPE));
            continue;
        };
        let mut values: [Option<&RawValue>; COLUMNS.len()] = Default::default();
        for (name, value) in fields {
            let rule = match COLUMNS.iter().position(|column| *column == name) {
                Some(column) if values[column].is_none() => {
                    values[column] = Some(value);
                    continue;
                }
                Some(_) => "has a field twice",
                None => "has a field that is none of `name`, `email`, `role`, `is_developer`",
            };
            problems.push(RosterProblem::new(line_of(value), None, rule));
        }
        let texts = [0, 1, 2].map(|column| text_of(values[column]));
        let is_developer = match values[3].map(|value| serde_json::from_str(value.get())) {
            None => Ok(None),
            Some(read) => read.map_err(|_| NotOfItsKind),
        };
        let row = Row {
            name: texts[0].as_deref().map_err(|wrong| *wrong),
            email: texts[1].as_deref().map_err(|wrong| *wrong),
            role: texts[2].as_deref().map_err(|wrong| *wrong),
            is_developer,
        };
        rows.push(row.check(line, &mut problems));
    }
    (rows, problems)
}

/// The text of a field; a field that is not there is blank.
fn text_of(value: Option<&RawValue>) -> Result<String, NotOfItsKind> {
    value.map_or_else(
        || Ok(String::new()),
        |value| serde_json::from_str(value.get()).map_err(|_| NotOfItsKind),
    )
}

/// What is wrong, without the place, which is known better, and without values.
fn what(error: &serde_json::Error) -> String {
    let rule = match error.classify() {
        serde_json::error::Category::Data => SHAPE,
        serde_json::error::Category::Eof => "the JSON ends too early",
        _ => "not JSON",
    };
    rule.to_owned()
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
                "line 8: `email`: missing",
                "line 9: has a field that is none of `name`, `email`, `role`, `is_developer`",
                "line 10: `is_developer`: neither `true` nor `false`",
                "line 11: not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array",
            ]
        );
    }

    #[test]
    fn a_problem_hides_no_other() {
        let json = "\u{feff}[
            {\"name\": 7, \"email\": \"jane@acme.com\", \"role\": null},
            {\"name\": \"J\", \"name\": \"K\", \"mail\": 1, \"email\": \"JANE@acme.com\", \"role\": \"boss\"},
            {\"name\": \"A\\nB\", \"email\": [], \"role\": \"member\", \"is_developer\": 1}
        ]";
        for text in [json.to_owned(), json.replace('\n', "\r\n")] {
            assert_eq!(
                problems(&text),
                [
                    "line 2: `name`: not a text",
                    "line 2: `role`: not a text",
                    "line 3: has a field twice",
                    "line 3: has a field that is none of `name`, `email`, `role`, `is_developer`",
                    "line 3: `role`: not one of `admin`, `member`, `annotator`",
                    "line 3: `email`: the same address as line 2",
                    "line 4: `name`: has a line break or another control character",
                    "line 4: `email`: not a text",
                    "line 4: `is_developer`: neither `true` nor `false`",
                ]
            );
        }
    }

    #[test]
    fn what_is_no_json_is_one_problem() {
        assert_eq!(problems("[\n{\n"), ["line 3: the JSON ends too early"]);
        assert_eq!(problems("\nname,email"), ["line 2: not JSON"]);
        assert_eq!(problems("{}").len(), 1);
    }
}
