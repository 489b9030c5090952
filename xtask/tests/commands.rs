//! The commands, run as a person runs them.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use xtask::commands;
use xtask::document::load;
use xtask::output::yaml;

/// A directory of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    /// One with the `openapi/` of a workspace, whose document is of the older age.
    fn workspace(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("openapi")).unwrap();
        for file in [commands::OVERLAY, commands::SELECTION] {
            std::fs::copy(commands::root().join(file), folder.join(file)).unwrap();
        }
        let this = Self(folder);
        let selection = commands::selection(&commands::root()).unwrap();
        let ours = lower().to_string().replace("Their words", "Our words");
        this.put(
            commands::DOCUMENT,
            &xtask::document::select::select(serde_json::from_str(&ours).unwrap(), &selection),
        );
        this
    }

    fn put(&self, name: &str, document: &Value) -> PathBuf {
        std::fs::write(self.0.join(name), yaml::text(document).unwrap()).unwrap();
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn lower() -> Value {
    load::load(include_bytes!("ages/lower.yaml")).unwrap()
}

/// The document of July 2026: other names, and every enum value in capitals.
fn screaming() -> Value {
    let mut text = lower().to_string();
    for (old, new) in [
        ("users_list", "list_users"),
        ("users_create", "create_user"),
        ("users_get", "get_user"),
        ("users_update", "update_user"),
        ("users_delete", "delete_user"),
        ("users_resend_invitation", "resend_user_invitation"),
        ("users_password_reset", "reset_user_password"),
        ("UserCreatedResponse", "CreateUserResponse"),
        ("UserListResponse", "ListUsersResponse"),
        ("UserUpdate", "UpdateUserRequest"),
        (
            r#"["active","invited","expired"]"#,
            r#"["ACTIVE","INVITED","EXPIRED"]"#,
        ),
        (
            r#"["none","email_link","temporary_password"]"#,
            r#"["NONE","EMAIL_LINK","TEMPORARY_PASSWORD"]"#,
        ),
        (
            r#"["admin","member","annotator"]"#,
            r#"["ADMIN","MEMBER","ANNOTATOR"]"#,
        ),
        (r#"["predefined"]"#, r#"["PREDEFINED"]"#),
        (r#"["custom"]"#, r#"["CUSTOM"]"#),
        (r#""predefined":"#, r#""PREDEFINED":"#),
        (r#""custom":"#, r#""CUSTOM":"#),
    ] {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    serde_json::from_str(&text).unwrap()
}

/// What came after: an own union for requests, fewer fields there, no field of a response required, and more of everything.
fn newest() -> Value {
    load::load(include_bytes!("ages/newest.yaml")).unwrap()
}

/// The names that Rust code can use: types with their fields and variants, functions with their arguments.
fn names(folder: &Folder) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let types = syn::parse_file(&folder.read("generated/src/types.rs")).unwrap();
    for item in types.items {
        match item {
            syn::Item::Struct(item) => {
                names.extend(item.fields.iter().map(|f| {
                    format!(
                        "{}.{}: {}",
                        item.ident,
                        f.ident.as_ref().unwrap(),
                        tokens(&f.ty)
                    )
                }));
            }
            syn::Item::Enum(item) => names.extend(
                item.variants
                    .iter()
                    .map(|v| format!("{}::{}({})", item.ident, v.ident, tokens(&v.fields))),
            ),
            syn::Item::Type(item) => {
                names.extend([format!("{} = {}", item.ident, tokens(&item.ty))])
            }
            _ => {}
        }
    }
    let client = syn::parse_file(&folder.read("generated/src/client.rs")).unwrap();
    for item in client.items {
        let syn::Item::Impl(block) = item else {
            continue;
        };
        for item in block.items {
            if let syn::ImplItem::Fn(function) = item {
                names.insert(tokens(&function.sig));
            }
        }
    }
    names
}

fn tokens(tokens: &impl quote::ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn updated(name: &str, upstream: &Value) -> Folder {
    let folder = Folder::workspace(name);
    let source = folder.put("upstream.yaml", upstream);
    let output = xtask(&folder.0, &["update", source.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    folder
}

#[test]
fn every_age_of_the_document_has_the_same_rust_names() {
    let older = updated("older", &lower());
    let newer = updated("newer", &screaming());
    let newest = updated("newest", &newest());
    assert!(names(&older).len() > 50, "{}", names(&older).len());
    assert_eq!(names(&older), names(&newer));
    let mut more = names(&newest);
    assert!(more.remove("UserStatus::Suspended()"));
    let less: Vec<_> = names(&older).difference(&more).cloned().collect();
    assert!(less.iter().all(|name| name.starts_with("Id =")), "{less:?}");
    assert!(
        older
            .read("generated/src/facts.rs")
            .contains("ENUM_CASING: EnumCasing = EnumCasing::Lower")
    );
    assert!(
        newer
            .read("generated/src/facts.rs")
            .contains("ENUM_CASING: EnumCasing = EnumCasing::Screaming")
    );
    let document = newer.read(commands::DOCUMENT);
    assert!(!document.contains("/v2/other") && !document.contains("Their words"));
    assert!(document.contains("Our words"));
}

#[test]
fn an_update_says_what_changed_and_a_dry_run_writes_nothing() {
    let folder = Folder::workspace("dry");
    let source = folder.put("upstream.yaml", &screaming());
    let before = folder.read(commands::DOCUMENT);
    let output = xtask(
        &folder.0,
        &["update", source.to_str().unwrap(), "--dry-run"],
    );
    assert!(output.status.success());
    assert!(said(&output).contains(
        "POST /v2/users request/invite_mode: enum value re-spelled: email_link → EMAIL_LINK"
    ));
    assert!(
        !said(&output).contains("breaking for callers"),
        "{}",
        said(&output)
    );
    assert_eq!(folder.read(commands::DOCUMENT), before);
    assert!(!folder.0.join("generated").exists());
}

#[test]
fn an_update_lists_the_operations_that_the_overlay_does_not_name_yet() {
    let folder = Folder::workspace("unnamed");
    let mut upstream = lower();
    let operation = json!({"operationId": "sessions", "parameters": [{"name": "user_id", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": {"204": {"description": ""}}});
    upstream["paths"]["/v2/users/{user_id}/sessions"] =
        json!({"get": operation, "delete": operation});
    upstream["paths"]["/v2/users/{user_id}/sessions"]["delete"]["operationId"] = json!("end");
    let source = folder.put("upstream.yaml", &upstream);
    let update = || {
        let arguments = ["update", source.to_str().unwrap(), "--dry-run"];
        let output = xtask(&folder.0, &arguments);
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let listed = |said: &str| -> Vec<String> {
        let after = said.split_once("the overlay does not name yet: ");
        let lines = after.map_or("", |(_, rest)| rest).lines().skip(1);
        let lines = lines.take_while(|line| line.starts_with("  "));
        lines.map(|line| line.trim().to_owned()).collect()
    };
    let at = "/paths/~1v2~1users~1{user_id}~1sessions";
    let (delete, get) = (format!("{at}/delete"), format!("{at}/get"));
    let mut both = [delete.clone(), get];
    let mut found = listed(&update());
    found.sort();
    both.sort();
    assert_eq!(found, both);

    let mut overlay = load::load(folder.read(commands::OVERLAY).as_bytes()).unwrap();
    let action = json!({"target": "$.paths['/v2/users/{user_id}/sessions'].get", "x-matches": 1, "update": {"operationId": "list_sessions"}});
    overlay["actions"].as_array_mut().unwrap().push(action);
    folder.put(commands::OVERLAY, &overlay);
    assert_eq!(listed(&update()), [delete]);
}

#[test]
fn a_reader_who_leaves_is_no_failure() {
    let folder = Folder::workspace("leaves");
    let (old, new) = (
        folder.put("old.yaml", &lower()),
        folder.put("new.yaml", &newest()),
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args([old, new])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn nothing_is_written_unless_every_stage_succeeds() {
    let folder = Folder::workspace("stages");
    let before = folder.read(commands::DOCUMENT);
    let mut without = lower();
    without["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/v2/users/{user_id}/reset-password");
    let mut broken = lower();
    broken["components"]["schemas"]["User"]["properties"]["name"] = json!(false);
    let mut renamed = lower();
    renamed["components"]["schemas"]["CreateUserRequest"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("invite_mode");
    for (upstream, expected) in [
        (
            &without,
            "action 7 (A password reset.), target $.paths['/v2/users/{user_id}/reset-password'].post: it matches 0 place(s), and says 1",
        ),
        (
            &broken,
            "/components/schemas/User/properties/name\n    schema: false",
        ),
        (&renamed, "x-codegen: request/invite_mode: InviteMode"),
        (
            &json!({"openapi": "3.1.0", "paths": {"/v1/users": {}}}),
            "nothing in",
        ),
    ] {
        let source = folder.put("upstream.yaml", upstream);
        let output = xtask(&folder.0, &["update", source.to_str().unwrap()]);
        assert!(!output.status.success());
        assert!(
            said(&output).contains(expected),
            "{expected}: {}",
            said(&output)
        );
        assert_eq!(folder.read(commands::DOCUMENT), before);
        assert!(!folder.0.join("generated").exists());
    }
    assert!(
        said(&xtask(&folder.0, &["update", "http://example.com/"])).contains("not an https URL")
    );
}

#[test]
fn an_update_that_cannot_be_written_changes_no_file() {
    let folder = updated("half", &lower());
    let all = || {
        let mut all = Vec::new();
        for directory in ["openapi", "generated/src"] {
            for entry in std::fs::read_dir(folder.0.join(directory)).unwrap() {
                let path = entry.unwrap().path();
                all.push((path.clone(), std::fs::read(path).unwrap_or_default()));
            }
        }
        all.sort();
        all
    };
    let types = folder.0.join("generated/src/types.rs");
    std::fs::remove_file(&types).unwrap();
    std::fs::create_dir(&types).unwrap();
    let before = all();
    let source = folder.put("upstream.yaml", &screaming());
    let output = xtask(&folder.0, &["update", source.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        said(&output).contains("generated/src/types.rs: it is there already, and is not a file")
    );
    assert!(!said(&output).contains("; written:"), "{}", said(&output));
    assert_eq!(all(), before);
    std::fs::remove_dir(&types).unwrap();
    let output = xtask(&folder.0, &["update", source.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("openapi/arize-ax.yaml"));
    assert!(
        xtask(&folder.0, &["codegen", "--check"]).status.success(),
        "the document and what is generated belong together"
    );
}

#[test]
fn a_path_whose_parameter_has_another_name_is_the_same_path() {
    let renamed = lower().to_string();
    let renamed = renamed
        .replace("{user_id}", "{id}")
        .replace(r#""name":"user_id""#, r#""name":"id""#);
    let older = updated("named", &lower());
    let newer = updated("renamed", &serde_json::from_str(&renamed).unwrap());
    for file in [
        commands::DOCUMENT,
        "generated/src/client.rs",
        "generated/src/types.rs",
    ] {
        assert_eq!(older.read(file), newer.read(file), "{file}");
    }
}

#[test]
fn check_names_the_files_and_the_command() {
    let folder = Folder::workspace("check");
    let check = || xtask(&folder.0, &["codegen", "--check"]);
    assert!(!check().status.success());
    assert!(xtask(&folder.0, &["codegen"]).status.success());
    assert!(check().status.success());
    assert!(said(&xtask(&folder.0, &["codegen"])).contains("nothing changed"));

    let types = folder.0.join("generated/src/types.rs");
    let text = std::fs::read_to_string(&types).unwrap();
    std::fs::write(&types, text.replace("pub name", "pub nome")).unwrap();
    let output = check();
    assert!(!output.status.success());
    assert!(
        said(&output).contains("generated/src/types.rs")
            && said(&output).contains("run: cargo xtask codegen")
    );
    assert!(!said(&output).contains("client.rs"));
    assert!(
        std::fs::read_to_string(&types)
            .unwrap()
            .contains("pub nome"),
        "a check writes nothing"
    );
    assert!(xtask(&folder.0, &["codegen"]).status.success());
    assert_eq!(std::fs::read_to_string(&types).unwrap(), text);

    let mut document = load::load(folder.read(commands::DOCUMENT).as_bytes()).unwrap();
    document["components"]["responses"]["Diagnostic"]["description"] = json!("other words");
    folder.put(commands::DOCUMENT, &document);
    assert!(
        !check().status.success(),
        "any edit of the document is noticed"
    );
}

#[test]
fn this_workspace_is_up_to_date() {
    let output = xtask(&commands::root(), &["codegen", "--check"]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn diff_has_an_exit_code_for_each_outcome() {
    let folder = Folder::workspace("diff");
    let old = folder.put("old.yaml", &lower());
    let respelled = folder.put("respelled.yaml", &screaming());
    let mut more = lower();
    more["components"]["schemas"]["User"]["properties"]["nick"] = json!({"type": "string"});
    let more = folder.put("more.yaml", &more);
    let json = folder.0.join("old.json");
    std::fs::write(&json, lower().to_string()).unwrap();
    let diff = |a: &Path, b: &Path| {
        xtask(
            &folder.0,
            &["diff", a.to_str().unwrap(), b.to_str().unwrap(), "--json"],
        )
    };
    assert_eq!(diff(&old, &json).status.code(), Some(0));
    assert_eq!(diff(&old, &more).status.code(), Some(1));
    assert_eq!(diff(&old, &respelled).status.code(), Some(2));
    assert_eq!(
        diff(&old, &folder.0.join("gone.yaml")).status.code(),
        Some(3)
    );
    let told: Value = serde_json::from_slice(&diff(&old, &respelled).stdout).unwrap();
    assert_eq!(
        (&told["worst"], &told["exit_code"]),
        (&json!("callers"), &json!(2))
    );
    assert!(
        told["changes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|change| change["class"] == "wire")
    );
}

#[test]
fn a_whole_document_becomes_a_crate_of_its_own() {
    let folder = Folder::workspace("whole");
    let mut document = lower();
    document["paths"]["/v2/upload"] = json!({"post": {"operationId": "up", "requestBody": {"content": {"multipart/form-data": {}}}, "responses": {}}});
    let source = folder.put("upstream.yaml", &document);
    let out = folder.0.join("made");
    let arguments = [
        "codegen",
        "--document",
        source.to_str().unwrap(),
        "--all",
        "--crate-name",
        "made-up",
        "--out",
        out.to_str().unwrap(),
    ];
    let output = xtask(&folder.0, &arguments);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        said(&output).contains("/paths/~1v2~1upload/post/requestBody/content/multipart~1form-data")
    );
    assert!(!out.exists());
    let output = xtask(
        &folder.0,
        &[&arguments[..], &["--skip-unsupported", "--timings"]].concat(),
    );
    assert!(output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains("8 of 9 operations")
            && said(&output).contains("skipped: POST /v2/upload")
    );
    assert!(said(&output).contains("in all "));
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(
        manifest.contains("name = \"made-up\"")
            && manifest.contains("secrecy = ")
            && manifest.contains("chrono = ")
    );
    assert!(
        std::fs::read_to_string(out.join("src/client.rs"))
            .unwrap()
            .contains("pub async fn other_list")
    );
}
