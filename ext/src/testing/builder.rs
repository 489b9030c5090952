//! How a stand-in starts.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::account::Account;
use super::clock::Clock;
use super::dialect::Dialect;
use super::fault_mix::FaultMix;
use super::journal::Journal;
use super::keys::{Caller, Keyring, Rights};
use super::limiter::{Limiter, RateLimit};
use super::person::Seed;
use super::plan::Plan;
use super::server::Server;
use super::spelling::{EnumCasing, Role};
use super::stand_in::StandIn;
use super::state::{Shared, State};

/// How a stand-in is to start. See [`StandIn::builder`].
#[derive(Clone)]
#[must_use]
pub struct StandInBuilder {
    port: u16,
    casing: EnumCasing,
    invitation_lifetime: Duration,
    sso_enforced: bool,
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
            .field("port", &self.port)
            .field("casing", &self.casing)
            .finish_non_exhaustive()
    }
}

impl StandInBuilder {
    pub(super) fn new() -> Self {
        Self {
            port: 0,
            casing: EnumCasing::default(),
            invitation_lifetime: Duration::from_secs(7 * 24 * 3_600),
            sso_enforced: false,
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

    /// On this port of 127.0.0.1; 0, the default, is any that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Spells like this; lower case by default.
    pub fn enum_casing(mut self, casing: EnumCasing) -> Self {
        self.casing = casing;
        self
    }

    /// Invitations hold for so long; seven days by default.
    pub fn invitation_lifetime(mut self, lifetime: Duration) -> Self {
        self.invitation_lifetime = lifetime;
        self
    }

    /// An account that lets people in through its identity provider only: resends and resets are refused.
    pub fn sso_enforced(mut self, enforced: bool) -> Self {
        self.sso_enforced = enforced;
        self
    }

    /// This key for the admin; by default one that nobody can guess.
    pub fn admin_key(mut self, key: impl Into<String>) -> Self {
        self.admin_key = Some(key.into());
        self
    }

    /// This key for the member.
    pub fn member_key(mut self, key: impl Into<String>) -> Self {
        self.member_key = Some(key.into());
        self
    }

    /// This key for the stranger.
    pub fn stranger_key(mut self, key: impl Into<String>) -> Self {
        self.stranger_key = Some(key.into());
        self
    }

    /// This user for the admin.
    pub fn admin(mut self, admin: Seed) -> Self {
        self.admin = admin.role(Role::Admin);
        self
    }

    /// So many more users, as [`StandIn::seed_users`] makes them.
    pub fn users(mut self, users: usize) -> Self {
        self.users = users;
        self
    }

    /// A server that departs from the document.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// Faults at a rate, from the first request on.
    pub fn faults(mut self, faults: FaultMix) -> Self {
        self.faults = Some(faults);
        self
    }

    /// A limit on the rate of requests, from the first one on.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Every request waits this long before it is looked at; none by default.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// How many requests the journal keeps; 100,000 by default. All are counted.
    pub fn journal_capacity(mut self, requests: usize) -> Self {
        self.journal_capacity = requests;
        self
    }

    /// Starts the server. It takes connections when this returns.
    ///
    /// # Errors
    /// If the port is taken, or this machine gives no thread.
    pub async fn start(self) -> io::Result<StandIn> {
        self.start_blocking()
    }

    /// As [`Self::start`], where there is no runtime. Takes about a millisecond.
    ///
    /// # Errors
    /// If the port is taken, or this machine gives no thread.
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
        let admin = account.insert_seed(self.admin, clock.now());
        let mut keys = Keyring::default();
        let service = |rights| Caller { user: None, rights };
        keys.issue(stranger_key.clone(), service(Rights::Only(Vec::new())));
        keys.issue(member_key.clone(), service(Rights::Member));
        keys.issue(
            admin_key.clone(),
            Caller {
                user: admin,
                rights: Rights::Admin,
            },
        );

        let shared = Arc::new(Shared::new(State {
            clock,
            account,
            keys,
            journal: Journal {
                capacity: self.journal_capacity,
                ..Journal::default()
            },
            casing: self.casing,
            dialect: self.dialect,
            plan: Plan {
                script: Vec::new(),
                mix: self.faults,
            },
            limiter: self
                .rate_limit
                .map(|limit| Limiter::new(limit, Instant::now())),
            latency: self.latency,
        }));
        let server = Server::start(Arc::clone(&shared), self.port)?;
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
