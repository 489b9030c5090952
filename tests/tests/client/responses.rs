//! The result of a create for each response, with `httpmock`: outcomes, predicates and effects.

use arize_ax::{Conflict, CreateOutcome, Effect, Error, InviteMode, UserStatus};
use arize_ax_tests::people::{JANE, jane, jane_as, last_page, user_as};
use arize_ax_tests::{eager_at, fleeting_http};
use httpmock::{Method, MockServer};
use serde_json::{Value, json};

const HTML: &str = "<html><h1>Bad gateway</h1></html>";

/// A response of the server.
struct Canned {
    status: u16,
    content_type: &'static str,
    body: String,
    retry_after: Option<&'static str>,
}

fn json_body(status: u16, body: &Value) -> Canned {
    Canned {
        status,
        content_type: "application/json",
        body: body.to_string(),
        retry_after: None,
    }
}

fn problem(status: u16) -> Canned {
    let body = json!({"status": status, "title": "Refused", "detail": "because", "error_code": "code_of_it"});
    Canned {
        content_type: "application/problem+json",
        ..json_body(status, &body)
    }
}

fn other(status: u16, content_type: &'static str, body: &str) -> Canned {
    Canned {
        status,
        content_type,
        body: body.to_owned(),
        retry_after: None,
    }
}

/// Sends one create, without a second attempt, to a server that responds to creates with `canned` and lists `listed`.
async fn create(
    mode: InviteMode,
    canned: &Canned,
    listed: &[Value],
) -> Result<CreateOutcome, Error> {
    let server = MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method(Method::POST).path("/v2/users");
            let then = then
                .status(canned.status)
                .header("content-type", canned.content_type);
            let then = then.body(&canned.body);
            if let Some(text) = canned.retry_after {
                then.header("retry-after", text);
            }
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method(Method::GET).path("/v2/users");
            then.status(200).json_body(last_page(listed));
        })
        .await;
    let casing = arize_ax::EnumCasing::Snake;
    let client = eager_at(server.base_url())
        .http_client(fleeting_http())
        .max_attempts(1)
        .enum_casing(casing)
        .build();
    let result = client
        .expect("a client")
        .users()
        .create(&jane(), mode)
        .await;
    create.assert_calls_async(1).await;
    result
}

#[tokio::test]
async fn a_201_is_new_and_a_200_is_pending() {
    for mode in InviteMode::ALL {
        let mut body = jane_as("invited");
        body["temporary_password"] = json!("pw-of-jane");
        let new = create(mode, &json_body(201, &body), &[]).await.unwrap();
        assert!(new.is_new(), "{mode}");
        assert_eq!(new.user().status, Some(UserStatus::Invited));
        let password = new.password().map(|password| password.expose().to_owned());
        let expected = (mode == InviteMode::TemporaryPassword).then(|| "pw-of-jane".to_owned());
        assert_eq!(password, expected, "{mode}");

        let old = jane_as("invited");
        let old = create(mode, &json_body(200, &old), &[]).await.unwrap();
        assert!(!old.is_new(), "{mode}");
        assert!(old.pending().unwrap().is_as_asked(), "{mode}");
        assert!(old.password().is_none(), "{mode}");
    }
}

#[tokio::test]
async fn a_409_says_who_holds_the_address() {
    let longer = user_as("VXNlcjoz", &format!("not-{JANE}"), "active");
    let jane = |status: &str| user_as("VXNlcjo0", &JANE.to_uppercase(), status);
    for (listed, expected) in [
        (vec![longer.clone(), jane("active")], "an active member"),
        (vec![longer.clone(), jane("ACTIVE")], "an active member"),
        (vec![jane("invited")], "not yet active"),
        (vec![jane("expired")], "not yet active"),
        (vec![jane("on_leave")], "not yet active"),
        (vec![longer], "probably deactivated"),
        (vec![], "probably deactivated"),
    ] {
        for mode in InviteMode::ALL {
            let error = create(mode, &problem(409), &listed).await.unwrap_err();
            let holder = match error.conflict() {
                Some(Conflict::ActiveMember(_)) => "an active member",
                Some(Conflict::NotYetActive(_)) => "not yet active",
                Some(Conflict::ProbablyDeactivated) => "probably deactivated",
                other => panic!("{other:?}"),
            };
            assert_eq!(holder, expected, "{mode} {listed:?}");
            assert_eq!(
                error.conflict().unwrap().user().is_some(),
                expected != "probably deactivated"
            );
            assert!(error.is_conflict() && error.status() == Some(409));
            assert_eq!(error.problem().unwrap().error_code(), Some("code_of_it"));
            assert_eq!(error.effect(), Effect::Rejected);
        }
    }
}

