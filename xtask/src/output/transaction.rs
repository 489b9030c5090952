//! Several files on disk become others, all of them or none.
//!
//! What is new is written beside its place first, and what is there is kept beside it too. Only then do files change
//! places, in the order that they are given in; the first that cannot brings the ones before it back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// What a file is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A file with this text.
    Put(PathBuf, String),
    /// No file.
    Remove(PathBuf),
}

impl Change {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Put(path, _) | Self::Remove(path) => path,
        }
    }
}

/// Makes all of the changes, or says which of them cannot be made and makes none.
pub fn all_or_none(changes: &[Change]) -> Result<()> {
    let cannot = |change: &Change| format!("cannot write {}", change.path().display());
    let mut transaction = Transaction::default();
    for change in changes {
        let prepared = transaction.prepare(change);
        prepared.with_context(|| cannot(change))?;
    }
    for change in changes {
        let made = transaction.make(change);
        made.with_context(|| cannot(change))?;
    }
    transaction.directories.clear();
    transaction.made.clear();
    Ok(())
}

/// What stands beside the files meanwhile, and what was changed already; both go when this does.
#[derive(Default)]
struct Transaction {
    beside: Vec<PathBuf>,
    directories: Vec<PathBuf>,
    made: Vec<PathBuf>,
}

impl Transaction {
    fn prepare(&mut self, change: &Change) -> Result<()> {
        let path = change.path();
        if let Ok(there) = fs::symlink_metadata(path) {
            ensure!(there.is_file(), "it is there already, and is not a file");
            self.beside.push(beside(path, "old"));
            fs::copy(path, beside(path, "old"))?;
        }
        if let Change::Put(_, text) = change {
            self.directory(path.parent().unwrap_or(Path::new("")))?;
            let new = beside(path, "new");
            self.beside.push(new.clone());
            fs::write(&new, text)?;
            if let Ok(there) = fs::metadata(path) {
                fs::set_permissions(&new, there.permissions())?;
            }
        }
        Ok(())
    }

    /// Makes a directory and those around it, and remembers which were not there.
    fn directory(&mut self, path: &Path) -> io::Result<()> {
        let missing = path.ancestors().take_while(|path| !path.is_dir());
        let mut missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        missing.retain(|path| !path.as_os_str().is_empty());
        self.directories.extend(missing.into_iter().rev());
        fs::create_dir_all(path)
    }

    fn make(&mut self, change: &Change) -> io::Result<()> {
        match change {
            Change::Put(path, _) => fs::rename(beside(path, "new"), path)?,
            Change::Remove(path) => fs::remove_file(path)?,
        }
        self.made.push(change.path().to_owned());
        Ok(())
    }
}

/// Brings back what was there. What fails here has failed for good, and the cause is told already.
impl Drop for Transaction {
    fn drop(&mut self) {
        for path in self.made.iter().rev() {
            let old = beside(path, "old");
            let _ = match old.exists() {
                true => fs::rename(old, path),
                false => fs::remove_file(path),
            };
        }
        for path in &self.beside {
            let _ = fs::remove_file(path);
        }
        for path in self.directories.iter().rev() {
            let _ = fs::remove_dir(path);
        }
    }
}

fn beside(path: &Path, what: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{what}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let changes = [
            Change::Put(a.clone(), "new".into()),
            Change::Remove(b),
            Change::Put(c.clone(), "new".into()),
        ];
        all_or_none(&changes).unwrap();
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
        let changes = [&a, &b, &c].map(|path| Change::Put(path.clone(), "new".into()));
        let said = format!("{:#}", all_or_none(&changes).unwrap_err());
        assert!(said.contains("/c: it is there already"), "{said}");
        // And what could not be seen beforehand: a file where a directory has to be made.
        let changes = [&a, &b, &a.join("d")].map(|path| Change::Put(path.clone(), "new".into()));
        assert!(all_or_none(&changes).is_err());
        assert_eq!(names(&folder), ["a", "c"]);
        assert_eq!(fs::read_to_string(&a).unwrap(), "old");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_was_changed_before_a_failure_comes_back() {
        let folder = folder("transaction-back");
        let [a, b, c] = ["a", "b", "c"].map(|name| folder.join(name));
        fs::write(&a, "old").unwrap();
        let changes = [
            Change::Put(a.clone(), "new".into()),
            Change::Put(b, "new".into()),
            // It cannot be removed, because it is not there; nothing before that moment looks for it.
            Change::Remove(c),
        ];
        assert!(all_or_none(&changes).is_err());
        assert_eq!(names(&folder), ["a"]);
        assert_eq!(fs::read_to_string(&a).unwrap(), "old");
        fs::remove_dir_all(&folder).unwrap();
    }
}
