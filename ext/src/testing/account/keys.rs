//! API keys and their holders.

use std::collections::HashMap;

use super::broken_rule::BrokenRule;
use super::permission::{Permission, Rights};
use crate::Role;

/// Who sent a request.
#[derive(Clone, Debug)]
pub(crate) struct KeyHolder {
    /// The user that the key belongs to; `None` for a service key.
    pub(crate) user: Option<usize>,
    pub(crate) rights: Rights,
}

impl KeyHolder {
    /// A service key, which belongs to no user.
    pub(crate) fn service(rights: Rights) -> Self {
        Self { user: None, rights }
    }

    pub(crate) fn may(&self, permission: Permission) -> bool {
        self.rights.allow(permission)
    }

    pub(crate) fn needs(&self, permission: Permission) -> Result<(), BrokenRule> {
        if self.may(permission) {
            Ok(())
        } else {
            Err(BrokenRule::Forbidden(permission))
        }
    }

    /// On servers where members create users, admins and members may.
    pub(crate) fn may_create_as_member(&self) -> Result<(), BrokenRule> {
        match self.rights {
            Rights::Admin | Rights::Member => Ok(()),
            Rights::Only(_) => Err(BrokenRule::CreateNeedsMember),
        }
    }

    /// On servers where members create users, a member may assign some roles only.
    pub(crate) fn may_assign_as_member(&self, role: &Role) -> Result<(), BrokenRule> {
        match self.rights {
            Rights::Member if *role != Role::Member && *role != Role::Annotator => {
                Err(BrokenRule::RoleNeedsAdmin)
            }
            _ => Ok(()),
        }
    }

    /// Only an admin may set the developer flag.
    pub(crate) fn may_set_developer_flag(&self) -> Result<(), BrokenRule> {
        match self.rights {
            Rights::Admin => Ok(()),
            _ => Err(BrokenRule::DeveloperFlagNeedsAdmin),
        }
    }
}

/// The keys that are valid now.
#[derive(Default)]
pub(crate) struct Keyring(HashMap<String, KeyHolder>);

impl Keyring {
    pub(crate) fn issue(&mut self, key: String, caller: KeyHolder) {
        self.0.insert(key, caller);
    }

    pub(crate) fn revoke(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    pub(crate) fn revoke_keys_of(&mut self, user: usize) {
        self.0.retain(|_, caller| caller.user != Some(user));
    }

    pub(crate) fn caller(&self, key: &str) -> Option<&KeyHolder> {
        self.0.get(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_a_user_go_together() {
        let mut keys = Keyring::default();
        for (key, user) in [("a", Some(3)), ("b", Some(3)), ("c", None)] {
            let rights = Rights::Member;
            keys.issue(key.into(), KeyHolder { user, rights });
        }
        keys.revoke_keys_of(3);
        let left = ["a", "b", "c"].map(|key| keys.caller(key).is_some());
        assert_eq!(left, [false, false, true]);
    }
}
