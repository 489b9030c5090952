//! What is corrected in progenitor's client.
//!
//! A correction that no longer finds what it was written for is an error, so that a new progenitor cannot quietly bring a
//! fault back.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use quote::format_ident;
use syn::{File, ImplItem, ImplItemFn, Item};

use super::function::Function;
use super::rules::{self, Renamed};
use super::{docs, request, response};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation};
use crate::unique;

/// Corrects the client.
pub(super) fn corrected(mut file: File, api: &Api, renamed: &Renamed) -> Result<File> {
    drop_modules(&mut file)?;
    let mut blocks = file.items.iter_mut().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() && !block.items.is_empty() => Some(block),
        _ => None,
    });
    let (Some(making), calling, None) = (blocks.next(), blocks.next(), blocks.next()) else {
        bail!("progenitor's client has no functions, or too many blocks of them");
    };
    make(making)?;
    match calling {
        Some(block) => call(block, api)?,
        None => ensure!(api.operations.is_empty(), "progenitor made no operation"),
    }
    docs::corrected(&mut file);
    rules::shorten(&mut file);
    let imports: File = syn::parse_quote!(
        #[allow(unused_imports)]
        use reqwest::header;
        #[allow(unused_imports)]
        use crate::{support, types};
    );
    file.items.splice(0..0, imports.items);
    let (found, all) = (rules::rename(&mut file, renamed), renamed.len());
    ensure!(
        found == all,
        "the rule for parameters of one name found {found} of {all} places"
    );
    Ok(file)
}

/// All types are ours, so of progenitor's module nothing but its error type can be left.
fn drop_modules(file: &mut File) -> Result<()> {
    let before = file.items.len();
    for item in &file.items {
        if let Item::Mod(module) = item
            && module.ident == "types"
        {
            let is_error = |item: &Item| matches!(item, Item::Mod(inner) if inner.ident == "error");
            let mut content = module.content.iter().flat_map(|(_, items)| items);
            let is_ours = content.all(is_error);
            ensure!(is_ours, "progenitor made a type that ought to be ours");
        }
    }
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "types" || module.ident == "prelude"));
    let found = before - file.items.len();
    ensure!(
        found == 2,
        "{found} of progenitor's modules of types were found instead of two"
    );
    Ok(())
}

/// Corrects the functions that make a client.
fn make(block: &mut syn::ItemImpl) -> Result<()> {
    let mut trimmed = 0;
    let before = block.items.len();
    // `new` makes an HTTP client with time limits that nobody chose.
    let is_new =
        |item: &ImplItem| matches!(item, ImplItem::Fn(function) if function.sig.ident == "new");
    block.items.retain(|item| !is_new(item));
    let found = before - block.items.len();
    ensure!(found == 1, "progenitor's `new` was not found");
    for item in &mut block.items {
        // `//v2/users` is another path than `/v2/users`.
        trimmed += rules::replace(item, |expr| {
            let is_it = *expr == syn::parse_quote!(baseurl.to_string());
            is_it.then(|| syn::parse_quote!(baseurl.trim_end_matches('/').to_owned()))
        });
    }
    ensure!(
        trimmed == 1,
        "the base URL was found {trimmed} times instead of once"
    );
    Ok(())
}

/// Corrects the functions of operations, and gives each another that only builds its request.
fn call(block: &mut syn::ItemImpl, api: &Api) -> Result<()> {
    let operations = api.operations.iter();
    let by_id: BTreeMap<&str, &Operation> = operations.map(|one| (one.id.as_str(), one)).collect();
    let (mut functions, mut names) = (Vec::new(), Vec::new());
    for item in std::mem::take(&mut block.items) {
        let ImplItem::Fn(function) = item else {
            bail!("progenitor's client has more than functions");
        };
        names.push(function.sig.ident.to_string());
        functions.push(function);
    }
    let (found, all) = (functions.len(), by_id.len());
    ensure!(found == all, "progenitor made {found} of {all} operations");
    for function in functions {
        let name = function.sig.ident.to_string();
        let plain = name.trim_end_matches('_');
        let operation = by_id.get(plain).or_else(|| by_id.get(name.as_str()));
        let operation = operation
            .with_context(|| format!("progenitor's `{name}` is no operation of the document"))?;
        let wish = format!("{plain}_request");
        let free = unique::name(&wish, |name| names.iter().any(|other| other == name));
        let both = both(function, operation, &free)
            .map_err(|error| in_operation(operation, &name, &error))?;
        names.push(free);
        block.items.extend(both.map(ImplItem::Fn));
    }
    Ok(())
}

fn both(function: ImplItemFn, operation: &Operation, name: &str) -> Result<[ImplItemFn; 2]> {
    let mut function = Function::parse(function)?;
    request::correct(&mut function, operation)?;
    response::correct(&mut function, operation)?;
    function.into_both(&format_ident!("{name}"))
}

/// A correction that failed, with the place of the operation that it failed for, so that this one can be skipped.
fn in_operation(operation: &Operation, name: &str, error: &anyhow::Error) -> anyhow::Error {
    let hint = format!("{error:#}: a fault of this generator");
    let construct = format!("the generated function `{name}`");
    Diagnostics::one(&operation.at, construct, hint).into()
}
