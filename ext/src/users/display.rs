//! Parts of outcomes as texts.

use std::fmt;

use super::{Difference, PasswordLoss};

/// The field's name as the API has it, and never its values.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Name { .. } => "name",
            Self::Role { .. } => "role",
            Self::IsDeveloper { .. } => "is_developer",
        })
    }
}

impl fmt::Display for PasswordLoss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::ResponseLost => "the response with the password was lost",
            Self::ResponseMayBeLost => "a response with the password may have been lost",
            Self::NotInResponse => "the response had no password",
            Self::Damaged => "a part of the password could not be read",
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{Difference, PasswordLoss};

    #[test]
    fn a_difference_shows_its_field_alone() {
        let difference = Difference::Name {
            asked: "Jane".into(),
            existing: "Janet".into(),
        };
        assert_eq!(difference.to_string(), "name");
        assert_eq!(format!("{:>6}", difference), "  name");
    }

    #[test]
    fn a_loss_is_a_clause() {
        let loss = PasswordLoss::Damaged.to_string();
        assert_eq!(loss, "a part of the password could not be read");
    }
}
