//! What happens to a user after `create`: update, delete, resend, reset, and what people do with their mail.

use super::account::Account;
use super::clock::{Millis, to_date};
use super::entries::{Mail, MailKind};
use super::journal::Journal;
use super::person::{Standing, token_text};
use super::problem::Problem;

/// The changes that a PATCH asks for.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) name: Option<String>,
    pub(super) is_developer: Option<bool>,
}

impl Account {
    /// Writes the changes. A value that stands already is written again, which nobody can tell.
    pub(super) fn update(&mut self, id: &str, changes: Changes) -> Result<usize, Problem> {
        let position = self.position_of_live(id)?;
        let person = self.person_mut(position);
        if let Some(name) = changes.name {
            person.name = name.into();
        }
        if let Some(is_developer) = changes.is_developer {
            person.is_developer = is_developer;
        }
        Ok(position)
    }

    /// Deletes for good; says which user, so that its keys can go too. `caller` is the user who holds the key.
    pub(super) fn delete(&mut self, id: &str, caller: Option<usize>) -> Result<usize, Problem> {
        let position = self.position_by_id(id)?;
        if caller == Some(position) {
            return Err(Problem::bad_request("nobody can delete themselves"));
        }
        self.person_mut(position).standing = Standing::Inactive;
        Ok(position)
    }

    /// A new token, a new term and a new mail for an invitation that holds.
    pub(super) fn resend(
        &mut self,
        id: &str,
        now: Millis,
        journal: &mut Journal,
    ) -> Result<(), Problem> {
        let position = self.position_of_live(id)?;
        if self.sso_enforced {
            return Err(Problem::bad_request(
                "this account enforces login through its identity provider",
            ));
        }
        let invitation = match self.person(position).standing {
            Standing::Invited(invitation) if now < invitation.until => invitation,
            Standing::Invited(_) => {
                return Err(Problem::bad_request(
                    "the invitation has expired; create a new one",
                ));
            }
            _ => {
                return Err(Problem::bad_request(
                    "the user has verified the account already",
                ));
            }
        };
        let renewed = self.new_invitation(invitation.mode, now);
        self.person_mut(position).standing = Standing::Invited(renewed);
        journal.mails.push(Mail {
            kind: MailKind::InvitationResent,
            to: self.person(position).email.to_string(),
            user_id: self.salt.id(position),
            at: to_date(now),
            token: token_text(renewed.token),
        });
        Ok(())
    }

    /// A mail with a link that sets a new password.
    pub(super) fn reset(
        &mut self,
        id: &str,
        now: Millis,
        journal: &mut Journal,
    ) -> Result<(), Problem> {
        let position = self.position_of_live(id)?;
        match self.person(position).standing {
            Standing::Active { sso } if sso || self.sso_enforced => {
                return Err(Problem::bad_request(
                    "the user logs in through an identity provider",
                ));
            }
            Standing::Active { .. } => {}
            _ => {
                return Err(Problem::bad_request(
                    "the user has not verified the account yet",
                ));
            }
        }
        let token = self.random.u64(..);
        journal.mails.push(Mail {
            kind: MailKind::PasswordReset,
            to: self.person(position).email.to_string(),
            user_id: self.salt.id(position),
            at: to_date(now),
            token: token_text(token),
        });
        Ok(())
    }

    /// The invited person follows the link, or logs in with the password. Says whether there was an invitation.
    pub(super) fn accept(&mut self, position: usize, now: Millis) -> bool {
        match self.person(position).standing {
            Standing::Invited(invitation) if now < invitation.until => {
                self.person_mut(position).standing = Standing::Active { sso: false };
                true
            }
            _ => false,
        }
    }

    /// The invitation runs out now. Says whether there was one.
    pub(super) fn expire(&mut self, position: usize, now: Millis) -> bool {
        match &mut self.person_mut(position).standing {
            Standing::Invited(invitation) => {
                invitation.until = invitation.until.min(now);
                true
            }
            _ => false,
        }
    }
}
