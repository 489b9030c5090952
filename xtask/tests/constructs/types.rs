//! The bodies of requests and responses.

use crate::support;

/// `Ab`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Ab {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<V1a>,
}

support::object!(Ab);

/// `AbResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AbResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<V1a>,
}

support::object!(AbResponse);

/// `AbTest`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AbTest {
    /// `share`.
    pub share: f64,
}

support::object!(AbTest);

impl AbTest {
    /// One with what is required, and nothing else.
    pub fn new(share: f64) -> Self {
        Self { share }
    }
}

/// `AbTestResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AbTestResponse {
    /// `share`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub share: ::std::option::Option<f64>,
}

support::object!(AbTestResponse);

/// `Anchored`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Anchored {
    /// `next`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<AnchoredItem>,
}

support::object!(Anchored);

/// `AnchoredItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItem {
    /// `v`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub v: ::std::option::Option<i64>,
}

support::object!(AnchoredItem);

/// `AnchoredItemResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItemResponse {
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(AnchoredItemResponse);
support::lenient_type!(AnchoredItemResponse: object);

/// `AnchoredResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredResponse {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: ::std::option::Option<AnchoredItemResponse>,
}

support::object!(AnchoredResponse);

/// `Animal`.
#[derive(Clone, Debug, PartialEq)]
pub enum Animal {
    /// `sort` is `Animal`.
    Animal(AnimalBase),
    /// `sort` is `bird`.
    Bird(BirdVariant),
    /// `sort` is `fish`.
    Fish(FishVariant),
}

support::tagged!(Animal by "sort" {
    "Animal" => Animal,
    "bird" => Bird,
    "fish" => Fish,
});

impl ::std::convert::From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Animal(value)
    }
}

impl ::std::convert::From<BirdVariant> for Animal {
    fn from(value: BirdVariant) -> Self {
        Self::Bird(value)
    }
}

impl ::std::convert::From<FishVariant> for Animal {
    fn from(value: FishVariant) -> Self {
        Self::Fish(value)
    }
}

/// `AnimalBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBase {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(AnimalBase);

/// `AnimalBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBaseResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(AnimalBaseResponse);
support::lenient_type!(AnimalBaseResponse);

/// `AnimalResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnimalResponse {
    /// `sort` is `Animal`.
    Animal(AnimalBaseResponse),
    /// `sort` is `bird`.
    Bird(BirdVariantResponse),
    /// `sort` is `fish`.
    Fish(FishVariantResponse),
}

support::tagged!(AnimalResponse by "sort" {
    "Animal" => Animal,
    "bird" => Bird,
    "fish" => Fish,
});

support::lenient_tagged!(AnimalResponse by "sort" {
    "Animal" => Animal,
    "bird" => Bird,
    "fish" => Fish,
});

impl ::std::convert::From<AnimalBaseResponse> for AnimalResponse {
    fn from(value: AnimalBaseResponse) -> Self {
        Self::Animal(value)
    }
}

impl ::std::convert::From<BirdVariantResponse> for AnimalResponse {
    fn from(value: BirdVariantResponse) -> Self {
        Self::Bird(value)
    }
}

impl ::std::convert::From<FishVariantResponse> for AnimalResponse {
    fn from(value: FishVariantResponse) -> Self {
        Self::Fish(value)
    }
}

/// `AnyOfBeside`.
///
/// Checked by the server: `anyOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfBeside {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
    /// `id`.
    pub id: ::std::string::String,
}

support::object!(AnyOfBeside);

impl AnyOfBeside {
    /// One with what is required, and nothing else.
    pub fn new(id: ::std::string::String) -> Self {
        Self {
            id,
            a: ::std::default::Default::default(),
            b: ::std::default::Default::default(),
        }
    }
}

/// `AnyOfBesideResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfBesideResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<::std::string::String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfBesideResponse);

/// `AnyOfCircle`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircle {
    /// `l`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<AnyOfCircle>>,
    /// `r`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfCircle);

/// `AnyOfCircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircleResponse {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<AnyOfCircleResponse>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfCircleResponse);
support::lenient_type!(AnyOfCircleResponse: object);

/// `AnyOfClosed`.
///
/// Checked by the server: `unevaluatedProperties` `false`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosed {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfClosed);

/// `AnyOfClosedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfClosedResponse);

/// `AnyOfLists`.
pub type AnyOfLists = ::std::vec::Vec<AnyOfListsItem>;

/// `AnyOfListsItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItem {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfListsItem);

/// `AnyOfListsItemResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItemResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfListsItemResponse);

/// `AnyOfListsResponse`.
pub type AnyOfListsResponse = ::std::vec::Vec<AnyOfListsItemResponse>;

/// `AnyOfMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixed {
    /// `x`.
    pub x: AnyOfMixedX,
}

support::object!(AnyOfMixed);

impl AnyOfMixed {
    /// One with what is required, and nothing else.
    pub fn new(x: AnyOfMixedX) -> Self {
        Self { x }
    }
}

/// `AnyOfMixedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixedResponse {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<support::Open<AnyOfMixedXResponse>>,
}

support::object!(AnyOfMixedResponse);

/// `AnyOfMixedX`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedX {
    /// `Text`.
    Text(::std::string::String),
    /// `Point`.
    Point(Point),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
}

support::untagged!(AnyOfMixedX {
    Text [] [],
    Point [] [],
    List [] [],
});

/// `AnyOfMixedXResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedXResponse {
    /// `Text`.
    Text(::std::string::String),
    /// `PointResponse`.
    PointResponse(PointResponse),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
}

support::untagged!(AnyOfMixedXResponse {
    Text [] [],
    PointResponse [] [],
    List [] [],
});
support::lenient_type!(AnyOfMixedXResponse);

/// `AnyOfNames`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNames {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<f64>,
}

support::object!(AnyOfNames);

/// `AnyOfNamesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNamesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<i64>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(AnyOfNamesResponse);

/// `AnyOfNested`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNested {
    /// `level`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub level: ::std::option::Option<::std::option::Option<AnyOfNestedLevel>>,
    /// `t`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<AnyOfNestedT>,
    /// `x`.
    pub x: AnyOfNestedX,
}

support::object!(AnyOfNested);

impl AnyOfNested {
    /// One with what is required, and nothing else.
    pub fn new(x: AnyOfNestedX) -> Self {
        Self {
            x,
            level: ::std::default::Default::default(),
            t: ::std::default::Default::default(),
        }
    }
}

/// `AnyOfNestedLevel`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfNestedLevel {
    /// `Level`.
    Level(Level),
    /// `integer`.
    Integer(i64),
}

support::untagged!(AnyOfNestedLevel {
    Level [] [],
    Integer [] [],
});

impl std::fmt::Display for AnyOfNestedLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}
support::lenient_type!(AnyOfNestedLevel);

/// `AnyOfNestedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedResponse {
    /// `level`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub level: ::std::option::Option<
        ::std::option::Option<support::Open<AnyOfNestedLevel>>,
    >,
    /// `t`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<support::Open<AnyOfNestedT>>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<AnyOfNestedXResponse>,
}

support::object!(AnyOfNestedResponse);

/// `AnyOfNestedT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnyOfNestedT {
    /// `a`
    A,
    /// `b`
    B,
}

support::text_enum!(AnyOfNestedT {
    "a" => A,
    "b" => B,
});
support::lenient_type!(AnyOfNestedT: text);

/// `AnyOfNestedX`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedX {
    /// `p`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub p: ::std::option::Option<::std::string::String>,
    /// `q`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<i64>,
}

support::object!(AnyOfNestedX);

/// `AnyOfNestedXResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedXResponse {
    /// `p`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub p: ::std::option::Option<::std::string::String>,
    /// `q`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub q: ::std::option::Option<i64>,
}

support::object!(AnyOfNestedXResponse);
support::lenient_type!(AnyOfNestedXResponse: object);

/// `AnyOfObjects`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjects {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfObjects);

/// `AnyOfObjectsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjectsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfObjectsResponse);

/// `AnyOfShut`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShut {
    /// `AnyOfShutVariant1`.
    AnyOfShutVariant1(AnyOfShutVariant1),
    /// `AnyOfShutVariant2`.
    AnyOfShutVariant2(AnyOfShutVariant2),
}

support::untagged!(AnyOfShut {
    AnyOfShutVariant1 [] [],
    AnyOfShutVariant2 [] [],
});

/// `AnyOfShutResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShutResponse {
    /// `AnyOfShutVariant1Response`.
    AnyOfShutVariant1Response(AnyOfShutVariant1Response),
    /// `AnyOfShutVariant2Response`.
    AnyOfShutVariant2Response(AnyOfShutVariant2Response),
}

support::untagged!(AnyOfShutResponse {
    AnyOfShutVariant1Response ["a"] [],
    AnyOfShutVariant2Response ["b"] [],
});
support::lenient_type!(AnyOfShutResponse);

/// `AnyOfShutVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant1 {
    /// `a`.
    pub a: ::std::string::String,
}

support::object!(AnyOfShutVariant1);

impl AnyOfShutVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}

/// `AnyOfShutVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfShutVariant1Response);
support::lenient_type!(AnyOfShutVariant1Response);

/// `AnyOfShutVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant2 {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    pub b: i64,
}

support::object!(AnyOfShutVariant2);

impl AnyOfShutVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(b: i64) -> Self {
        Self {
            b,
            a: ::std::default::Default::default(),
        }
    }
}

/// `AnyOfShutVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant2Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfShutVariant2Response);
support::lenient_type!(AnyOfShutVariant2Response);

/// `Anything`.
pub type Anything = serde_json::Value;

/// `AnythingAtAll`.
pub type AnythingAtAll = serde_json::Value;

/// `BTreeMap`.
pub type BTreeMap = ::std::collections::BTreeMap<::std::string::String, Box>;

/// `BTreeMapResponse`.
pub type BTreeMapResponse = ::std::collections::BTreeMap<
    ::std::string::String,
    BoxResponse,
>;

/// `BesideUnion`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnion {
    /// `extra`.
    pub extra: ::std::option::Option<BesideUnionExtra>,
    /// `mixed`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub mixed: ::std::option::Option<BesideUnionMixed>,
    /// `text`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<BesideUnionText>,
}

support::object!(BesideUnion);

impl BesideUnion {
    /// One with what is required, and nothing else.
    pub fn new(extra: ::std::option::Option<BesideUnionExtra>) -> Self {
        Self {
            extra,
            mixed: ::std::default::Default::default(),
            text: ::std::default::Default::default(),
        }
    }
}

/// `BesideUnionExtra`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionExtra {
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(BesideUnionExtra);
support::lenient_type!(BesideUnionExtra);

/// `BesideUnionMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum BesideUnionMixed {
    /// `BesideUnionMixedVariant1`.
    BesideUnionMixedVariant1(BesideUnionMixedVariant1),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(BesideUnionMixed {
    BesideUnionMixedVariant1 [] [],
    Text [] [],
});

/// `BesideUnionMixedResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum BesideUnionMixedResponse {
    /// `BesideUnionMixedVariant1Response`.
    BesideUnionMixedVariant1Response(BesideUnionMixedVariant1Response),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(BesideUnionMixedResponse {
    BesideUnionMixedVariant1Response [] [],
    Text [] [],
});
support::lenient_type!(BesideUnionMixedResponse);

/// `BesideUnionMixedVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionMixedVariant1 {
    /// `a`.
    pub a: i64,
}

support::object!(BesideUnionMixedVariant1);

impl BesideUnionMixedVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: i64) -> Self {
        Self { a }
    }
}

/// `BesideUnionMixedVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionMixedVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(BesideUnionMixedVariant1Response);
support::lenient_type!(BesideUnionMixedVariant1Response);

/// `BesideUnionResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionResponse {
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: ::std::option::Option<::std::option::Option<BesideUnionExtra>>,
    /// `mixed`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub mixed: ::std::option::Option<support::Open<BesideUnionMixedResponse>>,
    /// `text`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<support::Open<BesideUnionText>>,
}

support::object!(BesideUnionResponse);

/// `BesideUnionText`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BesideUnionText {
    /// `low`
    Low,
    /// `high`
    High,
}

support::text_enum!(BesideUnionText {
    "low" => Low,
    "high" => High,
});
support::lenient_type!(BesideUnionText: text);

