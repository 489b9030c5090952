//! Fetches a document: over https only, within limits of size and time, every redirect shown.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;
use ureq::{Agent, ResponseExt as _};

use crate::document::load::MAX_BYTES;

/// How often a server may send us elsewhere.
const MAX_REDIRECTS: u32 = 5;
/// How long the whole of it may take.
const TIME: Duration = Duration::from_secs(60);

/// Whether a source is to be fetched, and not read from a file.
pub fn is_url(source: &str) -> bool {
    source.contains("://")
}

/// Fetches `url`, telling `show` about the way.
pub fn fetch(url: &str, show: &mut dyn FnMut(&str)) -> Result<Vec<u8>> {
    ensure!(
        url.starts_with("https://"),
        "{url} is not an https URL, and nothing else is fetched"
    );
    get(&rules(true).build().into(), url, show)
}

/// The rules; those of `https_only` are for every redirect too.
fn rules(https_only: bool) -> ConfigBuilder<AgentScope> {
    Agent::config_builder()
        .https_only(https_only)
        .timeout_global(Some(TIME))
        .max_redirects(MAX_REDIRECTS)
        .save_redirect_history(true)
        .http_status_as_error(false)
}

fn get(agent: &Agent, url: &str, show: &mut dyn FnMut(&str)) -> Result<Vec<u8>> {
    show(&format!("fetching {url}"));
    let response = agent.get(url).call();
    let mut response = response.with_context(|| format!("cannot fetch {url}"))?;
    let visited = response.get_redirect_history().unwrap_or_default();
    for next in visited.iter().skip(1) {
        show(&format!("redirected to {next}"));
    }
    let status = response.status().as_u16();
    let uri = response.get_uri();
    ensure!(status == 200, "{uri} responds with status {status}");
    let body = response.body_mut().with_config().limit(MAX_BYTES as u64);
    let body = body.read_to_vec();
    let body = body.with_context(|| format!("cannot read {url}, up to {MAX_BYTES} bytes"))?;
    show(&format!("{} bytes", body.len()));
    Ok(body)
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// A server on this machine that responds to each path with a status, a header and a body.
    fn serve(pages: &'static [(&str, u16, &str, &str)]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).unwrap();
                    request.extend(byte);
                }
                let request = String::from_utf8(request).unwrap();
                let path = request.split(' ').nth(1).unwrap();
                let page = pages.iter().find(|(known, ..)| *known == path);
                let (_, status, header, body) = page.unwrap_or(&("", 404, "x: y", ""));
                let length = body.len();
                let response = format!(
                    "HTTP/1.1 {status} x\r\n{header}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
                );
                stream.write_all(response.as_bytes()).unwrap();
            }
        });
        format!("http://{address}")
    }

    fn run(url: &str, https_only: bool) -> (Result<Vec<u8>>, Vec<String>) {
        // The server is on this machine.
        let agent = rules(https_only).proxy(None).build().into();
        let mut shown = Vec::new();
        let result = get(&agent, url, &mut |line| shown.push(line.to_owned()));
        (result, shown)
    }

    #[test]
    fn redirects_are_followed_and_shown() {
        let server = serve(&[
            ("/x", 302, "location: /y", ""),
            ("/y", 301, "location: z", ""),
            ("/z", 200, "x: y", "openapi: 3"),
        ]);
        let (result, shown) = run(&format!("{server}/x"), false);
        assert_eq!(result.unwrap(), b"openapi: 3");
        assert_eq!(
            shown,
            [
                format!("fetching {server}/x"),
                format!("redirected to {server}/y"),
                format!("redirected to {server}/z"),
                "10 bytes".to_owned(),
            ]
        );
    }

    #[test]
    fn only_https_only_success_and_no_circles() {
        for url in ["http://a/x", "file:///etc/passwd"] {
            let said = fetch(url, &mut |_| {}).unwrap_err().to_string();
            assert!(said.contains("not an https URL"), "{said}");
        }
        let server = serve(&[
            ("/round", 302, "location: /round", ""),
            ("/made", 201, "x: y", ""),
        ]);
        let said = |path: &str, https_only| {
            let (result, _) = run(&format!("{server}{path}"), https_only);
            format!("{:#}", result.unwrap_err())
        };
        // Every request is held to it, those that follow a redirect too.
        assert!(said("/made", true).contains("https only"));
        assert!(said("/round", false).contains("too many redirects"));
        assert!(said("/gone", false).contains("/gone responds with status 404"));
        assert!(said("/made", false).contains("status 201"));
    }
}
