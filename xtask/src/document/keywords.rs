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

/// The keywords of each role.
const ROLES: [(Role, &str); 12] = [
    (
        Names,
        "$defs callbacks content definitions dependencies dependentRequired dependentSchemas encoding headers links \
         mapping parameters pathItems paths patternProperties properties requestBodies responses schemas scopes \
         securitySchemes variables webhooks",
    ),
    (List, "allOf anyOf items oneOf prefixItems"),
    (Unordered, "allOf anyOf enum oneOf required type"),
    (
        Schema,
        "$defs additionalItems additionalProperties allOf anyOf contains contentSchema definitions dependentSchemas \
         else if items not oneOf patternProperties prefixItems properties propertyNames schema schemas then \
         unevaluatedItems unevaluatedProperties",
    ),
    (Data, "const default enum example examples security"),
    (
        Prose,
        "$comment deprecated description example examples externalDocs summary title",
    ),
    (
        Annotation,
        "default deprecated description readOnly title writeOnly",
    ),
    // In the order that documentation has them.
    (
        Limit,
        "minLength maxLength pattern minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minItems maxItems \
         uniqueItems minProperties maxProperties",
    ),
    (AtLeast, "minItems minLength minProperties minimum"),
    (AtMost, "maxItems maxLength maxProperties maximum"),
    (
        Check,
        "contains dependentRequired maxContains minContains not propertyNames",
    ),
    (
        Form,
        "contains items patternProperties prefixItems unevaluatedItems",
    ),
];

/// The order in which people expect to read keywords.
const ORDER: &str = "openapi info operationId $ref title name in propertyName url servers security tags summary \
    description version license identifier variables paths webhooks parameters get post put patch delete head options \
    trace requestBody responses headers required style explode content schema type scheme format const enum oneOf anyOf \
    allOf not discriminator properties items additionalProperties minimum maximum minLength maxLength pattern default \
    mapping components securitySchemes schemas examples";

static ROLES_OF: LazyLock<HashMap<&str, Vec<Role>>> = LazyLock::new(|| {
    let mut roles_of: HashMap<&str, Vec<Role>> = HashMap::new();
    for (role, keywords) in ROLES {
        for keyword in keywords.split_whitespace() {
            roles_of.entry(keyword).or_default().push(role);
        }
    }
    roles_of
});
static RANKS: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let ranks = ORDER.split_whitespace().enumerate();
    ranks.map(|(rank, keyword)| (keyword, rank)).collect()
});

/// Whether a keyword has a role.
pub fn has(keyword: &str, role: Role) -> bool {
    let roles = ROLES_OF.get(keyword);
    roles.is_some_and(|roles| roles.contains(&role))
}

/// The keywords that have a role.
pub fn all(role: Role) -> impl Iterator<Item = &'static str> {
    let keywords = ROLES.iter().filter(move |(other, _)| *other == role);
    keywords.flat_map(|(_, keywords)| keywords.split_whitespace())
}

/// The position of a keyword among the others, where people read; unknown ones come last.
pub fn rank(keyword: &str) -> usize {
    RANKS.get(keyword).copied().unwrap_or(usize::MAX)
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
}
