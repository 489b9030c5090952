//! The second stage: what we change in a document before anything reads it.
//!
//! An [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0) whose actions also say, in `x-matches`, in how many
//! places they apply. An action that finds another number fails and names itself, so that a rule which lost what it was
//! written for is noticed at once.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

/// Applies every action of `overlay`, in order.
pub fn apply(mut document: Value, overlay: &Value) -> Result<Value> {
    let version = overlay
        .get("overlay")
        .and_then(Value::as_str)
        .unwrap_or_default();
    ensure!(
        version.starts_with("1.0"),
        "the overlay's version is `{version}`; 1.0.x is understood"
    );
    let actions = overlay
        .get("actions")
        .and_then(Value::as_array)
        .context("the overlay has no actions")?;
    let mut failures = Vec::new();
    for (index, action) in actions.iter().enumerate() {
        match applied(&document, action) {
            Ok(changed) => document = changed,
            Err(error) => failures.push(format!("{}: {error:#}", name(index, action))),
        }
    }
    if !failures.is_empty() {
        bail!(
            "{} overlay action(s) failed:\n  {}",
            failures.len(),
            failures.join("\n  ")
        );
    }
    Ok(document)
}

/// The places that the actions of `overlay` are for, as JSON pointers.
pub fn targets(document: &Value, overlay: &Value) -> BTreeSet<String> {
    let actions = overlay.get("actions").and_then(Value::as_array);
    let targets = actions.into_iter().flatten();
    let paths = targets.filter_map(|action| JsonPath::parse(action.get("target")?.as_str()?).ok());
    let places = paths.flat_map(|path| {
        path.query_located(document)
            .locations()
            .map(|at| at.to_json_pointer())
            .collect::<Vec<_>>()
    });
    places.collect()
}

fn name(index: usize, action: &Value) -> String {
    let description = action
        .get("description")
        .and_then(Value::as_str)
        .and_then(|text| text.lines().next());
    let target = action
        .get("target")
        .and_then(Value::as_str)
        .unwrap_or("no target");
    format!(
        "action {} ({}), target {target}",
        index + 1,
        description.unwrap_or("no description")
    )
}

fn applied(document: &Value, action: &Value) -> Result<Value> {
    let target = action
        .get("target")
        .and_then(Value::as_str)
        .context("it has no target")?;
    let path = JsonPath::parse(target).context("its target is not a JSONPath")?;
    let places: Vec<String> = path
        .query_located(document)
        .locations()
        .map(|at| at.to_json_pointer())
        .collect();
    let expected = action
        .get("x-matches")
        .and_then(Value::as_u64)
        .context("it does not say x-matches")?;
    let found = places.len() as u64;
    ensure!(
        found == expected,
        "it matches {found} place(s), and says {expected}"
    );

    let mut document = document.clone();
    if action.get("remove").and_then(Value::as_bool) == Some(true) {
        // From the back, so that the positions in arrays stay what they were.
        for place in places.iter().rev() {
            remove(&mut document, place)?;
        }
    } else {
        let update = action
            .get("update")
            .context("it neither updates nor removes")?;
        for place in &places {
            merge(
                document.pointer_mut(place).context("the place is gone")?,
                update,
            )?;
        }
    }
    Ok(document)
}

fn remove(document: &mut Value, place: &str) -> Result<()> {
    let (parent, key) = place
        .rsplit_once('/')
        .context("the whole document cannot be removed")?;
    let key = key.replace("~1", "/").replace("~0", "~");
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
    }

    #[test]
    fn the_places_of_actions_are_known() {
        let actions =
            json!([{"target": "$.paths['/a/b'].get"}, {"target": "$.list[0]"}, {"target": "$.no"}]);
        let found = targets(&document(), &overlay(actions));
        assert_eq!(Vec::from_iter(found), ["/list/0", "/paths/~1a~1b/get"]);
    }

    #[test]
    fn another_version_is_refused() {
        assert!(apply(json!({}), &json!({"overlay": "2.0.0", "actions": []})).is_err());
    }
}
