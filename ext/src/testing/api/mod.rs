//! The users API over the account: routes, queries, bodies and problems. It knows HTTP's words and no sockets.

mod bearer;
mod body;
mod dialect;
mod email;
mod encoding;
mod problem;
mod query;
mod response;
mod roles;
mod routes;
mod service;
mod words;

pub use dialect::Dialect;
pub use encoding::{BadText, BodyEncoding};
pub(crate) use problem::{ProblemResponse, problem_json};
pub(crate) use response::ApiResponse;
pub(crate) use routes::{Route, route};
pub(crate) use service::Service;
