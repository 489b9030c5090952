//! Raw requests: the rest of the API through the same client.
//!
//! For an operation that this crate has no method for, build the request with [`Client::request`]. It has the client's
//! key and headers, retries, rate limiter, limits and tracing, and its errors are the crate's [`Error`]:
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! # use arize_ax::testing::StandIn;
//! use arize_ax::reqwest::Method;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let client = server.client();
//! let response = client
//!     .request(Method::GET, ["v2", "users"]) // each segment is percent-encoded by itself
//!     .query("limit", 10)
//!     .send()
//!     .await?;
//! let page: serde_json::Value = response.json()?; // or a type of yours
//! println!("{}: {} users", response.status(), page["users"].as_array().map_or(0, Vec::len));
//! # Ok(())
//! # }
//! ```
//!
//! # What is retried
//!
//! As [everywhere](crate::retry#what-is-retried): a request that was not sent or that the server refused because of its
//! load is sent again. If it may have taken effect, it is sent again only if its method is idempotent (GET, HEAD, OPTIONS,
//! PUT, DELETE), or if you say so with [`idempotent(true)`](RawRequest::idempotent). A POST that creates an API key, for
//! one, is not idempotent: each attempt may create a key.
//!
//! # What is yours to do
//!
//! A raw request is sent as it is. The client neither writes enum values in the server's [casing](crate::EnumCasing) nor
//! follows cursors, and it keeps no value that the server returns once if your future is dropped.
//!
//! # A wire crate of your own
//!
//! If you need many operations, generate a crate for them from the API's document, in a checkout of this project. The
//! document of a server is at `<base URL>/v2/spec.yaml`:
//!
//! ```text
//! cargo xtask codegen --document spec.yaml --all --out ../arize-wire
//! ```
//!
//! The crate has a function `…_request` for each operation, which builds the request from typed arguments and sends
//! nothing, and types of all bodies. Pass these requests to [`Client::prepared`]. The example uses `arize-ax-api`, which is
//! such a crate for the operations on users:
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! # use arize_ax::testing::StandIn;
//! use arize_ax::reqwest;
//! use arize_ax_api as wire;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = StandIn::start().await;
//! # let client = server.client();
//! // It builds requests alone, so its HTTP client needs no settings.
//! let requests = wire::Client::new_with_client(client.base_url(), reqwest::Client::new());
//!
//! let request = requests.list_users_request(None, Some("@acme.com"), Some(10), None)?;
//! let response = client.prepared(request).send().await?;
//! let page: wire::types::ListUsersResponse = response.json()?;
//! println!("{} users", page.users.map_or(0, |users| users.len()));
//! # Ok(())
//! # }
//! ```
//!
//! The two crates must use the same minor version of `reqwest` (0.13), which is [re-exported](crate::reqwest).
//!
//! [`Client::request`]: crate::Client::request
//! [`Client::prepared`]: crate::Client::prepared
//! [`Error`]: crate::Error

mod path;
mod request;
mod response;

pub use request::RawRequest;
pub use response::RawResponse;
