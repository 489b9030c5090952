//! The middle as a document: what fixtures show, and what comparisons are made of.
//!
//! It is OpenAPI 3.0.3 with a few keys of its own for what that cannot say. Nothing in the compiler reads them back but
//! the tests of single stages.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    AnyOf, Api, Body, Checks, Content, Discriminator, Docs, Extra, Fit, Object, Operation,
    Parameter, Place, Response, Scalar, Schema, Schemas, Shape, Tag, ToldBy, Union,
};
use crate::pointer;

/// Limits, which the plain dialect has as 3.0 does.
pub const LIMITS: [&str; 13] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// The components.
pub fn schemas(schemas: &Schemas) -> Map<String, Value> {
    let all = schemas.iter();
    all.map(|(name, one)| (name.clone(), schema(one))).collect()
}

fn put<T: Into<Value>>(out: &mut Value, key: &str, value: Option<T>) {
    if let Some(value) = value {
        out[key] = value.into();
    }
}

/// The content of a body.
pub fn content(content: &Content) -> Value {
    let schema = match content {
        Content::Json(inner) | Content::Form(inner) => schema(inner),
        Content::Text => json!({"type": "string"}),
        Content::Bytes => json!({"type": "string", "format": "binary"}),
    };
    json!({content.media_type(): {"schema": schema}})
}

/// One schema.
pub fn schema(schema: &Schema) -> Value {
    let mut out = json!({});
    match &schema.shape {
        Shape::Any => {}
        Shape::Null => out["x-null"] = true.into(),
        Shape::Ref(name) => {
            out["$ref"] = pointer::schema_ref(name).into();
            if *schema != schema.bare() {
                out = json!({"allOf": [out]});
            }
        }
        Shape::Scalar(scalar, format) => {
            out["type"] = scalar.name().into();
            put(&mut out, "format", format.as_deref());
        }
        Shape::Enum { values, texts } => {
            put(&mut out, "type", texts.then_some("string"));
            out["enum"] = values.clone().into();
        }
        Shape::Object(inner) => object(inner, &mut out),
        Shape::Array { items, delimiter } => {
            out["type"] = "array".into();
            out["items"] = self::schema(items);
            put(&mut out, "x-delimiter", delimiter.map(String::from));
        }
        Shape::Tuple(items) => {
            out["type"] = "array".into();
            out["items"] = json!({});
            out["x-tuple"] = items.iter().map(self::schema).collect();
        }
        Shape::Union(inner) => union(inner, &mut out),
        Shape::AllOf(parts) => out["allOf"] = parts.iter().map(self::schema).collect(),
    }
    beside(schema, &mut out);
    out
}

fn object(object: &Object, out: &mut Value) {
    out["type"] = "object".into();
    put(out, "properties", object.properties.as_ref().map(schemas));
    put(out, "required", object.required.clone());
    match &object.extra {
        Extra::Unsaid => {}
        Extra::Refused => out["additionalProperties"] = false.into(),
        Extra::Of(extra) => out["additionalProperties"] = schema(extra),
    }
}

fn union(union: &Union, out: &mut Value) {
    out["oneOf"] = union.variants.iter().map(schema).collect();
    match union.any_of {
        AnyOf::No => {}
        AnyOf::Yes => out["x-any"] = true.into(),
        AnyOf::Closed => out["x-any"] = "closed".into(),
    }
    match &union.told_by {
        ToldBy::Fit => {}
        ToldBy::BestMatch(fits) => {
            let fit = |fit: &Option<Fit>| match fit {
                Some(fit) => json!({"fields": fit.fields, "constants": fit.constants}),
                None => Value::Null,
            };
            out["x-fits"] = fits.iter().map(fit).collect();
        }
        ToldBy::Discriminator(discriminator) => {
            let mut value = json!({});
            put(
                &mut value,
                "propertyName",
                discriminator.property.as_deref(),
            );
            put(
                &mut value,
                "mapping",
                discriminator.mapping.as_ref().map(|m| json!(m)),
            );
            out["discriminator"] = value;
        }
        ToldBy::Tag(tag) => {
            out["x-tag"] = json!({"property": tag.property, "values": tag.values});
        }
    }
}

