//! What is corrected in progenitor's client.
//!
//! Every correction counts what it changed. One that no longer finds what it was written for is an error, so that a new
//! progenitor cannot quietly bring a fault back.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use super::{accept, docs, headers, optional, request};
use crate::diagnostic::Diagnostics;
use crate::emit::identifiers::ident;
use crate::ir::{Api, Content, Operation, Response};

/// The names of parameters on the wire, by what progenitor calls them.
pub(super) type Renamed = BTreeMap<String, String>;

/// Corrects the client.
pub(super) fn corrected(mut file: syn::File, api: &Api, renamed: &Renamed) -> Result<syn::File> {
    let by_id: BTreeMap<&str, &Operation> = api
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    drop_types(&mut file)?;
    docs::corrected(&mut file);
    let mut version_headers = 0;
    let mut methods = 0;
    let mut urls = 0;
    let mut split = 0;
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
        let mut requests = Vec::new();
        let mut taken = names(block);
        for (index, item) in block.items.iter_mut().enumerate() {
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
            version_headers += headers::drop_version(function);
            let name = request::name(&function.sig.ident, &taken);
            taken.insert(name.to_string());
            let mut correct = || {
                headers::drop_empty(function)?;
                correct_method(function, operation)?;
                accept::corrected(function, operation)?;
                optional::corrected(function, operation)?;
                OriginalNames(renamed).visit_impl_item_fn_mut(function);
                request::split(function, &name)
            };
            let request = correct().map_err(|error| in_operation(operation, &error))?;
            requests.push((index, request));
        }
        split += requests.len();
        for (index, request) in requests.into_iter().rev() {
            block.items.insert(index + 1, syn::ImplItem::Fn(request));
        }
    }
    ensure!(
        split == methods,
        "the rule that takes requests out of functions found {split} of {methods} places"
    );
    ensure!(
        methods == api.operations.len(),
        "progenitor made {methods} of {} operations",
        api.operations.len()
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

/// The names of the functions in a block.
fn names(block: &syn::ItemImpl) -> BTreeSet<String> {
    let functions = block.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    });
    functions.collect()
}

/// A correction that failed, with the place of the operation that it failed for, so that this one can be left out.
fn in_operation(operation: &Operation, error: &anyhow::Error) -> anyhow::Error {
    Diagnostics::one(
        operation.at(),
        "the generated function",
        format!("{error:#}: a fault of this generator"),
    )
    .into()
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

fn correct_method(function: &mut syn::ImplItemFn, operation: &Operation) -> Result<()> {
    let empty = operation
        .responses
        .iter()
        .filter(|(_, response)| response.empty);
    let empty: Vec<&String> = empty.map(|(status, _)| status).collect();
    if let Some(range) = empty.iter().find(|status| status.parse::<u16>().is_err()) {
        bail!("an empty response for the range {range} cannot be told apart");
    }
    let empty: Vec<u16> = empty
        .iter()
        .filter_map(|status| status.parse().ok())
        .collect();
    let media_type = operation
        .body
        .as_ref()
        .and_then(|body| body.media_type.as_deref());
    let is_json = |response: &&Response| matches!(response.content, Some(Content::Json(_)));
    let read = operation.responses.values().filter(is_json).count();
    let mut correction = Correction {
        empty: &empty,
        emptied: 0,
        read: 0,
        media_type,
        typed: 0,
    };
    correction.visit_impl_item_fn_mut(function);
    let name = &function.sig.ident;
    ensure!(
        correction.emptied == empty.len(),
        "{name}: {} of {} empty responses found",
        correction.emptied,
        empty.len()
    );
    ensure!(
        correction.read == read,
        "{name}: {} of {read} typed responses found",
        correction.read
    );
    ensure!(
        correction.typed == usize::from(media_type.is_some()),
        "{name}: its body's media type was not found"
    );
    Ok(())
}

struct Correction<'a> {
    empty: &'a [u16],
    emptied: usize,
    read: usize,
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
            let method = ident(&call.method.to_string().to_uppercase());
            let url = call.args.first().cloned();
            *call = syn::parse_quote!(self.client.request(::reqwest::Method::#method, #url));
        } else if let Some(media_type) = self.media_type
            && is_content_type(call)
            && let Some(value) = call.args.last_mut()
        {
            self.typed += set_media_type(value, media_type);
        } else if let Some(media_type) = self.media_type
            && call.method == "json"
        {
            let body = call.args.first().cloned();
            *call = syn::parse_quote!(#receiver.header(::reqwest::header::CONTENT_TYPE, #media_type).json(#body));
            self.typed += 1;
        }
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if quote!(#path).to_string() == "ResponseValue :: from_response" {
            *path = syn::parse_quote!(crate::support::body);
            self.read += 1;
        }
    }
}

/// The media type that a function sends its body with, in place of the one that progenitor writes.
fn set_media_type(value: &mut syn::Expr, media_type: &str) -> usize {
    let syn::Expr::Call(call) = value else {
        return 0;
    };
    let spoken = ["application/octet-stream", "text/plain"];
    match call.args.first_mut() {
        Some(syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(literal),
            ..
        })) if spoken.contains(&literal.value().as_str()) => {
            *literal = syn::LitStr::new(media_type, literal.span());
            1
        }
        _ => 0,
    }
}

/// Undoes the renaming of parameters in what is sent.
pub(super) struct OriginalNames<'a>(pub &'a Renamed);

impl VisitMut for OriginalNames<'_> {
    /// Prose is no name.
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        if let Some(name) = self.0.get(&literal.value()) {
            *literal = syn::LitStr::new(name, literal.span());
        }
    }
}

/// Whether a call sets the media type of the body.
fn is_content_type(call: &syn::ExprMethodCall) -> bool {
    let name = call.args.first();
    call.method == "header" && quote!(#name).to_string().ends_with("CONTENT_TYPE")
}
