//! The users of an account: one call per intent.
//!
//! # What `create` returns
//!
//! The outcome depends on the invite mode and on the last response:
//!
//! | response | [`invite`] | [`invite_with_temporary_password`] | [`add_sso_user`] |
//! |---|---|---|---|
//! | 201 | `Sent` | `Issued`, or `PasswordLost` if the response has no password | `Added` |
//! | 200 | `AlreadyPending` | `AlreadyPending` | `AlreadyPending`, or `AlreadyActive` if the user is active |
//! | 200, after an attempt that may have taken effect | `PendingAfterRetry` | `PasswordLost` | as above |
//! | 200, after an attempt that the server confirmed | `Sent`, inferred | `PasswordLost` | `Added`, inferred, if the user is active and as requested |
//! | 409, but an earlier attempt added the user | - | - | `Added`, inferred |
//! | any other 409 | an error with a [`Conflict`](crate::Conflict) | the same error | the same error |
//!
//! [`Users::create`] takes the mode at run time and wraps the outcome of that mode.
//!
//! [`invite`]: crate::Users::invite
//! [`invite_with_temporary_password`]: crate::Users::invite_with_temporary_password
//! [`add_sso_user`]: crate::Users::add_sso_user

mod conflict;
mod create;
mod delivery;
mod developer_flag;
mod display;
mod find;
mod inferred;
mod list;
mod outcome;
mod pending;
mod record;
mod unclaimed;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use delivery::UnclaimedQueue;
pub(crate) use delivery::{Addressee, Delivery};
pub(crate) use developer_flag::WithFlagError;
use developer_flag::{FlagRefused, NewUserOutcome};
pub use list::{ListUsers, UserPages, UserStream};
pub use outcome::{
    Certainty, CreateOutcome, DeveloperFlag, InviteOutcome, PasswordLoss, SsoOutcome,
    TemporaryPasswordOutcome,
};
pub use pending::{Difference, PendingInvitation};
pub use unclaimed::{LostPassword, Unclaimed, UnclaimedLoss, UnclaimedPassword};

use tokio_util::sync::CancellationToken;

use crate::retry::{CallContext, RetryLoop};
use crate::transport::{CallOptions, Caller, Transport};
use crate::wire;
use crate::{EmailAddress, Error, InviteMode, NewUser, ResponseInfo, User, UserId, UserUpdate};

/// The users of the account that the key belongs to.
///
/// Every call checks its input before it sends anything and retries failures that are safe to retry: see
/// [`retry`](crate::retry). An [`Error`] says whether the account may have changed.
#[derive(Clone)]
pub struct Users {
    caller: Caller,
    unclaimed: Arc<UnclaimedQueue>,
    flag_refused: FlagRefused,
}

