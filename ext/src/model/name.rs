//! The rules for display names, shared by create and update.

use icu_normalizer::ComposingNormalizer;

use super::InvalidInput;
use super::characters::{is_unsafe_for_terminals, named, shows_as_nothing};

/// The server's limit, in characters.
const MAX_CHARACTERS: usize = 255;

/// Trims `name`, and checks that 1 to 255 characters are left and that people can see them.
///
/// The length is the server's rule. Control characters, and characters that reorder text or show as nothing, are a rule
/// of ours: two names that look alike would be different, and some would look like another text.
pub(crate) fn checked_name(name: &str) -> Result<String, InvalidInput> {
    let name = name.trim();
    let refused = |rule: String| Err(InvalidInput::new("name", rule));
    if name.is_empty() {
        return refused("must not be blank".to_owned());
    }
    if name.chars().count() > MAX_CHARACTERS {
        return refused("must be at most 255 characters long".to_owned());
    }
    let is_invisible = name.chars().all(shows_as_nothing);
    let invisible = name.chars().next().filter(|_| is_invisible);
    let refused_character = name.chars().find(|c| is_unsafe_for_terminals(*c));
    if let Some(character) = refused_character.or(invisible) {
        return refused(format!("must not contain {}: remove it", named(character)));
    }
    Ok(name.to_owned())
}

/// Whether two names are the same for a person who reads them, and for servers that store them normalised.
///
/// White space around names does not count, runs of white space count as one space, and both are compared in NFC. So a
/// server may store a name in such a form without being asked to change it again and again.
pub(crate) fn is_same_name(one: &str, two: &str) -> bool {
    one == two || normalized(one) == normalized(two)
}

fn normalized(name: &str) -> String {
    let words: Vec<_> = name.split_whitespace().collect();
    let spaced = words.join(" ");
    if spaced.is_ascii() {
        return spaced;
    }
    ComposingNormalizer::new_nfc()
        .normalize(&spaced)
        .into_owned()
}

/// The schema of a display name: lengths count characters, with the white space around that is dropped.
#[cfg(feature = "schemars")]
pub(super) struct Name;

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Name {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Name".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        static PATTERN: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            use super::schema::class;
            let blank = class(char::is_whitespace);
            let (refused, unseen) = (class(is_unsafe_for_terminals), class(shows_as_nothing));
            format!("^[{blank}]*[^{refused}]*[^{unseen}][^{refused}]*[{blank}]*$")
        });
        schemars::json_schema!({
            "description": "A display name: 1 to 255 characters, of which at least one shows, without control characters and others that nobody sees.",
            "type": "string",
            "minLength": 1,
            "maxLength": MAX_CHARACTERS,
            "pattern": *PATTERN,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{checked_name, is_same_name};

    #[test]
    fn counts_characters_after_trimming() {
        assert_eq!(checked_name("  Jane\t").unwrap(), "Jane");
        let widest = "ü".repeat(255);
        assert_eq!(checked_name(&format!(" {widest} ")).unwrap(), widest);
        for bad in ["", " \n", &"x".repeat(256)] {
            let error = checked_name(bad).unwrap_err();
            assert!(error.to_string().contains("name"), "{error}");
        }
    }

    #[test]
    fn invisible_characters_are_refused_with_their_code() {
        for (name, code) in [
            ("Jane\0", "U+0000"),
            ("Jane\nSmith", "U+000A"),
            ("Jane\u{85}Smith", "U+0085"),
            ("Jane\u{2029}Smith", "U+2029"),
            ("\u{202e}enaJ", "U+202E"),
            ("Jane\u{2067}Smith", "U+2067"),
            ("\u{200b}", "U+200B"),
            ("\u{feff}\u{200b}", "U+FEFF"),
            ("\u{3164}", "U+3164"),
            ("\u{200d}\u{fe0f}", "U+200D"),
            ("\u{2800}\u{2800}", "U+2800"),
        ] {
            let error = checked_name(name).unwrap_err();
            assert!(error.to_string().contains(code), "{name:?}: {error}");
        }
    }

    #[test]
    fn names_of_every_script_are_kept() {
        for name in [
            "Zoë O'Brien-Smith, Jr.",
            "李小龍",
            "महेंद्र सिंह",
            "می\u{200c}روم",
            "👩\u{200d}👧 Ann",
            "葛\u{e0100}城",
            "Jose\u{301}",
            "ณัฐ",
            "—",
        ] {
            assert_eq!(checked_name(name).unwrap(), name);
        }
    }

    #[test]
    fn names_are_the_same_in_each_form_that_servers_store() {
        for same in [
            "Jane  José",
            " Jane José\t",
            "Jane\u{a0}José",
            "Jane Jose\u{301}",
        ] {
            assert!(is_same_name("Jane José", same), "{same:?}");
        }
        for other in ["jane José", "JaneJosé", "Jane Jose", ""] {
            assert!(!is_same_name("Jane José", other), "{other:?}");
        }
    }
}
