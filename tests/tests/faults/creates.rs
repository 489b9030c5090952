//! Creates after an attempt whose response was lost: outcomes that are inferred, and those that are not.

use std::time::Duration;

use arize_ax::testing::{Cut, Fault, Operation, Rule, Seed, StandIn};
use arize_ax::{Certainty, Conflict, InviteMode, SsoOutcome, TemporaryPasswordOutcome, UserStatus};
use arize_ax_tests::eager;
use arize_ax_tests::people::{JANE, jane};

use super::between::Between;

fn lose_the_first(stand_in: &StandIn, fault: Fault) {
    stand_in.inject(Rule::from(fault).on(Operation::CreateUser));
}

#[tokio::test]
async fn a_lost_password_names_the_user_and_can_be_replaced_by_a_resend() {
    let stand_in = StandIn::start().await;
    lose_the_first(&stand_in, Fault::cut(Cut::BeforeResponse));
    let users = eager(&stand_in).build().unwrap().users();
    let outcome = users.invite_with_temporary_password(&jane()).await.unwrap();
    let TemporaryPasswordOutcome::PasswordLost { invitation, .. } = &outcome else {
        panic!("{outcome:?}");
    };
    assert!(outcome.password().is_none());
    assert!(invitation.is_as_asked());
    assert_eq!(invitation.user.status, Some(UserStatus::Invited));
    users
        .resend_invitation(invitation.user.require_id().unwrap())
        .await
        .unwrap();
    assert_eq!(stand_in.journal().mails_to(JANE).count(), 1);
}

#[tokio::test]
async fn an_earlier_invitation_is_not_certainly_this_calls() {
    for mode in [InviteMode::EmailLink, InviteMode::TemporaryPassword] {
        let stand_in = StandIn::start().await;
        stand_in.add_user(Seed::invited("Janet", JANE));
        lose_the_first(&stand_in, Fault::status(502).html());
        let users = eager(&stand_in).build().unwrap().users();
        let outcome = users.create(&jane(), mode).await.unwrap();
        assert!(!outcome.is_new(), "{mode}: {outcome:?}");
        assert_eq!(outcome.pending().unwrap().differences.len(), 1, "{mode}");
        let journal = stand_in.journal();
        assert_eq!(
            (journal.mails.len(), journal.passwords.len()),
            (0, 0),
            "{mode}"
        );
    }
}

#[tokio::test]
async fn an_earlier_invitation_is_already_pending_after_a_rejected_attempt() {
    use arize_ax::testing::RetryAfter;
    let stand_in = StandIn::start().await;
    stand_in.add_user(Seed::invited("Jane Smith", JANE));
    lose_the_first(&stand_in, Fault::too_many_requests(RetryAfter::Seconds(0)));
    let users = eager(&stand_in).build().unwrap().users();
    let outcome = users.invite_with_temporary_password(&jane()).await.unwrap();
    assert!(
        matches!(outcome, TemporaryPasswordOutcome::AlreadyPending(_)),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn an_sso_user_is_recognised_by_the_servers_own_clock() {
    for wrong_by in [Duration::ZERO, Duration::from_secs(400 * 24 * 3600)] {
        let stand_in = StandIn::start().await;
        stand_in.advance(wrong_by);
        lose_the_first(&stand_in, Fault::cut(Cut::BeforeResponse));
        let users = eager(&stand_in).build().unwrap().users();
        let outcome = users.add_sso_user(&jane()).await.unwrap();
        let SsoOutcome::Added {
            user, certainty, ..
        } = outcome
        else {
            panic!("{outcome:?}");
        };
        assert_eq!(certainty, Certainty::Inferred);
        assert_eq!(user.status, Some(UserStatus::Active));
        assert_eq!(stand_in.journal().created.len(), 1);
    }
}

#[tokio::test]
async fn an_earlier_sso_user_is_not_this_calls() {
    let stand_in = StandIn::start().await;
    stand_in.add_user(Seed::sso("Jane Smith", JANE));
    stand_in.advance(Duration::from_secs(3600));
    lose_the_first(&stand_in, Fault::cut(Cut::BeforeResponse));
    let users = eager(&stand_in).build().unwrap().users();
    let error = users.add_sso_user(&jane()).await.unwrap_err();
    assert!(
        matches!(error.conflict(), Some(Conflict::ActiveMember(_))),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_different_sso_user_added_meanwhile_is_not_this_calls() {
    let stand_in = std::sync::Arc::new(StandIn::start().await);
    lose_the_first(&stand_in, Fault::reset());
    let policy = Between::attempts(&stand_in, |stand_in| {
        stand_in.add_user(Seed::sso("Another Jane", JANE));
    });
    let users = eager(&stand_in)
        .retry_policy(policy)
        .build()
        .unwrap()
        .users();
    let error = users.add_sso_user(&jane()).await.unwrap_err();
    assert!(
        matches!(error.conflict(), Some(Conflict::ActiveMember(_))),
        "{error:?}"
    );
    assert!(
        error.may_have_taken_effect(),
        "the first attempt is still unknown"
    );
    assert_eq!(stand_in.journal().created.len(), 0);
}

#[tokio::test]
async fn a_conflict_after_a_lost_attempt_still_says_that_it_may_have_taken_effect() {
    for mode in [InviteMode::EmailLink, InviteMode::TemporaryPassword] {
        let stand_in = std::sync::Arc::new(StandIn::start().await);
        lose_the_first(&stand_in, Fault::cut(Cut::BeforeResponse));
        let policy = Between::attempts(&stand_in, |stand_in| {
            let record = stand_in
                .user_by_email(JANE)
                .expect("the first attempt made her");
            assert!(stand_in.accept_invitation(&record.id));
        });
        let users = eager(&stand_in)
            .retry_policy(policy)
            .build()
            .unwrap()
            .users();
        let error = users.create(&jane(), mode).await.unwrap_err();
        assert!(
            matches!(error.conflict(), Some(Conflict::ActiveMember(_))),
            "{error:?}"
        );
        assert!(error.may_have_taken_effect(), "{mode}: {error}");
        assert!(
            error.to_string().contains("may have taken effect"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_refusal_after_a_lost_attempt_still_says_that_it_may_have_taken_effect() {
    let stand_in = StandIn::start().await;
    lose_the_first(&stand_in, Fault::cut(Cut::BeforeResponse));
    lose_the_first(&stand_in, Fault::status(403));
    let users = eager(&stand_in).build().unwrap().users();
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(
        error.is_forbidden() && error.may_have_taken_effect(),
        "{error:?}"
    );
    assert_eq!(stand_in.journal().mails.len(), 1);
}

#[tokio::test]
async fn one_address_stays_one_user_through_any_run_of_lost_responses() {
    for mode in InviteMode::ALL {
        let stand_in = StandIn::start().await;
        for cut in [Cut::InBody, Cut::BeforeResponse, Cut::InHeaders] {
            lose_the_first(&stand_in, Fault::cut(cut));
        }
        let users = eager(&stand_in).build().unwrap().users();
        let outcome = users.create(&jane(), mode).await.unwrap();
        let journal = stand_in.journal();
        assert_eq!(journal.created.len(), 1, "{mode}");
        assert!(
            journal.mails.len() <= 1 && journal.passwords.len() <= 1,
            "{mode}"
        );
        assert!(
            outcome.is_new(),
            "the head of the first response was seen: {mode}: {outcome:?}"
        );
        assert!(outcome.password().is_none());
    }
}