/// `Bird`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bird {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    pub sort: BirdSort,
    /// `wings`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}

support::object!(Bird);

impl Bird {
    /// One with what is required, and nothing else.
    pub fn new(sort: BirdSort) -> Self {
        Self {
            sort,
            name: ::std::default::Default::default(),
            wings: ::std::default::Default::default(),
        }
    }
}

/// `BirdResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdResponse {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<support::Open<BirdSort>>,
    /// `wings`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wings: ::std::option::Option<i64>,
}

support::object!(BirdResponse);

/// `BirdSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BirdSort {
    /// `bird`
    Bird,
}

support::text_enum!(BirdSort {
    "bird" => Bird,
});
support::lenient_type!(BirdSort: text);

/// `BirdVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `wings`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}

support::object!(BirdVariant);

/// `BirdVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `wings`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}

support::object!(BirdVariantResponse);
support::lenient_type!(BirdVariantResponse);

/// `Bounds`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bounds {
    /// `above`.
    ///
    /// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub above: ::std::option::Option<i64>,
    /// `below`.
    ///
    /// Checked by the server: `maximum` `5.5`, `exclusiveMaximum` `true`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub below: ::std::option::Option<f64>,
    /// `few`.
    ///
    /// Checked by the server: `minItems` `1`, `maxItems` `2`, `uniqueItems` `true`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub few: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `short`.
    ///
    /// Checked by the server: `minLength` `1`, `maxLength` `3`, `pattern` `"^[a-z]*$"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub short: ::std::option::Option<::std::string::String>,
    /// `step`.
    ///
    /// Checked by the server: `multipleOf` `5`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub step: ::std::option::Option<i64>,
}

support::object!(Bounds);

/// `BoundsAbove`.
///
/// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
pub type BoundsAbove = i64;

/// `BoundsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BoundsResponse {
    /// `above`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub above: ::std::option::Option<i64>,
    /// `below`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub below: ::std::option::Option<f64>,
    /// `few`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub few: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `short`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub short: ::std::option::Option<::std::string::String>,
    /// `step`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub step: ::std::option::Option<i64>,
}

support::object!(BoundsResponse);

/// `Box`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Box {
    /// `all`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<Vec>,
    /// `next`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<Box>>,
}

support::object!(Box);

/// `BoxResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BoxResponse {
    /// `all`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub all: ::std::option::Option<VecResponse>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<BoxResponse>>,
}

support::object!(BoxResponse);
support::lenient_type!(BoxResponse: object);

/// `ByName`.
#[derive(Clone, Debug, PartialEq)]
pub enum ByName {
    /// `species` is `Cat`.
    Cat(CatVariant),
    /// `species` is `Dog`.
    Dog(DogVariant),
    /// `species` is `Puppy`.
    Puppy(DogVariant),
}

support::tagged!(ByName by "species" {
    "Cat" => Cat,
    "Dog" => Dog,
    "Puppy" => Puppy,
});

impl ::std::convert::From<CatVariant> for ByName {
    fn from(value: CatVariant) -> Self {
        Self::Cat(value)
    }
}

/// `ByNameResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum ByNameResponse {
    /// `species` is `Cat`.
    Cat(CatVariantResponse),
    /// `species` is `Dog`.
    Dog(DogVariantResponse),
    /// `species` is `Puppy`.
    Puppy(DogVariantResponse),
}

support::tagged!(ByNameResponse by "species" {
    "Cat" => Cat,
    "Dog" => Dog,
    "Puppy" => Puppy,
});

support::lenient_tagged!(ByNameResponse by "species" {
    "Cat" => Cat,
    "Dog" => Dog,
    "Puppy" => Puppy,
});

impl ::std::convert::From<CatVariantResponse> for ByNameResponse {
    fn from(value: CatVariantResponse) -> Self {
        Self::Cat(value)
    }
}

/// `ByPattern`.
///
/// Checked by the server: `patternProperties` `{"^x-":{"type":"integer"}}`.
pub type ByPattern = ::std::collections::BTreeMap<::std::string::String, i64>;

/// `ByPatterns`.
///
/// Checked by the server: `patternProperties` `{"^n-":{"type":"integer"},"^t-":{"type":"string"}}`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatterns {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ByPatternsValue>,
}

support::object!(ByPatterns);

/// `ByPatternsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatternsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<
        ::std::string::String,
        support::Open<ByPatternsValue>,
    >,
}

support::object!(ByPatternsResponse);

/// `ByPatternsValue`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ByPatternsValue {
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(ByPatternsValue {
    Integer [] [],
    Text [] [],
});

impl std::fmt::Display for ByPatternsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}
support::lenient_type!(ByPatternsValue);

/// `Car`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Car {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `sort`.
    pub sort: ::std::string::String,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(Car);

impl Car {
    /// One with what is required, and nothing else.
    pub fn new(sort: ::std::string::String) -> Self {
        Self {
            sort,
            doors: ::std::default::Default::default(),
            wheels: ::std::default::Default::default(),
        }
    }
}

/// `CarResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarResponse {
    /// `doors`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(CarResponse);

/// `CarVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariant {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(CarVariant);

/// `CarVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariantResponse {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(CarVariantResponse);
support::lenient_type!(CarVariantResponse);

/// `CaseOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseOnly {
    /// `a`
    A,
    /// `A`
    A2,
    /// `aa`
    Aa,
    /// `AA`
    Aa2,
    /// ``
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `<`
    Less,
    /// `Self`
    SelfValue,
    /// `self`
    SelfValue2,
    /// `type`
    Type,
    /// `名前`
    Value,
    /// `…`
    Value2,
}

support::text_enum!(CaseOnly {
    "a" => A,
    "A" => A2,
    "aa" => Aa,
    "AA" => Aa2,
    "" => Empty,
    "+1" => Plus1,
    "-1" => Minus1,
    "1" => N1,
    "<" => Less,
    "Self" => SelfValue,
    "self" => SelfValue2,
    "type" => Type,
    "名前" => Value,
    "…" => Value2,
});
support::lenient_type!(CaseOnly: text);

/// `Cat`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Cat {
    /// `lives`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
    /// `species`.
    pub species: CatSpecies,
}

support::object!(Cat);

impl Cat {
    /// One with what is required, and nothing else.
    pub fn new(species: CatSpecies) -> Self {
        Self {
            species,
            lives: ::std::default::Default::default(),
        }
    }
}

/// `CatResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatResponse {
    /// `lives`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub lives: ::std::option::Option<i64>,
    /// `species`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<support::Open<CatSpecies>>,
}

support::object!(CatResponse);

/// `CatSpecies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatSpecies {
    /// `Cat`
    Cat,
}

support::text_enum!(CatSpecies {
    "Cat" => Cat,
});
support::lenient_type!(CatSpecies: text);

/// `CatVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariant {
    /// `lives`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}

support::object!(CatVariant);

/// `CatVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariantResponse {
    /// `lives`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}

support::object!(CatVariantResponse);
support::lenient_type!(CatVariantResponse);

/// `Circle`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Circle {
    /// `kind`.
    pub kind: CircleKind,
    /// `radius`.
    pub radius: f64,
}

support::object!(Circle);

impl Circle {
    /// One with what is required, and nothing else.
    pub fn new(kind: CircleKind, radius: f64) -> Self {
        Self { kind, radius }
    }
}

/// `CircleKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CircleKind {
    /// `circle`
    Circle,
}

support::text_enum!(CircleKind {
    "circle" => Circle,
});
support::lenient_type!(CircleKind: text);

/// `CircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<CircleKind>>,
    /// `radius`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub radius: ::std::option::Option<f64>,
}

support::object!(CircleResponse);

/// `CircleVariant`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariant {
    /// `radius`.
    pub radius: f64,
}

support::object!(CircleVariant);

impl CircleVariant {
    /// One with what is required, and nothing else.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}

/// `CircleVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariantResponse {
    /// `radius`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}

support::object!(CircleVariantResponse);
support::lenient_type!(CircleVariantResponse);

/// `Closed`.
///
/// Checked by the server: `unevaluatedProperties` `false`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Closed {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
    /// `z`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub z: ::std::option::Option<f64>,
}

support::object!(Closed);

impl Closed {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            z: ::std::default::Default::default(),
        }
    }
}

/// `ClosedReference`.
///
/// Checked by the server: `unevaluatedProperties` `false`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedReference {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(ClosedReference);

impl ClosedReference {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// `ClosedReferenceResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedReferenceResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(ClosedReferenceResponse);

/// `ClosedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
    /// `z`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub z: ::std::option::Option<f64>,
}

support::object!(ClosedResponse);

/// Three schemas in one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Composed {
    /// `label`.
    pub label: ::std::string::String,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<ComposedLevel>,
    /// Again.
    ///
    /// Checked by the server: `minimum` `0`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(Composed);

impl Composed {
    /// One with what is required, and nothing else.
    pub fn new(label: ::std::string::String, x: f64, y: f64) -> Self {
        Self {
            label,
            x,
            y,
            level: ::std::default::Default::default(),
        }
    }
}

/// `ComposedLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ComposedLevel {
    /// `high`
    High,
}

support::text_enum!(ComposedLevel {
    "high" => High,
});
support::lenient_type!(ComposedLevel: text);

/// Three schemas in one.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedResponse {
    /// `label`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub label: ::std::option::Option<::std::string::String>,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<ComposedLevel>>,
    /// Again.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(ComposedResponse);

/// `ComposedUnion`.
#[derive(Clone, Debug, PartialEq)]
pub enum ComposedUnion {
    /// `kind` is `circle`.
    Circle(ComposedUnionCircle),
    /// `kind` is `square`.
    Square(ComposedUnionSquare),
}

support::tagged!(ComposedUnion by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl ::std::convert::From<ComposedUnionCircle> for ComposedUnion {
    fn from(value: ComposedUnionCircle) -> Self {
        Self::Circle(value)
    }
}

impl ::std::convert::From<ComposedUnionSquare> for ComposedUnion {
    fn from(value: ComposedUnionSquare) -> Self {
        Self::Square(value)
    }
}

/// `ComposedUnionCircle`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircle {
    /// `id`.
    pub id: ::std::string::String,
    /// `radius`.
    pub radius: f64,
}

support::object!(ComposedUnionCircle);

impl ComposedUnionCircle {
    /// One with what is required, and nothing else.
    pub fn new(id: ::std::string::String, radius: f64) -> Self {
        Self { id, radius }
    }
}

/// `ComposedUnionCircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircleResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `radius`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}

support::object!(ComposedUnionCircleResponse);
support::lenient_type!(ComposedUnionCircleResponse);

/// `ComposedUnionResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum ComposedUnionResponse {
    /// `kind` is `circle`.
    Circle(ComposedUnionCircleResponse),
    /// `kind` is `square`.
    Square(ComposedUnionSquareResponse),
}

support::tagged!(ComposedUnionResponse by "kind" {
    "circle" => Circle,
    "square" => Square,
});

support::lenient_tagged!(ComposedUnionResponse by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl ::std::convert::From<ComposedUnionCircleResponse> for ComposedUnionResponse {
    fn from(value: ComposedUnionCircleResponse) -> Self {
        Self::Circle(value)
    }
}

impl ::std::convert::From<ComposedUnionSquareResponse> for ComposedUnionResponse {
    fn from(value: ComposedUnionSquareResponse) -> Self {
        Self::Square(value)
    }
}

/// `ComposedUnionSquare`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquare {
    /// `id`.
    pub id: ::std::string::String,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(ComposedUnionSquare);

impl ComposedUnionSquare {
    /// One with what is required, and nothing else.
    pub fn new(id: ::std::string::String, side: f64) -> Self {
        Self {
            id,
            side,
            level: ::std::default::Default::default(),
        }
    }
}

/// `ComposedUnionSquareResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquareResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<Level>>,
    /// `side`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub side: ::std::option::Option<f64>,
}

support::object!(ComposedUnionSquareResponse);
support::lenient_type!(ComposedUnionSquareResponse);

/// `Constants`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Constants {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<ConstantsEnabled>,
    /// `kind`.
    pub kind: ConstantsKind,
    /// `nothing`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub nothing: ::std::option::Option<()>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<ConstantsShape>,
    /// `version`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<ConstantsVersion>,
}

support::object!(Constants);

