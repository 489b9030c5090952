//! What leaves the account for people: mails and temporary passwords.
//!
//! Secret values come out through a call whose name says so, never through `Debug`.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::InviteMode;

/// Why a mail was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailKind {
    /// A create with `email_link`.
    Invitation,
    /// A resent invitation.
    InvitationResent,
    /// A password reset.
    PasswordReset,
}

/// A mail that a real server would have sent.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mail {
    /// Why it was sent.
    pub kind: MailKind,
    /// The address, as the account has it.
    pub to: String,
    /// The id of the user.
    pub user_id: String,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
    pub(super) token: String,
}

impl Mail {
    /// The token in the link of the mail.
    #[doc(alias = "reveal")]
    #[must_use]
    pub fn reveal_token(&self) -> &str {
        &self.token
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("kind", &self.kind)
            .field("to", &self.to)
            .field("user_id", &self.user_id)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A temporary password, and the user it was issued to.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IssuedPassword {
    /// The address of the user.
    pub to: String,
    /// The id of the user.
    pub user_id: String,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
    pub(super) password: String,
}

impl IssuedPassword {
    /// The password itself.
    #[doc(alias("expose", "reveal_password"))]
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.password
    }
}

impl fmt::Debug for IssuedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedPassword")
            .field("to", &self.to)
            .field("user_id", &self.user_id)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A user that a request created.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedUser {
    /// The id.
    pub user_id: String,
    /// The address.
    pub email: String,
    /// The invite mode of the request.
    pub mode: InviteMode,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
}

/// How a new user learns how to get in.
#[derive(Debug)]
pub(crate) enum FirstSignIn {
    Mail(Mail),
    Password(IssuedPassword),
}
