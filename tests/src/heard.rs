//! What a service that listens through `tracing` gets to hear: spans and events, their fields as text.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;

/// A span or an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The span's name; nothing for an event.
    pub span: Option<&'static str>,
    /// The name of the span that an event is in.
    pub within: Option<&'static str>,
    /// The module that said it.
    pub target: String,
    /// How loud.
    pub level: Level,
    /// The fields, in the order of their recording; a later record of a span's field comes after the first.
    pub fields: Vec<(String, String)>,
}

impl Heard {
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

/// What was heard, with the id of a span.
type All = Vec<(Option<u64>, Heard)>;

/// An ear: a layer for a subscriber, and what it has heard.
#[derive(Clone, Debug, Default)]
pub struct Ear(Arc<Mutex<All>>);

impl Ear {
    /// All that was heard so far.
    pub fn all(&self) -> Vec<Heard> {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.iter().map(|(_, heard)| heard.clone()).collect()
    }

    /// The spans of this crate's calls.
    pub fn spans(&self) -> Vec<Heard> {
        self.all()
            .into_iter()
            .filter(|heard| heard.span == Some("arize_ax"))
            .collect()
    }

    /// The events that this crate itself said.
    pub fn events(&self) -> Vec<Heard> {
        self.all()
            .into_iter()
            .filter(|heard| heard.span.is_none() && heard.target.starts_with("arize_ax"))
            .collect()
    }

    /// Everything in one text.
    pub fn text(&self) -> String {
        self.all().iter().fold(String::new(), |mut text, heard| {
            let _ = writeln!(text, "{heard:?}");
            text
        })
    }

    /// Forgets what was heard so far; spans that are open are not heard of again.
    pub fn forget(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn push(&self, id: Option<&Id>, heard: Heard) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push((id.map(Id::into_u64), heard));
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

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Ear {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let metadata = attributes.metadata();
        let heard = Heard {
            span: Some(metadata.name()),
            within: None,
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            fields: fields.0,
        };
        self.push(Some(id), heard);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = all
            .iter_mut()
            .rev()
            .find(|(own, _)| *own == Some(id.into_u64()));
        if let Some((_, heard)) = own {
            heard.fields.append(&mut fields.0);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        let heard = Heard {
            span: None,
            within: context.event_span(event).map(|span| span.name()),
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            fields: fields.0,
        };
        self.push(None, heard);
    }
}
