//! The bodies of requests and responses.

use std::collections::BTreeMap;
use crate::support;

/// `Ab`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Ab {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<V1a>,
}

support::object!(Ab, any: false);

/// `AbResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AbResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<V1a>,
}

support::object!(AbResponse, any: true);

/// `AbTest`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AbTest {
    /// `share`.
    pub share: f64,
}

support::object!(AbTest, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub share: Option<f64>,
}

support::object!(AbTestResponse, any: true);

/// `Anchored`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Anchored {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<AnchoredItem>,
}

support::object!(Anchored, any: false);

/// `AnchoredItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItem {
    /// `v`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v: Option<i64>,
}

support::object!(AnchoredItem, any: false);

/// `AnchoredItemResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItemResponse {
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: Option<i64>,
}

support::object!(AnchoredItemResponse, any: true);

/// `AnchoredResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredResponse {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: Option<AnchoredItemResponse>,
}

support::object!(AnchoredResponse, any: true);

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

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Animal(value)
    }
}

impl From<BirdVariant> for Animal {
    fn from(value: BirdVariant) -> Self {
        Self::Bird(value)
    }
}

impl From<FishVariant> for Animal {
    fn from(value: FishVariant) -> Self {
        Self::Fish(value)
    }
}

/// `AnimalBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBase {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(AnimalBase, any: false);

/// `AnimalBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBaseResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(AnimalBaseResponse, any: false);

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

impl From<AnimalBaseResponse> for AnimalResponse {
    fn from(value: AnimalBaseResponse) -> Self {
        Self::Animal(value)
    }
}

impl From<BirdVariantResponse> for AnimalResponse {
    fn from(value: BirdVariantResponse) -> Self {
        Self::Bird(value)
    }
}

impl From<FishVariantResponse> for AnimalResponse {
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// `id`.
    pub id: String,
}

support::object!(AnyOfBeside, any: false);

impl AnyOfBeside {
    /// One with what is required, and nothing else.
    pub fn new(id: String) -> Self {
        Self {
            id,
            a: Default::default(),
            b: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
}

support::object!(AnyOfBesideResponse, any: true);

/// `AnyOfCircle`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircle {
    /// `l`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l: Option<String>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<AnyOfCircle>>,
    /// `r`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<String>,
}

support::object!(AnyOfCircle, any: false);

/// `AnyOfCircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircleResponse {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub l: Option<String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: Option<Box<AnyOfCircleResponse>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub r: Option<String>,
}

support::object!(AnyOfCircleResponse, any: true);

/// `AnyOfClosed`.
///
/// Checked by the server: `unevaluatedProperties` `false`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosed {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(AnyOfClosed, any: false);

/// `AnyOfClosedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<i64>,
}

support::object!(AnyOfClosedResponse, any: true);

/// `AnyOfLists`.
pub type AnyOfLists = Vec<AnyOfListsItem>;

/// `AnyOfListsItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItem {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(AnyOfListsItem, any: false);

/// `AnyOfListsItemResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItemResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<i64>,
}

support::object!(AnyOfListsItemResponse, any: true);

/// `AnyOfListsResponse`.
pub type AnyOfListsResponse = Vec<AnyOfListsItemResponse>;

/// `AnyOfMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixed {
    /// `x`.
    pub x: AnyOfMixedX,
}

support::object!(AnyOfMixed, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<support::Open<AnyOfMixedXResponse>>,
}

support::object!(AnyOfMixedResponse, any: true);

/// `AnyOfMixedX`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedX {
    /// `Text`.
    Text(String),
    /// `Point`.
    Point(Point),
    /// `List`.
    List(Vec<String>),
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
    Text(String),
    /// `PointResponse`.
    PointResponse(PointResponse),
    /// `List`.
    List(Vec<String>),
}

support::untagged!(AnyOfMixedXResponse {
    Text [] [],
    PointResponse [] [],
    List [] [],
});

/// `AnyOfNames`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNames {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
}

support::object!(AnyOfNames, any: false);

/// `AnyOfNamesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNamesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<i64>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
}

support::object!(AnyOfNamesResponse, any: true);

/// `AnyOfNested`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNested {
    /// `level`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub level: Option<Option<AnyOfNestedLevel>>,
    /// `t`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t: Option<AnyOfNestedT>,
    /// `x`.
    pub x: AnyOfNestedX,
}

support::object!(AnyOfNested, any: false);

impl AnyOfNested {
    /// One with what is required, and nothing else.
    pub fn new(x: AnyOfNestedX) -> Self {
        Self {
            x,
            level: Default::default(),
            t: Default::default(),
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

/// `AnyOfNestedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedResponse {
    /// `level`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub level: Option<Option<support::Open<AnyOfNestedLevel>>>,
    /// `t`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t: Option<support::Open<AnyOfNestedT>>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<AnyOfNestedXResponse>,
}

support::object!(AnyOfNestedResponse, any: true);

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

/// `AnyOfNestedX`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedX {
    /// `p`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
    /// `q`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub q: Option<i64>,
}

support::object!(AnyOfNestedX, any: false);

/// `AnyOfNestedXResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedXResponse {
    /// `p`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub p: Option<String>,
    /// `q`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub q: Option<i64>,
}

support::object!(AnyOfNestedXResponse, any: true);

/// `AnyOfObjects`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjects {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(AnyOfObjects, any: false);

/// `AnyOfObjectsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjectsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<i64>,
}

support::object!(AnyOfObjectsResponse, any: true);

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

/// `AnyOfShutVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant1 {
    /// `a`.
    pub a: String,
}

support::object!(AnyOfShutVariant1, any: false);

impl AnyOfShutVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `AnyOfShutVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(AnyOfShutVariant1Response, any: false);

/// `AnyOfShutVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant2 {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    pub b: i64,
}

support::object!(AnyOfShutVariant2, any: false);

impl AnyOfShutVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(b: i64) -> Self {
        Self { b, a: Default::default() }
    }
}

/// `AnyOfShutVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant2Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(AnyOfShutVariant2Response, any: false);

/// `Anything`.
pub type Anything = serde_json::Value;

/// `AnythingAtAll`.
pub type AnythingAtAll = serde_json::Value;

/// `BTreeMapResponse`.
pub type BTreeMapResponse = BTreeMap<String, BoxResponse>;

/// `BTreeMapType`.
pub type BTreeMapType = BTreeMap<String, BoxType>;

/// `BesideUnion`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnion {
    /// `extra`.
    pub extra: Option<BesideUnionExtra>,
    /// `mixed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mixed: Option<BesideUnionMixed>,
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<BesideUnionText>,
}

support::object!(BesideUnion, any: false);

impl BesideUnion {
    /// One with what is required, and nothing else.
    pub fn new(extra: Option<BesideUnionExtra>) -> Self {
        Self {
            extra,
            mixed: Default::default(),
            text: Default::default(),
        }
    }
}

/// `BesideUnionExtra`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionExtra {
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, serde_json::Value>,
}

support::object!(BesideUnionExtra, any: false);

/// `BesideUnionMixed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum BesideUnionMixed {
    /// `BesideUnionMixedVariant1`.
    BesideUnionMixedVariant1(BesideUnionMixedVariant1),
    /// `Text`.
    Text(String),
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
    Text(String),
}

support::untagged!(BesideUnionMixedResponse {
    BesideUnionMixedVariant1Response [] [],
    Text [] [],
});

/// `BesideUnionMixedVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionMixedVariant1 {
    /// `a`.
    pub a: i64,
}

support::object!(BesideUnionMixedVariant1, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

support::object!(BesideUnionMixedVariant1Response, any: false);

/// `BesideUnionResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BesideUnionResponse {
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: Option<Option<BesideUnionExtra>>,
    /// `mixed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mixed: Option<support::Open<BesideUnionMixedResponse>>,
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<support::Open<BesideUnionText>>,
}

support::object!(BesideUnionResponse, any: true);

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

/// `Bird`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bird {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sort`.
    pub sort: BirdSort,
    /// `wings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wings: Option<i64>,
}

support::object!(Bird, any: false);

