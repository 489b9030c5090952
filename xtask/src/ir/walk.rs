//! Visiting schemas: those below a schema, and those in operations.

use super::{Api, Extra, Operation, Place, Schema, Shape};

/// A step from a schema to one below it: a keyword, and what stands there below a name or at a position.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The keyword.
    pub keyword: &'static str,
    /// The name or the position.
    pub key: Option<&'a str>,
}

impl Schema {
    /// Calls `see` with every schema right below this one.
    pub fn children_mut(&mut self, see: &mut dyn FnMut(Step<'_>, &mut Schema)) {
        let mut step = |keyword, key: Option<&str>, schema: &mut Schema| {
            see(Step { keyword, key }, schema);
        };
        let (keyword, schemas) = match &mut self.shape {
            Shape::Object(object) => {
                if let Extra::Of(extra) = &mut object.extra {
                    step("additionalProperties", None, extra);
                }
                for (name, schema) in object.properties.iter_mut().flatten() {
                    step("properties", Some(name), schema);
                }
                return;
            }
            Shape::Array { items, .. } => return step("items", None, items),
            Shape::Tuple(items) => ("prefixItems", items),
            Shape::Union(union) => (union.keyword(), &mut union.variants),
            Shape::AllOf(parts) => ("allOf", parts),
            Shape::Any | Shape::Null | Shape::Ref(_) | Shape::Scalar(..) | Shape::Enum { .. } => {
                return;
            }
        };
        for (index, schema) in schemas.iter_mut().enumerate() {
            step(keyword, Some(&index.to_string()), schema);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Union;

    #[test]
    fn variants_stand_below_the_keyword_of_their_union() {
        for (any_of, expected) in [(true, "anyOf"), (false, "oneOf")] {
            let mut schema = Schema::of(Shape::Union(Union {
                variants: vec![Schema::default(); 2],
                any_of,
                ..Union::default()
            }));
            let mut last = (String::new(), None);
            schema.children_mut(&mut |step, _| {
                last = (step.keyword.to_owned(), step.key.map(str::to_owned));
            });
            assert_eq!(last, (expected.to_owned(), Some("1".to_owned())));
        }
    }
}
