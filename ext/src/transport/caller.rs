//! The handle that calls go through: the shared transport, with the options of single calls.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::call::Call;
use super::{CallOptions, Response, Transport};
use crate::Error;
use crate::retry::CallContext;
use crate::wire::ApiRequest;

/// A transport, with the options and the cancellation of the calls that go through this handle.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) transport: Arc<Transport>,
    /// Boxed, so that calls without options do not carry them.
    options: Option<Arc<CallOptions>>,
    cancellation: Option<CancellationToken>,
}

impl Caller {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            transport: Arc::new(transport),
            options: None,
            cancellation: None,
        }
    }

    /// The same caller with these options, which are checked. An option that is not set keeps the value that the caller
    /// had.
    pub(crate) fn with_options(&self, options: CallOptions) -> Self {
        let options = match &self.options {
            Some(earlier) => options.or(earlier),
            None => options,
        };
        Self {
            options: Some(Arc::new(options)),
            ..self.clone()
        }
    }

    /// The same caller, but `token` cancels calls that cannot have had an effect yet.
    pub(crate) fn cancelled_by(&self, token: CancellationToken) -> Self {
        Self {
            cancellation: Some(token),
            ..self.clone()
        }
    }

    /// Begins a public call, which may send several requests.
    pub(crate) fn begin(&self) -> CallContext {
        let limits = self.options.as_ref().map(|options| options.limits.clone());
        let retry_loop = &self.transport.retry_loop;
        retry_loop.begin(self.cancellation.clone(), limits.unwrap_or_default())
    }

    /// Sends a request as part of the call that began with `context`.
    pub(crate) async fn call<R: ApiRequest>(
        &self,
        request: &R,
        context: &CallContext,
    ) -> Result<Response<R::Response>, Error> {
        let options = self.options.as_deref();
        let headers = options
            .map(|options| options.headers.checked())
            .transpose()?;
        let call = Call {
            transport: &self.transport,
            request,
            context,
            headers,
            bearer: None,
        };
        let response = match &self.transport.credentials {
            None => call.send().await?,
            // Boxed, so that calls with a fixed key do not carry it.
            Some(credentials) => Box::pin(call.send_with_provider(credentials)).await?,
        };
        for observe in options.iter().flat_map(|options| &options.observers) {
            observe(&response.info);
        }
        Ok(response)
    }
}