impl Bird {
    /// One with what is required, and nothing else.
    pub fn new(sort: BirdSort) -> Self {
        Self {
            sort,
            name: Default::default(),
            wings: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<support::Open<BirdSort>>,
    /// `wings`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wings: Option<i64>,
}

support::object!(BirdResponse, any: true);

/// `BirdSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BirdSort {
    /// `bird`
    Bird,
}

support::text_enum!(BirdSort {
    "bird" => Bird,
});

/// `BirdVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `wings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wings: Option<i64>,
}

support::object!(BirdVariant, any: false);

/// `BirdVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `wings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wings: Option<i64>,
}

support::object!(BirdVariantResponse, any: false);

/// `Bounds`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bounds {
    /// `above`.
    ///
    /// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<i64>,
    /// `below`.
    ///
    /// Checked by the server: `maximum` `5.5`, `exclusiveMaximum` `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<f64>,
    /// `few`.
    ///
    /// Checked by the server: `minItems` `1`, `maxItems` `2`, `uniqueItems` `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<Vec<i64>>,
    /// `short`.
    ///
    /// Checked by the server: `minLength` `1`, `maxLength` `3`, `pattern` `"^[a-z]*$"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// `step`.
    ///
    /// Checked by the server: `multipleOf` `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<i64>,
}

support::object!(Bounds, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub above: Option<i64>,
    /// `below`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub below: Option<f64>,
    /// `few`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub few: Option<Vec<i64>>,
    /// `short`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub short: Option<String>,
    /// `step`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub step: Option<i64>,
}

support::object!(BoundsResponse, any: true);

/// `BoxResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BoxResponse {
    /// `all`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub all: Option<VecResponse>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: Option<Box<BoxResponse>>,
}

support::object!(BoxResponse, any: true);

/// `BoxType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BoxType {
    /// `all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<VecType>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<BoxType>>,
}

support::object!(BoxType, any: false);

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

impl From<CatVariant> for ByName {
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

impl From<CatVariantResponse> for ByNameResponse {
    fn from(value: CatVariantResponse) -> Self {
        Self::Cat(value)
    }
}

/// `ByPattern`.
///
/// Checked by the server: `patternProperties` `{"^x-":{"type":"integer"}}`.
pub type ByPattern = BTreeMap<String, i64>;

/// `ByPatterns`.
///
/// Checked by the server: `patternProperties` `{"^n-":{"type":"integer"},"^t-":{"type":"string"}}`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatterns {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, ByPatternsValue>,
}

support::object!(ByPatterns, any: false);

/// `ByPatternsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatternsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, support::Open<ByPatternsValue>>,
}

support::object!(ByPatternsResponse, any: false);

/// `ByPatternsValue`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ByPatternsValue {
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
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

/// `Car`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Car {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `sort`.
    pub sort: String,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(Car, any: false);

impl Car {
    /// One with what is required, and nothing else.
    pub fn new(sort: String) -> Self {
        Self {
            sort,
            doors: Default::default(),
            wheels: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub doors: Option<i64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub sort: Option<String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wheels: Option<i64>,
}

support::object!(CarResponse, any: true);

/// `CarVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariant {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(CarVariant, any: false);

/// `CarVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariantResponse {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(CarVariantResponse, any: false);

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

/// `Cat`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Cat {
    /// `lives`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
    /// `species`.
    pub species: CatSpecies,
}

support::object!(Cat, any: false);

impl Cat {
    /// One with what is required, and nothing else.
    pub fn new(species: CatSpecies) -> Self {
        Self {
            species,
            lives: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub lives: Option<i64>,
    /// `species`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub species: Option<support::Open<CatSpecies>>,
}

support::object!(CatResponse, any: true);

/// `CatSpecies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatSpecies {
    /// `Cat`
    Cat,
}

support::text_enum!(CatSpecies {
    "Cat" => Cat,
});

/// `CatVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariant {
    /// `lives`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

support::object!(CatVariant, any: false);

/// `CatVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariantResponse {
    /// `lives`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

support::object!(CatVariantResponse, any: false);

/// `Circle`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Circle {
    /// `kind`.
    pub kind: CircleKind,
    /// `radius`.
    pub radius: f64,
}

support::object!(Circle, any: false);

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

/// `CircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<support::Open<CircleKind>>,
    /// `radius`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub radius: Option<f64>,
}

support::object!(CircleResponse, any: true);

/// `CircleVariant`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariant {
    /// `radius`.
    pub radius: f64,
}

support::object!(CircleVariant, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

support::object!(CircleVariantResponse, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z: Option<f64>,
}

support::object!(Closed, any: false);

impl Closed {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            z: Default::default(),
        }
    }
}

/// `ClosedParts`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct ClosedParts {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `x`.
    pub x: serde_json::Value,
}

support::object!(ClosedParts, any: false);

impl ClosedParts {
    /// One with what is required, and nothing else.
    pub fn new(x: serde_json::Value) -> Self {
        Self { x, a: Default::default() }
    }
}

/// `ClosedPartsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedPartsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<serde_json::Value>,
}

support::object!(ClosedPartsResponse, any: true);

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

support::object!(ClosedReference, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
}

support::object!(ClosedReferenceResponse, any: true);

/// `ClosedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
    /// `z`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub z: Option<f64>,
}

support::object!(ClosedResponse, any: true);

/// Three schemas in one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Composed {
    /// `label`.
    pub label: String,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<ComposedLevel>,
    /// Again.
    ///
    /// Checked by the server: `minimum` `0`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(Composed, any: false);

impl Composed {
    /// One with what is required, and nothing else.
    pub fn new(label: String, x: f64, y: f64) -> Self {
        Self {
            label,
            x,
            y,
            level: Default::default(),
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

/// Three schemas in one.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedResponse {
    /// `label`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub label: Option<String>,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<support::Open<ComposedLevel>>,
    /// Again.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
}

support::object!(ComposedResponse, any: true);

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

impl From<ComposedUnionCircle> for ComposedUnion {
    fn from(value: ComposedUnionCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<ComposedUnionSquare> for ComposedUnion {
    fn from(value: ComposedUnionSquare) -> Self {
        Self::Square(value)
    }
}

/// `ComposedUnionCircle`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircle {
    /// `id`.
    pub id: String,
    /// `radius`.
    pub radius: f64,
}

support::object!(ComposedUnionCircle, any: false);

impl ComposedUnionCircle {
    /// One with what is required, and nothing else.
    pub fn new(id: String, radius: f64) -> Self {
        Self { id, radius }
    }
}

/// `ComposedUnionCircleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircleResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `radius`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

support::object!(ComposedUnionCircleResponse, any: false);

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

impl From<ComposedUnionCircleResponse> for ComposedUnionResponse {
    fn from(value: ComposedUnionCircleResponse) -> Self {
        Self::Circle(value)
    }
}

impl From<ComposedUnionSquareResponse> for ComposedUnionResponse {
    fn from(value: ComposedUnionSquareResponse) -> Self {
        Self::Square(value)
    }
}

/// `ComposedUnionSquare`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquare {
    /// `id`.
    pub id: String,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(ComposedUnionSquare, any: false);

impl ComposedUnionSquare {
    /// One with what is required, and nothing else.
    pub fn new(id: String, side: f64) -> Self {
        Self {
            id,
            side,
            level: Default::default(),
        }
    }
}

/// `ComposedUnionSquareResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquareResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<support::Open<Level>>,
    /// `side`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

support::object!(ComposedUnionSquareResponse, any: false);

/// `Constants`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Constants {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<ConstantsEnabled>,
    /// `kind`.
    pub kind: ConstantsKind,
    /// `nothing`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub nothing: Option<()>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<ConstantsShape>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<ConstantsVersion>,
}

support::object!(Constants, any: false);

impl Constants {
    /// One with what is required, and nothing else.
    pub fn new(kind: ConstantsKind) -> Self {
        Self {
            kind,
            enabled: Default::default(),
            nothing: Default::default(),
            shape: Default::default(),
            version: Default::default(),
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

/// `ConstantsKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsKind {
    /// `list`
    List,
}

support::text_enum!(ConstantsKind {
    "list" => List,
});

/// `ConstantsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ConstantsResponse {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<support::Open<ConstantsEnabled>>,
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<support::Open<ConstantsKind>>,
    /// `nothing`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub nothing: Option<()>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<support::Open<ConstantsShape>>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<support::Open<ConstantsVersion>>,
}

support::object!(ConstantsResponse, any: true);

/// `ConstantsShape`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsShape {
    /// `{"a":[1]}`
    Value,
}

support::literal_enum!(ConstantsShape {
    "{\"a\":[1]}" => Value,
});

/// `ConstantsVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsVersion {
    /// `2`
    N2,
}

support::literal_enum!(ConstantsVersion {
    "2" => N2,
});

/// `Containing`.
///
/// Checked by the server: `contains` `{"const":1}`, `minContains` `1`.
pub type Containing = Vec<i64>;

/// `DefaultType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DefaultType {
    /// `1`
    N1,
    /// `"two"`
    Two,
}

