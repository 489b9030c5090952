//! Unions: variants are the same where they have the same tag or else say the same, wherever they stand.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::json;

use super::changes::Class::{Additive, Callers};
use super::comparer::Comparer;
use super::values::plain;
use crate::ir::{Object, Schema, Tag, Union, follow};

/// A variant of a union; before it the property that tells it apart and the values that mean it, if both unions have such
/// a property.
type Variant<'a> = (Option<(&'a str, &'a [String])>, &'a Schema);

impl Comparer<'_> {
    pub(super) fn unions(&mut self, old: &Union, new: &Union) {
        let tags = match [old, new].map(Union::tag) {
            [Some(before), Some(after)] if before.property != after.property => {
                let (before, after) = (&before.property, &after.property);
                let what = format!("told apart by another field: \"{before}\" → \"{after}\"");
                return self.say(Callers, what);
            }
            tags @ [Some(_), Some(_)] => tags,
            [before, after] => {
                let what = "how the variants are told apart changed";
                self.same(Callers, what, before.is_some(), after.is_some());
                [None, None]
            }
        };
        let (mut before, mut after) = (variants(old, tags[0]), variants(new, tags[1]));
        let mut pairs = Vec::new();
        for (one, old) in &before {
            for (other, new) in &after {
                if let Some(likeness) = self.likeness(old, new) {
                    pairs.push((Reverse(likeness), one.abs_diff(*other), *one, *other));
                }
            }
        }
        // Those that are most alike find each other first, and else those at the same position.
        pairs.sort();
        let mut kept = BTreeMap::new();
        for (.., one, other) in pairs {
            if let (Some(old), Some(new)) = (before.get(&one), after.get(&other)) {
                kept.insert(one, (*old, other, *new));
                before.remove(&one);
                after.remove(&other);
            }
        }
        for (one, ((tag, old), other, (now, new))) in kept {
            match (tag, now) {
                (Some((property, tags)), Some((_, now))) => {
                    let [before, after] =
                        [tags, now].map(|tags| Vec::from_iter(tags.iter().map(|tag| json!(tag))));
                    self.within(&format!("/{}", tags[0]), |this| {
                        // In the words of the property itself, which may list its values or not.
                        this.within(&format!("/{property}"), |this| {
                            this.values("enum value", &before, &after);
                        });
                        this.schemas(old, new);
                    })
                }
                _ => self.untagged((one, old), (other, new)),
            }
        }
        for gone in before.values() {
            self.say(Callers, format!("variant removed: {}", name(gone)));
        }
        for fresh in after.values() {
            self.say(Additive, format!("variant added: {}", name(fresh)));
        }
    }

    /// How much two variants are alike, if they are.
    fn likeness(&self, (tag, old): &Variant<'_>, (now, new): &Variant<'_>) -> Option<usize> {
        if let (Some((_, tags)), Some((_, now))) = (tag, now) {
            let shared = tags.iter().filter(|tag| now.contains(tag)).count();
            let is_respelled = |tag: &String| now.iter().any(|other| plain(tag) == plain(other));
            return (shared > 0 || tags.iter().any(is_respelled)).then_some(shared);
        }
        let [before, after] = self.apis.map(|api| &api.schemas);
        let (before, after) = (follow::whole(before, old), follow::whole(after, new));
        if before.without_prose() == after.without_prose() {
            return Some(usize::MAX);
        }
        if old.target().is_some() && old.target() == new.target() {
            return Some(usize::MAX - 1);
        }
        let shared = |(before, after): (&Object, &Object)| {
            let names = before.properties().map(|(name, _)| name);
            names.filter(|name| after.property(name).is_some()).count()
        };
        let shared = before.object().zip(after.object()).map_or(0, shared);
        (before.label() == after.label()).then_some(shared)
    }

    fn untagged(&mut self, (number, old): (usize, &Schema), (other, new): (usize, &Schema)) {
        let [before, after] = [old, new].map(|one| one.docs.title.as_deref());
        // A type of its own is named after its title, or after its position if it has none.
        let is_named = old.was.is_none() && old.needs_name();
        if is_named && before.is_none() && number != other {
            self.say(Callers, format!("variant {number} is variant {other} now"));
        }
        self.within(&format!("/variant {number}"), |this| {
            if is_named && before != after {
                let [before, after] = [before, after].map(|title| title.unwrap_or("none"));
                let what = format!("the title that names it changed: {before} → {after}");
                this.say(Callers, what);
            }
            this.schemas(old, new);
        });
    }
}

/// The variants of a union by their positions, from 1.
fn variants<'a>(union: &'a Union, tag: Option<&'a Tag>) -> BTreeMap<usize, Variant<'a>> {
    let values = |index: usize, tag: &'a Tag| tag.values.get(index).map(Vec::as_slice);
    let tag = |index| Some((tag?.property.as_str(), values(index, tag?)?));
    let schemas = union.variants.iter().enumerate();
    schemas
        .map(|(index, schema)| (index + 1, (tag(index), schema)))
        .collect()
}

fn name<'a>((tag, schema): &Variant<'a>) -> &'a str {
    let value = tag.and_then(|(_, values)| values.first());
    let value = value.map(String::as_str);
    value.or(schema.target()).unwrap_or(schema.label())
}
