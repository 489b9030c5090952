//! Several files on disk become others, all of them or none.
//!
//! What is new is written beside its place first. Only then do files change places, in the order that they are given in;
//! the first that cannot brings the ones before it back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// What a file is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A file with this content.
    Put(PathBuf, Vec<u8>),
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

    /// The change that brings back what is there now.
    fn back(&self) -> Result<Self> {
        let path = self.path().to_owned();
        match fs::symlink_metadata(&path) {
            Ok(there) if there.is_file() => Ok(Self::Put(path.clone(), fs::read(path)?)),
            Ok(_) => bail!("it is there already, and is not a file"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::Remove(path)),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes what is new beside the file, so that it only has to change places.
    fn prepare(&self) -> Result<()> {
        if let Self::Put(path, content) = self {
            fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
            fs::write(self.beside(), content)?;
            if let Ok(there) = fs::metadata(path) {
                fs::set_permissions(self.beside(), there.permissions())?;
            }
        }
        Ok(())
    }

    fn make(&self) -> Result<()> {
        match self {
            Self::Put(path, _) => fs::rename(self.beside(), path)?,
            Self::Remove(path) => fs::remove_file(path)?,
        }
        Ok(())
    }

    fn beside(&self) -> PathBuf {
        let name = self.path().file_name().unwrap_or_default();
        let name = format!(".{}.{}.new", name.to_string_lossy(), std::process::id());
        self.path().with_file_name(name)
    }
}

/// Makes all of the changes, or says which of them cannot be made and makes none.
pub fn all_or_none(changes: &[Change]) -> Result<()> {
    let cannot = |change: &Change| format!("cannot write {}", change.path().display());
    let mut back = Vec::new();
    for change in changes {
        back.push(change.back().with_context(|| cannot(change))?);
    }
    let mut made = 0;
    let mut make_all = || -> Result<()> {
        for change in changes {
            change.prepare().with_context(|| cannot(change))?;
        }
        for change in changes {
            change.make().with_context(|| cannot(change))?;
            made += 1;
        }
        Ok(())
    };
    let result = make_all();
    if result.is_err() {
        // If any of this fails, it has failed for good, and the cause is told already.
        for change in changes {
            let _ = fs::remove_file(change.beside());
        }
        for change in back[..made].iter().rev() {
            let _ = change.prepare().and_then(|()| change.make());
        }
    }
    result
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
