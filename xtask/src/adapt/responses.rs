//! One success body for each operation, and no errors.

use std::collections::BTreeMap;

use crate::ir::{Api, Content, Extra, Object, Response, Schema, Schemas, Shape, follow};
use crate::unique;

type Responses = BTreeMap<String, Response>;

/// Keeps the success responses of every operation and gives them one body.
pub(super) fn merge(api: &mut Api) {
    for operation in &mut api.operations {
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
    let mut properties: BTreeMap<String, Schema> = BTreeMap::new();
    for (name, schema) in objects.iter().flat_map(|object| object.properties()) {
        let known = properties.entry(name.clone());
        known
            .and_modify(|old| *old = property(old, schema))
            .or_insert_with(|| schema.clone());
    }
    let mut one = Schema::of(Shape::Object(Object {
        properties: Some(properties),
        ..Object::default()
    }));
    // The body with the most to say describes the whole.
    let said = |whole: &&&Schema| whole.object().map(|object| object.properties().count());
    let richest = wholes.iter().rev().max_by_key(said);
    one.docs.description = richest.and_then(|whole| whole.docs.description.clone());
    one
}

/// What a property is that two bodies have.
fn property(old: &Schema, new: &Schema) -> Schema {
    let same_name = old.target().is_some() && old.target() == new.target();
    if same_name || old.never_null().without_prose() == new.never_null().without_prose() {
        // Null in one of them is null in what holds both.
        return Schema {
            nullable: old.nullable || new.nullable,
            ..old.clone()
        };
    }
    scalars(old, new).unwrap_or_else(|| Schema::one_of(vec![old.clone(), new.clone()]))
}

/// Two scalars of one type are one without a format, but for a secret, which stays one.
fn scalars(a: &Schema, b: &Schema) -> Option<Schema> {
    let scalar = a.scalar().filter(|scalar| b.scalar() == Some(*scalar))?;
    let mut both = [a, b].into_iter();
    let mut merged = match both.find(|one| one.format() == Some("password")) {
        Some(secret) => secret.clone(),
        None => Schema::of(Shape::Scalar(scalar, None)),
    };
    let description = a.docs.description.as_ref();
    merged.docs.description = description.or(b.docs.description.as_ref()).cloned();
    merged.nullable |= a.nullable || b.nullable;
    Some(merged)
}
