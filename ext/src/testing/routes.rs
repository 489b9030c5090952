//! From a request to the operation, and from the operation to its answer.
//!
//! The checks come in this order: is there such a route (404) and such a method on it (405), is the key known (401),
//! is the body JSON by its header (415), may the key do this (403, or 404 on a get), are query and body
//! right (400, 422), and only then the state of the user (404, 400, 409).

use hyper::header::{self, HeaderMap};
use hyper::{Method, StatusCode};
use percent_encoding::percent_decode_str;

use super::answer::Answer;
use super::body;
use super::create::Creation;
use super::keys::{Caller, Permission};
use super::problem::Problem;
use super::query;
use super::state::State;

/// An operation of the users API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `GET /v2/users`
    List,
    /// `POST /v2/users`
    Create,
    /// `GET /v2/users/{user_id}`
    Get,
    /// `PATCH /v2/users/{user_id}`
    Update,
    /// `DELETE /v2/users/{user_id}`
    Delete,
    /// `POST /v2/users/{user_id}/resend-invitation`
    ResendInvitation,
    /// `POST /v2/users/{user_id}/reset-password`
    ResetPassword,
}

impl Operation {
    fn takes_body(self) -> bool {
        matches!(self, Self::Create | Self::Update)
    }
}

/// The operation that a method and a path name, and the user's id in the path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) operation: Operation,
    id: String,
}

pub(super) fn target(method: &Method, path: &str) -> Result<Target, Problem> {
    let (segments, count) = split(path);
    let operation = match (method.as_str(), &segments[..count]) {
        ("GET", ["v2", "users"]) => Operation::List,
        ("POST", ["v2", "users"]) => Operation::Create,
        ("GET", ["v2", "users", _]) => Operation::Get,
        ("PATCH", ["v2", "users", _]) => Operation::Update,
        ("DELETE", ["v2", "users", _]) => Operation::Delete,
        ("POST", ["v2", "users", _, "resend-invitation"]) => Operation::ResendInvitation,
        ("POST", ["v2", "users", _, "reset-password"]) => Operation::ResetPassword,
        (_, ["v2", "users"]) => return Err(not_allowed(method, "GET, POST")),
        (_, ["v2", "users", _]) => return Err(not_allowed(method, "GET, PATCH, DELETE")),
        (_, ["v2", "users", _, "resend-invitation" | "reset-password"]) => {
            return Err(not_allowed(method, "POST"));
        }
        _ => {
            return Err(Problem::new(
                StatusCode::NOT_FOUND,
                "there is no such route",
            ));
        }
    };
    Ok(Target {
        operation,
        id: percent_decode_str(segments[2])
            .decode_utf8_lossy()
            .into_owned(),
    })
}

fn not_allowed(method: &Method, allow: &'static str) -> Problem {
    Problem {
        allow: Some(allow),
        ..Problem::new(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("{method} is no method of this route"),
        )
    }
}

/// The segments of a path and how many there are; none if one is empty or there are more than any route has.
fn split(path: &str) -> ([&str; 4], usize) {
    let mut segments = [""; 4];
    let mut count = 0;
    for segment in path.strip_prefix('/').unwrap_or_default().split('/') {
        if segment.is_empty() || count == segments.len() {
            return (segments, 0);
        }
        segments[count] = segment;
        count += 1;
    }
    (segments, count)
}

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
                let listing = query::listing(query, self.spelling, &self.account)?;
                let page = self.account.list(&listing, now);
                Ok(self.pen(now).page(&page))
            }
            Operation::Create => {
                let flag = self.dialect.takes_developer_flag;
                let (new, mode) = body::new_person(body, self.spelling, flag)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn status(method: Method, path: &str) -> Result<Operation, u16> {
        target(&method, path)
            .map(|target| target.operation)
            .map_err(|problem| problem.status.as_u16())
    }

    #[test]
    fn every_operation_has_one_route() {
        assert_eq!(status(Method::GET, "/v2/users"), Ok(Operation::List));
        assert_eq!(status(Method::POST, "/v2/users"), Ok(Operation::Create));
        assert_eq!(status(Method::GET, "/v2/users/a"), Ok(Operation::Get));
        assert_eq!(status(Method::PATCH, "/v2/users/a"), Ok(Operation::Update));
        assert_eq!(status(Method::DELETE, "/v2/users/a"), Ok(Operation::Delete));
        assert_eq!(
            status(Method::POST, "/v2/users/a/resend-invitation"),
            Ok(Operation::ResendInvitation)
        );
        assert_eq!(
            status(Method::POST, "/v2/users/a/reset-password"),
            Ok(Operation::ResetPassword)
        );
    }

    #[test]
    fn near_misses_are_no_routes() {
        for path in [
            "/",
            "/v2",
            "/v2/users/",
            "//v2/users",
            "/v2//users",
            "/v1/users",
            "/v2/users/a/",
            "/v2/users/a/b",
            "/v2/users/a/resend-invitation/b",
            "/v2/Users",
        ] {
            assert_eq!(status(Method::GET, path), Err(404), "{path}");
        }
        assert_eq!(status(Method::PUT, "/v2/users"), Err(405));
        assert_eq!(status(Method::DELETE, "/v2/users"), Err(405));
        assert_eq!(status(Method::GET, "/v2/users/a/reset-password"), Err(405));
    }

    #[test]
    fn an_encoded_id_is_decoded() {
        assert_eq!(
            target(&Method::GET, "/v2/users/VQ%3D%3D").unwrap().id,
            "VQ=="
        );
    }
}
