//! Where a server departs from the document that the API was written down in.
//!
//! By default nowhere. The newest documents mark the fields of responses as optional, add fields and values, and no
//! longer take the developer flag in a create; older ones answer a resend with 202. A client has to get along with all of
//! them, and with what comes next, so a test can have any of it from a real server.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::routes::Operation;

type Rewrite = Arc<dyn Fn(Operation, &mut Value) + Send + Sync>;

/// How answers, and what is asked of requests, differ from the document.
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
    /// As the document has it.
    pub fn documented() -> Self {
        Self {
            omit: Vec::new(),
            set: Map::new(),
            rewrite: None,
            resend_status: 204,
            takes_developer_flag: true,
        }
    }

    /// As the newest documents have it: users without a name and with fields that nobody knew, and a create that takes
    /// no developer flag.
    pub fn newest() -> Self {
        Self {
            takes_developer_flag: false,
            ..Self::documented()
                .omit("name")
                .set("last_login_at", Value::Null)
                .set("labels", json!(["added", "later"]))
        }
    }

    /// Leaves a field out of every user in a response.
    #[must_use]
    pub fn omit(mut self, field: impl Into<String>) -> Self {
        self.omit.push(field.into());
        self
    }

    /// Puts a value into every user in a response, in place of the true one if there is one.
    #[must_use]
    pub fn set(mut self, field: impl Into<String>, value: Value) -> Self {
        self.set.insert(field.into(), value);
        self
    }

    /// Lets `rewrite` change the whole body of every success, after all else.
    #[must_use]
    pub fn rewrite(
        mut self,
        rewrite: impl Fn(Operation, &mut Value) + Send + Sync + 'static,
    ) -> Self {
        self.rewrite = Some(Arc::new(rewrite));
        self
    }

    /// Answers a resend that was carried out with this status; 202 in older documents.
    #[must_use]
    pub fn resend_status(mut self, status: u16) -> Self {
        self.resend_status = status;
        self
    }

    /// Refuses `is_developer` in a create as a field that it does not know.
    #[must_use]
    pub fn without_developer_flag_in_create(mut self) -> Self {
        self.takes_developer_flag = false;
        self
    }

    pub(super) fn touches_bodies(&self) -> bool {
        !self.omit.is_empty() || !self.set.is_empty() || self.rewrite.is_some()
    }

    /// Applies the differences to the body of a success.
    pub(super) fn apply(&self, operation: Operation, body: &mut Value) {
        match body.get_mut("users").and_then(Value::as_array_mut) {
            Some(users) => users.iter_mut().for_each(|user| self.touch(user)),
            None => self.touch(body),
        }
        if let Some(rewrite) = &self.rewrite {
            rewrite(operation, body);
        }
    }

    fn touch(&self, user: &mut Value) {
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
