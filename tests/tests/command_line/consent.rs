//! Whatever mails or deletes people asks first.

use arize_ax::Operation;
use arize_ax::testing::{Seed, StandIn};

use super::program::{Folder, command, run, word};
use super::terminal::typed_on_a_terminal;

/// The commands that mail or delete Jane, with the operation of each.
fn commands(team: &str) -> Vec<(Vec<&str>, Operation)> {
    vec![
        (
            vec![
                "users",
                "invite",
                "-n",
                "New",
                "-e",
                "new@acme.example",
                "-r",
                "member",
            ],
            Operation::CreateUser,
        ),
        (
            vec![
                "users",
                "add-sso",
                "-n",
                "Sso",
                "-e",
                "sso@acme.example",
                "-r",
                "member",
            ],
            Operation::CreateUser,
        ),
        (
            vec!["users", "resend", "jane@acme.example"],
            Operation::ResendInvitation,
        ),
        (
            vec!["users", "reset-password", "active@acme.example"],
            Operation::ResetPassword,
        ),
        (
            vec!["users", "delete", "jane@acme.example"],
            Operation::DeleteUser,
        ),
        (vec!["roster", "apply", team], Operation::CreateUser),
    ]
}

async fn server() -> StandIn {
    let server = StandIn::start().await;
    server.add_user(Seed::invited("Jane", "jane@acme.example"));
    server.add_user(Seed::active("Active", "active@acme.example"));
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_nothing_starts_unless_told_to() {
    let folder = Folder::new();
    let team = folder.file(
        "team.csv",
        "name,email,role\nTeam,team@acme.example,member\n",
    );
    for (words, operation) in commands(word(&team)) {
        let server = server().await;
        let calls = || server.journal().requests_for(operation).count();
        let (code, text) = run(&server, &words);
        assert_eq!((code, calls()), (5, 0), "{words:?}: {text}");
        assert!(text.contains("pass --yes"), "{text}");
        let (_, text) = run(&server, &[&words[..], &["--dry-run"]].concat());
        assert_eq!(calls(), 0, "{words:?}: {text}");
        assert!(
            text.contains("would_") || text.contains("1 to invite"),
            "{text}"
        );
        let (code, text) = run(&server, &[&words[..], &["--yes"]].concat());
        assert_eq!((code, calls()), (0, 1), "{words:?}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_terminal_the_count_is_shown_and_no_means_no() {
    let folder = Folder::new();
    let team = folder.team(3);
    let server = server().await;
    let apply = command(&server, &["roster", "apply", word(&team)]);
    let creates = || server.journal().requests_for(Operation::CreateUser).count();
    let (code, shown) = typed_on_a_terminal(&apply, 80, "n\n");
    assert!(shown.contains("mail invitations to 3 people"), "{shown}");
    assert_eq!((code, creates()), (5, 0), "{shown}");
    let (code, shown) = typed_on_a_terminal(&apply, 80, "y\n");
    assert_eq!((code, creates()), (0, 3), "{shown}");

    let words = [
        "users",
        "delete",
        "jane@acme.example",
        "active@acme.example",
    ];
    let delete = command(&server, &words);
    let deletes = || server.journal().requests_for(Operation::DeleteUser).count();
    let (code, shown) = typed_on_a_terminal(&delete, 80, "\n");
    assert!(shown.contains("Delete 2 users PERMANENTLY?"), "{shown}");
    assert!(shown.contains("jane@acme.example"), "whom: {shown}");
    assert_eq!((code, deletes()), (5, 0), "{shown}");
    let (code, shown) = typed_on_a_terminal(&delete, 80, "yes\n");
    assert_eq!((code, deletes()), (0, 2), "{shown}");
}
