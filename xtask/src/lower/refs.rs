//! Where references lead, and the names that their targets get.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase as _;
use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::keys::is_schema;
use crate::document::keywords::is_extension;
use crate::document::references::{Broken, References};
use crate::ir::{Schema, Schemas};
use crate::pointer;
use crate::unique;

/// What the lowering of one document knows.
pub(super) struct Context<'a> {
    pub document: &'a Value,
    pub references: References<'a>,
    pub is_31: bool,
    pub diagnostics: Diagnostics,
    /// The lowered components.
    pub schemas: Schemas,
    /// Names for schemas that are referred to where they stand, by the pointer of that place.
    hoisted: BTreeMap<String, String>,
    pub depth: usize,
    /// The names of the operations so far.
    pub ids: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Value, is_31: bool) -> Self {
        Self {
            document,
            references: References::of(document),
            is_31,
            diagnostics: Diagnostics::default(),
            schemas: Schemas::new(),
            hoisted: BTreeMap::new(),
            depth: 0,
            ids: BTreeSet::new(),
        }
    }

    pub(super) fn refuse(
        &mut self,
        at: &str,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.diagnostics.error(at, construct, hint);
    }

    pub(super) fn note(&mut self, at: &str, construct: impl Into<String>, hint: impl Into<String>) {
        self.diagnostics.note(at, construct, hint);
    }

    /// Says why a reference leads nowhere.
    pub(super) fn broken<T>(&mut self, broken: Broken) -> Option<T> {
        let construct = format!("$ref: {}", broken.reference);
        self.refuse(&broken.at, construct, broken.why);
        None
    }

    /// What stands at a place, references followed: the value and where it really stands.
    pub(super) fn resolved(&mut self, value: &'a Value, at: &str) -> Option<(&'a Value, String)> {
        let followed = self.references.follow(value, at);
        followed.map_or_else(|broken| self.broken(broken), Some)
    }

    /// A reference to the component that `reference` means, which may have to be made for it.
    pub(super) fn schema_reference(&mut self, reference: &str, at: &str) -> Option<Schema> {
        let place = match self.references.place(reference, at) {
            Ok((_, place)) => place,
            Err(broken) => return self.broken(broken),
        };
        if let Some(name) = pointer::schema_at(&place) {
            return Some(Schema::reference(&name));
        }
        let steps = pointer::steps(&place);
        // Of what stands in an extension nothing is known.
        let is_extension = steps.first().is_some_and(|step| is_extension(step));
        if !is_extension && !is_schema(&steps) {
            let hint = "what stands at the place that it names is no schema";
            self.refuse(at, format!("$ref: {reference}"), hint);
            return None;
        }
        if !self.hoisted.contains_key(&place) {
            let name = unique::name(&derived_name(&steps), |name| {
                let there = self.document.pointer(&pointer::schema(name));
                there.is_some() || self.hoisted.values().any(|other| other == name)
            });
            self.hoisted.insert(place.clone(), name);
        }
        Some(Schema::reference(&self.hoisted[&place]))
    }

    /// `$recursiveRef` means the nearest schema around it that says `$recursiveAnchor`. OpenAI's document has it.
    pub(super) fn recursive_reference(&mut self, at: &str) -> Option<Schema> {
        let mut around = at.rmatch_indices('/').map(|(end, _)| &at[..end]);
        let target = around.find(|place| {
            let schema = self.document.pointer(place);
            schema.is_some_and(|schema| schema["$recursiveAnchor"] == true)
        });
        let Some(target) = target else {
            let hint = "no schema around it has a $recursiveAnchor: use $ref";
            self.refuse(&pointer::join(at, "$recursiveRef"), "$recursiveRef", hint);
            return None;
        };
        self.schema_reference(&format!("#{}", target.replace('%', "%25")), at)
    }

    /// Lowers every component, and every schema that turned out to be referred to where it stands.
    pub(super) fn components(&mut self) {
        let schemas = self
            .document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let lowered = self.schema(schema, &pointer::schema(name));
            self.schemas.insert(name.clone(), lowered);
        }
        while let Some((place, name)) = self
            .hoisted
            .iter()
            .find(|(_, name)| !self.schemas.contains_key(*name))
        {
            let (place, name) = (place.clone(), name.clone());
            let schema = self.document.pointer(&place).unwrap_or(&Value::Null);
            let lowered = self.schema(schema, &place);
            self.schemas.insert(name, lowered);
        }
    }
}

/// `/components/schemas/Foo/properties/bar` is `FooBar`.
fn derived_name(steps: &[String]) -> String {
    const PLUMBING: &str =
        "components schemas properties $defs definitions paths content schema items responses";
    let is_plumbing = |step: &&str| PLUMBING.split(' ').any(|word| word == *step);
    let words = steps.iter().map(String::as_str);
    let words: Vec<&str> = words.filter(|step| !is_plumbing(step)).collect();
    let name = words.join(" ").to_pascal_case();
    match name.is_empty() {
        true => "Schema".to_owned(),
        false => name,
    }
}
