//! What is printed, and in which colours.

use std::io::{IsTerminal as _, stderr, stdout};

use arize_ax::roster::Plan;

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

    /// The plan's table, each action in its colour.
    pub(crate) fn table(self, plan: &Plan) -> String {
        let table = plan.to_string();
        if !self.colours {
            return table;
        }
        let lines = table.lines().map(|line| {
            for (action, code) in [
                ("invite", "32"),
                ("update", "33"),
                ("cannot be", "31"),
                ("not on roster", "2"),
            ] {
                if line.starts_with(action) {
                    return self.in_colour(code, line);
                }
            }
            line.to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// An error with all that is below it, on one line each.
pub(crate) fn error(error: &dyn std::error::Error) {
    eprintln!("{}: {error}", Style::of_stderr().bad("error"));
    let mut below = error.source();
    while let Some(source) = below {
        eprintln!("  because: {source}");
        below = source.source();
    }
}
