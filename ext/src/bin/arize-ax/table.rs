//! Tables, fitted to the terminal.
//!
//! A row never wraps: long values are cut to the width that their column wants, then whole columns go, the least
//! important first, and then values are cut further. Without a terminal nothing is cut.

use console::{Alignment, Term, measure_text_width, pad_str, truncate_str};

/// The space between two columns.
const GAP: usize = 2;
/// What a column that can be cut keeps in the end, in columns of the terminal.
const LEAST: usize = 10;

/// A column of a table.
#[derive(Clone, Copy)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    /// The width down to which long values are cut before other columns go; `None` if they are never cut.
    pub(crate) wanted: Option<usize>,
    /// Columns with greater numbers go first if the table is too wide; 0 stays.
    pub(crate) dispensable: u8,
}

/// The width of the terminal that stdout is; `None` if it is none.
pub(crate) fn width_of_stdout() -> Option<usize> {
    width(&Term::stdout())
}

/// The same for stderr.
pub(crate) fn width_of_stderr() -> Option<usize> {
    width(&Term::stderr())
}

fn width(terminal: &Term) -> Option<usize> {
    let size = terminal
        .is_term()
        .then(|| terminal.size_checked())
        .flatten();
    size.map(|(_, columns)| usize::from(columns))
        .filter(|columns| *columns > 0)
}

/// The lines of a table: a title, if `titles` is set, and one line for each row.
pub(crate) fn lines(
    columns: &[Column],
    rows: &[Vec<String>],
    width: Option<usize>,
    titles: bool,
) -> Vec<String> {
    let natural: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let title = if titles { column.title.len() } else { 0 };
            let widest = rows.iter().map(|row| measure_text_width(&row[index])).max();
            title.max(widest.unwrap_or(0))
        })
        .collect();
    let widths = fitted(columns, &natural, width);
    let line = |texts: &mut dyn Iterator<Item = &str>| {
        let shown = texts.zip(&widths).filter(|(_, width)| **width > 0);
        let cells = shown.map(|(text, width)| {
            let cut = truncate_str(text, *width, "…");
            pad_str(&cut, *width, Alignment::Left, None).into_owned()
        });
        let line = cells.collect::<Vec<_>>().join(&" ".repeat(GAP));
        let line = line.trim_end();
        match width {
            Some(width) => truncate_str(line, width, "…").into_owned(),
            None => line.to_owned(),
        }
    };
    let title = titles.then(|| line(&mut columns.iter().map(|column| column.title)));
    let rows = rows
        .iter()
        .map(|row| line(&mut row.iter().map(String::as_str)));
    title.into_iter().chain(rows).collect()
}

/// The width of each column; 0 for columns that are not shown.
fn fitted(columns: &[Column], natural: &[usize], available: Option<usize>) -> Vec<usize> {
    let mut widths = natural.to_vec();
    let Some(available) = available else {
        return widths;
    };
    loop {
        if shrunk(columns, &mut widths, available, |wanted| wanted) {
            return widths;
        }
        let shown = (0..columns.len()).filter(|index| widths[*index] > 0);
        let least_wanted = shown.max_by_key(|index| columns[*index].dispensable);
        match least_wanted.filter(|index| columns[*index].dispensable > 0) {
            Some(index) => {
                // The others may have their natural widths again.
                let gone = |other: usize| other == index || widths[other] == 0;
                widths = (0..columns.len())
                    .map(|other| if gone(other) { 0 } else { natural[other] })
                    .collect();
            }
            None => {
                shrunk(columns, &mut widths, available, |_| LEAST);
                return widths;
            }
        }
    }
}

/// Cuts the widest columns until the table fits, each down to what `least` makes of its wanted width. Returns whether
/// the table fits.
fn shrunk(
    columns: &[Column],
    widths: &mut [usize],
    available: usize,
    least: fn(usize) -> usize,
) -> bool {
    loop {
        let shown = widths.iter().filter(|width| **width > 0).count();
        let total = widths.iter().sum::<usize>() + GAP * shown.saturating_sub(1);
        if total <= available {
            return true;
        }
        let widest = (0..columns.len())
            .filter(|index| {
                let wanted = columns[*index].wanted;
                wanted.is_some_and(|wanted| widths[*index] > least(wanted))
            })
            .max_by_key(|index| widths[*index]);
        match widest {
            Some(index) => widths[index] -= 1,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, lines};

    const fn column(title: &'static str, wanted: Option<usize>, dispensable: u8) -> Column {
        Column {
            title,
            wanted,
            dispensable,
        }
    }

    const COLUMNS: [Column; 3] = [
        column("EMAIL", Some(12), 0),
        column("NAME", Some(12), 0),
        column("ID", None, 1),
    ];

    fn rows() -> Vec<Vec<String>> {
        let row = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        vec![
            row(["jane@acme.com", "Jane", "abc"]),
            row(["john@acme.com", &"long ".repeat(20), "defghi"]),
        ]
    }

    #[test]
    fn without_a_terminal_nothing_is_cut() {
        let lines = lines(&COLUMNS, &rows(), None, true);
        assert!(
            lines[2].contains("long long") && lines[2].ends_with("defghi"),
            "{lines:?}"
        );
    }

    #[test]
    fn a_long_value_is_cut_and_the_other_rows_stay() {
        let lines = lines(&COLUMNS, &rows(), Some(40), true);
        assert_eq!(lines[1], "jane@acme.com  Jane               abc");
        assert_eq!(lines[2], "john@acme.com  long long long l…  defghi");
        assert!(lines.iter().all(|line| line.chars().count() <= 40));
    }

    #[test]
    fn columns_go_before_a_row_wraps() {
        let lines = lines(&COLUMNS, &rows(), Some(27), true);
        assert_eq!(lines[0], "EMAIL          NAME");
        assert_eq!(lines[1], "jane@acme.com  Jane");
        assert_eq!(lines[2], "john@acme.com  long long l…");
    }

    #[test]
    fn wide_characters_count_twice() {
        let rows = vec![vec!["李小龍".to_owned(), "x".to_owned(), String::new()]];
        assert_eq!(lines(&COLUMNS, &rows, None, false), ["李小龍  x"]);
    }
}
