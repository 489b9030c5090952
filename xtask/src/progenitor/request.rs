//! How a function builds its request. progenitor asks for `application/json` or for nothing, sends a body by the media
//! type that it knows it by, and always asks for one.

use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{FnArg, Ident, Signature};

use crate::ir::{Body, Content, Operation};
use crate::unique;

/// The statements that make a request out of `url`, the `rest` being what comes behind the body.
pub(super) fn built(
    operation: &Operation,
    url: &Ident,
    request: &Ident,
    rest: &TokenStream,
) -> TokenStream {
    let method = match operation.method.as_str() {
        // reqwest has no functions for these.
        name @ ("options" | "trace") => {
            let method = format_ident!("{}", name.to_uppercase());
            quote!(request(reqwest::Method::#method, #url))
        }
        name => {
            let method = format_ident!("{name}");
            quote!(#method(#url))
        }
    };
    let responses = operation.responses.values();
    let read = responses.filter(|response| response.content.is_some());
    let accepted = read.flat_map(|response| &response.accept);
    let accepted = unique::items(accepted.map(String::as_str)).join(", ");
    let accept = (!accepted.is_empty()).then(|| header("ACCEPT", &accepted));
    let start = quote!(self.client.#method #accept);
    let body = operation.body.as_ref().map(sent);
    if operation.body.as_ref().is_none_or(|body| body.required) {
        return quote!(let #request = #start #body #rest;);
    }
    quote! {
        let mut #request = #start;
        if let Some(body) = body {
            #request = #request #body;
        }
        let #request = #request #rest;
    }
}

/// What gives a request its body, and the media type if that does not follow.
fn sent(body: &Body) -> TokenStream {
    let (usual, call) = match &body.content {
        Content::Json(_) => (None, quote!(.json(&body))),
        Content::Form(_) => (None, quote!(.form_urlencoded(&body)?)),
        raw @ (Content::Text | Content::Bytes) => (Some(raw.media_type()), quote!(.body(body))),
    };
    let media_type = body.media_type.as_deref().or(usual);
    let media_type = media_type.map(|name| header("CONTENT_TYPE", name));
    quote!(#media_type #call)
}

fn header(name: &str, value: &str) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(.header(header::#name, header::HeaderValue::from_static(#value)))
}

/// Makes a body that may be left out an `Option`.
pub(super) fn optional_body(signature: &mut Signature, operation: &Operation) -> Result<()> {
    if operation.body.as_ref().is_none_or(|body| body.required) {
        return Ok(());
    }
    let mut inputs = signature.inputs.iter_mut();
    let body = inputs.find_map(|input| match input {
        FnArg::Typed(argument) if *argument.pat == syn::parse_quote!(body) => Some(argument),
        _ => None,
    });
    let body = body.context("its body, which may be left out, was not found")?;
    let inner = &body.ty;
    body.ty = syn::parse_quote!(Option<#inner>);
    Ok(())
}
