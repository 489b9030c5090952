//! The bodies of requests and responses.

use std::collections::BTreeMap;
use crate::support;

/// `Anchored`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Anchored {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub next: ::std::option::Option<AnchoredItem>,
}

support::object!(Anchored);

/// `AnchoredItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItem {
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(AnchoredItem);

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

/// `AnimalAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnimalAnswer {
    /// `sort` is `Animal`.
    Animal(AnimalBaseAnswer),
    /// `sort` is `bird`.
    Bird(BirdVariantAnswer),
    /// `sort` is `fish`.
    Fish(FishVariantAnswer),
}

support::tagged!(AnimalAnswer by "sort" {
    "Animal" => Animal,
    "bird" => Bird,
    "fish" => Fish,
});

impl From<AnimalBaseAnswer> for AnimalAnswer {
    fn from(value: AnimalBaseAnswer) -> Self {
        Self::Animal(value)
    }
}

impl From<BirdVariantAnswer> for AnimalAnswer {
    fn from(value: BirdVariantAnswer) -> Self {
        Self::Bird(value)
    }
}

impl From<FishVariantAnswer> for AnimalAnswer {
    fn from(value: FishVariantAnswer) -> Self {
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

/// `AnimalBaseAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBaseAnswer {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(AnimalBaseAnswer);

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
            a: Default::default(),
            b: Default::default(),
        }
    }
}

/// `AnyOfBesideAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfBesideAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<::std::string::String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfBesideAnswer);

/// `AnyOfCircle`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircle {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub next: ::std::option::Option<Box<AnyOfCircle>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfCircle);

/// `AnyOfClosed`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfClosed {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfClosed);

/// `AnyOfClosedAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosedAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfClosedAnswer);

/// `AnyOfLists`.
pub type AnyOfLists = ::std::vec::Vec<AnyOfListsItem>;

/// `AnyOfListsItem`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItem {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfListsItem);

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

/// `AnyOfMixedAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixedAnswer {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<support::Open<AnyOfMixedXAnswer>>,
}

support::object!(AnyOfMixedAnswer);

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

support::untagged!(AnyOfMixedX
    .or(Self::Text)
    .or(Self::Point)
    .or(Self::List)
);

/// `AnyOfMixedXAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedXAnswer {
    /// `Text`.
    Text(::std::string::String),
    /// `PointAnswer`.
    PointAnswer(PointAnswer),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
}

support::untagged!(AnyOfMixedXAnswer
    .or(Self::Text)
    .or(Self::PointAnswer)
    .or(Self::List)
);

/// `AnyOfNames`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNames {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(AnyOfNames);

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
            level: Default::default(),
            t: Default::default(),
        }
    }
}

/// `AnyOfNestedAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedAnswer {
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
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<AnyOfNestedX>,
}

support::object!(AnyOfNestedAnswer);

/// `AnyOfNestedLevel`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfNestedLevel {
    /// `Level`.
    Level(Level),
    /// `integer`.
    Integer(i64),
}

support::untagged!(AnyOfNestedLevel
    .or(Self::Level)
    .or(Self::Integer)
);

impl std::fmt::Display for AnyOfNestedLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}

/// `AnyOfNestedT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnyOfNestedT {
    /// `a`
    A,
    /// `b`
    B,
}

impl AnyOfNestedT {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

support::text_enum!(AnyOfNestedT);

/// `AnyOfNestedX`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedX {
    /// `p`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub p: ::std::option::Option<::std::string::String>,
    /// `q`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub q: ::std::option::Option<i64>,
}

support::object!(AnyOfNestedX);

/// `AnyOfObjects`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjects {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfObjects);

/// `AnyOfShut`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShut {
    /// `AnyOfShutVariant1`.
    AnyOfShutVariant1(AnyOfShutVariant1),
    /// `AnyOfShutVariant2`.
    AnyOfShutVariant2(AnyOfShutVariant2),
}

support::untagged!(AnyOfShut
    .or(Self::AnyOfShutVariant1)
    .or(Self::AnyOfShutVariant2)
);

/// `AnyOfShutAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShutAnswer {
    /// `AnyOfShutVariant1Answer`.
    AnyOfShutVariant1Answer(AnyOfShutVariant1Answer),
    /// `AnyOfShutVariant2Answer`.
    AnyOfShutVariant2Answer(AnyOfShutVariant2Answer),
}

support::untagged!(AnyOfShutAnswer
    .or_with(&["a"], &[], Self::AnyOfShutVariant1Answer)
    .or_with(&["b"], &[], Self::AnyOfShutVariant2Answer)
);

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

/// `AnyOfShutVariant1Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant1Answer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(AnyOfShutVariant1Answer);

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
        Self { b, a: Default::default() }
    }
}

/// `AnyOfShutVariant2Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant2Answer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(AnyOfShutVariant2Answer);

/// `Anything`.
pub type Anything = serde_json::Value;

/// `AnythingAtAll`.
pub type AnythingAtAll = serde_json::Value;

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
            name: Default::default(),
            wings: Default::default(),
        }
    }
}

/// `BirdAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdAnswer {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<support::Open<BirdSort>>,
    /// `wings`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub wings: ::std::option::Option<i64>,
}

support::object!(BirdAnswer);

/// `BirdSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BirdSort {
    /// `bird`
    Bird,
}

impl BirdSort {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Bird];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bird => "bird",
        }
    }
}

support::text_enum!(BirdSort);

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

/// `BirdVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariantAnswer {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `wings`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}

support::object!(BirdVariantAnswer);

