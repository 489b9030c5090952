//! Get, update, delete, resend and reset, in each state of a user.

use arize_ax::testing::{Dialect, MailKind, Seed, StandIn, UserStatus};
use serde_json::{Value, json};

use super::api::{Api, builder, start};

/// One user in each state: active, SSO, invited, expired, deleted, unknown.
struct Cast {
    stand_in: StandIn,
    ids: [String; 6],
}

impl Cast {
    async fn new() -> Self {
        let stand_in = start().await;
        let add = |seed| stand_in.add_user(seed).unwrap().id;
        let ids = [
            add(Seed::active("Active", "active@acme.com")),
            add(Seed::sso("Sso", "sso@acme.com")),
            add(Seed::invited("Invited", "invited@acme.com")),
            add(Seed::expired("Expired", "expired@acme.com")),
            add(Seed::inactive("Deleted", "deleted@acme.com")),
            start().await.users()[0].id.clone(),
        ];
        Self { stand_in, ids }
    }

    fn api(&self) -> Api {
        Api::admin(&self.stand_in)
    }
}

#[tokio::test]
async fn each_operation_in_each_state() {
    let cast = Cast::new().await;
    let api = cast.api();
    let mut seen = Vec::new();
    for id in &cast.ids {
        seen.push([
            api.get_user(id).await.status.as_u16(),
            api.patch(id, &json!({ "name": "New" }))
                .await
                .status
                .as_u16(),
            api.resend(id).await.status.as_u16(),
            api.reset(id).await.status.as_u16(),
            api.delete(id).await.status.as_u16(),
        ]);
    }
    assert_eq!(
        seen,
        [
            // get, update, resend, reset, delete
            [200, 200, 400, 204, 204], // active
            [200, 200, 400, 400, 204], // sso
            [200, 200, 204, 400, 204], // invited
            [200, 200, 400, 400, 204], // expired
            [404, 404, 404, 404, 204], // deleted
            [404, 404, 404, 404, 404], // of another account
        ]
    );
}

#[tokio::test]
async fn deleted_is_deleted() {
    let cast = Cast::new().await;
    let (api, id) = (cast.api(), &cast.ids[0]);
    for _ in 0..2 {
        let reply = api.delete(id).await;
        assert_eq!((reply.status.as_u16(), reply.text.as_str()), (204, ""));
    }
    api.get_user(id).await.assert_problem(404, "no such user");
    assert_eq!(cast.stand_in.user(id).unwrap().status, UserStatus::Inactive);
    assert!(
        !api.get("/v2/users")
            .await
            .emails()
            .contains(&"active@acme.com".to_owned())
    );
}

#[tokio::test]
async fn nobody_deletes_themselves() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let me = stand_in.users()[0].id.clone();
    api.delete(&me).await.assert_problem(400, "themselves");
    assert_eq!(api.get_user(&me).await.status, 200);
    // Another admin may delete the user.
    let other = stand_in
        .add_user(Seed::active("B", "b@acme.com").role(arize_ax::testing::Role::Admin))
        .unwrap();
    let key = stand_in.issue_key_for(&other.id).unwrap();
    assert_eq!(Api::new(&stand_in, &key).delete(&me).await.status, 204);
    // The user's key is revoked.
    assert_eq!(api.get("/v2/users").await.status, 401);
}

#[tokio::test]
async fn updates_change_what_they_name() {
    let cast = Cast::new().await;
    let (api, id) = (cast.api(), &cast.ids[0]);
    let cases: [(Value, &str, bool); 4] = [
        (json!({ "name": "  Trimmed \t" }), "Trimmed", true),
        (json!({ "is_developer": false }), "Trimmed", false),
        (
            json!({ "is_developer": false, "name": "Trimmed" }),
            "Trimmed",
            false,
        ),
        (
            json!({ "is_developer": true, "name": "é".repeat(255) }),
            &"é".repeat(255),
            true,
        ),
    ];
    for (body, name, flag) in cases {
        let reply = api.patch(id, &body).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert_eq!(reply.json()["name"], name);
        assert_eq!(reply.json()["is_developer"], flag);
        assert_eq!(api.get_user(id).await.json(), reply.json());
    }
}

