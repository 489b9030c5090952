//! Spans and events of calls: a span per call by OpenTelemetry's names, an event per attempt.

use arize_ax::testing::{Cut, Fault, Operation, RetryAfter, Rule, StandIn};
use arize_ax::{InviteMode, UserId, UserUpdate};
use arize_ax_tests::eager;
use arize_ax_tests::people::{JANE, jane, janes_id};
use arize_ax_tests::recorder::{Recorded, Recorder};
use tracing::Level;

/// The events of attempts: `(number, status, effect or nothing)`.
fn attempts(recorder: &Recorder) -> Vec<(String, Option<String>, Option<String>)> {
    let own = |event: &Recorded, name: &str| event.field(name).map(str::to_owned);
    let events = recorder
        .events()
        .into_iter()
        .filter(|event| event.field("attempt").is_some());
    events
        .inspect(|event| {
            assert_eq!(event.level, Level::DEBUG);
            assert_eq!(
                event.within,
                Some("arize_ax"),
                "the event of an attempt belongs to the span of its call"
            );
        })
        .map(|event| {
            let number = own(&event, "attempt").unwrap_or_default();
            (
                number,
                own(&event, "http.response.status_code"),
                own(&event, "effect"),
            )
        })
        .collect()
}

#[tokio::test]
async fn each_call_is_one_span_with_its_method_template_and_server() {
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let outcome = users.invite(&jane()).await.unwrap();
    let id: UserId = outcome.user().require_id().unwrap().clone();
    users.list().page().await.unwrap();
    users.get(&id).await.unwrap();
    users
        .update(&id, UserUpdate::new().name("J"))
        .await
        .unwrap();
    users.resend_invitation(&id).await.unwrap();
    users.delete(&id).await.unwrap();
    users.reset_password(&id).await.unwrap_err();
    let spans = recorder.spans();
    let recorded: Vec<_> = spans
        .iter()
        .map(|span| {
            let field = |name| span.field(name).unwrap_or("-");
            let name = format!("{} {}", field("http.request.method"), field("url.template"));
            assert_eq!(field("otel.name"), name);
            assert_eq!(field("otel.kind"), "client");
            assert_eq!(field("server.address"), "127.0.0.1");
            assert_eq!(field("server.port"), stand_in.port().to_string());
            assert_eq!(span.level, Level::INFO);
            assert_eq!(
                field("http.request.resend_count"),
                "-",
                "nothing was sent again"
            );
            (
                field("http.request.method"),
                field("url.template"),
                field("http.response.status_code"),
            )
        })
        .collect();
    assert_eq!(
        recorded,
        [
            ("POST", "/v2/users", "201"),
            ("GET", "/v2/users", "200"),
            ("GET", "/v2/users/{user_id}", "200"),
            ("PATCH", "/v2/users/{user_id}", "200"),
            ("POST", "/v2/users/{user_id}/resend-invitation", "204"),
            ("DELETE", "/v2/users/{user_id}", "204"),
            ("POST", "/v2/users/{user_id}/reset-password", "404"),
        ]
    );
    let statuses: Vec<_> = spans
        .iter()
        .map(|span| span.field("otel.status_code"))
        .collect();
    assert_eq!(statuses[..6], [None; 6]);
    assert_eq!(statuses[6], Some("ERROR"));
    assert_eq!(attempts(&recorder).len(), 7);
}

#[tokio::test]
async fn each_attempt_is_an_event_and_the_span_counts_retries() {
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    for fault in [
        Fault::too_many_requests(RetryAfter::Seconds(0)),
        Fault::cut(Cut::BeforeResponse),
        Fault::status(502).html(),
    ] {
        stand_in.inject(Rule::from(fault).on(Operation::CreateUser));
    }
    let users = eager(&stand_in).build().unwrap().users();
    users
        .create(&jane(), InviteMode::TemporaryPassword)
        .await
        .unwrap();
    let owned = |text: &str| Some(text.to_owned());
    let expected = [
        ("1".to_owned(), owned("429"), owned("Rejected")),
        ("2".to_owned(), None, owned("Unknown")),
        ("3".to_owned(), owned("502"), owned("Unknown")),
        ("4".to_owned(), owned("200"), None),
    ];
    assert_eq!(attempts(&recorder), expected);
    let spans = recorder.spans();
    assert_eq!(spans.len(), 1);
    assert_eq!(spans[0].field("otel.name"), Some("POST /v2/users"));
    assert_eq!(spans[0].field("http.request.resend_count"), Some("3"));
    assert_eq!(spans[0].field("http.response.status_code"), Some("200"));
    assert_eq!(spans[0].field("error.type"), None);
}

#[tokio::test]
async fn a_failure_is_recorded_by_its_kind() {
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    let users = eager(&stand_in).max_attempts(2).build().unwrap().users();
    stand_in.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).times(2));
    users.list().page().await.unwrap_err();
    stand_in.refuse_connections().unwrap();
    users.delete(&janes_id()).await.unwrap_err();
    let recorded: Vec<_> = recorder
        .spans()
        .iter()
        .map(|span| {
            (
                span.field("error.type").map(str::to_owned),
                span.field("http.request.resend_count").map(str::to_owned),
            )
        })
        .collect();
    let owned = |text: &str| Some(text.to_owned());
    assert_eq!(
        recorded,
        [
            (owned("interrupted"), owned("1")),
            (owned("connect"), owned("1"))
        ]
    );
}

#[tokio::test]
async fn input_refused_before_the_network_is_not_a_call() {
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    users
        .update(&janes_id(), UserUpdate::new())
        .await
        .unwrap_err();
    users.list().page_size(0).page().await.unwrap_err();
    assert_eq!(recorder.spans(), []);
}

#[tokio::test]
async fn a_password_that_nobody_waits_for_is_logged() {
    use futures_util::FutureExt as _;
    use tracing::Instrument as _;
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    let client = stand_in.client();
    let warnings = |words: &str| {
        let events = recorder.events().into_iter();
        events
            .filter(|event| event.level == Level::WARN && event.message().contains(words))
            .count()
    };
    let (jane, users) = (jane(), client.users());
    let invite = users.invite_with_temporary_password(&jane);
    let invite = invite.instrument(tracing::info_span!("handler"));
    assert!(invite.now_or_never().is_none());
    let waiting = async {
        while warnings("take_unclaimed") == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), waiting)
        .await
        .expect("a warning");
    let events = recorder.events();
    let mut kept = events
        .iter()
        .filter(|event| event.message().contains("take_unclaimed"));
    let within = kept.next().and_then(|event| event.within);
    assert_eq!(within, Some("handler"), "the warning belongs to the caller");
    assert_eq!(warnings("nobody took"), 0);
    drop((client, users));
    // The task that made the call lets go of the client a moment after it has warned.
    let waiting = async {
        while warnings("nobody took") == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), waiting)
        .await
        .expect("a warning");
    assert!(!recorder.text().contains(JANE));
}
