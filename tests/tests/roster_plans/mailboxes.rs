//! One mailbox is one user, however its address is written.

use arize_ax::bulk::{BulkOutcome, Target, TargetOutcome};
use arize_ax::roster::{DeleteConsent, Roster};
use arize_ax::testing::{Role, Seed, StandIn, UserStatus};
use arize_ax::{Conflict, EmailAddress, InviteMode, NewUser};

use super::plan;

/// Addresses of one mailbox: as a roster has it, and as the account has it.
const PAIRS: [(&str, &str); 5] = [
    ("jane@m\u{fc}nchen.example", "jane@xn--mnchen-3ya.example"),
    ("jane@xn--mnchen-3ya.example", "Jane@M\u{dc}NCHEN.example"),
    ("ren\u{e9}@acme.example", "rene\u{301}@acme.example"),
    ("rene\u{301}@acme.example", "REN\u{c9}@acme.example"),
    ("\"jane\"@acme.example", "jane@acme.example"),
];

async fn account(email: &str) -> StandIn {
    let server = StandIn::start().await;
    let seed = Seed::active("Jane", email).role(Role::Member);
    server.add_user(seed).expect("a free address");
    server
}

fn person(email: &str) -> NewUser {
    NewUser::new("Jane", email, arize_ax::Role::Member).expect("a person")
}

#[tokio::test]
async fn a_roster_in_the_other_form_neither_invites_nor_deletes() {
    for (wanted, existing) in PAIRS {
        let server = account(existing).await;
        let client = server.client();
        let roster = Roster::new([person(wanted)]).expect("a roster");
        let plan = plan(&client, &roster).await;
        assert!(plan.is_empty() && plan.up_to_date.len() == 1, "{plan}");
        assert_eq!(plan.not_on_roster.len(), 1, "the admin: {plan}");
        let admin = EmailAddress::new(&server.users()[0].email).expect("an address");
        let apply = plan.apply(&client.users());
        let apply = apply.delete_absent(&DeleteConsent::new(0, admin));
        let (items, _) = apply.expect("nobody to delete").start().finish().await;
        assert!(items.is_empty());
        assert_eq!(server.count(UserStatus::Active), 2);
    }
}

#[tokio::test]
async fn the_caller_of_a_delete_is_known_in_the_other_form() {
    let server = account("boss@xn--mnchen-3ya.example").await;
    let client = server.client();
    let plan = plan(&client, &Roster::new([]).expect("an empty roster")).await;
    let caller = EmailAddress::new("boss@m\u{fc}nchen.example").expect("an address");
    let apply = plan.apply(&client.users());
    let apply = apply.delete_absent(&DeleteConsent::new(1, caller));
    let steps = apply.expect("consent to the other user").steps();
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].email(), server.users()[0].email);
}

#[test]
fn both_forms_in_one_roster_are_one_person_twice() {
    for (one, two) in PAIRS {
        let error = Roster::new([person(one), person(two)]).expect_err("one mailbox");
        assert!(
            error.to_string().contains("the same address as person 1"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_user_is_found_in_each_form() {
    for (wanted, existing) in &PAIRS {
        let server = account(existing).await;
        let found = server.client().users().find_by_email(*wanted).await;
        let found = found.expect("a response").expect("Jane");
        assert!(found.has_email(wanted), "{wanted} {existing}");
    }
}

#[tokio::test]
async fn a_conflict_is_explained_by_the_user_in_the_other_form() {
    // The server compares as people do, and the list searches for texts.
    let server = account("jane@xn--mnchen-3ya.example").await;
    server.inject(
        arize_ax::testing::Rule::from(arize_ax::testing::Fault::status(409))
            .on(arize_ax::testing::Operation::CreateUser),
    );
    let error = server
        .client()
        .users()
        .invite(&person("jane@m\u{fc}nchen.example"))
        .await;
    let error = error.expect_err("a conflict");
    assert!(
        matches!(error.conflict(), Some(Conflict::ActiveMember(_))),
        "{error}"
    );
}

#[tokio::test]
async fn bulk_runs_treat_both_forms_as_one_person() {
    let server = StandIn::start().await;
    let users = server.client().users();
    let people = [
        person("jane@m\u{fc}nchen.example"),
        person("jane@xn--mnchen-3ya.example"),
    ];
    let run = users.bulk().create(people, InviteMode::EmailLink);
    let (items, summary) = run.finish().await;
    assert_eq!((items.len(), summary.done), (2, 1));
    assert_eq!(server.journal().created.len(), 1);
    let targets = ["jane@xn--mnchen-3ya.example", "jane@m\u{fc}nchen.example"];
    let targets = targets.map(|email| Target::from(EmailAddress::new(email).expect("an address")));
    let (items, _) = users.bulk().delete(targets).finish().await;
    let done = |outcome: &BulkOutcome<TargetOutcome>| {
        matches!(outcome.done(), Some(TargetOutcome::Done(_)))
    };
    assert_eq!(items.iter().filter(|item| done(&item.outcome)).count(), 1);
}
