//! The effect of a failed call on the account.

use std::fmt;

use reqwest::StatusCode;

/// The effect that a failed call had, or may have had, on the account.
///
/// Effects are ordered: `NotSent` is the least and `Done` the greatest. If a call makes several attempts, its effect is
/// the greatest of theirs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Effect {
    /// No request left the client: bad input, or no connection.
    NotSent,
    /// The server refused the request and did nothing: 4xx except 408, redirects except 303, and 503 with
    /// `Retry-After`.
    Rejected,
    /// The request was sent, and no response says whether it took effect: a timeout, a broken connection, 408, or 5xx.
    Unknown,
    /// The status of the response is a success, but its body is lost or unreadable.
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

    /// The effect that the head of a failure shows. `asks_to_wait` if it has `Retry-After`.
    pub(super) fn of_refusal(status: StatusCode, asks_to_wait: bool) -> Self {
        match status.as_u16() {
            // A server means that it stopped waiting for the request. A gateway may mean that it stopped waiting for
            // the response.
            408 => Self::Unknown,
            // A server may respond `See Other` after it has done the work.
            303 => Self::Unknown,
            300..=499 => Self::Rejected,
            503 if asks_to_wait => Self::Rejected,
            _ => Self::Unknown,
        }
    }

    /// The clause of an error's message.
    pub(crate) fn clause(self) -> &'static str {
        match self {
            Self::NotSent => "nothing was sent",
            Self::Rejected => "it had no effect",
            Self::Unknown => "it may have taken effect",
            Self::Done => "it has taken effect",
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
