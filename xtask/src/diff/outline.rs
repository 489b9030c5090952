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
        let part = |name: String, value: &'a Value| Part {
            name,
            required: is_true(value, "required"),
            description: text(value, "description"),
            content: Content::Written(value),
        };
        let lists = [item, operation].map(|holder| holder.get("parameters"));
        let lists = lists.into_iter().flatten().filter_map(Value::as_array);
        let parameters = lists.flatten().map(|parameter| {
            let parameter = whole(references, parameter);
            let [place, name] = ["in", "name"].map(|key| text(parameter, key).unwrap_or_default());
            let key = place::of(place, name, path);
            (key, part(format!("{place} {name}"), parameter))
        });
        let responses = self.responses().map(|(status, response)| {
            let response = whole(references, response);
            (status.clone(), part(status.clone(), response))
        });
        let body = operation.get("requestBody");
        Outline {
            id: text(operation, "operationId").unwrap_or("none").to_owned(),
            summary: text(operation, "summary"),
            description: text(operation, "description"),
            deprecated: is_true(operation, "deprecated"),
            parameters: parameters.collect(),
            body: body.map(|body| part(String::new(), whole(references, body))),
            responses: responses.collect(),
        }
    }

    /// Its responses, by their statuses.
    pub(super) fn responses(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let responses = self.found.operation.get("responses");
        let all = responses.and_then(Value::as_object).into_iter().flatten();
        all.filter(|(status, _)| !is_extension(status))
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
pub(super) struct Part<'a> {
    /// What people call it.
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) description: Option<&'a str>,
    pub(super) content: Content<'a>,
}

/// What a part holds.
pub(super) enum Content<'a> {
    Nothing,
    Parameter(&'a Parameter),
    /// A body, and the media type that is spoken.
    Body(&'a ir::Content, &'a str),
    /// What the document says.
    Written(&'a Value),
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
        let body = operation.body.as_ref().map(|body| {
            let usual = body.content.media_type();
            Part {
                name: String::new(),
                required: body.required,
                description: body.description.as_deref(),
                content: Content::Body(&body.content, body.media_type.as_deref().unwrap_or(usual)),
            }
        });
        let responses = operation.responses.iter().map(|(status, response)| {
            let content = response.content.as_ref();
            let content = content.map(|content| Content::Body(content, content.media_type()));
            let part = Part {
                name: status.clone(),
                required: false,
                description: Some(&response.description),
                content: content.unwrap_or(Content::Nothing),
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
