//! The server, the client, and their observed states.

use std::time::Duration;

use arize_ax::retry::{Backoff, RetryBudget};
use arize_ax::testing::{Dialect, EnumCasing, IssuedPassword, Mail, Rule, StandIn, UserRecord};
use arize_ax::{CreateOutcome, Error, NewUser, Role, User, UserId, UserUpdate, Users};
use chrono::{DateTime, Utc};

use super::steps::{Step, What};

pub(crate) struct World {
    server: StandIn,
    users: Users,
    upgraded: bool,
    renames: usize,
}

/// The state of the server at one moment.
pub(crate) struct State {
    pub(crate) users: Vec<UserRecord>,
    pub(crate) mails: Vec<Mail>,
    pub(crate) passwords: Vec<IssuedPassword>,
    /// The ids of the users that requests created.
    pub(crate) created: Vec<String>,
    pub(crate) at: DateTime<Utc>,
}

/// The client's report of a step.
#[derive(Debug)]
pub(crate) enum Reported {
    Created(Result<CreateOutcome, Error>),
    /// A get, a find or an update, and the name that the update asked for.
    User(Result<Option<User>, Error>, Option<String>),
    Listed(Result<Vec<User>, Error>),
    Done(Result<(), Error>),
    /// The client was not called.
    Nothing,
}

/// A person's address; the case of its letters differs from call to call.
pub(crate) fn address(person: usize) -> String {
    format!("person{person}@example.com")
}

impl World {
    pub(crate) async fn new() -> Self {
        let server = StandIn::start().await;
        let users = server
            .client_builder()
            .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
            .retry_budget(RetryBudget::unlimited())
            .max_attempts(3)
            .build()
            .expect("the client should build")
            .users();
        Self {
            server,
            users,
            upgraded: false,
            renames: 0,
        }
    }

    pub(crate) fn state(&self) -> State {
        let journal = self.server.journal();
        State {
            users: self.server.users(),
            mails: journal.mails,
            passwords: journal.passwords,
            created: journal
                .created
                .into_iter()
                .map(|user| user.user_id)
                .collect(),
            at: self.server.now(),
        }
    }

    pub(crate) async fn take(&mut self, step: &Step) -> Reported {
        self.server.clear_faults();
        for trouble in &step.troubles {
            self.server.inject(Rule::from(trouble.fault()));
        }
        let reported = self.happen(step).await;
        self.server.clear_faults();
        reported
    }

    async fn happen(&mut self, step: &Step) -> Reported {
        let person = address(step.person);
        let known = self.server.user_by_email(&person);
        // Before a user has that address, calls use the id of a user who never existed.
        let id = known.map_or_else(|| "VXNlcjo5OTk5OTk6eHh4eA==".to_owned(), |user| user.id);
        let id = UserId::new(id).expect("ids of the server should be usable");
        let users = &self.users;
        match step.what {
            What::Create(mode) => {
                let email = person.replace(
                    "person",
                    if self.renames.is_multiple_of(2) {
                        "Person"
                    } else {
                        "person"
                    },
                );
                let user = NewUser::new(
                    format!("Person {}", step.person),
                    email.as_str(),
                    Role::Member,
                )
                .expect("the user should be valid");
                Reported::Created(users.create(&user, mode).await)
            }
            What::Get => Reported::User(users.get(&id).await.map(Some), None),
            What::Find => Reported::User(users.find_by_email(person.as_str()).await, None),
            What::List => Reported::Listed(self.list().await),
            What::Rename => {
                self.renames += 1;
                let name = format!("Name {}", self.renames);
                let update = UserUpdate::new().name(name.clone());
                Reported::User(self.users.update(&id, update).await.map(Some), Some(name))
            }
            What::Developer(flag) => {
                let update = UserUpdate::new().developer(flag);
                Reported::User(users.update(&id, update).await.map(Some), None)
            }
            What::Delete => Reported::Done(users.delete(&id).await),
            What::Resend => Reported::Done(users.resend_invitation(&id).await),
            What::Reset => Reported::Done(users.reset_password(&id).await),
            What::Accept => {
                self.server.accept_invitation(id.as_str());
                Reported::Nothing
            }
            What::Expire => {
                self.server.expire_invitation(id.as_str());
                Reported::Nothing
            }
            What::Upgrade => {
                self.upgraded = !self.upgraded;
                let casing = if self.upgraded {
                    EnumCasing::ScreamingSnake
                } else {
                    EnumCasing::Snake
                };
                self.server.set_enum_casing(casing);
                Reported::Nothing
            }
            What::Modernise(modern) => {
                let dialect = if modern {
                    Dialect::newest()
                } else {
                    Dialect::documented()
                };
                self.server.set_dialect(dialect);
                Reported::Nothing
            }
        }
    }

    async fn list(&self) -> Result<Vec<User>, Error> {
        let mut stream = self.users.list().page_size(2).into_stream();
        let mut all = Vec::new();
        while let Some(user) = stream.next().await {
            all.push(user?);
        }
        Ok(all)
    }
}
