//! The server's thread, seen from inside: the runtime, the listener, the connections.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc as reply};
use std::time::Duration;

use futures_util::future::{Either, select};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until};

use super::command::{Order, ServerCommand};
use super::serve::serve;
use super::state::Shared;
use super::stream::{FaultyStream, StreamControl};

type Orders = mpsc::UnboundedReceiver<Order>;

/// Serves until told to stop. Reports through `started` the address that it is bound to, or why it could not start.
pub(super) fn run(
    shared: Arc<Shared>,
    address: SocketAddr,
    orders: Orders,
    resets: Arc<AtomicU32>,
    started: &reply::Sender<io::Result<SocketAddr>>,
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
    // Dropping the runtime closes every connection.
}

/// Binds a port without listening on it: connections to it are refused, and nobody else can bind it.
fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn listen(socket: TcpSocket) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = socket.listen(1_024)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

enum Port {
    Listening(TcpListener),
    /// Refuses connections until then, or until told to listen.
    Refusing(TcpSocket, Option<Instant>),
}

fn close(port: Port, address: SocketAddr) -> io::Result<TcpSocket> {
    match port {
        Port::Refusing(socket, _) => Ok(socket),
        Port::Listening(listener) => {
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
    let (close_idle, closing) = watch::channel(());
    let mut port = Port::Listening(listener);
    loop {
        let order = match &port {
            Port::Refusing(_, None) => orders.recv().await,
            Port::Refusing(_, Some(end)) => {
                match select(pin!(sleep_until(*end)), pin!(orders.recv())).await {
                    Either::Left(_) => Some((ServerCommand::Listen, reply::channel().0)),
                    Either::Right((order, _)) => order,
                }
            }
            Port::Listening(listener) => {
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
        let result = match (command, port) {
            (ServerCommand::Stop, _) => {
                let _ = done.send(Ok(()));
                return;
            }
            (ServerCommand::Refuse(time), port) => {
                let _ = close_idle.send(());
                let end = time.and_then(|time| Instant::now().checked_add(time));
                close(port, address).map(|socket| Port::Refusing(socket, end))
            }
            (ServerCommand::Listen, Port::Refusing(socket, _)) => {
                listen(socket).map(|(listener, _)| Port::Listening(listener))
            }
            (ServerCommand::CloseIdle, same) => {
                let _ = close_idle.send(());
                Ok(same)
            }
            (ServerCommand::Listen, listening) => Ok(listening),
        };
        match result {
            Ok(next) => {
                port = next;
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
    tokio::spawn(connection(stream, Arc::clone(shared), closing));
}

/// Serves one connection until either side ends it.
async fn connection(stream: TcpStream, shared: Arc<Shared>, mut closing: watch::Receiver<()>) {
    let control = Arc::new(StreamControl::default());
    let io = TokioIo::new(FaultyStream::new(
        stream,
        Arc::clone(&control),
        Arc::clone(&shared.activity),
    ));
    let service = service_fn(|request| serve(Arc::clone(&shared), Arc::clone(&control), request));
    let mut connection = pin!(
        http1::Builder::new()
            .auto_date_header(false)
            .serve_connection(io, service)
    );
    // An error here is the client's or a fault's. Nobody wants to know it.
    let told_to_close = {
        let changed = pin!(closing.changed());
        matches!(select(connection.as_mut(), changed).await, Either::Right(_))
    };
    if told_to_close {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}
