//! Consent to deletes.

use std::collections::HashSet;

use super::{Plan, PlanStep, key};
use crate::{EmailAddress, Error, User};

/// Consent to delete the users who are not on a roster, **for ever**: their
/// addresses can never be invited again.
///
/// It says how many, so that an account that changed meanwhile, or a roster that
/// was cut short, does not lead to more; and whose key it is, since nobody
/// should delete themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteConsent {
    pub(super) users: usize,
    pub(super) caller: Option<EmailAddress>,
}

impl DeleteConsent {
    /// Consents to the delete of exactly `users` users, by the person with the address `caller`.
    ///
    /// That person must be a user of the account, is not deleted, and does not count.
    #[must_use]
    pub fn new(users: usize, caller: EmailAddress) -> Self {
        Self {
            users,
            caller: Some(caller),
        }
    }

    /// Consents to the delete of exactly `users` users with a key that belongs to no user.
    ///
    /// Where the key does belong to a user, the server refuses the delete of that one.
    #[must_use]
    pub fn for_service_key(users: usize) -> Self {
        Self {
            users,
            caller: None,
        }
    }

    /// The deletes of a plan, if they are what this consents to.
    pub(super) fn deletes(&self, plan: &Plan) -> Result<Vec<PlanStep>, Error> {
        let is_caller = |email: &str| {
            let caller = self.caller.as_ref();
            caller.is_some_and(|caller| caller.matches(email))
        };
        let absent = &plan.not_on_roster;
        let mut emails = absent.iter().filter_map(|user| user.email.as_deref());
        let present = present(plan);
        let to_invite = plan.to_invite.iter().map(|person| person.email().as_str());
        let wanted: HashSet<_> = to_invite.map(key).chain(present.iter().cloned()).collect();
        // Planning sees to this. A delete is for ever, and a plan can be changed by whoever holds it.
        if emails.clone().any(|email| wanted.contains(&key(email))) {
            return Err(Error::invalid_input(
                "not_on_roster",
                "must hold nobody with an address of the roster: plan anew",
            ));
        }
        let caller_is_absent = emails.any(is_caller);
        let caller_is_known = self
            .caller
            .as_ref()
            .is_none_or(|caller| caller_is_absent || present.contains(&key(caller.as_str())));
        if !caller_is_known {
            return Err(Error::invalid_input(
                "caller",
                "must be the address of a user of the account: the one whose key it is",
            ));
        }
        let deletes: Vec<_> = absent
            .iter()
            .filter_map(|user| {
                let email = user.email.clone().filter(|email| !is_caller(email))?;
                let id = user.id.clone()?;
                Some(PlanStep::Delete { id, email })
            })
            .collect();
        if deletes.len() != self.users {
            let rule = format!(
                "must be the number of users to delete: the consent is to {}, the plan has {}",
                self.users,
                deletes.len()
            );
            return Err(Error::invalid_input("users", rule));
        }
        Ok(deletes)
    }
}

/// The addresses of the roster that the account has.
fn present(plan: &Plan) -> HashSet<String> {
    let updates = plan.to_update.iter().map(|planned| &planned.user);
    let again = plan.to_reinvite.iter().map(|again| &again.user);
    let stuck = plan.unattainable.iter().map(|person| &person.user);
    let users = updates.chain(again).chain(stuck);
    let emails = users.filter_map(|user: &User| user.email.as_deref());
    let as_wanted = plan.as_wanted.iter().map(EmailAddress::as_str);
    emails.chain(as_wanted).map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::DeleteConsent;
    use crate::roster::Plan;
    use crate::{NewUser, Role, User};

    #[test]
    fn nobody_with_an_address_of_the_roster_is_deleted_whatever_became_of_the_plan() {
        let jane = User {
            id: Some("a".parse().unwrap()),
            email: Some(" Jane@ACME.com".into()),
            ..User::default()
        };
        let person = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let consent = DeleteConsent::for_service_key(1);
        let absent = Plan {
            not_on_roster: vec![jane],
            ..Plan::default()
        };
        assert_eq!(consent.deletes(&absent).unwrap().len(), 1);
        let wanted = Plan {
            as_wanted: vec![person.email().clone()],
            ..absent.clone()
        };
        let invited = Plan {
            to_invite: vec![person],
            ..absent
        };
        for plan in [wanted, invited] {
            let error = consent.deletes(&plan).unwrap_err();
            assert!(error.to_string().contains("`not_on_roster`"), "{error}");
        }
    }
}
