//! JSON: an array of people.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Reading;
use super::lines::Lines;
use super::row::{COLUMNS, Row, WrongType};
use crate::roster::error::RosterIssue;

/// The rule for the shape of the whole, and of each entry.
const SHAPE: &str =
    "not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array";

/// The fields of an entry as they come: any may be unknown, repeated or of the wrong type.
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

/// Reads all entries of a text without a byte order mark.
pub(super) fn read(text: &str) -> Reading {
    let entries: Vec<&RawValue> = match serde_json::from_str(text) {
        Ok(entries) => entries,
        Err(error) => {
            let rule = syntax_rule(&error);
            return Reading::refused(RosterIssue::new(error.line() as u64, None, rule));
        }
    };
    let mut issues = Vec::new();
    let mut lines = Lines::new(text.as_bytes());
    let mut line_of = |part: &RawValue| {
        let start = part.get().as_ptr().addr() - text.as_ptr().addr();
        lines.of(start)
    };
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let line = line_of(entry);
        let Ok(Fields(fields)) = serde_json::from_str::<Fields<'_>>(entry.get()) else {
            issues.push(RosterIssue::new(line, None, SHAPE));
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
            issues.push(RosterIssue::new(line_of(value), None, rule));
        }
        let texts = [0, 1, 2].map(|column| text_of(values[column]));
        let is_developer = match values[3].map(|value| serde_json::from_str(value.get())) {
            None => Ok(None),
            Some(read) => read.map_err(|_| WrongType),
        };
        let row = Row {
            name: texts[0].as_deref().map_err(|wrong| *wrong),
            email: texts[1].as_deref().map_err(|wrong| *wrong),
            role: texts[2].as_deref().map_err(|wrong| *wrong),
            is_developer,
        };
        rows.push(row.check(line, &mut issues));
    }
    Reading { rows, issues }
}

/// The text of a field. A missing field is blank.
fn text_of(value: Option<&RawValue>) -> Result<String, WrongType> {
    value.map_or_else(
        || Ok(String::new()),
        |value| serde_json::from_str(value.get()).map_err(|_| WrongType),
    )
}

/// The rule that the text breaks. It shows no value.
fn syntax_rule(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        serde_json::error::Category::Data => SHAPE,
        serde_json::error::Category::Eof => "the JSON ends too early",
        _ => "not JSON",
    }
}

#[cfg(test)]
mod tests {
    use crate::roster::Roster;

    fn issues(json: &str) -> Vec<String> {
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
    fn every_issue_has_its_line() {
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
            issues(json),
            [
                "line 3: `name`: missing",
                "line 3: `email`: must be a valid e-mail address, such as `user@example.com`",
                "line 3: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                "line 7: `email`: the same address as line 2",
                "line 8: `email`: missing",
                "line 9: has a field that is none of `name`, `email`, `role`, `is_developer`",
                "line 10: `is_developer`: neither `true` nor `false`",
                "line 11: not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array",
            ]
        );
    }

    #[test]
    fn an_issue_hides_no_other() {
        let json = "\u{feff}[
            {\"name\": 7, \"email\": \"jane@acme.com\", \"role\": null},
            {\"name\": \"J\", \"name\": \"K\", \"mail\": 1, \"email\": \"JANE@acme.com\", \"role\": \"boss\"},
            {\"name\": \"A\\nB\", \"email\": [], \"role\": \"member\", \"is_developer\": 1}
        ]";
        for text in [json.to_owned(), json.replace('\n', "\r\n")] {
            assert_eq!(
                issues(&text),
                [
                    "line 2: `name`: not a text",
                    "line 2: `role`: not a text",
                    "line 3: has a field twice",
                    "line 3: has a field that is none of `name`, `email`, `role`, `is_developer`",
                    "line 3: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                    "line 3: `email`: the same address as line 2",
                    "line 4: `name`: must not contain U+000A, a control character: remove it",
                    "line 4: `email`: not a text",
                    "line 4: `is_developer`: neither `true` nor `false`",
                ]
            );
        }
    }

    #[test]
    fn text_that_is_not_json_is_one_issue() {
        assert_eq!(issues("[\n{\n"), ["line 3: the JSON ends too early"]);
        assert_eq!(issues("\nname,email"), ["line 2: not JSON"]);
        assert_eq!(issues("{}").len(), 1);
    }
}
