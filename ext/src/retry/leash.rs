//! Calls that are not wanted any more.
//!
//! Many calls that belong together are on one leash. Once it is cut, those that have done
//! nothing send nothing: they end with [`Error::was_called_off`]. Those that may
//! have done something go on, so that what they did is known.
//!
//! A task carries the leash of the call that it works for, so that it reaches the place where
//! requests leave, whatever is in between.

use std::sync::Arc;

use futures_util::future::{Either, select};
use tokio::sync::Semaphore;

use crate::Effect;

tokio::task_local! {
    static CURRENT: Option<Leash>;
}

/// What calls are held by; clones are the same leash.
#[derive(Clone, Debug)]
pub(crate) struct Leash(Arc<Semaphore>);

impl Default for Leash {
    fn default() -> Self {
        // Nobody ever gets through; those who wait are told when it is closed.
        Self(Arc::new(Semaphore::new(0)))
    }
}

impl Leash {
    /// The leash of the call that this task works for.
    pub(crate) fn current() -> Option<Self> {
        CURRENT.try_with(Clone::clone).ok().flatten()
    }

    /// Has `call` on `leash`, as a task that works for a call has to be.
    pub(crate) fn hold<F: Future>(
        leash: Option<Self>,
        call: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        CURRENT.scope(leash, call)
    }

    /// Calls off what has not begun.
    pub(crate) fn cut(&self) {
        self.0.close();
    }

    pub(crate) fn is_cut(&self) -> bool {
        self.0.is_closed()
    }

    /// What `work` comes to; `None` where the leash is, or is meanwhile, cut.
    pub(crate) async fn unless_cut<F: Future>(&self, work: F) -> Option<F::Output> {
        let work = std::pin::pin!(work);
        let cut = std::pin::pin!(self.0.acquire());
        match select(work, cut).await {
            Either::Left((done, _)) if !self.is_cut() => Some(done),
            _ => None,
        }
    }
}

/// What `work` comes to; `None` where the call that does it is called off. One that may have
/// had an effect `earlier` never is.
pub(super) async fn unless_called_off<F: Future>(
    leash: Option<&Leash>,
    earlier: Option<Effect>,
    work: F,
) -> Option<F::Output> {
    match leash {
        Some(leash) if !earlier.is_some_and(Effect::may_have_happened) => {
            leash.unless_cut(work).await
        }
        _ => Some(work.await),
    }
}

#[cfg(test)]
mod tests {
    use super::{Leash, unless_called_off};
    use crate::Effect;
    use std::future::{pending, ready};

    #[tokio::test]
    async fn a_cut_ends_what_waits_and_what_would_begin() {
        let leash = Leash::default();
        assert_eq!(leash.unless_cut(ready(1)).await, Some(1));
        let same = leash.clone();
        let (waited, ()) = tokio::join!(leash.unless_cut(pending::<()>()), async { same.cut() });
        assert_eq!(waited, None);
        assert_eq!(leash.unless_cut(ready(1)).await, None);
    }

    #[tokio::test]
    async fn what_may_have_happened_is_seen_to_its_end() {
        let leash = Leash::default();
        leash.cut();
        for (earlier, expected) in [
            (None, None),
            (Some(Effect::NotSent), None),
            (Some(Effect::Rejected), None),
            (Some(Effect::Unknown), Some(1)),
            (Some(Effect::Done), Some(1)),
        ] {
            let outcome = unless_called_off(Some(&leash), earlier, ready(1)).await;
            assert_eq!(outcome, expected, "{earlier:?}");
        }
        assert_eq!(unless_called_off(None, None, ready(1)).await, Some(1));
    }

    #[tokio::test]
    async fn a_task_has_the_leash_of_its_call() {
        assert!(Leash::current().is_none());
        let leash = Leash::default();
        let call = Leash::hold(Some(leash.clone()), async {
            tokio::spawn(Leash::hold(Leash::current(), async { Leash::current() })).await
        });
        let inner = call.await.unwrap().expect("a leash");
        leash.cut();
        assert!(inner.is_cut());
    }
}
