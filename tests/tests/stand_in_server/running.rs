//! How a stand-in starts, runs and ends.

use std::net::{Ipv4Addr, Ipv6Addr, TcpStream};
use std::time::Duration;

use arize_ax::testing::{EnumCasing, Fault, InviteMode, Seed};

use super::api::{Api, builder, jane, start};

#[test]
fn dropping_it_frees_the_port_at_once() {
    let stand_in = builder().start_blocking().unwrap();
    let port = stand_in.port();
    let idle = TcpStream::connect(("127.0.0.1", port)).unwrap();
    drop(stand_in);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    let again = builder().port(port).start_blocking().unwrap();
    assert_eq!(again.url(), format!("http://127.0.0.1:{port}"));
    assert!(builder().port(port).start_blocking().is_err());
    drop(idle);
}

// Other systems give 127.0.0.1 alone to the loopback interface.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn it_can_be_reached_from_other_machines_if_configured() {
    let everywhere = builder().host(Ipv4Addr::UNSPECIFIED).start().await.unwrap();
    let port = everywhere.port();
    assert_eq!(everywhere.url(), format!("http://127.0.0.1:{port}"));
    assert!(TcpStream::connect(("127.0.0.2", port)).is_ok());
    let api = Api::admin(&everywhere);
    assert_eq!(api.get("/v2/users").await.status, 200);
    everywhere.refuse_connections().unwrap();
    assert!(TcpStream::connect(("127.0.0.2", port)).is_err());
    everywhere.accept_connections().unwrap();
    assert!(TcpStream::connect(("127.0.0.2", port)).is_ok());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn by_default_it_is_reached_from_this_machine_only() {
    let stand_in = start().await;
    assert!(TcpStream::connect(("127.0.0.2", stand_in.port())).is_err());
}

#[tokio::test]
async fn it_listens_on_an_address_of_this_machine() {
    let six = builder().host(Ipv6Addr::LOCALHOST).start().await;
    if let Ok(stand_in) = six {
        let url = format!("http://[::1]:{}", stand_in.port());
        assert_eq!(stand_in.url(), url);
        let page = Api::admin(&stand_in).get("/v2/users").await;
        assert_eq!(page.status, 200);
    }
    // An address for documentation, which no machine has.
    let elsewhere = builder().host(Ipv4Addr::new(192, 0, 2, 1));
    assert!(elsewhere.start().await.is_err());
}

#[tokio::test]
async fn many_run_side_by_side_and_share_nothing() {
    let (one, other) = (start().await, start().await);
    one.add_user(Seed::active("A", "a@acme.com"));
    assert_eq!((one.users().len(), other.users().len()), (2, 1));
    assert_ne!(one.admin_key(), other.admin_key());
    assert_eq!(
        Api::new(&other, one.admin_key())
            .get("/v2/users")
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn many_tasks_can_share_one() {
    let stand_in = std::sync::Arc::new(start().await);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..16 {
        let stand_in = std::sync::Arc::clone(&stand_in);
        tasks.spawn(async move {
            stand_in.add_user(Seed::active("A", format!("a{number}@acme.com")));
            Api::admin(&stand_in).invite_jane().await.status.as_u16()
        });
    }
    let mut statuses = tasks.join_all().await;
    statuses.sort_unstable();
    assert_eq!((&statuses[..15], statuses[15]), (&[200; 15][..], 201));
    assert_eq!(
        (stand_in.users().len(), stand_in.journal().mails.len()),
        (18, 1)
    );
}

#[tokio::test]
async fn keys_can_be_chosen() {
    let stand_in = builder()
        .admin_key("a")
        .member_key("m")
        .stranger_key("s")
        .start()
        .await
        .unwrap();
    for (key, status) in [("a", 200), ("m", 200), ("s", 403), ("x", 401)] {
        assert_eq!(
            Api::new(&stand_in, key).get("/v2/users").await.status,
            status,
            "{key}"
        );
    }
}

#[tokio::test]
async fn an_upgrade_changes_the_casing_under_a_running_client() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    stand_in.set_enum_casing(EnumCasing::ScreamingSnake);
    assert_eq!(api.invite_jane().await.status, 422);
    assert_eq!(
        api.create(&jane(InviteMode::EmailLink, EnumCasing::ScreamingSnake))
            .await
            .status,
        200
    );
    let user = api.get_user(&id).await.json();
    assert_eq!(
        (&user["status"], &user["role"]["type"]),
        (&"INVITED".into(), &"PREDEFINED".into())
    );
    assert_eq!(api.get("/v2/users?status=invited").await.status, 400);
    assert_eq!(
        api.get("/v2/users?status=INVITED").await.emails(),
        ["jane@acme.com"]
    );
}

#[tokio::test]
async fn one_clock_for_dates_creations_and_expiry() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.advance(Duration::from_secs(1_000 * 24 * 3_600));
    let reply = api.invite_jane().await;
    let year = stand_in.now().format("%Y").to_string();
    assert!(reply.header("date").unwrap().contains(&year), "{reply:?}");
    assert!(
        reply.json()["created_at"]
            .as_str()
            .unwrap()
            .starts_with(&year)
    );
    assert!(
        reply
            .header("x-request-id")
            .is_some_and(|id| !id.is_empty())
    );
}

#[tokio::test(start_paused = true)]
async fn it_works_with_paused_time() {
    let stand_in = start().await;
    stand_in.inject(Fault::latency(Duration::from_millis(20)));
    let started = std::time::Instant::now();
    assert_eq!(Api::admin(&stand_in).get("/v2/users").await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(20));
}

#[tokio::test(start_paused = true)]
async fn held_time_waits_for_responses_and_lets_sleeps_pass() {
    let stand_in = start().await;
    let _held = stand_in.hold_time();
    let api = Api::admin(&stand_in);
    let (real, paused) = (std::time::Instant::now(), tokio::time::Instant::now());
    for _ in 0..20 {
        let request = api.get("/v2/users");
        let reply = tokio::time::timeout(Duration::from_secs(5), request).await;
        assert_eq!(reply.expect("no timeout while bytes move").status, 200);
    }
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(paused.elapsed() >= Duration::from_secs(60));
    assert!(
        paused.elapsed() < Duration::from_secs(63),
        "{:?}",
        paused.elapsed()
    );
    assert!(
        real.elapsed() < Duration::from_secs(20),
        "{:?}",
        real.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn held_time_lets_a_timeout_strike_when_the_server_is_silent() {
    let stand_in = start().await;
    let _held = stand_in.hold_time();
    let api = Api::admin(&stand_in);
    stand_in.inject(Fault::latency(Duration::from_secs(3_600)));
    let reply = tokio::time::timeout(Duration::from_secs(30), api.get("/v2/users")).await;
    assert!(reply.is_err());
}
