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
    for name in read
        .intersection(&written)
        .filter(|name| differing.contains(*name))
    {
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
            out.insert(rename(name).unwrap_or_else(|| name.clone()), lenient);
        }
    }
    for operation in &mut api.operations {
        let wish = format!("{} response", operation.id).to_pascal_case();
        let mut alias: Option<String> = None;
        operation.schemas_mut(&mut |role, schema| {
            if role != Role::Response {
                return;
            }
            let open = opens(&schemas, schema);
            schema.retarget(&rename);
            if !open {
                return;
            }
            let itself = schema.target().and_then(|name| out.get_mut(name));
            if let Some(nullable) = itself.filter(|alias| alias.nullable) {
                // A body that may be missing: what is open is what is there when something is there.
                nullable.open = true;
                return;
            }
            // A body that is a union or an enum as a whole stays readable too.
            let taken = |name: &str| out.contains_key(name) || schemas.contains_key(name);
            let name = alias.get_or_insert_with(|| unique::name(&wish, taken));
            let mut wrapped = std::mem::replace(schema, Schema::reference(name));
            wrapped.open = true;
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
    let differs = |name: &&String| {
        let schema = &schemas[*name];
        let mut strict = strict(schema.clone());
        strict.each_mut(&mut without_checks);
        strict != lenient(schema.clone(), schemas, variants.contains(*name))
    };
    let differing = schemas.keys().filter(differs).cloned().collect();
    let edges = schemas.iter();
    let edges = edges.map(|(name, schema)| (name.clone(), schema.targets()));
    sccs::leading_to(differing, &edges.collect())
}

/// The components that are variants of unions. They stay strict: what is none of them is kept as a whole.
fn variants(schemas: &Schemas) -> BTreeSet<String> {
    let unions = schemas.values().filter_map(Schema::union);
    let variants = unions.flat_map(|union| &union.variants);
    let chains = variants.flat_map(|variant| follow::chain(schemas, variant));
    let names = chains.filter_map(Schema::target);
    names.map(str::to_owned).collect()
}

fn without_checks(schema: &mut Schema) {
    schema.limits = Checks::new();
    schema.checks = Checks::new();
    schema.docs.default = None;
}

/// The form for requests: a default is the server's to fill in, and what it alone sets is not asked for.
fn strict(mut schema: Schema) -> Schema {
    schema.each_mut(&mut |schema| {
        let Some(object) = schema.object_mut() else {
            return;
        };
        if let (Some(required), Some(properties)) = (&mut object.required, &object.properties) {
            let set = |name: &String| properties.get(name);
            required.retain(|name| !set(name).is_some_and(|schema| schema.docs.read_only));
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
            if !["oneOf", "anyOf"].contains(&step.keyword) && opens(schemas, child) {
                child.open = true;
            }
        });
    });
    schema
}