#[tokio::test]
async fn refused_updates_change_nothing() {
    let cast = Cast::new().await;
    let (api, id) = (cast.api(), &cast.ids[0]);
    let cases = [
        (json!({}), 400, "name, is_developer"),
        (json!({ "name": " \t" }), 400, "name"),
        (json!({ "name": "x".repeat(256) }), 422, "name"),
        (json!({ "name": 5 }), 422, "name"),
        (json!({ "name": null }), 422, "name"),
        (json!({ "is_developer": "true" }), 422, "is_developer"),
        (json!({ "name": "ok", "email": "x@acme.com" }), 422, "email"),
        (json!(["name"]), 400, "object"),
    ];
    for (body, status, word) in cases {
        api.patch(id, &body).await.assert_problem(status, word);
    }
    assert_eq!(api.get_user(id).await.json()["name"], "Active");
}

#[tokio::test]
async fn a_resend_brings_a_new_token_and_a_new_term() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    let before = stand_in.user(&id).unwrap();
    stand_in.advance(std::time::Duration::from_secs(6 * 24 * 3_600));
    let reply = api.resend(&id).await;
    assert_eq!((reply.status.as_u16(), reply.text.as_str()), (204, ""));
    let after = stand_in.user(&id).unwrap();
    assert_ne!(before.reveal_token(), after.reveal_token());
    assert!(after.invitation_expires_at > before.invitation_expires_at);

    let journal = stand_in.journal();
    let mails: Vec<_> = journal.mails_to("jane@acme.com").collect();
    assert_eq!(
        mails.iter().map(|mail| mail.kind).collect::<Vec<_>>(),
        [MailKind::Invitation, MailKind::InvitationResent]
    );
    assert_eq!(
        Some(mails[0].reveal_token()),
        before.reveal_token().as_deref()
    );
    assert_eq!(
        Some(mails[1].reveal_token()),
        after.reveal_token().as_deref()
    );
}

#[tokio::test]
async fn an_accepted_invitation_makes_an_active_user_with_a_password() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    assert!(stand_in.accept_invitation(&id));
    assert!(!stand_in.accept_invitation(&id));
    assert_eq!(api.get_user(&id).await.json()["status"], "active");
    api.resend(&id).await.assert_problem(400, "verified");
    assert_eq!(api.reset(&id).await.status, 204);
    let journal = stand_in.journal();
    assert_eq!(journal.mails.last().unwrap().kind, MailKind::PasswordReset);
}

#[tokio::test]
async fn an_expired_invitation_cannot_be_accepted() {
    let stand_in = start().await;
    let id = Api::admin(&stand_in).invite_jane().await.id();
    assert!(stand_in.expire_invitation(&id));
    assert!(!stand_in.accept_invitation(&id));
    assert_eq!(stand_in.count(UserStatus::Expired), 1);
}

#[tokio::test]
async fn an_account_that_enforces_sso_sends_no_such_mail() {
    let stand_in = builder().enforce_sso().start().await.unwrap();
    let api = Api::admin(&stand_in);
    let invited = stand_in
        .add_user(Seed::invited("I", "i@acme.com"))
        .unwrap()
        .id;
    let active = stand_in
        .add_user(Seed::active("A", "a@acme.com"))
        .unwrap()
        .id;
    api.resend(&invited)
        .await
        .assert_problem(400, "identity provider");
    api.reset(&active)
        .await
        .assert_problem(400, "identity provider");
    assert!(stand_in.journal().mails.is_empty());
    stand_in.set_sso_enforced(false);
    assert_eq!(api.resend(&invited).await.status, 204);
}

#[tokio::test]
async fn the_responses_of_older_and_newer_servers() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    stand_in.set_dialect(
        Dialect::documented()
            .omit("name")
            .set("status", json!("SUSPENDED"))
            .rewrite(|_, body| body["extra"] = json!(1))
            .resend_status(202),
    );
    let user = api.get_user(&id).await.json();
    assert_eq!(
        (user.get("name"), &user["status"], &user["extra"]),
        (None, &json!("SUSPENDED"), &json!(1))
    );
    let listed = api.get("/v2/users").await.json();
    assert!(
        listed["users"]
            .as_array()
            .unwrap()
            .iter()
            .all(|user| user.get("name").is_none())
    );
    assert_eq!(listed["extra"], 1);
    assert_eq!(api.resend(&id).await.status, 202);

    stand_in.set_dialect(Dialect::newest());
    let mut body = super::api::jane(
        arize_ax::testing::InviteMode::EmailLink,
        arize_ax::testing::EnumCasing::Snake,
    );
    assert_eq!(api.create(&body).await.status, 200);
    body["is_developer"] = json!(true);
    api.create(&body).await.assert_problem(422, "is_developer");
}
