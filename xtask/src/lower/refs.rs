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
    /// The names of components by their places, and of schemas that are referred to where they stand.
    names: BTreeMap<String, String>,
    pub depth: usize,
    /// The names of the operations so far.
    pub ids: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Value, is_31: bool) -> Self {
        let schemas = document["components"]["schemas"].as_object();
        let names = schemas.into_iter().flatten().map(|(name, _)| name);
        Self {
            document,
            references: References::of(document),
            is_31,
            diagnostics: Diagnostics::default(),
            schemas: Schemas::new(),
            names: names
                .map(|name| (pointer::schema(name), name.clone()))
                .collect(),
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
        if let Some(name) = self.names.get(&place) {
            return Some(Schema::reference(name));
        }
        let steps = pointer::steps(&place);
        // Of what stands in an extension nothing is known.
        let is_extension = steps.first().is_some_and(|step| is_extension(step));
        if !is_extension && !is_schema(&steps) {
            let hint = "what stands at the place that it names is no schema";
            self.refuse(at, format!("$ref: {reference}"), hint);
            return None;
        }
        let name = unique::name(&derived_name(&steps), |name| {
            self.names.values().any(|other| other == name)
        });
        let reference = Schema::reference(&name);
        self.names.insert(place, name);
        Some(reference)
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

    /// Lowers every schema that has a name; what they refer to where it stands gets one as well.
    pub(super) fn components(&mut self) {
        loop {
            let mut pending = self.names.clone();
            pending.retain(|_, name| !self.schemas.contains_key(name));
            if pending.is_empty() {
                return;
            }
            for (place, name) in pending {
                let schema = self.document.pointer(&place).unwrap_or(&Value::Null);
                let lowered = self.schema(schema, &place);
                self.schemas.insert(name, lowered);
            }
        }
    }
}

/// `/components/schemas/Foo/properties/bar` is `FooBar`.
fn derived_name(steps: &[String]) -> String {
    const PLUMBING: &str =
        "components schemas properties $defs definitions paths content schema items responses";
    let plumbing: Vec<&str> = PLUMBING.split(' ').collect();
    let words = steps.iter().map(String::as_str);
    let words: Vec<&str> = words.filter(|step| !plumbing.contains(step)).collect();
    match words.join(" ").to_pascal_case() {
        name if name.is_empty() => "Schema".to_owned(),
        name => name,
    }
}
