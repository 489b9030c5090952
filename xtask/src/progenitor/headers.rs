//! The headers that progenitor's functions begin with.

use anyhow::{Result, ensure};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

/// Nobody asked for an `api-version` header.
pub(super) fn drop_version(function: &mut syn::ImplItemFn) -> usize {
    let before = function.block.stmts.len();
    function.block.stmts.retain(|statement| {
        let text = quote!(#statement).to_string();
        !(text.starts_with("header_map . append") && text.contains("Self :: api_version ()"))
    });
    before - function.block.stmts.len()
}

/// Whether something is put into the map of headers.
struct Filled(bool);

impl VisitMut for Filled {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        self.0 |=
            matches!(&*call.receiver, syn::Expr::Path(path) if path.path.is_ident("header_map"));
    }
}

/// A map of headers that nothing is put into is made and merged for nothing.
pub(super) fn drop_empty(function: &mut syn::ImplItemFn) -> Result<()> {
    struct Headers(usize);
    impl VisitMut for Headers {
        fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
            visit_mut::visit_expr_mut(self, expr);
            if let syn::Expr::MethodCall(call) = expr
                && quote!(#call)
                    .to_string()
                    .ends_with(". headers (header_map)")
            {
                *expr = (*call.receiver).clone();
                self.0 += 1;
            }
        }
    }
    let mut filled = Filled(false);
    filled.visit_block_mut(&mut function.block);
    if filled.0 {
        return Ok(());
    }
    let before = function.block.stmts.len();
    function.block.stmts.retain(|statement| {
        !quote!(#statement)
            .to_string()
            .starts_with("let mut header_map =")
    });
    let mut headers = Headers(before - function.block.stmts.len());
    headers.visit_impl_item_fn_mut(function);
    ensure!(
        headers.0 == 2,
        "{}: the rule that drops a map without headers found {} places instead of two",
        function.sig.ident,
        headers.0
    );
    Ok(())
}
