//! The file of temporary passwords.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use arize_ax::TemporaryPassword;
use serde_json::json;

use crate::text::{cell, is_formula};

/// A new file that only its owner can read: CSV for spreadsheets, or a line of JSON for each password. Each line is on
/// the disk before the next one is written. If a line does not fit on the disk, the part that was written is removed.
pub(crate) struct PasswordFile {
    file: File,
    is_json: bool,
    /// The length of all whole lines, in bytes.
    whole: u64,
    /// Whether part of a line may follow them.
    is_torn: bool,
}

/// How a password was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    AsItIs,
    /// With an apostrophe before it, which keeps spreadsheets from taking it for a formula.
    AfterApostrophe,
}

impl PasswordFile {
    /// Creates the file.
    ///
    /// # Errors
    ///
    /// If there is a file or a link with this name; it is left alone.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut passwords = Self {
            file: options.open(path)?,
            is_json: path
                .extension()
                .is_some_and(|end| end == "json" || end == "jsonl"),
            whole: 0,
            is_torn: false,
        };
        if !passwords.is_json {
            passwords.append("email,password\n")?;
        }
        passwords.file.sync_all()?;
        // The name of the file must be on the disk too.
        #[cfg(unix)]
        if let Some(folder) = path.canonicalize()?.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(passwords)
    }

    /// Writes one line, and returns when it is on the disk.
    pub(crate) fn write(
        &mut self,
        email: &str,
        password: &TemporaryPassword,
    ) -> io::Result<Written> {
        let password = password.expose();
        let (line, written) = if self.is_json {
            let line = json!({"email": email, "password": password});
            (format!("{line}\n"), Written::AsItIs)
        } else {
            let written = if is_formula(password) {
                Written::AfterApostrophe
            } else {
                Written::AsItIs
            };
            (format!("{},{}\n", field(email), field(password)), written)
        };
        self.append(&line)?;
        self.file.sync_data()?;
        Ok(written)
    }

    /// Appends the whole line, or nothing.
    fn append(&mut self, line: &str) -> io::Result<()> {
        self.remove_part()?;
        let written = self.file.write_all(line.as_bytes());
        match written {
            Ok(()) => self.whole += line.len() as u64,
            Err(_) => {
                self.is_torn = true;
                // If this fails too, the next line tries again.
                let _ = self.remove_part();
            }
        }
        written
    }

    fn remove_part(&mut self) -> io::Result<()> {
        if self.is_torn {
            self.file.set_len(self.whole)?;
            self.is_torn = false;
        }
        Ok(())
    }
}

/// A value as a field of CSV that no spreadsheet takes for a formula.
fn field(value: &str) -> String {
    let cell = cell(value);
    if value.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}
