//! Guards values that the server returns once, until their caller has them.
//!
//! A [`Delivery`] holds the result of a call that may have issued a temporary password. Handing the
//! result out disarms it. If the guard is dropped first, with a future, a bulk run or a runtime, the
//! password or a record of its loss goes to the client's queue:
//! [`Users::take_unclaimed`](crate::Users::take_unclaimed).

use std::sync::{Arc, Mutex};

use super::unclaimed::Unclaimed;
use crate::EmailAddress;
use crate::mutex::locked;

/// Passwords and losses whose callers were gone, until somebody takes them.
#[derive(Default)]
pub(crate) struct UnclaimedQueue(Mutex<Vec<Unclaimed>>);

impl UnclaimedQueue {
    pub(super) fn take(&self) -> Vec<Unclaimed> {
        std::mem::take(&mut *locked(&self.0))
    }

    /// Keeps `unclaimed` and logs a warning.
    pub(super) fn keep(&self, unclaimed: Unclaimed) {
        let what = match &unclaimed {
            Unclaimed::Password(_) => {
                "a temporary password arrived after its caller was gone; `Users::take_unclaimed` returns it"
            }
            Unclaimed::Loss(_) => {
                "a temporary password may have been issued and is lost, and its caller was gone; \
                 `Users::take_unclaimed` returns whose it was"
            }
        };
        let (user_id, email_hash) = (unclaimed.user_id(), unclaimed.email().log_hash());
        tracing::warn!(user_id, email_hash, "{what}");
        locked(&self.0).push(unclaimed);
    }
}

impl Drop for UnclaimedQueue {
    fn drop(&mut self) {
        for unclaimed in self.take() {
            tracing::warn!(
                user_id = unclaimed.user_id(),
                email_hash = unclaimed.email().log_hash(),
                "the client was dropped, and nobody took this temporary password or the record of its \
                 loss; resend the invitation"
            );
        }
    }
}

/// The person that a value is for, and the queue that keeps it if nobody takes it.
#[derive(Clone)]
pub(crate) struct Addressee {
    pub(super) email: EmailAddress,
    pub(super) queue: Arc<UnclaimedQueue>,
}

/// Returns the entry for the queue, if nobody takes the value.
type Keep<T> = fn(EmailAddress, T) -> Option<Unclaimed>;

/// A guard around a value that its caller has not received yet; see [the module](self).
pub(crate) struct Delivery<T> {
    /// `None` if the value cannot hold a password.
    addressee: Option<Addressee>,
    value: Option<T>,
    keep: Keep<T>,
}

impl<T> Delivery<T> {
    pub(crate) fn new(addressee: Option<Addressee>, value: T, keep: Keep<T>) -> Self {
        Self {
            addressee,
            value: Some(value),
            keep,
        }
    }

    /// Replaces the value.
    pub(crate) fn set(&mut self, value: T) {
        self.value = Some(value);
    }

    /// Disarms the guard and returns the value.
    pub(crate) fn hand_out(mut self) -> T {
        self.value
            .take()
            .expect("only what consumes a delivery takes its value")
    }
}

impl<T> Drop for Delivery<T> {
    fn drop(&mut self) {
        if let (Some(addressee), Some(value)) = (self.addressee.take(), self.value.take())
            && let Some(unclaimed) = (self.keep)(addressee.email, value)
        {
            addressee.queue.keep(unclaimed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Addressee, Delivery, Unclaimed, UnclaimedQueue};
    use crate::operation::Intent;
    use crate::{
        CreateOutcome, Effect, Error, InviteMode, TemporaryPassword, TemporaryPasswordOutcome, User,
    };
    use std::sync::Arc;

    type Outcome = Result<CreateOutcome, Error>;

    fn delivery(queue: &Arc<UnclaimedQueue>, outcome: Outcome) -> Delivery<Outcome> {
        let addressee = Addressee {
            email: "jane@acme.com".parse().unwrap(),
            queue: queue.clone(),
        };
        Delivery::new(Some(addressee), outcome, Unclaimed::of)
    }

    fn issued() -> Outcome {
        let issued = TemporaryPasswordOutcome::Issued {
            user: User::default(),
            password: TemporaryPassword::new("hunter2".to_owned().into()),
            developer_flag: crate::DeveloperFlag::default(),
        };
        Ok(issued.into())
    }

    fn aborted() -> Outcome {
        let error = Error::aborted(Effect::Unknown);
        Err(error.of(Intent::create(InviteMode::TemporaryPassword)))
    }

    #[test]
    fn a_value_that_is_handed_out_is_not_kept() {
        let queue = Arc::default();
        assert!(delivery(&queue, issued()).hand_out().is_ok());
        assert!(queue.take().is_empty());
    }

    #[test]
    fn a_value_that_is_dropped_is_kept() {
        let queue = Arc::default();
        drop(delivery(&queue, issued()));
        drop(delivery(&queue, aborted()));
        let kept = queue.take();
        assert!(matches!(kept[0], Unclaimed::Password(_)), "{kept:?}");
        assert!(matches!(kept[1], Unclaimed::Loss(_)), "{kept:?}");
        assert_eq!(kept[1].email().as_str(), "jane@acme.com");
    }

    #[test]
    fn a_value_that_replaces_a_loss_counts_alone() {
        let queue = Arc::default();
        let mut delivery = delivery(&queue, aborted());
        delivery.set(issued());
        drop(delivery);
        assert!(matches!(queue.take()[..], [Unclaimed::Password(_)]));
    }

    #[test]
    fn a_call_without_an_effect_leaves_no_entry() {
        let queue = Arc::default();
        drop(delivery(&queue, Err(Error::connect())));
        assert!(queue.take().is_empty());
    }
}
