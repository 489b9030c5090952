//! Responses with one value that is not JSON, or that are not in UTF-8: only that value is lost.

use arize_ax::testing::{BadText, BodyEncoding, Dialect, Seed, StandIn};
use arize_ax::{PasswordLoss, TemporaryPasswordOutcome};
use arize_ax_tests::people::{JANE, jane, jane_as, janes_id, last_page, user_as};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{chain, eager_at};
use futures_util::StreamExt as _;
use serde_json::{Value, json};

fn users(server: &RawServer) -> arize_ax::Users {
    eager_at(server.url()).build().expect("a client").users()
}

/// Jane's user and a password, with `name` as the raw bytes of her name.
fn created(name: &[u8]) -> Vec<u8> {
    let mut body = jane_as("invited");
    body["temporary_password"] = json!("pw-kept");
    with_raw(&body, "Jane Smith", name)
}

/// `body` with all strings of this text replaced by raw bytes.
fn with_raw(body: &Value, text: &str, raw: &[u8]) -> Vec<u8> {
    let text = format!("\"{text}\"");
    let body = body.to_string();
    let parts: Vec<&[u8]> = body.split(&text).map(str::as_bytes).collect();
    parts.join(raw)
}

fn deep(depth: usize) -> Vec<u8> {
    [vec![b'['; depth], vec![b']'; depth]].concat()
}

