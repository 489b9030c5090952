//! The `mock` module: typed matchers and responses for `httpmock`, behind the feature of that name.
//!
//! progenitor writes parameters with `to_string`, which lists do not have, which is the wrong form for timestamps, and
//! which in a path is taken for a regular expression. These three are corrected here.

use anyhow::{Result, ensure};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use super::corrections::{self, Renamed};
use super::docs;
use crate::ir::{Api, Parameter, Place, Shape};

/// Corrects progenitor's mocks.
pub(super) fn corrected(mut file: syn::File, api: &Api, renamed: &Renamed) -> Result<syn::File> {
    let parameters = api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    let expected = parameters.filter(|parameter| is_list(parameter)).count();
    let mut correction = Correction { folded: 0 };
    docs::corrected(&mut file);
    correction.visit_file_mut(&mut file);
    ensure!(
        correction.folded == expected,
        "the rule for lists in queries found {} of {expected} places",
        correction.folded
    );
    corrections::OriginalNames(renamed).visit_file_mut(&mut file);
    Ok(file)
}

/// Whether a parameter is repeated for each item of a list.
fn is_list(parameter: &Parameter) -> bool {
    parameter.place == Place::Query && matches!(parameter.schema.shape, Shape::Array { .. })
}

struct Correction {
    folded: usize,
}

impl VisitMut for Correction {
    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        let generics = &function.sig.generics;
        let inputs = &function.sig.inputs;
        let signature = quote!(#generics #inputs).to_string();
        let where_clause = &function.sig.generics.where_clause;
        let is_list = signature.contains(":: std :: vec :: Vec")
            || quote!(#where_clause)
                .to_string()
                .contains(":: std :: vec :: Vec");
        let mut inner = Inner { is_list, folded: 0 };
        inner.visit_block_mut(&mut function.block);
        self.folded += inner.folded;
    }
}

struct Inner {
    is_list: bool,
    folded: usize,
}

impl VisitMut for Inner {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let syn::Expr::MethodCall(call) = expr else {
            return;
        };
        let tokens = quote!(#call).to_string();
        if tokens == "value . to_string ()" {
            *expr = syn::parse_quote!(crate::support::text(&value));
        } else if self.is_list && call.method == "query_param" {
            let (receiver, name) = (&call.receiver, call.args.first());
            let folded = syn::parse_quote! {
                value.iter().fold(#receiver, |when, item| when.query_param(#name, crate::support::text(item)))
            };
            *expr = folded;
            self.folded += 1;
        }
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        let is_pattern = matches!(&*call.func, syn::Expr::Path(path)
            if path.path.segments.last().is_some_and(|last| last.ident == "new")
                && path.path.segments.iter().any(|segment| segment.ident == "Regex"));
        if let Some(syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(pattern),
            ..
        })) = call.args.first_mut().filter(|_| is_pattern)
        {
            drop_query(pattern);
        }
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        // The value of a path parameter, inside the pattern for the whole path.
        let tokens = call.tokens.to_string();
        if tokens.ends_with("value . to_string ()") {
            let format = call.tokens.clone().into_iter().next();
            let format = format.and_then(|format| syn::parse2::<syn::LitStr>(format.into()).ok());
            let format = format.map(|mut format| {
                drop_query(&mut format);
                format
            });
            call.tokens = quote! { #format, ::regex::escape(&crate::support::text(&value)) };
        }
    }
}

/// A query that is part of a path is not part of what a path is matched with.
fn drop_query(pattern: &mut syn::LitStr) {
    let text = pattern.value();
    if let Some((path, _)) = text.split_once('?').filter(|_| text.starts_with("^/")) {
        *pattern = syn::LitStr::new(&format!("{path}$"), pattern.span());
    }
}
