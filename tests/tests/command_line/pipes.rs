//! Closed pipes, and rosters that come through a pipe.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use arize_ax::testing::{Fault, Rule, StandIn};

use super::program::{Folder, command, ended, word};

#[tokio::test(flavor = "multi_thread")]
async fn a_run_goes_on_if_nobody_reads_its_output() {
    let server = StandIn::start().await;
    // The failure is printed on stderr while the run goes on.
    server.inject(Rule::from(Fault::status(403)).mentioning("p7@").always());
    server.inject(Rule::from(Fault::latency(Duration::from_millis(5))).always());
    let folder = Folder::new();
    let (team, out) = (folder.team(200), folder.path("out.csv"));
    let mut apply = command(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--passwords",
            word(&out),
        ],
    );
    let mut child = apply
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a child");
    drop((child.stdout.take(), child.stderr.take()));
    let ended = child.wait().expect("its end");
    assert_eq!(ended.code(), Some(4), "one failed");
    let written = fs::read_to_string(&out).expect("the file");
    assert_eq!(written.lines().count(), 200);
    assert_eq!(server.journal().passwords.len(), 199);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_may_be_printed_to_a_pipe_that_closes() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(3000);
    let mut plan = command(&server, &["roster", "plan", word(&team)]);
    let mut child = plan
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a child");
    drop(child.stdout.take());
    let (code, text) = ended(&child.wait_with_output().expect("its end"));
    assert_eq!((code, text.as_str()), (3, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_for_the_plan_is_a_failure() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let full = fs::File::options().write(true).open("/dev/full");
    let mut plan = command(&server, &["roster", "plan", word(&folder.team(1))]);
    let output = plan.stdout(full.expect("a full disk")).output();
    let (code, text) = ended(&output.expect("a run"));
    assert_eq!(code, 1, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roster_comes_through_stdin_too() {
    let server = StandIn::start().await;
    for (format, roster) in [
        (None, "name,email,role\nP,p@acme.example,member\n"),
        (
            Some("json"),
            r#"[{"name": "P", "email": "p@acme.example", "role": "member"}]"#,
        ),
    ] {
        let mut words = vec!["roster", "plan", "-"];
        words.extend(format.iter().flat_map(|format| ["--format", format]));
        let mut child = command(&server, &words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a child");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(roster.as_bytes()).expect("room");
        drop(stdin);
        let (code, text) = ended(&child.wait_with_output().expect("its end"));
        assert_eq!(code, 3, "{text}");
        assert!(text.contains("1 to invite"), "{text}");
    }
}
