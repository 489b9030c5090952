//! What is corrected in progenitor's client.
//!
//! A correction that no longer finds what it was written for is an error, so that a new progenitor cannot quietly bring a
//! fault back.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};
use quote::format_ident;
use syn::{File, Ident, ImplItem, ImplItemFn, Item};

use super::function;
use super::tidy::{exactly, tidy};
use crate::diagnostic::Diagnostics;
use crate::emit::identifiers::ident;
use crate::ir::{Api, Operation};
use crate::unique;

/// Corrects the client.
pub(super) fn corrected(mut file: File, api: &Api) -> Result<File> {
    drop_modules(&mut file)?;
    let operations = api.operations.iter();
    let mut operations: BTreeMap<Ident, &Operation> =
        operations.map(|one| (ident(&one.id), one)).collect();
    let mut names: BTreeSet<String> = operations.keys().map(Ident::to_string).collect();
    let mut makers = 0;
    for item in &mut file.items {
        let Item::Impl(block) = item else { continue };
        if block.trait_.is_some() {
            continue;
        }
        for item in std::mem::take(&mut block.items) {
            let ImplItem::Fn(function) = item else {
                bail!("progenitor's client has more than functions");
            };
            if let Some(operation) = operations.remove(&function.sig.ident) {
                let wish = format!("{}_request", operation.id);
                let name = unique::name(&wish, |name| names.contains(name));
                let both = both(function, operation, &format_ident!("{name}"))?;
                block.items.extend(both.map(ImplItem::Fn));
                names.insert(name);
            } else {
                block.items.extend(maker(function)?.map(ImplItem::Fn));
                makers += 1;
            }
        }
    }
    exactly(makers, 2, "functions that make a client")?;
    let missing: Vec<String> = operations.keys().map(Ident::to_string).collect();
    ensure!(missing.is_empty(), "progenitor made no {missing:?}");
    tidy(&mut file, api)?;
    let imports: File = syn::parse_quote!(
        #[allow(unused_imports)]
        use reqwest::header;
        #[allow(unused_imports)]
        use crate::{support, types};
    );
    file.items.splice(0..0, imports.items);
    Ok(file)
}

/// All types are ours, so of progenitor's module nothing but its error type can be left.
fn drop_modules(file: &mut File) -> Result<()> {
    let is_error = |item: &Item| matches!(item, Item::Mod(inner) if inner.ident == "error");
    let before = file.items.len();
    file.items.retain(|item| match item {
        Item::Mod(module) if module.ident == "types" => {
            let mut content = module.content.iter().flat_map(|(_, items)| items);
            !content.all(is_error)
        }
        Item::Mod(module) => module.ident != "prelude",
        _ => true,
    });
    let found = before - file.items.len();
    exactly(found, 2, "modules without a type that ought to be ours")
}

/// Corrects a function that makes a client.
fn maker(mut function: ImplItemFn) -> Result<Option<ImplItemFn>> {
    let name = function.sig.ident.to_string();
    // It makes an HTTP client with time limits that nobody chose.
    if name == "new" {
        return Ok(None);
    }
    let plain = syn::parse_quote!({
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    });
    let is_plain = name == "new_with_client" && function.block == plain;
    ensure!(is_plain, "progenitor's `{name}` is not known");
    // `//v2/users` is another path than `/v2/users`.
    function.block = syn::parse_quote!({
        Self {
            baseurl: baseurl.trim_end_matches('/').to_owned(),
            client,
        }
    });
    Ok(Some(function))
}

/// The functions of an operation. If that fails, its place is said, so that this one can be skipped.
fn both(function: ImplItemFn, operation: &Operation, name: &Ident) -> Result<[ImplItemFn; 2]> {
    let construct = format!("the generated function `{}`", function.sig.ident);
    function::both(function, operation, name).map_err(|error| {
        let hint = format!("{error:#}: a fault of this generator");
        Diagnostics::one(&operation.at, construct, hint).into()
    })
}
