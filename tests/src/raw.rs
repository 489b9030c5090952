//! A server whose responses are set byte for byte, and that records the requests.
//!
//! It runs on threads of its own and takes one request per connection, so that each connection is one request, even if
//! its response fails. The `StandIn` knows the API; this server does not.

use std::fmt;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::Value;

/// A request, as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The method.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    /// The headers, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The value of a header that is there once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        let (_, value) = values.next()?;
        values.next().is_none().then_some(value)
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// If it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a body of JSON")
    }

    /// Method and target, as in `GET /v2/users`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// The values of a parameter of the query, as they were sent.
    pub fn query(&self, name: &str) -> Vec<&str> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .filter_map(|(own, value)| (own == name).then_some(value))
            .collect()
    }
}

/// The bytes of a response, after which the connection is closed.
#[derive(Clone)]
pub struct Reply(Vec<u8>);

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({:?})", String::from_utf8_lossy(&self.0))
    }
}

impl Reply {
    /// These bytes, valid or not.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// No bytes.
    pub fn nothing() -> Self {
        Self(Vec::new())
    }

    /// A response with a body of this kind.
    pub fn new(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        Self::with_headers(status, &[("content-type", content_type)], body)
    }

    /// A response with these headers and this body.
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {status} Whatever\r\n").into_bytes();
        for (name, value) in headers {
            bytes.extend(format!("{name}: {value}\r\n").bytes());
        }
        if !matches!(status, 204 | 304) {
            bytes.extend(format!("content-length: {}\r\n", body.len()).bytes());
        }
        bytes.extend(b"connection: close\r\n\r\n");
        if !matches!(status, 204 | 304) {
            bytes.extend(body);
        }
        Self(bytes)
    }

    /// JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// Problem details with this detail.
    pub fn problem(status: u16, detail: &str) -> Self {
        let body = serde_json::json!({"status": status, "title": "Refused", "detail": detail});
        Self::new(status, "application/problem+json", body.to_string())
    }

    /// No body.
    pub fn empty(status: u16) -> Self {
        Self::with_headers(status, &[], "")
    }

    /// The same response without its last bytes.
    #[must_use]
    pub fn cut_by(mut self, bytes: usize) -> Self {
        self.0.truncate(self.0.len().saturating_sub(bytes));
        self
    }
}

type Handler = dyn Fn(usize, &Received) -> Reply + Send + Sync;

/// A running server. Dropping it frees the port.
pub struct RawServer {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    ended: Arc<AtomicBool>,
}

impl RawServer {
    /// Responds to the n-th request with the n-th of these, and later ones with the last.
    pub fn script(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Vec<Reply> = replies.into_iter().collect();
        Self::start(move |number, _| {
            let reply = replies.get(number).or(replies.last());
            reply.cloned().unwrap_or_else(Reply::nothing)
        })
    }

    /// Responds by `handler`, which is given the request and its number, counted from 0.
    ///
    /// # Panics
    /// If this machine gives no port on its loopback interface.
    pub fn start(handler: impl Fn(usize, &Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port on the loopback interface");
        let address = listener.local_addr().expect("the port's number");
        let received = Arc::new(Mutex::new(Vec::new()));
        let ended = Arc::new(AtomicBool::new(false));
        let handler: Arc<Handler> = Arc::new(handler);
        let (log, end) = (received.clone(), ended.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if end.load(Ordering::SeqCst) {
                    return;
                }
                let (log, handler) = (log.clone(), handler.clone());
                thread::spawn(move || serve(stream, &log, &*handler));
            }
        });
        Self {
            address,
            received,
            ended,
        }
    }

    /// Where it is, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        let received = self.received.lock();
        received.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Method and target of each request so far.
    pub fn lines(&self) -> Vec<String> {
        self.received().iter().map(Received::line).collect()
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(mut stream: TcpStream, log: &Mutex<Vec<Received>>, handler: &Handler) {
    let Some(request) = read(&mut stream) else {
        return;
    };
    let number = {
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        log.push(request.clone());
        log.len() - 1
    };
    // A client may hang up early.
    let _ = stream.write_all(&handler(number, &request).0);
}

/// Reads one request; `None` if the connection ends before it is whole.
pub fn read(stream: &mut impl Read) -> Option<Received> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
        let mut chunk = [0; 4096];
        let length = stream.read(&mut chunk).ok().filter(|length| *length > 0)?;
        bytes.extend_from_slice(&chunk[..length]);
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(Some(0), |(_, text)| text.parse().ok())?;
    let mut body = bytes.split_off(head_end + 4);
    while body.len() < length {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        body.extend_from_slice(&chunk[..read]);
    }
    Some(Received {
        method,
        target,
        headers,
        body,
    })
}