support::literal_enum!(DefaultType {
    "1" => N1,
    "\"two\"" => Two,
});

/// `Defaults`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Defaults {
    /// `does_not`.
    ///
    /// Left out, the server takes `"five"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does_not: Option<i64>,
    /// `fits`.
    ///
    /// Left out, the server takes `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fits: Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_enum: Option<DefaultsOfEnum>,
    /// `of_list`.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_list: Option<Vec<String>>,
}

support::object!(Defaults, any: false);

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

/// `DefaultsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DefaultsResponse {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub does_not: Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fits: Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_enum: Option<support::Open<DefaultsOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub of_list: Option<Vec<String>>,
}

support::object!(DefaultsResponse, any: true);

/// `Dependent`.
///
/// Checked by the server: `dependentRequired` `{"card":["address"]}`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dependent {
    /// `address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `card`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
}

support::object!(Dependent, any: false);

/// `DependentResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DependentResponse {
    /// `address`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub address: Option<String>,
    /// `card`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub card: Option<String>,
}

support::object!(DependentResponse, any: true);

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

impl From<DeviceBase> for Device {
    fn from(value: DeviceBase) -> Self {
        Self::Device(value)
    }
}

impl From<PhabletVariant> for Device {
    fn from(value: PhabletVariant) -> Self {
        Self::Phablet(value)
    }
}

impl From<PhoneVariant> for Device {
    fn from(value: PhoneVariant) -> Self {
        Self::Phone(value)
    }
}

impl From<TabletVariant> for Device {
    fn from(value: TabletVariant) -> Self {
        Self::Tablet(value)
    }
}

/// `DeviceBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBase {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(DeviceBase, any: false);

/// `DeviceBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBaseResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(DeviceBaseResponse, any: false);

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

impl From<DeviceBaseResponse> for DeviceResponse {
    fn from(value: DeviceBaseResponse) -> Self {
        Self::Device(value)
    }
}

impl From<PhabletVariantResponse> for DeviceResponse {
    fn from(value: PhabletVariantResponse) -> Self {
        Self::Phablet(value)
    }
}

impl From<PhoneVariantResponse> for DeviceResponse {
    fn from(value: PhoneVariantResponse) -> Self {
        Self::Phone(value)
    }
}

impl From<TabletVariantResponse> for DeviceResponse {
    fn from(value: TabletVariantResponse) -> Self {
        Self::Tablet(value)
    }
}

/// Prose that must not be compiled: ```rust
/// let x = ;
/// ```text
///     let indented = ;
/// [a link to nowhere], <tag>, https://example.com, */ and "quotes" \ backslash.
/// ```
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Docs {
    /// */ ``` unclosed
    ///
    /// Left out, the server takes `"'tick'"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

support::object!(Docs, any: false);

/// Prose that must not be compiled: ```rust
/// let x = ;
/// ```text
///     let indented = ;
/// [a link to nowhere], <tag>, https://example.com, */ and "quotes" \ backslash.
/// ```
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DocsResponse {
    /// */ ``` unclosed
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<String>,
}

support::object!(DocsResponse, any: true);

/// `Dog`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dog {
    /// `barks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
    /// `species`.
    pub species: DogSpecies,
}

support::object!(Dog, any: false);

impl Dog {
    /// One with what is required, and nothing else.
    pub fn new(species: DogSpecies) -> Self {
        Self {
            species,
            barks: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub barks: Option<bool>,
    /// `species`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub species: Option<support::Open<DogSpecies>>,
}

support::object!(DogResponse, any: true);

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

/// `DogVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariant {
    /// `barks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
}

support::object!(DogVariant, any: false);

/// `DogVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariantResponse {
    /// `barks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
}

support::object!(DogVariantResponse, any: false);

/// `EchoAnimalResponse`.
pub type EchoAnimalResponse = support::Open<AnimalResponse>;

/// `EchoAnyOfNamesRequest`.
pub type EchoAnyOfNamesRequest = Option<AnyOfNames>;

/// `EchoAnyOfNamesResponse`.
pub type EchoAnyOfNamesResponse = Option<AnyOfNamesResponse>;

/// `EchoAnyOfShutResponse`.
pub type EchoAnyOfShutResponse = support::Open<AnyOfShutResponse>;

/// `EchoByNameResponse`.
pub type EchoByNameResponse = support::Open<ByNameResponse>;

/// `EchoCaseOnlyResponse`.
pub type EchoCaseOnlyResponse = support::Open<CaseOnly>;

/// `EchoComposedUnionResponse`.
pub type EchoComposedUnionResponse = support::Open<ComposedUnionResponse>;

/// `EchoDefaultRequest`.
pub type EchoDefaultRequest = Option<DefaultType>;

/// `EchoDefaultResponse`.
pub type EchoDefaultResponse = Option<support::Open<DefaultType>>;

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
pub type EchoManyTypesRequest = Option<ManyTypes>;

/// `EchoManyTypesResponse`.
pub type EchoManyTypesResponse = Option<support::Open<ManyTypes>>;

/// `EchoMaybeShapeRequest`.
pub type EchoMaybeShapeRequest = Option<MaybeShape>;

/// `EchoMaybeShapeResponse`.
pub type EchoMaybeShapeResponse = Option<support::Open<MaybeShapeResponse>>;

/// `EchoMixedResponse`.
pub type EchoMixedResponse = support::Open<Mixed>;

/// `EchoNullAloneRequest`.
pub type EchoNullAloneRequest = ();

/// `EchoNullAloneResponse`.
pub type EchoNullAloneResponse = ();

/// `EchoNullablePointByAnotherNameRequest`.
pub type EchoNullablePointByAnotherNameRequest = Option<NullablePointByAnotherName>;

/// `EchoNullablePointByAnotherNameResponse`.
pub type EchoNullablePointByAnotherNameResponse = Option<
    NullablePointByAnotherNameResponse,
>;

/// `EchoNullablePointRequest`.
pub type EchoNullablePointRequest = Option<NullablePoint>;

/// `EchoNullablePointResponse`.
pub type EchoNullablePointResponse = Option<NullablePointResponse>;

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
}

support::object!(Encoded, any: false);

/// `EncodedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EncodedResponse {
    /// `image`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub image: Option<String>,
}

support::object!(EncodedResponse, any: true);

/// `End`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct End {
    /// `event`.
    pub event: EndEvent,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

support::object!(End, any: false);

impl End {
    /// One with what is required, and nothing else.
    pub fn new(event: EndEvent) -> Self {
        Self {
            event,
            id: Default::default(),
            reason: Default::default(),
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

/// `EndResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<support::Open<EndEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
    /// `reason`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub reason: Option<String>,
}

support::object!(EndResponse, any: true);

/// `EndVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariant {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

support::object!(EndVariant, any: false);

/// `EndVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariantResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

support::object!(EndVariantResponse, any: false);

/// `Even`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Even {
    /// `odd`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub odd: Option<Box<Odd>>,
}

support::object!(Even, any: false);

/// `EvenResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EvenResponse {
    /// `odd`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub odd: Option<Box<OddResponse>>,
}

support::object!(EvenResponse, any: true);

/// `Event`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Event {
    /// `event`.
    pub event: EventEvent,
}

support::object!(Event, any: false);

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

/// `EventResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EventResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<support::Open<EventEvent>>,
}

support::object!(EventResponse, any: true);

/// `EveryType`.
pub type EveryType = serde_json::Value;

/// `Extensible`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Extensible {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `extra`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: BTreeMap<String, serde_json::Value>,
}

