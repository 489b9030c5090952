//! Operations, and what they send and get.

use std::collections::BTreeMap;

use serde_json::Value;

use super::comparer::{Comparer, Direction};
use super::outline::{Content, Outline, Part, Written, written};
use super::written::{Differences, whole};
use super::{Class, RENAMED};
use crate::ir::{Api, Parameter, Place, Shape};

type All<'a> = BTreeMap<String, Written<'a>>;

/// What is compared apart from the content of a part.
const OUTLINE: [&str; 5] = ["name", "in", "required", "description", "headers"];

impl<'a> Comparer<'a> {
    /// Compares the operations of both documents, of which `lowered` holds those that have a form in the middle.
    pub(super) fn operations(&mut self, lowered: [&'a Api; 2]) {
        let [before, after] = self.documents.map(written);
        for (key, old) in &before {
            self.within(&old.name, |this| match after.get(key) {
                Some(new) => this.pair(lowered, old, new),
                None => this.say(Class::Callers, removed(old, &before, &after)),
            });
        }
        for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
            self.within(&new.name, |this| {
                this.say(Class::Additive, "operation added")
            });
        }
    }

    fn pair(&mut self, lowered: [&'a Api; 2], old: &Written<'a>, new: &Written<'a>) {
        let (before, after) = (old.lowered(lowered[0]), new.lowered(lowered[1]));
        if let (Some(before), Some(after)) = (before, after) {
            self.outlines(&before, &after);
        } else {
            let what = "compared as it is written: it has constructs that are not understood";
            self.say(Class::Prose, what);
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
                self.say(Class::Wire, format!("{key} changed"));
            }
        }
        let [before, after] = [old, new].map(|one| one.get("responses").and_then(Value::as_object));
        for (status, old) in before.into_iter().flatten() {
            let Some(new) = after.and_then(|after| after.get(status)) else {
                continue;
            };
            let [old, new] = [(0, old), (1, new)]
                .map(|(side, one)| whole(&self.references[side], one).get("headers"));
            if self.differ("headers", old, new) == Some(true) {
                self.within(&format!(" response {status}"), |this| {
                    this.say(Class::Wire, "headers changed");
                });
            }
        }
    }

    fn outlines(&mut self, old: &Outline<'a>, new: &Outline<'a>) {
        if old.id != new.id {
            let what = format!("{RENAMED}operation {} → {}", old.id, new.id);
            self.say(Class::Callers, what);
        }
        self.same(Class::Prose, "summary changed", old.summary, new.summary);
        self.described(old.description, new.description);
        self.same(
            Class::Prose,
            "deprecation changed",
            old.deprecated,
            new.deprecated,
        );
        self.parameters(&old.parameters, &new.parameters);
        self.within(" request", |this| {
            this.bodies(old.body.as_ref(), new.body.as_ref())
        });
        self.responses(&old.responses, &new.responses);
    }

    fn parameters(&mut self, old: &BTreeMap<String, Part<'a>>, new: &BTreeMap<String, Part<'a>>) {
        for (place, before) in old {
            self.within(&format!(" {}", before.name), |this| {
                let Some(after) = new.get(place) else {
                    return this.say(Class::Callers, "parameter removed");
                };
                this.required("parameter", before, after);
                this.parts(before, after);
            });
        }
        for (_, added) in new.iter().filter(|(place, _)| !old.contains_key(*place)) {
            self.within(&format!(" {}", added.name), |this| match added.required {
                true => this.say(Class::Callers, "required parameter added"),
                false => this.say(Class::Additive, "parameter added"),
            });
        }
    }

    fn required(&mut self, what: &str, old: &Part<'_>, new: &Part<'_>) {
        match (old.required, new.required) {
            (false, true) => self.say(Class::Callers, format!("{what} became required")),
            (true, false) => self.say(Class::Additive, format!("{what} became optional")),
            _ => {}
        }
    }

    fn bodies(&mut self, old: Option<&Part<'a>>, new: Option<&Part<'a>>) {
        match (old, new) {
            (Some(before), Some(after)) => {
                self.required("body", before, after);
                self.parts(before, after);
            }
            (Some(_), None) => self.say(Class::Callers, "body removed"),
            (None, Some(after)) if after.required => self.say(Class::Callers, "body added"),
            (None, Some(_)) => self.say(Class::Callers, "optional body added"),
            (None, None) => {}
        }
    }

    fn responses(&mut self, old: &BTreeMap<String, Part<'a>>, new: &BTreeMap<String, Part<'a>>) {
        self.direction = Direction::Response;
        let is_success = |status: &str| status.starts_with('2');
        let has_success = [old, new]
            .iter()
            .any(|all| all.keys().any(|status| is_success(status)));
        for (status, before) in old {
            self.within(&format!(" response {status}"), |this| {
                match new.get(status) {
                    Some(after) => {
                        // A lone `default` is what success looks like. Errors reach the caller whole, whatever the document
                        // says of them.
                        let succeeds = is_success(status) || (status == "default" && !has_success);
                        this.worst = if succeeds {
                            Class::Callers
                        } else {
                            Class::Wire
                        };
                        this.parts(before, after);
                        this.worst = Class::Callers;
                    }
                    None if is_success(status) => {
                        this.say(Class::Callers, "success status removed")
                    }
                    None => this.say(Class::Additive, "error status no longer documented"),
                }
            });
        }
        for status in new.keys().filter(|status| !old.contains_key(*status)) {
            self.within(&format!(" response {status}"), |this| {
                match is_success(status) {
                    true => this.say(Class::Callers, "success status added"),
                    false => this.say(Class::Additive, "error status added"),
                }
            });
        }
        self.direction = Direction::Request;
    }

    fn parts(&mut self, old: &Part<'a>, new: &Part<'a>) {
        self.described(old.description, new.description);
        match (&old.content, &new.content) {
            (Content::Parameter(before), Content::Parameter(after)) => {
                self.parameter(before, after);
            }
            (Content::Body(before, _), Content::Body(after, _)) => {
                if old.content.media_type() != new.content.media_type() {
                    let (old, new) = (before.media_type(), after.media_type());
                    self.say(Class::Wire, format!("media type changed: {old} → {new}"));
                }
                self.schemas(&before.whole(), &after.whole());
            }
            (Content::Nothing, Content::Body(..)) => self.say(Class::Callers, "body added"),
            (Content::Body(..), Content::Nothing) => self.say(Class::Callers, "body removed"),
            (Content::Written(before), Content::Written(after)) => {
                let mut differences = Differences::between(&self.references);
                differences.beside(&OUTLINE, before, after);
                for (place, matters) in differences.found {
                    let class = if matters {
                        Class::Callers
                    } else {
                        Class::Prose
                    };
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
            let class = if typed { Class::Callers } else { Class::Prose };
            let what = format!("path parameter renamed: {} → {}", old.name, new.name);
            self.say(class, what);
        }
        if is_list {
            let what = "the style of the list changed";
            self.same(Class::Wire, what, old.delimiter, new.delimiter);
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
