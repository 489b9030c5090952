//! What has happened: mails, passwords, users created, requests.
//!
//! Mails, passwords and users are kept for the life of the stand-in. Of the requests the last hundred thousand are
//! kept, so that a long load test does not eat the memory, and all of them are counted. Values that are secret come out
//! through a call that says so, never through `Debug`.

use std::collections::VecDeque;

use super::entries::{CreatedUser, IssuedPassword, Mail, ReceivedRequest};
use super::routes::Operation;

/// Everything that a stand-in remembers of what it did. A copy: it does not grow when you look away.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Journal {
    /// Every mail sent, in order.
    pub mails: Vec<Mail>,
    /// Every temporary password issued, in order.
    pub passwords: Vec<IssuedPassword>,
    /// Every user that a request created, in order. Users that a test put in are not among them.
    pub created: Vec<CreatedUser>,
    /// The last requests, in order of arrival.
    pub requests: VecDeque<ReceivedRequest>,
    /// How many requests have arrived, the forgotten ones included.
    pub request_count: u64,
    pub(super) capacity: usize,
}

impl Journal {
    /// The mails to an address, whatever its case.
    pub fn mails_to<'a>(&'a self, email: &'a str) -> impl Iterator<Item = &'a Mail> {
        let email = email.to_lowercase();
        self.mails
            .iter()
            .filter(move |mail| mail.to.to_lowercase() == email)
    }

    /// The users that requests created for an address, whatever its case.
    pub fn created_for<'a>(&'a self, email: &'a str) -> impl Iterator<Item = &'a CreatedUser> {
        let email = email.to_lowercase();
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

    /// Notes an arrival; the number is what [`Self::finish`] wants back.
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

    /// Notes how a request ended, unless it is forgotten already.
    pub(super) fn finish(&mut self, number: u64, answer: impl FnOnce(&mut ReceivedRequest)) {
        let newest_first = self.request_count - 1 - number;
        let kept = self.requests.len() as u64;
        if let Some(index) = kept.checked_sub(newest_first + 1)
            && let Some(request) = self.requests.get_mut(index as usize)
        {
            answer(request);
        }
    }

    /// Forgets all that happened so far; requests under way are forgotten too.
    pub(super) fn clear(&mut self) {
        self.mails.clear();
        self.passwords.clear();
        self.created.clear();
        self.requests.clear();
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;

    fn request(path: &str) -> ReceivedRequest {
        ReceivedRequest {
            operation: None,
            method: "GET".into(),
            path: path.into(),
            query: None,
            status: None,
            worked: false,
            faulted: false,
            at: DateTime::<Utc>::UNIX_EPOCH,
            headers: "".into(),
        }
    }

    #[test]
    fn an_answer_is_noted_with_its_own_request_even_after_others_were_forgotten() {
        let mut journal = Journal {
            capacity: 2,
            ..Journal::default()
        };
        let numbers: Vec<u64> = ["/a", "/b", "/c"]
            .map(|path| journal.begin(request(path)))
            .into();
        journal.finish(numbers[0], |forgotten| forgotten.status = Some(500));
        journal.finish(numbers[2], |request| request.status = Some(200));
        let seen: Vec<_> = journal
            .requests
            .iter()
            .map(|r| (r.path.as_str(), r.status))
            .collect();
        assert_eq!(seen, [("/b", None), ("/c", Some(200))]);
        assert_eq!(journal.request_count, 3);
    }

    #[test]
    fn an_answer_to_a_request_from_before_a_clear_is_dropped() {
        let mut journal = Journal {
            capacity: 2,
            ..Journal::default()
        };
        let old = journal.begin(request("/old"));
        journal.clear();
        let new = journal.begin(request("/new"));
        journal.finish(old, |request| request.status = Some(500));
        assert_eq!(journal.requests[0].status, None);
        journal.finish(new, |request| request.status = Some(200));
        assert_eq!(journal.requests[0].status, Some(200));
    }
}
