//! The bodies of requests and responses.

use crate::support;

/// `BodyOrNoneResponse`.
pub type BodyOrNoneResponse = Option<ThingResponse>;

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

support::text_enum!(ExecOutcome {
    "ok" => Ok,
    "err" => Err,
    "gen" => Gen,
    "ALL" => All,
    "\u{202e}" => Value,
});

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

support::object!(Filter, any: false);

/// `FormWithoutListsRequest`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FormWithoutListsRequest {
    /// `to`.
    pub to: String,
}

support::object!(FormWithoutListsRequest, any: false);

impl FormWithoutListsRequest {
    /// One with what is required, and nothing else.
    pub fn new(to: String) -> Self {
        Self { to }
    }
}

/// `Level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// `low`
    Low,
    /// `high`
    High,
}

support::text_enum!(Level {
    "low" => Low,
    "high" => High,
});

/// `ListsIds`.
pub type ListsIds = support::Delimited<i64, ','>;

/// `ListsJoined`.
pub type ListsJoined = support::Delimited<Level, ','>;

/// `ListsPiped`.
pub type ListsPiped = support::Delimited<String, '|'>;

/// `MomentResponse`.
pub type MomentResponse = support::Open<support::Timestamp>;

/// `NamesMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NamesMixed {
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
}

support::untagged!(NamesMixed {
    Integer [] [],
    Text [] [],
});

impl std::fmt::Display for NamesMixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}

/// `NoSchemaResponse`.
pub type NoSchemaResponse = serde_json::Value;

/// `NullableBodyResponse`.
pub type NullableBodyResponse = Option<ThingResponse>;

/// - `200`: d
/// - `204`: d
pub type OddNamesResponse = Option<String>;

/// one of two
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOfFormsRequest {
    /// `Filter`.
    Filter(Filter),
    /// `OneOfFormsRequestVariant2`.
    OneOfFormsRequestVariant2(OneOfFormsRequestVariant2),
}

support::untagged!(OneOfFormsRequest {
    Filter [] [],
    OneOfFormsRequestVariant2 [] [],
});

/// `OneOfFormsRequestVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOfFormsRequestVariant2 {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `grant_type`.
    pub grant_type: OneOfFormsRequestVariant2GrantType,
}

support::object!(OneOfFormsRequestVariant2, any: false);

impl OneOfFormsRequestVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(grant_type: OneOfFormsRequestVariant2GrantType) -> Self {
        Self {
            grant_type,
            code: Default::default(),
        }
    }
}

/// `OneOfFormsRequestVariant2GrantType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OneOfFormsRequestVariant2GrantType {
    /// `code`
    Code,
}

support::text_enum!(OneOfFormsRequestVariant2GrantType {
    "code" => Code,
});

/// - `200`: one
/// - `202`: many
pub type OneOrManyResponse = support::Open<OneOrManyResponseBody>;

/// - `200`: one
/// - `202`: many
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrManyResponseBody {
    /// `ThingResponse`.
    ThingResponse(ThingResponse),
    /// `List`.
    List(Vec<ThingResponse>),
}

support::untagged!(OneOrManyResponseBody {
    ThingResponse [] [],
    List [] [],
});

/// `SeparatorsIds`.
pub type SeparatorsIds = support::Delimited<String, ','>;

/// `SeparatorsIds2`.
pub type SeparatorsIds2 = support::Delimited<String, ','>;

/// `SeparatorsPiped`.
pub type SeparatorsPiped = support::Delimited<String, '|'>;

/// `SeparatorsSpaced`.
pub type SeparatorsSpaced = support::Delimited<String, ' '>;

/// `SeveralTypesResponse`.
pub type SeveralTypesResponse = support::Open<Level>;

/// `TaggedFormRequest`.
#[derive(Clone, Debug, PartialEq)]
pub enum TaggedFormRequest {
    /// `k` is `a`.
    A(TaggedFormRequestA),
    /// `k` is `b`.
    B(TaggedFormRequestB),
}

support::tagged!(TaggedFormRequest by "k" {
    "a" => A,
    "b" => B,
});

impl From<TaggedFormRequestA> for TaggedFormRequest {
    fn from(value: TaggedFormRequestA) -> Self {
        Self::A(value)
    }
}

impl From<TaggedFormRequestB> for TaggedFormRequest {
    fn from(value: TaggedFormRequestB) -> Self {
        Self::B(value)
    }
}

/// `TaggedFormRequestA`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaggedFormRequestA {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
}

support::object!(TaggedFormRequestA, any: false);

/// `TaggedFormRequestB`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaggedFormRequestB {}

support::object!(TaggedFormRequestB, any: true);

/// `Thing`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Thing {
    /// `a`.
    pub a: String,
}

support::object!(Thing, any: false);

impl Thing {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `ThingResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ThingResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(ThingResponse, any: false);

/// - `200`: old
/// - `201`: new
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TwoBodiesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `secret`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub secret: Option<String>,
}

support::object!(TwoBodiesResponse, any: true);

/// - `200`: some
/// - `204`: none
pub type UnionOrNoneResponse = Option<support::Open<UnionOrNoneResponseBody>>;

/// - `200`: some
/// - `204`: none
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum UnionOrNoneResponseBody {
    /// `Level`.
    Level(Level),
    /// `UnionOrNoneResponseBodyVariant2`.
    UnionOrNoneResponseBodyVariant2(UnionOrNoneResponseBodyVariant2),
}

support::untagged!(UnionOrNoneResponseBody {
    Level [] [],
    UnionOrNoneResponseBodyVariant2 [] [],
});

/// `UnionOrNoneResponseBodyVariant2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UnionOrNoneResponseBodyVariant2 {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(UnionOrNoneResponseBodyVariant2, any: false);

/// `UnsignedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UnsignedResponse {
    /// `many`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub many: Option<u32>,
}

support::object!(UnsignedResponse, any: true);
