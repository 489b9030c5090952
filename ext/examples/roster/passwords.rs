//! The file of temporary passwords.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use arize_ax::TemporaryPassword;

/// A new CSV file that only its owner can read. A line is on the disk before the next one is written, and
/// what was written of a line that found no room is taken back.
pub(crate) struct PasswordFile {
    file: File,
    /// How many bytes of whole lines there are.
    whole: u64,
    /// Whether there may be a piece of a line behind those.
    is_torn: bool,
}

impl PasswordFile {
    /// Creates the file. One that is there already, or a link, is left alone and is an error.
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
        // The name of the file wants to be on the disk too.
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

    /// Appends the whole line or nothing.
    fn append(&mut self, line: &str) -> io::Result<()> {
        self.mend()?;
        let written = self.file.write_all(line.as_bytes());
        match written {
            Ok(()) => self.whole += line.len() as u64,
            Err(_) => {
                self.is_torn = true;
                // Where this fails too, it is tried again before the next line.
                let _ = self.mend();
            }
        }
        written
    }

    fn mend(&mut self) -> io::Result<()> {
        if self.is_torn {
            self.file.set_len(self.whole)?;
            self.is_torn = false;
        }
        Ok(())
    }
}

/// A value as CSV wants it.
fn quoted(value: &str) -> String {
    if value.contains([',', '"', '\n', '\r']) || value.starts_with(['=', '+', '-', '@']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}
