//! Files on disk: what they begin with, how documents are written, and how several change at once.

pub mod file_headers;
pub mod transaction;
pub mod yaml;
