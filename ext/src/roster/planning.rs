//! Comparing a roster with the account.

use std::collections::HashMap;

use super::{Obstacle, Plan, PlannedUpdate, Reinvitation, Unattainable};
use crate::{Difference, Error, NewUser, User, UserStatus, UserUpdate, Users};

/// Lists the account once, and keeps of it what the plan says.
pub(super) async fn plan(people: &[NewUser], users: &Users) -> Result<Plan, Error> {
    let mut wanted: HashMap<String, usize> = people
        .iter()
        .enumerate()
        .map(|(index, person)| (person.email().as_str().to_lowercase(), index))
        .collect();
    let mut plan = Plan::default();
    let mut pages = users.list().pages();
    while let Some(page) = pages.next().await {
        for user in page?.users {
            let (Some(email), Some(_)) = (&user.email, &user.id) else {
                plan.unidentified += 1;
                continue;
            };
            match wanted.remove(&email.trim().to_lowercase()) {
                Some(index) => compare(&people[index], user, &mut plan),
                None => plan.not_on_roster.push(user),
            }
        }
    }
    let mut missing: Vec<_> = wanted.into_values().collect();
    missing.sort_unstable();
    plan.to_invite = missing
        .into_iter()
        .map(|index| people[index].clone())
        .collect();
    Ok(plan)
}

fn compare(person: &NewUser, user: User, plan: &mut Plan) {
    match user.status {
        Some(UserStatus::Expired) => plan.to_reinvite.push(Reinvitation {
            person: person.clone(),
            user,
        }),
        Some(UserStatus::Inactive) => plan.unattainable.push(Unattainable {
            person: person.clone(),
            user,
            obstacle: Obstacle::Deactivated,
        }),
        _ => compare_fields(person, user, plan),
    }
}

fn compare_fields(person: &NewUser, user: User, plan: &mut Plan) {
    let mut update = UserUpdate::new();
    let mut differences = Vec::new();
    let mut role_differs = false;
    for difference in Difference::between(person, &user) {
        match &difference {
            Difference::Name { asked, .. } => update = update.name(asked),
            Difference::IsDeveloper { asked, .. } => update = update.developer(*asked),
            Difference::Role { .. } => {
                role_differs = true;
                continue;
            }
        }
        differences.push(difference);
    }
    if role_differs {
        plan.unattainable.push(Unattainable {
            person: person.clone(),
            user: user.clone(),
            obstacle: Obstacle::RoleDiffers,
        });
    }
    if !update.is_empty() {
        plan.to_update.push(PlannedUpdate {
            user,
            differences,
            update,
        });
    } else if !role_differs {
        plan.as_wanted_invited += usize::from(user.status == Some(UserStatus::Invited));
        plan.as_wanted.push(person.email().clone());
    }
}

#[cfg(test)]
mod tests {
    use super::{Plan, compare};
    use crate::roster::Obstacle;
    use crate::{NewUser, Role, User, UserStatus};

    fn person() -> NewUser {
        NewUser::new("Jane", "jane@acme.com", Role::Member)
            .unwrap()
            .developer(true)
    }

    fn user() -> User {
        User {
            id: Some("a".parse().unwrap()),
            name: Some("Jane".into()),
            email: Some("jane@acme.com".into()),
            status: Some(UserStatus::Active),
            role: Some(Role::Member),
            is_developer: Some(true),
            ..User::default()
        }
    }

    fn planned(user: User) -> Plan {
        let mut plan = Plan::default();
        compare(&person(), user, &mut plan);
        plan
    }

    #[test]
    fn a_field_that_the_server_did_not_tell_does_not_differ() {
        let untold = User {
            name: None,
            role: None,
            is_developer: None,
            status: None,
            ..user()
        };
        assert_eq!(planned(untold).as_wanted.len(), 1);
    }

    #[test]
    fn a_role_cannot_be_changed_and_the_rest_can() {
        let plan = planned(User {
            role: Some(Role::Admin),
            name: Some("Janet".into()),
            ..user()
        });
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::RoleDiffers);
        assert_eq!(plan.to_update[0].update.new_name(), Some("Jane"));
        assert_eq!(plan.to_update[0].update.is_developer(), None);
        assert!(plan.as_wanted.is_empty());
    }

    #[test]
    fn an_expired_invitation_takes_the_wanted_role() {
        let plan = planned(User {
            role: Some(Role::Admin),
            status: Some(UserStatus::Expired),
            ..user()
        });
        assert_eq!(plan.to_reinvite[0].person.role(), &Role::Member);
        assert!(plan.unattainable.is_empty());
    }

    #[test]
    fn a_deactivated_user_is_left_alone() {
        let plan = planned(User {
            status: Some(UserStatus::Inactive),
            ..user()
        });
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::Deactivated);
        assert!(plan.is_empty());
    }
}
