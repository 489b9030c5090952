//! The bodies of create and update, read strictly.
//!
//! A body that is not one JSON object, or that has a field twice, is a 400. An object with an unknown field, a wrong
//! type or a value in the other casing is a 422. Two cases are a 400 because the API says so: an update that changes
//! nothing, and a blank name in an update.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::dialect::Dialect;
use super::email;
use super::problem::ProblemResponse;
use super::roles::Roles;
use super::words::{INVITE_MODES, ROLE_TYPES, RoleType, Words};
use crate::testing::account::{Changes, Profile};
use crate::{EnumCasing, InviteMode, PredefinedRole};

/// Reads the body of a create.
pub(super) fn new_user(
    body: &[u8],
    casing: EnumCasing,
    dialect: &Dialect,
) -> Result<(Profile, InviteMode), ProblemResponse> {
    let mut object = Object::read(body, "")?;
    let name = object.required("name")?;
    let email = object.required("email")?;
    let role = object.required("role")?;
    let mode = object.required("invite_mode")?;
    let is_developer = if dialect.takes_developer_flag {
        object.take("is_developer")
    } else {
        None
    };
    object.nothing_else()?;

    let name = text("name", &name)?.trim().to_owned();
    if name.is_empty() || is_long(&name) {
        return Err(ProblemResponse::unprocessable("name", NAME_LENGTH));
    }
    let email = text("email", &email)?.to_owned();
    if !email::is_plausible(&email) {
        return Err(ProblemResponse::unprocessable(
            "email",
            "is not an e-mail address",
        ));
    }
    let profile = Profile {
        name,
        email,
        role: predefined_role(role, casing, &dialect.roles)?.into(),
        is_developer: is_developer
            .map(|flag| boolean("is_developer", &flag))
            .transpose()?,
    };
    Ok((profile, word("invite_mode", &mode, &INVITE_MODES, casing)?))
}

/// Reads the body of an update.
pub(super) fn changes(body: &[u8]) -> Result<Changes, ProblemResponse> {
    let mut object = Object::read(body, "")?;
    let name = object.take("name");
    let is_developer = object.take("is_developer");
    object.nothing_else()?;
    if name.is_none() && is_developer.is_none() {
        return Err(ProblemResponse::bad_request(
            "name, is_developer: at least one must be given",
        ));
    }
    let name = name
        .map(|name| text("name", &name).map(|name| name.trim().to_owned()))
        .transpose()?;
    match &name {
        Some(name) if name.is_empty() => {
            Err(ProblemResponse::bad_request("name: must not be blank"))
        }
        Some(name) if is_long(name) => Err(ProblemResponse::unprocessable("name", NAME_LENGTH)),
        _ => Ok(Changes {
            name,
            is_developer: is_developer
                .map(|flag| boolean("is_developer", &flag))
                .transpose()?,
        }),
    }
}

const NAME_LENGTH: &str = "must have 1 to 255 characters";

fn is_long(name: &str) -> bool {
    name.chars().count() > 255
}

fn predefined_role(
    role: Value,
    casing: EnumCasing,
    roles: &Roles,
) -> Result<PredefinedRole, ProblemResponse> {
    let mut role = match role {
        Value::Object(fields) => Object {
            path: "role.",
            fields: fields.into_iter().collect(),
        },
        _ => return Err(ProblemResponse::unprocessable("role", "must be an object")),
    };
    let kind = role.required("type")?;
    match word("role.type", &kind, &ROLE_TYPES, casing)? {
        RoleType::Custom => {
            role.required("id")?;
            Err(ProblemResponse::unprocessable(
                "role.type",
                "custom roles cannot be assigned yet",
            ))
        }
        RoleType::Predefined => {
            let name = role.required("name")?;
            role.nothing_else()?;
            roles
                .read(text("role.name", &name)?, casing)
                .ok_or_else(|| not_one_of("role.name", &roles.list(casing)))
        }
    }
}

fn word<T: Clone + PartialEq>(
    field: &str,
    value: &Value,
    words: &Words<T>,
    casing: EnumCasing,
) -> Result<T, ProblemResponse> {
    words
        .read(text(field, value)?, casing)
        .ok_or_else(|| not_one_of(field, &words.list(casing)))
}

fn not_one_of(field: &str, words: &str) -> ProblemResponse {
    ProblemResponse::unprocessable(field, format!("must be one of {words}"))
}

fn text<'a>(field: &str, value: &'a Value) -> Result<&'a str, ProblemResponse> {
    value
        .as_str()
        .ok_or_else(|| ProblemResponse::unprocessable(field, "must be a string"))
}

fn boolean(field: &str, value: &Value) -> Result<bool, ProblemResponse> {
    value
        .as_bool()
        .ok_or_else(|| ProblemResponse::unprocessable(field, "must be true or false"))
}

/// A JSON object whose fields are taken out one by one. The fields that remain are unknown ones.
struct Object {
    path: &'static str,
    fields: Vec<(String, Value)>,
}

impl Object {
    fn read(body: &[u8], path: &'static str) -> Result<Self, ProblemResponse> {
        let Fields(fields) = serde_json::from_slice(body)
            .map_err(|error| ProblemResponse::bad_request(format!("the body: {error}")))?;
        Ok(Self { path, fields })
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        let index = self.fields.iter().position(|(field, _)| field == name)?;
        Some(self.fields.swap_remove(index).1)
    }

    fn required(&mut self, name: &str) -> Result<Value, ProblemResponse> {
        self.take(name).ok_or_else(|| {
            ProblemResponse::unprocessable(&format!("{}{name}", self.path), "is required")
        })
    }

    fn nothing_else(&self) -> Result<(), ProblemResponse> {
        match self.fields.first() {
            Some((field, _)) => Err(ProblemResponse::unprocessable(
                &format!("{}{field}", self.path),
                "is not a field of this request",
            )),
            None => Ok(()),
        }
    }
}

/// The fields of an object as they were sent. A field that comes twice is an error.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields: Vec<(String, Value)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if fields.iter().any(|(field, _)| *field == name) {
                        return Err(A::Error::custom(format_args!("{name} is given twice")));
                    }
                    fields.push((name, value));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
