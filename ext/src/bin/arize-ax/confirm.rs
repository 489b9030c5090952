//! Asks before anything is done that cannot be taken back.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::ending::{Failure, NotConfirmed};

/// Asks on the terminal, unless `yes` is set.
///
/// # Errors
///
/// [`NotConfirmed`] if the reply is not yes, or if there is no terminal to ask on.
pub(crate) fn confirm(question: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(not_confirmed(
            "not confirmed: there is no terminal to ask on; pass --yes, or --dry-run to see what would be done",
        ));
    }
    let mut stderr = io::stderr().lock();
    write!(stderr, "{question} [y/N] ")?;
    stderr.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    if matches!(line.trim().to_ascii_lowercase().as_str(), "y" | "yes") {
        Ok(())
    } else {
        Err(not_confirmed("not confirmed: nothing was done"))
    }
}

fn not_confirmed(why: &'static str) -> Failure {
    Box::new(NotConfirmed(why))
}

/// "1 user", "2 users".
pub(crate) fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        many if one == "person" => format!("{many} people"),
        many => format!("{many} {one}s"),
    }
}
