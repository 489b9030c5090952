//! Keys that a provider gives, and that may change while the client lives.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

use crate::{ApiKey, Error};

pub(crate) type ProviderError = Box<dyn std::error::Error + Send + Sync>;
type Asked = Pin<Box<dyn Future<Output = Result<ApiKey, ProviderError>> + Send>>;

/// The caller's provider, and how long one of its keys is used.
#[derive(Clone)]
pub(crate) struct KeyProvider {
    ask: Arc<dyn Fn() -> Asked + Send + Sync>,
    max_age: Option<Duration>,
}

impl KeyProvider {
    pub(crate) fn new<F, Fut, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiKey, E>> + Send + 'static,
        E: Into<ProviderError>,
    {
        let ask = move || -> Asked {
            let asked = provider();
            Box::pin(async move { asked.await.map_err(Into::into) })
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
    /// Held while the provider is asked, so that calls which need a key together ask once.
    latest: Mutex<Option<Latest>>,
}

struct Latest {
    bearer: HeaderValue,
    asked_at: Instant,
    /// How many times the provider was asked until then.
    asks: u64,
}

/// The key of a call.
pub(super) struct Bearer {
    pub(super) value: HeaderValue,
    asks: u64,
}

impl Credentials {
    pub(super) fn new(provider: KeyProvider) -> Self {
        Self {
            provider,
            latest: Mutex::default(),
        }
    }

    /// The latest key. Asks the provider if there is none yet, or if it is too old.
    pub(super) async fn current(&self, left: Duration) -> Result<Bearer, Error> {
        self.within(left, async {
            let mut latest = self.latest.lock().await;
            let max_age = self.provider.max_age.unwrap_or(Duration::MAX);
            match &*latest {
                Some(known) if known.asked_at.elapsed() < max_age => Ok(known.bearer()),
                _ => self.ask(&mut latest).await,
            }
        })
        .await
    }

    /// Another key than `refused`, which the server no longer takes; `None` if the provider has no other. Asks it unless
    /// another call did since `refused` was given out.
    pub(super) async fn renewed(
        &self,
        refused: &Bearer,
        left: Duration,
    ) -> Result<Option<Bearer>, Error> {
        let bearer = self.within(left, async {
            let mut latest = self.latest.lock().await;
            match &*latest {
                Some(known) if known.asks > refused.asks => Ok(known.bearer()),
                _ => self.ask(&mut latest).await,
            }
        });
        let bearer = bearer.await?;
        Ok(Some(bearer).filter(|bearer| bearer.value != refused.value))
    }

    async fn ask(&self, latest: &mut Option<Latest>) -> Result<Bearer, Error> {
        let key = (self.provider.ask)().await;
        let key = key.map_err(|error| {
            Error::credentials("the provider of API keys failed").with_source(error)
        })?;
        let known = latest.insert(Latest {
            bearer: bearer(&key)?,
            asked_at: Instant::now(),
            asks: latest.as_ref().map_or(0, |known| known.asks) + 1,
        });
        Ok(known.bearer())
    }

    async fn within<T>(
        &self,
        left: Duration,
        asked: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let too_late = "the provider of API keys took longer than the call has left";
        let result = timeout(left, asked).await;
        result.unwrap_or_else(|_| Err(Error::credentials(too_late)))
    }
}

impl Latest {
    fn bearer(&self) -> Bearer {
        Bearer {
            value: self.bearer.clone(),
            asks: self.asks,
        }
    }
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
