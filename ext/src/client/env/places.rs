//! The variables that name the server: by URL, in parts, by region or by domain.

use super::variables::Environment;
use crate::Error;
use crate::client::endpoint::{Place, check_host};
use crate::client::named::Named;
use crate::client::{ClientBuilder, Region};

const HOST: &str = "ARIZE_API_HOST";
const SCHEME: &str = "ARIZE_API_SCHEME";
const PORT: &str = "ARIZE_API_PORT";

/// Adds the places that are set. The builder refuses more than one.
pub(super) fn add_places(
    environment: &Environment<'_>,
    mut builder: ClientBuilder,
) -> Result<ClientBuilder, Error> {
    let base_url = environment.get("ARIZE_BASE_URL")?;
    let host = environment.get(HOST)?;
    let region = environment.get("ARIZE_REGION")?;
    let domain = environment.get("ARIZE_BASE_DOMAIN")?;
    let (scheme, port) = (environment.get(SCHEME)?, environment.get(PORT)?);
    if let (Some(first), Some(second)) = (&base_url, &host) {
        return Err(Error::configuration(format!(
            "{} and {} exclude each other; set only one of them",
            first.name, second.name
        )));
    }
    if host.is_none() {
        let other = [&base_url, &region, &domain].into_iter().flatten().next();
        reject_stray(other, scheme.as_ref(), "https")?;
        reject_stray(other, port.as_ref(), "443")?;
    }
    let is_by_parts = host.is_some() || scheme.is_some() || port.is_some();
    let has_other = base_url.is_some() || region.is_some() || domain.is_some();
    if let Some(Named { name, value }) = base_url {
        builder = builder.place(name, Place::BaseUrl(value));
    }
    if host.is_some() || (is_by_parts && !has_other) {
        let name = name_of_parts(host.is_some(), scheme.is_some());
        builder = builder.place(name, Place::BaseUrl(url_of_parts(host, scheme, port)?));
    }
    if let Some(text) = region {
        let region = Region::by_name(&text.value).map_err(|rule| text.error(rule))?;
        builder = builder.place(text.name, Place::Region(region));
    }
    if let Some(Named { name, value }) = domain {
        builder = builder.place(name, Place::BaseDomain(value));
    }
    Ok(builder)
}

/// Refuses a scheme or a port beside a place other than a host, unless it is the default.
fn reject_stray(
    place: Option<&Named<String>>,
    part: Option<&Named<String>>,
    default: &str,
) -> Result<(), Error> {
    match (place, part) {
        (Some(place), Some(part)) if part.value != default => Err(part.error(format!(
            "belongs to {HOST} and cannot be combined with {}; unset one of them",
            place.name
        ))),
        _ => Ok(()),
    }
}

fn name_of_parts(has_host: bool, has_scheme: bool) -> &'static str {
    match (has_host, has_scheme) {
        (true, true) => "ARIZE_API_HOST with ARIZE_API_SCHEME",
        (true, false) => HOST,
        (false, true) => SCHEME,
        (false, false) => PORT,
    }
}

fn url_of_parts(
    host: Option<Named<String>>,
    scheme: Option<Named<String>>,
    port: Option<Named<String>>,
) -> Result<String, Error> {
    if let Some(host) = &host {
        check_host(&host.value).map_err(|rule| host.error(rule))?;
        if port.is_some() && has_port(&host.value) {
            return Err(host.error(format!(
                "has a port already; unset {PORT} or remove the port"
            )));
        }
    }
    if let Some(scheme) = &scheme
        && !["http", "https"].contains(&scheme.value.to_ascii_lowercase().as_str())
    {
        return Err(scheme.error("must be `https` or `http`, without `://`"));
    }
    let host = host.map_or_else(|| "api.arize.com".to_owned(), |host| host.value);
    let scheme = scheme.map_or_else(|| "https".to_owned(), |scheme| scheme.value);
    let Some(port) = port else {
        return Ok(format!("{scheme}://{host}"));
    };
    let number: u16 = port
        .value
        .parse()
        .map_err(|_| port.error("must be a number from 0 to 65535"))?;
    Ok(format!("{scheme}://{host}:{number}"))
}

/// Whether a host, or an IPv6 address in brackets, is followed by a port.
fn has_port(host: &str) -> bool {
    host.rsplit(']')
        .next()
        .is_some_and(|rest| rest.contains(':'))
}
