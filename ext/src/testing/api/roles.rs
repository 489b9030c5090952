//! The names of predefined roles on the wire.

use crate::{EnumCasing, PredefinedRole};

/// The predefined roles that this server assigns, in snake case and in screaming snake case.
#[derive(Clone, Debug)]
pub(super) struct Roles(Vec<(String, String)>);

impl Default for Roles {
    fn default() -> Self {
        let mut roles = Self(Vec::new());
        for name in ["admin", "member", "member_ui_only", "annotator"] {
            roles.add(name);
        }
        roles
    }
}

impl Roles {
    pub(super) fn add(&mut self, name: &str) {
        self.0
            .push((name.to_ascii_lowercase(), name.to_ascii_uppercase()));
    }

    /// The role with this name; `None` if this server does not assign it.
    pub(super) fn read(&self, text: &str, casing: EnumCasing) -> Option<PredefinedRole> {
        let role = self.0.iter().find(|role| in_casing(role, casing) == text)?;
        Some(role.0.as_str().into())
    }

    /// The name of a role. A role that this server does not assign, such as one that a test seeded, is written as it
    /// is.
    pub(super) fn write<'a>(&'a self, role: &'a PredefinedRole, casing: EnumCasing) -> &'a str {
        let text = role.as_str();
        let known = self
            .0
            .iter()
            .find(|(name, _)| text.eq_ignore_ascii_case(name));
        known.map_or(text, |role| in_casing(role, casing))
    }

    /// All names, for the text of a refusal.
    pub(super) fn list(&self, casing: EnumCasing) -> String {
        let names: Vec<_> = self.0.iter().map(|role| in_casing(role, casing)).collect();
        names.join(", ")
    }
}

fn in_casing((snake, screaming): &(String, String), casing: EnumCasing) -> &str {
    match casing {
        EnumCasing::Snake => snake,
        EnumCasing::ScreamingSnake => screaming,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_read_in_its_own_casing_only() {
        let roles = Roles::default();
        let admin = Some(PredefinedRole::Admin);
        assert_eq!(roles.read("admin", EnumCasing::Snake), admin);
        assert_eq!(roles.read("ADMIN", EnumCasing::Snake), None);
        assert_eq!(roles.read("ADMIN", EnumCasing::ScreamingSnake), admin);
        assert_eq!(roles.read("admin", EnumCasing::ScreamingSnake), None);
        assert_eq!(roles.read("Admin", EnumCasing::ScreamingSnake), None);
    }

    #[test]
    fn a_role_of_a_later_server_is_read_and_written() {
        let mut roles = Roles::default();
        let screaming = EnumCasing::ScreamingSnake;
        assert_eq!(roles.read("VISITOR", screaming), None);
        assert_eq!(roles.write(&"Visitor".into(), screaming), "Visitor");
        roles.add("VISITOR");
        let visitor = roles.read("VISITOR", screaming).unwrap();
        assert_eq!(roles.write(&visitor, screaming), "VISITOR");
        assert_eq!(roles.write(&visitor, EnumCasing::Snake), "visitor");
    }
}
