//! Every way of sending and responding that is translated, end to end: generated functions against a server that writes
//! down what it is sent.
//!
//! The generated code in `operations/` is compiled into this very test; `operations_fresh` sees to it that it is what the
//! generator makes now.

#![allow(clippy::unwrap_used)]

#[rustfmt::skip]
#[path = "operations/client.rs"]
#[allow(dead_code, unreachable_pub, unused_mut, unused_imports, unreachable_patterns, clippy::all)]
mod client;
#[rustfmt::skip]
#[path = "operations/support/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, clippy::all)]
pub mod support;
#[rustfmt::skip]
#[path = "operations/types.rs"]
#[allow(dead_code, unreachable_pub, clippy::all)]
pub mod types;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use client::{Client, Error};
use progenitor_client::ClientInfo as _;
use serde_json::json;
use support::{Casing, Delimited, Open};
use types::Level;

impl progenitor_client::ClientHooks<()> for Client {}

/// A client, and the request that it sends, which gets a response with `status` and `body`.
fn server(status: &'static str, body: &'static str) -> (Client, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let seen = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            let count = stream.read(&mut buffer).unwrap();
            request.extend_from_slice(&buffer[..count]);
            let text = String::from_utf8_lossy(&request).to_lowercase();
            let Some((head, sent)) = text.split_once("\r\n\r\n") else {
                continue;
            };
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if sent.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                break;
            }
        }
        let length = if status.starts_with("204") {
            String::new()
        } else {
            format!("content-length: {}\r\n", body.len())
        };
        write!(
            stream,
            "HTTP/1.1 {status}\r\n{length}connection: close\r\n\r\n{body}"
        )
        .unwrap();
        String::from_utf8(request).unwrap()
    });
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    (Client::new_with_client(&url, http), seen)
}

fn line(request: &str) -> &str {
    request.lines().next().unwrap()
}

/// The value of a header, which is there once.
fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let mut found = request
        .lines()
        .filter_map(|line| line.split_once(": "))
        .filter(|(key, _)| key.eq_ignore_ascii_case(name));
    let value = found.next().map(|(_, value)| value);
    assert!(found.next().is_none(), "{name} twice in {request}");
    value
}

fn sent(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn a_parameter_that_only_the_path_names_is_a_text() {
    let (client, seen) = server("204 No Content", "");
    client.undeclared("a b", 1).await.unwrap();
    let request = seen.join().unwrap();
    assert_eq!(line(&request), "GET /undeclared/a%20b/1 HTTP/1.1");
}

#[tokio::test]
async fn lists_travel_in_the_style_that_the_document_names() {
    let (client, seen) = server("204 No Content", "");
    let levels = vec![Level::Low, Level::High];
    let joined = Delimited::new(levels.clone()).unwrap();
    let piped = Delimited::new(vec!["a".to_owned(), "b c".to_owned()]).unwrap();
    client
        .lists(
            &Delimited::new(vec![1, 2]).unwrap(),
            Some(&joined),
            Some(&levels),
            Some(&piped),
            Some(&Level::High),
            Some("t"),
        )
        .await
        .unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        line(&request),
        "GET /lists/1,2?joined=low%2Chigh&many=low&many=high&piped=a%7Cb+c HTTP/1.1"
    );
    assert_eq!(
        (header(&request, "X-Level"), header(&request, "X-Trace")),
        (Some("high"), Some("t"))
    );
    assert_eq!(header(&request, "api-version"), None);
}

