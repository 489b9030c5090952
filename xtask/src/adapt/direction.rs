//! Two forms of a schema: strict where it is written, lenient where it is read.
//!
//! In a response every property may be missing, nothing is checked, and an enum value, a variant or a timestamp that
//! nobody knew yet is kept as it came (`open`). One new value must never cost the caller the rest of the response.

use std::collections::{BTreeMap, BTreeSet};

use super::{responses, untagged};
use crate::ir::{Api, Checks, Extra, Object, Role, Schema, Schemas, Shape, Step, follow};
use crate::sccs;
use crate::unique;

/// Splits the components that are used in both directions and differ, and gives what is read its lenient form.
pub(super) fn split(api: &mut Api) {
    let written = follow::reached(api, |role| role != Role::Response);
    let read = follow::reached(api, |role| role == Role::Response);
    let schemas = std::mem::take(&mut api.schemas);
    let variants = variants(&schemas);
    let mut strict: Schemas = schemas.clone();
    strict.values_mut().for_each(self::strict);
    let mut lenient: Schemas = schemas.clone();
    for (name, schema) in &mut lenient {
        self::lenient(schema, &schemas, variants.contains(name));
    }
    let differing = differing(&strict, &lenient);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for name in read.intersection(&written) {
        if differing.contains(name) {
            let copy = unique::name(&format!("{name}Response"), |name| {
                schemas.contains_key(name) || renamed.values().any(|renamed| renamed == name)
            });
            renamed.insert(name.clone(), copy);
        }
    }
    let rename = |name: &str| renamed.get(name).cloned();
    strict.retain(|name, _| written.contains(name));
    lenient.retain(|name, _| {
        read.contains(name) && (differing.contains(name) || !written.contains(name))
    });
    for (name, mut schema) in lenient {
        schema.retarget(&rename);
        strict.insert(rename(&name).unwrap_or(name), schema);
    }
    for operation in &mut api.operations {
        responses::change_body(&mut operation.responses, |body| body.retarget(&rename));
    }
    api.schemas = strict;
}

/// Whether a value here has to be kept even if it is none that we know.
pub(super) fn opens(schemas: &Schemas, schema: &Schema) -> bool {
    let end = follow::whole(schemas, schema);
    matches!(end.shape, Shape::Enum { .. } | Shape::Union(_)) || end.is_timestamp()
}

/// The components whose two forms are not the same.
fn differing(strict: &Schemas, lenient: &Schemas) -> BTreeSet<String> {
    let differs = |(name, strict): &(&String, &Schema)| {
        let mut strict = (*strict).clone();
        strict.each_mut(&mut without_checks);
        strict != lenient[*name]
    };
    let differing = strict.iter().filter(differs);
    let differing = differing.map(|(name, _)| name.clone()).collect();
    let edges = strict.iter();
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
fn strict(schema: &mut Schema) {
    schema.each_mut(&mut |schema| {
        let Some(object) = schema.object_mut() else {
            return;
        };
        if let (Some(required), Some(properties)) = (&mut object.required, &object.properties) {
            let set = |name: &String| properties.get(name);
            required.retain(|name| !set(name).is_some_and(|schema| schema.docs.read_only));
        }
    });
}

/// The form for responses.
fn lenient(schema: &mut Schema, schemas: &Schemas, is_variant: bool) {
    untagged::tell_apart(schema, schemas);
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
            let is_variant = matches!(step, Step::Variant(_));
            if !is_variant && opens(schemas, child) {
                child.open = true;
            }
        });
    });
}
