//! Neither key nor temporary password nor e-mail address in anything that a service prints: `Debug`, `Display`, chains of
//! errors, panics, and all that is logged at TRACE, by this crate and by those below it, in runs with faults.
//!
//! A process of its own, since the recorder and the hook for panics are the whole process's.

mod canaries;
mod lives;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use arize_ax::testing::{Fault, Rule, StandIn};
use arize_ax::{ApiKey, Client};
use arize_ax_tests::eager;
use arize_ax_tests::recorder::Recorder;
use canaries::Canaries;

/// Runs a test while everything in the process is recorded, one test at a time.
fn recorded(test: impl AsyncFnOnce(&Recorder)) {
    let recorder = Recorder::of_process();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(test(&recorder));
}

#[test]
fn planted_secrets_are_found() {
    recorded(async |recorder| {
        let canaries = Canaries::of("ak-planted", ["pw-planted".to_owned()]);
        for secret in canaries.all() {
            for text in [
                format!("x{secret}x"),
                format!("{{\"k\":\"{secret}\"}}"),
                secret.to_uppercase(),
                format!("{:?}", secret.as_bytes()),
            ] {
                assert!(canaries.found_in(&text).is_some(), "{text}");
            }
            assert!(canaries.found_in(recorder.text().as_str()).is_none());
            tracing::trace!(field = %secret, "planted in a field");
            assert!(
                canaries.found_in(&recorder.text()).is_some(),
                "an event's field"
            );
            recorder.clear();
            tracing_log::log::trace!("planted in a record: {secret}");
            assert!(
                canaries.found_in(&recorder.text()).is_some(),
                "a record of the log crate"
            );
            recorder.clear();
            let _span = tracing::trace_span!("span", planted = ?secret).entered();
            assert!(
                canaries.found_in(&recorder.text()).is_some(),
                "a span's field"
            );
            recorder.clear();
        }
        assert_eq!(
            canaries.found_in("nothing of the sort, name@other.example"),
            None
        );
    });
}

#[test]
fn lives_with_faults_print_no_secret() {
    recorded(async |recorder| {
        for seed in 0..6 {
            let (canaries, said) = lives::live(seed).await;
            if let Some(place) = canaries.found_in(&said) {
                panic!("printed, seed {seed}: …{place}…");
            }
            let logged = recorder.text();
            for target in ["arize_ax::", "hyper_util::", "reqwest::"] {
                assert!(logged.contains(target), "nothing of {target} was recorded");
            }
            if let Some(place) = canaries.found_in(&logged) {
                panic!("logged, seed {seed}: …{place}…");
            }
            recorder.clear();
        }
    });
}

#[test]
fn keys_of_a_provider_are_not_printed() {
    recorded(async |recorder| {
        let stand_in = StandIn::start().await;
        let store = Arc::new(Mutex::new("ak-canary-old".to_owned()));
        let given = Arc::clone(&store);
        let builder = eager(&stand_in).api_key_provider(move || {
            let key = given.lock().unwrap_or_else(PoisonError::into_inner).clone();
            async move { ApiKey::new(key) }
        });
        let client = builder.build().unwrap();
        let users = client.users();
        let refused = users.list().page().await.unwrap_err();
        assert!(refused.is_unauthorized());
        *store.lock().unwrap_or_else(PoisonError::into_inner) = "ak-canary\u{7f}".to_owned();
        let invalid = users.list().page().await.unwrap_err();
        let new = stand_in.issue_key(arize_ax::testing::Rights::Admin);
        (*store.lock().unwrap_or_else(PoisonError::into_inner)).clone_from(&new);
        users.list().page().await.unwrap();

        let said =
            format!("{refused:?} {refused:#?} {invalid:?} {invalid:#?} {client:?} {users:?}");
        let canaries = Canaries::of("ak-canary", [new]);
        for text in [said, recorder.text()] {
            assert!(!text.is_empty());
            if let Some(place) = canaries.found_in(&text) {
                panic!("printed: …{place}…");
            }
        }
    });
}

/// As `expect` does on an error.
fn fail(error: impl std::fmt::Debug) {
    panic!("it should have gone well: {error:?}");
}

#[test]
fn panics_over_errors_and_outcomes_print_no_secret() {
    recorded(async |_| {
        let key = "ak-canary-panic";
        let stand_in = StandIn::builder().admin_key(key).start().await.unwrap();
        let users = eager(&stand_in).build().unwrap().users();
        let person = canaries::person(7);
        let outcome = users.invite_with_temporary_password(&person).await.unwrap();
        stand_in.inject(Rule::from(Fault::status(403)).times(1));
        let refused = users.invite(&person).await.unwrap_err();
        let user = outcome.user().clone();
        let passwords = stand_in
            .journal()
            .passwords
            .iter()
            .map(|issued| issued.reveal().to_owned())
            .collect::<Vec<_>>();
        assert_eq!(passwords.len(), 1);
        let canaries = Canaries::of(key, passwords);

        let printed = Arc::new(Mutex::new(String::new()));
        let before = std::panic::take_hook();
        let page = printed.clone();
        std::panic::set_hook(Box::new(move |panic| {
            page.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push_str(&panic.to_string());
        }));
        let panics: [&dyn Fn(); 5] = [
            &|| fail(&refused),
            &|| fail(&outcome),
            &|| fail(&user),
            &|| assert_eq!(Some(&person), None),
            &|| fail((&users, ApiKey::new(key))),
        ];
        let panicked = panics
            .iter()
            .filter(|panic| catch_unwind(AssertUnwindSafe(panic)).is_err())
            .count();
        std::panic::set_hook(before);
        let printed = printed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        assert_eq!(panicked, panics.len());
        assert!(
            printed.contains("403") && printed.contains("REDACTED"),
            "{printed}"
        );
        assert_eq!(canaries.found_in(&printed), None);
    });
}

#[test]
fn an_unusable_key_is_not_shown() {
    recorded(async |_| {
        for key in ["ak-canary key", "ak-canary\r\nx", "ak-canary-ü"] {
            let canaries = Canaries::of("ak-canary", []);
            let error = Client::builder().api_key(key).build().unwrap_err();
            assert_eq!(canaries.found_in(&arize_ax_tests::chain(&error)), None);
            let error = ApiKey::new(key).unwrap_err();
            assert_eq!(canaries.found_in(&arize_ax_tests::chain(&error)), None);
        }
    });
}
