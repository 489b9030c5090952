//! Signals to stop: Ctrl-C, and on Unix SIGTERM.

use std::io;
use std::pin::pin;

use crate::say;

pub(crate) struct Signals {
    /// Whether a signal came while the program waited for a call.
    came: bool,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    /// Catches the signals. From here on they no longer end the process by themselves.
    pub(crate) fn catch() -> io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self {
                came: false,
                terminate: signal(SignalKind::terminate())?,
                interrupt: signal(SignalKind::interrupt())?,
            })
        }
        #[cfg(not(unix))]
        Ok(Self { came: false })
    }

    /// Waits for the next signal.
    pub(crate) async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Waits for the call. The first signal lets it finish; the second abandons it.
    pub(crate) async fn let_finish<T>(&mut self, call: impl Future<Output = T>) -> Option<T> {
        let mut call = pin!(call);
        loop {
            tokio::select! {
                result = &mut call => return Some(result),
                () = self.next() => {
                    if std::mem::replace(&mut self.came, true) {
                        return None;
                    }
                    say::err("stopping after the call in flight; press Ctrl-C again to end at once");
                }
            }
        }
    }

    /// Whether a signal came in [`let_finish`](Self::let_finish).
    pub(crate) fn came(&self) -> bool {
        self.came
    }
}
