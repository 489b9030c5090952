//! A client that sees every byte and how the connection ended.

use arize_ax::testing::StandIn;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection that stays open between requests.
pub(crate) struct Wire {
    stream: TcpStream,
    key: String,
}

/// The response, byte by byte.
#[derive(Debug)]
pub(crate) struct Bytes {
    pub(crate) text: String,
    pub(crate) end: End,
}

/// Why no more bytes came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The response was whole.
    Whole,
    Closed,
    Reset,
    /// Nothing came within the time limit.
    Silent,
}

impl Bytes {
    pub(crate) fn head(&self) -> Option<&str> {
        self.text.split_once("\r\n\r\n").map(|(head, _)| head)
    }

    pub(crate) fn body(&self) -> Option<&str> {
        self.text.split_once("\r\n\r\n").map(|(_, body)| body)
    }

    pub(crate) fn announced(&self) -> Option<usize> {
        let line = self
            .head()?
            .lines()
            .find(|line| line.starts_with("content-length: "))?;
        line["content-length: ".len()..].parse().ok()
    }

    fn is_whole(&self) -> bool {
        match (self.announced(), self.body(), self.head()) {
            (Some(announced), Some(body), _) => body.len() >= announced,
            (None, _, Some(head)) => head.starts_with("HTTP/1.1 204"),
            _ => false,
        }
    }
}

impl Wire {
    pub(crate) async fn connect(stand_in: &StandIn) -> io::Result<Self> {
        Ok(Self {
            stream: TcpStream::connect(("127.0.0.1", stand_in.port())).await?,
            key: stand_in.admin_key().to_owned(),
        })
    }

    /// Sends a request and reads until the response is whole or no more comes.
    pub(crate) async fn exchange(&mut self, method: &str, path: &str, body: &str) -> Bytes {
        let patience = Duration::from_secs(30);
        self.exchange_with(patience, method, path, body).await
    }

    async fn exchange_with(
        &mut self,
        patience: Duration,
        method: &str,
        path: &str,
        body: &str,
    ) -> Bytes {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: stand-in\r\nauthorization: Bearer {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.key,
            body.len()
        );
        // A server that resets at once may do so while we write.
        let _ = self.stream.write_all(request.as_bytes()).await;
        self.read_with(patience).await
    }

    pub(crate) async fn get(&mut self) -> Bytes {
        self.exchange("GET", "/v2/users", "").await
    }

    /// A get that waits at most `patience` for more.
    pub(crate) async fn get_with(&mut self, patience: Duration) -> Bytes {
        self.exchange_with(patience, "GET", "/v2/users", "").await
    }

    pub(crate) async fn read(&mut self) -> Bytes {
        self.read_with(Duration::from_secs(30)).await
    }

    /// Reads until the response is whole, or nothing has come for `patience`.
    async fn read_with(&mut self, patience: Duration) -> Bytes {
        let mut bytes = Bytes {
            text: String::new(),
            end: End::Whole,
        };
        let mut buffer = [0; 4096];
        while !bytes.is_whole() {
            let read = tokio::time::timeout(patience, self.stream.read(&mut buffer));
            match read.await {
                Err(_) => bytes.end = End::Silent,
                Ok(Ok(0)) => bytes.end = End::Closed,
                Ok(Ok(length)) => {
                    bytes
                        .text
                        .push_str(std::str::from_utf8(&buffer[..length]).unwrap());
                    continue;
                }
                Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionReset => {
                    bytes.end = End::Reset
                }
                Ok(Err(error)) => panic!("{error}"),
            }
            break;
        }
        bytes
    }
}
