//! Users, outcomes and items made by hand.

use crate::bulk::{BulkItem, BulkOutcome};
use crate::{
    Certainty, CreateOutcome, DeveloperFlag, Difference, EmailAddress, Error, InviteOutcome,
    LostPassword, NewUser, PasswordLoss, PendingInvitation, SsoOutcome, TemporaryPassword,
    TemporaryPasswordOutcome, UnclaimedLoss, UnclaimedPassword, User, UserId, UserPage, UserStatus,
};

/// The user that a server creates for `asked`.
///
/// # Panics
///
/// If `id` is not an id.
#[must_use]
pub fn user(id: &str, status: UserStatus, asked: &NewUser) -> User {
    User {
        id: Some(UserId::new(id).expect("an id")),
        name: Some(asked.name().to_owned()),
        email: Some(asked.email().as_str().to_owned()),
        created_at: Some(chrono::DateTime::UNIX_EPOCH),
        status: Some(status),
        role: Some(asked.role().clone()),
        is_developer: asked.is_developer(),
    }
}

/// A page of a list. `next_cursor` is `None` on the last page.
#[must_use]
pub fn user_page(users: Vec<User>, next_cursor: Option<String>) -> UserPage {
    UserPage { users, next_cursor }
}

/// An invitation that was pending before `asked` was requested.
#[must_use]
pub fn pending_invitation(asked: &NewUser, existing: User) -> PendingInvitation {
    PendingInvitation::new(asked, existing)
}

/// [`InviteOutcome::Sent`]
#[must_use]
pub fn invitation_sent(user: User, certainty: Certainty) -> InviteOutcome {
    InviteOutcome::Sent {
        user,
        certainty,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`TemporaryPasswordOutcome::Issued`]
#[must_use]
pub fn password_issued(user: User, password: impl Into<String>) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::Issued {
        user,
        password: temporary_password(password),
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`TemporaryPasswordOutcome::PasswordLost`]
#[must_use]
pub fn password_lost(
    invitation: PendingInvitation,
    loss: PasswordLoss,
) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::PasswordLost {
        invitation,
        loss,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`SsoOutcome::Added`]
#[must_use]
pub fn sso_user_added(user: User, certainty: Certainty) -> SsoOutcome {
    SsoOutcome::Added {
        user,
        certainty,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`SsoOutcome::AlreadyActive`]
#[must_use]
pub fn sso_user_already_active(asked: &NewUser, user: User) -> SsoOutcome {
    SsoOutcome::AlreadyActive {
        differences: Difference::between(asked, &user),
        user,
    }
}

/// A temporary password.
#[must_use]
pub fn temporary_password(password: impl Into<String>) -> TemporaryPassword {
    TemporaryPassword::new(password.into().into())
}

/// A password whose caller had gone.
#[must_use]
pub fn unclaimed_password(
    email: EmailAddress,
    user: User,
    password: impl Into<String>,
) -> UnclaimedPassword {
    UnclaimedPassword {
        email,
        user,
        password: temporary_password(password),
    }
}

/// A lost password whose caller had gone.
#[must_use]
pub fn unclaimed_loss(email: EmailAddress, outcome: Result<LostPassword, Error>) -> UnclaimedLoss {
    UnclaimedLoss { email, outcome }
}

/// The invitation of an [`unclaimed_loss`].
#[must_use]
pub fn lost_password(invitation: PendingInvitation, loss: PasswordLoss) -> LostPassword {
    LostPassword { invitation, loss }
}

/// One item of a bulk run.
#[must_use]
pub fn bulk_item<I, T>(index: usize, input: I, outcome: BulkOutcome<T>) -> BulkItem<I, T> {
    BulkItem {
        index,
        input,
        outcome,
    }
}

/// [`DeveloperFlag::NotSet`], after an update that failed with `error`.
#[must_use]
pub fn developer_flag_not_set(error: &Error) -> DeveloperFlag {
    DeveloperFlag::NotSet {
        error: error.to_string(),
    }
}

/// The outcome with another developer flag. The functions above leave it at [`DeveloperFlag::NotRequested`].
///
/// ```
/// use arize_ax::testing::{ErrorDouble, developer_flag_not_set, invitation_sent, with_developer_flag};
/// use arize_ax::{Certainty, DeveloperFlag, InviteOutcome, User};
///
/// let forbidden = ErrorDouble::status(403).build();
/// let sent = invitation_sent(User::default(), Certainty::Confirmed);
/// let sent = with_developer_flag(sent, developer_flag_not_set(&forbidden));
/// assert!(matches!(sent.developer_flag(), Some(DeveloperFlag::NotSet { .. })));
/// ```
///
/// # Panics
///
/// If the outcome has no flag, since the call did not create the user.
#[must_use]
pub fn with_developer_flag(
    outcome: impl Into<CreateOutcome>,
    flag: DeveloperFlag,
) -> CreateOutcome {
    let mut outcome = outcome.into();
    let (CreateOutcome::Invite(InviteOutcome::Sent { developer_flag, .. })
    | CreateOutcome::TemporaryPassword(
        TemporaryPasswordOutcome::Issued { developer_flag, .. }
        | TemporaryPasswordOutcome::PasswordLost { developer_flag, .. },
    )
    | CreateOutcome::Sso(SsoOutcome::Added { developer_flag, .. })) = &mut outcome
    else {
        panic!("the outcome of a create that made no user has no developer flag: {outcome:?}");
    };
    *developer_flag = flag;
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Role;
    use crate::testing::ErrorDouble;

    fn jane() -> NewUser {
        NewUser::new("Jane", "jane@acme.example", Role::Member).unwrap()
    }

    #[test]
    fn outcomes_have_what_they_are_given() {
        let existing = User {
            name: Some("Janet".to_owned()),
            ..User::default()
        };
        let pending = pending_invitation(&jane(), existing.clone());
        assert!(!pending.is_as_asked());
        let lost = password_lost(pending, PasswordLoss::ResponseLost);
        assert!(lost.password().is_none() && lost.is_new());
        let issued = password_issued(existing, "pw");
        assert_eq!(issued.password().unwrap().expose(), "pw");
        let item = bulk_item(3, jane(), BulkOutcome::Done(issued));
        assert_eq!(
            item.outcome.done().unwrap().user().name.as_deref(),
            Some("Janet")
        );
    }

    #[test]
    fn a_user_is_as_asked() {
        let user = user("u1", UserStatus::Invited, &jane().developer(true));
        assert!(pending_invitation(&jane().developer(true), user.clone()).is_as_asked());
        assert_eq!(user_page(vec![user], None).users.len(), 1);
    }

    #[test]
    fn a_flag_that_was_not_set_says_why() {
        let error = ErrorDouble::status(403).build();
        for outcome in [
            CreateOutcome::from(invitation_sent(User::default(), Certainty::Confirmed)),
            password_issued(User::default(), "pw").into(),
            sso_user_added(User::default(), Certainty::Inferred).into(),
        ] {
            let outcome = with_developer_flag(outcome, developer_flag_not_set(&error));
            let Some(DeveloperFlag::NotSet { error: message }) = outcome.developer_flag() else {
                panic!("{outcome:?}");
            };
            assert_eq!(*message, error.to_string());
        }
    }

    #[test]
    #[should_panic(expected = "no developer flag")]
    fn an_outcome_without_a_new_user_has_no_flag() {
        let active = sso_user_already_active(&jane(), User::default());
        let _ = with_developer_flag(active, DeveloperFlag::InUpdate);
    }
}
