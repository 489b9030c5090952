//! The users of an account: one call per intent.
//!
//! What a create's answer comes to, for each invite mode:
//!
//! | answer | [`invite`] | [`invite_with_temporary_password`] | [`add_sso_user`] |
//! |---|---|---|---|
//! | 201 | `Sent` | `Issued` | `Added` |
//! | 200 | `AlreadyPending` | `AlreadyPending` | `AlreadyPending` |
//! | 200, and an earlier try may have been carried out | `PendingAfterRetry` | `PasswordLost` | `AlreadyPending` |
//! | 409, and the user was added by an earlier try | - | - | `Added`, inferred |
//! | any other 409 | an error, with its [`Conflict`](crate::Conflict) | as before | as before |
//!
//! [`invite`]: crate::Users::invite
//! [`invite_with_temporary_password`]: crate::Users::invite_with_temporary_password
//! [`add_sso_user`]: crate::Users::add_sso_user

mod conflict;
mod create;
mod delivery;
mod developer_flag;
mod find;
mod list;
mod outcome;
mod pending;
mod record;

use std::fmt;
use std::sync::Arc;

use delivery::UnclaimedQueue;
pub(crate) use delivery::{Addressee, Delivery};
pub use delivery::{Unclaimed, UnclaimedLoss, UnclaimedPassword};
pub use developer_flag::DeveloperFlag;
use developer_flag::FlagRefused;
pub(crate) use developer_flag::Flagged;
pub use list::{ListUsers, UserPages, UserStream};
pub use outcome::{
    Certainty, CreateOutcome, InviteOutcome, PasswordLoss, SsoOutcome, TemporaryPasswordOutcome,
};
pub use pending::{Difference, PendingInvitation};

use tokio_util::sync::CancellationToken;

use crate::retry::{CallContext, RetryLoop};
use crate::transport::Transport;
use crate::wire;
use crate::{EmailAddress, Error, InviteMode, NewUser, User, UserId, UserUpdate};

/// The users of the account that the key belongs to.
///
/// All calls check their input before the network, retry what can be retried
/// safely (see [`retry`](crate::retry)), and return an [`Error`] that knows
/// whether the account may have changed.
#[derive(Clone)]
pub struct Users {
    transport: Arc<Transport>,
    unclaimed: Arc<UnclaimedQueue>,
    flag_refused: FlagRefused,
    cancellation: Option<CancellationToken>,
}

