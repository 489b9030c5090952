//! Reading what is left of a response that does not have its type.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Reading;

/// Reads an object field by field: one that does not have its type is left out
/// and costs no other.
pub(super) fn object<T: DeserializeOwned>(body: &[u8]) -> Reading<T> {
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return Reading::Unreadable(if body.is_empty() {
            "its body is empty"
        } else {
            "its body is not JSON"
        });
    };
    match fields(value) {
        Some(object) => Reading::Answer(object),
        None => Reading::Unexpected("its body is not the object that the operation answers"),
    }
}

/// The object that the usable fields of `value` make; `None` where there is none.
pub(super) fn fields<T: DeserializeOwned>(value: Value) -> Option<T> {
    let Value::Object(fields) = value else {
        return None;
    };
    let is_usable = |name: &String, value: &Value| {
        let alone = [(name.clone(), value.clone())].into_iter().collect();
        serde_json::from_value::<T>(Value::Object(alone)).is_ok()
    };
    let usable: serde_json::Map<String, Value> = fields
        .into_iter()
        .filter(|(name, value)| is_usable(name, value))
        .collect();
    if usable.is_empty() {
        return None;
    }
    serde_json::from_value(Value::Object(usable)).ok()
}

#[cfg(test)]
mod tests {
    use super::{Reading, object};
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    struct Two {
        one: Option<u8>,
        two: Option<String>,
    }

    #[test]
    fn a_field_of_another_type_costs_only_itself() {
        let Reading::Answer(two) = object::<Two>(br#"{"one": "x", "two": "y", "more": {}}"#) else {
            panic!("the object should be read");
        };
        assert_eq!((two.one, two.two.as_deref()), (None, Some("y")));
    }

    #[test]
    fn what_is_no_object_is_told_apart_from_what_is_no_json() {
        for body in [&b""[..], b"<html>", b"{\"one\": 1", b"\xff"] {
            assert!(matches!(object::<Two>(body), Reading::Unreadable(_)));
        }
        for body in [&b"[]"[..], b"null", b"7", b"{}"] {
            assert!(matches!(object::<Two>(body), Reading::Unexpected(_)));
        }
    }
}
