//! The commands of `users`.

mod act;
mod invite;
mod list;
mod lookup;
mod report;
mod update;

use arize_ax::Users;

use crate::connect;
use crate::ending::{Ending, Failure};
use crate::options::{General, Output, UsersCommand};
use act::Action;

/// What each command needs.
struct Context {
    users: Users,
    output: Output,
}

pub(crate) async fn run(command: UsersCommand, general: &General) -> Result<Ending, Failure> {
    let context = Context {
        users: connect::client(general)?.users(),
        output: general.output,
    };
    match command {
        UsersCommand::List(options) => list::run(&context, &options).await,
        UsersCommand::Find { email } => lookup::find(&context, &email).await,
        UsersCommand::Get { user } => lookup::get(&context, &user).await,
        UsersCommand::Invite(options) => invite::invite(&context, &options).await,
        UsersCommand::AddSso(options) => invite::add_sso(&context, &options).await,
        UsersCommand::Update(options) => update::run(&context, &options).await,
        UsersCommand::Resend(options) => act::run(&context, Action::Resend, &options).await,
        UsersCommand::ResetPassword(options) => {
            act::run(&context, Action::ResetPassword, &options).await
        }
        UsersCommand::Delete(options) => act::run(&context, Action::Delete, &options).await,
    }
}
