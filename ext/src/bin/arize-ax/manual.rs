//! Completions and manual pages, made from the command line itself.

use std::io;
use std::path::Path;

use clap_complete::Shell;
use clap_mangen::Man;

use crate::ending::{Ending, Failure};
use crate::{options, say};

pub(crate) fn completions(shell: Shell) -> Result<Ending, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut options::command(), "arize-ax", &mut text);
    printed(&text)
}

/// Prints the main page, or writes the pages of all commands to a folder.
pub(crate) fn pages(folder: Option<&Path>) -> Result<Ending, Failure> {
    if let Some(folder) = folder {
        let name = |error: io::Error| format!("{}: {error}", folder.display());
        std::fs::create_dir_all(folder).map_err(name)?;
        clap_mangen::generate_to(options::command(), folder).map_err(name)?;
        return Ok(Ending::Done);
    }
    let mut text = Vec::new();
    Man::new(options::command()).render(&mut text)?;
    printed(&text)
}

fn printed(text: &[u8]) -> Result<Ending, Failure> {
    say::out(String::from_utf8_lossy(text).trim_end())?;
    Ok(Ending::Done)
}
