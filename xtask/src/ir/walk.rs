//! Visiting schemas: those below a schema, and those in operations.

use super::{Api, Extra, Operation, Place, Schema, Shape};
use crate::pointer;

/// A step from a schema to one below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The property of that name.
    Property(&'a str),
    /// Each item of a list.
    Items,
    /// Each property that is not described.
    Extra,
    /// The item at that position.
    Item(usize),
    /// The variant at that position.
    Variant(usize),
    /// The part at that position.
    Part(usize),
}

impl Step<'_> {
    /// The place that the step leads to.
    pub fn from(self, at: &str) -> String {
        match self {
            Self::Property(name) => pointer::join(&format!("{at}/properties"), name),
            Self::Items => format!("{at}/items"),
            Self::Extra => format!("{at}/additionalProperties"),
            Self::Item(index) => format!("{at}/prefixItems/{index}"),
            Self::Variant(index) => format!("{at}/oneOf/{index}"),
            Self::Part(index) => format!("{at}/allOf/{index}"),
        }
    }
}

impl Schema {
    /// Calls `see` with every schema right below this one.
    pub fn children_mut(&mut self, see: &mut dyn FnMut(Step<'_>, &mut Schema)) {
        match &mut self.shape {
            Shape::Object(object) => {
                for (name, schema) in object.properties.iter_mut().flatten() {
                    see(Step::Property(name), schema);
                }
                if let Extra::Of(extra) = &mut object.extra {
                    see(Step::Extra, extra);
                }
            }
            Shape::Array { items, .. } => see(Step::Items, items),
            Shape::Tuple(items) => numbered(items, Step::Item, see),
            Shape::Union(union) => numbered(&mut union.variants, Step::Variant, see),
            Shape::AllOf(parts) => numbered(parts, Step::Part, see),
            Shape::Any | Shape::Null | Shape::Ref(_) | Shape::Scalar(..) | Shape::Enum { .. } => {}
        }
    }

    /// Calls `change` with every schema below this one, and with this one, innermost first. Names are not followed.
    pub fn each_mut(&mut self, change: &mut dyn FnMut(&mut Schema)) {
        self.children_mut(&mut |_, child| child.each_mut(change));
        change(self);
    }

    /// Calls `see` with every schema below this one, and with this one, innermost first. Names are not followed.
    pub fn each<'a>(&'a self, see: &mut dyn FnMut(&'a Schema)) {
        match &self.shape {
            Shape::Object(object) => {
                if let Extra::Of(extra) = &object.extra {
                    extra.each(see);
                }
                object.properties().for_each(|(_, schema)| schema.each(see));
            }
            Shape::Array { items, .. } => items.each(see),
            Shape::Tuple(all) | Shape::AllOf(all) => all.iter().for_each(|one| one.each(see)),
            Shape::Union(union) => union.variants.iter().for_each(|one| one.each(see)),
            Shape::Any | Shape::Null | Shape::Ref(_) | Shape::Scalar(..) | Shape::Enum { .. } => {}
        }
        see(self);
    }

    /// The components that this refers to, each time it does.
    pub fn targets(&self) -> Vec<String> {
        let mut out = Vec::new();
        self.each(&mut |schema| out.extend(schema.target().map(str::to_owned)));
        out
    }

    /// Gives every reference another target, where `rename` has one for it.
    pub fn retarget(&mut self, rename: &dyn Fn(&str) -> Option<String>) {
        self.each_mut(&mut |schema| {
            if let Shape::Ref(name) = &mut schema.shape
                && let Some(new) = rename(name)
            {
                *name = new;
            }
        });
    }
}

fn numbered<'a>(
    schemas: &mut [Schema],
    step: fn(usize) -> Step<'a>,
    see: &mut dyn FnMut(Step<'_>, &mut Schema),
) {
    for (index, schema) in schemas.iter_mut().enumerate() {
        see(step(index), schema);
    }
}

/// What a schema in an operation is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role<'a> {
    /// A parameter.
    Parameter(Place, &'a str),
    /// The body of the request.
    Request,
    /// The body of a response.
    Response,
}

impl Operation {
    /// Calls `see` with every schema of the operation, its role and its place in the document.
    pub fn schemas_mut(&mut self, see: &mut dyn FnMut(Role<'_>, &str, &mut Schema)) {
        for parameter in &mut self.parameters {
            let role = Role::Parameter(parameter.place, &parameter.name);
            let at = format!("{}/schema", parameter.at);
            see(role, &at, &mut parameter.schema);
        }
        let body = self.body.iter_mut();
        let body = body.map(|body| (Role::Request, &body.at, &mut body.content));
        let responses = self.responses.values_mut();
        let responses = responses.filter_map(|response| {
            let content = response.content.as_mut()?;
            Some((Role::Response, &response.at, content))
        });
        for (role, at, content) in body.chain(responses) {
            if let Some(schema) = content.schema_mut() {
                see(role, &format!("{at}/schema"), schema);
            }
        }
    }

    /// Every schema of the operation, with its role.
    pub fn schemas(&self) -> Vec<(Role<'_>, &Schema)> {
        let mut out = Vec::new();
        for parameter in &self.parameters {
            let role = Role::Parameter(parameter.place, &parameter.name);
            out.push((role, &parameter.schema));
        }
        let body = self.body.as_ref();
        out.extend(body.and_then(|body| Some((Role::Request, body.content.schema()?))));
        for response in self.responses.values() {
            let content = response.content.as_ref();
            out.extend(content.and_then(|content| Some((Role::Response, content.schema()?))));
        }
        out
    }
}

impl Api {
    /// Calls `see` with every schema that stands in a component or an operation, and its place.
    pub fn schemas_mut(&mut self, see: &mut dyn FnMut(&str, &mut Schema)) {
        for operation in &mut self.operations {
            operation.schemas_mut(&mut |_, at, schema| see(at, schema));
        }
        for (name, schema) in &mut self.schemas {
            see(&pointer::join("/components/schemas", name), schema);
        }
    }
}
