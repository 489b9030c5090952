//! Which requests go wrong: by a script, or at a rate.
//!
//! A script is a list of rules; the first that matches a request and is not used up has it. What no rule matches is
//! left to the mix, if there is one, which draws lots from a seed: the same seed gives the same lots in the same order of
//! arrival, so a run with one client can be repeated exactly.

use hyper::Method;

use super::faults::{Cut, Fault, RetryAfter};
use super::ids::mix;
use super::routes::Operation;

/// A fault, and the requests it is meant for: the next one, whichever it is, unless said otherwise.
///
/// ```
/// use arize_ax::testing::{Cut, Fault, Operation, Rule};
///
/// // The second and the third create lose their answers.
/// let rule = Rule::from(Fault::cut(Cut::BeforeAnswer))
///     .on(Operation::Create)
///     .after(1)
///     .times(2);
/// # let _ = rule;
/// ```
#[derive(Clone, Debug)]
pub struct Rule {
    fault: Fault,
    operation: Option<Operation>,
    method: Option<String>,
    path: Option<String>,
    skip: u64,
    left: u64,
}

impl From<Fault> for Rule {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            operation: None,
            method: None,
            path: None,
            skip: 0,
            left: 1,
        }
    }
}

impl Rule {
    /// Only requests for this operation.
    #[must_use]
    pub fn on(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Only requests with this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only requests with exactly this path, encoded as it was sent.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// So many requests.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.left = times;
        self
    }

    /// Every request, until the faults are cleared.
    #[must_use]
    pub fn always(self) -> Self {
        self.times(u64::MAX)
    }

    /// Leaves so many matching requests alone first.
    #[must_use]
    pub fn after(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    fn matches(&self, method: &Method, path: &str, operation: Option<Operation>) -> bool {
        self.operation
            .is_none_or(|wanted| operation == Some(wanted))
            && self.method.as_deref().is_none_or(|wanted| method == wanted)
            && self.path.as_deref().is_none_or(|wanted| path == wanted)
    }

    /// Whether this matching request is one of those that the rule is meant for; counts it either way.
    fn claim(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        let claimed = self.left > 0;
        if self.left < u64::MAX {
            self.left = self.left.saturating_sub(1);
        }
        claimed
    }
}

/// Faults at a rate, drawn from a seed.
#[derive(Clone, Debug)]
pub struct FaultMix {
    seed: u64,
    rate: f64,
    faults: Vec<Fault>,
    drawn: u64,
}

impl FaultMix {
    /// This share of all requests, from 0.0 to 1.0, meets one of the ways in which real networks and servers fail for a
    /// moment: busy, unwell or restarting servers, gateways with and without a body, and connections lost before and after
    /// the work was done, at each point of the answer.
    pub fn new(seed: u64, rate: f64) -> Self {
        let cut = |at| Fault::cut(at);
        Self {
            seed,
            rate,
            faults: vec![
                Fault::too_many_requests(RetryAfter::Seconds(0)),
                Fault::status(503).retry_after(RetryAfter::Seconds(0)),
                Fault::status(503).empty(),
                Fault::status(500),
                Fault::status(500).after_work(),
                Fault::status(502).html(),
                Fault::status(502).html().after_work(),
                Fault::status(504).empty().after_work(),
                Fault::reset(),
                cut(Cut::BeforeAnswer),
                cut(Cut::BeforeAnswer).by_reset(),
                cut(Cut::InHeaders),
                cut(Cut::AfterHeaders),
                cut(Cut::InBody),
                cut(Cut::InBody).by_reset(),
            ],
            drawn: 0,
        }
    }

    /// These faults instead, each as likely as the next; one that is given twice is twice as likely.
    #[must_use]
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults = faults.into_iter().collect();
        self
    }

    fn draw(&mut self) -> Option<Fault> {
        let mut lots = fastrand::Rng::with_seed(mix(self.seed ^ mix(self.drawn)));
        self.drawn += 1;
        let hit = lots.f64() < self.rate && !self.faults.is_empty();
        hit.then(|| self.faults[lots.usize(..self.faults.len())].clone())
    }
}

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

    #[test]
    fn a_seed_gives_the_same_lots_again_at_about_the_rate() {
        let draw = |seed| -> Vec<Option<String>> {
            let mut mix = FaultMix::new(seed, 0.2);
            (0..5_000)
                .map(|_| mix.draw().map(|fault| format!("{fault:?}")))
                .collect()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        let hits = draw(1).iter().flatten().count();
        assert!((900..1_100).contains(&hits), "{hits}");
    }
}
