//! Documentation for generated items.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::document::keywords::{Role, all};
use crate::ir::{Docs, Schema};

/// Text without characters that do not show where they stand, or that turn the direction of those around them.
pub(crate) fn without_marks(text: &str) -> String {
    let turns = |c| matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace(|c: char| c.is_control() || turns(c), "")
}

/// A text as code within a line.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace('`', "'").replace(char::is_control, " ");
    format!("`{text}`")
}

/// Text that rustdoc shows as it is: nothing in it is compiled as an example. Blocks of code stand outside of lists and
/// quotes, which would end some of them early.
pub(crate) fn plain(text: &str) -> String {
    let mut open: Option<String> = None;
    let mut out = Vec::new();
    for line in text.replace('\t', "  ").lines() {
        let line = without_marks(line);
        let content = line.trim_start_matches(|c| " >-*+.)0123456789".contains(c));
        match (fence(content), &open) {
            (Some((run, "")), Some(begin)) if run.starts_with(begin) => out.extend(open.take()),
            (_, Some(_)) => out.push(line.trim_end().to_owned()),
            (Some((run, _)), None) => {
                out.push(format!("{run}text"));
                open = Some(run.to_owned());
            }
            (None, None) => {
                // Four spaces would begin a block of code, behind what begins an item or a quote as well.
                let mut before = line[..line.len() - content.len()].to_owned();
                while before.contains("    ") {
                    before = before.replace("    ", "   ");
                }
                out.push(before + content.trim_end());
            }
        }
    }
    out.extend(open);
    out.join("\n").trim().to_owned()
}

/// What begins or ends a block of code, and what stands behind it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = line.trim_start_matches(mark);
    let run = &line[..line.len() - rest.len()];
    let is_fence = run.len() > 2 && !(mark == '`' && rest.contains(mark));
    is_fence.then(|| (run, rest.trim()))
}

/// The documentation of a schema in these words, as attributes.
pub(crate) fn doc(schema: &Schema, words: &Docs, otherwise: &str) -> TokenStream {
    let docs = &schema.docs;
    let said = [&words.description, &words.title].into_iter().flatten();
    let mut said = said.map(|text| plain(text)).filter(|text| text.len() > 1);
    let mut text = said.next().unwrap_or_else(|| otherwise.to_owned());
    let code = |value: &Value| code(&value.to_string());
    if let Some(default) = &docs.default {
        text += &format!("\n\nLeft out, the server takes {}.", code(default));
    }
    let limits = all(Role::Limit).filter_map(|key| Some((key, schema.limits.get(key)?)));
    let others = schema.checks.iter().map(|(k, v)| (k.as_str(), v));
    let checks = limits.chain(others);
    let checks: Vec<String> = checks
        .map(|(key, value)| format!("`{key}` {}", code(value)))
        .collect();
    if !checks.is_empty() {
        text += &format!("\n\nChecked by the server: {}.", checks.join(", "));
    }
    if docs.deprecated {
        text += "\n\nDeprecated.";
    }
    lines(&text)
}

/// A text as one attribute for each line.
pub(crate) fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match without_marks(line) {
        line if line.is_empty() => line,
        line => format!(" {line}"),
    });
    quote! { #(#[doc = #lines])* }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_prose_is_compiled() {
        assert_eq!(plain("a\n\n        let x = 1;\n"), "a\n\n   let x = 1;");
        assert_eq!(
            plain("```rust\nx\n```\n~~~\ny"),
            "```text\nx\n```\n~~~text\ny\n~~~"
        );
        assert_eq!(plain("\u{7}tab\there"), "tab  here");
        assert_eq!(plain("-     x\n>     y"), "-   x\n>   y");
        for [text, expected] in [
            ["- ```rust\n  x\n  ```", "```text\n  x\n```"],
            ["> ```\n> x\n> ```\ny", "```text\n> x\n```\ny"],
            ["1. a\n   ```\nx\n   ```", "1. a\n```text\nx\n```"],
            ["````md\n```\nx\n```\n````", "````text\n```\nx\n```\n````"],
            ["~~~\n```\nx\n~~~\ny", "~~~text\n```\nx\n~~~\ny"],
            ["```json\n{\n    \"a\": 1", "```text\n{\n    \"a\": 1\n```"],
            ["```GET /x``` is\nthe call", "```GET /x``` is\nthe call"],
        ] {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(code("a`\n\n    x"), "`a'      x`");
    }
}