support::object!(Extensible, any: false);

/// `ExtensibleEmpty`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmpty {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, serde_json::Value>,
}

support::object!(ExtensibleEmpty, any: false);

/// `ExtensibleEmptyResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmptyResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, serde_json::Value>,
}

support::object!(ExtensibleEmptyResponse, any: false);

/// `ExtensibleResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: BTreeMap<String, serde_json::Value>,
}

support::object!(ExtensibleResponse, any: false);

/// `ExtensibleTyped`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTyped {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Level>,
}

support::object!(ExtensibleTyped, any: false);

/// `ExtensibleTypedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTypedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, support::Open<Level>>,
}

support::object!(ExtensibleTypedResponse, any: false);

/// `ExtensibleUnevaluated`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluated {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, i64>,
}

support::object!(ExtensibleUnevaluated, any: false);

/// `ExtensibleUnevaluatedResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluatedResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<String, i64>,
}

support::object!(ExtensibleUnevaluatedResponse, any: false);

/// `Fish`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Fish {
    /// `fins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sort`.
    pub sort: FishSort,
}

support::object!(Fish, any: false);

impl Fish {
    /// One with what is required, and nothing else.
    pub fn new(sort: FishSort) -> Self {
        Self {
            sort,
            fins: Default::default(),
            name: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fins: Option<i64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<support::Open<FishSort>>,
}

support::object!(FishResponse, any: true);

/// `FishSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FishSort {
    /// `fish`
    Fish,
}

support::text_enum!(FishSort {
    "fish" => Fish,
});

/// `FishVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariant {
    /// `fins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(FishVariant, any: false);

/// `FishVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariantResponse {
    /// `fins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(FishVariantResponse, any: false);

/// `Foo`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo {
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<FooKind2>,
}

support::object!(Foo, any: false);

/// `Foo2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo2 {
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(Foo2, any: false);

/// `FooKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind {
    /// `of its own`
    OfItsOwn,
}

support::text_enum!(FooKind {
    "of its own" => OfItsOwn,
});

/// `FooKind2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind2 {
    /// `a`
    A,
}

support::text_enum!(FooKind2 {
    "a" => A,
});

/// `FooResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<support::Open<FooKind2>>,
}

support::object!(FooResponse, any: true);

/// `FooResponse2`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooResponse2 {
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<i64>,
}

support::object!(FooResponse2, any: true);

/// `FreeForm`.
pub type FreeForm = BTreeMap<String, serde_json::Value>;

/// `FromA`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromA {}

support::object!(FromA, any: true);

/// `FromAResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromAResponse {}

support::object!(FromAResponse, any: true);

/// `FromB`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromB {}

support::object!(FromB, any: true);

/// `FromBResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromBResponse {}

support::object!(FromBResponse, any: true);

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

impl From<FromAResponse> for FromResponse {
    fn from(value: FromAResponse) -> Self {
        Self::A(value)
    }
}

impl From<FromBResponse> for FromResponse {
    fn from(value: FromBResponse) -> Self {
        Self::B(value)
    }
}

/// `FromTheServer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServer {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: String,
}

support::object!(FromTheServer, any: false);

impl FromTheServer {
    /// One with what is required, and nothing else.
    pub fn new(name: String) -> Self {
        Self {
            name,
            id: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
}

support::object!(FromTheServerResponse, any: true);

/// `FromType`.
#[derive(Clone, Debug, PartialEq)]
pub enum FromType {
    /// `t` is `a`.
    A(FromA),
    /// `t` is `b`.
    B(FromB),
}

support::tagged!(FromType by "t" {
    "a" => A,
    "b" => B,
});

impl From<FromA> for FromType {
    fn from(value: FromA) -> Self {
        Self::A(value)
    }
}

impl From<FromB> for FromType {
    fn from(value: FromB) -> Self {
        Self::B(value)
    }
}

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

impl From<StartVariant> for Happening {
    fn from(value: StartVariant) -> Self {
        Self::Start(value)
    }
}

impl From<EndVariant> for Happening {
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

impl From<StartVariantResponse> for HappeningResponse {
    fn from(value: StartVariantResponse) -> Self {
        Self::Start(value)
    }
}

impl From<EndVariantResponse> for HappeningResponse {
    fn from(value: EndVariantResponse) -> Self {
        Self::End(value)
    }
}

/// `Holder`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// `all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<Vec<Shape>>,
    /// `maybe`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub maybe: Option<Option<Shape>>,
    /// `shape`.
    pub shape: Shape,
}

support::object!(Holder, any: false);

impl Holder {
    /// One with what is required, and nothing else.
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            all: Default::default(),
            maybe: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub all: Option<Vec<support::Open<ShapeResponse>>>,
    /// `maybe`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub maybe: Option<Option<support::Open<ShapeResponse>>>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<support::Open<ShapeResponse>>,
}

support::object!(HolderResponse, any: true);

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

impl From<ImplicitFirst> for Implicit {
    fn from(value: ImplicitFirst) -> Self {
        Self::First(value)
    }
}

impl From<ImplicitSecond> for Implicit {
    fn from(value: ImplicitSecond) -> Self {
        Self::Second(value)
    }
}

/// `ImplicitFirst`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirst {
    /// `a`.
    pub a: String,
}

support::object!(ImplicitFirst, any: false);

impl ImplicitFirst {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `ImplicitFirstResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirstResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(ImplicitFirstResponse, any: false);

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

impl From<ImplicitFirstResponse> for ImplicitResponse {
    fn from(value: ImplicitFirstResponse) -> Self {
        Self::First(value)
    }
}

impl From<ImplicitSecondResponse> for ImplicitResponse {
    fn from(value: ImplicitSecondResponse) -> Self {
        Self::Second(value)
    }
}

/// `ImplicitSecond`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecond {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

support::object!(ImplicitSecond, any: false);

/// `ImplicitSecondResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecondResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

support::object!(ImplicitSecondResponse, any: false);

/// `JsonLike`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum JsonLike {
    /// `Text`.
    Text(String),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `List`.
    List(Vec<JsonLike>),
    /// `Map`.
    Map(BTreeMap<String, JsonLike>),
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
    Text(String),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `List`.
    List(Vec<support::Open<JsonLikeResponse>>),
    /// `Map`.
    Map(BTreeMap<String, support::Open<JsonLikeResponse>>),
}

support::untagged!(JsonLikeResponse {
    Text [] [],
    Number [] [],
    Boolean [] [],
    List [] [],
    Map [] [],
});

/// `KeywordProperties`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordProperties {
    /// `$ref`.
    #[serde(rename = "$ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// `additionalProperties`.
    #[serde(
        rename = "additionalProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub additional_properties: Option<bool>,
    /// `const`.
    #[serde(rename = "const")]
    pub const_: i64,
    /// `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<KeywordPropertiesDefault>,
    /// `discriminator`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<KeywordPropertiesDiscriminator>,
    /// `enum`.
    #[serde(rename = "enum", default, skip_serializing_if = "Option::is_none")]
    pub enum_: Option<KeywordPropertiesEnum>,
    /// `example`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub example: Option<Option<String>>,
    /// `items`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<String>>,
    /// `nullable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// `oneOf`.
    #[serde(rename = "oneOf", default, skip_serializing_if = "Option::is_none")]
    pub one_of: Option<KeywordPropertiesOneOf>,
    /// `properties`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<KeywordPropertiesProperties>,
    /// `x-any`.
    #[serde(rename = "x-any", default, skip_serializing_if = "Option::is_none")]
    pub x_any: Option<String>,
    /// `x-checks`.
    #[serde(rename = "x-checks", default, skip_serializing_if = "Option::is_none")]
    pub x_checks: Option<KeywordPropertiesXChecks>,
    /// `x-closed`.
    #[serde(rename = "x-closed", default, skip_serializing_if = "Option::is_none")]
    pub x_closed: Option<i64>,
}

support::object!(KeywordProperties, any: false);

