//! The steps that can happen next.

use arize_ax::InviteMode;
use arize_ax::testing::{Cut, Fault, RetryAfter};
use proptest::prelude::*;
use std::time::Duration;

/// How many people there are.
pub(crate) const PEOPLE: usize = 3;

/// One step: something happens to one of the people, in some trouble.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) person: usize,
    pub(crate) what: What,
    /// The faults that the next requests meet, in order.
    pub(crate) troubles: Vec<Trouble>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Create(InviteMode),
    Get,
    Find,
    List,
    Rename,
    Developer(bool),
    Delete,
    Resend,
    Reset,
    /// The person accepts the invitation.
    Accept,
    /// The invitation runs out.
    Expire,
    /// The server uses the other casing from now on.
    Upgrade,
    /// The server leaves fields out and adds others from now on, or no longer.
    Modernise(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    None,
    TooMany,
    BusyForNow,
    Unavailable,
    Broken { after_work: bool },
    BadGateway { after_work: bool },
    GatewayTimeout { after_work: bool },
    Reset,
    Cut(Cut),
    CutByReset(Cut),
    Html { after_work: bool },
}

impl Trouble {
    pub(crate) fn fault(self) -> Fault {
        let worked = |fault: Fault, after_work| {
            if after_work {
                fault.after_work()
            } else {
                fault
            }
        };
        match self {
            Self::None => Fault::latency(Duration::ZERO),
            Self::TooMany => Fault::too_many_requests(RetryAfter::Seconds(0)),
            Self::BusyForNow => Fault::status(503).retry_after(RetryAfter::Seconds(0)),
            Self::Unavailable => Fault::status(503).empty(),
            Self::Broken { after_work } => worked(Fault::status(500), after_work),
            Self::BadGateway { after_work } => worked(Fault::status(502).html(), after_work),
            Self::GatewayTimeout { after_work } => worked(Fault::status(504).empty(), after_work),
            Self::Reset => Fault::reset(),
            Self::Cut(cut) => Fault::cut(cut),
            Self::CutByReset(cut) => Fault::cut(cut).by_reset(),
            Self::Html { after_work } => worked(Fault::status(200).html(), after_work),
        }
    }
}

/// Some lives, a step after the other.
pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0..PEOPLE, what(), prop::collection::vec(trouble(), 0..4)).prop_map(
        |(person, what, troubles)| Step {
            person,
            what,
            troubles,
        },
    );
    prop::collection::vec(step, 1..25)
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        8 => prop::sample::select(&InviteMode::ALL[..]).prop_map(What::Create),
        1 => Just(What::Get),
        1 => Just(What::Find),
        1 => Just(What::List),
        2 => Just(What::Rename),
        1 => any::<bool>().prop_map(What::Developer),
        2 => Just(What::Delete),
        2 => Just(What::Resend),
        2 => Just(What::Reset),
        2 => Just(What::Accept),
        2 => Just(What::Expire),
        1 => Just(What::Upgrade),
        1 => any::<bool>().prop_map(What::Modernise),
    ]
}

fn trouble() -> impl Strategy<Value = Trouble> {
    let cut = || {
        prop::sample::select(
            &[
                Cut::BeforeResponse,
                Cut::InHeaders,
                Cut::AfterHeaders,
                Cut::InBody,
            ][..],
        )
    };
    prop_oneof![
        3 => Just(Trouble::None),
        1 => Just(Trouble::TooMany),
        1 => Just(Trouble::BusyForNow),
        1 => Just(Trouble::Unavailable),
        1 => any::<bool>().prop_map(|after_work| Trouble::Broken { after_work }),
        1 => any::<bool>().prop_map(|after_work| Trouble::BadGateway { after_work }),
        1 => any::<bool>().prop_map(|after_work| Trouble::GatewayTimeout { after_work }),
        1 => Just(Trouble::Reset),
        4 => cut().prop_map(Trouble::Cut),
        2 => cut().prop_map(Trouble::CutByReset),
        1 => any::<bool>().prop_map(|after_work| Trouble::Html { after_work }),
    ]
}
