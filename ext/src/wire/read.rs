//! Reading bodies leniently.

use reqwest::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why the body of a success is not the response.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ReadError {
    /// It is nothing that the server would send here, so it is as good as no response.
    Unreadable(&'static str),
    /// It is JSON, and not the operation's response.
    Unexpected(&'static str),
}

/// Reads a body that is an object of type `T`.
pub(super) fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, ReadError> {
    if let Some(object) = strictly(body) {
        return Ok(object);
    }
    let value = json(body)?;
    fields(value).ok_or(ReadError::Unexpected(
        "its body is not the object that the operation returns",
    ))
}

/// Reads a body that has the type `T` in every property. It is checked to be UTF-8 as a whole, since
/// serde_json would check each text by itself.
pub(super) fn strictly<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    serde_json::from_str(std::str::from_utf8(body).ok()?).ok()
}

/// Reads a body that is any JSON.
pub(super) fn json(body: &[u8]) -> Result<Value, ReadError> {
    serde_json::from_slice(body).map_err(|_| {
        ReadError::Unreadable(if body.is_empty() {
            "its body is empty"
        } else {
            "its body is not JSON"
        })
    })
}

/// The object that the usable properties of `value` make; `None` if there is none.
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

/// The result, unless the status is none of `statuses`.
pub(super) fn only_with<T>(
    status: StatusCode,
    statuses: &[u16],
    result: Result<T, ReadError>,
) -> Result<T, ReadError> {
    if statuses.contains(&status.as_u16()) {
        result
    } else {
        result.and(Err(ReadError::Unexpected(
            "its status is none of the operation's",
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::{ReadError, object, only_with};
    use reqwest::StatusCode;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    struct Two {
        one: Option<u8>,
        two: Option<String>,
    }

    #[test]
    fn a_property_of_another_type_costs_only_itself() {
        let two: Two = object(br#"{"one": "x", "two": "y", "more": {}}"#).unwrap();
        assert_eq!((two.one, two.two.as_deref()), (None, Some("y")));
    }

    #[test]
    fn a_body_that_is_no_json_is_told_apart_from_one_that_is_no_object() {
        for body in [&b""[..], b"<html>", b"{\"one\": 1", b"\xff"] {
            assert!(matches!(object::<Two>(body), Err(ReadError::Unreadable(_))));
        }
        for body in [&b"[]"[..], b"null", b"7"] {
            assert!(matches!(object::<Two>(body), Err(ReadError::Unexpected(_))));
        }
    }

    #[test]
    fn only_the_operations_own_statuses_count() {
        let with = |status| only_with(status, &[200, 201], Ok(()));
        assert_eq!(with(StatusCode::OK), Ok(()));
        assert_eq!(with(StatusCode::CREATED), Ok(()));
        assert!(matches!(
            with(StatusCode::ACCEPTED),
            Err(ReadError::Unexpected(_))
        ));
    }
}
