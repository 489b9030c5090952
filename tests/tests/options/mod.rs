//! Options of one call, what a response says besides its value, raw requests, and calls that run together.

mod headers;
mod joined;
mod limits;
mod prepared;
mod raw;
mod responses;
