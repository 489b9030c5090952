//! The nine calls of the API, each on a user who is in the state for it.

use arize_ax::testing::{MailKind, Operation, Seed, StandIn};
use arize_ax::{CreateOutcome, Error, InviteMode, User, UserId, UserUpdate, Users};
use arize_ax_tests::people::jane;

/// A call of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    List,
    Get,
    Create(InviteMode),
    Update,
    Delete,
    Resend,
    Reset,
}

/// The result of a call that succeeded.
#[derive(Debug)]
pub(crate) enum Done {
    Created(CreateOutcome),
    User(User),
    Listed(usize),
    Nothing,
}

impl Call {
    pub(crate) const ALL: [Self; 9] = [
        Self::List,
        Self::Get,
        Self::Create(InviteMode::EmailLink),
        Self::Create(InviteMode::TemporaryPassword),
        Self::Create(InviteMode::None),
        Self::Update,
        Self::Delete,
        Self::Resend,
        Self::Reset,
    ];

    /// Whether each request of it mails a person.
    pub(crate) fn mails_each_time(self) -> bool {
        matches!(self, Self::Resend | Self::Reset)
    }

    /// Whether it changes nothing.
    pub(crate) fn reads(self) -> bool {
        matches!(self, Self::List | Self::Get)
    }

    /// Its operation on the wire.
    pub(crate) fn operation(self) -> Operation {
        match self {
            Self::List => Operation::ListUsers,
            Self::Get => Operation::GetUser,
            Self::Create(_) => Operation::CreateUser,
            Self::Update => Operation::UpdateUser,
            Self::Delete => Operation::DeleteUser,
            Self::Resend => Operation::ResendInvitation,
            Self::Reset => Operation::ResetPassword,
        }
    }
}

/// The people whom the calls are about: one who is active, one who is invited.
pub(crate) struct Cast {
    pub(crate) active: UserId,
    pub(crate) invited: UserId,
}

impl Cast {
    pub(crate) fn of(stand_in: &StandIn) -> Self {
        let add = |seed| {
            let record = stand_in.add_user(seed).expect("an address that is free");
            UserId::new(record.id).expect("an id of the stand-in")
        };
        Self {
            active: add(Seed::active("Ann Active", "ann@acme.example")),
            invited: add(Seed::invited("Ian Invited", "ian@acme.example")),
        }
    }

    /// Makes the call.
    pub(crate) async fn call(&self, users: &Users, call: Call) -> Result<Done, Error> {
        Ok(match call {
            Call::List => Done::Listed(users.list().page().await?.users.len()),
            Call::Get => Done::User(users.get(&self.active).await?),
            Call::Create(mode) => Done::Created(users.create(&jane(), mode).await?),
            Call::Update => {
                let update = UserUpdate::new().name("Anna").developer(false);
                Done::User(users.update(&self.active, update).await?)
            }
            Call::Delete => {
                users.delete(&self.active).await?;
                Done::Nothing
            }
            Call::Resend => {
                users.resend_invitation(&self.invited).await?;
                Done::Nothing
            }
            Call::Reset => {
                users.reset_password(&self.active).await?;
                Done::Nothing
            }
        })
    }

    /// Checks that the stand-in carried the call out exactly `times` times, if that is known.
    pub(crate) fn check_carried_out(&self, stand_in: &StandIn, call: Call, times: usize) {
        let journal = stand_in.journal();
        let mails = |kind| {
            journal
                .mails
                .iter()
                .filter(|mail| mail.kind == kind)
                .count()
        };
        let active = stand_in.user(self.active.as_str());
        match call {
            Call::List | Call::Get => {}
            Call::Create(mode) => {
                assert_eq!(journal.created.len(), times, "created");
                let expected = if mode == InviteMode::EmailLink {
                    times
                } else {
                    0
                };
                assert_eq!(mails(MailKind::Invitation), expected, "invitations mailed");
                let expected = if mode == InviteMode::TemporaryPassword {
                    times
                } else {
                    0
                };
                assert_eq!(journal.passwords.len(), expected, "passwords issued");
            }
            Call::Update => {
                let is_changed =
                    active.is_some_and(|user| user.name == "Anna" && !user.is_developer);
                assert_eq!(is_changed, times > 0);
            }
            Call::Delete => {
                let gone = active
                    .is_some_and(|user| user.status == arize_ax::testing::UserStatus::Inactive);
                assert_eq!(gone, times > 0);
            }
            Call::Resend => assert_eq!(
                mails(MailKind::InvitationResent),
                times,
                "invitations resent"
            ),
            Call::Reset => assert_eq!(mails(MailKind::PasswordReset), times, "resets mailed"),
        }
    }
}
