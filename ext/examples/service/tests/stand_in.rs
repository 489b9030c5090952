//! Handlers against the stand-in server: states of the account, faults, and what the account has done.

use arize_ax::testing::{Cut, Fault, Operation, Rule, Seed, StandIn};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};
use tower::ServiceExt as _;

async fn send(stand_in: &StandIn, request: Request<Body>) -> (StatusCode, Value) {
    let app = arize_ax_service::app(stand_in.client().users());
    read(app.oneshot(request).await.expect("a response")).await
}

async fn read(response: Response) -> (StatusCode, Value) {
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 65_536)
        .await
        .expect("a body");
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

fn invite(person: &Value) -> Request<Body> {
    Request::post("/people")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(person.to_string()))
        .expect("a request")
}

fn jane() -> Value {
    json!({"name": "Jane Smith", "email": "jane@acme.example", "role": "member"})
}

#[tokio::test]
async fn a_person_is_invited_once_even_if_the_response_is_lost() {
    let stand_in = StandIn::start().await;
    stand_in.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
    let (status, outcome) = send(&stand_in, invite(&jane())).await;
    assert!(status.is_success(), "{status}: {outcome}");
    let (status, outcome) = send(&stand_in, invite(&jane())).await;
    assert_eq!(
        (status.as_u16(), &outcome["outcome"]),
        (200, &json!("already_pending"))
    );
    assert_eq!(stand_in.journal().mails_to("jane@acme.example").count(), 1);
}

#[tokio::test]
async fn a_member_is_a_conflict() {
    let stand_in = StandIn::start().await;
    stand_in
        .add_user(Seed::active("Jane", "jane@acme.example"))
        .unwrap();
    let (status, problem) = send(&stand_in, invite(&jane())).await;
    assert_eq!(status, 409);
    assert_eq!(problem["title"], "this person is a member already");
}

#[tokio::test]
async fn a_bad_request_reaches_no_server() {
    let stand_in = StandIn::start().await;
    let mut boss = jane();
    boss["role"] = json!("boss");
    let (status, problem) = send(&stand_in, invite(&boss)).await;
    assert_eq!(status, 422);
    assert!(
        problem["title"].as_str().unwrap().contains("`role`"),
        "{problem}"
    );
    let id = Request::get("/people/a%3Fb").body(Body::empty()).unwrap();
    assert_eq!(send(&stand_in, id).await.0, 400);
    assert_eq!(stand_in.request_count(), 0);
}

#[tokio::test]
async fn a_person_is_shown_as_the_document_says_and_deleted() {
    let stand_in = StandIn::start().await;
    let record = stand_in
        .add_user(Seed::active("Jane", "jane@acme.example"))
        .unwrap();
    let uri = format!("/people/{}", record.id);
    let (status, user) = send(&stand_in, Request::get(&uri).body(Body::empty()).unwrap()).await;
    assert_eq!(status, 200);
    let schema = arize_ax_service::document::output::<arize_ax::User>();
    assert!(jsonschema::is_valid(&schema, &user), "{user}");
    let (status, _) = send(
        &stand_in,
        Request::delete(&uri).body(Body::empty()).unwrap(),
    )
    .await;
    assert_eq!(status, 204);
}
