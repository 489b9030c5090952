//! Infers from the state of the account whether a create took effect although its response was lost.

use std::time::{Duration, SystemTime};

use super::Difference;
use crate::{NewUser, User};

/// Whether an attempt of this call created `user`: the user is as requested, and was created after the call began, by
/// the server's clock. That clock read `responded_at` when the call had taken `call_took`.
pub(super) fn is_ours(
    asked: &NewUser,
    user: &User,
    responded_at: Option<SystemTime>,
    call_took: Duration,
) -> bool {
    // `Date` has whole seconds, so this is up to a second before the call began.
    let Some(began) = responded_at.and_then(|now| now.checked_sub(call_took)) else {
        return false;
    };
    let created_since = user
        .created_at
        .is_some_and(|created| SystemTime::from(created) >= began);
    created_since && is_as_asked(asked, user)
}

/// Whether the response shows every field, and each is as requested.
pub(super) fn is_as_asked(asked: &NewUser, user: &User) -> bool {
    let is_whole = user.name.is_some() && user.role.is_some();
    is_whole && Difference::between(asked, user).is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_ours;
    use crate::{NewUser, Role, User};
    use chrono::{DateTime, Utc};
    use std::time::{Duration, SystemTime};

    #[test]
    fn ours_is_as_requested_and_created_since() {
        let asked = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let responded = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let took = Duration::from_secs(10);
        let user = |seconds_before: u64, name: &str| User {
            name: Some(name.into()),
            role: Some(Role::Member),
            created_at: Some(DateTime::<Utc>::from(
                responded - Duration::from_secs(seconds_before),
            )),
            ..User::default()
        };
        assert!(is_ours(&asked, &user(9, "Jane"), Some(responded), took));
        assert!(is_ours(&asked, &user(10, "Jane"), Some(responded), took));
        assert!(!is_ours(&asked, &user(11, "Jane"), Some(responded), took));
        assert!(!is_ours(&asked, &user(9, "Janet"), Some(responded), took));
        assert!(!is_ours(&asked, &user(9, "Jane"), None, took));
        let undated = User {
            created_at: None,
            ..user(9, "Jane")
        };
        assert!(!is_ours(&asked, &undated, Some(responded), took));
        let nameless = User {
            name: None,
            ..user(9, "Jane")
        };
        assert!(!is_ours(&asked, &nameless, Some(responded), took));
    }
}
