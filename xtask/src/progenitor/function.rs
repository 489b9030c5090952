//! The functions of operations, taken apart and put together again.
//!
//! progenitor's functions build a request, send it and read the response. Whoever sends by other means (with retries, or
//! through another client) needs the first part alone, so it becomes a function of its own, which the other calls.

use anyhow::{Context as _, Result, bail, ensure};
use syn::{Expr, ExprMatch, ImplItemFn, Pat, Stmt};

use super::chain::Chain;

/// The parts of a function.
pub(super) struct Function {
    pub(super) declared: ImplItemFn,
    /// What makes the URL.
    url: Stmt,
    /// What makes the map of headers.
    header_map: Stmt,
    /// What puts headers into it, one for each parameter.
    pub(super) headers: Vec<Stmt>,
    /// The variable that holds the request.
    request: syn::Ident,
    /// What makes the request.
    pub(super) chain: Chain,
    /// Whether the body is an `Option`: this many calls from there on, counted in the chain, are for those that have one.
    pub(super) optional: Option<std::ops::Range<usize>>,
    /// What sends the request.
    sending: Vec<Stmt>,
    /// What reads the response.
    pub(super) reading: ExprMatch,
}

impl Function {
    /// Takes a function apart. It must be as progenitor writes it today.
    pub(super) fn parse(mut declared: ImplItemFn) -> Result<Self> {
        let mut statements = std::mem::take(&mut declared.block.stmts).into_iter();
        let url = statements.next().context("it has no URL")?;
        let header_map = statements.next().context("it has no headers")?;
        let is_map = made(&header_map).is_some_and(|name| name == "header_map");
        ensure!(is_map, "it has no map of headers");
        let is_version = statements.next().as_ref().is_some_and(is_version);
        ensure!(is_version, "it sends no `api-version`");
        let mut headers = Vec::new();
        let (request, chain) = loop {
            match statements.next() {
                Some(Stmt::Local(local)) => {
                    let init = local.init.clone().context("its request is not made")?;
                    let request = made(&Stmt::Local(local)).context("its request has no name")?;
                    break (request, Chain::of(*init.expr));
                }
                Some(header) => headers.push(header),
                None => bail!("it makes no request"),
            }
        };
        let is_built = |(index, link): (usize, &super::chain::Link)| match index {
            0 => link.call.method == "build" && link.is_tried,
            _ => link.call.method == "headers",
        };
        ensure!(
            chain.start == syn::parse_quote!(self.client)
                && chain.links.iter().rev().take(2).enumerate().all(is_built),
            "its request is not built"
        );
        let mut sending: Vec<Stmt> = statements.collect();
        let Some(Stmt::Expr(Expr::Match(reading), None)) = sending.pop() else {
            bail!("it reads no response");
        };
        Ok(Self {
            declared,
            url,
            header_map,
            headers,
            request,
            chain,
            optional: None,
            sending,
            reading,
        })
    }

    /// The function that builds the request, and the one that sends it.
    pub(super) fn into_both(self, name: &syn::Ident) -> Result<[ImplItemFn; 2]> {
        let Self {
            mut declared,
            url,
            header_map,
            headers,
            request,
            mut chain,
            optional,
            sending,
            reading,
        } = self;
        let operation = declared.sig.ident.clone();
        let mut builder = declared.clone();
        let sends = format!(" The request that [`Self::{operation}`] sends");
        let doc = format!("{sends}, with the same arguments; nothing is sent.");
        builder.attrs = vec![syn::parse_quote!(#[doc = #doc])];
        builder.sig.ident = name.clone();
        builder.sig.asyncness = None;
        // No response of a failure has a type of its own.
        builder.sig.output = syn::parse_quote!(-> Result<reqwest::Request, Error<()>>);
        let header_map = (!headers.is_empty()).then_some(header_map);
        if header_map.is_none() {
            chain.links.retain(|link| link.call.method != "headers");
        }
        let Chain {
            mut start,
            mut links,
        } = chain;
        let with_body = optional.map(|range| {
            let rest = links.split_off(range.end);
            let body = Chain::join(syn::parse_quote!(#request), links.split_off(range.start));
            let before = std::mem::replace(&mut links, rest);
            let before = Chain::join(
                std::mem::replace(&mut start, syn::parse_quote!(#request)),
                before,
            );
            quote::quote! {
                let mut #request = #before;
                if let Some(body) = body {
                    #request = #body;
                }
            }
        });
        let built = Chain::join(start, links);
        builder.block = syn::parse_quote!({ #url #header_map #(#headers)* #with_body let #request = #built; Ok(#request) });
        let arguments = declared.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(argument) => Some(&argument.pat),
            syn::FnArg::Receiver(_) => None,
        });
        declared.block = syn::parse_quote!({
            let mut #request = self.#name(#(#arguments),*)?;
            #(#sending)*
            #reading
        });
        Ok([declared, builder])
    }
}

/// The variable that a statement makes.
fn made(statement: &Stmt) -> Option<syn::Ident> {
    match statement {
        Stmt::Local(syn::Local {
            pat: Pat::Ident(name),
            ..
        }) => Some(name.ident.clone()),
        _ => None,
    }
}

/// Whether a statement sets the header `api-version`, which nobody asked for.
fn is_version(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::MethodCall(append), _) = statement else {
        return false;
    };
    match append.args.first() {
        Some(Expr::Call(name)) => name.args.first() == Some(&syn::parse_quote!("api-version")),
        _ => false,
    }
}
