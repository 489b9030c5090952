//! Runs progenitor, and corrects what it makes.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use ::progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use anyhow::{Context as _, Result, anyhow};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use super::{client, mock, skeleton};
use crate::diagnostic::Diagnostics;
use crate::emit::identifiers::ident;
use crate::ir::Api;
use crate::reserved::is_new_keyword;

/// The client, and the typed mocks. If progenitor fails, and does so for single operations too, the error names these.
pub(crate) fn make(api: &Api) -> Result<[syn::File; 2]> {
    run(api).map_err(|error| match error.is::<Diagnostics>() {
        true => error,
        false => culprits(api).map_or(error, Into::into),
    })
}

/// The operations that cannot be made even alone, with what each of them fails for.
fn culprits(api: &Api) -> Option<Diagnostics> {
    let mut found = Diagnostics::default();
    for operation in &api.operations {
        let alone = Api {
            operations: vec![operation.clone()],
            ..api.clone()
        };
        let Err(error) = run(&alone) else { continue };
        found.extend(error.downcast().unwrap_or_else(|error| {
            let hint = format!("{error:#}: describe it in another way, or skip the operation");
            Diagnostics::one(&operation.at, format!("operation {}", operation.id), hint)
        }));
    }
    (!found.errors.is_empty()).then_some(found)
}

fn run(api: &Api) -> Result<[syn::File; 2]> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(skeleton::skeleton(api))
        .context("the skeleton is not OpenAPI 3.0: a fault of this generator")?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected);
    for name in api.schemas.keys() {
        let impls = [TypeImpl::Display].into_iter();
        settings.with_replacement(name, format!("crate::types::{}", ident(name)), impls);
    }
    let made = quietly(|| {
        let client = Generator::new(&settings).generate_tokens(&spec)?;
        let mocks = Generator::new(&settings).httpmock(&spec, "crate")?;
        Ok::<_, ::progenitor::Error>([client, mocks])
    });
    let [client, mocks] = made?.map_err(|error| anyhow!("progenitor: {error}"))?;
    let parse = |tokens: TokenStream| {
        syn::parse2(without_keywords(tokens)).context("what progenitor writes is not Rust")
    };
    Ok([
        client::corrected(parse(client)?, api)?,
        mock::corrected(parse(mocks)?, api)?,
    ])
}

/// Turns a panic of progenitor into an error, and keeps its report off the screen.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T> {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    // The hook is one for all threads, and reports of the others are wanted.
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                usual(panic);
            }
        }));
    });
    QUIET.set(true);
    let result = catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        anyhow!("progenitor gave up: {}", text.unwrap_or_default())
    })
}

/// Names that only a newer edition keeps for itself get an underscore, as progenitor gives one to the others.
fn without_keywords(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(name) if is_new_keyword(&name.to_string()) => {
            Ident::new(&format!("{name}_"), name.span()).into()
        }
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), without_keywords(group.stream())).into()
        }
        other => other,
    });
    tokens.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Operation;
    use crate::pointer;

    fn operation(path: &str, id: &str) -> Operation {
        Operation {
            path: path.to_owned(),
            method: "get".to_owned(),
            at: pointer::join(&pointer::join("/paths", path), "get"),
            id: id.to_owned(),
            ..Operation::default()
        }
    }

    #[test]
    fn what_progenitor_refuses_has_the_place_of_its_operation() {
        let mut api = Api::default();
        for (path, id) in [("/a", "a"), ("bad", "b"), ("/c", "c"), ("/d}", "d")] {
            api.operations.push(operation(path, id));
        }
        let error = make(&api).err().unwrap();
        let found = error.downcast::<Diagnostics>().unwrap().errors;
        let found: Vec<_> = found.into_iter().collect();
        let places: Vec<&str> = found.iter().map(|error| error.at.as_str()).collect();
        assert_eq!(places, ["/paths/bad/get", "/paths/~1d}/get"]);
        assert!(found[1].hint.contains("unexpected }"), "{}", found[1]);
        api.operations
            .retain(|operation| ["a", "c"].contains(&operation.id.as_str()));
        assert!(make(&api).is_ok());
    }
}
