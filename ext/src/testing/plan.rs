//! Which requests go wrong: by a script, or at a rate.
//!
//! A script is a list of rules; the first that matches a request and is not used up has it. What no rule matches is
//! left to the mix, if there is one, which draws lots from a seed: the same seed gives the same lots in the same order of
//! arrival, so a run with one client can be repeated exactly.

use super::fault_mix::FaultMix;
use super::faults::Fault;
use super::rule::{Rule, Seen};

/// The faults that are in force.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) script: Vec<Rule>,
    pub(super) mix: Option<FaultMix>,
}

impl Plan {
    /// The fault for a request that has just arrived.
    pub(super) fn decide(&mut self, seen: &Seen<'_>) -> Option<Fault> {
        let claimed = self
            .script
            .iter_mut()
            .filter(|rule| rule.matches(seen))
            .find_map(|rule| rule.claim().then(|| rule.fault.clone()));
        self.script.retain(|rule| rule.left > 0);
        claimed.or_else(|| self.mix.as_mut().and_then(FaultMix::draw))
    }
}

#[cfg(test)]
mod tests {
    use hyper::Method;

    use super::*;
    use crate::testing::Operation;

    const GET: Seen<'static> = seen(&Method::GET, Operation::Get, b"");
    const CREATE: Seen<'static> = seen(&Method::POST, Operation::Create, b"jane@acme.com");

    const fn seen<'a>(method: &'a Method, operation: Operation, body: &'a [u8]) -> Seen<'a> {
        Seen {
            operation: Some(operation),
            method,
            path: "/",
            body,
        }
    }

    fn hits(plan: &mut Plan, requests: &[Seen<'_>]) -> Vec<bool> {
        requests
            .iter()
            .map(|seen| plan.decide(seen).is_some())
            .collect()
    }

    fn plan(script: Vec<Rule>) -> Plan {
        Plan { script, mix: None }
    }

    #[test]
    fn a_rule_takes_the_requests_it_is_meant_for_and_no_other() {
        let rule = Rule::from(Fault::status(500))
            .on(Operation::Create)
            .after(1)
            .times(2);
        let mut plan = plan(vec![rule]);
        let requests = [GET, CREATE, GET, CREATE, CREATE, CREATE];
        assert_eq!(
            hits(&mut plan, &requests),
            [false, false, false, true, true, false]
        );
        assert!(plan.script.is_empty());
    }

    #[test]
    fn a_rule_finds_what_a_body_mentions() {
        let rule = |text| Rule::from(Fault::status(500)).mentioning(text).always();
        assert_eq!(
            hits(&mut plan(vec![rule("@acme")]), &[GET, CREATE]),
            [false, true]
        );
        assert_eq!(
            hits(&mut plan(vec![rule("bob@")]), &[GET, CREATE]),
            [false, false]
        );
    }

    #[test]
    fn rules_are_tried_in_order_and_one_request_uses_up_one() {
        let mut plan = plan(vec![Fault::status(500).into(), Fault::status(501).into()]);
        hits(&mut plan, &[GET]);
        assert_eq!(plan.script.len(), 1);
    }
}
