//! The client, with the key from the environment, a file or stdin.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use arize_ax::{ApiKey, Client, ClientBuilder, Error};

use crate::ending::Failure;
use crate::options::General;
use crate::say;

/// The longest file that is read for a key, in bytes.
const LONGEST_KEY_FILE: u64 = 64 * 1024;

pub(crate) fn client(general: &General) -> Result<Client, Failure> {
    let mut builder =
        ClientBuilder::from_env()?.user_agent(concat!("arize-ax-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(path) = &general.api_key_file {
        builder = builder.api_key(key_from(path)?);
    }
    if let Some(rate) = general.max_rate {
        builder = builder.max_requests_per_second(rate);
    }
    Ok(builder.build()?)
}

fn key_from(path: &Path) -> Result<ApiKey, Failure> {
    let is_stdin = path.as_os_str() == "-";
    let name = if is_stdin {
        "stdin".to_owned()
    } else {
        path.display().to_string()
    };
    let text = if is_stdin {
        text_of(io::stdin().lock())
    } else {
        File::open(path).and_then(|file| {
            warn_if_others_can_read(&name, &file);
            text_of(file)
        })
    };
    let text = text.map_err(|error| format!("{name}: {error}"))?;
    let key = ApiKey::new(text);
    Ok(key.map_err(|error: Error| format!("{name}: {error}"))?)
}

fn text_of(reader: impl io::Read) -> io::Result<String> {
    let mut text = String::new();
    reader.take(LONGEST_KEY_FILE).read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(unix)]
fn warn_if_others_can_read(name: &str, file: &File) {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = file
        .metadata()
        .map(|metadata| metadata.permissions().mode());
    if mode.is_ok_and(|mode| mode & 0o077 != 0) {
        say::err(&format!(
            "warning: other users of this machine can open {name}; `chmod 600` keeps the key to yourself"
        ));
    }
}

#[cfg(not(unix))]
fn warn_if_others_can_read(_: &str, _: &File) {}
