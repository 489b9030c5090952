//! Compares a person of a roster with the user who has the address.
//!
//! A field that is missing in the response neither matches nor differs.

use super::plan::{Obstacle, Plan, PlannedUpdate, Reinvitation};
use crate::{Difference, NewUser, Role, User, UserStatus, UserUpdate};

/// Whether the response has every field that the roster sets, and all of them match.
pub(super) fn is_up_to_date(person: &NewUser, user: &User) -> bool {
    let is_same_role = |role: &Role| role.is_same_as(person.role());
    user.is_live()
        && !has_missing_field(person, user)
        && Difference::of_name(person.name(), user).is_none()
        && Difference::of_flag(person.is_developer(), user).is_none()
        && user.role.as_ref().is_some_and(is_same_role)
}

/// Adds to the plan what to do about a user who does not match, or the obstacle.
pub(super) fn add_to_plan(person: &NewUser, user: User, plan: &mut Plan) {
    match user.status {
        Some(UserStatus::Expired) => {
            let person = person.clone();
            plan.to_reinvite.push(Reinvitation { person, user });
        }
        Some(UserStatus::Active | UserStatus::Invited) => add_fields_to_plan(person, user, plan),
        Some(UserStatus::Inactive) => plan.add_unattainable(person, user, Obstacle::Deactivated),
        Some(UserStatus::Unknown(_)) | None => {
            plan.add_unattainable(person, user, Obstacle::CannotTell);
        }
    }
}

fn add_fields_to_plan(person: &NewUser, user: User, plan: &mut Plan) {
    let is_role = |difference: &Difference| matches!(difference, Difference::Role { .. });
    let differences = Difference::between(person, &user).into_iter();
    let (role, differences): (Vec<_>, Vec<_>) = differences.partition(is_role);
    // An update needs an id.
    let is_stuck = !differences.is_empty() && user.id.is_none();
    if !role.is_empty() {
        plan.add_unattainable(person, user.clone(), Obstacle::RoleDiffers);
    } else if is_stuck || has_missing_field(person, &user) {
        plan.add_unattainable(person, user.clone(), Obstacle::CannotTell);
    }
    if !differences.is_empty() && !is_stuck {
        let update = differences.iter().fold(UserUpdate::new(), with_asked);
        plan.to_update.push(PlannedUpdate {
            user,
            differences,
            update,
        });
    }
}

/// The update with what the roster asks for. The API cannot change roles.
fn with_asked(update: UserUpdate, difference: &Difference) -> UserUpdate {
    match difference {
        Difference::Name { asked, .. } => update.name(asked),
        Difference::IsDeveloper { asked, .. } => update.developer(*asked),
        Difference::Role { .. } => update,
    }
}

/// Whether the response lacks a field that the roster sets.
fn has_missing_field(person: &NewUser, user: &User) -> bool {
    let flag_is_missing = person.is_developer().is_some() && user.is_developer.is_none();
    user.name.is_none() || user.role.is_none() || flag_is_missing
}

#[cfg(test)]
mod tests {
    use super::{Plan, add_to_plan, is_up_to_date};
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
        assert!(!is_up_to_date(&person(), &user));
        let mut plan = Plan::default();
        add_to_plan(&person(), user, &mut plan);
        assert!(plan.up_to_date.is_empty());
        plan
    }

    #[test]
    fn a_missing_field_neither_matches_nor_leads_to_a_step() {
        assert!(is_up_to_date(&person(), &user()));
        let missing: [fn(&mut User); 5] = [
            |user| user.name = None,
            |user| user.role = None,
            |user| user.is_developer = None,
            |user| user.status = None,
            |user| user.status = Some(UserStatus::Unknown("DEACTIVATED".into())),
        ];
        for leave_out in missing {
            let mut user = user();
            leave_out(&mut user);
            let plan = planned(user);
            assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
            assert!(plan.is_empty(), "{plan:?}");
        }
    }

    #[test]
    fn a_flag_that_the_roster_does_not_set_may_be_missing() {
        let anyone = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let without_flag = User {
            is_developer: None,
            ..user()
        };
        assert!(is_up_to_date(&anyone, &without_flag));
    }

    #[test]
    fn an_unknown_status_leads_to_no_update() {
        let plan = planned(User {
            name: Some("Janet".into()),
            status: Some(UserStatus::Unknown("suspended".into())),
            ..user()
        });
        assert_eq!(plan.unattainable[0].obstacle, Obstacle::CannotTell);
        assert!(plan.is_empty());
    }

    #[test]
    fn a_field_that_differs_is_updated_when_another_is_missing() {
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
    fn an_expired_invitation_is_replaced_with_the_role_of_the_roster() {
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
