//! The default HTTP client follows no redirect, and a response that another client fetched elsewhere is refused.

use arize_ax::testing::{Fault, StandIn};
use arize_ax::{Effect, InviteMode};
use arize_ax_tests::people::{JANE, jane, jane_as, janes_id, last_page};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager, eager_at};

fn to(status: u16, location: &str) -> Reply {
    Reply::with_headers(status, &[("location", location)], "")
}

#[tokio::test]
async fn the_default_http_client_follows_no_redirect() {
    let elsewhere = RawServer::script([Reply::json(200, &jane_as("active"))]);
    for status in [301, 302, 303, 307, 308] {
        let server = RawServer::script([to(status, &elsewhere.url())]);
        let users = eager_at(server.url()).build().unwrap().users();
        let error = users.get(&janes_id()).await.unwrap_err();
        assert!(error.is_unexpected_response(), "{status}: {error}");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.redirect_location(), Some(&*elsewhere.url()));
        assert!(!format!("{error} {error:?}").contains(&elsewhere.url()));
        let error = users.delete(&janes_id()).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        let effect = if status == 303 {
            Effect::Unknown
        } else {
            Effect::Rejected
        };
        assert_eq!(error.effect(), effect, "{status}");
        assert_eq!(server.lines().len(), 2, "{status}");
    }
    assert_eq!(elsewhere.lines().len(), 0);
}

#[tokio::test]
async fn a_redirect_of_the_stand_in_is_not_followed() {
    let stand_in = StandIn::start().await;
    stand_in.inject(Fault::redirect(format!("{}/v2/users", stand_in.url())));
    let error = eager(&stand_in)
        .build()
        .unwrap()
        .users()
        .invite(&jane())
        .await
        .unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(307), 1));
    assert_eq!(stand_in.request_count(), 1);
    assert_eq!(stand_in.journal().created.len(), 0);
}

/// A client whose own HTTP client follows redirects.
fn follower(url: String) -> arize_ax::Users {
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5));
    let own = own.build().expect("a client");
    eager_at(url)
        .http_client(own)
        .build()
        .expect("a client")
        .users()
}

#[tokio::test]
async fn a_response_that_a_custom_http_client_fetched_elsewhere_is_refused() {
    let elsewhere = RawServer::script([Reply::json(200, &jane_as("active"))]);
    for status in [301, 302, 303, 307, 308] {
        let server = RawServer::script([to(status, &format!("{}/v2/users/x", elsewhere.url()))]);
        let error = follower(server.url()).get(&janes_id()).await.unwrap_err();
        assert!(error.is_unexpected_response(), "{status}: {error}");
        let error = follower(server.url())
            .delete(&janes_id())
            .await
            .unwrap_err();
        assert!(error.is_unexpected_response(), "{status}: {error}");
        assert_eq!(error.effect(), Effect::Unknown, "{status}");
    }
    for request in elsewhere.received() {
        assert_eq!(request.header("authorization"), None, "the key stays");
    }
}

#[tokio::test]
async fn a_create_that_a_redirect_turned_into_a_list_is_an_error() {
    for status in [301, 302, 303] {
        // Back to the same URL, where the follower's GET returns the list.
        let server = RawServer::start(move |_, request| match request.method.as_str() {
            "POST" => to(status, "/v2/users"),
            _ => Reply::json(200, &last_page(&[jane_as("active")])),
        });
        for mode in InviteMode::ALL {
            let outcome = follower(server.url()).create(&jane(), mode).await;
            let error = outcome.expect_err("the list says nothing of a create");
            assert!(error.is_unexpected_response(), "{status} {mode}: {error}");
            assert!(!error.to_string().contains(JANE));
        }
    }
}
