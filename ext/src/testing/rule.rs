//! One line of a script of faults: what goes wrong, and with which requests.

use hyper::Method;

use super::faults::Fault;
use super::routes::Operation;

/// What a rule can see of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'a> {
    pub(super) operation: Option<Operation>,
    pub(super) method: &'a Method,
    pub(super) path: &'a str,
    pub(super) body: &'a [u8],
}

/// A fault, and the requests it is meant for: the next one, whichever it is, unless said otherwise.
///
/// ```
/// use arize_ax::testing::{Cut, Fault, Operation, Rule};
///
/// // The second and the third create lose their answers.
/// let rule = Rule::from(Fault::cut(Cut::BeforeResponse))
///     .on(Operation::Create)
///     .after(1)
///     .times(2);
/// # let _ = rule;
/// ```
#[derive(Clone, Debug)]
pub struct Rule {
    pub(super) fault: Fault,
    operation: Option<Operation>,
    method: Option<String>,
    path: Option<String>,
    mention: Option<String>,
    skip: u64,
    pub(super) left: u64,
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
            left: 1,
        }
    }
}

impl Rule {
    /// Only requests for this operation.
    #[must_use]
    pub fn on(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Only requests with this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only requests with exactly this path, encoded as it was sent.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// Only requests whose body holds this text: one address among many, say.
    #[must_use]
    pub fn mentioning(mut self, text: &str) -> Self {
        self.mention = Some(text.to_owned());
        self
    }

    /// So many requests.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.left = times;
        self
    }

    /// Every request, until the faults are cleared.
    #[must_use]
    pub fn always(self) -> Self {
        self.times(u64::MAX)
    }

    /// Leaves so many matching requests alone first.
    #[must_use]
    pub fn after(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    pub(super) fn matches(&self, seen: &Seen<'_>) -> bool {
        let holds = |text: &String| {
            let mut windows = seen.body.windows(text.len().max(1));
            text.is_empty() || windows.any(|window| window == text.as_bytes())
        };
        self.operation
            .is_none_or(|wanted| seen.operation == Some(wanted))
            && self
                .method
                .as_deref()
                .is_none_or(|wanted| seen.method == wanted)
            && self
                .path
                .as_deref()
                .is_none_or(|wanted| seen.path == wanted)
            && self.mention.as_ref().is_none_or(holds)
    }

    /// Whether this matching request is one of those that the rule is meant for; counts it either way.
    pub(super) fn claim(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        let claimed = self.left > 0;
        if self.left < u64::MAX {
            self.left = self.left.saturating_sub(1);
        }
        claimed
    }
}
