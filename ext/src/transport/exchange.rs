//! One request and its answer, as they pass through the generated client.
//!
//! The generated client hands each request here. What the answer was is written
//! down before the generated client looks at it, so that status, headers and body
//! are known whatever it makes of them; and no body grows beyond its limit.

use std::sync::{Arc, Mutex, PoisonError};

use arize_ax_api as api;
use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;
use reqwest::{Request, Response, ResponseBuilderExt as _, StatusCode, Url};

use crate::Spelling;
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
    /// Whether the answer is another URL's: the HTTP client followed a redirect.
    pub(super) redirected: bool,
}

#[derive(Clone)]
pub(super) struct Exchange(Arc<Inner>);

struct Inner {
    headers: Arc<HeaderMap>,
    spelling: Spelling,
    max_answer_bytes: u64,
    seen: Mutex<Seen>,
}

impl Exchange {
    pub(super) fn new(headers: Arc<HeaderMap>, spelling: Spelling, max_answer_bytes: u64) -> Self {
        Self(Arc::new(Inner {
            headers,
            spelling,
            max_answer_bytes,
            seen: Mutex::default(),
        }))
    }

    /// A generated client whose requests pass through here.
    pub(super) fn client(&self, base_url: &str, http: &reqwest::Client) -> api::Client {
        api::Client::new_with_client(base_url, http.clone(), api::Hook::new(self.clone()))
    }

    pub(super) fn seen(&self) -> Seen {
        let mut seen = self.0.seen.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *seen)
    }

    fn note(&self, write: impl FnOnce(&mut Seen)) {
        write(&mut self.0.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }

    async fn pass(
        &self,
        http: &reqwest::Client,
        mut request: Request,
        operation: &'static str,
    ) -> reqwest::Result<Response> {
        let headers = request.headers_mut();
        headers.reserve(self.0.headers.len());
        let mut before = None;
        for (name, value) in self.0.headers.iter() {
            // Values of one name come one after the other; the first takes the place of what was there.
            if before.replace(name) == Some(name) {
                headers.append(name, value.clone());
            } else {
                headers.insert(name, value.clone());
            }
        }
        respell(&mut request, operation, self.0.spelling);
        let url = request.url().clone();
        self.note(|seen| seen.sent = true);
        let mut response = http.execute(request).await?;
        self.note(|seen| {
            seen.status = Some(response.status());
            seen.redirected = *response.url() != url;
            seen.headers = std::mem::take(response.headers_mut());
        });
        self.buffered(response, url).await
    }

    /// The same answer with its body in memory, or cut at the limit and noted so. It has no
    /// headers: the generated client reads none, and a copy costs more than reading a user.
    async fn buffered(&self, mut response: Response, url: Url) -> reqwest::Result<Response> {
        let limit = self.0.max_answer_bytes;
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
        request: Request,
        operation: &'static str,
    ) -> api::Exchanged<'a> {
        Box::pin(self.pass(client, request, operation))
    }
}
