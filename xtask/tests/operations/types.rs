//! The bodies of requests and responses.

use crate::support;

/// `BodyOrNoneResponse`.
pub type BodyOrNoneResponse = Option<ThingAnswer>;

/// `ExecOutcome`.
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

support::text_enum!(ExecOutcome);

/// `ExecRequest`.
pub type ExecRequest = support::Delimited<String, ','>;

/// `Filter`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Filter {
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// `min`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
}

support::object!(Filter);

/// `Level`.
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

support::text_enum!(Level);

/// `ListsIds`.
pub type ListsIds = support::Delimited<i64, ','>;

/// `ListsJoined`.
pub type ListsJoined = support::Delimited<Level, ','>;

/// `ListsPiped`.
pub type ListsPiped = support::Delimited<String, '|'>;

/// `ListsXLevels`.
pub type ListsXLevels = support::Delimited<Level, ','>;

/// `NamesMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NamesMixed {
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
}

support::untagged!(NamesMixed
    .or(Self::Integer)
    .or(Self::Text)
);

impl std::fmt::Display for NamesMixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}

/// `NoSchemaResponse`.
pub type NoSchemaResponse = serde_json::Value;

/// `NullableBodyResponse`.
pub type NullableBodyResponse = Option<ThingAnswer>;

/// `OddNamesResponse`.
pub type OddNamesResponse = Option<String>;

/// `OneOrManyAnswer`.
pub type OneOrManyAnswer = support::Open<OneOrManyResponse>;

/// `OneOrManyResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrManyResponse {
    /// `ThingAnswer`.
    ThingAnswer(ThingAnswer),
    /// `List`.
    List(Vec<ThingAnswer>),
}

support::untagged!(OneOrManyResponse
    .or(Self::ThingAnswer)
    .or(Self::List)
);

/// `SeparatorsIds`.
pub type SeparatorsIds = support::Delimited<String, ','>;

/// `SeparatorsIds2`.
pub type SeparatorsIds2 = support::Delimited<String, ','>;

/// `SeparatorsPiped`.
pub type SeparatorsPiped = support::Delimited<String, '|'>;

/// `SeparatorsSpaced`.
pub type SeparatorsSpaced = support::Delimited<String, ' '>;

/// `SeparatorsXHeader`.
pub type SeparatorsXHeader = support::Delimited<String, ','>;

/// `SeveralTypesAnswer`.
pub type SeveralTypesAnswer = support::Open<Level>;

/// `Thing`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Thing {
    /// `a`.
    pub a: String,
}

support::object!(Thing);

impl Thing {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `ThingAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ThingAnswer {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(ThingAnswer);

/// `TwoBodiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TwoBodiesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: Option<String>,
    /// `secret`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub secret: Option<String>,
}

support::object!(TwoBodiesResponse);

/// `UnionOrNoneResponse`.
pub type UnionOrNoneResponse = Option<support::Open<UnionOrNoneResponseBody>>;

/// `UnionOrNoneResponseBody`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum UnionOrNoneResponseBody {
    /// `Level`.
    Level(Level),
    /// `UnionOrNoneResponseBodyVariant2`.
    UnionOrNoneResponseBodyVariant2(UnionOrNoneResponseBodyVariant2),
}

support::untagged!(UnionOrNoneResponseBody
    .or(Self::Level)
    .or(Self::UnionOrNoneResponseBodyVariant2)
);

/// `UnionOrNoneResponseBodyVariant2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UnionOrNoneResponseBodyVariant2 {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(UnionOrNoneResponseBodyVariant2);
