//! Chooses the casing in which requests write enum values.
//!
//! A client starts with the casing of the document that it was generated from, and learns the server's casing from any
//! user in a response.
//!
//! - **No casing is learned yet, and the server refuses the content of a request (400 or 422).** The client lists one
//!   user. If that user shows the other casing, or the server lists none, the client sends the request once more in the
//!   other casing. This costs two requests, once in the life of a client. Other requests wait up to 300 ms for the
//!   first. If the first takes longer, each of them may be refused and sent again.
//! - **A casing is learned, and the server refuses the content of a request.** The server may have been upgraded. If the
//!   refusal mentions an enum value, the client does the same; if the casing was right, at most once a minute.
//! - **The caller set the casing.** The client never changes it.

use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::mutex::locked;
use crate::{EnumCasing, Error};

/// How long a casing that was confirmed is not checked again.
const TRUST: Duration = Duration::from_secs(60);

/// How long a request waits for the first one to find out the casing. This is longer than most
/// responses take, and short enough that a slow one does not delay the others. A request in the
/// wrong casing is refused and sent again.
const PATIENCE: Duration = Duration::from_millis(300);

/// Words in a refusal that may be about an enum value.
const ENUM_WORDS: [&str; 6] = ["role", "mode", "status", "enum", "one of", "variant"];

pub(super) struct CasingMemory {
    fixed: Option<EnumCasing>,
    learned: Mutex<Option<EnumCasing>>,
    /// Closed once the first request with enum values has its response, so that later ones do not wait.
    first_write: Semaphore,
    /// Held by the call that asks for the server's casing.
    pub(super) asking: tokio::sync::Mutex<()>,
    asked: Mutex<Option<Instant>>,
}

impl CasingMemory {
    pub(super) fn new(fixed: Option<EnumCasing>) -> Self {
        Self {
            fixed,
            learned: Mutex::default(),
            first_write: Semaphore::new(1),
            asking: tokio::sync::Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// The casing to write in.
    pub(super) fn to_write(&self) -> EnumCasing {
        self.fixed.or_else(|| self.learned()).unwrap_or_default()
    }

    fn learned(&self) -> Option<EnumCasing> {
        *locked(&self.learned)
    }

    pub(super) fn learn(&self, casing: EnumCasing) {
        *locked(&self.learned) = Some(casing);
    }

    /// Whether the casing `sent` may be the reason of the refusal.
    pub(super) fn is_doubtful(&self, error: &Error, sent: EnumCasing) -> bool {
        if self.fixed.is_some() || !error.is_refused_content() {
            return false;
        }
        let mentioned = error
            .problem()
            .and_then(|problem| problem.mentions(&ENUM_WORDS));
        match self.learned() {
            // Another call has learned the casing meanwhile.
            Some(learned) if learned != sent => true,
            // The refusal mentions an enum value, or gives no reason.
            Some(_) => mentioned.unwrap_or(true) && !self.asked_lately(),
            None => !self.asked_lately(),
        }
    }

    /// Remembers that the casing was right, or not the reason of a refusal, just now.
    pub(super) fn trust(&self) {
        *locked(&self.asked) = Some(Instant::now());
    }

    pub(super) fn asked_lately(&self) -> bool {
        let asked = *locked(&self.asked);
        asked.is_some_and(|asked| asked.elapsed() < TRUST)
    }

    /// Remembers that the first request has its response, so that later ones do not wait.
    pub(super) fn settle(&self) {
        self.first_write.close();
    }

    /// Waits up to [`PATIENCE`] while the first request is in flight, which finds out the casing.
    pub(super) async fn wait_for_first_write(&self) -> Option<SemaphorePermit<'_>> {
        let is_known = self.fixed.is_some() || self.learned().is_some();
        if is_known || self.first_write.is_closed() {
            return None;
        }
        let first_write = tokio::time::timeout(PATIENCE, self.first_write.acquire());
        first_write.await.ok()?.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::CasingMemory;
    use crate::{Effect, EnumCasing, Error};
    use reqwest::StatusCode;

    fn refused(status: u16, detail: Option<&str>) -> Error {
        let body = detail.map(|detail| format!(r#"{{"title": "Refused", "detail": "{detail}"}}"#));
        Error::refused(
            StatusCode::from_u16(status).unwrap(),
            false,
            Effect::Rejected,
        )
        .with_problem(body.and_then(|body| crate::error::Problem::read(&body)))
    }

    #[test]
    fn starts_with_the_documents_and_learns() {
        let memory = CasingMemory::new(None);
        assert_eq!(memory.to_write(), EnumCasing::default());
        memory.learn(EnumCasing::default().other());
        assert_eq!(memory.to_write(), EnumCasing::default().other());
    }

    #[test]
    fn a_casing_that_the_caller_set_is_never_doubted() {
        let memory = CasingMemory::new(Some(EnumCasing::ScreamingSnake));
        memory.learn(EnumCasing::Snake);
        assert_eq!(memory.to_write(), EnumCasing::ScreamingSnake);
        assert!(!memory.is_doubtful(&refused(422, None), EnumCasing::ScreamingSnake));
    }

    #[test]
    fn only_a_refusal_that_may_be_about_casing_raises_doubt() {
        let memory = CasingMemory::new(None);
        let sent = memory.to_write();
        assert!(
            memory.is_doubtful(&refused(400, Some("name is blank")), sent),
            "no casing is known"
        );
        assert!(!memory.is_doubtful(&refused(409, None), sent));
        memory.learn(sent);
        assert!(!memory.is_doubtful(&refused(422, Some("name is blank")), sent));
        assert!(memory.is_doubtful(&refused(422, Some("invite_mode: no such value")), sent));
        assert!(memory.is_doubtful(&refused(422, None), sent));
        memory.learn(sent.other());
        assert!(
            memory.is_doubtful(&refused(422, Some("name is blank")), sent),
            "learned meanwhile"
        );
    }
}
