//! Rosters against the stand-in server: planning and applying.

mod applying;
mod deletes;
mod killed;
mod mailboxes;
mod names;
mod outcomes;
mod planning;
mod reading;
mod repeats;
mod roles;

use arize_ax::roster::{Plan, Roster};
use arize_ax::testing::{Role, Seed, StandIn};
use arize_ax::{Client, NewUser};

pub(crate) const ROSTER: &str = "name,email,role,is_developer\n\
    New,new@acme.example,member,\n\
    Expired,expired@acme.example,admin,\n\
    Renamed,renamed@acme.example,member,\n\
    Developer,developer@acme.example,member,no\n\
    As Wanted,WANTED@acme.example,member,yes\n\
    Invited,invited@acme.example,member,\n\
    Other Role,role@acme.example,admin,\n\
    Both,both@acme.example,admin,\n";

pub(crate) fn roster() -> Roster {
    Roster::from_csv(ROSTER.as_bytes()).expect("a roster")
}

/// An account that differs from the roster in every way.
pub(crate) async fn account() -> StandIn {
    let server = StandIn::start().await;
    let at = |name: &str| format!("{name}@acme.example");
    for seed in [
        Seed::expired("Old Name", at("expired")).role(Role::Member),
        Seed::active("Old Name", at("renamed")).role(Role::Member),
        Seed::active("Developer", at("developer"))
            .role(Role::Member)
            .developer(true),
        Seed::active("As Wanted", at("wanted"))
            .role(Role::Member)
            .developer(true),
        Seed::invited("Invited", at("invited")).role(Role::Member),
        Seed::active("Other Role", at("role")).role(Role::Member),
        Seed::active("Old Name", at("both")).role(Role::Member),
        Seed::active("Leaver", at("leaver")),
        Seed::invited("Another Leaver", at("leaver2")),
        Seed::inactive("Gone", at("gone")),
    ] {
        server.add_user(seed).expect("a free address");
    }
    server
}

pub(crate) async fn plan(client: &Client, roster: &Roster) -> Plan {
    roster.plan(&client.users()).await.expect("a plan")
}

/// The addresses of people, sorted, without what all have in common.
pub(crate) fn names<'a>(emails: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<_> = emails
        .into_iter()
        .map(|email| {
            email
                .to_lowercase()
                .trim_end_matches("@acme.example")
                .to_owned()
        })
        .collect();
    names.sort();
    names
}

pub(crate) fn of_people(people: &[NewUser]) -> Vec<String> {
    names(people.iter().map(|person| person.email().as_str()))
}
