//! Paths whose parameters have other names are the same paths: nothing on the wire tells them apart.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::keywords::METHODS;
use super::references::{self, References};
use crate::pointer;

/// A path without the names of its parameters.
pub fn nameless(path: &str) -> String {
    let names = names(path).into_iter();
    names.fold(path.to_owned(), |path, name| {
        path.replacen(&format!("{{{name}}}"), "{}", 1)
    })
}

/// The names of a path's parameters, in their order.
pub fn names(path: &str) -> Vec<&str> {
    let after = path.split('{').skip(1);
    let names = after.filter_map(|rest| rest.split_once('}'));
    names.map(|(name, _)| name).collect()
}

/// Calls the paths of `new`, and their parameters, what `old` calls them; and says which were called otherwise.
///
/// An overlay finds operations by their paths, so that a mere name would make every action for such a path fail.
pub fn keep_names(old: &Value, mut new: Value) -> (Value, Vec<String>) {
    let keys = |document: &Value| -> BTreeSet<String> {
        let paths = document["paths"].as_object();
        paths.into_iter().flat_map(Map::keys).cloned().collect()
    };
    let (ours, theirs) = (keys(old), keys(&new));
    let mut renamed = Vec::new();
    for path in theirs.difference(&ours) {
        let same = |other: &&String| nameless(other) == nameless(path);
        let mut twins = ours.difference(&theirs).filter(same);
        let (Some(twin), None) = (twins.next(), twins.next()) else {
            continue;
        };
        if theirs.iter().filter(|other| same(other)).count() > 1 || is_referred_to(&new, path) {
            continue;
        }
        let mut item = new["paths"][path].clone();
        rename(&new, &mut item, &names(path), &names(twin));
        if let Some(Value::Object(paths)) = new.get_mut("paths") {
            paths.remove(path);
            paths.insert(twin.clone(), item);
        }
        renamed.push(format!("{path} is {twin} here"));
    }
    (new, renamed)
}

fn is_referred_to(document: &Value, path: &str) -> bool {
    let place = pointer::join("/paths", path);
    let targets = references::all(document).into_iter();
    let mut places = targets.filter_map(pointer::of_ref);
    document["paths"][path].get("$ref").is_some() || places.any(|it| it.starts_with(&place))
}

/// Renames the parameters of a path item and of its operations; those that stand elsewhere come to stand here.
fn rename(document: &Value, item: &mut Value, from: &[&str], to: &[&str]) {
    let references = References::of(document);
    let rename = |holder: &mut Value| {
        let parameters = holder.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let mut whole = references.end(parameter).clone();
            let position = from.iter().position(|name| whole["name"] == **name);
            if let (true, Some(position)) = (whole["in"] == "path", position) {
                whole["name"] = Value::from(to[position]);
                *parameter = whole;
            }
        }
    };
    rename(item);
    for method in METHODS {
        item.get_mut(method).into_iter().for_each(rename);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_in_paths_do_not_matter() {
        assert_eq!(nameless("/a/{id}:x/{key}"), "/a/{}:x/{}");
        assert_eq!(nameless("/a/{id"), "/a/{id");
        assert_eq!(names("/a/{id}:x/{key}"), ["id", "key"]);
    }

    #[test]
    fn a_path_keeps_the_names_that_it_had() {
        let old = json!({"paths": {"/a/{x}/{y}": {}, "/b/{x}": {}}});
        let new = json!({
            "paths": {
                "/a/{y}/{z}": {
                    "parameters": [{"in": "path", "name": "y"}],
                    "get": {"parameters": [{"$ref": "#/components/parameters/Z"}, {"in": "query", "name": "z"}]},
                },
                "/b/{x}": {},
                "/b/{z}": {},
            },
            "components": {"parameters": {"Z": {"in": "path", "name": "z"}}},
        });
        let (kept, renamed) = keep_names(&old, new.clone());
        assert_eq!(renamed, ["/a/{y}/{z} is /a/{x}/{y} here"]);
        assert_eq!(
            kept["paths"]["/a/{x}/{y}"],
            json!({
                "parameters": [{"in": "path", "name": "x"}],
                "get": {"parameters": [{"in": "path", "name": "y"}, {"in": "query", "name": "z"}]},
            })
        );
        assert_eq!(kept["components"], new["components"]);
        assert!(kept["paths"].get("/b/{z}").is_some());
        let mut referred = new;
        referred["paths"]["/c"] = json!({"$ref": "#/paths/~1a~1{y}~1{z}"});
        assert_eq!(keep_names(&old, referred.clone()), (referred, Vec::new()));
    }
}
