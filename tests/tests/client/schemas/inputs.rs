//! Schemas of input: they refuse exactly the values that serde refuses.
//!
//! They are stricter in one thing: lengths count the white space around a name or an address, which serde drops.

use arize_ax::{EmailAddress, InviteMode, NewUser, Role, UserId, UserStatus, UserUpdate};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{input, takes};

fn jane() -> Value {
    json!({"name": "Jane Smith", "email": "jane@acme.example", "role": "member"})
}

fn with(field: &str, value: Value) -> Value {
    let mut new_user = jane();
    new_user[field] = value;
    new_user
}

#[test]
fn a_new_user_matches_its_schema() {
    let schema = input::<NewUser>();
    for taken in [
        jane(),
        with("name", json!(" Zoë O'Brien-Smith, Jr.\n")),
        with("name", json!("👩\u{200d}👧 Ann")),
        with("name", json!("ü".repeat(255))),
        with("email", json!("jürgen@bücher.example")),
        with("email", json!(" \"a b\"@acme.example ")),
        with("is_developer", json!(true)),
        with("is_developer", json!(null)),
    ] {
        assert!(takes::<NewUser>(&schema, &taken), "{taken}");
    }
    for refused in [
        json!(null),
        json!([]),
        json!({}),
        with("name", json!(null)),
        with("name", json!(7)),
        with("name", json!("")),
        with("name", json!(" \u{a0}")),
        with("name", json!("Jane\nSmith")),
        with("name", json!("\u{202e}enaJ")),
        with("name", json!("\u{3164}")),
        with("name", json!("\u{e0041}Jane")),
        with("name", json!("ü".repeat(256))),
        with("email", json!("jane")),
        with("email", json!("Jane <jane@acme.example>")),
        with("email", json!("jane@acme.example\u{200b}")),
        with("email", json!(format!("jane@{}.example", "a.".repeat(125)))),
        with("is_developer", json!("true")),
        with("is_admin", json!(true)),
    ] {
        assert!(!takes::<NewUser>(&schema, &refused), "{refused}");
    }
}

#[test]
fn a_role_is_accepted_as_a_text_or_as_an_object() {
    let schema = input::<NewUser>();
    let takes = |role: Value| takes::<NewUser>(&schema, &with("role", role));
    for role in [
        json!("member"),
        json!("ADMIN"),
        json!(" Member \u{2013} UI only "),
        json!("member-ui-only"),
        json!({"type": "predefined", "name": "admin"}),
        json!({"type": "PREDEFINED", "name": "MEMBER_UI_ONLY"}),
        json!({"type": "predefined", "name": "AUDITOR", "by_name": true}),
        json!({"type": "predefined", "name": "admin", "by_name": 7}),
        json!({"type": "Custom", "id": "r1", "name": "Auditors"}),
        json!({"type": "custom", "id": "r1", "since": 2026}),
    ] {
        assert!(takes(role.clone()), "{role}");
    }
    for role in [
        json!(null),
        json!(7),
        json!({}),
        json!([]),
        json!(""),
        json!("boss"),
        json!("memberuionly"),
        json!("admin, member"),
        json!("é admin"),
        json!({"name": "member"}),
        json!({"type": "predefined"}),
        json!({"type": "predefined", "name": "member-ui-only"}),
        json!({"type": "predefined", "name": "auditor"}),
        json!({"type": "predefined", "name": "auditor", "by_name": false}),
        json!({"type": "predefined", "name": "an auditor", "by_name": true}),
        json!({"type": "predefined", "name": " ", "by_name": true}),
        json!({"type": "custom"}),
        json!({"type": "custom", "id": "\u{a0}"}),
        json!({"type": "custom", "id": 7}),
        json!({"type": "team", "id": "r1"}),
    ] {
        assert!(!takes(role.clone()), "{role}");
    }
}

#[test]
fn an_update_matches_its_schema() {
    let schema = input::<UserUpdate>();
    for taken in [
        json!({}),
        json!({"name": "Jane"}),
        json!({"name": null, "is_developer": null}),
        json!({"is_developer": false}),
    ] {
        assert!(takes::<UserUpdate>(&schema, &taken), "{taken}");
    }
    for refused in [
        json!({"name": ""}),
        json!({"name": "Jane\u{200b}"}),
        json!({"name": "x".repeat(256)}),
        json!({"is_developer": 1}),
        json!({"email": "jane@acme.example"}),
    ] {
        assert!(!takes::<UserUpdate>(&schema, &refused), "{refused}");
    }
}

