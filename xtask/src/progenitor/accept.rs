//! What the client takes: progenitor asks for `application/json` or for nothing, and a server that negotiates may have
//! neither.

use anyhow::{Result, ensure};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use crate::ir::Operation;

const JSON: &str = "application/json";

/// Has the function accept the media types of its success responses.
pub(super) fn corrected(function: &mut syn::ImplItemFn, operation: &Operation) -> Result<()> {
    let accepted = accepted(operation);
    if accepted.is_empty() || accepted == [JSON] {
        return Ok(());
    }
    let mut rule = Rule {
        accepted: accepted.into_iter().cloned().collect::<Vec<_>>().join(", "),
        replaced: 0,
        added: 0,
    };
    rule.visit_block_mut(&mut function.block);
    if rule.replaced == 0 {
        Add(&mut rule).visit_block_mut(&mut function.block);
    }
    ensure!(
        rule.replaced + rule.added == 1,
        "{}: the rule for accepted media types found {} places instead of one",
        function.sig.ident,
        rule.replaced + rule.added
    );
    Ok(())
}

fn accepted(operation: &Operation) -> Vec<&String> {
    let mut accepted: Vec<&String> = Vec::new();
    for media_type in operation
        .responses
        .values()
        .flat_map(|response| &response.accept)
    {
        if !accepted.contains(&media_type) {
            accepted.push(media_type);
        }
    }
    accepted
}

struct Rule {
    accepted: String,
    replaced: usize,
    added: usize,
}

impl VisitMut for Rule {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let name = call.args.first();
        if call.method == "header" && quote!(#name).to_string().ends_with("header :: ACCEPT") {
            let accepted = &self.accepted;
            call.args[1] =
                syn::parse_quote!(::reqwest::header::HeaderValue::from_static(#accepted));
            self.replaced += 1;
        }
    }
}

/// Puts the header where there is none, right behind the call that begins the request.
struct Add<'a>(&'a mut Rule);

impl VisitMut for Add<'_> {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let syn::Expr::MethodCall(call) = expr {
            let receiver = &call.receiver;
            if quote!(#receiver).to_string() == "self . client" {
                let accepted = &self.0.accepted;
                *expr = syn::parse_quote! {
                    #call.header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static(#accepted),
                    )
                };
                self.0.added += 1;
            }
        }
    }
}
