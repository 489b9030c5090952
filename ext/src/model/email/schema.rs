//! The schema of addresses.

use std::borrow::Cow;
use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::EmailAddress;
use crate::model::characters::is_unsafe_for_terminals;
use crate::model::schema::class;

/// The shape of an address. What a pattern cannot say is left to `format`: that lengths count octets, and which labels
/// an international domain may have.
static PATTERN: LazyLock<String> = LazyLock::new(|| {
    let blank = class(char::is_whitespace);
    let refused = class(is_unsafe_for_terminals);
    let either = class(|c| c.is_whitespace() || is_unsafe_for_terminals(c));
    let special = r#".()<>\[\]:;@\\,""#;
    let first = format!("[^{special}{either}]");
    let letter = format!("[^ {special}{refused}]");
    let quoted = format!(r#""(?:[^"\\{refused}]|\u0009|\\[^ {refused}])+""#);
    let local = format!(r"{first}{letter}*(?:\.{letter}+)*|{quoted}");
    let ends_label = format!(r"[^!-/:-@\[-`{{-~{either}]");
    let label = format!("{ends_label}+(?:[-_]+{ends_label}+)*");
    format!(r"^[{blank}]*(?:{local})@{label}(?:\.{label})*[{blank}]*$")
});

impl JsonSchema for EmailAddress {
    fn schema_name() -> Cow<'static, str> {
        "EmailAddress".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An e-mail address without a display name, of at most 254 octets, 64 of them before the `@`.",
            "type": "string",
            "format": "idn-email",
            "minLength": 3,
            "maxLength": super::syntax::MAX_OCTETS,
            "pattern": *PATTERN,
        })
    }
}