#[test]
fn an_id_matches_its_schema() {
    let schema = input::<UserId>();
    for id in [
        "VXNlcjoxMjM0NQ==",
        "VXNl/jox+M0NQ==",
        "/Xb/",
        "...",
        "!~&'[]^`{|}",
    ] {
        assert!(takes::<UserId>(&schema, &json!(id)), "{id}");
    }
    for id in ["a".repeat(512), "a".repeat(513)] {
        assert_eq!(takes::<UserId>(&schema, &json!(id)), id.len() == 512);
    }
    assert!(!takes::<UserId>(&schema, &json!(7)));
}

#[test]
fn every_short_id_matches_its_schema() {
    let schema = input::<UserId>();
    let signs = ['a', '.', '/', '-', '%', '\\', 'ü', '\n'];
    let mut ids = vec![String::new()];
    for _ in 0..4 {
        let longer = ids
            .iter()
            .flat_map(|id| signs.map(|sign| format!("{id}{sign}")));
        ids = longer.chain([String::new()]).collect();
    }
    let taken = ids.iter().filter(|id| takes::<UserId>(&schema, &json!(id)));
    assert!(taken.count() > 100);
    for sign in '\0'..='\u{100}' {
        takes::<UserId>(&schema, &json!(sign));
    }
}

#[test]
fn enums_match_their_schemas() {
    let modes = input::<InviteMode>();
    for mode in InviteMode::ALL {
        assert!(takes::<InviteMode>(&modes, &json!(mode)));
    }
    assert!(!takes::<InviteMode>(&modes, &json!("sms")));
    let statuses = input::<UserStatus>();
    for status in [json!("active"), json!("On_Leave")] {
        assert!(takes::<UserStatus>(&statuses, &status));
    }
    assert!(!takes::<UserStatus>(&statuses, &json!(7)));
    let roles = input::<Role>();
    for role in [json!("admin"), json!({"type": "team"}), json!(null)] {
        assert!(takes::<Role>(&roles, &role), "any role of a user is read");
    }
}

/// Texts of ordinary letters and of every kind of character that a rule is about.
fn text(longest: usize) -> impl Strategy<Value = String> {
    let signs = "aZ9_- .,'@\"\\\n\t\u{7f}\u{85}\u{a0}éü\u{301}李\u{200b}\u{200d}\u{202e}\u{2013}\u{3000}\u{3164}\u{feff}\u{e0041}\u{e0100}👩";
    let signs: Vec<_> = signs.chars().collect();
    prop::collection::vec(prop::sample::select(signs), 0..=longest)
        .prop_map(|signs| signs.into_iter().collect())
}

fn role() -> impl Strategy<Value = Value> {
    let word = || {
        prop_oneof![
            "(?i)(member|admin|annotator|member_ui_only|auditor)",
            text(3)
        ]
    };
    let kind = prop_oneof!["(?i)(predefined|custom|team)"];
    let name = (text(2), word(), text(2)).prop_map(|(before, word, after)| before + &word + &after);
    prop_oneof![
        word().prop_map(Value::from),
        name.prop_map(Value::from),
        (kind, word(), text(2), any::<bool>()).prop_map(
            |(kind, name, id, by_name)| json!({"type": kind, "name": name, "id": id, "by_name": by_name})
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn names_match_their_schema(name in text(6)) {
        takes::<UserUpdate>(&UPDATE, &json!({"name": name}));
    }

    #[test]
    fn roles_match_their_schema(role in role()) {
        takes::<NewUser>(&NEW_USER, &with("role", role));
    }

    /// The grammar has corners that a pattern leaves to the format; the pattern itself is about characters.
    #[test]
    fn addresses_match_their_schema(
        local in prop_oneof!["[a-z.'+,;:<]{1,4}", "\"[a-z .@\\\\]{0,3}\"", text(4)],
        domain in prop_oneof!["[a-z]{1,3}(\\.[a-z]{1,3}){0,2}", "[a-z.@_ ]{0,4}", "[a-zü]{1,4}\\.example"],
    ) {
        takes::<EmailAddress>(&EMAIL, &json!(format!("{local}@{domain}")));
    }
}

static UPDATE: std::sync::LazyLock<jsonschema::Validator> =
    std::sync::LazyLock::new(input::<UserUpdate>);
static NEW_USER: std::sync::LazyLock<jsonschema::Validator> =
    std::sync::LazyLock::new(input::<NewUser>);
static EMAIL: std::sync::LazyLock<jsonschema::Validator> =
    std::sync::LazyLock::new(input::<EmailAddress>);
