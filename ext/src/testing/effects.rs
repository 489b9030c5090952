//! What faults are made of: the work done or not, the response replaced, cut or slowed.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};

/// Whether and when the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// Not at all.
    Undone,
    /// After the delay.
    Late,
    /// At once, the delay coming after it.
    Done,
}

#[derive(Clone, Debug)]
pub(super) enum Effect {
    /// The true answer.
    Nothing,
    /// This response.
    Answer(Substitute),
    /// The true answer, up to a point.
    Cut(Cut, Ending),
    /// Spaces, as many as said.
    HugeBody(u64),
    /// Spaces, compressed, as many as said.
    GzipBomb(u64),
    /// A response with this many headers in front.
    HeaderFlood(usize),
}

/// A response that takes the place of the true one.
#[derive(Clone, Debug)]
pub(super) struct Substitute {
    pub(super) status: StatusCode,
    pub(super) body: SubstituteBody,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) retry_after: Option<RetryAfter>,
}

#[derive(Clone, Debug)]
pub(super) enum SubstituteBody {
    Problem,
    Empty,
    Raw(HeaderValue, Bytes),
}

/// At most so many bytes of the response in each stretch of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) bytes: usize,
    pub(super) every: Duration,
}

/// Where a response ends too early. A cut that would fall into the body of a response that has none falls into its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cut {
    /// Not a byte is sent.
    BeforeResponse,
    /// Within the status line and the headers.
    InHeaders,
    /// After the last header, before the first byte of the body.
    AfterHeaders,
    /// In the middle of the body, whose length the headers have announced.
    InBody,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Ending {
    Close,
    Reset,
    Stall(Duration),
}

/// The value of a `Retry-After` header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// A number of seconds.
    Seconds(u64),
    /// A date: so long after the stand-in's own time.
    DateIn(Duration),
    /// This text, which need make no sense.
    Text(String),
}
