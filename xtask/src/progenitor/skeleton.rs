//! The document that progenitor is given: operations whose schemas only have names, for the types behind them are ours.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::rules::Renamed;
use crate::adapt::names::rust_argument;
use crate::adapt::statuses;
use crate::document::references;
use crate::emit::docs;
use crate::ir::{Api, Content, Operation, Place, Schema, Shape};
use crate::reserved::LOCALS;
use crate::unique;

/// The document, and the names that parameters have in it and not on the wire.
pub(super) fn skeleton(api: &Api) -> (Value, Renamed) {
    let mut renamed = Renamed::default();
    let parameters = api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    let all = parameters
        .map(|parameter| parameter.name.as_str())
        .collect();
    let mut paths = Map::new();
    for operation in &api.operations {
        let item = paths.entry(&operation.path).or_insert_with(|| json!({}));
        item[&operation.method] = function(operation, &all, &mut renamed);
    }
    let named = |name: &String| (name.clone(), json!({"type": "object"}));
    let schemas: Map<String, Value> = api.schemas.keys().map(named).collect();
    let [title, version] = [&api.info.title, &api.info.version].map(|text| docs::plain(text));
    let mut info = json!({"title": title, "version": version});
    words(&mut info, "summary", api.info.summary.as_ref());
    words(&mut info, "description", api.info.description.as_ref());
    let document = json!({
        "openapi": "3.0.3",
        "info": info,
        "paths": paths,
        "components": {"schemas": schemas},
    });
    (document, renamed)
}

/// Prose that nothing is compiled of.
fn words(out: &mut Value, key: &str, text: Option<&String>) {
    if let Some(text) = text {
        out[key] = docs::plain(text).into();
    }
}

fn function(operation: &Operation, all: &BTreeSet<&str>, renamed: &mut Renamed) -> Value {
    let mut out = json!({"operationId": operation.id, "deprecated": operation.deprecated});
    words(&mut out, "summary", operation.summary.as_ref());
    words(&mut out, "description", operation.description.as_ref());
    let statuses = statuses(&operation.responses);
    if operation.responses.len() > 1 && !statuses.is_empty() {
        let before = out["description"].as_str().unwrap_or_default();
        out["description"] = format!("{before}\n\nResponses:\n{}", docs::plain(&statuses))
            .trim()
            .into();
    }
    out["parameters"] = parameters(operation, all, renamed).into();
    let content = |content: &Content| {
        let schema = schema(&content.whole());
        json!({content.media_type(): {"schema": schema}})
    };
    if let Some(body) = &operation.body {
        let mut value = json!({"required": body.required, "content": content(&body.content)});
        if let Some(text) = &body.description {
            value["description"] = text.clone().into();
        }
        out["requestBody"] = value;
    }
    let responses = operation.responses.iter().map(|(status, response)| {
        let mut value = json!({"description": ""});
        if let Some(body) = &response.content {
            value["content"] = content(body);
        }
        (status.clone(), value)
    });
    out["responses"] = Value::Object(responses.collect());
    out
}

/// A schema that progenitor finds the Rust type of: a component, a scalar or a list of these.
fn schema(schema: &Schema) -> Value {
    match &schema.shape {
        Shape::Ref(name) => references::to(name),
        Shape::Scalar(scalar, None) => json!({"type": scalar.name()}),
        Shape::Scalar(scalar, Some(format)) => json!({"type": scalar.name(), "format": format}),
        Shape::Array { items, .. } => json!({"type": "array", "items": self::schema(items)}),
        _ => json!({}),
    }
}

/// Parameters of one name in different places would be one argument: those that come later get a name of their own.
fn parameters(operation: &Operation, all: &BTreeSet<&str>, renamed: &mut Renamed) -> Vec<Value> {
    // The path comes first, because the template has to find its parameters under their own names.
    let in_path = operation
        .parameters
        .iter()
        .filter(|one| one.place == Place::Path);
    let mut taken: Vec<String> = in_path.map(|one| rust_argument(&one.name)).collect();
    taken.extend(LOCALS.map(str::to_owned));
    let mut out = Vec::new();
    for parameter in &operation.parameters {
        let mut name = parameter.name.clone();
        if parameter.place != Place::Path {
            let wish = rust_argument(&name);
            if taken.contains(&wish) {
                let wish = format!("{name}-in-the-{}", parameter.place.name());
                let unique = unique::name(&wish, |wish| {
                    let mut others = renamed.iter().filter(|(_, on_wire)| *on_wire != name);
                    all.contains(wish)
                        || others.any(|(other, _)| other == wish)
                        || taken.contains(&rust_argument(wish))
                });
                taken.push(rust_argument(&unique));
                renamed.push((unique.clone(), name));
                name = unique;
            }
            taken.push(wish);
        }
        let style = match parameter.place {
            Place::Query => "form",
            Place::Path | Place::Header => "simple",
        };
        let mut value = json!({
            "name": name,
            "in": parameter.place.name(),
            "required": parameter.required,
            "schema": schema(&parameter.schema),
            "style": style,
        });
        words(&mut value, "description", parameter.description.as_ref());
        out.push(value);
    }
    out
}
