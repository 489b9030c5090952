//! The rows of the table: what is compared, and the bar.

use std::process::ExitCode;

use crate::measure::{Cost, cost, instructions, median};
use crate::server::{Server, Setup};

/// Prints a figure and its bar; says whether the bar is met.
fn row(name: &str, figure: f64, bar: f64, told: &str) -> bool {
    let is_met = figure <= bar;
    let word = if is_met { "ok  " } else { "OVER" };
    println!("{word}  {name:<46} {figure:>7.3}  (bar {bar})  {told}");
    is_met
}

/// Alternates two variants; the medians of each.
fn pair(server: &Server, name: &str, variants: [&str; 2], count: usize, runs: usize) -> [Cost; 2] {
    let mut costs = [Vec::new(), Vec::new()];
    // The first round warms caches up and does not count.
    for round in 0..=runs {
        for (variant, costs) in variants.iter().zip(&mut costs) {
            let cost = cost(server, name, variant, count);
            if round > 0 {
                costs.push(cost);
            }
        }
    }
    costs.map(|costs| Cost {
        seconds: median(costs.iter().map(|cost| cost.seconds).collect()),
        cpu_seconds: median(costs.iter().map(|cost| cost.cpu_seconds).collect()),
        peak_kib: median(costs.iter().map(|cost| cost.peak_kib).collect()),
    })
}

fn seconds([ours, raw]: [Cost; 2]) -> String {
    format!(
        "{:.1} ms, raw {:.1} ms",
        ours.seconds * 1e3,
        raw.seconds * 1e3
    )
}

/// Listing as a whole process, the client built and all.
fn list() -> bool {
    let server = Server::start(Setup {
        users: 9_999,
        ..Setup::default()
    });
    let costs = pair(&server, "list-process", ["ours", "raw"], 10_000, 15);
    let [ours, raw] = costs;
    let told = format!(
        "{:.1} ms, raw {:.1} ms",
        ours.cpu_seconds * 1e3,
        raw.cpu_seconds * 1e3
    );
    let time = row(
        "list 10,000, a whole process: time",
        ours.seconds / raw.seconds,
        1.10,
        &seconds(costs),
    );
    let cpu = row(
        "list 10,000, a whole process: CPU",
        ours.cpu_seconds / raw.cpu_seconds,
        1.10,
        &told,
    );
    let instructions =
        ["ours", "raw"].map(|variant| instructions(&server, "list-process", variant, 10_000));
    if let [Some(ours), Some(raw)] = instructions {
        let told = format!("{:.1} M, raw {:.1} M", ours / 1e6, raw / 1e6);
        row("the same: instructions", ours / raw, 1.10, &told);
    }
    time & cpu
}

fn list_working() -> bool {
    let server = Server::start(Setup {
        users: 9_999,
        latency_ms: 20,
        ..Setup::default()
    });
    let costs = pair(&server, "list-working", ["ours", "raw"], 10_000, 3);
    let ratio = costs[0].seconds / costs[1].seconds;
    row(
        "list 10,000, 20 ms latency, 10 ms work a page",
        ratio,
        0.75,
        &seconds(costs),
    )
}

fn create() -> bool {
    let server = Server::start(Setup {
        latency_ms: 20,
        ..Setup::default()
    });
    let costs = pair(&server, "create", ["ours", "raw"], 1_000, 5);
    let ratio = costs[0].seconds / costs[1].seconds;
    row(
        "create 1,000, 20 ms latency, 32 at a time",
        ratio,
        1.10,
        &seconds(costs),
    )
}

/// Creates against a limit: the time as a share of the limit's own, and the share of requests refused.
fn limited(told: &str, variant: &str, burst: u32, bar: f64) -> bool {
    let (users, rate) = (2_000_u32, 200_u32);
    let own = f64::from(users - burst) / f64::from(rate);
    let runs: Vec<_> = (0..3)
        .map(|_| {
            let mut server = Server::start(Setup {
                limit: rate,
                burst,
                ..Setup::default()
            });
            let cost = cost(&server, "create-limited", variant, users as usize);
            let refused = server.requests() - u64::from(users);
            (cost.seconds, refused as f64 / f64::from(users))
        })
        .collect();
    let took = median(runs.iter().map(|run| run.0).collect());
    let refused = median(runs.iter().map(|run| run.1).collect());
    let name = format!("create 2,000 at 200/s, {told}");
    let figures = format!("{took:.2} s, the limit's own {own:.2} s");
    let time = row(&format!("{name}: time"), took / own, bar, &figures);
    time & row(
        &format!("{name}: refused"),
        refused,
        0.02,
        "of all requests",
    )
}

