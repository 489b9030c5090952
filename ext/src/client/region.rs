//! The regions of the hosted service.

use std::fmt;
use std::str::FromStr;

use crate::Error;

/// A region of the hosted service, with its own base URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Region {
    /// `us-central-1a`
    #[serde(rename = "us-central-1a")]
    UsCentral1a,
    /// `us-east-1b`
    #[serde(rename = "us-east-1b")]
    UsEast1b,
    /// `eu-west-1a`
    #[serde(rename = "eu-west-1a")]
    EuWest1a,
    /// `ca-central-1a`
    #[serde(rename = "ca-central-1a")]
    CaCentral1a,
}

impl Region {
    /// All regions.
    pub const ALL: [Self; 4] = [
        Self::UsCentral1a,
        Self::UsEast1b,
        Self::EuWest1a,
        Self::CaCentral1a,
    ];

    /// The region's name, as in its host name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UsCentral1a => "us-central-1a",
            Self::UsEast1b => "us-east-1b",
            Self::EuWest1a => "eu-west-1a",
            Self::CaCentral1a => "ca-central-1a",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Region {
    type Err = Error;

    /// Reads a region's name.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration) if the name is not in [`ALL`](Self::ALL).
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::by_name(name).map_err(|rule| Error::configuration(format!("the region {rule}")))
    }
}

impl Region {
    /// The region of this name, or the rule that the name breaks.
    pub(super) fn by_name(name: &str) -> Result<Self, String> {
        let mut all = Self::ALL.into_iter();
        all.find(|region| region.as_str() == name).ok_or_else(|| {
            let known = Self::ALL.map(Self::as_str).join("`, `");
            format!("must be one of `{known}`; for any other region, set the base URL")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Region;

    #[test]
    fn regions_read_their_names() {
        for region in Region::ALL {
            assert_eq!(region.as_str().parse::<Region>().unwrap(), region);
            assert_eq!(serde_json::to_value(region).unwrap(), region.as_str());
        }
        let error = "eu-west".parse::<Region>().unwrap_err();
        assert!(error.to_string().contains("eu-west-1a"), "{error}");
    }
}
