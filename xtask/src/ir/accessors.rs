//! What a schema is, in a word.

use serde_json::Value;

use super::{Object, Scalar, Schema, Shape, Tag, Union};

impl Schema {
    /// A schema of this shape, of which nothing else is said.
    pub fn of(shape: Shape) -> Self {
        Self {
            shape,
            ..Self::default()
        }
    }

    /// What the component of that name says.
    pub fn reference(name: &str) -> Self {
        Self::of(Shape::Ref(name.to_owned()))
    }

    /// One of several, of which nothing is said that tells them apart.
    pub fn one_of(variants: Vec<Self>) -> Self {
        let untold = Union::default();
        Self::of(Shape::Union(Union { variants, ..untold }))
    }

    /// Any text.
    pub fn text() -> Self {
        Self::of(Shape::Scalar(Scalar::Text, None))
    }

    /// The component that this is another name for.
    pub fn target(&self) -> Option<&str> {
        match &self.shape {
            Shape::Ref(name) => Some(name),
            _ => None,
        }
    }

    /// This, if it is an object.
    pub fn object(&self) -> Option<&Object> {
        match &self.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// This, if it is an object.
    pub fn object_mut(&mut self) -> Option<&mut Object> {
        match &mut self.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// This, if it is a union.
    pub fn union(&self) -> Option<&Union> {
        match &self.shape {
            Shape::Union(union) => Some(union),
            _ => None,
        }
    }

    /// The property that tells the variants apart, if this is a union that has one.
    pub fn tag(&self) -> Option<&Tag> {
        self.union()?.tag()
    }

    /// The values, if these are a few.
    pub fn values(&self) -> Option<&[Value]> {
        match &self.shape {
            Shape::Enum { values, .. } => Some(values),
            _ => None,
        }
    }

    /// The items, if this is a list of any length.
    pub fn items(&self) -> Option<&Schema> {
        match &self.shape {
            Shape::Array { items, .. } => Some(items),
            _ => None,
        }
    }

    /// Whether this is an object with properties of its own, which needs a type of its own.
    pub fn is_struct(&self) -> bool {
        self.object().is_some_and(|object| !object.is_map())
    }

    /// Whether this needs a type of its own.
    pub fn needs_name(&self) -> bool {
        matches!(self.shape, Shape::Enum { .. } | Shape::Union(_)) || self.is_struct()
    }

    /// Whether its values are neither objects nor lists.
    pub fn is_plain(&self) -> bool {
        matches!(self.shape, Shape::Scalar(..) | Shape::Enum { .. })
    }

    /// Whether this is a timestamp.
    pub fn is_timestamp(&self) -> bool {
        self.format() == Some("date-time") && self.scalar() == Some(Scalar::Text)
    }

    /// The scalar that this is.
    pub fn scalar(&self) -> Option<Scalar> {
        match &self.shape {
            Shape::Scalar(scalar, _) => Some(*scalar),
            _ => None,
        }
    }

    /// The format of a scalar.
    pub fn format(&self) -> Option<&str> {
        match &self.shape {
            Shape::Scalar(_, format) => format.as_deref(),
            _ => None,
        }
    }

    /// What it is, in a word.
    pub fn label(&self) -> &'static str {
        match &self.shape {
            Shape::Any => "any",
            Shape::Null => "null",
            Shape::Ref(_) | Shape::AllOf(_) => "reference",
            Shape::Scalar(scalar, _) => scalar.name(),
            Shape::Enum { .. } => "enum",
            Shape::Object(object) if object.is_map() => "map",
            Shape::Object(_) => "object",
            Shape::Array { .. } => "array",
            Shape::Tuple(_) => "tuple",
            Shape::Union(_) => "union",
        }
    }

    /// Whether any value is valid, whatever is said to readers.
    pub fn is_anything(&self) -> bool {
        self.shape == Shape::Any && !self.nullable
    }

    /// The same with nothing beside the shape.
    pub fn bare(&self) -> Self {
        Self {
            at: self.at.clone(),
            ..Self::of(self.shape.clone())
        }
    }

    /// The same with null no longer allowed beside the shape.
    pub fn never_null(&self) -> Self {
        Self {
            nullable: false,
            ..self.clone()
        }
    }

    /// The same without prose, and so are those below it.
    pub fn without_prose(&self) -> Self {
        let mut schema = self.clone();
        schema.each_mut(&mut |schema| {
            schema.docs.description = None;
            schema.docs.title = None;
        });
        schema
    }
}
