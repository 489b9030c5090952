//! The stand-in server as a program, for clients in other languages, benchmarks and a look by hand.
//!
//! `cargo run -p arize-ax --example stand_in -- --help`

use std::io::{self, Write as _};
use std::time::Duration;

use arize_ax::testing::{Dialect, EnumCasing, FaultMix, RateLimit, StandIn};
use clap::{Parser, ValueEnum};

/// A stand-in for the Arize AX users API, on loopback. Ends on Ctrl-C.
#[derive(Parser)]
struct Options {
    /// The port on 127.0.0.1; 0 is any that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The casing of enum values
    #[arg(long, alias = "spelling", value_enum, default_value_t = Casing::Snake)]
    casing: Casing,
    /// The key of an account admin [default: one that is printed]
    #[arg(long)]
    key: Option<String>,
    /// A key that may read [default: one that is printed]
    #[arg(long)]
    member_key: Option<String>,
    /// A key that is known and may do nothing [default: one that is printed]
    #[arg(long)]
    stranger_key: Option<String>,
    /// How many users there are besides the admin
    #[arg(long, default_value_t = 0)]
    users: usize,
    /// For how many seconds an invitation holds
    #[arg(long, default_value_t = 604_800)]
    invitation_seconds: u64,
    /// Refuse resends and resets, as an account does that enforces login through its identity provider
    #[arg(long)]
    sso_enforced: bool,
    /// Answer in the newest style: fewer fields, more fields, no developer flag in a create
    #[arg(long)]
    newest: bool,
    /// Answer every request so many milliseconds late
    #[arg(long, default_value_t = 0)]
    latency_ms: u64,
    /// The share of requests that fail, from 0 to 1
    #[arg(long, default_value_t = 0.0)]
    fault_rate: f64,
    /// What the faults are drawn from; the same seed gives the same faults
    #[arg(long, default_value_t = 1)]
    fault_seed: u64,
    /// Answer 429 to more requests than this in a second
    #[arg(long)]
    rate_limit: Option<u32>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Casing {
    #[value(alias = "lower")]
    Snake,
    #[value(alias = "screaming")]
    ScreamingSnake,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let options = Options::parse();
    let mut builder = StandIn::builder()
        .port(options.port)
        .users(options.users)
        .latency(Duration::from_millis(options.latency_ms))
        .sso_enforced(options.sso_enforced)
        .invitation_lifetime(Duration::from_secs(options.invitation_seconds))
        .enum_casing(match options.casing {
            Casing::Snake => EnumCasing::Snake,
            Casing::ScreamingSnake => EnumCasing::ScreamingSnake,
        });
    if options.newest {
        builder = builder.dialect(Dialect::newest());
    }
    if options.fault_rate > 0.0 {
        builder = builder.faults(FaultMix::new(options.fault_seed, options.fault_rate));
    }
    if let Some(limit) = options.rate_limit {
        builder = builder.rate_limit(RateLimit::per_second(limit));
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
    // A key that was given on the command line is known to whoever gave it.
    for ((holder, key), chosen) in keys.into_iter().zip(chosen) {
        if !chosen {
            writeln!(out, "{holder} key: {key}")?;
        }
    }
    out.flush()?;

    tokio::signal::ctrl_c().await?;
    eprintln!("{} requests", stand_in.request_count());
    Ok(())
}
