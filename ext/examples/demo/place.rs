//! Where the demo runs.

use arize_ax::testing::StandIn;
use arize_ax::{Client, ClientBuilder, EmailAddress};

pub(crate) enum Place {
    /// The stand-in, in this process.
    StandIn(StandIn, Client),
    /// The account of a real key, with an address to derive others from.
    Account(Client, EmailAddress),
}

impl Place {
    /// The real service where a key is set and consent is given, else the stand-in.
    pub(crate) async fn choose(yes: bool, email: Option<String>) -> Result<Self, String> {
        if std::env::var("ARIZE_API_KEY").is_ok_and(|key| !key.trim().is_empty()) {
            let email = email
                .map(EmailAddress::new)
                .transpose()
                .map_err(|error| error.to_string())?;
            let (true, Some(email)) = (yes, email) else {
                return Err("ARIZE_API_KEY is set. The demo would create users in that account, mail them, and\n\
                     delete them permanently. To go on: cargo demo --yes --email you@example.com\n\
                     To use the stand-in server instead: env -u ARIZE_API_KEY cargo demo"
                    .to_owned());
            };
            let client = ClientBuilder::from_env()
                .and_then(ClientBuilder::build)
                .map_err(|error| error.to_string())?;
            return Ok(Self::Account(client, email));
        }
        let server = StandIn::start().await;
        let client = server.client();
        Ok(Self::StandIn(server, client))
    }

    pub(crate) fn client(&self) -> &Client {
        match self {
            Self::StandIn(_, client) | Self::Account(client, _) => client,
        }
    }

    pub(crate) fn stand_in(&self) -> Option<&StandIn> {
        match self {
            Self::StandIn(server, _) => Some(server),
            Self::Account(..) => None,
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Self::StandIn(server, _) => format!("the stand-in, at {}", server.url()),
            Self::Account(client, _) => client.base_url().to_owned(),
        }
    }

    /// An address for a user of the demo, which no run before has used.
    pub(crate) fn address(&self, tag: &str) -> String {
        match self {
            Self::StandIn(..) => format!("{tag}@example.com"),
            Self::Account(_, email) => {
                let now = std::time::SystemTime::UNIX_EPOCH
                    .elapsed()
                    .map_or(0, |age| age.as_secs());
                match email.as_str().split_once('@') {
                    Some((local, domain)) => format!("{local}+{tag}-{now}@{domain}"),
                    None => email.to_string(),
                }
            }
        }
    }
}
