//! The connection, as something that can be told to fail.
//!
//! One mechanism serves every fault that has to do with bytes: the wire counts what passes, knows where the headers of
//! a response end, and once its budget for that answer is spent it closes, resets or falls silent. A request arms the wire
//! for its own answer only, so a connection that is kept alive behaves until the next fault.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use super::effects::{Ending, Pace};

/// How much of a response passes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Budget {
    /// So many bytes from its beginning.
    Bytes(usize),
    /// Its headers and so many bytes of its body.
    HeadersAnd { body: usize, matched: usize },
}

impl Budget {
    pub(super) fn headers_and(body: usize) -> Self {
        Self::HeadersAnd { body, matched: 0 }
    }

    fn is_spent(self) -> bool {
        matches!(self, Self::Bytes(0))
    }

    fn spend(&mut self, byte: u8) {
        const END_OF_HEADERS: &[u8; 4] = b"\r\n\r\n";
        match self {
            Self::Bytes(left) => *left = left.saturating_sub(1),
            Self::HeadersAnd { body, matched } => {
                *matched = match byte {
                    _ if byte == END_OF_HEADERS[*matched] => *matched + 1,
                    b'\r' => 1,
                    _ => 0,
                };
                if *matched == END_OF_HEADERS.len() {
                    *self = Self::Bytes(*body);
                }
            }
        }
    }

    /// How many of these bytes may pass.
    fn allowance(mut self, bytes: &[u8]) -> usize {
        bytes
            .iter()
            .take_while(|byte| {
                let passes = !self.is_spent();
                self.spend(**byte);
                passes
            })
            .count()
    }
}

/// What a request has in store for its response.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Arming {
    pub(super) cut: Option<(Budget, Ending)>,
    pub(super) pace: Option<Pace>,
}

/// The half of the wire that the service holds.
#[derive(Debug, Default)]
pub(super) struct Wire(Mutex<Arming>);

impl Wire {
    /// Sets what becomes of the next answer.
    pub(super) fn arm(&self, arming: Arming) {
        *self.lock() = arming;
    }

    fn lock(&self) -> MutexGuard<'_, Arming> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The half of the wire that the HTTP library reads from and writes to.
pub(super) struct WireStream {
    stream: TcpStream,
    wire: Arc<Wire>,
    wait: Option<Pin<Box<Sleep>>>,
    activity: Arc<AtomicU64>,
}

impl WireStream {
    /// `activity` goes up whenever something passes.
    pub(super) fn new(stream: TcpStream, wire: Arc<Wire>, activity: Arc<AtomicU64>) -> Self {
        activity.fetch_add(1, Ordering::Relaxed);
        Self {
            stream,
            wire,
            wait: None,
            activity,
        }
    }

    fn poll_wait(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if let Some(wait) = &mut self.wait {
            ready!(wait.as_mut().poll(cx));
            self.wait = None;
        }
        Poll::Ready(())
    }

    fn poll_end(&mut self, cx: &mut Context<'_>, ending: Ending) -> Poll<io::Error> {
        match ending {
            Ending::Close => Poll::Ready(io::ErrorKind::BrokenPipe.into()),
            Ending::Reset => Poll::Ready(match self.stream.set_zero_linger() {
                Ok(()) => io::ErrorKind::ConnectionReset.into(),
                Err(error) => error,
            }),
            Ending::Stall(silence) => {
                if let Some((_, ending)) = &mut self.wire.lock().cut {
                    *ending = Ending::Close;
                }
                self.pause(cx, silence);
                Poll::Pending
            }
        }
    }

    fn pause(&mut self, cx: &mut Context<'_>, time: Duration) {
        let mut wait = Box::pin(sleep(time));
        if wait.as_mut().poll(cx).is_pending() {
            self.wait = Some(wait);
        } else {
            cx.waker().wake_by_ref();
        }
    }
}

impl AsyncWrite for WireStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_wait(cx));
        let Arming { cut, pace } = *self.wire.lock();
        let mut allowance = bytes.len();
        if let Some((budget, ending)) = cut {
            if budget.is_spent() {
                return self.poll_end(cx, ending).map(Err);
            }
            allowance = budget.allowance(bytes);
        }
        if let Some(pace) = pace {
            allowance = allowance.min(pace.bytes);
        }
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &bytes[..allowance]))?;
        self.activity.fetch_add(1, Ordering::Relaxed);
        if let Some((budget, _)) = &mut self.wire.lock().cut {
            bytes[..written].iter().for_each(|byte| budget.spend(*byte));
        }
        if let Some(pace) = pace {
            self.pause(cx, pace.every);
        }
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl AsyncRead for WireStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = ready!(Pin::new(&mut self.stream).poll_read(cx, buffer));
        self.activity.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\na: b\r\n\r\nbody";

    #[test]
    fn a_budget_of_bytes_is_that_many() {
        assert_eq!(Budget::Bytes(0).allowance(ANSWER), 0);
        assert_eq!(Budget::Bytes(5).allowance(ANSWER), 5);
        assert_eq!(Budget::Bytes(500).allowance(ANSWER), ANSWER.len());
    }

    #[test]
    fn a_budget_of_headers_ends_where_they_end_however_they_are_cut_up() {
        for body in [0, 2] {
            for piece in 1..ANSWER.len() {
                let mut budget = Budget::headers_and(body);
                let mut passed = 0;
                for bytes in ANSWER.chunks(piece) {
                    let allowed = budget.allowance(bytes);
                    bytes[..allowed].iter().for_each(|byte| budget.spend(*byte));
                    passed += allowed;
                }
                assert_eq!(passed, ANSWER.len() - 4 + body, "in pieces of {piece}");
            }
        }
    }
}
