//! Clients and the runtimes that drive their connections.

use std::time::Duration;

use arize_ax::Client;
use arize_ax::testing::StandIn;
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    let mut builder = Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime")
}

fn client(stand_in: &StandIn) -> Client {
    let builder = stand_in.client_builder();
    let limit = Duration::from_secs(20);
    builder.attempt_timeout(limit).build().expect("a client")
}

fn count(runtime: &Runtime, client: &Client) -> usize {
    let page = runtime.block_on(async { client.users().list().page().await });
    page.expect("a page").users.len()
}

#[test]
fn a_client_for_each_runtime_works_while_the_other_is_not_driven() {
    let stand_in = StandIn::builder().start_blocking().unwrap();
    let (first, second) = (runtime(), runtime());
    let (of_first, of_second) = (client(&stand_in), client(&stand_in));
    for _ in 0..3 {
        assert_eq!(count(&first, &of_first), 1);
        assert_eq!(count(&second, &of_second), 1);
    }
}

#[test]
fn a_client_works_after_its_runtime_has_ended() {
    let stand_in = StandIn::builder().start_blocking().unwrap();
    let client = client(&stand_in);
    for _ in 0..3 {
        assert_eq!(count(&runtime(), &client), 1);
    }
}
