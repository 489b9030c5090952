//! The third stage: from any OpenAPI 3.0 or 3.1 document to [`crate::ir`].
//!
//! What comes out has few cases, so that the stages behind have few:
//!
//! - parameters, bodies and responses stand where they are used; only schemas are components;
//! - `allOf` is gone: what several schemas say together is said in one;
//! - null is `nullable` beside a use, never in a component;
//! - a union says what tells its variants apart;
//! - an `anyOf` of objects is one object, unless a property tells them apart: a value may be several of them at once.
//!
//! What the middle cannot say is refused with its place. What types do not check (lengths, patterns and the like)
//! stays in the schema for the documentation, and is listed as a note.

mod all_of;
mod any_of_objects;
mod discriminators;
mod enum_keyword;
mod inheritance;
mod keywords;
mod lift_null;
mod media;
mod media_type;
mod one_of;
mod operations;
mod parameters;
mod refs;
mod schema;
mod shapes;
mod type_keyword;

pub(crate) use all_of::both_checks;
pub(crate) use any_of_objects::objects;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Info};

/// What a document says.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The middle.
    pub api: Api,
    /// What is true of the original and only documented, or skipped on purpose.
    pub notes: BTreeSet<Diagnostic>,
}

/// Lowers `document`, or says everything that cannot be lowered.
pub fn lower(document: &Value) -> Result<Lowered, Diagnostics> {
    let version = document["openapi"].as_str().unwrap_or_default();
    let is_31 = match version.split('.').take(2).collect::<Vec<_>>().as_slice() {
        ["3", "1"] => true,
        ["3", "0"] => false,
        _ => return Err(other_version(document)),
    };
    let mut context = refs::Context::new(document, is_31);
    let operations = context.paths();
    context.components();
    let mut diagnostics = context.diagnostics;
    let mut api = Api {
        info: info(document),
        operations,
        schemas: context.schemas,
    };
    inheritance::unions(&mut api.schemas, document);
    // What was refused stands for anything, which the passes behind leave alone; they have more to say of the rest.
    all_of::merge(&mut api, &mut diagnostics);
    if diagnostics.errors.is_empty() {
        lift_null::lift(&mut api);
        any_of_objects::merge(&mut api, &mut diagnostics);
        discriminators::settle(&mut api, &mut diagnostics);
    }
    let notes = diagnostics.into_notes()?;
    Ok(Lowered { api, notes })
}

/// Why this is no document of a version that is understood.
fn other_version(document: &Value) -> Diagnostics {
    const HINT: &str = "documents of OpenAPI 3.0.x and 3.1.x are understood";
    let (at, construct, hint) = match (document.get("openapi"), document.get("swagger")) {
        (None, None) => ("", "no `openapi`".to_owned(), HINT.to_owned()),
        (None, Some(version)) => (
            "/swagger",
            format!("swagger: {version}"),
            format!("{HINT}: convert this one of Swagger first"),
        ),
        (Some(version), _) => {
            let quotes = match version {
                Value::Number(number) => {
                    format!(": write `openapi: \"{number}.0\"`, with the quotes")
                }
                _ => String::new(),
            };
            (
                "/openapi",
                format!("openapi: {version}"),
                format!("{HINT}{quotes}"),
            )
        }
    };
    Diagnostics::one(at, construct, hint)
}

fn info(document: &Value) -> Info {
    let text = |key: &str| match &document["info"][key] {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Info {
        title: text("title").unwrap_or_else(|| "the API".into()),
        version: text("version").unwrap_or_else(|| "0".into()),
        summary: text("summary"),
        description: text("description"),
    }
}
