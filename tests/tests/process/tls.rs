//! Certificates: a server with a self-signed certificate is refused, unless the certificate is trusted by name.

use arize_ax::{ClientBuilder, Effect};
use arize_ax_tests::eager_at;

use super::tls_server::{TemporaryFile, TlsServer};
use arize_ax_tests::again;

#[tokio::test]
async fn an_untrusted_certificate_is_refused_before_the_key_is_sent() {
    let server = TlsServer::start().await;
    let client = eager_at(server.url()).max_attempts(1).build().unwrap();
    let error = client.users().list().page().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.effect(), Effect::NotSent);
    let text = arize_ax_tests::chain(&error);
    assert!(
        text.to_lowercase().contains("certificate"),
        "the reason is in the chain: {text}"
    );
}

#[tokio::test]
async fn a_certificate_file_makes_it_trusted() {
    let server = TlsServer::start().await;
    let file = server.certificate_file();
    let client = eager_at(server.url())
        .ca_certificate_file(file.path())
        .build()
        .unwrap();
    assert_eq!(client.users().list().page().await.unwrap().users, []);
    let other = TlsServer::start().await;
    let client = eager_at(other.url())
        .ca_certificate_file(file.path())
        .max_attempts(1)
        .build()
        .unwrap();
    assert!(
        client.users().list().page().await.unwrap_err().is_connect(),
        "it vouches for its own alone"
    );
}

#[tokio::test]
async fn any_certificate_is_trusted_if_configured() {
    let server = TlsServer::start().await;
    let client = eager_at(server.url())
        .accept_invalid_certificates(true)
        .build()
        .unwrap();
    client.users().list().page().await.unwrap();
}

#[test]
fn a_file_that_holds_no_certificate_is_refused() {
    for content in [
        "",
        "not a certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        let file = TemporaryFile::new(&format!("no-certificate-{}.pem", content.len()), content);
        let error = eager_at("https://a.example")
            .ca_certificate_file(file.path())
            .build()
            .unwrap_err();
        assert!(error.is_configuration(), "{content:?}: {error}");
    }
}

#[tokio::test]
#[ignore = "run by others here, with an environment of its own"]
async fn prints_whether_the_environment_reaches_the_server() {
    let client = ClientBuilder::from_env()
        .unwrap()
        .max_attempts(1)
        .build()
        .unwrap();
    match client.users().list().page().await {
        Ok(page) => println!("\nRESULT {} users", page.users.len()),
        Err(error) => println!("\nRESULT refused: {}", error.is_connect()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_environment_can_name_certificates_and_switch_the_check_off() {
    let server = TlsServer::start().await;
    let (file, url) = (server.certificate_file(), server.url());
    for (variables, expected) in [
        (&[][..], "refused: true"),
        (&[("ARIZE_SSL_CA_CERT", file.path())], "0 users"),
        (&[("SSL_CERT_FILE", file.path())], "0 users"),
        (&[("ARIZE_REQUEST_VERIFY", "false")], "0 users"),
        (&[("ARIZE_REQUEST_VERIFY", "true")], "refused: true"),
    ] {
        let own = [
            ("ARIZE_API_KEY", "ak-environment"),
            ("ARIZE_BASE_URL", url.as_str()),
        ];
        let variables = [&own, variables].concat();
        let test = "process::tls::prints_whether_the_environment_reaches_the_server";
        // The server goes on meanwhile, on the other thread.
        let said = tokio::task::block_in_place(|| again::run(test, &variables));
        assert_eq!(again::result(&said), expected, "{variables:?}");
    }
}
