//! Values that differ from the text that their cell showed.

/// The rule for a character that stands for one that could not be decoded.
pub(super) const LOST_CHARACTER: &str =
    "has U+FFFD, which stands for a character that was lost: export the file again, in UTF-8";

/// The rule that a value breaks because of the program that wrote it, if any.
pub(super) fn broken_rule(value: &str) -> Option<&'static str> {
    let value = value.trim();
    if value.starts_with('=') {
        Some("is a formula: export values, not formulas")
    } else if is_spreadsheet_error(value) {
        Some("is an error of a spreadsheet: correct the formula of the cell, or type the value")
    } else if is_in_other_quotes(value) {
        Some("is in quotes that CSV does not know: use straight double quotes (\"), or none")
    } else if is_decoded_wrongly(value) {
        Some(
            "has UTF-8 that was read in another encoding, such as `Ã©` for `é`: export the file again, in UTF-8",
        )
    } else if value.contains('\u{fffd}') {
        Some(LOST_CHARACTER)
    } else {
        None
    }
}

/// `#N/A`, `#REF!`, `#NAME?` and the like, in any language; `Err:502`; and a column that was too narrow.
fn is_spreadsheet_error(value: &str) -> bool {
    if let Some(code) = value.strip_prefix("Err:") {
        return code.bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some(error) = value.strip_prefix('#') else {
        return false;
    };
    let has_end = error.ends_with(['!', '?']);
    let is_capital = |character: char| {
        character.is_uppercase() || character.is_ascii_digit() || "/_!?# ".contains(character)
    };
    let is_plain = ["N/A", "NV", "N/D"].contains(&error);
    !error.is_empty()
        && error.chars().all(is_capital)
        && (has_end || is_plain || error.starts_with('#') || error.contains('_'))
}

fn is_in_other_quotes(value: &str) -> bool {
    const QUOTES: [char; 15] = [
        '“', '”', '„', '‟', '«', '»', '＂', '″', '\'', '‘', '’', '‚', '‛', '‹', '›',
    ];
    value.chars().count() > 1 && value.starts_with(QUOTES) && value.ends_with(QUOTES)
}

/// Whether the value has a character of UTF-8 as the two or three characters that windows-1252 makes of its bytes.
fn is_decoded_wrongly(value: &str) -> bool {
    let mut pairs = value.chars().zip(value.chars().skip(1));
    pairs.any(|pair| matches!(pair, ('Ã' | 'Â', '\u{80}'..='\u{bf}') | ('â', '€')))
}

#[cfg(test)]
mod tests {
    use super::broken_rule;

    #[test]
    fn cells_that_hold_no_value_are_told_apart() {
        for (value, reason) in [
            ("=A1&\" \"&B1", "formula"),
            (" =HYPERLINK(\"x\")", "formula"),
            ("#N/A", "spreadsheet"),
            ("#REF!", "spreadsheet"),
            ("#DIV/0!", "spreadsheet"),
            ("#NAME?", "spreadsheet"),
            ("#NV", "spreadsheet"),
            ("#ÜBERLAUF!", "spreadsheet"),
            ("#GETTING_DATA", "spreadsheet"),
            ("Err:502", "spreadsheet"),
            ("########", "spreadsheet"),
            ("“Jane Doe”", "quotes"),
            ("„Jane Doe“", "quotes"),
            ("«Jane»", "quotes"),
            ("'jane@acme.com'", "quotes"),
            ("‘Jane’", "quotes"),
            ("JosÃ©", "UTF-8"),
            ("Oâ€™Brien", "UTF-8"),
            ("Jos\u{fffd}", "U+FFFD"),
        ] {
            let rule = broken_rule(value).unwrap_or_default();
            assert!(rule.contains(reason), "{value}: {rule}");
        }
    }

    #[test]
    fn names_and_addresses_are_left_alone() {
        for value in [
            "Jane “JJ” Doe",
            "'t Hooft",
            "O’Brien",
            "JOSÃO",
            "'",
            "Jane #2",
            "#Jane",
            "+jane@acme.com",
            "-",
            "Jane = John",
            "errol",
            "",
        ] {
            assert_eq!(broken_rule(value), None, "{value}");
        }
    }
}
