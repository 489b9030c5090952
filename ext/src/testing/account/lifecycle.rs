//! What happens to a user after `create`: update, delete, resend, reset, and what people do with their mail.

use super::broken_rule::BrokenRule;
use super::clock::{Millis, to_date};
use super::deliveries::{Mail, MailKind};
use super::store::Account;
use super::user::{UserState, token_text};

/// The changes of an update.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) name: Option<String>,
    pub(crate) is_developer: Option<bool>,
}

impl Account {
    /// Changes a user. Setting a value that the user already has changes nothing.
    pub(crate) fn update(&mut self, id: &str, changes: Changes) -> Result<usize, BrokenRule> {
        let position = self.position_of_live(id)?;
        let user = self.user_mut(position);
        if let Some(name) = changes.name {
            user.name = name.into();
        }
        if let Some(is_developer) = changes.is_developer {
            user.is_developer = is_developer;
        }
        Ok(position)
    }

    /// Deletes a user for good and returns its position. `caller` is the user whose key was used.
    pub(crate) fn delete(&mut self, id: &str, caller: Option<usize>) -> Result<usize, BrokenRule> {
        let position = self.position_by_id(id)?;
        if caller == Some(position) {
            return Err(BrokenRule::OwnUser);
        }
        self.user_mut(position).state = UserState::Inactive;
        Ok(position)
    }

    /// Sends a pending invitation again, with a new token and a new expiry.
    pub(crate) fn resend(&mut self, id: &str, now: Millis) -> Result<Mail, BrokenRule> {
        let position = self.position_of_live(id)?;
        if self.sso_enforced {
            return Err(BrokenRule::SsoEnforced);
        }
        let UserState::Invited(invitation) = self.user(position).state else {
            return Err(BrokenRule::AlreadyVerified);
        };
        if !invitation.is_valid(now) {
            return Err(BrokenRule::InvitationExpired);
        }
        let renewed = self.new_invitation(invitation.mode, now);
        self.user_mut(position).state = UserState::Invited(renewed);
        Ok(self.mail(MailKind::InvitationResent, position, renewed.token, now))
    }

    /// Sends a mail with a link that sets a new password.
    pub(crate) fn reset_password(&mut self, id: &str, now: Millis) -> Result<Mail, BrokenRule> {
        let position = self.position_of_live(id)?;
        match self.user(position).state {
            UserState::Active { sso } if sso || self.sso_enforced => {
                return Err(BrokenRule::SsoUser);
            }
            UserState::Active { .. } => {}
            _ => return Err(BrokenRule::NotVerified),
        }
        let token = self.random.u64(..);
        Ok(self.mail(MailKind::PasswordReset, position, token, now))
    }

    fn mail(&self, kind: MailKind, position: usize, token: u64, now: Millis) -> Mail {
        Mail {
            kind,
            to: self.user(position).email.to_string(),
            user_id: self.ids.id(position),
            at: to_date(now),
            token: token_text(token),
        }
    }

    /// The invited person follows the link, or logs in with the password. Returns whether an invitation was pending.
    pub(crate) fn accept(&mut self, position: usize, now: Millis) -> bool {
        match self.user(position).state {
            UserState::Invited(invitation) if invitation.is_valid(now) => {
                self.user_mut(position).state = UserState::Active { sso: false };
                true
            }
            _ => false,
        }
    }

    /// Lets an invitation expire now. Returns whether there was one.
    pub(crate) fn expire(&mut self, position: usize, now: Millis) -> bool {
        match &mut self.user_mut(position).state {
            UserState::Invited(invitation) => {
                invitation.expires = invitation.expires.min(now);
                true
            }
            _ => false,
        }
    }
}
