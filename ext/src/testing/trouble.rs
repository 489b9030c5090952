//! What a test can do to a running stand-in to make it misbehave.

use std::io;
use std::time::{Duration, Instant};

use super::fault_mix::FaultMix;
use super::limiter::{Limiter, RateLimit};
use super::rule::Rule;
use super::stand_in::StandIn;

impl StandIn {
    /// Adds to the script: a [`Fault`](super::Fault) for the next request, or a [`Rule`] that says for which.
    pub fn inject(&self, rule: impl Into<Rule>) {
        self.shared.lock().plan.script.push(rule.into());
    }

    /// Lets requests fail at a rate, in place of any mix before. The script comes first.
    pub fn set_fault_mix(&self, mix: FaultMix) {
        self.shared.lock().plan.mix = Some(mix);
    }

    /// Ends all faults, of the script and of the mix.
    pub fn clear_faults(&self) {
        let mut state = self.shared.lock();
        state.plan.script.clear();
        state.plan.mix = None;
    }

    /// How many rules of the script are not used up.
    pub fn pending_faults(&self) -> usize {
        self.shared.lock().plan.script.len()
    }

    /// Lets every request wait this long before it is looked at, faults or not.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.lock().latency = latency;
    }

    /// Limits the rate of requests from now on, or no longer.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) {
        self.shared.lock().limiter = limit.map(|limit| Limiter::new(limit, Instant::now()));
    }

    /// Refuses connections from now on, as a server that is down: the listener is closed, connections are closed
    /// once they are idle, and the port is kept. Requests under way are answered.
    ///
    /// # Errors
    /// If somebody else took the port at that moment; the stand-in has ended then.
    pub fn refuse_connections(&self) -> io::Result<()> {
        self.server.refuse(None)
    }

    /// As [`Self::refuse_connections`], for so long in real time.
    ///
    /// # Errors
    /// As there.
    pub fn refuse_connections_for(&self, time: Duration) -> io::Result<()> {
        self.server.refuse(Some(time))
    }

    /// Takes connections again.
    ///
    /// # Errors
    /// If the stand-in has ended.
    pub fn accept_connections(&self) -> io::Result<()> {
        self.server.listen()
    }

    /// Closes every connection that is idle, and the others after their answer: the client finds out with its next request.
    ///
    /// # Errors
    /// If the stand-in has ended.
    pub fn close_idle_connections(&self) -> io::Result<()> {
        self.server.close_idle()
    }

    /// Resets the next new connections before a byte of them is read.
    pub fn reset_connections(&self, connections: u32) {
        self.server.reset_next(connections);
    }
}
