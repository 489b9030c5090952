//! Parameters: where they travel, and how a list of them is written.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::refs::Context;
use crate::document::paths::names;
use crate::ir::{Parameter, Place, Schema};
use crate::pointer;

type Object = Map<String, Value>;

/// Headers that the client sets on its own; OpenAPI says to ignore parameters of these names.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Whether HTTP can send a header of this name.
fn is_token(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

impl<'a> Context<'a> {
    pub(super) fn parameters(
        &mut self,
        path: &str,
        map: &'a Object,
        at: &str,
        shared: Option<&(&'a Value, String)>,
    ) -> Vec<Parameter> {
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
        let in_template: BTreeSet<&str> = names(path).into_iter().collect();
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

    /// A parameter that nobody has to send is skipped; any other is refused.
    fn cannot_send(&mut self, required: bool, at: &str, construct: String, hint: &str) {
        if required {
            self.refuse(at, construct, hint);
        } else {
            let hint = format!("skipped, for it need not be sent; {hint}");
            self.note(at, construct, hint);
        }
    }

    fn parameter(
        &mut self,
        place_in: &str,
        name: &str,
        parameter: &Value,
        at: &str,
    ) -> Option<Parameter> {
        let required = place_in == "path" || parameter.get("required") == Some(&json!(true));
        let place = match place_in {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => {
                let hint = "parameters in the path, the query and the headers can be sent";
                self.cannot_send(required, at, format!("parameter in {place_in}"), hint);
                return None;
            }
        };
        if place == Place::Header && !is_token(name) {
            let hint = "names of headers are made of ASCII letters, digits and !#$%&'*+-.^_`|~";
            self.cannot_send(required, at, format!("header parameter {name:?}"), hint);
            return None;
        }
        if parameter.get("content").is_some() {
            let hint = "describe it with a schema";
            self.cannot_send(required, at, "parameter with content".to_owned(), hint);
            return None;
        }
        let default_style = if place == Place::Query {
            "form"
        } else {
            "simple"
        };
        let style = parameter
            .get("style")
            .and_then(Value::as_str)
            .unwrap_or(default_style);
        let separator = match (place, style) {
            (Place::Query, "form") | (Place::Path | Place::Header, "simple") => ',',
            (Place::Query, "spaceDelimited") => ' ',
            (Place::Query, "pipeDelimited") => '|',
            _ => {
                let hint = "styles form and simple can be sent";
                self.cannot_send(required, at, format!("style: {style}"), hint);
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
                Schema::text()
            }
        };
        let description = parameter.get("description").and_then(Value::as_str);
        let repeated = place == Place::Query && explode;
        Some(Parameter {
            name: name.to_owned(),
            place,
            required,
            description: description.map(str::to_owned),
            schema,
            delimiter: (!repeated).then_some(separator),
            at: at.to_owned(),
        })
    }
}
