//! The outcome of a create for each state of the address, each mode and each casing of the server.

use arize_ax::testing::{EnumCasing, Seed, StandIn};
use arize_ax::{Certainty, Conflict, CreateOutcome, Effect, Error, InviteMode, UserStatus};
use arize_ax::{InviteOutcome, SsoOutcome, TemporaryPasswordOutcome};
use arize_ax_tests::people::{JANE, jane};

/// The state of the address before the create.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Before {
    Unknown,
    Invited,
    Active,
    Expired,
    Inactive,
}

/// The outcome of the create.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    /// A new invitation, mailed.
    Mailed,
    /// A new invitation with its password.
    Issued,
    /// A new active user.
    Added,
    /// The invitation that existed before.
    Pending,
    /// 409: an active member holds the address.
    TakenByMember,
    /// 409: somebody who is not active holds the address.
    TakenByInvited,
    /// 409: no listed user holds the address.
    TakenByNobodyListed,
}

use Before::{Active, Expired, Inactive, Invited, Unknown};
use InviteMode::{EmailLink, None as Sso, TemporaryPassword};
use Outcome::{Added, Issued, Mailed, Pending};
use Outcome::{TakenByInvited, TakenByMember, TakenByNobodyListed};

const TABLE: [(Before, InviteMode, Outcome); 15] = [
    (Unknown, EmailLink, Mailed),
    (Unknown, TemporaryPassword, Issued),
    (Unknown, Sso, Added),
    (Invited, EmailLink, Pending),
    (Invited, TemporaryPassword, Pending),
    (Invited, Sso, TakenByInvited),
    (Active, EmailLink, TakenByMember),
    (Active, TemporaryPassword, TakenByMember),
    (Active, Sso, TakenByMember),
    (Expired, EmailLink, Mailed),
    (Expired, TemporaryPassword, Issued),
    (Expired, Sso, Added),
    (Inactive, EmailLink, TakenByNobodyListed),
    (Inactive, TemporaryPassword, TakenByNobodyListed),
    (Inactive, Sso, TakenByNobodyListed),
];

fn put_before(stand_in: &StandIn, before: Before) {
    let (name, email) = ("Jane Smith", JANE.to_uppercase());
    let seed = match before {
        Unknown => return,
        Invited => Seed::invited(name, email),
        Active => Seed::active(name, email),
        Expired => Seed::expired(name, email),
        Inactive => Seed::inactive(name, email),
    };
    stand_in.add_user(seed).expect("the address should be free");
}

fn outcome_of(result: &Result<CreateOutcome, Error>) -> Outcome {
    match result {
        Ok(CreateOutcome::Invite(outcome)) => match outcome {
            InviteOutcome::Sent { certainty, .. } => {
                assert_eq!(*certainty, Certainty::Confirmed);
                Mailed
            }
            InviteOutcome::AlreadyPending(_) => Pending,
            other => panic!("no attempt was lost: {other:?}"),
        },
        Ok(CreateOutcome::TemporaryPassword(outcome)) => match outcome {
            TemporaryPasswordOutcome::Issued { .. } => Issued,
            TemporaryPasswordOutcome::AlreadyPending(_) => Pending,
            other => panic!("no attempt was lost: {other:?}"),
        },
        Ok(CreateOutcome::Sso(outcome)) => match outcome {
            SsoOutcome::Added { certainty, .. } => {
                assert_eq!(*certainty, Certainty::Confirmed);
                Added
            }
            other => panic!("an invited address is refused in this mode: {other:?}"),
        },
        Ok(other) => panic!("no such mode: {other:?}"),
        Err(error) => match error.conflict() {
            Some(Conflict::ActiveMember(user)) => {
                assert_eq!(user.status, Some(UserStatus::Active));
                TakenByMember
            }
            Some(Conflict::NotYetActive(user)) => {
                assert_eq!(user.status, Some(UserStatus::Invited));
                TakenByInvited
            }
            Some(Conflict::ProbablyDeactivated) => TakenByNobodyListed,
            other => panic!("{error} {other:?}"),
        },
    }
}

