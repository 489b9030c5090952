//! Failures that do not end, and responses that are final: the number of attempts, and the error.

use arize_ax::testing::{Fault, Rule, StandIn};
use arize_ax::{Effect, InviteMode};
use arize_ax_tests::{eager, shared_http};

use super::calls::{Call, Cast};
use super::table::Known::{HeadSeen, Rejected, UnknownDone};
use super::table::faults;

#[tokio::test]
async fn a_fault_that_does_not_end_is_reported_with_its_effect() {
    let http = shared_http();
    for call in Call::ALL {
        for (name, fault, known) in faults() {
            let case = format!("{call:?}: {name}, always");
            if call == Call::Create(InviteMode::None) && known == HeadSeen {
                // The head of the 409 to the second attempt is enough to look the user up.
                continue;
            }
            let stand_in = StandIn::start().await;
            let cast = Cast::of(&stand_in);
            let client = eager(&stand_in)
                .http_client(http.clone())
                .build()
                .expect("a client");
            stand_in.inject(Rule::from(fault).on(call.operation()).always());
            let error = cast.call(&client.users(), call).await.expect_err(&case);
            let attempts = if call.mails_each_time() && known != Rejected {
                1
            } else {
                4
            };
            assert_eq!(
                (error.attempts(), stand_in.request_count()),
                (attempts, attempts.into()),
                "{case}"
            );
            assert_eq!(
                error.effect() >= Effect::Unknown,
                known != Rejected,
                "{case}: {error:?}"
            );
            assert_eq!(
                error.may_have_taken_effect(),
                known != Rejected && !call.reads(),
                "{case}: {error:?}"
            );
            let text = error.to_string();
            let says_so =
                text.contains("may have taken effect") || text.contains("it has taken effect");
            assert_eq!(says_so, error.may_have_taken_effect(), "{case}: {text}");
            let times = usize::from(matches!(known, UnknownDone | HeadSeen));
            cast.check_carried_out(&stand_in, call, times);
        }
    }
}

#[tokio::test]
async fn a_final_response_is_not_retried() {
    let http = shared_http();
    for call in Call::ALL {
        for status in [400, 401, 403, 404, 418, 422, 501, 505] {
            let case = format!("{call:?}: {status}");
            let stand_in = StandIn::start().await;
            let cast = Cast::of(&stand_in);
            let client = eager(&stand_in)
                .http_client(http.clone())
                .enum_casing(arize_ax::EnumCasing::Snake)
                .build()
                .expect("a client");
            stand_in.inject(
                Rule::from(Fault::status(status))
                    .on(call.operation())
                    .always(),
            );
            let error = cast.call(&client.users(), call).await.expect_err(&case);
            assert_eq!(
                (error.status(), error.attempts()),
                (Some(status), 1),
                "{case}"
            );
            assert_eq!(stand_in.request_count(), 1, "{case}");
        }
    }
}
