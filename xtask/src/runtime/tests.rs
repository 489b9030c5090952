use std::collections::BTreeSet;

use serde::Deserialize as _;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;
use serde_json::{Value, json};

use super::casing::{Casing, cased, with_casing};
use super::delimited::Delimited;
use super::lenient::Lenient;
use super::open::Open;
use super::secret::Secret;
use super::timestamp::Timestamp;
use super::untagged::try_variant;

#[test]
fn a_file_brings_those_that_it_needs_and_no_others() {
    let named = |name: &str| BTreeSet::from([name.to_owned()]);
    let none = BTreeSet::new();
    let names = |name: &str| -> Vec<String> {
        let files = super::files(&named(name), &none);
        files.into_keys().collect()
    };
    assert_eq!(names("nothing"), ["mod.rs"]);
    assert_eq!(
        names("support::Secret"),
        ["lenient.rs", "mod.rs", "secret.rs"]
    );
    assert_eq!(
        names("support::text_enum"),
        [
            "borrowed.rs",
            "casing.rs",
            "lenient.rs",
            "mod.rs",
            "text_enum.rs"
        ]
    );
    let module = &super::files(&named("support::Open"), &none)["mod.rs"];
    assert!(module.contains("pub use open::Open;"), "{module}");
    assert!(!module.contains("UnknownValue"), "{module}");
    let module = &super::files(&none, &named("support::text"))["mod.rs"];
    assert!(
        module.contains("#[cfg(feature = \"httpmock\")]\nmod text;\n"),
        "{module}"
    );
}

#[test]
fn every_file_can_be_asked_for() {
    for (file, text) in super::FILES {
        let offered: Vec<_> = super::offered(text).collect();
        assert!(!offered.is_empty(), "{file}");
        for (name, _) in offered {
            let named = BTreeSet::from([format!("support::{name}")]);
            let files = super::files(&named, &BTreeSet::new());
            assert!(files.contains_key(&format!("{file}.rs")), "{name}");
        }
    }
}

#[test]
fn what_is_not_known_is_kept_as_it_came() {
    for value in [
        json!("x"),
        json!([1, {"a": null}]),
        json!({"a": [true, 0.5]}),
        json!(-1),
        Value::Null,
    ] {
        let read: Open<u64> = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read.unknown(), Some(&value));
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
    }
    let read: Open<Vec<Open<u64>>> = serde_json::from_str("[1, \"x\", 2]").unwrap();
    let items: Vec<Option<u64>> = read
        .into_known()
        .unwrap()
        .into_iter()
        .map(Open::into_known)
        .collect();
    assert_eq!(items, [Some(1), None, Some(2)]);
}

#[test]
fn a_secret_shows_nothing_and_a_list_travels_as_text() {
    assert!(!format!("{:?}", Secret::from("hunter2")).contains("hunter2"));
    let list = |items| Delimited::<&str, ','>::new(items);
    assert_eq!(list(vec!["a b", "c"]).unwrap().to_string(), "a b,c");
    let error = list(vec!["a", "b,c"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "item 1 of a list that is joined by `,` holds one"
    );
}

#[test]
fn objects_of_a_list_are_read_and_other_items_are_kept() {
    #[derive(serde::Deserialize)]
    struct User {
        #[serde(default, deserialize_with = "super::optional::optional")]
        name: Option<String>,
    }
    impl Lenient for User {
        const AT_SIGHT: bool = true;

        fn of_object<'de, A: MapAccess<'de>>(map: A) -> Result<Result<Self, Value>, A::Error> {
            Self::deserialize(MapAccessDeserializer::new(map)).map(Ok)
        }
    }
    #[derive(serde::Deserialize)]
    struct Page {
        #[serde(default, deserialize_with = "super::optional::optional")]
        users: Option<Vec<Open<User>>>,
    }
    let read = |users: Value| serde_json::from_str::<Page>(&json!({ "users": users }).to_string());
    let others = [
        json!("x"),
        json!(1),
        json!(-1),
        json!(0.5),
        json!(true),
        json!(null),
        json!([1]),
    ];
    for other in others {
        let page = read(json!([{"name": "Jane"}, other, {"name": 7, "more": {}}])).unwrap();
        let users = page.users.unwrap();
        let name = |at: usize| users[at].known().map(|user| user.name.as_deref());
        assert_eq!((name(0), name(2)), (Some(Some("Jane")), Some(None)));
        assert_eq!(users[1].unknown(), Some(&other));
    }
    for no_list in [json!(null), json!("x"), json!({})] {
        assert!(read(no_list).unwrap().users.is_none());
    }
}

#[test]
fn a_moment_is_read_in_every_form_that_chrono_reads() {
    for text in ["2026-07-17T12:00:00Z", "2026-07-17 12:00:00 UTC"] {
        let read: Timestamp = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(read.to_rfc3339(), "2026-07-17T12:00:00+00:00");
    }
    assert!(serde_json::from_value::<Timestamp>(json!("soon")).is_err());
}

#[test]
fn a_moment_is_what_chrono_says_it_is() {
    for text in [
        "2026-07-17T12:00:00Z",
        "2026-07-17T12:00:00.5Z",
        "2026-07-17T23:59:59.123456789Z",
        "2026-07-17T23:59:59.1234567891Z",
        "2024-02-29T00:00:00Z",
        "2025-02-29T00:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-13-01T00:00:00Z",
        "2026-07-17T24:00:00Z",
        "2026-07-17T12:00:00+02:00",
        "2026-07-17T12:00:00.Z",
        "2026-07-17T12:00:00",
        "2026-07-1 T12:00:00Z",
        "+026-07-17T12:00:00Z",
        "2026-07-17T12:00:0\u{e9}Z",
    ] {
        let read = serde_json::from_value::<Timestamp>(json!(text)).ok();
        let expected = text.parse::<chrono::DateTime<chrono::Utc>>().ok();
        assert_eq!(read.map(|read| read.0), expected, "{text}");
    }
}

#[test]
fn of_several_variants_the_one_that_keeps_most_is_taken() {
    #[derive(Debug, PartialEq)]
    enum Either {
        Text(String),
        Numbers(Vec<u8>),
    }
    let found = |value: Value| {
        let mut best = None;
        try_variant(&mut best, &value, &[], &[], Either::Text);
        try_variant(&mut best, &value, &[], &[], Either::Numbers);
        best.map(|(_, found)| found)
    };
    assert_eq!(found(json!("x")).unwrap(), Either::Text("x".into()));
    assert_eq!(found(json!([1, 2])).unwrap(), Either::Numbers(vec![1, 2]));
    assert!(found(json!({"a": 1})).is_none());
}

#[test]
fn a_casing_holds_for_as_long_as_it_is_asked_for() {
    assert_eq!(cased("email_link"), "email_link");
    let (upper, lower) = with_casing(Casing::Upper, || {
        let lower = with_casing(Casing::Lower, || cased("A").into_owned());
        (cased("email_link").into_owned(), lower)
    });
    assert_eq!((upper.as_str(), lower.as_str()), ("EMAIL_LINK", "a"));
    assert_eq!(cased("email_link"), "email_link");
}
