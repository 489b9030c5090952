//! Rosters: make the users of an account match a list.
//!
//! Read a [`Roster`] from CSV or JSON, or build it in code. [`Roster::plan`] lists the account once and says what to
//! do; it changes nothing. [`Plan::apply`] does it.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
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
//! # What a plan does
//!
//! | the account has the address | the plan |
//! |---|---|
//! | no | invites |
//! | yes, invited or active, and matches the roster | does nothing |
//! | yes, invited or active, with another name or developer flag | updates |
//! | yes, invited or active, with another role | reports [`RoleDiffers`](Obstacle::RoleDiffers): the API cannot change roles |
//! | yes, with an expired invitation | invites again, with the name and the role of the roster |
//! | yes, deactivated | reports an obstacle; see below |
//! | yes, with a status that is missing or that this version does not know | reports [`CannotTell`](Obstacle::CannotTell) and does nothing |
//! | yes, but the response lacks a field that the roster sets | reports `CannotTell`, and updates the fields that differ |
//! | yes, and the roster does not | lists the user as [not on the roster](Plan::not_on_roster); deletes only with a [`DeleteConsent`] |
//!
//! If a server lists an address more than once, the most alive record counts: active, then invited, then expired. The
//! others are never deleted.
//!
//! # Deactivated users
//!
//! Servers do not list deactivated users. A plan therefore invites such an address, and applying it fails with
//! [`ProbablyDeactivated`](crate::Conflict::ProbablyDeactivated) every time. Remove the address from the roster.
//!
//! # The developer flag
//!
//! The newest servers do not accept a developer flag when a user is created. If a server refuses the content of an
//! invite that has one, the step sends the invite again without it, and sets the flag by an update. If the update
//! fails, the outcome is [`CreatedWithoutFlag`](StepOutcome::CreatedWithoutFlag), and the next plan contains the
//! update.
//!
//! # Interrupted runs
//!
//! Applying a plan keeps no state outside the account. If a run is killed, make another plan: it contains only what is
//! left, and nobody is invited twice. A temporary password that was on its way when the process died is lost; the user
//! is invited, so [resend the invitation](crate::Users::resend_invitation).

mod apply;
mod compare;
mod consent;
mod error;
mod matching;
mod plan;
mod printable;
mod reader;
mod reading;
mod step;
mod table;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;

pub use apply::Apply;
pub use consent::DeleteConsent;
pub use error::{RosterError, RosterIssue, RosterPlace, RosterRemedy};
pub use plan::{Obstacle, Plan, PlannedUpdate, Reinvitation, Unattainable};
pub use reader::RosterReader;
pub use reading::RosterColumn;
pub use step::{PlanStep, StepOutcome};

use crate::model::Mailbox;
use crate::{Error, NewUser, Users};
use reading::{CheckedRow, Reading};

/// Who should be in the account: people with distinct addresses.
///
/// Rosters are equal if their people are, wherever they come from.
#[derive(Clone, Debug)]
pub struct Roster {
    people: Vec<NewUser>,
    /// Where each of them stands in the file.
    places: Vec<RosterPlace>,
}

impl PartialEq for Roster {
    fn eq(&self, other: &Self) -> bool {
        self.people == other.people
    }
}

impl Eq for Roster {}

impl Roster {
    /// A roster of these people.
    ///
    /// # Errors
    ///
    /// If two people have the same mailbox.
    pub fn new(people: impl IntoIterator<Item = NewUser>) -> Result<Self, RosterError> {
        let rows = (1..).zip(people).map(|(number, person)| CheckedRow {
            place: RosterPlace::Person(number),
            email: Some(person.email().clone()),
            person: Some(person),
        });
        Self::of(Reading {
            rows: rows.collect(),
            issues: Vec::new(),
        })
    }

