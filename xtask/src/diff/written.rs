//! What has no form in the middle, compared as it is written: whatever is not known to be for readers alone matters.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparer::Comparer;
use crate::document::keys::Keys;
use crate::document::keywords::{self, Role, is_extension};
use crate::document::references::References;
use crate::pointer;

/// What two documents say in one place, if they do.
pub(super) type Values<'a> = [Option<&'a Value>; 2];

impl<'a> Comparer<'a> {
    /// Where two values of a keyword differ, and whether in more than words.
    pub(super) fn differences(&self, keyword: &str, values: Values<'a>) -> Vec<(String, bool)> {
        let mut differences = Differences::between(&self.references);
        differences.member("", keyword, values, Keys::Keywords);
        differences.found
    }

    /// Where two objects of keywords differ, and whether in more than words.
    pub(super) fn differences_within(&self, old: &'a Value, new: &'a Value) -> Vec<(String, bool)> {
        let mut differences = Differences::between(&self.references);
        differences.compare("", old, new, Keys::Keywords);
        differences.found
    }

    /// Whether two values of a keyword differ in more than words.
    pub(super) fn differ(&self, keyword: &str, values: Values<'a>) -> bool {
        let mut found = self.differences(keyword, values).into_iter();
        found.any(|(_, matters)| matters)
    }
}

/// What stands at the end of a chain of references, as far as it leads.
pub(super) fn whole<'a>(references: &References<'a>, value: &'a Value) -> &'a Value {
    let (chain, _) = references.chain(value, "");
    chain.last().map_or(value, |(last, _)| last)
}

/// Finds where two pieces of two documents differ, wherever references lead.
struct Differences<'c, 'r> {
    references: &'c [References<'r>; 2],
    met: BTreeSet<(&'r str, &'r str)>,
    /// The places, and whether it is more than words.
    found: Vec<(String, bool)>,
}

impl<'c, 'r> Differences<'c, 'r> {
    fn between(references: &'c [References<'r>; 2]) -> Self {
        Self {
            references,
            met: BTreeSet::new(),
            found: Vec::new(),
        }
    }

    /// Compares two values, objects by their `keys`.
    fn compare(&mut self, at: &str, old: &'r Value, new: &'r Value, keys: Keys) {
        let (mut old, mut new) = (old, new);
        if keys == Keys::Keywords {
            let reference = |value: &'r Value| value.get("$ref")?.as_str();
            if let (Some(before), Some(after)) = (reference(old), reference(new))
                && !self.met.insert((before, after))
            {
                return;
            }
            let [before, after] = self.references;
            (old, new) = (whole(before, old), whole(after, new));
        }
        match (old, new) {
            (Value::Object(before), Value::Object(after)) => {
                let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
                for key in all {
                    self.member(at, key, [before.get(key), after.get(key)], keys);
                }
            }
            (Value::Array(before), Value::Array(after)) => {
                self.lists(at, before.iter().collect(), after.iter().collect(), keys);
            }
            _ if old == new => {}
            _ => self.found.push((at.to_owned(), true)),
        }
    }

    fn member(&mut self, at: &str, key: &str, values: Values<'r>, keys: Keys) {
        let place = pointer::join(at, key);
        let is_keyword = keys == Keys::Keywords;
        let is_prose = keys.is_prose(key) || (is_keyword && is_extension(key));
        match values {
            [Some(old), Some(new)] if !is_prose => {
                let below = keys.below(key);
                match (old.as_array(), new.as_array()) {
                    (Some(old), Some(new)) if is_keyword && keywords::has(key, Role::Unordered) => {
                        self.lists(&place, sorted(old), sorted(new), below);
                    }
                    _ => self.compare(&place, old, new, below),
                }
            }
            [old, new] if old == new => {}
            _ => self.found.push((place, !is_prose)),
        }
    }

    fn lists(&mut self, at: &str, old: Vec<&'r Value>, new: Vec<&'r Value>, keys: Keys) {
        if old.len() != new.len() {
            return self.found.push((at.to_owned(), true));
        }
        for (index, (old, new)) in old.into_iter().zip(new).enumerate() {
            let place = pointer::join(at, index.to_string());
            self.compare(&place, old, new, keys.in_list());
        }
    }
}

fn sorted(items: &[Value]) -> Vec<&Value> {
    let mut items: Vec<&Value> = items.iter().collect();
    items.sort_by_key(|item| item.to_string());
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(old: &Value, new: &Value) -> Vec<(String, bool)> {
        let references = [old, new].map(References::of);
        let mut differences = Differences::between(&references);
        differences.compare("", &old["a"], &new["a"], Keys::Keywords);
        differences.found
    }

    #[test]
    fn differences_are_found_behind_references_and_in_circles() {
        let document = |name: &str, kind: &str| {
            json!({
                "a": {"$ref": format!("#/{name}")},
                name: {"properties": {"title": {"type": kind}, "more": {"$ref": format!("#/{name}")}}, "title": kind, "required": ["x", "y"]},
            })
        };
        assert_eq!(
            found(&document("b", "string"), &document("c", "integer")),
            [
                ("/properties/title/type".to_owned(), true),
                ("/title".to_owned(), false)
            ]
        );
        assert_eq!(found(&document("b", "k"), &document("c", "k")), []);
    }

    #[test]
    fn the_order_of_a_set_says_nothing_and_that_of_a_list_does() {
        let of = |key: &str, list: Value| json!({"a": {key: list}});
        let (one, other) = (json!(["x", "y"]), json!(["y", "x"]));
        assert_eq!(
            found(&of("required", one.clone()), &of("required", other.clone())),
            []
        );
        assert_eq!(
            found(&of("prefixItems", one), &of("prefixItems", other)).len(),
            2
        );
    }

    #[test]
    fn names_and_data_that_look_like_prose_matter() {
        let of = |kind: &str| {
            json!({"a": {
                "dependentSchemas": {"title": {"type": kind}},
                "default": {"title": kind, "$ref": kind},
                "const": {"x-any": kind},
                "security": [{"deprecated": [kind]}],
                "x-any": {"type": kind},
            }})
        };
        let found = found(&of("string"), &of("integer"));
        let expected = [
            ("/const/x-any", true),
            ("/default/$ref", true),
            ("/default/title", true),
            ("/dependentSchemas/title/type", true),
            ("/security/0/deprecated/0", true),
            ("/x-any", false),
        ];
        let expected = expected.map(|(place, matters)| (place.to_owned(), matters));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_reference_in_data_leads_nowhere() {
        let of = |kind: &str| json!({"a": {"default": {"$ref": "#/b"}}, "b": {"type": kind}});
        assert_eq!(found(&of("string"), &of("integer")), []);
    }
}
