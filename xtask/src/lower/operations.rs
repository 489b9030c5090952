//! Paths, operations and parameters: everything that is referred to comes to stand where it is used.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;
use serde_json::{Map, Value, json};

use super::refs::Context;
use crate::pointer;
use crate::select::METHODS;

type Object = Map<String, Value>;

/// Headers that the client sets on its own; OpenAPI says to ignore parameters of these names.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Context<'a> {
    /// The lowered `paths`.
    pub(super) fn paths(&mut self) -> Value {
        let document = self.document;
        let Some(paths) = document.get("paths").and_then(Value::as_object) else {
            self.refuse(
                "/paths",
                "no paths",
                "there is nothing to call: a client needs at least one operation",
            );
            return json!({});
        };
        let mut ids = BTreeSet::new();
        let mut out = Object::new();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let at = pointer::join("/paths", path);
            let Some(item) = self.path_item(item, &at) else {
                continue;
            };
            self.check_path(path, &at);
            let mut lowered = Object::new();
            for method in METHODS {
                if let Some((operation, at)) = item.get(method) {
                    let shared = item.get("parameters");
                    lowered.insert(
                        method.to_owned(),
                        self.operation(path, method, operation, at, shared, &mut ids),
                    );
                }
            }
            out.insert(path.clone(), Value::Object(lowered));
        }
        Value::Object(out)
    }

    /// The members of a path item with their places; what stands beside a `$ref` comes before what it leads to.
    fn path_item(
        &mut self,
        item: &'a Value,
        at: &str,
    ) -> Option<BTreeMap<&'a str, (&'a Value, String)>> {
        let mut members = BTreeMap::new();
        let (mut item, mut at, mut hops) = (item, at.to_owned(), 0);
        loop {
            let Some(map) = item.as_object() else {
                self.refuse(&at, "path item", "it has to be an object");
                return None;
            };
            for (key, value) in map {
                members
                    .entry(key.as_str())
                    .or_insert_with(|| (value, pointer::join(&at, key)));
            }
            if map.contains_key("servers") {
                self.note(
                    &at,
                    "servers",
                    "the client sends every request to the one base URL that it is given",
                );
            }
            if !map.contains_key("$ref") {
                return Some(members);
            }
            hops += 1;
            let place = at.clone();
            let next = self.one_hop(item, &place)?;
            if hops > 32 {
                self.refuse(&place, "$ref", "it leads back to itself");
                return None;
            }
            (item, at) = next;
        }
    }

    fn one_hop(&mut self, item: &'a Value, at: &str) -> Option<(&'a Value, String)> {
        let reference = item.get("$ref").and_then(Value::as_str).unwrap_or_default();
        let Some(place) = pointer::of_ref(reference) else {
            self.refuse(
                at,
                format!("$ref: {reference}"),
                "only references into the document itself are followed",
            );
            return None;
        };
        match self.document.pointer(&place) {
            Some(target) => Some((target, place)),
            None => {
                self.refuse(
                    at,
                    format!("$ref: {reference}"),
                    "there is nothing at the place that it names",
                );
                None
            }
        }
    }

    fn check_path(&mut self, path: &str, at: &str) {
        let query = path.split_once('?').map(|(_, query)| query);
        if !path.starts_with('/')
            || path.contains('#')
            || query.is_some_and(|query| query.contains(['{', '?']))
        {
            self.refuse(
                at,
                "path",
                "a path begins with a slash; it has no fragment, and no parameters in a query",
            );
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &'a Value,
        at: &str,
        shared: Option<&(&'a Value, String)>,
        ids: &mut BTreeSet<String>,
    ) -> Value {
        let mut out = Object::new();
        let Some(map) = operation.as_object() else {
            self.refuse(at, "operation", "it has to be an object");
            return json!({});
        };
        for key in [
            "summary",
            "description",
            "tags",
            "deprecated",
            "x-rust-names",
            "x-rust-properties",
            "x-rust-parameters",
        ] {
            if let Some(value) = map.get(key) {
                out.insert(key.into(), value.clone());
            }
        }
        out.insert(
            "operationId".into(),
            json!(self.operation_id(path, method, map, at, ids)),
        );
        if map.contains_key("servers") {
            self.note(
                at,
                "servers",
                "the client sends every request to the one base URL that it is given",
            );
        }
        let parameters = self.parameters(path, map, at, shared);
        out.insert("parameters".into(), Value::Array(parameters));
        if let Some(body) = map.get("requestBody") {
            let at = pointer::join(at, "requestBody");
            if let Some(body) = self.request_body(body, &at) {
                out.insert("requestBody".into(), body);
            }
        }
        let responses = map
            .get("responses")
            .map(|responses| self.responses(responses, method, &pointer::join(at, "responses")));
        out.insert("responses".into(), responses.unwrap_or_else(|| json!({})));
        Value::Object(out)
    }

    fn operation_id(
        &mut self,
        path: &str,
        method: &str,
        map: &Object,
        at: &str,
        ids: &mut BTreeSet<String>,
    ) -> String {
        let derived =
            || format!("{method} {}", path.replace('{', "by_").replace('}', "")).to_snake_case();
        let wish = match map.get("operationId").and_then(Value::as_str) {
            Some(id) if !id.trim().is_empty() => id.to_owned(),
            _ => derived(),
        };
        if ids.insert(wish.clone()) {
            return wish;
        }
        self.note(
            at,
            format!("operationId: {wish}"),
            "it stands twice; the second is named after its method and path",
        );
        let derived = derived();
        let mut names =
            std::iter::once(derived.clone()).chain((2..).map(|n| format!("{derived}_{n}")));
        names
            .find(|name| ids.insert(name.clone()))
            .unwrap_or_default()
    }

    fn parameters(
        &mut self,
        path: &str,
        map: &'a Object,
        at: &str,
        shared: Option<&(&'a Value, String)>,
    ) -> Vec<Value> {
        let own = map
            .get("parameters")
            .map(|list| (list, pointer::join(at, "parameters")));
        let lists = [shared.map(|(list, at)| (*list, at.clone())), own];
        let mut found: BTreeMap<(String, String), (&'a Value, String)> = BTreeMap::new();
        for (list, at) in lists.into_iter().flatten() {
            let Some(items) = list.as_array() else {
                self.refuse(&at, "parameters", "it has to be a list");
                continue;
            };
            for (index, item) in items.iter().enumerate() {
                let Some((parameter, place)) =
                    self.resolved(item, &pointer::join(&at, index.to_string()))
                else {
                    continue;
                };
                let text = |key: &str| {
                    parameter
                        .get(key)
                        .and_then(Value::as_str)
                        .unwrap_or_default()
                        .to_owned()
                };
                found.insert((text("in"), text("name")), (parameter, place));
            }
        }
        let in_template: BTreeSet<&str> = path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect();
        for name in &in_template {
            if !found.contains_key(&("path".to_owned(), (*name).to_owned())) {
                self.refuse(
                    at,
                    format!("path parameter {{{name}}}"),
                    "the path names it: declare the parameter",
                );
            }
        }
        let mut out = Vec::new();
        for ((place_in, name), (parameter, place)) in found {
            if place_in == "path" && !in_template.contains(name.as_str()) {
                self.refuse(
                    &place,
                    format!("path parameter {name}"),
                    "the path does not name it: remove the parameter",
                );
            } else if place_in == "header"
                && OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str())
            {
                self.note(
                    &place,
                    format!("header parameter {name}"),
                    "OpenAPI says to ignore it; the client sets it",
                );
            } else {
                out.extend(self.parameter(&place_in, &name, parameter, &place));
            }
        }
        out
    }

    fn parameter(
        &mut self,
        place_in: &str,
        name: &str,
        parameter: &Value,
        at: &str,
    ) -> Option<Value> {
        if !["path", "query", "header"].contains(&place_in) {
            let hint = "parameters in the path, the query and the headers can be sent";
            self.refuse(at, format!("parameter in {place_in}"), hint);
            return None;
        }
        if parameter.get("content").is_some() {
            self.refuse(at, "parameter with content", "describe it with a schema");
            return None;
        }
        let default_style = if place_in == "query" {
            "form"
        } else {
            "simple"
        };
        let style = parameter
            .get("style")
            .and_then(Value::as_str)
            .unwrap_or(default_style);
        let separator = match (place_in, style) {
            ("query", "form") | ("path" | "header", "simple") => ",",
            ("query", "spaceDelimited") => " ",
            ("query", "pipeDelimited") => "|",
            _ => {
                self.refuse(
                    at,
                    format!("style: {style}"),
                    "styles form and simple can be sent",
                );
                return None;
            }
        };
        let explode = parameter
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(style == "form");
        let schema = match parameter.get("schema") {
            Some(schema) => self.schema(schema, &pointer::join(at, "schema")),
            None => {
                self.note(at, "parameter without schema", "taken for a text");
                json!({"type": "string"})
            }
        };
        let mut out = Object::new();
        out.insert("name".into(), json!(name));
        out.insert("in".into(), json!(place_in));
        let required = place_in == "path" || parameter.get("required") == Some(&json!(true));
        out.insert("required".into(), json!(required));
        if let Some(description) = parameter.get("description").filter(|text| text.is_string()) {
            out.insert("description".into(), description.clone());
        }
        out.insert("schema".into(), schema);
        if !(place_in == "query" && explode) {
            out.insert("x-joined-by".into(), json!(separator));
        }
        out.insert("x-at".into(), json!(at));
        Some(Value::Object(out))
    }
}
