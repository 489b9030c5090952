//! Requests that are refused: with which status, and whether the refusal names the field.

use arize_ax::testing::{EnumCasing, InviteMode};
use reqwest::{Method, header};
use serde_json::{Value, json};

use super::api::{Api, jane, start, user_path};

/// Jane, with one member changed; `null` takes it away.
fn jane_with(pointer: &str, value: Value) -> Value {
    let mut body = jane(InviteMode::EmailLink, EnumCasing::Snake);
    match pointer.rsplit_once('/') {
        Some((parent, member)) => {
            let parent = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            if value.is_null() {
                parent.remove(member);
            } else {
                parent.insert(member.to_owned(), value);
            }
        }
        None => body = value,
    }
    body
}

#[tokio::test]
async fn bodies_of_create() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let cases = [
        ("/name", json!(null), "name"),
        ("/name", json!(""), "name"),
        ("/name", json!("   "), "name"),
        ("/name", json!("x".repeat(256)), "name"),
        ("/name", json!(7), "name"),
        ("/email", json!(null), "email"),
        ("/email", json!("jane"), "email"),
        ("/email", json!("jane@acme"), "email"),
        ("/email", json!(["jane@acme.com"]), "email"),
        ("/role", json!(null), "role"),
        ("/role", json!("member"), "role"),
        ("/role/type", json!(null), "role.type"),
        ("/role/type", json!("PREDEFINED"), "role.type"),
        ("/role/name", json!(null), "role.name"),
        ("/role/name", json!("MEMBER"), "role.name"),
        ("/role/name", json!("owner"), "role.name"),
        ("/role/id", json!("abc"), "role.id"),
        ("/role", json!({ "type": "custom", "id": "abc" }), "custom"),
        ("/invite_mode", json!(null), "invite_mode"),
        ("/invite_mode", json!("EMAIL_LINK"), "invite_mode"),
        ("/invite_mode", json!("emailLink"), "invite_mode"),
        ("/is_developer", json!("yes"), "is_developer"),
        ("/isDeveloper", json!(true), "isDeveloper"),
        ("/nickname", json!("J"), "nickname"),
    ];
    for (pointer, value, word) in cases {
        let body = jane_with(pointer, value);
        let reply = api.create(&body).await;
        assert_eq!(reply.status, 422, "{body}: {reply:?}");
        reply.assert_problem(422, word);
    }
    assert_eq!(
        api.create(&jane(InviteMode::EmailLink, EnumCasing::ScreamingSnake))
            .await
            .status,
        422
    );
    assert_eq!(stand_in.users().len(), 1);
    assert!(stand_in.journal().mails.is_empty());
}

#[tokio::test]
async fn bodies_that_are_not_one_object() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let whole = jane(InviteMode::EmailLink, EnumCasing::Snake).to_string();
    let twice = whole.replacen('{', r#"{"name":"First","#, 1);
    let cut = &whole[..whole.len() - 1];
    for body in [
        "",
        "null",
        "[]",
        "\"jane\"",
        "{",
        cut,
        &twice,
        &format!("{whole}{whole}"),
    ] {
        api.send_text(Method::POST, "/v2/users", body)
            .await
            .assert_problem(400, "the body");
    }
    let long = json!({ "name": "x".repeat(70_000) }).to_string();
    api.send_text(Method::POST, "/v2/users", &long)
        .await
        .assert_problem(413, "64 KiB");
}

#[tokio::test]
async fn content_types() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let body = jane(InviteMode::EmailLink, EnumCasing::Snake).to_string();
    for (kind, status) in [
        (None, 415),
        (Some("text/plain"), 415),
        (Some("application/x-www-form-urlencoded"), 415),
        (Some("application/json"), 201),
        (Some("Application/JSON; charset=utf-8"), 200),
    ] {
        let mut request = api.request(Method::POST, "/v2/users").body(body.clone());
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let reply = api.try_send(request).await.unwrap();
        assert_eq!(reply.status, status, "{kind:?}");
    }
}

#[tokio::test]
async fn queries() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    for (query, word) in [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=ten", "limit"),
        ("limit=", "limit"),
        ("limit=5&limit=5", "limit"),
        ("cursor=bm90aGluZw", "cursor"),
        ("cursor=", "cursor"),
        ("status=ACTIVE", "status"),
        ("status=inactive", "status"),
        ("status=active,invited", "status"),
        ("status[]=active", "status[]"),
        ("email=a&email=b", "email"),
        ("page=2", "page"),
    ] {
        api.get(&format!("/v2/users?{query}"))
            .await
            .assert_problem(400, word);
    }
    let long = "a".repeat(256);
    api.get(&format!("/v2/users?email={long}"))
        .await
        .assert_problem(400, "email");
    assert_eq!(
        api.get(&format!("/v2/users?email={}", &long[1..]))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn unused_parts_of_a_request_are_refused() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let me = user_path(&stand_in.users()[0].id);
    api.get(&format!("{me}?expand=role"))
        .await
        .assert_problem(400, "expand");
    let resend = format!("{me}/resend-invitation");
    api.send_text(Method::POST, &resend, "{}")
        .await
        .assert_problem(400, "the body");
}

#[tokio::test]
async fn routes_and_methods() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    for path in [
        "/",
        "/v2",
        "/v2/users/",
        "/v2//users",
        "/v3/users",
        "/v2/users/x/y",
    ] {
        api.get(path).await.assert_problem(404, "route");
    }
    for (method, path, allow) in [
        (Method::PUT, "/v2/users", "GET, POST"),
        (Method::DELETE, "/v2/users", "GET, POST"),
        (Method::POST, "/v2/users/x", "GET, PATCH, DELETE"),
        (Method::GET, "/v2/users/x/reset-password", "POST"),
    ] {
        let reply = api.send(method, path).await;
        reply.assert_problem(405, "method");
        assert_eq!(reply.header("allow"), Some(allow));
    }
}

#[tokio::test]
async fn ids() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    for id in ["x", "RW50aXR5OjEyMzQ1", "..%5C..", "%2F"] {
        api.get(&format!("/v2/users/{id}"))
            .await
            .assert_problem(400, "user_id");
    }
    let another = start().await.users()[0].id.clone();
    api.get_user(&another).await.assert_problem(404, "user");
}
