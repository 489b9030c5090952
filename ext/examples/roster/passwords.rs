//! The file of temporary passwords.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use arize_ax::TemporaryPassword;

/// A new CSV file that only its owner can read. Each line is on the disk before the next one is written. If a line does not
/// fit on the disk, the part that was written is removed.
pub(crate) struct PasswordFile {
    file: File,
    /// The length of all whole lines, in bytes.
    whole: u64,
    /// Whether part of a line may follow them.
    is_torn: bool,
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
            whole: 0,
            is_torn: false,
        };
        passwords.append("email,password\n")?;
        passwords.file.sync_all()?;
        // The name of the file must be on the disk too.
        #[cfg(unix)]
        if let Some(folder) = path.canonicalize()?.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(passwords)
    }

    /// Writes one line, and returns when it is on the disk.
    pub(crate) fn write(&mut self, email: &str, password: &TemporaryPassword) -> io::Result<()> {
        self.append(&format!(
            "{},{}\n",
            quoted(email),
            quoted(password.expose())
        ))?;
        self.file.sync_data()
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

/// A value as a field of CSV.
fn quoted(value: &str) -> String {
    if value.contains([',', '"', '\n', '\r']) || value.starts_with(['=', '+', '-', '@']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}
