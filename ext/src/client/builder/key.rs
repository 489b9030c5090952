//! The API key, or its provider.

use std::time::Duration;

use super::ClientBuilder;
use crate::transport::{KeyProvider, ProviderError};
use crate::{ApiKey, Error};

impl ClientBuilder {
    /// Sets the API key: an [`ApiKey`], or a text that is one. Replaces a [provider](Self::api_key_provider) that was
    /// set before.
    ///
    /// If the text cannot be a key, [`build`](Self::build) returns the error.
    pub fn api_key<K>(mut self, key: K) -> Self
    where
        K: TryInto<ApiKey>,
        K::Error: Into<Error>,
    {
        let key = key.try_into();
        self.key = Some(key.map_err(|error| error.into().rule().to_owned()));
        self.provider = None;
        self
    }

    /// Asks `provider` for the API key, so that a key can change while the client lives: from a file that is mounted
    /// anew, or a store of secrets. Replaces a key that was set before, also by the environment.
    ///
    /// The key is used until the server refuses it with 401. Then the provider is asked once more, and if it has
    /// another key, the refused request, which had no effect, is sent again. That is one request more than
    /// [`max_attempts`](Self::max_attempts) says, and a span of its own in traces.
    ///
    /// Calls that need a key at the same time ask the provider once and share the result. The provider runs in a task of
    /// its own, on the runtime of the call that asked first, and is dropped if no call waits for it any more. The time
    /// that it takes is part of the time of the calls. A provider that fails is not asked again until the next call. It
    /// must not use the client that it serves: that call would wait for itself until its deadline.
    ///
    /// # Errors
    ///
    /// If the provider fails, panics, or takes longer than the call has left, calls return an error for which
    /// [`is_credentials`](Error::is_credentials) holds. Its source is the provider's own error, which should not show
    /// the key. If that happens after a 401, calls return the 401, and this error is its source.
    ///
    /// ```no_run
    /// use arize_ax::{ApiKey, Client};
    ///
    /// let client = Client::builder()
    ///     .api_key_provider(|| async {
    ///         // A small file; use `tokio::fs` if it may be slow.
    ///         let text = std::fs::read_to_string("/run/secrets/arize")?;
    ///         Ok::<_, Box<dyn std::error::Error + Send + Sync>>(ApiKey::new(text)?)
    ///     })
    ///     .build()?;
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    pub fn api_key_provider<F, Fut, E>(mut self, provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiKey, E>> + Send + 'static,
        E: Into<ProviderError>,
    {
        self.provider = Some(KeyProvider::new(provider));
        self.key = None;
        self
    }

    /// How long a key of the [provider](Self::api_key_provider) is used before it is asked again. By default until the
    /// server refuses the key.
    pub fn api_key_max_age(mut self, age: Duration) -> Self {
        self.api_key_max_age = Some(age);
        self
    }
}
