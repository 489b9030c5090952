//! One request and its response, as they pass through the generated client.
//!
//! The generated client hands each request here. What the response was is written
//! down before the generated client looks at it, so that status, headers and body
//! are known whatever it makes of them; and no body grows beyond its limit.

use std::sync::{Arc, Mutex, PoisonError};

use arize_ax_api as api;
use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;
use reqwest::{Request, Response, ResponseBuilderExt as _, StatusCode, Url};

use crate::EnumCasing;
use crate::wire::respell;

/// What was seen of an exchange so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) sent: bool,
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    /// The body; `None` until it is there whole.
    pub(super) body: Option<Bytes>,
    /// The limit that the body went beyond.
    pub(super) too_large: Option<u64>,
    /// Whether the response is another URL's: the HTTP client followed a redirect.
    pub(super) redirected: bool,
}

/// One request's way; shared with the generated client while that is at it.
pub(super) struct Exchange {
    headers: Arc<HeaderMap>,
    casing: EnumCasing,
    max_response_bytes: u64,
    seen: Mutex<Seen>,
}

impl Exchange {
    pub(super) fn new(
        headers: Arc<HeaderMap>,
        casing: EnumCasing,
        max_response_bytes: u64,
    ) -> Arc<Self> {
        Arc::new(Self {
            headers,
            casing,
            max_response_bytes,
            seen: Mutex::default(),
        })
    }

    /// A generated client whose requests pass through here.
    pub(super) fn client(self: &Arc<Self>, base_url: &str, http: &reqwest::Client) -> api::Client {
        let exchange: Arc<dyn api::Exchange> = self.clone();
        api::Client::new_with_client(base_url, http.clone(), exchange.into())
    }

    pub(super) fn seen(&self) -> Seen {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *seen)
    }

    fn note(&self, write: impl FnOnce(&mut Seen)) {
        write(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Gives `request` this client's headers and the server's casing. Of what the generated
    /// client set, the headers stay that this client has no value for.
    fn prepare(&self, request: &mut Request, operation: &str) {
        let given = std::mem::replace(request.headers_mut(), (*self.headers).clone());
        for (name, value) in &given {
            if !self.headers.contains_key(name) {
                request.headers_mut().append(name, value.clone());
            }
        }
        respell(request, operation, self.casing);
    }

    /// The same answer with its body in memory, or cut at the limit and noted so. It has no
    /// headers: the generated client reads none, and a copy costs more than reading a user.
    async fn buffered(&self, mut response: Response, url: Url) -> reqwest::Result<Response> {
        self.note(|seen| {
            seen.status = Some(response.status());
            seen.redirected = *response.url() != url;
            seen.headers = std::mem::take(response.headers_mut());
        });
        let limit = self.max_response_bytes;
        let mut too_large = response.content_length().unwrap_or(0) > limit;
        let mut body = Bytes::new();
        while !too_large && let Some(chunk) = response.chunk().await? {
            too_large = body.len() as u64 + chunk.len() as u64 > limit;
            if body.is_empty() {
                body = chunk;
            } else if !too_large {
                let mut longer = BytesMut::from(body);
                longer.extend_from_slice(&chunk);
                body = longer.freeze();
            }
        }
        self.note(|seen| {
            seen.too_large = too_large.then_some(limit);
            seen.body = (!too_large).then(|| body.clone());
        });
        // With a URL, since else one is parsed to stand in for it.
        let mut whole = http::Response::builder()
            .url(url)
            .body(body)
            .unwrap_or_default();
        *whole.status_mut() = response.status();
        Ok(whole.into())
    }
}

impl api::Exchange for Exchange {
    fn exec<'a>(
        &'a self,
        client: &'a reqwest::Client,
        mut request: Request,
        operation: &'static str,
    ) -> api::Exchanged<'a> {
        self.prepare(&mut request, operation);
        let url = request.url().clone();
        self.note(|seen| seen.sent = true);
        let answer = client.execute(request);
        Box::pin(async move { self.buffered(answer.await?, url).await })
    }
}
