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

/// The call that a request is a part of.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) context: &'a CallContext,
    /// The call's own headers.
    pub(super) headers: Option<&'a HeaderMap>,
    /// The key, if a provider gave it.
    pub(super) bearer: Option<&'a HeaderValue>,
}

impl Transport {
    /// Makes a call with the key that the provider gives. If the server refuses the key, makes it once more with
    /// another.
    pub(super) async fn call_with_provider<R: ApiRequest>(
        &self,
        credentials: &Credentials,
        request: &R,
        call: Call<'_>,
    ) -> Result<Response<R::Response>, Error> {
        let intent = request.intent();
        let key = credentials.current(call.context, intent).await?;
        let with = |bearer| Call {
            bearer: Some(bearer),
            ..call
        };
        let refusal = match self.call(request, with(&key.value)).await {
            Err(error) if error.is_unauthorized() => error,
            result => return result,
        };
        let context = &call.context.after(refusal.effect());
        let key = match credentials.renewed(&key, context, intent).await {
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
            ..call
        };
        self.call(request, call)
            .await
            .map(|response| response.with_attempts(refusal.attempts()))
            .map_err(|error| error.with_attempts(refusal.attempts()))
    }

    /// Makes a call: sends `request` in the server's casing, with retries, and reads the response.
    ///
    /// If the server refuses the content of a request with enum values, the casing may be the reason. A refusal has no
    /// effect, so the request is sent again if the server uses the other casing.
    pub(super) async fn call<R: ApiRequest>(
        &self,
        request: &R,
        call: Call<'_>,
    ) -> Result<Response<R::Response>, Error> {
        if !request.has_enums() {
            return self
                .make_attempts(request, call, self.casing.to_write())
                .await;
        }
        let _first = self.casing.wait_for_first_write().await;
        let casing = self.casing.to_write();
        let result = self.make_attempts(request, call, casing).await;
        let result = match result {
            Err(refusal) if self.casing.is_doubtful(&refusal, casing) => {
                self.send_in_other_casing(request, call, casing, refusal)
                    .await
            }
            result => result,
        };
        self.casing.settle();
        result
    }

    /// Makes attempts until one succeeds or the retry loop gives up, all in one span.
    async fn make_attempts<R: ApiRequest>(
        &self,
        request: &R,
        call: Call<'_>,
        casing: EnumCasing,
    ) -> Result<Response<R::Response>, Error> {
        let intent = request.intent();
        if !self.settings.silence_prerelease_warning {
            prerelease::warn_once(intent.operation);
        }
        let attempts = self.retry_loop.run(intent, call.context, |attempt| {
            self.attempt(request, call, casing, attempt)
        });
        // Pinned in place: moving a future of this size is expensive.
        tracing::in_span(intent, &self.base_url, pin!(attempts)).await
    }

    /// Sends the request once and reads its response.
    async fn attempt<R: ApiRequest>(
        &self,
        request: &R,
        call: Call<'_>,
        casing: EnumCasing,
        attempt: Attempt,
    ) -> Result<Response<R::Response>, Error> {
        let max_bytes = self.settings.max_response_bytes;
        let result = match request.request(&self.api, casing) {
            Ok(built) => {
                let built = self.with_headers(built, call);
                let received = receive(&self.http, built, attempt.timeout, max_bytes).await;
                received.and_then(|received| read(request, received, attempt))
            }
            Err(error) => Err(error),
        };
        if let Ok(Response {
            casing: Some(casing),
            ..
        }) = &result
        {
            self.casing.learn(*casing);
        }
        tracing::attempted(attempt.number, &result);
        result
    }

    /// Adds the client's headers and the call's own. They replace headers of the same name that the generated client
    /// set, and the call's own come first. Those of a trace replace nothing.
    fn with_headers(&self, mut request: Request, call: Call<'_>) -> Request {
        let generated = std::mem::replace(request.headers_mut(), self.settings.headers.clone());
        let headers = request.headers_mut();
        if let Some(own) = call.headers {
            headers.extend(own.clone());
        }
        if let Some(bearer) = call.bearer {
            headers.insert(AUTHORIZATION, bearer.clone());
        }
        for (name, value) in generated {
            if let Some(name) = name {
                headers.entry(name).or_insert(value);
            }
        }
        if let Some(trace_headers) = &self.settings.trace_headers {
            trace_headers.add_to(headers);
        }
        request
    }

    /// Sends a request again that was refused in the casing `sent`, if the server uses the other casing or shows none.
    /// Otherwise returns the refusal.
    async fn send_in_other_casing<R: ApiRequest>(
        &self,
        request: &R,
        call: Call<'_>,
        sent: EnumCasing,
        refusal: Error,
    ) -> Result<Response<R::Response>, Error> {
        let Some(casing) = self.servers_casing(call, sent).await else {
            return Err(refusal);
        };
        if casing == sent {
            return Err(refusal);
        }
        let context = &call.context.after(refusal.effect());
        let call = Call { context, ..call };
        let again = match self.make_attempts(request, call, casing).await {
            Ok(response) => return Ok(response.with_attempts(refusal.attempts())),
            Err(again) => again.with_attempts(refusal.attempts()),
        };
        let is_refused = again.is_refused_content();
        if is_refused {
            self.casing.trust();
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
    async fn servers_casing(&self, call: Call<'_>, sent: EnumCasing) -> Option<EnumCasing> {
        let asking = tokio::time::timeout(call.context.left(), self.casing.asking.lock());
        let _asking = asking.await.ok()?;
        let learned = self.casing.to_write();
        if learned != sent || self.casing.asked_lately() {
            return Some(learned);
        }
        let one_user = ListPage {
            limit: Some(1),
            ..ListPage::default()
        };
        let shown = self.make_attempts(&one_user, call, sent).await;
        let shown = shown.ok().and_then(|page| page.casing);
        if shown == Some(sent) {
            self.casing.trust();
        }
        Some(shown.unwrap_or(sent.other()))
    }
}
