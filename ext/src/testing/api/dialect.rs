//! How a server departs from the document.
//!
//! By default it does not. The newest documents mark the fields of responses as optional, add fields and values, and no
//! longer take the developer flag in a create; older ones answer a resend with 202. A client has to cope with all of
//! them, and with what comes next, so a test can ask for each.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::testing::operation::Operation;

type Rewrite = Arc<dyn Fn(Operation, &mut Value) + Send + Sync>;

/// How a server departs from the document, in its responses and in what it accepts.
///
/// ```
/// use arize_ax::testing::Dialect;
/// use serde_json::json;
///
/// let dialect = Dialect::documented()
///     .omit("is_developer")
///     .set("status", json!("SUSPENDED"))
///     .resend_status(202);
/// assert!(format!("{dialect:?}").contains("is_developer"));
/// ```
#[derive(Clone)]
#[must_use]
pub struct Dialect {
    omit: Vec<String>,
    set: Map<String, Value>,
    rewrite: Option<Rewrite>,
    pub(super) resend_status: u16,
    pub(super) takes_developer_flag: bool,
}

impl Default for Dialect {
    fn default() -> Self {
        Self::documented()
    }
}

impl Dialect {
    /// As the document says.
    pub fn documented() -> Self {
        Self {
            omit: Vec::new(),
            set: Map::new(),
            rewrite: None,
            resend_status: 204,
            takes_developer_flag: true,
        }
    }

    /// As the newest documents say: users have no name and some unknown fields, and a create takes no developer flag.
    pub fn newest() -> Self {
        Self::documented()
            .omit("name")
            .set("last_login_at", Value::Null)
            .set("labels", json!(["added", "later"]))
            .without_developer_flag_in_create()
    }

    /// Leaves a field out of every user in a response.
    pub fn omit(mut self, field: impl Into<String>) -> Self {
        self.omit.push(field.into());
        self
    }

    /// Sets a field of every user in a response, instead of the real value if there is one.
    pub fn set(mut self, field: impl Into<String>, value: Value) -> Self {
        self.set.insert(field.into(), value);
        self
    }

    /// Lets `rewrite` change the whole body of every successful response. It comes after [`omit`](Self::omit) and
    /// [`set`](Self::set).
    pub fn rewrite(
        mut self,
        rewrite: impl Fn(Operation, &mut Value) + Send + Sync + 'static,
    ) -> Self {
        self.rewrite = Some(Arc::new(rewrite));
        self
    }

    /// The status of a successful resend: 204 by default, 202 in older documents.
    pub fn resend_status(mut self, status: u16) -> Self {
        self.resend_status = status;
        self
    }

    /// Refuses `is_developer` in a create, as an unknown field (422).
    pub fn without_developer_flag_in_create(mut self) -> Self {
        self.takes_developer_flag = false;
        self
    }

    pub(super) fn changes_bodies(&self) -> bool {
        !self.omit.is_empty() || !self.set.is_empty() || self.rewrite.is_some()
    }

    /// Changes the body of a successful response.
    pub(super) fn apply(&self, operation: Operation, body: &mut Value) {
        match body.get_mut("users").and_then(Value::as_array_mut) {
            Some(users) => users.iter_mut().for_each(|user| self.change_user(user)),
            None => self.change_user(body),
        }
        if let Some(rewrite) = &self.rewrite {
            rewrite(operation, body);
        }
    }

    fn change_user(&self, user: &mut Value) {
        if let Value::Object(user) = user {
            for field in &self.omit {
                user.remove(field);
            }
            user.extend(self.set.clone());
        }
    }
}

impl fmt::Debug for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dialect")
            .field("omit", &self.omit)
            .field("set", &self.set)
            .field("rewrite", &self.rewrite.is_some())
            .field("resend_status", &self.resend_status)
            .field("takes_developer_flag", &self.takes_developer_flag)
            .finish()
    }
}
