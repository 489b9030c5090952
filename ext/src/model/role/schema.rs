//! The schemas of roles: of any user's, and of one that a request assigns.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::predefined::is_separator;
use super::{PredefinedRole, Role};
use crate::model::schema::class;

impl JsonSchema for Role {
    fn schema_name() -> Cow<'static, str> {
        "Role".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut kinds = vec![
            json_schema!({
                "type": "object",
                "properties": {
                    "type": {"const": "predefined"},
                    "name": generator.subschema_for::<PredefinedRole>(),
                },
                "required": ["type", "name"],
            }),
            json_schema!({
                "type": "object",
                "properties": {
                    "type": {"const": "custom"},
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                },
                "required": ["type", "id"],
            }),
        ];
        if generator.contract().is_deserialize() {
            kinds.push(
                json_schema!({"type": "string", "description": "The name of a predefined role."}),
            );
        }
        kinds.push(json_schema!({"description": "A kind of role that was added later."}));
        json_schema!({
            "description": "A role in the account, told apart by `type`. An open set of kinds: readers must accept others.",
            "anyOf": kinds,
        })
    }
}

/// The schema of a role that a request assigns: what [`read`](super::assigned::read) accepts, or what
/// [`serialize`](super::assigned::serialize) writes.
pub(in crate::model) struct AssignedRole;

impl JsonSchema for AssignedRole {
    fn schema_name() -> Cow<'static, str> {
        "AssignedRole".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let blank = class(char::is_whitespace);
        let any_name = format!("^[{blank}]*[0-9A-Za-z_]+[{blank}]*$");
        let known = PredefinedRole::KNOWN.iter().map(PredefinedRole::as_str);
        let reads = generator.contract().is_deserialize();
        let kind = |kind: &str| match reads {
            true => json_schema!({"type": "string", "pattern": format!("^{}$", in_any_case(kind))}),
            false => json_schema!({"const": kind}),
        };
        let name = if reads {
            let names: Vec<_> = known.clone().map(in_any_case).collect();
            json_schema!({"type": "string", "pattern": format!("^(?:{})$", names.join("|"))})
        } else {
            json_schema!({"enum": known.clone().collect::<Vec<_>>()})
        };
        let mut forms = Vec::new();
        if reads {
            let separator = class(is_separator);
            let words =
                known.map(|role| in_any_case(role).replace('_', &format!("[{separator}]+")));
            let texts = words.collect::<Vec<_>>().join("|");
            forms.push(json_schema!({
                "description": "A predefined role, by its name alone.",
                "type": "string",
                "pattern": format!("^[{separator}]*(?:{texts})[{separator}]*$"),
                "examples": PredefinedRole::KNOWN,
            }));
        }
        forms.extend([
            json_schema!({
                "description": "A predefined role.",
                "type": "object",
                "properties": {"type": kind("predefined"), "name": name},
                "required": ["type", "name"],
            }),
            json_schema!({
                "description": "A predefined role that was added later.",
                "type": "object",
                "properties": {
                    "type": kind("predefined"),
                    "name": {"type": "string", "pattern": any_name},
                    "by_name": {"const": true},
                },
                "required": ["type", "name", "by_name"],
            }),
            json_schema!({
                "description": "A custom role, which the account defined. Its name may be there and does not count.",
                "type": "object",
                "properties": {
                    "type": kind("custom"),
                    "id": {"type": "string", "pattern": format!("[^{blank}]")},
                },
                "required": ["type", "id"],
            }),
        ]);
        json_schema!({"description": "A role to assign.", "anyOf": forms})
    }
}

/// A regular expression for a text in lower case, in any case of ASCII letters.
fn in_any_case(text: &str) -> String {
    let letters = text
        .chars()
        .map(|letter| match letter.to_ascii_uppercase() {
            upper if upper != letter => format!("[{upper}{letter}]"),
            _ => letter.to_string(),
        });
    letters.collect()
}
