//! Which requests go wrong: by rules, or at random.
//!
//! The first rule that matches a request and is not used up decides. If no rule matches, the fault mix decides, if one
//! is set.

use super::faults::Fault;
use super::mix::FaultMix;
use super::rule::{RequestInfo, Rule};

/// The faults in force.
#[derive(Debug, Default)]
pub(crate) struct FaultPlan {
    pub(crate) rules: Vec<Rule>,
    pub(crate) mix: Option<FaultMix>,
}

impl FaultPlan {
    /// The fault for a request that has just arrived.
    pub(crate) fn decide(&mut self, request: &RequestInfo<'_>) -> Option<Fault> {
        let mut matching = self.rules.iter_mut().filter(|rule| rule.matches(request));
        let fault = matching.find_map(|rule| rule.count().then(|| rule.fault.clone()));
        self.rules.retain(|rule| !rule.is_used_up());
        fault.or_else(|| self.mix.as_mut().and_then(FaultMix::draw))
    }
}

#[cfg(test)]
mod tests {
    use hyper::Method;

    use super::*;
    use crate::Operation;

    const GET: RequestInfo<'static> = request(&Method::GET, Operation::GetUser, b"");
    const CREATE: RequestInfo<'static> =
        request(&Method::POST, Operation::CreateUser, b"jane@acme.com");

    const fn request<'a>(
        method: &'a Method,
        operation: Operation,
        body: &'a [u8],
    ) -> RequestInfo<'a> {
        RequestInfo {
            operation: Some(operation),
            method,
            path: "/",
            body,
        }
    }

    fn hits(plan: &mut FaultPlan, requests: &[RequestInfo<'_>]) -> Vec<bool> {
        requests
            .iter()
            .map(|request| plan.decide(request).is_some())
            .collect()
    }

    fn plan(rules: Vec<Rule>) -> FaultPlan {
        FaultPlan { rules, mix: None }
    }

    #[test]
    fn a_rule_matches_its_requests_and_no_others() {
        let rule = Rule::from(Fault::status(500))
            .on(Operation::CreateUser)
            .after(1)
            .times(2);
        let mut plan = plan(vec![rule]);
        let requests = [GET, CREATE, GET, CREATE, CREATE, CREATE];
        assert_eq!(
            hits(&mut plan, &requests),
            [false, false, false, true, true, false]
        );
        assert!(plan.rules.is_empty());
    }

    #[test]
    fn a_rule_matches_text_in_a_body() {
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
    fn rules_are_checked_in_order_and_a_request_uses_one() {
        let mut plan = plan(vec![Fault::status(500).into(), Fault::status(501).into()]);
        hits(&mut plan, &[GET]);
        assert_eq!(plan.rules.len(), 1);
    }
}
