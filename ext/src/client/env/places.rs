//! The variables that name the server: by URL, in parts, by region or by domain.

use super::variables::Environment;
use crate::Error;
use crate::client::Region;
use crate::client::endpoint::{Endpoint, Place, check_host, exclude_each_other};
use crate::client::named::Named;

const HOST: &str = "ARIZE_API_HOST";
const SCHEME: &str = "ARIZE_API_SCHEME";
const PORT: &str = "ARIZE_API_PORT";

/// Adds the places that are set. The builder refuses more than one.
pub(super) fn add_places(
    environment: &Environment<'_>,
    endpoint: &mut Endpoint,
) -> Result<(), Error> {
    let base_url = environment.get("ARIZE_BASE_URL")?;
    let host = environment.get(HOST)?;
    let region = environment.get("ARIZE_REGION")?;
    let domain = environment.get("ARIZE_BASE_DOMAIN")?;
    let (scheme, port) = (environment.get(SCHEME)?, environment.get(PORT)?);
    if let (Some(first), Some(second)) = (&base_url, &host) {
        return Err(exclude_each_other(first.name, second.name));
    }
    let other = [&base_url, &region, &domain].into_iter().flatten().next();
    match other.filter(|_| host.is_none()) {
        Some(other) => {
            reject_stray(other, scheme, "https")?;
            reject_stray(other, port, "443")?;
        }
        None => {
            if let Some(Named { name, value }) = url_of_parts(host, scheme, port)? {
                endpoint.set(name, Place::BaseUrl(value));
            }
        }
    }
    if let Some(Named { name, value }) = base_url {
        endpoint.set(name, Place::BaseUrl(value));
    }
    if let Some(text) = region {
        let region = Region::by_name(&text.value).map_err(|rule| text.error(rule))?;
        endpoint.set(text.name, Place::Region(region));
    }
    if let Some(Named { name, value }) = domain {
        endpoint.set(name, Place::BaseDomain(value));
    }
    Ok(())
}

/// Refuses a scheme or a port beside a place other than a host, unless it is the default.
fn reject_stray(
    place: &Named<String>,
    part: Option<Named<String>>,
    default: &str,
) -> Result<(), Error> {
    match part.filter(|part| part.value != default) {
        Some(part) => Err(part.error(format!(
            "belongs to {HOST} and cannot be combined with {}; unset one of them",
            place.name
        ))),
        None => Ok(()),
    }
}

/// The URL that the parts make; `None` if none of them is set.
fn url_of_parts(
    host: Option<Named<String>>,
    scheme: Option<Named<String>>,
    port: Option<Named<String>>,
) -> Result<Option<Named<String>>, Error> {
    let Some(first) = [&host, &scheme, &port].into_iter().flatten().next() else {
        return Ok(None);
    };
    let name = match (&host, &scheme) {
        (Some(_), Some(_)) => "ARIZE_API_HOST with ARIZE_API_SCHEME",
        _ => first.name,
    };
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
    let mut url = format!("{scheme}://{host}");
    if let Some(port) = port {
        let number = port.value.parse::<u16>();
        let number = number.map_err(|_| port.error("must be a number from 0 to 65535"))?;
        url += &format!(":{number}");
    }
    Ok(Some(Named::new(name, url)))
}

/// Whether a host, or an IPv6 address in brackets, is followed by a port.
fn has_port(host: &str) -> bool {
    host.rsplit(']')
        .next()
        .is_some_and(|rest| rest.contains(':'))
}
