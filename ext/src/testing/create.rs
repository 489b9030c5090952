//! What `create` does, by the state of the address and the invite mode: the whole table.
//!
//! | the address is | `email_link`, `temporary_password` | `none` |
//! |---|---|---|
//! | unknown | 201, invited; mail sent or password issued | 201, active at once |
//! | invited | 200 with the invitation as it is; nothing sent | 409 (*) |
//! | active | 409 | 409 |
//! | expired | 201, a new invitation with a new id (*) | 201, active at once (*) |
//! | deleted | 409 | 409 (*) |
//!
//! The cells with a star are not described anywhere; they are what follows most plainly from those that are: an
//! address belongs to one user at most, an invitation that holds is never overridden by a request that sends
//! nothing, one that has run out is in nobody's way, and a deleted user never comes back.

use super::account::{Account, NewPerson};
use super::clock::{Millis, to_date};
use super::entries::{CreatedUser, IssuedPassword, Mail, MailKind};
use super::journal::Journal;
use super::person::{Standing, token_text};
use super::problem::Problem;
use super::spelling::{InviteMode, Status};

/// What a create has come to.
#[derive(Debug)]
pub(super) enum Creation {
    /// A user, or an invitation, that was not there before.
    New {
        position: usize,
        password: Option<String>,
    },
    /// The invitation that was there already.
    Pending { position: usize },
}

impl Account {
    pub(super) fn create(
        &mut self,
        new: NewPerson,
        mode: InviteMode,
        now: Millis,
        journal: &mut Journal,
    ) -> Result<Creation, Problem> {
        let holder = self
            .position_of(&new.email)
            .and_then(|position| Some((position, self.person(position).status(now)?)));
        match (holder, mode) {
            (None | Some((_, Status::Expired)), _) => Ok(self.admit(new, mode, now, journal)),
            (
                Some((position, Status::Invited)),
                InviteMode::EmailLink | InviteMode::TemporaryPassword,
            ) => Ok(Creation::Pending { position }),
            (Some((_, Status::Invited)), InviteMode::None) => Err(Problem::conflict(format!(
                "an invitation to {} is still pending",
                new.email
            ))),
            (Some((_, Status::Active)), _) => Err(Problem::conflict(format!(
                "{} belongs to a member of this account",
                new.email
            ))),
            (Some((_, Status::Inactive)), _) => Err(Problem::conflict(format!(
                "the user {} was deactivated and cannot be invited again",
                new.email
            ))),
        }
    }

    fn admit(
        &mut self,
        new: NewPerson,
        mode: InviteMode,
        now: Millis,
        journal: &mut Journal,
    ) -> Creation {
        let email = new.email.clone();
        let standing = match mode {
            InviteMode::None => Standing::Active { sso: true },
            mode => Standing::Invited(self.new_invitation(mode, now)),
        };
        let position = self.insert(new, standing, now);
        let user_id = self.salt.id(position);
        let at = to_date(now);
        journal.created.push(CreatedUser {
            user_id: user_id.clone(),
            email: email.clone(),
            mode,
            at,
        });
        let mut password = None;
        match standing {
            Standing::Invited(invitation) if mode == InviteMode::EmailLink => {
                journal.mails.push(Mail {
                    kind: MailKind::Invitation,
                    to: email,
                    user_id,
                    at,
                    token: token_text(invitation.token),
                })
            }
            Standing::Invited(_) => {
                let issued = self.new_password();
                password = Some(issued.clone());
                journal.passwords.push(IssuedPassword {
                    to: email,
                    user_id,
                    at,
                    password: issued,
                });
            }
            _ => {}
        }
        Creation::New { position, password }
    }

    /// Twenty characters that JSON need not escape, so that a search for a leak finds them as they are.
    fn new_password(&mut self) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_!*";
        (0..20)
            .map(|_| char::from(LETTERS[self.random.usize(..LETTERS.len())]))
            .collect()
    }
}
