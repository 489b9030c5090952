//! Operations, and what they send and get.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::changes::Class::{Additive, Callers, Prose, Wire};
use super::changes::{Class, RENAMED};
use super::comparer::{Comparer, Direction};
use super::outline::{Content, Outline, Part, Written, written};
use super::written::{Differences, whole};
use crate::ir::{Api, Parameter, Place, Shape};

type All<'a> = BTreeMap<String, Written<'a>>;

/// What is compared apart from the content of a part.
const OUTLINE: [&str; 5] = ["name", "in", "required", "description", "headers"];

impl<'a> Comparer<'a> {
    /// Compares the operations of both documents, of which `lowered` holds those that have a form in the middle.
    pub(super) fn operations(&mut self, lowered: [&'a Api; 2]) {
        let [before, after] = self.documents.map(written);
        for (old, new) in both(&before, &after) {
            self.within(old.or(new).map_or("", |one| &one.name), |this| {
                match (old, new) {
                    (Some(old), Some(new)) => this.pair(lowered, old, new),
                    (Some(old), None) => this.say(Callers, removed(old, &before, &after)),
                    _ => this.say(Additive, "operation added"),
                }
            });
        }
    }

    fn pair(&mut self, lowered: [&'a Api; 2], old: &Written<'a>, new: &Written<'a>) {
        let (before, after) = (old.lowered(lowered[0]), new.lowered(lowered[1]));
        if let (Some(before), Some(after)) = (before, after) {
            self.outlines(&before, &after);
        } else {
            let what = "compared as it is written: it has constructs that are not understood";
            self.say(Prose, what);
            let [before, after] = &self.references;
            let (before, after) = (old.outline(before), new.outline(after));
            self.outlines(&before, &after);
        }
        self.beside(old, new);
    }

    /// What the middle does not keep: who may call where, what comes on its own, and the headers of responses.
    fn beside(&mut self, old: &Written<'a>, new: &Written<'a>) {
        for key in ["security", "servers", "callbacks"] {
            if self.differ(key, old.get(key), new.get(key)) == Some(true) {
                self.say(Wire, format!("{key} changed"));
            }
        }
        for (status, old) in old.responses() {
            let Some((_, new)) = new.responses().find(|(other, _)| *other == status) else {
                continue;
            };
            let [before, after] = &self.references;
            let headers = |one: &'a Value| one.get("headers");
            let (old, new) = (headers(whole(before, old)), headers(whole(after, new)));
            if self.differ("headers", old, new) == Some(true) {
                let step = format!(" response {status}");
                self.within(&step, |this| this.say(Wire, "headers changed"));
            }
        }
    }

    fn outlines(&mut self, old: &Outline<'a>, new: &Outline<'a>) {
        if old.id != new.id {
            let what = format!("{RENAMED}operation {} → {}", old.id, new.id);
            self.say(Callers, what);
        }
        self.same(Prose, "summary changed", old.summary, new.summary);
        self.described(old.description, new.description);
        let what = "deprecation changed";
        self.same(Prose, what, old.deprecated, new.deprecated);
        for (old, new) in both(&old.parameters, &new.parameters) {
            let name = old.or(new).map_or("", |one| &one.name);
            let removed = (Callers, "parameter removed");
            let added = match new {
                Some(new) if new.required => (Callers, "required parameter added"),
                _ => (Additive, "parameter added"),
            };
            let step = format!(" {name}");
            self.within(&step, |this| {
                this.parts("parameter", [old, new], removed, added)
            });
        }
        let bodies = [old.body.as_ref(), new.body.as_ref()];
        let removed = (Callers, "body removed");
        let added = match bodies {
            [_, Some(body)] if !body.required => (Callers, "optional body added"),
            _ => (Callers, "body added"),
        };
        self.within(" request", |this| {
            this.parts("body", bodies, removed, added)
        });
        self.direction = Direction::Response;
        self.responses(&old.responses, &new.responses);
        self.direction = Direction::Request;
    }

    fn responses(&mut self, old: &BTreeMap<String, Part<'a>>, new: &BTreeMap<String, Part<'a>>) {
        let is_success = |status: &String| status.starts_with('2');
        // A lone `default` is what success looks like.
        let is_lone = !old.keys().chain(new.keys()).any(is_success);
        for (old, new) in both(old, new) {
            let status = old.or(new).map_or("", |one| &one.name);
            let succeeds = status.starts_with('2');
            let what = match succeeds {
                true => ["success status removed", "success status added"],
                false => ["error status no longer documented", "error status added"],
            };
            let class = if succeeds { Callers } else { Additive };
            let [removed, added] = what.map(|what| (class, what));
            // Errors reach the caller whole, whatever the document says of them.
            let is_error = !(succeeds || is_lone && status == "default");
            self.worst = if is_error { Wire } else { Callers };
            let step = format!(" response {status}");
            self.within(&step, |this| {
                this.parts("response", [old, new], removed, added)
            });
            self.worst = Callers;
        }
    }

    /// Compares a part of an operation. If only one of the documents has it, says so in the words given for that.
    fn parts(
        &mut self,
        what: &str,
        parts: [Option<&Part<'a>>; 2],
        removed: (Class, &str),
        added: (Class, &str),
    ) {
        let (old, new) = match parts {
            [Some(old), Some(new)] => (old, new),
            [Some(_), None] => return self.say(removed.0, removed.1),
            [None, Some(_)] => return self.say(added.0, added.1),
            [None, None] => return,
        };
        match (old.required, new.required) {
            (false, true) => self.say(Callers, format!("{what} became required")),
            (true, false) => self.say(Additive, format!("{what} became optional")),
            _ => {}
        }
        self.described(old.description, new.description);
        match (&old.content, &new.content) {
            (Content::Parameter(before), Content::Parameter(after)) => {
                self.parameter(before, after);
            }
            (Content::Body(before, spoken), Content::Body(after, spoken_now)) => {
                if spoken != spoken_now {
                    let what = format!("media type changed: {spoken} → {spoken_now}");
                    self.say(Wire, what);
                }
                self.schemas(&before.whole(), &after.whole());
            }
            (Content::Nothing, Content::Body(..)) => self.say(Callers, "body added"),
            (Content::Body(..), Content::Nothing) => self.say(Callers, "body removed"),
            (Content::Written(before), Content::Written(after)) => {
                let mut differences = Differences::between(&self.references);
                differences.beside(&OUTLINE, before, after);
                for (place, matters) in differences.found {
                    let class = [Prose, Callers][usize::from(matters)];
                    self.within(&place.replace("~1", "/"), |this| this.say(class, "changed"));
                }
            }
            _ => {}
        }
    }

    fn parameter(&mut self, old: &Parameter, new: &Parameter) {
        let is_list = matches!(old.schema.shape, Shape::Array { .. });
        if old.place == Place::Path && old.name != new.name {
            // Arguments have positions; what is named after a parameter is the type made for it alone.
            let typed = is_list || matches!(old.schema.shape, Shape::Enum { .. } | Shape::Union(_));
            let class = if typed { Callers } else { Prose };
            let what = format!("path parameter renamed: {} → {}", old.name, new.name);
            self.say(class, what);
        }
        if is_list {
            let what = "the style of the list changed";
            self.same(Wire, what, old.delimiter, new.delimiter);
        }
        self.schemas(&old.schema, &new.schema);
    }
}

/// Where an operation of the same id stands elsewhere now, it has moved.
fn removed(operation: &Written<'_>, before: &All<'_>, after: &All<'_>) -> String {
    let id = operation.get("operationId");
    let moved = after.iter().find(|(key, there)| {
        id.is_some() && !before.contains_key(*key) && there.get("operationId") == id
    });
    match moved {
        Some((_, other)) => format!("operation moved: {} → {}", operation.name, other.name),
        None => "operation removed".to_owned(),
    }
}

/// The members of both, in the order of their names; `None` for one that is not there.
fn both<'m, T>(
    old: &'m BTreeMap<String, T>,
    new: &'m BTreeMap<String, T>,
) -> impl Iterator<Item = (Option<&'m T>, Option<&'m T>)> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let names = names.into_iter();
    names.map(|name| (old.get(name), new.get(name)))
}
