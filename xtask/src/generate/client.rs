//! The `client` module: progenitor's, made from a document whose schemas are ours already, with a few corrections.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context as _, Result, anyhow};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::{Value, json};

use super::corrections::{self, Renamed};
use crate::reserved::{LOCALS, is_new_keyword};
use crate::schema::{self, Kind};

/// What progenitor makes of an adapted document: the client, and the typed mocks.
pub(super) struct Made {
    pub client: syn::File,
    pub mock: syn::File,
    /// What parameters are called on the wire that have another name for progenitor.
    pub renamed: Renamed,
}

/// Runs progenitor.
pub(super) fn make(document: &Value) -> Result<Made> {
    let (plain, renamed) = skeleton(document);
    let spec: openapiv3::OpenAPI = serde_json::from_value(plain)
        .context("the adapted document is not OpenAPI 3.0: a fault of this generator")?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::Hook });
    for name in schema::components(document).keys() {
        let impls = [TypeImpl::Display].into_iter();
        settings.with_replacement(
            name,
            format!("crate::types::{}", super::ident::ident(name)),
            impls,
        );
    }
    let run = AssertUnwindSafe(|| {
        let mut generator = Generator::new(&settings);
        let client = generator.generate_tokens(&spec)?;
        let mock = Generator::new(&settings).httpmock(&spec, "crate")?;
        Ok::<_, progenitor::Error>((client, mock))
    });
    let (client, mock) = quietly(run)?.map_err(|error| anyhow!("progenitor: {error}"))?;
    let parse = |tokens: TokenStream, what: &str| {
        syn::parse2::<syn::File>(without_keywords(tokens))
            .with_context(|| format!("progenitor's {what} is not Rust"))
    };
    Ok(Made {
        client: corrections::corrected(parse(client, "client")?, document, &renamed)?,
        mock: parse(mock, "mocks")?,
        renamed,
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

/// The document with schemas that only have names: the types behind them are made by `types`.
fn skeleton(document: &Value) -> (Value, Renamed) {
    let mut document = document.clone();
    let mut renamed = Renamed::default();
    let all = parameter_names(&document);
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        schemas
            .values_mut()
            .for_each(|schema| *schema = json!({"type": "object"}));
    }
    for (_, _, operation) in schema::operations_mut(&mut document) {
        for key in ["summary", "description"] {
            if let Some(Value::String(text)) = operation.get_mut(key) {
                *text = super::prose::plain(text);
            }
        }
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let Value::Object(map) = parameter else {
                continue;
            };
            let style = if map.get("in") == Some(&json!("query")) {
                "form"
            } else {
                "simple"
            };
            map.insert("style".into(), json!(style));
            if let Some(Value::String(text)) = map.get_mut("description") {
                *text = super::prose::plain(text);
            }
        }
        unique_parameters(operation, &all, &mut renamed);
        for response in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            response.1["description"] = json!("");
        }
    }
    for key in ["title", "description", "version", "summary"] {
        if let Some(Value::String(text)) = document["info"].get_mut(key) {
            *text = super::prose::plain(text);
        }
    }
    (document, renamed)
}

/// The names of all parameters, none of which may be taken for one that was renamed.
fn parameter_names(document: &Value) -> BTreeSet<String> {
    let operations = schema::operations(document).into_iter();
    let lists =
        operations.filter_map(|(_, _, operation)| operation.get("parameters")?.as_array().cloned());
    lists
        .flatten()
        .filter_map(|parameter| Some(parameter["name"].as_str()?.to_owned()))
        .collect()
}

/// Parameters of one name in different places would be one argument: those that come later get a name of their own.
fn unique_parameters(operation: &mut Value, all: &BTreeSet<String>, renamed: &mut Renamed) {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    let parameters = parameters.map(Vec::as_mut_slice).unwrap_or_default();
    let argument = |parameter: &Value| {
        crate::adapt::names::rust_function(parameter["name"].as_str().unwrap_or_default())
    };
    // The path comes first, because the template has to find its parameters under their own names.
    let (path, others): (Vec<_>, Vec<_>) = parameters
        .iter_mut()
        .partition(|parameter| parameter["in"] == "path");
    let mut taken: Vec<String> = path.iter().map(|parameter| argument(parameter)).collect();
    taken.extend(LOCALS.map(str::to_owned));
    for parameter in others {
        let wish = argument(parameter);
        if taken.contains(&wish) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let place = parameter["in"].as_str().unwrap_or_default();
            let mut unique = format!("{name}-in-the-{place}");
            while all.contains(&unique)
                || renamed.get(&unique).is_some_and(|other| other != name)
                || taken.contains(&crate::adapt::names::rust_function(&unique))
            {
                unique.push('2');
            }
            taken.push(crate::adapt::names::rust_function(&unique));
            renamed.insert(unique.clone(), name.to_owned());
            parameter["name"] = json!(unique);
        }
        taken.push(wish);
    }
}

/// The query parameters of an operation that are lists, by the name of their argument.
pub(super) fn lists(operation: &Value) -> Vec<String> {
    let parameters = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let lists =
        parameters.filter(|p| p["in"] == "query" && schema::kind(&p["schema"]) == Kind::Array);
    lists
        .filter_map(|p| p["name"].as_str().map(str::to_owned))
        .collect()
}
