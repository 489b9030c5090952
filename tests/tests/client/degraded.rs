//! If a field of a response is missing or unreadable, the rest is still read.

use arize_ax::{Error, Role, User, UserStatus, Users};
use arize_ax_tests::people::{JANE, jane, jane_as, janes_id, last_page, user_as};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager_at, fleeting_http};
use serde_json::{Value, json};

fn users(server: &RawServer) -> Users {
    let client = eager_at(server.url())
        .http_client(fleeting_http())
        .max_attempts(1)
        .build();
    client.expect("a client").users()
}

async fn get(reply: Reply) -> Result<User, Error> {
    users(&RawServer::script([reply])).get(&janes_id()).await
}

/// What a change to one field of a user leaves of it.
#[tokio::test]
async fn a_field_that_is_absent_null_or_of_another_type_affects_no_other() {
    let whole = get(Reply::json(200, &jane_as("active"))).await.unwrap();
    let strange = [
        json!(null),
        json!(7),
        json!(true),
        json!([1]),
        json!({"x": 1}),
        json!("\u{0}nonsense"),
    ];
    for field in [
        "id",
        "name",
        "email",
        "created_at",
        "status",
        "role",
        "is_developer",
    ] {
        let mut bodies: Vec<Value> = strange
            .iter()
            .map(|value| {
                let mut body = jane_as("active");
                body[field] = value.clone();
                body
            })
            .collect();
        let mut absent = jane_as("active");
        absent.as_object_mut().unwrap().remove(field);
        bodies.push(absent);
        for body in bodies {
            let user = get(Reply::json(200, &body))
                .await
                .unwrap_or_else(|error| panic!("{field}: {error}: {body}"));
            for (other, same) in [
                ("id", user.id == whole.id),
                ("name", user.name == whole.name),
                ("email", user.email == whole.email),
                ("created_at", user.created_at == whole.created_at),
                ("status", user.status == whole.status),
                ("role", user.role == whole.role),
                ("is_developer", user.is_developer == whole.is_developer),
            ] {
                assert!(
                    same || other == field,
                    "{other} was lost with {field}: {body}"
                );
            }
        }
    }
}

#[tokio::test]
async fn an_absent_field_is_none_and_nothing_is_made_up() {
    let user = get(Reply::json(200, &json!({"id": "VXNlcjox"})))
        .await
        .unwrap();
    let only_id = json!({"id": "VXNlcjox"});
    assert_eq!(serde_json::to_value(&user).unwrap(), only_id);
    let user = get(Reply::json(200, &json!({"name": "Jane"})))
        .await
        .unwrap();
    assert!(user.require_id().unwrap_err().is_unexpected_response());
}

#[tokio::test]
async fn new_values_and_fields_arrive_as_they_are() {
    let mut body = jane_as("ON_LEAVE");
    body["labels"] = json!(["added", {"later": true}]);
    body["role"] = json!({"type": "team", "team": {"id": 7}});
    let user = get(Reply::json(200, &body)).await.unwrap();
    assert_eq!(user.status, Some(UserStatus::Unknown("ON_LEAVE".into())));
    let Some(Role::Unknown(role)) = &user.role else {
        panic!("a role of an unknown kind: {:?}", user.role);
    };
    assert_eq!(role, &body["role"]);
    body["role"] = json!({"type": "PREDEFINED", "name": "AUDITOR", "since": 2027});
    let user = get(Reply::json(200, &body)).await.unwrap();
    assert_eq!(user.role.unwrap().predefined().unwrap().as_str(), "AUDITOR");
}

#[tokio::test]
async fn one_broken_user_on_a_page_affects_no_other() {
    let good = |number: u8| {
        user_as(
            &format!("VXNlcjo{number}"),
            &format!("{number}@acme.example"),
            "active",
        )
    };
    for broken in [
        json!(null),
        json!("user"),
        json!(7),
        json!([]),
        json!({}),
        json!({"name": 7, "email": {}}),
    ] {
        let page = last_page(&[good(1), broken.clone(), good(2)]);
        let server = RawServer::script([Reply::json(200, &page)]);
        let page = users(&server)
            .list()
            .page()
            .await
            .unwrap_or_else(|error| panic!("{broken}: {error}"));
        let emails: Vec<_> = page
            .users
            .iter()
            .filter_map(|user| user.email.as_deref())
            .collect();
        assert_eq!(emails, ["1@acme.example", "2@acme.example"], "{broken}");
        assert!(
            users(&server)
                .find_by_email("2@acme.example")
                .await
                .unwrap()
                .is_some(),
            "{broken}"
        );
    }
}

#[tokio::test]
async fn a_201_keeps_its_password_even_if_the_rest_is_broken() {
    for broken in [
        json!({}),
        json!({"status": 7, "role": [], "created_at": "soon", "id": {}, "name": 1}),
    ] {
        let mut body = broken;
        body["temporary_password"] = json!("pw-kept");
        let server = RawServer::script([Reply::json(201, &body)]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        assert_eq!(
            outcome.password().map(|password| password.expose()),
            Some("pw-kept")
        );
    }
}

#[tokio::test]
async fn a_201_without_its_password_is_reported_as_lost() {
    for password in [None, Some(json!(null)), Some(json!(7))] {
        let mut body = jane_as("invited");
        if let Some(password) = password {
            body["temporary_password"] = password;
        }
        let server = RawServer::script([Reply::json(201, &body)]);
        let outcome = users(&server)
            .invite_with_temporary_password(&jane())
            .await
            .unwrap();
        use arize_ax::{PasswordLoss, TemporaryPasswordOutcome::PasswordLost};
        assert!(
            matches!(
                outcome,
                PasswordLost {
                    loss: PasswordLoss::NotInResponse,
                    ..
                }
            ),
            "{outcome:?}"
        );
        assert!(outcome.is_new() && outcome.user().has_email(JANE));
    }
}
