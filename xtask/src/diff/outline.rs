//! What an operation sends and gets, piece by piece, whether it has a form in the middle or not.

use std::collections::BTreeMap;

use serde_json::Value;

use super::place;
use super::written::whole;
use crate::document::keywords::is_extension;
use crate::document::references::References;
use crate::document::{self, Found};
use crate::ir::{self, Api, Operation, Parameter};

/// An operation of a document, as it is written.
pub(super) struct Written<'a> {
    /// Its method and path, as the document writes them.
    pub(super) name: String,
    found: Found<'a>,
}

/// Every operation, by its method and its path without the names of parameters.
pub(super) fn written(document: &Value) -> BTreeMap<String, Written<'_>> {
    let mut out = BTreeMap::new();
    for found in document::operations(document) {
        let name = found.name();
        place::insert(&mut out, name.clone(), Written { name, found });
    }
    out
}

impl<'a> Written<'a> {
    /// What it says, or the path item around it.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        let (operation, item) = (self.found.operation, self.found.item);
        operation.get(key).or_else(|| item.get(key))
    }

    /// It in pieces, as it was lowered.
    pub(super) fn lowered(&self, api: &'a Api) -> Option<Outline<'a>> {
        let (path, method) = (self.found.path, self.found.method);
        let mut all = api.operations.iter();
        all.find(|one| one.path == path && one.method == method)
            .map(Outline::lowered)
    }

    /// It in pieces, as it is written.
    pub(super) fn outline(&self, references: &References<'a>) -> Outline<'a> {
        let Found {
            path,
            item,
            operation,
            ..
        } = self.found;
        let text = |value: &'a Value, key: &str| value.get(key).and_then(Value::as_str);
        let is_true = |value: &Value, key: &str| value.get(key) == Some(&Value::Bool(true));
        let part = |value: &'a Value| {
            let value = whole(references, value);
            Part {
                name: String::new(),
                required: is_true(value, "required"),
                description: text(value, "description"),
                content: Content::Written(value),
            }
        };
        let lists = [item, operation].map(|holder| holder.get("parameters"));
        let lists = lists.into_iter().flatten().filter_map(Value::as_array);
        let parameters = lists.flatten().map(|parameter| {
            let said = whole(references, parameter);
            let [place, name] = ["in", "name"].map(|key| text(said, key).unwrap_or_default());
            let part = part(parameter);
            let name_there = format!("{place} {name}");
            (
                place::of(place, name, path),
                Part {
                    name: name_there,
                    ..part
                },
            )
        });
        let responses = operation.get("responses").and_then(Value::as_object);
        let responses = responses.into_iter().flatten();
        let responses = responses.filter(|(status, _)| !is_extension(status));
        Outline {
            id: text(operation, "operationId").unwrap_or("none").to_owned(),
            summary: text(operation, "summary"),
            description: text(operation, "description"),
            deprecated: is_true(operation, "deprecated"),
            parameters: parameters.collect(),
            body: operation.get("requestBody").map(part),
            responses: responses
                .map(|(status, one)| (status.clone(), part(one)))
                .collect(),
        }
    }
}

/// An operation in pieces.
pub(super) struct Outline<'a> {
    pub(super) id: String,
    pub(super) summary: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) deprecated: bool,
    /// By where they travel and their names.
    pub(super) parameters: BTreeMap<String, Part<'a>>,
    pub(super) body: Option<Part<'a>>,
    /// By their statuses.
    pub(super) responses: BTreeMap<String, Part<'a>>,
}

/// A parameter, a body or a response.
#[derive(Default)]
pub(super) struct Part<'a> {
    /// What people call it.
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) description: Option<&'a str>,
    pub(super) content: Content<'a>,
}

/// What a part holds.
#[derive(Default)]
pub(super) enum Content<'a> {
    #[default]
    Nothing,
    Parameter(&'a Parameter),
    /// A body, and its media type if that is not the usual one.
    Body(&'a ir::Content, Option<&'a str>),
    /// What the document says.
    Written(&'a Value),
}

impl Content<'_> {
    /// The media type of a body: the usual one, and the one that it has instead.
    pub(super) fn media_type(&self) -> Option<(&str, Option<&str>)> {
        match self {
            Self::Body(content, other) => Some((content.media_type(), *other)),
            _ => None,
        }
    }
}

impl<'a> Outline<'a> {
    fn lowered(operation: &'a Operation) -> Self {
        let parameters = operation.parameters.iter().map(|parameter| {
            let place = parameter.place.name();
            let part = Part {
                name: format!("{place} {}", parameter.name),
                required: parameter.required,
                description: parameter.description.as_deref(),
                content: Content::Parameter(parameter),
            };
            (place::of(place, &parameter.name, &operation.path), part)
        });
        let body = operation.body.as_ref().map(|body| Part {
            required: body.required,
            description: body.description.as_deref(),
            content: Content::Body(&body.content, body.media_type.as_deref()),
            ..Part::default()
        });
        let responses = operation.responses.iter().map(|(status, response)| {
            let content = response.content.as_ref();
            let part = Part {
                description: Some(&response.description),
                content: content.map_or(Content::Nothing, |content| Content::Body(content, None)),
                ..Part::default()
            };
            (status.clone(), part)
        });
        Self {
            id: operation.id.clone(),
            summary: operation.summary.as_deref(),
            description: operation.description.as_deref(),
            deprecated: operation.deprecated,
            parameters: parameters.collect(),
            body,
            responses: responses.collect(),
        }
    }
}
