//! Random lives of a few users under random faults, against the stand-in, with the
//! promises of the crate checked after every step.
//!
//! `PROPTEST_CASES=2000 cargo test -p arize-ax-tests --test api life_cycles` looks longer.

mod promises;
mod steps;
mod world;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use steps::{Step, steps};
use world::World;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(32),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_promises_hold_after_every_step(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        runtime.block_on(live(&steps))?;
    }
}

async fn live(steps: &[Step]) -> Result<(), TestCaseError> {
    let mut world = World::new().await;
    for step in steps {
        let before = world.state();
        let reported = world.take(step).await;
        let after = world.state();
        promises::check(step, &before, &reported, &after)
            .map_err(|broken| TestCaseError::fail(format!("{step:?}: {broken}\n{reported:?}")))?;
    }
    Ok(())
}
