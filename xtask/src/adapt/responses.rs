//! One success body for each operation, and no errors.

use std::collections::BTreeMap;

use crate::ir::{Api, Content, Extra, Object, Read, Response, Schema, Schemas, Shape, follow};
use crate::lower;
use crate::unique;

type Responses = BTreeMap<String, Response>;

/// Keeps the success responses of every operation and gives them one body, where our code reads it.
pub(super) fn merge(api: &mut Api) {
    for operation in &mut api.operations {
        if operation.relied_on.response == Some(Read::Nothing) {
            let responses = operation.responses.values_mut();
            responses.for_each(|response| response.content = None);
        }
        keep_successes(&mut operation.responses);
        one_body(&mut operation.responses, &api.schemas);
    }
}

/// Keeps the responses that a client is to read; a lone `default` is what success looks like.
fn keep_successes(responses: &mut Responses) {
    let default = responses.remove("default");
    responses.retain(|status, _| status.starts_with('2'));
    if responses.is_empty() {
        responses.extend(default.map(|default| ("2XX".to_owned(), default)));
    }
}

fn one_body(responses: &mut Responses, schemas: &Schemas) {
    let mut contents = responses.values().filter_map(|one| one.content.as_ref());
    let some = contents.clone().next().is_some();
    let bytes = contents.any(|content| *content == Content::Bytes);
    // A range that is empty cannot be told from a status that is not.
    let vague = responses
        .get("2XX")
        .is_some_and(|one| one.content.is_none());
    if bytes || (vague && some) {
        for response in responses.values_mut() {
            response.content = Some(Content::Bytes);
        }
        return;
    }
    let bodies = responses.values();
    let bodies = bodies.filter_map(|response| response.content.as_ref()?.schema());
    let bodies: Vec<&Schema> = bodies.collect();
    if bodies.is_empty() {
        return;
    }
    let mut schema = one(&bodies, schemas);
    if schema.target().is_none() && responses.len() > 1 {
        let description = schema.docs.description.take().unwrap_or_default();
        let statuses = statuses(responses);
        schema.docs.description = Some(format!("{description}\n\n{statuses}").trim().to_owned());
    }
    schema.nullable |= bodies.len() < responses.len();
    for response in responses.values_mut() {
        response.empty = response.content.is_none();
        response.content = Some(Content::Json(schema.clone()));
    }
}

/// Changes the one body of all successes.
pub(super) fn change_body(responses: &mut Responses, change: impl FnOnce(&mut Schema)) {
    let bodies = responses.values_mut();
    let mut bodies =
        bodies.filter_map(|response| response.content.as_mut().and_then(Content::schema_mut));
    if let Some(first) = bodies.next() {
        change(first);
        bodies.for_each(|body| body.clone_from(first));
    }
}

/// What each status means.
pub(crate) fn statuses(responses: &Responses) -> String {
    let lines = responses.iter().filter_map(|(status, response)| {
        let words: Vec<&str> = response.description.split_whitespace().collect();
        (!words.is_empty()).then(|| format!("- `{status}`: {}", words.join(" ")))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Objects become one object that may hold what any of them holds; other bodies become a union.
fn one(bodies: &[&Schema], schemas: &Schemas) -> Schema {
    let distinct = unique::items(bodies.iter().copied());
    if let [only] = distinct.as_slice() {
        return (*only).clone();
    }
    let wholes = distinct.iter().map(|body| follow::whole(schemas, body));
    let wholes: Vec<&Schema> = wholes.collect();
    let objects = wholes.iter().filter_map(|whole| whole.object());
    let objects =
        objects.filter(|object| !object.is_map() && !matches!(object.extra, Extra::Of(_)));
    let objects: Vec<&Object> = objects.collect();
    if objects.len() < wholes.len() {
        return Schema::one_of(distinct.into_iter().cloned().collect());
    }
    let (object, _) = lower::objects(&objects);
    let mut one = Schema::of(Shape::Object(object));
    // The body with the most to say describes the whole.
    let said = |whole: &&&Schema| whole.object().map(|object| object.properties().count());
    let richest = wholes.iter().rev().max_by_key(said);
    one.docs.description = richest.and_then(|whole| whole.docs.description.clone());
    one
}