/// `Bounds`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bounds {
    /// `above`.
    ///
    /// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub above: ::std::option::Option<i64>,
    /// `below`.
    ///
    /// Checked by the server: `maximum` `5.5`, `exclusiveMaximum` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub below: ::std::option::Option<f64>,
    /// `few`.
    ///
    /// Checked by the server: `minItems` `1`, `maxItems` `2`, `uniqueItems` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub few: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `short`.
    ///
    /// Checked by the server: `minLength` `1`, `maxLength` `3`, `pattern` `"^[a-z]*$"`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub short: ::std::option::Option<::std::string::String>,
    /// `step`.
    ///
    /// Checked by the server: `multipleOf` `5`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub step: ::std::option::Option<i64>,
}

support::object!(Bounds);

/// `BoundsAbove`.
///
/// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
pub type BoundsAbove = i64;

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

/// `ByNameAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum ByNameAnswer {
    /// `species` is `Cat`.
    Cat(CatVariantAnswer),
    /// `species` is `Dog`.
    Dog(DogVariantAnswer),
    /// `species` is `Puppy`.
    Puppy(DogVariantAnswer),
}

support::tagged!(ByNameAnswer by "species" {
    "Cat" => Cat,
    "Dog" => Dog,
    "Puppy" => Puppy,
});

impl From<CatVariantAnswer> for ByNameAnswer {
    fn from(value: CatVariantAnswer) -> Self {
        Self::Cat(value)
    }
}

/// `ByPattern`.
///
/// Checked by the server: `patternProperties` `{"^x-":{"type":"integer"}}`.
pub type ByPattern = BTreeMap<::std::string::String, i64>;

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
    pub extra: BTreeMap<::std::string::String, ByPatternsValue>,
}

support::object!(ByPatterns);

/// `ByPatternsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatternsAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<::std::string::String, support::Open<ByPatternsValue>>,
}

support::object!(ByPatternsAnswer);

/// `ByPatternsValue`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ByPatternsValue {
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(ByPatternsValue
    .or(Self::Integer)
    .or(Self::Text)
);

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
            doors: Default::default(),
            wheels: Default::default(),
        }
    }
}

/// `CarAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarAnswer {
    /// `doors`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(CarAnswer);

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

/// `CarVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariantAnswer {
    /// `doors`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(CarVariantAnswer);

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

impl CaseOnly {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[
        Self::A,
        Self::A2,
        Self::Aa,
        Self::Aa2,
        Self::Empty,
        Self::Plus1,
        Self::Minus1,
        Self::N1,
        Self::Less,
        Self::SelfValue,
        Self::SelfValue2,
        Self::Type,
        Self::Value,
        Self::Value2,
    ];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::A2 => "A",
            Self::Aa => "aa",
            Self::Aa2 => "AA",
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::N1 => "1",
            Self::Less => "<",
            Self::SelfValue => "Self",
            Self::SelfValue2 => "self",
            Self::Type => "type",
            Self::Value => "名前",
            Self::Value2 => "…",
        }
    }
}

support::text_enum!(CaseOnly);

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
            lives: Default::default(),
        }
    }
}

/// `CatAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatAnswer {
    /// `lives`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub lives: ::std::option::Option<i64>,
    /// `species`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<support::Open<CatSpecies>>,
}

support::object!(CatAnswer);

/// `CatSpecies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatSpecies {
    /// `Cat`
    Cat,
}

impl CatSpecies {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Cat];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cat => "Cat",
        }
    }
}

support::text_enum!(CatSpecies);

/// `CatVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariant {
    /// `lives`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}

support::object!(CatVariant);

/// `CatVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariantAnswer {
    /// `lives`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}

support::object!(CatVariantAnswer);

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

/// `CircleAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleAnswer {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<CircleKind>>,
    /// `radius`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub radius: ::std::option::Option<f64>,
}

support::object!(CircleAnswer);

/// `CircleKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CircleKind {
    /// `circle`
    Circle,
}

impl CircleKind {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Circle];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Circle => "circle",
        }
    }
}

support::text_enum!(CircleKind);

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

/// `CircleVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariantAnswer {
    /// `radius`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}

support::object!(CircleVariantAnswer);

/// `Closed`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
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
            z: Default::default(),
        }
    }
}

/// `ClosedAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedAnswer {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
    /// `z`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub z: ::std::option::Option<f64>,
}

support::object!(ClosedAnswer);

/// `ClosedReference`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
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

/// `ClosedReferenceAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedReferenceAnswer {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(ClosedReferenceAnswer);

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
            level: Default::default(),
        }
    }
}

/// Three schemas in one.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedAnswer {
    /// `label`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub label: ::std::option::Option<::std::string::String>,
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<ComposedLevel>>,
    /// Again.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(ComposedAnswer);

/// `ComposedLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ComposedLevel {
    /// `high`
    High,
}

impl ComposedLevel {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::High];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::High => "high",
        }
    }
}

support::text_enum!(ComposedLevel);

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

/// `ComposedUnionAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum ComposedUnionAnswer {
    /// `kind` is `circle`.
    Circle(ComposedUnionCircleAnswer),
    /// `kind` is `square`.
    Square(ComposedUnionSquareAnswer),
}

support::tagged!(ComposedUnionAnswer by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl From<ComposedUnionCircleAnswer> for ComposedUnionAnswer {
    fn from(value: ComposedUnionCircleAnswer) -> Self {
        Self::Circle(value)
    }
}

impl From<ComposedUnionSquareAnswer> for ComposedUnionAnswer {
    fn from(value: ComposedUnionSquareAnswer) -> Self {
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

/// `ComposedUnionCircleAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircleAnswer {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `radius`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}

support::object!(ComposedUnionCircleAnswer);

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
            level: Default::default(),
        }
    }
}

/// `ComposedUnionSquareAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquareAnswer {
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

support::object!(ComposedUnionSquareAnswer);

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
            enabled: Default::default(),
            nothing: Default::default(),
            shape: Default::default(),
            version: Default::default(),
        }
    }
}

