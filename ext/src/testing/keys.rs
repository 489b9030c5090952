//! API keys and what they may do.
//!
//! A key that nobody issued is a 401. A key without the permission is a 403, except on a get by id, where the API
//! says 404: it does not tell «not there» from «not for you».

use std::collections::HashMap;

use super::problem::Problem;
use super::spelling::Role;

/// A permission that a role of one's own may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    /// List and get.
    UserRead,
    /// Create, and resend an invitation.
    UserCreate,
    /// Change a name, and reset a password. The developer flag takes an admin.
    UserUpdate,
    /// Delete.
    UserDelete,
}

impl Permission {
    fn name(self) -> &'static str {
        match self {
            Self::UserRead => "USER_READ",
            Self::UserCreate => "USER_CREATE",
            Self::UserUpdate => "USER_UPDATE",
            Self::UserDelete => "USER_DELETE",
        }
    }
}

/// What a key may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rights {
    /// Everything.
    Admin,
    /// Read.
    Member,
    /// These, and nothing else.
    Only(Vec<Permission>),
}

impl Rights {
    /// What a user of this role may do with a key.
    pub(super) fn of(role: Role) -> Self {
        match role {
            Role::Admin => Self::Admin,
            Role::Member => Self::Member,
            Role::Annotator => Self::Only(Vec::new()),
        }
    }

    fn allow(&self, permission: Permission) -> bool {
        match self {
            Self::Admin => true,
            Self::Member => permission == Permission::UserRead,
            Self::Only(permissions) => permissions.contains(&permission),
        }
    }
}

/// Who sent a request.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// The user whom the key belongs to; none for a key of a service.
    pub(super) user: Option<usize>,
    pub(super) rights: Rights,
}

impl Caller {
    pub(super) fn may(&self, permission: Permission) -> bool {
        self.rights.allow(permission)
    }

    pub(super) fn needs(&self, permission: Permission) -> Result<(), Problem> {
        if self.may(permission) {
            Ok(())
        } else {
            Err(Problem::forbidden(permission.name()))
        }
    }

    pub(super) fn needs_admin(&self) -> Result<(), Problem> {
        match self.rights {
            Rights::Admin => Ok(()),
            _ => Err(Problem::new(
                hyper::StatusCode::FORBIDDEN,
                "is_developer: only an account admin may change it",
            )),
        }
    }
}

#[derive(Default)]
pub(super) struct Keyring(HashMap<String, Caller>);

impl Keyring {
    pub(super) fn issue(&mut self, key: String, caller: Caller) {
        self.0.insert(key, caller);
    }

    pub(super) fn revoke(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    pub(super) fn revoke_keys_of(&mut self, user: usize) {
        self.0.retain(|_, caller| caller.user != Some(user));
    }

    /// The holder of the key in an `Authorization` header.
    pub(super) fn caller(&self, authorization: Option<&[u8]>) -> Result<&Caller, Problem> {
        authorization
            .and_then(|value| std::str::from_utf8(value).ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, key)| self.0.get(key.trim()))
            .ok_or_else(Problem::unauthorized)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_counts_as_a_bearer_token_only() {
        let mut keys = Keyring::default();
        let rights = Rights::Member;
        keys.issue(
            "k".into(),
            Caller {
                user: Some(3),
                rights,
            },
        );
        assert!(keys.caller(Some(b"Bearer k")).is_ok());
        assert!(keys.caller(Some(b"bearer k")).is_ok());
        for bad in [
            None,
            Some(&b"k"[..]),
            Some(b"Basic k"),
            Some(b"Bearer K"),
            Some(b"Bearer "),
        ] {
            assert!(keys.caller(bad).is_err(), "{bad:?}");
        }
        keys.revoke_keys_of(3);
        assert!(keys.caller(Some(b"Bearer k")).is_err());
    }
}
