//! Requests on the wire: methods, paths, bodies, headers.

use arize_ax::{Client, EnumCasing, InviteMode, NewUser, Role, UserId, UserUpdate};
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{JANE, JANES_ID, jane, jane_as, janes_id, last_page};
use arize_ax_tests::raw::{RawServer, Received, Reply};
use reqwest::header::{HeaderName, HeaderValue};
use serde_json::json;

fn server() -> RawServer {
    RawServer::start(|_, request| match request.method.as_str() {
        "GET" if request.target.starts_with("/v2/users?") => Reply::json(200, &last_page(&[])),
        "GET" | "PATCH" => Reply::json(200, &jane_as("active")),
        "POST" if request.target == "/v2/users" => Reply::json(201, &jane_as("invited")),
        _ => Reply::empty(204),
    })
}

#[tokio::test]
async fn each_operation_has_its_method_and_path() {
    let server = server();
    let users = eager_at(server.url()).build().unwrap().users();
    let id = janes_id();
    users.list().page().await.unwrap();
    users.invite(&jane()).await.unwrap();
    users.get(&id).await.unwrap();
    users
        .update(&id, UserUpdate::new().developer(true))
        .await
        .unwrap();
    users.delete(&id).await.unwrap();
    users.resend_invitation(&id).await.unwrap();
    users.reset_password(&id).await.unwrap();
    // The id may or may not have its `=` encoded; both name the same segment.
    let decoded: Vec<String> = server
        .lines()
        .iter()
        .map(|line| line.replace("%3D", "="))
        .collect();
    assert_eq!(
        decoded,
        [
            "GET /v2/users?limit=100".to_owned(),
            "POST /v2/users".to_owned(),
            format!("GET /v2/users/{JANES_ID}"),
            format!("PATCH /v2/users/{JANES_ID}"),
            format!("DELETE /v2/users/{JANES_ID}"),
            format!("POST /v2/users/{JANES_ID}/resend-invitation"),
            format!("POST /v2/users/{JANES_ID}/reset-password"),
        ]
    );
}

#[tokio::test]
async fn a_create_sends_the_request_and_no_more() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let cased = |text: &str| match casing {
            EnumCasing::Snake => text.to_owned(),
            EnumCasing::ScreamingSnake => text.to_uppercase(),
        };
        for mode in InviteMode::ALL {
            let server = server();
            let client = eager_at(server.url()).enum_casing(casing).build().unwrap();
            client.users().create(&jane(), mode).await.unwrap();
            let developer = NewUser::new(" Ada ", JANE, Role::Annotator)
                .unwrap()
                .developer(false);
            client.users().create(&developer, mode).await.unwrap();
            let bodies: Vec<_> = server.received().iter().map(Received::json).collect();
            let plain = json!({
                "name": "Jane Smith",
                "email": JANE,
                "role": {"type": cased("predefined"), "name": cased("member")},
                "invite_mode": cased(mode.as_str()),
            });
            let full = json!({
                "name": "Ada",
                "email": JANE,
                "role": {"type": cased("predefined"), "name": cased("annotator")},
                "invite_mode": cased(mode.as_str()),
                "is_developer": false,
            });
            assert_eq!(bodies, [plain, full]);
        }
    }
}

#[tokio::test]
async fn a_custom_role_is_sent_by_its_id_alone_with_its_case_unchanged() {
    let server = server();
    let client = eager_at(server.url())
        .enum_casing(EnumCasing::ScreamingSnake)
        .build()
        .unwrap();
    let named: Role =
        serde_json::from_value(json!({"type": "custom", "id": "aBc", "name": "x"})).unwrap();
    for role in [Role::custom("aBc"), named] {
        let user = NewUser::new("Jane", JANE, role).unwrap();
        client.users().invite(&user).await.unwrap();
    }
    for request in server.received() {
        assert_eq!(
            request.json()["role"],
            json!({"type": "CUSTOM", "id": "aBc"})
        );
    }
}

#[tokio::test]
async fn an_update_sends_only_what_is_to_change() {
    let server = server();
    let users = eager_at(server.url()).build().unwrap().users();
    let id = janes_id();
    for (update, body) in [
        (
            UserUpdate::new().name("  Jane S. "),
            json!({"name": "Jane S."}),
        ),
        (
            UserUpdate::new().developer(false),
            json!({"is_developer": false}),
        ),
        (
            UserUpdate::new().name("J").developer(true),
            json!({"name": "J", "is_developer": true}),
        ),
    ] {
        users.update(&id, update).await.unwrap();
        assert_eq!(server.received().last().unwrap().json(), body);
    }
}

