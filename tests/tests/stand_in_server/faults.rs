//! Faults of the connection, byte by byte, on a new connection and on one that has served before.

use std::time::{Duration, Instant};

use arize_ax::testing::{Cut, EnumCasing, Fault, InviteMode, UserStatus};

use super::api::{Api, jane, start};
use super::wire::{End, Wire};

#[tokio::test]
async fn cuts_fall_where_they_should_and_the_work_is_done() {
    for served_before in [false, true] {
        for (cut, end) in [
            (Cut::BeforeResponse, End::Closed),
            (Cut::InHeaders, End::Closed),
            (Cut::AfterHeaders, End::Closed),
            (Cut::InBody, End::Closed),
        ] {
            let stand_in = start().await;
            let mut wire = Wire::connect(&stand_in).await.unwrap();
            if served_before {
                assert_eq!(wire.get().await.end, End::Whole);
            }
            stand_in.inject(Fault::cut(cut));
            let body = jane(InviteMode::EmailLink, EnumCasing::Snake).to_string();
            let bytes = wire.exchange("POST", "/v2/users", &body).await;
            assert_eq!(bytes.end, end, "{cut:?}: {bytes:?}");
            match cut {
                Cut::BeforeResponse => assert_eq!(bytes.text, ""),
                Cut::InHeaders => {
                    assert!(
                        bytes.text.starts_with("HTTP/1.1 201 Created\r\n"),
                        "{bytes:?}"
                    );
                    assert_eq!(bytes.head(), None);
                }
                Cut::AfterHeaders => assert_eq!(bytes.body(), Some("")),
                Cut::InBody => {
                    let (sent, announced) =
                        (bytes.body().unwrap().len(), bytes.announced().unwrap());
                    assert_eq!(sent, announced / 2);
                }
                other => panic!("nothing is expected of {other:?}"),
            }
            assert_eq!(stand_in.journal().mails.len(), 1, "{cut:?}");
            // The fault is used up: a new connection is served.
            let mut again = Wire::connect(&stand_in).await.unwrap();
            assert_eq!(again.get().await.end, End::Whole);
        }
    }
}

#[tokio::test]
async fn a_cut_never_lets_a_response_without_a_body_through() {
    for cut in [
        Cut::BeforeResponse,
        Cut::InHeaders,
        Cut::AfterHeaders,
        Cut::InBody,
    ] {
        let stand_in = start().await;
        let id = Api::admin(&stand_in).invite_jane().await.id();
        stand_in.inject(Fault::cut(cut));
        let mut wire = Wire::connect(&stand_in).await.unwrap();
        let path = super::api::user_path(&id);
        let bytes = wire.exchange("DELETE", &path, "").await;
        assert_eq!(
            (bytes.end, bytes.text.contains("\r\n\r\n")),
            (End::Closed, false),
            "{cut:?}"
        );
        assert_eq!(stand_in.user(&id).unwrap().status, UserStatus::Inactive);
    }
}

#[tokio::test]
async fn resets_are_resets() {
    for served_before in [false, true] {
        let stand_in = start().await;
        let mut wire = Wire::connect(&stand_in).await.unwrap();
        if served_before {
            wire.get().await;
        }
        stand_in.inject(Fault::reset());
        let body = jane(InviteMode::EmailLink, EnumCasing::Snake).to_string();
        let bytes = wire.exchange("POST", "/v2/users", &body).await;
        assert_eq!((bytes.end, bytes.text.as_str()), (End::Reset, ""));
        assert_eq!(stand_in.users().len(), 1, "nothing was done");

        stand_in.inject(Fault::cut(Cut::InBody).by_reset());
        let mut wire = Wire::connect(&stand_in).await.unwrap();
        assert_eq!(
            wire.exchange("POST", "/v2/users", &body).await.end,
            End::Reset
        );
        assert_eq!(stand_in.users().len(), 2, "all was done");
    }
}

