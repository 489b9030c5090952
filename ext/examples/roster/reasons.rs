//! What the server said of an error, for people.

use arize_ax::Error;
use serde_json::{Map, Value};

/// The members of problem details by RFC 9457, and the code that the message of an error has.
const OF_EVERY_PROBLEM: [&str; 6] = [
    "status",
    "title",
    "type",
    "detail",
    "instance",
    "error_code",
];
/// The members of a plan limit.
const OF_PLAN_LIMITS: [&str; 4] = ["entitlement", "limit", "current_count", "required_plan"];

/// An error of the library with the server's own reason, which its message does not have.
pub(crate) fn with_reason(error: &Error) -> String {
    let mut parts = vec![error.to_string()];
    let problem = error.problem();
    let reason = problem.and_then(|problem| problem.detail().or(problem.title()));
    parts.extend(reason.map(printable));
    let members = members(error);
    parts.extend(plan_limit(&members));
    let others = members.iter().filter(|(name, _)| {
        let name = name.as_str();
        !OF_EVERY_PROBLEM.contains(&name) && !OF_PLAN_LIMITS.contains(&name)
    });
    parts.extend(others.map(|(name, value)| printable(&named(name, value))));
    let redirect = error.redirect_location();
    parts.extend(redirect.map(|location| format!("redirects to {}", printable(location))));
    parts.join(": ")
}

/// Whether the account's plan allows no more.
pub(crate) fn is_plan_limit(error: &Error) -> bool {
    let members = members(error);
    error.is_forbidden()
        && OF_PLAN_LIMITS
            .iter()
            .any(|name| members.contains_key(*name))
}

fn plan_limit(members: &Map<String, Value>) -> Option<String> {
    let limit = members
        .get("limit")
        .filter(|_| members.contains_key("entitlement"))?;
    let mut text = format!("the plan allows {} users", plain(limit));
    if let Some(plan) = members.get("required_plan") {
        text += &format!(", and {} allows more", plain(plan));
    }
    Some(printable(&text))
}

fn members(error: &Error) -> Map<String, Value> {
    match error.problem().map(serde_json::to_value) {
        Some(Ok(Value::Object(members))) => members,
        _ => Map::new(),
    }
}

/// A member with its value, texts without their quotes.
fn named(name: &str, value: &Value) -> String {
    format!("{name} {}", plain(value))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| named(name, value));
            members.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

/// A text of the server, with escapes for characters that could control the terminal or hide text.
fn printable(text: &str) -> String {
    let escaped = text.chars().flat_map(|character| {
        let is_quote = matches!(character, '\'' | '"' | '\\');
        let plain = is_quote.then_some(character).into_iter();
        plain.chain(character.escape_debug().filter(move |_| !is_quote))
    });
    escaped.collect()
}
