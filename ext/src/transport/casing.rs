//! Which casing of enum values to write.
//!
//! A client starts with the casing of the document that it was generated from
//! and learns the server's from any user that a response holds. Where a write is
//! refused (400, 422) before anything was learned, one user is asked for, and if
//! the casing differs, or no user is shown, the write is sent once more in the
//! other: two extra requests, once in a client's life. Other writes wait for the first, for up to
//! 300 ms; where it takes longer, each of those that then go may be refused and sent once more.
//! Where a write is refused in a casing that was learned, the server may have been upgraded
//! since: then the same is done if the refusal speaks of a value that is spelled, at most
//! once a minute where the casing turns out to be right. A casing that was set by
//! name is never doubted.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{MutexGuard, Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::{EnumCasing, Error};

/// How long a casing that was found right again is not doubted.
const TRUST: Duration = Duration::from_secs(60);

/// How long a write waits for the first one to find out the casing. Longer than most answers
/// take, and short enough that a slow one does not hold up the others: what is
/// written in the wrong casing is refused, and sent again.
const PATIENCE: Duration = Duration::from_millis(300);

/// What a refusal says where it is about a value that is spelled.
const SPELLED: [&str; 6] = ["role", "mode", "status", "enum", "one of", "variant"];

#[derive(Debug)]
pub(crate) struct CasingMemory {
    fixed: Option<EnumCasing>,
    learned: AtomicU8,
    /// Whether a first write has come back, so that later ones need not wait for it.
    settled: AtomicBool,
    first_write: Semaphore,
    asking: tokio::sync::Mutex<()>,
    asked: Mutex<Option<Instant>>,
}

impl CasingMemory {
    pub(super) fn new(fixed: Option<EnumCasing>) -> Self {
        Self {
            fixed,
            learned: AtomicU8::new(0),
            settled: AtomicBool::new(false),
            first_write: Semaphore::new(1),
            asking: tokio::sync::Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// The casing to write in.
    pub(super) fn to_write(&self) -> EnumCasing {
        self.fixed
            .or_else(|| self.learned())
            .unwrap_or_default()
    }

    fn learned(&self) -> Option<EnumCasing> {
        match self.learned.load(Ordering::Relaxed) {
            1 => Some(EnumCasing::Snake),
            2 => Some(EnumCasing::ScreamingSnake),
            _ => None,
        }
    }

    pub(super) fn learn(&self, casing: EnumCasing) {
        let code = match casing {
            EnumCasing::Snake => 1,
            EnumCasing::ScreamingSnake => 2,
        };
        self.learned.store(code, Ordering::Relaxed);
    }

    /// Whether the refusal of a write in the casing `sent` may be due to it.
    pub(super) fn is_doubtful(&self, error: &Error, sent: EnumCasing) -> bool {
        if self.fixed.is_some() || !error.is_refused_content() {
            return false;
        }
        match self.learned() {
            // Another call has found out meanwhile.
            Some(learned) if learned != sent => true,
            Some(_) => !self.asked_lately() && speaks_of_a_spelled_value(error),
            None => !self.asked_lately(),
        }
    }

    /// The casing that is written was just found right, or the refusal not due to it.
    pub(super) fn trust(&self) {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    pub(super) fn asked_lately(&self) -> bool {
        let asked = *self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.is_some_and(|asked| asked.elapsed() < TRUST)
    }

    /// A write has come back, so that later ones need not wait for it.
    pub(super) fn settle(&self) {
        self.settled.store(true, Ordering::Relaxed);
    }

    /// Waits until nobody else asks for the server's casing.
    pub(super) async fn asking(&self) -> MutexGuard<'_, ()> {
        self.asking.lock().await
    }

    /// Waits a little while the first write is under way, which finds out the casing for all.
    pub(super) async fn wait_for_first_write(&self) -> Option<SemaphorePermit<'_>> {
        if self.fixed.is_some() || self.learned().is_some() || self.settled.load(Ordering::Relaxed)
        {
            return None;
        }
        let permit = tokio::time::timeout(PATIENCE, self.first_write.acquire())
            .await
            .ok()?
            .ok()?;
        (!self.settled.load(Ordering::Relaxed)).then_some(permit)
    }
}

fn speaks_of_a_spelled_value(error: &Error) -> bool {
    error
        .problem()
        .and_then(|problem| problem.mentions(&SPELLED))
        .unwrap_or(true)
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
    fn a_spelling_by_name_is_never_doubted() {
        let memory = CasingMemory::new(Some(EnumCasing::ScreamingSnake));
        memory.learn(EnumCasing::Snake);
        assert_eq!(memory.to_write(), EnumCasing::ScreamingSnake);
        assert!(!memory.is_doubtful(&refused(422, None), EnumCasing::ScreamingSnake));
    }

    #[test]
    fn only_a_refusal_that_may_be_about_spelling_raises_doubt() {
        let memory = CasingMemory::new(None);
        let sent = memory.to_write();
        assert!(
            memory.is_doubtful(&refused(400, Some("name is blank")), sent),
            "nothing is known"
        );
        assert!(!memory.is_doubtful(&refused(409, None), sent));
        memory.learn(sent);
        assert!(!memory.is_doubtful(&refused(422, Some("name is blank")), sent));
        assert!(memory.is_doubtful(&refused(422, Some("invite_mode: no such value")), sent));
        assert!(memory.is_doubtful(&refused(422, None), sent));
        memory.learn(sent.other());
        assert!(
            memory.is_doubtful(&refused(422, Some("name is blank")), sent),
            "found out meanwhile"
        );
    }
}
