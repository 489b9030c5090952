//! Which requests go wrong: by a script, or at a rate.
//!
//! A script is a list of rules; the first that matches a request and is not used up has it. What no rule matches is
//! left to the mix, if there is one, which draws lots from a seed: the same seed gives the same lots in the same order of
//! arrival, so a run with one client can be repeated exactly.

use hyper::Method;

use super::fault_mix::FaultMix;
use super::faults::Fault;
use super::routes::Operation;
use super::rule::Rule;

/// The faults that are in force.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) script: Vec<Rule>,
    pub(super) mix: Option<FaultMix>,
}

impl Plan {
    /// The fault for a request that has just arrived.
    pub(super) fn decide(
        &mut self,
        method: &Method,
        path: &str,
        operation: Option<Operation>,
    ) -> Option<Fault> {
        let claimed = self
            .script
            .iter_mut()
            .filter(|rule| rule.matches(method, path, operation))
            .find_map(|rule| rule.claim().then(|| rule.fault.clone()));
        self.script.retain(|rule| rule.left > 0);
        claimed.or_else(|| self.mix.as_mut().and_then(FaultMix::draw))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(plan: &mut Plan, requests: &[(Method, Operation)]) -> Vec<bool> {
        requests
            .iter()
            .map(|(method, operation)| plan.decide(method, "/", Some(*operation)).is_some())
            .collect()
    }

    #[test]
    fn a_rule_takes_the_requests_it_is_meant_for_and_no_other() {
        let rule = Rule::from(Fault::status(500))
            .on(Operation::Create)
            .after(1)
            .times(2);
        let mut plan = Plan {
            script: vec![rule],
            mix: None,
        };
        let (get, create) = (
            (Method::GET, Operation::Get),
            (Method::POST, Operation::Create),
        );
        let requests = [
            get.clone(),
            create.clone(),
            get,
            create.clone(),
            create.clone(),
            create,
        ];
        assert_eq!(
            hits(&mut plan, &requests),
            [false, false, false, true, true, false]
        );
        assert!(plan.script.is_empty());
    }

    #[test]
    fn rules_are_tried_in_order_and_one_request_uses_up_one() {
        let script = vec![Fault::status(500).into(), Fault::status(501).into()];
        let mut plan = Plan { script, mix: None };
        hits(&mut plan, &[(Method::GET, Operation::Get)]);
        assert_eq!(plan.script.len(), 1);
    }
}
