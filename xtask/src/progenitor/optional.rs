//! Bodies that may be left out: progenitor always asks for one.

use anyhow::{Result, ensure};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use crate::ir::Operation;

/// Makes the argument an `Option`; without it, neither a body nor its media type is sent.
pub(super) fn corrected(function: &mut syn::ImplItemFn, operation: &Operation) -> Result<()> {
    if operation.body.as_ref().is_none_or(|body| body.required) {
        return Ok(());
    }
    let mut arguments = 0;
    for input in &mut function.sig.inputs {
        if let syn::FnArg::Typed(argument) = input
            && matches!(&*argument.pat, syn::Pat::Ident(name) if name.ident == "body")
        {
            let inner = &argument.ty;
            argument.ty = syn::parse_quote!(Option<#inner>);
            arguments += 1;
        }
    }
    let mut rule = Rule(0);
    rule.visit_block_mut(&mut function.block);
    ensure!(
        (arguments, rule.0) == (1, 1),
        "{}: the rule for bodies that may be left out found {arguments} argument(s) and {} place(s)",
        function.sig.ident,
        rule.0
    );
    Ok(())
}

struct Rule(usize);

impl VisitMut for Rule {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        if let Some(optional) = optional(expr) {
            *expr = optional;
            self.0 += 1;
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// The call that gives the body to a request, so that it is only made where there is one.
fn optional(expr: &syn::Expr) -> Option<syn::Expr> {
    let syn::Expr::MethodCall(call) = expr else {
        return None;
    };
    let argument = call
        .args
        .first()
        .map(|argument| quote!(#argument).to_string());
    if !["body", "& body"].contains(&argument?.as_str()) {
        return None;
    }
    let is_media_type = |call: &&syn::ExprMethodCall| {
        let name = call.args.first();
        call.method == "header" && quote!(#name).to_string().ends_with("CONTENT_TYPE")
    };
    let header = match &*call.receiver {
        syn::Expr::MethodCall(header) => Some(header).filter(is_media_type),
        _ => None,
    };
    let receiver = header.map_or(&call.receiver, |header| &header.receiver);
    let header = header.map(|header| {
        let arguments = &header.args;
        quote!(.header(#arguments))
    });
    let (method, arguments) = (&call.method, &call.args);
    let none = if method == "form_urlencoded" {
        quote!(Ok(request))
    } else {
        quote!(request)
    };
    Some(syn::parse_quote! {{
        let request = #receiver;
        match body {
            Some(body) => request #header.#method(#arguments),
            None => #none,
        }
    }})
}