#[tokio::test]
async fn every_accepted_id_stays_one_segment() {
    let server = server();
    let users = eager_at(server.url()).build().unwrap().users();
    let allowed: String = (0x21..0x7f_u8)
        .map(char::from)
        .filter(|sign| !"\\?#%".contains(*sign))
        .collect();
    for text in [
        allowed.as_str(),
        "...",
        "a..b",
        "a;b",
        "..;",
        "VX/Nlc+i==",
        "/VXNl//cjo/",
        "@:",
        "'\"<>{}|^`",
    ] {
        let id = UserId::new(text).unwrap();
        users.delete(&id).await.unwrap();
        let target = server.received().last().unwrap().target.clone();
        let segment = target
            .strip_prefix("/v2/users/")
            .expect("the path of one user");
        assert!(
            !segment.contains(['/', '?', '#']),
            "{text:?} became {segment:?}"
        );
        assert_eq!(decoded(segment), text);
    }
}

#[tokio::test]
async fn an_id_from_the_server_is_kept_and_sent_back_as_one_segment() {
    let id = "VXNl/jo+MTIz/w==";
    let server = RawServer::start(move |_, request| {
        let jane = json!({"id": id, "name": "Jane", "email": JANE, "status": "active"});
        match request.method.as_str() {
            "GET" if request.target.starts_with("/v2/users?") => {
                Reply::json(200, &last_page(&[jane]))
            }
            "GET" | "PATCH" => Reply::json(200, &jane),
            _ => Reply::empty(204),
        }
    });
    let users = eager_at(server.url()).build().unwrap().users();
    let page = users.list().page().await.unwrap();
    let kept = page.users[0].id.clone().expect("the server's id");
    assert_eq!(kept.as_str(), id);
    assert_eq!(users.get(&kept).await.unwrap().id.as_ref(), Some(&kept));
    users
        .update(&kept, UserUpdate::new().name("J"))
        .await
        .unwrap();
    users.resend_invitation(&kept).await.unwrap();
    users.reset_password(&kept).await.unwrap();
    users.delete(&kept).await.unwrap();
    for received in &server.received()[1..] {
        let path = received.target.strip_prefix("/v2/users/").unwrap();
        let (segment, rest) = path.split_once('/').unwrap_or((path, ""));
        assert_eq!(decoded(segment), id, "{}", received.line());
        assert!(
            ["", "resend-invitation", "reset-password"].contains(&rest),
            "{}",
            received.line()
        );
    }
}

fn decoded(segment: &str) -> String {
    let mut parts = segment.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let code = u8::from_str_radix(&part[..2], 16).expect("two digits");
        text + &char::from(code).to_string() + &part[2..]
    })
}

#[tokio::test]
async fn every_request_has_the_key_and_a_user_agent() {
    let server = server();
    let version = env!("CARGO_PKG_VERSION");
    let plain = Client::builder()
        .base_url(server.url())
        .api_key(" ak-0123 ")
        .build()
        .unwrap();
    plain.users().get(&janes_id()).await.unwrap();
    let request = server.received().remove(0);
    assert_eq!(request.header("authorization"), Some("Bearer ak-0123"));
    assert_eq!(
        request.header("user-agent"),
        Some(format!("arize-ax/{version}").as_str())
    );
    assert_eq!(request.header("sdk-language"), Some("rust"));
    assert_eq!(request.header("sdk-package-name"), Some("arize-ax"));
    assert_eq!(request.header("sdk-version"), Some(version));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("api-version"),
        None,
        "no header that the API does not know"
    );
    assert_eq!(request.header("content-type"), None, "a read has no body");
}

#[tokio::test]
async fn extra_headers_and_a_custom_user_agent_are_sent_with_every_request() {
    let server = server();
    let client = eager_at(server.url())
        .header(
            HeaderName::from_static("x-team"),
            HeaderValue::from_static("people"),
        )
        .header(
            HeaderName::from_static("accept"),
            HeaderValue::from_static("application/vnd.x+json"),
        )
        .user_agent("onboarding/1.4")
        .build()
        .unwrap();
    client.users().invite(&jane()).await.unwrap();
    client.users().delete(&janes_id()).await.unwrap();
    let received = server.received();
    assert_eq!(received.len(), 2);
    for request in received {
        assert_eq!(request.header("x-team"), Some("people"));
        assert_eq!(
            request.header("accept"),
            Some("application/vnd.x+json"),
            "said once"
        );
        let agent = request.header("user-agent").unwrap();
        assert!(agent.starts_with("onboarding/1.4 arize-ax/"), "{agent}");
        assert_eq!(request.header("authorization"), Some("Bearer ak-tests"));
    }
}

#[tokio::test]
async fn a_base_url_may_have_a_path_and_a_slash_at_its_end() {
    let server = server();
    for end in ["", "/"] {
        let client = eager_at(format!("{}/arize/ax{end}", server.url()))
            .build()
            .unwrap();
        assert_eq!(client.base_url(), format!("{}/arize/ax", server.url()));
        client.users().delete(&janes_id()).await.unwrap();
    }
    for line in server.lines() {
        assert!(line.starts_with("DELETE /arize/ax/v2/users/"), "{line}");
    }
}
