//! Calls that run together and calls that are spawned.

use arize_ax::reqwest::Method;
use arize_ax::testing::StandIn;
use arize_ax::{CallOptions, Users};
use arize_ax_tests::people::{jane, janes_id};

fn is_spawnable<F: Future + Send + 'static>(future: F) -> F {
    future
}

#[tokio::test]
async fn calls_can_be_joined() {
    let stand_in = StandIn::start().await;
    let (client, users) = (stand_in.client(), stand_in.client().users());
    let (id, jane) = (janes_id(), jane());
    let (one, two, user, found, invited, raw) = tokio::join!(
        users.list().page(),
        client.users().list().page_size(1).page(),
        users.get(&id),
        users.find_by_email("nobody@acme.example"),
        users.invite(&jane),
        client.request(Method::GET, ["v2", "users"]).send(),
    );
    assert!(!one.unwrap().users.is_empty());
    assert_eq!(two.unwrap().users.len(), 1);
    assert!(user.unwrap_err().is_not_found());
    assert_eq!(found.unwrap(), None);
    assert!(invited.unwrap().is_new());
    assert_eq!(raw.unwrap().status(), 200);
}

#[tokio::test]
async fn calls_that_own_their_input_can_be_spawned() {
    let stand_in = StandIn::start().await;
    let client = stand_in.client();
    let page = tokio::spawn(is_spawnable(client.users().list().page()));
    let raw = client.request(Method::GET, ["v2", "users"]).send();
    let raw = tokio::spawn(is_spawnable(raw));
    let status = tokio::spawn(is_spawnable(status_of_a_list(client.users())));
    assert_eq!(page.await.unwrap().unwrap().users.len(), 1);
    assert_eq!(raw.await.unwrap().unwrap().status(), 200);
    assert_eq!(status.await.unwrap(), Some(200));
}

/// A call with its response, in a future that a task can run.
async fn status_of_a_list(users: Users) -> Option<u16> {
    let users = users
        .with_options(CallOptions::new().max_attempts(2))
        .ok()?;
    let (page, response) = users
        .with_response(async |users| users.list().page().await)
        .await;
    page.ok()?;
    Some(response?.status())
}
