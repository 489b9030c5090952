//! A program without async that prints a report of the account:
//! `ARIZE_API_KEY=… cargo run --example without_async`.
//!
//! It makes a runtime, keeps it as long as the client, and waits for each call.

use std::collections::BTreeMap;

use arize_ax::{Client, Error, Users};
use tokio::runtime::{Builder, Runtime};

/// The calls of this program, each of which blocks until its response is there.
struct Account {
    runtime: Runtime,
    users: Users,
}

impl Account {
    fn from_env() -> Result<Self, Box<dyn std::error::Error>> {
        Ok(Self {
            // The current thread suffices for one call after the other. `enable_all`: calls need sockets and timers.
            runtime: Builder::new_current_thread().enable_all().build()?,
            users: Client::from_env()?.users(),
        })
    }

    /// The number of users in each status.
    fn count_by_status(&self) -> Result<BTreeMap<String, usize>, Error> {
        let mut counts = BTreeMap::new();
        let mut all = self.users.list().into_stream();
        while let Some(user) = self.runtime.block_on(all.next()) {
            let status = user?.status.map_or("unknown".into(), String::from);
            *counts.entry(status).or_default() += 1;
        }
        Ok(counts)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (status, users) in Account::from_env()?.count_by_status()? {
        println!("{status}: {users}");
    }
    Ok(())
}
