//! One of the processes: the whole list, in an order of its own.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use arize_ax::retry::{Backoff, RetryBudget};
use arize_ax::{Client, Error, InviteMode, NewUser, Role, Users};
use futures_util::StreamExt as _;

use crate::report::Report;

/// How many creates are under way at once.
const CONCURRENCY: usize = 16;

/// How often a create that failed is called again.
const CALLS: usize = 20;

pub(crate) async fn work(place: &[String], creates: usize, seed: u64) -> ExitCode {
    let [url, key, number] = place else {
        eprintln!("a worker needs the server, its key and a number");
        return ExitCode::from(2);
    };
    let order = seed.wrapping_add(number.parse().unwrap_or(0));
    match all(url, key, creates, order).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("worker {number}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn all(url: &str, key: &str, creates: usize, order: u64) -> Result<(), Error> {
    let client = Client::builder()
        .base_url(url)
        .api_key(key)
        // Batch work that must get through: short waits, and retries as many as it takes.
        .backoff(Backoff::new(
            Duration::from_millis(2),
            Duration::from_millis(50),
        ))
        .retry_budget(RetryBudget::unlimited())
        .silence_prerelease_warning()
        .build()?;
    let mut numbers: Vec<usize> = (0..creates).collect();
    fastrand::Rng::with_seed(order).shuffle(&mut numbers);
    let users = client.users();
    futures_util::stream::iter(numbers)
        .map(|number| one(users.clone(), number))
        .buffer_unordered(CONCURRENCY)
        .fold(Ok(()), |all, one| async { all.and(one) })
        .await
}

/// Creates one user, calling again while a call fails; every call is reported.
async fn one(users: Users, number: usize) -> Result<(), Error> {
    let mode = InviteMode::ALL[number % InviteMode::ALL.len()];
    let email = format!("user{number}@soak.example");
    let user = NewUser::new(format!("User {number}"), email.as_str(), Role::Member)?;
    for _ in 0..CALLS {
        let report = Report::of(&email, mode, &users.create(&user, mode).await);
        let line = serde_json::to_string(&report).unwrap_or_default();
        // A whole line at once: other tasks write too. A closed pipe ends the run anyway.
        let _ = writeln!(std::io::stdout().lock(), "{line}");
        if report.last {
            break;
        }
    }
    Ok(())
}
