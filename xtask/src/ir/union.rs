//! Unions, and what tells their variants apart.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::Schema;
use super::schema::is_default;

/// A union.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Union {
    /// What its values are one of.
    pub variants: Vec<Schema>,
    /// What tells them apart.
    #[serde(skip_serializing_if = "is_default")]
    pub told_by: ToldBy,
    /// Whether a value may be several of them.
    #[serde(skip_serializing_if = "is_default")]
    pub any_of: bool,
}

impl Union {
    /// The property that tells the variants apart, if one does.
    pub fn tag(&self) -> Option<&Tag> {
        match &self.told_by {
            ToldBy::Tag(tag) => Some(tag),
            _ => None,
        }
    }

    /// What the document says of the property that tells the variants apart, before that is settled.
    pub fn discriminator(&self) -> Option<&Discriminator> {
        match &self.told_by {
            ToldBy::Discriminator(said) => Some(said),
            _ => None,
        }
    }
}

/// What tells the variants of a union apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ToldBy {
    /// Whichever fits best; what an object has to have for that, by variant, or nothing for any of them.
    Untagged(Vec<Needs>),
    /// What the document says of a property, before it is settled.
    Discriminator(Discriminator),
    /// A property.
    Tag(Tag),
}

impl Default for ToldBy {
    fn default() -> Self {
        Self::Untagged(Vec::new())
    }
}

/// A `discriminator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Discriminator {
    /// The property.
    #[serde(skip_serializing_if = "is_default")]
    pub property: Option<String>,
    /// The components, by value.
    #[serde(skip_serializing_if = "is_default")]
    pub mapping: BTreeMap<String, String>,
    /// The component of the base that the others extend.
    #[serde(skip_serializing_if = "is_default")]
    pub base: Option<String>,
}

/// A property that tells variants apart, and for each of them the values that mean it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tag {
    /// The property.
    pub property: String,
    /// The values, by variant.
    pub values: Vec<Vec<String>>,
}

/// What an object must have to be one variant and not another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Needs {
    /// Properties that must be there.
    pub fields: Vec<String>,
    /// Properties with their only value.
    pub constants: BTreeMap<String, Value>,
}
