//! Garbage of many kinds: never a panic, never a success that the server did not report.

use arize_ax::{Error, InviteMode, UserUpdate, Users};
use arize_ax_tests::people::{jane, jane_as, janes_id, page_before};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager_at, fleeting_http};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};

fn body() -> impl Strategy<Value = Vec<u8>> {
    let valid = prop_oneof![
        Just(jane_as("active")),
        Just(jane_as("EXPIRED")),
        Just(page_before(&[jane_as("invited")], "A")),
        Just(json!({"status": 409, "title": "Conflict", "detail": "taken"})),
        Just(json!({"users": [], "pagination": {"has_more": false}})),
    ];
    let mutated =
        (valid.clone(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(value, at, byte)| {
            let mut bytes = value.to_string().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes
        });
    let cut = (valid.clone(), any::<prop::sample::Index>()).prop_map(|(value, at)| {
        let mut bytes = value.to_string().into_bytes();
        bytes.truncate(at.index(bytes.len()));
        bytes
    });
    let strange =
        (valid.clone(), leaf(), any::<prop::sample::Index>()).prop_map(|(mut value, leaf, at)| {
            if let Some(fields) = value.as_object_mut() {
                let at = at.index(fields.len());
                if let Some((_, field)) = fields.iter_mut().nth(at) {
                    *field = leaf;
                }
            }
            value.to_string().into_bytes()
        });
    prop_oneof![
        3 => valid.prop_map(|value| value.to_string().into_bytes()),
        3 => mutated,
        2 => cut,
        4 => strange,
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => Just(Vec::new()),
        1 => Just(b"<html><body>Log in first</body></html>".to_vec()),
        1 => Just(vec![b'{'; 5_000]),
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({"type": "custom"})),
        Just(json!([{"id": 1}, null, "x"])),
        Just(json!({"has_more": true, "next_cursor": {}})),
    ]
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        6 => prop::sample::select(vec![200_u16, 201, 202, 204]),
        2 => prop::sample::select(vec![400_u16, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504]),
        2 => 200..=999_u16,
    ]
}

fn reply() -> impl Strategy<Value = (u16, Reply)> {
    let content_type = prop::sample::select(vec![
        "application/json",
        "application/problem+json",
        "text/html; charset=utf-8",
        "application/json; charset=utf-16",
        "image/png",
        "",
        ";;;",
    ]);
    let header = prop::sample::select(vec![
        ("retry-after", "0"),
        ("retry-after", "-1"),
        ("retry-after", "99999999999999999999"),
        ("retry-after", "18446744073709551615"),
        ("retry-after", "Sat, 31 Dec 9999 23:59:59 GMT"),
        ("retry-after", "soon"),
        ("date", "Sat, 31 Dec 9999 23:59:59 GMT"),
        ("date", "yesterday"),
        ("location", "/v2/users"),
        ("location", "::::"),
        ("content-encoding", "gzip"),
        ("x-request-id", "jane@acme.example"),
        ("set-cookie", "a=b"),
    ]);
    (
        status(),
        content_type,
        prop::collection::vec(header, 0..3),
        body(),
        0..4_u8,
        0..60_usize,
    )
        .prop_map(|(status, content_type, mut headers, body, cut, by)| {
            headers.push(("content-type", content_type));
            let reply = Reply::with_headers(status, &headers, body);
            (status, if cut == 0 { reply.cut_by(by) } else { reply })
        })
}

fn noise() -> impl Strategy<Value = (u16, Reply)> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        Just(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!".to_vec()),
        Just(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n".to_vec()
        ),
        Just(b"HTTP/1.1 204 No Content\r\ncontent-length: 99999\r\n\r\n".to_vec()),
        Just(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n".to_vec()),
        Just(
            b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"
                .to_vec()
        ),
        Just(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()),
        Just(b"HTTP/9.9 200 OK\r\n\r\n".to_vec()),
    ];
    bytes.prop_map(|bytes| {
        let is_204 = bytes.starts_with(b"HTTP/1.1 204");
        (if is_204 { 204 } else { 0 }, Reply::bytes(bytes))
    })
}

/// The result of each call, by its name. Each has a client of its own, so that a pause which the server asked for ends
/// with it; the connections below are shared.
async fn call_all(url: &str, http: &reqwest::Client) -> Vec<(&'static str, Result<(), Error>)> {
    let users = || -> Users {
        let builder = eager_at(url).max_attempts(2).http_client(http.clone());
        builder.build().expect("a client").users()
    };
    let id = janes_id();
    vec![
        ("list", users().list().page().await.map(drop)),
        (
            "find",
            users().find_by_email("jane@acme.example").await.map(drop),
        ),
        ("get", users().get(&id).await.map(drop)),
        (
            "update",
            users()
                .update(&id, UserUpdate::new().name("J"))
                .await
                .map(drop),
        ),
        ("invite", users().invite(&jane()).await.map(drop)),
        (
            "password",
            users()
                .create(&jane(), InviteMode::TemporaryPassword)
                .await
                .map(drop),
        ),
        (
            "sso",
            users().create(&jane(), InviteMode::None).await.map(drop),
        ),
        ("delete", users().delete(&id).await),
        ("resend", users().resend_invitation(&id).await),
        ("reset", users().reset_password(&id).await),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn garbage_never_panics_and_never_counts_as_success(
        (status, reply) in prop_oneof![4 => reply().boxed(), 1 => noise().boxed()],
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let server = RawServer::script([reply.clone()]);
        let results = runtime.block_on(call_all(&server.url(), &fleeting_http()));
        for (name, result) in results {
            match (name, result) {
                ("delete" | "resend" | "reset", Ok(())) => prop_assert!(
                    matches!(status, 202 | 204), "{} succeeded by {}: {:?}", name, status, reply
                ),
                ("invite" | "password" | "sso", Ok(())) => prop_assert!(
                    matches!(status, 200 | 201), "{} succeeded by {}: {:?}", name, status, reply
                ),
                ("update", Ok(())) => prop_assert!(status != 202, "{} is not done by 202: {:?}", name, reply),
                (_, Ok(())) => prop_assert!(
                    (200..300).contains(&status), "{} succeeded by {}: {:?}", name, status, reply
                ),
                (_, Err(error)) => {
                    let text = arize_ax_tests::chain(&error);
                    prop_assert!(!text.contains("jane@"), "{}", text);
                }
            }
        }
    }
}
