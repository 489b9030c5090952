//! What reading a response came to.

/// Whether the response to a success is one.
#[derive(Debug)]
pub(crate) enum Reading<T> {
    /// It is, perhaps with fewer fields.
    Answer(T),
    /// It is nothing that the server would say here: as good as no response.
    Unreadable(&'static str),
    /// It is JSON, and not what the operation answers.
    Unexpected(&'static str),
}

impl<T> Reading<T> {
    pub(super) fn map<U>(self, read: impl FnOnce(T) -> U) -> Reading<U> {
        self.and_then(|value| Reading::Answer(read(value)))
    }

    pub(super) fn and_then<U>(self, read: impl FnOnce(T) -> Reading<U>) -> Reading<U> {
        match self {
            Self::Answer(value) => read(value),
            Self::Unreadable(what) => Reading::Unreadable(what),
            Self::Unexpected(what) => Reading::Unexpected(what),
        }
    }

    /// The response, unless its status is none of those.
    pub(super) fn only_with(self, status: reqwest::StatusCode, statuses: &[u16]) -> Self {
        if statuses.contains(&status.as_u16()) {
            self
        } else {
            Self::Unexpected("its status is none of the operation's")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;
    use reqwest::StatusCode;

    #[test]
    fn only_the_operations_own_statuses_count() {
        let reading = |status| Reading::Answer(()).only_with(status, &[200, 201]);
        assert!(matches!(reading(StatusCode::OK), Reading::Answer(())));
        assert!(matches!(reading(StatusCode::CREATED), Reading::Answer(())));
        assert!(matches!(
            reading(StatusCode::ACCEPTED),
            Reading::Unexpected(_)
        ));
    }
}
