//! The `client` module: progenitor's, made from a document whose schemas are ours already, with a few corrections.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ::progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use anyhow::{Context as _, Result, anyhow};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use serde_json::{Map, Value, json};

use super::rules::Renamed;
use super::{client, mock};
use crate::adapt::names::rust_argument;
use crate::adapt::statuses;
use crate::document::references;
use crate::emit::docs;
use crate::emit::identifiers::ident;
use crate::ir::{Api, Content, Operation, Parameter, Place, Schema, Shape};
use crate::reserved::{LOCALS, is_new_keyword};

/// What progenitor makes of an API: the client, and the typed mocks.
pub(crate) struct Made {
    pub client: syn::File,
    pub mock: syn::File,
}

/// Runs progenitor.
pub(crate) fn make(api: &Api) -> Result<Made> {
    let (skeleton, renamed) = skeleton(api);
    let spec: openapiv3::OpenAPI = serde_json::from_value(skeleton)
        .context("the skeleton is not OpenAPI 3.0: a fault of this generator")?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected);
    for name in api.schemas.keys() {
        let impls = [TypeImpl::Display].into_iter();
        settings.with_replacement(name, format!("crate::types::{}", ident(name)), impls);
    }
    let run = AssertUnwindSafe(|| {
        let mut generator = Generator::new(&settings);
        let client = generator.generate_tokens(&spec)?;
        let mock = Generator::new(&settings).httpmock(&spec, "crate")?;
        Ok::<_, ::progenitor::Error>((client, mock))
    });
    let (client_tokens, mock_tokens) =
        quietly(run)?.map_err(|error| anyhow!("progenitor: {error}"))?;
    let parse = |tokens: TokenStream, what: &str| {
        syn::parse2::<syn::File>(without_keywords(tokens))
            .with_context(|| format!("progenitor's {what} is not Rust"))
    };
    Ok(Made {
        client: client::corrected(parse(client_tokens, "client")?, api, &renamed)?,
        mock: mock::corrected(parse(mock_tokens, "mocks")?, api, &renamed)?,
    })
}

/// Turns a panic of progenitor into an error, and keeps its report off the screen.
fn quietly<T>(run: AssertUnwindSafe<impl FnOnce() -> T>) -> Result<T> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = catch_unwind(run);
    std::panic::set_hook(hook);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        anyhow!("progenitor gave up: {}", text.unwrap_or_default())
    })
}

/// Names that only a newer edition keeps for itself get an underscore, as progenitor gives one to the others.
fn without_keywords(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(name) if is_new_keyword(&name.to_string()) => {
            Ident::new(&format!("{name}_"), name.span()).into()
        }
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), without_keywords(group.stream())).into()
        }
        other => other,
    });
    tokens.collect()
}

/// A document of the operations, whose schemas only have names: the types behind them are ours.
fn skeleton(api: &Api) -> (Value, Renamed) {
    let mut renamed = Renamed::default();
    let all: BTreeSet<&String> = api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters)
        .map(|parameter| &parameter.name)
        .collect();
    let mut paths = Map::new();
    for operation in &api.operations {
        let item = paths.entry(&operation.path).or_insert_with(|| json!({}));
        item[&operation.method] = function(operation, &all, &mut renamed);
    }
    let named = api.schemas.keys();
    let schemas: Map<String, Value> = named
        .map(|name| (name.clone(), json!({"type": "object"})))
        .collect();
    let mut info =
        json!({"title": docs::plain(&api.info.title), "version": docs::plain(&api.info.version)});
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

fn function(operation: &Operation, all: &BTreeSet<&String>, renamed: &mut Renamed) -> Value {
    let mut out = json!({"operationId": operation.id});
    words(&mut out, "summary", operation.summary.as_ref());
    words(&mut out, "description", operation.description.as_ref());
    let statuses = statuses(&operation.responses);
    if operation.responses.len() > 1 && !statuses.is_empty() {
        let before = out["description"].as_str().unwrap_or_default();
        out["description"] = format!("{before}\n\nResponses:\n{}", docs::plain(&statuses))
            .trim()
            .into();
    }
    if operation.deprecated {
        out["deprecated"] = true.into();
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
fn parameters(operation: &Operation, all: &BTreeSet<&String>, renamed: &mut Renamed) -> Vec<Value> {
    // The path comes first, because the template has to find its parameters under their own names.
    let in_path = |parameter: &&Parameter| parameter.place == Place::Path;
    let in_path = operation.parameters.iter().filter(in_path);
    let mut taken: Vec<String> = in_path
        .map(|parameter| rust_argument(&parameter.name))
        .collect();
    taken.extend(LOCALS.map(str::to_owned));
    let mut out = Vec::new();
    for parameter in &operation.parameters {
        let mut name = parameter.name.clone();
        if parameter.place != Place::Path {
            let wish = rust_argument(&name);
            if taken.contains(&wish) {
                let mut unique = format!("{name}-in-the-{}", parameter.place.name());
                while all.contains(&unique)
                    || renamed
                        .iter()
                        .any(|(other, on_wire)| *other == unique && *on_wire != name)
                    || taken.contains(&rust_argument(&unique))
                {
                    unique.push('2');
                }
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