fn find() -> bool {
    let server = Server::start(Setup {
        users: 1_000,
        needles: 500,
        ..Setup::default()
    });
    let costs = pair(&server, "find", ["ours", "raw"], 20, 15);
    let ratio = costs[0].seconds / costs[1].seconds;
    row(
        "find_by_email among 500 that contain it",
        ratio,
        1.10,
        &seconds(costs),
    )
}

/// Instructions of one get: what 200 more take, so that starting up does not count.
fn get() -> bool {
    let server = Server::start(Setup::default());
    let one = |variant: &str| {
        let [few, many] = [10, 210].map(|count| instructions(&server, "get", variant, count));
        Some((many? - few?) / 200.0)
    };
    let (Some(ours), Some(raw)) = (one("ours"), one("raw")) else {
        println!("----  one get: valgrind is not here");
        return true;
    };
    let told = format!("{ours:.0} instructions, raw {raw:.0}");
    row("one get: instructions", ours / raw, 1.05, &told)
}

fn memory() -> bool {
    let small = Server::start(Setup {
        users: 9_999,
        ..Setup::default()
    });
    let large = Server::start(Setup {
        users: 999_999,
        ..Setup::default()
    });
    let few = median(
        (0..3)
            .map(|_| cost(&small, "list", "ours", 10_000).peak_kib)
            .collect(),
    );
    let many = cost(&large, "list", "ours", 1_000_000).peak_kib;
    let told = format!("{many} KiB, for 10,000 {few} KiB");
    row("list 1,000,000: peak memory", many / few, 1.1, &told)
}

fn plan() -> bool {
    let server = Server::start(Setup {
        users: 100_000,
        ..Setup::default()
    });
    let (mut plans, mut shuffled, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..5 {
        plans.push(cost(&server, "plan", "plan", 100_000));
        shuffled.push(cost(&server, "plan", "plan-shuffled", 100_000));
        lists.push(cost(&server, "list", "ours", 100_001));
    }
    let time = |costs: &[Cost]| median(costs.iter().map(|cost| cost.seconds).collect());
    let listed = time(&lists);
    let told = |planned: f64| format!("{planned:.2} s, listing {listed:.2} s");
    let peak = median(plans.iter().map(|cost| cost.peak_kib / 1024.0).collect());
    let is_met = |name: &str, planned: f64| row(name, planned / listed, 1.35, &told(planned));
    is_met("plan for 100,000: time, of listing", time(&plans))
        & is_met("the same, roster in no order", time(&shuffled))
        & row("plan for 100,000: peak memory, MiB", peak, 100.0, "")
}

/// Measures and prints; says whether the bar is met.
type Row = fn() -> bool;

/// Runs the rows whose names begin with one of `names`, or all.
pub(crate) fn all(names: &[String]) -> ExitCode {
    let rows: [(&str, Row); 10] = [
        ("list", list),
        ("working", list_working),
        ("create", create),
        ("limited", || {
            limited("1 s's worth at once", "ours", 200, 1.05)
        }),
        ("stated", || limited("the limit stated", "200", 20, 1.05)),
        ("small", || {
            limited("0.1 s's worth at once", "ours", 20, 1.15)
        }),
        ("find", find),
        ("get", get),
        ("memory", memory),
        ("plan", plan),
    ];
    let wanted = |name: &str| names.is_empty() || names.iter().any(|word| word == name);
    let met: Vec<bool> = rows
        .iter()
        .filter(|(name, _)| wanted(name))
        .map(|(_, row)| row())
        .collect();
    println!(
        "{} of {} within their bars",
        met.iter().filter(|met| **met).count(),
        met.len()
    );
    ExitCode::SUCCESS
}
