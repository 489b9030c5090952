//! The entries of one kind that a client has kept for callers who were gone.

use arize_ax::{Unclaimed, UnclaimedLoss, UnclaimedPassword, Users};

/// The passwords, if there is nothing else.
///
/// # Panics
/// If a password is lost.
#[must_use]
pub fn unclaimed_passwords(users: &Users) -> Vec<UnclaimedPassword> {
    let unclaimed = users.take_unclaimed().into_iter();
    unclaimed
        .map(|unclaimed| match unclaimed {
            Unclaimed::Password(password) => password,
            other => panic!("a loss: {other:?}"),
        })
        .collect()
}

/// The losses, if there is nothing else.
///
/// # Panics
/// If there is a password.
#[must_use]
pub fn unclaimed_losses(users: &Users) -> Vec<UnclaimedLoss> {
    let unclaimed = users.take_unclaimed().into_iter();
    unclaimed
        .map(|unclaimed| match unclaimed {
            Unclaimed::Loss(loss) => loss,
            other => panic!("a password: {other:?}"),
        })
        .collect()
}
