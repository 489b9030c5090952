//! What a part of a document is made of: where its references lead, and on from there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::references::{self, References};
use super::subtypes;
use crate::pointer;

/// Follows references through a document.
pub struct Reach<'a> {
    document: &'a Value,
    references: References<'a>,
    subtypes: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Reach<'a> {
    /// Through `document`.
    pub fn through(document: &'a Value) -> Self {
        Self {
            document,
            references: References::of(document),
            subtypes: subtypes::subtypes(document),
        }
    }

    /// The places that `value`, at `at`, is made of: its own, and those that references lead to. Where one leads into a
    /// component, that is the whole component, for the whole is kept and translated.
    pub fn of(&self, value: &Value, at: &str) -> BTreeSet<String> {
        let mut reached = BTreeSet::from([at.to_owned()]);
        let mut pending = self.targets(value);
        while let Some(place) = pending.pop() {
            if let Some(target) = self.document.pointer(&place)
                && reached.insert(place.clone())
            {
                pending.extend(self.targets(target));
                let name = pointer::schema_at(&place);
                let subtypes = name.and_then(|name| self.subtypes.get(&name));
                let names = subtypes.into_iter().flatten();
                pending.extend(names.map(|name| pointer::schema(name)));
            }
        }
        reached
    }

    /// The places that references in `value` lead to.
    fn targets(&self, value: &Value) -> Vec<String> {
        let target = |text: &str| match self.references.place(text, "") {
            Ok((_, place)) => whole(&place),
            Err(_) => pointer::schema(&subtypes::mapped_name(text)),
        };
        let texts = references::all(value).into_iter();
        texts.map(target).collect()
    }
}

/// The place of the component that a place lies in, or the place itself.
fn whole(place: &str) -> String {
    let steps = pointer::steps(place);
    let is_in_component = steps.first().is_some_and(|first| first == "components");
    let kept = if is_in_component { 3 } else { steps.len() };
    steps
        .iter()
        .take(kept)
        .fold(String::new(), |at, step| pointer::join(&at, step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_an_anchor_or_a_part_of_a_component_leads_to_is_reached() {
        let document = json!({"components": {"schemas": {
            "Whole": {"properties": {"part": {}, "other": {"$ref": "#/components/schemas/Other"}}},
            "Other": {"$ref": "#anchored"},
            "Anchored": {"$anchor": "anchored", "discriminator": {"mapping": {"a": "Mapped", "b": "x/100%.json"}}},
            "Mapped": {}, "100%": {}, "Alone": {"$ref": "#/components/schemas/Whole"},
        }}});
        let value = json!({"$ref": "#/components/schemas/Whole/properties/part"});
        let reached = Reach::through(&document).of(&value, "/here");
        let names: Vec<_> = reached
            .iter()
            .filter_map(|at| pointer::schema_at(at))
            .collect();
        assert_eq!(names, ["100%", "Anchored", "Mapped", "Other", "Whole"]);
        assert!(reached.contains("/here"));
    }
}
