//! What makes two operations, or two parameters, the same one: the wire, where parameters of a path have no names and
//! those of headers no case.

use std::collections::BTreeMap;

use crate::document::paths::{nameless, names};

/// Files `value` under a name without names; under the name as it is where another stands there already.
pub(super) fn insert<T>(all: &mut BTreeMap<String, T>, name: String, value: T) {
    let key = nameless(&name);
    let key = if all.contains_key(&key) { name } else { key };
    all.insert(key, value);
}

/// Where a parameter of that name travels; in a path it has a position, and its name does not matter.
pub(super) fn of(place_in: &str, name: &str, path: &str) -> String {
    match place_in {
        "header" => format!("header {}", name.to_ascii_lowercase()),
        "path" => match names(path).iter().position(|other| *other == name) {
            Some(position) => format!("path {}", position + 1),
            None => format!("path {name}"),
        },
        _ => format!("{place_in} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_paths_and_the_case_of_headers_do_not_matter() {
        let of = |place: &str, name: &str| of(place, name, "/a/{id}/{key}");
        assert_eq!(of("path", "key"), "path 2");
        assert_eq!(of("header", "X-H"), "header x-h");
        assert_eq!(of("query", "Q"), "query Q");
    }
}
