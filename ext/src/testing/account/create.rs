//! What `create` does, by the state of the address and the invite mode.
//!
//! | the address is | `email_link`, `temporary_password` | `none` |
//! |---|---|---|
//! | unknown | created, invited; mail sent or password issued | created, active at once |
//! | invited | the pending invitation, unchanged; nothing sent | conflict (*) |
//! | active | conflict | conflict |
//! | expired | created, with a new id (*) | created, active at once (*) |
//! | deleted | conflict | conflict (*) |
//!
//! The API describes no cell with a star. They follow from the others: an address belongs to at most one user, a
//! request that sends nothing does not change a pending invitation, an expired one blocks nobody, and a deleted user
//! never comes back. If the plan of the account allows no more users, a create that would add one is refused.

use super::broken_rule::BrokenRule;
use super::clock::{Millis, to_date};
use super::deliveries::{CreatedUser, FirstSignIn, IssuedPassword, Mail, MailKind};
use super::store::Account;
use super::user::{Profile, UserState, token_text};
use crate::InviteMode;

/// The result of a create that was not refused.
#[derive(Debug)]
pub(crate) enum Created {
    /// A new user or invitation.
    New {
        position: usize,
        created: CreatedUser,
        delivery: Option<FirstSignIn>,
    },
    /// The invitation that was pending already.
    Pending { position: usize },
}

impl Account {
    pub(crate) fn create(
        &mut self,
        profile: Profile,
        mode: InviteMode,
        now: Millis,
    ) -> Result<Created, BrokenRule> {
        let Some(position) = self.position_by_email(&profile.email) else {
            return self.admit(profile, mode, now);
        };
        match self.user(position).state {
            UserState::Invited(invitation) if invitation.is_valid(now) => match mode {
                InviteMode::None => Err(BrokenRule::InvitationPending(profile.email)),
                InviteMode::EmailLink | InviteMode::TemporaryPassword => {
                    Ok(Created::Pending { position })
                }
            },
            UserState::Invited(_) | UserState::Replaced => self.admit(profile, mode, now),
            UserState::Active { .. } => Err(BrokenRule::AddressTaken(profile.email)),
            UserState::Inactive => Err(BrokenRule::Deactivated(profile.email)),
        }
    }

    fn admit(
        &mut self,
        profile: Profile,
        mode: InviteMode,
        now: Millis,
    ) -> Result<Created, BrokenRule> {
        self.check_plan_limit(now)?;
        let email = profile.email.clone();
        let invitation = self.new_invitation(mode, now);
        let state = match mode {
            InviteMode::None => UserState::Active { sso: true },
            InviteMode::EmailLink | InviteMode::TemporaryPassword => UserState::Invited(invitation),
        };
        let position = self.insert(profile, state, now);
        let (user_id, at) = (self.ids.id(position), to_date(now));
        let delivery = match mode {
            InviteMode::None => None,
            InviteMode::EmailLink => Some(FirstSignIn::Mail(Mail {
                kind: MailKind::Invitation,
                to: email.clone(),
                user_id: user_id.clone(),
                at,
                token: token_text(invitation.token),
            })),
            InviteMode::TemporaryPassword => Some(FirstSignIn::Password(IssuedPassword {
                to: email.clone(),
                user_id: user_id.clone(),
                at,
                password: self.new_password(),
            })),
        };
        let created = CreatedUser {
            user_id,
            email,
            mode,
            at,
        };
        Ok(Created::New {
            position,
            created,
            delivery,
        })
    }

    /// Twenty characters that JSON does not escape, so that a search for a leaked password finds it verbatim.
    fn new_password(&mut self) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_!*";
        (0..20)
            .map(|_| char::from(LETTERS[self.random.usize(..LETTERS.len())]))
            .collect()
    }
}
