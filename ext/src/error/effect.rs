//! What is known of a failed request's effect on the account.

use std::fmt;

/// What is known of what a failed call did to the account.
///
/// Ordered from nothing to all: the effect of a call that was tried more than
/// once is the greatest of its attempts'.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Effect {
    /// The request did not leave: bad input, no connection.
    NotSent,
    /// The server answered that it did nothing: most 4xx, 429, 503 with `Retry-After`.
    Rejected,
    /// The request was sent and no response says what became of it: a timeout, a
    /// broken connection, 500, 502, 504.
    Unknown,
    /// The server said that it did the work; the rest of its response is lost or unreadable.
    Done,
}

impl fmt::Display for Effect {
    /// `not sent`, `rejected`, `unknown` or `done`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NotSent => "not sent",
            Self::Rejected => "rejected",
            Self::Unknown => "unknown",
            Self::Done => "done",
        })
    }
}

impl Effect {
    /// Whether the account may have changed.
    #[must_use]
    pub fn may_have_happened(self) -> bool {
        self >= Self::Unknown
    }

    /// The clause for it in an error's message.
    pub(crate) fn clause(self) -> &'static str {
        match self {
            Self::NotSent => "nothing was sent",
            Self::Rejected => "it was not carried out",
            Self::Unknown => "it may have taken effect",
            Self::Done => "the server did carry it out",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Effect;

    #[test]
    fn the_greatest_effect_wins() {
        let attempts = [Effect::NotSent, Effect::Unknown, Effect::Rejected];
        assert_eq!(attempts.into_iter().max(), Some(Effect::Unknown));
        assert!(!Effect::Rejected.may_have_happened());
        assert!(Effect::Unknown.may_have_happened());
        assert!(Effect::Done.may_have_happened());
    }
}
