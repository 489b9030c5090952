//! What the keys of an object in a document are: keywords, names that the document chose, or data; and what there is to
//! know of each keyword.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::pointer;

/// The methods that a path item can hold.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// What is known of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its value maps names that the document chose to further objects.
    Names,
    /// Its value is a list, or may be one.
    List,
    /// The order of its list says nothing.
    Unordered,
    /// Schemas stand there: in a list, below names, or one alone.
    Schema,
    /// Its value is data, whatever it looks like.
    Data,
    /// It is for readers alone.
    Prose,
    /// It says nothing about which values are valid, and is kept.
    Annotation,
    /// The server checks it, and types do not: a limit as OpenAPI 3.0 has it.
    Limit,
    /// A limit of which the greater value is the stricter one.
    AtLeast,
    /// A limit of which the smaller value is the stricter one.
    AtMost,
    /// The server checks it, and types do not: documented and noted.
    Check,
    /// It says what values look like, even if no type of ours follows it.
    Form,
}
use Role::*;

/// All that we know, in the order in which people expect to read them.
const KEYWORDS: [(&str, &[Role]); 99] = [
    ("openapi", &[]),
    ("info", &[]),
    ("operationId", &[]),
    ("$ref", &[]),
    ("title", &[Prose, Annotation]),
    ("name", &[]),
    ("in", &[]),
    ("propertyName", &[]),
    ("url", &[]),
    ("servers", &[]),
    ("security", &[Data]),
    ("tags", &[]),
    ("summary", &[Prose]),
    ("description", &[Prose, Annotation]),
    ("version", &[]),
    ("license", &[]),
    ("identifier", &[]),
    ("variables", &[Names]),
    ("paths", &[Names]),
    ("webhooks", &[Names]),
    ("parameters", &[Names, List]),
    ("get", &[]),
    ("post", &[]),
    ("put", &[]),
    ("patch", &[]),
    ("delete", &[]),
    ("head", &[]),
    ("options", &[]),
    ("trace", &[]),
    ("requestBody", &[]),
    ("responses", &[Names]),
    ("headers", &[Names]),
    ("callbacks", &[Names]),
    ("links", &[Names]),
    ("required", &[List, Unordered]),
    ("style", &[]),
    ("explode", &[]),
    ("content", &[Names]),
    ("encoding", &[Names]),
    ("schema", &[Schema]),
    ("type", &[List, Unordered]),
    ("scheme", &[]),
    ("scopes", &[Names]),
    ("format", &[]),
    ("const", &[Data]),
    ("enum", &[Data, List, Unordered]),
    ("oneOf", &[Schema, List, Unordered]),
    ("anyOf", &[Schema, List, Unordered]),
    ("allOf", &[Schema, List, Unordered]),
    ("not", &[Schema, Check]),
    ("if", &[Schema]),
    ("then", &[Schema]),
    ("else", &[Schema]),
    ("discriminator", &[]),
    ("properties", &[Schema, Names]),
    ("patternProperties", &[Schema, Names, Form]),
    ("propertyNames", &[Schema, Check]),
    ("items", &[Schema, List, Form]),
    ("prefixItems", &[Schema, List, Form]),
    ("additionalItems", &[Schema]),
    ("unevaluatedItems", &[Schema, Form]),
    ("additionalProperties", &[Schema]),
    ("unevaluatedProperties", &[Schema]),
    ("dependencies", &[Names]),
    ("dependentRequired", &[Names, Check]),
    ("dependentSchemas", &[Schema, Names]),
    ("contains", &[Schema, Check, Form]),
    ("minContains", &[Check]),
    ("maxContains", &[Check]),
    ("contentSchema", &[Schema]),
    ("minLength", &[Limit, AtLeast]),
    ("maxLength", &[Limit, AtMost]),
    ("pattern", &[Limit]),
    ("minimum", &[Limit, AtLeast]),
    ("exclusiveMinimum", &[Limit]),
    ("maximum", &[Limit, AtMost]),
    ("exclusiveMaximum", &[Limit]),
    ("multipleOf", &[Limit]),
    ("minItems", &[Limit, AtLeast]),
    ("maxItems", &[Limit, AtMost]),
    ("uniqueItems", &[Limit]),
    ("minProperties", &[Limit, AtLeast]),
    ("maxProperties", &[Limit, AtMost]),
    ("default", &[Data, Annotation]),
    ("deprecated", &[Prose, Annotation]),
    ("readOnly", &[Annotation]),
    ("writeOnly", &[Annotation]),
    ("mapping", &[Names]),
    ("$defs", &[Schema, Names]),
    ("definitions", &[Schema, Names]),
    ("components", &[]),
    ("securitySchemes", &[Names]),
    ("schemas", &[Schema, Names]),
    ("requestBodies", &[Names]),
    ("pathItems", &[Names]),
    ("$comment", &[Prose]),
    ("externalDocs", &[Prose]),
    ("example", &[Data, Prose]),
    ("examples", &[Data, Prose]),
];

