//! Ctrl-C and SIGTERM.

use std::process::{Child, Command};
use std::time::Duration;

use arize_ax::testing::{Fault, Rule, StandIn};

use super::program::{Folder, ended, run, start, word};

fn signal(process: u32, name: &str) -> bool {
    let sent = Command::new("kill")
        .args([name, &process.to_string()])
        .status();
    sent.expect("kill").success()
}

/// Sends signals until the program ends: a signal that follows another too soon may be lost.
async fn interrupt(child: Child) -> (i32, String) {
    let process = child.id();
    assert!(signal(process, "-INT"));
    let mut ending = tokio::task::spawn_blocking(|| child.wait_with_output());
    let ended_at_last = async {
        loop {
            let soon = tokio::time::timeout(Duration::from_millis(300), &mut ending);
            match soon.await {
                Ok(output) => break output,
                Err(_) => signal(process, "-INT"),
            };
        }
    };
    let output = tokio::time::timeout(Duration::from_secs(10), ended_at_last).await;
    ended(&output.expect("at once").expect("joined").expect("its end"))
}

/// Waits until this many users were created.
async fn created(server: &StandIn, users: usize) {
    for _ in 0..10_000 {
        if server.journal().created.len() >= users {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("it does not get on");
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_in_flight_are_finished_and_the_rest_is_counted() {
    for name in ["-INT", "-TERM"] {
        let server = StandIn::start().await;
        server.inject(Rule::from(Fault::latency(Duration::from_millis(20))).always());
        let folder = Folder::new();
        let (team, out) = (folder.team(300), folder.path("out.csv"));
        let words = [
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--concurrency",
            "4",
            "--passwords",
            word(&out),
        ];
        let child = start(&server, &words);
        created(&server, 30).await;
        assert!(signal(child.id(), name));
        let (code, text) = ended(&child.wait_with_output().expect("its end"));
        assert_eq!(code, 130, "{text}");
        let made = server.journal().created.len();
        assert!(made < 300);
        assert!(
            text.contains(&format!("{} left to do", 300 - made)),
            "{made} of 300: {text}"
        );
        let written = std::fs::read_to_string(&out).expect("the file");
        assert_eq!(
            written.lines().count(),
            made + 1,
            "each password that was issued"
        );

        let (code, text) = run(&server, &["roster", "apply", "--yes", word(&team)]);
        assert_eq!(code, 0, "{text}");
        assert_eq!(server.journal().created.len(), 300);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_the_program_at_once() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(300);
    // The plan is quick; each create takes long.
    let slow = Fault::latency(Duration::from_secs(20));
    server.inject(
        Rule::from(slow)
            .on(arize_ax::testing::Operation::CreateUser)
            .always(),
    );
    let child = start(&server, &["roster", "apply", "--yes", word(&team)]);
    // A page of the list, and a create for each of the 16 calls that may be in flight.
    server
        .wait_until(|journal| journal.request_count == 17)
        .await;
    let (code, text) = interrupt(child).await;
    assert_eq!(code, 130, "{text}");
    assert!(text.contains("284 left to do"), "{text}");
    assert!(text.contains("16 in flight"), "{text}");
    assert_eq!(text.matches("  was in flight").count(), 16, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_names_people_whose_passwords_are_lost() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let (team, out) = (folder.team(40), folder.path("out.csv"));
    // The work is done at once; the responses to four of them take long.
    let late = Fault::latency(Duration::from_secs(20)).after_work();
    for email in ["p0@", "p1@", "p2@", "p3@"] {
        server.inject(Rule::from(late.clone()).mentioning(email).always());
    }
    let words = [
        "roster",
        "apply",
        "--yes",
        word(&team),
        "--concurrency",
        "4",
        "--passwords",
    ];
    let words = [&words[..], &[word(&out)]].concat();
    let child = start(&server, &words);
    created(&server, 4).await;
    let (code, text) = interrupt(child).await;
    assert_eq!(code, 130, "{text}");
    for issued in &server.journal().passwords {
        let named = format!(
            "{}  may be invited, and its password is lost: resend",
            issued.to
        );
        assert_eq!(text.matches(&named).count(), 1, "{named} in {text}");
    }
    assert!(text.contains("4 without a password"), "{text}");
    assert!(text.contains("36 left to do"), "{text}");
}
