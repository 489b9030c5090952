//! Bodies of responses.

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

/// Reads the body of a response. It is checked to be UTF-8 as a whole, where serde_json checks text by text.
pub(crate) async fn body<T: DeserializeOwned, E>(
    response: reqwest::Response,
) -> Result<ResponseValue<T>, Error<E>> {
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response
        .bytes()
        .await
        .map_err(Error::ResponseBodyError)?;
    let read = match std::str::from_utf8(&body) {
        Ok(text) => serde_json::from_str(text),
        // What no type asks for need not be UTF-8.
        Err(_) => serde_json::from_slice(&body),
    };
    match read {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}
