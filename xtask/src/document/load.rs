//! The first stage: from bytes to a document.
//!
//! YAML and JSON are read alike, and strictly: a key that stands twice, a document that is too large, too deep or that
//! unfolds out of bounds (aliases of aliases) is refused with its place. What comes out is plain JSON whose keys are
//! sorted, so that no later stage can depend on the order that they were written in.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::strict::Strict;

/// A document may have this many bytes.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
/// It may nest this deep; real ones stay below 40. JSON is read a few levels deeper.
pub const MAX_DEPTH: usize = 120;
/// And unfold to this many values, aliases included.
const MAX_NODES: usize = 4_000_000;

/// Reads a document, whichever of the two languages it is written in.
pub fn load(bytes: &[u8]) -> Result<Value> {
    ensure!(
        bytes.len() <= MAX_BYTES,
        "the document has {} bytes; {MAX_BYTES} are the limit",
        bytes.len()
    );
    let text = std::str::from_utf8(bytes).context("the document is not UTF-8")?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = match text.trim_start().starts_with(['{', '[']) {
        true => serde_json::from_str(text)
            .map(|Strict(value)| value)
            .context("not valid JSON")?,
        false => yaml(text).context("not valid YAML")?,
    };
    ensure!(value.is_object(), "the document is not an object");
    Ok(value)
}

/// Keys are the texts that were written, whatever they look like: `200:` and `on:` too.
fn yaml(text: &str) -> Result<Value, serde_saphyr::Error> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            // What aliases unfold to counts, and not how many there are.
            enforce_alias_anchor_ratio: false,
            max_aliases: MAX_NODES,
            max_anchors: MAX_NODES,
            max_documents: 1,
        },
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::Error,
        strict_booleans: true,
        reject_non_finite_typeless_float: true,
    };
    serde_saphyr::from_str_with_options(text, options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refusal(text: &str) -> String {
        format!(
            "{:#}",
            load(text.as_bytes()).expect_err("should be refused")
        )
    }

    #[test]
    fn json_is_read_by_the_rules_of_json() {
        let key = "k".repeat(2000);
        let text = format!("{{\t\"{key}\": \"a\u{7f}b\\/\\ud83d\\ude00\"}}");
        assert_eq!(load(text.as_bytes()).unwrap()[&key], "a\u{7f}b/\u{1f600}");
    }

    #[test]
    fn yaml_and_json_read_alike() {
        let yaml = "b: 1\na:\n  200: {x: null}\n  v: '2'\n  w: no\n  d: 2026-01-01\n  e: 0x10\n";
        let json = r#" {"a": {"v": "2", "w": "no", "d": "2026-01-01", "e": 16, "200": {"x": null}}, "b": 1}"#;
        assert_eq!(
            load(yaml.as_bytes()).unwrap(),
            load(json.as_bytes()).unwrap()
        );
        let keys: Vec<_> = load(yaml.as_bytes())
            .unwrap()
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        assert_eq!(
            keys,
            ["a", "b"],
            "keys have to be sorted, whatever features serde_json is built with"
        );
    }

    #[test]
    fn keys_are_the_texts_that_were_written() {
        let read = load(b"200: a\n1.50: b\n0x10: c\non: d\ntrue: e\n").unwrap();
        let written = json!({"200": "a", "1.50": "b", "0x10": "c", "on": "d", "true": "e"});
        assert_eq!(read, written);
    }

    #[test]
    fn surrogate_pairs_and_escapes_are_read() {
        assert_eq!(
            load(r#"{"a": "\ud83d\ude00\/"}"#.as_bytes()).unwrap(),
            json!({"a": "😀/"})
        );
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_with_its_place() {
        assert!(refusal("{\"a\": 1,\n \"a\": 2}").contains("line 2"));
        assert!(refusal("{\"a\": 1,\n \"a\": 2}").contains("`a` stands twice"));
        assert!(
            refusal("a: 1\nb: 1\na: 2\n").contains("line 3"),
            "{}",
            refusal("a: 1\nb: 1\na: 2\n")
        );
        assert!(refusal("200: 1\n'200': 2\n").contains("200"));
    }

    #[test]
    fn a_key_that_is_no_text_is_refused_with_its_place() {
        for text in ["a: 1\n? [b]\n: 2\n", "a: 1\n{b: 1}: 2\n"] {
            let said = refusal(text);
            assert!(said.contains("line 2") && said.contains("string"), "{said}");
        }
    }

    #[test]
    fn depth_size_and_form_are_bounded() {
        assert!(refusal(&format!("{{\"a\":{}", "[".repeat(10_000))).contains("recursion"));
        assert!(!refusal(&format!("a: {}", "[".repeat(10_000))).is_empty());
        assert!(
            !refusal(
                &(0..10_000)
                    .map(|n| format!("{}a:\n", " ".repeat(n)))
                    .collect::<String>()
            )
            .is_empty()
        );
        assert!(refusal("[1]").contains("not an object"));
        assert!(refusal("").contains("not"));
        assert!(!refusal("a: .nan").is_empty());
        assert!(load(&[0xff, 0xfe]).is_err());
        assert!(load(&vec![b' '; MAX_BYTES + 1]).is_err());
        assert!(!refusal("a: 1\n---\nb: 2\n").is_empty());
    }

    #[test]
    fn many_names_for_one_small_list_are_no_bomb() {
        let uses: String = (0..5_000).map(|n| format!("k{n}: *one\n")).collect();
        let read = load(format!("first: &one [{{a: []}}]\n{uses}").as_bytes()).unwrap();
        assert_eq!(read["k4999"], json!([{"a": []}]));
    }

    #[test]
    fn a_billion_laughs_are_refused_at_once() {
        let mut bomb = String::from("a0: &a0 [lol]\n");
        for n in 1..40 {
            bomb += &format!(
                "a{n}: &a{n} [{}]\n",
                vec![format!("*a{}", n - 1); 10].join(", ")
            );
        }
        assert!(!refusal(&bomb).is_empty());
    }
}
