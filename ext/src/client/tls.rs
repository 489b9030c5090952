//! TLS for clients without certificates of their own: the platform's roots, read once per process.
//!
//! Reading them is nearly all of the time that building a client takes. The configuration is shared, and with it the
//! resumption of TLS sessions. Connections are not shared, since each belongs to the runtime that drives it.

use std::sync::{Arc, Mutex};

use crate::mutex::locked;
use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls_platform_verifier::Verifier;

static SHARED: Mutex<Option<SharedConfig>> = Mutex::new(None);

#[derive(Clone)]
struct SharedConfig {
    /// The process's default when the configuration was made. A program may install one later.
    installed: Option<Arc<CryptoProvider>>,
    config: ClientConfig,
}

/// The builder with the shared configuration, or unchanged if there is none. reqwest then makes its own, and reports
/// the error.
pub(super) fn with_platform_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    match shared_config() {
        Some(config) => builder.tls_backend_preconfigured(config),
        None => builder,
    }
}

fn shared_config() -> Option<ClientConfig> {
    let mut shared = locked(&SHARED);
    let installed = CryptoProvider::get_default();
    let is_current = |shared: &&SharedConfig| {
        shared.installed.as_ref().map(Arc::as_ptr) == installed.map(Arc::as_ptr)
    };
    if let Some(shared) = shared.as_ref().filter(is_current) {
        return Some(shared.config.clone());
    }
    let installed = installed.cloned();
    let config = new_config(installed.clone())?;
    let new = SharedConfig { installed, config };
    Some(shared.insert(new).config.clone())
}

/// As reqwest makes it by default, so that only sharing differs.
fn new_config(installed: Option<Arc<CryptoProvider>>) -> Option<ClientConfig> {
    let provider = installed.unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()));
    let verifier = Verifier::new(provider.clone()).ok()?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(rustls::ALL_VERSIONS)
        .ok()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    // A reqwest that is built with another version of rustls does not know this type.
    let probe = reqwest::Client::builder().tls_backend_preconfigured(config.clone());
    probe.build().is_ok().then_some(config)
}

#[cfg(test)]
mod tests {
    use super::shared_config;
    use std::sync::Arc;

    #[test]
    fn the_platforms_roots_are_read_once() {
        let (first, second) = (shared_config().unwrap(), shared_config().unwrap());
        // Each configuration that is made has a provider of its own.
        assert!(Arc::ptr_eq(
            first.crypto_provider(),
            second.crypto_provider()
        ));
        assert!(Arc::ptr_eq(&first.key_log, &second.key_log));
    }
}
