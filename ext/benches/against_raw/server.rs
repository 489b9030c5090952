//! The server, in a process of its own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use arize_ax::testing::{Fault, RateLimit, Rule, Seed, StandIn};

/// What a server is like.
#[derive(Clone, Copy, Default)]
pub(crate) struct Setup {
    pub(crate) users: usize,
    /// How many users have an address that contains `needle@acme.example`.
    pub(crate) needles: usize,
    pub(crate) latency_ms: u64,
    /// Requests per second, and at once; 0 for no limit.
    pub(crate) limit: u32,
    pub(crate) burst: u32,
}

impl Setup {
    fn words(self) -> [String; 5] {
        [
            self.users.to_string(),
            self.needles.to_string(),
            self.latency_ms.to_string(),
            self.limit.to_string(),
            self.burst.to_string(),
        ]
    }

    fn read(words: &[String]) -> Self {
        let number = |at: usize| words[at].parse::<u64>().expect("a number");
        Self {
            users: number(0) as usize,
            needles: number(1) as usize,
            latency_ms: number(2),
            limit: number(3) as u32,
            burst: number(4) as u32,
        }
    }
}

/// What the process of the server does: prints its URL and key, and the count of its
/// requests for each line that it gets; ends with its input.
pub(crate) fn serve(words: &[String]) {
    let setup = Setup::read(words);
    let mut builder = StandIn::builder().users(setup.users).journal_capacity(0);
    if setup.limit > 0 {
        builder = builder.rate_limit(RateLimit::per_second(setup.limit).burst(setup.burst));
    }
    let server = builder.start_blocking().expect("a stand-in");
    // The one that is looked for is the last.
    for n in (0..setup.needles).rev() {
        let email = if n == 0 {
            String::new()
        } else {
            format!("{n}.")
        };
        server.add_user(Seed::active(
            "Needle",
            format!("{email}needle@acme.example"),
        ));
    }
    if setup.latency_ms > 0 {
        let latency = Fault::latency(Duration::from_millis(setup.latency_ms));
        server.inject(Rule::from(latency).always());
    }
    println!("{} {}", server.url(), server.admin_key());
    for line in std::io::stdin().lines() {
        line.expect("a line");
        println!("{}", server.request_count());
        std::io::stdout().flush().expect("a parent that listens");
    }
}

/// A server's process, seen from its parent. It ends with the value.
pub(crate) struct Server {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    pub(crate) url: String,
    pub(crate) key: String,
}

impl Server {
    pub(crate) fn start(setup: Setup) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .arg("serve")
            .args(setup.words())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a server");
        let orders = child.stdin.take().expect("its input");
        let mut answers = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        answers.read_line(&mut line).expect("its first line");
        let (url, key) = line.trim().split_once(' ').expect("URL and key");
        let (url, key) = (url.to_owned(), key.to_owned());
        Self {
            child,
            orders,
            answers,
            url,
            key,
        }
    }

    /// How many requests have arrived.
    pub(crate) fn requests(&mut self) -> u64 {
        writeln!(self.orders, "?").expect("a server that listens");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("a response");
        line.trim().parse().expect("a count")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