#[tokio::test]
async fn a_409_stays_a_409_if_the_address_cannot_be_looked_up() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(Method::POST).path("/v2/users");
            then.status(409).body("");
        })
        .await;
    let client = eager_at(server.base_url()).build().unwrap();
    let error = client.users().invite(&jane()).await.unwrap_err();
    assert!(error.is_conflict());
    assert!(matches!(error.conflict(), Some(Conflict::Unexplained)));
    assert_eq!(error.effect(), Effect::Rejected);
}

type Predicate = fn(&Error) -> bool;

#[tokio::test]
async fn each_refusal_has_its_predicate_and_its_effect() {
    let with_pause = |status, text| Canned {
        retry_after: Some(text),
        ..problem(status)
    };
    let table: Vec<(Canned, Predicate, Effect)> = vec![
        (problem(400), Error::is_bad_request, Effect::Rejected),
        (problem(401), Error::is_unauthorized, Effect::Rejected),
        (
            other(401, "text/plain", ""),
            Error::is_unauthorized,
            Effect::Rejected,
        ),
        (problem(403), Error::is_forbidden, Effect::Rejected),
        (problem(404), Error::is_not_found, Effect::Rejected),
        (problem(422), Error::is_unprocessable, Effect::Rejected),
        (
            other(422, "text/html", HTML),
            Error::is_unprocessable,
            Effect::Rejected,
        ),
        (
            with_pause(429, "7"),
            Error::is_rate_limited,
            Effect::Rejected,
        ),
        (
            other(429, "text/html", HTML),
            Error::is_rate_limited,
            Effect::Rejected,
        ),
        (problem(500), Error::is_server_error, Effect::Unknown),
        (
            other(502, "text/html", HTML),
            Error::is_server_error,
            Effect::Unknown,
        ),
        (
            other(503, "text/plain", ""),
            Error::is_server_error,
            Effect::Unknown,
        ),
        (
            with_pause(503, "7"),
            Error::is_server_error,
            Effect::Rejected,
        ),
        (
            other(504, "text/html", ""),
            Error::is_server_error,
            Effect::Unknown,
        ),
        (
            problem(418),
            |error| error.status() == Some(418),
            Effect::Rejected,
        ),
        (
            problem(408),
            |error| error.status() == Some(408),
            Effect::Unknown,
        ),
    ];
    let all: [Predicate; 9] = [
        Error::is_bad_request,
        Error::is_unauthorized,
        Error::is_forbidden,
        Error::is_not_found,
        Error::is_unprocessable,
        Error::is_rate_limited,
        Error::is_server_error,
        Error::is_conflict,
        Error::is_unexpected_response,
    ];
    for (canned, predicate, effect) in &table {
        for mode in InviteMode::ALL {
            let case = format!("{} {} {mode}", canned.status, canned.content_type);
            let error = create(mode, canned, &[]).await.expect_err(&case);
            assert!(predicate(&error), "{case}: {error}");
            assert!(
                all.iter().filter(|is| is(&error)).count() <= 1,
                "{case}: {error}"
            );
            assert_eq!(error.status(), Some(canned.status), "{case}");
            assert_eq!(error.effect(), *effect, "{case}");
            assert_eq!(
                error.may_have_taken_effect(),
                *effect == Effect::Unknown,
                "{case}"
            );
            assert_eq!(
                error.problem().is_some(),
                canned.body.starts_with('{'),
                "{case}"
            );
            assert_eq!(
                error.retry_after().map(|wait| wait.as_secs()),
                canned.retry_after.map(|_| 7)
            );
            assert!(error.conflict().is_none(), "{case}");
        }
    }
}
