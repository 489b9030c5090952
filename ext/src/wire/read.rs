//! Reads bodies leniently.

use reqwest::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why the body of a success cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ReadError {
    /// The server would not send this body, so it counts as no response. Another attempt may help.
    Unreadable(&'static str),
    /// It is JSON, but not the operation's response.
    Unexpected(&'static str),
}

/// Reads a body that is an object of type `T`, each property by itself.
///
/// The body is checked to be UTF-8 as a whole, since serde_json would check each text by itself.
pub(super) fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, ReadError> {
    let strictly = std::str::from_utf8(body)
        .ok()
        .and_then(|text| serde_json::from_str(text).ok());
    if let Some(object) = strictly {
        return Ok(object);
    }
    let value: Value = serde_json::from_slice(body).map_err(|_| {
        ReadError::Unreadable(if body.is_empty() {
            "its body is empty"
        } else {
            "its body is not JSON"
        })
    })?;
    // This also reads objects with a repeated key; the last one counts.
    serde_json::from_value(value)
        .map_err(|_| ReadError::Unexpected("its body is not the object that the operation returns"))
}

/// The result, or an error if `status` is none of `statuses`.
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
    use arize_ax_api::types::User;
    use reqwest::StatusCode;

    #[test]
    fn a_property_of_another_type_costs_only_itself() {
        let body = br#"{"id": "a", "id": "b", "name": 7, "email": "x", "more": {}}"#;
        let user: User = object(body).unwrap();
        assert_eq!((user.id.as_deref(), user.name), (Some("b"), None));
        assert_eq!(user.email.as_deref(), Some("x"));
    }

    #[test]
    fn a_body_that_is_no_json_is_told_apart_from_one_that_is_no_object() {
        for body in [&b""[..], b"<html>", b"{\"one\": 1", b"\xff"] {
            assert!(matches!(
                object::<User>(body),
                Err(ReadError::Unreadable(_))
            ));
        }
        for body in [&b"[]"[..], b"null", b"7"] {
            assert!(matches!(
                object::<User>(body),
                Err(ReadError::Unexpected(_))
            ));
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
