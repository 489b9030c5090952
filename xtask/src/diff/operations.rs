//! Operations, and what they send and get.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::changes::Class::{Additive, Callers, Prose, Wire};
use super::changes::RENAMED;
use super::comparer::{Comparer, Direction};
use super::written::whole;
use crate::document::keywords::is_extension;
use crate::document::paths::{nameless, names};
use crate::document::{self, Found};
use crate::ir::{Api, Body, Content, Operation, Parameter, Place, Response, Shape};

impl<'a> Comparer<'a> {
    /// Compares the operations of both documents.
    pub(super) fn operations(&mut self) {
        let [before, after] = self.documents.map(operations);
        for (_, old, new) in both(&before, &after) {
            let name = old.or(new).map(Found::name).unwrap_or_default();
            self.within(&name, |this| match (old, new) {
                (Some(old), Some(new)) => this.operation(old, new),
                (Some(old), None) => this.say(Callers, removed(old, &before, &after)),
                _ => this.say(Additive, "operation added"),
            });
        }
    }

    fn operation(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let [before, after] = self.apis;
        if let (Some(before), Some(after)) = (lowered(before, old), lowered(after, new)) {
            self.lowered(before, after);
            self.headers(old, new);
        } else {
            self.written(old, new);
        }
        // What the middle does not keep: who may call where, and what comes on its own.
        for key in ["security", "servers", "callbacks"] {
            if self.differ(key, said(old, key), said(new, key)) == Some(true) {
                self.say(Wire, format!("{key} changed"));
            }
        }
    }

    /// Compares operations of which one has no form in the middle: whatever is not known to be for readers alone
    /// concerns callers.
    fn written(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let what = "compared as it is written: it has constructs that are not understood";
        self.say(Prose, what);
        self.ids([old, new].map(|found| id(found).unwrap_or("none")));
        let shared = [old, new].map(|found| found.item.get("parameters"));
        let mut found = self.differences("parameters", shared[0], shared[1]);
        for key in [
            "summary",
            "description",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
        ] {
            let [old, new] = [old, new].map(|found| found.operation.get(key));
            found.extend(self.differences(key, old, new));
        }
        for (place, matters) in found {
            let class = if matters { Callers } else { Prose };
            let step = place.replacen('/', " ", 1).replace("~1", "/");
            self.within(&step, |this| this.say(class, "changed"));
        }
    }

    /// Compares the headers of responses, which the middle does not keep.
    fn headers(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let [before, after] = [old, new].map(|found| found.operation.get("responses"));
        for (status, old) in before.and_then(Value::as_object).into_iter().flatten() {
            let new = after.and_then(|responses| responses.get(status));
            let Some(new) = new.filter(|_| !is_extension(status)) else {
                continue;
            };
            let old = whole(&self.references[0], old).get("headers");
            let new = whole(&self.references[1], new).get("headers");
            if self.differ("headers", old, new) == Some(true) {
                let step = format!(" response {status}");
                self.within(&step, |this| this.say(Wire, "headers changed"));
            }
        }
    }

    fn ids(&mut self, [old, new]: [&str; 2]) {
        if old != new {
            self.say(Callers, format!("{RENAMED}operation {old} → {new}"));
        }
    }

    fn lowered(&mut self, old: &Operation, new: &Operation) {
        self.ids([&old.id, &new.id]);
        self.same(Prose, "summary changed", &old.summary, &new.summary);
        self.described(&old.description, &new.description);
        let what = "deprecation changed";
        self.same(Prose, what, old.deprecated, new.deprecated);
        for (_, before, after) in both(&parameters(old), &parameters(new)) {
            let Some(one) = before.or(after) else {
                continue;
            };
            let step = format!(" {} {}", one.place.name(), one.name);
            self.within(&step, |this| match (before, after) {
                (Some(before), Some(after)) => this.parameter(before, after),
                (Some(_), None) => this.say(Callers, "parameter removed"),
                _ if one.required => this.say(Callers, "required parameter added"),
                _ => this.say(Additive, "parameter added"),
            });
        }
        self.within(" request", |this| match (&old.body, &new.body) {
            (Some(before), Some(after)) => this.bodies(before, after),
            (Some(_), None) => this.say(Callers, "body removed"),
            (None, Some(body)) if body.required => this.say(Callers, "body added"),
            (None, Some(_)) => this.say(Callers, "optional body added"),
            (None, None) => {}
        });
        self.direction = Direction::Response;
        self.responses(&old.responses, &new.responses);
        self.direction = Direction::Request;
    }

    fn parameter(&mut self, old: &Parameter, new: &Parameter) {
        self.required("parameter", old.required, new.required);
        self.described(&old.description, &new.description);
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

    fn bodies(&mut self, old: &Body, new: &Body) {
        self.required("body", old.required, new.required);
        self.described(&old.description, &new.description);
        let [before, after] = [old, new].map(|body| {
            let usual = body.content.media_type();
            (&body.content, body.media_type.as_deref().unwrap_or(usual))
        });
        self.contents(before, after);
    }

    fn required(&mut self, what: &str, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.say(Callers, format!("{what} became required")),
            (true, false) => self.say(Additive, format!("{what} became optional")),
            _ => {}
        }
    }

