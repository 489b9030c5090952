//! A call, from top to bottom: casing, retry loop, span, attempt.

use std::pin::pin;

use reqwest::Request;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use super::attempt::receive;
use super::credentials::Credentials;
use super::response::{Response, read};
use super::{Transport, prerelease, tracing};
use crate::retry::{Attempt, CallContext};
use crate::wire::{ApiRequest, ListPage};
use crate::{EnumCasing, Error};

/// One request of a public call.
pub(super) struct Call<'a, R> {
    pub(super) transport: &'a Transport,
    pub(super) request: &'a R,
    pub(super) context: &'a CallContext,
    /// The call's own headers.
    pub(super) headers: Option<&'a HeaderMap>,
    /// The key, if a provider gave it.
    pub(super) bearer: Option<&'a HeaderValue>,
}

/// The response to the request `R`.
type CallResult<R> = Result<Response<<R as ApiRequest>::Response>, Error>;

impl<R: ApiRequest> Call<'_, R> {
    /// Makes a call with the key that the provider gives. If the server refuses the key, makes it once more with
    /// another.
    pub(super) async fn send_with_provider(&self, credentials: &Credentials) -> CallResult<R> {
        let intent = self.request.intent();
        let key = credentials.current((self.context, intent)).await?;
        let call = Call {
            bearer: Some(&key.value),
            ..*self
        };
        let refusal = match call.send().await {
            Err(error) if error.is_unauthorized() => error,
            result => return result,
        };
        let context = &self.context.after(refusal.effect());
        let key = match credentials.renewed(&key, (context, intent)).await {
            Ok(Some(key)) => key,
            Ok(None) => return Err(refusal),
            Err(error) if error.is_cancelled() => {
                return Err(error.after(context.earlier, refusal.attempts()));
            }
            // Return the server's 401. Its source is the provider's failure, which says why there is no other key.
            Err(error) => return Err(refusal.with_source(error)),
        };
        let call = Call {
            context,
            bearer: Some(&key.value),
            ..*self
        };
        with_attempts(refusal.attempts(), call.send().await)
    }

    /// Makes a call: sends the request in the server's casing, with retries, and reads the response.
    ///
    /// If the server refuses the content of a request with enum values, the casing may be the reason. A refusal has no
    /// effect, so the request is sent again if the server uses the other casing.
    pub(super) async fn send(&self) -> CallResult<R> {
        let memory = &self.transport.casing;
        if !self.request.has_enums() {
            return self.make_attempts(memory.to_write()).await;
        }
        let _first = memory.wait_for_first_write().await;
        let casing = memory.to_write();
        let result = match self.make_attempts(casing).await {
            Err(refusal) if memory.is_doubtful(&refusal, casing) => {
                self.send_in_other_casing(casing, refusal).await
            }
            result => result,
        };
        memory.settle();
        result
    }

    /// Makes attempts until one succeeds or the retry loop gives up, all in one span.
    async fn make_attempts(&self, casing: EnumCasing) -> CallResult<R> {
        let transport = self.transport;
        let intent = self.request.intent();
        if !transport.settings.silence_prerelease_warning {
            prerelease::warn_once(intent.operation);
        }
        let attempt = |attempt| self.attempt(casing, attempt);
        let attempts = transport.retry_loop.run(intent, self.context, attempt);
        // Pinned in place: moving a future of this size is expensive.
        tracing::in_span(intent, &transport.base_url, pin!(attempts)).await
    }

    /// Sends the request once and reads its response.
    async fn attempt(&self, casing: EnumCasing, attempt: Attempt) -> CallResult<R> {
        let transport = self.transport;
        let max_bytes = transport.settings.max_response_bytes;
        let result = match self.request.request(&transport.api, casing) {
            Ok(request) => {
                let request = self.with_headers(request);
                let received = receive(&transport.http, request, attempt.timeout, max_bytes).await;
                received.and_then(|received| read(self.request, received, attempt))
            }
            Err(error) => Err(error),
        };
        if let Some(shown) = result.as_ref().ok().and_then(|response| response.casing) {
            transport.casing.learn(shown);
        }
        tracing::attempted(attempt.number, &result);
        result
    }

    /// Adds the client's headers and the call's own. They replace headers of the same name that the generated client
    /// set, and the call's own come first. Those of a trace replace nothing.
    fn with_headers(&self, mut request: Request) -> Request {
        let settings = &self.transport.settings;
        let generated = std::mem::replace(request.headers_mut(), settings.headers.clone());
        let headers = request.headers_mut();
        if let Some(own) = self.headers {
            headers.extend(own.clone());
        }
        if let Some(bearer) = self.bearer {
            headers.insert(AUTHORIZATION, bearer.clone());
        }
        for (name, value) in generated {
            if let Some(name) = name {
                headers.entry(name).or_insert(value);
            }
        }
        if let Some(trace_headers) = &settings.trace_headers {
            trace_headers.add_to(headers);
        }
        request
    }

    /// Sends a request again that was refused in the casing `sent`, if the server uses the other casing or shows none.
    /// Otherwise returns the refusal.
    async fn send_in_other_casing(&self, sent: EnumCasing, refusal: Error) -> CallResult<R> {
        let casing = match self.servers_casing(sent).await {
            Some(casing) if casing != sent => casing,
            _ => return Err(refusal),
        };
        let context = &self.context.after(refusal.effect());
        let call = Call { context, ..*self };
        let again = with_attempts(refusal.attempts(), call.make_attempts(casing).await);
        let Err(again) = again else { return again };
        let is_refused = again.is_refused_content();
        if is_refused {
            self.transport.casing.trust();
        }
        let was_sent = again.attempts() > refusal.attempts();
        // Refused in both casings, or no time was left: return the first refusal.
        if is_refused || (!was_sent && !again.is_cancelled()) {
            Err(refusal.after(Some(again.effect()), again.attempts()))
        } else {
            Err(again)
        }
    }

    /// The server's casing: the one that was learned since the request went out in `sent`, or the one of a user that
    /// the server lists. If it lists none, the other casing than `sent`. `None` if the call has no time left to ask.
    async fn servers_casing(&self, sent: EnumCasing) -> Option<EnumCasing> {
        let memory = &self.transport.casing;
        let asking = tokio::time::timeout(self.context.left(), memory.asking.lock());
        let _asking = asking.await.ok()?;
        let learned = memory.to_write();
        if learned != sent || memory.asked_lately() {
            return Some(learned);
        }
        let one_user = &ListPage {
            limit: Some(1),
            ..ListPage::default()
        };
        let list = Call {
            transport: self.transport,
            request: one_user,
            context: self.context,
            headers: self.headers,
            bearer: self.bearer,
        };
        let page = list.make_attempts(sent).await.ok();
        let shown = page.and_then(|page| page.casing);
        if shown == Some(sent) {
            memory.trust();
        }
        Some(shown.unwrap_or(sent.other()))
    }
}

/// Adds the attempts that a call made before in another way.
fn with_attempts<T>(before: u32, result: Result<Response<T>, Error>) -> Result<Response<T>, Error> {
    match result {
        Ok(mut response) => {
            response.info.attempts += before;
            Ok(response)
        }
        Err(error) => Err(error.with_attempts(before)),
    }
}
