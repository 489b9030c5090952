//! The service: the account, the keys, and how this server reads and writes.
//!
//! Checks come in this order: does the route exist (404) and take the method (405), is the key known (401), is the body
//! declared as JSON (415), may the key do this (403, or 404 for a get), are query and body valid (400, 422). The state
//! of the user comes last (404, 400, 409).

use std::sync::Arc;

use hyper::StatusCode;
use hyper::header::{self, HeaderMap};

use super::bearer::bearer_token;
use super::body;
use super::dialect::Dialect;
use super::problem::ProblemResponse;
use super::query;
use super::response::{ApiResponse, ResponseWriter};
use super::routes::Route;
use crate::EnumCasing;
use crate::Operation;
use crate::testing::account::{
    Account, BrokenRule, Clock, Created, FirstSignIn, KeyHolder, Keyring, Millis, Permission,
};
use crate::testing::journal::Journal;

pub(crate) struct Service {
    pub(crate) clock: Arc<Clock>,
    pub(crate) account: Account,
    pub(crate) keys: Keyring,
    pub(crate) casing: EnumCasing,
    pub(crate) dialect: Dialect,
}

impl Service {
    /// Carries an operation out. Mails, passwords and created users go into the journal.
    pub(crate) fn perform(
        &mut self,
        route: &Route,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
        journal: &mut Journal,
    ) -> Result<ApiResponse, ProblemResponse> {
        let caller = self.authenticate(headers)?;
        if route.takes_body() && !is_json(headers) {
            return Err(ProblemResponse::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "the body must be application/json",
            ));
        }
        let Route { operation, id } = route;
        self.authorize(&caller, *operation)?;
        if *operation != Operation::ListUsers {
            query::none(query)?;
        }
        if !route.takes_body() && !body.is_empty() {
            return Err(ProblemResponse::bad_request(
                "the body: this operation takes none",
            ));
        }
        let now = self.clock.now();
        match operation {
            Operation::ListUsers => {
                let query = query::list(query, self.casing, &self.account)?;
                let page = self.account.list(&query, now);
                Ok(self.writer(now).page(&page))
            }
            Operation::CreateUser => self.create(&caller, body, now, journal),
            Operation::GetUser => {
                let position = self.account.position_of_live(id)?;
                Ok(self.writer(now).user(*operation, position))
            }
            Operation::UpdateUser => {
                let changes = body::changes(body)?;
                if changes.is_developer.is_some() {
                    caller.may_set_developer_flag()?;
                }
                let position = self.account.update(id, changes)?;
                Ok(self.writer(now).user(*operation, position))
            }
            Operation::DeleteUser => {
                let position = self.account.delete(id, caller.user)?;
                self.keys.revoke_keys_of(position);
                Ok(ApiResponse::empty(StatusCode::NO_CONTENT))
            }
            Operation::ResendInvitation => {
                journal.mails.push(self.account.resend(id, now)?);
                let status = StatusCode::from_u16(self.dialect.resend_status);
                Ok(ApiResponse::empty(status.unwrap_or(StatusCode::NO_CONTENT)))
            }
            Operation::ResetPassword => {
                journal.mails.push(self.account.reset_password(id, now)?);
                Ok(ApiResponse::empty(StatusCode::NO_CONTENT))
            }
            // No route leads to one.
            Operation::Raw { .. } => Err(BrokenRule::NoSuchUser.into()),
        }
    }

    fn authenticate(&self, headers: &HeaderMap) -> Result<KeyHolder, ProblemResponse> {
        bearer_token(headers)
            .and_then(|key| self.keys.caller(key))
            .cloned()
            .ok_or_else(ProblemResponse::unauthorized)
    }

    fn authorize(&self, caller: &KeyHolder, operation: Operation) -> Result<(), BrokenRule> {
        match operation {
            Operation::ListUsers => caller.needs(Permission::UserRead),
            // A get does not tell users that do not exist from users that the key may not see.
            Operation::GetUser => caller
                .needs(Permission::UserRead)
                .map_err(|_| BrokenRule::NoSuchUser),
            Operation::CreateUser if self.dialect.members_create => caller.may_create_as_member(),
            Operation::CreateUser | Operation::ResendInvitation => {
                caller.needs(Permission::UserCreate)
            }
            Operation::UpdateUser | Operation::ResetPassword => {
                caller.needs(Permission::UserUpdate)
            }
            Operation::DeleteUser => caller.needs(Permission::UserDelete),
            Operation::Raw { .. } => Err(BrokenRule::NoSuchUser),
        }
    }

    fn create(
        &mut self,
        caller: &KeyHolder,
        body: &[u8],
        now: Millis,
        journal: &mut Journal,
    ) -> Result<ApiResponse, ProblemResponse> {
        let (profile, mode) = body::new_user(body, self.casing, &self.dialect)?;
        if self.dialect.members_create {
            caller.may_assign_as_member(&profile.role)?;
        }
        match self.account.create(profile, mode, now)? {
            Created::Pending { position } => {
                Ok(self.writer(now).user(Operation::CreateUser, position))
            }
            Created::New {
                position,
                created,
                delivery,
            } => {
                journal.created.push(created);
                let password = match delivery {
                    Some(FirstSignIn::Password(issued)) => {
                        journal.passwords.push(issued);
                        journal.passwords.last().map(|issued| issued.reveal())
                    }
                    Some(FirstSignIn::Mail(mail)) => {
                        journal.mails.push(mail);
                        None
                    }
                    None => None,
                };
                Ok(self.writer(now).created(position, mode, password))
            }
        }
    }

    fn writer(&self, now: Millis) -> ResponseWriter<'_> {
        ResponseWriter {
            account: &self.account,
            casing: self.casing,
            dialect: &self.dialect,
            now,
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
