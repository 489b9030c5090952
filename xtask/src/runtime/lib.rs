//! Low-level client, generated from an OpenAPI document.
//!
//! - [`Client`] has two functions for each operation: one sends a request and reads the response, the other
//!   (`…_request`) only builds the request. A success of any kind is a [`ResponseValue`], whose status tells which; every
//!   failure that the server responded with is an [`Error::UnexpectedResponse`], which holds the response.
//! - [`types`] has the bodies. Those of requests are strict; in responses every property may be missing, and values that
//!   nobody knew yet are kept (`support::Open`).
//! - [`facts`] says what the document says about itself.

#![forbid(unsafe_code)]
#![allow(clippy::all, clippy::pedantic, rustdoc::all)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod facts;
#[cfg(feature = "httpmock")]
#[rustfmt::skip]
pub mod mock;
#[allow(dead_code, unused_imports)]
#[rustfmt::skip]
pub mod support;
#[rustfmt::skip]
pub mod types;

pub use client::{ByteStream, Client, ClientInfo, Error, ResponseValue};

/// Requests are sent as they are. Whoever sends in another way builds them alone.
impl progenitor_client::ClientHooks<()> for Client {}