fn damaged_names() -> Vec<(Vec<u8>, Option<&'static str>)> {
    vec![
        (br#""Jane \ud83d""#.to_vec(), Some("Jane \u{fffd}")),
        (
            b"\"Jane\n\0Smith\"".to_vec(),
            Some("Jane\u{fffd}\u{fffd}Smith"),
        ),
        (b"\"Jane \xff\"".to_vec(), Some("Jane \u{fffd}")),
        (br#""Jane \x""#.to_vec(), Some("Jane \u{fffd}x")),
        (b"NaN".to_vec(), None),
        (b"1e999".to_vec(), None),
        (deep(200), None),
        (deep(100_000), None),
    ]
}

#[tokio::test]
async fn one_damaged_name_affects_nothing_else_in_a_list() {
    for (raw, name) in damaged_names() {
        let other = user_as("VXNlcjoyOmJvYg==", "bob@acme.example", "active");
        let mut body = last_page(&[jane_as("invited"), other]);
        body["users"][1]["name"] = json!("Bob");
        let body = with_raw(&body, "Jane Smith", &raw);
        let server = RawServer::script([Reply::new(200, "application/json", body)]);
        let page = users(&server).list().page().await.unwrap();
        let names: Vec<_> = page.users.iter().map(|user| user.name.as_deref()).collect();
        assert_eq!(names, [name, Some("Bob")]);
        assert_eq!(page.users[0].id, Some(janes_id()));
        assert!(page.users[0].has_email(JANE) && page.users[0].role.is_some());
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn a_201_with_a_damaged_name_delivers_its_password_at_once() {
    for (raw, name) in damaged_names() {
        let reply = Reply::new(201, "application/json", created(&raw));
        let server = RawServer::script([reply, Reply::json(200, &jane_as("invited"))]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        assert_eq!(outcome.password().unwrap().expose(), "pw-kept");
        assert_eq!(outcome.user().name.as_deref(), name);
        assert!(outcome.is_new() && outcome.user().has_email(JANE));
        assert_eq!(server.received().len(), 1, "one create");
    }
}

#[tokio::test]
async fn a_damaged_password_is_reported_as_lost_and_never_delivered() {
    for raw in [
        &br#""pw\ud83d-1""#[..],
        b"\"pw\xff-1\"",
        b"\"pw\n-1\"",
        "\"pw\u{fffd}-1\"".as_bytes(),
    ] {
        let mut body = jane_as("invited");
        body["temporary_password"] = json!("pw-kept");
        let body = with_raw(&body, "pw-kept", raw);
        let reply = Reply::new(201, "application/json", body);
        let server = RawServer::script([reply, Reply::json(200, &jane_as("invited"))]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        let TemporaryPasswordOutcome::PasswordLost {
            invitation, loss, ..
        } = &outcome
        else {
            panic!("{outcome:?}");
        };
        assert_eq!(*loss, PasswordLoss::Damaged);
        assert!(outcome.is_new() && invitation.user.has_email(JANE));
        assert_eq!(server.received().len(), 1, "one create");
    }
}

#[tokio::test]
async fn a_whole_password_is_delivered_whatever_follows_it() {
    let user = jane_as("invited").to_string();
    let body = user.replacen('{', r#"{"temporary_password": "pw-kept", "#, 1);
    let is_cut_after = |text: &str| body[..body.find(text).unwrap() + text.len()].to_owned();
    for body in [
        is_cut_after(r#""pw-kept""#),
        is_cut_after(JANE),
        format!("{body}<html>"),
        body.replace("\"email\":", "\"email\" "),
    ] {
        let reply = Reply::new(201, "application/json", &body);
        let server = RawServer::script([reply, Reply::json(200, &jane_as("invited"))]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        assert_eq!(outcome.password().unwrap().expose(), "pw-kept", "{body}");
        assert!(outcome.is_new());
        assert_eq!(server.received().len(), 1, "one create");
    }
}

#[tokio::test]
async fn a_password_that_arrived_before_the_connection_broke_is_delivered() {
    let user = jane_as("invited").to_string();
    let body = user.replacen('{', r#"{"temporary_password": "pw-kept", "#, 1);
    let reply = Reply::new(201, "application/json", body).cut_by(10);
    let server = RawServer::script([reply, Reply::json(200, &jane_as("invited"))]);
    let outcome = users(&server)
        .invite_with_temporary_password(&jane())
        .await
        .unwrap();
    assert_eq!(outcome.password().unwrap().expose(), "pw-kept");
    assert_eq!(server.received().len(), 1, "one create");
}

#[tokio::test]
async fn a_password_with_another_success_status_is_delivered() {
    let mut body = jane_as("invited");
    body["temporary_password"] = json!("pw-kept");
    let server = RawServer::script([Reply::json(202, &body)]);
    let outcome = users(&server)
        .invite_with_temporary_password(&jane())
        .await
        .unwrap();
    assert_eq!(outcome.password().unwrap().expose(), "pw-kept");
}

#[tokio::test]
async fn a_truncated_password_is_reported_as_lost() {
    let mut body = jane_as("invited");
    body["temporary_password"] = json!("pw-kept");
    let body = body.to_string();
    let body = &body[..body.find("-kept").unwrap()];
    let reply = Reply::new(201, "application/json", body);
    let server = RawServer::script([reply, Reply::json(200, &jane_as("invited"))]);
    let outcome = users(&server)
        .invite_with_temporary_password(&jane())
        .await
        .unwrap();
    let TemporaryPasswordOutcome::PasswordLost { loss, .. } = &outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(*loss, PasswordLoss::ResponseLost);
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

#[tokio::test]
async fn every_encoding_is_read_whatever_the_label() {
    let mut body = jane_as("invited");
    body["name"] = json!("Zoë");
    body["temporary_password"] = json!("pw-kept");
    let text = body.to_string();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
    let marked = format!("\u{feff}{text}");
    for (kind, bytes) in [
        ("application/json", marked.clone().into_bytes()),
        ("application/json; charset=utf-16", utf16(&marked)),
        ("application/json; charset=utf-16be", utf16(&text)),
        ("application/json; charset=utf-8", utf16(&text)),
        ("application/json; charset=iso-8859-1", latin.clone()),
        ("application/json;charset=\"Windows-1252\"", latin),
        (
            "application/json; charset=iso-8859-1",
            text.clone().into_bytes(),
        ),
        ("application/json; charset=nonsense", text.into_bytes()),
    ] {
        let server = RawServer::script([Reply::new(201, kind, &bytes)]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        assert_eq!(outcome.password().unwrap().expose(), "pw-kept", "{kind}");
        assert_eq!(outcome.user().name.as_deref(), Some("Zoë"), "{kind}");
        assert_eq!(server.received().len(), 1, "one create");
    }
}

#[tokio::test]
async fn the_stand_ins_bad_names_and_encodings_are_read() {
    let names = [
        BadText::LoneSurrogate,
        BadText::ControlCharacter,
        BadText::InvalidUtf8,
    ];
    let encodings = [
        BodyEncoding::Utf8WithBom,
        BodyEncoding::Utf16,
        BodyEncoding::Latin1,
    ];
    let dialects = names.map(|bad| Dialect::documented().bad_name("zoe@acme.com", bad));
    let encoded = encodings.map(|encoding| Dialect::documented().encoding(encoding));
    for dialect in dialects.into_iter().chain(encoded) {
        let server = StandIn::start().await;
        server
            .add_user(Seed::active("Zoe", "zoe@acme.com"))
            .unwrap();
        server.set_dialect(dialect);
        let users = server.client().users();
        let page = users.list().page().await.unwrap();
        assert_eq!(page.users.len(), 2, "{page:?}");
        assert!(page.users[1].name.as_deref().unwrap().starts_with("Zoe"));
        let outcome = users.invite_with_temporary_password(&jane()).await.unwrap();
        assert!(outcome.password().is_some());
        // A refusal is read as leniently.
        let error = users.add_sso_user(&jane()).await.unwrap_err();
        assert!(
            error
                .problem()
                .is_some_and(|problem| problem.detail().is_some())
        );
    }
}

#[tokio::test]
async fn a_problem_with_a_bad_text_keeps_the_rest() {
    let body = b"{\"title\": \"Forbidden\", \"detail\": \"no \\udc00\", \"limit\": 5, \"current_count\": 5,\
        \"entitlement\": \"USERS\", \"required_plan\": \"PRO\", \"cost\": NaN, \"hint\": \"a\tb\"}";
    let server = RawServer::script([Reply::new(403, "application/problem+json", body)]);
    let error = users(&server).invite(&jane()).await.unwrap_err();
    assert!(error.is_plan_limit() && error.is_forbidden() && !error.is_transient());
    let problem = error.problem().unwrap();
    assert_eq!(problem.detail(), Some("no \u{fffd}"));
    assert_eq!(
        (problem.limit(), problem.current_count()),
        (Some(5), Some(5))
    );
    assert_eq!(problem.entitlement(), Some("USERS"));
    assert_eq!(problem.required_plan(), Some("PRO"));
    assert_eq!(problem.member("hint"), Some(&json!("a\u{fffd}b")));
    assert!(!chain(&error).contains("hint"));
    assert_eq!(server.received().len(), 1, "repeating it cannot help");
}

#[tokio::test]
async fn a_body_that_is_not_json_is_an_error_that_names_the_byte() {
    for (body, at) in [
        (&b"{\"users\": [\xff], \"x\" 1}"[..], "byte 20"),
        (b"{\"users\": [{\"name\": \"Jane\\ud83d\"}", "byte 33"),
        (b"<html>", "byte 1"),
    ] {
        let server = RawServer::script([Reply::new(200, "application/json", body)]);
        let error = users(&server).list().page().await.unwrap_err();
        let shown = error.to_string();
        assert!(
            error.is_unexpected_response() && shown.ends_with(at),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_damaged_cursor_is_not_followed() {
    let body = br#"{"users": [], "pagination": {"has_more": true, "next_cursor": "a\ud83d"}}"#;
    let server = RawServer::script([Reply::new(200, "application/json", body)]);
    let pages: Vec<_> = users(&server).list().pages().collect().await;
    assert!(pages.last().unwrap().is_err(), "{pages:?}");
    let targets = server.received();
    assert!(
        targets
            .iter()
            .all(|request| request.query("cursor").is_empty())
    );
}
