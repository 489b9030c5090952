//! Which failures are retried: each call with each fault, the work of the stand-in, and the result of the call.

use std::time::Duration;

use arize_ax::testing::{Cut, Fault, RetryAfter, Rule, StandIn};
use arize_ax::{Certainty, CreateOutcome, Effect, InviteOutcome, PasswordLoss, SsoOutcome};
use arize_ax::{InviteMode, TemporaryPasswordOutcome};
use arize_ax_tests::{eager, shared_http};

use super::calls::{Call, Cast, Done};

/// The effect of a fault, as far as a client can know it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Known {
    /// The server responded that it did nothing.
    Rejected,
    /// No response, and the work was not done.
    UnknownUndone,
    /// No response, and the work was done.
    UnknownDone,
    /// The head of the response arrived, so it was done; the rest is lost.
    HeadSeen,
}

use Known::{HeadSeen, Rejected, UnknownDone, UnknownUndone};

pub(crate) fn faults() -> Vec<(&'static str, Fault, Known)> {
    let now = RetryAfter::Seconds(0);
    vec![
        (
            "429, seconds",
            Fault::too_many_requests(now.clone()),
            Rejected,
        ),
        (
            "429, a date",
            Fault::too_many_requests(RetryAfter::DateIn(Duration::ZERO)),
            Rejected,
        ),
        (
            "429, nonsense",
            Fault::too_many_requests(RetryAfter::Text("soon".into())),
            Rejected,
        ),
        ("429, bare", Fault::status(429).empty(), Rejected),
        (
            "503 with Retry-After",
            Fault::status(503).retry_after(now),
            Rejected,
        ),
        ("reset before it is read", Fault::reset(), UnknownUndone),
        (
            "closed before the work",
            Fault::cut(Cut::BeforeResponse).before_work(),
            UnknownUndone,
        ),
        ("500", Fault::status(500), UnknownUndone),
        ("502 HTML", Fault::status(502).html(), UnknownUndone),
        ("503, empty", Fault::status(503).empty(), UnknownUndone),
        ("504, empty", Fault::status(504).empty(), UnknownUndone),
        ("408", Fault::status(408), UnknownUndone),
        ("200 HTML", Fault::status(200).html(), UnknownUndone),
        (
            "500 after the work",
            Fault::status(500).after_work(),
            UnknownDone,
        ),
        (
            "502 HTML after the work",
            Fault::status(502).html().after_work(),
            UnknownDone,
        ),
        (
            "504 after the work",
            Fault::status(504).empty().after_work(),
            UnknownDone,
        ),
        (
            "closed before the response",
            Fault::cut(Cut::BeforeResponse),
            UnknownDone,
        ),
        (
            "reset before the response",
            Fault::cut(Cut::BeforeResponse).by_reset(),
            UnknownDone,
        ),
        (
            "closed within the head",
            Fault::cut(Cut::InHeaders),
            UnknownDone,
        ),
        (
            "closed after the head",
            Fault::cut(Cut::AfterHeaders),
            HeadSeen,
        ),
        ("closed within the body", Fault::cut(Cut::InBody), HeadSeen),
        (
            "reset within the body",
            Fault::cut(Cut::InBody).by_reset(),
            HeadSeen,
        ),
    ]
}

