//! The typed helpers that come with the generated client, as a service's own tests would use them.

use arize_ax::{InviteOutcome, Role, UserStatus, UserUpdate};
use arize_ax_api::mock::MockServerExt as _;
use arize_ax_api::support::Open;
use arize_ax_api::types::{
    CreateUserRequest, CreateUserResponse, InviteMode, ListUsersResponse,
    PredefinedUserRoleAssignment, UpdateUserRequest, User, UserRole,
};
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{JANE, JANES_ID, jane, jane_as, janes_id, last_page};
use httpmock::MockServer;
use serde_json::json;

/// A body of the document's, from its JSON.
macro_rules! body {
    ($kind:ty, $value:expr) => {
        serde_json::from_value::<$kind>($value).expect("a body as the document has it")
    };
}

/// What is sent for Jane, in the casing of the document.
fn request_for_jane() -> CreateUserRequest {
    let role = PredefinedUserRoleAssignment::new(Open::Known(UserRole::Member)).into();
    CreateUserRequest::new(
        JANE.into(),
        InviteMode::EmailLink,
        "Jane Smith".into(),
        role,
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_life_cycle_against_typed_mocks() {
    let server = MockServer::start();
    let created = server.create_user(|when, then| {
        when.body(&request_for_jane());
        then.created(&body!(CreateUserResponse, jane_as("invited")));
    });
    let listed = server.list_users(|when, then| {
        when.email(JANE).limit(100).cursor(None);
        then.ok(&body!(ListUsersResponse, last_page(&[jane_as("invited")])));
    });
    let got = server.get_user(|when, then| {
        when.user_id(JANES_ID);
        then.ok(&body!(User, jane_as("active")));
    });
    let updated = server.update_user(|when, then| {
        when.user_id(JANES_ID)
            .body(&body!(UpdateUserRequest, json!({"name": "Jane S."})));
        then.ok(&body!(User, jane_as("active")));
    });
    let resent = server.resend_user_invitation(|when, then| {
        when.user_id(JANES_ID);
        then.no_content();
    });
    let reset = server.reset_user_password(|when, then| {
        when.user_id(JANES_ID);
        then.no_content();
    });
    let deleted = server.delete_user(|when, then| {
        when.user_id(JANES_ID);
        then.no_content();
    });

    let users = eager_at(server.base_url()).build().unwrap().users();
    let outcome = users.invite(&jane()).await.unwrap();
    assert!(matches!(outcome, InviteOutcome::Sent { .. }), "{outcome:?}");
    let found = users.find_by_email(JANE).await.unwrap().unwrap();
    assert_eq!(
        (found.id, found.role),
        (Some(janes_id()), Some(Role::Member))
    );
    assert_eq!(
        users.get(&janes_id()).await.unwrap().status,
        Some(UserStatus::Active)
    );
    users
        .update(&janes_id(), UserUpdate::new().name("Jane S."))
        .await
        .unwrap();
    users.resend_invitation(&janes_id()).await.unwrap();
    users.reset_password(&janes_id()).await.unwrap();
    users.delete(&janes_id()).await.unwrap();
    for mock in [created, listed, got, updated, resent, reset, deleted] {
        mock.assert_calls(1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_typed_200_and_a_typed_201_differ() {
    for (is_new, word) in [(true, "created"), (false, "ok")] {
        let server = MockServer::start();
        let created = body!(CreateUserResponse, jane_as("invited"));
        server.create_user(|_, then| {
            if is_new {
                then.created(&created);
            } else {
                then.ok(&created);
            }
        });
        let users = eager_at(server.base_url()).build().unwrap().users();
        assert_eq!(
            users.invite(&jane()).await.unwrap().is_new(),
            is_new,
            "{word}"
        );
    }
}
