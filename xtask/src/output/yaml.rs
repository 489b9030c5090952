//! Writes a document as YAML for people: keys in the order that documents have them, long texts as blocks.

use anyhow::Result;
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::document::keys::Keys;
use crate::document::keywords;

/// The text of a document.
pub fn text(document: &Value) -> Result<String> {
    let options = serde_saphyr::ser_options! { indent_step: 2 };
    let (value, keys) = (document, Keys::Keywords);
    let mut out = String::new();
    serde_saphyr::to_fmt_writer_with_options(&mut out, &Ordered { value, keys }, options)?;
    // Empty lines of long texts carry no white space of their own.
    let lines = out.lines().map(|line| match line.trim() {
        "" => "\n".to_owned(),
        _ => format!("{line}\n"),
    });
    Ok(lines.collect())
}

/// A value whose keywords come in the order of [`keywords::rank`]; names and data have no order but their own.
struct Ordered<'a> {
    value: &'a Value,
    keys: Keys,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let keys = self.keys;
        match self.value {
            Value::Object(map) => {
                let mut entries: Vec<(&String, &Value)> = map.iter().collect();
                if keys == Keys::Keywords {
                    entries.sort_by_key(|(key, _)| keywords::rank(key));
                }
                serializer.collect_map(entries.into_iter().map(|(key, value)| {
                    let keys = keys.below(key);
                    (key, Ordered { value, keys })
                }))
            }
            Value::Array(items) => {
                let keys = keys.in_list();
                serializer.collect_seq(items.iter().map(|value| Ordered { value, keys }))
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