    /// Reads a roster from CSV, as spreadsheets and directories export it. [`RosterReader`] has settings for other
    /// files.
    ///
    /// | column | values | other headers |
    /// |---|---|---|
    /// | `name` | 1 to 255 characters, without control characters and characters that are invisible or reorder text | `Full name`, `Display name` |
    /// | or `first name` and `last name` | | `Given name`; `Surname`, `Family name` |
    /// | `email` | an address | `E-mail address`, `Mail`, `Work email`, `Primary email`; and if there is none, `User principal name`, `User name`, `Login` |
    /// | `role` | `admin`, `member`, `member_ui_only` or `annotator` | `Role name`, `User role`, `Account role` |
    /// | `is_developer`, optional | `true`, `yes`, `y`, `1`, `false`, `no`, `n`, `0`, or empty to leave the flag as it is | `Developer` |
    ///
    /// - Columns may come in any order. In headers, letter case, spaces, punctuation and notes in brackets do not
    ///   matter; in values, surrounding white space does not.
    /// - Other columns are an error, because a misspelled column would be overlooked. Columns without a header and
    ///   without values are ignored, and so are lines without values.
    /// - The delimiter is `,`, `;`, a tab or `|`, found from the header, or what a first line such as `sep=;` says.
    /// - Above the header there may be lines with a single value, such as titles.
    /// - The file is in UTF-8, or begins with a byte order mark of UTF-8 or UTF-16.
    ///
    /// # Errors
    ///
    /// Every issue of the whole file at once, each with the line on which its row begins. Text that would be read as
    /// something else than its author saw is refused: formulas, errors of spreadsheets, quotes that break the rules of
    /// CSV, and files of other formats. A file that ends inside quotes is refused, because the open quote hides the
    /// rows after it.
    pub fn from_csv(reader: impl io::Read) -> Result<Self, RosterError> {
        RosterReader::new().read_csv(reader)
    }

    /// Reads a roster from JSON: an array of objects, or an object with such an array, such as `{"users": […]}`, or
    /// JSON Lines. The fields are the columns of [`from_csv`](Self::from_csv). `role` is a text or tagged as in the
    /// API, and `is_developer` is a boolean or null. The fields `id`, `created_at` and `status` of the API's own users
    /// are ignored.
    ///
    /// # Errors
    ///
    /// As [`from_csv`](Self::from_csv), with the number of the entry in place of the line. A single page of a longer
    /// list (`"has_more": true`) is refused.
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, RosterError> {
        RosterReader::new().read_json(text.as_ref().as_bytes())
    }

    /// The people of these rows, unless there is an issue or two of them share a mailbox.
    fn of(reading: Reading) -> Result<Self, RosterError> {
        let Reading { rows, mut issues } = reading;
        let mut first: HashMap<Mailbox<'_>, RosterPlace> = HashMap::with_capacity(rows.len());
        for row in &rows {
            let Some(email) = &row.email else { continue };
            match first.entry(email.mailbox()) {
                Entry::Occupied(earlier) => {
                    let rule = format!("the same address as {}", earlier.get());
                    let issue = RosterIssue::new(row.place, rule).of_field("email");
                    issues.push(issue.with_text(email.as_str()));
                }
                Entry::Vacant(free) => {
                    free.insert(row.place);
                }
            }
        }
        if issues.is_empty() {
            let people = rows
                .into_iter()
                .filter_map(|row| Some((row.person?, row.place)));
            let (people, places) = people.unzip();
            Ok(Self { people, places })
        } else {
            issues.sort_by_key(RosterIssue::place);
            Err(RosterError::new(issues))
        }
    }

    /// The people, in the order in which they were given.
    #[must_use]
    pub fn people(&self) -> &[NewUser] {
        &self.people
    }

    /// The people as in [`people`](Self::people), each with the place in the file: the line of a CSV file, the number
    /// of an entry in JSON, or the number of a person for [`Roster::new`].
    ///
    /// ```
    /// # use arize_ax::roster::{Roster, RosterPlace};
    /// let csv = "name,email,role\nJane,jane@acme.com,member\n\nJoe,joe@acme.com,admin\n";
    /// let roster = Roster::from_csv(csv.as_bytes())?;
    /// let places: Vec<_> = roster.people_with_places().map(|(place, _)| place).collect();
    /// assert_eq!(places, [RosterPlace::Line(2), RosterPlace::Line(4)]);
    /// # Ok::<(), arize_ax::roster::RosterError>(())
    /// ```
    pub fn people_with_places(&self) -> impl Iterator<Item = (RosterPlace, &NewUser)> {
        self.places.iter().copied().zip(&self.people)
    }

    /// Compares the roster with the account. Lists all users once, and changes nothing.
    ///
    /// # Errors
    ///
    /// As [`list`](Users::list).
    pub async fn plan(&self, users: &Users) -> Result<Plan, Error> {
        matching::plan(&self.people, users).await
    }
}

impl RosterReader {
    /// Reads CSV; see [`Roster::from_csv`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn read_csv(&self, reader: impl io::Read) -> Result<Roster, RosterError> {
        Roster::of(reading::csv(reader, &self.settings))
    }

    /// Reads JSON; see [`Roster::from_json`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn read_json(&self, reader: impl io::Read) -> Result<Roster, RosterError> {
        Roster::of(reading::json(reader, &self.settings))
    }
}
