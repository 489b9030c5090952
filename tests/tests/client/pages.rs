//! Lists whose pages never end, or end in a way that the document does not describe.

use arize_ax::{Error, User};
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{last_page, page_before, user_as};
use arize_ax_tests::raw::{RawServer, Reply};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

fn user(number: u8) -> Value {
    user_as(
        &format!("VXNlcjo{number}"),
        &format!("user{number}@acme.example"),
        "active",
    )
}

fn server(pages: impl IntoIterator<Item = Value>) -> RawServer {
    RawServer::script(pages.into_iter().map(|page| Reply::json(200, &page)))
}

async fn all(server: &RawServer) -> Result<Vec<User>, Error> {
    let users = eager_at(server.url()).build().expect("a client").users();
    users.list().into_stream().try_collect().await
}

/// The users before the first error, and the error.
async fn until_error(server: &RawServer) -> (Vec<User>, Error) {
    let client = eager_at(server.url()).build().expect("a client");
    let mut stream = client.users().list().into_stream();
    let mut users = Vec::new();
    loop {
        match stream.next().await.expect("an error before the end") {
            Ok(user) => users.push(user),
            Err(error) => {
                assert!(
                    stream.next().await.is_none(),
                    "the stream ends with its first error"
                );
                return (users, error);
            }
        }
    }
}

fn check_pagination(error: &Error) {
    assert!(
        error.is_pagination() && error.is_unexpected_response(),
        "{error}"
    );
    assert!(!error.may_have_taken_effect());
    assert_eq!(error.operation(), Some(arize_ax::Operation::ListUsers));
}

#[tokio::test]
async fn cursors_are_sent_back_unchanged() {
    let odd = "a+b/c==&limit=3 ü%";
    let server = server([page_before(&[user(1)], odd), last_page(&[user(2)])]);
    assert_eq!(all(&server).await.unwrap().len(), 2);
    let second = server.received().remove(1);
    let sent = second.query("cursor");
    assert_eq!(sent.len(), 1);
    let url = reqwest::Url::parse(&format!("http://x{}", second.target)).unwrap();
    let read: Vec<_> = url
        .query_pairs()
        .filter(|(name, _)| name == "cursor")
        .collect();
    assert_eq!(read[0].1, odd);
    assert_eq!(second.query("limit"), ["100"]);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_and_not_an_endless_list() {
    for pages in [
        vec![page_before(&[user(1)], "A"), page_before(&[user(2)], "A")],
        vec![
            page_before(&[user(1)], "A"),
            page_before(&[user(2)], "B"),
            page_before(&[user(3)], "A"),
        ],
    ] {
        let server = server(pages.clone());
        let (users, error) = until_error(&server).await;
        check_pagination(&error);
        assert_eq!(users.len(), pages.len(), "what came before is not lost");
        assert_eq!(
            server.lines().len(),
            pages.len(),
            "no page is asked for twice"
        );
    }
}

#[tokio::test]
async fn a_repeated_cursor_ends_a_search_too() {
    let server = server([page_before(&[user(1)], "A")]);
    let users = eager_at(server.url()).build().unwrap().users();
    check_pagination(
        &users
            .find_by_email("nobody@acme.example")
            .await
            .unwrap_err(),
    );
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn more_pages_without_a_cursor_are_an_error_and_not_the_end() {
    for pagination in [
        json!({"has_more": true}),
        json!({"has_more": true, "next_cursor": null}),
        json!({"has_more": true, "next_cursor": ""}),
        json!({"has_more": true, "next_cursor": 7}),
    ] {
        let server = server([json!({"users": [user(1)], "pagination": pagination})]);
        let (came, error) = until_error(&server).await;
        assert_eq!(came.len(), 1, "what came with it is not lost");
        check_pagination(&error);
        let users = eager_at(server.url()).build().unwrap().users();
        let found = users.find_by_email("user1@acme.example").await;
        assert!(found.unwrap().is_some(), "whoever is found is found");
        check_pagination(&users.list().page().await.unwrap_err());
        check_pagination(
            &users
                .find_by_email("nobody@acme.example")
                .await
                .unwrap_err(),
        );
    }
}

#[tokio::test]
async fn an_empty_page_does_not_end_a_list_that_has_more() {
    let server = server([
        page_before(&[], "A"),
        page_before(&[user(1)], "B"),
        page_before(&[], "C"),
        last_page(&[]),
    ]);
    assert_eq!(all(&server).await.unwrap().len(), 1);
    assert_eq!(server.lines().len(), 4);
}

#[tokio::test]
async fn a_page_without_pagination_is_the_last() {
    for page in [
        json!({"users": [user(1)]}),
        json!({"users": [user(1)], "pagination": null}),
        json!({"users": [user(1)], "pagination": {}}),
        json!({"users": [user(1)], "pagination": {"has_more": false, "next_cursor": "A"}}),
        json!({"users": [user(1)], "pagination": {"has_more": false, "next_cursor": null}}),
    ] {
        let server = server([page]);
        assert_eq!(all(&server).await.unwrap().len(), 1);
        assert_eq!(server.lines().len(), 1);
    }
}

#[tokio::test]
async fn a_cursor_without_has_more_is_followed() {
    let first = json!({"users": [user(1)], "pagination": {"next_cursor": "A"}});
    let server = server([first, last_page(&[user(2)])]);
    assert_eq!(all(&server).await.unwrap().len(), 2);
    assert_eq!(server.received()[1].query("cursor"), ["A"]);
}

#[tokio::test]
async fn a_pagination_that_cannot_be_read_is_not_the_end_of_the_list() {
    for pagination in [
        json!({"has_more": "yes"}),
        json!("more"),
        json!([true]),
        json!({"has_more": 1}),
    ] {
        let server = server([json!({"users": [user(1)], "pagination": pagination.clone()})]);
        let (came, error) = until_error(&server).await;
        assert_eq!(came.len(), 1);
        assert!(error.is_unexpected_response(), "{pagination}");
    }
}

#[tokio::test]
async fn an_object_that_is_not_a_page_is_not_an_empty_list() {
    for body in [
        json!({"error": "log in first"}),
        json!({}),
        json!({"users": null}),
        json!({"users": "none"}),
        json!([]),
    ] {
        let server = server([body.clone()]);
        let users = eager_at(server.url()).build().unwrap().users();
        let result = users.list().page().await;
        assert!(
            result.is_err_and(|error| error.is_unexpected_response()),
            "{body}"
        );
        assert!(
            users.find_by_email("jane@acme.example").await.is_err(),
            "{body}"
        );
    }
}
