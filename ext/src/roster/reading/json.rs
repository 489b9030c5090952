//! JSON: a list of people.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::headers::Headers;
use super::row::{Reading, Row, full_name, not_a_bool, not_a_text, refused};
use super::settings::{RosterColumn, Settings};
use crate::roster::error::{RosterIssue, RosterPlace};

/// The rule for the shape of each entry.
const ENTRY: &str =
    "not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array";
/// The rule for the shape of the whole.
const LIST: &str = "not a list of people: neither an array, nor an object with an array `users`";
/// The fields of users in responses of the API that a roster has no use for.
const OF_RESPONSES: [&str; 3] = ["id", "created_at", "status"];

/// Reads all entries of a text without a byte order mark.
pub(super) fn read(text: &str, settings: &Settings) -> Result<Reading, RosterIssue> {
    let mut reading = Reading::default();
    for (number, entry) in (1..).zip(entries(text, settings)?) {
        let place = RosterPlace::Entry(number);
        let Ok(EntryFields(fields)) = serde_json::from_str(entry.get()) else {
            let issue = RosterIssue::new(place, ENTRY).with_text(entry.get());
            reading.issues.push(issue);
            continue;
        };
        let row = row(&fields, place, settings, &mut reading.issues);
        let row = row.check(place, settings, &mut reading.issues);
        reading.rows.push(row);
    }
    Ok(reading)
}

/// The entries of an array, of the list in an object, or of JSON Lines.
fn entries<'a>(text: &'a str, settings: &Settings) -> Result<Vec<&'a RawValue>, RosterIssue> {
    if !text.trim_start().starts_with('{') {
        return list(text);
    }
    let objects = lines(text)?;
    let [object] = objects[..] else {
        return Ok(objects);
    };
    let Ok(EntryFields(fields)) = serde_json::from_str(object.get()) else {
        return Err(RosterIssue::of_whole(LIST));
    };
    let has_more = |value: &RawValue| {
        let pagination = serde_json::from_str::<Value>(value.get());
        pagination.is_ok_and(|pagination| pagination["has_more"] == true)
    };
    if (fields.iter()).any(|(name, value)| name == "pagination" && has_more(value)) {
        let rule = "the list is one page of a longer one (`has_more`): export all pages";
        return Err(RosterIssue::of_whole(rule));
    }
    let is_list = |(_, value): &&(String, &RawValue)| value.get().starts_with('[');
    let mut lists = fields.iter().filter(is_list);
    let users = lists.clone().find(|(name, _)| name == "users");
    match (users, lists.next(), lists.next()) {
        (Some((_, users)), ..) => list(users.get()),
        (None, Some((_, only)), None) => list(only.get()),
        (None, None, None) if headers(&fields, settings).count() > 1 => Ok(objects),
        _ => Err(RosterIssue::of_whole(LIST)),
    }
}

/// The objects of a text that begins with one: more than one are JSON Lines.
fn lines(text: &str) -> Result<Vec<&RawValue>, RosterIssue> {
    let mut objects = Vec::new();
    for object in serde_json::Deserializer::from_str(text).into_iter() {
        match object {
            Ok(object) => objects.push(object),
            Err(error) => {
                let entry = objects.len() as u64 + 1;
                return Err(unreadable((entry > 1).then_some(entry), &error));
            }
        }
    }
    Ok(objects)
}

fn list(text: &str) -> Result<Vec<&RawValue>, RosterIssue> {
    serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            return RosterIssue::of_whole(LIST);
        }
        let is_array = text.trim_start().starts_with('[');
        unreadable(is_array.then(|| whole_entries(text) + 1), &error)
    })
}

const WHITE_SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// The number of entries of an array up to the one that is not JSON.
fn whole_entries(text: &str) -> u64 {
    let mut count = 0;
    // White space of JSON alone: the reader refuses any other.
    let mut rest = text.trim_start_matches(WHITE_SPACE).strip_prefix('[');
    while let Some(text) = rest {
        let mut entries = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
        let Some(Ok(_)) = entries.next() else { break };
        count += 1;
        let after = &text[entries.byte_offset()..];
        rest = after.trim_start_matches(WHITE_SPACE).strip_prefix(',');
    }
    count
}

/// The issue of a text that is not JSON, at an entry if that is known.
fn unreadable(entry: Option<u64>, error: &serde_json::Error) -> RosterIssue {
    let rule = match error.classify() {
        serde_json::error::Category::Eof => "the JSON ends too early",
        _ => "not JSON",
    };
    let rule = format!("{rule} (line {}, column {})", error.line(), error.column());
    RosterIssue::new(entry.map_or(RosterPlace::Whole, RosterPlace::Entry), rule)
}

fn headers<'a>(fields: &'a [(String, &RawValue)], settings: &Settings) -> Headers<'a> {
    Headers::of(fields.iter().map(|(name, _)| name.as_str()), settings)
}

fn row(
    fields: &[(String, &RawValue)],
    place: RosterPlace,
    settings: &Settings,
    issues: &mut Vec<RosterIssue>,
) -> Row {
    let mut headers = headers(fields, settings);
    let is_of_response = |position: &usize| OF_RESPONSES.contains(&fields[*position].0.as_str());
    headers.others.retain(|position| !is_of_response(position));
    issues.extend(headers.unusable(place, settings));
    issues.extend(headers.unclear_name(place, settings));
    let value = |column| Some(fields[headers.position(column)?].1);
    let [name, first, last] = RosterColumn::NAMES.map(|column| text_of(value(column)));
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let role = match value(RosterColumn::Role) {
        Some(role) if role.get().starts_with('{') => {
            serde_json::from_str(role.get()).map_err(|_| not_a_text(role.get()))
        }
        role => text_of(role).map(Value::String),
    };
    let is_developer = value(RosterColumn::IsDeveloper).map_or("null", RawValue::get);
    Row {
        name: name.map(|name| full_name(&name, &first, &last)),
        email: text_of(value(RosterColumn::Email)),
        role,
        is_developer: serde_json::from_str(is_developer).map_err(|_| not_a_bool(is_developer)),
    }
}

/// The text of a field. A missing field is blank.
fn text_of(value: Option<&RawValue>) -> Result<String, RosterIssue> {
    let text = value.map_or("\"\"", RawValue::get);
    let half = "has half of a character (a lone surrogate): remove it";
    serde_json::from_str(text).map_err(|_| match text.starts_with('"') {
        true => refused(half, text),
        false => not_a_text(text),
    })
}

/// The fields of an object as they come: any may be unknown, repeated or of the wrong type.
#[derive(Default)]
struct EntryFields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for EntryFields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Self::default())
    }
}

impl<'de> Visitor<'de> for EntryFields<'de> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(field) = map.next_entry()? {
            self.0.push(field);
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
