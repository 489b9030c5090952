//! A long run under faults: several processes do the same list of creates at once,
//! against one stand-in that fails one request in five, before or after its work.
//!
//! `cargo soak` creates 10,000 users from 4 processes. At the end it compares what the
//! processes reported with what the server did, and prints both. The seed that
//! it prints makes the same faults again: `cargo soak --seed 7`.

mod report;
mod verdict;
mod worker;

use std::io::BufRead as _;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use arize_ax::testing::{FaultMix, StandIn};
use clap::Parser;

use report::Report;

/// Creates the same users from several processes under faults, and checks what came of it.
#[derive(Clone, Parser)]
#[command(name = "soak")]
struct Arguments {
    /// How many addresses to create, in all three modes by turns.
    #[arg(long, default_value_t = 10_000)]
    creates: usize,
    /// How many processes do the same list.
    #[arg(long, default_value_t = 4)]
    processes: usize,
    /// The share of requests that meet a fault, 0 to 1.
    #[arg(long, default_value_t = 0.2)]
    rate: f64,
    /// Makes the same faults and the same order of work again.
    #[arg(long)]
    seed: Option<u64>,
    /// For the processes that the run starts: the server, its key, and the number of the process.
    #[arg(long, num_args = 3, hide = true)]
    worker: Option<Vec<String>>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed();
    let seed = arguments
        .seed
        .unwrap_or_else(|| now.map_or(0, |age| age.subsec_nanos().into()));
    if let Some(worker) = &arguments.worker {
        return worker::work(worker, arguments.creates, seed).await;
    }
    match soak(&arguments, seed).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the run broke off: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn soak(arguments: &Arguments, seed: u64) -> std::io::Result<bool> {
    let began = Instant::now();
    let server = StandIn::builder()
        .faults(FaultMix::new(seed, arguments.rate))
        .journal_capacity(0)
        .start()
        .await?;
    println!(
        "{} creates, {} processes, {:.0} % faults, seed {seed}",
        arguments.creates,
        arguments.processes,
        arguments.rate * 100.0
    );
    let threads: Vec<_> = (0..arguments.processes)
        .map(|number| {
            let command = command(arguments, &server, seed, number)?;
            Ok(std::thread::spawn(move || reports(command)))
        })
        .collect::<std::io::Result<_>>()?;
    let mut all = Vec::new();
    for thread in threads {
        let reports = thread
            .join()
            .map_err(|_| std::io::Error::other("a reader of reports panicked"))?;
        all.push(reports?);
    }
    let verdict = verdict::Verdict::of(&server, &all, arguments.creates);
    println!("{verdict}");
    println!(
        "requests                          {:>8}  in {:.1} s",
        server.request_count(),
        began.elapsed().as_secs_f64()
    );
    let holds = verdict.holds();
    println!(
        "\n{}",
        if holds {
            "All of it holds."
        } else {
            "It does NOT hold."
        }
    );
    Ok(holds)
}

fn command(
    arguments: &Arguments,
    server: &StandIn,
    seed: u64,
    number: usize,
) -> std::io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["--creates", &arguments.creates.to_string()])
        .args(["--seed", &seed.to_string()])
        .args([
            "--worker",
            &server.url(),
            server.admin_key(),
            &number.to_string(),
        ])
        .stdout(Stdio::piped());
    Ok(command)
}

/// Runs a process and reads what it reports, a line a create.
fn reports(mut command: Command) -> std::io::Result<Vec<Report>> {
    let mut child = command.spawn()?;
    let output = child
        .stdout
        .take()
        .ok_or_else(|| std::io::Error::other("no pipe"))?;
    let reports = std::io::BufReader::new(output)
        .lines()
        .map(|line| serde_json::from_str(&line?).map_err(std::io::Error::other))
        .collect::<std::io::Result<Vec<Report>>>()?;
    let status = child.wait()?;
    if status.success() {
        Ok(reports)
    } else {
        Err(std::io::Error::other(format!(
            "a process ended with {status}"
        )))
    }
}
