//! Faults that replace, delay or enlarge the response, and whether the work was done.

use std::time::Duration;

use arize_ax::testing::{Cut, Fault, Operation, RetryAfter, Rule, UserStatus};
use arize_ax_tests::poll_until;
use reqwest::Method;

use super::api::{Api, start};
use super::wire::{End, Wire};

#[tokio::test]
async fn responses_of_a_failing_server() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    for status in [500, 502, 503, 504] {
        stand_in.inject(Fault::status(status));
        api.get("/v2/users").await.assert_problem(status, "");
        stand_in.inject(Fault::status(status).html());
        let page = api.get("/v2/users").await;
        assert_eq!(
            (page.status.as_u16(), page.header("content-type")),
            (status, Some("text/html; charset=utf-8"))
        );
        assert!(page.text.contains("<html>"));
        stand_in.inject(Fault::status(status).empty());
        let empty = api.get("/v2/users").await;
        assert_eq!(
            (
                empty.status.as_u16(),
                empty.header("content-type"),
                empty.text.as_str()
            ),
            (status, None, "")
        );
    }
    stand_in.inject(Fault::status(401).empty());
    assert_eq!(api.get("/v2/users").await.text, "");
    stand_in.inject(Fault::status(200).body("application/json", "{\"users\":"));
    assert_eq!(api.get("/v2/users").await.text, "{\"users\":");
    stand_in.inject(Fault::redirect("http://127.0.0.1:9/elsewhere"));
    let redirect = api.get("/v2/users").await;
    assert_eq!(
        (redirect.status.as_u16(), redirect.header("location")),
        (307, Some("http://127.0.0.1:9/elsewhere"))
    );
}

#[tokio::test]
async fn before_and_after_the_work() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    let name = || stand_in.user(&id).unwrap().name;
    let rename = |name| serde_json::json!({ "name": name });
    stand_in.inject(Fault::status(504).empty());
    assert_eq!(api.patch(&id, &rename("A")).await.status, 504);
    assert_eq!(name(), "Jane Smith");
    stand_in.inject(Fault::status(504).empty().after_work());
    assert_eq!(api.patch(&id, &rename("B")).await.status, 504);
    assert_eq!(name(), "B");
    stand_in.inject(Fault::cut(Cut::BeforeResponse).before_work());
    let request = api.request(Method::PATCH, &super::api::user_path(&id));
    let lost = request
        .header("content-type", "application/json")
        .body(rename("C").to_string());
    assert!(api.try_send(lost).await.is_err());
    assert_eq!(name(), "B");
    stand_in.inject(Fault::status(202).empty().after_work());
    assert_eq!(api.delete(&id).await.status, 202);
    assert_eq!(stand_in.user(&id).unwrap().status, UserStatus::Inactive);
}

#[tokio::test]
async fn retry_after_in_each_form() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let mut seen = Vec::new();
    for form in [
        RetryAfter::Seconds(7),
        RetryAfter::Text("soon".to_owned()),
        RetryAfter::DateIn(Duration::from_secs(90)),
    ] {
        stand_in.inject(Fault::too_many_requests(form));
        let reply = api.get("/v2/users").await;
        reply.assert_problem(429, "");
        seen.push((
            reply.header("retry-after").unwrap().to_owned(),
            reply.header("date").unwrap().to_owned(),
        ));
    }
    assert_eq!((seen[0].0.as_str(), seen[1].0.as_str()), ("7", "soon"));
    assert!(
        seen[2].0.ends_with(" GMT") && seen[2].0 != seen[2].1,
        "{seen:?}"
    );
    stand_in.inject(Fault::status(503).retry_after(RetryAfter::Seconds(1)));
    assert_eq!(api.get("/v2/users").await.header("retry-after"), Some("1"));
    for (millis, text) in [(137, "0.137"), (59_997, "59.997"), (2_000, "2.000")] {
        let wait = RetryAfter::Decimal(Duration::from_millis(millis));
        stand_in.inject(Fault::too_many_requests(wait));
        let reply = api.get("/v2/users").await;
        assert_eq!(reply.header("retry-after"), Some(text));
    }
}

#[tokio::test]
async fn latency_before_the_work_outlives_a_client_that_hangs_up() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in
        .inject(Rule::from(Fault::latency(Duration::from_millis(500))).on(Operation::CreateUser));
    poll_until(api.invite_jane(), &stand_in, |journal| {
        journal.request_count == 1
    })
    .await;
    assert!(stand_in.journal().mails.is_empty(), "not yet");
    // The work is done all the same.
    stand_in
        .wait_until(|journal| journal.mails.len() == 1)
        .await;

    stand_in.inject(Fault::latency(Duration::from_secs(3600)).after_work());
    let body = serde_json::json!({
        "name": "B", "email": "b@acme.com", "invite_mode": "email_link",
        "role": { "type": "predefined", "name": "member" },
    });
    // The work is done at once.
    poll_until(api.create(&body), &stand_in, |journal| {
        journal.mails.len() == 2
    })
    .await;
}

#[tokio::test]
async fn a_gigabyte_is_made_as_it_is_read() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.inject(Fault::huge_body(1 << 30));
    let mut response = api.request(Method::GET, "/v2/users").send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.content_length()),
        (200, None)
    );
    let mut length = 0;
    while let Some(chunk) = response.chunk().await.unwrap() {
        assert_eq!((chunk.first(), chunk.last()), (Some(&b' '), Some(&b' ')));
        length += chunk.len();
    }
    assert_eq!(length, 1 << 30);
}

#[tokio::test]
async fn a_decompression_bomb_is_huge_when_unpacked() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.inject(Fault::gzip_bomb(64 << 20));
    let response = api.request(Method::GET, "/v2/users").send().await.unwrap();
    assert_eq!(response.headers()["content-encoding"], "gzip");
    let packed = response.bytes().await.unwrap();
    assert!(packed.len() < 100_000, "{}", packed.len());
    let mut unpacked = flate2::read::GzDecoder::new(&packed[..]);
    let unpacked = std::io::copy(&mut unpacked, &mut std::io::sink()).unwrap();
    assert_eq!(unpacked, 64 << 20);
}

#[tokio::test]
async fn a_flood_of_headers_comes_before_the_body_of_the_response() {
    let stand_in = start().await;
    stand_in.inject(Fault::header_flood(2_000));
    let mut wire = Wire::connect(&stand_in).await.unwrap();
    let bytes = wire.get().await;
    assert_eq!(
        bytes
            .head()
            .unwrap()
            .lines()
            .filter(|line| line.starts_with("x-flood-"))
            .count(),
        2_000
    );
    assert!(bytes.text.len() > 200_000);
    assert_eq!(
        wire.get().await.end,
        End::Whole,
        "and the connection lives on"
    );
}
