//! The message of an error: one line of its own layer.

use std::fmt;
use std::time::Duration;

use super::kind::{Kind, Waiting};
use super::{Effect, Error, Problem};
use crate::Operation;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(intent) = self.0.intent {
            write!(f, "{intent}: ")?;
        }
        match &self.0.kind {
            Kind::Configuration { rule } => write!(f, "invalid configuration: {rule}")?,
            Kind::InvalidInput(invalid) => write!(f, "{invalid}")?,
            Kind::Connect => f.write_str("no connection to the server")?,
            Kind::Timeout { limit } => {
                // The time left of a deadline has more digits than anybody reads.
                let millis = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
                let limit = Duration::from_millis(millis.max(1));
                write!(f, "no response within {limit:?}")?;
            }
            Kind::Interrupted { .. } => {
                f.write_str("the connection broke before the whole response arrived")?;
            }
            Kind::Status { status, .. } => write!(f, "the server responded {status}")?,
            Kind::Conflict { conflict } => f.write_str(conflict.clause())?,
            Kind::UnexpectedResponse { what, .. } | Kind::Unreadable { what, .. } => {
                write!(f, "unexpected response: {what}")?;
            }
            Kind::ResponseTooLarge { limit, .. } => {
                write!(f, "unexpected response: longer than {limit} bytes")?;
            }
            Kind::Pagination { what } => write!(f, "unexpected response: {what}")?,
            Kind::Paused { wait, reason } => {
                let seconds = wait.as_secs();
                match reason {
                    Waiting::ForPause => write!(
                        f,
                        "rate limited: the client pauses for {seconds} s after a refusal"
                    )?,
                    Waiting::ForTurn => write!(
                        f,
                        "rate limited: the client's rate limiter asks to wait {seconds} s"
                    )?,
                }
                f.write_str(", longer than this call has left")?;
            }
            Kind::Credentials { what } => f.write_str(what)?,
            Kind::Request => f.write_str("the request could not be built")?,
            Kind::Cancelled => f.write_str("cancelled before it had an effect")?,
            Kind::Aborted => f.write_str("the runtime shut down before the call was done")?,
        }
        if let Some(code) = self.problem().and_then(Problem::printable_code) {
            write!(f, " ({code})")?;
        }
        if self.operation().is_some_and(Operation::writes) && self.0.effect != Effect::NotSent {
            write!(f, "; {}", self.0.effect.clause())?;
        }
        Ok(())
    }
}
