//! Outcomes of the steps of a plan, made by hand.

use crate::roster::StepOutcome;
use crate::{CreateOutcome, Error, User, UserUpdate};

/// [`StepOutcome::CreatedWithoutFlag`]
#[must_use]
pub fn step_created_without_flag(created: impl Into<CreateOutcome>, error: Error) -> StepOutcome {
    StepOutcome::CreatedWithoutFlag {
        created: created.into(),
        error,
    }
}

/// [`StepOutcome::NotUpdated`] with the differences between `asked` and `user`, or [`StepOutcome::Updated`] if there
/// are none.
#[must_use]
pub fn step_updated(asked: &UserUpdate, user: User) -> StepOutcome {
    StepOutcome::of_update(asked, user)
}

#[cfg(test)]
mod tests {
    use super::{step_created_without_flag, step_updated};
    use crate::roster::StepOutcome;
    use crate::testing::{ErrorDouble, password_issued};
    use crate::{User, UserUpdate};

    #[test]
    fn steps_have_what_they_are_given() {
        let issued = password_issued(User::default(), "pw");
        let step = step_created_without_flag(issued, ErrorDouble::status(403).build());
        assert_eq!(step.created().unwrap().password().unwrap().expose(), "pw");

        let asked = UserUpdate::new().name("Jane");
        let janet = User {
            name: Some("Janet".into()),
            ..User::default()
        };
        let step = step_updated(&asked, janet);
        assert!(
            matches!(step, StepOutcome::NotUpdated { differences, .. } if differences.len() == 1)
        );
        let step = step_updated(&asked, User::default());
        assert!(matches!(step, StepOutcome::Updated(_)));
    }
}
