//! Values as text.

use serde::Serialize;
use serde_json::Value;

/// A value as text: a string without its quotes, anything else as JSON.
pub(crate) fn text<T: Serialize + ?Sized>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}
