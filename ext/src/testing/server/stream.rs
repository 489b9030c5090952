//! A connection that fails on command.
//!
//! All faults on the level of bytes are here. The stream counts what it has written of a response and knows where the
//! headers end. Once the bytes that may pass are spent, it closes, resets or falls silent. A fault holds for one
//! response, so a connection that is kept alive works again afterwards.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use crate::mutex::locked;
use crate::testing::fault::{ConnectionEnd, Throttle};

/// How much of a response may pass.
#[derive(Clone, Copy, Debug)]
pub(super) enum Allowance {
    /// This many bytes from its beginning.
    Bytes(usize),
    /// Its headers and this many bytes of its body.
    HeadersAnd { body: usize, matched: usize },
}

impl Allowance {
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

    /// How many of `bytes` may pass.
    fn of(mut self, bytes: &[u8]) -> usize {
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

/// What happens to the bytes of one response.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StreamFault {
    pub(super) cut: Option<(Allowance, ConnectionEnd)>,
    pub(super) throttle: Option<Throttle>,
}

/// Sets the fault of a stream's next response.
#[derive(Debug, Default)]
pub(super) struct StreamControl(Mutex<StreamFault>);

impl StreamControl {
    pub(super) fn set(&self, fault: StreamFault) {
        *self.lock() = fault;
    }

    fn lock(&self) -> MutexGuard<'_, StreamFault> {
        locked(&self.0)
    }
}

/// A TCP stream that obeys a [`StreamControl`].
pub(super) struct FaultyStream {
    stream: TcpStream,
    control: Arc<StreamControl>,
    wait: Option<Pin<Box<Sleep>>>,
    activity: Arc<AtomicU64>,
}

impl FaultyStream {
    /// `activity` goes up with every read and write.
    pub(super) fn new(
        stream: TcpStream,
        control: Arc<StreamControl>,
        activity: Arc<AtomicU64>,
    ) -> Self {
        activity.fetch_add(1, Ordering::Relaxed);
        Self {
            stream,
            control,
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

    fn poll_end(&mut self, cx: &mut Context<'_>, ending: ConnectionEnd) -> Poll<io::Error> {
        match ending {
            ConnectionEnd::Close => Poll::Ready(io::ErrorKind::BrokenPipe.into()),
            ConnectionEnd::Reset => Poll::Ready(match self.stream.set_zero_linger() {
                Ok(()) => io::ErrorKind::ConnectionReset.into(),
                Err(error) => error,
            }),
            ConnectionEnd::Stall(silence) => {
                if let Some((_, ending)) = &mut self.control.lock().cut {
                    *ending = ConnectionEnd::Close;
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

impl AsyncWrite for FaultyStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_wait(cx));
        let StreamFault { cut, throttle } = *self.control.lock();
        let mut length = bytes.len();
        if let Some((allowance, ending)) = cut {
            if allowance.is_spent() {
                return self.poll_end(cx, ending).map(Err);
            }
            length = allowance.of(bytes);
        }
        if let Some(throttle) = throttle {
            length = length.min(throttle.bytes);
        }
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &bytes[..length]))?;
        self.activity.fetch_add(1, Ordering::Relaxed);
        if let Some((allowance, _)) = &mut self.control.lock().cut {
            bytes[..written]
                .iter()
                .for_each(|byte| allowance.spend(*byte));
        }
        if let Some(throttle) = throttle {
            self.pause(cx, throttle.every);
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

impl AsyncRead for FaultyStream {
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

    const RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\na: b\r\n\r\nbody";

    #[test]
    fn an_allowance_of_bytes_is_that_many() {
        assert_eq!(Allowance::Bytes(0).of(RESPONSE), 0);
        assert_eq!(Allowance::Bytes(5).of(RESPONSE), 5);
        assert_eq!(Allowance::Bytes(500).of(RESPONSE), RESPONSE.len());
    }

    #[test]
    fn an_allowance_of_headers_ends_with_the_headers_however_they_are_split() {
        for body in [0, 2] {
            for piece in 1..RESPONSE.len() {
                let mut allowance = Allowance::headers_and(body);
                let mut passed = 0;
                for bytes in RESPONSE.chunks(piece) {
                    let allowed = allowance.of(bytes);
                    bytes[..allowed]
                        .iter()
                        .for_each(|byte| allowance.spend(*byte));
                    passed += allowed;
                }
                assert_eq!(passed, RESPONSE.len() - 4 + body, "in pieces of {piece}");
            }
        }
    }
}
