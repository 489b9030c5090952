//! Rosters: who should be in the account, what that takes, and doing it.
//!
//! A [`Roster`] is read from CSV or JSON, or built in code. Its [`plan`](Roster::plan)
//! lists the account once and says what would have to be done; it changes
//! nothing. [`Plan::apply`] does it.
//!
//! ```
//! # use arize_ax::testing::StandIn;
//! use arize_ax::roster::Roster;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let roster = Roster::from_csv(
//!     "name,email,role\n\
//!      Jane Smith,jane@acme.com,member\n\
//!      John Doe,john@acme.com,annotator\n"
//!         .as_bytes(),
//! )?;
//! let plan = roster.plan(&users).await?;
//! println!("{plan}");
//! let (items, summary) = plan.apply(&users).start().finish().await;
//! assert_eq!(summary.to_string(), "2 done (2 changed the account)");
//! # drop(items);
//!
//! let again = roster.plan(&users).await?;
//! assert!(again.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # What a plan can and cannot do
//!
//! | the account has the address | plan |
//! |---|---|
//! | not at all | invite |
//! | invited, active: as wanted | nothing |
//! | invited, active: other name or developer flag | update |
//! | invited, active: other role | [cannot be](Obstacle): the API has no call for it |
//! | invitation expired | invite again, with the name and the role of the roster |
//! | deactivated | cannot be, for ever; see below |
//! | with a status that this version does not know, or without one | [cannot be told](Obstacle::CannotTell): nothing is done |
//! | invited, active: without a field that the roster wants something of | cannot be told; where another field differs, that one is updated |
//! | and the roster does not | [not on the roster](Plan::not_on_roster): deleted only with a [`DeleteConsent`] |
//!
//! Where a server lists an address more than once, the record that is most alive counts (active, then invited, then expired), and
//! nobody with an address of the roster is ever absent.
//!
//! Servers do not list deactivated users, so such an address is planned as an
//! invitation, and applying it fails with the conflict
//! [`ProbablyDeactivated`](crate::Conflict::ProbablyDeactivated), each time anew. Take it off the roster.
//!
//! The newest servers take no developer flag when a user is created. An invite that asks for one and is refused
//! for its content is sent again without it, and an update sets the flag in the same step. Where that update fails, the
//! outcome says so ([`CreatedWithoutFlag`](StepOutcome::CreatedWithoutFlag)) and the next plan has it.
//!
//! Applying needs no memory of its own: the account is the memory. A run that is
//! killed in the middle is followed by another plan, which holds what is left;
//! an address that was invited is listed as such, and nobody is invited twice. Only
//! a temporary password that was on its way is lost with the process: the user is invited
//! then, and [resending the invitation](crate::Users::resend_invitation) is the way out.

mod apply;
mod compare;
mod consent;
mod csv;
mod error;
mod flagged;
mod json;
mod lines;
mod plan;
mod planning;
mod printable;
mod records;
mod row;
mod step;
mod table;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;

pub use apply::Apply;
pub use consent::DeleteConsent;
pub use error::{RosterError, RosterProblem};
pub use plan::{Obstacle, Plan, PlannedUpdate, Reinvitation, Unattainable};
pub use step::{PlanStep, StepOutcome};

use crate::{Error, NewUser, Users};
use row::Checked;

/// Who should be in the account: people with distinct addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    people: Vec<NewUser>,
}

impl Roster {
    /// A roster of these people.
    ///
    /// # Errors
    ///
    /// Where an address, whatever its case, is there twice. The position counts from 1.
    pub fn new(people: impl IntoIterator<Item = NewUser>) -> Result<Self, RosterError> {
        let people = (1..).zip(people).map(|(place, person)| Checked {
            place,
            email: Some(person.email().clone()),
            person: Some(person),
        });
        Self::of(people.collect(), Vec::new(), error::Unit::Person)
    }

    /// Reads a roster from CSV in UTF-8, the first line being a header.
    ///
    /// | column | values |
    /// |---|---|
    /// | `name` | 1 to 255 characters, no line break and no other control character |
    /// | `email` | an address |
    /// | `role` | `admin`, `member` or `annotator` |
    /// | `is_developer`, may be missing | `true`, `false`, or empty to leave it as it is; also `yes`, `no` |
    ///
    /// Columns may come in any order; letter case of headers and of values from the
    /// table does not count, nor do blanks around a value. Other columns are an error, since
    /// a misspelled one would be overlooked. Lines that are empty but for commas are skipped.
    /// Lines may end in any way, and the file may begin with a byte order mark.
    ///
    /// # Errors
    ///
    /// Every problem of the whole file at once, each with the line on which its row begins. A file that ends inside of
    /// quotes is refused, since the quote swallowed whatever came after it.
    pub fn from_csv(reader: impl io::Read) -> Result<Self, RosterError> {
        let (rows, problems) = csv::read(reader);
        Self::of(rows, problems, error::Unit::Line)
    }

    /// Reads a roster from a JSON array of objects, with the fields of the columns of
    /// [`from_csv`](Self::from_csv), `is_developer` being a boolean or null. The text may begin with a byte order mark.
    ///
    /// # Errors
    ///
    /// As [`from_csv`](Self::from_csv). What is no JSON at all is one problem.
    pub fn from_json(text: &str) -> Result<Self, RosterError> {
        let (rows, problems) = json::read(text);
        Self::of(rows, problems, error::Unit::Line)
    }

    /// The people of these rows; refused where an address comes twice or anything was wrong before.
    fn of(
        rows: Vec<Checked>,
        mut problems: Vec<RosterProblem>,
        unit: error::Unit,
    ) -> Result<Self, RosterError> {
        let mut first: HashMap<String, u64> = HashMap::with_capacity(rows.len());
        for row in &rows {
            let Some(email) = &row.email else { continue };
            match first.entry(key(email.as_str())) {
                Entry::Occupied(earlier) => {
                    problems.push(RosterProblem::twice(row.place, *earlier.get(), unit));
                }
                Entry::Vacant(free) => {
                    free.insert(row.place);
                }
            }
        }
        if problems.is_empty() {
            let people = rows.into_iter().filter_map(|row| row.person).collect();
            Ok(Self { people })
        } else {
            problems.sort_by_key(|problem| problem.place);
            Err(RosterError::new(problems, unit))
        }
    }

    /// The people, in the order they were given.
    #[must_use]
    pub fn people(&self) -> &[NewUser] {
        &self.people
    }

    /// Compares the roster with the account: lists all users once, and changes nothing.
    ///
    /// # Errors
    ///
    /// As [`list`](Users::list).
    pub async fn plan(&self, users: &Users) -> Result<Plan, Error> {
        planning::plan(&self.people, users).await
    }
}

/// What makes addresses the same: neither the case of letters nor blanks around count.
fn key(email: &str) -> String {
    email.trim().to_lowercase()
}
