//! Life cycles with faults, and everything that a service could print about them.

use std::fmt::{Debug, Write as _};
use std::time::Duration;

use arize_ax::testing::{EnumCasing, FaultMix, StandIn};
use arize_ax::{Error, InviteMode, UserId, UserStatus, UserUpdate, Users};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{chain, eager, eager_at};
use futures_util::FutureExt as _;

use crate::canaries::{Canaries, address, person};

/// The output so far.
#[derive(Default)]
struct Page(String);

impl Page {
    fn print(&mut self, value: &dyn Debug) {
        let _ = writeln!(self.0, "{value:?}\n{value:#?}");
    }

    fn result<T: Debug>(&mut self, result: &Result<T, Error>) {
        match result {
            Ok(value) => self.print(value),
            Err(error) => {
                self.0.push_str(&chain(error));
                self.print(&error.problem());
                self.print(&error.conflict());
            }
        }
    }
}

/// The lives of some people under random faults.
pub(crate) async fn live(seed: u64) -> (Canaries, String) {
    let key = format!("ak-canary-{seed}-0123456789abcdef");
    let casing = if seed.is_multiple_of(2) {
        EnumCasing::Snake
    } else {
        EnumCasing::ScreamingSnake
    };
    let builder = StandIn::builder().admin_key(&key).enum_casing(casing);
    // Half of it goes wrong; refusals that ask for a pause are slow, and have tests of their own.
    let stand_in = builder
        .faults(FaultMix::new(seed, 0.4))
        .start()
        .await
        .expect("a port");
    let client = eager(&stand_in).build().expect("a client");
    let mut page = Page::default();
    page.print(&stand_in.client_builder());
    page.print(&client);
    let users = client.users();
    page.print(&users);
    for (number, mode) in (0..).zip(InviteMode::ALL.into_iter().cycle().take(6)) {
        one_life(&mut page, &users, number, mode).await;
    }
    many_at_once(&mut page, &users).await;
    through_a_proxy(&mut page, &key).await;
    unreachable(&mut page, &key).await;
    stand_in.clear_faults();
    page.print(&users.take_unclaimed());
    let passwords = stand_in.journal().passwords;
    assert!(!passwords.is_empty());
    let passwords = passwords.iter().map(|issued| issued.reveal().to_owned());
    let passwords = passwords.chain(["pw-of-the-proxy".to_owned()]);
    (Canaries::of(&key, passwords), page.0)
}

async fn one_life(page: &mut Page, users: &Users, number: u32, mode: InviteMode) {
    let person = person(number);
    page.print(&person);
    let created = users.create(&person, mode).await;
    page.result(&created);
    page.result(&users.create(&person, mode).await);
    let found = users.find_by_email(address(number)).await;
    page.result(&found);
    let listed = users
        .list()
        .email_contains(address(number))
        .statuses([UserStatus::Invited]);
    page.print(&listed);
    page.result(&listed.clone().page().await);
    let mut stream = listed.into_stream();
    page.print(&stream);
    while let Some(user) = stream.next().await {
        page.result(&user);
    }
    let id = created.ok().and_then(|outcome| outcome.user().id.clone());
    let id = id.unwrap_or_else(|| UserId::new("VXNlcjo5OTk5").expect("an id"));
    page.result(&users.get(&id).await);
    page.result(&users.update(&id, UserUpdate::new().name("Somebody")).await);
    page.result(&users.resend_invitation(&id).await);
    page.result(&users.reset_password(&id).await);
    page.result(&users.delete(&id).await);
    page.result(&users.create(&person, mode).await);
    page.result(&users.find_by_email("not an address of kanarienvogel").await);
    let nameless = arize_ax::NewUser::new(" ", address(number).as_str(), arize_ax::Role::Member);
    page.result(&nameless.map_err(Error::from));
}

/// Creates whose callers go away, and some who stay.
async fn many_at_once(page: &mut Page, users: &Users) {
    for number in 100..110 {
        let person = person(number);
        let gone = users.invite_with_temporary_password(&person).now_or_never();
        assert!(gone.is_none());
    }
    for number in 110..115 {
        page.result(&users.invite_with_temporary_password(&person(number)).await);
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
}

async fn through_a_proxy(page: &mut Page, key: &str) {
    let proxy = RawServer::script([Reply::problem(403, &format!("{} may not", address(1)))]);
    let url = proxy.url().replace("://", "://user:pw-of-the-proxy@");
    let builder = eager_at("http://ax.acme.example")
        .api_key(key)
        .allow_plain_http(true)
        .proxy(url);
    page.print(&builder);
    let users = builder.build().expect("a client").users();
    page.result(&users.find_by_email(address(1)).await);
    page.result(&users.invite(&person(1)).await);
    assert_eq!(proxy.lines().len(), 2);
}

async fn unreachable(page: &mut Page, key: &str) {
    for url in ["http://127.0.0.1:9", "https://127.0.0.1:9"] {
        let users = eager_at(url)
            .api_key(key)
            .build()
            .expect("a client")
            .users();
        page.result(&users.find_by_email(address(1)).await);
        page.result(&users.invite_with_temporary_password(&person(1)).await);
    }
}