/// `ConstantsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ConstantsAnswer {
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
        deserialize_with = "support::lenient"
    )]
    pub nothing: ::std::option::Option<()>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<support::Open<ConstantsShape>>,
    /// `version`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<support::Open<ConstantsVersion>>,
}

support::object!(ConstantsAnswer);

/// `ConstantsEnabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsEnabled {
    /// `true`
    True,
}

impl ConstantsEnabled {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[(Self::True, "true")];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::True => "true",
        }
    }
}

support::literal_enum!(ConstantsEnabled);

/// `ConstantsKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsKind {
    /// `list`
    List,
}

impl ConstantsKind {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::List];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
        }
    }
}

support::text_enum!(ConstantsKind);

/// `ConstantsShape`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsShape {
    /// `{"a":[1]}`
    Value,
}

impl ConstantsShape {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[(Self::Value, "{\"a\":[1]}")];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::Value => "{\"a\":[1]}",
        }
    }
}

support::literal_enum!(ConstantsShape);

/// `ConstantsVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConstantsVersion {
    /// `2`
    N2,
}

impl ConstantsVersion {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[(Self::N2, "2")];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N2 => "2",
        }
    }
}

support::literal_enum!(ConstantsVersion);

/// `Containing`.
///
/// Checked by the server: `contains` `{"const":1}`, `minContains` `1`.
pub type Containing = ::std::vec::Vec<i64>;

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

/// `DefaultsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DefaultsAnswer {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<support::Open<DefaultsOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

support::object!(DefaultsAnswer);

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

impl DefaultsOfEnum {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

support::text_enum!(DefaultsOfEnum);

/// `Dependent`.
///
/// Checked by the server: `dependentRequired` `{"card":["address"]}`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dependent {
    /// `address`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub address: ::std::option::Option<::std::string::String>,
    /// `card`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub card: ::std::option::Option<::std::string::String>,
}

support::object!(Dependent);

/// `DescribedValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DescribedValues {
    /// `low`
    Low,
    /// `high`
    High,
}

impl DescribedValues {
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

support::text_enum!(DescribedValues);

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

/// `DeviceAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceAnswer {
    /// `os` is `Device`.
    Device(DeviceBaseAnswer),
    /// `os` is `Phablet`.
    Phablet(PhabletVariantAnswer),
    /// `os` is `phone`.
    Phone(PhoneVariantAnswer),
    /// `os` is `tablet`.
    Tablet(TabletVariantAnswer),
}

support::tagged!(DeviceAnswer by "os" {
    "Device" => Device,
    "Phablet" => Phablet,
    "phone" => Phone,
    "tablet" => Tablet,
});

impl From<DeviceBaseAnswer> for DeviceAnswer {
    fn from(value: DeviceBaseAnswer) -> Self {
        Self::Device(value)
    }
}

impl From<PhabletVariantAnswer> for DeviceAnswer {
    fn from(value: PhabletVariantAnswer) -> Self {
        Self::Phablet(value)
    }
}

impl From<PhoneVariantAnswer> for DeviceAnswer {
    fn from(value: PhoneVariantAnswer) -> Self {
        Self::Phone(value)
    }
}

impl From<TabletVariantAnswer> for DeviceAnswer {
    fn from(value: TabletVariantAnswer) -> Self {
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

/// `DeviceBaseAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBaseAnswer {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(DeviceBaseAnswer);

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
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<::std::string::String>,
}

support::object!(Docs);

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
            barks: Default::default(),
        }
    }
}

/// `DogAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogAnswer {
    /// `barks`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub barks: ::std::option::Option<bool>,
    /// `species`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<support::Open<DogSpecies>>,
}

support::object!(DogAnswer);

/// `DogSpecies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DogSpecies {
    /// `Dog`
    Dog,
    /// `Puppy`
    Puppy,
}

impl DogSpecies {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Dog, Self::Puppy];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dog => "Dog",
            Self::Puppy => "Puppy",
        }
    }
}

support::text_enum!(DogSpecies);

/// `DogVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariant {
    /// `barks`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}

support::object!(DogVariant);

/// `DogVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariantAnswer {
    /// `barks`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}

support::object!(DogVariantAnswer);

/// `Dynamic`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dynamic {
    /// `children`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub children: ::std::option::Option<::std::vec::Vec<Dynamic>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(Dynamic);

/// `EchoAnimalAnswer`.
pub type EchoAnimalAnswer = support::Open<AnimalAnswer>;

/// `EchoAnyOfNamesRequest`.
pub type EchoAnyOfNamesRequest = ::std::option::Option<AnyOfNames>;

/// `EchoAnyOfNamesResponse`.
pub type EchoAnyOfNamesResponse = ::std::option::Option<AnyOfNames>;

/// `EchoAnyOfShutAnswer`.
pub type EchoAnyOfShutAnswer = support::Open<AnyOfShutAnswer>;

/// `EchoByNameAnswer`.
pub type EchoByNameAnswer = support::Open<ByNameAnswer>;

/// `EchoCaseOnlyAnswer`.
pub type EchoCaseOnlyAnswer = support::Open<CaseOnly>;

/// `EchoComposedUnionAnswer`.
pub type EchoComposedUnionAnswer = support::Open<ComposedUnionAnswer>;

/// `EchoDescribedValuesAnswer`.
pub type EchoDescribedValuesAnswer = support::Open<DescribedValues>;

/// `EchoDeviceAnswer`.
pub type EchoDeviceAnswer = support::Open<DeviceAnswer>;

/// `EchoFooKindAnswer`.
pub type EchoFooKindAnswer = support::Open<FooKind>;

/// `EchoHappeningAnswer`.
pub type EchoHappeningAnswer = support::Open<HappeningAnswer>;

