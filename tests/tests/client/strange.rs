//! Responses with a status or a content type that the document does not have are errors.

use arize_ax::{CreateOutcome, Effect, Error, InviteMode, User, UserUpdate, Users};
use arize_ax_tests::people::{jane, jane_as, janes_id, last_page};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager_at, fleeting_http};
use serde_json::json;

fn users(server: &RawServer) -> Users {
    let client = eager_at(server.url())
        .http_client(fleeting_http())
        .max_attempts(1)
        .build();
    client.expect("a client").users()
}

async fn get(reply: Reply) -> Result<User, Error> {
    users(&RawServer::script([reply])).get(&janes_id()).await
}

#[tokio::test]
async fn only_201_and_200_say_that_a_create_succeeded() {
    for status in [202, 203, 204, 206] {
        for mode in InviteMode::ALL {
            let server = RawServer::script([Reply::json(status, &jane_as("invited"))]);
            let result: Result<CreateOutcome, Error> = users(&server).create(&jane(), mode).await;
            let error = result.expect_err("no such response is described");
            assert!(error.is_unexpected_response(), "{status} {mode}: {error}");
            assert_eq!(
                (error.status(), error.effect()),
                (Some(status), Effect::Unknown)
            );
        }
    }
}

#[tokio::test]
async fn an_operation_without_a_body_succeeds_with_202_or_204_only() {
    let html = || Reply::new(200, "text/html", "<html>Log in first</html>");
    for reply in [
        html(),
        Reply::empty(200),
        Reply::json(200, &json!({})),
        Reply::empty(201),
        Reply::empty(205),
        Reply::empty(206),
    ] {
        let server = RawServer::script([reply]);
        let (users, id) = (users(&server), janes_id());
        for result in [
            users.delete(&id).await,
            users.resend_invitation(&id).await,
            users.reset_password(&id).await,
        ] {
            let error = result.expect_err("the server did not say that it was done");
            assert!(
                error.is_unexpected_response() && error.may_have_taken_effect(),
                "{error}"
            );
        }
    }
    for reply in [
        Reply::empty(204),
        Reply::empty(202),
        Reply::new(202, "text/html", "<html>"),
        Reply::json(202, &json!({"a": 1})),
    ] {
        let server = RawServer::script([reply]);
        let (users, id) = (users(&server), janes_id());
        users.delete(&id).await.unwrap();
        users.resend_invitation(&id).await.unwrap();
        users.reset_password(&id).await.unwrap();
        assert_eq!(server.lines().len(), 3);
    }
}

#[tokio::test]
async fn bodies_that_are_not_json_are_unexpected_responses() {
    let invalid = b"{\"id\": \"VXNlcjox\" \xff\xfe}".to_vec();
    let deep = "[".repeat(200_000);
    for (body, kind) in [
        (b"".to_vec(), "empty"),
        (b"<html>".to_vec(), "HTML"),
        (
            jane_as("active").to_string().as_bytes()[..40].to_vec(),
            "half",
        ),
        (invalid, "no UTF-8 between values"),
        (deep.into_bytes(), "deep"),
        (b"null".to_vec(), "null"),
        (b"[]".to_vec(), "a list"),
        (b"\"text\"".to_vec(), "a text"),
    ] {
        for content_type in ["application/json", "text/html", "application/octet-stream"] {
            let server = RawServer::script([Reply::new(200, content_type, &body)]);
            let (users, id) = (users(&server), janes_id());
            let errors = [
                users.get(&id).await.expect_err(kind),
                users
                    .update(&id, UserUpdate::new().name("J"))
                    .await
                    .expect_err(kind),
                users.list().page().await.expect_err(kind),
                users.invite(&jane()).await.expect_err(kind),
            ];
            for error in errors {
                assert!(
                    error.is_unexpected_response(),
                    "{kind} {content_type}: {error}"
                );
                assert_eq!(error.status(), Some(200), "{kind}");
            }
        }
    }
}

#[tokio::test]
async fn an_object_without_any_field_of_a_user_is_not_a_user() {
    for body in [
        json!({"error": "log in first"}),
        json!({"status": 200, "title": "OK"}),
        last_page(&[]),
    ] {
        for status in [200, 201] {
            let server = RawServer::script([Reply::json(status, &body)]);
            let (users, id) = (users(&server), janes_id());
            assert!(users.get(&id).await.is_err() || status == 201, "{body}");
            let error = users
                .invite(&jane())
                .await
                .expect_err("a user is nowhere in it");
            assert!(error.is_unexpected_response(), "{body}: {error}");
            let effect = if status == 201 {
                Effect::Done
            } else {
                Effect::Rejected
            };
            assert_eq!(error.effect(), effect, "{body}");
        }
    }
}

#[tokio::test]
async fn problems_are_read_whatever_their_content_type_and_shape() {
    let body = json!({"title": "Teapot", "detail": 7, "error_code": "tea", "status": "418"});
    for content_type in ["application/problem+json", "application/json", "text/plain"] {
        let error = get(Reply::new(404, content_type, body.to_string()))
            .await
            .unwrap_err();
        let problem = error.problem().expect("the fields that are there");
        assert_eq!(
            (problem.title(), problem.detail(), problem.status()),
            (Some("Teapot"), None, None)
        );
        assert_eq!(problem.error_code(), Some("tea"));
        assert!(
            error.is_not_found() && error.to_string().contains("(tea)"),
            "{error}"
        );
    }
    for body in ["", "<html>", "[]", "null", "\u{feff}{}"] {
        let error = get(Reply::new(502, "application/problem+json", body))
            .await
            .unwrap_err();
        assert!(
            error.is_server_error() && error.problem().is_none(),
            "{body}: {error}"
        );
    }
}
