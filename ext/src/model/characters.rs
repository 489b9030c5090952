//! Characters that are invisible, or that show text in another order.
//!
//! The properties come from Unicode's own tables. Some characters of them are needed inside words and stay allowed
//! there: joiners (Persian, Indic scripts, emoji), variation selectors (emoji, Japanese names) and fillers of Hangul.

use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint, GeneralCategory, JoinControl};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether showing the character could do something other than show it: control the terminal, break the line, reorder
/// text, or be invisible.
pub(crate) fn is_unsafe_for_terminals(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
        || is_ignorable(character) && !is_needed_in_words(character)
}

/// Whether a text of such characters alone shows nothing.
pub(crate) fn shows_as_nothing(character: char) -> bool {
    let is_braille_blank = character == '\u{2800}';
    character.is_whitespace()
        || is_braille_blank
        || is_unsafe_for_terminals(character)
        || is_ignorable(character)
}

/// The character by its code, and what it does: "U+202E, which reorders text".
pub(crate) fn named(character: char) -> String {
    let effect = if character.is_control() {
        "a control character"
    } else if matches!(character, '\u{2028}' | '\u{2029}') {
        "which breaks the line"
    } else if CodePointSetData::new::<BidiControl>().contains(character) {
        "which reorders text"
    } else {
        "which shows as nothing"
    };
    format!("{}, {effect}", code(character))
}

/// The character's code, as Unicode writes it: `U+202E`.
pub(crate) fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

fn is_ignorable(character: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
}

fn is_needed_in_words(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    matches!(
        category,
        GeneralCategory::NonspacingMark | GeneralCategory::OtherLetter
    ) || CodePointSetData::new::<JoinControl>().contains(character)
}

#[cfg(test)]
mod tests {
    use super::{is_unsafe_for_terminals, named, shows_as_nothing};

    #[test]
    fn controls_and_invisible_characters_are_unsafe() {
        for character in [
            '\0',
            '\n',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{ad}',
            '\u{61c}',
            '\u{180e}',
            '\u{200b}',
            '\u{200e}',
            '\u{2028}',
            '\u{202e}',
            '\u{2060}',
            '\u{2066}',
            '\u{feff}',
            '\u{fff9}',
            '\u{e0041}',
        ] {
            assert!(is_unsafe_for_terminals(character), "{}", named(character));
            assert!(shows_as_nothing(character), "{}", named(character));
        }
    }

    #[test]
    fn characters_that_words_need_are_safe_and_show_as_nothing_alone() {
        for character in [
            '\u{200c}',
            '\u{200d}',
            '\u{fe0f}',
            '\u{e0100}',
            '\u{3164}',
            '\u{34f}',
        ] {
            assert!(!is_unsafe_for_terminals(character), "{}", named(character));
            assert!(shows_as_nothing(character), "{}", named(character));
        }
        for character in ['a', '-', 'é', '\u{301}', '李', 'ि', '👩'] {
            assert!(!shows_as_nothing(character), "{character}");
        }
    }

    #[test]
    fn a_character_is_named_by_its_code() {
        assert_eq!(named('\0'), "U+0000, a control character");
        assert_eq!(named('\u{202e}'), "U+202E, which reorders text");
        assert_eq!(named('\u{2028}'), "U+2028, which breaks the line");
        assert_eq!(named('\u{200b}'), "U+200B, which shows as nothing");
    }
}
