//! The warning that the API is a pre-release: once per operation and process, and two ways to silence it.

use arize_ax::testing::StandIn;
use arize_ax::{Client, UserUpdate};
use arize_ax_tests::again;
use arize_ax_tests::people::{jane, janes_id};
use arize_ax_tests::recorder::Recorder;

/// Every call twice, from two clients; the results do not matter.
async fn every_call_twice(stand_in: &StandIn, silenced: bool) {
    for _ in 0..2 {
        let builder = Client::builder()
            .base_url(stand_in.url())
            .api_key(stand_in.admin_key());
        let builder = if silenced {
            builder.silence_prerelease_warning()
        } else {
            builder
        };
        let users = builder.build().expect("a client").users();
        let id = janes_id();
        for _ in 0..2 {
            let _ = users.list().page().await;
            let _ = users.invite(&jane()).await;
            let _ = users.get(&id).await;
            let _ = users.update(&id, UserUpdate::new().developer(true)).await;
            let _ = users.delete(&id).await;
            let _ = users.resend_invitation(&id).await;
            let _ = users.reset_password(&id).await;
        }
    }
}

#[tokio::test]
#[ignore = "run by others here, in a process of its own"]
async fn prints_the_warnings() {
    let recorder = Recorder::start();
    let stand_in = StandIn::start().await;
    every_call_twice(&stand_in, std::env::var_os("TEST_SILENCED").is_some()).await;
    let warnings: Vec<_> = recorder
        .events()
        .into_iter()
        .filter(|event| event.message().contains("pre-release"))
        .collect();
    assert!(
        warnings
            .iter()
            .all(|event| event.level == tracing::Level::WARN)
    );
    let operations: Vec<&str> = warnings
        .iter()
        .filter_map(|event| event.field("operation"))
        .collect();
    assert_eq!(operations.len(), warnings.len(), "each names its operation");
    println!("\nRESULT {}", operations.join(", "));
}

const ALL: &str = "list users, create user, get user, update user, delete user, resend invitation, reset password";

#[test]
fn each_operation_is_warned_about_once() {
    for (variables, expected) in [
        (&[][..], ALL),
        (&[("DISABLE_PRERELEASE_WARNING", "false")], ALL),
        (&[("DISABLE_PRERELEASE_WARNING", "true")], ""),
        (&[("DISABLE_PRERELEASE_WARNING", "TRUE")], ""),
        (&[("TEST_SILENCED", "1")], ""),
    ] {
        let said = again::run("prerelease::prints_the_warnings", variables);
        assert_eq!(again::result(&said).trim(), expected, "{variables:?}");
    }
}