/// `EchoImplicitAnswer`.
pub type EchoImplicitAnswer = support::Open<ImplicitAnswer>;

/// `EchoJsonLikeAnswer`.
pub type EchoJsonLikeAnswer = support::Open<JsonLikeAnswer>;

/// `EchoKnownOrAnyAnswer`.
pub type EchoKnownOrAnyAnswer = support::Open<KnownOrAny>;

/// `EchoLevelAnswer`.
pub type EchoLevelAnswer = support::Open<Level>;

/// `EchoLoginAnswer`.
pub type EchoLoginAnswer = support::Open<LoginAnswer>;

/// `EchoManyTypesRequest`.
pub type EchoManyTypesRequest = ::std::option::Option<ManyTypes>;

/// `EchoManyTypesResponse`.
pub type EchoManyTypesResponse = ::std::option::Option<support::Open<ManyTypes>>;

/// `EchoMaybeShapeRequest`.
pub type EchoMaybeShapeRequest = ::std::option::Option<MaybeShape>;

/// `EchoMaybeShapeResponse`.
pub type EchoMaybeShapeResponse = ::std::option::Option<support::Open<MaybeShapeAnswer>>;

/// `EchoMixedAnswer`.
pub type EchoMixedAnswer = support::Open<Mixed>;

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
    NullablePointByAnotherName,
>;

/// `EchoNullablePointRequest`.
pub type EchoNullablePointRequest = ::std::option::Option<NullablePoint>;

/// `EchoNullablePointResponse`.
pub type EchoNullablePointResponse = ::std::option::Option<NullablePoint>;

/// `EchoNumbersAnswer`.
pub type EchoNumbersAnswer = support::Open<Numbers>;

/// `EchoOneOrTheOtherAnswer`.
pub type EchoOneOrTheOtherAnswer = support::Open<OneOrTheOtherAnswer>;

/// `EchoOnlyHeirAnswer`.
pub type EchoOnlyHeirAnswer = support::Open<OnlyHeirAnswer>;

/// `EchoShapeAnswer`.
pub type EchoShapeAnswer = support::Open<ShapeAnswer>;

/// `EchoTextOrPartAnswer`.
pub type EchoTextOrPartAnswer = support::Open<TextOrPartAnswer>;

/// `EchoTruthAnswer`.
pub type EchoTruthAnswer = support::Open<Truth>;

/// `EchoUntaggedAnswer`.
pub type EchoUntaggedAnswer = support::Open<UntaggedAnswer>;

/// `EchoVehicleAnswer`.
pub type EchoVehicleAnswer = support::Open<VehicleAnswer>;

/// `Encoded`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Encoded {
    /// `image`.
    ///
    /// Checked by the server: `contentEncoding` `"base64"`, `contentMediaType` `"image/png"`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub image: ::std::option::Option<::std::string::String>,
}

support::object!(Encoded);

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
            id: Default::default(),
            reason: Default::default(),
        }
    }
}

/// `EndAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndAnswer {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<EndEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(EndAnswer);

/// `EndEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

impl EndEvent {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Start, Self::End];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

support::text_enum!(EndEvent);

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

/// `EndVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariantAnswer {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}

support::object!(EndVariantAnswer);

/// `Even`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Even {
    /// `odd`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub odd: ::std::option::Option<Box<Odd>>,
}

support::object!(Even);

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

/// `EventAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EventAnswer {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<EventEvent>>,
}

support::object!(EventAnswer);

/// `EventEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

impl EventEvent {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Start, Self::End];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

support::text_enum!(EventEvent);

/// `EveryType`.
pub type EveryType = serde_json::Value;

/// `Extensible`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Extensible {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `extra`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub extra: ::std::option::Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(Extensible);

/// `ExtensibleEmpty`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmpty {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<::std::string::String, serde_json::Value>,
}

support::object!(ExtensibleEmpty);

/// `ExtensibleTyped`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTyped {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<::std::string::String, Level>,
}

support::object!(ExtensibleTyped);

/// `ExtensibleTypedAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTypedAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<::std::string::String, support::Open<Level>>,
}

support::object!(ExtensibleTypedAnswer);

/// `ExtensibleUnevaluated`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluated {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: BTreeMap<::std::string::String, i64>,
}

support::object!(ExtensibleUnevaluated);

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
            fins: Default::default(),
            name: Default::default(),
        }
    }
}

/// `FishAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishAnswer {
    /// `fins`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<support::Open<FishSort>>,
}

support::object!(FishAnswer);

/// `FishSort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FishSort {
    /// `fish`
    Fish,
}

impl FishSort {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Fish];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fish => "fish",
        }
    }
}

support::text_enum!(FishSort);

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

/// `FishVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariantAnswer {
    /// `fins`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(FishVariantAnswer);

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
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}

support::object!(Foo2);

/// `FooAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooAnswer {
    /// `kind`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<support::Open<FooKind2>>,
}

support::object!(FooAnswer);

/// `FooKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind {
    /// `of its own`
    OfItsOwn,
}

impl FooKind {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::OfItsOwn];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OfItsOwn => "of its own",
        }
    }
}

support::text_enum!(FooKind);

/// `FooKind2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooKind2 {
    /// `a`
    A,
}

impl FooKind2 {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
        }
    }
}

support::text_enum!(FooKind2);

/// `FreeForm`.
pub type FreeForm = BTreeMap<::std::string::String, serde_json::Value>;

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
            id: Default::default(),
        }
    }
}

/// `FromTheServerAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServerAnswer {
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(FromTheServerAnswer);

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

/// `HappeningAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum HappeningAnswer {
    /// `event` is `start`.
    Start(StartVariantAnswer),
    /// `event` is `end`.
    End(EndVariantAnswer),
}

