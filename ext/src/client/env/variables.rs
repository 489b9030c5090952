//! Reads single environment variables.

use std::ffi::OsString;

use crate::Error;
use crate::client::named::Named;

pub(super) struct Environment<'a>(pub(super) &'a dyn Fn(&str) -> Option<OsString>);

impl Environment<'_> {
    /// The value of a variable. An empty one counts as not set.
    pub(super) fn get(&self, name: &'static str) -> Result<Option<Named<String>>, Error> {
        let Some(value) = (self.0)(name) else {
            return Ok(None);
        };
        let not_text = |_| Error::configuration(format!("{name} is not UTF-8"));
        let value = value.into_string().map_err(not_text)?.trim().to_owned();
        if is_in_quotes(&value) {
            let rule = format!("{name} is in quotes; set it without them");
            return Err(Error::configuration(rule));
        }
        Ok((!value.is_empty()).then(|| Named::new(name, value)))
    }
}

/// Whether a value still has the quotes that a shell would have removed.
fn is_in_quotes(value: &str) -> bool {
    let between = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
    between('"') || between('\'')
}
