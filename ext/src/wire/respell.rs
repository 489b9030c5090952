//! Writing a request's enum values in the server's casing.

use arize_ax_api::facts::{self, EnumPlace};
use reqwest::{Body, Request};
use serde_json::Value;

use crate::EnumCasing;

/// The casing of the document that the generated client was made from.
pub(crate) fn document_casing() -> EnumCasing {
    match facts::SPELLING {
        facts::Spelling::Screaming => EnumCasing::ScreamingSnake,
        facts::Spelling::Lower | facts::Spelling::Mixed => EnumCasing::Snake,
    }
}

/// Rewrites the enum values of `request` in `casing`; all other values stay.
pub(crate) fn respell(request: &mut Request, operation: &str, casing: EnumCasing) {
    if casing == document_casing() {
        return;
    }
    let places = facts::operation(operation).map_or(&[][..], |facts| facts.enums);
    let (in_query, in_body): (Vec<_>, Vec<_>) = places.iter().partition(|place| place.in_query);
    if !in_query.is_empty() {
        respell_query(request, &in_query, casing);
    }
    if !in_body.is_empty() {
        respell_body(request, &in_body, casing);
    }
}

fn respell_query(request: &mut Request, places: &[&EnumPlace], casing: EnumCasing) {
    let pairs: Vec<(String, String)> = request
        .url()
        .query_pairs()
        .map(|(name, value)| {
            let value = if places.iter().any(|place| place.at == name) {
                casing.apply(&value)
            } else {
                value.into_owned()
            };
            (name.into_owned(), value)
        })
        .collect();
    if !pairs.is_empty() {
        request
            .url_mut()
            .query_pairs_mut()
            .clear()
            .extend_pairs(pairs);
    }
}

fn respell_body(request: &mut Request, places: &[&EnumPlace], casing: EnumCasing) {
    let Some(bytes) = request.body().and_then(Body::as_bytes) else {
        return;
    };
    let Ok(original) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let mut body = original.clone();
    for place in places.iter().filter(|place| applies(place, &original)) {
        if let Some(Value::String(text)) = body.pointer_mut(place.at) {
            *text = casing.apply(text);
        }
    }
    *request.body_mut() = Some(body.to_string().into());
}

/// Whether there is an enum at the place in this body: a custom role's name is the account's own.
fn applies(place: &EnumPlace, body: &Value) -> bool {
    place.when.is_none_or(|(tag, values)| {
        let tag = body.pointer(tag).and_then(Value::as_str);
        tag.is_some_and(|tag| values.contains(&tag))
    })
}

#[cfg(test)]
mod tests {
    use super::{document_casing, facts, respell};
    use crate::EnumCasing;
    use reqwest::{Body, Client, Request, Url};
    use serde_json::{Value, json};

    fn request(url: &str, body: Option<&Value>) -> Request {
        let mut builder = Client::new().post(Url::parse(url).unwrap());
        if let Some(body) = body {
            builder = builder.json(body);
        }
        builder.build().unwrap()
    }

    fn body_in(casing: EnumCasing, kind: &str, name: &str) -> Value {
        json!({
            "name": "Admin Member",
            "email": "admin@member.example",
            "invite_mode": casing.apply("email_link"),
            "role": {"type": casing.apply(kind), "name": name, "id": "aB"},
        })
    }

    #[test]
    fn rewrites_enum_values_and_nothing_else() {
        let document = document_casing();
        for (kind, name, other_name) in [
            (
                "predefined",
                document.apply("admin"),
                document.other().apply("admin"),
            ),
            ("custom", "Auditors".to_owned(), "Auditors".to_owned()),
        ] {
            let mut request = request(
                "http://a.example/v2/users",
                Some(&body_in(document, kind, &name)),
            );
            respell(&mut request, "create_user", document.other());
            let body: Value =
                serde_json::from_slice(request.body().and_then(Body::as_bytes).unwrap()).unwrap();
            assert_eq!(body, body_in(document.other(), kind, &other_name));
        }
    }

    #[test]
    fn rewrites_filters_in_the_query() {
        let document = document_casing();
        let url = |casing: EnumCasing| {
            let (active, invited) = (casing.apply("active"), casing.apply("invited"));
            format!("http://a.example/v2/users?email=active%40b&status={active}&status={invited}")
        };
        let mut request = request(&url(document), None);
        respell(&mut request, "list_users", document.other());
        assert_eq!(request.url().as_str(), url(document.other()));
    }

    #[test]
    fn leaves_a_request_in_the_documents_spelling_alone() {
        let body = body_in(document_casing(), "predefined", "admin");
        let mut request = request("http://a.example/v2/users", Some(&body));
        let before = request.body().and_then(Body::as_bytes).unwrap().to_vec();
        respell(&mut request, "create_user", document_casing());
        assert_eq!(request.body().and_then(Body::as_bytes).unwrap(), before);
    }

    #[test]
    fn no_operation_has_enums_in_a_list() {
        let places = facts::OPERATIONS
            .iter()
            .flat_map(|operation| operation.enums);
        assert_eq!(places.filter(|place| place.at.contains('*')).count(), 0);
    }
}
