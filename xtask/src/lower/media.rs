//! Bodies and responses: of several media types the one that the client is to speak.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::media_type::{Kind, essence};
use super::refs::Context;
use crate::ir::{Body, Content, Response, Schema};
use crate::pointer;

impl<'a> Context<'a> {
    pub(super) fn request_body(&mut self, body: &'a Value, at: &str) -> Option<Body> {
        let (body, at) = self.resolved(body, at)?;
        let content = body.get("content").and_then(Value::as_object)?;
        let (media_type, media) = self.preferred(content)?;
        let place = pointer::join(&pointer::join(&at, "content"), media_type);
        if content.len() > 1 {
            let others: Vec<&str> = content
                .keys()
                .filter(|name| *name != media_type)
                .map(String::as_str)
                .collect();
            self.note(
                &at,
                "several media types",
                format!("sent as {media_type}; also possible: {}", others.join(", ")),
            );
        }
        let required = body.get("required") == Some(&json!(true));
        let content = match self.kind(media_type, media) {
            Kind::Multipart => {
                let hint = "a body in several parts has no form here: skip the operation";
                self.refuse(&place, media_type, hint);
                return None;
            }
            Kind::Json => Content::Json(self.media_schema(media, &place)),
            Kind::Form => Content::Form(self.media_schema(media, &place)),
            Kind::Text | Kind::Bytes => self.untyped(media_type, media, &place),
        };
        if media
            .get("encoding")
            .is_some_and(|encoding| encoding != &json!({}))
        {
            self.refuse(
                &place,
                "encoding",
                "properties are encoded in one way only: remove it, or skip the operation",
            );
        }
        let said = essence(media_type);
        let unusual = said != content.media_type() && !said.contains('*');
        let description = body.get("description").and_then(Value::as_str);
        Some(Body {
            required,
            description: description.map(str::to_owned),
            content,
            media_type: unusual.then(|| media_type.clone()),
            at: place,
        })
    }

    fn media_schema(&mut self, media: &Value, at: &str) -> Schema {
        match media.get("schema") {
            Some(schema) => self.schema(schema, &pointer::join(at, "schema")),
            None => Schema::default(),
        }
    }

    pub(super) fn responses(
        &mut self,
        responses: &'a Value,
        method: &str,
        at: &str,
    ) -> BTreeMap<String, Response> {
        let mut out: BTreeMap<String, Response> = BTreeMap::new();
        let Some(map) = responses.as_object() else {
            self.refuse(at, "responses", "it has to be an object");
            return out;
        };
        for (status, response) in map {
            if status.starts_with("x-") {
                continue;
            }
            let place = pointer::join(at, status);
            let known = status == "default"
                || (status.len() == 3
                    && status.starts_with(['1', '2', '3', '4', '5'])
                    && (status[1..].eq_ignore_ascii_case("xx")
                        || status[1..].bytes().all(|b| b.is_ascii_digit())));
            if !known {
                self.refuse(
                    &place,
                    format!("status {status}"),
                    "a status is three digits, 1XX to 5XX, or default",
                );
                continue;
            }
            if status == "101" {
                self.refuse(
                    &place,
                    "status 101",
                    "a connection that becomes another protocol has no form here",
                );
                continue;
            }
            if let Some(response) = self.response(response, status, method, &place) {
                out.insert(
                    status.to_ascii_uppercase().replace("DEFAULT", "default"),
                    response,
                );
            }
        }
        let has = |is: fn(&Content) -> bool| {
            let successes = out.iter().filter(|(status, _)| status.starts_with('2'));
            let mut contents = successes.filter_map(|(_, response)| response.content.as_ref());
            contents.any(is)
        };
        if has(|content| matches!(content, Content::Json(_)))
            && has(|content| matches!(content, Content::Bytes))
        {
            self.note(
                at,
                "responses of several kinds",
                "one success is JSON and another is not, so all of them arrive as bytes",
            );
        }
        out
    }

    fn response(
        &mut self,
        response: &'a Value,
        status: &str,
        method: &str,
        at: &str,
    ) -> Option<Response> {
        let (response, at) = self.resolved(response, at)?;
        let description = response.get("description").and_then(Value::as_str);
        let mut out = Response {
            description: description.unwrap_or_default().to_owned(),
            at: at.clone(),
            ..Response::default()
        };
        let content = response.get("content").and_then(Value::as_object);
        let Some((content, (media_type, media))) =
            content.and_then(|content| Some((content, self.preferred(content)?)))
        else {
            return Some(out);
        };
        if method == "head" || ["204", "205", "304"].contains(&status) {
            self.note(
                &at,
                format!("a body with {method} {status}"),
                "HTTP has none there",
            );
            return Some(out);
        }
        out.at = pointer::join(&pointer::join(&at, "content"), media_type);
        let chosen = self.kind(media_type, media);
        out.accept = self.accepted(content, media_type, chosen);
        out.content = Some(match chosen {
            Kind::Json => Content::Json(self.media_schema(media, &out.at)),
            _ => {
                self.untyped(media_type, media, &out.at);
                Content::Bytes
            }
        });
        Some(out)
    }

    /// A body that is a text or bytes here, whatever its schema says.
    fn untyped(&mut self, media_type: &str, media: &Value, at: &str) -> Content {
        if media.get("schema").is_some_and(|it| self.is_structured(it)) {
            let hint = "only JSON and forms have types here: the body is text or bytes, and the schema is not used";
            self.note(at, format!("a schema of {media_type}"), hint);
        }
        match self.kind(media_type, media) {
            Kind::Text => Content::Text,
            _ => Content::Bytes,
        }
    }
}
