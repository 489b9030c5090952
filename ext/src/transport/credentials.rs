//! Keys that a provider gives, and that may change while the client lives.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _, Shared, WeakShared};
use reqwest::header::HeaderValue;
use tokio::time::{Instant, timeout};
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

use crate::mutex::locked;
use crate::operation::Intent;
use crate::retry::CallContext;
use crate::{ApiKey, Error};

pub(crate) type ProviderError = Box<dyn std::error::Error + Send + Sync>;
type KeyFuture = BoxFuture<'static, Result<ApiKey, ProviderError>>;
/// One request to the provider, in a task of its own. If the provider panics, or calls the client that it serves, calls
/// get an error and no other harm.
type BearerFuture = BoxFuture<'static, BearerResult>;
type BearerResult = Result<Bearer, SharedError>;
type SharedError = Arc<dyn std::error::Error + Send + Sync>;

/// The caller's provider, and how long one of its keys is used.
#[derive(Clone)]
pub(crate) struct KeyProvider {
    ask: Arc<dyn Fn() -> KeyFuture + Send + Sync>,
    max_age: Option<Duration>,
}

impl KeyProvider {
    pub(crate) fn new<F, Fut, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiKey, E>> + Send + 'static,
        E: Into<ProviderError>,
    {
        let ask = move || -> KeyFuture {
            let given = provider();
            async move { given.await.map_err(Into::into) }.boxed()
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
    /// The request to the provider that calls wait for. It is dropped with the last of them.
    asking: Option<WeakShared<BearerFuture>>,
}

/// The key of a call.
#[derive(Clone)]
pub(super) struct Bearer {
    pub(super) value: HeaderValue,
    asked_at: Instant,
    given_at: Instant,
}

/// A call that waits for a key, and its intent.
type Waiting<'a> = (&'a CallContext, Intent);

impl Credentials {
    pub(super) fn new(provider: KeyProvider) -> Self {
        Self {
            provider,
            state: Arc::default(),
        }
    }

    /// The latest key. Asks the provider if there is none yet, or if it is too old.
    pub(super) async fn current(&self, waiting: Waiting<'_>) -> Result<Bearer, Error> {
        let max_age = self.provider.max_age.unwrap_or(Duration::MAX);
        let is_usable = |bearer: &Bearer| bearer.given_at.elapsed() < max_age;
        self.key_that(is_usable, waiting).await
    }

    /// Another key than `refused`, which the server no longer accepts; `None` if the provider has no other. Asks it
    /// unless another call brought another key since. `waiting` has the effect of attempts with the refused key.
    pub(super) async fn renewed(
        &self,
        refused: &Bearer,
        waiting: Waiting<'_>,
    ) -> Result<Option<Bearer>, Error> {
        let refused_at = Instant::now();
        let is_other =
            |bearer: &Bearer| bearer.value != refused.value && bearer.given_at >= refused.given_at;
        loop {
            let bearer = self.key_that(is_other, waiting).await?;
            if is_other(&bearer) {
                return Ok(Some(bearer));
            }
            // A request that began before the refusal may still return the old key.
            if bearer.asked_at >= refused_at {
                return Ok(None);
            }
        }
    }

    /// The latest key if it is as wanted, or else the next that the provider gives. The call waits for it until its
    /// deadline or until it is cancelled.
    async fn key_that(
        &self,
        is_wanted: impl Fn(&Bearer) -> bool,
        (context, intent): Waiting<'_>,
    ) -> Result<Bearer, Error> {
        let ask = {
            let mut state = locked(&self.state);
            match &state.latest {
                Some(latest) if is_wanted(latest) => return Ok(latest.clone()),
                _ => self.ask(&mut state),
            }
        };
        let ask = timeout(context.left(), ask);
        let given = context.unless_cancelled(intent.operation, context.earlier, ask);
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

    /// The request to the provider that calls wait for, or a new one.
    fn ask(&self, state: &mut State) -> Shared<BearerFuture> {
        if let Some(ask) = state.asking.as_ref().and_then(WeakShared::upgrade) {
            return ask;
        }
        let provider = Arc::clone(&self.provider.ask);
        let shared = Arc::clone(&self.state);
        let ask = async move {
            let asked_at = Instant::now();
            let key = provider().await?;
            let bearer = Bearer {
                value: bearer(&key).map_err(ProviderError::from)?,
                asked_at,
                given_at: Instant::now(),
            };
            let mut state = locked(&shared);
            state.latest = Some(bearer.clone());
            state.asking = None;
            BearerResult::Ok(bearer)
        };
        let ask = AbortOnDropHandle::new(tokio::spawn(ask.in_current_span()));
        // A panic of the provider, or the end of the runtime in which it ran.
        let failed = |error| Err(SharedError::from(Box::from(error)));
        let ask = ask
            .map(move |asked| asked.unwrap_or_else(failed))
            .boxed()
            .shared();
        state.asking = ask.downgrade();
        ask
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
