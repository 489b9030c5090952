//! What a run gives for each of its inputs.

use crate::Error;

/// An input and what became of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkItem<I, T> {
    /// The place of the input among the inputs, counted from 0.
    pub index: usize,
    /// The input.
    pub input: I,
    /// What became of it.
    pub outcome: BulkOutcome<T>,
}

/// What became of one input of a run.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkOutcome<T> {
    /// The call succeeded.
    Done(T),
    /// The call failed. Other inputs go on unless the error is fatal to all: see [the module](super).
    Failed(Error),
    /// Another input is about the same person; nothing was done for this one, whatever
    /// became of the other.
    Duplicate {
        /// The index of the other input. Where people are named by address and by id, that
        /// one may be a duplicate of a third.
        of: usize,
    },
    /// The run ended before this input was attempted. Nothing was sent for it, or the
    /// server said that it did nothing, so it can be given to another run.
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

    /// Whether nothing is left to do for the input by itself: it was done, or it is a duplicate. Of
    /// a [`Duplicate`](Self::Duplicate), the outcome of the other says whether that was done.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Duplicate { .. })
    }
}
