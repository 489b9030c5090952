//! A terminal for the program, made by `script` of util-linux.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs the program on a terminal, and gives what it showed.
pub(crate) fn on_a_terminal(program: &Command, no_color: Option<&str>) -> String {
    let mut script = script(program, "");
    if let Some(value) = no_color {
        script.env("NO_COLOR", value);
    }
    let output = script.output().expect("script, of util-linux");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs the program on a terminal with so many columns, where somebody types `typed`: the exit code, and what was shown.
pub(crate) fn typed_on_a_terminal(program: &Command, columns: u16, typed: &str) -> (i32, String) {
    let mut script = script(program, &format!("stty rows 24 cols {columns}; "));
    script.env("NO_COLOR", "1");
    let mut child = script
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script, of util-linux");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin
        .write_all(typed.as_bytes())
        .expect("a pipe that is read");
    let output = child.wait_with_output().expect("an end");
    drop(stdin);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.code().expect("an exit code"), text)
}

/// `script`, which makes a terminal and runs the program there after `before`.
fn script(program: &Command, before: &str) -> Command {
    let words: Vec<_> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_str().expect("text")))
        .collect();
    let line = format!("{before}{}", words.join(" "));
    let mut script = Command::new("script");
    script.args(["-q", "-e", "-c", &line, "/dev/null"]);
    for (name, value) in program.get_envs() {
        script.env(name, value.expect("a value"));
    }
    script.env("TERM", "xterm").env_remove("NO_COLOR");
    script
}
