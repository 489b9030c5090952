//! A process that is killed while it applies a plan, and the run after it.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use arize_ax::Client;
use arize_ax::roster::Roster;
use arize_ax::testing::{Fault, Operation, Rule, Seed, StandIn, UserStatus};

use super::plan;

const PEOPLE: usize = 300;

fn team() -> Roster {
    let rows: String = (0..PEOPLE)
        .map(|n| format!("P {n},p{n}@acme.example,member\n"))
        .collect();
    Roster::from_csv(format!("name,email,role\n{rows}").as_bytes()).expect("a roster")
}

/// What the child does; started by the test below, with a server to work on.
#[tokio::test]
#[ignore = "the child of another test"]
async fn child() {
    let client = Client::from_env().expect("a client of the parent's server");
    let plan = plan(&client, &team()).await;
    let _ = plan.apply(&client.users()).start().finish().await;
}

fn start(server: &StandIn) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["--ignored", "--exact", "roster_plans::killed::child"])
        .env("ARIZE_BASE_URL", server.url())
        .env("ARIZE_API_KEY", server.admin_key())
        .stdout(Stdio::null())
        .spawn()
        .expect("a child")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_run_does_the_remaining_steps_and_nothing_twice() {
    let server = StandIn::start().await;
    // Some have invitations that expired, and get new ones.
    for n in 0..50 {
        server.add_user(Seed::expired(
            format!("P {n}"),
            format!("p{n}@acme.example"),
        ));
    }
    for kill in 1..=3 {
        // The child gets only a little further than the moment at which it is killed.
        server.clear_faults();
        let late = Fault::latency(Duration::from_millis(10));
        server.inject(Rule::from(late).on(Operation::CreateUser).times(60));
        let never = Fault::latency(Duration::from_secs(3600));
        server.inject(Rule::from(never).on(Operation::CreateUser).always());
        let already = server.journal().created.len();
        let mut child = start(&server);
        let began = Instant::now();
        while server.journal().created.len() < already + 40 {
            assert!(
                began.elapsed() < Duration::from_secs(30),
                "the child does not get on"
            );
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        // SIGKILL: nothing is flushed, nothing is cleaned up.
        child.kill().expect("a child to kill");
        let ended = child.wait().expect("its end");
        assert!(!ended.success());
        // Requests that were sent are carried out, even if nobody waits for the responses.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let made = server.journal().created.len();
        assert!(
            (40 * kill..PEOPLE).contains(&made),
            "{made} after {kill} kills"
        );
    }
    server.clear_faults();
    let client = server.client();
    let rest = plan(&client, &team()).await;
    assert_eq!(rest.len(), PEOPLE - server.journal().created.len());
    let (_, summary) = rest.apply(&client.users()).start().finish().await;
    assert!(summary.is_complete());

    assert!(plan(&client, &team()).await.is_empty());
    let journal = server.journal();
    assert_eq!(
        (journal.created.len(), journal.mails.len()),
        (PEOPLE, PEOPLE)
    );
    for n in 0..PEOPLE {
        assert_eq!(journal.mails_to(&format!("p{n}@acme.example")).count(), 1);
    }
    assert_eq!(server.count(UserStatus::Invited), PEOPLE);
}
