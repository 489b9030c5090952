//! The options of one call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};

use super::headers::ExtraHeaders;
use crate::retry::{CallLimits, RetryPolicy, StandardRetry, check_times};
use crate::{Error, ResponseInfo};

/// Options of single calls, which replace the client's settings.
///
/// [`Users::with_options`](crate::Users::with_options) returns users whose calls, lists, bulk runs and rosters all use
/// them. Options that are not set are as in the [`ClientBuilder`](crate::ClientBuilder).
///
#[cfg_attr(feature = "testing", doc = "```")]
#[cfg_attr(not(feature = "testing"), doc = "```ignore")]
/// # use arize_ax::{CallOptions, testing::StandIn};
/// # use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), arize_ax::Error> {
/// # let server = StandIn::start().await;
/// # let users = server.client().users();
/// let quick = CallOptions::new()
///     .deadline(Duration::from_secs(3))
///     .max_attempts(2)
///     .header("x-request-source", "nightly-sync");
/// let page = users.with_options(quick)?.list().page().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(super) limits: CallLimits,
    pub(super) headers: ExtraHeaders,
    pub(super) observers: Vec<Observer>,
}

type Observer = Arc<dyn Fn(&ResponseInfo) + Send + Sync>;

impl CallOptions {
    /// No option is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits how long a call may take, with all its attempts and waits, and with the other requests that it needs: the
    /// look-up that explains a conflict, or the update that sets a developer flag. Must be longer than zero. Each page
    /// of a list is a call of its own.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = Some(deadline);
        self
    }

    /// Limits how long one attempt may take, from the request to the end of the response's body. Must be longer than
    /// zero.
    ///
    /// The time to connect is limited by the client's own [connect timeout](crate::ClientBuilder::connect_timeout). If
    /// it is longer than this, an attempt that ran out of time while it connected counts as one that may have taken
    /// effect.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = Some(timeout);
        self
    }

    /// Limits how many attempts a call may make, as [the client's](crate::ClientBuilder::max_attempts) does; 1 turns
    /// retries off, and 0 counts as 1. Short for [`retry_policy`](Self::retry_policy) with
    /// [`StandardRetry::with_max_attempts`].
    pub fn max_attempts(self, attempts: u32) -> Self {
        self.retry_policy(StandardRetry::with_max_attempts(attempts))
    }

    /// Sets which failures are retried.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.limits.policy = Some(Arc::new(policy));
        self
    }

    /// Adds a header to each request. It replaces a header of the client with the same name.
    ///
    /// `authorization`, `content-length` and `transfer-encoding` are refused when the options are used. The value may
    /// be a secret: nothing shows it.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName> + fmt::Display,
        V: TryInto<HeaderValue>,
    {
        self.headers.add(name, value);
        self
    }

    /// Calls `observe` with the response of each request that succeeded: with each page of a list, and with each call
    /// of a bulk run. An error has the same [accessors](crate::Error::headers).
    ///
    /// It is called before the call returns, so it should not block. For a single call,
    /// [`Users::with_response`](crate::Users::with_response) is shorter.
    ///
    #[cfg_attr(feature = "testing", doc = "```")]
    #[cfg_attr(not(feature = "testing"), doc = "```ignore")]
    /// # use arize_ax::{CallOptions, testing::StandIn};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), arize_ax::Error> {
    /// # let server = StandIn::start().await;
    /// # let users = server.client().users();
    /// let options = CallOptions::new().on_response(|response| {
    ///     println!("{}: {} attempts, {:?}", response.operation(), response.attempts(), response.rate_limit());
    /// });
    /// let mut pages = users.with_options(options)?.list().pages();
    /// while let Some(page) = pages.next().await {
    ///     page?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_response(mut self, observe: impl Fn(&ResponseInfo) + Send + Sync + 'static) -> Self {
        self.observers.push(Arc::new(observe));
        self
    }

    /// These options, and those of `others` that are not set here. Headers are merged by name, and all observers are
    /// called.
    pub(crate) fn or(mut self, others: &Self) -> Self {
        self.limits = self.limits.or(&others.limits);
        self.headers = self.headers.or(&others.headers);
        self.observers.extend_from_slice(&others.observers);
        self
    }

    /// These options, or an error if one breaks the rule that it states.
    pub(crate) fn checked(self) -> Result<Self, Error> {
        check_times(self.limits.deadline, self.limits.attempt_timeout)?;
        self.headers.checked()?;
        Ok(self)
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("limits", &self.limits)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
