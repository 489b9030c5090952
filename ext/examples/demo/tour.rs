//! The steps, each with a line that says what happened.

use arize_ax::{
    Conflict, CreateOutcome, Error, InviteMode, InviteOutcome, NewUser, Role, SsoOutcome,
    TemporaryPasswordOutcome, UserId, UserUpdate, Users,
};

use crate::place::Place;

pub(crate) struct Tour {
    place: Place,
    users: Users,
    made: Vec<UserId>,
}

impl Tour {
    pub(crate) fn new(place: Place) -> Self {
        let users = place.client().users();
        Self {
            place,
            users,
            made: Vec::new(),
        }
    }

    /// All steps, in order.
    pub(crate) async fn walk(&mut self) -> Result<(), Error> {
        let linda = NewUser::new(
            "Linda Link",
            self.place.address("linda").as_str(),
            Role::Member,
        )?;
        let theo = NewUser::new(
            "Theo Temp",
            self.place.address("theo").as_str(),
            Role::Annotator,
        )?;
        let sasha = NewUser::new(
            "Sasha Sso",
            self.place.address("sasha").as_str(),
            Role::Admin,
        )?;

        heading("Create, in each mode");
        let linda_id = self.create(&linda, InviteMode::EmailLink).await?;
        self.create(&theo, InviteMode::TemporaryPassword).await?;
        self.create(&sasha, InviteMode::None).await?;

        heading("Create again: nothing is sent twice");
        let mails_before = self.mails();
        let renamed = NewUser::new("Linda L.", linda.email().clone(), Role::Member)?;
        self.create(&renamed, InviteMode::EmailLink).await?;
        self.create(&theo, InviteMode::TemporaryPassword).await?;
        if let (Some(before), Some(after)) = (mails_before, self.mails()) {
            println!("  mails that the server sent meanwhile: {}", after - before);
        }

        heading("Read");
        self.list().await?;
        match self.users.find_by_email(linda.email().clone()).await? {
            Some(user) => println!("  found by the whole address: {}", name(&user)),
            None => println!("  not found by the whole address"),
        }

        if let Some(id) = linda_id {
            self.change(&id).await?;
            self.refusals(&linda, &id).await?;
        }
        Ok(())
    }

    async fn create(&mut self, user: &NewUser, mode: InviteMode) -> Result<Option<UserId>, Error> {
        let outcome = match self.users.create(user, mode).await {
            Ok(outcome) => outcome,
            Err(error) => {
                println!("  {mode}: {} was refused: {error}", user.name());
                return Ok(None);
            }
        };
        println!("  {mode}: {}", in_words(&outcome));
        for difference in outcome
            .pending()
            .into_iter()
            .flat_map(|pending| &pending.differences)
        {
            println!("    not as asked: {difference:?}");
        }
        let id = outcome.user().require_id()?.clone();
        // No address of the demo was in use before, so every user here is its own.
        if !self.made.contains(&id) {
            self.made.push(id.clone());
        }
        Ok(Some(id))
    }

    async fn list(&self) -> Result<(), Error> {
        let mut stream = self.users.list().into_stream();
        let mut count = 0;
        while let Some(user) = stream.next().await {
            let user = user?;
            count += 1;
            if user.id.as_ref().is_some_and(|id| self.made.contains(id)) {
                let status = user.status.as_ref().map_or("?", |status| status.as_str());
                println!("  {:<12} {status}", name(&user));
            }
        }
        println!("  {count} users in the account");
        Ok(())
    }

    async fn change(&self, id: &UserId) -> Result<(), Error> {
        heading("Update, resend, reset");
        let user = self
            .users
            .update(id, UserUpdate::new().name("Linda Lovelace"))
            .await?;
        println!("  updated: {}", name(&user));
        said(
            "  resend invitation",
            self.users.resend_invitation(id).await,
        );
        said(
            "  reset password of a user who is invited",
            self.users.reset_password(id).await,
        );
        if let Some(server) = self.place.stand_in() {
            server.accept_invitation(id.as_str());
            println!("  (the stand-in lets the user accept the invitation)");
            said(
                "  reset password of a user who is active",
                self.users.reset_password(id).await,
            );
        }
        Ok(())
    }

    async fn refusals(&mut self, linda: &NewUser, id: &UserId) -> Result<(), Error> {
        heading("Refusals, by their kind");
        if self.place.stand_in().is_some() {
            self.refused("invite an active member", linda).await;
            said(
                "  resend to an active member",
                self.users.resend_invitation(id).await,
            );
        }
        said(
            "  an update of nothing",
            self.users.update(id, UserUpdate::new()).await.map(drop),
        );
        let path = UserId::new("../admin");
        said(
            "  an id that is another path",
            path.map(drop).map_err(Error::from),
        );

        heading("Delete permanently");
        self.users.delete(id).await?;
        println!("  deleted {}", linda.name());
        self.made.retain(|made| made != id);
        said("  delete again", self.users.delete(id).await);
        said("  get", self.users.get(id).await.map(drop));
        self.refused("invite a deleted user", linda).await;
        Ok(())
    }

    async fn refused(&self, what: &str, user: &NewUser) {
        match self.users.invite(user).await {
            Ok(outcome) => println!("  {what}: {}", in_words(&outcome.into())),
            Err(error) => {
                let kind = match error.conflict() {
                    Some(Conflict::ActiveMember(_)) => "active member",
                    Some(Conflict::NotYetActive(_)) => "not yet active",
                    Some(Conflict::ProbablyDeactivated) => "probably deactivated",
                    Some(_) => "taken, by whom is not known",
                    None => "no conflict",
                };
                println!("  {what}: refused [{kind}]: {error}");
            }
        }
    }

    /// Deletes what the demo made.
    pub(crate) async fn clean_up(&mut self) -> Result<(), Error> {
        heading("Clean up");
        let mut result = Ok(());
        for id in std::mem::take(&mut self.made) {
            match self.users.delete(&id).await {
                Ok(()) => println!("  deleted {id}"),
                Err(error) => {
                    println!("  {id} is still there: {error}");
                    result = Err(error);
                }
            }
        }
        result
    }

    fn mails(&self) -> Option<usize> {
        Some(self.place.stand_in()?.journal().mails.len())
    }
}

fn heading(text: &str) {
    println!("\n{text}");
}

fn name(user: &arize_ax::User) -> &str {
    user.name.as_deref().unwrap_or("(no name)")
}

fn said(what: &str, result: Result<(), Error>) {
    match result {
        Ok(()) => println!("{what}: done"),
        Err(error) => println!("{what}: refused: {error}"),
    }
}

/// The outcome of a create, in words. A password in it is not shown.
fn in_words(outcome: &CreateOutcome) -> String {
    let user = name(outcome.user());
    match outcome {
        CreateOutcome::Invite(InviteOutcome::Sent { .. }) => format!("{user} is invited by mail"),
        CreateOutcome::Invite(InviteOutcome::AlreadyPending(_)) => {
            format!("{user} was invited already; nothing was sent")
        }
        CreateOutcome::Invite(_) => format!("{user} is invited, perhaps by an earlier attempt"),
        CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::Issued { password, .. }) => {
            format!(
                "{user} is invited with a password of {} characters, not shown here",
                password.expose().chars().count()
            )
        }
        CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::AlreadyPending(_)) => {
            format!("{user} was invited already; no password was issued")
        }
        CreateOutcome::TemporaryPassword(_) => {
            format!("{user} is invited and the password is lost; resend the invitation")
        }
        CreateOutcome::Sso(SsoOutcome::Added { .. }) => format!("{user} is active at once"),
        _ => format!("{user} was there already"),
    }
}
