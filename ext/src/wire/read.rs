//! Reads bodies leniently.

use std::borrow::Cow;

use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use crate::json::{Body, Unread};

/// Why the body of a success cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ReadError {
    /// The API's server would not send it, so it does not count as a response.
    Unreadable(Cow<'static, str>),
    /// It is JSON, but not the operation's response.
    Unexpected(&'static str),
}

/// The error of a success whose status the operation does not have.
pub(super) const OTHER_STATUS: &str = "its status is none of the operation's";

/// Reads a body that is an object of type `T`, each property by itself.
pub(super) fn object<T: DeserializeOwned>(body: Body<'_>) -> Result<T, ReadError> {
    body.read().map_err(|unread| match unread {
        Unread::Empty => ReadError::Unreadable("its body is empty".into()),
        Unread::NotJson { byte } => {
            ReadError::Unreadable(format!("its body is not JSON at byte {byte}").into())
        }
        Unread::OtherType => {
            ReadError::Unexpected("its body is not the object that the operation returns")
        }
    })
}

/// An error if `status` is not one of `statuses`.
pub(super) fn only(status: StatusCode, statuses: &[u16]) -> Result<(), ReadError> {
    let is_one = statuses.contains(&status.as_u16()).then_some(());
    is_one.ok_or(ReadError::Unexpected(OTHER_STATUS))
}

#[cfg(test)]
mod tests {
    use super::{ReadError, object, only};
    use arize_ax_api::types::User;
    use reqwest::StatusCode;

    #[test]
    fn a_property_of_another_type_affects_no_other() {
        let body = br#"{"id": "a", "id": "b", "name": 7, "email": "x", "more": {}}"#;
        let user: User = object(body[..].into()).unwrap();
        assert_eq!((user.id.as_deref(), user.name), (Some("b"), None));
        assert_eq!(user.email.as_deref(), Some("x"));
    }

    #[test]
    fn a_body_that_is_not_json_differs_from_one_that_is_not_an_object() {
        for body in [&b""[..], b"<html>", b"{\"one\": 1", b"\xff"] {
            assert!(matches!(
                object::<User>(body.into()),
                Err(ReadError::Unreadable(_))
            ));
        }
        for body in [&b"[]"[..], b"null", b"7"] {
            assert!(matches!(
                object::<User>(body.into()),
                Err(ReadError::Unexpected(_))
            ));
        }
    }

    #[test]
    fn only_the_operations_own_statuses_count() {
        let with = |status| only(status, &[200, 201]);
        assert_eq!(with(StatusCode::OK), Ok(()));
        assert_eq!(with(StatusCode::CREATED), Ok(()));
        assert!(matches!(
            with(StatusCode::ACCEPTED),
            Err(ReadError::Unexpected(_))
        ));
    }
}
