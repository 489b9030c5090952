//! The command `users update`.

use super::Context;
use super::lookup::required;
use super::report::{self, CommandResult};
use crate::ending::{Ending, Failure};
use crate::options::{UpdateOptions, Who};

pub(super) async fn run(context: &Context, options: &UpdateOptions) -> Result<Ending, Failure> {
    let update = options.update();
    if options.dry_run {
        let user = required(&context.users, &options.user).await?;
        let changes: Vec<_> = [
            update.new_name().map(|name| format!("name to {name:?}")),
            update.is_developer().map(|is| match is {
                true => "give developer permission".to_owned(),
                false => "take developer permission".to_owned(),
            }),
        ]
        .into_iter()
        .flatten()
        .collect();
        let note = changes.join("; ");
        report::result(
            &CommandResult {
                result: "would_update",
                user,
                note,
            },
            context.output,
        )?;
        return Ok(Ending::Done);
    }
    let id = match &options.user {
        Who::Id(id) => id.clone(),
        who => required(&context.users, who).await?.require_id()?.clone(),
    };
    let user = context.users.update(&id, update).await?;
    report::user(&user, context.output)?;
    Ok(Ending::Done)
}
