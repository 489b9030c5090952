//! Parameters: where they travel, and how a list of them is written.

use std::collections::BTreeMap;

use serde_json::Value;

use super::refs::Context;
use crate::document::paths::names;
use crate::ir::{Parameter, Place, Schema};
use crate::pointer;

/// Headers that the client sets on its own; OpenAPI says to ignore parameters of these names.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Whether HTTP can send a header of this name.
fn is_token(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// What separates the items of a list, by place and style. The first style of a place is the usual one.
const STYLES: [(Place, &str, char); 5] = [
    (Place::Path, "simple", ','),
    (Place::Query, "form", ','),
    (Place::Query, "spaceDelimited", ' '),
    (Place::Query, "pipeDelimited", '|'),
    (Place::Header, "simple", ','),
];

/// Where a parameter travels, and what separates the items of a list; or what of it cannot be sent, and a hint.
fn form(place: &str, name: &str, said: &Value) -> Result<(Place, char), (String, &'static str)> {
    let mut styles = STYLES.iter().filter(|(there, ..)| there.name() == place);
    let Some(&(place, usual, _)) = styles.clone().next() else {
        let hint = "parameters in the path, the query and the headers can be sent";
        return Err((format!("parameter in {place}"), hint));
    };
    if place == Place::Header && !is_token(name) {
        let hint = "names of headers are made of ASCII letters, digits and !#$%&'*+-.^_`|~";
        return Err((format!("header parameter {name:?}"), hint));
    }
    if said.get("content").is_some() {
        let construct = "parameter with content".to_owned();
        return Err((construct, "describe it with a schema"));
    }
    let style = said["style"].as_str().unwrap_or(usual);
    match styles.find(|(_, known, _)| *known == style) {
        Some((.., separator)) => Ok((place, *separator)),
        None => Err((
            format!("style: {style}"),
            "styles form and simple can be sent",
        )),
    }
}

impl<'a> Context<'a> {
    /// The parameters of these lists, of which a later one counts more.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        at: &str,
        lists: impl Iterator<Item = (&'a Value, String)>,
    ) -> Vec<Parameter> {
        let mut found = BTreeMap::new();
        for (list, at) in lists {
            let Some(items) = list.as_array() else {
                self.refuse(&at, "parameters", "it has to be a list");
                continue;
            };
            for (index, item) in items.iter().enumerate() {
                let at = pointer::join(&at, index.to_string());
                if let Some((parameter, at)) = self.resolved(item, &at) {
                    let text = |key: &str| parameter[key].as_str().unwrap_or_default();
                    found.insert((text("in"), text("name")), (parameter, at));
                }
            }
        }
        let in_template = names(path);
        let mut out = Vec::new();
        for name in &in_template {
            if !found.contains_key(&("path", *name)) {
                let hint = "the path names it, and nobody declares it";
                self.note(at, format!("path parameter {{{name}}}"), hint);
                out.extend(self.parameter("path", name, &Value::Null, at.to_owned()));
            }
        }
        for ((place, name), (parameter, at)) in found {
            let is_own = || OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str());
            if place == "path" && !in_template.contains(&name) {
                let hint = "the path does not name it: remove the parameter";
                self.refuse(&at, format!("path parameter {name}"), hint);
            } else if place == "header" && is_own() {
                let hint = "OpenAPI says to ignore it; the client sets it";
                self.note(&at, format!("header parameter {name}"), hint);
            } else {
                out.extend(self.parameter(place, name, parameter, at));
            }
        }
        out
    }

    /// A parameter that can be sent. Any other is refused, unless nobody has to send it.
    fn parameter(
        &mut self,
        place: &str,
        name: &str,
        said: &Value,
        at: String,
    ) -> Option<Parameter> {
        let required = place == "path" || said["required"] == true;
        let (place, separator) = match form(place, name, said) {
            Ok(form) => form,
            Err((construct, hint)) => {
                self.diagnostics.unsendable(required, at, construct, hint);
                return None;
            }
        };
        let schema = match said.get("schema") {
            Some(schema) => self.schema(schema, &pointer::join(&at, "schema")),
            None => {
                self.note(&at, "parameter without schema", "taken for a text");
                Schema::text()
            }
        };
        let explode = said["explode"].as_bool().unwrap_or(separator == ',');
        let repeated = place == Place::Query && explode;
        Some(Parameter {
            name: name.to_owned(),
            place,
            required,
            description: said["description"].as_str().map(str::to_owned),
            schema,
            delimiter: (!repeated).then_some(separator),
            at,
        })
    }
}
