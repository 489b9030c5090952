//! The parts of an operation: what it sends and gets, as it was lowered.

use std::collections::BTreeMap;

use super::changes::Class::{Additive, Callers, Prose, Wire};
use super::comparer::{Comparer, Direction, both};
use crate::document::paths::names;
use crate::ir::{Body, Content, Operation, Parameter, Place, Response, Shape};

impl Comparer<'_> {
    /// Compares operations that have a form in the middle.
    pub(super) fn parts(&mut self, old: &Operation, new: &Operation) {
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
                (_, after) => this.only_one_parameter(after.map(|after| after.required)),
            });
        }
        self.within(" request", |this| {
            if let (Some(before), Some(after)) = (&old.body, &new.body) {
                this.presence("body", before.required, after.required);
                this.described(&before.description, &after.description);
            }
            this.contents([old, new].map(|operation| operation.body.as_ref().map(sent)));
        });
        self.responses(&old.responses, &new.responses, Self::response);
    }

    /// Says that a parameter is in one document only: the new one, with whether it is required, or else the old one.
    pub(super) fn only_one_parameter(&mut self, required: Option<bool>) {
        match required {
            None => self.say(Callers, "parameter removed"),
            Some(true) => self.say(Callers, "required parameter added"),
            Some(false) => self.say(Additive, "parameter added"),
        }
    }

    fn parameter(&mut self, old: &Parameter, new: &Parameter) {
        self.presence("parameter", old.required, new.required);
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

    /// Compares contents, each with the media type that is spoken.
    fn contents(&mut self, contents: [Option<(&Content, &str)>; 2]) {
        match contents {
            [Some((old, spoken)), Some((new, now))] => {
                if spoken != now {
                    self.say(Wire, format!("media type changed: {spoken} → {now}"));
                }
                self.schemas(&old.whole(), &new.whole());
            }
            [Some(_), None] => self.say(Callers, "body removed"),
            [None, Some(_)] => self.say(Callers, "body added"),
            [None, None] => {}
        }
    }

    /// Compares what comes back, by status, and what has the same status as `compare` does.
    pub(super) fn responses<T>(
        &mut self,
        old: &BTreeMap<String, T>,
        new: &BTreeMap<String, T>,
        compare: impl Fn(&mut Self, &T, &T),
    ) {
        self.direction = Direction::Response;
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
                (Some(old), Some(new)) => compare(this, old, new),
                (Some(_), _) if succeeds => this.say(Callers, "success status removed"),
                (Some(_), _) => this.say(Additive, "error status no longer documented"),
                _ if succeeds => this.say(Callers, "success status added"),
                _ => this.say(Additive, "error status added"),
            });
            self.worst = Callers;
        }
        self.direction = Direction::Request;
    }

    fn response(&mut self, old: &Response, new: &Response) {
        self.described(&old.description, &new.description);
        let received = |content| (content, Content::media_type(content));
        self.contents([old, new].map(|response| response.content.as_ref().map(received)));
    }
}

/// What a body sends, and the media type of it.
fn sent(body: &Body) -> (&Content, &str) {
    let usual = body.content.media_type();
    (&body.content, body.media_type.as_deref().unwrap_or(usual))
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
