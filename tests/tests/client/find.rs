//! Finding a user by the whole address.

use arize_ax::testing::{Seed, StandIn};
use arize_ax::{EmailAddress, UserStatus};
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{JANE, last_page, page_before, user_as};
use arize_ax_tests::raw::{RawServer, Reply};

/// 500 users whose addresses contain Jane's, and Jane among them.
async fn crowd() -> StandIn {
    let stand_in = StandIn::start().await;
    let others = |from: usize| {
        (from..from + 250)
            .map(|number| Seed::active(format!("Other {number}"), format!("x{number}{JANE}")))
    };
    assert_eq!(stand_in.add_users(others(0)), 250);
    stand_in.add_user(Seed::invited("Jane Smith", "Jane@Acme.Example"));
    assert_eq!(stand_in.add_users(others(250)), 250);
    stand_in
}

#[tokio::test]
async fn finds_the_one_among_500_who_contain_it_whatever_the_case() {
    let stand_in = crowd().await;
    let users = stand_in.client().users();
    for address in [
        JANE.to_owned(),
        JANE.to_uppercase(),
        "  jAnE@acme.EXAMPLE ".to_owned(),
    ] {
        stand_in.clear_journal();
        let user = users
            .find_by_email(address.as_str())
            .await
            .unwrap()
            .expect("she is there");
        assert_eq!(user.name.as_deref(), Some("Jane Smith"));
        assert_eq!(user.status, Some(UserStatus::Invited));
        assert_eq!(
            stand_in.journal().requests.len(),
            3,
            "pages up to hers and no further"
        );
    }
    let address = EmailAddress::new(JANE).unwrap();
    assert!(users.find_by_email(address).await.unwrap().is_some());
    assert!(
        users
            .find_by_email(JANE.to_owned())
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn a_part_of_an_address_does_not_match() {
    let stand_in = crowd().await;
    let users = stand_in.client().users();
    assert_eq!(users.find_by_email("ane@acme.example").await.unwrap(), None);
    let asked = stand_in.journal().requests.len();
    assert_eq!(asked, 6, "all pages are looked through");
}

#[tokio::test]
async fn letters_beyond_ascii_have_case_too() {
    let stand_in = StandIn::start().await;
    stand_in
        .add_user(Seed::active("Jürgen", "jürgen@bücher.example"))
        .unwrap();
    let users = stand_in.client().users();
    let user = users.find_by_email("JÜRGEN@Bücher.example").await.unwrap();
    assert_eq!(user.unwrap().name.as_deref(), Some("Jürgen"));
}

#[tokio::test]
async fn a_deactivated_user_is_not_found() {
    let stand_in = StandIn::start().await;
    stand_in.add_user(Seed::inactive("Jane Smith", JANE));
    assert_eq!(
        stand_in.client().users().find_by_email(JANE).await.unwrap(),
        None
    );
}

#[tokio::test]
async fn an_expired_invitation_is_found() {
    let stand_in = StandIn::start().await;
    stand_in.add_user(Seed::expired("Jane Smith", JANE));
    let user = stand_in
        .client()
        .users()
        .find_by_email(JANE)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(user.status, Some(UserStatus::Expired));
}

#[tokio::test]
async fn a_server_that_filters_otherwise_finds_nobody_else() {
    let other = user_as("VXNlcjo1", "somebody@else.example", "active");
    let server = RawServer::script([
        Reply::json(200, &page_before(std::slice::from_ref(&other), "A")),
        Reply::json(200, &last_page(&[other])),
    ]);
    let users = eager_at(server.url()).build().unwrap().users();
    assert_eq!(users.find_by_email(JANE).await.unwrap(), None);
    assert_eq!(server.received()[0].query("email"), ["jane%40acme.example"]);
    assert_eq!(server.received()[1].query("email"), ["jane%40acme.example"]);
}

#[tokio::test]
async fn an_error_on_a_later_page_does_not_mean_absent() {
    let other = user_as("VXNlcjo1", "xjane@acme.example", "active");
    let server = RawServer::script([
        Reply::json(200, &page_before(&[other], "A")),
        Reply::problem(403, "no longer"),
    ]);
    let users = eager_at(server.url()).build().unwrap().users();
    assert!(users.find_by_email(JANE).await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn an_expired_invitation_on_an_earlier_page_does_not_hide_the_user() {
    let old = user_as("VXNlcjo1", JANE, "expired");
    for (later, expected) in [
        (user_as("VXNlcjo2", JANE, "active"), UserStatus::Active),
        (user_as("VXNlcjo2", JANE, "invited"), UserStatus::Invited),
        (
            user_as("VXNlcjo2", "x@acme.example", "active"),
            UserStatus::Expired,
        ),
    ] {
        let server = RawServer::script([
            Reply::json(200, &page_before(std::slice::from_ref(&old), "A")),
            Reply::json(200, &last_page(&[later])),
        ]);
        let users = eager_at(server.url()).build().unwrap().users();
        let found = users.find_by_email(JANE).await.unwrap().expect("a record");
        assert_eq!(found.status, Some(expected));
    }
}

#[tokio::test]
async fn no_further_page_is_read_after_a_live_user() {
    for status in ["active", "invited"] {
        let jane = user_as("VXNlcjo5", JANE, status);
        let server = RawServer::script([Reply::json(200, &page_before(&[jane], "A"))]);
        let users = eager_at(server.url()).build().unwrap().users();
        assert!(users.find_by_email(JANE).await.unwrap().is_some());
        assert_eq!(server.received().len(), 1);
    }
}
