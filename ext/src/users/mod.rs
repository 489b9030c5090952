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

mod change;
mod create;
mod creation;
mod delivery;
mod developer_flag;
mod find;
mod inferred;
mod invite;
mod list;
mod outcome;
mod pending;
mod record;
mod unclaimed;

use std::fmt;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use delivery::UnclaimedQueue;
pub(crate) use delivery::{Addressee, Delivery};
pub use list::{ListUsers, UserPages, UserStream};
pub use outcome::{
    Certainty, CreateOutcome, DeveloperFlag, InviteOutcome, PasswordLoss, SsoOutcome,
    TemporaryPasswordOutcome,
};
pub use pending::{Difference, PendingInvitation};
pub use unclaimed::{LostPassword, Unclaimed, UnclaimedLoss, UnclaimedPassword};

use tokio_util::sync::CancellationToken;

use crate::mutex::locked;
use crate::retry::RetryLoop;
use crate::transport::{CallOptions, Caller, Transport};
use crate::wire::WithUser;
use crate::{EmailAddress, Error, InviteMode, ResponseInfo, User, UserId};

/// The users of the account that the key belongs to.
///
/// Every call checks its input before it sends anything and retries failures that are safe to retry: see
/// [`retry`](crate::retry). An [`Error`] says whether the account may have changed.
#[derive(Clone)]
pub struct Users {
    caller: Caller,
    unclaimed: Arc<UnclaimedQueue>,
    /// Whether the server refuses the developer flag in creates. All calls of a client share it.
    refuses_flag: Arc<AtomicBool>,
}

impl Users {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            caller: Caller::new(transport),
            unclaimed: Arc::default(),
            refuses_flag: Arc::default(),
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
            caller: self.caller.with_options(options.checked()?),
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
        let options = CallOptions::new().on_response(keep);
        let users = Self {
            caller: self.caller.with_options(options),
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

    /// Where a temporary password for `email` is kept if its caller is gone; `None` if the mode issues none.
    pub(crate) fn addressee(&self, mode: InviteMode, email: &EmailAddress) -> Option<Addressee> {
        (mode == InviteMode::TemporaryPassword).then(|| Addressee {
            email: email.clone(),
            queue: self.unclaimed.clone(),
        })
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
        let call = WithUser::Get(id);
        let context = self.caller.begin();
        Ok(self.caller.call(&call, &context).await?.value)
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

    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    pub(crate) fn base_url(&self) -> &str {
        self.caller.transport.base_url()
    }

    /// The time for a call, with all its attempts and waits.
    pub(crate) fn deadline(&self) -> Duration {
        self.caller.begin().deadline
    }

    pub(crate) fn retry_loop(&self) -> &RetryLoop {
        &self.caller.transport.retry_loop
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
            .field("base_url", &self.caller.transport.base_url())
            .finish_non_exhaustive()
    }
}
