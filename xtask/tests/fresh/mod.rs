//! Compares what the generator makes now with the files that the other tests compile.

use std::collections::BTreeMap;
use std::path::Path;

/// Fails if a file in `directory` is not what `expected` has, or is one too many; with `UPDATE_FIXTURES` it is written anew.
pub(crate) fn compare(directory: &Path, expected: &BTreeMap<String, String>, test: &str) {
    let support = directory.join("support");
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        let _ = std::fs::remove_dir_all(&support);
        std::fs::create_dir_all(&support).unwrap();
        for (path, text) in expected {
            std::fs::write(directory.join(path.trim_start_matches("src/")), text).unwrap();
        }
        return;
    }
    let how = format!("run UPDATE_FIXTURES=1 cargo test -p xtask --test {test}");
    for (path, text) in expected {
        let there = directory.join(path.trim_start_matches("src/"));
        let there = std::fs::read_to_string(there).unwrap_or_default();
        assert!(there == *text, "{path} is stale: {how}");
    }
    for file in std::fs::read_dir(support).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let known = expected.contains_key(&format!("src/support/{name}"));
        assert!(known, "support/{name} is one too many: {how}");
    }
}
