//! The journal: mails, passwords, created users, requests.
//!
//! Mails, passwords and created users are kept for the life of the stand-in. Of the requests only the latest are kept
//! (100,000 by default), so that a long load test does not fill the memory; all are counted.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::account::{CreatedUser, IssuedPassword, Mail};
use crate::Operation;

/// What a stand-in has done. A copy: it does not follow later events.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Journal {
    /// Every mail sent, in order.
    pub mails: Vec<Mail>,
    /// Every temporary password issued, in order.
    pub passwords: Vec<IssuedPassword>,
    /// Every user that a request created, in order. Users that a test added are not here.
    pub created: Vec<CreatedUser>,
    /// The latest requests, in order of arrival.
    pub requests: VecDeque<ReceivedRequest>,
    /// How many requests have arrived, including those that [`requests`](Self::requests) no longer holds.
    pub request_count: u64,
    pub(super) capacity: usize,
}

/// A request that arrived. It never holds the body or the value of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The operation, if the method and the path stand for one.
    pub operation: Option<Operation>,
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent.
    pub query: Option<String>,
    /// The status of the response, even if the connection was cut before it was sent; `None` until it is known.
    pub status: Option<u16>,
    /// Whether the operation was carried out and succeeded, whatever response the client got.
    pub succeeded: bool,
    /// Whether the request met an injected fault.
    pub faulted: bool,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
    pub(super) headers: Arc<str>,
}

impl ReceivedRequest {
    /// The names of the headers, in lower case, each once.
    pub fn header_names(&self) -> impl Iterator<Item = &str> {
        self.headers.split(',').filter(|name| !name.is_empty())
    }
}

impl Journal {
    /// The mails to an address, in any case.
    pub fn mails_to(&self, email: impl AsRef<str>) -> impl Iterator<Item = &Mail> {
        let email = email.as_ref().to_lowercase();
        self.mails
            .iter()
            .filter(move |mail| mail.to.to_lowercase() == email)
    }

    /// The users that requests created for an address, in any case.
    pub fn created_for(&self, email: impl AsRef<str>) -> impl Iterator<Item = &CreatedUser> {
        let email = email.as_ref().to_lowercase();
        self.created
            .iter()
            .filter(move |user| user.email.to_lowercase() == email)
    }

    /// The requests for an operation.
    pub fn requests_for(&self, operation: Operation) -> impl Iterator<Item = &ReceivedRequest> {
        self.requests
            .iter()
            .filter(move |request| request.operation == Some(operation))
    }

    /// Adds a request and returns its number, which [`Self::update`] takes.
    pub(super) fn begin(&mut self, request: ReceivedRequest) -> u64 {
        if self.capacity > 0 {
            if self.requests.len() == self.capacity {
                self.requests.pop_front();
            }
            self.requests.push_back(request);
        }
        self.request_count += 1;
        self.request_count - 1
    }

    /// Changes the entry of a request, if it is still there.
    pub(super) fn update(&mut self, number: u64, change: impl FnOnce(&mut ReceivedRequest)) {
        let newer = self.request_count - 1 - number;
        let kept = self.requests.len() as u64;
        if let Some(index) = kept.checked_sub(newer + 1)
            && let Some(request) = self.requests.get_mut(index as usize)
        {
            change(request);
        }
    }

    /// Removes all entries, including those of requests in progress.
    pub(super) fn clear(&mut self) {
        self.mails.clear();
        self.passwords.clear();
        self.created.clear();
        self.requests.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(path: &str) -> ReceivedRequest {
        ReceivedRequest {
            operation: None,
            method: "GET".into(),
            path: path.into(),
            query: None,
            status: None,
            succeeded: false,
            faulted: false,
            at: DateTime::<Utc>::UNIX_EPOCH,
            headers: "".into(),
        }
    }

    #[test]
    fn a_response_is_noted_with_its_own_request_even_after_others_were_forgotten() {
        let mut journal = Journal {
            capacity: 2,
            ..Journal::default()
        };
        let numbers: Vec<u64> = ["/a", "/b", "/c"]
            .map(|path| journal.begin(request(path)))
            .into();
        journal.update(numbers[0], |forgotten| forgotten.status = Some(500));
        journal.update(numbers[2], |request| request.status = Some(200));
        let kept: Vec<_> = journal
            .requests
            .iter()
            .map(|r| (r.path.as_str(), r.status))
            .collect();
        assert_eq!(kept, [("/b", None), ("/c", Some(200))]);
        assert_eq!(journal.request_count, 3);
    }

    #[test]
    fn a_response_to_a_request_from_before_a_clear_is_dropped() {
        let mut journal = Journal {
            capacity: 2,
            ..Journal::default()
        };
        let old = journal.begin(request("/old"));
        journal.clear();
        let new = journal.begin(request("/new"));
        journal.update(old, |request| request.status = Some(500));
        assert_eq!(journal.requests[0].status, None);
        journal.update(new, |request| request.status = Some(200));
        assert_eq!(journal.requests[0].status, Some(200));
    }
}
