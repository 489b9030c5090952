//! The one subscriber of the process, which sorts spans and events by test.

use std::cell::RefCell;
use std::fmt;
use std::sync::{Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, SpanRef};

use super::recording::{Recorded, Recording};

thread_local! {
    /// The recording of the test that runs on this thread.
    pub(super) static OF_THREAD: RefCell<Option<Recording>> = const { RefCell::new(None) };
}

/// The recording of the process, if there is one.
static OF_PROCESS: Mutex<Option<Recording>> = Mutex::new(None);

fn of_process() -> Option<Recording> {
    let of_process = OF_PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
    of_process.clone()
}

pub(super) fn set_of_process(recording: Option<Recording>) {
    *OF_PROCESS.lock().unwrap_or_else(PoisonError::into_inner) = recording;
}

/// Makes [`Router`] the subscriber of the process. Returns only when it is.
pub(super) fn install() {
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
        let recorded = Recorded::new(attributes.metadata(), fields.0);
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
            ..Recorded::new(event.metadata(), fields.0)
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
