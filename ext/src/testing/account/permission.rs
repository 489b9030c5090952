//! What a key may do.

use crate::Role;

/// A permission that a key may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// List and get.
    UserRead,
    /// Create, and resend an invitation.
    UserCreate,
    /// Change a name, and reset a password. Only an admin may change the developer flag.
    UserUpdate,
    /// Delete.
    UserDelete,
}

impl Permission {
    pub(super) fn name(self) -> &'static str {
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
#[non_exhaustive]
pub enum Rights {
    /// Everything, as an account admin.
    Admin,
    /// Read users, as a member. Servers may also let members create them: see
    /// [`Dialect::with_create_by_members`](crate::testing::Dialect::with_create_by_members).
    Member,
    /// These permissions and nothing else.
    Only(Vec<Permission>),
}

impl Rights {
    /// The rights of a user with this role.
    pub(crate) fn of(role: &Role) -> Self {
        if *role == Role::Admin {
            Self::Admin
        } else if *role == Role::Member {
            Self::Member
        } else {
            Self::Only(Vec::new())
        }
    }

    pub(super) fn allow(&self, permission: Permission) -> bool {
        match self {
            Self::Admin => true,
            Self::Member => permission == Permission::UserRead,
            Self::Only(permissions) => permissions.contains(&permission),
        }
    }
}
