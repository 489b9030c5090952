//! The document that progenitor is given: operations whose schemas only have names, for the types behind them are ours.

use serde_json::{Map, Value, json};

use crate::adapt::names::rust_argument;
use crate::adapt::statuses;
use crate::document::references;
use crate::emit::docs;
use crate::ir::{Api, Content, Operation, Place, Schema, Shape};
use crate::reserved::LOCALS;
use crate::unique;

/// The document.
pub(super) fn skeleton(api: &Api) -> Value {
    let mut paths = json!({});
    for operation in &api.operations {
        paths[&operation.path][&operation.method] = function(operation);
    }
    let named = |name: &String| (name.clone(), json!({"type": "object"}));
    let schemas: Map<String, Value> = api.schemas.keys().map(named).collect();
    let info = &api.info;
    let said = [&info.summary, &info.description].into_iter().flatten();
    let said: Vec<String> = said.map(|text| docs::plain(text)).collect();
    // These stand within a line.
    let [title, version] = [&info.title, &info.version].map(|text| {
        let words: Vec<&str> = text.split_whitespace().collect();
        docs::without_marks(&words.join(" "))
    });
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": title,
            "version": version,
            "description": (!said.is_empty()).then(|| said.join("\n\n")),
        },
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// Prose that nothing is compiled of.
fn words(text: Option<&String>) -> Option<String> {
    text.map(|text| docs::plain(text))
}

/// Prose that progenitor puts behind the name of an argument, where no block of code could begin.
fn argument(text: Option<&String>) -> Option<String> {
    let is_code = |text: &String| ["```", "~~~"].iter().any(|run| text.starts_with(run));
    words(text).map(|text| match is_code(&text) {
        true => format!("\n{text}"),
        false => text,
    })
}

fn function(operation: &Operation) -> Value {
    let mut description = words(operation.description.as_ref()).unwrap_or_default();
    if operation.deprecated {
        description += "\n\nDeprecated.";
    }
    let statuses = statuses(&operation.responses);
    if operation.responses.len() > 1 && !statuses.is_empty() {
        description += &format!("\n\nResponses:\n{}", docs::plain(&statuses));
    }
    let content = |content: &Content| {
        let schema = schema(&content.whole());
        json!({content.media_type(): {"schema": schema}})
    };
    let mut responses = json!({});
    for (status, response) in &operation.responses {
        let body = response.content.as_ref().map(content).unwrap_or(json!({}));
        responses[status] = json!({"description": "", "content": body});
    }
    let body = operation.body.as_ref().map(|body| {
        let content = content(&body.content);
        json!({"required": body.required, "content": content, "description": argument(body.description.as_ref())})
    });
    json!({
        "operationId": operation.id,
        "summary": words(operation.summary.as_ref()),
        "description": description.trim(),
        "parameters": parameters(operation),
        "requestBody": body,
        "responses": responses,
    })
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

/// Ends the name of a parameter that is another one on the wire. One that has this name by itself gets another, too.
const MARK: char = '\0';

/// The name on the wire of a parameter that got another one in the skeleton.
pub(super) fn on_the_wire(name: &str) -> Option<&str> {
    let (name, _) = name.strip_suffix(MARK)?.rsplit_once("-in-the-")?;
    Some(name)
}

/// How many parameters have another name in the skeleton.
pub(super) fn renamed(api: &Api) -> usize {
    let all = api.operations.iter().flat_map(parameters);
    let names = all.filter_map(|one| on_the_wire(one["name"].as_str()?).map(str::len));
    names.count()
}

/// Parameters of one name in different places would be one argument: those that come later get a name of their own.
fn parameters(operation: &Operation) -> Vec<Value> {
    let mut taken: Vec<String> = LOCALS.map(str::to_owned).into();
    // The path comes first, because the template has to find its parameters under their own names.
    let (in_path, others): (Vec<_>, Vec<_>) = operation
        .parameters
        .iter()
        .partition(|one| one.place == Place::Path);
    let all = in_path.into_iter().chain(others);
    let described = all.map(|parameter| {
        let mut name = parameter.name.clone();
        let is_free = !taken.contains(&rust_argument(&name)) && !name.ends_with(MARK);
        if parameter.place != Place::Path && !is_free {
            let wish = format!("{name}-in-the-{}", parameter.place.name());
            name = unique::name(&wish, |wish| taken.contains(&rust_argument(wish)));
            name.push(MARK);
        }
        taken.push(rust_argument(&name));
        json!({
            "name": name,
            "in": parameter.place.name(),
            "required": parameter.required,
            "schema": schema(&parameter.schema),
            "description": argument(parameter.description.as_ref()),
        })
    });
    described.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Body, Info, Parameter};

    #[test]
    fn parameters_of_one_name_are_told_apart_and_keep_their_names_on_the_wire() {
        let parameter = |place, name: &str| Parameter {
            name: name.to_owned(),
            place,
            ..Parameter::default()
        };
        let names = [
            "id",
            "Id",
            "id-in-the-query",
            "body",
            "idInTheQuery2",
            "a-in-the-b\0",
        ];
        let mut all = names.map(|name| parameter(Place::Query, name)).to_vec();
        all.push(parameter(Place::Path, "id"));
        let operation = Operation {
            parameters: all,
            ..Operation::default()
        };
        let made = parameters(&operation);
        let made: Vec<&str> = made.iter().filter_map(|one| one["name"].as_str()).collect();
        let arguments = unique::items(made.iter().map(|name| rust_argument(name)));
        assert_eq!(arguments.len(), made.len(), "{made:?}");
        let sent = made.iter().map(|name| on_the_wire(name).unwrap_or(name));
        assert!(sent.eq(["id"].iter().chain(&names).copied()), "{made:?}");
    }

    #[test]
    fn no_prose_is_compiled_and_none_is_lost() {
        let text = Some("```\nx\n```".to_owned());
        let mut operation = Operation {
            id: "a".to_owned(),
            path: "/a".to_owned(),
            method: "post".to_owned(),
            deprecated: true,
            parameters: vec![Parameter {
                description: text.clone(),
                ..Parameter::default()
            }],
            body: Some(Body {
                description: text.clone(),
                required: true,
                media_type: None,
                content: Content::Text,
            }),
            ..Operation::default()
        };
        let made = function(&operation);
        assert_eq!(made["description"], "Deprecated.");
        assert_eq!(made["requestBody"]["description"], "\n```text\nx\n```");
        assert_eq!(made["parameters"][0]["description"], "\n```text\nx\n```");
        operation.description = text.clone();
        let made = function(&operation);
        assert_eq!(made["description"], "```text\nx\n```\n\nDeprecated.");
        let api = Api {
            info: Info {
                title: "```\nx".to_owned(),
                summary: text,
                description: Some("y".to_owned()),
                ..Info::default()
            },
            ..Api::default()
        };
        let info = &skeleton(&api)["info"];
        assert_eq!(info["title"], "``` x");
        assert_eq!(info["description"], "```text\nx\n```\n\ny");
    }
}
