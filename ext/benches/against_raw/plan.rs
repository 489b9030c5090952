//! A plan for as many people as the account has.

use arize_ax::roster::Roster;
use arize_ax::{Client, NewUser, Role};

/// A roster of all seeded users, a hundredth of them renamed; in the order of their creation or in none.
pub(crate) fn roster(count: usize, is_shuffled: bool) -> Roster {
    // A prime, so that each number comes once.
    let step = if is_shuffled { 7_919 } else { 1 };
    let people = (0..count).map(|index| {
        let n = index * step % count + 1;
        let name = if n.is_multiple_of(100) {
            "Renamed"
        } else {
            "Seeded User"
        };
        let email = format!("user{n}@seeded.example");
        NewUser::new(format!("{name} {n}"), email, Role::Member).expect("a person")
    });
    Roster::new(people).expect("a roster")
}

pub(crate) async fn work(client: &Client, roster: &Roster) -> usize {
    let count = roster.people().len();
    let plan = roster.plan(&client.users()).await.expect("a plan");
    assert_eq!(plan.to_update.len(), count / 100);
    plan.up_to_date.len() + plan.to_update.len()
}
