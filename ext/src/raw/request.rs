//! A raw request: built and checked here, sent by the transport.

use std::fmt;

use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use reqwest::{Body, Method, Request, Url};
use serde::Serialize;

use super::path::with_segments;
use super::response::RawResponse;
use crate::transport::{CallOptions, Caller};
use crate::wire::RawCall;
use crate::{Error, Operation};

/// The methods that can be sent.
const METHODS: [&str; 7] = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"];

/// A request for an operation that this crate has no method for; see [the module](super).
///
/// [`Client::request`](crate::Client::request) and [`Client::prepared`](crate::Client::prepared) begin one. `Debug`
/// shows the method alone.
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct RawRequest {
    caller: Caller,
    /// The request, or the first rule that it breaks.
    request: Result<Request, Error>,
    idempotent: Option<bool>,
    options: CallOptions,
}

impl RawRequest {
    pub(crate) fn new<S: AsRef<str>>(
        caller: Caller,
        method: Method,
        segments: impl IntoIterator<Item = S>,
    ) -> Self {
        let url = with_segments(caller.transport.base_url(), segments)
            .and_then(|url| Url::parse(&url).map_err(|error| Error::request().with_source(error)));
        Self {
            caller,
            request: url.map(|url| Request::new(method, url)),
            idempotent: None,
            options: CallOptions::new(),
        }
    }

    pub(crate) fn prepared(caller: Caller, mut request: Request) -> Self {
        let headers = std::mem::take(request.headers_mut());
        let options = CallOptions::new();
        Self {
            request: check(&request, &caller.transport.base_url).map(|()| request),
            caller,
            idempotent: None,
            options: headers.iter().fold(options, |options, (name, value)| {
                options.header(name.clone(), value.clone())
            }),
        }
    }

    /// Adds a parameter to the query. A name may be added more than once. Both are percent-encoded.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        if let Ok(request) = &mut self.request {
            let mut query = request.url_mut().query_pairs_mut();
            query.append_pair(name, &value.to_string());
        }
        self
    }

    /// Adds a header, as [`CallOptions::header`].
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName> + fmt::Display,
        V: TryInto<HeaderValue>,
    {
        self.options = self.options.header(name, value);
        self
    }

    /// Sets the body, as JSON.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if `body` cannot be written as JSON, such as a map whose keys are
    /// not texts. The error shows nothing of the body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        let bytes = serde_json::to_vec(body).map_err(|_| {
            Error::invalid_input(
                "body",
                "cannot be written as JSON; check that the keys of its maps are texts, and its `Serialize`",
            )
        })?;
        if let Ok(request) = &mut self.request {
            let json = HeaderValue::from_static("application/json");
            request.headers_mut().insert(CONTENT_TYPE, json);
            *request.body_mut() = Some(Body::from(bytes));
        }
        Ok(self)
    }

    /// Whether sending the request twice has the same effect as sending it once, so that it is sent again even if an
    /// attempt may have taken effect. By default this is so for GET, HEAD, OPTIONS, PUT and DELETE.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Sets options. Headers and options that were set before stay, unless `options` sets them too.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.or(&self.options);
        self
    }

    /// Sends the request, with retries, and returns the response if its status is from 200 to 299.
    ///
    /// # Errors
    ///
    /// Before anything is sent: [`is_invalid_input`](Error::is_invalid_input) if the method, a segment of the path or
    /// the body is refused; [`is_configuration`](Error::is_configuration) if a header or an option is. Then the errors
    /// of every call: [`status`](Error::status), [`problem`](Error::problem) and [`body`](Error::body) have the
    /// server's reason. A body longer than the client's limit is an
    /// [unexpected response](Error::is_unexpected_response).
    pub async fn send(self) -> Result<RawResponse, Error> {
        let operation = self.operation();
        let request = self.request.map_err(|error| error.of(operation))?;
        if operation.method().is_empty() {
            let rule = "must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE";
            return Err(Error::invalid_input("method", rule));
        }
        let caller = self.caller.with_options(self.options.checked()?);
        let call = RawCall { request, operation };
        let response = caller.call(&call, &caller.begin()).await?;
        Ok(RawResponse {
            info: response.info,
            body: response.value,
        })
    }

    /// The operation, with an empty method if the method cannot be sent.
    fn operation(&self) -> Operation {
        let method = self.request.as_ref().map(Request::method).ok();
        let is_ours = |known: &&str| method.is_some_and(|method| method == known);
        let known = METHODS.into_iter().find(is_ours);
        let by_method = known.is_some() && method.is_some_and(Method::is_idempotent);
        Operation::Raw {
            method: known.unwrap_or_default(),
            idempotent: self.idempotent.unwrap_or(by_method),
        }
    }
}

/// Checks that the URL is below the base URL, so that the key goes to no other server, and that the body can be sent
/// again.
fn check(request: &Request, base: &Url) -> Result<(), Error> {
    let refuse = |field, rule| Err(Error::invalid_input(field, rule));
    let url = request.url();
    let base_path = base.path().trim_end_matches('/');
    let is_below = url
        .path()
        .strip_prefix(base_path)
        .is_some_and(|rest| rest.starts_with('/'));
    if url.origin() != base.origin() || !is_below {
        return refuse(
            "url",
            "is not below the client's base URL; build the request with `Client::base_url`",
        );
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("url", "must not contain a user name or a password");
    }
    if request.body().is_some_and(|body| body.as_bytes().is_none()) {
        return refuse(
            "body",
            "is a stream, which cannot be sent again; pass one that is in memory",
        );
    }
    Ok(())
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("operation", &self.operation())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
