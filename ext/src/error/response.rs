//! The response behind an error: its headers, body and rate limit.

use std::time::SystemTime;

use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, LOCATION};

use super::{Error, Kind};
use crate::response::{RateLimitInfo, ResponseBody};

/// The head and the body of the last response.
pub(super) struct LastResponse {
    headers: HeaderMap,
    body: ResponseBody,
}

impl Error {
    /// The headers of the last response, if there was one. Neither `Display` nor `Debug` shows them.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the last response, if there was one: the part of it that arrived, up to 64 KiB.
    ///
    /// It may repeat the request, or hold an address or even a password. So neither `Display` nor `Debug` shows it, and
    /// [`expose`](ResponseBody::expose) does. [`problem`](Self::problem) has the server's reason alone.
    #[must_use]
    pub fn body(&self) -> Option<&ResponseBody> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// The rate limit that the last response states, if it does.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimitInfo> {
        RateLimitInfo::of(self.headers()?)
    }

    /// The target of a redirect (3xx), as the server wrote it. The API has no redirects and the client does not follow
    /// them, so the base URL is probably wrong. The target may repeat the query of the request, so neither `Display`
    /// nor `Debug` shows it.
    #[must_use]
    pub fn redirect_location(&self) -> Option<&str> {
        let is_redirect = matches!(self.0.kind, Kind::Status { status, .. } if StatusCode::is_redirection(&status));
        let location = self.headers()?.get(LOCATION)?;
        is_redirect.then(|| location.to_str().ok())?
    }

    /// The server's clock when it responded, in whole seconds.
    pub(crate) fn responded_at(&self) -> Option<SystemTime> {
        let text = self.headers()?.get(DATE)?.to_str().ok()?;
        httpdate::parse_http_date(text).ok()
    }

    pub(crate) fn with_response(mut self, headers: HeaderMap, body: ResponseBody) -> Self {
        self.0.response = Some(LastResponse { headers, body });
        self
    }
}