impl Constants {
    /// One with what is required, and nothing else.
    pub fn new(kind: ConstantsKind) -> Self {
        Self {
            kind,
            enabled: ::std::default::Default::default(),
            nothing: ::std::default::Default::default(),
            shape: ::std::default::Default::default(),
            version: ::std::default::Default::default(),
        }
    }
}

/// `ConstantsEnabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsEnabled {
    /// `true`
    True,
}

support::literal_enum!(ConstantsEnabled {
    "true" => True,
});
support::lenient_type!(ConstantsEnabled);

/// `ConstantsKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsKind {
    /// `list`
    List,
}

support::text_enum!(ConstantsKind {
    "list" => List,
});
support::lenient_type!(ConstantsKind: text);

/// `ConstantsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ConstantsResponse {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<support::Open<ConstantsEnabled>>,
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<ConstantsKind>>,
    /// `nothing`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub nothing: ::std::option::Option<()>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<support::Open<ConstantsShape>>,
    /// `version`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<support::Open<ConstantsVersion>>,
}

support::object!(ConstantsResponse);

/// `ConstantsShape`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsShape {
    /// `{"a":[1]}`
    Value,
}

support::literal_enum!(ConstantsShape {
    "{\"a\":[1]}" => Value,
});
support::lenient_type!(ConstantsShape);

/// `ConstantsVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsVersion {
    /// `2`
    N2,
}

support::literal_enum!(ConstantsVersion {
    "2" => N2,
});
support::lenient_type!(ConstantsVersion);

/// `Containing`.
///
/// Checked by the server: `contains` `{"const":1}`, `minContains` `1`.
pub type Containing = ::std::vec::Vec<i64>;

/// `Default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Default {
    /// `1`
    N1,
    /// `"two"`
    Two,
}

support::literal_enum!(Default {
    "1" => N1,
    "\"two\"" => Two,
});
support::lenient_type!(Default);

/// `Defaults`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Defaults {
    /// `does_not`.
    ///
    /// Left out, the server takes `"five"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    ///
    /// Left out, the server takes `5`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<DefaultsOfEnum>,
    /// `of_list`.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

support::object!(Defaults);

/// `DefaultsOfEnum`.
///
/// Left out, the server takes `"c"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DefaultsOfEnum {
    /// `a`
    A,
    /// `b`
    B,
}

support::text_enum!(DefaultsOfEnum {
    "a" => A,
    "b" => B,
});
support::lenient_type!(DefaultsOfEnum: text);

/// `DefaultsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DefaultsResponse {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<support::Open<DefaultsOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

support::object!(DefaultsResponse);

/// `Dependent`.
///
/// Checked by the server: `dependentRequired` `{"card":["address"]}`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dependent {
    /// `address`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// `card`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub card: ::std::option::Option<::std::string::String>,
}

support::object!(Dependent);

/// `DependentResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DependentResponse {
    /// `address`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub address: ::std::option::Option<::std::string::String>,
    /// `card`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub card: ::std::option::Option<::std::string::String>,
}

support::object!(DependentResponse);

/// `DescribedValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DescribedValues {
    /// `low`
    Low,
    /// `high`
    High,
}

support::text_enum!(DescribedValues {
    "low" => Low,
    "high" => High,
});
support::lenient_type!(DescribedValues: text);

/// `Device`.
#[derive(Clone, Debug, PartialEq)]
pub enum Device {
    /// `os` is `Device`.
    Device(DeviceBase),
    /// `os` is `Phablet`.
    Phablet(PhabletVariant),
    /// `os` is `phone`.
    Phone(PhoneVariant),
    /// `os` is `tablet`.
    Tablet(TabletVariant),
}

support::tagged!(Device by "os" {
    "Device" => Device,
    "Phablet" => Phablet,
    "phone" => Phone,
    "tablet" => Tablet,
});

impl ::std::convert::From<DeviceBase> for Device {
    fn from(value: DeviceBase) -> Self {
        Self::Device(value)
    }
}

impl ::std::convert::From<PhabletVariant> for Device {
    fn from(value: PhabletVariant) -> Self {
        Self::Phablet(value)
    }
}

impl ::std::convert::From<PhoneVariant> for Device {
    fn from(value: PhoneVariant) -> Self {
        Self::Phone(value)
    }
}

impl ::std::convert::From<TabletVariant> for Device {
    fn from(value: TabletVariant) -> Self {
        Self::Tablet(value)
    }
}

/// `DeviceBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBase {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(DeviceBase);

/// `DeviceBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBaseResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(DeviceBaseResponse);
support::lenient_type!(DeviceBaseResponse);

/// `DeviceResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceResponse {
    /// `os` is `Device`.
    Device(DeviceBaseResponse),
    /// `os` is `Phablet`.
    Phablet(PhabletVariantResponse),
    /// `os` is `phone`.
    Phone(PhoneVariantResponse),
    /// `os` is `tablet`.
    Tablet(TabletVariantResponse),
}

support::tagged!(DeviceResponse by "os" {
    "Device" => Device,
    "Phablet" => Phablet,
    "phone" => Phone,
    "tablet" => Tablet,
});

support::lenient_tagged!(DeviceResponse by "os" {
    "Device" => Device,
    "Phablet" => Phablet,
    "phone" => Phone,
    "tablet" => Tablet,
});

impl ::std::convert::From<DeviceBaseResponse> for DeviceResponse {
    fn from(value: DeviceBaseResponse) -> Self {
        Self::Device(value)
    }
}

impl ::std::convert::From<PhabletVariantResponse> for DeviceResponse {
    fn from(value: PhabletVariantResponse) -> Self {
        Self::Phablet(value)
    }
}

impl ::std::convert::From<PhoneVariantResponse> for DeviceResponse {
    fn from(value: PhoneVariantResponse) -> Self {
        Self::Phone(value)
    }
}

impl ::std::convert::From<TabletVariantResponse> for DeviceResponse {
    fn from(value: TabletVariantResponse) -> Self {
        Self::Tablet(value)
    }
}

/// Prose that must not be compiled: ```rust
/// let x = ;

/// ```text
///    let indented = ;

/// [a link to nowhere], <tag>, https://example.com, */ and "quotes" \ backslash.
/// ```
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Docs {
    /// */ ``` unclosed
    ///
    /// Left out, the server takes `"'tick'"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}

support::object!(Docs);

/// Prose that must not be compiled: ```rust
/// let x = ;

/// ```text
///    let indented = ;

/// [a link to nowhere], <tag>, https://example.com, */ and "quotes" \ backslash.
/// ```
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DocsResponse {
    /// */ ``` unclosed
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<::std::string::String>,
}

support::object!(DocsResponse);

/// `Dog`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dog {
    /// `barks`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
    /// `species`.
    pub species: DogSpecies,
}

support::object!(Dog);

impl Dog {
    /// One with what is required, and nothing else.
    pub fn new(species: DogSpecies) -> Self {
        Self {
            species,
            barks: ::std::default::Default::default(),
        }
    }
}

/// `DogResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogResponse {
    /// `barks`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub barks: ::std::option::Option<bool>,
    /// `species`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<support::Open<DogSpecies>>,
}

support::object!(DogResponse);

/// `DogSpecies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DogSpecies {
    /// `Dog`
    Dog,
    /// `Puppy`
    Puppy,
}

support::text_enum!(DogSpecies {
    "Dog" => Dog,
    "Puppy" => Puppy,
});
support::lenient_type!(DogSpecies: text);

/// `DogVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariant {
    /// `barks`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}

support::object!(DogVariant);

/// `DogVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariantResponse {
    /// `barks`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}

support::object!(DogVariantResponse);
support::lenient_type!(DogVariantResponse);

/// `EchoAnimalResponse`.
pub type EchoAnimalResponse = support::Open<AnimalResponse>;

/// `EchoAnyOfNamesRequest`.
pub type EchoAnyOfNamesRequest = ::std::option::Option<AnyOfNames>;

/// `EchoAnyOfNamesResponse`.
pub type EchoAnyOfNamesResponse = ::std::option::Option<AnyOfNamesResponse>;

/// `EchoAnyOfShutResponse`.
pub type EchoAnyOfShutResponse = support::Open<AnyOfShutResponse>;

/// `EchoByNameResponse`.
pub type EchoByNameResponse = support::Open<ByNameResponse>;

/// `EchoCaseOnlyResponse`.
pub type EchoCaseOnlyResponse = support::Open<CaseOnly>;

/// `EchoComposedUnionResponse`.
pub type EchoComposedUnionResponse = support::Open<ComposedUnionResponse>;

/// `EchoDefaultRequest`.
pub type EchoDefaultRequest = ::std::option::Option<Default>;

/// `EchoDefaultResponse`.
pub type EchoDefaultResponse = ::std::option::Option<support::Open<Default>>;

/// `EchoDescribedValuesResponse`.
pub type EchoDescribedValuesResponse = support::Open<DescribedValues>;

/// `EchoDeviceResponse`.
pub type EchoDeviceResponse = support::Open<DeviceResponse>;

/// `EchoFooKindResponse`.
pub type EchoFooKindResponse = support::Open<FooKind>;

/// `EchoFromResponse`.
pub type EchoFromResponse = support::Open<FromResponse>;

/// `EchoHappeningResponse`.
pub type EchoHappeningResponse = support::Open<HappeningResponse>;

/// `EchoImplicitResponse`.
pub type EchoImplicitResponse = support::Open<ImplicitResponse>;

/// `EchoJsonLikeResponse`.
pub type EchoJsonLikeResponse = support::Open<JsonLikeResponse>;

/// `EchoKeywordTagsResponse`.
pub type EchoKeywordTagsResponse = support::Open<KeywordTagsResponse>;

/// `EchoKeywordValuesResponse`.
pub type EchoKeywordValuesResponse = support::Open<KeywordValues>;

/// `EchoKnownOrAnyResponse`.
pub type EchoKnownOrAnyResponse = support::Open<KnownOrAny>;

/// `EchoLevelResponse`.
pub type EchoLevelResponse = support::Open<Level>;

/// `EchoLoginResponse`.
pub type EchoLoginResponse = support::Open<LoginResponse>;

/// `EchoManyTypesRequest`.
pub type EchoManyTypesRequest = ::std::option::Option<ManyTypes>;

/// `EchoManyTypesResponse`.
pub type EchoManyTypesResponse = ::std::option::Option<support::Open<ManyTypes>>;

/// `EchoMaybeShapeRequest`.
pub type EchoMaybeShapeRequest = ::std::option::Option<MaybeShape>;

/// `EchoMaybeShapeResponse`.
pub type EchoMaybeShapeResponse = ::std::option::Option<
    support::Open<MaybeShapeResponse>,
>;

/// `EchoMixedResponse`.
pub type EchoMixedResponse = support::Open<Mixed>;

/// `EchoNullAloneRequest`.
pub type EchoNullAloneRequest = ();

/// `EchoNullAloneResponse`.
pub type EchoNullAloneResponse = ();

/// `EchoNullablePointByAnotherNameRequest`.
pub type EchoNullablePointByAnotherNameRequest = ::std::option::Option<
    NullablePointByAnotherName,
>;

/// `EchoNullablePointByAnotherNameResponse`.
pub type EchoNullablePointByAnotherNameResponse = ::std::option::Option<
    NullablePointByAnotherNameResponse,
>;

/// `EchoNullablePointRequest`.
pub type EchoNullablePointRequest = ::std::option::Option<NullablePoint>;

/// `EchoNullablePointResponse`.
pub type EchoNullablePointResponse = ::std::option::Option<NullablePointResponse>;

/// `EchoNumbersResponse`.
pub type EchoNumbersResponse = support::Open<Numbers>;

/// `EchoOneOrTheOtherResponse`.
pub type EchoOneOrTheOtherResponse = support::Open<OneOrTheOtherResponse>;

/// `EchoOnlyHeirResponse`.
pub type EchoOnlyHeirResponse = support::Open<OnlyHeirResponse>;

/// `EchoResultResponse`.
pub type EchoResultResponse = support::Open<Result>;

/// `EchoShapeResponse`.
pub type EchoShapeResponse = support::Open<ShapeResponse>;

/// `EchoTextOrPartResponse`.
pub type EchoTextOrPartResponse = support::Open<TextOrPartResponse>;

/// `EchoTruthResponse`.
pub type EchoTruthResponse = support::Open<Truth>;

