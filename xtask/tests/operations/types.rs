//! The bodies of requests and answers.

/// `BodyOrNoneResponse` of the document.
pub type BodyOrNoneResponse = ::std::option::Option<ThingAnswer>;
/// `ExecOutcome` of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExecOutcome {
    /// `ok`
    Ok,
    /// `err`
    Err,
    /// `gen`
    Gen,
    /// `ALL`
    All,
    /// ``
    Value,
}
impl ExecOutcome {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::Err,
        Self::Gen,
        Self::All,
        Self::Value,
    ];
    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Err => "err",
            Self::Gen => "gen",
            Self::All => "ALL",
            Self::Value => "\u{202e}",
        }
    }
}
impl ::std::fmt::Display for ExecOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for ExecOutcome {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "ok" => ::std::result::Result::Ok(Self::Ok),
            "err" => ::std::result::Result::Ok(Self::Err),
            "gen" => ::std::result::Result::Ok(Self::Gen),
            "ALL" => ::std::result::Result::Ok(Self::All),
            "\u{202e}" => ::std::result::Result::Ok(Self::Value),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "ExecOutcome",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for ExecOutcome {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for ExecOutcome {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `ExecRequest` of the document.
pub type ExecRequest = crate::support::Joined<::std::string::String, ','>;
/// `Filter` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Filter {
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `min` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub min: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Filter {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Filter {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Level` of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// `low`
    Low,
    /// `high`
    High,
}
impl Level {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];
    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
        }
    }
}
impl ::std::fmt::Display for Level {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for Level {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "low" => ::std::result::Result::Ok(Self::Low),
            "high" => ::std::result::Result::Ok(Self::High),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "Level",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for Level {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for Level {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `ListsIds` of the document.
pub type ListsIds = crate::support::Joined<i64, ','>;
/// `ListsJoined` of the document.
pub type ListsJoined = crate::support::Joined<Level, ','>;
/// `ListsPiped` of the document.
pub type ListsPiped = crate::support::Joined<::std::string::String, '|'>;
/// `ListsXLevels` of the document.
pub type ListsXLevels = crate::support::Joined<Level, ','>;
/// `NamesMixed` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum NamesMixed {
    /// integer.
    Integer(i64),
    /// Text.
    Text(::std::string::String),
}
impl<'de> ::serde::Deserialize<'de> for NamesMixed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value).or(Self::Integer).or(Self::Text).found()
    }
}
impl ::std::fmt::Display for NamesMixed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
/// `NoSchemaResponse` of the document.
pub type NoSchemaResponse = ::serde_json::Value;
/// `NullableBodyResponse` of the document.
pub type NullableBodyResponse = ::std::option::Option<ThingAnswer>;
/// `OddNamesResponse` of the document.
pub type OddNamesResponse = ::std::option::Option<::std::string::String>;
/// `OneOrManyAnswer` of the document.
pub type OneOrManyAnswer = crate::support::Open<OneOrManyResponse>;
/// `OneOrManyResponse` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum OneOrManyResponse {
    /// ThingAnswer.
    ThingAnswer(ThingAnswer),
    /// List.
    List(::std::vec::Vec<ThingAnswer>),
}
impl<'de> ::serde::Deserialize<'de> for OneOrManyResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value).or(Self::ThingAnswer).or(Self::List).found()
    }
}
/// `SeparatorsIds` of the document.
pub type SeparatorsIds = crate::support::Joined<::std::string::String, ','>;
/// `SeparatorsIds2` of the document.
pub type SeparatorsIds2 = crate::support::Joined<::std::string::String, ','>;
/// `SeparatorsPiped` of the document.
pub type SeparatorsPiped = crate::support::Joined<::std::string::String, '|'>;
/// `SeparatorsSpaced` of the document.
pub type SeparatorsSpaced = crate::support::Joined<::std::string::String, ' '>;
/// `SeparatorsXHeader` of the document.
pub type SeparatorsXHeader = crate::support::Joined<::std::string::String, ','>;
/// `SeveralTypesAnswer` of the document.
pub type SeveralTypesAnswer = crate::support::Open<Level>;
/// `Thing` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Thing {
    /// `a` of the document.
    pub a: ::std::string::String,
}
impl ::serde::Serialize for Thing {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Thing {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Thing {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}
/// `ThingAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ThingAnswer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for ThingAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ThingAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TwoBodiesResponse` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TwoBodiesResponse {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `secret` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub secret: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TwoBodiesResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TwoBodiesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `UnionOrNoneResponse` of the document.
pub type UnionOrNoneResponse = ::std::option::Option<
    crate::support::Open<UnionOrNoneResponseBody>,
>;
/// `UnionOrNoneResponseBody` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum UnionOrNoneResponseBody {
    /// Level.
    Level(Level),
    /// UnionOrNoneResponseBodyVariant2.
    UnionOrNoneResponseBodyVariant2(UnionOrNoneResponseBodyVariant2),
}
impl<'de> ::serde::Deserialize<'de> for UnionOrNoneResponseBody {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Level)
            .or(Self::UnionOrNoneResponseBodyVariant2)
            .found()
    }
}
/// `UnionOrNoneResponseBodyVariant2` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UnionOrNoneResponseBodyVariant2 {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for UnionOrNoneResponseBodyVariant2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for UnionOrNoneResponseBodyVariant2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
