//! Endless responses end in an error, in bounded memory. A separate process, so that only its own memory counts.

use std::time::Duration;

use arize_ax::testing::{Fault, Rule, StandIn};
use arize_ax::{Effect, Error, InviteMode};
use arize_ax_tests::people::{jane, jane_as, janes_id, last_page};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager, eager_at};

const GIB: u64 = 1 << 30;

/// The most memory that this process has held so far, if the system reports it.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}

/// All tests of this process together stay far below the size of one of the responses.
fn check_memory() {
    if let Some(peak) = peak_bytes() {
        assert!(peak < GIB / 4, "{} MiB at the peak", peak >> 20);
    }
}

/// The result of each kind of call for a response.
async fn errors(stand_in: &StandIn, fault: &Fault) -> Vec<Error> {
    let client = eager(stand_in).max_attempts(1).build().expect("a client");
    stand_in.inject(Rule::from(fault.clone()).always());
    let (users, id) = (client.users(), janes_id());
    vec![
        users.list().page().await.expect_err("list"),
        users
            .find_by_email("jane@acme.example")
            .await
            .expect_err("find"),
        users.get(&id).await.expect_err("get"),
        users
            .create(&jane(), InviteMode::TemporaryPassword)
            .await
            .expect_err("create"),
        users.delete(&id).await.expect_err("delete"),
        users.resend_invitation(&id).await.expect_err("resend"),
    ]
}

#[tokio::test]
async fn a_body_of_a_gigabyte_is_truncated() {
    let stand_in = StandIn::start().await;
    for error in errors(&stand_in, &Fault::huge_body(GIB)).await {
        assert!(error.is_unexpected_response(), "{error:?}");
        assert_eq!(error.status(), Some(200));
    }
    check_memory();
}

#[tokio::test]
async fn a_decompression_bomb_is_stopped_at_the_limit() {
    let stand_in = StandIn::start().await;
    // Small enough to be made quickly, and twice the limit of a response.
    for error in errors(&stand_in, &Fault::gzip_bomb(GIB / 64)).await {
        assert!(error.is_unexpected_response(), "{error:?}");
    }
    check_memory();
}

#[tokio::test]
async fn a_flood_of_headers_is_no_response() {
    let stand_in = StandIn::start().await;
    for error in errors(&stand_in, &Fault::header_flood(30_000)).await {
        assert!(error.is_interrupted(), "{error:?}");
        assert_eq!((error.status(), error.effect()), (None, Effect::Unknown));
    }
    check_memory();
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_refused_before_it_is_read() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 18446744073709551615\r\n\r\n{";
    let server = RawServer::script([Reply::bytes(head)]);
    let users = eager_at(server.url())
        .max_attempts(1)
        .build()
        .unwrap()
        .users();
    let error = users.get(&janes_id()).await.unwrap_err();
    assert!(
        error.is_unexpected_response() || error.is_interrupted(),
        "{error:?}"
    );
    let head = format!(
        "HTTP/1.1 201 OK\r\ncontent-type: application/json\r\ncontent-length: {GIB}\r\n\r\n{{"
    );
    let server = RawServer::script([Reply::bytes(head)]);
    let users = eager_at(server.url()).build().unwrap().users();
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(error.is_unexpected_response(), "{error:?}");
    assert_eq!((error.status(), error.effect()), (Some(201), Effect::Done));
    assert!(error.to_string().contains("longer than"), "{error}");
    check_memory();
}

#[tokio::test]
async fn the_limit_can_be_set_and_is_exact() {
    let body = last_page(&[jane_as("active")]).to_string();
    let length = body.len() as u64;
    for chunked in [false, true] {
        let reply = if chunked {
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
            let (one, two) = body.split_at(10);
            Reply::bytes(format!(
                "{head}a\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n",
                two.len()
            ))
        } else {
            Reply::new(200, "application/json", &body)
        };
        let server = RawServer::script([reply]);
        let with = |limit| {
            eager_at(server.url())
                .max_attempts(1)
                .max_response_bytes(limit)
                .build()
                .unwrap()
                .users()
        };
        assert_eq!(
            with(length).list().page().await.unwrap().users.len(),
            1,
            "{chunked}"
        );
        let error = with(length - 1).list().page().await.unwrap_err();
        assert!(error.is_unexpected_response(), "{chunked}: {error:?}");
    }
}

#[tokio::test]
async fn a_refusal_with_a_huge_body_is_still_the_refusal() {
    let head = format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {GIB}\r\n\r\n{{");
    let server = RawServer::script([Reply::bytes(head)]);
    let users = eager_at(server.url()).build().unwrap().users();
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(
        error.is_forbidden() && error.problem().is_none(),
        "{error:?}"
    );
    assert_eq!(error.effect(), Effect::Rejected);
}

#[tokio::test(start_paused = true)]
async fn a_slow_trickle_ends_with_the_attempt() {
    let stand_in = StandIn::builder().users(50).start().await.unwrap();
    let _held = stand_in.hold_time();
    let client = eager(&stand_in).max_attempts(1).build().unwrap();
    stand_in.inject(Fault::trickle(1, Duration::from_millis(100)));
    let error = client.users().list().page().await.unwrap_err();
    assert!(error.is_timeout() || error.is_interrupted(), "{error:?}");
    assert!(!error.may_have_taken_effect());
}
