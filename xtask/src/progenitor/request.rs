//! The request of each operation, apart from the sending of it.
//!
//! progenitor's functions build a request, send it and read the response. Whoever sends by other means (with retries, or
//! through another client) needs the first part alone, so it becomes a function of its own, which progenitor's calls.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use quote::format_ident;
use syn::visit_mut::VisitMut;

/// The name of the function that builds the request of `operation`.
pub(super) fn name(operation: &syn::Ident, taken: &BTreeSet<String>) -> syn::Ident {
    let operation = operation.to_string();
    let wish = format!("{}_request", operation.trim_end_matches('_'));
    let numbered = (2..).map(|n| format!("{wish}{n}"));
    let free = std::iter::once(wish.clone())
        .chain(numbered)
        .find(|name| !taken.contains(name));
    format_ident!("{}", free.unwrap_or(wish))
}

/// Takes what builds the request out of `function`, which calls the new function `name` instead.
pub(super) fn split(function: &mut syn::ImplItemFn, name: &syn::Ident) -> Result<syn::ImplItemFn> {
    let operation = function.sig.ident.clone();
    let statements = &mut function.block.stmts;
    let is_info = |statement: &syn::Stmt| {
        matches!(statement, syn::Stmt::Local(local)
            if local.init.as_ref().is_some_and(|init| matches!(&*init.expr, syn::Expr::Struct(info)
                if info.path.is_ident("OperationInfo"))))
    };
    let places: Vec<usize> = (0..statements.len())
        .filter(|index| is_info(&statements[*index]))
        .collect();
    let [end] = places.as_slice() else {
        let count = places.len();
        anyhow::bail!(
            "{operation}: the end of its request was found {count} times instead of once"
        );
    };
    let sending = statements.split_off(*end);
    let mut building = std::mem::take(statements);
    let request =
        sent(&sending).with_context(|| format!("{operation}: its request was not found"))?;
    let made = building
        .iter_mut()
        .rposition(|statement| makes(statement, &request));
    let made =
        made.with_context(|| format!("{operation}: what builds its request was not found"))?;
    if made + 1 == building.len()
        && let syn::Stmt::Local(local) = &mut building[made]
    {
        // Nothing is added to it afterwards.
        local.attrs.clear();
        local.pat = syn::parse_quote!(#request);
    }
    let mut builder = function.clone();
    builder.sig.ident = name.clone();
    builder.sig.asyncness = None;
    let error = error(&function.sig.output)
        .with_context(|| format!("{operation}: its error was not found"))?;
    builder.sig.output = syn::parse_quote!(-> Result<::reqwest::Request, #error>);
    builder.block = syn::parse_quote!({ #(#building)* Ok(#request) });
    ensure!(
        !awaits(&mut builder.block),
        "{operation}: something is awaited before its request is built"
    );
    let doc = format!(
        " The request that [`Self::{operation}`] sends, with the same arguments; nothing is sent."
    );
    builder.attrs = vec![syn::parse_quote!(#[doc = #doc])];

    let arguments = arguments(&function.sig)
        .with_context(|| format!("{operation}: an argument of it has no name"))?;
    let call: syn::Stmt = syn::parse_quote! {
        let mut #request = self.#name(#(#arguments),*)?;
    };
    function.block.stmts = std::iter::once(call).chain(sending).collect();
    Ok(builder)
}

/// Whether something is awaited in a block.
fn awaits(block: &mut syn::Block) -> bool {
    struct Awaits(bool);
    impl VisitMut for Awaits {
        fn visit_expr_await_mut(&mut self, _: &mut syn::ExprAwait) {
            self.0 = true;
        }
    }
    let mut awaits = Awaits(false);
    awaits.visit_block_mut(block);
    awaits.0
}

/// The variable that `self.pre(&mut …, …)` is given.
fn sent(sending: &[syn::Stmt]) -> Option<syn::Ident> {
    sending.iter().find_map(|statement| {
        let syn::Stmt::Expr(syn::Expr::Try(tried), _) = statement else {
            return None;
        };
        let syn::Expr::Await(awaited) = &*tried.expr else {
            return None;
        };
        let syn::Expr::MethodCall(call) = &*awaited.base else {
            return None;
        };
        match call.args.first() {
            Some(syn::Expr::Reference(reference)) if call.method == "pre" => match &*reference.expr
            {
                syn::Expr::Path(path) => path.path.get_ident().cloned(),
                _ => None,
            },
            _ => None,
        }
    })
}

fn makes(statement: &syn::Stmt, request: &syn::Ident) -> bool {
    matches!(statement, syn::Stmt::Local(local)
        if matches!(&local.pat, syn::Pat::Ident(name) if name.ident == *request))
}

/// The second type of a `Result`.
fn error(output: &syn::ReturnType) -> Option<syn::Type> {
    let syn::ReturnType::Type(_, result) = output else {
        return None;
    };
    let syn::Type::Path(result) = &**result else {
        return None;
    };
    match &result.path.segments.last()?.arguments {
        syn::PathArguments::AngleBracketed(types) => match types.args.iter().nth(1)? {
            syn::GenericArgument::Type(error) => Some(error.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The arguments besides `self`; `None` if one of them is not a plain name.
fn arguments(signature: &syn::Signature) -> Option<Vec<syn::Ident>> {
    let typed = signature.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(argument) => Some(argument),
        syn::FnArg::Receiver(_) => None,
    });
    typed
        .map(|argument| match &*argument.pat {
            syn::Pat::Ident(name) => Some(name.ident.clone()),
            _ => None,
        })
        .collect()
}
