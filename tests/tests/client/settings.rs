//! Settings of a client: the server, settings that exclude each other, and plain http.

use std::time::Duration;

use arize_ax::testing::StandIn;
use arize_ax::{ApiKey, Client, ClientBuilder, Region};
use arize_ax_tests::people::janes_id;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};

fn keyed() -> ClientBuilder {
    Client::builder().api_key("ak-0123-secret")
}

fn check_refused(builder: ClientBuilder, words: &[&str]) {
    let error = builder.build().expect_err("a client that cannot be");
    assert!(error.is_configuration(), "{error}");
    let text = arize_ax_tests::chain(&error);
    for word in words {
        assert!(text.contains(word), "`{word}` is not in: {text}");
    }
    assert!(!text.contains("secret"), "{text}");
    for line in [error.to_string(), format!("{error:?}")] {
        assert_eq!(line.matches("invalid configuration").count(), 1, "{line}");
    }
    assert_eq!(error.effect(), arize_ax::Effect::NotSent);
    assert!(error.operation().is_none());
}

#[test]
fn the_server_is_the_hosted_one_unless_named() {
    assert_eq!(keyed().build().unwrap().base_url(), "https://api.arize.com");
    for region in Region::ALL {
        let client = keyed().region(region).build().unwrap();
        assert_eq!(client.base_url(), format!("https://api.{region}.arize.com"));
        assert_eq!(region.as_str().parse::<Region>().unwrap(), region);
    }
    let client = keyed().base_domain("arize.acme.example").build().unwrap();
    assert_eq!(client.base_url(), "https://api.arize.acme.example");
    let client = keyed()
        .base_url("https://ax.acme.example:8443/arize/")
        .build()
        .unwrap();
    assert_eq!(client.base_url(), "https://ax.acme.example:8443/arize");
    assert!("mars-1a".parse::<Region>().unwrap_err().is_configuration());
}

#[test]
fn two_ways_to_name_the_server_are_refused_together() {
    let (url, domain, region) = ("https://a.example", "a.example", Region::EuWest1a);
    check_refused(
        keyed().base_url(url).region(region),
        &["base URL", "region", "exclude"],
    );
    check_refused(
        keyed().region(region).base_url(url),
        &["base URL", "region", "exclude"],
    );
    check_refused(
        keyed().base_url(url).base_domain(domain),
        &["base URL", "base domain", "exclude"],
    );
    check_refused(
        keyed().base_domain(domain).region(region),
        &["base domain", "region", "exclude"],
    );
}

#[test]
fn plain_http_is_for_this_machine_unless_allowed() {
    for url in [
        "http://arize.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::ffff:10.0.0.1]",
        "HTTP://Arize.Example",
    ] {
        check_refused(keyed().base_url(url), &["base URL", "http"]);
        assert!(
            keyed().base_url(url).allow_plain_http(true).build().is_ok(),
            "{url}"
        );
    }
    for url in ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"] {
        assert!(keyed().base_url(url).build().is_ok(), "{url}");
    }
}

#[test]
fn an_invalid_base_url_is_refused() {
    for url in [
        "",
        " ",
        "api.arize.com",
        "ftp://a.example",
        "file:///etc/passwd",
        "https://",
        "https://u:secret@a.example",
        "https://u@a.example",
        "https://a.example?key=secret",
        "https://a.example#x",
        "data:text/plain,x",
    ] {
        check_refused(keyed().base_url(url), &["base URL"]);
    }
    check_refused(
        keyed().base_domain("a.example/../secret?x=1"),
        &["base domain"],
    );
}

#[test]
fn a_setting_with_extra_text_says_what_to_remove() {
    for (key, word) in [
        ("\"ak-secret\"", "quot"),
        ("'ak-secret'", "quot"),
        ("Bearer ak-secret", "`Bearer`"),
        ("bearer ak-secret", "`Bearer`"),
        ("ARIZE_API_KEY=ak-secret", "variable"),
    ] {
        check_refused(Client::builder().api_key(key), &["the API key", word]);
    }
    for url in [
        "https://ax.acme.example/v2",
        "https://ax.acme.example/v2/",
        "https://ax.acme.example/gateway/v2",
        "https://ax.acme.example/v2/users",
    ] {
        check_refused(keyed().base_url(url), &["the base URL", "`/v2`"]);
    }
    let twice = "https://https://ax.acme.example";
    check_refused(keyed().base_url(twice), &["the base URL", "schemes"]);
    for domain in ["https://acme.example", "HTTPS://acme.example"] {
        check_refused(keyed().base_domain(domain), &["the base domain", "scheme"]);
    }
    let client = keyed().base_url("https://v2.acme.example/api/v2x");
    client.build().expect("a host or a path with another name");
}

