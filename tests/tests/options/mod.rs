//! Options of one call, details of responses, raw requests, and calls that run together.

mod headers;
mod joined;
mod limits;
mod prepared;
mod raw;
mod responses;
