//! Visiting schemas: those below a schema, and those in operations.

use super::{Api, Extra, Operation, Place, Schema, Shape};
use crate::pointer;

/// A step from a schema to one below it.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// To what stands below a keyword.
    Keyword(&'static str),
    /// To a property.
    Property(&'a str),
    /// To one of the schemas below a keyword.
    Nth(&'static str, usize),
}

impl Step<'_> {
    /// The place that the step leads to.
    pub fn from(self, at: &str) -> String {
        match self {
            Self::Keyword(keyword) => format!("{at}/{keyword}"),
            Self::Property(name) => pointer::join(&format!("{at}/properties"), name),
            Self::Nth(keyword, index) => format!("{at}/{keyword}/{index}"),
        }
    }
}

impl Schema {
    /// Calls `see` with every schema right below this one.
    pub fn children_mut(&mut self, see: &mut dyn FnMut(Step<'_>, &mut Schema)) {
        let (keyword, schemas) = match &mut self.shape {
            Shape::Object(object) => {
                for (name, schema) in object.properties.iter_mut().flatten() {
                    see(Step::Property(name), schema);
                }
                if let Extra::Of(extra) = &mut object.extra {
                    see(Step::Keyword("additionalProperties"), extra);
                }
                return;
            }
            Shape::Array { items, .. } => return see(Step::Keyword("items"), items),
            Shape::Tuple(items) => ("prefixItems", items),
            Shape::Union(union) => (union.keyword(), &mut union.variants),
            Shape::AllOf(parts) => ("allOf", parts),
            Shape::Any | Shape::Null | Shape::Ref(_) | Shape::Scalar(..) | Shape::Enum { .. } => {
                return;
            }
        };
        for (index, schema) in schemas.iter_mut().enumerate() {
            see(Step::Nth(keyword, index), schema);
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
    /// Calls `see` with every schema of the operation, its role and its place in the document.
    pub fn schemas_mut(&mut self, see: &mut dyn FnMut(Role<'_>, &str, &mut Schema)) {
        for parameter in &mut self.parameters {
            let role = Role::Parameter(parameter.place, &parameter.name);
            let at = format!("{}/schema", parameter.at);
            see(role, &at, &mut parameter.schema);
        }
        if let Some(body) = &mut self.body
            && let Some(schema) = body.content.schema_mut()
        {
            see(Role::Request, &format!("{}/schema", body.at), schema);
        }
        for response in self.responses.values_mut() {
            let at = format!("{}/schema", response.at);
            let content = response.content.as_mut();
            if let Some(schema) = content.and_then(|content| content.schema_mut()) {
                see(Role::Response, &at, schema);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Union;

    #[test]
    fn variants_stand_below_the_keyword_of_their_union() {
        for (any_of, expected) in [(true, "/x/anyOf/1"), (false, "/x/oneOf/1")] {
            let mut schema = Schema::of(Shape::Union(Union {
                variants: vec![Schema::default(); 2],
                any_of,
                ..Union::default()
            }));
            let mut last = String::new();
            schema.children_mut(&mut |step, _| last = step.from("/x"));
            assert_eq!(last, expected);
        }
    }
}