support::tagged!(HappeningAnswer by "event" {
    "start" => Start,
    "end" => End,
});

impl From<StartVariantAnswer> for HappeningAnswer {
    fn from(value: StartVariantAnswer) -> Self {
        Self::Start(value)
    }
}

impl From<EndVariantAnswer> for HappeningAnswer {
    fn from(value: EndVariantAnswer) -> Self {
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
            all: Default::default(),
            maybe: Default::default(),
        }
    }
}

/// `HolderAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct HolderAnswer {
    /// `all`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::open_list"
    )]
    pub all: ::std::option::Option<::std::vec::Vec<support::Open<ShapeAnswer>>>,
    /// `maybe`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::present"
    )]
    pub maybe: ::std::option::Option<::std::option::Option<support::Open<ShapeAnswer>>>,
    /// `shape`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<support::Open<ShapeAnswer>>,
}

support::object!(HolderAnswer);

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

/// `ImplicitAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum ImplicitAnswer {
    /// `type` is `first`.
    First(ImplicitFirstAnswer),
    /// `type` is `second`.
    Second(ImplicitSecondAnswer),
}

support::tagged!(ImplicitAnswer by "type" {
    "first" => First,
    "second" => Second,
});

impl From<ImplicitFirstAnswer> for ImplicitAnswer {
    fn from(value: ImplicitFirstAnswer) -> Self {
        Self::First(value)
    }
}

impl From<ImplicitSecondAnswer> for ImplicitAnswer {
    fn from(value: ImplicitSecondAnswer) -> Self {
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

/// `ImplicitFirstAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirstAnswer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(ImplicitFirstAnswer);

/// `ImplicitSecond`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecond {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(ImplicitSecond);

/// `ImplicitSecondAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecondAnswer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}

support::object!(ImplicitSecondAnswer);

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
    Map(BTreeMap<::std::string::String, JsonLike>),
}

support::untagged!(JsonLike
    .or(Self::Text)
    .or(Self::Number)
    .or(Self::Boolean)
    .or(Self::List)
    .or(Self::Map)
);

/// `JsonLikeAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum JsonLikeAnswer {
    /// `Text`.
    Text(::std::string::String),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `List`.
    List(::std::vec::Vec<support::Open<JsonLikeAnswer>>),
    /// `Map`.
    Map(BTreeMap<::std::string::String, support::Open<JsonLikeAnswer>>),
}

support::untagged!(JsonLikeAnswer
    .or(Self::Text)
    .or(Self::Number)
    .or(Self::Boolean)
    .or(Self::List)
    .or(Self::Map)
);

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

/// `KeywordsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordsAnswer {
    /// ``.
    #[serde(
        rename = "",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `$id`.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `2fa`.
    #[serde(
        rename = "2fa",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub n2fa: ::std::option::Option<::std::string::String>,
    /// `Type`.
    #[serde(
        rename = "Type",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `a-b`.
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `async`.
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `fooBar`.
    #[serde(
        rename = "fooBar",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// `foo_bar`.
    #[serde(
        rename = "foo_bar",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
    /// `try`.
    #[serde(
        rename = "try",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub type2: ::std::option::Option<::std::string::String>,
}

support::object!(KeywordsAnswer);

/// `KnownOrAny`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum KnownOrAny {
    /// `KnownOrAnyVariant1`.
    KnownOrAnyVariant1(KnownOrAnyVariant1),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(KnownOrAny
    .or(Self::KnownOrAnyVariant1)
    .or(Self::Text)
);

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

impl KnownOrAnyVariant1 {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Gpt, Self::Claude];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gpt => "gpt",
            Self::Claude => "claude",
        }
    }
}

support::text_enum!(KnownOrAnyVariant1);

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

/// `LoginAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum LoginAnswer {
    /// `by` is `password`.
    Password(LoginPasswordAnswer),
    /// `by` is `token`.
    Token(LoginTokenAnswer),
}

support::tagged!(LoginAnswer by "by" {
    "password" => Password,
    "token" => Token,
});

impl From<LoginPasswordAnswer> for LoginAnswer {
    fn from(value: LoginPasswordAnswer) -> Self {
        Self::Password(value)
    }
}

impl From<LoginTokenAnswer> for LoginAnswer {
    fn from(value: LoginTokenAnswer) -> Self {
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
            tries: Default::default(),
        }
    }
}

/// `LoginPasswordAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPasswordAnswer {
    /// `password`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<support::Secret>,
    /// `tries`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tries: ::std::option::Option<i64>,
}

support::object!(LoginPasswordAnswer);

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

/// `LoginTokenAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginTokenAnswer {
    /// `token`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<support::Secret>,
}

support::object!(LoginTokenAnswer);

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

support::untagged!(ManyTypes
    .or(Self::Text)
    .or(Self::Integer)
    .or(Self::Boolean)
);

impl std::fmt::Display for ManyTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&support::text(self))
    }
}

/// `MapOfNullables`.
pub type MapOfNullables = BTreeMap<
    ::std::string::String,
    ::std::option::Option<::std::string::String>,
>;

/// `MapOfNumbers`.
pub type MapOfNumbers = BTreeMap<::std::string::String, f64>;

/// `MaybeShape`.
pub type MaybeShape = Shape;

/// `MaybeShapeAnswer`.
pub type MaybeShapeAnswer = ShapeAnswer;

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

impl Mixed {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Auto, "\"auto\""),
        (Self::N1, "1"),
        (Self::N15, "1.5"),
        (Self::True, "true"),
        (Self::False, "false"),
        (Self::Value, "{\"deep\":[1]}"),
    ];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::Auto => "\"auto\"",
            Self::N1 => "1",
            Self::N15 => "1.5",
            Self::True => "true",
            Self::False => "false",
            Self::Value => "{\"deep\":[1]}",
        }
    }
}

