//! Shared by the schemas of public types: plain descriptions, and classes of characters for patterns.

use schemars::Schema;
use schemars::transform::transform_subschemas;
use serde_json::Value;

/// Leaves the first paragraph of each description, without links: readers of a schema do not read Rust.
pub(crate) fn plain(schema: &mut Schema) {
    if let Some(Value::String(docs)) = schema.get("description") {
        let description = plain_text(docs);
        schema.insert("description".to_owned(), description.into());
    }
    transform_subschemas(&mut plain, schema);
}

fn plain_text(docs: &str) -> String {
    let paragraph = docs.split("\n\n").next().unwrap_or_default();
    let words: Vec<_> = paragraph.split_whitespace().collect();
    without_links(&words.join(" "))
}

/// Replaces `[text](target)` and `[text]` by the text.
fn without_links(markdown: &str) -> String {
    let mut text = String::new();
    let mut rest = markdown;
    while let Some((before, link)) = rest.split_once('[') {
        text.push_str(before);
        let (label, after) = link.split_once(']').unwrap_or((link, ""));
        text.push_str(label);
        let target = after
            .strip_prefix('(')
            .and_then(|after| after.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
    }
    text + rest
}

/// A class of characters as a regular expression has it between brackets: as ranges.
pub(super) fn class(belongs: impl Fn(char) -> bool) -> String {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for character in ('\0'..=char::MAX).filter(|character| belongs(*character)) {
        match ranges.last_mut() {
            Some((_, end)) if u32::from(*end) + 1 == u32::from(character) => *end = character,
            _ => ranges.push((character, character)),
        }
    }
    let text = ranges.into_iter().map(|(start, end)| match start == end {
        true => escaped(start),
        false => format!("{}-{}", escaped(start), escaped(end)),
    });
    text.collect()
}

/// A character as nearly every dialect takes it: escaped, so that people see it, if four digits are enough.
fn escaped(character: char) -> String {
    match u32::from(character) {
        code @ ..=0xffff => format!("\\u{code:04X}"),
        _ => character.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{class, plain_text};

    #[test]
    fn a_description_is_its_first_paragraph_without_links() {
        for (docs, text) in [
            ("A user.", "A user."),
            (
                "A user,\nof an account.\n\n```\nlet x = y[0];\n```",
                "A user, of an account.",
            ),
            (
                "[`Inferred`](Certainty::Inferred) if lost.",
                "`Inferred` if lost.",
            ),
            ("See [the module]: it helps.", "See the module: it helps."),
            ("An open [", "An open "),
        ] {
            assert_eq!(plain_text(docs), text);
        }
    }

    #[test]
    fn a_class_is_made_of_ranges() {
        assert_eq!(
            class(|c| matches!(c, 'a'..='c' | 'x' | '\u{e0001}')),
            "\\u0061-\\u0063\\u0078\u{e0001}"
        );
    }
}