impl KeywordProperties {
    /// One with what is required, and nothing else.
    pub fn new(const_: i64) -> Self {
        Self {
            const_,
            ref_: Default::default(),
            additional_properties: Default::default(),
            default: Default::default(),
            discriminator: Default::default(),
            enum_: Default::default(),
            example: Default::default(),
            items: Default::default(),
            nullable: Default::default(),
            one_of: Default::default(),
            properties: Default::default(),
            x_any: Default::default(),
            x_checks: Default::default(),
            x_closed: Default::default(),
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

support::object!(KeywordPropertiesDefault, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
}

support::object!(KeywordPropertiesDefaultResponse, any: true);

/// `KeywordPropertiesDiscriminator`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDiscriminator {
    /// `mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<BTreeMap<String, String>>,
    /// `propertyName`.
    #[serde(rename = "propertyName", default, skip_serializing_if = "Option::is_none")]
    pub property_name: Option<String>,
}

support::object!(KeywordPropertiesDiscriminator, any: false);

/// `KeywordPropertiesDiscriminatorResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesDiscriminatorResponse {
    /// `mapping`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub mapping: Option<BTreeMap<String, String>>,
    /// `propertyName`.
    #[serde(
        rename = "propertyName",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub property_name: Option<String>,
}

support::object!(KeywordPropertiesDiscriminatorResponse, any: true);

/// `KeywordPropertiesEnum`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesEnum {
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// `c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
}

support::object!(KeywordPropertiesEnum, any: false);

/// `KeywordPropertiesEnumResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesEnumResponse {
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<String>,
    /// `c`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub c: Option<i64>,
}

support::object!(KeywordPropertiesEnumResponse, any: true);

/// `KeywordPropertiesOneOf`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum KeywordPropertiesOneOf {
    /// `Text`.
    Text(String),
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

/// `KeywordPropertiesProperties`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesProperties {
    /// `properties`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}

support::object!(KeywordPropertiesProperties, any: false);

/// `KeywordPropertiesPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesPropertiesResponse {
    /// `properties`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub properties: Option<String>,
    /// `required`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub required: Option<bool>,
}

support::object!(KeywordPropertiesPropertiesResponse, any: true);

/// `KeywordPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordPropertiesResponse {
    /// `$ref`.
    #[serde(
        rename = "$ref",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub ref_: Option<String>,
    /// `additionalProperties`.
    #[serde(
        rename = "additionalProperties",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub additional_properties: Option<bool>,
    /// `const`.
    #[serde(
        rename = "const",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub const_: Option<i64>,
    /// `default`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub default: Option<KeywordPropertiesDefaultResponse>,
    /// `discriminator`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub discriminator: Option<KeywordPropertiesDiscriminatorResponse>,
    /// `enum`.
    #[serde(
        rename = "enum",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub enum_: Option<KeywordPropertiesEnumResponse>,
    /// `example`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub example: Option<Option<String>>,
    /// `items`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub items: Option<Vec<String>>,
    /// `nullable`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub nullable: Option<bool>,
    /// `oneOf`.
    #[serde(rename = "oneOf", default, skip_serializing_if = "Option::is_none")]
    pub one_of: Option<support::Open<KeywordPropertiesOneOf>>,
    /// `properties`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub properties: Option<KeywordPropertiesPropertiesResponse>,
    /// `x-any`.
    #[serde(
        rename = "x-any",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x_any: Option<String>,
    /// `x-checks`.
    #[serde(rename = "x-checks", default, skip_serializing_if = "Option::is_none")]
    pub x_checks: Option<support::Open<KeywordPropertiesXChecks>>,
    /// `x-closed`.
    #[serde(
        rename = "x-closed",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x_closed: Option<i64>,
}

support::object!(KeywordPropertiesResponse, any: true);

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

impl From<KeywordTagsErr> for KeywordTags {
    fn from(value: KeywordTagsErr) -> Self {
        Self::Err(value)
    }
}

impl From<KeywordTagsTag> for KeywordTags {
    fn from(value: KeywordTagsTag) -> Self {
        Self::Tag(value)
    }
}

impl From<KeywordTagsSelf> for KeywordTags {
    fn from(value: KeywordTagsSelf) -> Self {
        Self::SelfValue(value)
    }
}

/// `KeywordTagsErr`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsErr {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(KeywordTagsErr, any: false);

/// `KeywordTagsErrResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsErrResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(KeywordTagsErrResponse, any: false);

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

impl From<KeywordTagsErrResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsErrResponse) -> Self {
        Self::Err(value)
    }
}

impl From<KeywordTagsTagResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsTagResponse) -> Self {
        Self::Tag(value)
    }
}

impl From<KeywordTagsSelfResponse> for KeywordTagsResponse {
    fn from(value: KeywordTagsSelfResponse) -> Self {
        Self::SelfValue(value)
    }
}

/// `KeywordTagsSelf`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsSelf {}

support::object!(KeywordTagsSelf, any: true);

/// `KeywordTagsSelfResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsSelfResponse {}

support::object!(KeywordTagsSelfResponse, any: true);

/// `KeywordTagsTag`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsTag {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

support::object!(KeywordTagsTag, any: false);

/// `KeywordTagsTagResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordTagsTagResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

support::object!(KeywordTagsTagResponse, any: false);

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

/// `Keywords`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Keywords {
    /// ``.
    #[serde(rename = "", default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `$id`.
    #[serde(rename = "$id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `2fa`.
    #[serde(rename = "2fa", default, skip_serializing_if = "Option::is_none")]
    pub n2fa: Option<String>,
    /// `Type`.
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `a-b`.
    #[serde(rename = "a-b", default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    /// `async`.
    #[serde(rename = "async", default, skip_serializing_if = "Option::is_none")]
    pub async_: Option<String>,
    /// `fooBar`.
    #[serde(rename = "fooBar", default, skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// `foo_bar`.
    #[serde(rename = "foo_bar", default, skip_serializing_if = "Option::is_none")]
    pub foo_bar2: Option<String>,
    /// `self`.
    #[serde(rename = "self")]
    pub self_: String,
    /// `try`.
    #[serde(rename = "try", default, skip_serializing_if = "Option::is_none")]
    pub try_: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type2: String,
}

support::object!(Keywords, any: false);

impl Keywords {
    /// One with what is required, and nothing else.
    pub fn new(self_: String, type2: String) -> Self {
        Self {
            self_,
            type2,
            field: Default::default(),
            id: Default::default(),
            n2fa: Default::default(),
            type_: Default::default(),
            a_b: Default::default(),
            async_: Default::default(),
            foo_bar: Default::default(),
            foo_bar2: Default::default(),
            try_: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field: Option<String>,
    /// `$id`.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
    /// `2fa`.
    #[serde(
        rename = "2fa",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n2fa: Option<String>,
    /// `Type`.
    #[serde(
        rename = "Type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type_: Option<String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b: Option<String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub async_: Option<String>,
    /// `fooBar`.
    #[serde(
        rename = "fooBar",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub foo_bar: Option<String>,
    /// `foo_bar`.
    #[serde(
        rename = "foo_bar",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub foo_bar2: Option<String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: Option<String>,
    /// `try`.
    #[serde(
        rename = "try",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub try_: Option<String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type2: Option<String>,
}

support::object!(KeywordsResponse, any: true);

/// `KnownOrAny`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum KnownOrAny {
    /// `KnownOrAnyVariant1`.
    KnownOrAnyVariant1(KnownOrAnyVariant1),
    /// `Text`.
    Text(String),
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

impl From<LoginPassword> for Login {
    fn from(value: LoginPassword) -> Self {
        Self::Password(value)
    }
}

impl From<LoginToken> for Login {
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries: Option<i64>,
}

support::object!(LoginPassword, any: false);

impl LoginPassword {
    /// One with what is required, and nothing else.
    pub fn new(password: support::Secret) -> Self {
        Self {
            password,
            tries: Default::default(),
        }
    }
}

/// `LoginPasswordResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPasswordResponse {
    /// `password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<support::Secret>,
    /// `tries`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries: Option<i64>,
}

support::object!(LoginPasswordResponse, any: false);

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

impl From<LoginPasswordResponse> for LoginResponse {
    fn from(value: LoginPasswordResponse) -> Self {
        Self::Password(value)
    }
}

impl From<LoginTokenResponse> for LoginResponse {
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

support::object!(LoginToken, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<support::Secret>,
}

support::object!(LoginTokenResponse, any: false);

/// `ManyTypes`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ManyTypes {
    /// `Text`.
    Text(String),
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

/// `MapOfNullables`.
pub type MapOfNullables = BTreeMap<String, Option<String>>;

/// `MapOfNumbers`.
pub type MapOfNumbers = BTreeMap<String, f64>;

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

/// `Moments`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Moments {
    /// `at`.
    pub at: chrono::DateTime<chrono::Utc>,
    /// `day`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `others`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<Vec<chrono::DateTime<chrono::Utc>>>,
}

support::object!(Moments, any: false);

impl Moments {
    /// One with what is required, and nothing else.
    pub fn new(at: chrono::DateTime<chrono::Utc>) -> Self {
        Self {
            at,
            day: Default::default(),
            id: Default::default(),
            others: Default::default(),
        }
    }
}

/// `MomentsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct MomentsResponse {
    /// `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<support::Open<support::Timestamp>>,
    /// `day`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub day: Option<String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
    /// `others`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub others: Option<Vec<support::Open<support::Timestamp>>>,
}