/// `EchoUntaggedResponse`.
pub type EchoUntaggedResponse = support::Open<UntaggedResponse>;

/// `EchoVehicleResponse`.
pub type EchoVehicleResponse = support::Open<VehicleResponse>;

/// `Encoded`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Encoded {
    /// `image`.
    ///
    /// Checked by the server: `contentEncoding` `"base64"`, `contentMediaType` `"image/png"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub image: ::std::option::Option<::std::string::String>,
}

support::object!(Encoded);

/// `EncodedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EncodedResponse {
    /// `image`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub image: ::std::option::Option<::std::string::String>,
}

support::object!(EncodedResponse);

/// `End`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct End {
    /// `event`.
    pub event: EndEvent,
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(End);

impl End {
    /// One with what is required, and nothing else.
    pub fn new(event: EndEvent) -> Self {
        Self {
            event,
            id: ::std::default::Default::default(),
            reason: ::std::default::Default::default(),
        }
    }
}

/// `EndEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

support::text_enum!(EndEvent {
    "start" => Start,
    "end" => End,
});
support::lenient_type!(EndEvent: text);

/// `EndResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<EndEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(EndResponse);

/// `EndVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariant {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(EndVariant);

/// `EndVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariantResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(EndVariantResponse);
support::lenient_type!(EndVariantResponse);

/// `Even`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Even {
    /// `odd`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub odd: ::std::option::Option<::std::boxed::Box<Odd>>,
}

support::object!(Even);

/// `EvenResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EvenResponse {
    /// `odd`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub odd: ::std::option::Option<::std::boxed::Box<OddResponse>>,
}

support::object!(EvenResponse);
support::lenient_type!(EvenResponse: object);

/// `Event`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Event {
    /// `event`.
    pub event: EventEvent,
}

support::object!(Event);

impl Event {
    /// One with what is required, and nothing else.
    pub fn new(event: EventEvent) -> Self {
        Self { event }
    }
}

/// `EventEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

support::text_enum!(EventEvent {
    "start" => Start,
    "end" => End,
});
support::lenient_type!(EventEvent: text);

/// `EventResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EventResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<EventEvent>>,
}

support::object!(EventResponse);

/// `EveryType`.
pub type EveryType = serde_json::Value;

/// `Extensible`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Extensible {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `extra`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub extra: ::std::option::Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: ::std::collections::BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(Extensible);

/// `ExtensibleEmpty`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmpty {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(ExtensibleEmpty);

/// `ExtensibleEmptyResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmptyResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(ExtensibleEmptyResponse);

/// `ExtensibleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: ::std::option::Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: ::std::collections::BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(ExtensibleResponse);

/// `ExtensibleTyped`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTyped {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, Level>,
}

support::object!(ExtensibleTyped);

/// `ExtensibleTypedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTypedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, support::Open<Level>>,
}

support::object!(ExtensibleTypedResponse);

/// `ExtensibleUnevaluated`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluated {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}

support::object!(ExtensibleUnevaluated);

/// `ExtensibleUnevaluatedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluatedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}

support::object!(ExtensibleUnevaluatedResponse);

/// `Fish`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Fish {
    /// `fins`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    pub sort: FishSort,
}

support::object!(Fish);

impl Fish {
    /// One with what is required, and nothing else.
    pub fn new(sort: FishSort) -> Self {
        Self {
            sort,
            fins: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
        }
    }
}

/// `FishResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishResponse {
    /// `fins`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<support::Open<FishSort>>,
}

support::object!(FishResponse);

/// `FishSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FishSort {
    /// `fish`
    Fish,
}

support::text_enum!(FishSort {
    "fish" => Fish,
});
support::lenient_type!(FishSort: text);

/// `FishVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariant {
    /// `fins`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(FishVariant);

/// `FishVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariantResponse {
    /// `fins`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(FishVariantResponse);
support::lenient_type!(FishVariantResponse);

/// `Foo`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<FooKind2>,
}

support::object!(Foo);

/// `Foo2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo2 {
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(Foo2);

/// `FooKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind {
    /// `of its own`
    OfItsOwn,
}

support::text_enum!(FooKind {
    "of its own" => OfItsOwn,
});
support::lenient_type!(FooKind: text);

/// `FooKind2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind2 {
    /// `a`
    A,
}

support::text_enum!(FooKind2 {
    "a" => A,
});
support::lenient_type!(FooKind2: text);

/// `FooResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<FooKind2>>,
}

support::object!(FooResponse);

/// `FooResponse2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooResponse2 {
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(FooResponse2);

/// `FreeForm`.
pub type FreeForm = ::std::collections::BTreeMap<
    ::std::string::String,
    serde_json::Value,
>;

/// `From`.
#[derive(Clone, Debug, PartialEq)]
pub enum From {
    /// `t` is `a`.
    A(FromA),
    /// `t` is `b`.
    B(FromB),
}

support::tagged!(From by "t" {
    "a" => A,
    "b" => B,
});

impl ::std::convert::From<FromA> for From {
    fn from(value: FromA) -> Self {
        Self::A(value)
    }
}

impl ::std::convert::From<FromB> for From {
    fn from(value: FromB) -> Self {
        Self::B(value)
    }
}

/// `FromA`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromA {}

support::object!(FromA);

/// `FromAResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromAResponse {}

support::object!(FromAResponse);
support::lenient_type!(FromAResponse: object);

/// `FromB`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromB {}

support::object!(FromB);

/// `FromBResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromBResponse {}

support::object!(FromBResponse);
support::lenient_type!(FromBResponse: object);

/// `FromResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum FromResponse {
    /// `t` is `a`.
    A(FromAResponse),
    /// `t` is `b`.
    B(FromBResponse),
}

support::tagged!(FromResponse by "t" {
    "a" => A,
    "b" => B,
});

support::lenient_tagged!(FromResponse by "t" {
    "a" => A,
    "b" => B,
});

impl ::std::convert::From<FromAResponse> for FromResponse {
    fn from(value: FromAResponse) -> Self {
        Self::A(value)
    }
}

impl ::std::convert::From<FromBResponse> for FromResponse {
    fn from(value: FromBResponse) -> Self {
        Self::B(value)
    }
}

/// `FromTheServer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServer {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`.
    pub name: ::std::string::String,
}

support::object!(FromTheServer);

impl FromTheServer {
    /// One with what is required, and nothing else.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            id: ::std::default::Default::default(),
        }
    }
}

/// `FromTheServerResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServerResponse {
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(FromTheServerResponse);

/// `Happening`.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// `event` is `start`.
    Start(StartVariant),
    /// `event` is `end`.
    End(EndVariant),
}

support::tagged!(Happening by "event" {
    "start" => Start,
    "end" => End,
});

impl ::std::convert::From<StartVariant> for Happening {
    fn from(value: StartVariant) -> Self {
        Self::Start(value)
    }
}

impl ::std::convert::From<EndVariant> for Happening {
    fn from(value: EndVariant) -> Self {
        Self::End(value)
    }
}

/// `HappeningResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum HappeningResponse {
    /// `event` is `start`.
    Start(StartVariantResponse),
    /// `event` is `end`.
    End(EndVariantResponse),
}

support::tagged!(HappeningResponse by "event" {
    "start" => Start,
    "end" => End,
});

support::lenient_tagged!(HappeningResponse by "event" {
    "start" => Start,
    "end" => End,
});

impl ::std::convert::From<StartVariantResponse> for HappeningResponse {
    fn from(value: StartVariantResponse) -> Self {
        Self::Start(value)
    }
}

impl ::std::convert::From<EndVariantResponse> for HappeningResponse {
    fn from(value: EndVariantResponse) -> Self {
        Self::End(value)
    }
}

/// `Holder`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// `all`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::vec::Vec<Shape>>,
    /// `maybe`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub maybe: ::std::option::Option<::std::option::Option<Shape>>,
    /// `shape`.
    pub shape: Shape,
}

support::object!(Holder);

impl Holder {
    /// One with what is required, and nothing else.
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            all: ::std::default::Default::default(),
            maybe: ::std::default::Default::default(),
        }
    }
}

/// `HolderResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct HolderResponse {
    /// `all`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub all: ::std::option::Option<::std::vec::Vec<support::Open<ShapeResponse>>>,
    /// `maybe`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub maybe: ::std::option::Option<
        ::std::option::Option<support::Open<ShapeResponse>>,
    >,
    /// `shape`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<support::Open<ShapeResponse>>,
}

support::object!(HolderResponse);

/// `Implicit`.
#[derive(Clone, Debug, PartialEq)]
pub enum Implicit {
    /// `type` is `first`.
    First(ImplicitFirst),
    /// `type` is `second`.
    Second(ImplicitSecond),
}

support::tagged!(Implicit by "type" {
    "first" => First,
    "second" => Second,
});

impl ::std::convert::From<ImplicitFirst> for Implicit {
    fn from(value: ImplicitFirst) -> Self {
        Self::First(value)
    }
}

impl ::std::convert::From<ImplicitSecond> for Implicit {
    fn from(value: ImplicitSecond) -> Self {
        Self::Second(value)
    }
}

/// `ImplicitFirst`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirst {
    /// `a`.
    pub a: ::std::string::String,
}

support::object!(ImplicitFirst);

impl ImplicitFirst {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}

/// `ImplicitFirstResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirstResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(ImplicitFirstResponse);
support::lenient_type!(ImplicitFirstResponse);

/// `ImplicitResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum ImplicitResponse {
    /// `type` is `first`.
    First(ImplicitFirstResponse),
    /// `type` is `second`.
    Second(ImplicitSecondResponse),
}

support::tagged!(ImplicitResponse by "type" {
    "first" => First,
    "second" => Second,
});

support::lenient_tagged!(ImplicitResponse by "type" {
    "first" => First,
    "second" => Second,
});

impl ::std::convert::From<ImplicitFirstResponse> for ImplicitResponse {
    fn from(value: ImplicitFirstResponse) -> Self {
        Self::First(value)
    }
}

impl ::std::convert::From<ImplicitSecondResponse> for ImplicitResponse {
    fn from(value: ImplicitSecondResponse) -> Self {
        Self::Second(value)
    }
}

/// `ImplicitSecond`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecond {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(ImplicitSecond);

/// `ImplicitSecondResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecondResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(ImplicitSecondResponse);
support::lenient_type!(ImplicitSecondResponse);

/// `JsonLike`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum JsonLike {
    /// `Text`.
    Text(::std::string::String),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `List`.
    List(::std::vec::Vec<JsonLike>),
    /// `Map`.
    Map(::std::collections::BTreeMap<::std::string::String, JsonLike>),
}

support::untagged!(JsonLike {
    Text [] [],
    Number [] [],
    Boolean [] [],
    List [] [],
    Map [] [],
});

/// `JsonLikeResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum JsonLikeResponse {
    /// `Text`.
    Text(::std::string::String),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `List`.
    List(::std::vec::Vec<support::Open<JsonLikeResponse>>),
    /// `Map`.
    Map(
        ::std::collections::BTreeMap<
            ::std::string::String,
            support::Open<JsonLikeResponse>,
        >,
    ),
}

support::untagged!(JsonLikeResponse {
    Text [] [],
    Number [] [],
    Boolean [] [],
    List [] [],
    Map [] [],
});
support::lenient_type!(JsonLikeResponse);