support::literal_enum!(Mixed);

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
            day: Default::default(),
            id: Default::default(),
            others: Default::default(),
        }
    }
}

/// `MomentsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct MomentsAnswer {
    /// `at`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<support::Open<support::Timestamp>>,
    /// `day`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub day: ::std::option::Option<::std::string::String>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `others`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::open_list"
    )]
    pub others: ::std::option::Option<
        ::std::vec::Vec<support::Open<support::Timestamp>>,
    >,
}

support::object!(MomentsAnswer);

/// `NamedByRule`.
///
/// Checked by the server: `propertyNames` `{"pattern":"^[a-z]+$"}`.
pub type NamedByRule = BTreeMap<::std::string::String, i64>;

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

/// `NoPropertiesAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NoPropertiesAnswer {}

support::object!(NoPropertiesAnswer);

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

/// `NullInTypesAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesAnswer {
    /// `any_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub any_of: ::std::option::Option<::std::option::Option<PointAnswer>>,
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
        deserialize_with = "support::lenient"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::option::Option<bool>>>,
    >,
    /// `may`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub may: ::std::option::Option<::std::option::Option<i64>>,
    /// `must`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub must: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `old_way`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub old_way: ::std::option::Option<::std::option::Option<NullInTypesOldWay>>,
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
        deserialize_with = "support::lenient"
    )]
    pub only: ::std::option::Option<()>,
    /// `through_name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub through_name: ::std::option::Option<::std::option::Option<NullablePoint>>,
    /// `through_names`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub through_names: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<NullablePointByAnotherName>>,
    >,
}

support::object!(NullInTypesAnswer);

/// `NullInTypesInEnum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NullInTypesInEnum {
    /// `a`
    A,
    /// `b`
    B,
}

impl NullInTypesInEnum {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

support::text_enum!(NullInTypesInEnum);

/// `NullInTypesOldWay`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWay {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
}

support::object!(NullInTypesOldWay);

/// `NullInTypesOneOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NullInTypesOneOf {
    /// `a`
    A,
    /// `b`
    B,
}

impl NullInTypesOneOf {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

support::text_enum!(NullInTypesOneOf);

/// `NullablePoint`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullablePoint {
    /// `x`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}

support::object!(NullablePoint);

/// `NullablePointByAnotherName`.
pub type NullablePointByAnotherName = NullablePoint;

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

impl Numbers {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::N1, "1"),
        (Self::Minus1, "-1"),
        (Self::N20, "20"),
    ];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N1 => "1",
            Self::Minus1 => "-1",
            Self::N20 => "20",
        }
    }
}

support::literal_enum!(Numbers);

/// `Odd`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Odd {
    /// `even`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub even: ::std::option::Option<::std::option::Option<Box<Even>>>,
}

support::object!(Odd);

/// `OneOrTheOther`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOther {
    /// `OneOrTheOtherVariant1`.
    OneOrTheOtherVariant1(OneOrTheOtherVariant1),
    /// `OneOrTheOtherVariant2`.
    OneOrTheOtherVariant2(OneOrTheOtherVariant2),
}

support::untagged!(OneOrTheOther
    .or(Self::OneOrTheOtherVariant1)
    .or(Self::OneOrTheOtherVariant2)
);

/// `OneOrTheOtherAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOtherAnswer {
    /// `OneOrTheOtherVariant1Answer`.
    OneOrTheOtherVariant1Answer(OneOrTheOtherVariant1Answer),
    /// `OneOrTheOtherVariant2Answer`.
    OneOrTheOtherVariant2Answer(OneOrTheOtherVariant2Answer),
}

support::untagged!(OneOrTheOtherAnswer
    .or_with(&["a"], &[], Self::OneOrTheOtherVariant1Answer)
    .or_with(&["b"], &[], Self::OneOrTheOtherVariant2Answer)
);

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

/// `OneOrTheOtherVariant1Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1Answer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(OneOrTheOtherVariant1Answer);

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

/// `OneOrTheOtherVariant2Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2Answer {
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(OneOrTheOtherVariant2Answer);

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

/// `OnlyHeirAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeirAnswer {
    /// `t` is `one`.
    One(TheHeirVariantAnswer),
}

support::tagged!(OnlyHeirAnswer by "t" {
    "one" => One,
});

impl From<TheHeirVariantAnswer> for OnlyHeirAnswer {
    fn from(value: TheHeirVariantAnswer) -> Self {
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
            does_not: Default::default(),
            of_enum: Default::default(),
            of_list: Default::default(),
        }
    }
}

/// `OnlyRequiredAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequiredAnswer {
    /// `does_not`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<support::Open<OnlyRequiredOfEnum>>,
    /// `of_list`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unheard_of`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub unheard_of: ::std::option::Option<serde_json::Value>,
}

support::object!(OnlyRequiredAnswer);

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

impl OnlyRequiredOfEnum {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

support::text_enum!(OnlyRequiredOfEnum);

/// `OpenTuple`.
///
/// Checked by the server: `items` `{"type":"integer"}`, `prefixItems` `[{"type":"string"}]`.
pub type OpenTuple = ::std::vec::Vec<serde_json::Value>;

/// `Option`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Option {
    /// `string`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub string: ::std::option::Option<String>,
    /// `vec`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub vec: ::std::option::Option<Vec>,
}

support::object!(Option);

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

/// `PatchAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PatchAnswer {
    /// `anything`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub anything: ::std::option::Option<serde_json::Value>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `note`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `point`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub point: ::std::option::Option<::std::option::Option<PointAnswer>>,
}

support::object!(PatchAnswer);

/// `PatchName`.
pub type PatchName = ::std::string::String;

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
            name: Default::default(),
            number: Default::default(),
            pen: Default::default(),
        }
    }
}