/// One call whose first request meets the fault.
async fn run(http: &reqwest::Client, call: Call, name: &str, fault: Fault, known: Known) {
    let case = format!("{call:?}: {name}");
    let stand_in = StandIn::start().await;
    let cast = Cast::of(&stand_in);
    let client = eager(&stand_in)
        .http_client(http.clone())
        .build()
        .expect("a client");
    stand_in.inject(Rule::from(fault).on(call.operation()));
    let result = cast.call(&client.users(), call).await;
    // The response of a resend or a reset has no body, so a cut within it is one within its head.
    let was_done = matches!(known, UnknownDone | HeadSeen);
    if call.mails_each_time() && known != Rejected {
        check_not_repeated(&case, result, &stand_in);
        cast.check_carried_out(&stand_in, call, usize::from(was_done));
        return;
    }
    let done = result.unwrap_or_else(|error| panic!("{case}: {error:?}"));
    cast.check_carried_out(&stand_in, call, 1);
    let lookups = u64::from(call == Call::Create(InviteMode::None) && was_done);
    assert_eq!(stand_in.request_count(), 2 + lookups, "{case}");
    match done {
        Done::Created(outcome) => check_created(&case, &outcome, known, &stand_in),
        Done::User(user) => assert_eq!(user.id.as_ref(), Some(&cast.active), "{case}"),
        Done::Listed(users) => assert_eq!(users, 3, "{case}"),
        Done::Nothing => {}
    }
}

fn check_not_repeated(case: &str, result: Result<Done, arize_ax::Error>, stand_in: &StandIn) {
    let error = result.expect_err(case);
    assert_eq!(stand_in.request_count(), 1, "{case}");
    assert_eq!(error.attempts(), 1, "{case}");
    assert!(error.may_have_taken_effect(), "{case}: {error:?}");
    assert_eq!(error.effect(), Effect::Unknown, "{case}: {error:?}");
}

fn check_created(case: &str, outcome: &CreateOutcome, known: Known, stand_in: &StandIn) {
    let said = match outcome {
        CreateOutcome::Invite(InviteOutcome::Sent {
            certainty: Certainty::Confirmed,
            ..
        }) => "mailed, seen",
        CreateOutcome::Invite(InviteOutcome::Sent {
            certainty: Certainty::Inferred,
            ..
        }) => "mailed, inferred",
        CreateOutcome::Invite(InviteOutcome::PendingAfterRetry(_)) => "perhaps ours",
        CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::Issued { password, .. }) => {
            let journal = stand_in.journal();
            assert_eq!(password.expose(), journal.passwords[0].reveal(), "{case}");
            "issued"
        }
        CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::PasswordLost {
            loss, ..
        }) => match loss {
            PasswordLoss::ResponseLost => "lost",
            PasswordLoss::ResponseMayBeLost => "perhaps lost",
            other => panic!("{case}: {other:?}"),
        },
        CreateOutcome::Sso(SsoOutcome::Added {
            certainty: Certainty::Confirmed,
            ..
        }) => "added, seen",
        CreateOutcome::Sso(SsoOutcome::Added {
            certainty: Certainty::Inferred,
            ..
        }) => "added, inferred",
        other => panic!("{case}: {other:?}"),
    };
    let expected = match (outcome, known) {
        (CreateOutcome::Invite(_), Rejected | UnknownUndone) => "mailed, seen",
        (CreateOutcome::Invite(_), UnknownDone) => "perhaps ours",
        (CreateOutcome::Invite(_), HeadSeen) => "mailed, inferred",
        (CreateOutcome::TemporaryPassword(_), Rejected | UnknownUndone) => "issued",
        (CreateOutcome::TemporaryPassword(_), UnknownDone) => "perhaps lost",
        (CreateOutcome::TemporaryPassword(_), HeadSeen) => "lost",
        (_, Rejected | UnknownUndone) => "added, seen",
        (_, UnknownDone | HeadSeen) => "added, inferred",
    };
    assert_eq!(said, expected, "{case}");
    assert!(
        outcome.user().has_email(arize_ax_tests::people::JANE),
        "{case}"
    );
    let loses = expected.ends_with("lost");
    assert_eq!(
        outcome.pending().is_some(),
        loses || expected == "perhaps ours",
        "{case}"
    );
}

#[tokio::test]
async fn each_call_handles_each_fault_as_in_the_table() {
    let http = shared_http();
    for call in Call::ALL {
        for (name, fault, known) in faults() {
            run(&http, call, name, fault, known).await;
        }
    }
}
