//! Two forms of a schema: strict where it is written, lenient where it is read.
//!
//! In a response every property may be missing, nothing is checked, and an enum value, a variant or a timestamp that
//! nobody knew yet is kept as it came (`open`). One new value must never cost the caller the rest of the response.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase as _;

use super::untagged;
use crate::ir::{Api, Checks, Extra, Object, Role, Schema, Schemas, Shape, follow};
use crate::sccs;
use crate::unique;

/// Splits the components that are used in both directions and differ, and gives what is read its lenient form.
pub(super) fn split(api: &mut Api) {
    let written = follow::reached(api, |role| role != Role::Response);
    let read = follow::reached(api, |role| role == Role::Response);
    let schemas = std::mem::take(&mut api.schemas);
    let variants = variants(&schemas);
    let differing = differing(&schemas, &variants);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let both = read.intersection(&written);
    for name in both.filter(|name| differing.contains(*name)) {
        let copy = unique::name(&format!("{name}Response"), |n| {
            schemas.contains_key(n) || renamed.values().any(|r| r == n)
        });
        renamed.insert(name.clone(), copy);
    }
    let rename = |name: &str| renamed.get(name).cloned();

    let mut out = Schemas::new();
    for (name, schema) in &schemas {
        if written.contains(name) {
            out.insert(name.clone(), strict(schema.clone()));
        }
        if read.contains(name) && (!written.contains(name) || differing.contains(name)) {
            let mut lenient = lenient(schema.clone(), &schemas, variants.contains(name));
            untagged::tell_apart(&mut lenient, schema, &schemas);
            lenient.retarget(&rename);
            lenient.read = true;
            out.insert(rename(name).unwrap_or_else(|| name.clone()), lenient);
        }
    }
    for operation in &mut api.operations {
        let id = operation.id.clone();
        let mut alias: Option<String> = None;
        operation.schemas_mut(&mut |role, _, schema| {
            if role != Role::Response {
                return;
            }
            let open = opens(&schemas, schema);
            schema.retarget(&rename);
            let itself = schema.target().and_then(|name| out.get_mut(name));
            if !open {
                return;
            }
            // A body that may be missing: what is open is what is there when something is there.
            if let Some(nullable) = itself.filter(|alias| alias.nullable) {
                nullable.open = true;
                return;
            }
            // A body that is a union or an enum as a whole stays readable too.
            let name = alias.get_or_insert_with(|| {
                let wish = format!("{id} response").to_pascal_case();
                let taken = |name: &str| out.contains_key(name) || schemas.contains_key(name);
                unique::name(&wish, taken)
            });
            let mut wrapped = std::mem::replace(schema, Schema::reference(name));
            wrapped.open = true;
            wrapped.read = true;
            out.insert(name.clone(), wrapped);
        });
    }
    api.schemas = out;
}

/// Whether a value here has to be kept even if it is none that we know.
fn opens(schemas: &Schemas, schema: &Schema) -> bool {
    let end = follow::whole(schemas, schema);
    matches!(end.shape, Shape::Enum { .. } | Shape::Union(_)) || end.is_timestamp()
}

/// The components whose two forms are not the same.
fn differing(schemas: &Schemas, variants: &BTreeSet<String>) -> BTreeSet<String> {
    let differing: BTreeSet<String> = schemas
        .iter()
        .filter(|(name, schema)| {
            let lenient = lenient((*schema).clone(), schemas, variants.contains(*name));
            let mut strict = strict((*schema).clone());
            strict.each_mut(&mut without_checks);
            lenient != strict
        })
        .map(|(name, _)| name.clone())
        .collect();
    let edges = schemas
        .iter()
        .map(|(name, schema)| (name.clone(), schema.targets()))
        .collect();
    sccs::leading_to(differing, &edges)
}

/// The components that are variants of unions. They stay strict: what is none of them is kept as a whole.
fn variants(schemas: &Schemas) -> BTreeSet<String> {
    let unions = schemas.values().filter_map(Schema::union);
    let variants = unions.flat_map(|union| &union.variants);
    let names = variants.flat_map(|variant| follow::chain(schemas, variant));
    names
        .filter_map(|schema| schema.target().map(str::to_owned))
        .collect()
}

fn without_checks(schema: &mut Schema) {
    schema.limits = Checks::new();
    schema.checks = Checks::new();
    schema.docs.default = None;
}

/// The form for requests: a default is the server's to fill in, and what it alone sets is not asked for.
fn strict(mut schema: Schema) -> Schema {
    schema.each_mut(&mut |schema| {
        if let Some(Object {
            properties,
            required: Some(required),
            ..
        }) = schema.object_mut()
        {
            let property = |name: &String| properties.as_ref()?.get(name);
            required.retain(|name| property(name).is_none_or(|schema| !schema.docs.read_only));
        }
    });
    schema
}

/// The form for responses.
fn lenient(mut schema: Schema, schemas: &Schemas, is_variant: bool) -> Schema {
    let has_properties = |object: &Object| object.properties().next().is_some();
    schema.lenient = !is_variant && schema.object().is_some_and(has_properties);
    schema.each_mut(&mut |schema| {
        without_checks(schema);
        if let Some(object) = schema.object_mut() {
            object.required = None;
            if object.extra == Extra::Refused {
                object.extra = Extra::Unsaid;
                // An object of no properties at all stays one.
                object.properties.get_or_insert_default();
            }
        }
        schema.children_mut(&mut |step, child| {
            if step.keyword != "oneOf" && opens(schemas, child) {
                child.open = true;
            }
        });
    });
    schema
}
