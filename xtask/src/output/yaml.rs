//! Writes a document as YAML for people: keys in the order that documents have them, long texts as blocks.

use anyhow::Result;
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;

/// Keys in the order that people expect; others follow in that of the alphabet.
const ORDER: [&str; 60] = [
    "openapi",
    "info",
    "operationId",
    "$ref",
    "title",
    "name",
    "in",
    "propertyName",
    "url",
    "servers",
    "security",
    "tags",
    "summary",
    "description",
    "version",
    "license",
    "identifier",
    "variables",
    "paths",
    "parameters",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "trace",
    "requestBody",
    "responses",
    "headers",
    "required",
    "style",
    "explode",
    "content",
    "schema",
    "type",
    "scheme",
    "format",
    "const",
    "enum",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "discriminator",
    "properties",
    "items",
    "additionalProperties",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "default",
    "mapping",
    "components",
    "securitySchemes",
    "schemas",
    "examples",
];

/// The text of a document.
pub fn text(document: &Value) -> Result<String> {
    let options = serde_saphyr::ser_options! { indent_step: 2 };
    let mut out = String::new();
    serde_saphyr::to_fmt_writer_with_options(
        &mut out,
        &Ordered {
            value: document,
            names: false,
        },
        options,
    )?;
    // Empty lines of long texts carry no white space of their own.
    Ok(out
        .lines()
        .map(|line| format!("{}\n", if line.trim().is_empty() { "" } else { line }))
        .collect())
}

struct Ordered<'a> {
    value: &'a Value,
    /// Whether the keys are names, which have no order but their own.
    names: bool,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(map) => {
                let mut entries: Vec<(&String, &Value)> = map.iter().collect();
                if !self.names {
                    let rank = |key: &str| {
                        ORDER
                            .iter()
                            .position(|known| *known == key)
                            .unwrap_or(ORDER.len())
                    };
                    entries.sort_by_key(|(key, _)| (rank(key), (*key).clone()));
                }
                let mut out = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    let names = !self.names
                        && ["properties", "paths", "schemas", "mapping", "responses"]
                            .contains(&key.as_str());
                    out.serialize_entry(key, &Ordered { value, names })?;
                }
                out.end()
            }
            Value::Array(items) => {
                let mut out = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    out.serialize_element(&Ordered {
                        value,
                        names: false,
                    })?;
                }
                out.end()
            }
            other => other.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::load;
    use serde_json::json;

    #[test]
    fn what_is_written_reads_back_the_same() {
        let document = json!({
            "openapi": "3.1.1", "info": {"version": "2", "title": "no"},
            "paths": {"/b": {}, "/a/{id}": {"get": {"responses": {"200": {"description": "a: b # c\n\n  - d\n\"e\" 'f'\t|\n"}}}}},
            "x": ["", " ", "null", "~", "true", "No", "1", "1.5", "0x10", "-", "- a", "2026-01-01", "&a", "*a", "!b", "%", "@", "`", "😀", "\u{7f}\u{85}\r\n", "|", ">", "a\nb", "a\n", "\na", "key: value"],
            "n": [1, -1, 1.5, 1e30, u64::MAX, true, null, {}, [], [[]], [{}]],
        });
        let text = text(&document).unwrap();
        assert_eq!(load::load(text.as_bytes()).unwrap(), document, "{text}");
        assert!(text.starts_with("openapi: "), "{text}");
        assert!(
            text.find("title").unwrap() < text.find("version").unwrap(),
            "{text}"
        );
    }
}
