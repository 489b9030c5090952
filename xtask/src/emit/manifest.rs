//! The manifest of a crate that is generated on its own: exactly the dependencies that its code needs.

use super::Files;

/// Versions that the generated code is written for. A line is for a crate that the code names.
const DEPENDENCIES: &str = r#"
chrono = { version = "0.4.41", default-features = false, features = ["serde", "std"] }
httpmock = { version = "0.8", optional = true }
progenitor-client = "=PROGENITOR"
regex = { version = "1.11", optional = true }
reqwest = { version = "0.13.5", default-features = false, features = ["json", "query", "stream"] }
secrecy = { version = "0.10.3", features = ["serde"] }
serde = { version = "1.0.219", features = ["derive"] }
serde_json = "1.0.140"
"#;

/// Crates that are there even if the code does not name them.
const ALWAYS: [&str; 2] = ["progenitor-client", "serde_json"];

/// The text of `Cargo.toml`, without a header.
pub fn manifest(crate_name: &str, title: &str, progenitor: &str, files: &Files) -> String {
    let dependencies = DEPENDENCIES.replace("PROGENITOR", progenitor);
    let named = |name: &str| {
        files
            .values()
            .any(|text| text.contains(&format!("{name}::")))
    };
    let dependencies = dependencies
        .lines()
        .filter_map(|line| line.split_once(" = "));
    let dependencies: Vec<(&str, &str)> = dependencies
        .filter(|(name, _)| ALWAYS.contains(name) || named(name))
        .collect();
    let optional = dependencies
        .iter()
        .filter(|(_, line)| line.contains("optional"));
    let feature: Vec<String> = optional
        .map(|(name, _)| format!("\"dep:{name}\""))
        .collect();
    let lines = dependencies
        .iter()
        .map(|(name, line)| format!("{name} = {line}"));
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
        lines.collect::<Vec<_>>().join("\n"),
    )
}

/// A basic string of TOML.
fn toml_text(text: &str) -> String {
    let text = text.replace(char::is_control, "");
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
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
