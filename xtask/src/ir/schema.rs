//! Schemas. They are written down, for fixtures, with what differs from a schema that says nothing.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Object, Union};

/// A place in the document. What differs in nothing else is the same.
#[derive(Clone, Debug, Default)]
pub struct At(pub String);

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Whether nothing needs to be said of a member.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What the server checks and types do not, by keyword.
pub type Checks = Map<String, Value>;

/// What values are valid at a place, and what is said of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Schema {
    /// What the values are.
    #[serde(flatten, skip_serializing_if = "is_default")]
    pub shape: Shape,
    /// Whether null is one, beside what the shape says.
    #[serde(skip_serializing_if = "is_default")]
    pub nullable: bool,
    /// Whether values that are none are kept as they came.
    #[serde(skip_serializing_if = "is_default")]
    pub open: bool,
    /// Whether the shape was only inferred from keywords that say nothing about values of other shapes.
    #[serde(skip_serializing_if = "is_default")]
    pub implied: bool,
    /// What is said to readers.
    #[serde(flatten)]
    pub docs: Docs,
    /// Limits (`minLength` and the like), in the words of OpenAPI 3.0.
    #[serde(skip_serializing_if = "is_default")]
    pub limits: Checks,
    /// Every other check.
    #[serde(skip_serializing_if = "is_default")]
    pub checks: Checks,
    /// The component that this variant was, before something beside the union went into it.
    #[serde(skip_serializing_if = "is_default")]
    pub was: Option<String>,
    /// Whether its properties are read one by one, so that one which is not of its type costs no other.
    #[serde(skip_serializing_if = "is_default")]
    pub lenient: bool,
    /// Where the document says it, if it does.
    #[serde(skip)]
    pub at: At,
}

/// What is said to readers, and about use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Docs {
    /// A name in words.
    #[serde(skip_serializing_if = "is_default")]
    pub title: Option<String>,
    /// What the values mean.
    #[serde(skip_serializing_if = "is_default")]
    pub description: Option<String>,
    /// What is taken where nothing is sent.
    #[serde(skip_serializing_if = "is_default")]
    pub default: Option<Value>,
    /// Whether it is to be avoided.
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// Whether only the server sets it.
    #[serde(skip_serializing_if = "is_default")]
    pub read_only: bool,
    /// Whether the server never shows it.
    #[serde(skip_serializing_if = "is_default")]
    pub write_only: bool,
}

impl Docs {
    /// This with what `below` says, where this says nothing.
    pub fn over(&self, below: &Self) -> Self {
        Self {
            title: self.title.clone().or(below.title.clone()),
            description: self.description.clone().or(below.description.clone()),
            default: self.default.clone().or(below.default.clone()),
            deprecated: self.deprecated || below.deprecated,
            read_only: self.read_only || below.read_only,
            write_only: self.write_only || below.write_only,
        }
    }
}

/// What values are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Anything at all.
    #[default]
    Any,
    /// Nothing but null.
    #[serde(rename = "nothing_but_null")]
    Null,
    /// What the component of this name says.
    Ref(String),
    /// Texts, numbers and truths.
    Scalar(
        Scalar,
        #[serde(skip_serializing_if = "is_default")] Option<String>,
    ),
    /// One of a few values; `texts` says that all of them are.
    Enum {
        values: Vec<Value>,
        #[serde(skip_serializing_if = "is_default")]
        texts: bool,
    },
    /// Objects.
    Object(Object),
    /// Lists; `delimiter` says that they travel as one text.
    Array {
        items: Box<Schema>,
        #[serde(skip_serializing_if = "is_default")]
        delimiter: Option<char>,
    },
    /// Lists of a fixed length.
    Tuple(Vec<Schema>),
    /// One of several.
    Union(Union),
    /// All of several.
    AllOf(Vec<Schema>),
}

/// The types that have no parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scalar {
    #[serde(rename = "string")]
    Text,
    Integer,
    Number,
    Boolean,
}

impl Scalar {
    /// As schemas call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
        }
    }

    /// The unsigned type of Rust that holds integers of a format.
    pub fn unsigned(self, format: Option<&str>) -> Option<&'static str> {
        match (self, format) {
            (Self::Integer, Some("uint8")) => Some("u8"),
            (Self::Integer, Some("uint16")) => Some("u16"),
            (Self::Integer, Some("uint32")) => Some("u32"),
            (Self::Integer, Some("uint64")) => Some("u64"),
            _ => None,
        }
    }

    /// The scalar of that name.
    pub fn of(name: &str) -> Option<Self> {
        let all = [Self::Text, Self::Integer, Self::Number, Self::Boolean];
        all.into_iter().find(|scalar| scalar.name() == name)
    }
}
