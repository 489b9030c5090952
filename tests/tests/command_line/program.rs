//! Building and running the program.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use arize_ax::testing::StandIn;

/// The program, built by the cargo that built this test and where it builds.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ext/Cargo.toml");
        let here = std::env::current_exe().expect("this test");
        // …/debug/deps/this-test
        let profile = here.ancestors().nth(2).expect("a folder for the profile");
        let target = profile.parent().expect("a folder for targets");
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--bin", "arize-ax", "--features", "cli"])
            .arg("--manifest-path")
            .arg(manifest)
            .arg("--target-dir")
            .arg(target)
            .status()
            .expect("cargo");
        assert!(built.success(), "the program does not build");
        target.join("debug/arize-ax")
    })
}

/// A folder of its own for a test; gone with the value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("arize-ax-roster-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file");
        path
    }

    /// A roster of so many people, `p0@acme.example` and on.
    pub(crate) fn team(&self, people: usize) -> PathBuf {
        let rows: String = (0..people)
            .map(|n| format!("Person {n},p{n}@acme.example,member\n"))
            .collect();
        self.file("team.csv", &format!("name,email,role\n{rows}"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The program with the server's admin key.
pub(crate) fn command(server: &StandIn, words: &[&str]) -> Command {
    let mut command = Command::new(program());
    command
        .args(words)
        .env("ARIZE_BASE_URL", server.url())
        .env("ARIZE_API_KEY", server.admin_key())
        .stdin(Stdio::null());
    command
}

/// Runs to the end: the exit code, and what was printed.
pub(crate) fn run(server: &StandIn, words: &[&str]) -> (i32, String) {
    ended(&command(server, words).output().expect("a run"))
}

pub(crate) fn ended(output: &Output) -> (i32, String) {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8(text).expect("text");
    (output.status.code().expect("an exit code"), text)
}

/// Starts in the background.
pub(crate) fn start(server: &StandIn, words: &[&str]) -> Child {
    command(server, words)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a child")
}

pub(crate) fn word(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}
