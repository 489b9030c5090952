//! Recorded spans and events.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tracing::span::Id;
use tracing::{Level, Metadata};

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
    pub(super) fn new(metadata: &Metadata<'_>, fields: Vec<(String, String)>) -> Self {
        Self {
            span: metadata.is_span().then_some(metadata.name()),
            within: None,
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            fields,
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
pub(super) type Entries = Vec<(Option<Id>, Recorded)>;

/// The recorded spans and events.
#[derive(Clone, Debug, Default)]
pub(super) struct Recording(Arc<Mutex<Entries>>);

impl Recording {
    pub(super) fn lock(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn push(&self, span: Option<Id>, recorded: Recorded) {
        self.lock().push((span, recorded));
    }

    /// Adds values to a span, if it is in this recording.
    pub(super) fn add(&self, span: &Id, values: &[(String, String)]) {
        let mut all = self.lock();
        // A later span may have the id of one that has ended.
        let own = all.iter_mut().rfind(|(id, _)| id.as_ref() == Some(span));
        if let Some((_, recorded)) = own {
            recorded.fields.extend_from_slice(values);
        }
    }
}