/// `KeywordProperties`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordProperties {
    /// `$ref`.
    #[serde(
        rename = "$ref",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ref_: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`.
    #[serde(
        rename = "additionalProperties",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub additional_properties: ::std::option::Option<bool>,
    /// `const`.
    #[serde(rename = "const")]
    pub const_: i64,
    /// `default`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<KeywordPropertiesDefault>,
    /// `discriminator`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub discriminator: ::std::option::Option<KeywordPropertiesDiscriminator>,
    /// `enum`.
    #[serde(
        rename = "enum",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enum_: ::std::option::Option<KeywordPropertiesEnum>,
    /// `example`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub example: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `items`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `nullable`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub nullable: ::std::option::Option<bool>,
    /// `oneOf`.
    #[serde(
        rename = "oneOf",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_of: ::std::option::Option<KeywordPropertiesOneOf>,
    /// `properties`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub properties: ::std::option::Option<KeywordPropertiesProperties>,
    /// `x-any`.
    #[serde(
        rename = "x-any",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub x_any: ::std::option::Option<::std::string::String>,
    /// `x-checks`.
    #[serde(
        rename = "x-checks",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub x_checks: ::std::option::Option<KeywordPropertiesXChecks>,
    /// `x-closed`.
    #[serde(
        rename = "x-closed",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub x_closed: ::std::option::Option<i64>,
}

support::object!(KeywordProperties);

impl KeywordProperties {
    /// One with what is required, and nothing else.
    pub fn new(const_: i64) -> Self {
        Self {
            const_,
            ref_: ::std::default::Default::default(),
            additional_properties: ::std::default::Default::default(),
            default: ::std::default::Default::default(),
            discriminator: ::std::default::Default::default(),
            enum_: ::std::default::Default::default(),
            example: ::std::default::Default::default(),
            items: ::std::default::Default::default(),
            nullable: ::std::default::Default::default(),
            one_of: ::std::default::Default::default(),
            properties: ::std::default::Default::default(),
            x_any: ::std::default::Default::default(),
            x_checks: ::std::default::Default::default(),
            x_closed: ::std::default::Default::default(),
        }
    }
}

/// `KeywordPropertiesDefault`.
///
/// Checked by the server: `minProperties` `1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDefault {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(KeywordPropertiesDefault);

impl KeywordPropertiesDefault {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// `KeywordPropertiesDefaultResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDefaultResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(KeywordPropertiesDefaultResponse);
support::lenient_type!(KeywordPropertiesDefaultResponse: object);

/// `KeywordPropertiesDiscriminator`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDiscriminator {
    /// `mapping`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub mapping: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `propertyName`.
    #[serde(
        rename = "propertyName",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_name: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordPropertiesDiscriminator);

/// `KeywordPropertiesDiscriminatorResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDiscriminatorResponse {
    /// `mapping`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub mapping: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `propertyName`.
    #[serde(
        rename = "propertyName",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub property_name: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordPropertiesDiscriminatorResponse);
support::lenient_type!(KeywordPropertiesDiscriminatorResponse: object);

/// `KeywordPropertiesEnum`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesEnum {
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
    /// `c`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<i64>,
}

support::object!(KeywordPropertiesEnum);

/// `KeywordPropertiesEnumResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesEnumResponse {
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<::std::string::String>,
    /// `c`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub c: ::std::option::Option<i64>,
}

support::object!(KeywordPropertiesEnumResponse);
support::lenient_type!(KeywordPropertiesEnumResponse: object);

/// `KeywordPropertiesOneOf`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum KeywordPropertiesOneOf {
    /// `Text`.
    Text(::std::string::String),
    /// `integer`.
    Integer(i64),
}

support::untagged!(KeywordPropertiesOneOf {
    Text [] [],
    Integer [] [],
});

impl std::fmt::Display for KeywordPropertiesOneOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}
support::lenient_type!(KeywordPropertiesOneOf);

/// `KeywordPropertiesProperties`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesProperties {
    /// `properties`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub properties: ::std::option::Option<::std::string::String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
}

support::object!(KeywordPropertiesProperties);

/// `KeywordPropertiesPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesPropertiesResponse {
    /// `properties`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub properties: ::std::option::Option<::std::string::String>,
    /// `required`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub required: ::std::option::Option<bool>,
}

support::object!(KeywordPropertiesPropertiesResponse);
support::lenient_type!(KeywordPropertiesPropertiesResponse: object);

/// `KeywordPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesResponse {
    /// `$ref`.
    #[serde(
        rename = "$ref",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub ref_: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`.
    #[serde(
        rename = "additionalProperties",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub additional_properties: ::std::option::Option<bool>,
    /// `const`.
    #[serde(
        rename = "const",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub const_: ::std::option::Option<i64>,
    /// `default`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub default: ::std::option::Option<KeywordPropertiesDefaultResponse>,
    /// `discriminator`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub discriminator: ::std::option::Option<KeywordPropertiesDiscriminatorResponse>,
    /// `enum`.
    #[serde(
        rename = "enum",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub enum_: ::std::option::Option<KeywordPropertiesEnumResponse>,
    /// `example`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub example: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `items`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub items: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `nullable`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub nullable: ::std::option::Option<bool>,
    /// `oneOf`.
    #[serde(
        rename = "oneOf",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_of: ::std::option::Option<support::Open<KeywordPropertiesOneOf>>,
    /// `properties`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub properties: ::std::option::Option<KeywordPropertiesPropertiesResponse>,
    /// `x-any`.
    #[serde(
        rename = "x-any",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x_any: ::std::option::Option<::std::string::String>,
    /// `x-checks`.
    #[serde(
        rename = "x-checks",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub x_checks: ::std::option::Option<support::Open<KeywordPropertiesXChecks>>,
    /// `x-closed`.
    #[serde(
        rename = "x-closed",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x_closed: ::std::option::Option<i64>,
}

support::object!(KeywordPropertiesResponse);

/// `KeywordPropertiesXChecks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeywordPropertiesXChecks {
    /// `allOf`
    AllOf,
    /// `not`
    Not,
}

support::text_enum!(KeywordPropertiesXChecks {
    "allOf" => AllOf,
    "not" => Not,
});
support::lenient_type!(KeywordPropertiesXChecks: text);

/// `KeywordTags`.
#[derive(Clone, Debug, PartialEq)]
pub enum KeywordTags {
    /// `kind` is `err`.
    Err(KeywordTagsErr),
    /// `kind` is `tag`.
    Tag(KeywordTagsTag),
    /// `kind` is `self`.
    SelfValue(KeywordTagsSelf),
}

support::tagged!(KeywordTags by "kind" {
    "err" => Err,
    "tag" => Tag,
    "self" => SelfValue,
});

impl ::std::convert::From<KeywordTagsErr> for KeywordTags {
    fn from(value: KeywordTagsErr) -> Self {
        Self::Err(value)
    }
}

impl ::std::convert::From<KeywordTagsTag> for KeywordTags {
    fn from(value: KeywordTagsTag) -> Self {
        Self::Tag(value)
    }
}

impl ::std::convert::From<KeywordTagsSelf> for KeywordTags {
    fn from(value: KeywordTagsSelf) -> Self {
        Self::SelfValue(value)
    }
}

/// `KeywordTagsErr`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsErr {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordTagsErr);

/// `KeywordTagsErrResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsErrResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordTagsErrResponse);
support::lenient_type!(KeywordTagsErrResponse);

/// `KeywordTagsResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum KeywordTagsResponse {
    /// `kind` is `err`.
    Err(KeywordTagsErrResponse),
    /// `kind` is `tag`.
    Tag(KeywordTagsTagResponse),
    /// `kind` is `self`.
    SelfValue(KeywordTagsSelfResponse),
}

support::tagged!(KeywordTagsResponse by "kind" {
    "err" => Err,
    "tag" => Tag,
    "self" => SelfValue,
});

support::lenient_tagged!(KeywordTagsResponse by "kind" {
    "err" => Err,
    "tag" => Tag,
    "self" => SelfValue,
});

impl ::std::convert::From<KeywordTagsErrResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsErrResponse) -> Self {
        Self::Err(value)
    }
}

impl ::std::convert::From<KeywordTagsTagResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsTagResponse) -> Self {
        Self::Tag(value)
    }
}

impl ::std::convert::From<KeywordTagsSelfResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsSelfResponse) -> Self {
        Self::SelfValue(value)
    }
}

/// `KeywordTagsSelf`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsSelf {}

support::object!(KeywordTagsSelf);

/// `KeywordTagsSelfResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsSelfResponse {}

support::object!(KeywordTagsSelfResponse);
support::lenient_type!(KeywordTagsSelfResponse: object);

/// `KeywordTagsTag`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsTag {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(KeywordTagsTag);

/// `KeywordTagsTagResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsTagResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(KeywordTagsTagResponse);
support::lenient_type!(KeywordTagsTagResponse);

/// `KeywordValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeywordValues {
    /// `enum`
    Enum,
    /// `const`
    Const,
    /// `default`
    Default,
    /// `err`
    Err,
    /// `Err`
    Err2,
    /// `ERR`
    Err3,
    /// `ok`
    Ok,
    /// `Self`
    SelfValue,
    /// `gen`
    Gen,
    /// `ALL`
    All,
    /// `A_L_L`
    All2,
    /// ``
    Empty,
    /// `1`
    N1,
    /// `名`
    Value,
    /// `null`
    Null,
    /// `some`
    Some,
    /// `none`
    None,
    /// `as_str`
    AsStr,
}

support::text_enum!(KeywordValues {
    "enum" => Enum,
    "const" => Const,
    "default" => Default,
    "err" => Err,
    "Err" => Err2,
    "ERR" => Err3,
    "ok" => Ok,
    "Self" => SelfValue,
    "gen" => Gen,
    "ALL" => All,
    "A_L_L" => All2,
    "" => Empty,
    "1" => N1,
    "名" => Value,
    "null" => Null,
    "some" => Some,
    "none" => None,
    "as_str" => AsStr,
});
support::lenient_type!(KeywordValues: text);

/// `Keywords`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Keywords {
    /// ``.
    #[serde(
        rename = "",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `$id`.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `2fa`.
    #[serde(
        rename = "2fa",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub n2fa: ::std::option::Option<::std::string::String>,
    /// `Type`.
    #[serde(
        rename = "Type",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `fooBar`.
    #[serde(
        rename = "fooBar",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// `foo_bar`.
    #[serde(
        rename = "foo_bar",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `self`.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
    /// `try`.
    #[serde(
        rename = "try",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type2: ::std::string::String,
}

support::object!(Keywords);

impl Keywords {
    /// One with what is required, and nothing else.
    pub fn new(self_: ::std::string::String, type2: ::std::string::String) -> Self {
        Self {
            self_,
            type2,
            field: ::std::default::Default::default(),
            id: ::std::default::Default::default(),
            n2fa: ::std::default::Default::default(),
            type_: ::std::default::Default::default(),
            a_b: ::std::default::Default::default(),
            async_: ::std::default::Default::default(),
            foo_bar: ::std::default::Default::default(),
            foo_bar2: ::std::default::Default::default(),
            try_: ::std::default::Default::default(),
        }
    }
}

/// `KeywordsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordsResponse {
    /// ``.
    #[serde(
        rename = "",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `$id`.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `2fa`.
    #[serde(
        rename = "2fa",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n2fa: ::std::option::Option<::std::string::String>,
    /// `Type`.
    #[serde(
        rename = "Type",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `fooBar`.
    #[serde(
        rename = "fooBar",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// `foo_bar`.
    #[serde(
        rename = "foo_bar",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
    /// `try`.
    #[serde(
        rename = "try",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type2: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordsResponse);

/// `KnownOrAny`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum KnownOrAny {
    /// `KnownOrAnyVariant1`.
    KnownOrAnyVariant1(KnownOrAnyVariant1),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(KnownOrAny {
    KnownOrAnyVariant1 [] [],
    Text [] [],
});

impl std::fmt::Display for KnownOrAny {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}
support::lenient_type!(KnownOrAny);

/// `KnownOrAnyVariant1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownOrAnyVariant1 {
    /// `gpt`
    Gpt,
    /// `claude`
    Claude,
}

support::text_enum!(KnownOrAnyVariant1 {
    "gpt" => Gpt,
    "claude" => Claude,
});
support::lenient_type!(KnownOrAnyVariant1: text);

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
support::lenient_type!(Level: text);

/// `Login`.
#[derive(Clone, Debug, PartialEq)]
pub enum Login {
    /// `by` is `password`.
    Password(LoginPassword),
    /// `by` is `token`.
    Token(LoginToken),
}

support::tagged!(Login by "by" {
    "password" => Password,
    "token" => Token,
});

impl ::std::convert::From<LoginPassword> for Login {
    fn from(value: LoginPassword) -> Self {
        Self::Password(value)
    }
}

impl ::std::convert::From<LoginToken> for Login {
    fn from(value: LoginToken) -> Self {
        Self::Token(value)
    }
}

/// `LoginPassword`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPassword {
    /// `password`.
    pub password: support::Secret,
    /// `tries`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tries: ::std::option::Option<i64>,
}

support::object!(LoginPassword);

impl LoginPassword {
    /// One with what is required, and nothing else.
    pub fn new(password: support::Secret) -> Self {
        Self {
            password,
            tries: ::std::default::Default::default(),
        }
    }
}

