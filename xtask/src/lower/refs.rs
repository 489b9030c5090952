//! Where references lead, and the names that their targets get.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase as _;
use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::ir::{Schema, Schemas};
use crate::pointer;

/// What the lowering of one document knows.
pub(super) struct Context<'a> {
    pub document: &'a Value,
    pub is_31: bool,
    pub diagnostics: Diagnostics,
    /// The lowered components.
    pub schemas: Schemas,
    /// Names for schemas that are referred to where they stand, by the pointer of that place.
    hoisted: BTreeMap<String, String>,
    pending: Vec<String>,
    anchors: BTreeMap<String, String>,
    pub depth: usize,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Value, is_31: bool) -> Self {
        let mut context = Self {
            document,
            is_31,
            diagnostics: Diagnostics::default(),
            schemas: Schemas::new(),
            hoisted: BTreeMap::new(),
            pending: Vec::new(),
            anchors: BTreeMap::new(),
            depth: 0,
        };
        context.find_anchors(document, "");
        context
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

    fn find_anchors(&mut self, value: &Value, at: &str) {
        match value {
            Value::Object(map) => {
                for (key, child) in map {
                    match (key.as_str(), child.as_str()) {
                        ("$anchor", Some(name)) => {
                            drop(self.anchors.insert(format!("#{name}"), at.to_owned()))
                        }
                        ("$id", Some(id)) => {
                            drop(self.anchors.insert(id.to_owned(), at.to_owned()))
                        }
                        _ => self.find_anchors(child, &pointer::join(at, key)),
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.find_anchors(item, &pointer::join(at, index.to_string()));
                }
            }
            _ => {}
        }
    }

    /// The place that a reference leads to; `None`, and a diagnostic, where that is no place in this document.
    fn target(&mut self, reference: &str, at: &str) -> Option<String> {
        let place = match pointer::of_ref(reference) {
            Some(place) => Some(place),
            None => self.anchors.get(reference).cloned(),
        };
        let Some(place) = place else {
            let hint = "only references into the document itself are followed: bundle it into one file first";
            self.refuse(at, format!("$ref: {reference}"), hint);
            return None;
        };
        if self.document.pointer(&place).is_none() {
            self.refuse(
                at,
                format!("$ref: {reference}"),
                "there is nothing at the place that it names",
            );
            return None;
        }
        Some(place)
    }

    /// What stands at a place, references followed: the value and where it really stands.
    pub(super) fn resolved(&mut self, value: &'a Value, at: &str) -> Option<(&'a Value, String)> {
        let (mut value, mut at) = (value, at.to_owned());
        let mut seen = BTreeSet::new();
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let place = self.target(reference, &at)?;
            if !seen.insert(place.clone()) {
                self.refuse(&at, format!("$ref: {reference}"), "it leads back to itself");
                return None;
            }
            value = self.document.pointer(&place)?;
            at = place;
        }
        Some((value, at))
    }

    /// A reference to the component that `reference` means, which may have to be made for it.
    pub(super) fn schema_reference(&mut self, reference: &str, at: &str) -> Option<Schema> {
        let place = self.target(reference, at)?;
        let steps = pointer::steps(&place);
        if let [components, schemas, name] = steps.as_slice()
            && components == "components"
            && schemas == "schemas"
        {
            return Some(Schema::reference(name));
        }
        if !is_schema(&steps) {
            let hint = "what stands at the place that it names is no schema";
            self.refuse(at, format!("$ref: {reference}"), hint);
            return None;
        }
        if !self.hoisted.contains_key(&place) {
            let name = self.free_name(&derived_name(&steps));
            self.hoisted.insert(place.clone(), name);
            self.pending.push(place.clone());
        }
        Some(Schema::reference(&self.hoisted[&place]))
    }

    fn free_name(&self, wish: &str) -> String {
        let taken = |name: &str| {
            self.document
                .pointer(&pointer::join("/components/schemas", name))
                .is_some()
                || self.hoisted.values().any(|other| other == name)
        };
        let numbered = (2..).map(|n| format!("{wish}{n}"));
        std::iter::once(wish.to_owned())
            .chain(numbered)
            .find(|name| !taken(name))
            .unwrap_or_default()
    }

    /// Lowers every component, and every schema that turned out to be referred to where it stands.
    pub(super) fn components(&mut self) {
        let schemas = self
            .document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let lowered = self.schema(schema, &pointer::join("/components/schemas", name));
            self.schemas.insert(name.clone(), lowered);
        }
        while let Some(place) = self.pending.pop() {
            let name = self.hoisted[&place].clone();
            if let Some(schema) = self.document.pointer(&place) {
                let lowered = self.schema(schema, &place);
                self.schemas.insert(name, lowered);
            }
        }
    }
}

/// Whether a schema can stand at a place.
fn is_schema(steps: &[String]) -> bool {
    const ALONE: [&str; 13] = [
        "schema",
        "items",
        "additionalItems",
        "additionalProperties",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contains",
        "contentSchema",
        "propertyNames",
        "not",
        "if",
        "then",
        "else",
    ];
    const MANY: [&str; 11] = [
        "schemas",
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "definitions",
        "allOf",
        "oneOf",
        "anyOf",
        "prefixItems",
        "items",
    ];
    let last = |back: usize| {
        let index = steps.len().checked_sub(back)?;
        steps.get(index).map(String::as_str)
    };
    // Of what stands in an extension nothing is known.
    last(1).is_some_and(|step| ALONE.contains(&step))
        || last(2).is_some_and(|step| MANY.contains(&step))
        || steps.first().is_some_and(|step| step.starts_with("x-"))
}

/// `/components/schemas/Foo/properties/bar` is `FooBar`.
fn derived_name(steps: &[String]) -> String {
    const PLUMBING: [&str; 10] = [
        "components",
        "schemas",
        "properties",
        "$defs",
        "definitions",
        "paths",
        "content",
        "schema",
        "items",
        "responses",
    ];
    let words: Vec<&str> = steps
        .iter()
        .map(String::as_str)
        .filter(|step| !PLUMBING.contains(step))
        .collect();
    let name = words.join(" ").to_pascal_case();
    if name.is_empty() {
        "Schema".to_owned()
    } else {
        name
    }
}
