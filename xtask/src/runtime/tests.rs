use serde_json::{Value, json};

use super::casing::{Casing, cased, with_casing};
use super::delimited::Delimited;
use super::open::Open;
use super::secret::Secret;
use super::timestamp::Timestamp;
use super::untagged::BestMatch;

#[test]
fn a_file_brings_those_that_it_needs_and_no_others() {
    let names = |source: &str| -> Vec<String> { super::files(&[source]).into_keys().collect() };
    assert_eq!(names("nothing"), ["mod.rs"]);
    assert_eq!(names("support::Secret"), ["mod.rs", "secret.rs"]);
    assert_eq!(
        names("crate::support::text_enum!(A);"),
        ["casing.rs", "content.rs", "mod.rs", "text_enum.rs"]
    );
    let module = &super::files(&["support::Open<T>"])["mod.rs"];
    assert!(module.contains("pub use open::Open;"), "{module}");
    assert!(!module.contains("text::text"), "{module}");
}

#[test]
fn every_file_can_be_asked_for() {
    for (file, text) in super::FILES {
        let offered = super::offered(text);
        assert!(!offered.is_empty(), "{file}");
        for (name, _) in offered {
            let source = format!("support::{name}");
            assert!(
                super::files(&[&source]).contains_key(&format!("{file}.rs")),
                "{name}"
            );
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
        let read: Open<u8> = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read.unknown(), Some(&value));
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
    }
    let read: Open<Vec<Open<u8>>> = serde_json::from_str("[1, \"x\", 2]").unwrap();
    let items: Vec<Option<u8>> = read
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
    let list: Delimited<&str, ','> = Delimited(vec!["a,b", "c"]);
    assert_eq!(list.encoded().unwrap(), "a%2Cb,c");
    assert!(list.plain().is_err());
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
fn of_several_variants_the_one_that_keeps_most_is_taken() {
    #[derive(Debug, PartialEq)]
    enum Either {
        Text(String),
        Numbers(Vec<u8>),
    }
    let found = |value: Value| {
        BestMatch::of(&value)
            .or(Either::Text)
            .or(Either::Numbers)
            .found::<serde_json::Error>()
    };
    assert_eq!(found(json!("x")).unwrap(), Either::Text("x".into()));
    assert_eq!(found(json!([1, 2])).unwrap(), Either::Numbers(vec![1, 2]));
    assert!(found(json!({"a": 1})).is_err());
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
