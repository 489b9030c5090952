//! Comparing a person of a roster with the user who has the address.
//!
//! Only what the server told counts: a field that it left out is neither as wanted nor otherwise.

use super::{Obstacle, Plan, PlannedUpdate, Reinvitation, Unattainable};
use crate::{Difference, NewUser, User, UserStatus, UserUpdate};

/// Whether the server told all that counts, and all of it is as the roster wants it.
pub(super) fn is_as_wanted(person: &NewUser, user: &User) -> bool {
    user.is_live() && !has_untold(person, user) && Difference::between(person, user).is_empty()
}

/// Says in the plan what is to be done about a user who is not as wanted, or what stands in the way.
pub(super) fn settle(person: &NewUser, user: User, plan: &mut Plan) {
    let obstacle = match user.status {
        Some(UserStatus::Expired) => {
            let person = person.clone();
            plan.to_reinvite.push(Reinvitation { person, user });
            return;
        }
        Some(UserStatus::Active | UserStatus::Invited) => {
            return settle_fields(person, user, plan);
        }
        Some(UserStatus::Inactive) => Obstacle::Deactivated,
        Some(UserStatus::Unknown(_)) | None => Obstacle::CannotTell,
    };
    plan.unattainable.push(Unattainable {
        person: person.clone(),
        user,
        obstacle,
    });
}

fn settle_fields(person: &NewUser, user: User, plan: &mut Plan) {
    let mut update = UserUpdate::new();
    let mut differences = Vec::new();
    let mut obstacle = has_untold(person, &user).then_some(Obstacle::CannotTell);
    for difference in Difference::between(person, &user) {
        match &difference {
            Difference::Name { asked, .. } => update = update.name(asked),
            Difference::IsDeveloper { asked, .. } => update = update.developer(*asked),
            Difference::Role { .. } => {
                obstacle = Some(Obstacle::RoleDiffers);
                continue;
            }
        }
        differences.push(difference);
    }
    // Without an id there is nobody to update.
    let is_updatable = !update.is_empty() && user.id.is_some();
    if !update.is_empty() && !is_updatable {
        obstacle = obstacle.or(Some(Obstacle::CannotTell));
    }
    if let Some(obstacle) = obstacle {
        plan.unattainable.push(Unattainable {
            person: person.clone(),
            user: user.clone(),
            obstacle,
        });
    }
    if is_updatable {
        plan.to_update.push(PlannedUpdate {
            user,
            differences,
            update,
        });
    }
}

/// Whether the server left out a field that the roster wants something of.
fn has_untold(person: &NewUser, user: &User) -> bool {
    let flag_is_untold = person.is_developer().is_some() && user.is_developer.is_none();
    user.name.is_none() || user.role.is_none() || flag_is_untold
}

#[cfg(test)]
mod tests {
    use super::{Plan, is_as_wanted, settle};
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
        assert!(!is_as_wanted(&person(), &user));
        let mut plan = Plan::default();
        settle(&person(), user, &mut plan);
        assert!(plan.as_wanted.is_empty());
        plan
    }

    #[test]
    fn what_the_server_did_not_tell_is_not_as_wanted_and_leads_to_nothing() {
        assert!(is_as_wanted(&person(), &user()));
        let untold: [fn(&mut User); 5] = [
            |user| user.name = None,
            |user| user.role = None,
            |user| user.is_developer = None,
            |user| user.status = None,
            |user| user.status = Some(UserStatus::Unknown("DEACTIVATED".into())),
        ];
        for leave_out in untold {
            let mut user = user();
            leave_out(&mut user);
            let plan = planned(user);
            assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
            assert!(plan.is_empty(), "{plan:?}");
        }
    }

    #[test]
    fn a_flag_that_nobody_asked_for_may_be_untold() {
        let anyone = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let untold = User {
            is_developer: None,
            ..user()
        };
        assert!(is_as_wanted(&anyone, &untold));
    }

    #[test]
    fn a_status_that_nobody_knows_leads_to_no_update() {
        let plan = planned(User {
            name: Some("Janet".into()),
            status: Some(UserStatus::Unknown("suspended".into())),
            ..user()
        });
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
        assert!(plan.is_empty());
    }

    #[test]
    fn what_differs_is_updated_though_another_field_is_untold() {
        let plan = planned(User {
            name: None,
            is_developer: Some(false),
            ..user()
        });
        assert_eq!(plan.to_update[0].update.is_developer(), Some(true));
        assert_eq!(plan.to_update[0].update.new_name(), None);
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
    }

    #[test]
    fn without_an_id_nothing_is_updated() {
        let plan = planned(User {
            id: None,
            name: Some("Janet".into()),
            ..user()
        });
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
        assert!(plan.is_empty());
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
