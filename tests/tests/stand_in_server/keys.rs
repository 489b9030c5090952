//! The permissions of each key.

use arize_ax::testing::{Permission, Rights, Seed, StandIn};
use serde_json::json;

use super::api::{Api, builder, start};

/// Statuses of list, get, create, rename, flag, resend, reset, delete with one key, on users that allow each.
async fn statuses(stand_in: &StandIn, api: &Api, tag: &str) -> [u16; 8] {
    let active = stand_in
        .add_user(Seed::active("A", format!("a{tag}@acme.com")))
        .unwrap()
        .id;
    let invited = stand_in
        .add_user(Seed::invited("I", format!("i{tag}@acme.com")))
        .unwrap()
        .id;
    let new = json!({
        "name": "N", "email": format!("n{tag}@acme.com"), "invite_mode": "none",
        "role": { "type": "predefined", "name": "member" },
    });
    let replies = [
        api.get("/v2/users").await,
        api.get_user(&active).await,
        api.create(&new).await,
        api.patch(&active, &json!({ "name": "B" })).await,
        api.patch(&active, &json!({ "is_developer": false })).await,
        api.resend(&invited).await,
        api.reset(&active).await,
        api.delete(&active).await,
    ];
    replies.map(|reply| {
        if !reply.status.is_success() {
            reply.assert_problem(reply.status.as_u16(), "");
        }
        reply.status.as_u16()
    })
}

#[tokio::test]
async fn each_key_has_its_permissions_and_no_others() {
    let stand_in = start().await;
    let only = |permission| stand_in.issue_key(Rights::Only(vec![permission]));
    let table = [
        (
            "admin",
            stand_in.admin_key().to_owned(),
            [200, 200, 201, 200, 200, 204, 204, 204],
        ),
        (
            "member",
            stand_in.member_key().to_owned(),
            [200, 200, 403, 403, 403, 403, 403, 403],
        ),
        (
            "stranger",
            stand_in.stranger_key().to_owned(),
            [403, 404, 403, 403, 403, 403, 403, 403],
        ),
        (
            "read",
            only(Permission::UserRead),
            [200, 200, 403, 403, 403, 403, 403, 403],
        ),
        (
            "create",
            only(Permission::UserCreate),
            [403, 404, 201, 403, 403, 204, 403, 403],
        ),
        (
            "update",
            only(Permission::UserUpdate),
            [403, 404, 403, 200, 403, 403, 204, 403],
        ),
        (
            "delete",
            only(Permission::UserDelete),
            [403, 404, 403, 403, 403, 403, 403, 204],
        ),
        ("unknown", "no-such-key".to_owned(), [401; 8]),
    ];
    for (tag, key, expected) in table {
        let api = Api::new(&stand_in, &key);
        assert_eq!(statuses(&stand_in, &api, tag).await, expected, "{tag}");
    }
    let nobody = Api::without_key(&stand_in);
    assert_eq!(statuses(&stand_in, &nobody, "nobody").await, [401; 8]);
}

#[tokio::test]
async fn a_revoked_key_is_unknown() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    assert_eq!(api.get("/v2/users").await.status, 200);
    assert!(stand_in.revoke_key(stand_in.admin_key()));
    assert!(!stand_in.revoke_key(stand_in.admin_key()));
    api.get("/v2/users").await.assert_problem(401, "key");
}

#[tokio::test]
async fn keys_and_passwords_do_not_show_in_debug() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let body = super::api::jane(
        arize_ax::testing::InviteMode::TemporaryPassword,
        arize_ax::testing::EnumCasing::Snake,
    );
    api.create(&body).await;
    let id = stand_in.user_by_email("jane@acme.com").unwrap().id;
    api.resend(&id).await;
    let journal = stand_in.journal();
    let shown = format!(
        "{stand_in:?} {:?} {journal:#?} {:?}",
        builder().admin_key("hush-hush"),
        stand_in.users()
    );
    let secrets = [
        stand_in.admin_key(),
        stand_in.member_key(),
        stand_in.stranger_key(),
        journal.passwords[0].reveal(),
        journal.mails[0].reveal_token(),
        "hush-hush",
    ];
    for secret in secrets {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