support::object!(MomentsResponse, any: true);

/// `NamedByRule`.
///
/// Checked by the server: `propertyNames` `{"pattern":"^[a-z]+$"}`.
pub type NamedByRule = BTreeMap<String, i64>;

/// `Nest`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Nest(pub Vec<Nest>);

impl support::Lenient for Nest {}

/// `NoProperties`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct NoProperties {}

support::object!(NoProperties, any: false);

/// `NoPropertiesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NoPropertiesResponse {}

support::object!(NoPropertiesResponse, any: true);

/// `NotThis`.
///
/// Checked by the server: `not` `{"const":"forbidden"}`.
pub type NotThis = String;

/// `NullInTypes`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypes {
    /// `any_of`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub any_of: Option<Option<Point>>,
    /// `in_enum`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub in_enum: Option<Option<NullInTypesInEnum>>,
    /// `list`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub list: Option<Option<Vec<Option<bool>>>>,
    /// `may`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub may: Option<Option<i64>>,
    /// `must`.
    pub must: Option<String>,
    /// `old_way`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub old_way: Option<Option<NullInTypesOldWay>>,
    /// `one_of`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub one_of: Option<Option<NullInTypesOneOf>>,
    /// `only`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub only: Option<()>,
    /// `through_name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub through_name: Option<Option<NullablePoint>>,
    /// `through_names`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through_names: Option<Vec<Option<NullablePointByAnotherName>>>,
}

support::object!(NullInTypes, any: false);

impl NullInTypes {
    /// One with what is required, and nothing else.
    pub fn new(must: Option<String>) -> Self {
        Self {
            must,
            any_of: Default::default(),
            in_enum: Default::default(),
            list: Default::default(),
            may: Default::default(),
            old_way: Default::default(),
            one_of: Default::default(),
            only: Default::default(),
            through_name: Default::default(),
            through_names: Default::default(),
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

/// `NullInTypesOldWay`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWay {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
}

support::object!(NullInTypesOldWay, any: false);

/// `NullInTypesOldWayResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWayResponse {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
}

support::object!(NullInTypesOldWayResponse, any: true);

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

/// `NullInTypesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesResponse {
    /// `any_of`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub any_of: Option<Option<PointResponse>>,
    /// `in_enum`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub in_enum: Option<Option<support::Open<NullInTypesInEnum>>>,
    /// `list`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub list: Option<Option<Vec<Option<bool>>>>,
    /// `may`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub may: Option<Option<i64>>,
    /// `must`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub must: Option<Option<String>>,
    /// `old_way`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub old_way: Option<Option<NullInTypesOldWayResponse>>,
    /// `one_of`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub one_of: Option<Option<support::Open<NullInTypesOneOf>>>,
    /// `only`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub only: Option<()>,
    /// `through_name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub through_name: Option<Option<NullablePointResponse>>,
    /// `through_names`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub through_names: Option<Vec<Option<NullablePointByAnotherNameResponse>>>,
}

support::object!(NullInTypesResponse, any: true);

/// `NullablePoint`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullablePoint {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
}

support::object!(NullablePoint, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub x: Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub y: Option<f64>,
}

support::object!(NullablePointResponse, any: true);

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

/// `Odd`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Odd {
    /// `even`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub even: Option<Option<Box<Even>>>,
}

support::object!(Odd, any: false);

/// `OddResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OddResponse {
    /// `even`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub even: Option<Option<Box<EvenResponse>>>,
}

support::object!(OddResponse, any: true);

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

/// `OneOrTheOtherVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1 {
    /// `a`.
    pub a: String,
}

support::object!(OneOrTheOtherVariant1, any: false);

impl OneOrTheOtherVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `OneOrTheOtherVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(OneOrTheOtherVariant1Response, any: false);

/// `OneOrTheOtherVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2 {
    /// `b`.
    pub b: i64,
}

support::object!(OneOrTheOtherVariant2, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(OneOrTheOtherVariant2Response, any: false);

/// `OnlyHeir`.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeir {
    /// `t` is `one`.
    One(TheHeirVariant),
}

support::tagged!(OnlyHeir by "t" {
    "one" => One,
});

impl From<TheHeirVariant> for OnlyHeir {
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

impl From<TheHeirVariantResponse> for OnlyHeirResponse {
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does_not: Option<i64>,
    /// `fits`.
    ///
    /// Left out, the server takes `5`.
    pub fits: i64,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_enum: Option<OnlyRequiredOfEnum>,
    /// `of_list`.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_list: Option<Vec<String>>,
    /// `unheard_of`.
    pub unheard_of: serde_json::Value,
}

support::object!(OnlyRequired, any: false);

impl OnlyRequired {
    /// One with what is required, and nothing else.
    pub fn new(fits: i64, unheard_of: serde_json::Value) -> Self {
        Self {
            fits,
            unheard_of,
            does_not: Default::default(),
            of_enum: Default::default(),
            of_list: Default::default(),
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

/// `OnlyRequiredResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequiredResponse {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub does_not: Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fits: Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_enum: Option<support::Open<OnlyRequiredOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub of_list: Option<Vec<String>>,
    /// `unheard_of`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub unheard_of: Option<serde_json::Value>,
}

support::object!(OnlyRequiredResponse, any: true);

/// `OpenTuple`.
///
/// Checked by the server: `items` `{"type":"integer"}`, `prefixItems` `[{"type":"string"}]`.
pub type OpenTuple = Vec<serde_json::Value>;

/// `OptionResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OptionResponse {
    /// `string`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub string: Option<StringResponse>,
    /// `vec`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub vec: Option<VecResponse>,
}

support::object!(OptionResponse, any: true);

/// `OptionType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OptionType {
    /// `string`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub string: Option<StringType>,
    /// `vec`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<VecType>,
}

support::object!(OptionType, any: false);

/// `Pair`.
///
/// Checked by the server: `minItems` `2`, `maxItems` `2`.
pub type Pair = (String, i64);

/// `Patch`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// `anything`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub anything: Option<serde_json::Value>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `note`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub note: Option<Option<String>>,
    /// `point`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::present"
    )]
    pub point: Option<Option<Point>>,
}

support::object!(Patch, any: false);

/// `PatchName`.
pub type PatchName = String;

/// `PatchResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PatchResponse {
    /// `anything`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub anything: Option<serde_json::Value>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `note`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub note: Option<Option<String>>,
    /// `point`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub point: Option<Option<PointResponse>>,
}

support::object!(PatchResponse, any: true);

/// `Phablet`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phablet {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `os`.
    pub os: String,
    /// `pen`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pen: Option<bool>,
}

support::object!(Phablet, any: false);

impl Phablet {
    /// One with what is required, and nothing else.
    pub fn new(os: String) -> Self {
        Self {
            os,
            name: Default::default(),
            number: Default::default(),
            pen: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub number: Option<String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: Option<String>,
    /// `pen`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub pen: Option<bool>,
}

support::object!(PhabletResponse, any: true);

/// `PhabletVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `pen`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pen: Option<bool>,
}

support::object!(PhabletVariant, any: false);

/// `PhabletVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `pen`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pen: Option<bool>,
}

support::object!(PhabletVariantResponse, any: false);

