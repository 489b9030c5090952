//! What there is to know of each keyword of OpenAPI and JSON Schema.

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

/// The keywords that have a role, in the order that documentation has them.
pub fn all(role: Role) -> impl Iterator<Item = &'static str> {
    let keywords = match role {
        Role::Names => {
            "$defs callbacks content definitions dependencies dependentRequired dependentSchemas encoding headers links \
         mapping parameters pathItems paths patternProperties properties requestBodies responses schemas scopes \
         securitySchemes variables webhooks"
        }
        Role::List => "allOf anyOf items oneOf prefixItems",
        Role::Unordered => "allOf anyOf enum oneOf required type",
        Role::Schema => {
            "$defs additionalItems additionalProperties allOf anyOf contains contentSchema definitions dependentSchemas \
         else if items not oneOf patternProperties prefixItems properties propertyNames schema schemas then \
         unevaluatedItems unevaluatedProperties"
        }
        Role::Data => "const default enum example examples security",
        Role::Prose => {
            "$comment deprecated description example examples externalDocs summary title"
        }
        Role::Annotation => "default deprecated description readOnly title writeOnly",
        Role::Limit => {
            "minLength maxLength pattern minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minItems maxItems \
         uniqueItems minProperties maxProperties"
        }
        Role::AtLeast => "minItems minLength minProperties minimum",
        Role::AtMost => "maxItems maxLength maxProperties maximum",
        Role::Check => "contains dependentRequired maxContains minContains not propertyNames",
        Role::Form => "contains items patternProperties prefixItems unevaluatedItems",
        Role::OfText => "contentEncoding contentMediaType maxLength minLength pattern",
        Role::OfNumber => "exclusiveMaximum exclusiveMinimum maximum minimum multipleOf",
        Role::OfArray => "contains items maxItems minItems prefixItems uniqueItems",
        Role::OfObject => {
            "additionalProperties maxProperties minProperties patternProperties properties propertyNames required \
         unevaluatedProperties"
        }
    };
    keywords.split_ascii_whitespace()
}

/// The order in which people expect to read keywords.
const ORDER: &str = "openapi info operationId $ref title name in propertyName url servers security tags summary \
    description version license identifier variables paths webhooks parameters get post put patch delete head options \
    trace requestBody responses headers required style explode content schema type scheme format const enum oneOf anyOf \
    allOf not discriminator properties items additionalProperties minimum maximum minLength maxLength pattern default \
    mapping components securitySchemes schemas examples";

/// Whether a keyword has a role.
pub fn has(keyword: &str, role: Role) -> bool {
    all(role).any(|other| other == keyword)
}

/// The position of a keyword among the others, where people read; unknown ones come last.
pub fn rank(keyword: &str) -> usize {
    let mut order = ORDER.split_ascii_whitespace();
    order
        .position(|other| other == keyword)
        .unwrap_or(usize::MAX)
}

/// Whether a keyword is an extension, of which nothing is known.
pub fn is_extension(keyword: &str) -> bool {
    keyword.starts_with("x-")
}
