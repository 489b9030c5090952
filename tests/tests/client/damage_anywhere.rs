//! Damage anywhere in a response affects only the property that it is in.

use arize_ax::User;
use arize_ax_tests::people::{JANE, JANES_ID};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager_at, fleeting_http};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// The raw bytes of a value that is not JSON.
fn damage() -> impl Strategy<Value = Vec<u8>> {
    let in_string = prop_oneof![
        Just(br"\ud83d".to_vec()),
        Just(br"\udfff\ud800".to_vec()),
        Just(br"\q".to_vec()),
        Just(br"\u00g0".to_vec()),
        (0_u8..0x20).prop_map(|byte| vec![byte]),
        (0x80_u8..=0xff).prop_map(|byte| vec![byte]),
        prop::collection::vec(0x80_u8..=0xff, 1..6),
    ];
    let text = ("[a-z ]{0,8}", in_string, "[a-z ,:{}]{0,8}").prop_map(|(before, bad, after)| {
        [b"\"", before.as_bytes(), &bad, after.as_bytes(), b"\""].concat()
    });
    let word = prop::sample::select(vec![
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "01",
        "0x1f",
        "undefined",
        "+1",
    ]);
    prop_oneof![
        4 => text,
        2 => word.prop_map(|word| word.as_bytes().to_vec()),
        1 => (128_usize..400).prop_map(|depth| [vec![b'['; depth], vec![b']'; depth]].concat()),
    ]
}

const PROPERTIES: [(&str, &str); 6] = [
    ("name", r#""Jane \"J\" Smith""#),
    ("created_at", r#""2026-07-01T12:00:00Z""#),
    ("status", r#""invited""#),
    ("role", r#"{"type": "predefined", "name": "member"}"#),
    ("is_developer", "true"),
    ("unknown", r#"{"a": [1e3, "\ud83d\ude00"]}"#),
];

/// Jane, some of whose properties are damaged.
fn janes_json(damages: &[Option<Vec<u8>>]) -> Vec<u8> {
    let mut json = format!(r#"{{"id": "{JANES_ID}", "email": "{JANE}""#).into_bytes();
    for ((name, sound), damage) in PROPERTIES.iter().zip(damages) {
        json.extend(format!(", \"{name}\": ").bytes());
        json.extend(damage.as_deref().unwrap_or(sound.as_bytes()));
    }
    json.push(b'}');
    json
}

fn damages() -> impl Strategy<Value = Vec<Option<Vec<u8>>>> {
    prop::collection::vec(prop::option::weighted(0.4, damage()), PROPERTIES.len())
}

fn check(user: &User, sound: &User, damages: &[Option<Vec<u8>>]) {
    assert_eq!((&user.id, &user.email), (&sound.id, &sound.email));
    let is_sound: Vec<bool> = damages.iter().map(Option::is_none).collect();
    assert!(!is_sound[0] || user.name == sound.name);
    assert!(!is_sound[1] || user.created_at == sound.created_at);
    assert!(!is_sound[2] || user.status == sound.status);
    assert!(!is_sound[3] || user.role == sound.role);
    assert!(!is_sound[4] || user.is_developer == sound.is_developer);
}

async fn listed(body: Vec<u8>) -> Vec<User> {
    let server = RawServer::script([Reply::new(200, "application/json", body)]);
    let client = eager_at(server.url()).http_client(fleeting_http());
    let client = client.build().expect("a client");
    let page = client.users().list().page().await;
    page.expect("a page").users
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_list_keeps_everything_that_is_not_damaged(users in prop::collection::vec(damages(), 1..4), mark in any::<bool>()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let all: Vec<_> = users.iter().map(|damages| janes_json(damages)).collect();
        let mut body = if mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        body.extend(b"{\"users\": [");
        body.extend(all.join(&b','));
        body.extend(b"], \"pagination\": {\"has_more\": false}}");
        let none = vec![None; PROPERTIES.len()];
        let whole = [b"{\"users\": [", janes_json(&none).as_slice(), b"]}"].concat();
        let sound = runtime.block_on(listed(whole)).remove(0);
        prop_assert!(sound.name.is_some() && sound.role.is_some() && sound.created_at.is_some());
        let read = runtime.block_on(listed(body));
        prop_assert_eq!(read.len(), users.len());
        for (user, damages) in read.iter().zip(&users) {
            check(user, &sound, damages);
        }
    }
}