/// `PhabletAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletAnswer {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
    /// `pen`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub pen: ::std::option::Option<bool>,
}

support::object!(PhabletAnswer);

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

/// `PhabletVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariantAnswer {
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

support::object!(PhabletVariantAnswer);

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
            name: Default::default(),
            number: Default::default(),
        }
    }
}

/// `PhoneAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneAnswer {
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}

support::object!(PhoneAnswer);

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

/// `PhoneVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariantAnswer {
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}

support::object!(PhoneVariantAnswer);

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

/// `PointAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PointAnswer {
    /// `x`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
    /// `y`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<f64>,
}

support::object!(PointAnswer);

/// `Recursive`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Recursive {
    /// `children`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub children: ::std::option::Option<::std::vec::Vec<Recursive>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(Recursive);

/// `RequiredCases`.
///
/// Checked by the server: `oneOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCases {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub b: ::std::option::Option<::std::string::String>,
}

support::object!(RequiredCases);

/// `RoundLeft`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeft {
    /// `l`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub next: ::std::option::Option<Box<RoundLeft>>,
}

support::object!(RoundLeft);

/// `RoundRight`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRight {
    /// `next`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub next: ::std::option::Option<Box<RoundRight>>,
    /// `r`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}

support::object!(RoundRight);

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
            password: Default::default(),
        }
    }
}

/// `SecretiveAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SecretiveAnswer {
    /// `login`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub login: ::std::option::Option<::std::string::String>,
    /// `password`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub password: ::std::option::Option<support::Secret>,
}

support::object!(SecretiveAnswer);

/// `SelfType`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfType {
    /// `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub self_: ::std::option::Option<Box<SelfType>>,
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

/// `ShapeAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeAnswer {
    /// `kind` is `circle`.
    Circle(CircleVariantAnswer),
    /// `kind` is `square`.
    Square(SquareVariantAnswer),
}

support::tagged!(ShapeAnswer by "kind" {
    "circle" => Circle,
    "square" => Square,
});

impl From<CircleVariantAnswer> for ShapeAnswer {
    fn from(value: CircleVariantAnswer) -> Self {
        Self::Circle(value)
    }
}

impl From<SquareVariantAnswer> for ShapeAnswer {
    fn from(value: SquareVariantAnswer) -> Self {
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
            narrowed: Default::default(),
            required: Default::default(),
        }
    }
}

/// `SiblingsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SiblingsAnswer {
    /// Where it is.
    ///
    /// Deprecated.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub described: ::std::option::Option<PointAnswer>,
    /// `narrowed`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub narrowed: ::std::option::Option<support::Open<SiblingsNarrowed>>,
    /// `required`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub required: ::std::option::Option<PatchName>,
}

support::object!(SiblingsAnswer);

/// `SiblingsNarrowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SiblingsNarrowed {
    /// `low`
    Low,
}

impl SiblingsNarrowed {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Low];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
        }
    }
}

support::text_enum!(SiblingsNarrowed);

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
            level: Default::default(),
        }
    }
}

/// `SquareAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareAnswer {
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
        deserialize_with = "support::lenient"
    )]
    pub side: ::std::option::Option<f64>,
}

support::object!(SquareAnswer);

/// `SquareKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SquareKind {
    /// `square`
    Square,
}

impl SquareKind {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Square];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Square => "square",
        }
    }
}

support::text_enum!(SquareKind);

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
            level: Default::default(),
        }
    }
}

/// `SquareVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariantAnswer {
    /// `level`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<support::Open<Level>>,
    /// `side`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub side: ::std::option::Option<f64>,
}

support::object!(SquareVariantAnswer);

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
            id: Default::default(),
        }
    }
}

/// `StartAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartAnswer {
    /// `event`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<support::Open<StartEvent>>,
    /// `id`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartAnswer);

/// `StartEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StartEvent {
    /// `start`
    Start,
    /// `end`
    End,
}

impl StartEvent {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Start, Self::End];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

support::text_enum!(StartEvent);

/// `StartVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariant {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartVariant);

/// `StartVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariantAnswer {
    /// `id`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

support::object!(StartVariantAnswer);

/// `String`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct String {
    /// `some`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub some: ::std::option::Option<::std::string::String>,
}

support::object!(String);

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
            inches: Default::default(),
            name: Default::default(),
        }
    }
}

/// `TabletAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletAnswer {
    /// `inches`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `os`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}

support::object!(TabletAnswer);

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

/// `TabletVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariantAnswer {
    /// `inches`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

support::object!(TabletVariantAnswer);

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
            doors: Default::default(),
            fare: Default::default(),
            wheels: Default::default(),
        }
    }
}

/// `TaxiAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiAnswer {
    /// `doors`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `fare`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub fare: ::std::option::Option<f64>,
    /// `sort`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(TaxiAnswer);

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

/// `TaxiVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariantAnswer {
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

support::object!(TaxiVariantAnswer);

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

support::untagged!(TextOrPart
    .or(Self::Text)
    .or(Self::TextOrPartVariant2)
    .or(Self::TextOrPartVariant3)
);

/// `TextOrPartAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPartAnswer {
    /// `Text`.
    Text(::std::string::String),
    /// `TextOrPartVariant2Answer`.
    TextOrPartVariant2Answer(TextOrPartVariant2Answer),
    /// `TextOrPartVariant3Answer`.
    TextOrPartVariant3Answer(TextOrPartVariant3Answer),
}

support::untagged!(TextOrPartAnswer
    .or(Self::Text)
    .or_with(&["type", "text"], &[("type", "\"text\"")], Self::TextOrPartVariant2Answer)
    .or_with(&["type", "url"], &[("type", "\"image\"")], Self::TextOrPartVariant3Answer)
);

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

