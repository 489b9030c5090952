//! The server's reason for an error, for people.

use arize_ax::{Error, Problem};
use serde_json::Value;

use crate::text::printable;

/// The members of a plan limit, which [`plan_limit`] puts into words.
const OF_PLAN_LIMITS: [&str; 4] = ["entitlement", "limit", "current_count", "required_plan"];

/// An error of the library with the server's own reason, which its message does not have.
pub(crate) fn with_reason(error: &Error) -> String {
    let mut parts = vec![error.to_string()];
    if let Some(problem) = error.problem() {
        parts.extend(problem.detail().or(problem.title()).map(printable));
        if error.is_plan_limit() {
            parts.extend(plan_limit(problem));
        }
        let others = problem
            .members()
            .filter(|(name, _)| !(error.is_plan_limit() && OF_PLAN_LIMITS.contains(name)));
        parts.extend(others.map(|(name, value)| printable(&named(name, value))));
    }
    let redirect = error.redirect_location();
    parts.extend(redirect.map(|location| format!("redirects to {}", printable(location))));
    parts.join(": ")
}

fn plan_limit(problem: &Problem) -> Option<String> {
    let limited = problem.entitlement().unwrap_or("users").to_lowercase();
    let mut text = format!("the plan allows {} {limited}", problem.limit()?);
    if let Some(plan) = problem.required_plan() {
        text += &format!(", and {plan} allows more");
    }
    Some(printable(&text))
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
