//! The calls that change, delete or mail a user.

use super::Users;
use crate::retry::CallContext;
use crate::wire::{WithUser, WithoutBody};
use crate::{Error, User, UserId, UserUpdate};

impl Users {
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
    pub(super) async fn update_within(
        &self,
        id: &UserId,
        update: UserUpdate,
        context: &CallContext,
    ) -> Result<User, Error> {
        let update = &update.checked()?;
        let call = WithUser::Update(id, update);
        Ok(self.caller.call(&call, context).await?.value)
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
        self.send(WithoutBody::Delete(id)).await
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
        self.send(WithoutBody::ResendInvitation(id)).await
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
        self.send(WithoutBody::ResetPassword(id)).await
    }

    async fn send(&self, request: WithoutBody<'_>) -> Result<(), Error> {
        let context = self.caller.begin();
        self.caller.call(&request, &context).await.map(drop)
    }
}
