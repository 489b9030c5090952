//! The ways in which one request can fail.
//!
//! A fault says what the client sees, and whether the operation is carried out all the same, which the client cannot
//! see. By default a response of a failing server comes without the work, and a lost connection comes after it.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};

use super::effects::{
    ConnectionEnd, Cut, FaultKind, Replacement, ReplacementBody, RetryAfter, Throttle, Timing,
};

/// One way in which a request fails. "The work" is the operation that the request asks for.
///
/// ```
/// use std::time::Duration;
/// use arize_ax::testing::{Cut, Fault, RetryAfter};
///
/// // The work is done, and the connection is closed in the middle of the response's body.
/// let lost = Fault::cut(Cut::InBody);
/// // A gateway's error page, 30 ms late. The work is done.
/// let gateway = Fault::status(502).html().after_work().delayed(Duration::from_millis(30));
/// // "Come back in two seconds", as a date. The work is not done.
/// let busy = Fault::too_many_requests(RetryAfter::DateIn(Duration::from_secs(2)));
/// # let _ = (lost, gateway, busy);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Fault {
    pub(crate) delay: Duration,
    pub(crate) timing: Timing,
    pub(crate) kind: FaultKind,
    pub(crate) throttle: Option<Throttle>,
}

impl Fault {
    fn new(timing: Timing, kind: FaultKind) -> Self {
        Self {
            delay: Duration::ZERO,
            timing,
            kind,
            throttle: None,
        }
    }

    /// The real response, late. The work is done after the delay, even if the client has hung up by then;
    /// [`after_work`](Self::after_work) does it before the delay.
    pub fn latency(delay: Duration) -> Self {
        Self::new(Timing::AfterDelay, FaultKind::RealResponse).delayed(delay)
    }

    /// A 429 with a `Retry-After` header. The work is not done.
    #[doc(alias = "rate_limit")]
    pub fn too_many_requests(retry_after: RetryAfter) -> Self {
        Self::status(429).retry_after(retry_after)
    }

    /// A response with this status and a problem as its body. The work is not done.
    ///
    /// # Panics
    /// If `status` is not from 200 to 999.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status)
            .ok()
            .filter(|status| !status.is_informational())
            .expect("a status from 200 to 999");
        Self::new(
            Timing::Never,
            FaultKind::Replace(Replacement {
                status,
                body: ReplacementBody::Problem,
                headers: Vec::new(),
                retry_after: None,
            }),
        )
    }

    /// A redirect (307) to `location`. The work is not done.
    ///
    /// # Panics
    /// If `location` is not a valid header value.
    pub fn redirect(location: impl AsRef<str>) -> Self {
        Self::status(307)
            .empty()
            .header(header::LOCATION.as_str(), location)
    }

    /// Closes the connection at this point of the response. The work is done.
    pub fn cut(cut: Cut) -> Self {
        Self::new(
            Timing::BeforeDelay,
            FaultKind::Cut(cut, ConnectionEnd::Close),
        )
    }

    /// Resets the connection once the request has been read. The work is not done. To reset a connection before
    /// anything is read, see [`StandIn::reset_connections`](crate::testing::StandIn::reset_connections).
    pub fn reset() -> Self {
        Self::cut(Cut::BeforeResponse).by_reset().before_work()
    }

    /// The real response, `bytes` bytes at a time with a pause of `every` between them.
    pub fn trickle(bytes: usize, every: Duration) -> Self {
        Self {
            throttle: Some(Throttle {
                bytes: bytes.max(1),
                every,
            }),
            ..Self::new(Timing::BeforeDelay, FaultKind::RealResponse)
        }
    }

    /// A 200 with a body of `length` spaces. It is chunked, so no header gives its length away. The work is not done.
    pub fn huge_body(length: u64) -> Self {
        Self::new(Timing::Never, FaultKind::HugeBody(length))
    }

    /// A 200 with a compressed body that unpacks to `length` bytes, about a thousand times its size. The work is not
    /// done.
    pub fn gzip_bomb(length: u64) -> Self {
        Self::new(Timing::Never, FaultKind::GzipBomb(length))
    }

    /// The real response with `count` more headers of 100 bytes each, at most 30,000.
    pub fn header_flood(count: usize) -> Self {
        Self::new(
            Timing::BeforeDelay,
            FaultKind::HeaderFlood(count.min(30_000)),
        )
    }

    /// Does the work at once, before any delay, whatever the client gets.
    pub fn after_work(mut self) -> Self {
        self.timing = Timing::BeforeDelay;
        self
    }

    /// Leaves the work undone. A fault that sends the real response (a delay, a trickle, a flood of headers) cannot: it
    /// does the work after its delay instead.
    pub fn before_work(mut self) -> Self {
        self.timing = match self.kind {
            FaultKind::RealResponse | FaultKind::HeaderFlood(_) => Timing::AfterDelay,
            _ => Timing::Never,
        };
        self
    }

    /// Delays the response.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Makes a [cut](Self::cut) reset the connection instead of closing it.
    pub fn by_reset(self) -> Self {
        self.ending(ConnectionEnd::Reset)
    }

    /// Makes a [cut](Self::cut) leave the connection open and silent for a while before closing it.
    pub fn by_stalling(self, silence: Duration) -> Self {
        self.ending(ConnectionEnd::Stall(silence))
    }

    fn ending(mut self, ending: ConnectionEnd) -> Self {
        if let FaultKind::Cut(_, how) = &mut self.kind {
            *how = ending;
        }
        self
    }

    /// Gives a [response](Self::status) the error page of a gateway as its body.
    pub fn html(self) -> Self {
        self.body(
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
             <body><h1>The upstream server did not respond</h1></body></html>\n",
        )
    }

    /// Gives a [response](Self::status) no body.
    pub fn empty(self) -> Self {
        self.replacement(|response| response.body = ReplacementBody::Empty)
    }

    /// Gives a [response](Self::status) this body.
    ///
    /// # Panics
    /// If `content_type` is not a valid header value.
    pub fn body(self, content_type: impl AsRef<str>, body: impl Into<Vec<u8>>) -> Self {
        let kind = HeaderValue::from_str(content_type.as_ref()).expect("a content type");
        let body = Bytes::from(body.into());
        self.replacement(|response| response.body = ReplacementBody::Raw(kind, body))
    }

    /// Adds a header to a [response](Self::status).
    ///
    /// # Panics
    /// If `name` or `value` is not valid in a header.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let name = HeaderName::from_bytes(name.as_ref().as_bytes()).expect("the name of a header");
        let value = HeaderValue::from_str(value.as_ref()).expect("the value of a header");
        self.replacement(|response| response.headers.push((name, value)))
    }

    /// Adds a `Retry-After` header to a [response](Self::status).
    pub fn retry_after(self, retry_after: RetryAfter) -> Self {
        self.replacement(|response| response.retry_after = Some(retry_after))
    }

    fn replacement(mut self, change: impl FnOnce(&mut Replacement)) -> Self {
        if let FaultKind::Replace(response) = &mut self.kind {
            change(response);
        }
        self
    }
}