/// `Phone`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phone {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `os`.
    pub os: String,
}

support::object!(Phone, any: false);

impl Phone {
    /// One with what is required, and nothing else.
    pub fn new(os: String) -> Self {
        Self {
            os,
            name: Default::default(),
            number: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub number: Option<String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: Option<String>,
}

support::object!(PhoneResponse, any: true);

/// `PhoneVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariant {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

support::object!(PhoneVariant, any: false);

/// `PhoneVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariantResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

support::object!(PhoneVariantResponse, any: false);

/// `Point`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Point {
    /// `x`.
    pub x: f64,
    /// `y`.
    pub y: f64,
}

support::object!(Point, any: false);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
}

support::object!(PointResponse, any: false);

/// `Recursive`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Recursive {
    /// `children`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Recursive>>,
    /// `v`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v: Option<i64>,
}

support::object!(Recursive, any: false);

/// `RecursiveResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RecursiveResponse {
    /// `children`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub children: Option<Vec<RecursiveResponse>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: Option<i64>,
}

support::object!(RecursiveResponse, any: true);

/// `RequiredCases`.
///
/// Checked by the server: `oneOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCases {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

support::object!(RequiredCases, any: false);

/// `RequiredCasesResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCasesResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<String>,
}

support::object!(RequiredCasesResponse, any: true);

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

/// `RoundLeft`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeft {
    /// `l`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l: Option<String>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<RoundLeft>>,
}

support::object!(RoundLeft, any: false);

/// `RoundLeftResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeftResponse {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub l: Option<String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: Option<Box<RoundLeftResponse>>,
}

support::object!(RoundLeftResponse, any: true);

/// `RoundRight`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRight {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<RoundRight>>,
    /// `r`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<String>,
}

support::object!(RoundRight, any: false);

/// `RoundRightResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRightResponse {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub next: Option<Box<RoundRightResponse>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub r: Option<String>,
}

support::object!(RoundRightResponse, any: true);

/// `RustProperties`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RustProperties {
    /// ``.
    #[serde(rename = "", default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `1a`.
    #[serde(rename = "1a", default, skip_serializing_if = "Option::is_none")]
    pub n1a: Option<String>,
    /// `Self`.
    #[serde(rename = "Self")]
    pub self_: String,
    /// `a-b`.
    #[serde(rename = "a-b", default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    /// `aB`.
    #[serde(rename = "aB", default, skip_serializing_if = "Option::is_none")]
    pub a_b2: Option<i64>,
    /// `a_b`.
    #[serde(rename = "a_b", default, skip_serializing_if = "Option::is_none")]
    pub a_b3: Option<String>,
    /// `async`.
    #[serde(rename = "async", default, skip_serializing_if = "Option::is_none")]
    pub async_: Option<bool>,
    /// `crate`.
    #[serde(rename = "crate", default, skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    /// `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// `extra`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// `gen`.
    #[serde(rename = "gen")]
    pub gen_: i64,
    /// `new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// `self`.
    #[serde(rename = "self", default, skip_serializing_if = "Option::is_none")]
    pub self2: Option<String>,
    /// `serialize`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serialize: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `名前`.
    #[serde(rename = "名前", default, skip_serializing_if = "Option::is_none")]
    pub field2: Option<String>,
}

support::object!(RustProperties, any: false);

impl RustProperties {
    /// One with what is required, and nothing else.
    pub fn new(self_: String, gen_: i64) -> Self {
        Self {
            self_,
            gen_,
            field: Default::default(),
            n1a: Default::default(),
            a_b: Default::default(),
            a_b2: Default::default(),
            a_b3: Default::default(),
            async_: Default::default(),
            crate_: Default::default(),
            default: Default::default(),
            extra: Default::default(),
            new: Default::default(),
            self2: Default::default(),
            serialize: Default::default(),
            type_: Default::default(),
            field2: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field: Option<String>,
    /// `1a`.
    #[serde(
        rename = "1a",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n1a: Option<String>,
    /// `Self`.
    #[serde(
        rename = "Self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: Option<String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b: Option<String>,
    /// `aB`.
    #[serde(
        rename = "aB",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b2: Option<i64>,
    /// `a_b`.
    #[serde(
        rename = "a_b",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a_b3: Option<String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub async_: Option<bool>,
    /// `crate`.
    #[serde(
        rename = "crate",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub crate_: Option<String>,
    /// `default`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub default: Option<String>,
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub extra: Option<String>,
    /// `gen`.
    #[serde(
        rename = "gen",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub gen_: Option<i64>,
    /// `new`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub new: Option<String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self2: Option<String>,
    /// `serialize`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub serialize: Option<String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub type_: Option<String>,
    /// `名前`.
    #[serde(
        rename = "名前",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub field2: Option<String>,
}

support::object!(RustPropertiesResponse, any: true);

/// `Secretive`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Secretive {
    /// `login`.
    pub login: String,
    /// `password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<support::Secret>,
}

support::object!(Secretive, any: false);

impl Secretive {
    /// One with what is required, and nothing else.
    pub fn new(login: String) -> Self {
        Self {
            login,
            password: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub login: Option<String>,
    /// `password`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub password: Option<support::Secret>,
}

support::object!(SecretiveResponse, any: true);

/// `SelfResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfResponse {
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub self_: Option<Box<SelfResponse>>,
}

support::object!(SelfResponse, any: true);

/// `SelfType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfType {
    /// `self`.
    #[serde(rename = "self", default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Box<SelfType>>,
}

support::object!(SelfType, any: false);

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

impl From<CircleVariant> for Shape {
    fn from(value: CircleVariant) -> Self {
        Self::Circle(value)
    }
}

impl From<SquareVariant> for Shape {
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

impl From<CircleVariantResponse> for ShapeResponse {
    fn from(value: CircleVariantResponse) -> Self {
        Self::Circle(value)
    }
}

impl From<SquareVariantResponse> for ShapeResponse {
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<SiblingsNarrowed>,
    /// `required`.
    ///
    /// Checked by the server: `minLength` `2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<PatchName>,
}

support::object!(Siblings, any: false);

impl Siblings {
    /// One with what is required, and nothing else.
    pub fn new(described: Point) -> Self {
        Self {
            described,
            narrowed: Default::default(),
            required: Default::default(),
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

/// `SiblingsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SiblingsResponse {
    /// Where it is.
    ///
    /// Deprecated.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub described: Option<PointResponse>,
    /// `narrowed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<support::Open<SiblingsNarrowed>>,
    /// `required`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub required: Option<PatchName>,
}

support::object!(SiblingsResponse, any: true);

/// `Square`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Square {
    /// `kind`.
    pub kind: SquareKind,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(Square, any: false);

impl Square {
    /// One with what is required, and nothing else.
    pub fn new(kind: SquareKind, side: f64) -> Self {
        Self {
            kind,
            side,
            level: Default::default(),
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

/// `SquareResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareResponse {
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<support::Open<SquareKind>>,
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<support::Open<Level>>,
    /// `side`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub side: Option<f64>,
}

support::object!(SquareResponse, any: true);

/// `SquareVariant`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariant {
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// `side`.
    pub side: f64,
}

support::object!(SquareVariant, any: false);

impl SquareVariant {
    /// One with what is required, and nothing else.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            level: Default::default(),
        }
    }
}

/// `SquareVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariantResponse {
    /// `level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<support::Open<Level>>,
    /// `side`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

support::object!(SquareVariantResponse, any: false);

/// `Start`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Start {
    /// `event`.
    pub event: StartEvent,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

support::object!(Start, any: false);

impl Start {
    /// One with what is required, and nothing else.
    pub fn new(event: StartEvent) -> Self {
        Self {
            event,
            id: Default::default(),
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

/// `StartResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartResponse {
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<support::Open<StartEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub id: Option<String>,
}

support::object!(StartResponse, any: true);

/// `StartVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariant {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

support::object!(StartVariant, any: false);

/// `StartVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariantResponse {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

support::object!(StartVariantResponse, any: false);

/// `StringResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StringResponse {
    /// `some`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub some: Option<String>,
}

support::object!(StringResponse, any: true);

/// `StringType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StringType {
    /// `some`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
}

support::object!(StringType, any: false);

/// `Tablet`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tablet {
    /// `inches`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inches: Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `os`.
    pub os: String,
}

support::object!(Tablet, any: false);

impl Tablet {
    /// One with what is required, and nothing else.
    pub fn new(os: String) -> Self {
        Self {
            os,
            inches: Default::default(),
            name: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub inches: Option<f64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub name: Option<String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub os: Option<String>,
}

support::object!(TabletResponse, any: true);

/// `TabletVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariant {
    /// `inches`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inches: Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(TabletVariant, any: false);

/// `TabletVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariantResponse {
    /// `inches`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inches: Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

support::object!(TabletVariantResponse, any: false);

/// `Taxi`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Taxi {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare: Option<f64>,
    /// `sort`.
    pub sort: String,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(Taxi, any: false);

impl Taxi {
    /// One with what is required, and nothing else.
    pub fn new(sort: String) -> Self {
        Self {
            sort,
            doors: Default::default(),
            fare: Default::default(),
            wheels: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub doors: Option<i64>,
    /// `fare`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub fare: Option<f64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub sort: Option<String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub wheels: Option<i64>,
}

support::object!(TaxiResponse, any: true);

/// `TaxiVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariant {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare: Option<f64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(TaxiVariant, any: false);

/// `TaxiVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariantResponse {
    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    /// `fare`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare: Option<f64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(TaxiVariantResponse, any: false);

/// `TextOrPart`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPart {
    /// `Text`.
    Text(String),
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
    Text(String),
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

/// `TextOrPartVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2 {
    /// `text`.
    pub text: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant2Type,
}

support::object!(TextOrPartVariant2, any: false);

impl TextOrPartVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(text: String, type_: TextOrPartVariant2Type) -> Self {
        Self { text, type_ }
    }
}

/// `TextOrPartVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2Response {
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<support::Open<TextOrPartVariant2Type>>,
}

support::object!(TextOrPartVariant2Response, any: false);

/// `TextOrPartVariant2Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant2Type {
    /// `text`
    Text,
}

support::text_enum!(TextOrPartVariant2Type {
    "text" => Text,
});

/// `TextOrPartVariant3`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3 {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant3Type,
    /// `url`.
    pub url: String,
}

support::object!(TextOrPartVariant3, any: false);

impl TextOrPartVariant3 {
    /// One with what is required, and nothing else.
    pub fn new(type_: TextOrPartVariant3Type, url: String) -> Self {
        Self { type_, url }
    }
}

/// `TextOrPartVariant3Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3Response {
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<support::Open<TextOrPartVariant3Type>>,
    /// `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

support::object!(TextOrPartVariant3Response, any: false);

/// `TextOrPartVariant3Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant3Type {
    /// `image`
    Image,
}

