//! Paths and operations: everything that is referred to comes to stand where it is used.

use heck::ToSnakeCase as _;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::keywords::Keywords;
use super::refs::Context;
use crate::document::keywords::{METHODS, is_extension};
use crate::document::paths;
use crate::ir::{Operation, ReliedOn};
use crate::pointer;
use crate::unique;

impl<'a> Context<'a> {
    /// The operations, by path and method.
    pub(super) fn paths(&mut self) -> Vec<Operation> {
        let document = self.document;
        let Some(paths) = document["paths"].as_object() else {
            let hint = "there is nothing to call: a client needs at least one operation";
            let at = document.get("paths").map_or("", |_| "/paths");
            self.refuse(at, "no paths", hint);
            return Vec::new();
        };
        let mut out = Vec::new();
        for (path, item) in paths.iter().filter(|(path, _)| !is_extension(path)) {
            let at = pointer::join("/paths", path);
            let (chain, broken) = self.references.chain(item, &at);
            if let Some(broken) = broken {
                self.broken::<()>(broken);
                continue;
            }
            if let Some((_, at)) = chain.iter().find(|(item, _)| !item.is_object()) {
                self.refuse(at, "path item", "it has to be an object");
                continue;
            }
            self.check_path(path, &at);
            for (item, at) in &chain {
                self.servers(item, at);
            }
            // What stands beside a `$ref` comes before what it leads to.
            let member = |key: &str| {
                let mut said = chain.iter();
                said.find_map(|(item, at)| Some((item.get(key)?, pointer::join(at, key))))
            };
            for method in METHODS {
                if let Some((operation, at)) = member(method) {
                    let shared = member("parameters");
                    out.push(self.operation(path, method, operation, &at, shared));
                }
            }
        }
        out.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
        out
    }

    fn servers(&mut self, around: &Value, at: &str) {
        if around.get("servers").is_some() {
            let hint = "the client sends every request to the one base URL that it is given";
            self.note(at, "servers", hint);
        }
    }

    fn check_path(&mut self, path: &str, at: &str) {
        let query = path.split_once('?').map_or("", |(_, query)| query);
        let names = paths::names(path);
        let around = paths::nameless(path).replace("{}", "");
        let is_path = path.starts_with('/') && !path.contains('#') && !path.contains("//");
        let is_template =
            !around.contains(['{', '}']) && !names.iter().any(|name| name.contains('/'));
        if !is_path || query.contains(['{', '?']) {
            let hint = "a path begins with a slash; it has no fragment, no empty segment, and no parameters in a query";
            self.refuse(at, "path", hint);
        }
        if !is_template {
            let hint = "each brace that opens is closed before the next one, around the name of a parameter: mend the path";
            self.refuse(at, "path", hint);
        }
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                let hint =
                    "a parameter stands once in a path: give the second one a name of its own";
                self.refuse(at, format!("path: {{{name}}}"), hint);
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &'a Value,
        at: &str,
        shared: Option<(&'a Value, String)>,
    ) -> Operation {
        let mut out = Operation {
            path: path.to_owned(),
            method: method.to_owned(),
            at: at.to_owned(),
            ..Operation::default()
        };
        let Some(map) = operation.as_object() else {
            self.refuse(at, "operation", "it has to be an object");
            return out;
        };
        let text = |key: &str| operation[key].as_str().map(str::to_owned);
        out.summary = text("summary");
        out.description = text("description");
        out.deprecated = operation["deprecated"] == true;
        out.relied_on = self.relied_on(map, at);
        out.id = self.operation_id(path, method, text("operationId"), at);
        self.servers(operation, at);
        let member = |key| Some((map.get(key)?, pointer::join(at, key)));
        let lists = shared.into_iter().chain(member("parameters"));
        out.parameters = self.parameters(path, at, lists);
        if let Some((body, at)) = member("requestBody") {
            out.body = self.request_body(body, &at);
        }
        if let Some((responses, at)) = member("responses") {
            out.responses = self.responses(responses, method, &at);
        }
        out
    }

    fn operation_id(&mut self, path: &str, method: &str, id: Option<String>, at: &str) -> String {
        let by_path = path.replace('{', "by_").replace('}', "");
        let derived = format!("{method} {by_path}").to_snake_case();
        let wish = id.filter(|id| !id.trim().is_empty());
        let mut id = wish.unwrap_or_else(|| derived.clone());
        if self.ids.contains(&id) {
            let hint = "it stands twice; the second is named after its method and path";
            self.note(at, format!("operationId: {id}"), hint);
            id = unique::name(&derived, |id| self.ids.contains(id));
        }
        self.ids.insert(id.clone());
        id
    }

    /// What the overlay says of an operation.
    fn relied_on(&mut self, map: &Keywords, at: &str) -> ReliedOn {
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
