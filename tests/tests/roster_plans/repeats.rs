//! Accounts that list a user more than once: nobody on the roster is deleted for that.

use arize_ax::roster::{DeleteConsent, Roster};
use arize_ax::testing::{Dialect, Operation, Seed, StandIn};
use arize_ax::{EmailAddress, UserStatus};
use serde_json::{Value, json};

use super::plan;

/// An account with Jane, whose lists `change` may.
async fn account(change: impl Fn(&mut Vec<Value>) + Send + Sync + 'static) -> StandIn {
    let dialect = Dialect::documented().rewrite(move |operation, body| {
        if let (Operation::ListUsers, Some(users)) = (operation, body["users"].as_array_mut()) {
            change(users);
        }
    });
    let server = StandIn::builder().dialect(dialect).start().await;
    let server = server.expect("a stand-in");
    let jane = Seed::active("Jane", "Jane@acme.example").role(arize_ax::testing::Role::Member);
    server.add_user(jane).expect("a free address");
    server.add_user(Seed::active("Leaver", "leaver@acme.example"));
    server
}

fn janes_old_invitation() -> Value {
    json!({
        "id": "VXNlcjo5OTk5", "name": "Jane", "email": "jane@acme.example", "status": "expired",
        "created_at": "2025-01-01T00:00:00Z", "role": {"type": "predefined", "name": "member"}, "is_developer": true,
    })
}

fn roster() -> Roster {
    Roster::from_csv(&b"name,email,role\nJane,jane@acme.example,member\n"[..]).expect("a roster")
}

/// Applies with consent to one delete.
async fn apply(server: &StandIn) {
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    assert_eq!(plan.up_to_date.len(), 1, "{plan}");
    assert_eq!(
        plan.not_on_roster.len(),
        2,
        "the leaver and the admin: {plan}"
    );
    let admin = EmailAddress::new(&server.users()[0].email).expect("an address");
    let consent = DeleteConsent::new(1, admin);
    let apply = plan.apply(&client.users()).delete_absent(&consent);
    let (items, _) = apply.expect("consent to this").start().finish().await;
    assert_eq!(items[0].input.email(), "leaver@acme.example");
    assert_eq!(items.len(), 1);
    let jane = server.user_by_email("jane@acme.example").expect("Jane");
    assert_eq!(jane.status, UserStatus::Active);
}

#[tokio::test]
async fn an_old_invitation_beside_the_user_deletes_nobody() {
    let before = account(|users| users.insert(0, janes_old_invitation())).await;
    apply(&before).await;
    let after = account(|users| users.push(janes_old_invitation())).await;
    apply(&after).await;
}

#[tokio::test]
async fn a_user_on_two_pages_is_one_user() {
    apply(&account(|users| users.extend(users.clone())).await).await;
}

#[tokio::test]
async fn the_live_user_is_found_by_the_address() {
    let server = account(|users| users.insert(0, janes_old_invitation())).await;
    let found = server
        .client()
        .users()
        .find_by_email("JANE@acme.example")
        .await;
    let found = found.expect("a response").expect("Jane");
    assert_eq!(found.status, Some(UserStatus::Active));
    assert_eq!(server.journal().request_count, 1);
}
