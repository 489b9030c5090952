//! Whatever becomes a Rust type of its own becomes a component, named after the place it stands at.

use std::collections::BTreeSet;

use heck::ToPascalCase as _;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Content, Extra, Operation, Role, Schema, Schemas, Shape, ToldBy, follow};
use crate::pointer;
use crate::unique;

/// Hoists enums, unions and objects with properties out of each other and out of the operations.
pub(super) fn hoist(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = std::mem::take(&mut api.schemas);
    let taken = schemas
        .keys()
        .flat_map(|name| [name.clone(), name.to_pascal_case()])
        .collect();
    let names: Vec<String> = schemas.keys().cloned().collect();
    let mut hoister = Hoister { schemas, taken };
    for name in names {
        let mut schema = hoister.schemas[&name].clone();
        hoister.inside(&mut schema, &name);
        hoister.schemas.insert(name, schema);
    }
    for operation in &mut api.operations {
        hoister.operation(operation, diagnostics);
        hoister.parameters(operation, diagnostics);
    }
    api.schemas = hoister.schemas;
}

pub(super) struct Hoister {
    pub(super) schemas: Schemas,
    /// The names of components, as they are and in Rust's spelling.
    taken: BTreeSet<String>,
}

impl Hoister {
    fn operation(&mut self, operation: &mut Operation, diagnostics: &mut Diagnostics) {
        let id = operation.id.clone();
        // All success responses have one body by now, and so one component.
        let mut response: Option<Schema> = None;
        operation.schemas_mut(&mut |role, schema| match (role, &response) {
            (Role::Request, _) => self.body(schema, &format!("{id} request")),
            (Role::Response, Some(done)) => *schema = done.clone(),
            (Role::Response, None) => {
                // What is kept even if it is unknown has the plain name, and what is known another.
                let open = matches!(schema.shape, Shape::Enum { .. } | Shape::Union(_));
                let wish = if open { "response body" } else { "response" };
                self.body(schema, &format!("{id} {wish}"));
                response = Some(schema.clone());
            }
            (Role::Parameter(_, name), _) => self.place(schema, &format!("{id} {name}")),
        });
        self.form(operation, diagnostics);
    }

    /// Puts `schema` into a component, and a reference in its place.
    pub(super) fn component(&mut self, schema: &mut Schema, wish: &str) {
        // Without a word of its own it goes by its title.
        let title = schema.docs.title.as_deref();
        let title = title.filter(|_| wish.ends_with(' ')).unwrap_or_default();
        let wish = format!("{wish} {}", title.to_pascal_case()).to_pascal_case();
        let name = unique::name(&wish, |name| self.taken.contains(name));
        let mut inner = std::mem::replace(schema, Schema::reference(&name));
        schema.nullable = std::mem::take(&mut inner.nullable);
        self.taken.insert(name.clone());
        self.inside(&mut inner, &name);
        self.schemas.insert(name, inner);
    }

    /// A schema somewhere inside another: hoisted if it needs a name of its own.
    fn place(&mut self, schema: &mut Schema, wish: &str) {
        if schema.needs_name() {
            self.component(schema, wish);
        } else {
            self.inside(schema, wish);
        }
    }

    /// The schemas below one that has its name already.
    fn inside(&mut self, schema: &mut Schema, name: &str) {
        match &mut schema.shape {
            Shape::Object(object) => {
                for (property, schema) in object.properties.iter_mut().flatten() {
                    self.place(schema, &format!("{name} {property}"));
                }
                if let Extra::Of(extra) = &mut object.extra {
                    self.place(extra, &format!("{name} value"));
                }
            }
            Shape::Array { items, .. } => self.place(items, &format!("{name} item")),
            Shape::Tuple(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.place(item, &format!("{name} item {}", index + 1));
                }
            }
            Shape::Union(union) => {
                let tags = match &union.told_by {
                    ToldBy::Tag(tag) => tag.values.as_slice(),
                    _ => &[],
                };
                for (index, variant) in union.variants.iter_mut().enumerate() {
                    let tag = tags.get(index).and_then(|values| values.first());
                    let wish = match (tag, &variant.was) {
                        (Some(tag), _) if !tag.is_empty() => format!("{name} {tag}"),
                        (_, Some(was)) => format!("{name} {was}"),
                        _ if variant.docs.title.is_some() => format!("{name} "),
                        _ => format!("{name} variant {}", index + 1),
                    };
                    self.place(variant, &wish);
                }
            }
            _ => {}
        }
    }

    /// A body is always a component, so that it has a name; an alias without a word of its own is not one more.
    fn body(&mut self, schema: &mut Schema, wish: &str) {
        if !schema.nullable {
            match schema.target() {
                Some(target) => *schema = Schema::reference(target),
                None => self.component(schema, wish),
            }
            return;
        }
        // The name is for what is there when something is there.
        let name = unique::name(&wish.to_pascal_case(), |name| {
            self.schemas.contains_key(name)
        });
        let mut inner = std::mem::replace(schema, Schema::reference(&name));
        self.schemas.insert(name.clone(), Schema::default());
        self.place(&mut inner, &format!("{name} body"));
        self.schemas.insert(name, inner);
    }

    /// A form holds names and plain values.
    fn form(&self, operation: &Operation, diagnostics: &mut Diagnostics) {
        if let Some(body) = &operation.body
            && let Content::Form(schema) = &body.content
        {
            let whole = follow::whole(&self.schemas, schema);
            if !whole.is_struct() || !self.is_flat(whole) {
                diagnostics.error(
                    pointer::join(&operation.at, "requestBody"),
                    "form that is not flat",
                    "a form is sent with plain values only; use JSON",
                );
            }
        }
    }

    /// Whether an object has properties of plain values and no others.
    pub(super) fn is_flat(&self, schema: &Schema) -> bool {
        schema.object().is_some_and(|object| {
            let extra = matches!(object.extra, Extra::Of(_));
            let mut properties = object.properties();
            !extra && properties.all(|(_, schema)| follow::whole(&self.schemas, schema).is_plain())
        })
    }
}
