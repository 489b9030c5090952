//! Whatever becomes a Rust type of its own becomes a component, named after the place it stands at.

use std::collections::BTreeSet;

use heck::ToPascalCase as _;

use super::{direction, responses};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Content, Extra, Operation, Role, Schema, Schemas, Step, follow};
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
        self.form(operation, diagnostics);
        let id = operation.id.clone();
        operation.schemas_mut(&mut |role, schema| match role {
            Role::Parameter(_, name) => self.place(schema, &format!("{id} {name}")),
            Role::Request => self.body(schema, &format!("{id} request"), false),
            Role::Response => {}
        });
        responses::change_body(&mut operation.responses, |schema| {
            let open = direction::opens(&self.schemas, schema);
            self.body(schema, &format!("{id} response"), open);
        });
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
        let tags = schema.tag().map(|tag| tag.values.clone());
        let tag = |index: usize| Some(tags.as_ref()?.get(index)?.first()?.as_str());
        schema.children_mut(&mut |step, child| {
            let own = match step {
                Step::Item => "item".to_owned(),
                Step::Extra => "value".to_owned(),
                Step::Property(property) => property.to_owned(),
                Step::ItemAt(index) => format!("item {}", index + 1),
                Step::Part => "part".to_owned(),
                Step::Variant(index) => match (tag(index), &child.was) {
                    (Some(tag), _) if !tag.is_empty() => tag.to_owned(),
                    (_, Some(was)) => was.clone(),
                    _ if child.docs.title.is_some() => String::new(),
                    _ => format!("variant {}", index + 1),
                },
            };
            self.place(child, &format!("{name} {own}"));
        });
    }

    /// A body is always a component, so that it has a name; an alias without a word of its own is not one more. Where the
    /// body may be missing, or is kept even if it is unknown, that has the plain name, and what is known another.
    fn body(&mut self, schema: &mut Schema, wish: &str, open: bool) {
        if !schema.nullable && !open {
            match schema.target() {
                Some(target) => *schema = Schema::reference(target),
                None => self.component(schema, wish),
            }
            return;
        }
        let name = unique::name(&wish.to_pascal_case(), |name| {
            self.schemas.contains_key(name)
        });
        let mut inner = std::mem::replace(schema, Schema::reference(&name));
        self.schemas.insert(name.clone(), Schema::default());
        self.place(&mut inner, &format!("{name} body"));
        inner.open = open;
        self.schemas.insert(name, inner);
    }

    /// A form holds names and plain values. What else need not be sent is left out.
    fn form(&self, operation: &mut Operation, diagnostics: &mut Diagnostics) {
        let at = pointer::join(&operation.at, "requestBody");
        let Some(Content::Form(schema)) = operation.body.as_mut().map(|body| &mut body.content)
        else {
            return;
        };
        let hint = "a form is sent with plain values only";
        let mut form = follow::whole(&self.schemas, schema).clone();
        if let Some(object) = form.object_mut()
            && let Some(properties) = &mut object.properties
        {
            let required = object.required.as_deref().unwrap_or_default();
            properties.retain(|name, property| {
                let kept = required.contains(name) || self.is_plain(property);
                if !kept {
                    diagnostics.unsendable(false, &at, format!("property `{name}`"), hint);
                }
                kept
            });
        }
        let is_flat = |schema: &Schema| {
            let whole = follow::whole(&self.schemas, schema);
            whole.is_struct() && self.is_flat(whole)
        };
        let variants = form.union().map(|union| union.variants.iter());
        if !is_flat(&form) && !variants.is_some_and(|mut variants| variants.all(is_flat)) {
            let hint = format!("{hint}; use JSON");
            diagnostics.error(at, "form that is not flat", hint);
        }
        if form != *follow::whole(&self.schemas, schema) {
            form.nullable |= follow::is_nullable(&self.schemas, schema);
            *schema = form;
        }
    }

    /// Whether an object has properties of plain values and no others.
    pub(super) fn is_flat(&self, schema: &Schema) -> bool {
        schema.object().is_some_and(|object| {
            let extra = matches!(object.extra, Extra::Of(_));
            !extra && object.properties().all(|(_, schema)| self.is_plain(schema))
        })
    }

    /// Whether the values of a schema are neither objects nor lists.
    fn is_plain(&self, schema: &Schema) -> bool {
        follow::whole(&self.schemas, schema).is_plain()
    }
}
