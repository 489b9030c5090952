//! Records what a service sees through `tracing`: spans and events, their fields as text.
//!
//! One subscriber serves the whole process and sorts by test. A subscriber for each thread would not do: `tracing` caches
//! per callsite whether anybody listens, for all threads alike, and a thread without a subscriber can fill that cache
//! while another one starts to listen. For the same reason, every test of a binary that records starts with
//! [`Recorder::start`] or [`Recorder::of_process`]: nothing may reach a callsite before the subscriber is there.

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, SpanRef};

/// A span or an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The span's name; `None` for an event.
    pub span: Option<&'static str>,
    /// The name of the span that an event belongs to.
    pub within: Option<&'static str>,
    /// The module that emitted it.
    pub target: String,
    /// Its level.
    pub level: Level,
    /// The fields, in the order of their recording; a later value of a span's field comes after the first.
    pub fields: Vec<(String, String)>,
}

impl Recorded {
    fn new(metadata: &Metadata<'_>, fields: Fields) -> Self {
        Self {
            span: metadata.is_span().then_some(metadata.name()),
            within: None,
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            fields: fields.0,
        }
    }

    /// The last value of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        let own = self.fields.iter().rev().find(|(own, _)| own == name);
        own.map(|(_, value)| value.as_str())
    }

    /// The text of an event.
    pub fn message(&self) -> &str {
        self.field("message").unwrap_or_default()
    }
}

/// Spans, with their ids, and events.
type Entries = Vec<(Option<Id>, Recorded)>;

/// What was recorded.
#[derive(Clone, Debug, Default)]
struct Recording(Arc<Mutex<Entries>>);

impl Recording {
    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, span: Option<Id>, recorded: Recorded) {
        self.lock().push((span, recorded));
    }

    /// Adds values to a span, if it is in this recording.
    fn add(&self, span: &Id, values: &[(String, String)]) {
        let mut all = self.lock();
        // A later span may have the id of one that has ended.
        let own = all.iter_mut().rfind(|(id, _)| id.as_ref() == Some(span));
        if let Some((_, recorded)) = own {
            recorded.fields.extend_from_slice(values);
        }
    }
}

thread_local! {
    /// The recording of the test that runs on this thread.
    static OF_THREAD: RefCell<Option<Recording>> = const { RefCell::new(None) };
}

/// The recording of the process, if there is one.
static OF_PROCESS: Mutex<Option<Recording>> = Mutex::new(None);

fn of_process() -> Option<Recording> {
    let of_process = OF_PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
    of_process.clone()
}

fn set_of_process(recording: Option<Recording>) {
    *OF_PROCESS.lock().unwrap_or_else(PoisonError::into_inner) = recording;
}

/// Records until it is dropped.
#[derive(Debug)]
pub struct Recorder {
    recording: Recording,
    /// Held while the whole process is recorded.
    process: Option<MutexGuard<'static, ()>>,
    /// It ends on the thread on which it was started.
    not_send: PhantomData<*const ()>,
}

impl Recorder {
    /// Records this thread, and on every thread what is within a span of this recording: the spans and events of a
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

    /// Forgets all spans and events so far, with what is yet to be recorded of spans that are open.
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

/// Makes [`Router`] the subscriber of the process; nobody gets past here before it is.
fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::registry().with(Router);
        tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
        tracing_log::LogTracer::init().expect("the only logger");
    });
}

/// The layer that writes each span and event into the recordings that want it.
struct Router;

/// The recording of the test that `span` belongs to; if there is none, of the test that runs on this thread.
fn of_test<S: for<'a> LookupSpan<'a>>(span: Option<&SpanRef<'_, S>>) -> Option<Recording> {
    let of_span = span.and_then(|span| span.extensions().get::<Recording>().cloned());
    of_span.or_else(|| OF_THREAD.try_with(|own| own.borrow().clone()).ok()?)
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Router {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let recorded = Recorded::new(attributes.metadata(), fields);
        let Some(span) = context.span(id) else { return };
        let of_test = of_test(span.parent().as_ref());
        if let Some(recording) = of_test.clone() {
            span.extensions_mut().insert(recording);
        }
        for recording in of_test.into_iter().chain(of_process()) {
            recording.push(Some(id.clone()), recorded.clone());
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        let of_test = of_test(context.span(id).as_ref());
        for recording in of_test.into_iter().chain(of_process()) {
            recording.add(id, &fields.0);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let span = context.event_span(event);
        let recorded = Recorded {
            within: span.as_ref().map(SpanRef::name),
            ..Recorded::new(event.metadata(), fields)
        };
        let of_test = of_test(span.as_ref());
        for recording in of_test.into_iter().chain(of_process()) {
            recording.push(None, recorded.clone());
        }
    }
}

#[derive(Default)]
struct Fields(Vec<(String, String)>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name().to_owned(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push((field.name().to_owned(), format!("{value:?}")));
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
    fn a_thread_that_is_not_recorded_hides_no_event_from_one_that_is() {
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
