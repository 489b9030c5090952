//! Planning.

use arize_ax::roster::{DeleteConsent, Obstacle, Roster, RosterPlace};
use arize_ax::testing::{Dialect, Operation, StandIn};
use arize_ax::{EmailAddress, NewUser, Role};

use super::{account, names, of_people, plan, roster};

#[tokio::test]
async fn each_user_is_where_it_belongs() {
    let server = account().await;
    let plan = plan(&server.client(), &roster()).await;
    let email = |user: &arize_ax::User| user.email.clone().expect("an address");
    let emails = |users: Vec<String>| names(users.iter().map(String::as_str));
    assert_eq!(of_people(&plan.to_invite), ["new"]);
    let again: Vec<_> = plan
        .to_reinvite
        .iter()
        .map(|again| again.person.clone())
        .collect();
    assert_eq!(of_people(&again), ["expired"]);
    let updates = plan
        .to_update
        .iter()
        .map(|planned| email(&planned.user))
        .collect();
    assert_eq!(emails(updates), ["both", "developer", "renamed"]);
    assert_eq!(
        names(plan.up_to_date.iter().map(|email| email.as_str())),
        ["invited", "wanted"]
    );
    assert_eq!(plan.up_to_date_invited, 1);
    let stuck: Vec<_> = plan
        .unattainable
        .iter()
        .map(|stuck| stuck.person.clone())
        .collect();
    assert_eq!(of_people(&stuck), ["both", "role"]);
    assert!(
        plan.unattainable
            .iter()
            .all(|stuck| stuck.obstacle == Obstacle::RoleDiffers)
    );
    let absent = plan
        .not_on_roster
        .iter()
        .map(email)
        .filter(|email| email.contains("leaver"))
        .collect();
    assert_eq!(emails(absent), ["leaver", "leaver2"]);
    assert_eq!(plan.not_on_roster.len(), 3, "and the admin whose key it is");
    assert_eq!(
        (plan.len(), plan.is_empty(), plan.unidentified),
        (5, false, 0)
    );
}

#[tokio::test]
async fn a_plan_and_its_steps_come_back_from_json_as_they_were() {
    fn again<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
        let json = serde_json::to_string(value).expect("it serialises");
        serde_json::from_str(&json).expect("it deserialises")
    }
    let server = account().await;
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    assert_eq!(again(&plan), plan);
    let admin = EmailAddress::new(&server.users()[0].email).expect("an address");
    let apply = plan
        .apply(&client.users())
        .delete_absent(&DeleteConsent::new(2, admin))
        .expect("consent to this");
    let steps = apply.steps();
    let actions: std::collections::BTreeSet<_> = steps
        .iter()
        .map(|step| {
            serde_json::to_value(step).unwrap()["action"]
                .clone()
                .to_string()
        })
        .collect();
    assert_eq!(actions.len(), 4, "steps of every kind: {actions:?}");
    assert_eq!(again(&steps), steps);
    let (_, summary) = apply.start().finish().await;
    assert!(summary.done > 0);
    assert_eq!(again(&summary), summary);
}

#[tokio::test]
async fn a_plan_changes_nothing() {
    let server = account().await;
    let before = server.users();
    let _ = plan(&server.client(), &roster()).await;
    assert_eq!(server.users(), before);
    let journal = server.journal();
    assert_eq!(
        journal.request_count as usize,
        journal.requests_for(Operation::ListUsers).count()
    );
    assert!(journal.mails.is_empty());
}

#[tokio::test]
async fn a_plan_reads_as_a_table_and_as_json() {
    let server = account().await;
    let plan = plan(&server.client(), &roster()).await;
    let table = plan.to_string();
    for (action, email, detail) in [
        ("invite ", "new@", "member"),
        ("invite again", "expired@", "admin; the invitation expired"),
        ("update", "renamed@", "name to \"Renamed\""),
        ("update", "developer@", "take developer permission"),
        ("cannot change", "role@", "role member, wanted admin"),
        ("not on roster", "leaver2@", "invited"),
    ] {
        let line = table
            .lines()
            .find(|line| line.starts_with(action) && line.contains(email));
        let line = line.unwrap_or_else(|| panic!("{action} {email} in\n{table}"));
        assert!(line.ends_with(detail), "{line}");
    }
    assert!(table.ends_with(
        "1 to invite, 1 to invite again, 3 to update, 2 up to date, 2 cannot be changed, 3 not on the roster"
    ));
    let json = serde_json::to_value(&plan).expect("JSON");
    assert_eq!(json["to_invite"][0]["email"], "new@acme.example");
    assert_eq!(json["unattainable"][0]["obstacle"], "role_differs");
    assert_eq!(json["to_update"].as_array().map(Vec::len), Some(3));
    assert!(!json.to_string().contains("password"));
}

#[tokio::test]
async fn users_without_an_address_are_counted_and_left_alone() {
    let server = StandIn::builder()
        .dialect(Dialect::documented().omit("email"))
        .users(7)
        .start()
        .await
        .expect("a stand-in");
    let plan = plan(&server.client(), &roster()).await;
    assert_eq!(plan.unidentified, 8);
    assert!(plan.not_on_roster.is_empty());
}

#[test]
fn people_in_code_are_counted_from_one() {
    let person = |email: &str| NewUser::new("P", email, Role::Member).expect("a person");
    let people = [
        person("a@acme.example"),
        person("b@acme.example"),
        person("A@acme.example"),
    ];
    let error = Roster::new(people).expect_err("the same address twice");
    assert_eq!(error.issues()[0].place(), RosterPlace::Person(3));
    assert!(
        error
            .to_string()
            .ends_with("person 3: `email`: the same address as person 1")
    );
}
