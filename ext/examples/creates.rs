//! Creates forty users with temporary passwords, one after the other, and counts how the calls end. `.ci/clients` runs it
//! beside the same loop over Arize's Python client.

use arize_ax::{Client, Error, NewUser, Role, TemporaryPasswordOutcome};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let users = Client::from_env()?.users(); // ARIZE_API_KEY
    let (mut passwords, mut lost, mut pending, mut errors) = (0, 0, 0, 0);
    for number in 0..40 {
        let address = format!("person{number}@acme.example");
        let person = NewUser::new(format!("Person {number}"), address, Role::Member)?;
        match users.invite_with_temporary_password(&person).await {
            Ok(TemporaryPasswordOutcome::Issued { .. }) => passwords += 1,
            Ok(TemporaryPasswordOutcome::AlreadyPending(_)) => pending += 1,
            Ok(_) => lost += 1,
            Err(error) => {
                eprintln!("{error:?}");
                errors += 1;
            }
        }
    }
    println!("passwords {passwords}, lost {lost}, pending {pending}, errors {errors}");
    Ok(())
}