/// `LoginPasswordResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPasswordResponse {
    /// `password`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<support::Secret>,
    /// `tries`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tries: ::std::option::Option<i64>,
}

support::object!(LoginPasswordResponse);
support::lenient_type!(LoginPasswordResponse);

/// `LoginResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum LoginResponse {
    /// `by` is `password`.
    Password(LoginPasswordResponse),
    /// `by` is `token`.
    Token(LoginTokenResponse),
}

support::tagged!(LoginResponse by "by" {
    "password" => Password,
    "token" => Token,
});

support::lenient_tagged!(LoginResponse by "by" {
    "password" => Password,
    "token" => Token,
});

impl ::std::convert::From<LoginPasswordResponse> for LoginResponse {
    fn from(value: LoginPasswordResponse) -> Self {
        Self::Password(value)
    }
}

impl ::std::convert::From<LoginTokenResponse> for LoginResponse {
    fn from(value: LoginTokenResponse) -> Self {
        Self::Token(value)
    }
}

/// `LoginToken`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginToken {
    /// `token`.
    pub token: support::Secret,
}

support::object!(LoginToken);

impl LoginToken {
    /// One with what is required, and nothing else.
    pub fn new(token: support::Secret) -> Self {
        Self { token }
    }
}

/// `LoginTokenResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginTokenResponse {
    /// `token`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<support::Secret>,
}

support::object!(LoginTokenResponse);
support::lenient_type!(LoginTokenResponse);

/// `ManyTypes`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ManyTypes {
    /// `Text`.
    Text(::std::string::String),
    /// `integer`.
    Integer(i64),
    /// `boolean`.
    Boolean(bool),
}

support::untagged!(ManyTypes {
    Text [] [],
    Integer [] [],
    Boolean [] [],
});

impl std::fmt::Display for ManyTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}
support::lenient_type!(ManyTypes);

/// `MapOfNullables`.
pub type MapOfNullables = ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::option::Option<::std::string::String>,
>;

/// `MapOfNumbers`.
pub type MapOfNumbers = ::std::collections::BTreeMap<::std::string::String, f64>;

/// `MaybeShape`.
pub type MaybeShape = Shape;

/// `MaybeShapeResponse`.
pub type MaybeShapeResponse = ShapeResponse;

/// `Mixed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mixed {
    /// `"auto"`
    Auto,
    /// `1`
    N1,
    /// `1.5`
    N15,
    /// `true`
    True,
    /// `false`
    False,
    /// `{"deep":[1]}`
    Value,
}

support::literal_enum!(Mixed {
    "\"auto\"" => Auto,
    "1" => N1,
    "1.5" => N15,
    "true" => True,
    "false" => False,
    "{\"deep\":[1]}" => Value,
});
support::lenient_type!(Mixed);

/// `Moments`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Moments {
    /// `at`.
    pub at: chrono::DateTime<chrono::Utc>,
    /// `day`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub day: ::std::option::Option<::std::string::String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `others`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub others: ::std::option::Option<::std::vec::Vec<chrono::DateTime<chrono::Utc>>>,
}

support::object!(Moments);

impl Moments {
    /// One with what is required, and nothing else.
    pub fn new(at: chrono::DateTime<chrono::Utc>) -> Self {
        Self {
            at,
            day: ::std::default::Default::default(),
            id: ::std::default::Default::default(),
            others: ::std::default::Default::default(),
        }
    }
}

/// `MomentsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct MomentsResponse {
    /// `at`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<support::Open<support::Timestamp>>,
    /// `day`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub day: ::std::option::Option<::std::string::String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `others`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub others: ::std::option::Option<
        ::std::vec::Vec<support::Open<support::Timestamp>>,
    >,
}

support::object!(MomentsResponse);

/// `NamedByRule`.
///
/// Checked by the server: `propertyNames` `{"pattern":"^[a-z]+$"}`.
pub type NamedByRule = ::std::collections::BTreeMap<::std::string::String, i64>;

/// `Nest`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Nest(pub ::std::vec::Vec<Nest>);

/// `NoProperties`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct NoProperties {}

support::object!(NoProperties);

/// `NoPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NoPropertiesResponse {}

support::object!(NoPropertiesResponse);

/// `NotThis`.
///
/// Checked by the server: `not` `{"const":"forbidden"}`.
pub type NotThis = ::std::string::String;

/// `NullInTypes`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypes {
    /// `any_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub any_of: ::std::option::Option<::std::option::Option<Point>>,
    /// `in_enum`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub in_enum: ::std::option::Option<::std::option::Option<NullInTypesInEnum>>,
    /// `list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::option::Option<bool>>>,
    >,
    /// `may`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub may: ::std::option::Option<::std::option::Option<i64>>,
    /// `must`.
    pub must: ::std::option::Option<::std::string::String>,
    /// `old_way`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub old_way: ::std::option::Option<::std::option::Option<NullInTypesOldWay>>,
    /// `one_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub one_of: ::std::option::Option<::std::option::Option<NullInTypesOneOf>>,
    /// `only`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub only: ::std::option::Option<()>,
    /// `through_name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub through_name: ::std::option::Option<::std::option::Option<NullablePoint>>,
    /// `through_names`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub through_names: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<NullablePointByAnotherName>>,
    >,
}

support::object!(NullInTypes);

impl NullInTypes {
    /// One with what is required, and nothing else.
    pub fn new(must: ::std::option::Option<::std::string::String>) -> Self {
        Self {
            must,
            any_of: ::std::default::Default::default(),
            in_enum: ::std::default::Default::default(),
            list: ::std::default::Default::default(),
            may: ::std::default::Default::default(),
            old_way: ::std::default::Default::default(),
            one_of: ::std::default::Default::default(),
            only: ::std::default::Default::default(),
            through_name: ::std::default::Default::default(),
            through_names: ::std::default::Default::default(),
        }
    }
}

/// `NullInTypesInEnum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NullInTypesInEnum {
    /// `a`
    A,
    /// `b`
    B,
}

support::text_enum!(NullInTypesInEnum {
    "a" => A,
    "b" => B,
});
support::lenient_type!(NullInTypesInEnum: text);

/// `NullInTypesOldWay`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWay {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
}

support::object!(NullInTypesOldWay);

/// `NullInTypesOldWayResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWayResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
}

support::object!(NullInTypesOldWayResponse);
support::lenient_type!(NullInTypesOldWayResponse: object);

/// `NullInTypesOneOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NullInTypesOneOf {
    /// `a`
    A,
    /// `b`
    B,
}

support::text_enum!(NullInTypesOneOf {
    "a" => A,
    "b" => B,
});
support::lenient_type!(NullInTypesOneOf: text);

/// `NullInTypesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesResponse {
    /// `any_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub any_of: ::std::option::Option<::std::option::Option<PointResponse>>,
    /// `in_enum`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub in_enum: ::std::option::Option<
        ::std::option::Option<support::Open<NullInTypesInEnum>>,
    >,
    /// `list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::option::Option<bool>>>,
    >,
    /// `may`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub may: ::std::option::Option<::std::option::Option<i64>>,
    /// `must`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub must: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `old_way`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub old_way: ::std::option::Option<::std::option::Option<NullInTypesOldWayResponse>>,
    /// `one_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub one_of: ::std::option::Option<
        ::std::option::Option<support::Open<NullInTypesOneOf>>,
    >,
    /// `only`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub only: ::std::option::Option<()>,
    /// `through_name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub through_name: ::std::option::Option<
        ::std::option::Option<NullablePointResponse>,
    >,
    /// `through_names`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub through_names: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<NullablePointByAnotherNameResponse>>,
    >,
}

support::object!(NullInTypesResponse);

/// `NullablePoint`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullablePoint {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<f64>,
}

support::object!(NullablePoint);

/// `NullablePointByAnotherName`.
pub type NullablePointByAnotherName = NullablePoint;

/// `NullablePointByAnotherNameResponse`.
pub type NullablePointByAnotherNameResponse = NullablePointResponse;

/// `NullablePointResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullablePointResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(NullablePointResponse);
support::lenient_type!(NullablePointResponse: object);

/// `Numbers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Numbers {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `20`
    N20,
}

support::literal_enum!(Numbers {
    "1" => N1,
    "-1" => Minus1,
    "20" => N20,
});
support::lenient_type!(Numbers);

/// `Odd`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Odd {
    /// `even`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub even: ::std::option::Option<::std::option::Option<::std::boxed::Box<Even>>>,
}

support::object!(Odd);

/// `OddResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OddResponse {
    /// `even`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub even: ::std::option::Option<
        ::std::option::Option<::std::boxed::Box<EvenResponse>>,
    >,
}

support::object!(OddResponse);
support::lenient_type!(OddResponse: object);

/// `OneOrTheOther`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOther {
    /// `OneOrTheOtherVariant1`.
    OneOrTheOtherVariant1(OneOrTheOtherVariant1),
    /// `OneOrTheOtherVariant2`.
    OneOrTheOtherVariant2(OneOrTheOtherVariant2),
}

support::untagged!(OneOrTheOther {
    OneOrTheOtherVariant1 [] [],
    OneOrTheOtherVariant2 [] [],
});

/// `OneOrTheOtherResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOtherResponse {
    /// `OneOrTheOtherVariant1Response`.
    OneOrTheOtherVariant1Response(OneOrTheOtherVariant1Response),
    /// `OneOrTheOtherVariant2Response`.
    OneOrTheOtherVariant2Response(OneOrTheOtherVariant2Response),
}

support::untagged!(OneOrTheOtherResponse {
    OneOrTheOtherVariant1Response ["a"] [],
    OneOrTheOtherVariant2Response ["b"] [],
});
support::lenient_type!(OneOrTheOtherResponse);

/// `OneOrTheOtherVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1 {
    /// `a`.
    pub a: ::std::string::String,
}

support::object!(OneOrTheOtherVariant1);

impl OneOrTheOtherVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}

/// `OneOrTheOtherVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(OneOrTheOtherVariant1Response);
support::lenient_type!(OneOrTheOtherVariant1Response);

/// `OneOrTheOtherVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2 {
    /// `b`.
    pub b: i64,
}

support::object!(OneOrTheOtherVariant2);

impl OneOrTheOtherVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(b: i64) -> Self {
        Self { b }
    }
}

/// `OneOrTheOtherVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2Response {
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(OneOrTheOtherVariant2Response);
support::lenient_type!(OneOrTheOtherVariant2Response);

/// `OnlyHeir`.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeir {
    /// `t` is `one`.
    One(TheHeirVariant),
}

support::tagged!(OnlyHeir by "t" {
    "one" => One,
});

impl ::std::convert::From<TheHeirVariant> for OnlyHeir {
    fn from(value: TheHeirVariant) -> Self {
        Self::One(value)
    }
}

/// `OnlyHeirResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeirResponse {
    /// `t` is `one`.
    One(TheHeirVariantResponse),
}

support::tagged!(OnlyHeirResponse by "t" {
    "one" => One,
});

support::lenient_tagged!(OnlyHeirResponse by "t" {
    "one" => One,
});

impl ::std::convert::From<TheHeirVariantResponse> for OnlyHeirResponse {
    fn from(value: TheHeirVariantResponse) -> Self {
        Self::One(value)
    }
}

/// `OnlyRequired`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequired {
    /// `does_not`.
    ///
    /// Left out, the server takes `"five"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    ///
    /// Left out, the server takes `5`.
    pub fits: i64,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<OnlyRequiredOfEnum>,
    /// `of_list`.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unheard_of`.
    pub unheard_of: serde_json::Value,
}

support::object!(OnlyRequired);

impl OnlyRequired {
    /// One with what is required, and nothing else.
    pub fn new(fits: i64, unheard_of: serde_json::Value) -> Self {
        Self {
            fits,
            unheard_of,
            does_not: ::std::default::Default::default(),
            of_enum: ::std::default::Default::default(),
            of_list: ::std::default::Default::default(),
        }
    }
}

/// `OnlyRequiredOfEnum`.
///
/// Left out, the server takes `"c"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OnlyRequiredOfEnum {
    /// `a`
    A,
    /// `b`
    B,
}

