//! Lists that travel as one text: progenitor encodes them as a whole, separators included, so that nobody could tell
//! those from the same characters in an item.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};

use crate::emit::identifiers::ident;
use crate::ir::{Operation, Schema, Schemas, Shape};

/// The types of such lists.
pub(super) fn types(schemas: &Schemas) -> BTreeSet<String> {
    let delimited = schemas.iter().filter(|(_, schema)| is_delimited(schema));
    delimited.map(|(name, _)| ident(name).to_string()).collect()
}

fn is_delimited(schema: &Schema) -> bool {
    matches!(
        schema.shape,
        Shape::Array {
            delimiter: Some(_),
            ..
        }
    )
}

/// How many parameters of an operation are such lists.
pub(super) fn count(operation: &Operation, schemas: &Schemas) -> usize {
    let named = operation
        .parameters
        .iter()
        .filter_map(|p| schemas.get(p.schema.target()?));
    named.filter(|schema| is_delimited(schema)).count()
}

/// Has the arguments of these types write themselves, each the way its place asks for.
pub(super) fn corrected(
    function: &mut syn::ImplItemFn,
    types: &BTreeSet<String>,
    expected: usize,
) -> Result<()> {
    let mut rule = Rule {
        arguments: arguments(function, types),
        in_query: Vec::new(),
        others: 0,
    };
    rule.visit_block_mut(&mut function.block);
    let found = rule.in_query.len() + rule.others;
    let name = &function.sig.ident;
    ensure!(
        found == expected,
        "{name}: the rule for lists that are joined found {found} of {expected} places"
    );
    if rule.in_query.is_empty() {
        return Ok(());
    }
    let found = function.block.stmts.iter().enumerate();
    let mut found = found.filter_map(|(index, statement)| Some((index, built(statement)?)));
    let (position, request) = found
        .next()
        .with_context(|| format!("{name}: its request was not found"))?;
    let position = position + 1;
    for (literal, argument) in rule.in_query.iter().rev() {
        let add = |value: &syn::Ident| -> syn::Stmt {
            syn::parse_quote! {
                crate::support::append_query(&mut #request, #literal, &#value.encoded().map_err(Error::InvalidRequest)?);
            }
        };
        let statement = if rule.arguments[&argument.to_string()] {
            let add = add(&syn::parse_quote!(value));
            syn::parse_quote! { if let Some(value) = #argument { #add } }
        } else {
            add(argument)
        };
        function.block.stmts.insert(position, statement);
    }
    Ok(())
}

/// The variable that a statement makes, if that is a request.
fn built(statement: &syn::Stmt) -> Option<syn::Ident> {
    let syn::Stmt::Local(local) = statement else {
        return None;
    };
    let made = &local.init.as_ref()?.expr;
    match &local.pat {
        syn::Pat::Ident(name) if quote!(#made).to_string().ends_with(". build () ?") => {
            Some(name.ident.clone())
        }
        _ => None,
    }
}

/// The arguments of these types, and which of them may be left out.
fn arguments(function: &syn::ImplItemFn, types: &BTreeSet<String>) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    for input in &function.sig.inputs {
        if let syn::FnArg::Typed(argument) = input
            && let syn::Pat::Ident(name) = &*argument.pat
        {
            let of = &argument.ty;
            let text = quote!(#of).to_string();
            let last = text.trim_end_matches([' ', '>']).rsplit(' ').next();
            if last.is_some_and(|last| types.contains(last)) {
                found.insert(name.ident.to_string(), text.starts_with("Option"));
            }
        }
    }
    found
}

struct Rule {
    arguments: BTreeMap<String, bool>,
    /// The literals of their names, and the arguments.
    in_query: Vec<(syn::Expr, syn::Ident)>,
    others: usize,
}

impl Rule {
    /// The argument that an expression is, references aside.
    fn argument(&self, expr: &syn::Expr) -> Option<syn::Ident> {
        match expr {
            syn::Expr::Reference(reference) => self.argument(&reference.expr),
            syn::Expr::Path(path) => {
                let ident = path.path.get_ident()?;
                self.arguments
                    .contains_key(&ident.to_string())
                    .then(|| ident.clone())
            }
            _ => None,
        }
    }

    fn text_of(&self, expr: &syn::Expr) -> Option<syn::Ident> {
        match expr {
            syn::Expr::Reference(reference) => self.text_of(&reference.expr),
            syn::Expr::MethodCall(call) if call.method == "to_string" => {
                self.argument(&call.receiver)
            }
            _ => None,
        }
    }
}

impl VisitMut for Rule {
    /// A parameter of the query leaves the chain of calls, and is added at the end.
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let syn::Expr::MethodCall(call) = expr
            && call.method == "query"
            && let Some(syn::Expr::Reference(parameter)) = call.args.first()
            && let syn::Expr::Call(new) = &*parameter.expr
            && let (Some(name), Some(value)) = (new.args.first(), new.args.get(1))
            && let Some(argument) = self.argument(value)
        {
            self.in_query.push((name.clone(), argument));
            *expr = (*call.receiver).clone();
        } else if let Some(argument) = self.text_of(expr)
            && matches!(expr, syn::Expr::MethodCall(_))
        {
            *expr = syn::parse_quote!(#argument.plain().map_err(Error::InvalidRequest)?);
            self.others += 1;
        }
    }

    /// A header that may be left out.
    fn visit_expr_if_mut(&mut self, expr: &mut syn::ExprIf) {
        if let syn::Expr::Let(condition) = &*expr.cond
            && self.argument(&condition.expr).is_some()
        {
            let mut inner = Self {
                arguments: BTreeMap::from([("value".to_owned(), false)]),
                in_query: Vec::new(),
                others: 0,
            };
            inner.visit_block_mut(&mut expr.then_branch);
            self.others += inner.others;
        } else {
            visit_mut::visit_expr_if_mut(self, expr);
        }
    }

    /// A parameter of the path.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        let Ok(mut arguments) = parser.parse2(call.tokens.clone()) else {
            return;
        };
        let mut found = 0;
        for expr in &mut arguments {
            if let syn::Expr::Call(encode) = expr
                && quote!(#encode).to_string().starts_with("encode_path")
                && let Some(argument) = encode.args.first().and_then(|text| self.text_of(text))
            {
                *expr = syn::parse_quote!(#argument.encoded().map_err(Error::InvalidRequest)?);
                found += 1;
            }
        }
        if found > 0 {
            call.tokens = quote!(#arguments);
            self.others += found;
        }
    }
}
