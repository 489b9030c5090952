//! From a call of this crate to requests of the generated client, and back.

mod answer;
mod exchange;
mod prerelease;
mod spelling;
mod trace;

use std::pin::pin;
use std::sync::Arc;

use reqwest::Url;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

pub(crate) use answer::Answer;
use answer::conclude;
use exchange::Exchange;
use spelling::CasingMemory;

use crate::retry::{CallContext, Pacer, Success, Try};
use crate::wire::Call;
use crate::{EnumCasing, Error};

const MAX_RESPONSE_BYTES: u64 = 8 * 1024 * 1024;

/// What all calls of a client share.
pub(crate) struct Transport {
    http: reqwest::Client,
    base_url: String,
    server: trace::Server,
    headers: Arc<HeaderMap>,
    pub(crate) pacer: Pacer,
    pub(crate) casing: CasingMemory,
    pub(crate) max_response_bytes: u64,
    pub(crate) silence_prerelease_warning: bool,
}

impl Transport {
    pub(crate) fn new(
        http: reqwest::Client,
        base_url: Url,
        mut headers: HeaderMap,
        pacer: Pacer,
        casing: Option<EnumCasing>,
    ) -> Self {
        let json = HeaderValue::from_static("application/json");
        headers.entry(ACCEPT).or_insert(json);
        // Each request has a copy, to which come `content-type` and `host`.
        headers.reserve(2);
        Self {
            http,
            server: trace::Server::of(&base_url),
            base_url: base_url.as_str().trim_end_matches('/').to_owned(),
            headers: Arc::new(headers),
            pacer,
            casing: CasingMemory::new(casing),
            max_response_bytes: MAX_RESPONSE_BYTES,
            silence_prerelease_warning: false,
        }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Sends one call, with its retries, in `casing`, or in the one that is known best.
    async fn send<C: Call>(
        &self,
        call: &C,
        context: &CallContext,
        casing: Option<EnumCasing>,
    ) -> Result<Success<Answer<C::Answer>>, Error> {
        let operation = call.operation();
        if !self.silence_prerelease_warning {
            prerelease::warn_once(operation);
        }
        // Pinned where it is: a future of this size is dear to move.
        let attempts = pin!(
            self.pacer
                .run(operation, context, |this| self.attempt(call, this, casing))
        );
        trace::observed(operation, &self.server, attempts).await
    }

    /// Sends one request.
    async fn attempt<C: Call>(
        &self,
        call: &C,
        this: Try,
        casing: Option<EnumCasing>,
    ) -> Result<Answer<C::Answer>, Error> {
        let casing = casing.unwrap_or_else(|| self.casing.to_write());
        let exchange = Exchange::new(self.headers.clone(), casing, self.max_response_bytes);
        let api = exchange.client(&self.base_url, &self.http);
        // Pinned where it is: a future of this size is dear to move.
        let sent = pin!(call.send(&api));
        let outcome = tokio::time::timeout(this.limit, sent).await;
        let result = conclude(call, exchange.seen(), outcome.ok(), this.limit);
        if let Ok(answer) = &result
            && let Some(casing) = answer.casing
        {
            self.casing.learn(casing);
        }
        trace::tried(this.number, &result);
        result
    }
}
