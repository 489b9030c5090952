//! The service's own API document.

use arize_ax::{InviteOutcome, NewUser, User, UserId};
use axum::Json;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::failure::Problem;

/// The document, as `GET /openapi.json` returns it.
pub async fn show() -> Json<Value> {
    Json(document())
}

/// The document. What the service takes has the strict schema of a type, what it returns the open one.
#[must_use]
pub fn document() -> Value {
    let problem = || response::<Problem>("A problem", "application/problem+json");
    let user_id =
        json!([{"name": "id", "in": "path", "required": true, "schema": input::<UserId>()}]);
    json!({
        "openapi": "3.1.0",
        "info": {"title": "People", "version": env!("CARGO_PKG_VERSION")},
        "paths": {
            "/people": {"post": {
                "summary": "Invite a person",
                "requestBody": {
                    "required": true,
                    "content": {"application/json": {"schema": input::<NewUser>()}},
                },
                "responses": {
                    "200": response::<InviteOutcome>("An invitation is pending", "application/json"),
                    "201": response::<InviteOutcome>("The person was invited", "application/json"),
                    "default": problem(),
                },
            }},
            "/people/{id}": {
                "parameters": user_id,
                "get": {
                    "summary": "Get a person",
                    "responses": {"200": response::<User>("The person", "application/json"), "default": problem()},
                },
                "delete": {
                    "summary": "Delete a person permanently",
                    "responses": {"204": {"description": "The person is deleted"}, "default": problem()},
                },
            },
        },
    })
}

/// The schema of what the service takes.
#[must_use]
pub fn input<T: JsonSchema>() -> Value {
    schema::<T>(SchemaSettings::draft2020_12().for_deserialize())
}

/// The schema of what the service returns.
#[must_use]
pub fn output<T: JsonSchema>() -> Value {
    schema::<T>(SchemaSettings::draft2020_12().for_serialize())
}

/// Each schema holds all that it needs, so that those of one type for reading and for writing do not meet.
fn schema<T: JsonSchema>(settings: SchemaSettings) -> Value {
    let settings = settings.with(|settings| settings.inline_subschemas = true);
    settings
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

fn response<T: JsonSchema>(description: &str, media_type: &str) -> Value {
    json!({"description": description, "content": {media_type: {"schema": output::<T>()}}})
}

#[cfg(test)]
mod tests {
    use super::document;
    use serde_json::json;

    #[test]
    fn a_request_is_validated_by_the_document_as_by_the_service() {
        let document = document();
        let body = &document["paths"]["/people"]["post"]["requestBody"];
        let schema =
            jsonschema::validator_for(&body["content"]["application/json"]["schema"]).unwrap();
        let mut jane = json!({"name": "Jane", "email": "jane@acme.example", "role": "member"});
        assert!(schema.is_valid(&jane));
        jane["role"] = json!("boss");
        assert!(!schema.is_valid(&jane));
    }
}
