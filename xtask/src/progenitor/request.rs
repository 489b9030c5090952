//! What is corrected where a function builds its request.

use anyhow::{Result, bail, ensure};
use syn::{Expr, FnArg, Pat};

use super::chain::Link;
use super::function::Function;
use crate::ir::{Operation, Place};
use crate::unique;

const ACCEPT: &str = "ACCEPT";
const CONTENT_TYPE: &str = "CONTENT_TYPE";

/// Corrects what `function` sends.
pub(super) fn correct(function: &mut Function, operation: &Operation) -> Result<()> {
    let parameters = operation.parameters.iter();
    let expected = parameters.filter(|one| one.place == Place::Header).count();
    let found = function.headers.len();
    ensure!(found == expected, "{found} of {expected} headers found");
    method(function)?;
    accept(function, operation)?;
    media_type(function, operation)?;
    optional(function, operation)
}

/// reqwest has no functions for two methods.
fn method(function: &mut Function) -> Result<()> {
    let Some(first) = function.chain.links.first_mut() else {
        bail!("its method was not found");
    };
    let name = first.call.method.to_string();
    if name == "options" || name == "trace" {
        let method = syn::Ident::new(&name.to_uppercase(), first.call.method.span());
        let url = &first.call.args;
        first.call = syn::parse_quote!(self.request(reqwest::Method::#method, #url));
    }
    Ok(())
}

/// progenitor asks for `application/json` or for nothing, and a server that negotiates may have neither. Has the function
/// ask for the media types of its responses.
fn accept(function: &mut Function, operation: &Operation) -> Result<()> {
    let responses = operation.responses.values();
    let accepted = responses.flat_map(|response| response.accept.iter().map(String::as_str));
    let accepted = unique::items(accepted);
    if accepted.is_empty() || accepted == ["application/json"] {
        return Ok(());
    }
    let links = &mut function.chain.links;
    let before = links.len();
    links.retain(|link| !link.is_header(ACCEPT));
    ensure!(before - links.len() <= 1, "it accepts twice");
    links.insert(1, Link::header(ACCEPT, &accepted.join(", ")));
    Ok(())
}

/// progenitor writes the media type that it knows a body by, or leaves it to `json`.
fn media_type(function: &mut Function, operation: &Operation) -> Result<()> {
    let body = operation.body.as_ref();
    let Some(media_type) = body.and_then(|body| body.media_type.as_deref()) else {
        return Ok(());
    };
    let links = &mut function.chain.links;
    links.retain(|link| !link.is_header(CONTENT_TYPE));
    let body = links.iter().position(is_body);
    let Some(body) = body.filter(|at| links[*at].call.method != "form_urlencoded") else {
        bail!("its body's media type was not found");
    };
    links.insert(body, Link::header(CONTENT_TYPE, media_type));
    Ok(())
}

/// progenitor always asks for a body. Makes one that may be left out an `Option`; without it, neither a body nor its media
/// type is sent.
fn optional(function: &mut Function, operation: &Operation) -> Result<()> {
    if operation.body.as_ref().is_none_or(|body| body.required) {
        return Ok(());
    }
    let mut arguments = 0;
    for input in &mut function.declared.sig.inputs {
        if let FnArg::Typed(argument) = input
            && matches!(&*argument.pat, Pat::Ident(name) if name.ident == "body")
        {
            let inner = &argument.ty;
            argument.ty = syn::parse_quote!(Option<#inner>);
            arguments += 1;
        }
    }
    let links = &function.chain.links;
    let (Some(body), 1) = (links.iter().position(is_body), arguments) else {
        bail!("its body, which may be left out, was not found");
    };
    let before = body.checked_sub(1);
    let typed = before.filter(|at| links[*at].is_header(CONTENT_TYPE));
    function.optional = Some(typed.unwrap_or(body)..body + 1);
    Ok(())
}

/// Whether a call gives a request its body.
fn is_body(link: &Link) -> bool {
    let argument = match link.call.args.first() {
        Some(Expr::Reference(reference)) => Some(&*reference.expr),
        other => other,
    };
    let mut methods = ["body", "json", "form_urlencoded"].iter();
    methods.any(|name| link.call.method == name) && argument == Some(&syn::parse_quote!(body))
}
