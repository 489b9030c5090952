//! The operation that a request's method and path stand for.

use hyper::{Method, StatusCode};
use percent_encoding::percent_decode_str;

use super::problem::ProblemResponse;
use crate::Operation;

/// The operation that a method and a path stand for, and the user's id in the path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    pub(crate) id: String,
}

impl Route {
    pub(super) fn takes_body(&self) -> bool {
        matches!(
            self.operation,
            Operation::CreateUser | Operation::UpdateUser
        )
    }
}

pub(crate) fn route(method: &Method, path: &str) -> Result<Route, ProblemResponse> {
    let (segments, count) = split(path);
    let operation = match (method.as_str(), &segments[..count]) {
        ("GET", ["v2", "users"]) => Operation::ListUsers,
        ("POST", ["v2", "users"]) => Operation::CreateUser,
        ("GET", ["v2", "users", _]) => Operation::GetUser,
        ("PATCH", ["v2", "users", _]) => Operation::UpdateUser,
        ("DELETE", ["v2", "users", _]) => Operation::DeleteUser,
        ("POST", ["v2", "users", _, "resend-invitation"]) => Operation::ResendInvitation,
        ("POST", ["v2", "users", _, "reset-password"]) => Operation::ResetPassword,
        (_, ["v2", "users"]) => return Err(not_allowed(method, "GET, POST")),
        (_, ["v2", "users", _]) => return Err(not_allowed(method, "GET, PATCH, DELETE")),
        (_, ["v2", "users", _, "resend-invitation" | "reset-password"]) => {
            return Err(not_allowed(method, "POST"));
        }
        _ => {
            return Err(ProblemResponse::new(
                StatusCode::NOT_FOUND,
                "there is no such route",
            ));
        }
    };
    Ok(Route {
        operation,
        id: percent_decode_str(segments[2])
            .decode_utf8_lossy()
            .into_owned(),
    })
}

fn not_allowed(method: &Method, allow: &'static str) -> ProblemResponse {
    ProblemResponse {
        allow: Some(allow),
        ..ProblemResponse::new(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("{method} is not a method of this route"),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn status(method: Method, path: &str) -> Result<Operation, u16> {
        route(&method, path)
            .map(|route| route.operation)
            .map_err(|problem| problem.status.as_u16())
    }

    #[test]
    fn every_operation_has_one_route() {
        assert_eq!(status(Method::GET, "/v2/users"), Ok(Operation::ListUsers));
        assert_eq!(status(Method::POST, "/v2/users"), Ok(Operation::CreateUser));
        assert_eq!(status(Method::GET, "/v2/users/a"), Ok(Operation::GetUser));
        assert_eq!(
            status(Method::PATCH, "/v2/users/a"),
            Ok(Operation::UpdateUser)
        );
        assert_eq!(
            status(Method::DELETE, "/v2/users/a"),
            Ok(Operation::DeleteUser)
        );
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
            route(&Method::GET, "/v2/users/VQ%3D%3D").unwrap().id,
            "VQ=="
        );
    }
}
