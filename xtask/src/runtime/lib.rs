//! Low-level client, generated from an OpenAPI document.
//!
//! - [`Client`] has two functions for each operation: one sends a request and reads the response, the other
//!   (`…_request`) only builds the request. A success of any kind is a [`ResponseValue`], whose status tells which; every
//!   failure that the server answered with is an [`Error::UnexpectedResponse`], which holds the response.
//! - [`types`] has the bodies. Those of requests are strict; in responses every property may be missing, and values that
//!   nobody knew yet are kept (`support::Open`).
//! - [`Hook`] is how the requests are carried out.
//! - [`facts`] says what the document says about itself.

#![forbid(unsafe_code)]
#![allow(
    clippy::all,
    clippy::pedantic,
    rustdoc::all,
    unreachable_patterns,
    unused_mut,
    unused_imports
)]

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod facts;
#[cfg(feature = "httpmock")]
#[rustfmt::skip]
pub mod mock;
#[rustfmt::skip]
pub mod support;
#[rustfmt::skip]
pub mod types;

pub use client::{ByteStream, Client, ClientInfo, Error, ResponseValue};

/// What a request comes to.
pub type Exchanged<'a> =
    Pin<Box<dyn Future<Output = reqwest::Result<reqwest::Response>> + Send + 'a>>;

/// Carries a request out: the one place where the generated client meets the network.
pub trait Exchange: Send + Sync {
    /// Sends `request`, which is for `operation`, and returns the response, whatever its status.
    fn exec<'a>(
        &'a self,
        client: &'a reqwest::Client,
        request: reqwest::Request,
        operation: &'static str,
    ) -> Exchanged<'a>;
}

/// The [`Exchange`] of a [`Client`]; by default the request is sent as it is.
#[derive(Clone)]
pub struct Hook(Arc<dyn Exchange>);

impl Hook {
    /// A hook that carries requests out as `exchange` does.
    pub fn new(exchange: impl Exchange + 'static) -> Self {
        Self(Arc::new(exchange))
    }
}

impl From<Arc<dyn Exchange>> for Hook {
    fn from(exchange: Arc<dyn Exchange>) -> Self {
        Self(exchange)
    }
}

impl Default for Hook {
    fn default() -> Self {
        Self::new(Plain)
    }
}

/// Shows nothing: an exchange may hold secrets.
impl fmt::Debug for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hook")
    }
}

struct Plain;

impl Exchange for Plain {
    fn exec<'a>(
        &'a self,
        client: &'a reqwest::Client,
        request: reqwest::Request,
        _operation: &'static str,
    ) -> Exchanged<'a> {
        Box::pin(client.execute(request))
    }
}

impl progenitor_client::ClientHooks<Hook> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &progenitor_client::OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner
            .0
            .exec(&self.client, request, info.operation_id)
            .await
    }
}
