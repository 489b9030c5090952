//! Records what a service sees through `tracing`: spans and events, their fields as text.
//!
//! One subscriber serves the whole process and sorts by test. A subscriber for each thread would not do: `tracing`
//! caches per callsite whether anybody listens, for all threads alike, and a thread without a subscriber can fill that
//! cache while another one starts to listen. For the same reason, every test of a binary that records starts with
//! [`Recorder::start`] or [`Recorder::of_process`]: nothing may reach a callsite before the subscriber is there.

mod recording;
mod router;

use std::fmt::Write as _;
use std::marker::PhantomData;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use recording::Recorded;
use recording::Recording;
use router::{OF_THREAD, install, set_of_process};

/// Records until it is dropped.
#[derive(Debug)]
pub struct Recorder {
    recording: Recording,
    /// Held while the whole process is recorded.
    process: Option<MutexGuard<'static, ()>>,
    /// It must end on the thread on which it started.
    not_send: PhantomData<*const ()>,
}

impl Recorder {
    /// Records this thread, and on every thread everything within a span of this recording: the spans and events of a
    /// test's own runtime, and of tasks that carry its spans to other threads. Tests that run beside it do not show.
    ///
    /// # Panics
    /// If this thread is recorded already.
    pub fn start() -> Self {
        install();
        let recording = Recording::default();
        let before = OF_THREAD.replace(Some(recording.clone()));
        assert!(before.is_none(), "this thread is recorded already");
        Self {
            recording,
            process: None,
            not_send: PhantomData,
        }
    }

    /// Records all threads, with the records of the `log` crate. Waits until no other recorder of the process is alive.
    pub fn of_process() -> Self {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        install();
        let process = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let recording = Recording::default();
        set_of_process(Some(recording.clone()));
        Self {
            recording,
            process: Some(process),
            not_send: PhantomData,
        }
    }

    /// All spans and events so far.
    pub fn all(&self) -> Vec<Recorded> {
        let all = self.recording.lock();
        all.iter().map(|(_, recorded)| recorded.clone()).collect()
    }

    /// The spans of this crate's calls.
    pub fn spans(&self) -> Vec<Recorded> {
        let mut all = self.all();
        all.retain(|recorded| recorded.span == Some("arize_ax"));
        all
    }

    /// The events of this crate itself.
    pub fn events(&self) -> Vec<Recorded> {
        let mut all = self.all();
        all.retain(|recorded| recorded.span.is_none() && recorded.target.starts_with("arize_ax"));
        all
    }

    /// All spans and events so far as one text.
    pub fn text(&self) -> String {
        self.all().iter().fold(String::new(), |mut text, recorded| {
            let _ = writeln!(text, "{recorded:?}");
            text
        })
    }

    /// Removes all spans and events so far, and whatever open spans record later.
    pub fn clear(&self) {
        self.recording.lock().clear();
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        if self.process.is_some() {
            set_of_process(None);
        } else {
            OF_THREAD.set(None);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::thread;

    use tracing::Instrument as _;

    use super::*;

    /// Functions that each emit an event at a callsite of their own.
    macro_rules! callsites {
        ($($number:literal)*) => {
            [$(|| tracing::debug!(number = $number, "event")),*]
        };
    }

    fn messages(recorder: &Recorder) -> Vec<String> {
        let events = recorder.events().into_iter();
        events.map(|event| event.message().to_owned()).collect()
    }

    #[test]
    fn an_unrecorded_thread_hides_no_event_from_a_recorded_one() {
        let events = callsites!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29);
        let together = Barrier::new(3);
        let run = |recorded: bool| {
            events
                .iter()
                .filter(|event| {
                    together.wait();
                    let recorder = recorded.then(Recorder::start);
                    event();
                    recorder.is_some_and(|recorder| recorder.events().len() == 1)
                })
                .count()
        };
        // As every test of a binary that records.
        install();
        let counts = thread::scope(|scope| {
            let run = &run;
            [true, false, true]
                .map(|recorded| scope.spawn(move || run(recorded)))
                .map(|thread| thread.join().unwrap())
        });
        assert_eq!(counts, [events.len(), 0, events.len()]);
    }

    #[test]
    fn a_task_on_another_thread_is_recorded_within_a_span_of_the_test() {
        let recorder = Recorder::start();
        let span = tracing::info_span!("test", late = tracing::field::Empty);
        let task = async {
            tracing::Span::current().record("late", "yes");
            tracing::info_span!("below").in_scope(|| tracing::info!("in a span below"));
            tracing::info!("in the span");
        };
        let task = task.instrument(span.clone());
        let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
        runtime.block_on(async {
            tokio::spawn(task).await.unwrap();
            tokio::spawn(async { tracing::info!("in no span") })
                .await
                .unwrap();
        });
        assert_eq!(messages(&recorder), ["in a span below", "in the span"]);
        let all = recorder.all();
        assert_eq!(
            (all[0].span, all[0].field("late")),
            (Some("test"), Some("yes"))
        );
        assert_eq!((all[2].span, all[2].within), (None, Some("below")));
    }

    #[test]
    fn a_span_that_outlives_its_recorder_shows_in_no_later_one() {
        let first = Recorder::start();
        let span = tracing::info_span!("test", late = tracing::field::Empty);
        drop(first);
        let second = Recorder::start();
        span.record("late", "yes");
        span.in_scope(|| tracing::info!("late"));
        assert_eq!(second.all(), []);
        tracing::info!("in time");
        assert_eq!(messages(&second), ["in time"]);
    }

    #[test]
    fn the_recorder_of_the_process_records_all_threads_and_the_log_crate() {
        let recorder = Recorder::of_process();
        thread::spawn(|| tracing::info!("on another thread"))
            .join()
            .unwrap();
        tracing_log::log::trace!("of the log crate");
        let text = recorder.text();
        for words in ["on another thread", "of the log crate"] {
            assert!(text.contains(words), "{text}");
        }
        recorder.clear();
        assert!(!recorder.text().contains("on another thread"));
    }
}
