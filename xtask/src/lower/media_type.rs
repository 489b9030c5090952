//! Media types: how a body of each travels, and which of several is spoken.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::refs::Context;

/// How a body of some media type travels, the plainest kind first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Form,
    Text,
    Bytes,
    Multipart,
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl Context<'_> {
    /// How a body travels. A range that holds JSON means JSON, unless its schema is a text: so servers of the frameworks
    /// mean it that write `*/*` wherever nothing is said.
    pub(super) fn kind(&self, media_type: &str, media: &Value) -> Kind {
        let holds_json = |schema| {
            let others = ["array", "boolean", "integer", "number", "object"];
            let is_text = self.says(schema, &["string"]) && !self.says(schema, &others);
            !is_text && schema != &json!({})
        };
        match essence(media_type).as_str() {
            "application/json" | "text/json" => Kind::Json,
            "*/*" | "application/*" if media.get("schema").is_some_and(holds_json) => Kind::Json,
            "application/x-www-form-urlencoded" => Kind::Form,
            "text/plain" | "text/x-markdown" => Kind::Text,
            other if other.ends_with("+json") => Kind::Json,
            other if other.starts_with("multipart/") => Kind::Multipart,
            _ => Kind::Bytes,
        }
    }

    /// Whether a schema is about objects or lists.
    pub(super) fn is_structured(&self, schema: &Value) -> bool {
        self.says(schema, &["array", "object"])
    }

    /// Whether a schema, or one that it is made of, is of one of these types.
    fn says(&self, schema: &Value, types: &[&str]) -> bool {
        let is_it = |name: &Value| name.as_str().is_some_and(|name| types.contains(&name));
        let (mut pending, mut seen) = (vec![schema], BTreeSet::new());
        while let Some(schema) = pending.pop() {
            let says = match schema.get("type") {
                Some(Value::Array(several)) => several.iter().any(is_it),
                Some(one) => is_it(one),
                None => types.contains(&"object") && schema.get("properties").is_some(),
            };
            if says {
                return true;
            }
            for keyword in ["allOf", "anyOf", "oneOf"] {
                let parts = schema.get(keyword).and_then(Value::as_array);
                pending.extend(parts.into_iter().flatten());
            }
            if let Some(reference) = schema.get("$ref").and_then(Value::as_str)
                && seen.insert(reference)
            {
                let target = self.references.place(reference, "");
                pending.extend(target.ok().map(|(schema, _)| schema));
            }
        }
        false
    }

    /// Of several media types the plainest kind, and of a kind the one with the plainest name.
    pub(super) fn preferred<'b>(
        &self,
        content: &'b Value,
    ) -> Option<(Kind, &'b String, &'b Value)> {
        let media_types = content.as_object()?.iter();
        let media_types = media_types.map(|(name, media)| (self.kind(name, media), name, media));
        media_types.min_by_key(|(kind, name, _)| {
            (*kind, essence(name) != "application/json", (*name).clone())
        })
    }

    /// The media types of a response that are read like `media_type`, which is the one that is chosen.
    pub(super) fn accepted(&self, content: &Value, media_type: &str, chosen: Kind) -> Vec<String> {
        if chosen == Kind::Json && essence(media_type).contains('*') {
            return vec!["application/json".to_owned()];
        }
        let is_json = |kind| kind == Kind::Json;
        let alike =
            |(name, media): &(&String, &Value)| is_json(self.kind(name, media)) == is_json(chosen);
        let can_be_said = |name: &&String| name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        let all = content.as_object().into_iter().flatten();
        let names = all.filter(alike).map(|(name, _)| name);
        names.filter(can_be_said).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::references;

    #[test]
    fn a_range_is_json_unless_its_schema_is_a_text() {
        let document = json!({"components": {"schemas": {
            "Text": {"type": ["string", "null"]},
            "Thing": {"type": "object"},
            "Circle": {"oneOf": [references::to("Circle"), references::to("Circle")]},
        }}});
        let context = Context::new(&document, true);
        let of = references::to;
        for (schema, expected) in [
            (
                json!({"allOf": [of("Thing"), {"properties": {"a": {}}}]}),
                Kind::Json,
            ),
            (json!({"allOf": [of("Thing")]}), Kind::Json),
            (json!({"type": "array", "items": of("Text")}), Kind::Json),
            (json!({"oneOf": [of("Text"), of("Thing")]}), Kind::Json),
            (of("Circle"), Kind::Json),
            (of("Text"), Kind::Bytes),
            (json!({"allOf": [of("Text")]}), Kind::Bytes),
            (json!({}), Kind::Bytes),
        ] {
            let kind = context.kind("*/*", &json!({"schema": schema}));
            assert!(kind == expected, "{schema}");
            assert!(context.kind("image/png", &json!({"schema": schema})) == Kind::Bytes);
        }
    }
}
