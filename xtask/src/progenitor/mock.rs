//! The `mock` module: typed matchers and responses for `httpmock`, behind the feature of that name.
//!
//! progenitor writes parameters with `to_string`, which lists do not have, which is the wrong form for timestamps, and
//! which in a path is taken for a regular expression. These three are corrected here.

use anyhow::Result;
use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, LitStr, Token};

use super::tidy::{exactly, tidy};
use crate::ir::{Api, Place, Shape};

/// Corrects progenitor's mocks.
pub(super) fn corrected(mut file: syn::File, api: &Api) -> Result<syn::File> {
    let mut expected = Rule::default();
    for operation in &api.operations {
        // The path of an operation, and that of each parameter in it.
        expected.patterns += usize::from(operation.path.contains('?'));
        for parameter in &operation.parameters {
            expected.values += 1;
            match (parameter.place, &parameter.schema.shape) {
                (Place::Query, Shape::Array { .. }) => expected.lists += 1,
                (Place::Path, _) if operation.path.contains('?') => expected.patterns += 1,
                _ => {}
            }
        }
    }
    let mut found = Rule::default();
    found.visit_file_mut(&mut file);
    exactly(found.values, expected.values, "values in mocks")?;
    exactly(found.lists, expected.lists, "lists in queries of mocks")?;
    exactly(
        found.patterns,
        expected.patterns,
        "queries in paths of mocks",
    )?;
    tidy(&mut file, api)?;
    Ok(file)
}

/// What is corrected, and how often.
#[derive(Default)]
struct Rule {
    /// Whether the function takes a list.
    is_list: bool,
    /// Whether this is what makes a regular expression.
    is_pattern: bool,
    values: usize,
    lists: usize,
    patterns: usize,
}

impl VisitMut for Rule {
    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        let signature = function.sig.to_token_stream().to_string();
        self.is_list = signature.split(' ').any(|word| word == "Vec");
        self.visit_block_mut(&mut function.block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if *expr == syn::parse_quote!(value.to_string()) {
            *expr = syn::parse_quote!(crate::support::text(&value));
            self.values += 1;
        }
        if let Expr::MethodCall(call) = expr
            && self.is_list
            && call.method == "query_param"
        {
            let (receiver, name) = (&call.receiver, call.args.first());
            *expr = syn::parse_quote! {
                value.iter().fold(#receiver, |when, item| when.query_param(#name, crate::support::text(item)))
            };
            self.lists += 1;
        }
    }

    /// The value of a path parameter stands inside the pattern for the whole path.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        if call.path.is_ident("format")
            && let Ok(mut arguments) = call.parse_body_with(arguments)
        {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            if let Some(value) = arguments.last_mut() {
                *value = syn::parse_quote!(regex::escape(&#value));
            }
            call.tokens = arguments.to_token_stream();
        }
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        self.is_pattern = *call.func == syn::parse_quote!(regex::Regex::new);
        visit_mut::visit_expr_call_mut(self, call);
        self.is_pattern = false;
    }

    /// A query that is part of a path is not part of what a path is matched with.
    fn visit_lit_str_mut(&mut self, pattern: &mut LitStr) {
        if self.is_pattern
            && let Some((path, _)) = pattern.value().split_once('?')
        {
            *pattern = LitStr::new(&format!("{path}$"), pattern.span());
            self.patterns += 1;
        }
    }
}
