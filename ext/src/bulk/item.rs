//! The outcome of one input of a run.

use crate::Error;

/// An input and its outcome.
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkItem<I, T> {
    /// The position of the input, counted from 0.
    pub index: usize,
    /// The input.
    pub input: I,
    /// Its outcome.
    pub outcome: BulkOutcome<T>,
}

/// The outcome of one input of a run.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkOutcome<T> {
    /// The call succeeded.
    Done(T),
    /// The call failed. Other inputs go on, unless the error ends the run: see [the module](super).
    Failed(Error),
    /// Another input names the same person. Nothing was done for this one, even if the other failed.
    Duplicate {
        /// The index of the other input. If inputs name people by address and by id, the other may itself be a
        /// duplicate of a third.
        of: usize,
    },
    /// The run ended before this input was attempted. Nothing was sent for it, or the server refused it without effect.
    /// Another run can take it.
    NotAttempted,
}

impl<T> BulkOutcome<T> {
    /// The result of the call, if it succeeded.
    #[must_use]
    pub fn done(&self) -> Option<&T> {
        match self {
            Self::Done(value) => Some(value),
            _ => None,
        }
    }

    /// The error of the call, if it failed.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// Whether nothing is left to do for this input: its call succeeded, or it is a [`Duplicate`](Self::Duplicate).
    /// Check the outcome of the other input to see whether that one succeeded.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Duplicate { .. })
    }
}
