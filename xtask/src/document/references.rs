//! References: where they can stand, and what they lead to.

use serde_json::Value;

use super::keywords::Keys;
use crate::pointer;

/// A schema that refers to a component.
pub fn to(name: &str) -> Value {
    serde_json::json!({"$ref": pointer::schema_ref(name)})
}

/// Calls `see` with the place and the text of every `$ref` and every discriminator mapping below `value`.
pub fn each(value: &Value, at: &str, see: &mut impl FnMut(&str, &str)) {
    walk(value, at, Keys::Keywords, see);
}

fn walk(value: &Value, at: &str, keys: Keys, see: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let place = pointer::join(at, index.to_string());
                walk(item, &place, keys.in_list(), see);
            }
        }
        Value::Object(map) => {
            for (key, child) in map {
                let place = pointer::join(at, key);
                match (keys, key.as_str(), child) {
                    (Keys::Data, ..) => {}
                    (Keys::Keywords, "$ref", Value::String(text)) => see(&place, text),
                    (Keys::Keywords, "mapping", Value::Object(map)) => {
                        for (tag, target) in map {
                            let target = target.as_str().unwrap_or_default();
                            see(&pointer::join(&place, tag), target);
                        }
                    }
                    _ => walk(child, &place, keys.below(key), see),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_and_data_are_not_taken_for_keywords() {
        let value = json!({
            "properties": {"$ref": {"$ref": "#/a"}, "example": {"$ref": "#/b"}, "properties": {"enum": [{"$ref": "#/x"}]}},
            "example": {"$ref": "#/x"}, "const": {"$ref": "#/x"}, "x-any": {"$ref": "#/x"},
            "discriminator": {"mapping": {"k": "Name"}},
            "allOf": [{"$ref": "#/c"}],
        });
        let mut seen = Vec::new();
        each(&value, "", &mut |at, text| {
            seen.push(format!("{at} {text}"))
        });
        assert_eq!(
            seen,
            [
                "/allOf/0/$ref #/c",
                "/discriminator/mapping/k Name",
                "/properties/$ref/$ref #/a",
                "/properties/example/$ref #/b"
            ]
        );
    }
}
