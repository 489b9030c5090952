//! Properties of a user in a response.

use crate::{Error, User, UserId, UserStatus};

impl User {
    /// The id, or an error if the response had none.
    ///
    /// # Errors
    ///
    /// [`is_unexpected_response`](Error::is_unexpected_response) if the response had no usable id. The effect of the
    /// error is [`Done`](crate::Effect::Done), since the call itself succeeded.
    pub fn require_id(&self) -> Result<&UserId, Error> {
        self.id
            .as_ref()
            .ok_or_else(|| Error::missing_in_response("id"))
    }

    /// Whether the user is active or invited.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.status, Some(UserStatus::Active | UserStatus::Invited))
    }

    /// Whether this record is more alive than `other`, if a server lists both for one address.
    pub(super) fn outlives(&self, other: &Self) -> bool {
        UserStatus::liveness(self.status.as_ref()) > UserStatus::liveness(other.status.as_ref())
    }
}

impl UserStatus {
    /// Orders the records that a server may list for one address; the highest is the user. An unknown status may be a
    /// live one, so it comes before the statuses that are not live.
    pub(crate) fn liveness(status: Option<&Self>) -> u8 {
        match status {
            Some(Self::Active) => 4,
            Some(Self::Invited) => 3,
            Some(Self::Unknown(_)) | None => 2,
            Some(Self::Expired) => 1,
            Some(Self::Inactive) => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{User, UserStatus};

    #[test]
    fn an_id_that_is_missing_is_an_error_of_the_response() {
        let error = User::default().require_id().unwrap_err();
        assert!(error.is_unexpected_response());
        assert!(error.may_have_taken_effect());
    }

    #[test]
    fn the_record_that_is_most_alive_is_the_user() {
        let with = |status| User {
            status,
            ..User::default()
        };
        let by_liveness = [
            Some(UserStatus::Inactive),
            Some(UserStatus::Expired),
            None,
            Some(UserStatus::Invited),
            Some(UserStatus::Active),
        ]
        .map(with);
        for pair in by_liveness.windows(2) {
            assert!(pair[1].outlives(&pair[0]), "{pair:?}");
            assert!(!pair[0].outlives(&pair[1]), "{pair:?}");
        }
    }
}
