//! Starting a stand-in.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use super::account::{Account, Clock, KeyHolder, Keyring, Rights};
use super::api::Service;
use super::builder::StandInBuilder;
use super::fault::FaultPlan;
use super::journal::Journal;
use super::server::{ServerThread, Shared, State, TokenBucket};
use super::stand_in::StandIn;

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
}

impl StandInBuilder {
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
        keys.issue(stranger_key.clone(), KeyHolder::service(nothing));
        keys.issue(member_key.clone(), KeyHolder::service(Rights::Member));
        let rights = Rights::Admin;
        keys.issue(admin_key.clone(), KeyHolder { user, rights });

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
            bucket: self
                .rate_limit
                .map(|limit| TokenBucket::new(limit, Instant::now())),
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
