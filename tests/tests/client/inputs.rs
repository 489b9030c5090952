//! Input that is refused before the network: no request is sent.

use arize_ax::testing::StandIn;
use arize_ax::{EmailAddress, Error, InviteMode, NewUser, PredefinedRole, Role, UserId};
use arize_ax::{UserStatus, UserUpdate};
use arize_ax_tests::people::{JANE, janes_id};
use serde_json::json;

/// Checks that a value was refused by name, before anything was sent.
fn check_refused(error: impl Into<Error>, field: &str) {
    let error = error.into();
    assert!(error.is_invalid_input(), "{error}");
    assert!(error.to_string().contains(&format!("`{field}`")), "{error}");
    assert_eq!(error.effect(), arize_ax::Effect::NotSent);
    assert!(!error.may_have_taken_effect());
    assert_eq!((error.status(), error.attempts()), (None, 0));
}

#[test]
fn ids_that_would_lead_to_another_path_are_refused() {
    let too_long = "a".repeat(513);
    for id in [
        "",
        ".",
        "..",
        "/",
        "///",
        "../admin",
        "a/../admin",
        "a/./b",
        "a/..",
        "a/..;/admin",
        "..\\..\\admin",
        "a?b=c",
        "a#b",
        "%2e%2e",
        "%2F",
        "a b",
        " ",
        "a\r\nb",
        "\u{0}",
        "ü",
        "\u{ff0f}",
        "\u{2024}\u{2024}",
        &too_long,
    ] {
        check_refused(UserId::new(id).unwrap_err(), "user_id");
        check_refused(id.parse::<UserId>().unwrap_err(), "user_id");
        assert!(UserId::try_from(id).is_err() && UserId::try_from(id.to_owned()).is_err());
        assert!(
            serde_json::from_value::<UserId>(json!(id)).is_err(),
            "{id:?}"
        );
    }
}

#[test]
fn names_are_1_to_255_characters_after_trimming() {
    let (widest, too_wide) = ("ü".repeat(255), "ü".repeat(256));
    for name in ["", " ", "\t\r\n", "\u{a0}\u{2003}", &too_wide] {
        check_refused(NewUser::new(name, JANE, Role::Member).unwrap_err(), "name");
    }
    for (name, kept) in [
        (" J ", "J"),
        (&*format!("\u{a0}{widest}\n"), &*widest),
        ("a  b", "a  b"),
    ] {
        assert_eq!(NewUser::new(name, JANE, Role::Member).unwrap().name(), kept);
    }
}

#[test]
fn invalid_addresses_are_refused_and_not_shown() {
    let too_long = format!("{}@acme.example", "a".repeat(250));
    for address in [
        "",
        " ",
        "jane",
        "jane@",
        "@acme.example",
        "jane@@acme.example",
        "a b@acme.example",
        "jane@acme example",
        "Jane Smith <jane@acme.example>",
        "jane@acme.example,ada@acme.example",
        "jane@acme.example\r\nBcc: x@y.example",
        "jane@[127.0.0.1]",
        &too_long,
    ] {
        let error = NewUser::new("Jane", address, Role::Member).unwrap_err();
        check_refused(error.clone(), "email");
        assert!(!error.to_string().contains("Smith"), "{error}");
        assert!(EmailAddress::new(address).is_err() && address.parse::<EmailAddress>().is_err());
        assert!(serde_json::from_value::<EmailAddress>(json!(address)).is_err());
    }
}

#[test]
fn roles_that_no_server_assigns_are_refused() {
    let unknown = Role::Predefined(PredefinedRole::Unknown("boss".into()));
    let kind: Role = serde_json::from_value(json!({"type": "team", "team": 7})).unwrap();
    for (role, field) in [
        (unknown, "role"),
        (Role::custom(" "), "role.id"),
        (kind, "role"),
    ] {
        check_refused(NewUser::new("Jane", JANE, role).unwrap_err(), field);
    }
    check_refused("sms".parse::<InviteMode>().unwrap_err(), "invite_mode");
}

#[tokio::test]
async fn an_empty_update_or_one_with_a_bad_name_is_not_sent() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let too_wide = "x".repeat(256);
    let read = serde_json::from_value::<UserUpdate>(json!({"name": "\t"}));
    assert!(read.unwrap_err().to_string().contains("invalid `name`"));
    for (update, field) in [
        (UserUpdate::new(), "update"),
        (UserUpdate::default(), "update"),
        (UserUpdate::new().name(" "), "name"),
        (UserUpdate::new().name("").developer(true), "name"),
        (UserUpdate::new().name(too_wide), "name"),
    ] {
        check_refused(users.update(&janes_id(), update).await.unwrap_err(), field);
    }
    assert_eq!(stand_in.request_count(), 0);
}

#[tokio::test]
async fn filters_out_of_range_are_not_sent() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let too_wide = "ü".repeat(256);
    for (list, field) in [
        (users.list().page_size(0), "limit"),
        (users.list().page_size(101), "limit"),
        (users.list().page_size(255), "limit"),
        (users.list().email_contains(""), "email"),
        (users.list().email_contains(too_wide), "email"),
        (users.list().statuses([UserStatus::Inactive]), "status"),
        (
            users
                .list()
                .statuses([UserStatus::Active, "on_leave".into()]),
            "status",
        ),
        (users.list().cursor(""), "cursor"),
    ] {
        check_refused(list.clone().page().await.unwrap_err(), field);
        let mut pages = list.clone().pages();
        check_refused(pages.next().await.unwrap().unwrap_err(), field);
        assert!(pages.next().await.is_none());
        let mut stream = list.into_stream();
        check_refused(stream.next().await.unwrap().unwrap_err(), field);
        assert!(stream.next().await.is_none());
    }
    check_refused(
        users.find_by_email("acme.example").await.unwrap_err(),
        "email",
    );
    assert_eq!(stand_in.request_count(), 0);
}

#[tokio::test]
async fn filters_at_the_limits_of_their_range_are_sent() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let widest = "ü".repeat(255);
    for list in [
        users.list().page_size(1),
        users.list().page_size(100),
        users.list().email_contains("a"),
        users.list().email_contains(widest),
        users.list().statuses([]),
    ] {
        list.page().await.unwrap();
    }
    assert_eq!(stand_in.request_count(), 5);
}
