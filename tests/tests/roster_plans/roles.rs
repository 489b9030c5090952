//! Roles of newer servers.

use arize_ax::roster::{Obstacle, Roster, RosterReader};
use arize_ax::testing::{Dialect, Operation, Seed, StandIn};
use serde_json::json;

use super::plan;

/// A server whose user Jane has this role.
async fn server(role: &'static str) -> StandIn {
    let dialect = Dialect::documented().rewrite(move |operation, body| {
        if operation == Operation::ListUsers {
            body["users"][1]["role"] = json!({"type": "PREDEFINED", "name": role});
        }
    });
    let server = StandIn::builder().dialect(dialect).start().await;
    let server = server.expect("a stand-in");
    server.add_user(Seed::active("Jane", "jane@acme.example"));
    server
}

#[tokio::test]
async fn a_role_of_october_is_compared_in_each_way_to_write_it() {
    let server = server("MEMBER_UI_ONLY").await;
    let client = server.client();
    for role in ["member_ui_only", "MEMBER_UI_ONLY", "Member - UI only"] {
        let csv = format!("name,email,role\nJane,jane@acme.example,{role}\n");
        let json = json!([{"name": "Jane", "email": "jane@acme.example", "role": role}]);
        for roster in [
            Roster::from_csv(csv.as_bytes()),
            Roster::from_json(json.to_string()),
        ] {
            let plan = plan(&client, &roster.expect("a roster")).await;
            assert_eq!(plan.up_to_date.len(), 1, "{role}: {plan}");
        }
    }
    let member = Roster::from_csv(&b"name,email,role\nJane,jane@acme.example,member\n"[..]);
    let plan = plan(&client, &member.expect("a roster")).await;
    assert_eq!(plan.unattainable[0].obstacle, Obstacle::RoleDiffers);
}

#[tokio::test]
async fn an_unknown_role_is_accepted_only_by_its_name() {
    let server = server("AUDITOR").await;
    let csv = &b"name,email,role\nJane,jane@acme.example,auditor\n"[..];
    let error = Roster::from_csv(csv).expect_err("refused");
    assert_eq!(error.issues()[0].field(), Some("role"));
    assert!(
        error.issues()[0].rule().contains("`member_ui_only`"),
        "{error}"
    );
    let reader = RosterReader::new().role_by_name("Auditor").expect("a name");
    let roster = reader.read_csv(csv).expect("a roster");
    let plan = plan(&server.client(), &roster).await;
    assert_eq!(plan.up_to_date.len(), 1, "{plan}");
}
