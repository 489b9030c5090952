//! The stand-in server as a program, for clients in other languages, benchmarks and trying things by hand.
//!
//! `cargo run -p arize-ax --example stand_in -- --help`

use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use arize_ax::testing::{Dialect, EnumCasing, FaultMix, PlanLimit, RateLimit, StandIn};
use clap::{Parser, ValueEnum};

/// A stand-in for the Arize AX users API. Ends on Ctrl-C or SIGTERM.
#[derive(Parser)]
struct Options {
    /// The address to listen on; in a container 0.0.0.0
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// The port; 0 is any free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The casing of enum values
    #[arg(long, value_enum, default_value_t = Casing::Snake)]
    casing: Casing,
    /// The key of an account admin [default: one that is printed]
    #[arg(long)]
    key: Option<String>,
    /// A key with the rights of a member [default: one that is printed]
    #[arg(long)]
    member_key: Option<String>,
    /// A valid key without any permission [default: one that is printed]
    #[arg(long)]
    stranger_key: Option<String>,
    /// How many users there are besides the admin
    #[arg(long, default_value_t = 0)]
    users: usize,
    /// For how many seconds an invitation is valid
    #[arg(long, default_value_t = 604_800)]
    invitation_seconds: u64,
    /// Enforce login through the identity provider, which refuses resends and resets
    #[arg(long)]
    sso_enforced: bool,
    /// Behave as the newest servers: optional and unknown fields, no developer flag in a create, creates by members
    #[arg(long)]
    newest: bool,
    /// Delay every request by this many milliseconds
    #[arg(long, default_value_t = 0)]
    latency_ms: u64,
    /// The share of requests that fail, from 0 to 1
    #[arg(long, default_value_t = 0.0)]
    fault_rate: f64,
    /// The seed of the faults; the same seed gives the same faults
    #[arg(long, default_value_t = 1)]
    fault_seed: u64,
    /// Refuse more requests than this in a second with a 429
    #[arg(long)]
    rate_limit: Option<u32>,
    /// Refuse creates once there are this many users, as a plan limit does
    #[arg(long)]
    plan_limit: Option<usize>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Casing {
    Snake,
    ScreamingSnake,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let options = Options::parse();
    let mut builder = StandIn::builder()
        .host(options.host)
        .port(options.port)
        .users(options.users)
        .latency(Duration::from_millis(options.latency_ms))
        .invitation_lifetime(Duration::from_secs(options.invitation_seconds))
        .enum_casing(match options.casing {
            Casing::Snake => EnumCasing::Snake,
            Casing::ScreamingSnake => EnumCasing::ScreamingSnake,
        });
    if options.sso_enforced {
        builder = builder.enforce_sso();
    }
    if options.newest {
        builder = builder.dialect(Dialect::newest());
    }
    if options.fault_rate > 0.0 {
        builder = builder.faults(FaultMix::new(options.fault_seed, options.fault_rate));
    }
    if let Some(limit) = options.rate_limit {
        builder = builder.rate_limit(RateLimit::per_second(limit));
    }
    if let Some(users) = options.plan_limit {
        builder = builder.plan_limit(PlanLimit::users(users));
    }
    let chosen = [&options.key, &options.member_key, &options.stranger_key].map(Option::is_some);
    if let Some(key) = options.key {
        builder = builder.admin_key(key);
    }
    if let Some(key) = options.member_key {
        builder = builder.member_key(key);
    }
    if let Some(key) = options.stranger_key {
        builder = builder.stranger_key(key);
    }

    let stand_in = builder.start().await?;
    let mut out = io::stdout();
    writeln!(out, "{}", stand_in.url())?;
    let keys = [
        ("admin", stand_in.admin_key()),
        ("member", stand_in.member_key()),
        ("stranger", stand_in.stranger_key()),
    ];
    // Whoever gave a key on the command line knows it.
    for ((holder, key), chosen) in keys.into_iter().zip(chosen) {
        if !chosen {
            writeln!(out, "{holder} key: {key}")?;
        }
    }
    out.flush()?;

    stop_signal().await?;
    eprintln!("{} requests", stand_in.request_count());
    Ok(())
}

#[cfg(unix)]
async fn stop_signal() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    // The first process of a container has to ask for SIGTERM to be ended by it.
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn stop_signal() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
