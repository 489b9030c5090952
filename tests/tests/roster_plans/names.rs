//! Names that servers store in another form, and names that nobody could read.

use arize_ax::roster::{Roster, StepOutcome};
use arize_ax::testing::{Dialect, Operation, Role, Seed, StandIn};
use serde_json::Value;

use super::plan;

/// A server that returns each name as `stored` does.
async fn server(stored: fn(&str) -> String) -> StandIn {
    let rename = move |user: &mut Value| {
        if let Some(name) = user["name"].as_str() {
            user["name"] = stored(name).into();
        }
    };
    let dialect = Dialect::documented().rewrite(move |operation, body| match operation {
        Operation::ListUsers => body["users"]
            .as_array_mut()
            .into_iter()
            .flatten()
            .for_each(rename),
        _ => rename(body),
    });
    let server = StandIn::builder().dialect(dialect).start().await;
    server.expect("a stand-in")
}

fn collapsed(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn composed(name: &str) -> String {
    name.replace("e\u{301}", "\u{e9}")
}

#[tokio::test]
async fn a_name_that_the_server_normalises_is_not_updated_again_and_again() {
    let forms = [
        (collapsed as fn(&str) -> String, "Ren\u{e9}  van  Dyk"),
        (composed, "Rene\u{301} van Dyk"),
    ];
    for (stored, name) in forms {
        let server = server(stored).await;
        let client = server.client();
        server.add_user(Seed::active("Old", "rene@acme.example").role(Role::Member));
        let csv = format!("name,email,role\n{name},rene@acme.example,member\n");
        let roster = Roster::from_csv(csv.as_bytes()).expect("a roster");
        let first = plan(&client, &roster).await;
        assert_eq!(first.to_update.len(), 1);
        let (items, _) = first.apply(&client.users()).start().finish().await;
        let outcome = items[0].outcome.done().expect("done");
        assert!(matches!(outcome, StepOutcome::Updated(_)), "{outcome:?}");
        let again = plan(&client, &roster).await;
        assert!(again.is_empty() && again.up_to_date.len() == 1, "{again}");
    }
}

#[test]
fn unreadable_names_are_refused_with_the_code_of_the_character() {
    for (name, code) in [
        ("Ann\u{2067}a", "U+2067"),
        ("\u{200b}\u{200b}", "U+200B"),
        ("Ann\u{7}a", "U+0007"),
        ("\u{115f}", "U+115F"),
        ("\"Ann\na\"", "U+000A"),
    ] {
        let csv = format!("name,email,role\n{name},ann@acme.example,member\n");
        let error = Roster::from_csv(csv.as_bytes()).expect_err("refused");
        let issue = &error.issues()[0];
        assert_eq!(issue.field(), Some("name"), "{error}");
        assert!(issue.rule().contains(code), "{error}");
    }
}
