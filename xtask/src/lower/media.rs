//! Bodies and responses: of several media types the one that the client is to speak.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::media_type::{Kind, essence};
use super::refs::Context;
use crate::document::keywords::is_extension;
use crate::ir::{Body, Content, Response, Schema};
use crate::pointer;

impl<'a> Context<'a> {
    pub(super) fn request_body(&mut self, body: &'a Value, at: &str) -> Option<Body> {
        let (body, at) = self.resolved(body, at)?;
        let (kind, media_type, media) = self.preferred(&body["content"])?;
        let place = pointer::join(&pointer::join(&at, "content"), media_type);
        let names = body["content"].as_object().into_iter().flatten();
        let others = names
            .map(|(name, _)| name.as_str())
            .filter(|name| name != media_type);
        let others: Vec<&str> = others.collect();
        if !others.is_empty() {
            let hint = format!("sent as {media_type}; also possible: {}", others.join(", "));
            self.note(&at, "several media types", hint);
        }
        if kind == Kind::Multipart {
            let hint = "a body in several parts has no form here: skip the operation";
            self.refuse(&place, media_type, hint);
            return None;
        }
        let encoding = media.get("encoding");
        if encoding.is_some_and(|encoding| *encoding != json!({})) {
            let hint = "properties are encoded in one way only: remove it, or skip the operation";
            self.refuse(&place, "encoding", hint);
        }
        let content = self.content(kind, media_type, media, &place);
        let said = essence(media_type);
        let unusual = said != content.media_type() && !said.contains('*');
        Some(Body {
            required: body["required"] == true,
            description: body["description"].as_str().map(str::to_owned),
            content,
            media_type: unusual.then(|| media_type.clone()),
        })
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
        for (status, response) in map.iter().filter(|(status, _)| !is_extension(status)) {
            let place = pointer::join(at, status);
            let hint = match status.as_bytes() {
                b"101" => "a connection that becomes another protocol has no form here",
                b"default"
                | [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9']
                | [b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => {
                    let response = self.response(response, status, method, &place);
                    out.extend(response.map(|response| (status.replace('x', "X"), response)));
                    continue;
                }
                _ => "a status is three digits, 1XX to 5XX, or default",
            };
            self.refuse(&place, format!("status {status}"), hint);
        }
        let successes = out.iter().filter(|(status, _)| status.starts_with('2'));
        let contents = successes.filter_map(|(_, response)| response.content.as_ref());
        let are_json: BTreeSet<bool> = contents.map(|it| matches!(it, Content::Json(_))).collect();
        if are_json.len() > 1 {
            let hint = "one success is JSON and another is not, so all of them arrive as bytes";
            self.note(at, "responses of several kinds", hint);
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
        let description = response["description"].as_str().unwrap_or_default();
        let mut out = Response {
            description: description.to_owned(),
            ..Response::default()
        };
        let content = &response["content"];
        let Some((chosen, media_type, media)) = self.preferred(content) else {
            return Some(out);
        };
        if method == "head" || ["204", "205", "304"].contains(&status) {
            let construct = format!("a body with {method} {status}");
            self.note(&at, construct, "HTTP has none there");
            return Some(out);
        }
        let place = pointer::join(&pointer::join(&at, "content"), media_type);
        out.accept = self.accepted(content, media_type, chosen);
        let kind = match chosen {
            Kind::Json => Kind::Json,
            _ => Kind::Bytes,
        };
        out.content = Some(self.content(kind, media_type, media, &place));
        Some(out)
    }

    /// A body of some kind, which is a text or bytes, whatever its schema says, unless it is JSON or a form.
    fn content(&mut self, kind: Kind, media_type: &str, media: &Value, at: &str) -> Content {
        let schema = media.get("schema");
        let typed: fn(Schema) -> Content = match kind {
            Kind::Json => Content::Json,
            Kind::Form => Content::Form,
            Kind::Text | Kind::Bytes | Kind::Multipart => {
                if schema.is_some_and(|schema| self.is_structured(schema)) {
                    let hint = "only JSON and forms have types here: the body is text or bytes, and the schema is not used";
                    self.note(at, format!("a schema of {media_type}"), hint);
                }
                return match kind {
                    Kind::Text => Content::Text,
                    _ => Content::Bytes,
                };
            }
        };
        let schema = schema.map(|schema| self.schema(schema, &pointer::join(at, "schema")));
        typed(schema.unwrap_or_default())
    }
}
