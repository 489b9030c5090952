//! The calls that create users.

use super::developer_flag::create;
use super::{CreateOutcome, InviteOutcome, SsoOutcome, TemporaryPasswordOutcome, Users};
use crate::{Error, InviteMode, NewUser};

impl Users {
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
        create(self, user, InviteMode::EmailLink)
            .await
            .map(Into::into)
    }

    /// Invites a user with a password for the first sign-in. The server returns the password once.
    ///
    /// Dropping the future does not lose the password. Once polled, the call runs in a task of its own. If its caller
    /// is gone, the log has a warning and [`take_unclaimed`](Self::take_unclaimed) returns the password. Only the end
    /// of the process or of the runtime stops the task; the end of the runtime leaves an [`UnclaimedLoss`](crate::UnclaimedLoss).
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
        create(self, user, InviteMode::TemporaryPassword)
            .await
            .map(Into::into)
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
        create(self, user, InviteMode::None).await.map(Into::into)
    }

    /// Creates a user in a mode that is chosen at run time. [The module](crate::users) has a table of the outcomes.
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
    ) -> Result<WithFlagError, Error> {
        let mut created = create(self, user, mode).await?;
        let flag_error = created.flag_error.take();
        let outcome = match mode {
            InviteMode::EmailLink => CreateOutcome::Invite(created.into()),
            InviteMode::TemporaryPassword => CreateOutcome::TemporaryPassword(created.into()),
            InviteMode::None => CreateOutcome::Sso(created.into()),
        };
        Ok(WithFlagError {
            outcome,
            flag_error,
        })
    }
}

/// The outcome of a create, and the error of the update that should have set its developer flag.
pub(crate) struct WithFlagError {
    pub(crate) outcome: CreateOutcome,
    /// `None` if no update was needed, or if it succeeded. Rosters alone report it.
    #[cfg_attr(not(feature = "roster"), allow(dead_code))]
    pub(crate) flag_error: Option<Error>,
}
