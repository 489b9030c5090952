//! The middle of the compiler: what a document says, in types of our own.
//!
//! `lower` makes it, `adapt` changes it, `emit` reads it. A fact has one place here: [`Shape`] says what a schema is,
//! `follow` goes from names to what they stand for, and `walk` visits schemas below schemas.

mod accessors;
pub mod follow;
mod object;
mod relied_on;
mod schema;
mod union;
mod walk;

use std::collections::BTreeMap;

pub use object::{Extra, Object};
pub use relied_on::{Expect, Read, ReliedOn, Wish};
pub use schema::{At, Checks, Docs, Scalar, Schema, Shape};
pub use union::{Discriminator, Needs, Tag, ToldBy, Union};
pub use walk::{Role, Step};

/// The schemas that have names, by these.
pub type Schemas = BTreeMap<String, Schema>;

/// A whole document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// What it says about itself.
    pub info: Info,
    /// In the order of their paths and methods.
    pub operations: Vec<Operation>,
    /// What has a name.
    pub schemas: Schemas,
}

/// What a document says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Info {
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// A line about it.
    pub summary: Option<String>,
    /// More about it.
    pub description: Option<String>,
}

/// One operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Its path, with the names of its parameters in braces.
    pub path: String,
    /// Its method, in lower case.
    pub method: String,
    /// Its place in the document.
    pub at: String,
    /// Its name.
    pub id: String,
    /// A line about it.
    pub summary: Option<String>,
    /// More about it.
    pub description: Option<String>,
    /// Whether it is to be avoided.
    pub deprecated: bool,
    /// What is sent besides the body.
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    pub body: Option<Body>,
    /// What comes back, by status, range (`2XX`) or `default`.
    pub responses: BTreeMap<String, Response>,
    /// What the overlay says of it.
    pub relied_on: ReliedOn,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the headers.
    Header,
    /// In the path.
    Path,
    /// In the query.
    #[default]
    Query,
}

impl Place {
    /// As documents call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Path => "path",
            Self::Query => "query",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// Whether it has to be sent.
    pub required: bool,
    /// What it means.
    pub description: Option<String>,
    /// What its values are.
    pub schema: Schema,
    /// What joins the items of a list; `None` where the parameter is repeated for each.
    pub delimiter: Option<char>,
    /// Its place in the document.
    pub at: String,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Whether it has to be sent.
    pub required: bool,
    /// What it means.
    pub description: Option<String>,
    /// What it is.
    pub content: Content,
    /// The media type to send, where it is not the usual one of the content.
    pub media_type: Option<String>,
}

/// A response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// When it comes.
    pub description: String,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// The media types that it may have.
    pub accept: Vec<String>,
    /// Whether it has no body where others of the operation have one.
    pub empty: bool,
}

/// How a body travels, and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON.
    Json(Schema),
    /// Names and values, as forms send them.
    Form(Schema),
    /// A text.
    Text,
    /// Bytes.
    Bytes,
}

impl Content {
    /// The media type that is spoken.
    pub fn media_type(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Form(_) => "application/x-www-form-urlencoded",
            Self::Text => "text/plain",
            Self::Bytes => "application/octet-stream",
        }
    }

    /// What it holds, bytes being texts of that format.
    pub fn whole(&self) -> Schema {
        match self {
            Self::Json(schema) | Self::Form(schema) => schema.clone(),
            Self::Text => Schema::text(),
            Self::Bytes => Schema::of(Shape::Scalar(Scalar::Text, Some("binary".to_owned()))),
        }
    }

    /// The schema of what is typed.
    pub fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) | Self::Form(schema) => Some(schema),
            Self::Text | Self::Bytes => None,
        }
    }

    /// The schema of what is typed.
    pub fn schema_mut(&mut self) -> Option<&mut Schema> {
        match self {
            Self::Json(schema) | Self::Form(schema) => Some(schema),
            Self::Text | Self::Bytes => None,
        }
    }
}
