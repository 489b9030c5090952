//! The server's own thread, seen from outside.
//!
//! The thread has a runtime of its own, so that a test which pauses or blocks its own runtime has paused or blocked
//! nothing here, and delays are real ones. One thread is enough: a request is a few microseconds of work, and a client
//! that shares the machine has use for the other cores.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc as ack};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::mpsc;

use super::listening::run;
use super::state::Shared;

/// What the handle asks of the thread.
pub(super) enum Command {
    /// Close the listener, and connections once they are idle; for so long, or until told to listen.
    Refuse(Option<Duration>),
    /// Listen again.
    Listen,
    /// Close connections once they are idle.
    CloseIdle,
    Stop,
}

/// A command, and where to say that it is carried out.
pub(super) type Order = (Command, ack::Sender<io::Result<()>>);

/// The thread, seen from outside. Dropping it ends the thread and waits for that.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    commands: mpsc::UnboundedSender<Order>,
    resets: Arc<AtomicU32>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts the thread; `port` 0 is any that is free.
    pub(super) fn start(shared: Arc<Shared>, port: u16) -> io::Result<Self> {
        let (commands, orders) = mpsc::unbounded_channel();
        let (started, start) = ack::channel();
        let resets = Arc::new(AtomicU32::new(0));
        let to_reset = Arc::clone(&resets);
        let thread = thread::Builder::new()
            .name("arize-ax stand-in".to_owned())
            .spawn(move || run(shared, port, orders, to_reset, &started))?;
        let address = start.recv().map_err(|_| ended())??;
        Ok(Self {
            address,
            commands,
            resets,
            thread: Some(thread),
        })
    }

    pub(super) fn refuse(&self, time: Option<Duration>) -> io::Result<()> {
        self.command(Command::Refuse(time))
    }

    pub(super) fn listen(&self) -> io::Result<()> {
        self.command(Command::Listen)
    }

    pub(super) fn close_idle(&self) -> io::Result<()> {
        self.command(Command::CloseIdle)
    }

    /// Resets the next connections instead of reading from them.
    pub(super) fn reset_next(&self, connections: u32) {
        self.resets.fetch_add(connections, Ordering::SeqCst);
    }

    /// Has a command carried out before it returns.
    fn command(&self, command: Command) -> io::Result<()> {
        let (done, wait) = ack::channel();
        self.commands.send((command, done)).map_err(|_| ended())?;
        wait.recv().map_err(|_| ended())?
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.command(Command::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn ended() -> io::Error {
    io::Error::other("the stand-in's thread has ended")
}
