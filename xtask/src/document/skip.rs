//! Leaves out what cannot be translated, where that is asked for: whole operations, each with its reasons.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{references, subtypes};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::select::{self, METHODS};
use crate::pointer;

/// An operation that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its method and path.
    pub operation: String,
    /// Why.
    pub reasons: Vec<Diagnostic>,
}

/// The document without the operations that reach the place of an error. `None` where leaving operations out does not help.
pub fn skip(mut document: Value, diagnostics: &Diagnostics) -> Option<(Value, Vec<Skipped>)> {
    let diagnostics = diagnostics.errors();
    let reasons = |places: &BTreeSet<String>| -> Vec<Diagnostic> {
        let lies_in =
            |diagnostic: &&Diagnostic| places.iter().any(|place| below(&diagnostic.at, place));
        diagnostics.iter().filter(lies_in).cloned().collect()
    };
    let original = document.clone();
    let reach = Reach::new(&original);
    let mut skipped = Vec::new();
    for (path, item) in document.get_mut("paths")?.as_object_mut()? {
        let at = pointer::join("/paths", path);
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let whole = &original["paths"][path.as_str()];
        for method in METHODS {
            let Some(operation) = whole.get(method) else {
                continue;
            };
            let mut places = reach.of(operation, &pointer::join(&at, method));
            if let Some(shared) = whole.get("parameters") {
                places.extend(reach.of(shared, &pointer::join(&at, "parameters")));
            }
            let reasons = reasons(&places);
            if !reasons.is_empty() {
                skipped.push(Skipped {
                    operation: format!("{} {path}", method.to_uppercase()),
                    reasons,
                });
                item.remove(method);
            }
        }
        // Diagnostics of the path item itself.
        let own: Vec<Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.at == at)
            .cloned()
            .collect();
        if !own.is_empty() || item.contains_key("$ref") {
            let reasons = if own.is_empty() {
                reasons(&reach.of(whole, &at))
            } else {
                own
            };
            if !reasons.is_empty() {
                skipped.push(Skipped {
                    operation: format!("everything at {path}"),
                    reasons,
                });
                item.clear();
            }
        }
    }
    if skipped.is_empty() {
        return None;
    }
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        paths.retain(|_, item| {
            item.as_object().is_none_or(|item| {
                item.keys()
                    .any(|k| METHODS.contains(&k.as_str()) || k == "$ref")
            })
        });
    }
    Some((select::prune(document), skipped))
}

fn below(place: &str, ancestor: &str) -> bool {
    place
        .strip_prefix(ancestor)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Follows references through a document.
struct Reach<'a> {
    document: &'a Value,
    subtypes: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Reach<'a> {
    fn new(document: &'a Value) -> Self {
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let subtypes = schemas.map(subtypes::subtypes).unwrap_or_default();
        Self { document, subtypes }
    }

    /// The places that an operation is made of: its own, and those that its references lead to.
    fn of(&self, value: &'a Value, at: &str) -> BTreeSet<String> {
        let mut reached = BTreeSet::from([at.to_owned()]);
        let mut pending = BTreeMap::from([(at.to_owned(), value)]);
        while let Some((at, value)) = pending.pop_first() {
            let mut found = Vec::new();
            references::each(value, &at, &mut |_, text| {
                let name = || pointer::join("/components/schemas", text);
                found.push(pointer::of_ref(text).unwrap_or_else(name));
            });
            let subtypes =
                pointer::schema_name(&format!("#{at}")).and_then(|name| self.subtypes.get(&name));
            let subtypes = subtypes.into_iter().flatten();
            found.extend(subtypes.map(|subtype| pointer::join("/components/schemas", subtype)));
            for place in found {
                if let Some(target) = self.document.pointer(&place)
                    && reached.insert(place.clone())
                {
                    pending.insert(place, target);
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operations_that_reach_an_error_go_and_the_others_stay() {
        let document = json!({
            "paths": {
                "/bad": {"get": {"x": {"$ref": "#/components/schemas/A"}}, "put": {"x": {"$ref": "#/components/schemas/C"}}},
                "/shared": {"parameters": [{"schema": false}], "get": {}},
            },
            "components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"items": false}, "C": {}}},
        });
        let mut diagnostics =
            Diagnostics::one("/components/schemas/B/items", "schema: false", "hint");
        diagnostics.error(
            "/paths/~1shared/parameters/0/schema",
            "schema: false",
            "hint",
        );
        let (rest, skipped) = skip(document.clone(), &diagnostics).unwrap();
        assert_eq!(
            rest["paths"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["/bad"]
        );
        assert_eq!(
            rest["paths"]["/bad"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["put"]
        );
        assert_eq!(rest["components"]["schemas"], json!({"C": {}}));
        assert_eq!(
            skipped
                .iter()
                .map(|l| l.operation.as_str())
                .collect::<Vec<_>>(),
            ["GET /bad", "GET /shared"]
        );
        assert_eq!(skipped[0].reasons[0].at, "/components/schemas/B/items");
        assert_eq!(
            skip(document, &Diagnostics::one("/elsewhere", "x", "y")),
            None
        );
    }

    #[test]
    fn an_operation_reaches_an_error_in_what_extends_its_base() {
        let document = json!({
            "paths": {"/pets": {"get": {"x": {"$ref": "#/components/schemas/Pet"}}}, "/fine": {"get": {}}},
            "components": {"schemas": {
                "Pet": {"discriminator": {"propertyName": "kind"}},
                "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"x": false}}]},
            }},
        });
        let diagnostics = Diagnostics::one(
            "/components/schemas/Dog/allOf/1/properties/x",
            "schema: false",
            "hint",
        );
        let (rest, skipped) = skip(document, &diagnostics).unwrap();
        assert_eq!(rest["paths"], json!({"/fine": {"get": {}}}));
        assert_eq!(skipped[0].operation, "GET /pets");
    }
}
