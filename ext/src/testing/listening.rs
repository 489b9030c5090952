//! The server's own thread, seen from inside: the runtime, the listener, the connections.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc as ack};
use std::time::Duration;

use futures_util::future::{Either, select};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until};

use super::server::{Command, Order};
use super::service::serve;
use super::state::Shared;
use super::wire::{Wire, WireStream};

type Orders = mpsc::UnboundedReceiver<Order>;

/// Serves until told to stop. Says through `started` where, or why not.
pub(super) fn run(
    shared: Arc<Shared>,
    port: u16,
    orders: Orders,
    resets: Arc<AtomicU32>,
    started: &ack::Sender<io::Result<SocketAddr>>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = started.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        let address = SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, port));
        match reserve(address).and_then(listen) {
            Ok((listener, address)) => {
                let _ = started.send(Ok(address));
                accept(listener, address, shared, orders, &resets).await;
            }
            Err(error) => {
                let _ = started.send(Err(error));
            }
        }
    });
    // The runtime goes, and every connection with it.
}

/// Takes a port without listening on it: connections to it are refused, and nobody else gets it.
fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn listen(socket: TcpSocket) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = socket.listen(1_024)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

enum Door {
    Open(TcpListener),
    /// Until then, or until told.
    Shut(TcpSocket, Option<Instant>),
}

fn shut(door: Door, address: SocketAddr) -> io::Result<TcpSocket> {
    match door {
        Door::Shut(socket, _) => Ok(socket),
        Door::Open(listener) => {
            drop(listener);
            reserve(address)
        }
    }
}

async fn accept(
    listener: TcpListener,
    address: SocketAddr,
    shared: Arc<Shared>,
    mut orders: Orders,
    resets: &AtomicU32,
) {
    let (close, closing) = watch::channel(());
    let mut door = Door::Open(listener);
    loop {
        let order = match &door {
            Door::Shut(_, None) => orders.recv().await,
            Door::Shut(_, Some(end)) => {
                match select(pin!(sleep_until(*end)), pin!(orders.recv())).await {
                    Either::Left(_) => Some((Command::Listen, ack::channel().0)),
                    Either::Right((order, _)) => order,
                }
            }
            Door::Open(listener) => {
                match select(pin!(listener.accept()), pin!(orders.recv())).await {
                    Either::Right((order, _)) => order,
                    Either::Left((Ok((stream, _)), _)) => {
                        admit(stream, &shared, &closing, resets);
                        continue;
                    }
                    Either::Left((Err(_), _)) => {
                        // Out of file descriptors, most likely: some will be closed soon.
                        sleep(Duration::from_millis(10)).await;
                        continue;
                    }
                }
            }
        };
        let Some((command, done)) = order else { return };
        let result = match (command, door) {
            (Command::Stop, _) => {
                let _ = done.send(Ok(()));
                return;
            }
            (Command::Refuse(time), door) => {
                let _ = close.send(());
                let end = time.and_then(|time| Instant::now().checked_add(time));
                shut(door, address).map(|socket| Door::Shut(socket, end))
            }
            (Command::Listen, Door::Shut(socket, _)) => {
                listen(socket).map(|(listener, _)| Door::Open(listener))
            }
            (Command::CloseIdle, same) => {
                let _ = close.send(());
                Ok(same)
            }
            (Command::Listen, open) => Ok(open),
        };
        match result {
            Ok(next) => {
                door = next;
                let _ = done.send(Ok(()));
            }
            Err(error) => {
                let _ = done.send(Err(error));
                return;
            }
        }
    }
}

fn admit(
    stream: TcpStream,
    shared: &Arc<Shared>,
    closing: &watch::Receiver<()>,
    resets: &AtomicU32,
) {
    let take_one = |left: u32| left.checked_sub(1);
    if resets
        .fetch_update(Ordering::SeqCst, Ordering::SeqCst, take_one)
        .is_ok()
    {
        let _ = stream.set_zero_linger();
        return;
    }
    let _ = stream.set_nodelay(true);
    let mut closing = closing.clone();
    closing.mark_unchanged();
    tokio::spawn(converse(stream, Arc::clone(shared), closing));
}

/// Serves one connection until either side ends it.
async fn converse(stream: TcpStream, shared: Arc<Shared>, mut closing: watch::Receiver<()>) {
    let wire = Arc::new(Wire::default());
    let io = TokioIo::new(WireStream::new(
        stream,
        Arc::clone(&wire),
        Arc::clone(&shared.activity),
    ));
    let service = service_fn(|request| serve(Arc::clone(&shared), Arc::clone(&wire), request));
    let mut connection = pin!(
        http1::Builder::new()
            .auto_date_header(false)
            .serve_connection(io, service)
    );
    // How a connection ends is its client's affair, or a fault's: there is nobody to tell.
    let told_to_close = {
        let changed = pin!(closing.changed());
        matches!(select(connection.as_mut(), changed).await, Either::Right(_))
    };
    if told_to_close {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}
