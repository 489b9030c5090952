//! The functions of operations, each made two.
//!
//! progenitor's functions build a request, send it and read the response. Whoever sends by other means (with retries, or
//! through another client) needs the first part alone, so it becomes a function of its own, which the other calls.

use anyhow::{Result, bail, ensure};
use quote::quote;
use syn::{Expr, FnArg, Ident, ImplItemFn, Local, Pat, Stmt};

use super::tidy::exactly;
use super::{request, response};
use crate::ir::{Operation, Place};

/// The function that sends and reads, and the one of this name that builds the request. That of progenitor must be as it
/// writes them today.
pub(super) fn both(
    mut sends: ImplItemFn,
    operation: &Operation,
    name: &Ident,
) -> Result<[ImplItemFn; 2]> {
    let parameters = |place| {
        let all = operation.parameters.iter();
        all.filter(move |one| one.place == place).count()
    };
    let mut statements = std::mem::take(&mut sends.block.stmts).into_iter();
    let (url, address) = variable(statements.next(), "URL")?;
    let (header_map, empty_map) = variable(statements.next(), "map of headers")?;
    // Nobody asked for this one.
    let version = syn::parse_quote! {
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
    };
    let is_version = statements.next() == Some(version);
    ensure!(is_version, "it sends no `api-version`");
    let headers = statements.by_ref().take(parameters(Place::Header));
    let headers: Vec<Stmt> = headers.collect();
    let (request, chain) = variable(statements.next(), "request")?;
    let query = query(chain);
    exactly(query.len(), parameters(Place::Query), "the query")?;
    let mut sending: Vec<Stmt> = statements.collect();
    let Some(Stmt::Expr(Expr::Match(mut reading), None)) = sending.pop() else {
        bail!("it reads no response");
    };
    let (got, _) = variable(sending.last().cloned(), "response")?;
    response::correct(&mut reading, &got, operation)?;

    request::optional_body(&mut sends.sig, operation)?;
    let mut builds = sends.clone();
    let sent = format!(" The request that [`Self::{}`] sends", sends.sig.ident);
    let doc = format!("{sent}, with the same arguments; nothing is sent.");
    builds.attrs = vec![syn::parse_quote!(#[doc = #doc])];
    builds.sig.ident = name.clone();
    builds.sig.asyncness = None;
    // No response of a failure has a type of its own.
    builds.sig.output = syn::parse_quote!(-> Result<reqwest::Request, Error<()>>);
    let has_headers = !headers.is_empty();
    let make_map = has_headers.then(|| quote!(let mut #header_map = #empty_map;));
    let send_map = has_headers.then(|| quote!(.headers(#header_map)));
    let rest = quote!(#(.query(#query))* #send_map .build()?);
    let built = request::built(operation, &url, &request, &rest);
    builds.block = syn::parse_quote!({
        let #url = #address;
        #make_map
        #(#headers)*
        #built
        Ok(#request)
    });
    let arguments = sends.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(&argument.pat),
        FnArg::Receiver(_) => None,
    });
    sends.block = syn::parse_quote!({
        let mut #request = self.#name(#(#arguments),*)?;
        #(#sending)*
        #reading
    });
    Ok([sends, builds])
}

/// The variable that a statement makes, and what of.
fn variable(statement: Option<Stmt>, what: &str) -> Result<(Ident, Expr)> {
    match statement {
        Some(Stmt::Local(Local {
            pat: Pat::Ident(name),
            init: Some(init),
            ..
        })) => Ok((name.ident, *init.expr)),
        _ => bail!("it has no variable for its {what}"),
    }
}

/// What a chain of calls passes to those of `query`.
fn query(chain: Expr) -> Vec<Expr> {
    match chain {
        Expr::Try(tried) => query(*tried.expr),
        Expr::MethodCall(call) => {
            let mut before = query(*call.receiver);
            before.extend(call.args.into_iter().filter(|_| call.method == "query"));
            before
        }
        _ => Vec::new(),
    }
}
