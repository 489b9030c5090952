//! What has no form in the middle, compared as it is written: whatever is not known to be for readers alone matters.

use std::collections::{BTreeMap, BTreeSet};
use std::{mem, ptr};

use serde_json::Value;

use super::changes::Class;
use super::comparer::{Comparer, both};
use crate::document::keys::{Keys, members};
use crate::document::keywords::{Role, has, is_extension};
use crate::document::references::References;
use crate::pointer;

/// What two documents say in one place, if they do.
pub(super) type Values<'a> = [Option<&'a Value>; 2];

impl<'a> Comparer<'a> {
    /// Says where two values of a keyword differ first: for readers alone if they only differ in words.
    pub(super) fn written(&mut self, class: Class, keyword: &str, values: Values<'a>) {
        let (class, place) = match self.difference(keyword, values) {
            Some(place) => (class, place.replace("~1", "/")),
            None if values[0] == values[1] => return,
            None => (Class::Prose, keyword.to_owned()),
        };
        self.within(&place, |this| this.say(class, "changed"));
    }

    /// The first place where two values of a keyword differ in more than words, wherever references lead.
    pub(super) fn difference(&self, keyword: &str, values: Values<'a>) -> Option<String> {
        let (references, met) = (&self.references, BTreeSet::new());
        Search { references, met }.first(keyword.to_owned(), keyword, values, Keys::Keywords)
    }
}

/// Searches two pieces of two documents for a difference.
struct Search<'c, 'r> {
    references: &'c [References<'r>; 2],
    /// The pairs of values that were compared already, for references lead in circles.
    met: BTreeSet<[*const Value; 2]>,
}

impl<'r> Search<'_, 'r> {
    /// The first place where the values of `key` differ, which is one of `around`.
    fn first(&mut self, at: String, key: &str, values: Values<'r>, around: Keys) -> Option<String> {
        let is_keyword = around == Keys::Keywords;
        if is_keyword && (has(key, Role::Prose) || is_extension(key)) {
            return None;
        }
        let [Some(mut old), Some(mut new)] = values else {
            return (values[0] != values[1]).then_some(at);
        };
        let keys = around.below(key);
        if keys == Keys::Keywords {
            let [before, after] = self.references;
            (old, new) = (before.end(old), after.end(new));
        }
        if !self.met.insert([old, new].map(ptr::from_ref)) {
            return None;
        }
        let [before, after] = [old, new].map(|value| {
            let (names, mut values): (Vec<_>, Vec<_>) = members(value).unzip();
            if is_keyword && has(key, Role::Unordered) {
                values.sort_by_key(|value| value.to_string());
            }
            names.into_iter().zip(values).collect::<BTreeMap<_, _>>()
        });
        let are_unlike = mem::discriminant(old) != mem::discriminant(new);
        if are_unlike || (before.is_empty() && after.is_empty()) {
            return (old != new).then_some(at);
        }
        let mut all = both(&before, &after);
        all.find_map(|(key, old, new)| {
            let values = [old.copied(), new.copied()];
            self.first(pointer::join(&at, key), key, values, keys)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Api;
    use serde_json::json;

    /// The first place where the `a` of two documents differs.
    fn found(old: &Value, new: &Value) -> Option<String> {
        let nothing = Api::default();
        let comparer = Comparer::new([old, new], [&nothing, &nothing]);
        comparer.difference("", [old.get("a"), new.get("a")])
    }

    #[test]
    fn differences_are_found_behind_references_and_in_circles() {
        let document = |name: &str, kind: &str, title: &str| {
            json!({
                "a": {"$ref": format!("#/{name}")},
                name: {"properties": {"title": {"type": kind}, "more": {"$ref": format!("#/{name}")}}, "title": title, "required": ["x", "y"]},
            })
        };
        let old = document("b", "string", "one");
        let place = "/properties/title/type".to_owned();
        assert_eq!(found(&old, &document("c", "integer", "one")), Some(place));
        assert_eq!(found(&old, &document("c", "string", "other")), None);
        let mut other = old.clone();
        other["b"]["properties"]["more"] = json!({"$ref": "#/c"});
        other["c"] = json!({});
        let place = "/properties/more/properties".to_owned();
        assert_eq!(found(&old, &other), Some(place));
    }

    #[test]
    fn circles_of_different_lengths_are_gone_through_once() {
        let to = |name: &str| json!({"$ref": format!("#/{name}")});
        let around = |inner: Value| json!({"items": inner});
        let old = json!({"a": to("b"), "b": around(around(to("b")))});
        let new = json!({"a": around(to("b")), "b": around(around(to("b")))});
        assert_eq!(found(&old, &new), None);
    }

    #[test]
    fn the_order_of_a_set_says_nothing_and_that_of_a_list_does() {
        let of = |key: &str, list: Value| json!({"a": {key: list}});
        let (one, other) = (json!(["x", "y"]), json!(["y", "x"]));
        assert_eq!(
            found(&of("required", one.clone()), &of("required", other.clone())),
            None
        );
        let place = "/prefixItems/0".to_owned();
        assert_eq!(
            found(&of("prefixItems", one), &of("prefixItems", other)),
            Some(place)
        );
    }

    #[test]
    fn names_and_data_that_look_like_prose_matter() {
        for (said, place) in [
            (json!({"const": {"x-any": "k"}}), Some("/const/x-any")),
            (json!({"default": {"$ref": "k"}}), Some("/default/$ref")),
            (json!({"default": {"title": "k"}}), Some("/default/title")),
            (
                json!({"dependentSchemas": {"title": {"type": "k"}}}),
                Some("/dependentSchemas/title/type"),
            ),
            (
                json!({"security": [{"deprecated": ["k"]}]}),
                Some("/security/0/deprecated/0"),
            ),
            (json!({"x-any": {"type": "k"}}), None),
            (json!({"properties": {"a": {"title": "k"}}}), None),
        ] {
            let old = json!({"a": said});
            let new = serde_json::from_str(&old.to_string().replace("\"k\"", "\"l\"")).unwrap();
            assert_eq!(found(&old, &new).as_deref(), place);
        }
    }

    #[test]
    fn a_reference_in_data_leads_nowhere() {
        let of = |kind: &str| json!({"a": {"default": {"$ref": "#/b"}}, "b": {"type": kind}});
        assert_eq!(found(&of("string"), &of("integer")), None);
    }

    #[test]
    fn what_is_gone_is_told_at_its_own_place() {
        let (with, without) = (json!({"a": {"not": {"type": "k"}}}), json!({"a": {}}));
        assert_eq!(found(&with, &without).as_deref(), Some("/not"));
        assert_eq!(found(&json!({}), &without).as_deref(), Some(""));
        assert_eq!(found(&json!({}), &json!({})), None);
        let (worded, refused) = (json!({"a": {"title": "t"}}), json!({"a": false}));
        assert_eq!(found(&without, &worded), None);
        assert_eq!(found(&refused, &worded).as_deref(), Some(""));
    }
}