#[tokio::test]
async fn connections_can_be_reset_before_they_are_read() {
    let stand_in = start().await;
    stand_in.reset_connections(1);
    let before = stand_in.request_count();
    // The reset may come so early that the connect itself fails.
    match Wire::connect(&stand_in).await {
        Ok(mut wire) => assert_eq!(wire.read().await.end, End::Reset),
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset),
    }
    assert_eq!(stand_in.request_count(), before);
    assert_eq!(
        Wire::connect(&stand_in).await.unwrap().get().await.end,
        End::Whole
    );
}

#[tokio::test]
async fn a_stall_keeps_the_connection_and_sends_nothing() {
    let stand_in = start().await;
    stand_in.inject(Fault::cut(Cut::InBody).by_stalling(Duration::from_secs(2)));
    let mut wire = Wire::connect(&stand_in).await.unwrap();
    let bytes = wire.get_with(Duration::from_millis(500)).await;
    assert_eq!(bytes.end, End::Silent);
    assert_eq!(bytes.body().unwrap().len(), bytes.announced().unwrap() / 2);
    assert_eq!(wire.read().await.end, End::Closed);
}

#[tokio::test]
async fn refused_connections_and_the_same_port_again() {
    let stand_in = start().await;
    let mut idle = Wire::connect(&stand_in).await.unwrap();
    assert_eq!(idle.get().await.end, End::Whole);
    for _ in 0..2 {
        stand_in.refuse_connections().unwrap();
        stand_in.refuse_connections().unwrap();
        let refused = Wire::connect(&stand_in).await.err().unwrap();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
        stand_in.accept_connections().unwrap();
        stand_in.accept_connections().unwrap();
        assert_eq!(
            Wire::connect(&stand_in).await.unwrap().get().await.end,
            End::Whole
        );
    }
    assert_eq!(idle.read().await.end, End::Closed);
}

#[tokio::test]
async fn connections_refused_for_a_while() {
    let stand_in = start().await;
    let refused = Duration::from_millis(500);
    let started = Instant::now();
    stand_in.refuse_connections_for(refused).unwrap();
    assert!(Wire::connect(&stand_in).await.is_err());
    let mut wire = loop {
        match Wire::connect(&stand_in).await {
            Ok(wire) => break wire,
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };
    assert!(started.elapsed() >= refused);
    assert_eq!(wire.get().await.end, End::Whole);
}

#[tokio::test]
async fn idle_connections_are_closed_and_busy_ones_after_their_response() {
    let stand_in = start().await;
    let (mut idle, mut busy) = (
        Wire::connect(&stand_in).await.unwrap(),
        Wire::connect(&stand_in).await.unwrap(),
    );
    idle.get().await;
    stand_in.inject(Fault::latency(Duration::from_millis(100)));
    let response = tokio::spawn(async move {
        let bytes = busy.get().await;
        (bytes.end, busy.read().await.end)
    });
    stand_in
        .wait_until(|journal| journal.request_count == 2)
        .await;
    stand_in.close_idle_connections().unwrap();
    assert_eq!(idle.read().await.end, End::Closed);
    assert_eq!(response.await.unwrap(), (End::Whole, End::Closed));
}

#[tokio::test]
async fn a_trickle_is_slow_and_whole() {
    let stand_in = start().await;
    let mut wire = Wire::connect(&stand_in).await.unwrap();
    let quick = wire.get().await;
    stand_in.inject(Fault::trickle(20, Duration::from_millis(10)));
    let started = Instant::now();
    let slow = wire.get().await;
    let least = Duration::from_millis(10) * (slow.text.len() as u32 / 20 - 1);
    assert!(
        started.elapsed() >= least,
        "{:?} < {least:?}",
        started.elapsed()
    );
    assert_eq!((slow.end, slow.body()), (End::Whole, quick.body()));
    let next = wire.get().await;
    assert_eq!((next.end, next.body()), (End::Whole, quick.body()));
}
