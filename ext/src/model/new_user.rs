//! The user that a create asks for.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::InvalidInput;
use super::{EmailAddress, Role, assigned_role, checked_name};

/// A user to be created, checked before any request.
///
/// In JSON the role is a text (`"member"`) or tagged as in the API; see [`Role`].
///
/// ```
/// use arize_ax::{NewUser, Role};
///
/// let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?.developer(true);
/// assert_eq!(jane.name(), "Jane Smith");
///
/// let error = NewUser::new(" ", "jane@acme.com", Role::Member).unwrap_err();
/// assert_eq!(error.to_string(), "invalid `name`: must not be blank");
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::schema::plain))]
pub struct NewUser {
    #[cfg_attr(feature = "schemars", schemars(with = "super::name::Name"))]
    name: String,
    email: EmailAddress,
    #[serde(serialize_with = "assigned_role::serialize")]
    #[cfg_attr(feature = "schemars", schemars(with = "super::role::AssignedRole"))]
    role: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_developer: Option<bool>,
}

/// The shape of [`NewUser`] in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "NewUser"))]
struct Unchecked {
    #[cfg_attr(feature = "schemars", schemars(with = "super::name::Name"))]
    name: String,
    email: EmailAddress,
    #[cfg_attr(feature = "schemars", schemars(with = "super::role::AssignedRole"))]
    role: serde_json::Value,
    #[serde(default)]
    is_developer: Option<bool>,
}

/// Shows neither the name nor the address.
impl fmt::Debug for NewUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewUser")
            .field("role", &self.role)
            .field("is_developer", &self.is_developer)
            .finish_non_exhaustive()
    }
}

impl TryFrom<Unchecked> for NewUser {
    type Error = InvalidInput;

    fn try_from(user: Unchecked) -> Result<Self, InvalidInput> {
        let name = checked_name(&user.name)?;
        let role = assigned_role::read(user.role)?;
        let mut checked = Self::from_checked(name, user.email, role);
        checked.is_developer = user.is_developer;
        Ok(checked)
    }
}

impl NewUser {
    /// A user with a name of 1 to 255 characters, an e-mail address, and a role.
    ///
    /// White space around the name is dropped. The server may store the name normalised, with runs of spaces collapsed
    /// or in another Unicode form; comparisons with its responses ignore that.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput), with the field and its rule: a name that is blank or too long, or that
    /// contains a control character or one that is invisible or reorders text (named by its code, as in `U+202E`); a
    /// text that is not an address; a role that this version does not know.
    pub fn new<E>(
        name: impl AsRef<str>,
        email: E,
        role: impl Into<Role>,
    ) -> Result<Self, InvalidInput>
    where
        E: TryInto<EmailAddress>,
        InvalidInput: From<E::Error>,
    {
        let name = checked_name(name.as_ref())?;
        let email = email.try_into()?;
        let role = assigned_role::checked(role.into())?;
        Ok(Self::from_checked(name, email, role))
    }

    /// A user with a name and a role that were checked.
    pub(crate) fn from_checked(name: String, email: EmailAddress, role: Role) -> Self {
        Self {
            name,
            email,
            role,
            is_developer: None,
        }
    }

    /// Assigns a predefined role by its name, even if this version does not know it: for roles that a server has and
    /// this crate does not have yet.
    ///
    /// [`new`](Self::new) refuses such roles, because a misspelled role would otherwise be sent.
    ///
    /// ```
    /// use arize_ax::{NewUser, Role};
    ///
    /// let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?.role_by_name("AUDITOR")?;
    /// assert_eq!(jane.role().to_string(), "AUDITOR");
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    ///
    /// In JSON this is `{"type": "predefined", "name": "AUDITOR", "by_name": true}`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) if `name` has other characters than ASCII letters, digits and `_`, or
    /// none.
    pub fn role_by_name(mut self, name: impl AsRef<str>) -> Result<Self, InvalidInput> {
        self.role = assigned_role::by_name(name.as_ref())?;
        Ok(self)
    }

    /// Asks for developer permission, or for none. By default nothing is sent and the server decides by the role.
    ///
    /// Servers since September 2026 take no flag in a create. There an update sets it right after the create, which
    /// needs the key of an account admin: see [`DeveloperFlag`](crate::DeveloperFlag).
    #[must_use]
    pub fn developer(mut self, is_developer: bool) -> Self {
        self.is_developer = Some(is_developer);
        self
    }

    /// The display name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address: the server's only idempotency key.
    #[must_use]
    pub fn email(&self) -> &EmailAddress {
        &self.email
    }

    /// The role in the account.
    #[must_use]
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// The developer permission that is asked for, if any.
    #[must_use]
    pub fn is_developer(&self) -> Option<bool> {
        self.is_developer
    }
}

#[cfg(test)]
mod tests {
    use super::NewUser;
    use crate::{PredefinedRole, Role};

    #[test]
    fn names_the_field_that_is_wrong() {
        let unknown = PredefinedRole::Unknown("boss".into());
        for (name, email, role, field) in [
            ("", "a@b.co", Role::Admin, "`name`"),
            ("A", "a.b.co", Role::Admin, "`email`"),
            ("A", "a@b.co", Role::Predefined(unknown), "`role`"),
            ("A", "a@b.co", Role::custom(" "), "`role.id`"),
            ("A", "a@b.co", Role::Unknown(1.into()), "`role`"),
        ] {
            let error = NewUser::new(name, email, role).unwrap_err();
            assert!(error.to_string().contains(field), "{error}");
        }
    }

    #[test]
    fn json_is_checked_too() {
        let json = r#"{"name": " Jane ", "email": "jane@acme.com", "role": {"type": "predefined", "name": "member"}}"#;
        let jane: NewUser = serde_json::from_str(json).unwrap();
        assert_eq!(jane.name(), "Jane");
        assert_eq!(jane.is_developer(), None);
        let back = serde_json::to_string(&jane).unwrap();
        assert_eq!(serde_json::from_str::<NewUser>(&back).unwrap(), jane);
        assert!(!back.contains("is_developer"), "{back}");
        assert!(serde_json::from_str::<NewUser>(&json.replace(" Jane ", "")).is_err());
        assert!(
            serde_json::from_str::<NewUser>(&json.replace("\"name\": \" J", "\"nam\": \" J"))
                .is_err()
        );
    }
}
