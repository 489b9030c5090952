//! Consent to deletes.

use std::collections::HashSet;

use super::plan::Plan;
use super::step::PlanStep;
use crate::model::Mailbox;
use crate::{EmailAddress, Error, User};

/// Consent to delete the users who are not on a roster, **permanently**: their addresses can never be invited again.
///
/// It names the number of users, so that a changed account or a truncated roster does not delete more than intended;
/// and the owner of the API key, so that nobody deletes themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteConsent {
    pub(super) users: usize,
    pub(super) caller: Option<EmailAddress>,
}

impl DeleteConsent {
    /// Consents to delete exactly `users` users, with the API key of the user with the address `caller`.
    ///
    /// That user must be in the account, is never deleted, and does not count.
    #[must_use]
    pub fn new(users: usize, caller: EmailAddress) -> Self {
        Self {
            users,
            caller: Some(caller),
        }
    }

    /// Consents to delete exactly `users` users, with a service key, which belongs to no user.
    ///
    /// If the key does belong to a user, the server refuses to delete that user.
    #[must_use]
    pub fn for_service_key(users: usize) -> Self {
        Self {
            users,
            caller: None,
        }
    }

    /// The deletes of the plan, if this consents to exactly these.
    pub(super) fn deletes(&self, plan: &Plan) -> Result<Vec<PlanStep>, Error> {
        let caller = self.caller.as_ref().map(EmailAddress::mailbox);
        let absent = || mailboxes(&plan.not_on_roster);
        let present: HashSet<_> = present(plan).collect();
        let to_invite = plan.to_invite.iter().map(|person| person.email().mailbox());
        let to_invite: HashSet<_> = to_invite.collect();
        // A plan never has one by itself. But its fields are public, and a delete is permanent.
        if absent().any(|email| present.contains(&email) || to_invite.contains(&email)) {
            let rule = "must not contain an address of the roster: make a new plan";
            return Err(Error::invalid_input("not_on_roster", rule));
        }
        let is_known = |caller| present.contains(caller) || absent().any(|email| email == *caller);
        if !caller.as_ref().is_none_or(is_known) {
            let rule = "must be the address of a user of the account: the owner of the API key";
            return Err(Error::invalid_input("caller", rule));
        }
        let deletes = plan.not_on_roster.iter().filter_map(|user| {
            let (id, email) = (user.id.clone()?, user.email.clone()?);
            let is_caller = caller.as_ref() == Some(&Mailbox::of(&email));
            (!is_caller).then_some(PlanStep::Delete { id, email })
        });
        let deletes: Vec<_> = deletes.collect();
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

/// The mailboxes of the roster that the account has.
fn present(plan: &Plan) -> impl Iterator<Item = Mailbox<'_>> {
    let updates = plan.to_update.iter().map(|planned| &planned.user);
    let again = plan.to_reinvite.iter().map(|again| &again.user);
    let stuck = plan.unattainable.iter().map(|person| &person.user);
    let up_to_date = plan.up_to_date.iter().map(EmailAddress::mailbox);
    mailboxes(updates.chain(again).chain(stuck)).chain(up_to_date)
}

fn mailboxes<'a>(users: impl IntoIterator<Item = &'a User>) -> impl Iterator<Item = Mailbox<'a>> {
    let emails = users.into_iter().filter_map(|user| user.email.as_deref());
    emails.map(Mailbox::of)
}

#[cfg(test)]
mod tests {
    use super::DeleteConsent;
    use crate::roster::Plan;
    use crate::{NewUser, Role, User};

    #[test]
    fn a_changed_plan_deletes_nobody_with_an_address_of_the_roster() {
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
            up_to_date: vec![person.email().clone()],
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
