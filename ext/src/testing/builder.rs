//! Settings of a stand-in.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use super::account::{PlanLimit, Seed};
use super::api::Dialect;
use super::fault::FaultMix;
use super::server::RateLimit;
use super::stand_in::StandIn;
use crate::{EnumCasing, Role};

impl StandIn {
    /// Settings of a stand-in. By default it listens on any free port of 127.0.0.1, writes enum values in the casing of
    /// the document that this crate is made from, and keeps invitations valid for seven days. It has no faults, no rate
    /// limit, and one user: the admin whose key it returns.
    pub fn builder() -> StandInBuilder {
        StandInBuilder::new()
    }
}

/// Settings of a stand-in that is not yet started. See [`StandIn::builder`].
#[derive(Clone)]
#[must_use]
pub struct StandInBuilder {
    pub(super) host: IpAddr,
    pub(super) port: u16,
    pub(super) casing: EnumCasing,
    pub(super) invitation_lifetime: Duration,
    pub(super) sso_enforced: bool,
    pub(super) plan_limit: Option<PlanLimit>,
    pub(super) admin_key: Option<String>,
    pub(super) member_key: Option<String>,
    pub(super) stranger_key: Option<String>,
    pub(super) admin: Seed,
    pub(super) users: usize,
    pub(super) dialect: Dialect,
    pub(super) faults: Option<FaultMix>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) latency: Duration,
    pub(super) journal_capacity: usize,
}

impl fmt::Debug for StandInBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandInBuilder")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("casing", &self.casing)
            .finish_non_exhaustive()
    }
}

impl StandInBuilder {
    fn new() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            casing: EnumCasing::default(),
            invitation_lifetime: Duration::from_secs(7 * 24 * 3_600),
            sso_enforced: false,
            plan_limit: None,
            admin_key: None,
            member_key: None,
            stranger_key: None,
            admin: Seed::active("Ada Admin", "ada.admin@stand-in.example").role(Role::Admin),
            users: 0,
            dialect: Dialect::documented(),
            faults: None,
            rate_limit: None,
            latency: Duration::ZERO,
            journal_capacity: 100_000,
        }
    }

    /// Sets the address to listen on; 127.0.0.1 by default. A stand-in in a container listens on
    /// [`Ipv4Addr::UNSPECIFIED`] to be reached from outside. Whoever reaches the address can send requests, so keep it
    /// out of open networks.
    #[doc(alias = "bind")]
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the port; 0, the default, is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the casing of enum values. By default it is that of the document that this crate is made from.
    pub fn enum_casing(mut self, casing: EnumCasing) -> Self {
        self.casing = casing;
        self
    }

    /// Sets how long an invitation is valid; seven days by default.
    pub fn invitation_lifetime(mut self, lifetime: Duration) -> Self {
        self.invitation_lifetime = lifetime;
        self
    }

    /// Enforces login through the identity provider of the account, so that resends and resets are refused.
    pub fn enforce_sso(mut self) -> Self {
        self.sso_enforced = true;
        self
    }

    /// Sets how many users the plan of the account allows; any number by default. The admin counts.
    pub fn plan_limit(mut self, limit: PlanLimit) -> Self {
        self.plan_limit = Some(limit);
        self
    }

    /// Sets the key of the admin; random by default.
    pub fn admin_key(mut self, key: impl Into<String>) -> Self {
        self.admin_key = Some(key.into());
        self
    }

    /// Sets the key of the member; random by default.
    pub fn member_key(mut self, key: impl Into<String>) -> Self {
        self.member_key = Some(key.into());
        self
    }

    /// Sets the key of the stranger; random by default.
    pub fn stranger_key(mut self, key: impl Into<String>) -> Self {
        self.stranger_key = Some(key.into());
        self
    }

    /// Sets the first user, whose role becomes admin.
    pub fn admin(mut self, admin: Seed) -> Self {
        self.admin = admin.role(Role::Admin);
        self
    }

    /// Adds this many users besides the admin, as [`StandIn::seed_users`] does.
    pub fn users(mut self, users: usize) -> Self {
        self.users = users;
        self
    }

    /// Sets how the server departs from the document; not at all by default.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// Lets a random share of requests fail, from the first request on.
    pub fn faults(mut self, faults: FaultMix) -> Self {
        self.faults = Some(faults);
        self
    }

    /// Sets a limit on the rate of requests; none by default.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Delays every request before it is looked at; not at all by default.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Sets how many requests the journal keeps; 100,000 by default. All are counted.
    pub fn journal_capacity(mut self, requests: usize) -> Self {
        self.journal_capacity = requests;
        self
    }
}
