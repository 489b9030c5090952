//! Commands of the handle to the server's thread.

use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

pub(super) enum ServerCommand {
    /// Close the listener, and each connection once it is idle: for this long, or until told to listen.
    Refuse(Option<Duration>),
    /// Listen again.
    Listen,
    /// Close each connection once it is idle.
    CloseIdle,
    Stop,
}

/// A command and where to report that it is carried out.
pub(super) type Order = (ServerCommand, Sender<io::Result<()>>);