#[tokio::test]
async fn a_separator_inside_an_item_is_refused_and_everything_else_travels() {
    fn list<const SEPARATOR: char>(items: &[&str]) -> Delimited<String, SEPARATOR> {
        Delimited::new(items.iter().map(|item| (*item).to_owned()).collect()).unwrap()
    }
    let (client, seen) = server("204 No Content", "");
    let ids = list(&["a", "c/d", "é %"]);
    let (piped, spaced) = (list(&["a,b", "c"]), list(&["a", "b,c"]));
    client
        .separators(&ids, &ids, Some(&piped), Some(&spaced))
        .await
        .unwrap();
    assert_eq!(
        line(&seen.join().unwrap()),
        "GET /separators/a,c%2Fd,%C3%A9%20%25?ids%5B%5D=a%2Cc%2Fd%2C%C3%A9+%25&piped=a%2Cb%7Cc&spaced=a+b%2Cc HTTP/1.1"
    );
    let refused = Delimited::<_, ','>::new(vec!["a", "b,c"]).unwrap_err();
    assert_eq!((refused.index, refused.separator), (1, ','));
}

#[tokio::test]
async fn parameters_of_one_name_stay_apart_and_keep_it() {
    let (client, seen) = server("204 No Content", "");
    let filter = types::Filter {
        min: Some(1),
        level: Some(Level::Low),
    };
    let mixed = types::NamesMixed::Integer(3);
    let when = chrono::DateTime::from_timestamp(0, 0).unwrap();
    client
        .names(
            "a/b",
            Some(&filter),
            Some(7),
            Some(&mixed),
            Some(true),
            "t",
            Some(&when),
            Some("h"),
        )
        .await
        .unwrap();
    let request = seen.join().unwrap();
    let expected = "GET /names/a%2Fb?level=low&min=1&id=7&mixed=3&nullable=true&type=t&when=1970-01-01T00%3A00%3A00Z HTTP/1.1";
    assert_eq!(line(&request), expected);
    assert_eq!(header(&request, "Id"), Some("h"));

    let (client, seen) = server("204 No Content", "");
    client
        .body_name("i", Some("q"), &types::Thing { a: "b".into() })
        .await
        .unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        (line(&request), sent(&request)),
        ("POST /names/i?body=q HTTP/1.1", r#"{"a":"b"}"#)
    );
}

