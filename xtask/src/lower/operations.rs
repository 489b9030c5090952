//! Paths and operations: everything that is referred to comes to stand where it is used.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;
use serde_json::{Map, Value, json};
use serde_path_to_error::Segment;

use super::refs::Context;
use crate::document::keywords::METHODS;
use crate::document::paths;
use crate::ir::{Operation, ReliedOn};
use crate::pointer;
use crate::unique;

type Object = Map<String, Value>;

impl<'a> Context<'a> {
    /// The operations, by path and method.
    pub(super) fn paths(&mut self) -> Vec<Operation> {
        let document = self.document;
        let Some(paths) = document.get("paths").and_then(Value::as_object) else {
            self.refuse(
                "/paths",
                "no paths",
                "there is nothing to call: a client needs at least one operation",
            );
            return Vec::new();
        };
        let mut ids = BTreeSet::new();
        let mut out = Vec::new();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let at = pointer::join("/paths", path);
            let Some(item) = self.path_item(item, &at) else {
                continue;
            };
            self.check_path(path, &at);
            for method in METHODS {
                if let Some((operation, at)) = item.get(method) {
                    let shared = item.get("parameters");
                    out.push(self.operation(path, method, operation, at, shared, &mut ids));
                }
            }
        }
        out.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
        out
    }

    /// The members of a path item with their places; what stands beside a `$ref` comes before what it leads to.
    fn path_item(
        &mut self,
        item: &'a Value,
        at: &str,
    ) -> Option<BTreeMap<&'a str, (&'a Value, String)>> {
        let (chain, broken) = self.references.chain(item, at);
        let mut members = BTreeMap::new();
        for (item, at) in chain {
            let Some(map) = item.as_object() else {
                self.refuse(&at, "path item", "it has to be an object");
                return None;
            };
            for (key, value) in map {
                members
                    .entry(key.as_str())
                    .or_insert_with(|| (value, pointer::join(&at, key)));
            }
            self.servers(map, &at);
        }
        match broken {
            Some(broken) => self.broken(broken),
            None => Some(members),
        }
    }

    fn servers(&mut self, map: &Object, at: &str) {
        if map.contains_key("servers") {
            let hint = "the client sends every request to the one base URL that it is given";
            self.note(at, "servers", hint);
        }
    }

    fn check_path(&mut self, path: &str, at: &str) {
        let query = path.split_once('?').map(|(_, query)| query);
        if !path.starts_with('/')
            || path.contains('#')
            || path.contains("//")
            || query.is_some_and(|query| query.contains(['{', '?']))
        {
            self.refuse(
                at,
                "path",
                "a path begins with a slash; it has no fragment, no empty segment, and no parameters in a query",
            );
        }
        if !has_whole_braces(path) {
            self.refuse(
                at,
                "path",
                "each brace that opens is closed before the next one, around the name of a parameter: mend the path",
            );
        }
        let mut names = BTreeSet::new();
        if let Some(twice) = paths::names(path)
            .into_iter()
            .find(|name| !names.insert(*name))
        {
            let hint = "a parameter stands once in a path: give the second one a name of its own";
            self.refuse(at, format!("path: {{{twice}}}"), hint);
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
    ) -> Operation {
        let mut out = Operation {
            path: path.to_owned(),
            method: method.to_owned(),
            ..Operation::default()
        };
        let Some(map) = operation.as_object() else {
            self.refuse(at, "operation", "it has to be an object");
            return out;
        };
        let text = |key: &str| Some(map.get(key)?.as_str()?.to_owned());
        out.summary = text("summary");
        out.description = text("description");
        out.deprecated = map.get("deprecated") == Some(&json!(true));
        out.relied_on = self.relied_on(map, at);
        out.id = self.operation_id(path, method, map, at, ids);
        self.servers(map, at);
        out.parameters = self.parameters(path, map, at, shared);
        if let Some(body) = map.get("requestBody") {
            out.body = self.request_body(body, &pointer::join(at, "requestBody"));
        }
        if let Some(responses) = map.get("responses") {
            out.responses = self.responses(responses, method, &pointer::join(at, "responses"));
        }
        out
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
        let id = unique::name(&derived(), |id| ids.contains(id));
        ids.insert(id.clone());
        id
    }

    /// What the overlay says of an operation.
    fn relied_on(&mut self, map: &Object, at: &str) -> ReliedOn {
        let Some(said) = map.get("x-codegen") else {
            return ReliedOn::default();
        };
        serde_path_to_error::deserialize(said).unwrap_or_else(|error| {
            let at = pointer::join(at, "x-codegen");
            let place = error.path().iter().fold(at, |at, step| match step {
                Segment::Map { key } => pointer::join(&at, key),
                Segment::Seq { index } => pointer::join(&at, index.to_string()),
                Segment::Enum { .. } | Segment::Unknown => at,
            });
            self.refuse(&place, "x-codegen", error.inner().to_string());
            ReliedOn::default()
        })
    }
}

/// Whether each brace that opens is closed in the same segment, before the next one opens.
fn has_whole_braces(path: &str) -> bool {
    path.split('/').all(|segment| {
        let mut opened = segment.split('{');
        let before = opened.next().unwrap_or_default();
        !before.contains('}')
            && opened.all(|rest| {
                let whole = rest.split_once('}');
                whole.is_some_and(|(_, after)| !after.contains('}'))
            })
    })
}