#[test]
fn missing_and_unusable_settings_are_named() {
    check_refused(Client::builder(), &["API key"]);
    for key in ["", "  ", "ak secret", "ak-secret\r\nx: y", "ak-secret-ü"] {
        check_refused(Client::builder().api_key(key), &["API key"]);
        assert!(ApiKey::new(key).unwrap_err().is_configuration());
    }
    check_refused(keyed().deadline(Duration::ZERO), &["deadline"]);
    check_refused(
        keyed().attempt_timeout(Duration::ZERO),
        &["attempt timeout"],
    );
    check_refused(keyed().user_agent("a\r\nb"), &["user agent"]);
    for proxy in [
        "::",
        "http://user:secret@",
        "http://user:secret@proxy:99999",
    ] {
        check_refused(keyed().proxy(proxy), &["proxy"]);
    }
    check_refused(
        keyed().ca_certificate_file("no/such/file.pem"),
        &["no/such/file.pem"],
    );
    let value = HeaderValue::from_static("Bearer other");
    check_refused(
        keyed().header(AUTHORIZATION, value.clone()),
        &["authorization", "api_key"],
    );
    check_refused(
        keyed().header(HeaderName::from_static("authorization"), value),
        &["authorization"],
    );
}

#[test]
fn a_key_is_accepted_in_each_of_its_forms() {
    let text = "ak-0123-secret";
    let key: ApiKey = text.parse().unwrap();
    for builder in [
        Client::builder().api_key(text),
        Client::builder().api_key(text.to_owned()),
        Client::builder().api_key(key.clone()),
    ] {
        builder.build().unwrap();
    }
    for same in [ApiKey::try_from(text), ApiKey::try_from(text.to_owned())] {
        assert_eq!(same.unwrap().expose(), key.expose());
    }
    let wrong_first = Client::builder().api_key("").api_key(text);
    wrong_first
        .build()
        .expect("the last key that was set counts");
}

#[test]
fn a_custom_http_client_excludes_the_connection_settings() {
    let own = || keyed().http_client(reqwest::Client::new());
    assert!(own().build().is_ok());
    check_refused(
        own().proxy("http://proxy.example"),
        &["HTTP client", "exclude"],
    );
    check_refused(
        own().connect_timeout(Duration::from_secs(1)),
        &["HTTP client"],
    );
    check_refused(own().accept_invalid_certificates(true), &["HTTP client"]);
    check_refused(own().ca_certificate_file("some.pem"), &["HTTP client"]);
}

#[tokio::test]
async fn a_custom_http_client_is_used() {
    let stand_in = StandIn::start().await;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-own-client", HeaderValue::from_static("1"));
    let own = reqwest::Client::builder()
        .default_headers(headers)
        .build()
        .unwrap();
    let client = stand_in.client_builder().http_client(own).build().unwrap();
    client.users().list().page().await.unwrap();
    let journal = stand_in.journal();
    assert!(
        journal.requests[0]
            .header_names()
            .any(|name| name == "x-own-client")
    );
}

#[tokio::test]
async fn each_key_allows_what_its_permissions_allow() {
    let stand_in = StandIn::start().await;
    let with = |key: &str| {
        stand_in
            .client_builder()
            .api_key(key)
            .build()
            .unwrap()
            .users()
    };
    let error = with("ak-nobody").list().page().await.unwrap_err();
    assert!(
        error.is_unauthorized() && !error.may_have_taken_effect(),
        "{error}"
    );
    let member = with(stand_in.member_key());
    member.list().page().await.unwrap();
    let error = member
        .invite(&arize_ax_tests::people::jane())
        .await
        .unwrap_err();
    assert!(
        error.is_forbidden() && error.conflict().is_none(),
        "{error}"
    );
    let stranger = with(stand_in.stranger_key());
    assert!(stranger.list().page().await.unwrap_err().is_forbidden());
    assert!(
        stranger
            .get(&janes_id())
            .await
            .unwrap_err()
            .status()
            .is_some()
    );
    assert_eq!(stand_in.journal().created.len(), 0);
}

#[test]
fn a_builder_and_a_client_show_no_key() {
    let builder = keyed();
    let client = builder.clone().build().unwrap();
    let text = format!(
        "{builder:?} {client:?} {:?} {:#?}",
        client.users(),
        client.users().list()
    );
    assert!(!text.contains("secret"), "{text}");
    assert!(text.contains("https://api.arize.com"), "{text}");
}