/// Checks that the stand-in did what the outcome says, once, and nothing else.
fn check_the_journal(stand_in: &StandIn, expected: Outcome, result: &Result<CreateOutcome, Error>) {
    let journal = stand_in.journal();
    let counts = (
        journal.created.len(),
        journal.mails.len(),
        journal.passwords.len(),
    );
    let expected_counts = match expected {
        Mailed => (1, 1, 0),
        Issued => (1, 0, 1),
        Added => (1, 0, 0),
        Pending | TakenByMember | TakenByInvited | TakenByNobodyListed => (0, 0, 0),
    };
    assert_eq!(counts, expected_counts, "created, mails, passwords");
    let issued = journal
        .passwords
        .first()
        .map(|password| password.reveal().to_owned());
    let returned = result.as_ref().ok().and_then(CreateOutcome::password);
    assert_eq!(
        returned.map(|password| password.expose().to_owned()),
        issued
    );
}

fn check_the_user(stand_in: &StandIn, expected: Outcome, outcome: &CreateOutcome) {
    let user = outcome.user();
    let record = stand_in
        .user_by_email(JANE)
        .expect("the stand-in should know her");
    assert_eq!(
        user.id.as_ref().map(AsRef::as_ref),
        Some(record.id.as_str())
    );
    assert!(user.has_email(JANE));
    assert_eq!(user.name.as_deref(), Some("Jane Smith"));
    let status = if expected == Added {
        UserStatus::Active
    } else {
        UserStatus::Invited
    };
    assert_eq!(record.status, status);
    let status = if expected == Added {
        UserStatus::Active
    } else {
        UserStatus::Invited
    };
    assert_eq!(user.status, Some(status));
    assert_eq!(outcome.is_new(), expected != Pending);
    assert_eq!(outcome.pending().is_some(), expected == Pending);
    assert!(
        outcome
            .pending()
            .is_none_or(|pending| pending.is_as_asked())
    );
}

fn check_the_refusal(error: &Error, casing: EnumCasing) {
    assert!(error.is_conflict());
    assert_eq!(error.status(), Some(409));
    assert_eq!(error.effect(), Effect::Rejected);
    assert!(!error.may_have_taken_effect());
    // If the server uses the other casing, the first attempt was refused for that.
    let attempts = if casing == EnumCasing::default() {
        1
    } else {
        2
    };
    assert_eq!(error.attempts(), attempts);
    let problem = error.problem().expect("the stand-in sends problem details");
    assert_eq!(problem.status(), Some(409));
    assert!(
        problem
            .detail()
            .is_some_and(|detail| detail.to_lowercase().contains(JANE))
    );
    assert!(!error.to_string().to_lowercase().contains(JANE));
}

#[tokio::test]
async fn each_state_and_mode_has_its_own_outcome_in_either_casing() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        for (before, mode, expected) in TABLE {
            let case = format!("{before:?} × {mode} × {casing:?}");
            let stand_in = StandIn::builder()
                .enum_casing(casing)
                .start()
                .await
                .unwrap();
            put_before(&stand_in, before);
            let result = stand_in.client().users().create(&jane(), mode).await;
            assert_eq!(outcome_of(&result), expected, "{case}");
            check_the_journal(&stand_in, expected, &result);
            match &result {
                Ok(outcome) => check_the_user(&stand_in, expected, outcome),
                Err(error) => check_the_refusal(error, casing),
            }
        }
    }
}

#[tokio::test]
async fn a_second_create_changes_nothing() {
    for mode in InviteMode::ALL {
        let stand_in = StandIn::start().await;
        let users = stand_in.client().users();
        users.create(&jane(), mode).await.unwrap();
        let before = stand_in.journal();
        let second = users.create(&jane(), mode).await;
        let expected = if mode == Sso { TakenByMember } else { Pending };
        assert_eq!(outcome_of(&second), expected, "{mode}");
        let after = stand_in.journal();
        assert_eq!(after.mails, before.mails, "{mode}");
        assert_eq!(after.passwords, before.passwords, "{mode}");
        assert_eq!(after.created, before.created, "{mode}");
    }
}

#[tokio::test]
async fn the_call_for_each_mode_returns_what_create_returns() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let person = |number: u8| arize_ax_tests::people::person(&format!("{number}@acme.example"));
    assert!(users.invite(&person(1)).await.unwrap().is_new());
    let issued = users
        .invite_with_temporary_password(&person(2))
        .await
        .unwrap();
    assert!(issued.is_new() && issued.password().is_some());
    assert!(users.add_sso_user(&person(3)).await.unwrap().is_new());
    let modes: Vec<_> = stand_in
        .journal()
        .created
        .iter()
        .map(|user| user.mode)
        .collect();
    assert_eq!(
        modes,
        [
            InviteMode::EmailLink,
            InviteMode::TemporaryPassword,
            InviteMode::None
        ]
    );
}