/// `TextOrPartVariant2Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2Answer {
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

support::object!(TextOrPartVariant2Answer);

/// `TextOrPartVariant2Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant2Type {
    /// `text`
    Text,
}

impl TextOrPartVariant2Type {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Text];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
        }
    }
}

support::text_enum!(TextOrPartVariant2Type);

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

/// `TextOrPartVariant3Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3Answer {
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

support::object!(TextOrPartVariant3Answer);

/// `TextOrPartVariant3Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextOrPartVariant3Type {
    /// `image`
    Image,
}

impl TextOrPartVariant3Type {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Image];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
        }
    }
}

support::text_enum!(TextOrPartVariant3Type);

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
        Self { t, a: Default::default() }
    }
}

/// `TheHeirAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `t`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<support::Open<TheHeirT>>,
}

support::object!(TheHeirAnswer);

/// `TheHeirT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TheHeirT {
    /// `one`
    One,
}

impl TheHeirT {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::One];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
        }
    }
}

support::text_enum!(TheHeirT);

/// `TheHeirVariant`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariant {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(TheHeirVariant);

/// `TheHeirVariantAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariantAnswer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(TheHeirVariantAnswer);

/// `Tree`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// `left`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<Box<Tree>>,
    /// `more`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub more: ::std::option::Option<BTreeMap<::std::string::String, Tree>>,
    /// `right`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub right: ::std::option::Option<Box<Tree>>,
    /// `v`.
    pub v: i64,
}

support::object!(Tree);

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

/// `TreeAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TreeAnswer {
    /// `left`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub left: ::std::option::Option<Box<TreeAnswer>>,
    /// `more`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub more: ::std::option::Option<BTreeMap<::std::string::String, TreeAnswer>>,
    /// `right`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub right: ::std::option::Option<Box<TreeAnswer>>,
    /// `v`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}

support::object!(TreeAnswer);

/// `Triple`.
///
/// Checked by the server: `minItems` `3`.
pub type Triple = (::std::string::String, Level, ::std::option::Option<f64>);

/// `TripleAnswer`.
pub type TripleAnswer = (
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

impl Truth {
    /// Every value that the document knows, with its JSON.
    pub const ALL: &'static [(Self, &'static str)] = &[(Self::True, "true")];

    /// The value as JSON.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::True => "true",
        }
    }
}

support::literal_enum!(Truth);

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

support::untagged!(Untagged
    .or(Self::UntaggedVariant1)
    .or(Self::UntaggedVariant2)
    .or(Self::List)
    .or(Self::Integer)
    .or(Self::Text)
);

/// `UntaggedAnswer`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum UntaggedAnswer {
    /// `UntaggedVariant1Answer`.
    UntaggedVariant1Answer(UntaggedVariant1Answer),
    /// `UntaggedVariant2Answer`.
    UntaggedVariant2Answer(UntaggedVariant2Answer),
    /// `List`.
    List(::std::vec::Vec<::std::string::String>),
    /// `integer`.
    Integer(i64),
    /// `Text`.
    Text(::std::string::String),
}

support::untagged!(UntaggedAnswer
    .or_with(&["a"], &[], Self::UntaggedVariant1Answer)
    .or_with(&["a", "b"], &[], Self::UntaggedVariant2Answer)
    .or(Self::List)
    .or(Self::Integer)
    .or(Self::Text)
);

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

/// `UntaggedVariant1Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant1Answer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

support::object!(UntaggedVariant1Answer);

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

/// `UntaggedVariant2Answer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant2Answer {
    /// `a`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

support::object!(UntaggedVariant2Answer);

/// `Vec`.
pub type Vec = ::std::vec::Vec<Option>;

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

/// `VehicleAnswer`.
#[derive(Clone, Debug, PartialEq)]
pub enum VehicleAnswer {
    /// `sort` is `Vehicle`.
    Vehicle(VehicleBaseAnswer),
    /// `sort` is `Car`.
    Car(CarVariantAnswer),
    /// `sort` is `Taxi`.
    Taxi(TaxiVariantAnswer),
}

support::tagged!(VehicleAnswer by "sort" {
    "Vehicle" => Vehicle,
    "Car" => Car,
    "Taxi" => Taxi,
});

impl From<VehicleBaseAnswer> for VehicleAnswer {
    fn from(value: VehicleBaseAnswer) -> Self {
        Self::Vehicle(value)
    }
}

impl From<CarVariantAnswer> for VehicleAnswer {
    fn from(value: CarVariantAnswer) -> Self {
        Self::Car(value)
    }
}

impl From<TaxiVariantAnswer> for VehicleAnswer {
    fn from(value: TaxiVariantAnswer) -> Self {
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

/// `VehicleBaseAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBaseAnswer {
    /// `wheels`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}

support::object!(VehicleBaseAnswer);

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

/// `WithDefsAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsAnswer {
    /// `a`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub a: ::std::option::Option<WithDefsInnerAnswer>,
    /// `b`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient_list"
    )]
    pub b: ::std::option::Option<::std::vec::Vec<WithDefsInnerAnswer>>,
    /// `c`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<support::Open<WithDefsOddName>>,
    /// `d`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub d: ::std::option::Option<BoundsAbove>,
}

support::object!(WithDefsAnswer);

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

/// `WithDefsInnerAnswer`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInnerAnswer {
    /// `n`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "support::lenient"
    )]
    pub n: ::std::option::Option<i64>,
}

support::object!(WithDefsInnerAnswer);

/// `WithDefsOddName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WithDefsOddName {
    /// `odd`
    Odd,
}

impl WithDefsOddName {
    /// Every value that the document knows.
    pub const ALL: &'static [Self] = &[Self::Odd];

    /// The value as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Odd => "odd",
        }
    }
}

support::text_enum!(WithDefsOddName);