    /// Compares contents, each with the media type that is spoken.
    fn contents(&mut self, (old, spoken): (&Content, &str), (new, now): (&Content, &str)) {
        if spoken != now {
            self.say(Wire, format!("media type changed: {spoken} → {now}"));
        }
        self.schemas(&old.whole(), &new.whole());
    }

    fn responses(&mut self, old: &BTreeMap<String, Response>, new: &BTreeMap<String, Response>) {
        let is_success = |status: &String| status.starts_with('2');
        // A lone `default` is what success looks like.
        let is_lone = !old.keys().chain(new.keys()).any(is_success);
        for (status, old, new) in both(old, new) {
            let succeeds = is_success(status);
            // Errors reach the caller whole, whatever the document says of them.
            let is_error = !(succeeds || is_lone && status == "default");
            self.worst = if is_error { Wire } else { Callers };
            let step = format!(" response {status}");
            self.within(&step, |this| match (old, new) {
                (Some(old), Some(new)) => this.response(old, new),
                (Some(_), _) if succeeds => this.say(Callers, "success status removed"),
                (Some(_), _) => this.say(Additive, "error status no longer documented"),
                _ if succeeds => this.say(Callers, "success status added"),
                _ => this.say(Additive, "error status added"),
            });
            self.worst = Callers;
        }
    }

    fn response(&mut self, old: &Response, new: &Response) {
        self.described(&old.description, &new.description);
        match (&old.content, &new.content) {
            (Some(old), Some(new)) => {
                self.contents((old, old.media_type()), (new, new.media_type()));
            }
            (None, Some(_)) => self.say(Callers, "body added"),
            (Some(_), None) => self.say(Callers, "body removed"),
            (None, None) => {}
        }
    }
}

/// Every operation, by its method and its path without the names of parameters, for these are not sent.
fn operations(document: &Value) -> BTreeMap<String, Found<'_>> {
    let mut out = BTreeMap::new();
    for found in document::operations(document) {
        let key = nameless(&found.name());
        let is_taken = out.contains_key(&key);
        out.insert(if is_taken { found.name() } else { key }, found);
    }
    out
}

/// The operation in the middle, if it has a form there.
fn lowered<'a>(api: &'a Api, found: &Found<'_>) -> Option<&'a Operation> {
    let mut all = api.operations.iter();
    all.find(|one| one.path == found.path && one.method == found.method)
}

fn id<'a>(found: &Found<'a>) -> Option<&'a str> {
    found.operation.get("operationId")?.as_str()
}

/// What an operation says, or the path item around it.
fn said<'a>(found: &Found<'a>, key: &str) -> Option<&'a Value> {
    found.operation.get(key).or_else(|| found.item.get(key))
}

/// An operation whose id stands elsewhere now has moved.
fn removed(
    operation: &Found<'_>,
    before: &BTreeMap<String, Found<'_>>,
    after: &BTreeMap<String, Found<'_>>,
) -> String {
    let id_before = id(operation);
    let moved = after.iter().find(|(key, there)| {
        id_before.is_some() && !before.contains_key(*key) && id(there) == id_before
    });
    match moved {
        Some((_, other)) => format!("operation moved: {} → {}", operation.name(), other.name()),
        None => "operation removed".to_owned(),
    }
}

/// The parameters of an operation, by what makes them the same ones on the wire.
fn parameters(operation: &Operation) -> BTreeMap<(Place, String), &Parameter> {
    let identity = |parameter: &Parameter| match parameter.place {
        Place::Header => parameter.name.to_ascii_lowercase(),
        Place::Path => {
            let mut names = names(&operation.path).into_iter();
            format!("{:?}", names.position(|name| name == parameter.name))
        }
        Place::Query => parameter.name.clone(),
    };
    let parameters = operation.parameters.iter();
    parameters
        .map(|parameter| ((parameter.place, identity(parameter)), parameter))
        .collect()
}

/// The members of both, in the order of their names; `None` for one that is not there.
fn both<'m, K: Ord, T>(
    old: &'m BTreeMap<K, T>,
    new: &'m BTreeMap<K, T>,
) -> impl Iterator<Item = (&'m K, Option<&'m T>, Option<&'m T>)> {
    let names: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    let names = names.into_iter();
    names.map(|name| (name, old.get(name), new.get(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_paths_and_the_case_of_headers_do_not_matter() {
        let of = |place: Place, name: &str| Parameter {
            place,
            name: name.to_owned(),
            ..Parameter::default()
        };
        let identities = |all: [Parameter; 3], path: &str| {
            let operation = Operation {
                path: path.to_owned(),
                parameters: all.to_vec(),
                ..Operation::default()
            };
            parameters(&operation).into_keys().collect::<Vec<_>>()
        };
        let old = |key, header, query| {
            let path = format!("/a/{{id}}/{{{key}}}");
            let all = [
                (Place::Path, key),
                (Place::Header, header),
                (Place::Query, query),
            ];
            identities(all.map(|(place, name)| of(place, name)), &path)
        };
        assert_eq!(old("key", "X-H", "Q"), old("name", "x-h", "Q"));
        assert_ne!(old("key", "X-H", "Q"), old("key", "X-H", "q"));
    }
}
