//! The `client` module: progenitor's, made from a document whose schemas are ours already, with a few corrections.
//!
//! Every correction counts what it changed. One that no longer finds what it was written for is an error, so that a new
//! progenitor cannot quietly bring a fault back.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::{Value, json};
use syn::visit_mut::{self, VisitMut};

use crate::schema::{self, Kind};

/// What progenitor makes of an adapted document: the client, and the typed mocks.
pub(super) struct Made {
    pub client: syn::File,
    pub mock: syn::File,
}

/// Runs progenitor.
pub(super) fn make(document: &Value) -> Result<Made> {
    let plain = skeleton(document);
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
        syn::parse2::<syn::File>(tokens).with_context(|| format!("progenitor's {what} is not Rust"))
    };
    Ok(Made {
        client: corrected(parse(client, "client")?, document)?,
        mock: parse(mock, "mocks")?,
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

/// The document with schemas that only have names: the types behind them are made by `types`.
fn skeleton(document: &Value) -> Value {
    let mut document = document.clone();
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
        unique_parameters(operation);
        for response in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            response.1["description"] = json!("");
        }
    }
    document
}

/// Parameters of one name in different places would be one argument: those that come later get a name of their own.
fn unique_parameters(operation: &mut Value) {
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
    taken.push("body".to_owned());
    for parameter in others {
        let wish = argument(parameter);
        if taken.contains(&wish) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let place = parameter["in"].as_str().unwrap_or_default();
            let mut unique = format!("{name}{RENAMED}{place}");
            while taken.contains(&crate::adapt::names::rust_function(&unique)) {
                unique.push('2');
            }
            taken.push(crate::adapt::names::rust_function(&unique));
            parameter["name"] = json!(unique);
        }
        taken.push(wish);
    }
}

/// Between the name of a parameter and what makes it unique.
const RENAMED: &str = "-in-the-";

fn corrected(mut file: syn::File, document: &Value) -> Result<syn::File> {
    let operations = schema::operations(document);
    let by_id: BTreeMap<&str, &Value> = operations
        .iter()
        .map(|(_, _, operation)| (schema::id(operation), operation))
        .collect();
    drop_types(&mut file)?;
    let mut version_headers = 0;
    let mut methods = 0;
    let mut urls = 0;
    for item in &mut file.items {
        let syn::Item::Impl(block) = item else {
            continue;
        };
        if block.trait_.is_some() {
            continue;
        }
        // `new` makes an HTTP client with time limits that nobody chose.
        block.items.retain(
            |item| !matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "new"),
        );
        for item in &mut block.items {
            let syn::ImplItem::Fn(function) = item else {
                continue;
            };
            let name = function.sig.ident.to_string();
            if name == "new_with_client" {
                urls += trim_base_url(function);
                continue;
            }
            let operation = by_id
                .get(name.trim_end_matches('_'))
                .or_else(|| by_id.get(name.as_str()));
            let operation = operation.with_context(|| {
                format!("progenitor's `{name}` is no operation of the document")
            })?;
            methods += 1;
            version_headers += drop_version_header(function);
            correct_method(function, operation)?;
        }
    }
    ensure!(
        methods == operations.len(),
        "progenitor made {methods} of {} operations",
        operations.len()
    );
    ensure!(
        version_headers == methods,
        "the rule that drops `api-version` found {version_headers} of {methods} places"
    );
    ensure!(
        urls == 1,
        "the rule that trims the base URL found {urls} places instead of one"
    );
    Ok(file)
}

/// All types are ours, so of progenitor's module nothing but its error type can be left.
fn drop_types(file: &mut syn::File) -> Result<()> {
    let mut found = 0;
    for item in &file.items {
        if let syn::Item::Mod(module) = item
            && module.ident == "types"
        {
            found += 1;
            for item in module.content.iter().flat_map(|(_, items)| items) {
                let expected = matches!(item, syn::Item::Mod(inner) if inner.ident == "error");
                ensure!(
                    expected,
                    "progenitor made a type that ought to be ours: {}",
                    quote!(#item)
                );
            }
        }
    }
    ensure!(
        found == 1,
        "progenitor's module of types was found {found} times"
    );
    file.items.retain(|item| !matches!(item, syn::Item::Mod(module) if module.ident == "types" || module.ident == "prelude"));
    Ok(())
}

/// `//v2/users` is another path than `/v2/users`.
fn trim_base_url(function: &mut syn::ImplItemFn) -> usize {
    struct Trim(usize);
    impl VisitMut for Trim {
        fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
            visit_mut::visit_expr_mut(self, expr);
            if quote!(#expr).to_string() == "baseurl . to_string ()" {
                *expr = syn::parse_quote!(baseurl.trim_end_matches('/').to_owned());
                self.0 += 1;
            }
        }
    }
    let mut trim = Trim(0);
    trim.visit_impl_item_fn_mut(function);
    trim.0
}

