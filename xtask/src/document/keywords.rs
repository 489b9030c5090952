//! What the keys of an object in a document are: keywords, names that the document chose, or data.

/// Keywords whose value maps names that the document chose to further objects.
const NAMES: [&str; 23] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
    "webhooks",
];
/// Keywords whose value is data, whatever it looks like.
const DATA: [&str; 6] = [
    "const", "default", "enum", "example", "examples", "security",
];
/// Keywords that are for readers alone.
const PROSE: [&str; 8] = [
    "$comment",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "title",
];

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
            Self::Keywords if NAMES.contains(&key) => Self::Names,
            Self::Keywords if DATA.contains(&key) || is_extension(key) => Self::Data,
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
        self == Self::Keywords && PROSE.contains(&key)
    }
}

/// Whether a keyword is an extension, of which nothing is known.
pub fn is_extension(keyword: &str) -> bool {
    keyword.starts_with("x-")
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
}