support::text_enum!(OnlyRequiredOfEnum {
    "a" => A,
    "b" => B,
});
support::lenient_type!(OnlyRequiredOfEnum: text);

/// `OnlyRequiredResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequiredResponse {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<support::Open<OnlyRequiredOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unheard_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub unheard_of: ::std::option::Option<serde_json::Value>,
}

support::object!(OnlyRequiredResponse);

/// `OpenTuple`.
///
/// Checked by the server: `items` `{"type":"integer"}`, `prefixItems` `[{"type":"string"}]`.
pub type OpenTuple = ::std::vec::Vec<serde_json::Value>;

/// `Option`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Option {
    /// `string`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub string: ::std::option::Option<String>,
    /// `vec`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub vec: ::std::option::Option<Vec>,
}

support::object!(Option);

/// `OptionResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OptionResponse {
    /// `string`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub string: ::std::option::Option<StringResponse>,
    /// `vec`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub vec: ::std::option::Option<VecResponse>,
}

support::object!(OptionResponse);
support::lenient_type!(OptionResponse: object);

/// `Pair`.
///
/// Checked by the server: `minItems` `2`, `maxItems` `2`.
pub type Pair = (::std::string::String, i64);

/// `Patch`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// `anything`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub anything: ::std::option::Option<serde_json::Value>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `note`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `point`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub point: ::std::option::Option<::std::option::Option<Point>>,
}

support::object!(Patch);

/// `PatchName`.
pub type PatchName = ::std::string::String;

/// `PatchResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PatchResponse {
    /// `anything`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub anything: ::std::option::Option<serde_json::Value>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `note`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `point`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub point: ::std::option::Option<::std::option::Option<PointResponse>>,
}

support::object!(PatchResponse);

/// `Phablet`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phablet {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    pub os: ::std::string::String,
    /// `pen`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}

support::object!(Phablet);

impl Phablet {
    /// One with what is required, and nothing else.
    pub fn new(os: ::std::string::String) -> Self {
        Self {
            os,
            name: ::std::default::Default::default(),
            number: ::std::default::Default::default(),
            pen: ::std::default::Default::default(),
        }
    }
}

/// `PhabletResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletResponse {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: ::std::option::Option<::std::string::String>,
    /// `pen`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub pen: ::std::option::Option<bool>,
}

support::object!(PhabletResponse);

/// `PhabletVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `pen`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}

support::object!(PhabletVariant);

/// `PhabletVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `pen`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}

support::object!(PhabletVariantResponse);
support::lenient_type!(PhabletVariantResponse);

/// `Phone`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phone {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    pub os: ::std::string::String,
}

support::object!(Phone);

impl Phone {
    /// One with what is required, and nothing else.
    pub fn new(os: ::std::string::String) -> Self {
        Self {
            os,
            name: ::std::default::Default::default(),
            number: ::std::default::Default::default(),
        }
    }
}

/// `PhoneResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneResponse {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}

support::object!(PhoneResponse);

/// `PhoneVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}

support::object!(PhoneVariant);

/// `PhoneVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}

support::object!(PhoneVariantResponse);
support::lenient_type!(PhoneVariantResponse);

/// `Point`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Point {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(Point);

impl Point {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// `PointResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PointResponse {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<f64>,
}

support::object!(PointResponse);
support::lenient_type!(PointResponse);

/// `Recursive`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Recursive {
    /// `children`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub children: ::std::option::Option<::std::vec::Vec<Recursive>>,
    /// `v`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub v: ::std::option::Option<i64>,
}

support::object!(Recursive);

/// `RecursiveResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RecursiveResponse {
    /// `children`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub children: ::std::option::Option<::std::vec::Vec<RecursiveResponse>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(RecursiveResponse);
support::lenient_type!(RecursiveResponse: object);

/// `RequiredCases`.
///
/// Checked by the server: `oneOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCases {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
}

support::object!(RequiredCases);

/// `RequiredCasesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCasesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<::std::string::String>,
}

support::object!(RequiredCasesResponse);

/// `Result`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Result {
    /// `ok`
    Ok,
    /// `err`
    Err,
}

support::text_enum!(Result {
    "ok" => Ok,
    "err" => Err,
});
support::lenient_type!(Result: text);

/// `RoundLeft`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeft {
    /// `l`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<RoundLeft>>,
}

support::object!(RoundLeft);

/// `RoundLeftResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeftResponse {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<RoundLeftResponse>>,
}

support::object!(RoundLeftResponse);
support::lenient_type!(RoundLeftResponse: object);

/// `RoundRight`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRight {
    /// `next`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<RoundRight>>,
    /// `r`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(RoundRight);

/// `RoundRightResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRightResponse {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<RoundRightResponse>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(RoundRightResponse);
support::lenient_type!(RoundRightResponse: object);

/// `RustProperties`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RustProperties {
    /// ``.
    #[serde(
        rename = "",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `1a`.
    #[serde(
        rename = "1a",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub n1a: ::std::option::Option<::std::string::String>,
    /// `Self`.
    #[serde(rename = "Self")]
    pub self_: ::std::string::String,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `aB`.
    #[serde(
        rename = "aB",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub a_b2: ::std::option::Option<i64>,
    /// `a_b`.
    #[serde(
        rename = "a_b",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub a_b3: ::std::option::Option<::std::string::String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub async_: ::std::option::Option<bool>,
    /// `crate`.
    #[serde(
        rename = "crate",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub crate_: ::std::option::Option<::std::string::String>,
    /// `default`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::std::string::String>,
    /// `extra`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub extra: ::std::option::Option<::std::string::String>,
    /// `gen`.
    #[serde(rename = "gen")]
    pub gen_: i64,
    /// `new`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub new: ::std::option::Option<::std::string::String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self2: ::std::option::Option<::std::string::String>,
    /// `serialize`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub serialize: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `名前`.
    #[serde(
        rename = "名前",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field2: ::std::option::Option<::std::string::String>,
}

support::object!(RustProperties);

impl RustProperties {
    /// One with what is required, and nothing else.
    pub fn new(self_: ::std::string::String, gen_: i64) -> Self {
        Self {
            self_,
            gen_,
            field: ::std::default::Default::default(),
            n1a: ::std::default::Default::default(),
            a_b: ::std::default::Default::default(),
            a_b2: ::std::default::Default::default(),
            a_b3: ::std::default::Default::default(),
            async_: ::std::default::Default::default(),
            crate_: ::std::default::Default::default(),
            default: ::std::default::Default::default(),
            extra: ::std::default::Default::default(),
            new: ::std::default::Default::default(),
            self2: ::std::default::Default::default(),
            serialize: ::std::default::Default::default(),
            type_: ::std::default::Default::default(),
            field2: ::std::default::Default::default(),
        }
    }
}

/// `RustPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RustPropertiesResponse {
    /// ``.
    #[serde(
        rename = "",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `1a`.
    #[serde(
        rename = "1a",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n1a: ::std::option::Option<::std::string::String>,
    /// `Self`.
    #[serde(
        rename = "Self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `aB`.
    #[serde(
        rename = "aB",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b2: ::std::option::Option<i64>,
    /// `a_b`.
    #[serde(
        rename = "a_b",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b3: ::std::option::Option<::std::string::String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub async_: ::std::option::Option<bool>,
    /// `crate`.
    #[serde(
        rename = "crate",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub crate_: ::std::option::Option<::std::string::String>,
    /// `default`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub default: ::std::option::Option<::std::string::String>,
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: ::std::option::Option<::std::string::String>,
    /// `gen`.
    #[serde(
        rename = "gen",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub gen_: ::std::option::Option<i64>,
    /// `new`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub new: ::std::option::Option<::std::string::String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self2: ::std::option::Option<::std::string::String>,
    /// `serialize`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub serialize: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `名前`.
    #[serde(
        rename = "名前",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field2: ::std::option::Option<::std::string::String>,
}

support::object!(RustPropertiesResponse);

/// `Secretive`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Secretive {
    /// `login`.
    pub login: ::std::string::String,
    /// `password`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<support::Secret>,
}

support::object!(Secretive);

impl Secretive {
    /// One with what is required, and nothing else.
    pub fn new(login: ::std::string::String) -> Self {
        Self {
            login,
            password: ::std::default::Default::default(),
        }
    }
}

/// `SecretiveResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SecretiveResponse {
    /// `login`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub login: ::std::option::Option<::std::string::String>,
    /// `password`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub password: ::std::option::Option<support::Secret>,
}

support::object!(SecretiveResponse);

/// `SelfResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfResponse {
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: ::std::option::Option<::std::boxed::Box<SelfResponse>>,
}

support::object!(SelfResponse);
support::lenient_type!(SelfResponse: object);

/// `SelfType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfType {
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self_: ::std::option::Option<::std::boxed::Box<SelfType>>,
}

support::object!(SelfType);

/// `Shape`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `kind` is `circle`.
    Circle(CircleVariant),
    /// `kind` is `square`.
    Square(SquareVariant),
}

support::tagged!(Shape by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl ::std::convert::From<CircleVariant> for Shape {
    fn from(value: CircleVariant) -> Self {
        Self::Circle(value)
    }
}

impl ::std::convert::From<SquareVariant> for Shape {
    fn from(value: SquareVariant) -> Self {
        Self::Square(value)
    }
}

/// `ShapeResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeResponse {
    /// `kind` is `circle`.
    Circle(CircleVariantResponse),
    /// `kind` is `square`.
    Square(SquareVariantResponse),
}

support::tagged!(ShapeResponse by "kind" {
    "circle" => Circle,
    "square" => Square,
});

support::lenient_tagged!(ShapeResponse by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl ::std::convert::From<CircleVariantResponse> for ShapeResponse {
    fn from(value: CircleVariantResponse) -> Self {
        Self::Circle(value)
    }
}

impl ::std::convert::From<SquareVariantResponse> for ShapeResponse {
    fn from(value: SquareVariantResponse) -> Self {
        Self::Square(value)
    }
}

/// `Siblings`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Siblings {
    /// Where it is.
    ///
    /// Deprecated.
    pub described: Point,
    /// `narrowed`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub narrowed: ::std::option::Option<SiblingsNarrowed>,
    /// `required`.
    ///
    /// Checked by the server: `minLength` `2`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<PatchName>,
}

support::object!(Siblings);

impl Siblings {
    /// One with what is required, and nothing else.
    pub fn new(described: Point) -> Self {
        Self {
            described,
            narrowed: ::std::default::Default::default(),
            required: ::std::default::Default::default(),
        }
    }
}

/// `SiblingsNarrowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SiblingsNarrowed {
    /// `low`
    Low,
}

support::text_enum!(SiblingsNarrowed {
    "low" => Low,
});
support::lenient_type!(SiblingsNarrowed: text);

/// `SiblingsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SiblingsResponse {
    /// Where it is.
    ///
    /// Deprecated.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub described: ::std::option::Option<PointResponse>,
    /// `narrowed`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub narrowed: ::std::option::Option<support::Open<SiblingsNarrowed>>,
    /// `required`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub required: ::std::option::Option<PatchName>,
}

support::object!(SiblingsResponse);

/// `Square`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Square {
    /// `kind`.
    pub kind: SquareKind,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(Square);

impl Square {
    /// One with what is required, and nothing else.
    pub fn new(kind: SquareKind, side: f64) -> Self {
        Self {
            kind,
            side,
            level: ::std::default::Default::default(),
        }
    }
}

/// `SquareKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SquareKind {
    /// `square`
    Square,
}

support::text_enum!(SquareKind {
    "square" => Square,
});
support::lenient_type!(SquareKind: text);

/// `SquareResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<SquareKind>>,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<Level>>,
    /// `side`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub side: ::std::option::Option<f64>,
}

support::object!(SquareResponse);

/// `SquareVariant`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariant {
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(SquareVariant);

impl SquareVariant {
    /// One with what is required, and nothing else.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            level: ::std::default::Default::default(),
        }
    }
}

/// `SquareVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariantResponse {
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<Level>>,
    /// `side`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub side: ::std::option::Option<f64>,
}

support::object!(SquareVariantResponse);
support::lenient_type!(SquareVariantResponse);

/// `Start`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Start {
    /// `event`.
    pub event: StartEvent,
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(Start);

impl Start {
    /// One with what is required, and nothing else.
    pub fn new(event: StartEvent) -> Self {
        Self {
            event,
            id: ::std::default::Default::default(),
        }
    }
}

