//! Documentation for generated items.

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::keywords::{Role, all};
use crate::ir::Schema;

/// Whether a character shows where it stands, and changes nothing about those around it.
pub(crate) fn is_plain(c: char) -> bool {
    const BIDIRECTIONAL: [std::ops::RangeInclusive<char>; 4] = [
        '\u{61c}'..='\u{61c}',
        '\u{200e}'..='\u{200f}',
        '\u{202a}'..='\u{202e}',
        '\u{2066}'..='\u{2069}',
    ];
    !c.is_control() && !BIDIRECTIONAL.iter().any(|range| range.contains(&c))
}

/// Text that rustdoc shows as it is: nothing in it is compiled as an example.
pub(crate) fn plain(text: &str) -> String {
    let mut fenced = false;
    let mut out = Vec::new();
    for line in text.replace('\t', "  ").lines() {
        let line: String = line.chars().filter(|c| is_plain(*c)).collect();
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            out.push(if fenced {
                "```".to_owned()
            } else {
                "```text".to_owned()
            });
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

/// The documentation of a schema, as attributes.
pub(crate) fn doc(schema: &Schema, otherwise: &str) -> TokenStream {
    let docs = &schema.docs;
    let mut text = [&docs.description, &docs.title]
        .into_iter()
        .flatten()
        .map(|text| plain(text))
        .find(|text| text.len() > 1)
        .unwrap_or_else(|| otherwise.to_owned());
    if let Some(default) = &docs.default {
        let default = default.to_string().replace('`', "'");
        text += &format!("\n\nLeft out, the server takes `{default}`.");
    }
    let limits = all(Role::Limit).filter_map(|key| Some((key, schema.limits.get(key)?)));
    let others = schema.checks.iter().map(|(k, v)| (k.as_str(), v));
    let checks: Vec<String> = limits
        .chain(others)
        .map(|(key, value)| format!("`{key}` `{}`", value.to_string().replace('`', "'")))
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
    let lines = text.lines().map(|line| {
        let line: String = line.chars().filter(|c| is_plain(*c)).collect();
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
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
