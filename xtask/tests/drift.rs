//! Documents that say a little more, less or something else of what our code relies on: either nothing of it reaches the
//! code, or the run fails and names the place.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use xtask::document::select::Selection;
use xtask::document::{load, select};
use xtask::pipeline;

fn document() -> Value {
    let document = load::load(include_bytes!("ages/lower.yaml")).unwrap();
    let selection = load::load(include_bytes!("../../openapi/selection.yaml")).unwrap();
    select::select(document, &Selection::read(selection).unwrap())
}

/// What is generated, without the documentation, or why nothing is.
fn code(document: Value) -> Result<Vec<String>, String> {
    let rules = load::load(include_bytes!("../../openapi/overlay.yaml")).unwrap();
    let settings = pipeline::Settings {
        overlay: Some(&rules),
        skip_unsupported: false,
    };
    let outcome = pipeline::run(document, settings).map_err(|error| format!("{error:#}"))?;
    let files = outcome.generated.files;
    Ok(["src/types.rs", "src/client.rs"]
        .iter()
        .flat_map(|file| files[*file].lines())
        .filter(|line| !line.trim_start().starts_with("//"))
        // An alias of a text is a text.
        .map(|line| line.replace("<Id>", "<String>"))
        .map(|line| line.replace(": Id", ": String"))
        .collect())
}

/// The document with other things at these places; null takes one out, and out of what is required.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut document = document();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let name = name.replace("~1", "/");
        let parent = document.pointer_mut(parent).unwrap();
        match value {
            Value::Null => {
                parent.as_object_mut().unwrap().remove(&name).unwrap();
                let above = pointer
                    .strip_suffix(&format!("/properties/{name}"))
                    .unwrap();
                let required = document.pointer_mut(&format!("{above}/required"));
                if let Some(Value::Array(required)) = required {
                    required.retain(|other| *other != name);
                }
            }
            value => parent[name.as_str()] = value.clone(),
        }
    }
    document
}

const USER: &str = "/components/schemas/User/properties";
const CREATED: &str = "/components/schemas/UserCreatedResponse/properties";
const CREATE: &str = "/components/schemas/CreateUserRequest";

fn at(parent: &str, name: &str) -> String {
    format!("{parent}/{name}")
}

#[test]
fn null_in_a_response_is_absence_to_our_code() {
    let before = code(document()).unwrap();
    let text = json!({"type": ["string", "null"]});
    let cursor = "/components/schemas/PaginationMetadata/properties/next_cursor";
    let status = json!({"anyOf": [{"$ref": "#/components/schemas/UserStatus"}, {"type": "null"}]});
    for changes in [
        vec![(cursor.to_owned(), text.clone())],
        vec![(at(USER, "name"), text.clone())],
        vec![(at(CREATED, "name"), text.clone())],
        vec![(at(USER, "status"), status.clone())],
        vec![
            (at(USER, "status"), status.clone()),
            (at(CREATED, "status"), status),
        ],
        vec![(at(CREATED, "temporary_password"), text)],
        vec![(
            "/components/schemas/Id".to_owned(),
            json!({"type": ["string", "null"]}),
        )],
    ] {
        let changes: Vec<_> = changes
            .iter()
            .map(|(at, value)| (at.as_str(), value.clone()))
            .collect();
        let lines = code(with(&changes)).unwrap_or_else(|error| panic!("{changes:?}: {error}"));
        let names: Vec<_> = lines.iter().filter(|line| !before.contains(line)).collect();
        assert!(names.is_empty(), "{changes:?}: {names:?}");
    }
}

#[test]
fn what_a_document_leaves_out_stays() {
    let before = code(document()).unwrap();
    let body = json!({"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {"done": {"type": "boolean"}}}}}}});
    for (place, value) in [
        (at(USER, "is_developer"), Value::Null),
        (at(USER, "created_at"), json!({"type": "string"})),
        (at(CREATED, "temporary_password"), Value::Null),
        (at(CREATED, "temporary_password"), json!({"type": "string"})),
        (at(CREATE, "properties/is_developer"), Value::Null),
        (
            "/paths/~1v2~1users~1{user_id}/delete/responses".to_owned(),
            body,
        ),
    ] {
        let lines =
            code(with(&[(&place, value)])).unwrap_or_else(|error| panic!("{place}: {error}"));
        let without = |lines: &[String]| -> Vec<String> {
            let lines = lines.iter().map(|line| line.trim().to_owned());
            // Another success status is no other function.
            let mut lines: Vec<String> = lines.filter(|line| !line.contains("u16")).collect();
            lines.sort();
            lines.dedup();
            lines
        };
        assert_eq!(without(&lines), without(&before), "{place}");
    }
}

#[test]
fn what_our_code_cannot_live_with_is_named() {
    for (place, value, words) in [
        (
            at(CREATE, "required"),
            json!(["name", "email", "role", "invite_mode", "team_id"]),
            "team_id",
        ),
        (at(USER, "name"), json!({"type": "integer"}), "`name`"),
        (at(USER, "status"), Value::Null, "status"),
        (
            at(USER, "email"),
            json!({"type": "object", "properties": {"address": {"type": "string"}}}),
            "`email`",
        ),
        (
            "/components/schemas/UserListResponse/properties/users".to_owned(),
            Value::Null,
            "users",
        ),
    ] {
        let error = code(with(&[(&place, value)])).unwrap_err();
        assert!(
            error.contains(words) && error.contains("/paths/"),
            "{place}: {error}"
        );
    }
}
