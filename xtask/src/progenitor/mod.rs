//! What progenitor writes: the client and the typed mocks, made from a skeleton of the API and corrected.
//!
//! A function of progenitor's client is taken apart (`function`), its parts are corrected (`request`, `response`), and it
//! is put together again. A correction that no longer finds what it was written for is an error.

mod chain;
mod client;
mod docs;
mod function;
mod mock;
mod request;
mod response;
mod rules;
mod run;
mod skeleton;

pub(crate) use run::make;

/// The version of progenitor that the corrections are written for. It stands in the workspace's manifest alone.
pub(crate) fn version() -> &'static str {
    const WORKSPACE: &str = include_str!("../../../Cargo.toml");
    let said = WORKSPACE
        .split_once("progenitor = { version = \"=")
        .and_then(|(_, rest)| rest.split_once('"'));
    said.map_or("unknown", |(version, _)| version)
}

#[cfg(test)]
mod tests {
    #[test]
    fn progenitor_and_its_client_are_of_one_version() {
        let workspace = include_str!("../../../Cargo.toml");
        let client = format!("progenitor-client = \"={}\"", super::version());
        assert!(workspace.contains(&client), "{client}");
    }
}
