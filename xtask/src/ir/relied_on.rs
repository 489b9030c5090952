//! What the overlay says of an operation, in `x-codegen`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Scalar, Schema, Shape};

/// Names for the types of an operation, and what our code relies on. Keys are places, such as `response/users/[]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReliedOn {
    /// Names of types, by their places.
    pub names: BTreeMap<String, String>,
    /// What the document has to have.
    pub expect: Expect,
    /// What our code reads of a success, if not all.
    pub response: Option<Read>,
}

/// What a document has to have.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expect {
    /// The parameters that the function takes.
    pub parameters: Option<Vec<String>>,
    /// Properties that our code sends or reads, by their places and names.
    pub properties: BTreeMap<String, BTreeMap<String, Wish>>,
    /// Properties that our code always sends, by their places.
    pub required: BTreeMap<String, Vec<String>>,
    /// Places in a body whose values are kept if they are not of their type.
    pub open: Vec<String>,
}

/// What a property has to be.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wish {
    /// Its type; `None` where it has to be there, whatever it is.
    #[serde(rename = "type")]
    pub scalar: Option<Scalar>,
    /// Its format.
    pub format: Option<String>,
}

impl Wish {
    /// The schema of such a property, if its type is said.
    pub fn schema(&self) -> Option<Schema> {
        let shape = Shape::Scalar(self.scalar?, self.format.clone());
        Some(Schema::of(shape))
    }
}

/// What our code reads of a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Read {
    /// No body.
    Nothing,
}
