//! Clients of the stand-in server, in one call.

use super::{Client, ClientBuilder};
use crate::testing::StandIn;

impl StandIn {
    /// A client of this server, with the admin's key.
    ///
    /// # Panics
    ///
    /// If the HTTP client cannot be built.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_builder()
            .build()
            .expect("a client of the stand-in should build")
    }

    /// Settings for a client of this server, with the admin's key and without the pre-release warning.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.url())
            .api_key(self.admin_key())
            .allow_plain_http(!self.host().is_loopback())
            .silence_prerelease_warning()
    }
}
