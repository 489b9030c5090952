//! Bodies in other encodings, and names that break theirs.

use arize_ax::testing::{BadText, BodyEncoding, Dialect, EnumCasing, InviteMode, Seed, StandIn};
use serde_json::{Value, json};

use super::api::{Api, builder, jane, start};

/// The content type and the bytes of a response.
async fn raw(request: reqwest::RequestBuilder) -> (String, Vec<u8>) {
    let response = request.send().await.unwrap();
    let kind = response.headers()["content-type"].to_str().unwrap();
    (kind.to_owned(), response.bytes().await.unwrap().to_vec())
}

async fn raw_list(stand_in: &StandIn) -> (String, Vec<u8>) {
    let list = Api::admin(stand_in).request(reqwest::Method::GET, "/v2/users");
    raw(list).await
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).unwrap()
}

#[tokio::test]
async fn each_encoding_holds_the_same_page() {
    let stand_in = start().await;
    stand_in.add_user(Seed::active("Zoë", "zoe@acme.com"));
    let (kind, plain) = raw_list(&stand_in).await;
    assert_eq!(kind, "application/json");
    let page: Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(page["users"][1]["name"], "Zoë");

    let set = |encoding| stand_in.set_dialect(Dialect::documented().encoding(encoding));
    set(BodyEncoding::Utf8WithBom);
    let (kind, bytes) = raw_list(&stand_in).await;
    assert_eq!(kind, "application/json");
    assert_eq!(bytes.strip_prefix(b"\xef\xbb\xbf"), Some(&plain[..]));

    set(BodyEncoding::Utf16);
    let (kind, bytes) = raw_list(&stand_in).await;
    assert_eq!(kind, "application/json; charset=utf-16");
    let text = utf16(&bytes);
    assert_eq!(text.strip_prefix('\u{feff}').unwrap().as_bytes(), plain);

    set(BodyEncoding::Latin1);
    let (kind, bytes) = raw_list(&stand_in).await;
    assert_eq!(kind, "application/json; charset=iso-8859-1");
    let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    assert_eq!(text.as_bytes(), plain);
}

#[tokio::test]
async fn a_label_may_say_anything() {
    let dialect = Dialect::documented()
        .encoding(BodyEncoding::Utf16)
        .charset("utf-8");
    let stand_in = builder().dialect(dialect).start().await.unwrap();
    let (kind, bytes) = raw_list(&stand_in).await;
    assert_eq!(kind, "application/json; charset=utf-8");
    assert!(utf16(&bytes).contains("pagination"));
}

#[tokio::test]
async fn problems_are_encoded_too_and_no_body_stays_none() {
    let dialect = Dialect::documented().encoding(BodyEncoding::Utf8WithBom);
    let dialect = dialect.charset("UTF-8");
    let stand_in = builder().dialect(dialect).start().await.unwrap();
    let stranger = Api::new(&stand_in, stand_in.stranger_key());
    let (kind, bytes) = raw(stranger.request(reqwest::Method::GET, "/v2/users")).await;
    assert_eq!(kind, "application/problem+json; charset=UTF-8");
    let problem = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let problem: Value = serde_json::from_slice(problem).unwrap();
    assert_eq!(problem["status"], 403);

    let user = stand_in.add_user(Seed::active("A", "a@acme.com")).unwrap();
    let deleted = Api::admin(&stand_in).delete(&user.id).await;
    assert_eq!((deleted.status.as_u16(), deleted.text.as_str()), (204, ""));
    assert_eq!(deleted.header("content-type"), None);
}

#[tokio::test]
async fn a_bad_name_is_in_every_response_with_the_user_and_breaks_nothing_else() {
    for (bad, bytes) in [
        (BadText::LoneSurrogate, &br"Jane Smith\ud83d"[..]),
        (BadText::ControlCharacter, b"Jane Smith\n"),
        (BadText::InvalidUtf8, b"Jane Smith\xff"),
    ] {
        let dialect = Dialect::documented().bad_name("Jane@acme.com", bad);
        let stand_in = builder().dialect(dialect).start().await.unwrap();
        let api = Api::admin(&stand_in);
        stand_in.add_user(Seed::active("Zoë", "zoe@acme.com"));
        let create = api
            .request(reqwest::Method::POST, "/v2/users")
            .header("content-type", "application/json")
            .body(jane(InviteMode::TemporaryPassword, EnumCasing::Snake).to_string());
        let (_, created) = raw(create).await;
        let id = stand_in.user_by_email("jane@acme.com").unwrap().id;
        let path = super::api::user_path(&id);
        let (_, got) = raw(api.request(reqwest::Method::GET, &path)).await;
        let (_, listed) = raw_list(&stand_in).await;
        for body in [&created, &got, &listed] {
            let at = body.windows(bytes.len()).position(|part| part == bytes);
            let at = at.unwrap_or_else(|| panic!("{bad:?} in {}", body.escape_ascii()));
            // Without the bad text the body is sound, and so is all the rest of it.
            let name_end = at + bytes.len();
            let sound = [&body[..at], b"Jane Smith", &body[name_end..]].concat();
            let sound: Value = serde_json::from_slice(&sound).unwrap();
            let user = sound["users"].get(2).unwrap_or(&sound);
            assert_eq!(user["email"], "jane@acme.com");
            assert!(serde_json::from_slice::<Value>(body).is_err(), "{bad:?}");
        }
        let zoe = stand_in.user_by_email("zoe@acme.com").unwrap();
        assert_eq!(api.get_user(&zoe.id).await.json()["name"], json!("Zoë"));
        let password = stand_in.journal().passwords[0].reveal().to_owned();
        assert!(String::from_utf8_lossy(&created).contains(&password));
    }
}
