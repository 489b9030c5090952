//! People to create, and users as servers describe them.

use arize_ax::{NewUser, Role, UserId};
use serde_json::{Value, json};

/// Jane's address.
pub const JANE: &str = "jane@acme.example";

/// Jane's id, as a server would give it.
pub const JANES_ID: &str = "VXNlcjoxOmphbmU=";

/// Jane, to be created as a member.
pub fn jane() -> NewUser {
    person(JANE)
}

/// A member with this address.
///
/// # Panics
/// If it is not an address.
pub fn person(email: &str) -> NewUser {
    NewUser::new("Jane Smith", email, Role::Member).expect("a name and an address that hold")
}

/// Jane's id.
///
/// # Panics
/// Never.
pub fn janes_id() -> UserId {
    UserId::new(JANES_ID).expect("an id that can be a segment of a path")
}

/// Jane as a server describes her.
pub fn jane_as(status: &str) -> Value {
    user_as(JANES_ID, JANE, status)
}

/// A user as a server describes them.
pub fn user_as(id: &str, email: &str, status: &str) -> Value {
    json!({
        "id": id,
        "name": "Jane Smith",
        "email": email,
        "created_at": "2026-07-01T12:00:00Z",
        "status": status,
        "role": {"type": "predefined", "name": "member"},
        "is_developer": true,
    })
}

/// The last page of a list.
pub fn last_page(users: &[Value]) -> Value {
    json!({"users": users, "pagination": {"has_more": false}})
}

/// A page that others follow.
pub fn page_before(users: &[Value], cursor: &str) -> Value {
    json!({"users": users, "pagination": {"has_more": true, "next_cursor": cursor}})
}
