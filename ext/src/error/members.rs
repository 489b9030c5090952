//! Members of a problem beyond those of RFC 9457, in bounds.

use serde_json::{Map, Value};

/// The members of a plan limit. They are kept however many others there are.
pub(super) const PLAN_LIMIT: [&str; 4] = ["entitlement", "limit", "current_count", "required_plan"];

/// How many members are kept.
const MOST: usize = 32;

/// How long a member may be as JSON, in bytes.
const LONGEST: usize = 4096;

/// Leaves out nulls, members that are too long, and members beyond the maximum. Those of a plan limit come first, then
/// the others in the order of the map.
pub(super) fn bounded(members: Map<String, Value>) -> Map<String, Value> {
    let (mut first, others): (Vec<_>, Vec<_>) = members
        .into_iter()
        .filter(|(name, value)| !value.is_null() && is_short(name, value))
        .partition(|(name, _)| PLAN_LIMIT.contains(&name.as_str()));
    first.extend(others);
    first.into_iter().take(MOST).collect()
}

fn is_short(name: &str, value: &Value) -> bool {
    // A value that serde_json read can be written.
    serde_json::to_vec(value).is_ok_and(|json| name.len() + json.len() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, MOST, bounded};
    use serde_json::{Map, json};

    #[test]
    fn what_is_too_long_or_too_many_is_left_out() {
        let mut members: Map<_, _> = (0..100).map(|n| (format!("a{n}"), json!(n))).collect();
        members.insert("required_plan".to_owned(), json!("PRO"));
        members.insert("aa".to_owned(), json!("x".repeat(LONGEST)));
        members.insert("ab".to_owned(), json!(null));
        let kept = bounded(members);
        assert_eq!(kept.len(), MOST);
        assert!(kept.contains_key("required_plan"));
        assert!(!kept.contains_key("aa") && !kept.contains_key("ab"));
    }
}
