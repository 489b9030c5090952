//! Unions: variants are the same where they say the same, wherever they stand.

use serde_json::Value;

use super::schemas::{Direction, Schemas};
use super::values::{label, list, object, plain, text, values};
use super::{Changes, Class};
use crate::schema::{self, Components, Kind};

impl Schemas<'_> {
    pub(super) fn unions(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        match (old.get("x-tag"), new.get("x-tag")) {
            (Some(_), Some(_)) => self.tagged(at, old, new, direction, changes),
            (before, after) => {
                if before.is_some() != after.is_some() {
                    changes.push(
                        Class::Callers,
                        at,
                        "how the variants are told apart changed",
                    );
                }
                self.untagged(at, old, new, direction, changes);
            }
        }
    }

    fn untagged(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let (before, after) = (list(old, "oneOf"), list(new, "oneOf"));
        let pairs = self.pairs(&before, &after);
        for (index, variant) in before.iter().enumerate() {
            let place = format!("{at}/variant {}", index + 1);
            let Some((_, other)) = pairs.iter().find(|(one, _)| *one == index) else {
                let what = format!("variant removed: {}", self.name(&self.old, variant));
                changes.push(Class::Callers, at, what);
                continue;
            };
            if *other != index && is_named_after_its_position(variant) {
                let what = format!("variant {} is variant {} now", index + 1, other + 1);
                changes.push(Class::Callers, at, what);
            }
            self.compare(&place, variant, &after[*other], direction, changes);
        }
        for (index, variant) in after.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                let what = format!("variant added: {}", self.name(&self.new, variant));
                changes.push(Class::Additive, at, what);
            }
        }
    }

    /// Which variant is which: those that are most alike find each other first.
    fn pairs(&self, before: &[Value], after: &[Value]) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        for (one, old) in before.iter().enumerate() {
            for (other, new) in after.iter().enumerate() {
                let alike = self.likeness(old, new);
                if alike > 0 {
                    // Of two that are as much alike the one at the same position comes first.
                    all.push((std::cmp::Reverse(alike), one.abs_diff(other), one, other));
                }
            }
        }
        all.sort();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (_, _, one, other) in all {
            if !pairs.iter().any(|(a, b)| *a == one || *b == other) {
                pairs.push((one, other));
            }
        }
        pairs
    }

    fn likeness(&self, old: &Value, new: &Value) -> usize {
        let (before, after) = (schema::whole(&self.old, old), schema::whole(&self.new, new));
        if super::without_prose(before) == super::without_prose(after) {
            return usize::MAX;
        }
        if schema::target(old).is_some() && schema::target(old) == schema::target(new) {
            return usize::MAX - 1;
        }
        if label(before) != label(after) {
            return 0;
        }
        let there = object(after, "properties");
        let keys = object(before, "properties").into_iter().map(|(key, _)| key);
        1 + keys.filter(|key| there.contains_key(key)).count()
    }

    fn name(&self, components: &Components, variant: &Value) -> String {
        schema::target(variant).unwrap_or_else(|| label(schema::whole(components, variant)))
    }

    fn tagged(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let (before, after) = (list(old, "oneOf"), list(new, "oneOf"));
        let (old_tag, new_tag) = (&old["x-tag"], &new["x-tag"]);
        if old_tag["property"] != new_tag["property"] {
            let what = format!(
                "told apart by another field: {} → {}",
                old_tag["property"], new_tag["property"]
            );
            changes.push(Class::Callers, at, what);
            return;
        }
        let tags = |tag: &Value| -> Vec<Value> {
            list(tag, "values")
                .iter()
                .map(|values| values[0].clone())
                .collect()
        };
        let (old_tags, new_tags) = (tags(old_tag), tags(new_tag));
        let place = format!("{at}/{}", old_tag["property"].as_str().unwrap_or_default());
        values(&place, "variant", &old_tags, &new_tags, direction, changes);
        for (tag, before) in old_tags.iter().zip(&before) {
            let same = |other: &Value| other == tag || plain(&text(other)) == plain(&text(tag));
            if let Some(after) = new_tags
                .iter()
                .position(same)
                .and_then(|index| after.get(index))
            {
                // The tag was compared already; here it would only come up again.
                let bare = |components: &Components, variant: &Value| {
                    let mut whole = schema::whole(components, variant).clone();
                    if let Some(Value::Object(properties)) = whole.get_mut("properties") {
                        properties.remove(old_tag["property"].as_str().unwrap_or_default());
                    }
                    whole
                };
                let (before, after) = (bare(&self.old, before), bare(&self.new, after));
                self.wholes(
                    &format!("{at}/{}", text(tag)),
                    &before,
                    &after,
                    direction,
                    changes,
                );
            }
        }
    }
}

/// Whether a variant has nothing else to be named after.
fn is_named_after_its_position(variant: &Value) -> bool {
    let unnamed = ["title", "x-variant"]
        .iter()
        .all(|key| variant.get(*key).is_none());
    unnamed
        && matches!(
            schema::kind(variant),
            Kind::Enum | Kind::Union | Kind::Struct
        )
}
