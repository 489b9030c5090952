//! Unions: variants are the same where they say the same, wherever they stand.

use serde_json::Value;

use super::schemas::Schemas;
use super::values::{label, plain, values};
use super::{Changes, Class, Direction};
use crate::ir::{self, Schema, Tag, ToldBy, Union, follow};

impl Schemas<'_> {
    pub(super) fn unions(
        &mut self,
        at: &str,
        old: &Union,
        new: &Union,
        direction: Direction,
        changes: &mut Changes,
    ) {
        match (&old.told_by, &new.told_by) {
            (ToldBy::Tag(before), ToldBy::Tag(after)) => {
                self.tagged(at, (old, before), (new, after), direction, changes);
            }
            (before, after) => {
                let is_tag = |told_by: &ToldBy| matches!(told_by, ToldBy::Tag(_));
                if is_tag(before) != is_tag(after) {
                    changes.push(
                        Class::Callers,
                        at,
                        "how the variants are told apart changed",
                    );
                }
                self.untagged(at, &old.variants, &new.variants, direction, changes);
            }
        }
    }

    fn untagged(
        &mut self,
        at: &str,
        before: &[Schema],
        after: &[Schema],
        direction: Direction,
        changes: &mut Changes,
    ) {
        let pairs = self.pairs(before, after);
        for (index, variant) in before.iter().enumerate() {
            let place = format!("{at}/variant {}", index + 1);
            let Some((_, other)) = pairs.iter().find(|(one, _)| *one == index) else {
                let what = format!("variant removed: {}", name(self.old, variant));
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
                let what = format!("variant added: {}", name(self.new, variant));
                changes.push(Class::Additive, at, what);
            }
        }
    }

    /// Which variant is which: those that are most alike find each other first.
    fn pairs(&self, before: &[Schema], after: &[Schema]) -> Vec<(usize, usize)> {
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

    fn likeness(&self, old: &Schema, new: &Schema) -> usize {
        let before = follow::whole(self.old, old);
        let after = follow::whole(self.new, new);
        if before.without_prose() == after.without_prose() {
            return usize::MAX;
        }
        if old.target().is_some() && old.target() == new.target() {
            return usize::MAX - 1;
        }
        if label(before) != label(after) {
            return 0;
        }
        match (before.object(), after.object()) {
            (Some(before), Some(after)) => {
                let mut shared: Vec<_> = before.properties().collect();
                shared.retain(|(name, _)| after.property(name).is_some());
                1 + shared.len()
            }
            _ => 1,
        }
    }

    fn tagged(
        &mut self,
        at: &str,
        (old, old_tag): (&Union, &Tag),
        (new, new_tag): (&Union, &Tag),
        direction: Direction,
        changes: &mut Changes,
    ) {
        if old_tag.property != new_tag.property {
            let what = format!(
                "told apart by another field: \"{}\" → \"{}\"",
                old_tag.property, new_tag.property
            );
            changes.push(Class::Callers, at, what);
            return;
        }
        let tags = |tag: &Tag| -> Vec<Value> {
            let first = tag.values.iter().map(|values| values.first());
            first.map(|value| value.cloned().into()).collect()
        };
        let (old_tags, new_tags) = (tags(old_tag), tags(new_tag));
        let place = format!("{at}/{}", old_tag.property);
        values(&place, "variant", &old_tags, &new_tags, direction, changes);
        for (tag, before) in old_tags.iter().zip(&old.variants) {
            let text = super::values::text(tag);
            let same =
                |other: &Value| other == tag || plain(&super::values::text(other)) == plain(&text);
            let after = new_tags.iter().position(same);
            if let Some(after) = after.and_then(|index| new.variants.get(index)) {
                // The tag was compared already; here it would only come up again.
                let before = without(follow::whole(self.old, before), &old_tag.property);
                let after = without(follow::whole(self.new, after), &old_tag.property);
                let place = format!("{at}/{text}");
                self.wholes(&place, &before, &after, direction, changes);
            }
        }
    }
}

fn without(schema: &Schema, property: &str) -> Schema {
    let mut schema = schema.clone();
    if let Some(properties) = schema
        .object_mut()
        .and_then(|object| object.properties.as_mut())
    {
        properties.remove(property);
    }
    schema
}

fn name(schemas: &ir::Schemas, variant: &Schema) -> String {
    match variant.target() {
        Some(name) => name.to_owned(),
        None => label(follow::whole(schemas, variant)).to_owned(),
    }
}

/// Whether a variant has nothing else to be named after.
fn is_named_after_its_position(variant: &Schema) -> bool {
    variant.docs.title.is_none() && variant.was.is_none() && variant.needs_name()
}
