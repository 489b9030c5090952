//! `Debug` of an error: in a panic, in a log, or if `main` returns it.

use std::error::Error as _;
use std::fmt;

use super::Error;

/// One line: the message, its sources, and the details that support asks for. `{:#?}` shows the fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.fields(f);
        }
        write!(f, "{self}")?;
        let mut below = self.source();
        while let Some(source) = below {
            write!(f, ": {source}")?;
            below = source.source();
        }
        if let Some(id) = self.request_id() {
            write!(f, " [request id {}]", id.escape_debug())?;
        }
        if self.attempts() > 1 {
            write!(f, " [{} attempts]", self.attempts())?;
        }
        Ok(())
    }
}

impl Error {
    fn fields(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("invite_mode", &self.invite_mode())
            .field("effect", &self.0.effect)
            .field("problem", &self.0.problem)
            .field("retry_after", &self.0.retry_after)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Error;

    #[test]
    fn an_error_that_main_returns_is_a_sentence() {
        let error = Error::configuration("set ARIZE_API_KEY to an API key");
        assert_eq!(
            format!("{error:?}"),
            "invalid configuration: set ARIZE_API_KEY to an API key"
        );
        assert!(format!("{error:#?}").starts_with("Error {\n    kind: Configuration {"));
    }

    #[test]
    fn the_errors_below_it_follow_on_the_same_line() {
        let error = Error::connect().with_source(std::io::Error::other("no route to the host"));
        assert_eq!(
            format!("{error:?}"),
            "no connection to the server: no route to the host"
        );
    }
}
