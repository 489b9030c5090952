//! Schemas of output: every serialized value matches its schema, and can be read again.

use arize_ax::testing::StandIn;
use arize_ax::{
    Conflict, InviteOutcome, NewUser, PendingInvitation, Problem, Role, SsoOutcome, User, UserPage,
    UserUpdate,
};
use arize_ax_tests::people::{jane, jane_as};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::{input, output};

fn check<T: Serialize + DeserializeOwned + JsonSchema + PartialEq + std::fmt::Debug>(value: &T) {
    let json = serde_json::to_value(value).expect("JSON");
    for schema in [output::<T>(), input::<T>()] {
        assert!(
            schema.is_valid(&json),
            "{json}: {:?}",
            schema.validate(&json).err()
        );
    }
    assert_eq!(
        &serde_json::from_value::<T>(json).expect("the same type"),
        value
    );
}

#[test]
fn serialized_values_match_the_schemas() {
    check(&jane());
    check(&jane().developer(true));
    check(&jane().role_by_name("AUDITOR").unwrap());
    check(&NewUser::new("Jane", "jane@acme.example", Role::custom("r1")).unwrap());
    check(&UserUpdate::new());
    check(&UserUpdate::new().name("Jane").developer(false));
    check(&User::default());
    for status in ["active", "On_Leave"] {
        check(&serde_json::from_value::<User>(jane_as(status)).unwrap());
    }
    let page = json!({"users": [jane_as("active")], "next_cursor": null});
    check(&serde_json::from_value::<UserPage>(page).unwrap());
    for role in [
        Role::Member,
        Role::custom("r1"),
        json!({"type": "team"}).into(),
    ] {
        check(&role);
    }
}

#[tokio::test]
async fn outcomes_match_the_schemas() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    check::<InviteOutcome>(&users.invite(&jane().developer(true)).await.unwrap());
    let again = NewUser::new("Janet", jane().email(), Role::Admin).unwrap();
    let pending = users.invite(&again).await.unwrap();
    check::<InviteOutcome>(&pending);
    check::<PendingInvitation>(pending.pending().unwrap());
    let john = NewUser::new("John", "john@acme.example", Role::Member).unwrap();
    check::<SsoOutcome>(&users.add_sso_user(&john).await.unwrap());
    let error = users.add_sso_user(&john).await.unwrap_err();
    check::<Conflict>(error.conflict().unwrap());
    check::<Problem>(error.problem().unwrap());
}

#[test]
fn a_role_has_one_schema_for_reading_and_one_for_writing() {
    let (reads, writes) = (input::<NewUser>(), output::<NewUser>());
    let mut jane = serde_json::to_value(jane()).unwrap();
    assert!(reads.is_valid(&jane) && writes.is_valid(&jane));
    for role in [
        json!("member"),
        json!({"type": "PREDEFINED", "name": "ADMIN"}),
    ] {
        jane["role"] = role;
        assert!(reads.is_valid(&jane) && !writes.is_valid(&jane), "{jane}");
    }
}
