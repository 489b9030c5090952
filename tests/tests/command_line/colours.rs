//! Colours: on a terminal, unless `NO_COLOR` is set.

use arize_ax::testing::StandIn;

use super::program::{Folder, command, word};
use super::terminal::on_a_terminal;

#[tokio::test(flavor = "multi_thread")]
async fn colours_honour_no_color() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let plan = command(&server, &["roster", "plan", word(&folder.team(2))]);
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
    let apply = command(
        &server,
        &["roster", "apply", "--yes", word(&folder.team(200))],
    );
    let shown = on_a_terminal(&apply, Some("1"));
    for part in ["/200", "/s", " left", "200 done"] {
        assert!(shown.contains(part), "{part} in {shown:?}");
    }
    assert!(
        !shown.contains("\u{1b}[32m"),
        "and no colours where none are wanted"
    );
}