/// Nobody asked for an `api-version` header.
fn drop_version_header(function: &mut syn::ImplItemFn) -> usize {
    let before = function.block.stmts.len();
    function.block.stmts.retain(|statement| {
        let text = quote!(#statement).to_string();
        !(text.starts_with("header_map . append") && text.contains("Self :: api_version ()"))
    });
    before - function.block.stmts.len()
}

fn correct_method(function: &mut syn::ImplItemFn, operation: &Value) -> Result<()> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let empty: Vec<u16> = responses
        .into_iter()
        .flatten()
        .filter(|(_, response)| response.get("x-empty").is_some())
        .filter_map(|(status, _)| status.parse().ok())
        .collect();
    let media_type = operation
        .pointer("/requestBody/x-media-type")
        .and_then(Value::as_str);
    let mut correction = Correction {
        empty: &empty,
        emptied: 0,
        media_type,
        typed: 0,
    };
    correction.visit_impl_item_fn_mut(function);
    let name = &function.sig.ident;
    ensure!(
        correction.emptied == empty.len(),
        "{name}: {} of {} empty answers found",
        correction.emptied,
        empty.len()
    );
    ensure!(
        correction.typed == usize::from(media_type.is_some()),
        "{name}: its body's media type was not found"
    );
    if let Some(any) = responses
        .into_iter()
        .flatten()
        .find(|(status, r)| r.get("x-empty").is_some() && status.parse::<u16>().is_err())
    {
        bail!(
            "{name}: an empty answer for the range {} cannot be told apart",
            any.0
        );
    }
    Ok(())
}

struct Correction<'a> {
    empty: &'a [u16],
    emptied: usize,
    media_type: Option<&'a str>,
    typed: usize,
}

impl VisitMut for Correction<'_> {
    fn visit_expr_match_mut(&mut self, expr: &mut syn::ExprMatch) {
        visit_mut::visit_expr_match_mut(self, expr);
        let scrutinee = &expr.expr;
        let scrutinee = quote!(#scrutinee);
        if !scrutinee.to_string().ends_with("status () . as_u16 ()") {
            return;
        }
        let Some(response) = scrutinee.into_iter().next() else {
            return;
        };
        for arm in &mut expr.arms {
            let pattern = &arm.pat;
            let status = quote!(#pattern).to_string();
            let is_empty = status
                .trim_end_matches("u16")
                .parse()
                .is_ok_and(|status: u16| self.empty.contains(&status));
            if is_empty {
                arm.body = syn::parse_quote!({
                    Ok(ResponseValue::new(None, #response.status(), #response.headers().clone()))
                });
                self.emptied += 1;
            }
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let receiver = &call.receiver;
        // reqwest has no functions for these two methods.
        if (call.method == "options" || call.method == "trace")
            && quote!(#receiver).to_string() == "self . client"
        {
            let method = super::ident::ident(&call.method.to_string().to_uppercase());
            let url = call.args.first().cloned();
            *call = syn::parse_quote!(self.client.request(::reqwest::Method::#method, #url));
        } else if let Some(media_type) = self.media_type
            && call.method == "json"
        {
            let body = call.args.first().cloned();
            *call = syn::parse_quote!(#receiver.header(::reqwest::header::CONTENT_TYPE, #media_type).json(#body));
            self.typed += 1;
        }
    }

    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        let text = literal.value();
        if let Some(media_type) = self.media_type
            && (text == "application/octet-stream" || text == "text/plain")
        {
            *literal = syn::LitStr::new(media_type, literal.span());
            self.typed += 1;
        } else if let Some((name, _)) = text.split_once(RENAMED) {
            *literal = syn::LitStr::new(name, literal.span());
        }
    }
}

/// Undoes the renaming of parameters in what is sent.
pub(super) struct OriginalNames;

impl VisitMut for OriginalNames {
    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        if let Some((name, _)) = literal.value().split_once(RENAMED) {
            *literal = syn::LitStr::new(name, literal.span());
        }
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
