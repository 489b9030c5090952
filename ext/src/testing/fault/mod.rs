//! Faults: ways in which a request can fail, and rules that select the requests.

mod effects;
mod faults;
mod mix;
mod plan;
mod rule;

pub(crate) use effects::{
    ConnectionEnd, FaultKind, Replacement, ReplacementBody, Throttle, Timing,
};
pub use effects::{Cut, RetryAfter};
pub use faults::Fault;
pub use mix::FaultMix;
pub(crate) use plan::FaultPlan;
pub(crate) use rule::RequestInfo;
pub use rule::Rule;