/// The keywords by their names, each with its position in the table.
static BY_NAME: LazyLock<HashMap<&str, (usize, &[Role])>> = LazyLock::new(|| {
    let rows = KEYWORDS.iter().enumerate();
    rows.map(|(at, (name, roles))| (*name, (at, *roles)))
        .collect()
});

/// Whether a keyword has a role.
pub fn has(keyword: &str, role: Role) -> bool {
    BY_NAME
        .get(keyword)
        .is_some_and(|(_, roles)| roles.contains(&role))
}

/// The keywords that have a role.
pub fn all(role: Role) -> impl Iterator<Item = &'static str> {
    let rows = KEYWORDS.iter();
    rows.filter(move |(_, roles)| roles.contains(&role))
        .map(|(name, _)| *name)
}

/// The position of a keyword among the others, where people read; unknown ones come last.
pub fn rank(keyword: &str) -> usize {
    BY_NAME.get(keyword).map_or(usize::MAX, |(at, _)| *at)
}

/// Whether a keyword is an extension, of which nothing is known.
pub fn is_extension(keyword: &str) -> bool {
    keyword.starts_with("x-")
}

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
    /// The keys of what stands under `key`.
    pub fn below(self, key: &str) -> Self {
        match self {
            Self::Keywords if has(key, Names) => Self::Names,
            Self::Keywords if has(key, Data) || is_extension(key) => Self::Data,
            Self::Keywords | Self::Names => Self::Keywords,
            Self::Data => Self::Data,
        }
    }

    /// The keys of an item, where a list stands in the place of an object.
    pub fn in_list(self) -> Self {
        match self {
            Self::Keywords | Self::Names => Self::Keywords,
            Self::Data => Self::Data,
        }
    }

    /// Whether `key` is a keyword for readers alone.
    pub fn is_prose(self, key: &str) -> bool {
        self == Self::Keywords && has(key, Prose)
    }
}

/// Calls `see` with every keyword below `value`: the place that it stands in, itself, and its value.
pub fn each(value: &Value, at: &str, see: &mut impl FnMut(&str, &str, &Value)) {
    walk(value, at, Keys::Keywords, see);
}

fn walk(value: &Value, at: &str, keys: Keys, see: &mut impl FnMut(&str, &str, &Value)) {
    match value {
        _ if keys == Keys::Data => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(
                    item,
                    &pointer::join(at, index.to_string()),
                    keys.in_list(),
                    see,
                );
            }
        }
        Value::Object(map) => {
            for (key, child) in map {
                if keys == Keys::Keywords {
                    see(at, key, child);
                }
                if child.is_object() || child.is_array() {
                    walk(child, &pointer::join(at, key), keys.below(key), see);
                }
            }
        }
        _ => {}
    }
}

/// Whether a schema stands at a place, given by the steps that lead there.
pub fn is_schema(steps: &[String]) -> bool {
    let mut keys = Keys::Keywords;
    let mut is_schema = false;
    // The keyword whose list or names the next step may lead into.
    let mut around: Option<&String> = None;
    for step in steps {
        let is_index = step.bytes().all(|byte| byte.is_ascii_digit());
        let is_part = around.is_some_and(|keyword| has(keyword, Names) || is_index);
        let keyword = (keys == Keys::Keywords && !is_part && has(step, Schema)).then_some(step);
        is_schema = is_part || keyword.is_some_and(|keyword| !has(keyword, Names));
        around = keyword.filter(|keyword| has(keyword, Names) || has(keyword, List));
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

    #[test]
    fn every_keyword_stands_in_the_table_once() {
        assert_eq!(BY_NAME.len(), KEYWORDS.len());
    }
}
