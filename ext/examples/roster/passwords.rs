//! The file of temporary passwords.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use arize_ax::TemporaryPassword;

/// A new CSV file that only its owner can read. A line is on the disk before the next one is written.
pub(crate) struct PasswordFile(File);

impl PasswordFile {
    /// Creates the file. One that is there already, or a link, is left alone and is an error.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(b"email,password\n")?;
        file.sync_all()?;
        // The name of the file wants to be on the disk too.
        #[cfg(unix)]
        if let Some(folder) = path.canonicalize()?.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(Self(file))
    }

    /// Writes one line, and returns when it is on the disk.
    pub(crate) fn write(&mut self, email: &str, password: &TemporaryPassword) -> io::Result<()> {
        let line = format!("{},{}\n", quoted(email), quoted(password.expose()));
        self.0.write_all(line.as_bytes())?;
        self.0.sync_data()
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
