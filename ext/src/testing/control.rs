//! How a running stand-in behaves: its time, its age, its faults and its connections.

use std::io;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use super::account::{PlanLimit, to_date};
use super::api::Dialect;
use super::fault::{FaultMix, Rule};
use super::server::{RateLimit, TokenBucket};
use super::stand_in::StandIn;
use crate::EnumCasing;

impl StandIn {
    /// The time on the stand-in's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        to_date(self.shared.clock.now())
    }

    /// Moves the stand-in's clock ahead: invitations expire by it, and `Date` and `created_at` follow it. Tokio's clock
    /// and the delays of faults do not.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
    }

    /// Changes the casing of enum values, as an upgrade of the server does.
    pub fn set_enum_casing(&self, casing: EnumCasing) {
        self.shared.lock().service.casing = casing;
    }

    /// Changes how the server departs from the document.
    pub fn set_dialect(&self, dialect: Dialect) {
        self.shared.lock().service.dialect = dialect;
    }

    /// Changes whether the account enforces login through its identity provider.
    pub fn set_sso_enforced(&self, enforced: bool) {
        self.shared.lock().service.account.sso_enforced = enforced;
    }

    /// Sets how many users the plan of the account allows; `None` removes the limit. Users that exist stay.
    pub fn set_plan_limit(&self, limit: Option<PlanLimit>) {
        self.shared.lock().service.account.plan_limit = limit;
    }

    /// Injects a [`Fault`](super::Fault) into the next request, or into those that a [`Rule`] selects.
    pub fn inject(&self, rule: impl Into<Rule>) {
        self.shared.lock().faults.rules.push(rule.into());
    }

    /// Lets a random share of requests fail. It replaces an earlier mix. Injected faults come first.
    pub fn set_fault_mix(&self, mix: FaultMix) {
        self.shared.lock().faults.mix = Some(mix);
    }

    /// Removes all faults, injected and random.
    pub fn clear_faults(&self) {
        let mut state = self.shared.lock();
        state.faults.rules.clear();
        state.faults.mix = None;
    }

    /// How many injected faults or rules are not used up.
    #[must_use]
    pub fn pending_faults(&self) -> usize {
        self.shared.lock().faults.rules.len()
    }

    /// Delays every request before it is looked at, with or without a fault.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.lock().latency = latency;
    }

    /// Sets a limit on the rate of requests; `None` removes it.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) {
        self.shared.lock().bucket = limit.map(|limit| TokenBucket::new(limit, Instant::now()));
    }

    /// Refuses connections, as a server that is down does. The port stays taken, connections are closed once they are
    /// idle, and requests in progress get their response.
    ///
    /// # Errors
    /// If another process took the port at that moment. The stand-in has ended then.
    pub fn refuse_connections(&self) -> io::Result<()> {
        self.server.refuse(None)
    }

    /// Refuses connections for a while, in real time. See [`refuse_connections`](Self::refuse_connections).
    ///
    /// # Errors
    /// As for [`refuse_connections`](Self::refuse_connections).
    pub fn refuse_connections_for(&self, time: Duration) -> io::Result<()> {
        self.server.refuse(Some(time))
    }

    /// Accepts connections again.
    ///
    /// # Errors
    /// If the stand-in has ended.
    pub fn accept_connections(&self) -> io::Result<()> {
        self.server.listen()
    }

    /// Closes idle connections at once, and busy ones after their response. The client finds out with its next request.
    ///
    /// # Errors
    /// If the stand-in has ended.
    pub fn close_idle_connections(&self) -> io::Result<()> {
        self.server.close_idle()
    }

    /// Resets the next new connections before reading anything from them.
    pub fn reset_connections(&self, connections: u32) {
        self.server.reset_next(connections);
    }
}
