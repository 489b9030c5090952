//! Words are ours: a document that takes the place of another takes over the descriptions where it says the same thing.
//!
//! The vendored document holds no sentence of its origin. An update therefore drops what upstream wrote, and keeps what
//! we wrote for every place that is still there: operations by method and path, fields by name, schemas by their use.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::keywords::METHODS;
use crate::document::keywords::{Keys, is_extension};
use crate::document::operations;
use crate::pointer;

const WORDS: [&str; 3] = ["summary", "description", "title"];
/// Prose that generated code follows: types are named after titles.
const PROSE_THAT_COUNTS: [&str; 2] = ["title", "deprecated"];

/// `new` without its prose and examples, and with that of `old`; and the places that have none now.
pub fn carry(old: &Value, new: Value) -> (Value, Vec<String>) {
    let mut new = bare(new, Keys::Keywords);
    let info = old.get("info").cloned().unwrap_or_default();
    for key in ["title", "summary", "description", "license"] {
        if let Some(value) = info.get(key) {
            new["info"][key] = value.clone();
        }
    }
    if let Some(tags) = old.get("tags") {
        new["tags"] = tags.clone();
    }
    if let (Some(ours), Some(theirs)) = (old.get("servers"), new.get_mut("servers")) {
        let urls = |servers: &Value| {
            servers
                .as_array()
                .into_iter()
                .flatten()
                .map(|s| s["url"].clone())
                .collect::<Vec<_>>()
        };
        if urls(theirs).iter().all(|url| urls(ours).contains(url)) {
            *theirs = ours.clone();
        }
    }
    let mut carrier = Carrier {
        old,
        theirs: &new.clone(),
        new,
        met: BTreeSet::new(),
    };
    carrier.operations();
    let mut new = carrier.new;
    let missing = wordless(&mut new);
    (new, missing)
}

/// Without what upstream wrote: words, and examples, which are written in some spelling too.
fn bare(value: Value, keys: Keys) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(key, _)| {
                !keys.is_prose(key) || PROSE_THAT_COUNTS.contains(&key.as_str())
            });
            kept.map(|(key, value)| {
                let below = match keys {
                    // Extensions may hold words of upstream too.
                    Keys::Keywords if is_extension(&key) => Keys::Keywords,
                    _ => keys.below(&key),
                };
                (key, bare(value, below))
            })
            .collect::<Map<_, _>>()
            .into()
        }
        Value::Array(items) => {
            let bare = |item| bare(item, keys.in_list());
            items.into_iter().map(bare).collect()
        }
        other => other,
    }
}

struct Carrier<'a> {
    old: &'a Value,
    /// The new document as it came, to find the way in; words do not change the way.
    theirs: &'a Value,
    new: Value,
    met: BTreeSet<String>,
}

