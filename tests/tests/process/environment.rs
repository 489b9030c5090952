//! The environment variables of Arize's own clients, each in a process that has them.

use arize_ax::testing::StandIn;
use arize_ax::{Client, ClientBuilder};

use arize_ax_tests::again;

const KEY: (&str, &str) = ("ARIZE_API_KEY", "ak-environment");

#[test]
#[ignore = "run by others here, with an environment of its own"]
fn prints_the_client_of_the_environment() {
    match Client::from_env() {
        Ok(client) => println!("\nRESULT {}", client.base_url()),
        Err(error) => {
            assert!(error.is_configuration());
            assert!(
                ClientBuilder::from_env().is_err()
                    || ClientBuilder::from_env().is_ok_and(|b| b.build().is_err())
            );
            println!(
                "\nRESULT error: {}",
                arize_ax_tests::chain(&error).replace('\n', " | ")
            );
        }
    }
}

fn made(variables: &[(&str, &str)]) -> String {
    let variables = [&[KEY], variables].concat();
    let said = again::run(
        "process::environment::prints_the_client_of_the_environment",
        &variables,
    );
    assert!(
        !said.contains("ak-environment"),
        "the key was printed: {said}"
    );
    again::result(&said).to_owned()
}

#[test]
fn each_way_to_name_the_server() {
    for (variables, url) in [
        (&[][..], "https://api.arize.com"),
        (
            &[("ARIZE_BASE_URL", "https://ax.acme.example/x/")],
            "https://ax.acme.example/x",
        ),
        (
            &[("ARIZE_BASE_URL", " https://ax.acme.example ")],
            "https://ax.acme.example",
        ),
        (
            &[("ARIZE_REGION", "eu-west-1a")],
            "https://api.eu-west-1a.arize.com",
        ),
        (
            &[("ARIZE_BASE_DOMAIN", "arize.acme.example")],
            "https://api.arize.acme.example",
        ),
        (
            &[("ARIZE_API_HOST", "ax.acme.example")],
            "https://ax.acme.example",
        ),
        (
            &[
                ("ARIZE_API_SCHEME", "http"),
                ("ARIZE_API_HOST", "127.0.0.1"),
                ("ARIZE_API_PORT", "8080"),
            ],
            "http://127.0.0.1:8080",
        ),
        (
            &[
                ("ARIZE_BASE_URL", ""),
                ("ARIZE_REGION", " "),
                ("ARIZE_API_HOST", ""),
            ],
            "https://api.arize.com",
        ),
    ] {
        assert_eq!(made(variables), url, "{variables:?}");
    }
}

