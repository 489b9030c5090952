//! Exit codes; the help lists them.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

/// The exit code, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Done = 0,
    NotStarted = 1,
    SomethingToDo = 3,
    Incomplete = 4,
    NotConfirmed = 5,
    Interrupted = 130,
}

/// Wrong usage that is seen after the command line was read; clap ends the process with the same code.
const WRONG_USAGE: u8 = 2;

pub(crate) type Failure = Box<dyn Error>;

impl Ending {
    /// The exit code of a command that failed.
    pub(crate) fn of_failure(failure: &(dyn Error + 'static)) -> ExitCode {
        if failure.is::<NotConfirmed>() {
            Self::NotConfirmed.into()
        } else if failure.is::<WrongUsage>() {
            WRONG_USAGE.into()
        } else {
            Self::NotStarted.into()
        }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(ending as u8)
    }
}

/// Nobody agreed to what a command would do.
#[derive(Debug)]
pub(crate) struct NotConfirmed(pub(crate) &'static str);

impl fmt::Display for NotConfirmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for NotConfirmed {}

/// Options that do not go together.
#[derive(Debug)]
pub(crate) struct WrongUsage(pub(crate) &'static str);

impl fmt::Display for WrongUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for WrongUsage {}
