//! Proxies: all requests go through the one that is named, and none through the system's for a server on this machine.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use arize_ax::testing::StandIn;
use arize_ax_tests::eager_at;
use arize_ax_tests::people::last_page;
use arize_ax_tests::raw::{RawServer, Received, Reply, read};

use super::tls_server::TlsServer;
use arize_ax_tests::again;

/// A proxy that opens tunnels, and records their targets.
struct Tunnel {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Received>>>,
}

impl Tunnel {
    /// Every tunnel leads to `target`, whatever host it was asked for.
    fn to(target: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its number");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let log = log.clone();
                thread::spawn(move || open(client, target, &log));
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<Received> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Reads a CONNECT and passes bytes on, both ways, until either side ends.
fn open(mut client: TcpStream, target: SocketAddr, log: &Mutex<Vec<Received>>) {
    use std::io::Write as _;
    let Some(request) = read(&mut client) else {
        return;
    };
    let is_connect = request.method == "CONNECT";
    log.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(request);
    let Some(mut server) = TcpStream::connect(target).ok().filter(|_| is_connect) else {
        return;
    };
    let _ = client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n");
    let (Ok(mut from_client), Ok(mut to_server)) = (client.try_clone(), server.try_clone()) else {
        return;
    };
    thread::spawn(move || {
        let _ = std::io::copy(&mut from_client, &mut to_server);
        let _ = to_server.shutdown(std::net::Shutdown::Write);
    });
    let _ = std::io::copy(&mut server, &mut client);
    let _ = client.shutdown(std::net::Shutdown::Both);
}

#[tokio::test]
async fn a_request_for_https_goes_through_a_tunnel_that_sees_no_key() {
    let server = TlsServer::start().await;
    let proxy = Tunnel::to(server.address());
    let file = server.certificate_file();
    let port = server.address().port();
    let client = eager_at(format!("https://localhost:{port}"))
        .proxy(format!("http://{}", proxy.address))
        .ca_certificate_file(file.path())
        .build()
        .unwrap();
    client.users().list().page().await.unwrap();
    let asked = proxy.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].line(), format!("CONNECT localhost:{port}"));
    assert_eq!(asked[0].header("authorization"), None);
    assert!(!format!("{asked:?}").contains("ak-tests"));
}

#[tokio::test]
async fn a_request_for_plain_http_is_sent_to_the_proxy_whole() {
    let proxy = RawServer::script([Reply::json(200, &last_page(&[]))]);
    let client = eager_at("http://ax.acme.example/x")
        .allow_plain_http(true)
        .proxy(proxy.url())
        .build()
        .unwrap();
    client.users().list().page_size(7).page().await.unwrap();
    assert_eq!(
        proxy.lines(),
        ["GET http://ax.acme.example/x/v2/users?limit=7"]
    );
}

#[tokio::test]
async fn a_missing_proxy_is_a_connect_error() {
    let gone = { RawServer::script([]).url() };
    let client = eager_at("https://ax.acme.example")
        .proxy(gone)
        .max_attempts(1)
        .build()
        .unwrap();
    let error = client.users().list().page().await.unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_taken_effect(),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_status_of_a_proxys_own_response_is_in_the_error() {
    let proxy = RawServer::script([Reply::new(407, "text/html", "<html>Who are you?</html>")]);
    let client = eager_at("http://ax.acme.example")
        .allow_plain_http(true)
        .proxy(proxy.url())
        .build()
        .unwrap();
    let error = client.users().list().page().await.unwrap_err();
    assert_eq!(error.status(), Some(407));
}

#[test]
fn the_environment_can_name_a_proxy() {
    let proxy = RawServer::script([Reply::json(200, &last_page(&[]))]);
    let url = proxy.url();
    let variables = [
        ("ARIZE_API_KEY", "ak-environment"),
        ("ARIZE_BASE_URL", "http://127.0.0.1:9"),
        ("ARIZE_PROXY_URL", url.as_str()),
    ];
    let said = again::run(
        "process::environment::lists_users_by_the_environment_alone",
        &variables,
    );
    assert_eq!(again::result(&said), "0 users");
    assert_eq!(proxy.lines(), ["GET http://127.0.0.1:9/v2/users?limit=100"]);
}

#[test]
fn the_systems_proxy_does_not_see_requests_to_this_machine() {
    let proxy = RawServer::script([Reply::json(200, &last_page(&[]))]);
    let (proxy_url, stand_in) = (proxy.url(), StandIn::builder().start_blocking().unwrap());
    let url = stand_in.url();
    let variables = [
        ("ARIZE_API_KEY", stand_in.admin_key()),
        ("ARIZE_BASE_URL", url.as_str()),
        ("HTTP_PROXY", proxy_url.as_str()),
        ("http_proxy", proxy_url.as_str()),
        ("ALL_PROXY", proxy_url.as_str()),
    ];
    let said = again::run(
        "process::environment::lists_users_by_the_environment_alone",
        &variables,
    );
    assert_eq!(again::result(&said), "1 users");
    assert_eq!(proxy.lines().len(), 0);
}