fn beside(schema: &Schema, out: &mut Value) {
    let docs = &schema.docs;
    put(out, "title", docs.title.as_deref());
    put(out, "description", docs.description.as_deref());
    put(out, "default", docs.default.clone());
    for (key, is_so) in [
        ("deprecated", docs.deprecated),
        ("readOnly", docs.read_only),
        ("writeOnly", docs.write_only),
        ("nullable", schema.nullable),
        ("x-open", schema.open),
        ("x-closed", schema.closed),
    ] {
        put(out, key, is_so.then_some(true));
    }
    for (key, value) in &schema.limits {
        out[key] = value.clone();
    }
    if !schema.checks.is_empty() {
        out["x-checks"] = schema.checks.clone().into();
    }
    put(out, "x-variant", schema.was.as_deref());
    put(out, "x-form", schema.read.then_some("response"));
}

/// The middle that a plain document shows. For the tests of single stages, so it is not strict.
pub fn read_document(document: &Value) -> Api {
    let mut api = Api::default();
    for (path, method, operation) in members(document, "paths").flat_map(|(path, item)| {
        item.as_object()
            .into_iter()
            .flatten()
            .map(move |(m, o)| (path, m, o))
    }) {
        api.operations.push(read_operation(path, method, operation));
    }
    if let Some(components) = document.get("components") {
        api.schemas = members(components, "schemas")
            .map(|(name, schema)| (name.clone(), read_schema(schema)))
            .collect();
    }
    api
}

fn members<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

fn list<'a>(value: &'a Value, key: &str) -> Option<&'a Vec<Value>> {
    value.get(key)?.as_array()
}

