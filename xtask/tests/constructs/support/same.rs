//! Values that are the same.

use serde_json::Value;

/// Whether two JSON values are the same; numbers are when they are equal, however they are written.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

/// Whether a JSON value is the one that is given as a text.
pub(crate) fn means(text: &str, value: &Value) -> bool {
    serde_json::from_str(text).is_ok_and(|known: Value| same(&known, value))
}
