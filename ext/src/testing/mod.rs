//! A stand-in server.
