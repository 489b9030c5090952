//! A fault and the requests it is meant for.

use hyper::Method;

use super::faults::Fault;
use crate::Operation;

/// The parts of a request that rules match.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestInfo<'a> {
    pub(crate) operation: Option<Operation>,
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
    pub(crate) body: &'a [u8],
}

/// A fault and the requests it is meant for. By default that is the next request, whatever it is.
///
/// ```
/// use arize_ax::testing::{Cut, Fault, Operation, Rule};
///
/// // The responses of the second and the third create are lost.
/// let rule = Rule::from(Fault::cut(Cut::BeforeResponse))
///     .on(Operation::CreateUser)
///     .after(1)
///     .times(2);
/// # let _ = rule;
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Rule {
    pub(super) fault: Fault,
    operation: Option<Operation>,
    method: Option<String>,
    path: Option<String>,
    mention: Option<String>,
    skip: u64,
    /// How many requests are left; `None` if every one meets the fault.
    left: Option<u64>,
}

impl From<Fault> for Rule {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            operation: None,
            method: None,
            path: None,
            mention: None,
            skip: 0,
            left: Some(1),
        }
    }
}

impl Rule {
    /// Only requests for this operation.
    pub fn on(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Only requests with this method, such as `POST`.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only requests with exactly this path, percent-encoded as it was sent.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only requests whose body contains this text, such as an address.
    pub fn mentioning(mut self, text: impl Into<String>) -> Self {
        self.mention = Some(text.into());
        self
    }

    /// This many requests; 1 by default.
    pub fn times(mut self, times: u64) -> Self {
        self.left = Some(times);
        self
    }

    /// Every matching request, until [`StandIn::clear_faults`](crate::testing::StandIn::clear_faults).
    pub fn always(mut self) -> Self {
        self.left = None;
        self
    }

    /// Lets this many matching requests pass first.
    pub fn after(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    pub(super) fn matches(&self, request: &RequestInfo<'_>) -> bool {
        let holds = |text: &String| {
            let mut windows = request.body.windows(text.len().max(1));
            text.is_empty() || windows.any(|window| window == text.as_bytes())
        };
        self.operation
            .is_none_or(|wanted| request.operation == Some(wanted))
            && self
                .method
                .as_deref()
                .is_none_or(|wanted| request.method == wanted)
            && self
                .path
                .as_deref()
                .is_none_or(|wanted| request.path == wanted)
            && self.mention.as_ref().is_none_or(holds)
    }

    /// Whether no request meets the fault any more.
    pub(super) fn is_used_up(&self) -> bool {
        self.left == Some(0)
    }

    /// Counts a matching request, and returns whether it meets the fault.
    pub(super) fn count(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        match &mut self.left {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}
