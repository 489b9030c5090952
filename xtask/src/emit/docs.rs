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

/// Text that rustdoc shows as it is: nothing in it is compiled as an example.
pub(crate) fn plain(text: &str) -> String {
    let mut fenced = false;
    let mut out = Vec::new();
    for line in text.replace('\t', "  ").lines() {
        let line = without_marks(line);
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            let fence = if fenced { "```" } else { "```text" };
            out.push(fence.to_owned());
            fenced = !fenced;
        } else {
            let indent = (line.len() - trimmed.len()).min(3);
            out.push(format!("{}{}", " ".repeat(indent), trimmed.trim_end()));
        }
    }
    if fenced {
        out.push("```".to_owned());
    }
    out.join("\n").trim().to_owned()
}

/// The documentation of a schema in these words, as attributes.
pub(crate) fn doc(schema: &Schema, words: &Docs, otherwise: &str) -> TokenStream {
    let docs = &schema.docs;
    let said = [&words.description, &words.title].into_iter().flatten();
    let mut said = said.map(|text| plain(text)).filter(|text| text.len() > 1);
    let mut text = said.next().unwrap_or_else(|| otherwise.to_owned());
    let code = |value: &Value| value.to_string().replace('`', "'");
    if let Some(default) = &docs.default {
        text += &format!("\n\nLeft out, the server takes `{}`.", code(default));
    }
    let limits = all(Role::Limit).filter_map(|key| Some((key, schema.limits.get(key)?)));
    let others = schema.checks.iter().map(|(k, v)| (k.as_str(), v));
    let checks = limits.chain(others);
    let checks: Vec<String> = checks
        .map(|(key, value)| format!("`{key}` `{}`", code(value)))
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
            "```text\nx\n```\n```text\ny\n```"
        );
        assert_eq!(plain("\u{7}tab\there"), "tab  here");
    }
}
