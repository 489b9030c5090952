//! Fetches a document: over https only, within limits of size and time, every redirect shown.

use std::io::Read as _;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

use crate::document::load::MAX_BYTES;

/// How often a server may send us elsewhere.
const MAX_REDIRECTS: usize = 5;
/// How long the whole of it may take.
const TIME: Duration = Duration::from_secs(60);

/// The response of a server.
pub struct Response {
    /// The status.
    pub status: u16,
    /// Where it sends us, with a redirect.
    pub location: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Whether a source is to be fetched, and not read from a file.
pub fn is_url(source: &str) -> bool {
    source.contains("://")
}

/// Fetches `url`, telling `show` about the way.
pub fn fetch(url: &str, show: &mut dyn FnMut(&str)) -> Result<Vec<u8>> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(TIME))
        .max_redirects(0)
        .http_status_as_error(false);
    let agent: ureq::Agent = config.https_only(true).build().into();
    follow(url, show, &mut |url| {
        let mut response = agent
            .get(url)
            .call()
            .with_context(|| format!("cannot fetch {url}"))?;
        let location = response
            .headers()
            .get("location")
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        let mut body = Vec::new();
        let limit = MAX_BYTES as u64 + 1;
        response
            .body_mut()
            .as_reader()
            .take(limit)
            .read_to_end(&mut body)
            .with_context(|| format!("cannot read {url}"))?;
        Ok(Response {
            status: response.status().as_u16(),
            location,
            body,
        })
    })
}

/// The rules, apart from the network.
fn follow(
    url: &str,
    show: &mut dyn FnMut(&str),
    get: &mut dyn FnMut(&str) -> Result<Response>,
) -> Result<Vec<u8>> {
    let mut url = url.to_owned();
    for _ in 0..=MAX_REDIRECTS {
        ensure!(
            url.starts_with("https://"),
            "{url} is not an https URL, and nothing else is fetched"
        );
        show(&format!("fetching {url}"));
        let response = get(&url)?;
        match (response.status, response.location) {
            (301 | 302 | 303 | 307 | 308, Some(location)) => {
                let next = resolved(&url, &location)?;
                show(&format!("{} redirects to {next}", response.status));
                url = next;
            }
            (200, _) => {
                ensure!(
                    response.body.len() <= MAX_BYTES,
                    "{url} has more than {MAX_BYTES} bytes"
                );
                show(&format!("{} bytes", response.body.len()));
                return Ok(response.body);
            }
            (status, _) => bail!("{url} responds with status {status}"),
        }
    }
    bail!("{url}: more than {MAX_REDIRECTS} redirects")
}

/// An absolute URL stays; a path is one of the same host.
fn resolved(base: &str, location: &str) -> Result<String> {
    if is_url(location) {
        return Ok(location.to_owned());
    }
    let host = base.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    if let Some(rest) = location.strip_prefix("//") {
        return Ok(format!("https://{rest}"));
    }
    ensure!(
        location.starts_with('/'),
        "a redirect to `{location}`, which is neither a URL nor a path"
    );
    Ok(format!("{host}{location}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(url: &str, responses: &[(&str, u16, &str)]) -> (Result<Vec<u8>>, Vec<String>) {
        let mut shown = Vec::new();
        let result = follow(url, &mut |line| shown.push(line.to_owned()), &mut |url| {
            let (_, status, text) = responses
                .iter()
                .find(|(known, _, _)| *known == url)
                .context("no such page")?;
            let location = (*status >= 300 && *status < 400).then(|| (*text).to_owned());
            Ok(Response {
                status: *status,
                location,
                body: text.as_bytes().to_vec(),
            })
        });
        (result, shown)
    }

    #[test]
    fn redirects_are_followed_and_shown() {
        let pages = [
            ("https://a/x", 302, "/y"),
            ("https://a/y", 301, "https://b/z"),
            ("https://b/z", 200, "openapi: 3"),
        ];
        let (result, shown) = run("https://a/x", &pages);
        assert_eq!(result.unwrap(), b"openapi: 3");
        assert_eq!(shown[1], "302 redirects to https://a/y");
        assert_eq!(shown[3], "301 redirects to https://b/z");
    }

    #[test]
    fn only_https_only_success_and_no_circles() {
        let said =
            |url: &str, pages: &[(&str, u16, &str)]| run(url, pages).0.unwrap_err().to_string();
        assert!(said("http://a/x", &[]).contains("not an https URL"));
        assert!(said("file:///etc/passwd", &[]).contains("not an https URL"));
        assert!(
            said("https://a/x", &[("https://a/x", 302, "http://a/y")]).contains("not an https URL")
        );
        assert!(said("https://a/x", &[("https://a/x", 302, "/x")]).contains("redirects"));
        assert!(said("https://a/x", &[("https://a/x", 404, "")]).contains("404"));
    }
}
