//! Which spelling of enum values to write.
//!
//! A client starts with the spelling of the document that it was generated from
//! and learns the server's from any user that an answer holds. Where a write is
//! refused (400, 422) before anything was learned, one user is asked for, and if
//! the spelling differs, or no user is shown, the write is sent once more in the
//! other: two extra requests, once in a client's life. Other writes wait for the first, for up to
//! 300 ms; where it takes longer, each of those that then go may be refused and sent once more.
//! Where a write is refused in a spelling that was learned, the server may have been upgraded
//! since: then the same is done if the refusal speaks of a value that is spelled, at most
//! once a minute where the spelling turns out to be right. A spelling that was set by
//! name is never doubted.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use super::{Answer, Transport};
use crate::retry::Success;
use crate::wire::{Call, ListUsers, document_spelling};
use crate::{Effect, Error, Spelling};

/// How long a spelling that was found right again is not doubted.
const TRUST: Duration = Duration::from_secs(60);

/// How long a write waits for the first one to find out the spelling. Longer than most answers
/// take, and short enough that a slow one does not hold up the others: what is
/// written in the wrong spelling is refused, and sent again.
const PATIENCE: Duration = Duration::from_millis(300);

/// What a refusal says where it is about a value that is spelled.
const SPELLED: [&str; 6] = ["role", "mode", "status", "enum", "one of", "variant"];

#[derive(Debug)]
pub(crate) struct SpellingMemory {
    fixed: Option<Spelling>,
    learned: AtomicU8,
    /// Whether a first write has come back, so that later ones need not wait for it.
    settled: AtomicBool,
    first_write: Semaphore,
    asking: tokio::sync::Mutex<()>,
    asked: Mutex<Option<Instant>>,
}

impl SpellingMemory {
    pub(super) fn new(fixed: Option<Spelling>) -> Self {
        Self {
            fixed,
            learned: AtomicU8::new(0),
            settled: AtomicBool::new(false),
            first_write: Semaphore::new(1),
            asking: tokio::sync::Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// The spelling to write in.
    pub(super) fn to_write(&self) -> Spelling {
        self.fixed
            .or_else(|| self.learned())
            .unwrap_or_else(document_spelling)
    }

    fn learned(&self) -> Option<Spelling> {
        match self.learned.load(Ordering::Relaxed) {
            1 => Some(Spelling::Lower),
            2 => Some(Spelling::Screaming),
            _ => None,
        }
    }

    pub(super) fn learn(&self, spelling: Spelling) {
        let code = match spelling {
            Spelling::Lower => 1,
            Spelling::Screaming => 2,
        };
        self.learned.store(code, Ordering::Relaxed);
    }

    /// Whether the refusal of a write in the spelling `sent` may be due to it.
    fn is_doubtful(&self, error: &Error, sent: Spelling) -> bool {
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

    /// The spelling that is written was just found right, or the refusal not due to it.
    fn trust(&self) {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn asked_lately(&self) -> bool {
        let asked = *self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.is_some_and(|asked| asked.elapsed() < TRUST)
    }

    /// Waits a little while the first write is under way, which finds out the spelling for all.
    async fn wait_for_the_first_write(&self) -> Option<SemaphorePermit<'_>> {
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

impl Transport {
    /// Sends a call; one that carries spelled values, in the server's spelling.
    pub(crate) async fn call<C: Call>(
        &self,
        call: &C,
    ) -> Result<Success<Answer<C::Answer>>, Error> {
        self.call_since(call, Instant::now()).await
    }

    /// Sends a call that is part of one that `began` earlier, whose deadline holds for it too.
    pub(crate) async fn call_since<C: Call>(
        &self,
        call: &C,
        began: Instant,
    ) -> Result<Success<Answer<C::Answer>>, Error> {
        if !call.is_spelled() {
            return self.send(call, began, None).await;
        }
        let memory = &self.spelling;
        let first = memory.wait_for_the_first_write().await;
        let sent = memory.to_write();
        let result = self.send(call, began, None).await;
        let result = match result {
            Err(error) if memory.is_doubtful(&error, sent) => {
                self.send_in_the_servers_spelling(call, began, sent, error)
                    .await
            }
            result => result,
        };
        memory.settled.store(true, Ordering::Relaxed);
        drop(first);
        result
    }

    /// Asks how the server spells, and sends the call again if that is not as `sent`, or
    /// could not be found out: a refusal did nothing, so another spelling can be tried.
    async fn send_in_the_servers_spelling<C: Call>(
        &self,
        call: &C,
        began: Instant,
        sent: Spelling,
        refusal: Error,
    ) -> Result<Success<Answer<C::Answer>>, Error> {
        let memory = &self.spelling;
        let left = self.pacer.deadline().saturating_sub(began.elapsed());
        let Ok(asking) = tokio::time::timeout(left, memory.asking.lock()).await else {
            return Err(refusal);
        };
        let mut found = Some(memory.to_write()).filter(|spelling| *spelling != sent);
        if found.is_none() && !memory.asked_lately() {
            let shown = self.send(&ListUsers::one(), began, None).await;
            found = shown.ok().and_then(|success| success.answer.spelling);
            if found == Some(sent) {
                memory.trust();
            }
            // Where no user was shown, how the other spelling is taken tells.
            found = found.or(Some(sent.other()));
        }
        drop(asking);
        let Some(found) = found.filter(|spelling| *spelling != sent) else {
            return Err(refusal);
        };
        let tries = refusal.tries();
        match self.send(call, began, Some(found)).await {
            Ok(success) => Ok(Success {
                earlier: success.earlier.max(unsure(refusal.effect())),
                tries: success.tries + tries,
                ..success
            }),
            // Refused in both, or no time was left: the first refusal is about what was asked for.
            Err(again)
                if again.is_refused_content()
                    || (again.tries() == 0 && !again.was_called_off()) =>
            {
                if again.is_refused_content() {
                    memory.trust();
                }
                let all = again.tries() + tries;
                Err(refusal.after(unsure(again.effect()), all))
            }
            Err(again) => {
                let all = again.tries() + tries;
                Err(again.after(unsure(refusal.effect()), all))
            }
        }
    }
}

/// An effect that what comes later has to take into account.
fn unsure(effect: Effect) -> Option<Effect> {
    Some(effect).filter(|effect| effect.may_have_happened())
}

#[cfg(test)]
mod tests {
    use super::SpellingMemory;
    use crate::wire::document_spelling;
    use crate::{Effect, Error, Spelling};
    use reqwest::StatusCode;

    fn refused(status: u16, detail: Option<&str>) -> Error {
        let body = detail.map(|detail| format!(r#"{{"title": "Refused", "detail": "{detail}"}}"#));
        Error::status_answer(StatusCode::from_u16(status).unwrap(), Effect::Rejected)
            .with_problem(body.and_then(|body| crate::error::Problem::read(body.as_bytes())))
    }

    #[test]
    fn starts_with_the_documents_and_learns() {
        let memory = SpellingMemory::new(None);
        assert_eq!(memory.to_write(), document_spelling());
        memory.learn(document_spelling().other());
        assert_eq!(memory.to_write(), document_spelling().other());
    }

    #[test]
    fn a_spelling_by_name_is_never_doubted() {
        let memory = SpellingMemory::new(Some(Spelling::Screaming));
        memory.learn(Spelling::Lower);
        assert_eq!(memory.to_write(), Spelling::Screaming);
        assert!(!memory.is_doubtful(&refused(422, None), Spelling::Screaming));
    }

    #[test]
    fn only_a_refusal_that_may_be_about_spelling_raises_doubt() {
        let memory = SpellingMemory::new(None);
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
