//! The lines of the journal.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::routes::Operation;
use super::spelling::InviteMode;

/// Why a mail was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailKind {
    /// A create with `email_link`.
    Invitation,
    /// A resend.
    InvitationResent,
    /// A reset.
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

/// A temporary password, and whom it was issued to.
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

/// A user whom a request created.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedUser {
    /// The id.
    pub user_id: String,
    /// The address.
    pub email: String,
    /// The mode of the request.
    pub mode: InviteMode,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
}

/// A request that arrived: never its body, never the value of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The operation, if the method and the path are one's.
    pub operation: Option<Operation>,
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent.
    pub query: Option<String>,
    /// The status that was answered, or was meant to be before the connection was cut; nothing while no response is known.
    pub status: Option<u16>,
    /// Whether the operation was carried out and succeeded, whatever was then answered.
    pub worked: bool,
    /// Whether an injected fault touched this request.
    pub faulted: bool,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
    pub(super) headers: Arc<str>,
}

impl ReceivedRequest {
    /// The names of the headers, in lower case, each once.
    pub fn header_names(&self) -> impl Iterator<Item = &str> {
        self.headers.split(',').filter(|name| !name.is_empty())
    }
}
