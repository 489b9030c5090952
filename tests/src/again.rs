//! Runs this test binary again, in a process of its own.

use std::path::Path;
use std::process::Command;

/// Runs one ignored test of this binary with no variables of Arize in its environment but `variables`, and returns its
/// output.
///
/// # Panics
/// If that test fails or does not exist.
pub fn run(test: &str, variables: &[(&str, &str)]) -> String {
    let binary = std::env::current_exe().expect("this binary's path");
    let mut command = Command::new(&binary);
    command.args([
        test,
        "--exact",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ]);
    for (name, _) in std::env::vars_os() {
        let is_a_setting = name.to_str().is_none_or(|name| {
            let name = name.to_ascii_uppercase();
            name.starts_with("ARIZE_")
                || name == "DISABLE_PRERELEASE_WARNING"
                || name.ends_with("_PROXY")
        });
        if is_a_setting {
            command.env_remove(name);
        }
    }
    command.envs(variables.iter().copied());
    let output = command.output().expect("this binary should run again");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let shown = Path::new(&binary)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{shown} {test} {variables:?}:\n{said}\n{failed}"
    );
    assert!(said.contains("1 passed"), "there is no test {test}: {said}");
    said
}

/// The line that a test of [`run`] marked as its result.
///
/// # Panics
/// If there is none.
pub fn result(said: &str) -> &str {
    let marked = said
        .lines()
        .find_map(|line| line.split_once("RESULT ").map(|(_, result)| result));
    marked.expect("a line marked as the result")
}
