//! What the keys of an object in a document are: keywords, names that the document chose, or data.

use std::borrow::Cow;

use serde_json::Value;

use super::keywords::{Role, has, is_extension};
use crate::pointer;

/// What the keys of an object are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Keywords of OpenAPI or of JSON Schema.
    Keywords,
    /// Names that the document chose.
    Names,
    /// Part of a value that the document shows: nothing in it is a keyword.
    Data,
}

impl Keys {
    /// The keys of what stands under `key`, which is the position of an item in a list.
    pub fn below(self, key: &str) -> Self {
        match self {
            Self::Keywords if has(key, Role::Names) => Self::Names,
            Self::Keywords if has(key, Role::Data) || is_extension(key) => Self::Data,
            Self::Keywords | Self::Names => Self::Keywords,
            Self::Data => Self::Data,
        }
    }

    /// The keys of an item, where a list stands in the place of an object.
    pub fn in_list(self) -> Self {
        self.below("0")
    }

    /// Whether `key` is a keyword for readers alone.
    pub fn is_prose(self, key: &str) -> bool {
        self == Self::Keywords && has(key, Role::Prose)
    }
}

/// The members of an object by their names, or the items of a list by their positions.
pub fn members(value: &Value) -> impl Iterator<Item = (Cow<'_, str>, &Value)> {
    let members = value.as_object().into_iter().flatten();
    let members = members.map(|(name, member)| (name.into(), member));
    let items = value.as_array().into_iter().flatten().enumerate();
    let items = items.map(|(index, item)| (index.to_string().into(), item));
    members.chain(items)
}

/// Calls `see` with every keyword below `value`, at `at`, whose keys are `keys`: the place that it stands in, itself, and
/// its value.
pub fn each<'a>(
    value: &'a Value,
    at: &str,
    keys: Keys,
    see: &mut impl FnMut(&str, &str, &'a Value),
) {
    for (key, child) in members(value) {
        if keys == Keys::Keywords {
            see(at, &key, child);
        }
        let below = keys.below(&key);
        if below != Keys::Data && (child.is_object() || child.is_array()) {
            each(child, &pointer::join(at, &key), below, see);
        }
    }
}

/// Whether a schema stands at a place, given by the steps that lead there.
pub fn is_schema(steps: &[String]) -> bool {
    let mut keys = Keys::Keywords;
    let mut is_schema = false;
    // Whether schemas stand in the list, or below the names, that the step before led to.
    let mut are_schemas = false;
    for step in steps {
        let is_index = step.bytes().all(|byte| byte.is_ascii_digit());
        let is_part = are_schemas && (keys == Keys::Names || is_index);
        let is_keyword = keys == Keys::Keywords && !is_part && has(step, Role::Schema);
        is_schema = is_part || (is_keyword && !has(step, Role::Names));
        are_schemas = is_keyword && (has(step, Role::Names) || has(step, Role::List));
        keys = keys.below(step);
    }
    is_schema
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(steps: &[&str]) -> Keys {
        steps
            .iter()
            .fold(Keys::Keywords, |keys, step| keys.below(step))
    }

    #[test]
    fn a_keyword_is_one_only_where_keywords_stand() {
        assert_eq!(at(&["properties"]), Keys::Names);
        assert_eq!(at(&["properties", "properties"]), Keys::Keywords);
        assert_eq!(at(&["properties", "default"]), Keys::Keywords);
        assert_eq!(at(&["default", "properties"]), Keys::Data);
        assert_eq!(at(&["x-any", "properties"]), Keys::Data);
        assert_eq!(at(&["parameters"]).in_list(), Keys::Keywords);
        assert_eq!(at(&["enum"]).in_list(), Keys::Data);
        assert!(Keys::Keywords.is_prose("title"));
        assert!(!at(&["discriminator", "mapping"]).is_prose("title"));
        assert!(!at(&["const"]).is_prose("title"));
    }

    #[test]
    fn schemas_stand_below_the_keywords_of_schemas_and_below_no_name_like_them() {
        let is = |place: &str| is_schema(&pointer::steps(place));
        for place in [
            "/components/schemas/A",
            "/components/schemas/items/properties/not",
            "/components/schemas/A/oneOf/0/items",
            "/components/schemas/A/items/1",
            "/paths/~1a/get/responses/200/content/a~1b/schema",
            "/paths/~1a/parameters/0/schema/$defs/schema",
        ] {
            assert!(is(place), "{place}");
        }
        for place in [
            "",
            "/components/schemas",
            "/components/parameters/schema",
            "/components/schemas/A/properties",
            "/components/schemas/A/items/type",
            "/components/schemas/A/default/items",
            "/paths/not",
        ] {
            assert!(!is(place), "{place}");
        }
    }
}
