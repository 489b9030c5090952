//! Which requests meet a fault, and the rate limit.

use std::time::{Duration, Instant};

use arize_ax::testing::{EnumCasing, Fault, FaultMix, InviteMode, Operation, RateLimit, Rule};

use super::api::{Api, builder, jane, new_user, start};

async fn statuses(api: &Api, count: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..count {
        statuses.push(api.get("/v2/users").await.status.as_u16());
    }
    statuses
}

#[tokio::test]
async fn a_script_is_used_in_order() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.inject(Fault::status(500));
    stand_in.inject(Rule::from(Fault::status(502)).times(2));
    stand_in.inject(Rule::from(Fault::status(503)).after(1));
    assert_eq!(stand_in.pending_faults(), 3);
    assert_eq!(statuses(&api, 6).await, [500, 502, 502, 200, 503, 200]);
    assert_eq!(stand_in.pending_faults(), 0);
}

#[tokio::test]
async fn rules_choose_by_operation_method_and_path() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let id = api.invite_jane().await.id();
    stand_in.inject(
        Rule::from(Fault::status(500))
            .on(Operation::ResendInvitation)
            .always(),
    );
    stand_in.inject(Rule::from(Fault::status(501)).method("PATCH").always());
    stand_in.inject(
        Rule::from(Fault::status(502))
            .path(super::api::user_path(&id))
            .always(),
    );
    for _ in 0..2 {
        assert_eq!(api.get("/v2/users").await.status, 200);
        assert_eq!(api.resend(&id).await.status, 500);
        assert_eq!(
            api.patch(&id, &serde_json::json!({ "name": "x" }))
                .await
                .status,
            501
        );
        assert_eq!(api.get_user(&id).await.status, 502);
        assert_eq!(api.reset(&id).await.status, 400);
    }
    stand_in.clear_faults();
    assert_eq!(api.resend(&id).await.status, 204);
}

#[tokio::test]
async fn a_request_can_be_selected_by_its_body() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.inject(
        Rule::from(Fault::status(500))
            .mentioning("\"u2@acme.com\"")
            .always(),
    );
    let mut failed = Vec::new();
    for number in 0..5 {
        let email = format!("u{number}@acme.com");
        let body = new_user(
            "U",
            &email,
            "member",
            InviteMode::EmailLink,
            EnumCasing::Snake,
        );
        if api.create(&body).await.status != 201 {
            failed.push(number);
        }
    }
    assert_eq!(failed, [2]);
}

#[tokio::test]
async fn latency_is_added_to_faults() {
    let latency = Duration::from_millis(60);
    let stand_in = builder().latency(latency).start().await.unwrap();
    stand_in.inject(Rule::from(Fault::status(500)).after(3));
    let api = std::sync::Arc::new(Api::admin(&stand_in));
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let api = std::sync::Arc::clone(&api);
        tasks.spawn(async move { api.get("/v2/users").await.status.as_u16() });
    }
    let mut statuses = tasks.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 500]);
    assert!(started.elapsed() >= latency);
}

#[tokio::test]
async fn latency_can_be_set_and_removed() {
    let stand_in = start().await;
    let api = std::sync::Arc::new(Api::admin(&stand_in));
    stand_in.set_latency(Duration::from_secs(3600));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let api = std::sync::Arc::clone(&api);
        tasks.spawn(async move { api.get("/v2/users").await });
    }
    stand_in
        .wait_until(|journal| journal.request_count == 4)
        .await;
    stand_in.set_latency(Duration::ZERO);
    assert_eq!(api.get("/v2/users").await.status, 200);
    assert!(tasks.try_join_next().is_none(), "they still wait");
}

#[tokio::test]
async fn a_seed_repeats_its_faults() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let mix = FaultMix::new(seed, 0.2).faults([Fault::status(500), Fault::status(503)]);
        let stand_in = builder().faults(mix).start().await.unwrap();
        runs.push(statuses(&Api::admin(&stand_in), 300).await);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    let failed = runs[0].iter().filter(|status| **status != 200).count();
    assert!((35..=85).contains(&failed), "{failed} of 300");
}

#[tokio::test]
async fn the_account_stays_consistent_under_any_fault_mix() {
    let stand_in = builder()
        .faults(FaultMix::new(7, 0.5))
        .start()
        .await
        .unwrap();
    let api = Api::admin(&stand_in);
    let body = jane(InviteMode::TemporaryPassword, EnumCasing::Snake);
    let mut kinds = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let request = api
            .request(reqwest::Method::POST, "/v2/users")
            .header("content-type", "application/json")
            .body(body.to_string());
        kinds.insert(match api.try_send(request).await {
            Ok(reply) => reply.status.to_string(),
            Err(error) if error.is_connect() => "connect".to_owned(),
            Err(error) if error.is_request() => "request".to_owned(),
            Err(_) => "body".to_owned(),
        });
    }
    for kind in [
        "200 OK",
        "429 Too Many Requests",
        "500 Internal Server Error",
        "502 Bad Gateway",
        "body",
        "request",
    ] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
    let journal = stand_in.journal();
    assert_eq!((journal.created.len(), journal.passwords.len()), (1, 1));
}

#[tokio::test]
async fn a_rate_limit_refuses_excess_requests_with_retry_after() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.set_rate_limit(Some(RateLimit::per_second(50).burst(5)));
    let started = Instant::now();
    let mut served = 0_u32;
    let mut refused = 0;
    while served < 20 || refused == 0 {
        let reply = api.get("/v2/users").await;
        if reply.status == 200 {
            served += 1;
        } else {
            reply.assert_problem(429, "too many");
            assert_eq!(reply.header("retry-after"), Some("1"));
            refused += 1;
        }
    }
    let most = 5 + (started.elapsed().as_secs_f64() * 50.0).ceil() as u32;
    assert!(served <= most, "{served} served, {refused} refused");
    stand_in.set_rate_limit(None);
    assert_eq!(statuses(&api, 50).await, [200; 50]);
}

#[tokio::test]
async fn a_rate_limit_may_send_fractions_of_a_second() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    let limit = RateLimit::per_second(5).burst(1).decimal_retry_after();
    stand_in.set_rate_limit(Some(limit));
    let started = Instant::now();
    let mut served = 0;
    while served < 4 {
        let reply = api.get("/v2/users").await;
        if reply.status == 200 {
            served += 1;
            continue;
        }
        let wait = reply.header("retry-after").unwrap();
        assert_eq!(wait.len(), "0.137".len(), "{wait}");
        let wait: f64 = wait.parse().unwrap();
        assert!(wait > 0.0 && wait <= 0.2, "{wait}");
        tokio::time::sleep(Duration::from_secs_f64(wait)).await;
    }
    // The first at once, and three more at five a second: a client that waits as long as the server asks is let
    // through.
    assert!(started.elapsed() >= Duration::from_millis(590));
}
