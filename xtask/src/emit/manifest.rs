//! The manifest of a crate that is generated on its own: exactly the dependencies that its code needs.

use super::Files;

/// Versions that the generated code is written for, in the order of a manifest.
const DEPENDENCIES: [(&str, &str, &str); 6] = [
    (
        "chrono",
        "chrono::",
        r#"{ version = "0.4.41", default-features = false, features = ["serde", "std"] }"#,
    ),
    (
        "httpmock",
        "httpmock::",
        r#"{ version = "0.8", optional = true }"#,
    ),
    (
        "regex",
        "regex::",
        r#"{ version = "1.11", optional = true }"#,
    ),
    (
        "reqwest",
        "reqwest::",
        r#"{ version = "0.13.5", default-features = false, features = ["json", "query", "stream"] }"#,
    ),
    (
        "secrecy",
        "secrecy::",
        r#"{ version = "0.10.3", features = ["serde"] }"#,
    ),
    (
        "serde",
        "serde::",
        r#"{ version = "1.0.219", features = ["derive"] }"#,
    ),
];

/// The text of `Cargo.toml`, without a header.
pub fn manifest(crate_name: &str, title: &str, progenitor: &str, files: &Files) -> String {
    let uses = |needle: &str| files.values().any(|text| text.contains(needle));
    let mut lines: Vec<String> = DEPENDENCIES
        .iter()
        .filter(|(_, needle, _)| uses(needle))
        .map(|(name, _, requirement)| format!("{name} = {requirement}"))
        .collect();
    lines.push(format!("progenitor-client = \"={progenitor}\""));
    lines.push(r#"serde_json = "1.0.140""#.to_owned());
    lines.sort();
    let optional = ["httpmock", "regex"]
        .iter()
        .filter(|name| lines.iter().any(|line| line.starts_with(**name)));
    let feature: Vec<String> = optional.map(|name| format!("\"dep:{name}\"")).collect();
    let title = title.replace(['\n', '\r'], " ");
    let title = toml_text(&format!(
        "Client for {title}, generated from its OpenAPI document"
    ));
    format!(
        "[package]\nname = {}\ndescription = {title}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\n\n\
         [features]\n# Typed request matchers and responses for `httpmock`.\nhttpmock = [{}]\n\n[dependencies]\n{}\n\n\
         # A crate of its own, wherever it is written.\n[workspace]\n",
        toml_text(crate_name),
        feature.join(", "),
        lines.join("\n"),
    )
}

/// A basic string of TOML.
fn toml_text(text: &str) -> String {
    let escaped: String = text
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>()
        .replace('\\', "\\\\")
        .replace('"', "\\\"");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_there_when_the_code_names_it() {
        let files = Files::from([(
            "src/a.rs".into(),
            "use serde::Serialize; reqwest::Client ::chrono::Utc".into(),
        )]);
        let text = manifest("a-b", "the \"best\"\nAPI", "1.2.3", &files);
        assert!(
            text.contains("chrono = ")
                && text.contains("\nserde = ")
                && text.contains("\nserde_json = ")
        );
        assert!(!text.contains("secrecy") && !text.contains("regex"));
        assert!(text.contains(
            r#"description = "Client for the \"best\" API, generated from its OpenAPI document""#
        ));
        assert!(text.contains("httpmock = []"));
        assert!(text.contains("progenitor-client = \"=1.2.3\""));
    }
}
