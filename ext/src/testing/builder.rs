//! Settings of a stand-in, and its start.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::account::{Account, Caller, Clock, Keyring, PlanLimit, Rights, Seed};
use super::api::{Dialect, Service};
use super::fault::{FaultMix, FaultPlan};
use super::journal::Journal;
use super::server::{RateLimit, RateLimiter, ServerThread, Shared, State};
use super::stand_in::StandIn;
use crate::{EnumCasing, Role};

impl StandIn {
    /// Starts a stand-in with the defaults of [`builder`](Self::builder).
    ///
    /// # Panics
    /// If no port on the loopback interface, or no thread, can be had.
    pub async fn start() -> Self {
        Self::builder()
            .start()
            .await
            .expect("a port on the loopback interface and a thread for the stand-in")
    }

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
    host: IpAddr,
    port: u16,
    casing: EnumCasing,
    invitation_lifetime: Duration,
    sso_enforced: bool,
    plan_limit: Option<PlanLimit>,
    admin_key: Option<String>,
    member_key: Option<String>,
    stranger_key: Option<String>,
    admin: Seed,
    users: usize,
    dialect: Dialect,
    faults: Option<FaultMix>,
    rate_limit: Option<RateLimit>,
    latency: Duration,
    journal_capacity: usize,
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
    /// [`Ipv4Addr::UNSPECIFIED`] to be reached from outside. Whoever reaches the address can send requests, so keep it out
    /// of open networks.
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

    /// Sets whether the account enforces login through its identity provider, which refuses resends and resets; false by
    /// default.
    pub fn sso_enforced(mut self, enforced: bool) -> Self {
        self.sso_enforced = enforced;
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

    /// Starts the server. It accepts connections when this returns.
    ///
    /// # Errors
    /// If the address is not one of this machine, the port is taken, or no thread can be had.
    pub async fn start(self) -> io::Result<StandIn> {
        self.start_blocking()
    }

    /// Starts the server without a runtime. It blocks for about a millisecond.
    ///
    /// # Errors
    /// If the address is not one of this machine, the port is taken, or no thread can be had.
    pub fn start_blocking(self) -> io::Result<StandIn> {
        let mut random = fastrand::Rng::new();
        let mut key = |chosen: Option<String>, kind: &str| {
            chosen.unwrap_or_else(|| {
                format!("ak-{kind}-{:016x}{:016x}", random.u64(..), random.u64(..))
            })
        };
        let admin_key = key(self.admin_key, "admin");
        let member_key = key(self.member_key, "member");
        let stranger_key = key(self.stranger_key, "stranger");

        let clock = Arc::new(Clock::default());
        let mut account = Account::new(self.invitation_lifetime, self.sso_enforced);
        account.plan_limit = self.plan_limit;
        let user = account.insert_seed(self.admin, clock.now());
        let mut keys = Keyring::default();
        let nothing = Rights::Only(Vec::new());
        keys.issue(stranger_key.clone(), Caller::service(nothing));
        keys.issue(member_key.clone(), Caller::service(Rights::Member));
        let rights = Rights::Admin;
        keys.issue(admin_key.clone(), Caller { user, rights });

        let shared = Arc::new(Shared::new(State {
            service: Service {
                clock,
                account,
                keys,
                casing: self.casing,
                dialect: self.dialect,
            },
            journal: Journal {
                capacity: self.journal_capacity,
                ..Journal::default()
            },
            faults: FaultPlan {
                rules: Vec::new(),
                mix: self.faults,
            },
            limiter: self
                .rate_limit
                .map(|limit| RateLimiter::new(limit, Instant::now())),
            latency: self.latency,
        }));
        let address = SocketAddr::from((self.host, self.port));
        let server = ServerThread::start(Arc::clone(&shared), address)?;
        let stand_in = StandIn {
            shared,
            server,
            admin_key,
            member_key,
            stranger_key,
        };
        stand_in.seed_users(self.users);
        Ok(stand_in)
    }
}
