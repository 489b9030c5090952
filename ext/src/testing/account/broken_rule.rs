//! The rules by which the account refuses a request.

use std::fmt;

use super::permission::Permission;
use super::plan_limit::PlanLimit;

/// A rule of the account that a request breaks. `Display` is the reason in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BrokenRule {
    /// The text is not an id.
    MalformedId,
    /// No such user, or a deleted one.
    NoSuchUser,
    /// The caller lacks a permission.
    Forbidden(Permission),
    /// Only an admin may set the developer flag.
    DeveloperFlagNeedsAdmin,
    /// Only admins and members may create users.
    CreateNeedsMember,
    /// Only an admin may assign the role.
    RoleNeedsAdmin,
    /// The plan allows no more users than there are.
    PlanLimit {
        limit: PlanLimit,
        current_count: usize,
    },
    /// Nobody can delete themselves.
    OwnUser,
    /// An active user has the address.
    AddressTaken(String),
    /// An invitation to the address is pending.
    InvitationPending(String),
    /// The user with the address was deleted.
    Deactivated(String),
    /// Login goes through the identity provider.
    SsoEnforced,
    /// The invitation has expired.
    InvitationExpired,
    /// The user is active already.
    AlreadyVerified,
    /// The user has no password.
    SsoUser,
    /// The user is not active yet.
    NotVerified,
}

impl fmt::Display for BrokenRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MalformedId => f.write_str("user_id: is not the id of a user"),
            Self::NoSuchUser => f.write_str("there is no such user, or this key may not see it"),
            Self::Forbidden(permission) => write!(
                f,
                "this needs the role of an account admin or the permission {}",
                permission.name()
            ),
            Self::DeveloperFlagNeedsAdmin => {
                f.write_str("is_developer: only an account admin may change it")
            }
            Self::CreateNeedsMember => {
                f.write_str("this needs the role of an account admin or member")
            }
            Self::RoleNeedsAdmin => f.write_str(
                "role: a member may assign MEMBER and ANNOTATOR; other roles need an account admin",
            ),
            Self::PlanLimit { limit, .. } => write!(
                f,
                "the plan of this account allows {} users; more need the plan {}",
                limit.users, limit.required_plan
            ),
            Self::OwnUser => f.write_str("nobody can delete themselves"),
            Self::AddressTaken(email) => write!(f, "{email} belongs to a member of this account"),
            Self::InvitationPending(email) => {
                write!(f, "an invitation to {email} is still pending")
            }
            Self::Deactivated(email) => write!(
                f,
                "the user {email} was deactivated and cannot be invited again"
            ),
            Self::SsoEnforced => {
                f.write_str("this account enforces login through its identity provider")
            }
            Self::InvitationExpired => f.write_str("the invitation has expired; create a new one"),
            Self::AlreadyVerified => f.write_str("the user has verified the account already"),
            Self::SsoUser => f.write_str("the user logs in through an identity provider"),
            Self::NotVerified => f.write_str("the user has not verified the account yet"),
        }
    }
}