impl Users {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            transport: Arc::new(transport),
            unclaimed: Arc::default(),
            flag_refused: FlagRefused::default(),
            cancellation: None,
        }
    }

    /// The same users, by calls that `token` cancels for as long as they cannot have done anything.
    pub(crate) fn cancelled_by(&self, token: CancellationToken) -> Self {
        Self {
            cancellation: Some(token),
            ..self.clone()
        }
    }

    /// The same users, by calls that nothing cancels.
    pub(crate) fn not_cancelled(&self) -> Self {
        Self {
            cancellation: None,
            ..self.clone()
        }
    }

    /// A call that begins now.
    fn context(&self) -> CallContext {
        CallContext::new(self.cancellation.clone())
    }

    /// Where a temporary password for `email` is kept if its caller goes.
    pub(crate) fn addressee(&self, email: &EmailAddress) -> Addressee {
        Addressee {
            email: email.clone(),
            queue: self.unclaimed.clone(),
        }
    }

    /// Invites a user, who gets a mail with a link to verify the address.
    ///
    /// Needs an account admin's key or USER_CREATE, by the server's rule.
    ///
    /// # Errors
    ///
    /// [`is_conflict`](Error::is_conflict) where the address is taken, with
    /// [`conflict`](Error::conflict) saying by whom as far as the server tells.
    pub async fn invite(&self, user: &NewUser) -> Result<InviteOutcome, Error> {
        let invited = developer_flag::invite(self, user).await?;
        Ok(invited.into_outcome())
    }

    /// Invites a user with a password for the first sign-in, which the server
    /// returns this once.
    ///
    /// Dropping the future does not lose the password: once begun, the call goes on in a task of
    /// its own, and [`take_unclaimed`](Self::take_unclaimed) has what nobody waits for any more,
    /// with a warning in the log. Only the end of the process or of the runtime ends the task;
    /// the end of the runtime leaves an [`UnclaimedLoss`]. Needs an account
    /// admin's key or USER_CREATE, by the server's rule.
    ///
    /// # Errors
    ///
    /// As [`invite`](Self::invite).
    ///
    /// # Panics
    ///
    /// Where it is polled outside of a tokio runtime, as every call here.
    pub async fn invite_with_temporary_password(
        &self,
        user: &NewUser,
    ) -> Result<TemporaryPasswordOutcome, Error> {
        let invited = developer_flag::invite_with_temporary_password(self, user).await?;
        Ok(invited.into_outcome())
    }

    /// Adds a user who signs in through the account's identity provider: active
    /// at once, without an invitation.
    ///
    /// Needs an account admin's key or USER_CREATE, by the server's rule.
    ///
    /// # Errors
    ///
    /// As [`invite`](Self::invite).
    pub async fn add_sso_user(&self, user: &NewUser) -> Result<SsoOutcome, Error> {
        let added = developer_flag::add_sso_user(self, user).await?;
        Ok(added.into_outcome())
    }

    /// Creates a user in a mode chosen at run time.
    ///
    /// # Errors
    ///
    /// As [`invite`](Self::invite).
    pub async fn create(&self, user: &NewUser, mode: InviteMode) -> Result<CreateOutcome, Error> {
        Ok(self.create_flagged(user, mode).await?.into_outcome())
    }

    /// As [`create`](Self::create), with the error of an update that was to set the developer flag.
    pub(crate) async fn create_flagged(
        &self,
        user: &NewUser,
        mode: InviteMode,
    ) -> Result<Flagged<CreateOutcome>, Error> {
        Ok(match mode {
            InviteMode::EmailLink => developer_flag::invite(self, user).await?.map(Into::into),
            InviteMode::TemporaryPassword => {
                let invited = developer_flag::invite_with_temporary_password(self, user).await?;
                invited.map(Into::into)
            }
            InviteMode::None => developer_flag::add_sso_user(self, user)
                .await?
                .map(Into::into),
        })
    }

    /// Lists users, oldest first; see [`ListUsers`] for filters and for pages.
    pub fn list(&self) -> ListUsers {
        ListUsers::new(self.transport.clone())
    }

    /// Gets a user by id.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) where there is none, or a
    /// deactivated one, or one that the key may not see.
    pub async fn get(&self, id: &UserId) -> Result<User, Error> {
        let call = wire::GetUser { id };
        Ok(self
            .transport
            .call(&call, &self.context())
            .await?
            .value
            .user)
    }

    /// Finds the user with exactly this address, whatever the case of its
    /// letters, among those who are listed: active, invited and expired.
    ///
    /// The server's filter takes any part of an address; this looks through all
    /// of its pages for the whole.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) where it is no address.
    pub async fn find_by_email<E>(&self, email: E) -> Result<Option<User>, Error>
    where
        E: TryInto<EmailAddress>,
        Error: From<E::Error>,
    {
        find::by_email(&self.transport, &email.try_into()?, &self.context()).await
    }

    /// Changes a user's name or developer permission.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) where the update asks for
    /// nothing or for a bad name; [`is_forbidden`](Error::is_forbidden),
    /// [`is_not_found`](Error::is_not_found).
    pub async fn update(&self, id: &UserId, update: UserUpdate) -> Result<User, Error> {
        let call = wire::UpdateUser {
            id,
            update: &update.checked()?,
        };
        Ok(self
            .transport
            .call(&call, &self.context())
            .await?
            .value
            .user)
    }

    /// Deactivates a user **for ever**: the address can never be invited again.
    ///
    /// Memberships in organisations and spaces, API keys and role bindings go
    /// with it. Deleting a deactivated user again succeeds; nobody can delete
    /// themselves. Needs an account admin's key or USER_DELETE. All by the
    /// server's rule.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found); [`is_bad_request`](Error::is_bad_request)
    /// for oneself; [`is_forbidden`](Error::is_forbidden).
    pub async fn delete(&self, id: &UserId) -> Result<(), Error> {
        self.transport
            .call(&wire::DeleteUser { id }, &self.context())
            .await
            .map(drop)
    }

    /// Mails a new invitation to a user who is invited; the link in the old mail ends.
    ///
    /// Success says that the server took the mail on, not that it arrived. It is
    /// not repeated where it may have been carried out, since each request mails
    /// a person: see [`may_have_taken_effect`](Error::may_have_taken_effect).
    ///
    /// # Errors
    ///
    /// [`is_bad_request`](Error::is_bad_request) where the user has verified the
    /// address already, or where the account signs in through SAML or an identity provider.
    pub async fn resend_invitation(&self, id: &UserId) -> Result<(), Error> {
        self.transport
            .call(&wire::ResendInvitation { id }, &self.context())
            .await
            .map(drop)
    }

    /// Mails a user a link to set a new password, which holds for 30 minutes by the server's rule.
    ///
    /// Not repeated where it may have been carried out, as
    /// [`resend_invitation`](Self::resend_invitation).
    ///
    /// # Errors
    ///
    /// [`is_bad_request`](Error::is_bad_request) for users who sign in through
    /// SSO or SAML and for users who have not verified their address;
    /// [`is_forbidden`](Error::is_forbidden), [`is_not_found`](Error::is_not_found).
    pub async fn reset_password(&self, id: &UserId) -> Result<(), Error> {
        self.transport
            .call(&wire::ResetPassword { id }, &self.context())
            .await
            .map(drop)
    }

    pub(crate) fn base_url(&self) -> &str {
        self.transport.base_url()
    }

    pub(crate) fn retry_loop(&self) -> &RetryLoop {
        self.transport.retry_loop()
    }

    /// Takes the temporary passwords that arrived after their callers had gone, and what is known
    /// of those that were lost so. Each names the address.
    ///
    /// Empty unless the future of
    /// [`invite_with_temporary_password`](Self::invite_with_temporary_password) was dropped before it
    /// was done, as by a timeout of your own; a [run](crate::bulk) that issues passwords was dropped; or
    /// a runtime ended while such a call was in flight. A server that sends a password that
    /// nobody asked for puts it here too.
    #[must_use = "a password that is taken and dropped is lost"]
    pub fn take_unclaimed(&self) -> Vec<Unclaimed> {
        self.unclaimed.take()
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Users")
            .field("base_url", &self.transport.base_url())
            .finish_non_exhaustive()
    }
}
