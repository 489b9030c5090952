//! Several files on disk become others, all of them or none.
//!
//! What is new is written beside its place first. Only then do files change places; the first that cannot brings the ones
//! before it back.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// Files, and what each of them is to become: one with this content, or none.
pub type Changes = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// Makes all of the changes, or says which of them cannot be made and makes none.
pub fn all_or_none(changes: &Changes) -> Result<()> {
    let cannot = |path: &Path| format!("cannot write {}", path.display());
    let mut there = Changes::new();
    for path in changes.keys() {
        let content = content(path).with_context(|| cannot(path))?;
        there.insert(path.clone(), content);
    }
    let directories = changes.keys().flat_map(|path| path.ancestors().skip(1));
    let missing: Vec<&Path> = directories
        .filter(|directory| !directory.exists())
        .collect();
    let mut made = 0;
    let mut make_all = || -> Result<()> {
        for (path, content) in changes {
            prepare(path, content).with_context(|| cannot(path))?;
        }
        for (path, content) in changes {
            make(path, content).with_context(|| cannot(path))?;
            made += 1;
        }
        Ok(())
    };
    let result = make_all();
    if result.is_err() {
        // If any of this fails, it has failed for good, and the cause is told already.
        for path in changes.keys() {
            let _ = fs::remove_file(beside(path));
        }
        for (path, content) in there.iter().take(made) {
            let _ = prepare(path, content).and_then(|()| make(path, content));
        }
        // Those of one path come from the innermost to the outermost, which is empty when the last path below it had its turn.
        for directory in missing {
            let _ = fs::remove_dir(directory);
        }
    }
    result
}

/// What a file holds now, if it is there.
fn content(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => Ok(Some(fs::read(path)?)),
        Ok(_) => bail!("it is there already, and is not a file"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes what is new beside the file, so that it only has to change places.
fn prepare(path: &Path, content: &Option<Vec<u8>>) -> io::Result<()> {
    let Some(content) = content else {
        return Ok(());
    };
    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
    fs::write(beside(path), content)?;
    match fs::metadata(path) {
        Ok(there) => fs::set_permissions(beside(path), there.permissions()),
        Err(_) => Ok(()),
    }
}

fn make(path: &Path, content: &Option<Vec<u8>>) -> io::Result<()> {
    match content {
        Some(_) => fs::rename(beside(path), path),
        None => fs::remove_file(path),
    }
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let name = format!(".{}.{}.new", name.to_string_lossy(), std::process::id());
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Option<&str> = Some("new");

    fn changes<const N: usize>(changes: [(&PathBuf, Option<&str>); N]) -> Changes {
        let changes = changes.map(|(path, content)| (path.clone(), content.map(Into::into)));
        Changes::from(changes)
    }

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn all_changes_are_made() {
        let folder = folder("transaction-all");
        let [a, b, c] = ["a", "b", "x/y/c"].map(|name| folder.join(name));
        fs::write(&a, "old").unwrap();
        fs::write(&b, "old").unwrap();
        all_or_none(&changes([(&a, NEW), (&b, None), (&c, NEW)])).unwrap();
        assert_eq!(names(&folder), ["a", "x"]);
        assert_eq!(names(&folder.join("x/y")), ["c"]);
        assert_eq!(fs::read_to_string(&a).unwrap(), "new");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_stands_in_the_way_is_named_and_nothing_is_changed() {
        let folder = folder("transaction-none");
        let [a, b, c] = ["a", "x/b", "c"].map(|name| folder.join(name));
        fs::write(&a, "old").unwrap();
        fs::create_dir(&c).unwrap();
        let said = all_or_none(&changes([&a, &b, &c].map(|path| (path, NEW))));
        let said = format!("{:#}", said.unwrap_err());
        assert!(said.contains("/c: it is there already"), "{said}");
        // And what could not be seen beforehand: a file where a directory has to be made.
        let below = changes([&a, &b, &a.join("d")].map(|path| (path, NEW)));
        assert!(all_or_none(&below).is_err());
        assert_eq!(names(&folder), ["a", "c"]);
        assert_eq!(fs::read_to_string(&a).unwrap(), "old");
        assert_eq!(names(&c), Vec::<String>::new());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn no_directory_stays_behind_that_a_failure_left_empty() {
        let folder = folder("transaction-empty");
        fs::create_dir(folder.join("there")).unwrap();
        let new = ["new/x/a", "new/b", "new/x/y/c", "there/z/d"].map(|name| folder.join(name));
        // A file that is not there cannot be removed, and no file can be written below another.
        let (gone, below) = (folder.join("gone"), new[0].join("below"));
        for last in [(&gone, None), (&below, NEW)] {
            let mut all = changes(new.each_ref().map(|path| (path, NEW)));
            all.extend(changes([last]));
            assert!(all_or_none(&all).is_err());
            assert_eq!(names(&folder), ["there"]);
            assert_eq!(names(&folder.join("there")), Vec::<String>::new());
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_was_changed_before_a_failure_comes_back() {
        let folder = folder("transaction-back");
        let [a, b, c] = ["a", "b", "c"].map(|name| folder.join(name));
        fs::write(&a, "old").unwrap();
        // It cannot be removed, because it is not there; nothing before that moment looks for it.
        let last = (&c, None);
        assert!(all_or_none(&changes([(&a, NEW), (&b, NEW), last])).is_err());
        assert_eq!(names(&folder), ["a"]);
        assert_eq!(fs::read_to_string(&a).unwrap(), "old");
        fs::remove_dir_all(&folder).unwrap();
    }
}
