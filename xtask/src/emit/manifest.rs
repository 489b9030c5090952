//! The manifest of a crate that is generated on its own: exactly the dependencies that its code needs.

use super::Files;

/// What generated code may depend on, beside versions.
const DEPENDENCIES: [(&str, &str); 6] = [
    (
        "chrono",
        r#"default-features = false, features = ["serde", "std"]"#,
    ),
    ("httpmock", "optional = true"),
    ("regex", "optional = true"),
    (
        "reqwest",
        r#"default-features = false, features = ["json", "query", "stream"]"#,
    ),
    ("secrecy", r#"features = ["serde"]"#),
    ("serde", r#"features = ["derive"]"#),
];

/// The version of a dependency, which stands in the workspace's manifest alone.
pub(crate) fn version(name: &str) -> &'static str {
    const WORKSPACE: &str = include_str!("../../../Cargo.toml");
    let said = WORKSPACE.lines().find_map(|line| {
        let rest = line.strip_prefix(name)?.strip_prefix(" = ")?;
        rest.trim_start_matches("{ version = ").split('"').nth(1)
    });
    said.unwrap_or("*")
}

/// The text of `Cargo.toml`, without a header.
pub fn manifest(crate_name: &str, title: &str, files: &Files) -> String {
    let uses = |name: &str| {
        let path = format!("{name}::");
        files.values().any(|text| text.contains(&path))
    };
    let used = DEPENDENCIES.iter().filter(|(name, _)| uses(name));
    let mut lines: Vec<String> = used
        .map(|(name, rest)| format!("{name} = {{ version = \"{}\", {rest} }}", version(name)))
        .collect();
    for name in ["progenitor-client", "serde_json"] {
        lines.push(format!("{name} = \"{}\"", version(name)));
    }
    lines.sort();
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
        let text = manifest("a-b", "the \"best\"\nAPI", &files);
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
