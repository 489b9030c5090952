//! The server's thread, seen from the handle.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc as reply};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::mpsc;

use super::command::{Order, ServerCommand};
use super::listener::run;
use super::state::Shared;

/// A running server thread. Dropping it stops the thread and waits until it has ended.
pub(crate) struct ServerThread {
    address: SocketAddr,
    orders: mpsc::UnboundedSender<Order>,
    resets: Arc<AtomicU32>,
    thread: Option<JoinHandle<()>>,
}

impl ServerThread {
    /// Starts the thread. Port 0 is any free one.
    pub(crate) fn start(shared: Arc<Shared>, address: SocketAddr) -> io::Result<Self> {
        let (orders, received) = mpsc::unbounded_channel();
        let (started, start) = reply::channel();
        let resets = Arc::new(AtomicU32::new(0));
        let to_reset = Arc::clone(&resets);
        let thread = thread::Builder::new()
            .name("arize-ax stand-in".to_owned())
            .spawn(move || run(shared, address, received, to_reset, &started))?;
        let address = start.recv().map_err(|_| ended())??;
        Ok(Self {
            address,
            orders,
            resets,
            thread: Some(thread),
        })
    }

    /// The address that the server is bound to.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn refuse(&self, time: Option<Duration>) -> io::Result<()> {
        self.order(ServerCommand::Refuse(time))
    }

    pub(crate) fn listen(&self) -> io::Result<()> {
        self.order(ServerCommand::Listen)
    }

    pub(crate) fn close_idle(&self) -> io::Result<()> {
        self.order(ServerCommand::CloseIdle)
    }

    /// Resets the next connections instead of reading from them.
    pub(crate) fn reset_next(&self, connections: u32) {
        self.resets.fetch_add(connections, Ordering::SeqCst);
    }

    /// Returns once the command is carried out.
    fn order(&self, command: ServerCommand) -> io::Result<()> {
        let (done, wait) = reply::channel();
        self.orders.send((command, done)).map_err(|_| ended())?;
        wait.recv().map_err(|_| ended())?
    }
}

impl Drop for ServerThread {
    fn drop(&mut self) {
        let _ = self.order(ServerCommand::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn ended() -> io::Error {
    io::Error::other("the stand-in's thread has ended")
}
