//! Every construct that is translated, end to end: from a schema to Rust types, and values through them.
//!
//! The generated code in `constructs/` is compiled into this very test; `constructs_fresh` sees to it that it is what the
//! generator makes now.

#![allow(clippy::unwrap_used)]

// The paths in generated code begin at the root of its crate, which is this one.
#[rustfmt::skip]
#[path = "constructs/support/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, clippy::all)]
pub mod support;
#[rustfmt::skip]
#[path = "constructs/types.rs"]
#[allow(dead_code, unreachable_pub, clippy::all)]
pub mod types;
#[rustfmt::skip]
#[path = "constructs/table.rs"]
mod table;
#[path = "constructs/document.rs"]
mod document;
#[path = "constructs/values.rs"]
mod values;

use proptest::strategy::Strategy as _;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use document::{document, schemas};

/// A value, read as a type and written again.
pub type Again = fn(&Value) -> Result<Value, String>;

/// The function for a type.
pub fn again<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let text = value.to_string();
    let read: T = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

#[test]
fn valid_values_come_through_unchanged() {
    let root = document();
    let schemas = schemas();
    assert_eq!(
        table::TABLE.len(),
        schemas.as_object().unwrap().len(),
        "every schema is in the table"
    );
    let mut failures = Vec::new();
    for (name, written, read) in table::TABLE {
        let meaning = values::meaning(name, &schemas);
        let strategy = values::valid(&root, &meaning, values::validator(&root, &meaning));
        let mut runner = runner(96);
        let outcome = runner.run(&strategy, |value| {
            for (direction, again) in [("written", written), ("read", read)] {
                let back = again(&value).map_err(|error| {
                    TestCaseError::fail(format!("{name}, {direction}: {error}: {value}"))
                })?;
                proptest::prop_assert!(
                    values::same(&value, &back),
                    "{name}, {direction}: {value} became {back}"
                );
            }
            Ok(())
        });
        if let Err(error) = outcome {
            failures.push(format!("{name}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn what_is_no_value_of_a_closed_enum_is_refused_in_a_request_and_kept_in_a_response() {
    let root = document();
    let schemas = schemas();
    let mut enums = 0;
    for (name, written, _) in table::TABLE {
        let schema = &schemas[*name];
        if schema.get("enum").is_none() && *name != "DescribedValues" {
            continue;
        }
        enums += 1;
        let validator = values::validator(&root, &values::meaning(name, &schemas));
        let strategy =
            values::anything().prop_filter("not valid", move |value| !validator.is_valid(value));
        let mut runner = runner(256);
        runner
            .run(&strategy, |value| {
                proptest::prop_assert!(written(&value).is_err(), "{name} takes {value}");
                Ok(())
            })
            .unwrap();
    }
    assert!(enums >= 6, "{enums}");
    for value in ["new", "", "LOW"] {
        let value = json!({"kind": "square", "side": 1, "level": value});
        let square = row("Shape");
        assert!(square.1(&value).is_err());
        assert!(values::same(&square.2(&value).unwrap(), &value));
    }
}

#[test]
fn a_variant_that_nobody_knew_is_kept_as_it_came() {
    let value = json!({"shape": {"kind": "blob", "sizes": [1, {"x": null}]}, "all": [{"kind": "circle", "radius": 1.5}, {"kind": 7}, null]});
    let holder = row("Holder");
    assert_eq!(holder.2(&value).unwrap(), value);
    assert!(holder.1(&value).is_err());
    assert_eq!(row("Shape").2(&value["shape"]).unwrap(), value["shape"]);
    let list = json!({"shape": ["circle", 1.0], "maybe": [], "all": [["square", 1.0]]});
    assert_eq!(holder.2(&list).unwrap(), list);
}

#[test]
fn what_fits_no_variant_of_a_response_is_kept_where_no_tag_tells_them_apart() {
    for (name, fits, does_not) in [
        (
            "OneOrTheOther",
            json!([{"a": "x"}, {"b": 7}]),
            json!([{"zzz": 1}, {"b": "s"}, {"a": 1, "c": 2}, {}, ["x"]]),
        ),
        (
            "TextOrPart",
            json!(["x", {"type": "text", "text": "x"}, {"type": "image", "url": "u"}]),
            json!([{"type": "new", "foo": 1}, {"type": "image", "text": "x"}, ["text", "x"], 7]),
        ),
    ] {
        let read = row(name).2;
        for value in fits.as_array().unwrap() {
            assert!(row(name).1(value).is_ok(), "{value}");
        }
        for value in [fits, does_not]
            .iter()
            .flat_map(|all| all.as_array().unwrap())
        {
            assert_eq!(read(value).unwrap(), *value, "{name}");
        }
    }
    let part: types::EchoTextOrPartResponse =
        serde_json::from_value(json!({"type": "new", "text": "x"})).unwrap();
    assert!(part.known().is_none());
}

#[test]
fn no_object_is_read_from_a_list() {
    for (name, value) in [
        ("Point", json!([1.0, 2.0])),
        ("Tree", json!({"v": 1, "left": [2]})),
    ] {
        assert!(row(name).1(&value).is_err(), "{value}");
    }
    assert!(row("Point").2(&json!([1.0, 2.0])).is_err());
    // Nor is a property of a response, which goes on without it.
    let tree = json!({"v": 1, "left": [2]});
    assert_eq!(row("Tree").2(&tree).unwrap(), json!({"v": 1}));
}

#[test]
fn what_is_not_known_shows_no_secret() {
    for value in [
        json!({"by": "password", "password": "hunter2", "tries": "many"}),
        json!({"by": "finger", "password": "hunter2"}),
        json!(["hunter2"]),
    ] {
        let login: types::EchoLoginResponse = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(login.unknown(), Some(&value));
        assert!(!format!("{login:?} {login:#?}").contains("hunter2"));
    }
    let level: types::EchoLevelResponse = serde_json::from_value(json!("higher")).unwrap();
    assert_eq!(format!("{level:?}"), r#"Unknown(String("higher"))"#);
}

#[test]
fn absent_and_null_are_told_apart() {
    use types::Patch;
    for value in [
        json!({}),
        json!({"note": null}),
        json!({"note": "x"}),
        json!({"anything": null, "point": null}),
    ] {
        let patch: Patch = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&patch).unwrap(), value);
    }
    let patch: Patch = serde_json::from_value(json!({"note": null})).unwrap();
    assert_eq!((patch.name, patch.note), (None, Some(None)));
    assert!(serde_json::from_value::<Patch>(json!({"unheard_of": 1})).is_err());
}

#[test]
fn timestamps_are_timestamps_and_secrets_are_secret() {
    let read: types::MomentsResponse =
        serde_json::from_value(json!({"at": "2026-07-17T12:00:00.5+02:00", "others": ["soon"]}))
            .unwrap();
    let at = read.at.unwrap().into_known().unwrap();
    assert_eq!(at.to_rfc3339(), "2026-07-17T10:00:00.500+00:00");
    assert_eq!(read.others.unwrap()[0].unknown(), Some(&json!("soon")));
    let secretive: types::Secretive =
        serde_json::from_value(json!({"login": "me", "password": "hunter2"})).unwrap();
    assert!(!format!("{secretive:?}").contains("hunter2"));
    assert_eq!(secretive.password.as_ref().unwrap().expose(), "hunter2");
    assert_eq!(
        serde_json::to_value(&secretive).unwrap()["password"],
        "hunter2"
    );
}

#[test]
fn a_property_of_a_response_that_is_not_of_its_type_costs_no_other() {
    for strange in [
        json!(7),
        json!(-7),
        json!(0.5),
        json!(true),
        json!(null),
        json!(["hunter2"]),
        json!({"hunter2": {"hunter2": "hunter2"}}),
    ] {
        let value = json!({"login": strange, "password": "hunter2"});
        let read: types::SecretiveResponse = serde_json::from_value(value).unwrap();
        assert_eq!(read.login, None, "{strange}");
        assert_eq!(read.password.unwrap().expose(), "hunter2");

        let value = json!({"login": "me", "password": strange});
        let read: types::SecretiveResponse = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read.login.as_deref(), Some("me"), "{strange}");
        assert!(read.password.is_none() && !format!("{read:?}").contains("hunter2"));
        let strict = serde_json::from_value::<types::Secretive>(value);
        assert!(strict.is_err() || strange.is_null());

        let value = json!({"v": 1, "children": strange});
        let read: types::RecursiveResponse = serde_json::from_str(&value.to_string()).unwrap();
        assert!(row("Recursive").1(&value).is_err() || strange.is_null());
        let read = serde_json::to_value(read).unwrap();
        assert_eq!(read["v"], 1, "{strange}");
    }
    let lists = json!({"at": "soon", "others": {"not": "a list"}});
    let read: types::MomentsResponse = serde_json::from_str(&lists.to_string()).unwrap();
    assert_eq!(
        (read.at.unwrap().unknown(), read.others),
        (Some(&json!("soon")), None)
    );
    let child = |v: Value| json!({"v": 1, "children": [{"v": 2}, v, {"v": 3}]});
    let read = row("Recursive").2;
    assert_eq!(
        read(&child(json!({"v": 4}))).unwrap()["children"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    assert_eq!(read(&child(json!("none"))).unwrap(), json!({"v": 1}));
}

#[test]
fn names_are_not_taken_for_keywords() {
    let names = row("KeywordProperties");
    let value = json!({"const": 1, "x-closed": 1, "default": {"x": 1.0, "y": 2.0}, "enum": {"b": "x", "c": 2}});
    assert!(values::same(&names.1(&value).unwrap(), &value));
    for refused in [
        json!({"const": 1, "default": 5}),
        json!({"const": 1, "enum": {"c": "x"}}),
        json!({"const": "x"}),
        json!({"const": 1, "x-closed": "x"}),
    ] {
        assert!(names.1(&refused).is_err(), "{refused}");
    }
    let beside = json!({"extra": null, "mixed": "x", "text": "low"});
    assert_eq!(row("BesideUnion").1(&beside).unwrap(), beside);
    assert_eq!(row("BesideUnion").2(&beside).unwrap(), beside);
}

#[test]
fn tagged_unions_are_tagged() {
    let shape: types::Shape =
        serde_json::from_value(json!({"kind": "square", "side": 2.0})).unwrap();
    assert!(matches!(shape, types::Shape::Square(square) if square.side == 2.0));
    assert!(
        serde_json::from_value::<types::Shape>(json!({"kind": "circle", "side": 2.0})).is_err()
    );
    let puppy: types::ByName = serde_json::from_value(json!({"species": "Puppy"})).unwrap();
    assert!(matches!(puppy, types::ByName::Puppy(_)));
    for tag in ["phone", "tablet", "Phablet", "Device"] {
        let device: types::Device = serde_json::from_value(json!({"os": tag})).unwrap();
        let written = serde_json::to_value(&device).unwrap();
        assert_eq!(written, json!({"os": tag}));
    }
    let heir = json!({"t": "new", "b": [1]});
    assert_eq!(row("OnlyHeir").2(&heir).unwrap(), heir);
    let bird: types::Animal = serde_json::from_value(json!({"sort": "bird", "wings": 2})).unwrap();
    assert!(matches!(bird, types::Animal::Bird(_)));
}

#[test]
fn tags_and_values_are_written_in_the_casing_that_is_asked_for() {
    let text = r#"{"kind":"square","level":"low","side":2.0}"#;
    let shape: types::Shape = serde_json::from_str(text).unwrap();
    let written = |casing| support::with_casing(casing, || serde_json::to_string(&shape)).unwrap();
    assert_eq!(written(support::Casing::Document), text);
    assert_eq!(written(support::Casing::Lower), text);
    assert_eq!(
        written(support::Casing::Upper),
        r#"{"kind":"SQUARE","level":"LOW","side":2.0}"#
    );
    assert_eq!(serde_json::to_string(&shape).unwrap(), text);
}

#[test]
fn a_tag_is_read_once_wherever_it_stands() {
    let square = json!({"kind": "square", "side": 2.0, "level": "low"});
    for text in [
        r#"{"kind": "square", "side": 2.0, "level": "low"}"#,
        r#"{"side": 2.0, "kind": "square", "level": "low"}"#,
        r#"{"side": 2.0, "level": "low", "k\u0069nd": "squ\u0061re"}"#,
    ] {
        let strict: types::Shape = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(strict).unwrap(), square);
        let open: support::Open<types::ShapeResponse> = serde_json::from_str(text).unwrap();
        assert!(matches!(
            open.known(),
            Some(types::ShapeResponse::Square(square)) if square.side == Some(2.0)
        ));
        assert_eq!(serde_json::to_value(open).unwrap(), square);
    }
    let twice = r#"{"kind": "square", "side": 2.0, "level": "low", "kind": "circle"}"#;
    assert!(serde_json::from_str::<types::Shape>(twice).is_err());
    let open: support::Open<types::ShapeResponse> = serde_json::from_str(twice).unwrap();
    assert_eq!(serde_json::to_value(open).unwrap(), square);
    for text in [
        r#"{"side": 2.0}"#,
        r#"{"kind": 0, "side": 2.0}"#,
        r#"["square", {"side": 2.0}]"#,
        r#""square""#,
    ] {
        assert!(serde_json::from_str::<types::Shape>(text).is_err());
        let open: support::Open<types::ShapeResponse> = serde_json::from_str(text).unwrap();
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(open.unknown(), Some(&value));
    }
}

#[test]
fn a_timestamp_is_read_as_chrono_reads_it() {
    let text = "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ] ?[0-2][0-9]:[0-6]?[0-9]:[0-6][0-9](\\.[0-9]{0,12})?(Z|z| UTC|[+-][0-2][0-9]:?[0-6][0-9])?";
    let strategy = proptest::string::string_regex(text).unwrap();
    let read = std::cell::Cell::new(0);
    let outcome = runner(4096).run(&strategy, |text| {
        let theirs = text.parse::<chrono::DateTime<chrono::Utc>>();
        let ours = serde_json::from_value::<support::Timestamp>(json!(text));
        read.set(read.get() + u32::from(theirs.is_ok()));
        proptest::prop_assert_eq!(ours.ok().map(Into::into), theirs.ok());
        Ok(())
    });
    outcome.unwrap();
    assert!(read.get() > 500, "{}", read.get());
}

/// The same values in every run.
fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_local_rejects: 1_000_000,
        max_global_rejects: 1_000_000,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn row(name: &str) -> &'static (&'static str, Again, Again) {
    table::TABLE
        .iter()
        .find(|(known, _, _)| *known == name)
        .unwrap()
}