impl Carrier<'_> {
    fn operations(&mut self) {
        let old = self.old;
        for (path, item) in old
            .get("paths")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let at = pointer::join("/paths", path);
            for method in METHODS {
                let place = pointer::join(&at, method);
                if let Some(operation) = item
                    .get(method)
                    .filter(|_| self.new.pointer(&place).is_some())
                {
                    self.words(operation, &place);
                    self.parameters(operation, item, &place, &at);
                    self.body(
                        operation.get("requestBody"),
                        &format!("{place}/requestBody"),
                    );
                    let responses = operation.get("responses").and_then(Value::as_object);
                    for (status, response) in responses.into_iter().flatten() {
                        self.body(
                            Some(response),
                            &pointer::join(&format!("{place}/responses"), status),
                        );
                    }
                }
            }
        }
        let schemes = old
            .pointer("/components/securitySchemes")
            .and_then(Value::as_object);
        for (name, scheme) in schemes.into_iter().flatten() {
            self.words(scheme, &pointer::join("/components/securitySchemes", name));
        }
    }

    /// Writes the words of `from` at a place of the new document.
    fn words(&mut self, from: &Value, place: &str) {
        let Some(Value::Object(target)) = self.new.pointer_mut(place) else {
            return;
        };
        for key in WORDS {
            if let Some(text) = from.get(key).filter(|text| text.is_string()) {
                target.insert(key.to_owned(), text.clone());
            }
        }
    }

    fn whole<'b>(
        document: &'b Value,
        value: &'b Value,
        place: &str,
    ) -> Option<(&'b Value, String)> {
        let (mut value, mut place) = (value, place.to_owned());
        for _ in 0..32 {
            match value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(pointer::of_ref)
            {
                Some(next) => {
                    value = document.pointer(&next)?;
                    place = next;
                }
                None => return Some((value, place)),
            }
        }
        None
    }

    fn parameters(&mut self, operation: &Value, item: &Value, place: &str, shared: &str) {
        let ours = [operation.get("parameters"), item.get("parameters")];
        let ours: Vec<Value> = ours
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|p| Self::whole(self.old, p, "").map(|(p, _)| p.clone()))
            .collect();
        let new = self.theirs;
        for list in [
            format!("{place}/parameters"),
            format!("{shared}/parameters"),
        ] {
            for (index, parameter) in new
                .pointer(&list)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .enumerate()
            {
                let Some((parameter, at)) = Self::whole(new, parameter, &format!("{list}/{index}"))
                else {
                    continue;
                };
                let same =
                    |p: &&Value| p["name"] == parameter["name"] && p["in"] == parameter["in"];
                if let Some(ours) = ours.iter().find(same) {
                    self.words(ours, &at);
                    self.schema(ours.get("schema"), &format!("{at}/schema"));
                }
            }
        }
    }

    fn body(&mut self, ours: Option<&Value>, place: &str) {
        let new = self.theirs;
        let Some(ours) = ours
            .and_then(|ours| Self::whole(self.old, ours, ""))
            .map(|(ours, _)| ours.clone())
        else {
            return;
        };
        let Some((theirs, at)) = new
            .pointer(place)
            .and_then(|theirs| Self::whole(new, theirs, place))
        else {
            return;
        };
        self.words(&ours, &at);
        for media_type in theirs
            .get("content")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let schema = ours
                .get("content")
                .and_then(|content| content.get(media_type)?.get("schema"));
            self.schema(
                schema,
                &format!(
                    "{}/schema",
                    pointer::join(&format!("{at}/content"), media_type)
                ),
            );
        }
        for name in theirs
            .get("headers")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let header = ours.get("headers").and_then(|headers| headers.get(name));
            self.body(header, &pointer::join(&format!("{at}/headers"), name));
        }
    }

    fn schema(&mut self, ours: Option<&Value>, place: &str) {
        let new = self.theirs;
        let (Some(beside), Some(theirs)) = (ours, new.pointer(place)) else {
            return;
        };
        if theirs.get("$ref").is_some() && beside.get("$ref").is_some() {
            self.words(beside, place);
        }
        let Some((ours, _)) = Self::whole(self.old, beside, "") else {
            return;
        };
        let Some((theirs, at)) = Self::whole(new, theirs, place) else {
            return;
        };
        let ours = ours.clone();
        if !self.met.insert(at.clone()) {
            return;
        }
        self.words(&ours, &at);
        for name in theirs
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let property = ours.get("properties").and_then(|all| all.get(name));
            self.schema(property, &pointer::join(&format!("{at}/properties"), name));
        }
        self.schema(ours.get("items"), &format!("{at}/items"));
        for key in ["oneOf", "anyOf", "allOf"] {
            for index in 0..theirs
                .get(key)
                .and_then(Value::as_array)
                .map_or(0, Vec::len)
            {
                self.schema(
                    ours.get(key).and_then(|all| all.get(index)),
                    &format!("{at}/{key}/{index}"),
                );
            }
        }
    }
}

/// Gives every response the description that OpenAPI asks for, and finds what has no words.
fn wordless(new: &mut Value) -> Vec<String> {
    let mut missing = Vec::new();
    for found in operations(new) {
        if found.operation.get("description").is_none() {
            missing.push(found.at);
        }
    }
    for place in responses(new) {
        if let Some(Value::Object(response)) = new.pointer_mut(&place)
            && !response.contains_key("$ref")
            && !response.contains_key("description")
        {
            response.insert("description".into(), json!(""));
            missing.push(place);
        }
    }
    let schemas = new
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        if schema.get("description").is_none() {
            missing.push(pointer::join("/components/schemas", name));
        }
    }
    missing
}