#[tokio::test]
async fn two_success_bodies_arrive_as_one_and_the_status_tells_which() {
    let (client, _seen) = server("200 OK", r#"{"a": "old"}"#);
    let response = client.two_bodies().await.unwrap();
    assert_eq!(
        (
            response.status().as_u16(),
            response.a.as_deref(),
            response.secret.as_deref()
        ),
        (200, Some("old"), None)
    );
    let (client, _seen) = server("201 Created", r#"{"a": "new", "secret": "s", "more": 1}"#);
    let response = client.two_bodies().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.secret.as_deref()),
        (201, Some("s"))
    );
    let (client, _seen) = server("200 OK", r#"{"a": "x"}"#);
    assert!(client.body_or_none().await.unwrap().as_ref().is_some());
    let (client, _seen) = server("204 No Content", "");
    assert!(client.body_or_none().await.unwrap().as_ref().is_none());
    let (client, _seen) = server("200 OK", "\"middle\"");
    assert_eq!(
        client
            .union_or_none()
            .await
            .unwrap()
            .as_ref()
            .as_ref()
            .unwrap()
            .to_string(),
        "middle"
    );
    let (client, _seen) = server("204 No Content", "");
    assert!(client.union_or_none().await.unwrap().as_ref().is_none());
    let (client, _seen) = server("200 OK", "\"2026-01-02T03:04:05Z\"");
    let moment: types::MomentResponse = client.moment().await.unwrap().into_inner();
    assert!(moment.known().is_some());
    let (client, _seen) = server("202 Accepted", r#"[{"a": "x"}, {}]"#);
    assert!(
        matches!(client.one_or_many().await.unwrap().as_ref(), Open::Known(types::OneOrManyResponseBody::List(all)) if all.len() == 2)
    );
    let (client, _seen) = server("203 Non-Authoritative Information", r#"{"a": "x"}"#);
    assert_eq!(client.only_default().await.unwrap().a.as_deref(), Some("x"));
}

#[tokio::test]
async fn failures_arrive_whole() {
    for (status, body) in [
        ("409 Conflict", r#"{"title": "no"}"#),
        ("502 Bad Gateway", "<html>"),
        ("401 Unauthorized", ""),
        ("302 Found", ""),
    ] {
        let (client, _seen) = server(status, body);
        match client.two_bodies().await.unwrap_err() {
            Error::UnexpectedResponse(response) => {
                assert!(status.starts_with(response.status().as_str()));
                assert_eq!(response.text().await.unwrap(), body);
            }
            other => panic!("{status}: {}", other.status().is_some()),
        }
    }
}

#[tokio::test]
async fn bodies_say_their_media_type_once() {
    let thing = types::Thing { a: "b".into() };
    let (client, seen) = server("204 No Content", "");
    client.merge_patch(&thing).await.unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        (header(&request, "content-type"), sent(&request)),
        (Some("application/merge-patch+json"), r#"{"a":"b"}"#)
    );
    let (client, seen) = server("204 No Content", "");
    client.several_requests(&thing).await.unwrap();
    assert_eq!(
        header(&seen.join().unwrap(), "content-type"),
        Some("application/json")
    );
    let (client, seen) = server("204 No Content", "");
    client
        .form(&types::Filter {
            min: Some(2),
            level: None,
        })
        .await
        .unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        (header(&request, "content-type"), sent(&request)),
        (Some("application/x-www-form-urlencoded"), "min=2")
    );
    let (client, seen) = server("204 No Content", "");
    let code = types::OneOfFormsRequestVariant2GrantType::Code;
    let one = types::OneOfFormsRequestVariant2::new(code);
    let one = types::OneOfFormsRequest::OneOfFormsRequestVariant2(one);
    client.one_of_forms(&one).await.unwrap();
    assert_eq!(sent(&seen.join().unwrap()), "grant_type=code");
    let (client, seen) = server("204 No Content", "");
    let tagged = types::TaggedFormRequestA { x: Some(1) }.into();
    client.tagged_form(&tagged).await.unwrap();
    assert_eq!(sent(&seen.join().unwrap()), "k=a&x=1");
    let (client, seen) = server("204 No Content", "");
    let to_one = types::FormWithoutListsRequest::new("a b".to_owned());
    client.form_without_lists(&to_one).await.unwrap();
    assert_eq!(sent(&seen.join().unwrap()), "to=a+b");
    let (client, seen) = server("204 No Content", "");
    client.text("plain".to_owned()).await.unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        (header(&request, "content-type"), sent(&request)),
        (Some("text/plain"), "plain")
    );
    let (client, seen) = server("204 No Content", "");
    client.image("png").await.unwrap();
    let request = seen.join().unwrap();
    assert_eq!(
        (header(&request, "content-type"), sent(&request)),
        (Some("image/png"), "png")
    );
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is_sent_where_it_is_given() {
    let thing = types::Thing { a: "b".into() };
    let filter = types::Filter {
        min: Some(2),
        level: None,
    };
    for (there, expected) in [
        (true, (Some("application/json"), r#"{"a":"b"}"#)),
        (false, (None, "")),
    ] {
        let (client, seen) = server("204 No Content", "");
        let body = there.then_some(&thing);
        client.optional_json(Some("x"), body).await.unwrap();
        let request = seen.join().unwrap();
        assert_eq!(line(&request), "POST /optional?q=x HTTP/1.1");
        assert_eq!((header(&request, "content-type"), sent(&request)), expected);
    }
    for (there, expected) in [
        (true, (Some("application/merge-patch+json"), r#"{"a":"b"}"#)),
        (false, (None, "")),
    ] {
        let (client, seen) = server("204 No Content", "");
        client
            .optional_patch(there.then_some(&thing))
            .await
            .unwrap();
        let request = seen.join().unwrap();
        assert_eq!((header(&request, "content-type"), sent(&request)), expected);
    }
    for (there, expected) in [
        (true, (Some("application/x-www-form-urlencoded"), "min=2")),
        (false, (None, "")),
    ] {
        let (client, seen) = server("204 No Content", "");
        client
            .optional_form(there.then_some(&filter))
            .await
            .unwrap();
        let request = seen.join().unwrap();
        assert_eq!((header(&request, "content-type"), sent(&request)), expected);
    }
    for (there, expected) in [(true, (Some("text/plain"), "plain")), (false, (None, ""))] {
        let (client, seen) = server("204 No Content", "");
        client
            .optional_text(there.then_some("plain".to_owned()))
            .await
            .unwrap();
        let request = seen.join().unwrap();
        assert_eq!((header(&request, "content-type"), sent(&request)), expected);
    }
}

#[tokio::test]
async fn responses_of_every_form_are_read() {
    let (client, _seen) = server("200 OK", r#"{"any": ["thing"]}"#);
    assert_eq!(
        *client.no_schema().await.unwrap().as_ref(),
        json!({"any": ["thing"]})
    );
    let (client, _seen) = server("200 OK", "null");
    assert!(client.nullable_body().await.unwrap().as_ref().is_none());
    let (client, _seen) = server("200 OK", "\"middle\"");
    assert_eq!(client.several_types().await.unwrap().to_string(), "middle");
    let (client, _seen) = server("200 OK", "a,b\n");
    assert_eq!(client.csv().await.unwrap().status().as_u16(), 200);
    let (client, seen) = server("200 OK", "");
    client.head().await.unwrap();
    assert_eq!(line(&seen.join().unwrap()), "HEAD /successes HTTP/1.1");
    let (client, seen) = server("204 No Content", "");
    client.options().await.unwrap();
    assert_eq!(line(&seen.join().unwrap()), "OPTIONS /successes HTTP/1.1");
    let (client, seen) = server("200 OK", "");
    client.trace().await.unwrap();
    assert_eq!(line(&seen.join().unwrap()), "TRACE /successes HTTP/1.1");
    let (client, seen) = server("204 No Content", "");
    client
        .get_unnamed_by_a_by_b(true, &Level::High)
        .await
        .unwrap();
    assert_eq!(
        line(&seen.join().unwrap()),
        "GET /unnamed/true/high HTTP/1.1"
    );
}

#[tokio::test]
async fn a_query_in_a_path_stays_and_others_follow() {
    let (client, seen) = server("204 No Content", "");
    client.constant_query(Some("1")).await.unwrap();
    assert_eq!(
        line(&seen.join().unwrap()),
        "GET /constant?beta=true&api-version=1 HTTP/1.1"
    );
}

#[tokio::test]
async fn odd_names_travel_as_they_are() {
    let (client, seen) = server("204 No Content", "");
    let list = vec!["x".to_owned()];
    let some = Some("v");
    let response = client
        .odd_names(
            "i",
            "z",
            some,
            Some(&list),
            some,
            some,
            some,
            some,
            some,
            some,
        )
        .await
        .unwrap();
    assert!(response.as_ref().is_none());
    assert_eq!(
        line(&seen.join().unwrap()),
        "GET /odd/i:cancel/x(y=z)?%24filter=v&a%5B%5D=x&header_map=v&new=v&response=v&self=v&url=v&%E5%90%8D%E5%89%8D=v HTTP/1.1"
    );
}

#[test]
fn every_future_can_move_between_threads() {
    fn send<T: Send>(_: T) {}
    let client = Client::new_with_client("http://127.0.0.1:1", reqwest::Client::new());
    send(client.two_bodies());
    send(client.via_path_item());
}

/// What the request of `$operation`, built apart from its sending, and the operation itself put on the wire.
macro_rules! both_ways {
    ($operation:ident, $request:ident($($argument:expr),*)) => {{
        let (client, seen) = server("204 No Content", "");
        client.$operation($($argument),*).await.unwrap();
        let whole = seen.join().unwrap();
        let (client, seen) = server("204 No Content", "");
        let request = client.$request($($argument),*).unwrap();
        assert!(!seen.is_finished(), "something was sent");
        client.client().execute(request).await.unwrap();
        (stringify!($operation), whole, seen.join().unwrap())
    }};
}

#[tokio::test]
async fn a_request_that_is_only_built_is_the_one_that_is_sent() {
    let thing = types::Thing { a: "b".into() };
    let filter = types::Filter {
        min: Some(1),
        level: Some(Level::Low),
    };
    let levels = vec![Level::Low, Level::High];
    let joined = Delimited::new(levels.clone()).unwrap();
    let numbers = Delimited::new(vec![1, 2]).unwrap();
    let pairs = [
        both_ways!(
            lists,
            lists_request(
                &numbers,
                Some(&joined),
                Some(&levels),
                None,
                Some(&Level::Low),
                Some("t")
            )
        ),
        both_ways!(
            names,
            names_request(
                "a/b",
                Some(&filter),
                None,
                None,
                Some(true),
                "t",
                None,
                Some("h")
            )
        ),
        both_ways!(body_name, body_name_request("i", Some("q"), &thing)),
        both_ways!(merge_patch, merge_patch_request(&thing)),
        both_ways!(several_requests, several_requests_request(&thing)),
        both_ways!(form, form_request(&filter)),
        both_ways!(text, text_request("plain".to_owned())),
        both_ways!(image, image_request2("raw".to_owned())),
        both_ways!(image_request, image_request_request()),
        both_ways!(
            optional_json,
            optional_json_request(Some("q"), Some(&thing))
        ),
        both_ways!(optional_json, optional_json_request(None, None)),
        both_ways!(optional_form, optional_form_request(Some(&filter))),
        both_ways!(optional_form, optional_form_request(None)),
        both_ways!(
            optional_text,
            optional_text_request(Some("plain".to_owned()))
        ),
        both_ways!(optional_patch, optional_patch_request(Some(&thing))),
        both_ways!(constant_query, constant_query_request(Some("2"))),
        both_ways!(options, options_request()),
        both_ways!(type_, type_request()),
    ];
    let without_host = |request: &str| -> String {
        let lines = request.lines().filter(|line| !line.starts_with("host: "));
        lines.collect::<Vec<_>>().join("\n")
    };
    for (operation, whole, built) in pairs {
        assert_eq!(without_host(&whole), without_host(&built), "{operation}");
    }
}

#[tokio::test]
#[allow(clippy::result_large_err)]
async fn enum_values_are_written_in_the_casing_that_is_asked_for() {
    let client = Client::new_with_client("http://127.0.0.1:1", reqwest::Client::new());
    let levels = vec![Level::Low, Level::High];
    let joined = Delimited::new(levels.clone()).unwrap();
    let numbers = Delimited::new(vec![1]).unwrap();
    let lists = || {
        client.lists_request(
            &numbers,
            Some(&joined),
            Some(&levels),
            None,
            Some(&Level::High),
            Some("low"),
        )
    };
    let query = |request: &reqwest::Request| request.url().query().unwrap().to_owned();
    let upper = support::with_casing(Casing::Upper, lists).unwrap();
    assert_eq!(query(&upper), "joined=LOW%2CHIGH&many=LOW&many=HIGH");
    assert_eq!(
        (&upper.headers()["X-Level"], &upper.headers()["X-Trace"]),
        (&"HIGH".parse().unwrap(), &"low".parse().unwrap())
    );
    let filter = types::Filter {
        min: Some(1),
        level: Some(Level::Low),
    };
    let form = support::with_casing(Casing::Upper, || client.form_request(&filter)).unwrap();
    let body = form.body().and_then(reqwest::Body::as_bytes).unwrap();
    assert_eq!(body, b"level=LOW&min=1");
    let path = || client.get_unnamed_by_a_by_b_request(true, &Level::High);
    let path = support::with_casing(Casing::Upper, path).unwrap();
    assert!(path.url().as_str().ends_with("/unnamed/true/HIGH"));
    // Everything after it is as the document has it, also if the building ends in a panic.
    let panics =
        std::panic::catch_unwind(|| support::with_casing(Casing::Upper, || panic!("on purpose")));
    assert!(panics.is_err());
    assert_eq!(
        query(&lists().unwrap()),
        "joined=low%2Chigh&many=low&many=high"
    );
}

#[tokio::test]
async fn unsigned_integers_are_of_the_width_that_the_document_says() {
    let (client, seen) = server("200 OK", r#"{"many": 4294967295}"#);
    let few: Vec<u16> = vec![1, u16::MAX];
    let response = client
        .unsigned(u8::MAX, Some(&few), Some(u32::MAX))
        .await
        .unwrap();
    assert_eq!(response.many, Some(u32::MAX));
    assert_eq!(
        line(&seen.join().unwrap()),
        "GET /unsigned/255?few=1&few=65535&many=4294967295 HTTP/1.1"
    );
}

#[tokio::test]
async fn names_that_are_taken_travel_as_they_are() {
    let (client, seen) = server("204 No Content", "");
    let list = Delimited::new(vec!["a".to_owned()]).unwrap();
    client
        .exec_operation(
            "g/1",
            Some("g2"),
            Some(&types::ExecOutcome::Err),
            &list,
            Some("t"),
            Some("i"),
            "x;y".to_owned(),
        )
        .await
        .unwrap();
    let request = seen.join().unwrap();
    let expected = "POST /taken/g%2F1?gen=g2&outcome=err&request=a&text%2Fplain=t HTTP/1.1";
    assert_eq!(line(&request), expected);
    assert_eq!(
        (header(&request, "content-type"), header(&request, "info")),
        (Some("text/csv"), Some("i"))
    );
    for outcome in types::ExecOutcome::ALL {
        let text = serde_json::to_string(outcome).unwrap();
        assert_eq!(
            serde_json::from_str::<types::ExecOutcome>(&text).unwrap(),
            *outcome
        );
    }
    let client = Client::new_with_client("http://127.0.0.1:1", reqwest::Client::new());
    let largest = client.pre_operation_request(u64::MAX).unwrap();
    assert!(largest.url().path().ends_with("/18446744073709551615"));
    assert_eq!(client.gen_request("a").unwrap().method(), "PUT");
    assert_eq!(
        client.clone_operation_request("a").unwrap().method(),
        "DELETE"
    );
    assert_eq!(client.clone().baseurl(), client.baseurl());
    let kept = client.unsendable_request(Some(true)).unwrap();
    assert_eq!(kept.url().query(), Some("kept=true"));
}

#[tokio::test]
#[allow(clippy::result_large_err)]
async fn what_is_accepted_is_what_the_document_offers() {
    let client = Client::new_with_client("http://127.0.0.1:1", reqwest::Client::new());
    let accepted = |request: Result<reqwest::Request, Error<()>>| {
        let request = request.unwrap();
        request
            .headers()
            .get("accept")
            .map(|value| value.to_str().unwrap().to_owned())
    };
    for (request, media_type) in [
        (client.any_object_request(), Some("application/json")),
        (client.any_text_request(), Some("*/*")),
        (client.only_events_request(), Some("text/event-stream")),
        (client.only_hal_request(), Some("application/hal+json")),
        (
            client.only_default_request(),
            Some("application/vnd.thing+json"),
        ),
        (client.csv_request(), Some("text/csv")),
        (client.several_types_request(), Some("application/json")),
        (client.head_request(), None),
    ] {
        assert_eq!(accepted(request).as_deref(), media_type);
    }
    let thing = types::Thing { a: "b".into() };
    let sent = client.any_body_request(&thing).unwrap();
    assert_eq!(sent.headers()["content-type"], "application/json");
    let (client, _seen) = server("200 OK", r#"{"a": "b"}"#);
    assert_eq!(client.any_object().await.unwrap().a.as_deref(), Some("b"));
}
