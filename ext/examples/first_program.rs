//! The program of the README.

use arize_ax::{Client, InviteOutcome, NewUser, Role};

#[tokio::main]
async fn main() -> Result<(), arize_ax::Error> {
    let users = Client::from_env()?.users(); // ARIZE_API_KEY
    let jane = NewUser::new("Jane Smith", "jane@acme.com", Role::Member)?;
    match users.invite(&jane).await? {
        InviteOutcome::Sent { user, .. } => println!("invited {}", user.require_id()?),
        other => println!("was invited before: {}", other.user().require_id()?),
    }
    let mut all = users.list().email_contains("@acme.com").into_stream();
    while let Some(user) = all.next().await {
        let user = user?;
        let name = user.name.as_deref().unwrap_or("(no name)");
        println!("{} {name}", user.require_id()?);
    }
    Ok(())
}