fn responses(document: &Value) -> Vec<String> {
    let shared = document
        .pointer("/components/responses")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::keys);
    let mut out: Vec<String> = shared
        .map(|name| pointer::join("/components/responses", name))
        .collect();
    for found in operations(document) {
        let (at, operation) = (&found.at, found.operation);
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys);
        out.extend(responses.map(|status| pointer::join(&format!("{at}/responses"), status)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_words_move_to_the_new_document_and_theirs_stay_behind() {
        let old = json!({
            "info": {"title": "ours", "version": "1"},
            "paths": {"/a": {"parameters": [{"$ref": "#/components/parameters/P"}], "post": {"description": "we say", "requestBody": {"content": {"j": {"schema": {"$ref": "#/components/schemas/Old"}}}}}}},
            "components": {
                "parameters": {"P": {"name": "p", "in": "query", "description": "our p"}},
                "schemas": {"Old": {"description": "our body", "properties": {"description": {"description": "our field", "enum": ["a"]}}}},
            },
        });
        let new = json!({
            "info": {"title": "theirs", "version": "2"},
            "paths": {"/a": {"post": {"description": "they say", "parameters": [{"name": "p", "in": "query", "description": "their p"}],
                "requestBody": {"content": {"j": {"schema": {"$ref": "#/components/schemas/New"}}}}, "responses": {"200": {"description": "theirs"}}}}},
            "components": {"schemas": {"New": {"description": "theirs", "example": 1, "properties": {"description": {"description": "theirs", "enum": ["A"]}, "more": {"description": "theirs"}}}}},
        });
        let (carried, missing) = carry(&old, new);
        assert!(!carried.to_string().contains("their"), "{carried}");
        assert_eq!(carried["info"], json!({"title": "ours", "version": "2"}));
        assert_eq!(carried["paths"]["/a"]["post"]["description"], "we say");
        assert_eq!(
            carried["paths"]["/a"]["post"]["parameters"][0]["description"],
            "our p"
        );
        let schema = &carried["components"]["schemas"]["New"];
        assert_eq!(schema["description"], "our body");
        assert_eq!(
            schema["properties"]["description"],
            json!({"description": "our field", "enum": ["A"]})
        );
        assert_eq!(missing, ["/paths/~1a/post/responses/200"]);
        let (again, _) = carry(&carried, carried.clone());
        assert_eq!(again, carried);
    }

    #[test]
    fn names_and_data_that_look_like_prose_stay() {
        let named = json!({"summary": "a", "example": "b", "description": "c"});
        let schema = json!({
            "discriminator": {"propertyName": "k", "mapping": named},
            "$defs": {"example": {"type": "string"}},
            "patternProperties": {"examples": {}},
            "dependentSchemas": {"externalDocs": {}},
            "dependentRequired": {"example": ["a"]},
            "default": {"summary": "a", "example": "b"},
        });
        let new = json!({
            "info": {},
            "security": [{"example": []}],
            "servers": [{"url": "{example}", "variables": {"example": {"default": "a"}}}],
            "paths": {"/a": {"get": {"callbacks": {"example": {"{$url}": {}}}}}},
            "components": {
                "schemas": {"A": schema},
                "securitySchemes": {"S": {"flows": {"implicit": {"scopes": named}}}},
            },
        });
        assert_eq!(carry(&json!({}), new.clone()).0, new);
    }

    #[test]
    fn sentences_in_extensions_and_comments_of_upstream_stay_behind() {
        let new = json!({"info": {}, "components": {"schemas": {
            "A": {"$comment": "theirs", "x-any": {"description": "theirs", "k": 1}},
        }}});
        let (carried, _) = carry(&json!({}), new);
        assert_eq!(
            carried["components"]["schemas"]["A"],
            json!({"x-any": {"k": 1}})
        );
    }
}
