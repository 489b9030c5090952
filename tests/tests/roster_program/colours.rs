//! Colours: on a terminal, unless `NO_COLOR` is set.

use std::process::Command;

use arize_ax::testing::StandIn;

use super::program::{Folder, command, word};

/// Runs on a terminal that `script` (util-linux) makes, and gives what it showed.
fn on_a_terminal(program: &Command, no_color: Option<&str>) -> String {
    let words: Vec<_> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_str().expect("text")))
        .collect();
    let mut script = Command::new("script");
    script.args(["-q", "-e", "-c", &words.join(" "), "/dev/null"]);
    for (name, value) in program.get_envs() {
        script.env(name, value.expect("a value"));
    }
    script.env("TERM", "xterm").env_remove("NO_COLOR");
    if let Some(value) = no_color {
        script.env("NO_COLOR", value);
    }
    let output = script.output().expect("script, of util-linux");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_honour_no_color() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let plan = command(&server, &["plan", word(&folder.team(2))]);
    let green = "\u{1b}[32minvite";
    assert!(on_a_terminal(&plan, None).contains(green));
    assert!(
        on_a_terminal(&plan, Some("")).contains(green),
        "empty is not set"
    );
    let plain = on_a_terminal(&plan, Some("1"));
    assert!(
        plain.contains("2 to invite") && !plain.contains('\u{1b}'),
        "{plain:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_gets_a_bar() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let latency = arize_ax::testing::Fault::latency(std::time::Duration::from_millis(20));
    server.inject(arize_ax::testing::Rule::from(latency).always());
    let apply = command(&server, &["apply", word(&folder.team(200))]);
    let shown = on_a_terminal(&apply, Some("1"));
    for part in ["/200", "/s", " left", "200 done"] {
        assert!(shown.contains(part), "{part} in {shown:?}");
    }
    assert!(
        !shown.contains("\u{1b}[32m"),
        "and no colours where none are wanted"
    );
}
