//! Create: every state of the address, every mode, both casings.

use std::time::Duration;

use arize_ax::testing::{EnumCasing, InviteMode, MailKind, Seed, StandIn, UserStatus};
use serde_json::json;

use super::api::{Api, builder, jane, mode_word, new_user, start, word};

const ADDRESS: &str = "jane@acme.com";

/// The state of the address before the create.
#[derive(Clone, Copy, Debug)]
enum Before {
    Unknown,
    Invited,
    Active,
    Expired,
    Deleted,
}

use Before::{Active, Deleted, Expired, Invited, Unknown};
use InviteMode::{EmailLink, None as Sso, TemporaryPassword};

/// The state of the address and the mode of the create; the status of the response and of the user afterwards.
const TABLE: [(Before, InviteMode, u16, UserStatus); 15] = [
    (Unknown, EmailLink, 201, UserStatus::Invited),
    (Unknown, TemporaryPassword, 201, UserStatus::Invited),
    (Unknown, Sso, 201, UserStatus::Active),
    (Invited, EmailLink, 200, UserStatus::Invited),
    (Invited, TemporaryPassword, 200, UserStatus::Invited),
    (Invited, Sso, 409, UserStatus::Invited),
    (Active, EmailLink, 409, UserStatus::Active),
    (Active, TemporaryPassword, 409, UserStatus::Active),
    (Active, Sso, 409, UserStatus::Active),
    (Expired, EmailLink, 201, UserStatus::Invited),
    (Expired, TemporaryPassword, 201, UserStatus::Invited),
    (Expired, Sso, 201, UserStatus::Active),
    (Deleted, EmailLink, 409, UserStatus::Inactive),
    (Deleted, TemporaryPassword, 409, UserStatus::Inactive),
    (Deleted, Sso, 409, UserStatus::Inactive),
];

fn put(stand_in: &StandIn, before: Before) -> Option<String> {
    let seed = match before {
        Unknown => return None,
        Invited => Seed::invited("Old Jane", "Jane@Acme.com"),
        Active => Seed::active("Old Jane", "Jane@Acme.com"),
        Expired => Seed::expired("Old Jane", "Jane@Acme.com"),
        Deleted => Seed::inactive("Old Jane", "Jane@Acme.com"),
    };
    Some(stand_in.add_user(seed).unwrap().id)
}

#[tokio::test]
async fn the_whole_table() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        for (before, mode, status, after) in TABLE {
            let case = format!("{before:?}, {mode:?}, {casing:?}");
            let stand_in = builder().enum_casing(casing).start().await.unwrap();
            let old_id = put(&stand_in, before);
            let reply = Api::admin(&stand_in).create(&jane(mode, casing)).await;
            assert_eq!(reply.status, status, "{case}: {reply:?}");

            let user = stand_in.user_by_email(ADDRESS).unwrap();
            assert_eq!(user.status, after, "{case}");
            let journal = stand_in.journal();
            let mailed = u8::from(status == 201 && mode == EmailLink);
            let issued = u8::from(status == 201 && mode == TemporaryPassword);
            assert_eq!(journal.mails.len(), usize::from(mailed), "{case}");
            assert_eq!(journal.passwords.len(), usize::from(issued), "{case}");
            assert_eq!(journal.created.len(), usize::from(status == 201), "{case}");

            if status == 409 {
                reply.assert_problem(409, "jane@acme.com");
                continue;
            }
            let body = reply.json();
            assert_eq!(body["id"], user.id, "{case}");
            assert_eq!(Some(&user.id) == old_id.as_ref(), status == 200, "{case}");
            assert_eq!(
                body["status"],
                word(
                    if after == UserStatus::Active {
                        "active"
                    } else {
                        "invited"
                    },
                    casing
                )
            );
            let name = if status == 200 {
                "Old Jane"
            } else {
                "Jane Smith"
            };
            assert_eq!(body["name"], name, "{case}");
            // Only a 201 has the invite mode, and only one with a password has the password.
            let said = (status == 201).then(|| word(mode_word(mode), casing));
            assert_eq!(
                body.get("invite_mode"),
                said.map(Into::into).as_ref(),
                "{case}"
            );
            let password = journal
                .passwords
                .first()
                .map(|issued| issued.reveal().into());
            assert_eq!(body.get("temporary_password"), password.as_ref(), "{case}");
        }
    }
}

