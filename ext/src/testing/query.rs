//! The query of a list, read strictly: what a real server might overlook is a 400 here, and names the parameter.

use percent_encoding::percent_decode_str;

use super::account::Account;
use super::listing::Listing;
use super::problem::Problem;
use super::spelling::{EnumCasing, Status, Word};

/// The query of an operation that has no parameters.
pub(super) fn none(query: Option<&str>) -> Result<(), Problem> {
    match pairs(query)?.first() {
        Some((name, _)) => Err(unknown(name)),
        None => Ok(()),
    }
}

/// The query of a list.
pub(super) fn listing(
    query: Option<&str>,
    casing: EnumCasing,
    account: &Account,
) -> Result<Listing, Problem> {
    let mut listing = Listing::default();
    let mut statuses = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in pairs(query)? {
        match name.as_str() {
            "limit" => listing.limit = limit(&value)?,
            "cursor" => {
                listing.from = account
                    .salt
                    .read_cursor(&value)
                    .filter(|from| *from <= account.people().len())
                    .ok_or_else(|| bad("cursor", "is not one that this server gave"))?;
            }
            "email" if value.chars().count() > 255 => {
                return Err(bad("email", "is longer than 255 characters"));
            }
            "email" => listing.email = Some(value.to_lowercase()),
            "status" => {
                statuses.push(Status::read(&value, casing).ok_or_else(|| {
                    bad(
                        "status",
                        format!("must be one of {}", Status::vocabulary(casing)),
                    )
                })?);
                continue;
            }
            _ => return Err(unknown(&name)),
        }
        if seen.contains(&name) {
            return Err(bad(&name, "is given twice"));
        }
        seen.push(name);
    }
    if !statuses.is_empty() {
        listing.statuses = statuses;
    }
    Ok(listing)
}

fn limit(value: &str) -> Result<usize, Problem> {
    value
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| value.parse().ok())
        .flatten()
        .filter(|limit| (1..=100).contains(limit))
        .ok_or_else(|| bad("limit", "must be a whole number from 1 to 100"))
}

fn pairs(query: Option<&str>) -> Result<Vec<(String, String)>, Problem> {
    query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

fn decode(text: &str) -> Result<String, Problem> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| Problem::bad_request("the query is not UTF-8"))
}

fn unknown(name: &str) -> Problem {
    bad(name, "is no parameter of this operation")
}

fn bad(name: &str, complaint: impl AsRef<str>) -> Problem {
    Problem::bad_request(format!("{name}: {}", complaint.as_ref()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn read(query: &str) -> Result<Listing, String> {
        let account = Account::new(Duration::from_secs(1), false);
        listing(Some(query), EnumCasing::Snake, &account)
            .map_err(|problem| problem.detail.into_owned())
    }

    #[test]
    fn a_full_query_is_read() {
        let listing = read("limit=7&email=%40Acme.com&status=active&status=invited").unwrap();
        assert_eq!(listing.limit, 7);
        assert_eq!(listing.email.as_deref(), Some("@acme.com"));
        assert_eq!(listing.statuses, [Status::Active, Status::Invited]);
        assert_eq!(read("").unwrap(), Listing::default());
    }

    #[test]
    fn a_complaint_opens_with_the_parameter() {
        for (query, parameter) in [
            ("limit=0", "limit"),
            ("limit=101", "limit"),
            ("limit=%2B5", "limit"),
            ("limit=1&limit=1", "limit"),
            ("status=ACTIVE", "status"),
            ("status=inactive", "status"),
            ("status=active,invited", "status"),
            ("cursor=made-up", "cursor"),
            ("Limit=5", "Limit"),
            ("statuses=active", "statuses"),
            ("email=%FF", "the query"),
        ] {
            let complaint = read(query).unwrap_err();
            assert!(complaint.starts_with(parameter), "{query}: {complaint}");
        }
    }
}
