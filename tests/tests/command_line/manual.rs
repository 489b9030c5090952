//! Help, completions and manual pages.

use arize_ax::testing::StandIn;

use super::program::{Folder, run, word};

#[tokio::test(flavor = "multi_thread")]
async fn each_help_ends_with_the_environment_and_the_exit_codes() {
    let server = StandIn::start().await;
    for words in [
        &["--help"][..],
        &["users", "invite", "--help"],
        &["roster", "apply", "-h"],
    ] {
        let (code, text) = run(&server, words);
        assert_eq!(code, 0, "{text}");
        for part in ["ARIZE_API_KEY", "NO_COLOR", "Exit codes:"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(
            text.trim_end()
                .ends_with("interrupted with something left to do"),
            "{text}"
        );
    }
    let (code, text) = run(&server, &["--version"]);
    assert_eq!(code, 0);
    assert!(text.starts_with("arize-ax 0."), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn shells_complete_and_man_has_a_page_for_each_command() {
    let server = StandIn::start().await;
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, text) = run(&server, &["completions", shell]);
        assert_eq!(code, 0, "{text}");
        assert!(text.contains("reset-password"), "{shell}");
    }
    let (code, text) = run(&server, &["man"]);
    assert_eq!(code, 0);
    assert!(text.contains(".TH arize-ax 1"), "{text}");
    let folder = Folder::new();
    let pages = folder.path("man");
    let (code, text) = run(&server, &["man", "--dir", word(&pages)]);
    assert_eq!(code, 0, "{text}");
    for page in [
        "arize-ax.1",
        "arize-ax-users-invite.1",
        "arize-ax-roster-apply.1",
    ] {
        assert!(pages.join(page).exists(), "{page}");
    }
}
