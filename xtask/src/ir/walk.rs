//! Visiting schemas: those below a schema, and those in operations.

use super::{Api, Extra, Operation, Place, Schema, Shape};

/// What a schema is to the one that it stands right below.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// The property of an object that has this name.
    Property(&'a str),
    /// Every other property of an object.
    Extra,
    /// Every item of a list.
    Item,
    /// The item of a tuple that has this index.
    ItemAt(usize),
    /// The variant of a union that has this index.
    Variant(usize),
    /// A part of an `allOf`.
    Part,
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
            Shape::Array { items, .. } => see(Step::Item, items),
            Shape::Tuple(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    see(Step::ItemAt(index), item);
                }
            }
            Shape::Union(union) => {
                for (index, variant) in union.variants.iter_mut().enumerate() {
                    see(Step::Variant(index), variant);
                }
            }
            Shape::AllOf(parts) => parts.iter_mut().for_each(|part| see(Step::Part, part)),
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
    /// Calls `see` with every schema of the operation and its role.
    pub fn schemas_mut(&mut self, see: &mut dyn FnMut(Role<'_>, &mut Schema)) {
        for parameter in &mut self.parameters {
            let role = Role::Parameter(parameter.place, &parameter.name);
            see(role, &mut parameter.schema);
        }
        if let Some(body) = &mut self.body
            && let Some(schema) = body.content.schema_mut()
        {
            see(Role::Request, schema);
        }
        for response in self.responses.values_mut() {
            let content = response.content.as_mut();
            if let Some(schema) = content.and_then(|content| content.schema_mut()) {
                see(Role::Response, schema);
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
    /// Calls `see` with every schema that stands in a component, and its name, or in an operation.
    pub fn schemas_mut(&mut self, see: &mut dyn FnMut(Option<&str>, &mut Schema)) {
        for operation in &mut self.operations {
            operation.schemas_mut(&mut |_, schema| see(None, schema));
        }
        for (name, schema) in &mut self.schemas {
            see(Some(name), schema);
        }
    }
}
