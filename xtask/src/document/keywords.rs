//! What there is to know of each keyword of OpenAPI and JSON Schema.

use std::collections::HashMap;
use std::sync::LazyLock;

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
    /// It is about texts, and says nothing of other values.
    OfText,
    /// It is about numbers.
    OfNumber,
    /// It is about lists.
    OfArray,
    /// It is about objects.
    OfObject,
}
use Role::*;

/// The keywords of each role.
const ROLES: [(Role, &str); 16] = [
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
    (
        OfText,
        "contentEncoding contentMediaType maxLength minLength pattern",
    ),
    (
        OfNumber,
        "exclusiveMaximum exclusiveMinimum maximum minimum multipleOf",
    ),
    (
        OfArray,
        "contains items maxItems minItems prefixItems uniqueItems",
    ),
    (
        OfObject,
        "additionalProperties maxProperties minProperties patternProperties properties propertyNames required \
         unevaluatedProperties",
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
