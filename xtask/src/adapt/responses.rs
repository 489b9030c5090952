//! One success body for each operation, and no errors.

use std::collections::BTreeMap;

use crate::ir::{
    Api, Content, Docs, Extra, Object, Response, Schema, Schemas, Shape, Union, follow,
};
use crate::unique;

type Responses = BTreeMap<String, Response>;

/// Keeps the success responses of every operation and gives them one body.
pub(super) fn merge(api: &mut Api) {
    for operation in &mut api.operations {
        let mut kept = successes(&operation.responses);
        one_body(&mut kept, &api.schemas);
        operation.responses = kept;
    }
}

/// The responses that a client is to read; a lone `default` is what success looks like.
fn successes(responses: &Responses) -> Responses {
    let mut kept: Responses = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(s, r)| (s.clone(), r.clone()))
        .collect();
    if kept.is_empty()
        && let Some(default) = responses.get("default")
    {
        kept.insert("2XX".into(), default.clone());
    }
    kept
}

fn one_body(responses: &mut Responses, schemas: &Schemas) {
    let any = |is: &dyn Fn(&str, &Response) -> bool| responses.iter().any(|(s, r)| is(s, r));
    let bytes = any(&|_, response| response.content == Some(Content::Bytes));
    // A range that is empty cannot be told from a status that is not.
    let vague = any(&|status, response| status == "2XX" && response.content.is_none());
    let some = any(&|_, response| response.content.is_some());
    if bytes || (vague && some) {
        for response in responses.values_mut() {
            response.content = Some(Content::Bytes);
        }
        return;
    }
    let bodies = responses
        .values()
        .filter_map(|response| response.content.as_ref()?.schema());
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

/// What each status means.
pub(crate) fn statuses(responses: &Responses) -> String {
    let said = responses
        .iter()
        .filter(|(_, response)| !response.description.trim().is_empty());
    let lines = said.map(|(status, response)| {
        let meaning = response
            .description
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        format!("- `{status}`: {meaning}")
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
    let Some(objects) = wholes
        .iter()
        .map(|whole| plain(whole))
        .collect::<Option<Vec<_>>>()
    else {
        return Schema::of(Shape::Union(Union {
            variants: distinct.into_iter().cloned().collect(),
            ..Union::default()
        }));
    };
    let mut properties: BTreeMap<String, Schema> = BTreeMap::new();
    for (name, schema) in objects.iter().flat_map(|object| object.properties()) {
        let merged = match properties.get(name) {
            Some(old) => property(old, schema),
            None => schema.clone(),
        };
        properties.insert(name.clone(), merged);
    }
    // The body with the most to say describes the whole.
    let richest = wholes.iter().rev().max_by_key(|whole| {
        let object = whole.object();
        object.map_or(0, |object| object.properties().count())
    });
    Schema {
        docs: Docs {
            description: richest.and_then(|whole| whole.docs.description.clone()),
            ..Docs::default()
        },
        ..Schema::of(Shape::Object(Object {
            properties: Some(properties),
            ..Object::default()
        }))
    }
}

/// The properties of an object that has no others.
fn plain(whole: &Schema) -> Option<&Object> {
    let object = whole.object().filter(|_| whole.is_struct());
    object.filter(|object| !matches!(object.extra, Extra::Of(_)))
}

/// What a property is that two bodies have.
fn property(old: &Schema, new: &Schema) -> Schema {
    if same(old, new) {
        old.clone()
    } else if same(&old.never_null(), &new.never_null()) {
        // Null in one of them is null in what holds both.
        Schema {
            nullable: true,
            ..old.clone()
        }
    } else {
        scalars(old, new).unwrap_or_else(|| {
            Schema::of(Shape::Union(Union {
                variants: vec![old.clone(), new.clone()],
                ..Union::default()
            }))
        })
    }
}

/// Two scalars of one type are one without a format, but for a secret, which stays one.
fn scalars(a: &Schema, b: &Schema) -> Option<Schema> {
    let scalar = a.scalar().filter(|scalar| b.scalar() == Some(*scalar))?;
    let secret = [a, b]
        .into_iter()
        .find(|one| one.format() == Some("password"));
    let mut merged = match secret {
        Some(secret) => secret.clone(),
        None => Schema::of(Shape::Scalar(scalar, None)),
    };
    let description = a.docs.description.as_ref().or(b.docs.description.as_ref());
    if let Some(description) = description {
        merged.docs.description = Some(description.clone());
    }
    merged.nullable |= a.nullable || b.nullable;
    Some(merged)
}

/// Equal but for their prose.
fn same(a: &Schema, b: &Schema) -> bool {
    (a.target().is_some() && a.target() == b.target() && a.nullable == b.nullable)
        || a.without_prose() == b.without_prose()
}
