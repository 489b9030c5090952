//! Servers since October 2026: a new role, creates by members, plan limits.

use arize_ax::testing::{Dialect, EnumCasing, PlanLimit, Rights, Role, Seed, UserStatus};
use serde_json::{Value, json};

use super::api::{Api, builder, start};

fn invitation(email: &str, role: &str) -> Value {
    json!({
        "name": "N", "email": email, "invite_mode": "email_link",
        "role": { "type": "predefined", "name": role },
    })
}

#[tokio::test]
async fn the_role_for_the_user_interface_is_assigned_and_written_in_either_casing() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let stand_in = builder().enum_casing(casing).start().await.unwrap();
        let api = Api::admin(&stand_in);
        let word = |text| super::api::word(text, casing);
        let role = json!({ "type": word("predefined"), "name": word("member_ui_only") });
        let body = json!({
            "name": "N", "email": "n@acme.com", "invite_mode": word("none"), "role": role,
        });
        let created = api.create(&body).await;
        assert_eq!(created.status, 201, "{created:?}");
        assert_eq!(created.json()["role"], role);
        assert_eq!(created.json()["is_developer"], false);
        let listed = api.get("/v2/users").await.json();
        assert_eq!(listed["users"][1]["role"], role);
        // Such a user has no use for a key.
        let key = stand_in.issue_key_for(created.id()).unwrap();
        let reply = Api::new(&stand_in, &key).get("/v2/users").await;
        reply.assert_problem(403, "USER_READ");
    }
}

#[tokio::test]
async fn a_role_of_a_later_server_is_refused_until_the_server_has_it() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let body = invitation("v@acme.com", "visitor");
    let refused = api.create(&body).await;
    refused.assert_problem(422, "member_ui_only");
    stand_in.set_dialect(Dialect::documented().with_role("VISITOR"));
    let created = api.create(&body).await.json();
    assert_eq!(created["role"]["name"], "visitor");
    stand_in.set_enum_casing(EnumCasing::ScreamingSnake);
    let user = api.get_user(created["id"].as_str().unwrap()).await.json();
    assert_eq!(
        user["role"],
        json!({ "type": "PREDEFINED", "name": "VISITOR" })
    );
}

#[tokio::test]
async fn seeded_users_may_have_roles_that_no_request_can_assign() {
    let stand_in = start().await;
    let custom = Seed::active("C", "c@acme.com").role(Role::custom("r1"));
    let record = stand_in.add_user(custom).unwrap();
    assert_eq!(record.role, Role::custom("r1"));
    let user = Api::admin(&stand_in).get_user(&record.id).await.json();
    assert_eq!(user["role"], json!({ "type": "custom", "id": "r1" }));
}

#[tokio::test]
async fn members_create_members_and_annotators_only() {
    let stand_in = start().await;
    let member = Api::new(&stand_in, stand_in.member_key());
    let reply = member.create(&invitation("a@acme.com", "member")).await;
    reply.assert_problem(403, "USER_CREATE");

    stand_in.set_dialect(Dialect::documented().with_create_by_members());
    for (role, status) in [
        ("member", 201),
        ("annotator", 201),
        ("admin", 403),
        ("member_ui_only", 403),
    ] {
        let body = invitation(&format!("{role}@acme.com"), role);
        let reply = member.create(&body).await;
        if status == 403 {
            reply.assert_problem(403, "MEMBER and ANNOTATOR");
            assert_eq!(stand_in.user_by_email(format!("{role}@acme.com")), None);
        }
        assert_eq!(reply.status, status, "{role}: {reply:?}");
    }
    let admin = Api::admin(&stand_in);
    let reply = admin.create(&invitation("boss@acme.com", "admin")).await;
    assert_eq!(reply.status, 201);

    let create = Rights::Only(vec![arize_ax::testing::Permission::UserCreate]);
    let permitted = Api::new(&stand_in, &stand_in.issue_key(create));
    let reply = permitted.create(&invitation("p@acme.com", "member")).await;
    reply.assert_problem(403, "admin or member");
}

#[tokio::test]
async fn the_newest_server_lets_members_create_and_accepts_no_developer_flag() {
    let stand_in = builder().dialect(Dialect::newest()).start().await.unwrap();
    let member = Api::new(&stand_in, stand_in.member_key());
    let mut body = invitation("a@acme.com", "member");
    body["is_developer"] = json!(true);
    let reply = member.create(&body).await;
    reply.assert_problem(422, "is_developer");
    let reply = member.create(&invitation("a@acme.com", "member")).await;
    assert_eq!(reply.status, 201);
}

#[tokio::test]
async fn a_plan_limit_refuses_creates_beyond_it_and_nothing_else() {
    let limit = PlanLimit::users(3)
        .entitlement("ACCOUNT_USERS")
        .required_plan("PRO");
    let stand_in = builder().plan_limit(limit).start().await.unwrap();
    stand_in.add_user(Seed::expired("E", "expired@acme.com"));
    stand_in.add_user(Seed::inactive("D", "deleted@acme.com"));
    let api = Api::admin(&stand_in);
    for email in ["a@acme.com", "b@acme.com"] {
        let created = api.create(&invitation(email, "member")).await;
        assert_eq!(created.status, 201, "{created:?}");
    }
    for email in ["c@acme.com", "expired@acme.com"] {
        let refused = api.create(&invitation(email, "member")).await;
        refused.assert_problem(403, "3 users");
        let problem = refused.json();
        assert_eq!(
            (&problem["entitlement"], &problem["required_plan"]),
            (&json!("ACCOUNT_USERS"), &json!("PRO"))
        );
        assert_eq!(
            (&problem["limit"], &problem["current_count"]),
            (&json!(3), &json!(3))
        );
    }
    assert_eq!(stand_in.journal().mails.len(), 2);
    // A pending invitation adds nobody, and a conflict is found before the limit.
    let pending = api.create(&invitation("a@acme.com", "member")).await;
    assert_eq!(pending.status, 200);
    let deleted = api.create(&invitation("deleted@acme.com", "member")).await;
    deleted.assert_problem(409, "deactivated");

    let a = stand_in.user_by_email("a@acme.com").unwrap().id;
    assert_eq!(api.delete(&a).await.status, 204);
    let created = api.create(&invitation("c@acme.com", "member")).await;
    assert_eq!(created.status, 201);
    stand_in.set_plan_limit(None);
    let created = api.create(&invitation("d@acme.com", "member")).await;
    assert_eq!(created.status, 201);
    assert_eq!(stand_in.count(UserStatus::Invited), 3);
}

#[tokio::test]
async fn other_problems_have_no_members_of_a_plan_limit() {
    let stand_in = start().await;
    let stranger = Api::new(&stand_in, stand_in.stranger_key());
    let problem = stranger.get("/v2/users").await.json();
    for member in ["entitlement", "limit", "current_count", "required_plan"] {
        assert_eq!(problem.get(member), None);
    }
}
