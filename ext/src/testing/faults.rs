//! Faults: what can be made to go wrong with one request.
//!
//! A fault says what the client sees, and whether the work is done all the same; the second is what a client cannot see,
//! and what it has to reckon with. Answers of an unwell server come before the work unless told otherwise; cuts come
//! after it.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};

use super::effects::{Cut, Effect, Ending, Pace, RetryAfter, Substitute, SubstituteBody, Work};

/// One way in which a request goes wrong.
///
/// ```
/// use std::time::Duration;
/// use arize_ax::testing::{Cut, Fault, RetryAfter};
///
/// // The work is done, and the connection ends within the body of the response.
/// let lost = Fault::cut(Cut::InBody);
/// // A gateway's page instead of the response, late; the work is done.
/// let gateway = Fault::status(502).html().after_work().delayed(Duration::from_millis(30));
/// // «Come back in two seconds», as a date; nothing is done.
/// let busy = Fault::too_many_requests(RetryAfter::DateIn(Duration::from_secs(2)));
/// # let _ = (lost, gateway, busy);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    pub(super) delay: Duration,
    pub(super) work: Work,
    pub(super) effect: Effect,
    pub(super) pace: Option<Pace>,
}

impl Fault {
    fn new(work: Work, effect: Effect) -> Self {
        Self {
            delay: Duration::ZERO,
            work,
            effect,
            pace: None,
        }
    }

    /// The true answer, late. The delay is before the work, which is done even if the client has hung up by then, as a
    /// real server would; `after_work` puts it behind the work.
    pub fn latency(delay: Duration) -> Self {
        Self::new(Work::Late, Effect::Nothing).delayed(delay)
    }

    /// A 429 that says when to come back. Nothing is done.
    pub fn too_many_requests(retry_after: RetryAfter) -> Self {
        Self::status(429).retry_after(retry_after)
    }

    /// A response with this status and a problem body, instead of the true one. Nothing is done.
    ///
    /// # Panics
    /// If `status` is not one of 200 to 999.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status)
            .ok()
            .filter(|status| !status.is_informational())
            .expect("a status from 200 to 999");
        Self::new(
            Work::Undone,
            Effect::Answer(Substitute {
                status,
                body: SubstituteBody::Problem,
                headers: Vec::new(),
                retry_after: None,
            }),
        )
    }

    /// A redirect that keeps the method, to anywhere. Nothing is done.
    ///
    /// # Panics
    /// If `location` cannot stand in a header.
    pub fn redirect(location: &str) -> Self {
        Self::status(307)
            .empty()
            .header(header::LOCATION.as_str(), location)
    }

    /// The connection is closed at this point of the response. The work is done.
    pub fn cut(cut: Cut) -> Self {
        Self::new(Work::Done, Effect::Cut(cut, Ending::Close))
    }

    /// The connection is reset as soon as the request is read. Nothing is done. For a connection that is reset before a
    /// byte is read, see [`StandIn::reset_connections`](super::StandIn::reset_connections).
    pub fn reset() -> Self {
        Self::cut(Cut::BeforeResponse).by_reset().before_work()
    }

    /// The true answer, a few bytes at a time.
    pub fn trickle(bytes: usize, every: Duration) -> Self {
        Self {
            pace: Some(Pace {
                bytes: bytes.max(1),
                every,
            }),
            ..Self::new(Work::Done, Effect::Nothing)
        }
    }

    /// A 200 whose body has `length` bytes, all spaces, made as they are sent and chunked, so that no header gives the
    /// length away. Nothing is done.
    pub fn huge_body(length: u64) -> Self {
        Self::new(Work::Undone, Effect::HugeBody(length))
    }

    /// A 200 whose body is compressed and unpacks to `length` bytes, a thousand times what is sent. Nothing is done.
    pub fn gzip_bomb(length: u64) -> Self {
        Self::new(Work::Undone, Effect::GzipBomb(length))
    }

    /// The true answer behind `count` headers of 100 bytes, 30,000 at most.
    pub fn header_flood(count: usize) -> Self {
        Self::new(Work::Done, Effect::HeaderFlood(count.min(30_000)))
    }

    /// Does the work at once, whatever the client is then told, and however late.
    #[must_use]
    pub fn after_work(mut self) -> Self {
        self.work = Work::Done;
        self
    }

    /// Leaves the work undone. A fault that has nothing else to answer (a delay, a trickle, a flood of headers) does it
    /// all the same, after its delay.
    #[must_use]
    pub fn before_work(mut self) -> Self {
        self.work = match self.effect {
            Effect::Nothing | Effect::HeaderFlood(_) => Work::Late,
            _ => Work::Undone,
        };
        self
    }

    /// Late by this much.
    #[must_use]
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Of a cut: by a reset instead of a close.
    #[must_use]
    pub fn by_reset(self) -> Self {
        self.ending(Ending::Reset)
    }

    /// Of a cut: the connection stays open and silent for so long, and is closed then.
    #[must_use]
    pub fn by_stalling(self, silence: Duration) -> Self {
        self.ending(Ending::Stall(silence))
    }

    fn ending(mut self, ending: Ending) -> Self {
        if let Effect::Cut(_, how) = &mut self.effect {
            *how = ending;
        }
        self
    }

    /// Of a response: the page of a gateway for a body.
    #[must_use]
    pub fn html(self) -> Self {
        self.body(
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
             <body><h1>The upstream server did not answer</h1></body></html>\n",
        )
    }

    /// Of a response: no body.
    #[must_use]
    pub fn empty(self) -> Self {
        self.substitute(|answer| answer.body = SubstituteBody::Empty)
    }

    /// Of a response: any body.
    ///
    /// # Panics
    /// If `content_type` cannot stand in a header.
    #[must_use]
    pub fn body(self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let kind = HeaderValue::from_str(content_type).expect("a content type");
        let body = Bytes::from(body.into());
        self.substitute(|answer| answer.body = SubstituteBody::Raw(kind, body))
    }

    /// Of a response: one more header.
    ///
    /// # Panics
    /// If `name` or `value` cannot be a header's.
    #[must_use]
    pub fn header(self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
        let value = HeaderValue::from_str(value).expect("the value of a header");
        self.substitute(|answer| answer.headers.push((name, value)))
    }

    /// Of a response: when to come back.
    #[must_use]
    pub fn retry_after(self, retry_after: RetryAfter) -> Self {
        self.substitute(|answer| answer.retry_after = Some(retry_after))
    }

    fn substitute(mut self, change: impl FnOnce(&mut Substitute)) -> Self {
        if let Effect::Answer(answer) = &mut self.effect {
            change(answer);
        }
        self
    }
}
