//! A value that breaks a rule, found before any request is sent.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

/// A value that breaks a rule of the API, found before any request is sent.
///
/// Names the field and the rule, and never the value. Becomes an [`Error`](crate::Error) with `?`.
///
/// ```
/// let error = "jane at acme".parse::<arize_ax::EmailAddress>().unwrap_err();
/// assert_eq!(error.field(), "email");
/// assert!(arize_ax::Error::from(error).is_invalid_input());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidInput {
    field: &'static str,
    rule: Cow<'static, str>,
}

impl InvalidInput {
    pub(crate) fn new(field: &'static str, rule: impl Into<Cow<'static, str>>) -> Self {
        Self {
            field,
            rule: rule.into(),
        }
    }

    /// The name of the field, as the API has it: `email`, `name`, `user_id`.
    #[must_use]
    pub fn field(&self) -> &str {
        self.field
    }

    /// The rule, such as `must be at most 254 octets long`.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid `{}`: {}", self.field, self.rule)
    }
}

/// The same sentence, since `main` prints it; `{:#?}` shows the fields.
impl fmt::Debug for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("InvalidInput")
            .field("field", &self.field)
            .field("rule", &self.rule)
            .finish()
    }
}

impl std::error::Error for InvalidInput {}

impl From<Infallible> for InvalidInput {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
