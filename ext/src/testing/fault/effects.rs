//! The parts of a fault: when the work is done, and how the response is replaced, cut or slowed.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};

/// Whether and when the operation is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timing {
    Never,
    AfterDelay,
    /// At once, with the delay after it.
    BeforeDelay,
}

/// What the client gets.
#[derive(Clone, Debug)]
pub(crate) enum FaultKind {
    /// The real response.
    RealResponse,
    /// Another response.
    Replace(Replacement),
    /// The real response up to a point.
    Cut(Cut, ConnectionEnd),
    /// This many spaces.
    HugeBody(u64),
    /// This many spaces, compressed.
    GzipBomb(u64),
    /// The real response with this many more headers.
    HeaderFlood(usize),
}

/// A response sent instead of the real one.
#[derive(Clone, Debug)]
pub(crate) struct Replacement {
    pub(crate) status: StatusCode,
    pub(crate) body: ReplacementBody,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) retry_after: Option<RetryAfter>,
}

#[derive(Clone, Debug)]
pub(crate) enum ReplacementBody {
    Problem,
    Empty,
    /// A content type and a body.
    Raw(HeaderValue, Bytes),
}

/// At most `bytes` bytes of the response in each period of `every`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Throttle {
    pub(crate) bytes: usize,
    pub(crate) every: Duration,
}

/// Where a response ends too early. If the response has no body, a cut in the body happens in the headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cut {
    /// Before the first byte.
    BeforeResponse,
    /// Within the status line and the headers.
    InHeaders,
    /// After the last header, before the first byte of the body.
    AfterHeaders,
    /// In the middle of the body. The headers have announced its whole length.
    InBody,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ConnectionEnd {
    Close,
    Reset,
    /// It stays silent for this long and is then closed.
    Stall(Duration),
}

/// The value of a `Retry-After` header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// A number of seconds.
    Seconds(u64),
    /// A number of seconds with three decimals, such as `0.137`.
    Decimal(Duration),
    /// A date this far ahead of the stand-in's clock.
    DateIn(Duration),
    /// This text, valid or not.
    Text(String),
}
