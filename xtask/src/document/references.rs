//! Where references can stand: tells the keywords of a document from names and from data.

use serde_json::Value;

use crate::pointer;

/// Keys whose value maps names that the document chose to further objects.
const NAMES: [&str; 21] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
    "webhooks",
    "mapping",
];
/// Keys whose value is data, whatever it looks like.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// A schema that refers to a component.
pub fn to(name: &str) -> Value {
    serde_json::json!({"$ref": pointer::schema_ref(name)})
}

/// The component that a schema is another name for: a `$ref`, or an `allOf` around one.
pub fn target(schema: &Value) -> Option<String> {
    let parts = schema.get("allOf").and_then(Value::as_array);
    let reference = match parts.map(Vec::as_slice) {
        Some([only]) => only.get("$ref"),
        _ => schema.get("$ref"),
    };
    pointer::schema_name(reference?.as_str()?)
}

/// Calls `see` with the place and the text of every `$ref` and every discriminator mapping below `value`.
pub fn each(value: &Value, at: &str, see: &mut impl FnMut(&str, &str)) {
    walk(value, at, false, see);
}

fn walk(value: &Value, at: &str, names: bool, see: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &pointer::join(at, index.to_string()), false, see);
            }
        }
        Value::Object(map) => {
            for (key, child) in map {
                let place = pointer::join(at, key);
                if !names {
                    if DATA.contains(&key.as_str()) || key.starts_with("x-") {
                        continue;
                    }
                    match (key.as_str(), child) {
                        ("$ref" | "$dynamicRef", Value::String(text)) => see(&place, text),
                        ("mapping", Value::Object(map)) => {
                            for (tag, target) in map {
                                see(
                                    &pointer::join(&place, tag),
                                    target.as_str().unwrap_or_default(),
                                );
                            }
                            continue;
                        }
                        _ => {}
                    }
                }
                walk(child, &place, !names && NAMES.contains(&key.as_str()), see);
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
