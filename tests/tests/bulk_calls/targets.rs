//! Resending and deleting, by id and by address.

use arize_ax::bulk::{BulkOutcome, Target, TargetOutcome};
use arize_ax::testing::{Operation, Seed, StandIn, UserRecord, UserStatus};
use arize_ax::{EmailAddress, UserId};

use super::indexes;

fn id(user: &UserRecord) -> UserId {
    UserId::new(user.id.as_str()).expect("an id")
}

fn email(text: &str) -> EmailAddress {
    EmailAddress::new(text).expect("an address")
}

fn invited(server: &StandIn, count: usize) -> Vec<UserRecord> {
    (0..count)
        .map(|n| {
            let seed = Seed::invited(format!("Person {n}"), format!("person{n}@acme.example"));
            server.add_user(seed).expect("a free address")
        })
        .collect()
}

#[tokio::test]
async fn deletes_by_id_and_by_address() {
    let server = StandIn::start().await;
    let people = invited(&server, 6);
    let targets = [
        Target::from(id(&people[0])),
        Target::from(email("PERSON1@acme.example")),
        Target::from(email("nobody@acme.example")),
        Target::from(id(&people[2])),
        Target::from(UserId::new("not-an-id-of-this-server").expect("an id")),
    ];
    let bulk = server.client().users().bulk().in_input_order();
    let (items, summary) = bulk.delete(targets).finish().await;
    indexes(&items, 5);
    let done = |index: usize| items[index].outcome.done().cloned();
    assert_eq!(done(0), Some(TargetOutcome::Done(id(&people[0]))));
    assert_eq!(done(1), Some(TargetOutcome::Done(id(&people[1]))));
    assert_eq!(done(2), Some(TargetOutcome::NotListed));
    assert_eq!(done(3), Some(TargetOutcome::Done(id(&people[2]))));
    assert!(items[4].outcome.error().is_some());
    assert_eq!((summary.done, summary.changed, summary.failed), (4, 3, 1));
    assert_eq!(server.count(UserStatus::Inactive), 3);
    assert_eq!(server.count(UserStatus::Invited), 3);
}

#[tokio::test]
async fn a_person_is_mailed_once_whether_named_by_id_or_address() {
    let server = StandIn::start().await;
    let people = invited(&server, 2);
    let targets = [
        Target::from(email("person0@acme.example")),
        Target::from(id(&people[0])),
        Target::from(email("Person0@Acme.example")),
        Target::from(id(&people[1])),
        Target::from(id(&people[1])),
        Target::from(email("person1@acme.example")),
    ];
    for concurrency in [1, 6] {
        server.clear_journal();
        let bulk = server.client().users().bulk().concurrency(concurrency);
        let (items, summary) = bulk.resend_invitations(targets.clone()).finish().await;
        indexes(&items, 6);
        assert_eq!((summary.done, summary.duplicates), (2, 4));
        assert_eq!(server.journal().mails_to("person0@acme.example").count(), 1);
        assert_eq!(server.journal().mails_to("person1@acme.example").count(), 1);
        for item in &items {
            let mut spoken_for = item;
            while let BulkOutcome::Duplicate { of } = spoken_for.outcome {
                spoken_for = items
                    .iter()
                    .find(|other| other.index == of)
                    .expect("the other input");
            }
            assert!(spoken_for.outcome.done().is_some());
        }
    }
}

#[tokio::test]
async fn resending_to_an_active_member_fails_only_that_input() {
    let server = StandIn::start().await;
    let mut people = invited(&server, 3);
    people.push(
        server
            .add_user(Seed::active("Active", "active@acme.example"))
            .expect("free"),
    );
    let targets: Vec<_> = people.iter().map(id).collect();
    let bulk = server.client().users().bulk().in_input_order();
    let (items, summary) = bulk.resend_invitations(targets).finish().await;
    assert_eq!((summary.changed, summary.failed), (3, 1));
    assert!(items[3].outcome.error().expect("refused").is_bad_request());
    assert_eq!(
        server
            .journal()
            .requests_for(Operation::ResendInvitation)
            .count(),
        4
    );
}
