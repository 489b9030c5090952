//! Schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What the server checks and types do not, by keyword.
pub type Checks = Map<String, Value>;

/// What values are valid at a place, and what is said of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// What the values are.
    pub shape: Shape,
    /// Whether null is one, beside what the shape says.
    pub nullable: bool,
    /// Whether values that are none are kept as they came.
    pub open: bool,
    /// Whether properties that nothing describes are refused; said beside other schemas, before these are one.
    pub closed: bool,
    /// Whether the shape was only inferred from keywords that say nothing about values of other shapes.
    pub implied: bool,
    /// What is said to readers.
    pub docs: Docs,
    /// Limits (`minLength` and the like), as the plain dialect of 3.0 has them.
    pub limits: Checks,
    /// Every other check.
    pub checks: Checks,
    /// The component that this variant was, before something beside the union went into it.
    pub was: Option<String>,
    /// Whether this is what is read, and not what is written.
    pub read: bool,
    /// Whether its properties are read one by one, so that one which is not of its type costs no other.
    pub lenient: bool,
}

/// What is said to readers, and about use.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// A name in words.
    pub title: Option<String>,
    /// What the values mean.
    pub description: Option<String>,
    /// What is taken where nothing is sent.
    pub default: Option<Value>,
    /// Whether it is to be avoided.
    pub deprecated: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether the server never shows it.
    pub write_only: bool,
}

/// What values are.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// Anything at all.
    #[default]
    Any,
    /// Nothing but null.
    Null,
    /// What the component of this name says.
    Ref(String),
    /// Texts, numbers and truths.
    Scalar(Scalar, Option<String>),
    /// One of a few values; `texts` says that all of them are.
    Enum { values: Vec<Value>, texts: bool },
    /// Objects.
    Object(Object),
    /// Lists; `delimiter` says that they travel as one text.
    Array {
        items: Box<Schema>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
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

    /// The scalar of that name.
    pub fn of(name: &str) -> Option<Self> {
        let all = [Self::Text, Self::Integer, Self::Number, Self::Boolean];
        all.into_iter().find(|scalar| scalar.name() == name)
    }
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// What is described; `None` differs from nothing, for an object that describes nothing is a map.
    pub properties: Option<BTreeMap<String, Schema>>,
    /// What has to be there.
    pub required: Option<Vec<String>>,
    /// What is not described.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Extra {
    /// Nothing is said of them.
    #[default]
    Unsaid,
    /// There are none.
    Refused,
    /// They are of this schema.
    Of(Box<Schema>),
}

/// A union.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Union {
    /// What its values are one of.
    pub variants: Vec<Schema>,
    /// What tells them apart.
    pub told_by: ToldBy,
    /// Whether a value may be several of them.
    pub any_of: AnyOf,
}

/// What tells the variants of a union apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ToldBy {
    /// Whichever fits; what an object has to have for that, by variant, where it has to have anything.
    #[default]
    Fit,
    /// Whichever fits, with what each of them has to have for that.
    BestMatch(Vec<Option<Fit>>),
    /// What the document says of a property, before it is settled.
    Discriminator(Discriminator),
    /// A property.
    Tag(Tag),
}

/// Whether a union was an `anyOf`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnyOf {
    /// No.
    #[default]
    No,
    /// Yes.
    Yes,
    /// Yes, and no other properties are allowed than those of its variants.
    Closed,
}

/// A `discriminator`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Discriminator {
    /// The property.
    pub property: Option<String>,
    /// The schemas, by value.
    pub mapping: Option<BTreeMap<String, String>>,
    /// The component of the base that the others extend.
    pub base: Option<String>,
}

/// A property that tells variants apart, and for each of them the values that mean it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// The property.
    pub property: String,
    /// The values, by variant.
    pub values: Vec<Vec<String>>,
}

/// What an object must have to be one variant and not another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fit {
    /// Properties that must be there.
    pub fields: Vec<String>,
    /// Properties with their only value.
    pub constants: BTreeMap<String, Value>,
}

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
        self.shape == Shape::Any && !self.nullable && !self.closed
    }

    /// The same with nothing beside the shape.
    pub fn bare(&self) -> Self {
        Self::of(self.shape.clone())
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
