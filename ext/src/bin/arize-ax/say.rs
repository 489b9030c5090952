//! Printing, with colours.

use std::io::{self, IsTerminal as _, Write as _, stderr, stdout};

use arize_ax::roster::{RosterError, RosterRemedy};
use arize_ax::{Difference, Error};

use crate::advice::Advice;
use crate::reasons::with_reason;

/// Prints a line on stdout. A closed pipe, as with `| head`, is not an error.
pub(crate) fn out(line: &str) -> io::Result<()> {
    let mut stdout = stdout().lock();
    match writeln!(stdout, "{line}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Prints a line on stderr. The run goes on even if nobody reads it.
pub(crate) fn err(line: &str) {
    let _ = writeln!(stderr().lock(), "{line}");
}

/// How a user differs from the request.
pub(crate) fn difference(difference: &Difference) -> String {
    match difference {
        Difference::Name { asked, existing } => format!("name {existing:?}, wanted {asked:?}"),
        Difference::Role { asked, existing } => {
            format!("role {:?}, wanted {asked}", existing.to_string())
        }
        Difference::IsDeveloper { existing: true, .. } => "has developer permission".to_owned(),
        Difference::IsDeveloper { .. } => "has no developer permission".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Colours on a terminal, unless `NO_COLOR` is set and not empty.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    colours: bool,
}

impl Style {
    pub(crate) fn of_stdout() -> Self {
        Self::on(stdout().is_terminal())
    }

    pub(crate) fn of_stderr() -> Self {
        Self::on(stderr().is_terminal())
    }

    fn on(is_terminal: bool) -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colours = is_terminal && !refused;
        Self { colours }
    }

    pub(crate) fn has_colours(self) -> bool {
        self.colours
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.in_colour("32", text)
    }

    pub(crate) fn bad(self, text: &str) -> String {
        self.in_colour("31", text)
    }

    fn in_colour(self, code: &str, text: &str) -> String {
        if self.colours {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// A line of a plan in the colour of its action.
    pub(crate) fn action(self, action: &str, line: &str) -> String {
        match action {
            "invite" | "invite again" => self.in_colour("32", line),
            "update" => self.in_colour("33", line),
            "cannot change" | "cannot tell" => self.in_colour("31", line),
            "not on roster" => self.in_colour("2", line),
            _ => line.to_owned(),
        }
    }
}

/// Prints an error with what the server said, its sources, and what to do.
pub(crate) fn error(error: &(dyn std::error::Error + 'static)) {
    let of_library = error.downcast_ref::<Error>();
    let text = of_library.map_or_else(|| error.to_string(), with_reason);
    err(&format!("{}: {text}", Style::of_stderr().bad("error")));
    let mut below = error.source();
    while let Some(source) = below {
        err(&format!("  because: {source}"));
        below = source.source();
    }
    let is_of_server = |error: &&Error| !error.is_configuration() && !error.is_invalid_input();
    let advice = of_library.filter(is_of_server).map(Advice::of);
    if let Some(advice) = advice.and_then(Advice::text) {
        err(&format!("  {advice}"));
    }
}

/// The issues of a roster with the texts that are refused, and the options that may help.
pub(crate) fn issues(name: &str, error: &RosterError) -> String {
    let mut lines = vec![match error.issues().len() {
        1 => format!("{name}: the roster has an issue"),
        many => format!("{name}: the roster has {many} issues"),
    }];
    lines.extend(error.issues().iter().map(|issue| match issue.text() {
        Some(text) => format!("  {issue}: {text}"),
        None => format!("  {issue}"),
    }));
    let remedies = [
        (
            RosterRemedy::MapColumn,
            "--column email=\"Work mail\" says which column is which",
        ),
        (
            RosterRemedy::IgnoreOtherColumns,
            "--ignore-other-columns ignores other columns; --column email=\"Work mail\" maps one",
        ),
        (
            RosterRemedy::SetEncoding,
            "--encoding windows-1252 (or another) says how the file is encoded",
        ),
        (
            RosterRemedy::SetDefaultRole,
            "--default-role member gives a role to everybody who has none",
        ),
    ];
    let wanted = |remedy| {
        error
            .issues()
            .iter()
            .any(|issue| issue.remedy() == Some(remedy))
    };
    let hints = remedies.into_iter().filter(|(remedy, _)| wanted(*remedy));
    lines.extend(hints.map(|(_, hint)| format!("  hint: {hint}")));
    lines.join("\n")
}

/// Logs the attempts of each call on stderr.
pub(crate) fn log_attempts() {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt as _;
    use tracing_subscriber::util::SubscriberInitExt as _;

    let ours = Targets::new().with_target("arize_ax", LevelFilter::DEBUG);
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    tracing_subscriber::registry().with(ours).with(lines).init();
}
