//! Options of `users`.

use std::path::PathBuf;
use std::str::FromStr;

use arize_ax::{EmailAddress, InvalidInput, NewUser, Role, UserId, UserStatus, UserUpdate};
use clap::{Args, Subcommand};

use super::Consent;

#[derive(Subcommand)]
pub(crate) enum UsersCommand {
    /// List the users of the account, oldest first
    List(ListOptions),
    /// Find the user with exactly this address, whatever its case
    Find {
        /// The address
        email: EmailAddress,
    },
    /// Show one user
    Get {
        /// The user's id or address
        user: Who,
    },
    /// Invite a user by mail, or with a temporary password
    Invite(InviteOptions),
    /// Add a user for single sign-on, active at once and without an invitation
    AddSso(NewUserOptions),
    /// Change a user's name or developer permission
    Update(UpdateOptions),
    /// Mail pending invitations again
    #[command(alias = "resend-invitation")]
    Resend(TargetOptions),
    /// Mail users a link to set a new password
    ResetPassword(TargetOptions),
    /// Delete users PERMANENTLY: a deleted address can never be invited again
    Delete(TargetOptions),
}

#[derive(Args)]
pub(crate) struct ListOptions {
    /// Only addresses that contain this, whatever its case
    #[arg(short, long, value_name = "PART")]
    pub(crate) email: Option<String>,
    /// Only users with this status: active or invited. Can be repeated
    #[arg(short, long, value_delimiter = ',', value_parser = status)]
    pub(crate) status: Vec<UserStatus>,
    /// At most this many users; the cursor to the rest is printed on stderr [default: all]
    #[arg(short, long, value_name = "USERS", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,
    /// Begin at this cursor of an earlier list
    #[arg(short, long)]
    pub(crate) cursor: Option<String>,
}

fn status(text: &str) -> Result<UserStatus, String> {
    let known = [UserStatus::Active, UserStatus::Invited];
    let status = known
        .into_iter()
        .find(|known| known.as_str().eq_ignore_ascii_case(text));
    status.ok_or_else(|| "must be active or invited".to_owned())
}

#[derive(Args)]
pub(crate) struct NewUserOptions {
    /// The display name
    #[arg(short, long, alias = "full-name")]
    name: String,
    /// The e-mail address, which the server knows the user by
    #[arg(short, long)]
    email: EmailAddress,
    /// The role: admin, member, member_ui_only or annotator
    #[arg(short, long)]
    role: String,
    /// Send the role although this program does not know it
    #[arg(long)]
    role_by_name: bool,
    #[command(flatten)]
    developer: DeveloperOptions,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

impl NewUserOptions {
    pub(crate) fn user(&self) -> Result<NewUser, InvalidInput> {
        let user = if self.role_by_name {
            NewUser::new(&self.name, &self.email, Role::Member)?.role_by_name(&self.role)?
        } else {
            NewUser::new(&self.name, &self.email, self.role.parse::<Role>()?)?
        };
        Ok(match self.developer.wanted() {
            Some(developer) => user.developer(developer),
            None => user,
        })
    }
}

#[derive(Args)]
struct DeveloperOptions {
    /// Give the developer permission
    #[arg(long, alias = "is-developer")]
    developer: bool,
    /// Give no developer permission
    #[arg(long, alias = "is-not-developer", conflicts_with = "developer")]
    no_developer: bool,
}

impl DeveloperOptions {
    fn wanted(&self) -> Option<bool> {
        (self.developer || self.no_developer).then_some(self.developer)
    }
}

#[derive(Args)]
pub(crate) struct InviteOptions {
    #[command(flatten)]
    pub(crate) user: NewUserOptions,
    /// Send no mail, and write a temporary password to this new file that only you can read; see `roster apply --help`
    #[arg(long, value_name = "FILE", conflicts_with = "show_password")]
    pub(crate) passwords: Option<PathBuf>,
    /// Send no mail, and show a temporary password on the terminal
    #[arg(long)]
    pub(crate) show_password: bool,
}

#[derive(Args)]
pub(crate) struct UpdateOptions {
    /// The user's id or address
    pub(crate) user: Who,
    /// The new display name
    #[arg(short, long, alias = "full-name", required_unless_present_any = ["developer", "no_developer"])]
    name: Option<String>,
    #[command(flatten)]
    developer: DeveloperOptions,
    /// Show what would be done, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

impl UpdateOptions {
    pub(crate) fn update(&self) -> UserUpdate {
        let mut update = UserUpdate::new();
        if let Some(name) = &self.name {
            update = update.name(name);
        }
        if let Some(developer) = self.developer.wanted() {
            update = update.developer(developer);
        }
        update
    }
}

#[derive(Args)]
pub(crate) struct TargetOptions {
    /// The users' ids or addresses
    #[arg(required = true, value_delimiter = ',')]
    pub(crate) users: Vec<Who>,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

/// A user, by id or address.
#[derive(Clone, Debug)]
pub(crate) enum Who {
    Id(UserId),
    Email(EmailAddress),
}

impl FromStr for Who {
    type Err = InvalidInput;

    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        if text.contains('@') {
            text.parse().map(Self::Email)
        } else {
            text.parse().map(Self::Id)
        }
    }
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Email(email) => email.fmt(f),
        }
    }
}
