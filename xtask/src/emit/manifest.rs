//! The manifest of a crate that is generated on its own: exactly the dependencies that its code needs.

use std::collections::BTreeSet;

/// What generated code may depend on. The workspace's manifest says in which version.
const DEPENDENCIES: &str = r#"
chrono = { version = "*", default-features = false, features = ["serde", "std"] }
httpmock = { version = "*", optional = true }
progenitor-client = "*"
regex = { version = "*", optional = true }
reqwest = { version = "*", default-features = false, features = ["json", "query", "stream"] }
secrecy = { version = "*", features = ["serde"] }
serde = { version = "*", features = ["derive"] }
serde_json = "*"
"#;

/// Crates that are there even if the code does not name them.
const ALWAYS: [&str; 2] = ["progenitor-client", "serde_json"];

/// The version of a dependency, which stands in the workspace's manifest alone.
pub(crate) fn version(name: &str) -> &'static str {
    const WORKSPACE: &str = include_str!("../../../Cargo.toml");
    let said = WORKSPACE.lines().find_map(|line| {
        let rest = line.strip_prefix(name)?.strip_prefix(" = ")?;
        rest.trim_start_matches("{ version = ").split('"').nth(1)
    });
    said.unwrap_or("*")
}

/// The text of `Cargo.toml`, without a header, for code that names these words and paths.
pub fn manifest(crate_name: &str, title: &str, named: &BTreeSet<String>) -> String {
    let uses = |name: &str| {
        let path = format!("{name}::");
        named.iter().any(|name| name.starts_with(&path))
    };
    let used = |line: &str| {
        let (name, _) = line.split_once(" = ")?;
        let is_used = ALWAYS.contains(&name) || uses(name);
        is_used.then(|| line.replace('*', version(name)))
    };
    let lines: Vec<String> = DEPENDENCIES.lines().filter_map(used).collect();
    let optional = ["httpmock", "regex"].into_iter().filter(|name| uses(name));
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
    let text = text.replace(char::is_control, "");
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_there_when_the_code_names_it() {
        let named = ["serde::Serialize", "reqwest::Client", "chrono::Utc"];
        let named = named.map(str::to_owned).into();
        let text = manifest("a-b", "the \"best\"\nAPI", &named);
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
        let progenitor = version("progenitor");
        assert!(progenitor.starts_with("=0."), "{progenitor}");
        assert!(text.contains(&format!("progenitor-client = \"{progenitor}\"")));
        let serde = format!("serde = {{ version = \"{}\"", version("serde"));
        assert!(text.contains(&serde) && !text.contains('*'), "{text}");
    }
}
