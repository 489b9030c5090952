//! Unions: variants are the same where they say the same, wherever they stand.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::changes::Class::{Additive, Callers};
use super::comparer::Comparer;
use super::values::{plain, text};
use crate::ir::{self, Schema, Tag, ToldBy, Union, follow};

impl Comparer<'_> {
    pub(super) fn unions(&mut self, old: &Union, new: &Union) {
        match (&old.told_by, &new.told_by) {
            (ToldBy::Tag(before), ToldBy::Tag(after)) => self.tagged((old, before), (new, after)),
            (before, after) => {
                let is_tag = |told_by: &ToldBy| matches!(told_by, ToldBy::Tag(_));
                let what = "how the variants are told apart changed";
                self.same(Callers, what, is_tag(before), is_tag(after));
                self.untagged(&old.variants, &new.variants);
            }
        }
    }

    fn untagged(&mut self, before: &[Schema], after: &[Schema]) {
        let pairs = self.pairs(before, after);
        for (index, variant) in before.iter().enumerate() {
            let Some(&other) = pairs.get(&index) else {
                self.say(Callers, format!("variant removed: {}", name(variant)));
                continue;
            };
            if other != index && variant.docs.title.is_none() && is_named_by_its_title(variant) {
                let what = format!("variant {} is variant {} now", index + 1, other + 1);
                self.say(Callers, what);
            }
            let now = &after[other];
            self.within(&format!("/variant {}", index + 1), |this| {
                if is_named_by_its_title(variant) && variant.docs.title != now.docs.title {
                    let [before, after] = [variant, now].map(|one| one.docs.title.as_deref());
                    let [before, after] = [before, after].map(|title| title.unwrap_or("none"));
                    let what = format!("the title that names it changed: {before} → {after}");
                    this.say(Callers, what);
                }
                this.schemas(variant, now);
            });
        }
        for (index, variant) in after.iter().enumerate() {
            if !pairs.values().any(|other| *other == index) {
                self.say(Additive, format!("variant added: {}", name(variant)));
            }
        }
    }

    /// Which variant is which: those that are most alike find each other first.
    fn pairs(&self, before: &[Schema], after: &[Schema]) -> BTreeMap<usize, usize> {
        let mut all = Vec::new();
        for (one, old) in before.iter().enumerate() {
            for (other, new) in after.iter().enumerate() {
                let alike = self.likeness(old, new);
                if alike > 0 {
                    // Of two that are as much alike the one at the same position comes first.
                    all.push((Reverse(alike), one.abs_diff(other), one, other));
                }
            }
        }
        all.sort();
        let mut pairs = BTreeMap::new();
        for (_, _, one, other) in all {
            if !pairs.contains_key(&one) && !pairs.values().any(|taken| *taken == other) {
                pairs.insert(one, other);
            }
        }
        pairs
    }

    fn likeness(&self, old: &Schema, new: &Schema) -> usize {
        let [before, after] = self.apis.map(|api| &api.schemas);
        let (before, after) = (follow::whole(before, old), follow::whole(after, new));
        if before.without_prose() == after.without_prose() {
            return usize::MAX;
        }
        if old.target().is_some() && old.target() == new.target() {
            return usize::MAX - 1;
        }
        if before.label() != after.label() {
            return 0;
        }
        let shared = |(before, after): (&ir::Object, &ir::Object)| {
            let names = before.properties().map(|(name, _)| name);
            names.filter(|name| after.property(name).is_some()).count()
        };
        1 + before.object().zip(after.object()).map_or(0, shared)
    }

    fn tagged(&mut self, (old, old_tag): (&Union, &Tag), (new, new_tag): (&Union, &Tag)) {
        let property = &old_tag.property;
        if *property != new_tag.property {
            let other = &new_tag.property;
            let what = format!("told apart by another field: \"{property}\" → \"{other}\"");
            return self.say(Callers, what);
        }
        let firsts = |tag: &Tag| -> Vec<Value> {
            let values = tag.values.iter();
            values.map(|values| json!(values.first())).collect()
        };
        let (old_tags, new_tags) = (firsts(old_tag), firsts(new_tag));
        self.within(&format!("/{property}"), |this| {
            this.values("variant", &old_tags, &new_tags);
        });
        for (tag, before) in old_tags.iter().zip(&old.variants) {
            let is_it = |other: &Value| other == tag || plain(&text(other)) == plain(&text(tag));
            let after = new_tags.iter().position(is_it);
            if let Some(after) = after.and_then(|index| new.variants.get(index)) {
                let names = before.target().zip(after.target());
                let is_met = |(one, other): (&str, &str)| {
                    let [one, other] = [one, other].map(|name| format!("{name} by {property}"));
                    !self.is_new(one, other)
                };
                if names.is_some_and(is_met) {
                    continue;
                }
                // The tag was compared already; here it would only come up again.
                let before = without(follow::whole(&self.apis[0].schemas, before), property);
                let after = without(follow::whole(&self.apis[1].schemas, after), property);
                self.within(&format!("/{}", text(tag)), |this| {
                    this.wholes(&before, &after)
                });
            }
        }
    }
}

fn without(schema: &Schema, property: &str) -> Schema {
    let mut schema = schema.clone();
    let object = schema.object_mut();
    if let Some(properties) = object.and_then(|object| object.properties.as_mut()) {
        properties.remove(property);
    }
    schema
}

fn name(variant: &Schema) -> &str {
    variant.target().unwrap_or(variant.label())
}

/// Whether a variant is a type of its own that is named after its title, or after its position if it has none.
fn is_named_by_its_title(variant: &Schema) -> bool {
    variant.was.is_none() && variant.needs_name()
}
