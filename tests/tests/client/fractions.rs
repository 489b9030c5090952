//! Servers that ask for a wait in fractions of a second.

use std::time::Duration;

use arize_ax::NewUser;
use arize_ax::Role;
use arize_ax::roster::Roster;
use arize_ax::testing::{Fault, RateLimit, RetryAfter, StandIn};
use arize_ax_tests::people::jane;

#[tokio::test(flavor = "multi_thread")]
async fn a_roster_is_applied_completely_to_a_slow_server() {
    let limit = RateLimit::per_second(5).decimal_retry_after();
    let server = StandIn::builder().rate_limit(limit).start().await.unwrap();
    let people = (0..60).map(|number| {
        let email = format!("person{number}@acme.example");
        NewUser::new("Jane Smith", email, Role::Member).unwrap()
    });
    let users = server.client().users();
    let roster = Roster::new(people).unwrap();
    let plan = roster.plan(&users).await.unwrap();
    let (items, summary) = plan.apply(&users).start().finish().await;
    assert_eq!((items.len(), summary.done), (60, 60), "{summary}");
    assert_eq!(server.users().len(), 61);
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_a_whole_number_of_seconds_wherever_it_is_shown() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let client = server.client();
    server.inject(Fault::too_many_requests(RetryAfter::Text(
        "3599.137".into(),
    )));
    let error = client.users().invite(&jane()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    // The pause holds for the whole client.
    let error = client.users().invite(&jane()).await.unwrap_err();
    let shown = error.to_string();
    assert!(
        error.is_rate_limited() && shown.contains(", longer than this call has left"),
        "{shown}"
    );
    let seconds = shown.split("pauses for ").nth(1).unwrap().split(' ').next();
    // The client's own longest pause, not the hour that the server asked for.
    assert!(matches!(seconds.unwrap().parse(), Ok(299..=300)), "{shown}");
}
