//! From the operation to its response.
//!
//! The checks come in this order: is there such a route (404) and such a method on it (405), is the key known (401),
//! is the body JSON by its header (415), may the key do this (403, or 404 on a get), are query and body
//! right (400, 422), and only then the state of the user (404, 400, 409).

use hyper::StatusCode;
use hyper::header::{self, HeaderMap};

use super::answer::Answer;
use super::body;
use super::create::Creation;
use super::keys::{Caller, Permission};
use super::problem::Problem;
use super::query;
use super::routes::{Operation, Target};
use super::state::State;

impl State {
    /// Whose key it is, and whether the body is said to be JSON.
    fn admit(&self, target: &Target, headers: &HeaderMap) -> Result<Caller, Problem> {
        let authorization = headers
            .get(header::AUTHORIZATION)
            .map(|value| value.as_bytes());
        let caller = self.keys.caller(authorization)?.clone();
        if target.operation.takes_body() && !is_json(headers) {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "the body must be application/json",
            ));
        }
        Ok(caller)
    }

    /// Carries an operation out.
    pub(super) fn perform(
        &mut self,
        target: &Target,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
    ) -> Result<Answer, Problem> {
        let caller = self.admit(target, headers)?;
        let Target { operation, id } = target;
        match operation {
            Operation::List => caller.needs(Permission::UserRead)?,
            Operation::Get if !caller.may(Permission::UserRead) => {
                return Err(Problem::no_such_user());
            }
            Operation::Get => {}
            Operation::Create | Operation::ResendInvitation => {
                caller.needs(Permission::UserCreate)?
            }
            Operation::Update | Operation::ResetPassword => caller.needs(Permission::UserUpdate)?,
            Operation::Delete => caller.needs(Permission::UserDelete)?,
        }
        if *operation != Operation::List {
            query::none(query)?;
        }
        if !operation.takes_body() && !body.is_empty() {
            return Err(Problem::bad_request("the body: this operation takes none"));
        }
        let now = self.clock.now();
        match operation {
            Operation::List => {
                let listing = query::listing(query, self.casing, &self.account)?;
                let page = self.account.list(&listing, now);
                Ok(self.pen(now).page(&page))
            }
            Operation::Create => {
                let flag = self.dialect.takes_developer_flag;
                let (new, mode) = body::new_person(body, self.casing, flag)?;
                match self.account.create(new, mode, now, &mut self.journal)? {
                    Creation::New { position, password } => {
                        Ok(self.pen(now).created(position, mode, password))
                    }
                    Creation::Pending { position } => Ok(self.pen(now).user(*operation, position)),
                }
            }
            Operation::Get => {
                let position = self.account.position_of_live(id)?;
                Ok(self.pen(now).user(*operation, position))
            }
            Operation::Update => {
                let changes = body::changes(body)?;
                if changes.is_developer.is_some() {
                    caller.needs_admin()?;
                }
                let position = self.account.update(id, changes)?;
                Ok(self.pen(now).user(*operation, position))
            }
            Operation::Delete => {
                let position = self.account.delete(id, caller.user)?;
                self.keys.revoke_keys_of(position);
                Ok(Answer::empty(StatusCode::NO_CONTENT))
            }
            Operation::ResendInvitation => {
                self.account.resend(id, now, &mut self.journal)?;
                let status = StatusCode::from_u16(self.dialect.resend_status);
                Ok(Answer::empty(status.unwrap_or(StatusCode::NO_CONTENT)))
            }
            Operation::ResetPassword => {
                self.account.reset(id, now, &mut self.journal)?;
                Ok(Answer::empty(StatusCode::NO_CONTENT))
            }
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
