//! Public data in services' own APIs: serde both ways, schemas, and secrets that have neither.

use arize_ax::{
    ApiKey, Client, ClientBuilder, Difference, EmailAddress, EnumCasing, InviteMode, NewUser,
    PendingInvitation, PredefinedRole, Role, TemporaryPassword, TemporaryPasswordOutcome,
    UnclaimedPassword, User, UserId, UserPage, UserStatus, UserUpdate,
};
use arize_ax_tests::people::{JANE, JANES_ID, jane, jane_as};
use schemars::schema_for;
use serde_json::{Value, json};
use static_assertions::{assert_impl_all, assert_not_impl_any};

assert_not_impl_any!(ApiKey: serde::Serialize, std::fmt::Display, schemars::JsonSchema, PartialEq<str>, AsRef<str>);
assert_not_impl_any!(TemporaryPassword: serde::Serialize, std::fmt::Display, schemars::JsonSchema, AsRef<str>);
assert_not_impl_any!(TemporaryPassword: std::ops::Deref, Into<String>);
assert_not_impl_any!(TemporaryPasswordOutcome: serde::Serialize, std::fmt::Display);
assert_not_impl_any!(arize_ax::CreateOutcome: serde::Serialize, std::fmt::Display);
assert_not_impl_any!(UnclaimedPassword: serde::Serialize, std::fmt::Display);
assert_not_impl_any!(Client: serde::Serialize);
assert_not_impl_any!(ClientBuilder: serde::Serialize);
assert_impl_all!(Client: Clone, Send, Sync, std::fmt::Debug);
assert_impl_all!(arize_ax::Users: Clone, Send, Sync, std::fmt::Debug);
assert_impl_all!(arize_ax::UserStream: Send, std::fmt::Debug, futures_util::Stream);
assert_impl_all!(arize_ax::Error: Send, Sync, std::error::Error);
assert_impl_all!(TemporaryPasswordOutcome: Send, Sync, Clone, std::fmt::Debug);

fn round_trip<T>(value: &T) -> Value
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let json = serde_json::to_value(value).expect("it serialises");
    let back: T = serde_json::from_value(json.clone()).expect("it deserialises");
    assert_eq!(&back, value);
    json
}

#[test]
fn users_survive_a_round_trip_whole_and_in_part() {
    let user: User = serde_json::from_value(jane_as("invited")).unwrap();
    assert_eq!(round_trip(&user), jane_as("invited"));
    let shouted: User = serde_json::from_value(json!({
        "status": "INVITED", "role": {"type": "PREDEFINED", "name": "MEMBER"}, "more": 7
    }))
    .unwrap();
    assert_eq!((&shouted.status, &shouted.role), (&user.status, &user.role));
    let written = round_trip(&shouted);
    assert_eq!(
        written,
        json!({"status": "invited", "role": {"type": "predefined", "name": "member"}})
    );
    assert_eq!(round_trip(&User::default()), json!({}));
}

#[test]
fn unknown_values_survive_a_round_trip() {
    let text = json!({"status": "On_Leave", "role": {"type": "team", "team": [1, 2]}});
    let user: User = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(user.status, Some(UserStatus::Unknown("On_Leave".into())));
    assert!(matches!(user.role, Some(Role::Unknown(_))));
    assert_eq!(round_trip(&user), text);
    assert_eq!(
        round_trip(&PredefinedRole::from("Auditor")),
        json!("Auditor")
    );
}

#[test]
fn small_types_survive_a_round_trip() {
    assert_eq!(round_trip(&UserId::new(JANES_ID).unwrap()), json!(JANES_ID));
    assert_eq!(
        round_trip(&EmailAddress::new(" Jane@Acme.example ").unwrap()),
        json!("Jane@Acme.example")
    );
    for mode in InviteMode::ALL {
        assert_eq!(round_trip(&mode), json!(mode.as_str()));
    }
    assert_eq!(
        round_trip(&EnumCasing::ScreamingSnake),
        json!("screaming_snake")
    );
    assert_eq!(
        round_trip(&Role::custom("aB")),
        json!({"type": "custom", "id": "aB"})
    );
    assert_eq!(
        round_trip(&UserUpdate::new().name("J")),
        json!({"name": "J"})
    );
    assert_eq!(round_trip(&UserUpdate::new()), json!({}));
    let page: UserPage =
        serde_json::from_value(json!({"users": [jane_as("active")], "next_cursor": "A"})).unwrap();
    round_trip(&page);
}

