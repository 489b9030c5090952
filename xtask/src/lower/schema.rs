//! One schema: every keyword is translated, noted or refused.

use serde_json::{Value, json};

use super::all_of::both_checks;
use super::keywords::Keywords;
use super::refs::Context;
use crate::document::keywords::{Role, has};
use crate::document::load::MAX_DEPTH;
use crate::ir::{At, Checks, Docs, Schema, Shape};
use crate::pointer;

/// Of references whose target depends on who refers.
const BY_CALLER: &str = "what it means depends on the schema that refers to it: use $ref, and $anchor where a name is needed";
/// Change what a valid value is in ways that no type of ours can follow.
const REFUSED: [(&str, &str); 5] = [
    ("if", "describe the cases with oneOf and a discriminator"),
    ("dependentSchemas", "describe the cases with oneOf"),
    ("dependencies", "describe the cases with oneOf"),
    ("additionalItems", "use items and prefixItems"),
    ("$dynamicRef", BY_CALLER),
];

impl Context<'_> {
    /// The schema; anything at all where it had to be refused.
    pub(super) fn schema(&mut self, value: &Value, at: &str) -> Schema {
        let (construct, hint) = match value {
            _ if self.depth > MAX_DEPTH => {
                let hint = format!("schemas nest deeper than {MAX_DEPTH} levels");
                ("nesting", hint)
            }
            Value::Bool(true) => return Schema::default(),
            Value::Bool(false) => {
                let hint = "no value can ever be valid here: remove the place from the document";
                ("schema: false", hint.to_owned())
            }
            Value::Object(map) => {
                self.depth += 1;
                let lowered = self.object_schema(map, at);
                self.depth -= 1;
                return lowered;
            }
            _ => ("schema", "a schema is an object or a boolean".to_owned()),
        };
        self.refuse(at, construct, hint);
        Schema::default()
    }

    fn object_schema(&mut self, map: &Keywords, at: &str) -> Schema {
        for (keyword, hint) in REFUSED {
            if map.contains_key(keyword)
                && (keyword != "if" || map.contains_key("then") || map.contains_key("else"))
            {
                self.refuse(&pointer::join(at, keyword), keyword, hint);
            }
        }
        let mut dropped = self.malformed(map, at);
        if !self.is_31 && map.contains_key("$ref") {
            let may_stand = |key: &str| key == "$ref" || has(key, Role::Annotation);
            let ignored = map.keys().filter(|key| !may_stand(key));
            let ignored: Vec<&str> = ignored.map(String::as_str).collect();
            if !ignored.is_empty() {
                let hint = "OpenAPI 3.0 ignores what stands beside a $ref";
                self.note(at, "$ref siblings", hint);
            }
            dropped.extend(ignored.iter().filter(|key| **key != "nullable"));
        }
        let has_any = |keys: [&str; 2]| keys.iter().any(|key| map.contains_key(*key));
        if map.get("additionalProperties") == Some(&json!(false))
            && has_any(["oneOf", "anyOf"])
            && !has_any(["properties", "patternProperties"])
        {
            let hint = "it closes nothing here, for the variants say which properties there are";
            self.note(at, "additionalProperties: false", hint);
            dropped.push("additionalProperties");
        }
        let kept: Keywords;
        let map = if dropped.is_empty() {
            map
        } else {
            let read = map
                .iter()
                .filter(|(key, _)| !dropped.contains(&key.as_str()));
            kept = read.map(|(k, v)| (k.clone(), v.clone())).collect();
            &kept
        };
        let own = self.own_type(map, at);
        let mut checks = self.checks(map, own.as_ref(), at);
        let mut parts = Vec::from_iter(own);
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            parts.extend(self.schema_reference(reference, at));
        }
        if map.contains_key("$recursiveRef") {
            parts.extend(self.recursive_reference(at));
        }
        let all_of = self.schemas(map, "allOf", at).into_iter();
        parts.extend(all_of.filter(|part| *part != Schema::default()));
        for keyword in ["oneOf", "anyOf"] {
            let union = self.union(map, keyword, at);
            if let (None, Some(value @ Value::Array(_))) = (&union, map.get(keyword)) {
                checks.insert(keyword.to_owned(), value.clone());
            }
            parts.extend(union);
        }
        Schema {
            at: At(at.to_owned()),
            ..joined(parts, map, checks)
        }
    }
}

/// The conjunction of the parts, with the annotations that stand beside them.
fn joined(mut parts: Vec<Schema>, map: &Keywords, checks: Checks) -> Schema {
    let mut out = match parts.len() {
        0 | 1 => parts.pop().unwrap_or_default(),
        _ => Schema::of(Shape::AllOf(parts)),
    };
    // Nothing is left that it could be inferred beside.
    if std::mem::take(&mut out.implied) {
        out.nullable = false;
    }
    let text = |key: &str| Some(map.get(key)?.as_str()?.to_owned());
    let is_true = |key: &str| map.get(key) == Some(&json!(true));
    let docs = Docs {
        title: text("title"),
        description: text("description"),
        default: map.get("default").cloned(),
        deprecated: is_true("deprecated"),
        read_only: is_true("readOnly"),
        write_only: is_true("writeOnly"),
    };
    out.docs = docs.over(&out.docs);
    out.nullable |= is_true("nullable");
    out.checks = both_checks(&out.checks, &checks);
    out
}