support::text_enum!(TextOrPartVariant3Type {
    "image" => Image,
});

/// `TheHeir`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeir {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `t`.
    pub t: TheHeirT,
}

support::object!(TheHeir, any: false);

impl TheHeir {
    /// One with what is required, and nothing else.
    pub fn new(t: TheHeirT) -> Self {
        Self { t, a: Default::default() }
    }
}

/// `TheHeirResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<String>,
    /// `t`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t: Option<support::Open<TheHeirT>>,
}

support::object!(TheHeirResponse, any: true);

/// `TheHeirT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TheHeirT {
    /// `one`
    One,
}

support::text_enum!(TheHeirT {
    "one" => One,
});

/// `TheHeirVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariant {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(TheHeirVariant, any: false);

/// `TheHeirVariantResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariantResponse {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(TheHeirVariantResponse, any: false);

/// `Tree`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// `left`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,
    /// `more`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<BTreeMap<String, Tree>>,
    /// `right`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Box<Tree>>,
    /// `v`.
    pub v: i64,
}

support::object!(Tree, any: false);

impl Tree {
    /// One with what is required, and nothing else.
    pub fn new(v: i64) -> Self {
        Self {
            v,
            left: Default::default(),
            more: Default::default(),
            right: Default::default(),
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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub left: Option<Box<TreeResponse>>,
    /// `more`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub more: Option<BTreeMap<String, TreeResponse>>,
    /// `right`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub right: Option<Box<TreeResponse>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub v: Option<i64>,
}

support::object!(TreeResponse, any: true);

/// `Triple`.
///
/// Checked by the server: `minItems` `3`.
pub type Triple = (String, Level, Option<f64>);

/// `TripleResponse`.
pub type TripleResponse = (String, support::Open<Level>, Option<f64>);

/// `Truth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Truth {
    /// `true`
    True,
}

support::literal_enum!(Truth {
    "true" => True,
});

/// `Untagged`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Untagged {
    /// `UntaggedVariant1`.
    UntaggedVariant1(UntaggedVariant1),
    /// `UntaggedVariant2`.
    UntaggedVariant2(UntaggedVariant2),
    /// `List`.
    List(Vec<String>),
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
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
    List(Vec<String>),
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
}

support::untagged!(UntaggedResponse {
    UntaggedVariant1Response ["a"] [],
    UntaggedVariant2Response ["a" "b"] [],
    List [] [],
    Integer [] [],
    Text [] [],
});

/// `UntaggedVariant1`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant1 {
    /// `a`.
    pub a: String,
}

support::object!(UntaggedVariant1, any: false);

impl UntaggedVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: String) -> Self {
        Self { a }
    }
}

/// `UntaggedVariant1Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant1Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

support::object!(UntaggedVariant1Response, any: false);

/// `UntaggedVariant2`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant2 {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: i64,
}

support::object!(UntaggedVariant2, any: false);

impl UntaggedVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(a: String, b: i64) -> Self {
        Self { a, b }
    }
}

/// `UntaggedVariant2Response`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant2Response {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

support::object!(UntaggedVariant2Response, any: false);

/// `V1a`.
pub type V1a = String;

/// `VecResponse`.
pub type VecResponse = Vec<OptionResponse>;

/// `VecType`.
pub type VecType = Vec<OptionType>;

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

impl From<VehicleBase> for Vehicle {
    fn from(value: VehicleBase) -> Self {
        Self::Vehicle(value)
    }
}

impl From<CarVariant> for Vehicle {
    fn from(value: CarVariant) -> Self {
        Self::Car(value)
    }
}

impl From<TaxiVariant> for Vehicle {
    fn from(value: TaxiVariant) -> Self {
        Self::Taxi(value)
    }
}

/// `VehicleBase`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBase {
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(VehicleBase, any: false);

/// `VehicleBaseResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBaseResponse {
    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

support::object!(VehicleBaseResponse, any: false);

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

impl From<VehicleBaseResponse> for VehicleResponse {
    fn from(value: VehicleBaseResponse) -> Self {
        Self::Vehicle(value)
    }
}

impl From<CarVariantResponse> for VehicleResponse {
    fn from(value: CarVariantResponse) -> Self {
        Self::Car(value)
    }
}

impl From<TaxiVariantResponse> for VehicleResponse {
    fn from(value: TaxiVariantResponse) -> Self {
        Self::Taxi(value)
    }
}

/// `WithDefs`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefs {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<WithDefsInner>,
    /// `b`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<WithDefsInner>>,
    /// `c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub c: Option<WithDefsOddName>,
    /// `d`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d: Option<BoundsAbove>,
}

support::object!(WithDefs, any: false);

/// `WithDefsInner`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInner {
    /// `n`.
    pub n: i64,
}

support::object!(WithDefsInner, any: false);

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
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub n: Option<i64>,
}

support::object!(WithDefsInnerResponse, any: true);

/// `WithDefsOddName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WithDefsOddName {
    /// `odd`
    Odd,
}

support::text_enum!(WithDefsOddName {
    "odd" => Odd,
});

/// `WithDefsResponse`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsResponse {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub a: Option<WithDefsInnerResponse>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub b: Option<Vec<WithDefsInnerResponse>>,
    /// `c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub c: Option<support::Open<WithDefsOddName>>,
    /// `d`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "support::optional"
    )]
    pub d: Option<BoundsAbove>,
}

support::object!(WithDefsResponse, any: true);

impl crate::support::Lenient for chrono::DateTime<chrono::Utc> {}