#[test]
fn input_is_checked_when_it_is_deserialized() {
    let good =
        json!({"name": " Jane ", "email": JANE, "role": {"type": "predefined", "name": "admin"}});
    let read: NewUser = serde_json::from_value(good.clone()).unwrap();
    assert_eq!(
        (read.name(), read.role(), read.is_developer()),
        ("Jane", &Role::Admin, None)
    );
    round_trip(&jane());
    round_trip(&jane().developer(false));
    round_trip(&jane().role_by_name("AUDITOR").unwrap());
    let short = json!({"name": "Jane", "email": JANE, "role": "admin"});
    assert_eq!(serde_json::from_value::<NewUser>(short).unwrap(), read);
    for (field, value, words) in [
        ("name", json!(" "), "`name`"),
        ("email", json!("jane"), "`email`"),
        (
            "role",
            json!({"type": "predefined", "name": "boss"}),
            "`role`",
        ),
        ("role", json!("boss"), "`role`"),
        ("role", json!({"name": "admin"}), "`role`"),
        ("is_admin", json!(true), "is_admin"),
    ] {
        let mut bad = good.clone();
        bad[field] = value;
        let error = serde_json::from_value::<NewUser>(bad)
            .unwrap_err()
            .to_string();
        assert!(error.contains(words), "{error}");
    }
    assert!(serde_json::from_value::<UserUpdate>(json!({"nam": "J"})).is_err());
}

#[test]
fn a_pending_invitation_can_be_serialized() {
    let mut body = serde_json::to_value(User::default()).unwrap();
    body["name"] = json!("Janet");
    let pending = json!({
        "user": {"name": "Janet"},
        "differences": [{"field": "name", "asked": "Jane", "existing": "Janet"}],
    });
    let difference = Difference::Name {
        asked: "Jane".into(),
        existing: "Janet".into(),
    };
    assert_eq!(
        serde_json::to_value(&difference).unwrap(),
        pending["differences"][0]
    );
    assert_impl_all!(PendingInvitation: serde::Serialize, schemars::JsonSchema, PartialEq);
}

#[test]
fn schemas_match_what_the_types_accept() {
    let new_user = schema_for!(NewUser).to_value();
    assert_eq!(new_user["type"], "object");
    let mut required: Vec<_> = new_user["required"].as_array().unwrap().iter().collect();
    required.sort_by_key(|name| name.to_string());
    assert_eq!(required, ["email", "name", "role"]);
    assert_eq!(new_user["properties"]["name"]["minLength"], 1);
    assert_eq!(new_user["properties"]["name"]["maxLength"], 255);
    assert_eq!(new_user["additionalProperties"], false);
    let text = new_user.to_string();
    assert!(text.contains("\"format\":\"idn-email\""), "{text}");
    assert!(
        text.contains("predefined") && text.contains("custom"),
        "{text}"
    );

    let update = schema_for!(UserUpdate).to_value();
    assert!(
        update
            .get("required")
            .is_none_or(|required| required == &json!([]))
    );
    assert_eq!(update["properties"]["name"]["maxLength"], 255);
    let user = schema_for!(User).to_value();
    assert!(
        user.get("required")
            .is_none_or(|required| required == &json!([])),
        "every field may be absent"
    );
    let status = schema_for!(UserStatus).to_value();
    assert_eq!(status["type"], "string");
    assert!(
        status.get("enum").is_none(),
        "readers must accept other values"
    );
    for schema in [
        schema_for!(UserPage),
        schema_for!(UserId),
        schema_for!(PendingInvitation),
        schema_for!(InviteMode),
    ] {
        assert!(schema.to_value().is_object());
    }
}

#[test]
fn debug_of_types_with_a_person_hides_the_address() {
    let user: User = serde_json::from_value(jane_as("active")).unwrap();
    let text = format!(
        "{user:?} {:?} {:?}",
        jane(),
        EmailAddress::new(JANE).unwrap()
    );
    assert!(!text.contains(JANE) && !text.contains("jane@"), "{text}");
    assert!(text.contains("REDACTED"), "{text}");
}

assert_impl_all!(arize_ax::InviteOutcome: serde::Serialize, serde::de::DeserializeOwned, schemars::JsonSchema);
assert_impl_all!(arize_ax::SsoOutcome: serde::Serialize, serde::de::DeserializeOwned, schemars::JsonSchema);
assert_impl_all!(arize_ax::Problem: serde::Serialize, serde::de::DeserializeOwned, schemars::JsonSchema);
assert_impl_all!(arize_ax::Region: serde::Serialize, serde::de::DeserializeOwned, schemars::JsonSchema);
assert_impl_all!(arize_ax::Effect: serde::Serialize, serde::de::DeserializeOwned, schemars::JsonSchema);

#[tokio::test]
async fn outcomes_without_a_secret_and_conflicts_survive_a_round_trip() {
    let stand_in = arize_ax::testing::StandIn::start().await;
    let users = stand_in.client().users();
    let added = users.add_sso_user(&jane()).await.unwrap();
    let json = serde_json::to_value(&added).unwrap();
    assert_eq!(json["outcome"], "added");
    assert_eq!(
        serde_json::from_value::<arize_ax::SsoOutcome>(json).unwrap(),
        added
    );

    let error = users.invite(&jane()).await.unwrap_err();
    let conflict = error.conflict().unwrap();
    let json = serde_json::to_value(conflict).unwrap();
    assert_eq!(json["held_by"], "active_member");
    assert_eq!(
        serde_json::from_value::<arize_ax::Conflict>(json).unwrap(),
        *conflict
    );

    let problem = error.problem().unwrap();
    let json = serde_json::to_value(problem).unwrap();
    assert_eq!(json["status"], 409);
    assert_eq!(
        serde_json::from_value::<arize_ax::Problem>(json).unwrap(),
        *problem
    );
}
