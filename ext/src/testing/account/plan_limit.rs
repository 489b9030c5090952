//! How many users the plan of the account allows.

/// A limit on the number of users. A create that would exceed it is refused with a 403, whose problem has the members
/// `entitlement`, `limit`, `current_count` and `required_plan`.
///
/// ```
/// use arize_ax::testing::{PlanLimit, StandIn};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// // The admin and one more.
/// let limit = PlanLimit::users(2).required_plan("PRO");
/// let stand_in = StandIn::builder().plan_limit(limit).start().await.unwrap();
/// # drop(stand_in);
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct PlanLimit {
    pub(crate) users: usize,
    pub(crate) entitlement: String,
    pub(crate) required_plan: String,
}

impl PlanLimit {
    /// Allows this many users. Active and invited users count; deleted users and expired invitations do not.
    pub fn users(users: usize) -> Self {
        Self {
            users,
            entitlement: "USERS".to_owned(),
            required_plan: "ENTERPRISE".to_owned(),
        }
    }

    /// Sets the name of the limited resource; `USERS` by default.
    pub fn entitlement(mut self, name: impl Into<String>) -> Self {
        self.entitlement = name.into();
        self
    }

    /// Sets the plan that would allow more; `ENTERPRISE` by default.
    pub fn required_plan(mut self, plan: impl Into<String>) -> Self {
        self.required_plan = plan.into();
        self
    }
}
