//! Tables fit the terminal.

use arize_ax::testing::{Seed, StandIn};

use super::program::{Folder, command, run, word};
use super::terminal::typed_on_a_terminal;

#[tokio::test(flavor = "multi_thread")]
async fn a_long_name_wraps_no_row() {
    let server = StandIn::start().await;
    let long = "Maria ".repeat(30);
    server.add_user(Seed::active(&long, "maria@acme.example"));
    server.add_user(Seed::active("Jane", "jane@acme.example"));
    let folder = Folder::new();
    let roster =
        format!("name,email,role\n{long},new@acme.example,member\nJohn,john@acme.example,admin\n");
    let team = folder.file("team.csv", &roster);
    for columns in [80, 40] {
        for words in [&["users", "list"][..], &["roster", "plan", word(&team)]] {
            let (_, shown) = typed_on_a_terminal(&command(&server, words), columns, "");
            let rows: Vec<_> = shown.lines().filter(|line| line.contains('@')).collect();
            assert_eq!(
                rows.len(),
                if words[0] == "users" { 3 } else { 5 },
                "{shown}"
            );
            for row in rows {
                let width = row.trim_end().chars().count();
                assert!(width <= usize::from(columns), "{width} of {columns}: {row}");
            }
            assert!(shown.contains("Jane") || columns == 40, "{shown}");
        }
    }
    let (_, text) = run(&server, &["users", "list"]);
    assert!(
        text.contains(long.trim()),
        "without a terminal nothing is cut"
    );
}
