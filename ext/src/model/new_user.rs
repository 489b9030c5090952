//! What a create asks for.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{EmailAddress, PredefinedRole, Role, checked_name};
use crate::Error;

/// A user to be created, checked before any request.
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
#[cfg_attr(feature = "schemars", schemars(with = "Unchecked", rename = "NewUser"))]
pub struct NewUser {
    name: String,
    email: EmailAddress,
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
    #[cfg_attr(feature = "schemars", schemars(length(min = 1, max = 255)))]
    name: String,
    email: EmailAddress,
    role: Role,
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
    type Error = Error;

    fn try_from(user: Unchecked) -> Result<Self, Error> {
        let mut checked = Self::new(&user.name, user.email, user.role)?;
        checked.is_developer = user.is_developer;
        Ok(checked)
    }
}

impl NewUser {
    /// A user with a name of 1 to 255 characters (white space around it is
    /// dropped), an e-mail address, and a role.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input), naming the field and its rule.
    pub fn new<E>(name: impl AsRef<str>, email: E, role: impl Into<Role>) -> Result<Self, Error>
    where
        E: TryInto<EmailAddress>,
        Error: From<E::Error>,
    {
        let name = checked_name(name.as_ref())?;
        let email = email.try_into()?;
        let role = checked_role(role.into())?;
        Ok(Self {
            name,
            email,
            role,
            is_developer: None,
        })
    }

    /// Asks for developer permission, or for none.
    ///
    /// Left alone, nothing is sent and the server decides by the role. The
    /// newest servers take no such flag when a user is created.
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

    /// The developer permission that was asked for, if any.
    #[must_use]
    pub fn is_developer(&self) -> Option<bool> {
        self.is_developer
    }
}

fn checked_role(role: Role) -> Result<Role, Error> {
    match &role {
        Role::Predefined(PredefinedRole::Unknown(_)) => Err(Error::invalid_input(
            "role.name",
            "must be one of `admin`, `member`, `annotator`",
        )),
        Role::Custom { id, .. } if id.trim().is_empty() => {
            Err(Error::invalid_input("role.id", "must not be blank"))
        }
        Role::Unknown(_) => Err(Error::invalid_input(
            "role.type",
            "must be `predefined` or `custom`",
        )),
        Role::Predefined(_) | Role::Custom { .. } => Ok(role),
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
            ("A", "a@b.co", Role::Predefined(unknown), "`role.name`"),
            ("A", "a@b.co", Role::custom(" "), "`role.id`"),
            ("A", "a@b.co", Role::Unknown(1.into()), "`role.type`"),
        ] {
            let error = NewUser::new(name, email, role).unwrap_err();
            assert!(error.is_invalid_input());
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