impl Users {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            caller: Caller::new(transport),
            unclaimed: Arc::default(),
            flag_refused: FlagRefused::default(),
        }
    }

    /// The same users with these options for calls, lists, bulk runs and rosters. An option that is not set keeps the
    /// value that these users had before, or else the client's. Sends nothing, and clones only a handle.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration) if an option breaks the rule that it states.
    pub fn with_options(&self, options: CallOptions) -> Result<Self, Error> {
        Ok(Self {
            caller: self.caller.with_options(options)?,
            ..self.clone()
        })
    }

    /// Runs `calls` with these users, and returns its result with the details of the last successful response: status,
    /// headers, request id, rate limit and number of attempts.
    ///
    #[cfg_attr(feature = "testing", doc = "```")]
    #[cfg_attr(not(feature = "testing"), doc = "```ignore")]
    /// # use arize_ax::testing::StandIn;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), arize_ax::Error> {
    /// # let server = StandIn::start().await;
    /// # let users = server.client().users();
    /// let (page, response) = users.with_response(async |users| users.list().page().await).await;
    /// assert_eq!(page?.users.len(), 1);
    /// assert_eq!(response.map(|response| response.status()), Some(200));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response is `None` if no request succeeded. Then an error has [its own](Error::headers). To see the
    /// responses of a stream or of a bulk run as they come, set [`CallOptions::on_response`].
    pub async fn with_response<T>(
        &self,
        calls: impl AsyncFnOnce(Self) -> T,
    ) -> (T, Option<ResponseInfo>) {
        let last = Arc::new(Mutex::new(None));
        let keep = {
            let last = last.clone();
            move |response: &ResponseInfo| *locked(&last) = Some(response.clone())
        };
        let users = Self {
            caller: self.caller.observed_by(keep),
            ..self.clone()
        };
        let result = calls(users).await;
        let last = locked(&last).take();
        (result, last)
    }

    /// The same users, but `token` cancels calls that cannot have had an effect yet.
    pub(crate) fn cancelled_by(&self, token: CancellationToken) -> Self {
        Self {
            caller: self.caller.cancelled_by(token),
            ..self.clone()
        }
    }

    /// Where a temporary password for `email` is kept if its caller is gone.
    pub(crate) fn addressee(&self, email: &EmailAddress) -> Addressee {
        Addressee {
            email: email.clone(),
            queue: self.unclaimed.clone(),
        }
    }

    /// Invites a user. The server mails them a link to verify the address.
    ///
    /// The server requires the key of an account admin or member. Members may assign the roles member and annotator
    /// only. Before October 2026 it required the key of an admin, or the permission USER_CREATE.
    ///
    /// ```
    /// # use arize_ax::{InviteOutcome, NewUser, Role, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
    /// match users.invite(&jane).await? {
    ///     InviteOutcome::Sent { user, .. } => println!("invited {}", user.require_id()?),
    ///     other => println!("an invitation is pending for {}", other.user().require_id()?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_conflict`](Error::is_conflict) if the address is taken; [`conflict`](Error::conflict) says who holds it, if
    /// the server lists them. [`is_forbidden`](Error::is_forbidden) if the key lacks the permission.
    pub async fn invite(&self, user: &NewUser) -> Result<InviteOutcome, Error> {
        Ok(developer_flag::create(self, user).await?.outcome)
    }

    /// Invites a user with a password for the first sign-in. The server returns the password once.
    ///
    /// Dropping the future does not lose the password. Once polled, the call runs in a task of its own. If its caller
    /// is gone, the log has a warning and [`take_unclaimed`](Self::take_unclaimed) returns the password. Only the end
    /// of the process or of the runtime stops the task; the end of the runtime leaves an [`UnclaimedLoss`].
    ///
    /// The server requires the key of an account admin or member. Members may assign the roles member and annotator
    /// only. Before October 2026 it required the key of an admin, or the permission USER_CREATE.
    ///
    /// ```
    /// # use arize_ax::{NewUser, Role, TemporaryPasswordOutcome, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
    /// match users.invite_with_temporary_password(&jane).await? {
    ///     TemporaryPasswordOutcome::Issued { password, .. } => hand_over(password.expose()),
    ///     TemporaryPasswordOutcome::PasswordLost { invitation, .. } => {
    ///         users.resend_invitation(invitation.user.require_id()?).await?; // mails a link instead
    ///     }
    ///     other => println!("an invitation is pending for {}", other.user().require_id()?),
    /// }
    /// # fn hand_over(_: &str) {}
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`invite`](Self::invite).
    ///
    /// # Panics
    ///
    /// If it is polled outside of a tokio runtime, as every call.
    pub async fn invite_with_temporary_password(
        &self,
        user: &NewUser,
    ) -> Result<TemporaryPasswordOutcome, Error> {
        Ok(developer_flag::create(self, user).await?.outcome)
    }

    /// Adds a user who signs in through the account's identity provider. The user is active at once and gets no
    /// invitation.
    ///
    /// The server requires the key of an account admin or member. Members may assign the roles member and annotator
    /// only. Before October 2026 it required the key of an admin, or the permission USER_CREATE.
    ///
    /// ```
    /// # use arize_ax::{NewUser, Role, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Annotator)?;
    /// let added = users.add_sso_user(&jane).await?;
    /// println!("{} may sign in", added.user().require_id()?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`invite`](Self::invite).
    pub async fn add_sso_user(&self, user: &NewUser) -> Result<SsoOutcome, Error> {
        Ok(developer_flag::create(self, user).await?.outcome)
    }

    /// Creates a user in a mode that is chosen at run time. [The module](self) has a table of the outcomes.
    ///
    /// ```
    /// # use arize_ax::{InviteMode, NewUser, Role, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let mode: InviteMode = "email_link".parse()?; // from a request or a file
    /// let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
    /// let outcome = users.create(&jane, mode).await?;
    /// println!("{} is a user", outcome.user().require_id()?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`invite`](Self::invite).
    pub async fn create(&self, user: &NewUser, mode: InviteMode) -> Result<CreateOutcome, Error> {
        let created = self.create_with_flag_error(user, mode).await?;
        Ok(created.outcome)
    }

    /// Like [`create`](Self::create), with the error of the update that sets the developer flag.
    pub(crate) async fn create_with_flag_error(
        &self,
        user: &NewUser,
        mode: InviteMode,
    ) -> Result<WithFlagError<CreateOutcome>, Error> {
        /// Creates a user in the mode of `T`.
        async fn by<T>(users: &Users, user: &NewUser) -> Result<WithFlagError<CreateOutcome>, Error>
        where
            T: NewUserOutcome + Into<CreateOutcome>,
        {
            Ok(developer_flag::create::<T>(users, user)
                .await?
                .map(Into::into))
        }
        match mode {
            InviteMode::EmailLink => by::<InviteOutcome>(self, user).await,
            InviteMode::TemporaryPassword => by::<TemporaryPasswordOutcome>(self, user).await,
            InviteMode::None => by::<SsoOutcome>(self, user).await,
        }
    }

    /// Lists users, oldest first. [`ListUsers`] has the filters, pages and streams.
    ///
    /// ```
    /// # use arize_ax::{Role, UserStatus, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let mut admins = 0;
    /// let mut all = users.list().statuses([UserStatus::Active]).into_stream();
    /// while let Some(user) = all.next().await {
    ///     admins += usize::from(user?.role == Some(Role::Admin));
    /// }
    /// println!("{admins} active admins");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListUsers {
        ListUsers::new(self.caller.clone())
    }

    /// Gets a user by id.
    ///
    /// ```
    /// # use arize_ax::{UserId, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// let id: UserId = "VXNlcjoxMjM0NQ==".parse()?;
    /// match users.get(&id).await {
    ///     Ok(user) => println!("{}", user.name.as_deref().unwrap_or("no name")),
    ///     Err(error) if error.is_not_found() => println!("no such user"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if no user has the id, if the user is deactivated, or if the key may not
    /// see the user.
    pub async fn get(&self, id: &UserId) -> Result<User, Error> {
        let call = wire::GetUser { id };
        Ok(self
            .caller
            .call(&call, &self.caller.begin())
            .await?
            .value
            .user)
    }

    /// Finds the listed user with exactly this address; `None` if there is none.
    ///
    /// The case of letters does not count. The server lists active, invited and expired users. Its filter matches any
    /// part of an address, so this call reads page after page until one has a user with the whole address.
    ///
    /// ```
    /// # use arize_ax::Users;
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// if let Some(user) = users.find_by_email("jane@acme.com").await? {
    ///     println!("{}", user.require_id()?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if `email` is not a valid address;
    /// [`is_unexpected_response`](Error::is_unexpected_response) if the list cannot be read to its end, or if no listed
    /// user has the address and the server left out the address of some.
    pub async fn find_by_email<E>(&self, email: E) -> Result<Option<User>, Error>
    where
        E: TryInto<EmailAddress>,
        Error: From<E::Error>,
    {
        find::by_email(&self.caller, &email.try_into()?, &self.caller.begin()).await
    }

    /// Changes a user's name or developer permission.
    ///
    /// ```
    /// # use arize_ax::{UserId, UserUpdate, Users};
    /// # async fn example(users: Users, id: UserId) -> Result<(), arize_ax::Error> {
    /// let user = users.update(&id, UserUpdate::new().name("Jane Doe").developer(true)).await?;
    /// assert_eq!(user.name.as_deref(), Some("Jane Doe"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if the update is empty or its name is invalid;
    /// [`is_forbidden`](Error::is_forbidden) if the key lacks the permission; [`is_not_found`](Error::is_not_found) as
    /// for [`get`](Self::get).
    pub async fn update(&self, id: &UserId, update: UserUpdate) -> Result<User, Error> {
        self.update_within(id, update, &self.caller.begin()).await
    }

    /// Updates a user as part of the call that began with `context`.
    async fn update_within(
        &self,
        id: &UserId,
        update: UserUpdate,
        context: &CallContext,
    ) -> Result<User, Error> {
        let update = &update.checked()?;
        let call = wire::UpdateUser { id, update };
        Ok(self.caller.call(&call, context).await?.value.user)
    }

    /// Deactivates a user **permanently**: the address can never be invited again.
    ///
    /// These are the server's rules: the user loses memberships in organisations and spaces, API keys and role
    /// bindings. Deleting a deactivated user again succeeds. Nobody can delete themselves. The key must be an account
    /// admin's or have the permission USER_DELETE.
    ///
    /// ```
    /// # use arize_ax::{UserId, Users};
    /// # async fn example(users: Users, id: UserId) -> Result<(), arize_ax::Error> {
    /// users.delete(&id).await?;
    /// users.delete(&id).await?; // no error: the user stays deactivated
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if no user has the id; [`is_bad_request`](Error::is_bad_request) if the
    /// user owns the key; [`is_forbidden`](Error::is_forbidden) if the key lacks the permission.
    pub async fn delete(&self, id: &UserId) -> Result<(), Error> {
        self.caller
            .call(&wire::DeleteUser { id }, &self.caller.begin())
            .await
            .map(drop)
    }

    /// Mails a new invitation to an invited user. The link in the old mail stops working.
    ///
    /// Success means that the server accepted the mail, not that it arrived. Each request mails a person, so the call
    /// is not retried after an attempt that [may have taken effect](Error::may_have_taken_effect).
    ///
    /// ```
    /// # use arize_ax::{UserId, Users};
    /// # async fn example(users: Users, id: UserId) -> Result<(), arize_ax::Error> {
    /// match users.resend_invitation(&id).await {
    ///     Err(error) if error.may_have_taken_effect() => println!("a mail may be on its way"),
    ///     other => other?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_bad_request`](Error::is_bad_request) if the user has verified the address, or if the account signs in
    /// through SAML or an identity provider.
    pub async fn resend_invitation(&self, id: &UserId) -> Result<(), Error> {
        self.caller
            .call(&wire::ResendInvitation { id }, &self.caller.begin())
            .await
            .map(drop)
    }

    /// Mails a user a link to set a new password. The server accepts the link for 30 minutes.
    ///
    /// Like [`resend_invitation`](Self::resend_invitation), the call is not retried after an attempt that may have
    /// taken effect.
    ///
    /// ```
    /// # use arize_ax::{UserId, Users};
    /// # async fn example(users: Users, id: UserId) -> Result<(), arize_ax::Error> {
    /// users.reset_password(&id).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_bad_request`](Error::is_bad_request) if the user signs in through SSO or SAML, or has not verified the
    /// address; [`is_forbidden`](Error::is_forbidden) if the key lacks the permission;
    /// [`is_not_found`](Error::is_not_found) as for [`get`](Self::get).
    pub async fn reset_password(&self, id: &UserId) -> Result<(), Error> {
        self.caller
            .call(&wire::ResetPassword { id }, &self.caller.begin())
            .await
            .map(drop)
    }

    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    pub(crate) fn base_url(&self) -> &str {
        self.caller.transport().base_url()
    }

    /// The time for a call, with all its attempts and waits.
    pub(crate) fn deadline(&self) -> Duration {
        self.caller.deadline()
    }

    pub(crate) fn retry_loop(&self) -> &RetryLoop {
        self.caller.transport().retry_loop()
    }

    /// Takes the temporary passwords that arrived after their callers were gone, and a record of each that may be lost.
    /// Each entry names the address.
    ///
    /// The list is empty unless one of these happened:
    ///
    /// - The future of [`invite_with_temporary_password`](Self::invite_with_temporary_password) was dropped before it
    ///   was done, for example by a timeout.
    /// - A [bulk run](crate::bulk) that issues passwords was dropped.
    /// - A runtime ended while such a call was in flight.
    /// - The server sent a password that nobody requested.
    ///
    /// ```
    /// # use arize_ax::{EmailAddress, Unclaimed, Users};
    /// # async fn example(users: Users) -> Result<(), arize_ax::Error> {
    /// for unclaimed in users.take_unclaimed() {
    ///     match unclaimed {
    ///         Unclaimed::Password(password) => hand_over(&password.email, password.password.expose()),
    ///         other => eprintln!("a password for {} may be lost", other.email()),
    ///     }
    /// }
    /// # fn hand_over(_: &EmailAddress, _: &str) {}
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a password that is taken and dropped is lost"]
    pub fn take_unclaimed(&self) -> Vec<Unclaimed> {
        self.unclaimed.take()
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Users")
            .field("base_url", &self.caller.transport().base_url())
            .finish_non_exhaustive()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