/// `StartEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StartEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

support::text_enum!(StartEvent {
    "start" => Start,
    "end" => End,
});
support::lenient_type!(StartEvent: text);

/// `StartResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<StartEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartResponse);

/// `StartVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariant {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartVariant);

/// `StartVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariantResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartVariantResponse);
support::lenient_type!(StartVariantResponse);

/// `String`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct String {
    /// `some`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub some: ::std::option::Option<::std::string::String>,
}

support::object!(String);

/// `StringResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StringResponse {
    /// `some`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub some: ::std::option::Option<::std::string::String>,
}

support::object!(StringResponse);
support::lenient_type!(StringResponse: object);

/// `Tablet`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tablet {
    /// `inches`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `os`.
    pub os: ::std::string::String,
}

support::object!(Tablet);

impl Tablet {
    /// One with what is required, and nothing else.
    pub fn new(os: ::std::string::String) -> Self {
        Self {
            os,
            inches: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
        }
    }
}

/// `TabletResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletResponse {
    /// `inches`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}

support::object!(TabletResponse);

/// `TabletVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariant {
    /// `inches`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(TabletVariant);

/// `TabletVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariantResponse {
    /// `inches`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(TabletVariantResponse);
support::lenient_type!(TabletVariantResponse);

/// `Taxi`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Taxi {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `sort`.
    pub sort: ::std::string::String,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(Taxi);

impl Taxi {
    /// One with what is required, and nothing else.
    pub fn new(sort: ::std::string::String) -> Self {
        Self {
            sort,
            doors: ::std::default::Default::default(),
            fare: ::std::default::Default::default(),
            wheels: ::std::default::Default::default(),
        }
    }
}

/// `TaxiResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiResponse {
    /// `doors`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `fare`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fare: ::std::option::Option<f64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(TaxiResponse);

/// `TaxiVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariant {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(TaxiVariant);

/// `TaxiVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariantResponse {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(TaxiVariantResponse);
support::lenient_type!(TaxiVariantResponse);

/// `TextOrPart`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPart {
    /// `Text`.
    Text(::std::string::String),
    /// `TextOrPartVariant2`.
    TextOrPartVariant2(TextOrPartVariant2),
    /// `TextOrPartVariant3`.
    TextOrPartVariant3(TextOrPartVariant3),
}

support::untagged!(TextOrPart {
    Text [] [],
    TextOrPartVariant2 [] [],
    TextOrPartVariant3 [] [],
});

/// `TextOrPartResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPartResponse {
    /// `Text`.
    Text(::std::string::String),
    /// `TextOrPartVariant2Response`.
    TextOrPartVariant2Response(TextOrPartVariant2Response),
    /// `TextOrPartVariant3Response`.
    TextOrPartVariant3Response(TextOrPartVariant3Response),
}

support::untagged!(TextOrPartResponse {
    Text [] [],
    TextOrPartVariant2Response ["type" "text"] ["type" = "\"text\""],
    TextOrPartVariant3Response ["type" "url"] ["type" = "\"image\""],
});
support::lenient_type!(TextOrPartResponse);

/// `TextOrPartVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2 {
    /// `text`.
    pub text: ::std::string::String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant2Type,
}

support::object!(TextOrPartVariant2);

impl TextOrPartVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(text: ::std::string::String, type_: TextOrPartVariant2Type) -> Self {
        Self { text, type_ }
    }
}

/// `TextOrPartVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2Response {
    /// `text`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_: ::std::option::Option<support::Open<TextOrPartVariant2Type>>,
}

support::object!(TextOrPartVariant2Response);
support::lenient_type!(TextOrPartVariant2Response);

/// `TextOrPartVariant2Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant2Type {
    /// `text`
    Text,
}

support::text_enum!(TextOrPartVariant2Type {
    "text" => Text,
});
support::lenient_type!(TextOrPartVariant2Type: text);

/// `TextOrPartVariant3`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3 {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant3Type,
    /// `url`.
    pub url: ::std::string::String,
}

support::object!(TextOrPartVariant3);

impl TextOrPartVariant3 {
    /// One with what is required, and nothing else.
    pub fn new(type_: TextOrPartVariant3Type, url: ::std::string::String) -> Self {
        Self { type_, url }
    }
}

/// `TextOrPartVariant3Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3Response {
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_: ::std::option::Option<support::Open<TextOrPartVariant3Type>>,
    /// `url`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

support::object!(TextOrPartVariant3Response);
support::lenient_type!(TextOrPartVariant3Response);

/// `TextOrPartVariant3Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant3Type {
    /// `image`
    Image,
}

support::text_enum!(TextOrPartVariant3Type {
    "image" => Image,
});
support::lenient_type!(TextOrPartVariant3Type: text);

/// `TheHeir`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeir {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `t`.
    pub t: TheHeirT,
}

support::object!(TheHeir);

impl TheHeir {
    /// One with what is required, and nothing else.
    pub fn new(t: TheHeirT) -> Self {
        Self {
            t,
            a: ::std::default::Default::default(),
        }
    }
}

/// `TheHeirResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `t`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<support::Open<TheHeirT>>,
}

support::object!(TheHeirResponse);

/// `TheHeirT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TheHeirT {
    /// `one`
    One,
}

support::text_enum!(TheHeirT {
    "one" => One,
});
support::lenient_type!(TheHeirT: text);

/// `TheHeirVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariant {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(TheHeirVariant);

/// `TheHeirVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariantResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(TheHeirVariantResponse);
support::lenient_type!(TheHeirVariantResponse);

/// `Tree`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// `left`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// `more`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub more: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, Tree>,
    >,
    /// `right`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub right: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// `v`.
    pub v: i64,
}

support::object!(Tree);

impl Tree {
    /// One with what is required, and nothing else.
    pub fn new(v: i64) -> Self {
        Self {
            v,
            left: ::std::default::Default::default(),
            more: ::std::default::Default::default(),
            right: ::std::default::Default::default(),
        }
    }
}

/// `TreeResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TreeResponse {
    /// `left`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub left: ::std::option::Option<::std::boxed::Box<TreeResponse>>,
    /// `more`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub more: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, TreeResponse>,
    >,
    /// `right`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub right: ::std::option::Option<::std::boxed::Box<TreeResponse>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(TreeResponse);
support::lenient_type!(TreeResponse: object);

/// `Triple`.
///
/// Checked by the server: `minItems` `3`.
pub type Triple = (::std::string::String, Level, ::std::option::Option<f64>);

/// `TripleResponse`.
pub type TripleResponse = (
    ::std::string::String,
    support::Open<Level>,
    ::std::option::Option<f64>,
);

/// `Truth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Truth {
    /// `true`
    True,
}

support::literal_enum!(Truth {
    "true" => True,
});
support::lenient_type!(Truth);

/// `Untagged`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Untagged {
    /// `UntaggedVariant1`.
    UntaggedVariant1(UntaggedVariant1),
    /// `UntaggedVariant2`.
    UntaggedVariant2(UntaggedVariant2),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(Untagged {
    UntaggedVariant1 [] [],
    UntaggedVariant2 [] [],
    List [] [],
    Integer [] [],
    Text [] [],
});

/// `UntaggedResponse`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum UntaggedResponse {
    /// `UntaggedVariant1Response`.
    UntaggedVariant1Response(UntaggedVariant1Response),
    /// `UntaggedVariant2Response`.
    UntaggedVariant2Response(UntaggedVariant2Response),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(UntaggedResponse {
    UntaggedVariant1Response ["a"] [],
    UntaggedVariant2Response ["a" "b"] [],
    List [] [],
    Integer [] [],
    Text [] [],
});
support::lenient_type!(UntaggedResponse);

/// `UntaggedVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant1 {
    /// `a`.
    pub a: ::std::string::String,
}

support::object!(UntaggedVariant1);

impl UntaggedVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}

/// `UntaggedVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(UntaggedVariant1Response);
support::lenient_type!(UntaggedVariant1Response);

/// `UntaggedVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant2 {
    /// `a`.
    pub a: ::std::string::String,
    /// `b`.
    pub b: i64,
}

support::object!(UntaggedVariant2);

impl UntaggedVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String, b: i64) -> Self {
        Self { a, b }
    }
}

/// `UntaggedVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant2Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(UntaggedVariant2Response);
support::lenient_type!(UntaggedVariant2Response);

/// `V1a`.
pub type V1a = ::std::string::String;

/// `Vec`.
pub type Vec = ::std::vec::Vec<Option>;

/// `VecResponse`.
pub type VecResponse = ::std::vec::Vec<OptionResponse>;

/// `Vehicle`.
#[derive(Clone, Debug, PartialEq)]
pub enum Vehicle {
    /// `sort` is `Vehicle`.
    Vehicle(VehicleBase),
    /// `sort` is `Car`.
    Car(CarVariant),
    /// `sort` is `Taxi`.
    Taxi(TaxiVariant),
}

support::tagged!(Vehicle by "sort" {
    "Vehicle" => Vehicle,
    "Car" => Car,
    "Taxi" => Taxi,
});

impl ::std::convert::From<VehicleBase> for Vehicle {
    fn from(value: VehicleBase) -> Self {
        Self::Vehicle(value)
    }
}

impl ::std::convert::From<CarVariant> for Vehicle {
    fn from(value: CarVariant) -> Self {
        Self::Car(value)
    }
}

impl ::std::convert::From<TaxiVariant> for Vehicle {
    fn from(value: TaxiVariant) -> Self {
        Self::Taxi(value)
    }
}

/// `VehicleBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBase {
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(VehicleBase);

/// `VehicleBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBaseResponse {
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(VehicleBaseResponse);
support::lenient_type!(VehicleBaseResponse);

/// `VehicleResponse`.
#[derive(Clone, Debug, PartialEq)]
pub enum VehicleResponse {
    /// `sort` is `Vehicle`.
    Vehicle(VehicleBaseResponse),
    /// `sort` is `Car`.
    Car(CarVariantResponse),
    /// `sort` is `Taxi`.
    Taxi(TaxiVariantResponse),
}

support::tagged!(VehicleResponse by "sort" {
    "Vehicle" => Vehicle,
    "Car" => Car,
    "Taxi" => Taxi,
});

support::lenient_tagged!(VehicleResponse by "sort" {
    "Vehicle" => Vehicle,
    "Car" => Car,
    "Taxi" => Taxi,
});

impl ::std::convert::From<VehicleBaseResponse> for VehicleResponse {
    fn from(value: VehicleBaseResponse) -> Self {
        Self::Vehicle(value)
    }
}

impl ::std::convert::From<CarVariantResponse> for VehicleResponse {
    fn from(value: CarVariantResponse) -> Self {
        Self::Car(value)
    }
}

impl ::std::convert::From<TaxiVariantResponse> for VehicleResponse {
    fn from(value: TaxiVariantResponse) -> Self {
        Self::Taxi(value)
    }
}

/// `WithDefs`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefs {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<WithDefsInner>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::vec::Vec<WithDefsInner>>,
    /// `c`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<WithDefsOddName>,
    /// `d`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<BoundsAbove>,
}

support::object!(WithDefs);

/// `WithDefsInner`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInner {
    /// `n`.
    pub n: i64,
}

support::object!(WithDefsInner);

impl WithDefsInner {
    /// One with what is required, and nothing else.
    pub fn new(n: i64) -> Self {
        Self { n }
    }
}

/// `WithDefsInnerResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInnerResponse {
    /// `n`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n: ::std::option::Option<i64>,
}

support::object!(WithDefsInnerResponse);
support::lenient_type!(WithDefsInnerResponse: object);

/// `WithDefsOddName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WithDefsOddName {
    /// `odd`
    Odd,
}

support::text_enum!(WithDefsOddName {
    "odd" => Odd,
});
support::lenient_type!(WithDefsOddName: text);

/// `WithDefsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: ::std::option::Option<WithDefsInnerResponse>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: ::std::option::Option<::std::vec::Vec<WithDefsInnerResponse>>,
    /// `c`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<support::Open<WithDefsOddName>>,
    /// `d`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub d: ::std::option::Option<BoundsAbove>,
}

support::object!(WithDefsResponse);

support::lenient_type!(chrono::DateTime<chrono::Utc>);

support::lenient_type!(support::Secret);
