//! One piece of work in a process of its own, and what it took.

use std::fs;
use std::process::Command;
use std::time::Instant;

use tokio::runtime::{Builder, Runtime};

use crate::server::Server;
use crate::{ours, plan, raw};

/// What a piece of work took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    /// Of all threads, in user and kernel mode.
    pub(crate) cpu_seconds: f64,
    pub(crate) peak_kib: f64,
}

/// What the process of the work does: `work NAME VARIANT COUNT URL KEY`; prints a [`Cost`].
pub(crate) fn work(words: &[String]) {
    let [name, variant, count, url, key] = words else {
        panic!("five words");
    };
    let count: usize = count.parse().expect("a count");
    let started = Started::now();
    let runtime = runtime(name);
    runtime.block_on(async {
        // Either client loads the system's certificates when it is built, which takes as long as
        // listing thousands of users. Only a whole process counts that.
        let started = |built| match name.as_str() {
            "list-process" => started,
            _ => built,
        };
        let rate = variant.parse().ok();
        let (started, done) = match variant.as_str() {
            "raw" => {
                let client = raw::client(key);
                let started = started(Started::now());
                (started, raw::work(&client, name, count, url).await)
            }
            "plan" | "plan-shuffled" => {
                let client = ours::client(url, key, rate);
                let roster = plan::roster(count, variant == "plan-shuffled");
                let started = started(Started::now());
                (started, plan::work(&client, &roster).await)
            }
            _ => {
                let client = ours::client(url, key, rate);
                let started = started(Started::now());
                (started, ours::work(&client, name, count).await)
            }
        };
        let (seconds, cpu) = started.elapsed();
        assert_eq!(done, count, "{name} {variant} did not do what it should");
        println!("{seconds} {cpu} {}", peak_kib());
    });
}

/// A moment, and the CPU time that the process had used by then.
#[derive(Clone, Copy)]
struct Started {
    at: Instant,
    cpu_seconds: f64,
}

impl Started {
    fn now() -> Self {
        Self {
            cpu_seconds: cpu_seconds(),
            at: Instant::now(),
        }
    }

    fn elapsed(self) -> (f64, f64) {
        let seconds = self.at.elapsed().as_secs_f64();
        (seconds, cpu_seconds() - self.cpu_seconds)
    }
}

/// One thread, unless the caller's work should be able to block one.
fn runtime(name: &str) -> Runtime {
    let mut builder = if name == "list-working" {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(2);
        builder
    } else {
        Builder::new_current_thread()
    };
    builder.enable_all().build().expect("a runtime")
}

fn cpu_seconds() -> f64 {
    let tasks = fs::read_dir("/proc/self/task").expect("threads");
    let times = tasks.filter_map(|task| {
        let times = fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        times.split(' ').next()?.parse::<f64>().ok()
    });
    times.sum::<f64>() / 1e9
}

fn peak_kib() -> f64 {
    let status = fs::read_to_string("/proc/self/status").expect("a status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let words = line.expect("a peak").trim().split(' ').next();
    words
        .and_then(|number| number.parse().ok())
        .expect("a number")
}

/// What tells this program to do a piece of work on `server`.
fn words(server: &Server, name: &str, variant: &str, count: usize) -> [String; 6] {
    let count = count.to_string();
    ["work", name, variant, &count, &server.url, &server.key].map(str::to_owned)
}

/// Runs a piece of work on `server`.
pub(crate) fn cost(server: &Server, name: &str, variant: &str, count: usize) -> Cost {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(words(server, name, variant, count))
        .output()
        .expect("a worker");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {variant}: {errors}");
    let numbers: Vec<f64> = text
        .split_whitespace()
        .map(|word| word.parse().expect("a number"))
        .collect();
    Cost {
        seconds: numbers[0],
        cpu_seconds: numbers[1],
        peak_kib: numbers[2],
    }
}

/// The instructions that a piece of work takes, as callgrind counts them; `None` without valgrind.
pub(crate) fn instructions(
    server: &Server,
    name: &str,
    variant: &str,
    count: usize,
) -> Option<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("this program"))
        .args(words(server, name, variant, count))
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    if numbers.len() % 2 == 1 {
        numbers[middle]
    } else {
        (numbers[middle - 1] + numbers[middle]) / 2.0
    }
}
