//! Where the API key comes from.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use arize_ax::testing::StandIn;

use super::program::{Folder, command, ended, word};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_or_stdin_can_have_the_key() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let file = folder.file("key", &format!("{}\n", server.admin_key()));
    let mode = |mode| {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(&file, permissions).expect("a mode");
    };
    for (bits, warns) in [(0o600, false), (0o644, true)] {
        mode(bits);
        let mut list = command(&server, &["users", "list", "--api-key-file", word(&file)]);
        list.env_remove("ARIZE_API_KEY");
        let (code, text) = ended(&list.output().expect("a run"));
        assert_eq!((code, text.contains("chmod 600")), (0, warns), "{text}");
        assert!(!text.contains(server.admin_key()), "{text}");
    }

    let mut list = command(&server, &["--api-key-file", "-", "users", "list"]);
    let mut child = list
        .env("ARIZE_API_KEY", "another-key")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a child");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin
        .write_all(server.admin_key().as_bytes())
        .expect("a key");
    drop(stdin);
    assert_eq!(ended(&child.wait_with_output().expect("an end")).0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_key_names_its_file_and_shows_nothing_of_it() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let file = folder.file("key", "Bearer ak-secret");
    let (code, text) = ended(
        &command(&server, &["users", "list", "--api-key-file", word(&file)])
            .output()
            .expect("a run"),
    );
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains(word(&file)) && text.contains("begins with `Bearer`"),
        "{text}"
    );
    assert!(!text.contains("ak-secret"), "{text}");

    let mut without = command(&server, &["users", "list"]);
    without.env_remove("ARIZE_API_KEY");
    let (code, text) = ended(&without.output().expect("a run"));
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("ARIZE_API_KEY"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_option_takes_a_key() {
    let server = StandIn::start().await;
    for words in [
        ["users", "list", "--api-key", "ak"],
        ["--api-key=ak", "users", "list", "-v"],
    ] {
        let (code, text) = ended(&command(&server, &words).output().expect("a run"));
        assert_eq!(code, 2, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stdin_is_read_for_one_thing_only() {
    let server = StandIn::start().await;
    let words = ["roster", "plan", "-", "--api-key-file", "-"];
    let (code, text) = ended(&command(&server, &words).output().expect("a run"));
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("cannot both come from stdin"), "{text}");
}
