//! The second stage: what we change in a document before anything reads it.
//!
//! An [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0) whose actions also say, in `x-matches`, in how many
//! places they apply. An action that finds another number fails and names itself, so that a rule which lost what it was
//! written for is noticed at once.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::pointer;

/// An overlay, as far as it is read.
#[derive(Deserialize)]
struct Overlay {
    #[serde(rename = "overlay")]
    version: String,
    actions: Vec<Action>,
}

/// One action, as an overlay says it.
#[derive(Deserialize)]
struct Action {
    description: Option<String>,
    target: String,
    #[serde(rename = "x-matches")]
    matches: Option<usize>,
    #[serde(default)]
    remove: bool,
    update: Option<Value>,
}

/// Applies every action of `overlay`, in order.
pub fn apply(mut document: Value, overlay: &Value) -> Result<Value> {
    let Overlay { version, actions } = Overlay::read(overlay)?;
    ensure!(
        version.starts_with("1.0"),
        "the overlay's version is `{version}`; 1.0.x is understood"
    );
    let mut failures = Vec::new();
    for (index, action) in actions.iter().enumerate() {
        if let Err(error) = action.apply(&mut document) {
            let (number, target) = (index + 1, &action.target);
            let description = action.description.as_deref().unwrap_or_default();
            let description = description.lines().next().unwrap_or("no description");
            let action = format!("action {number} ({description}), target {target}");
            failures.push(format!("{action}: {error:#}"));
        }
    }
    let (count, all) = (failures.len(), failures.join("\n  "));
    ensure!(count == 0, "{count} overlay action(s) failed:\n  {all}");
    Ok(document)
}

/// The places that the actions of `overlay` are for, as JSON pointers.
pub fn targets(document: &Value, overlay: &Value) -> Result<BTreeSet<String>> {
    let actions = Overlay::read(overlay)?.actions;
    let places = actions.iter().flat_map(|action| action.places(document));
    Ok(places.flatten().collect())
}

impl Overlay {
    fn read(overlay: &Value) -> Result<Self> {
        serde_path_to_error::deserialize(overlay).context("the overlay cannot be read")
    }
}

impl Action {
    /// Where it applies.
    fn places(&self, document: &Value) -> Result<Vec<String>> {
        let path = JsonPath::parse(&self.target).context("its target is not a JSONPath")?;
        let found = path.query_located(document);
        Ok(found.locations().map(|at| at.to_json_pointer()).collect())
    }

    /// Changes `document`, or nothing of it.
    fn apply(&self, document: &mut Value) -> Result<()> {
        let places = self.places(document)?;
        let expected = self.matches.context("it does not say x-matches")?;
        let found = places.len();
        ensure!(
            found == expected,
            "it matches {found} place(s), and says {expected}"
        );
        let mut changed = document.clone();
        // From the back, so that the positions in arrays stay what they were.
        for place in places.iter().rev() {
            if self.remove {
                remove(&mut changed, place)?;
            } else {
                let update = self.update.as_ref();
                let update = update.context("it neither updates nor removes")?;
                let target = changed.pointer_mut(place).context("the place is gone")?;
                merge(target, update)?;
            }
        }
        *document = changed;
        Ok(())
    }
}

fn remove(document: &mut Value, place: &str) -> Result<()> {
    let parent = place.rsplit_once('/');
    let (parent, _) = parent.context("the whole document cannot be removed")?;
    let key = pointer::steps(place).pop().unwrap_or_default();
    match document.pointer_mut(parent).context("the place is gone")? {
        Value::Object(map) => drop(map.remove(&key)),
        Value::Array(items) => drop(items.remove(key.parse()?)),
        _ => bail!("the place is in neither an object nor an array"),
    }
    Ok(())
}

/// Merges as the specification says: objects key by key, an array takes the value as one more item.
fn merge(into: &mut Value, update: &Value) -> Result<()> {
    match (into, update) {
        (Value::Object(into), Value::Object(update)) => merge_objects(into, update),
        (Value::Array(items), update) => items.push(update.clone()),
        _ => bail!("its target is neither an object nor an array"),
    }
    Ok(())
}

fn merge_objects(into: &mut Map<String, Value>, update: &Map<String, Value>) {
    for (key, new) in update {
        match (into.get_mut(key), new) {
            (Some(Value::Object(old)), Value::Object(new)) => merge_objects(old, new),
            (Some(Value::Array(old)), Value::Array(new)) => old.extend(new.iter().cloned()),
            _ => drop(into.insert(key.clone(), new.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn overlay(actions: Value) -> Value {
        json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    }

    fn document() -> Value {
        json!({"paths": {"/a/b": {"get": {"operationId": "x", "tags": ["t"]}}}, "list": [1, 2, 3, 2]})
    }

    #[test]
    fn objects_merge_arrays_grow_and_values_are_replaced() {
        let update = json!({"operationId": "y", "tags": ["u"], "new": {"k": 1}});
        let actions = json!([
            {"target": "$.paths['/a/b'].get", "x-matches": 1, "update": update},
            {"target": "$.list[?@ == 2]", "x-matches": 2, "remove": true},
            {"target": "$.list", "x-matches": 1, "update": 9},
        ]);
        assert_eq!(
            apply(document(), &overlay(actions)).unwrap(),
            json!({
                "paths": {"/a/b": {"get": {"operationId": "y", "tags": ["t", "u"], "new": {"k": 1}}}},
                "list": [1, 3, 9],
            })
        );
    }

    #[test]
    fn an_action_that_misses_names_itself_and_all_are_told() {
        let actions = json!([
            {"description": "the first", "target": "$.paths['/gone'].get", "x-matches": 1, "update": {}},
            {"description": "the second", "target": "$.list[*]", "x-matches": 3, "remove": true},
            {"target": "$.list", "update": {}},
            {"target": "$.list[", "x-matches": 1, "update": {}},
            {"target": "$", "x-matches": 1, "remove": true},
            {"target": "$.list[0]", "x-matches": 1, "update": {}},
        ]);
        let said = apply(document(), &overlay(actions))
            .unwrap_err()
            .to_string();
        assert!(said.contains(
            "action 1 (the first), target $.paths['/gone'].get: it matches 0 place(s), and says 1"
        ));
        assert!(said.contains(
            "action 2 (the second), target $.list[*]: it matches 4 place(s), and says 3"
        ));
        assert!(
            said.contains("action 3 (no description), target $.list: it does not say x-matches")
        );
        assert!(said.contains("6 overlay action(s) failed"), "{said}");
        let unreadable = json!([{"target": "$"}, {"target": "$", "x-matches": "1"}]);
        let said = apply(document(), &overlay(unreadable)).unwrap_err();
        assert!(format!("{said:#}").contains("actions[1]"), "{said:#}");
    }

    #[test]
    fn the_places_of_actions_are_known() {
        let actions =
            json!([{"target": "$.paths['/a/b'].get"}, {"target": "$.list[0]"}, {"target": "$.no"}]);
        let found = targets(&document(), &overlay(actions)).unwrap();
        assert_eq!(Vec::from_iter(found), ["/list/0", "/paths/~1a~1b/get"]);
    }

    #[test]
    fn another_version_is_refused() {
        assert!(apply(json!({}), &json!({"overlay": "2.0.0", "actions": []})).is_err());
    }
}
