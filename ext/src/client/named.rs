//! Settings that know by which name they were set, so that an error can say it.

use crate::Error;

/// A value and the name of the setting or of the environment variable that it comes from.
#[derive(Clone, Debug)]
pub(super) struct Named<T> {
    pub(super) name: &'static str,
    pub(super) value: T,
}

impl<T> Named<T> {
    pub(super) fn new(name: &'static str, value: T) -> Self {
        Self { name, value }
    }

    /// The error of a value that breaks `rule`, a sentence without its subject.
    pub(super) fn error(&self, rule: impl std::fmt::Display) -> Error {
        Error::configuration(format!("{} {rule}", self.name))
    }
}
