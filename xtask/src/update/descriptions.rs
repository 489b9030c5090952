//! Words are ours: a document that takes the place of another takes over the descriptions where it says the same thing.
//!
//! The vendored document holds no sentence of its origin. An update therefore drops what upstream wrote, and keeps what
//! we wrote for every place that is still there: operations by method and path, fields by name, schemas by their use.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::wordless::wordless;
use crate::document::keys::Keys;
use crate::document::keywords::{METHODS, is_extension};
use crate::document::references::References;
use crate::pointer;

const WORDS: [&str; 3] = ["summary", "description", "title"];
/// Prose that generated code follows: types are named after titles.
const PROSE_THAT_COUNTS: [&str; 2] = ["title", "deprecated"];

/// `new` without its prose and examples, and with that of `old`; and the places that have none now.
pub fn carry(old: &Value, mut new: Value) -> (Value, Vec<String>) {
    bare(&mut new, Keys::Keywords);
    if !new["info"].is_object() {
        new["info"] = json!({});
    }
    for key in ["title", "summary", "description", "license"] {
        if let Some(value) = old.pointer(&format!("/info/{key}")) {
            new["info"][key] = value.clone();
        }
    }
    if let Some(tags) = old.get("tags") {
        new["tags"] = tags.clone();
    }
    if let (Some(ours), Some(theirs)) = (old.get("servers"), new.get_mut("servers")) {
        let urls = |servers: &Value| -> BTreeSet<String> {
            let servers = servers.as_array().into_iter().flatten();
            servers.map(|server| server["url"].to_string()).collect()
        };
        if urls(theirs).is_subset(&urls(ours)) {
            *theirs = ours.clone();
        }
    }
    let old = with_all_parameters(old.clone());
    let mut carrier = Carrier {
        ours: References::of(&old),
        theirs: References::of(&new),
        met: BTreeSet::new(),
        words: Vec::new(),
    };
    for place in ["/paths", "/components/securitySchemes"] {
        if let (Some(ours), Some(theirs)) = (old.pointer(place), new.pointer(place)) {
            carrier.pair(ours, theirs, place, Keys::Names);
        }
    }
    for (place, key, text) in carrier.words {
        if let Some(Value::Object(there)) = new.pointer_mut(&place) {
            there.insert(key.to_owned(), text);
        }
    }
    let missing = wordless(&mut new);
    (new, missing)
}

/// Drops what upstream wrote: words, and examples, which are written in some spelling too.
fn bare(value: &mut Value, keys: Keys) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !keys.is_prose(key) || PROSE_THAT_COUNTS.contains(&key.as_str()));
            for (key, value) in map {
                // Extensions may hold words of upstream too.
                let is_extension = keys == Keys::Keywords && is_extension(key);
                let below = if is_extension { keys } else { keys.below(key) };
                bare(value, below);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|one| bare(one, keys.in_list())),
        _ => {}
    }
}

/// With every parameter of a path among those of each operation there, and the other way round: where new documents
/// name it does not matter.
fn with_all_parameters(mut document: Value) -> Value {
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for (_, item) in items.into_iter().flatten() {
        let list = |holder: &Value| holder["parameters"].as_array().cloned().unwrap_or_default();
        let shared = list(item);
        let mut all = shared.clone();
        for method in METHODS {
            if let Some(operation @ Value::Object(_)) = item.get_mut(method) {
                let own = list(operation);
                all.extend(own.iter().cloned());
                operation["parameters"] = [own, shared.clone()].concat().into();
            }
        }
        if item.is_object() {
            item["parameters"] = all.into();
        }
    }
    document
}

/// Goes through both documents at once, and collects our words with the places of the new document that they are for.
struct Carrier<'a> {
    ours: References<'a>,
    theirs: References<'a>,
    met: BTreeSet<String>,
    words: Vec<(String, &'static str, Value)>,
}

impl<'a> Carrier<'a> {
    fn pair(&mut self, ours: &'a Value, theirs: &'a Value, at: &str, keys: Keys) {
        match (ours, theirs) {
            _ if keys == Keys::Data => {}
            (Value::Object(_), Value::Object(_)) if keys == Keys::Keywords => {
                // Both may say something beside a reference.
                self.words(ours, at);
                let ours = self.ours.follow(ours, "");
                if let (Ok((ours, _)), Ok((theirs, at))) = (ours, self.theirs.follow(theirs, at))
                    && self.met.insert(at.clone())
                {
                    self.words(ours, &at);
                    self.members(ours, theirs, &at, keys);
                }
            }
            (Value::Object(_), Value::Object(_)) => self.members(ours, theirs, at, keys),
            (Value::Array(ours), Value::Array(theirs)) => {
                for (index, their) in theirs.iter().enumerate() {
                    if let Some(our) = self.item(ours, their, index) {
                        let place = pointer::join(at, index.to_string());
                        self.pair(our, their, &place, keys.in_list());
                    }
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, ours: &'a Value, theirs: &'a Value, at: &str, keys: Keys) {
        for (key, their) in theirs.as_object().into_iter().flatten() {
            if let Some(our) = ours.get(key) {
                self.pair(our, their, &pointer::join(at, key), keys.below(key));
            }
        }
    }

    /// Of `ours` the parameter of the same name and kind, or another item at the same position.
    fn item(&self, ours: &'a [Value], their: &'a Value, index: usize) -> Option<&'a Value> {
        let identity = |references: &References<'a>, value: &'a Value| {
            let (parameter, _) = references.follow(value, "").ok()?;
            Some((parameter.get("in")?, parameter.get("name")?))
        };
        match identity(&self.theirs, their) {
            None => ours.get(index),
            same => ours.iter().find(|our| identity(&self.ours, our) == same),
        }
    }

    fn words(&mut self, from: &Value, place: &str) {
        for key in WORDS {
            if let Some(text @ Value::String(_)) = from.get(key) {
                self.words.push((place.to_owned(), key, text.clone()));
            }
        }
    }
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
        // Parameters are matched by their names, and not by their positions.
        let others = json!([{"name": "q", "in": "query"}, {"name": "p", "in": "query"}]);
        let more = json!({"info": "none", "paths": {"/a": {"parameters": others, "post": {}}}});
        let parameters = carry(&old, more).0["paths"]["/a"]["parameters"].take();
        assert_eq!(parameters[0].get("description"), None);
        assert_eq!(parameters[1]["description"], "our p");
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
