//! Objects.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Schema;
use super::schema::is_default;

/// An object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Object {
    /// What is described; `None` differs from nothing, for an object that describes nothing is a map.
    #[serde(skip_serializing_if = "is_default")]
    pub properties: Option<BTreeMap<String, Schema>>,
    /// What has to be there.
    #[serde(skip_serializing_if = "is_default")]
    pub required: Option<Vec<String>>,
    /// What is not described.
    #[serde(skip_serializing_if = "is_default")]
    pub extra: Extra,
}

impl Object {
    /// Whether it is a map, and not a structure.
    pub fn is_map(&self) -> bool {
        self.properties.is_none() && self.required.is_none() && self.extra != Extra::Refused
    }

    /// A property of it.
    pub fn property(&self, name: &str) -> Option<&Schema> {
        self.properties.as_ref()?.get(name)
    }

    /// The properties, in the order of their names.
    pub fn properties(&self) -> impl Iterator<Item = (&String, &Schema)> {
        self.properties.iter().flatten()
    }

    /// Whether a property has to be there.
    pub fn requires(&self, name: &str) -> bool {
        self.required().any(|required| required == name)
    }

    /// The names of what has to be there.
    pub fn required(&self) -> impl Iterator<Item = &String> {
        self.required.iter().flatten()
    }
}

/// The properties of an object that are not described.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Extra {
    /// Nothing is said of them.
    #[default]
    Unsaid,
    /// There are none.
    Refused,
    /// They are of this schema.
    Of(Box<Schema>),
}