fn texts(values: &[Value]) -> Vec<String> {
    let texts = values.iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn read_operation(path: &str, method: &str, value: &Value) -> Operation {
    let at = pointer::join(&pointer::join("/paths", path), method);
    let parameters = list(value, "parameters").into_iter().flatten().enumerate();
    let body = value.get("requestBody").and_then(|body| {
        Some(Body {
            required: is_true(body, "required"),
            description: text(body, "description"),
            content: read_content(body)?,
            media_type: text(body, "x-media-type"),
            at: format!("{at}/requestBody"),
        })
    });
    let responses = members(value, "responses").map(|(status, response)| {
        let read = Response {
            description: text(response, "description").unwrap_or_default(),
            content: read_content(response),
            at: pointer::join(&format!("{at}/responses"), status),
            ..Response::default()
        };
        (status.clone(), read)
    });
    Operation {
        path: path.to_owned(),
        method: method.to_owned(),
        id: text(value, "operationId").unwrap_or_default(),
        parameters: parameters
            .map(|(index, parameter)| Parameter {
                name: text(parameter, "name").unwrap_or_default(),
                place: match parameter["in"].as_str() {
                    Some("path") => Place::Path,
                    Some("header") => Place::Header,
                    _ => Place::Query,
                },
                required: is_true(parameter, "required"),
                description: text(parameter, "description"),
                schema: read_schema(&parameter["schema"]),
                delimiter: text(parameter, "x-delimiter").and_then(|by| by.chars().next()),
                at: format!("{at}/parameters/{index}"),
            })
            .collect(),
        body,
        responses: responses.collect(),
        ..Operation::default()
    }
}

fn read_content(holder: &Value) -> Option<Content> {
    let (media_type, media) = members(holder, "content").next()?;
    let schema = || read_schema(&media["schema"]);
    Some(match media_type.as_str() {
        "application/json" => Content::Json(schema()),
        "application/x-www-form-urlencoded" => Content::Form(schema()),
        "text/plain" => Content::Text,
        _ => Content::Bytes,
    })
}

/// The schema that a plain one shows.
pub fn read_schema(value: &Value) -> Schema {
    if let Some([part]) = list(value, "allOf").map(Vec::as_slice)
        && part.get("$ref").is_some()
    {
        let mut flat = value.clone();
        if let Value::Object(map) = &mut flat {
            map.remove("allOf");
            map.insert("$ref".into(), part["$ref"].clone());
        }
        return read_schema(&flat);
    }
    let limits = members_of(value).filter(|(key, _)| LIMITS.contains(&key.as_str()));
    Schema {
        shape: read_shape(value),
        nullable: is_true(value, "nullable"),
        open: is_true(value, "x-open"),
        closed: is_true(value, "x-closed"),
        implied: false,
        docs: Docs {
            title: text(value, "title"),
            description: text(value, "description"),
            default: value.get("default").cloned(),
            deprecated: is_true(value, "deprecated"),
            read_only: is_true(value, "readOnly"),
            write_only: is_true(value, "writeOnly"),
        },
        limits: limits.map(|(k, v)| (k.clone(), v.clone())).collect(),
        checks: members(value, "x-checks")
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect::<Checks>(),
        was: text(value, "x-variant"),
        read: value.get("x-form").is_some(),
        lenient: false,
    }
}

fn members_of(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn read_shape(value: &Value) -> Shape {
    let all = |key: &str| -> Option<Vec<Schema>> {
        Some(list(value, key)?.iter().map(read_schema).collect())
    };
    let reference = value.get("$ref").and_then(Value::as_str);
    if let Some(name) = reference.and_then(pointer::schema_name) {
        return Shape::Ref(name);
    }
    if value.get("x-null").is_some() {
        return Shape::Null;
    }
    let of_type = value.get("type").and_then(Value::as_str);
    if let Some(values) = list(value, "enum") {
        return Shape::Enum {
            values: values.clone(),
            texts: of_type == Some("string"),
        };
    }
    if let Some(variants) = all("oneOf") {
        return Shape::Union(read_union(value, variants));
    }
    if let Some(parts) = all("allOf") {
        return Shape::AllOf(parts);
    }
    match (of_type, all("x-tuple")) {
        (Some("object"), _) => Shape::Object(Object {
            properties: value.get("properties").map(|_| {
                let all = members(value, "properties");
                all.map(|(name, one)| (name.clone(), read_schema(one)))
                    .collect()
            }),
            required: list(value, "required").map(|names| texts(names)),
            extra: match value.get("additionalProperties") {
                None => Extra::Unsaid,
                Some(Value::Bool(false)) => Extra::Refused,
                Some(extra) => Extra::Of(Box::new(read_schema(extra))),
            },
        }),
        (Some("array"), Some(items)) => Shape::Tuple(items),
        (Some("array"), None) => Shape::Array {
            items: Box::new(value.get("items").map(read_schema).unwrap_or_default()),
            delimiter: text(value, "x-delimiter").and_then(|by| by.chars().next()),
        },
        (Some(name), _) => match Scalar::of(name) {
            Some(scalar) => Shape::Scalar(scalar, text(value, "format")),
            None => Shape::Any,
        },
        (None, _) => Shape::Any,
    }
}

fn read_union(value: &Value, variants: Vec<Schema>) -> Union {
    let told_by = match (value.get("x-tag"), value.get("discriminator")) {
        (Some(tag), _) => ToldBy::Tag(Tag {
            property: text(tag, "property").unwrap_or_default(),
            values: list(tag, "values")
                .into_iter()
                .flatten()
                .map(|values| texts(values.as_array().map_or(&[], Vec::as_slice)))
                .collect(),
        }),
        (None, Some(said)) => ToldBy::Discriminator(Discriminator::read(said)),
        (None, None) => ToldBy::Fit,
    };
    let any_of = match value.get("x-any") {
        None => AnyOf::No,
        Some(Value::Bool(true)) => AnyOf::Yes,
        Some(_) => AnyOf::Closed,
    };
    Union {
        variants,
        told_by,
        any_of,
    }
}

impl Discriminator {
    /// What a document says.
    pub fn read(said: &Value) -> Self {
        let mapping = said.get("mapping").and_then(Value::as_object);
        let mapping = mapping.map(|mapping| {
            let texts = mapping
                .iter()
                .filter_map(|(k, v)| Some((k.clone(), v.as_str()?.to_owned())));
            texts.collect::<BTreeMap<_, _>>()
        });
        Self {
            property: text(said, "propertyName"),
            mapping,
            base: None,
        }
    }
}