#[test]
fn invalid_variables_are_named() {
    for (variables, words) in [
        (
            &[
                ("ARIZE_REGION", "us-east-1b"),
                ("ARIZE_BASE_DOMAIN", "a.example"),
            ][..],
            &["ARIZE_REGION", "ARIZE_BASE_DOMAIN"][..],
        ),
        (
            &[
                ("ARIZE_BASE_URL", "https://a.example"),
                ("ARIZE_API_HOST", "b.example"),
            ],
            &["ARIZE_BASE_URL", "ARIZE_API_HOST"],
        ),
        (
            &[
                ("ARIZE_BASE_URL", "https://a.example"),
                ("ARIZE_REGION", "us-east-1b"),
            ],
            &["ARIZE_BASE_URL", "ARIZE_REGION"],
        ),
        (
            &[("ARIZE_API_HOST", "https://ax.acme.example")],
            &["ARIZE_API_HOST", "scheme"],
        ),
        (
            &[("ARIZE_BASE_DOMAIN", "https://acme.example")],
            &["ARIZE_BASE_DOMAIN", "scheme"],
        ),
        (
            &[("ARIZE_API_SCHEME", "https://")],
            &["ARIZE_API_SCHEME", "`https`"],
        ),
        (
            &[("ARIZE_BASE_URL", "https://ax.acme.example/v2")],
            &["ARIZE_BASE_URL", "`/v2`"],
        ),
        (
            &[("ARIZE_BASE_URL", "'https://ax.acme.example'")],
            &["ARIZE_BASE_URL", "quotes"],
        ),
        (
            &[("ARIZE_API_KEY", "\"ak-environment\"")],
            &["ARIZE_API_KEY", "quotes"],
        ),
        (
            &[("ARIZE_API_KEY", "Bearer ak-environment")],
            &["ARIZE_API_KEY", "`Bearer`"],
        ),
        (
            &[("ARIZE_REGION", "mars-1a")],
            &["ARIZE_REGION", "eu-west-1a"],
        ),
        (&[("ARIZE_API_KEY", "")], &["ARIZE_API_KEY"]),
        (
            &[("ARIZE_API_KEY", "two words")],
            &["ARIZE_API_KEY", "API key"],
        ),
        (
            &[
                ("ARIZE_API_SCHEME", "http"),
                ("ARIZE_API_HOST", "a.example"),
            ],
            &["ARIZE_API_HOST with ARIZE_API_SCHEME", "http"],
        ),
        (
            &[("ARIZE_API_SCHEME", "ftp")],
            &["ARIZE_API_SCHEME", "`https`"],
        ),
        (
            &[("ARIZE_BASE_URL", "https://a.example#x")],
            &["ARIZE_BASE_URL", "fragment"],
        ),
        (
            &[("ARIZE_REQUEST_VERIFY", "maybe")],
            &["ARIZE_REQUEST_VERIFY"],
        ),
        (
            &[("ARIZE_SSL_CA_CERT", "no/such/file.pem")],
            &["ARIZE_SSL_CA_CERT", "no/such/file.pem"],
        ),
        (&[("ARIZE_PROXY_URL", "::")], &["ARIZE_PROXY_URL", "proxy"]),
        (&[("ARIZE_API_PORT", "many")], &["ARIZE_API_PORT"]),
    ] {
        let result = made(variables);
        assert!(result.starts_with("error: "), "{variables:?}: {result}");
        for word in words {
            assert!(result.contains(word), "{variables:?}: {result}");
        }
        assert!(!result.contains("two words"), "{result}");
        let display = result.split(" | ").next().unwrap();
        let prefixes = display.matches("invalid configuration").count();
        assert_eq!(prefixes, 1, "{variables:?}: {result}");
    }
}

#[test]
#[ignore = "run by others here, with an environment of its own"]
fn prints_the_client_of_the_environment_and_a_base_url() {
    let builder = ClientBuilder::from_env().unwrap();
    match builder.base_url("https://set.example").build() {
        Ok(client) => println!("\nRESULT {}", client.base_url()),
        Err(error) => println!("\nRESULT error: {error}"),
    }
}

#[test]
fn the_builder_replaces_a_variable_or_names_it() {
    for (variable, result) in [
        (("ARIZE_BASE_URL", "not a URL"), "https://set.example"),
        (
            ("ARIZE_REGION", "eu-west-1a"),
            "error: invalid configuration: ARIZE_REGION and the base URL exclude each other; set only one of them",
        ),
    ] {
        let test = "process::environment::prints_the_client_of_the_environment_and_a_base_url";
        let said = again::run(test, &[KEY, variable]);
        assert_eq!(again::result(&said), result);
    }
}

#[tokio::test]
#[ignore = "run by others here, with an environment of its own"]
async fn lists_users_by_the_environment_alone() {
    let page = Client::from_env()
        .unwrap()
        .users()
        .list()
        .page()
        .await
        .unwrap();
    println!("\nRESULT {} users", page.users.len());
}

#[tokio::test]
async fn a_client_of_the_environment_works() {
    let stand_in = StandIn::start().await;
    stand_in.seed_users(2);
    let url = stand_in.url();
    let variables = [
        ("ARIZE_BASE_URL", url.as_str()),
        ("ARIZE_API_KEY", stand_in.admin_key()),
    ];
    let said = again::run(
        "process::environment::lists_users_by_the_environment_alone",
        &variables,
    );
    assert_eq!(again::result(&said), "3 users");
    assert!(!said.contains(stand_in.admin_key()));
}
