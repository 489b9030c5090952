//! The handlers.

use arize_ax::{InviteOutcome, NewUser, User, UserId, Users};
use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::StatusCode;

use crate::failure::Failure;

/// Invites a person. 201 if the person was invited just now, 200 if an invitation is or may have been pending.
///
/// Callers may repeat the request if its response is lost: nobody is invited twice.
pub async fn invite(
    State(users): State<Users>,
    person: Result<Json<NewUser>, JsonRejection>,
) -> Result<(StatusCode, Json<InviteOutcome>), Failure> {
    let Json(person) = person?;
    let outcome = users.invite(&person).await?;
    let status = if outcome.is_new() {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, Json(outcome)))
}

/// The user with this id.
pub async fn show(
    State(users): State<Users>,
    id: Result<Path<UserId>, PathRejection>,
) -> Result<Json<User>, Failure> {
    let Path(id) = id?;
    Ok(Json(users.get(&id).await?))
}

/// Deletes the user with this id permanently.
pub async fn remove(
    State(users): State<Users>,
    id: Result<Path<UserId>, PathRejection>,
) -> Result<StatusCode, Failure> {
    let Path(id) = id?;
    users.delete(&id).await?;
    Ok(StatusCode::NO_CONTENT)
}