#[tokio::test]
async fn the_two_kinds_of_conflict_differ_in_their_text_alone() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    put(&stand_in, Active);
    let active = api.invite_jane().await.json();
    let id = stand_in.user_by_email(ADDRESS).unwrap().id;
    assert_eq!(api.delete(&id).await.status, 204);
    let deleted = api.invite_jane().await.json();
    assert_ne!(active["detail"], deleted["detail"]);
    for member in ["status", "title", "type", "instance", "error_code"] {
        assert_eq!(active[member], deleted[member]);
    }
}

#[tokio::test]
async fn an_address_is_one_whatever_its_case() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let first = api.invite_jane().await;
    let body = new_user(
        "Jane",
        "JANE@ACME.COM",
        "member",
        EmailLink,
        EnumCasing::Snake,
    );
    let second = api.create(&body).await;
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (201, 200));
    assert_eq!(second.json()["email"], "jane@acme.com");
    assert_eq!(stand_in.journal().mails_to("jane@ACME.com").count(), 1);
}

#[tokio::test]
async fn the_developer_flag_follows_the_role_unless_it_is_given() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let roles = [("admin", true), ("member", true), ("annotator", false)];
    for (number, (role, by_default)) in roles.into_iter().enumerate() {
        for asked in [None, Some(true), Some(false)] {
            let email = format!("u{number}{asked:?}@acme.com").replace(['(', ')'], "-");
            let mut body = new_user("U", &email, role, Sso, EnumCasing::Snake);
            if let Some(flag) = asked {
                body["is_developer"] = json!(flag);
            }
            let reply = api.create(&body).await;
            assert_eq!(
                reply.json()["is_developer"],
                asked.unwrap_or(by_default),
                "{reply:?}"
            );
        }
    }
}

#[tokio::test]
async fn an_invitation_runs_out_by_the_clock_and_gives_way_to_a_new_one() {
    let lifetime = Duration::from_secs(3_600);
    let stand_in = builder()
        .invitation_lifetime(lifetime)
        .start()
        .await
        .unwrap();
    let api = Api::admin(&stand_in);
    let first = api.invite_jane().await;
    stand_in.advance(lifetime - Duration::from_secs(60));
    assert_eq!(api.invite_jane().await.status, 200);
    stand_in.advance(Duration::from_secs(60));
    assert_eq!(api.get_user(&first.id()).await.json()["status"], "expired");

    let second = api.invite_jane().await;
    assert_eq!(second.status, 201);
    assert!(second.json()["created_at"].as_str() > first.json()["created_at"].as_str());
    assert_eq!(api.get_user(&first.id()).await.status, 404);
    let listed = api.get("/v2/users?email=jane").await;
    assert_eq!(listed.json()["users"].as_array().unwrap().len(), 1);
    assert_eq!(
        stand_in
            .journal()
            .mails
            .iter()
            .filter(|mail| mail.kind == MailKind::Invitation)
            .count(),
        2
    );
}

#[tokio::test]
async fn a_created_user_has_every_field_of_the_description() {
    let stand_in = start().await;
    let body = Api::admin(&stand_in).invite_jane().await.json();
    let fields: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        [
            "created_at",
            "email",
            "id",
            "invite_mode",
            "is_developer",
            "name",
            "role",
            "status"
        ]
    );
    assert_eq!(
        body["role"],
        json!({ "type": "predefined", "name": "member" })
    );
    let created = body["created_at"].as_str().unwrap();
    assert!(created.ends_with('Z') && created.contains('T'), "{created}");
}
