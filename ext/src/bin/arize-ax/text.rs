//! Texts of servers and files, made safe for terminals and spreadsheets.

/// The text with escapes for characters that could control the terminal or hide text.
pub(crate) fn printable(text: &str) -> String {
    let escaped = text.chars().flat_map(|character| {
        let is_quote = matches!(character, '\'' | '"' | '\\');
        let plain = is_quote.then_some(character).into_iter();
        plain.chain(character.escape_debug().filter(move |_| !is_quote))
    });
    escaped.collect()
}

/// Whether a spreadsheet would compute the value, in quotes or not.
pub(crate) fn is_formula(value: &str) -> bool {
    value.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ])
}

/// The value with an apostrophe before it if a spreadsheet would take it for a formula.
pub(crate) fn cell(value: &str) -> String {
    let apostrophe = if is_formula(value) { "'" } else { "" };
    format!("{apostrophe}{value}")
}
