//! How a server departs from the document.
//!
//! By default it does not. The newest documents mark the fields of responses as optional, add fields and values, accept
//! no developer flag in a create, and let members create users; older ones respond to a resend with 202. Gateways
//! change encodings, and some strings are broken. A client has to cope with all of this, so a test can ask for each.

use std::fmt;
use std::sync::Arc;

use hyper::header::HeaderValue;
use serde_json::{Map, Value, json};

use super::encoding::{BadText, BodyEncoding};
use super::roles::Roles;
use crate::Operation;

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
    pub(super) members_create: bool,
    pub(super) roles: Roles,
    encoding: BodyEncoding,
    charset: Option<String>,
    bad_names: Vec<(String, BadText)>,
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
            members_create: false,
            roles: Roles::default(),
            encoding: BodyEncoding::default(),
            charset: None,
            bad_names: Vec::new(),
        }
    }

    /// As the newest documents say: users have no name and some unknown fields, a create accepts no developer flag, and
    /// members may create users.
    pub fn newest() -> Self {
        Self::documented()
            .omit("name")
            .set("last_login_at", Value::Null)
            .set("labels", json!(["added", "later"]))
            .without_developer_flag_in_create()
            .with_create_by_members()
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

    /// Lets members create users, as servers do since October 2026. Members may assign `MEMBER` and `ANNOTATOR` only
    /// (403 otherwise), and the permission `USER_CREATE` alone no longer allows a create.
    pub fn with_create_by_members(mut self) -> Self {
        self.members_create = true;
        self
    }

    /// Assigns one more predefined role, such as one that a later server may have. `name` may be in either casing.
    pub fn with_role(mut self, name: impl AsRef<str>) -> Self {
        self.roles.add(name.as_ref());
        self
    }

    /// Encodes the bodies of all responses, including problems, in this way.
    pub fn encoding(mut self, encoding: BodyEncoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Labels the bodies of all responses with this charset, whatever their [encoding](Self::encoding) is.
    ///
    /// # Panics
    /// If `charset` is not valid in a header.
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        let charset = charset.into();
        assert!(
            HeaderValue::from_str(&charset).is_ok(),
            "a charset that is valid in a header"
        );
        self.charset = Some(charset);
        self
    }

    /// Ends the name of the user with this address in a broken string, in every response that contains the user. The
    /// rest of the response is as it should be.
    ///
    /// ```
    /// use arize_ax::testing::{BadText, Dialect, Seed, StandIn};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let dialect = Dialect::documented().bad_name("jane@acme.com", BadText::LoneSurrogate);
    /// let stand_in = StandIn::builder().dialect(dialect).start().await.unwrap();
    /// stand_in.add_user(Seed::active("Jane", "jane@acme.com"));
    /// // In each page and each get, her name is now "Jane\ud83d".
    /// # }
    /// ```
    pub fn bad_name(mut self, email: impl AsRef<str>, bad: BadText) -> Self {
        let email = email.as_ref().to_lowercase();
        self.bad_names.push((email, bad));
        self
    }

    /// The bad text at the end of a user's name.
    pub(super) fn bad_text(&self, email: &str) -> Option<BadText> {
        if self.bad_names.is_empty() {
            return None;
        }
        let email = email.to_lowercase();
        let (_, bad) = self.bad_names.iter().find(|(own, _)| *own == email)?;
        Some(*bad)
    }

    /// A body of JSON as it goes out.
    pub(crate) fn encode(&self, mut json: Vec<u8>) -> Vec<u8> {
        if !self.bad_names.is_empty() {
            json = BadText::put_into(json);
        }
        self.encoding.encode(json)
    }

    /// The `Content-Type` of a body.
    pub(crate) fn content_type(&self, media_type: &'static str) -> HeaderValue {
        let charset = self.charset.as_deref().or(self.encoding.charset());
        charset
            .and_then(|charset| {
                HeaderValue::from_str(&format!("{media_type}; charset={charset}")).ok()
            })
            .unwrap_or(HeaderValue::from_static(media_type))
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
            .field("members_create", &self.members_create)
            .field("roles", &self.roles)
            .field("encoding", &self.encoding)
            .field("charset", &self.charset)
            .finish_non_exhaustive()
    }
}
