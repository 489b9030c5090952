//! Keys that a provider gives, and that may change while the client lives.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt as _, Shared, WeakShared};
use reqwest::header::HeaderValue;
use tokio::time::{Instant, timeout};

use crate::operation::Intent;
use crate::retry::CallContext;
use crate::{ApiKey, Effect, Error};

pub(crate) type ProviderError = Box<dyn std::error::Error + Send + Sync>;
type GivenKey = Pin<Box<dyn Future<Output = Result<ApiKey, ProviderError>> + Send>>;
type PendingKey = Pin<Box<dyn Future<Output = Result<Bearer, SharedError>> + Send>>;
type SharedError = Arc<dyn std::error::Error + Send + Sync>;

/// The caller's provider, and how long one of its keys is used.
#[derive(Clone)]
pub(crate) struct KeyProvider {
    ask: Arc<dyn Fn() -> GivenKey + Send + Sync>,
    max_age: Option<Duration>,
}

impl KeyProvider {
    pub(crate) fn new<F, Fut, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiKey, E>> + Send + 'static,
        E: Into<ProviderError>,
    {
        let ask = move || -> GivenKey {
            let given = provider();
            Box::pin(async move { given.await.map_err(Into::into) })
        };
        Self {
            ask: Arc::new(ask),
            max_age: None,
        }
    }

    pub(crate) fn with_max_age(self, max_age: Option<Duration>) -> Self {
        Self { max_age, ..self }
    }
}

/// The provider, with the key that it gave last. All calls of a client share it.
pub(super) struct Credentials {
    provider: KeyProvider,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    latest: Option<Bearer>,
    /// The key that the provider was asked for, and that calls wait for. It is dropped with the last of them.
    pending: Option<WeakShared<PendingKey>>,
}

/// The key of a call.
#[derive(Clone)]
pub(super) struct Bearer {
    pub(super) value: HeaderValue,
    given_at: Instant,
    /// Counts the keys that the provider gave.
    number: u64,
}

/// A call that waits for a key, until its deadline or until it is cancelled.
#[derive(Clone, Copy)]
pub(super) struct WaitingCall<'a> {
    pub(super) context: &'a CallContext,
    /// The client's deadline, for a call that has none of its own.
    pub(super) deadline: Duration,
    pub(super) intent: Intent,
}

impl Credentials {
    pub(super) fn new(provider: KeyProvider) -> Self {
        Self {
            provider,
            state: Arc::default(),
        }
    }

    /// The latest key. Asks the provider if there is none yet, or if it is too old.
    pub(super) async fn current(&self, call: WaitingCall<'_>) -> Result<Bearer, Error> {
        let max_age = self.provider.max_age.unwrap_or(Duration::MAX);
        let is_usable = |bearer: &Bearer| bearer.given_at.elapsed() < max_age;
        self.key_that(is_usable, call, None).await
    }

    /// Another key than `refused`, which the server no longer accepts; `None` if the provider has no other. Asks it unless
    /// another call did since `refused` was given out. `earlier` is the effect that attempts with that key may have had.
    pub(super) async fn renewed(
        &self,
        refused: &Bearer,
        call: WaitingCall<'_>,
        earlier: Effect,
    ) -> Result<Option<Bearer>, Error> {
        let is_later = |bearer: &Bearer| bearer.number > refused.number;
        let bearer = self.key_that(is_later, call, Some(earlier)).await?;
        Ok(Some(bearer).filter(|bearer| bearer.value != refused.value))
    }

    /// The latest key if it is as wanted, or else the next that the provider gives.
    async fn key_that(
        &self,
        is_wanted: impl Fn(&Bearer) -> bool,
        call: WaitingCall<'_>,
        earlier: Option<Effect>,
    ) -> Result<Bearer, Error> {
        let ask = {
            let mut state = lock(&self.state);
            match &state.latest {
                Some(latest) if is_wanted(latest) => return Ok(latest.clone()),
                _ => self.ask(&mut state),
            }
        };
        let WaitingCall {
            context, intent, ..
        } = call;
        let ask = timeout(context.left(call.deadline), ask);
        let given = context.unless_cancelled(intent.operation, earlier, ask);
        let error = match given.await {
            Some(Ok(Ok(bearer))) => return Ok(bearer),
            Some(Ok(Err(error))) => {
                Error::credentials("the provider of API keys failed").with_shared_source(error)
            }
            Some(Err(_)) => {
                Error::credentials("the provider of API keys took longer than the call has left")
            }
            None => Error::cancelled(),
        };
        Err(error.of(intent))
    }

    /// The key that calls wait for already, or else a new one from the provider.
    fn ask(&self, state: &mut State) -> Shared<PendingKey> {
        if let Some(ask) = state.pending.as_ref().and_then(WeakShared::upgrade) {
            return ask;
        }
        let provider = Arc::clone(&self.provider.ask);
        let shared = Arc::clone(&self.state);
        let number = state.latest.as_ref().map_or(1, |latest| latest.number + 1);
        let ask: PendingKey = Box::pin(async move {
            let given = provider().await;
            let result = given.and_then(|key| {
                let value = bearer(&key)?;
                let given_at = Instant::now();
                Ok(Bearer {
                    value,
                    given_at,
                    number,
                })
            });
            let mut state = lock(&shared);
            state.pending = None;
            if let Ok(bearer) = &result {
                state.latest = Some(bearer.clone());
            }
            result.map_err(Arc::from)
        });
        let ask = ask.shared();
        state.pending = ask.downgrade();
        ask
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for KeyProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyProvider")
    }
}

/// The header that carries a key.
pub(crate) fn bearer(key: &ApiKey) -> Result<HeaderValue, Error> {
    let mut bearer = HeaderValue::from_str(&format!("Bearer {}", key.expose())).map_err(|_| {
        Error::configuration("the API key contains a character that a header cannot carry")
    })?;
    bearer.set_sensitive(true);
    Ok(bearer)
}
