//! The `mock` module: typed matchers and responses for `httpmock`, behind the feature of that name.
//!
//! progenitor writes parameters with `to_string`, which lists do not have, which is the wrong form for timestamps, and
//! which in a path is taken for a regular expression. These three are corrected here.

use anyhow::{Result, ensure};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, LitStr, Token};

use super::docs;
use super::rules::{self, Renamed};
use crate::ir::{Api, Parameter, Place, Shape};

/// Corrects progenitor's mocks.
pub(super) fn corrected(mut file: syn::File, api: &Api, renamed: &Renamed) -> Result<syn::File> {
    docs::corrected(&mut file);
    let mut rule = Rule::default();
    rule.visit_file_mut(&mut file);
    let (mut values, mut lists, mut patterns) = (0, 0, 0);
    for operation in &api.operations {
        let parameters = &operation.parameters;
        values += parameters.len();
        lists += parameters.iter().filter(|one| is_list(one)).count();
        if operation.path.contains('?') {
            let in_path = parameters.iter().filter(|one| one.place == Place::Path);
            patterns += 1 + in_path.count();
        }
    }
    for (what, found, expected) in [
        ("values", rule.values, values),
        ("lists in queries", rule.lists, lists),
        ("queries in paths", rule.patterns, patterns),
    ] {
        ensure!(
            found == expected,
            "the rule for {what} in mocks found {found} of {expected} places"
        );
    }
    rules::shorten(&mut file);
    let (found, all) = (rules::rename(&mut file, renamed), renamed.len());
    ensure!(
        found >= all,
        "the rule for parameters of one name found {found} places in mocks, of at least {all}"
    );
    Ok(file)
}

/// Whether a parameter is repeated for each item of a list.
fn is_list(parameter: &Parameter) -> bool {
    parameter.place == Place::Query && matches!(parameter.schema.shape, Shape::Array { .. })
}

#[derive(Default)]
struct Rule {
    /// Whether the function takes a list.
    is_list: bool,
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
        let Expr::MethodCall(call) = expr else {
            return;
        };
        if self.is_list && call.method == "query_param" {
            let (receiver, name) = (&call.receiver, call.args.first());
            *expr = syn::parse_quote! {
                value.iter().fold(#receiver, |when, item| when.query_param(#name, crate::support::text(item)))
            };
            self.lists += 1;
        }
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        if *call.func == syn::parse_quote!(regex::Regex::new) {
            self.drop_query(call.args.first_mut());
        }
    }

    /// The value of a path parameter, inside the pattern for the whole path.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        if let Ok(mut arguments) = arguments
            && arguments.last() == Some(&syn::parse_quote!(value.to_string()))
        {
            self.drop_query(arguments.first_mut());
            let pattern = arguments.first();
            call.tokens = quote::quote! { #pattern, regex::escape(&crate::support::text(&value)) };
            self.values += 1;
        }
    }
}

impl Rule {
    /// A query that is part of a path is not part of what a path is matched with.
    fn drop_query(&mut self, pattern: Option<&mut Expr>) {
        if let Some(Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(pattern),
            ..
        })) = pattern
            && let Some((path, _)) = pattern.value().split_once('?')
        {
            *pattern = LitStr::new(&format!("{path}$"), pattern.span());
            self.patterns += 1;
        }
    }
}
