//! The query of a list, read strictly. Anything unexpected is a 400 that names the parameter, even if a real server
//! might overlook it.

use percent_encoding::percent_decode_str;

use super::problem::ProblemResponse;
use super::words::STATUSES;
use crate::EnumCasing;
use crate::testing::account::{Account, ListQuery};

/// Checks the query of an operation without parameters.
pub(super) fn none(query: Option<&str>) -> Result<(), ProblemResponse> {
    match pairs(query)?.first() {
        Some((name, _)) => Err(unknown(name)),
        None => Ok(()),
    }
}

/// Reads the query of a list.
pub(super) fn list(
    query: Option<&str>,
    casing: EnumCasing,
    account: &Account,
) -> Result<ListQuery, ProblemResponse> {
    let mut list = ListQuery::default();
    let mut statuses = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in pairs(query)? {
        match name.as_str() {
            "limit" => list.limit = limit(&value)?,
            "cursor" => {
                list.from = account
                    .ids
                    .read_cursor(&value)
                    .filter(|from| *from <= account.users().len())
                    .ok_or_else(|| bad("cursor", "is not one that this server gave"))?;
            }
            "email" if value.chars().count() > 255 => {
                return Err(bad("email", "is longer than 255 characters"));
            }
            "email" => list.email = Some(value.to_lowercase()),
            "status" => {
                statuses.push(STATUSES.read(&value, casing).ok_or_else(|| {
                    bad(
                        "status",
                        format!("must be one of {}", STATUSES.list(casing)),
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
        list.statuses = statuses;
    }
    Ok(list)
}

fn limit(value: &str) -> Result<usize, ProblemResponse> {
    value
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| value.parse().ok())
        .flatten()
        .filter(|limit| (1..=100).contains(limit))
        .ok_or_else(|| bad("limit", "must be a whole number from 1 to 100"))
}

fn pairs(query: Option<&str>) -> Result<Vec<(String, String)>, ProblemResponse> {
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

fn decode(text: &str) -> Result<String, ProblemResponse> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| ProblemResponse::bad_request("the query is not UTF-8"))
}

fn unknown(name: &str) -> ProblemResponse {
    bad(name, "is not a parameter of this operation")
}

fn bad(name: &str, complaint: impl AsRef<str>) -> ProblemResponse {
    ProblemResponse::bad_request(format!("{name}: {}", complaint.as_ref()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::UserStatus;

    fn read(query: &str) -> Result<ListQuery, String> {
        let account = Account::new(Duration::from_secs(1), false);
        list(Some(query), EnumCasing::Snake, &account)
            .map_err(|problem| problem.detail.into_owned())
    }

    #[test]
    fn a_full_query_is_read() {
        let list = read("limit=7&email=%40Acme.com&status=active&status=invited").unwrap();
        assert_eq!(list.limit, 7);
        assert_eq!(list.email.as_deref(), Some("@acme.com"));
        assert_eq!(list.statuses, [UserStatus::Active, UserStatus::Invited]);
        assert_eq!(read("").unwrap(), ListQuery::default());
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
