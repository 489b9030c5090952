//! The bodies of requests and answers.

/// `Anchored` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Anchored {
    /// `next` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub next: ::std::option::Option<AnchoredItem>,
}
impl ::serde::Serialize for Anchored {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Anchored {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnchoredItem` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnchoredItem {
    /// `v` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnchoredItem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnchoredItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Animal` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Animal {
    /// `sort` is `Animal`.
    Animal(AnimalBase),
    /// `sort` is `bird`.
    Bird(BirdVariant),
    /// `sort` is `fish`.
    Fish(FishVariant),
}
impl ::serde::Serialize for Animal {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Animal(fields) => {
                crate::support::write_tagged("sort", "Animal", fields, serializer)
            }
            Self::Bird(fields) => {
                crate::support::write_tagged("sort", "bird", fields, serializer)
            }
            Self::Fish(fields) => {
                crate::support::write_tagged("sort", "fish", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Animal {
    const TAG: &'static str = "sort";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Animal" => ::serde::Deserialize::deserialize(fields).map(Self::Animal),
                "bird" => ::serde::Deserialize::deserialize(fields).map(Self::Bird),
                "fish" => ::serde::Deserialize::deserialize(fields).map(Self::Fish),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Animal {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `AnimalAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum AnimalAnswer {
    /// `sort` is `Animal`.
    Animal(AnimalBaseAnswer),
    /// `sort` is `bird`.
    Bird(BirdVariantAnswer),
    /// `sort` is `fish`.
    Fish(FishVariantAnswer),
}
impl ::serde::Serialize for AnimalAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Animal(fields) => {
                crate::support::write_tagged("sort", "Animal", fields, serializer)
            }
            Self::Bird(fields) => {
                crate::support::write_tagged("sort", "bird", fields, serializer)
            }
            Self::Fish(fields) => {
                crate::support::write_tagged("sort", "fish", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for AnimalAnswer {
    const TAG: &'static str = "sort";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Animal" => ::serde::Deserialize::deserialize(fields).map(Self::Animal),
                "bird" => ::serde::Deserialize::deserialize(fields).map(Self::Bird),
                "fish" => ::serde::Deserialize::deserialize(fields).map(Self::Fish),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AnimalAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<AnimalBaseAnswer> for AnimalAnswer {
    fn from(value: AnimalBaseAnswer) -> Self {
        Self::Animal(value)
    }
}
impl ::std::convert::From<BirdVariantAnswer> for AnimalAnswer {
    fn from(value: BirdVariantAnswer) -> Self {
        Self::Bird(value)
    }
}
impl ::std::convert::From<FishVariantAnswer> for AnimalAnswer {
    fn from(value: FishVariantAnswer) -> Self {
        Self::Fish(value)
    }
}
/// `AnimalBase` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBase {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for AnimalBase {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnimalBase {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnimalBaseAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBaseAnswer {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for AnimalBaseAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnimalBaseAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfBeside` of the document.
///
/// Checked by the server: `anyOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfBeside {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
    /// `id` of the document.
    pub id: ::std::string::String,
}
impl ::serde::Serialize for AnyOfBeside {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfBeside {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `AnyOfBesideAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfBesideAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<::std::string::String>,
    /// `id` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for AnyOfBesideAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfBesideAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfCircle` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfCircle {
    /// `l` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<AnyOfCircle>>,
    /// `r` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for AnyOfCircle {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfCircle {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfClosed` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfClosed {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfClosed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfClosed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfClosedAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfClosedAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfClosedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfClosedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfLists` of the document.
pub type AnyOfLists = ::std::vec::Vec<AnyOfListsItem>;
/// `AnyOfListsItem` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfListsItem {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfListsItem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfListsItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfMixed` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixed {
    /// `x` of the document.
    pub x: AnyOfMixedX,
}
impl ::serde::Serialize for AnyOfMixed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfMixed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl AnyOfMixed {
    /// One with what is required, and nothing else.
    pub fn new(x: AnyOfMixedX) -> Self {
        Self { x }
    }
}
/// `AnyOfMixedAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfMixedAnswer {
    /// `x` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<crate::support::Open<AnyOfMixedXAnswer>>,
}
impl ::serde::Serialize for AnyOfMixedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfMixedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfMixedX` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedX {
    /// Text.
    Text(::std::string::String),
    /// Point.
    Point(Point),
    /// List.
    List(::std::vec::Vec<::std::string::String>),
}
impl<'de> ::serde::Deserialize<'de> for AnyOfMixedX {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::Point)
            .or(Self::List)
            .found()
    }
}
/// `AnyOfMixedXAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfMixedXAnswer {
    /// Text.
    Text(::std::string::String),
    /// PointAnswer.
    PointAnswer(PointAnswer),
    /// List.
    List(::std::vec::Vec<::std::string::String>),
}
impl<'de> ::serde::Deserialize<'de> for AnyOfMixedXAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::PointAnswer)
            .or(Self::List)
            .found()
    }
}
/// `AnyOfNames` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNames {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}
impl ::serde::Serialize for AnyOfNames {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNames {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfNested` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNested {
    /// `level` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub level: ::std::option::Option<::std::option::Option<AnyOfNestedLevel>>,
    /// `t` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<AnyOfNestedT>,
    /// `x` of the document.
    pub x: AnyOfNestedX,
}
impl ::serde::Serialize for AnyOfNested {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNested {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `AnyOfNestedAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedAnswer {
    /// `level` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub level: ::std::option::Option<
        ::std::option::Option<crate::support::Open<AnyOfNestedLevel>>,
    >,
    /// `t` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<crate::support::Open<AnyOfNestedT>>,
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<AnyOfNestedX>,
}
impl ::serde::Serialize for AnyOfNestedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNestedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfNestedLevel` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfNestedLevel {
    /// Level.
    Level(Level),
    /// integer.
    Integer(i64),
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNestedLevel {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value).or(Self::Level).or(Self::Integer).found()
    }
}
impl ::std::fmt::Display for AnyOfNestedLevel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
/// `AnyOfNestedT` of the document.
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
impl ::std::fmt::Display for AnyOfNestedT {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for AnyOfNestedT {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "AnyOfNestedT",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for AnyOfNestedT {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNestedT {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `AnyOfNestedX` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfNestedX {
    /// `p` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub p: ::std::option::Option<::std::string::String>,
    /// `q` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub q: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfNestedX {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfNestedX {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfObjects` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfObjects {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfObjects {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfObjects {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfShut` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShut {
    /// AnyOfShutVariant1.
    AnyOfShutVariant1(AnyOfShutVariant1),
    /// AnyOfShutVariant2.
    AnyOfShutVariant2(AnyOfShutVariant2),
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShut {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::AnyOfShutVariant1)
            .or(Self::AnyOfShutVariant2)
            .found()
    }
}
/// `AnyOfShutAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum AnyOfShutAnswer {
    /// AnyOfShutVariant1Answer.
    AnyOfShutVariant1Answer(AnyOfShutVariant1Answer),
    /// AnyOfShutVariant2Answer.
    AnyOfShutVariant2Answer(AnyOfShutVariant2Answer),
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShutAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or_with(&["a"], &[], Self::AnyOfShutVariant1Answer)
            .or_with(&["b"], &[], Self::AnyOfShutVariant2Answer)
            .found()
    }
}
/// `AnyOfShutVariant1` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant1 {
    /// `a` of the document.
    pub a: ::std::string::String,
}
impl ::serde::Serialize for AnyOfShutVariant1 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShutVariant1 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl AnyOfShutVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}
/// `AnyOfShutVariant1Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant1Answer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for AnyOfShutVariant1Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShutVariant1Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `AnyOfShutVariant2` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct AnyOfShutVariant2 {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    pub b: i64,
}
impl ::serde::Serialize for AnyOfShutVariant2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShutVariant2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl AnyOfShutVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(b: i64) -> Self {
        Self {
            b,
            a: ::std::default::Default::default(),
        }
    }
}
/// `AnyOfShutVariant2Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct AnyOfShutVariant2Answer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for AnyOfShutVariant2Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for AnyOfShutVariant2Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Anything` of the document.
pub type Anything = ::serde_json::Value;
/// `AnythingAtAll` of the document.
pub type AnythingAtAll = ::serde_json::Value;
/// `Bird` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bird {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort` of the document.
    pub sort: BirdSort,
    /// `wings` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Bird {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Bird {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `BirdAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdAnswer {
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::support::Open<BirdSort>>,
    /// `wings` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub wings: ::std::option::Option<i64>,
}
impl ::serde::Serialize for BirdAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for BirdAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `BirdSort` of the document.
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
impl ::std::fmt::Display for BirdSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for BirdSort {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "bird" => ::std::result::Result::Ok(Self::Bird),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "BirdSort",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for BirdSort {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for BirdSort {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `BirdVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariant {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `wings` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}
impl ::serde::Serialize for BirdVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for BirdVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `BirdVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct BirdVariantAnswer {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `wings` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wings: ::std::option::Option<i64>,
}
impl ::serde::Serialize for BirdVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for BirdVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Bounds` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Bounds {
    /// `above` of the document.
    ///
    /// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub above: ::std::option::Option<i64>,
    /// `below` of the document.
    ///
    /// Checked by the server: `maximum` `5.5`, `exclusiveMaximum` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub below: ::std::option::Option<f64>,
    /// `few` of the document.
    ///
    /// Checked by the server: `minItems` `1`, `maxItems` `2`, `uniqueItems` `true`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub few: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `short` of the document.
    ///
    /// Checked by the server: `minLength` `1`, `maxLength` `3`, `pattern` `"^[a-z]*$"`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub short: ::std::option::Option<::std::string::String>,
    /// `step` of the document.
    ///
    /// Checked by the server: `multipleOf` `5`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub step: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Bounds {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Bounds {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `BoundsAbove` of the document.
///
/// Checked by the server: `minimum` `5`, `exclusiveMinimum` `true`.
pub type BoundsAbove = i64;
/// `ByName` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ByName {
    /// `species` is `Cat`.
    Cat(CatVariant),
    /// `species` is `Dog`.
    Dog(DogVariant),
    /// `species` is `Puppy`.
    Puppy(DogVariant),
}
impl ::serde::Serialize for ByName {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Cat(fields) => {
                crate::support::write_tagged("species", "Cat", fields, serializer)
            }
            Self::Dog(fields) => {
                crate::support::write_tagged("species", "Dog", fields, serializer)
            }
            Self::Puppy(fields) => {
                crate::support::write_tagged("species", "Puppy", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ByName {
    const TAG: &'static str = "species";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Cat" => ::serde::Deserialize::deserialize(fields).map(Self::Cat),
                "Dog" => ::serde::Deserialize::deserialize(fields).map(Self::Dog),
                "Puppy" => ::serde::Deserialize::deserialize(fields).map(Self::Puppy),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ByName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<CatVariant> for ByName {
    fn from(value: CatVariant) -> Self {
        Self::Cat(value)
    }
}
/// `ByNameAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ByNameAnswer {
    /// `species` is `Cat`.
    Cat(CatVariantAnswer),
    /// `species` is `Dog`.
    Dog(DogVariantAnswer),
    /// `species` is `Puppy`.
    Puppy(DogVariantAnswer),
}
impl ::serde::Serialize for ByNameAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Cat(fields) => {
                crate::support::write_tagged("species", "Cat", fields, serializer)
            }
            Self::Dog(fields) => {
                crate::support::write_tagged("species", "Dog", fields, serializer)
            }
            Self::Puppy(fields) => {
                crate::support::write_tagged("species", "Puppy", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ByNameAnswer {
    const TAG: &'static str = "species";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Cat" => ::serde::Deserialize::deserialize(fields).map(Self::Cat),
                "Dog" => ::serde::Deserialize::deserialize(fields).map(Self::Dog),
                "Puppy" => ::serde::Deserialize::deserialize(fields).map(Self::Puppy),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ByNameAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<CatVariantAnswer> for ByNameAnswer {
    fn from(value: CatVariantAnswer) -> Self {
        Self::Cat(value)
    }
}
/// `ByPattern` of the document.
///
/// Checked by the server: `patternProperties` `{"^x-":{"type":"integer"}}`.
pub type ByPattern = ::std::collections::BTreeMap<::std::string::String, i64>;
/// `ByPatterns` of the document.
///
/// Checked by the server: `patternProperties` `{"^n-":{"type":"integer"},"^t-":{"type":"string"}}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatterns {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ByPatternsValue>,
}
impl ::serde::Serialize for ByPatterns {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ByPatterns {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ByPatternsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ByPatternsAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::support::Open<ByPatternsValue>,
    >,
}
impl ::serde::Serialize for ByPatternsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ByPatternsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ByPatternsValue` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum ByPatternsValue {
    /// integer.
    Integer(i64),
    /// Text.
    Text(::std::string::String),
}
impl<'de> ::serde::Deserialize<'de> for ByPatternsValue {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value).or(Self::Integer).or(Self::Text).found()
    }
}
impl ::std::fmt::Display for ByPatternsValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
/// `Car` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Car {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `sort` of the document.
    pub sort: ::std::string::String,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Car {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Car {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `CarAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarAnswer {
    /// `doors` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `sort` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for CarAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CarAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CarVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariant {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for CarVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CarVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CarVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CarVariantAnswer {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for CarVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CarVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CaseOnly` of the document.
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
impl ::std::fmt::Display for CaseOnly {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for CaseOnly {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "A" => ::std::result::Result::Ok(Self::A2),
            "aa" => ::std::result::Result::Ok(Self::Aa),
            "AA" => ::std::result::Result::Ok(Self::Aa2),
            "" => ::std::result::Result::Ok(Self::Empty),
            "+1" => ::std::result::Result::Ok(Self::Plus1),
            "-1" => ::std::result::Result::Ok(Self::Minus1),
            "1" => ::std::result::Result::Ok(Self::N1),
            "<" => ::std::result::Result::Ok(Self::Less),
            "Self" => ::std::result::Result::Ok(Self::SelfValue),
            "self" => ::std::result::Result::Ok(Self::SelfValue2),
            "type" => ::std::result::Result::Ok(Self::Type),
            "名前" => ::std::result::Result::Ok(Self::Value),
            "…" => ::std::result::Result::Ok(Self::Value2),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "CaseOnly",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for CaseOnly {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for CaseOnly {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `Cat` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Cat {
    /// `lives` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
    /// `species` of the document.
    pub species: CatSpecies,
}
impl ::serde::Serialize for Cat {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Cat {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Cat {
    /// One with what is required, and nothing else.
    pub fn new(species: CatSpecies) -> Self {
        Self {
            species,
            lives: ::std::default::Default::default(),
        }
    }
}
/// `CatAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatAnswer {
    /// `lives` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub lives: ::std::option::Option<i64>,
    /// `species` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<crate::support::Open<CatSpecies>>,
}
impl ::serde::Serialize for CatAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CatAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CatSpecies` of the document.
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
impl ::std::fmt::Display for CatSpecies {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for CatSpecies {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "Cat" => ::std::result::Result::Ok(Self::Cat),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "CatSpecies",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for CatSpecies {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for CatSpecies {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `CatVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariant {
    /// `lives` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}
impl ::serde::Serialize for CatVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CatVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CatVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CatVariantAnswer {
    /// `lives` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i64>,
}
impl ::serde::Serialize for CatVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CatVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Circle` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Circle {
    /// `kind` of the document.
    pub kind: CircleKind,
    /// `radius` of the document.
    pub radius: f64,
}
impl ::serde::Serialize for Circle {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Circle {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Circle {
    /// One with what is required, and nothing else.
    pub fn new(kind: CircleKind, radius: f64) -> Self {
        Self { kind, radius }
    }
}
/// `CircleAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleAnswer {
    /// `kind` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<crate::support::Open<CircleKind>>,
    /// `radius` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub radius: ::std::option::Option<f64>,
}
impl ::serde::Serialize for CircleAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CircleAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `CircleKind` of the document.
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
impl ::std::fmt::Display for CircleKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for CircleKind {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "circle" => ::std::result::Result::Ok(Self::Circle),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "CircleKind",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for CircleKind {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for CircleKind {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `CircleVariant` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariant {
    /// `radius` of the document.
    pub radius: f64,
}
impl ::serde::Serialize for CircleVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CircleVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl CircleVariant {
    /// One with what is required, and nothing else.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}
/// `CircleVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct CircleVariantAnswer {
    /// `radius` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}
impl ::serde::Serialize for CircleVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for CircleVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Closed` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// `x` of the document.
    pub x: f64,
    /// `y` of the document.
    pub y: f64,
    /// `z` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub z: ::std::option::Option<f64>,
}
impl ::serde::Serialize for Closed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Closed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `ClosedAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedAnswer {
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
    /// `z` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub z: ::std::option::Option<f64>,
}
impl ::serde::Serialize for ClosedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ClosedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ClosedReference` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct ClosedReference {
    /// `x` of the document.
    pub x: f64,
    /// `y` of the document.
    pub y: f64,
}
impl ::serde::Serialize for ClosedReference {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ClosedReference {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl ClosedReference {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
/// `ClosedReferenceAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ClosedReferenceAnswer {
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}
impl ::serde::Serialize for ClosedReferenceAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ClosedReferenceAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// Three schemas in one.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Composed {
    /// `label` of the document.
    pub label: ::std::string::String,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<ComposedLevel>,
    /// Again.
    ///
    /// Checked by the server: `minimum` `0`.
    pub x: f64,
    /// `y` of the document.
    pub y: f64,
}
impl ::serde::Serialize for Composed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Composed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// Three schemas in one.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedAnswer {
    /// `label` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub label: ::std::option::Option<::std::string::String>,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<crate::support::Open<ComposedLevel>>,
    /// Again.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}
impl ::serde::Serialize for ComposedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ComposedLevel` of the document.
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
impl ::std::fmt::Display for ComposedLevel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for ComposedLevel {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "high" => ::std::result::Result::Ok(Self::High),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "ComposedLevel",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for ComposedLevel {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedLevel {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `ComposedUnion` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ComposedUnion {
    /// `kind` is `circle`.
    Circle(ComposedUnionCircle),
    /// `kind` is `square`.
    Square(ComposedUnionSquare),
}
impl ::serde::Serialize for ComposedUnion {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Circle(fields) => {
                crate::support::write_tagged("kind", "circle", fields, serializer)
            }
            Self::Square(fields) => {
                crate::support::write_tagged("kind", "square", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ComposedUnion {
    const TAG: &'static str = "kind";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "circle" => ::serde::Deserialize::deserialize(fields).map(Self::Circle),
                "square" => ::serde::Deserialize::deserialize(fields).map(Self::Square),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnion {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `ComposedUnionAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ComposedUnionAnswer {
    /// `kind` is `circle`.
    Circle(ComposedUnionCircleAnswer),
    /// `kind` is `square`.
    Square(ComposedUnionSquareAnswer),
}
impl ::serde::Serialize for ComposedUnionAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Circle(fields) => {
                crate::support::write_tagged("kind", "circle", fields, serializer)
            }
            Self::Square(fields) => {
                crate::support::write_tagged("kind", "square", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ComposedUnionAnswer {
    const TAG: &'static str = "kind";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "circle" => ::serde::Deserialize::deserialize(fields).map(Self::Circle),
                "square" => ::serde::Deserialize::deserialize(fields).map(Self::Square),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnionAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<ComposedUnionCircleAnswer> for ComposedUnionAnswer {
    fn from(value: ComposedUnionCircleAnswer) -> Self {
        Self::Circle(value)
    }
}
impl ::std::convert::From<ComposedUnionSquareAnswer> for ComposedUnionAnswer {
    fn from(value: ComposedUnionSquareAnswer) -> Self {
        Self::Square(value)
    }
}
/// `ComposedUnionCircle` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircle {
    /// `id` of the document.
    pub id: ::std::string::String,
    /// `radius` of the document.
    pub radius: f64,
}
impl ::serde::Serialize for ComposedUnionCircle {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnionCircle {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl ComposedUnionCircle {
    /// One with what is required, and nothing else.
    pub fn new(id: ::std::string::String, radius: f64) -> Self {
        Self { id, radius }
    }
}
/// `ComposedUnionCircleAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionCircleAnswer {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `radius` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub radius: ::std::option::Option<f64>,
}
impl ::serde::Serialize for ComposedUnionCircleAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnionCircleAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ComposedUnionSquare` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquare {
    /// `id` of the document.
    pub id: ::std::string::String,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side` of the document.
    pub side: f64,
}
impl ::serde::Serialize for ComposedUnionSquare {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnionSquare {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `ComposedUnionSquareAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ComposedUnionSquareAnswer {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<crate::support::Open<Level>>,
    /// `side` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub side: ::std::option::Option<f64>,
}
impl ::serde::Serialize for ComposedUnionSquareAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ComposedUnionSquareAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Constants` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Constants {
    /// `enabled` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<ConstantsEnabled>,
    /// `kind` of the document.
    pub kind: ConstantsKind,
    /// `nothing` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub nothing: ::std::option::Option<()>,
    /// `shape` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<ConstantsShape>,
    /// `version` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<ConstantsVersion>,
}
impl ::serde::Serialize for Constants {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Constants {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `ConstantsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ConstantsAnswer {
    /// `enabled` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<crate::support::Open<ConstantsEnabled>>,
    /// `kind` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<crate::support::Open<ConstantsKind>>,
    /// `nothing` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub nothing: ::std::option::Option<()>,
    /// `shape` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<crate::support::Open<ConstantsShape>>,
    /// `version` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<crate::support::Open<ConstantsVersion>>,
}
impl ::serde::Serialize for ConstantsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConstantsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ConstantsEnabled` of the document.
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
impl ::std::fmt::Display for ConstantsEnabled {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for ConstantsEnabled {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConstantsEnabled {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `ConstantsKind` of the document.
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
impl ::std::fmt::Display for ConstantsKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for ConstantsKind {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "list" => ::std::result::Result::Ok(Self::List),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "ConstantsKind",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for ConstantsKind {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for ConstantsKind {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `ConstantsShape` of the document.
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
impl ::std::fmt::Display for ConstantsShape {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for ConstantsShape {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConstantsShape {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `ConstantsVersion` of the document.
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
impl ::std::fmt::Display for ConstantsVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for ConstantsVersion {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConstantsVersion {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `Containing` of the document.
///
/// Checked by the server: `contains` `{"const":1}`, `minContains` `1`.
pub type Containing = ::std::vec::Vec<i64>;
/// `Defaults` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Defaults {
    /// `does_not` of the document.
    ///
    /// Left out, the server takes `"five"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub does_not: ::std::option::Option<i64>,
    /// `fits` of the document.
    ///
    /// Left out, the server takes `5`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<DefaultsOfEnum>,
    /// `of_list` of the document.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::serde::Serialize for Defaults {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Defaults {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DefaultsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DefaultsAnswer {
    /// `does_not` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<crate::support::Open<DefaultsOfEnum>>,
    /// `of_list` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::serde::Serialize for DefaultsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DefaultsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DefaultsOfEnum` of the document.
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
impl ::std::fmt::Display for DefaultsOfEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for DefaultsOfEnum {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "DefaultsOfEnum",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for DefaultsOfEnum {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for DefaultsOfEnum {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `Dependent` of the document.
///
/// Checked by the server: `dependentRequired` `{"card":["address"]}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dependent {
    /// `address` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub address: ::std::option::Option<::std::string::String>,
    /// `card` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub card: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for Dependent {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Dependent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DescribedValues` of the document.
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
impl ::std::fmt::Display for DescribedValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for DescribedValues {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "low" => ::std::result::Result::Ok(Self::Low),
            "high" => ::std::result::Result::Ok(Self::High),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "DescribedValues",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for DescribedValues {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for DescribedValues {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `Device` of the document.
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
impl ::serde::Serialize for Device {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Device(fields) => {
                crate::support::write_tagged("os", "Device", fields, serializer)
            }
            Self::Phablet(fields) => {
                crate::support::write_tagged("os", "Phablet", fields, serializer)
            }
            Self::Phone(fields) => {
                crate::support::write_tagged("os", "phone", fields, serializer)
            }
            Self::Tablet(fields) => {
                crate::support::write_tagged("os", "tablet", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Device {
    const TAG: &'static str = "os";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Device" => ::serde::Deserialize::deserialize(fields).map(Self::Device),
                "Phablet" => ::serde::Deserialize::deserialize(fields).map(Self::Phablet),
                "phone" => ::serde::Deserialize::deserialize(fields).map(Self::Phone),
                "tablet" => ::serde::Deserialize::deserialize(fields).map(Self::Tablet),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Device {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `DeviceAnswer` of the document.
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
impl ::serde::Serialize for DeviceAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Device(fields) => {
                crate::support::write_tagged("os", "Device", fields, serializer)
            }
            Self::Phablet(fields) => {
                crate::support::write_tagged("os", "Phablet", fields, serializer)
            }
            Self::Phone(fields) => {
                crate::support::write_tagged("os", "phone", fields, serializer)
            }
            Self::Tablet(fields) => {
                crate::support::write_tagged("os", "tablet", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for DeviceAnswer {
    const TAG: &'static str = "os";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Device" => ::serde::Deserialize::deserialize(fields).map(Self::Device),
                "Phablet" => ::serde::Deserialize::deserialize(fields).map(Self::Phablet),
                "phone" => ::serde::Deserialize::deserialize(fields).map(Self::Phone),
                "tablet" => ::serde::Deserialize::deserialize(fields).map(Self::Tablet),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<DeviceBaseAnswer> for DeviceAnswer {
    fn from(value: DeviceBaseAnswer) -> Self {
        Self::Device(value)
    }
}
impl ::std::convert::From<PhabletVariantAnswer> for DeviceAnswer {
    fn from(value: PhabletVariantAnswer) -> Self {
        Self::Phablet(value)
    }
}
impl ::std::convert::From<PhoneVariantAnswer> for DeviceAnswer {
    fn from(value: PhoneVariantAnswer) -> Self {
        Self::Phone(value)
    }
}
impl ::std::convert::From<TabletVariantAnswer> for DeviceAnswer {
    fn from(value: TabletVariantAnswer) -> Self {
        Self::Tablet(value)
    }
}
/// `DeviceBase` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBase {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for DeviceBase {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceBase {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DeviceBaseAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DeviceBaseAnswer {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for DeviceBaseAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceBaseAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// Prose that must not be compiled: ```rust
/// let x = ;
/// ```text
///    let indented = ;
/// [a link to nowhere], <tag>, https://example.com, */ and "quotes" \ backslash.
/// ```
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Docs {
    /// */ ``` unclosed
    ///
    /// Left out, the server takes `"'tick'"`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for Docs {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Docs {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Dog` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dog {
    /// `barks` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
    /// `species` of the document.
    pub species: DogSpecies,
}
impl ::serde::Serialize for Dog {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Dog {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Dog {
    /// One with what is required, and nothing else.
    pub fn new(species: DogSpecies) -> Self {
        Self {
            species,
            barks: ::std::default::Default::default(),
        }
    }
}
/// `DogAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogAnswer {
    /// `barks` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub barks: ::std::option::Option<bool>,
    /// `species` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub species: ::std::option::Option<crate::support::Open<DogSpecies>>,
}
impl ::serde::Serialize for DogAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DogAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DogSpecies` of the document.
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
impl ::std::fmt::Display for DogSpecies {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for DogSpecies {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "Dog" => ::std::result::Result::Ok(Self::Dog),
            "Puppy" => ::std::result::Result::Ok(Self::Puppy),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "DogSpecies",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for DogSpecies {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for DogSpecies {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `DogVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariant {
    /// `barks` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}
impl ::serde::Serialize for DogVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DogVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `DogVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct DogVariantAnswer {
    /// `barks` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub barks: ::std::option::Option<bool>,
}
impl ::serde::Serialize for DogVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for DogVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Dynamic` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Dynamic {
    /// `children` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub children: ::std::option::Option<::std::vec::Vec<Dynamic>>,
    /// `v` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Dynamic {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Dynamic {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `EchoAnimalAnswer` of the document.
pub type EchoAnimalAnswer = crate::support::Open<AnimalAnswer>;
/// `EchoAnyOfNamesRequest` of the document.
pub type EchoAnyOfNamesRequest = ::std::option::Option<AnyOfNames>;
/// `EchoAnyOfNamesResponse` of the document.
pub type EchoAnyOfNamesResponse = ::std::option::Option<AnyOfNames>;
/// `EchoAnyOfShutAnswer` of the document.
pub type EchoAnyOfShutAnswer = crate::support::Open<AnyOfShutAnswer>;
/// `EchoByNameAnswer` of the document.
pub type EchoByNameAnswer = crate::support::Open<ByNameAnswer>;
/// `EchoCaseOnlyAnswer` of the document.
pub type EchoCaseOnlyAnswer = crate::support::Open<CaseOnly>;
/// `EchoComposedUnionAnswer` of the document.
pub type EchoComposedUnionAnswer = crate::support::Open<ComposedUnionAnswer>;
/// `EchoDescribedValuesAnswer` of the document.
pub type EchoDescribedValuesAnswer = crate::support::Open<DescribedValues>;
/// `EchoDeviceAnswer` of the document.
pub type EchoDeviceAnswer = crate::support::Open<DeviceAnswer>;
/// `EchoFooKindAnswer` of the document.
pub type EchoFooKindAnswer = crate::support::Open<FooKind>;
/// `EchoHappeningAnswer` of the document.
pub type EchoHappeningAnswer = crate::support::Open<HappeningAnswer>;
/// `EchoImplicitAnswer` of the document.
pub type EchoImplicitAnswer = crate::support::Open<ImplicitAnswer>;
/// `EchoJsonLikeAnswer` of the document.
pub type EchoJsonLikeAnswer = crate::support::Open<JsonLikeAnswer>;
/// `EchoKnownOrAnyAnswer` of the document.
pub type EchoKnownOrAnyAnswer = crate::support::Open<KnownOrAny>;
/// `EchoLevelAnswer` of the document.
pub type EchoLevelAnswer = crate::support::Open<Level>;
/// `EchoLoginAnswer` of the document.
pub type EchoLoginAnswer = crate::support::Open<LoginAnswer>;
/// `EchoManyTypesRequest` of the document.
pub type EchoManyTypesRequest = ::std::option::Option<ManyTypes>;
/// `EchoManyTypesResponse` of the document.
pub type EchoManyTypesResponse = ::std::option::Option<crate::support::Open<ManyTypes>>;
/// `EchoMaybeShapeRequest` of the document.
pub type EchoMaybeShapeRequest = ::std::option::Option<MaybeShape>;
/// `EchoMaybeShapeResponse` of the document.
pub type EchoMaybeShapeResponse = ::std::option::Option<
    crate::support::Open<MaybeShapeAnswer>,
>;
/// `EchoMixedAnswer` of the document.
pub type EchoMixedAnswer = crate::support::Open<Mixed>;
/// `EchoNullAloneRequest` of the document.
pub type EchoNullAloneRequest = ();
/// `EchoNullAloneResponse` of the document.
pub type EchoNullAloneResponse = ();
/// `EchoNullablePointByAnotherNameRequest` of the document.
pub type EchoNullablePointByAnotherNameRequest = ::std::option::Option<
    NullablePointByAnotherName,
>;
/// `EchoNullablePointByAnotherNameResponse` of the document.
pub type EchoNullablePointByAnotherNameResponse = ::std::option::Option<
    NullablePointByAnotherName,
>;
/// `EchoNullablePointRequest` of the document.
pub type EchoNullablePointRequest = ::std::option::Option<NullablePoint>;
/// `EchoNullablePointResponse` of the document.
pub type EchoNullablePointResponse = ::std::option::Option<NullablePoint>;
/// `EchoNumbersAnswer` of the document.
pub type EchoNumbersAnswer = crate::support::Open<Numbers>;
/// `EchoOneOrTheOtherAnswer` of the document.
pub type EchoOneOrTheOtherAnswer = crate::support::Open<OneOrTheOtherAnswer>;
/// `EchoOnlyHeirAnswer` of the document.
pub type EchoOnlyHeirAnswer = crate::support::Open<OnlyHeirAnswer>;
/// `EchoShapeAnswer` of the document.
pub type EchoShapeAnswer = crate::support::Open<ShapeAnswer>;
/// `EchoTextOrPartAnswer` of the document.
pub type EchoTextOrPartAnswer = crate::support::Open<TextOrPartAnswer>;
/// `EchoTruthAnswer` of the document.
pub type EchoTruthAnswer = crate::support::Open<Truth>;
/// `EchoUntaggedAnswer` of the document.
pub type EchoUntaggedAnswer = crate::support::Open<UntaggedAnswer>;
/// `EchoVehicleAnswer` of the document.
pub type EchoVehicleAnswer = crate::support::Open<VehicleAnswer>;
/// `Encoded` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Encoded {
    /// `image` of the document.
    ///
    /// Checked by the server: `contentEncoding` `"base64"`, `contentMediaType` `"image/png"`.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub image: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for Encoded {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Encoded {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `End` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct End {
    /// `event` of the document.
    pub event: EndEvent,
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for End {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for End {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `EndAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndAnswer {
    /// `event` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<crate::support::Open<EndEvent>>,
    /// `id` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for EndAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for EndAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `EndEvent` of the document.
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
impl ::std::fmt::Display for EndEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for EndEvent {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "start" => ::std::result::Result::Ok(Self::Start),
            "end" => ::std::result::Result::Ok(Self::End),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "EndEvent",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for EndEvent {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for EndEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `EndVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariant {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for EndVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for EndVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `EndVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EndVariantAnswer {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for EndVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for EndVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Even` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Even {
    /// `odd` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub odd: ::std::option::Option<::std::boxed::Box<Odd>>,
}
impl ::serde::Serialize for Even {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Even {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Event` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Event {
    /// `event` of the document.
    pub event: EventEvent,
}
impl ::serde::Serialize for Event {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Event {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Event {
    /// One with what is required, and nothing else.
    pub fn new(event: EventEvent) -> Self {
        Self { event }
    }
}
/// `EventAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct EventAnswer {
    /// `event` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<crate::support::Open<EventEvent>>,
}
impl ::serde::Serialize for EventAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for EventAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `EventEvent` of the document.
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
impl ::std::fmt::Display for EventEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for EventEvent {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "start" => ::std::result::Result::Ok(Self::Start),
            "end" => ::std::result::Result::Ok(Self::End),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "EventEvent",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for EventEvent {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for EventEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `EveryType` of the document.
pub type EveryType = ::serde_json::Value;
/// `Extensible` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Extensible {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `extra` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub extra: ::std::option::Option<i64>,
    /// Every other property.
    #[serde(flatten)]
    pub extra2: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl ::serde::Serialize for Extensible {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Extensible {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ExtensibleEmpty` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleEmpty {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl ::serde::Serialize for ExtensibleEmpty {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ExtensibleEmpty {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ExtensibleTyped` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTyped {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, Level>,
}
impl ::serde::Serialize for ExtensibleTyped {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ExtensibleTyped {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ExtensibleTypedAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleTypedAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::support::Open<Level>,
    >,
}
impl ::serde::Serialize for ExtensibleTypedAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ExtensibleTypedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ExtensibleUnevaluated` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ExtensibleUnevaluated {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// Every other property.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}
impl ::serde::Serialize for ExtensibleUnevaluated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ExtensibleUnevaluated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Fish` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Fish {
    /// `fins` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort` of the document.
    pub sort: FishSort,
}
impl ::serde::Serialize for Fish {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Fish {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `FishAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishAnswer {
    /// `fins` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub fins: ::std::option::Option<i64>,
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `sort` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::support::Open<FishSort>>,
}
impl ::serde::Serialize for FishAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FishAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `FishSort` of the document.
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
impl ::std::fmt::Display for FishSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for FishSort {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "fish" => ::std::result::Result::Ok(Self::Fish),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "FishSort",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for FishSort {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for FishSort {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `FishVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariant {
    /// `fins` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for FishVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FishVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `FishVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FishVariantAnswer {
    /// `fins` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fins: ::std::option::Option<i64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for FishVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FishVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Foo` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo {
    /// `kind` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<FooKind2>,
}
impl ::serde::Serialize for Foo {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Foo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Foo2` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Foo2 {
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Foo2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Foo2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `FooAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FooAnswer {
    /// `kind` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<crate::support::Open<FooKind2>>,
}
impl ::serde::Serialize for FooAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FooAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `FooKind` of the document.
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
impl ::std::fmt::Display for FooKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for FooKind {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "of its own" => ::std::result::Result::Ok(Self::OfItsOwn),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "FooKind",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for FooKind {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for FooKind {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `FooKind2` of the document.
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
impl ::std::fmt::Display for FooKind2 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for FooKind2 {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "FooKind2",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for FooKind2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for FooKind2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `FreeForm` of the document.
pub type FreeForm = ::std::collections::BTreeMap<
    ::std::string::String,
    ::serde_json::Value,
>;
/// `FromTheServer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServer {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `name` of the document.
    pub name: ::std::string::String,
}
impl ::serde::Serialize for FromTheServer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FromTheServer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl FromTheServer {
    /// One with what is required, and nothing else.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            id: ::std::default::Default::default(),
        }
    }
}
/// `FromTheServerAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct FromTheServerAnswer {
    /// `id` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for FromTheServerAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for FromTheServerAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Happening` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// `event` is `start`.
    Start(StartVariant),
    /// `event` is `end`.
    End(EndVariant),
}
impl ::serde::Serialize for Happening {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Start(fields) => {
                crate::support::write_tagged("event", "start", fields, serializer)
            }
            Self::End(fields) => {
                crate::support::write_tagged("event", "end", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Happening {
    const TAG: &'static str = "event";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "start" => ::serde::Deserialize::deserialize(fields).map(Self::Start),
                "end" => ::serde::Deserialize::deserialize(fields).map(Self::End),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Happening {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `HappeningAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum HappeningAnswer {
    /// `event` is `start`.
    Start(StartVariantAnswer),
    /// `event` is `end`.
    End(EndVariantAnswer),
}
impl ::serde::Serialize for HappeningAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Start(fields) => {
                crate::support::write_tagged("event", "start", fields, serializer)
            }
            Self::End(fields) => {
                crate::support::write_tagged("event", "end", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for HappeningAnswer {
    const TAG: &'static str = "event";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "start" => ::serde::Deserialize::deserialize(fields).map(Self::Start),
                "end" => ::serde::Deserialize::deserialize(fields).map(Self::End),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for HappeningAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<StartVariantAnswer> for HappeningAnswer {
    fn from(value: StartVariantAnswer) -> Self {
        Self::Start(value)
    }
}
impl ::std::convert::From<EndVariantAnswer> for HappeningAnswer {
    fn from(value: EndVariantAnswer) -> Self {
        Self::End(value)
    }
}
/// `Holder` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// `all` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::vec::Vec<Shape>>,
    /// `maybe` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub maybe: ::std::option::Option<::std::option::Option<Shape>>,
    /// `shape` of the document.
    pub shape: Shape,
}
impl ::serde::Serialize for Holder {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Holder {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `HolderAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct HolderAnswer {
    /// `all` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::open_list"
    )]
    pub all: ::std::option::Option<::std::vec::Vec<crate::support::Open<ShapeAnswer>>>,
    /// `maybe` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub maybe: ::std::option::Option<
        ::std::option::Option<crate::support::Open<ShapeAnswer>>,
    >,
    /// `shape` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<crate::support::Open<ShapeAnswer>>,
}
impl ::serde::Serialize for HolderAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for HolderAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Implicit` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Implicit {
    /// `type` is `first`.
    First(ImplicitFirst),
    /// `type` is `second`.
    Second(ImplicitSecond),
}
impl ::serde::Serialize for Implicit {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::First(fields) => {
                crate::support::write_tagged("type", "first", fields, serializer)
            }
            Self::Second(fields) => {
                crate::support::write_tagged("type", "second", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Implicit {
    const TAG: &'static str = "type";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "first" => ::serde::Deserialize::deserialize(fields).map(Self::First),
                "second" => ::serde::Deserialize::deserialize(fields).map(Self::Second),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Implicit {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `ImplicitAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ImplicitAnswer {
    /// `type` is `first`.
    First(ImplicitFirstAnswer),
    /// `type` is `second`.
    Second(ImplicitSecondAnswer),
}
impl ::serde::Serialize for ImplicitAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::First(fields) => {
                crate::support::write_tagged("type", "first", fields, serializer)
            }
            Self::Second(fields) => {
                crate::support::write_tagged("type", "second", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ImplicitAnswer {
    const TAG: &'static str = "type";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "first" => ::serde::Deserialize::deserialize(fields).map(Self::First),
                "second" => ::serde::Deserialize::deserialize(fields).map(Self::Second),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ImplicitAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<ImplicitFirstAnswer> for ImplicitAnswer {
    fn from(value: ImplicitFirstAnswer) -> Self {
        Self::First(value)
    }
}
impl ::std::convert::From<ImplicitSecondAnswer> for ImplicitAnswer {
    fn from(value: ImplicitSecondAnswer) -> Self {
        Self::Second(value)
    }
}
/// `ImplicitFirst` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirst {
    /// `a` of the document.
    pub a: ::std::string::String,
}
impl ::serde::Serialize for ImplicitFirst {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ImplicitFirst {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl ImplicitFirst {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}
/// `ImplicitFirstAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitFirstAnswer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for ImplicitFirstAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ImplicitFirstAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ImplicitSecond` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecond {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}
impl ::serde::Serialize for ImplicitSecond {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ImplicitSecond {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ImplicitSecondAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct ImplicitSecondAnswer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
}
impl ::serde::Serialize for ImplicitSecondAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for ImplicitSecondAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `JsonLike` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum JsonLike {
    /// Text.
    Text(::std::string::String),
    /// number.
    Number(f64),
    /// boolean.
    Boolean(bool),
    /// List.
    List(::std::vec::Vec<JsonLike>),
    /// Map.
    Map(::std::collections::BTreeMap<::std::string::String, JsonLike>),
}
impl<'de> ::serde::Deserialize<'de> for JsonLike {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::Number)
            .or(Self::Boolean)
            .or(Self::List)
            .or(Self::Map)
            .found()
    }
}
/// `JsonLikeAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum JsonLikeAnswer {
    /// Text.
    Text(::std::string::String),
    /// number.
    Number(f64),
    /// boolean.
    Boolean(bool),
    /// List.
    List(::std::vec::Vec<crate::support::Open<JsonLikeAnswer>>),
    /// Map.
    Map(
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::support::Open<JsonLikeAnswer>,
        >,
    ),
}
impl<'de> ::serde::Deserialize<'de> for JsonLikeAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::Number)
            .or(Self::Boolean)
            .or(Self::List)
            .or(Self::Map)
            .found()
    }
}
/// `Keywords` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Keywords {
    /// `` of the document.
    #[serde(rename = "")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
    /// `$id` of the document.
    #[serde(rename = "$id")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `2fa` of the document.
    #[serde(rename = "2fa")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub n2fa: ::std::option::Option<::std::string::String>,
    /// `Type` of the document.
    #[serde(rename = "Type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `a-b` of the document.
    #[serde(rename = "a-b")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `async` of the document.
    #[serde(rename = "async")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `fooBar` of the document.
    #[serde(rename = "fooBar")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// `foo_bar` of the document.
    #[serde(rename = "foo_bar")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `self` of the document.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
    /// `try` of the document.
    #[serde(rename = "try")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type` of the document.
    #[serde(rename = "type")]
    pub type2: ::std::string::String,
}
impl ::serde::Serialize for Keywords {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Keywords {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `KeywordsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct KeywordsAnswer {
    /// `` of the document.
    #[serde(rename = "")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub field: ::std::option::Option<::std::string::String>,
    /// `$id` of the document.
    #[serde(rename = "$id")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `2fa` of the document.
    #[serde(rename = "2fa")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub n2fa: ::std::option::Option<::std::string::String>,
    /// `Type` of the document.
    #[serde(rename = "Type")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// `a-b` of the document.
    #[serde(rename = "a-b")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a_b: ::std::option::Option<::std::string::String>,
    /// `async` of the document.
    #[serde(rename = "async")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `fooBar` of the document.
    #[serde(rename = "fooBar")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// `foo_bar` of the document.
    #[serde(rename = "foo_bar")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `self` of the document.
    #[serde(rename = "self")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
    /// `try` of the document.
    #[serde(rename = "try")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type` of the document.
    #[serde(rename = "type")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub type2: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for KeywordsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for KeywordsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `KnownOrAny` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum KnownOrAny {
    /// KnownOrAnyVariant1.
    KnownOrAnyVariant1(KnownOrAnyVariant1),
    /// Text.
    Text(::std::string::String),
}
impl<'de> ::serde::Deserialize<'de> for KnownOrAny {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::KnownOrAnyVariant1)
            .or(Self::Text)
            .found()
    }
}
impl ::std::fmt::Display for KnownOrAny {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
/// `KnownOrAnyVariant1` of the document.
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
impl ::std::fmt::Display for KnownOrAnyVariant1 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for KnownOrAnyVariant1 {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "gpt" => ::std::result::Result::Ok(Self::Gpt),
            "claude" => ::std::result::Result::Ok(Self::Claude),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "KnownOrAnyVariant1",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for KnownOrAnyVariant1 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for KnownOrAnyVariant1 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
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
/// `Login` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Login {
    /// `by` is `password`.
    Password(LoginPassword),
    /// `by` is `token`.
    Token(LoginToken),
}
impl ::serde::Serialize for Login {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Password(fields) => {
                crate::support::write_tagged("by", "password", fields, serializer)
            }
            Self::Token(fields) => {
                crate::support::write_tagged("by", "token", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Login {
    const TAG: &'static str = "by";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "password" => {
                    ::serde::Deserialize::deserialize(fields).map(Self::Password)
                }
                "token" => ::serde::Deserialize::deserialize(fields).map(Self::Token),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Login {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `LoginAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum LoginAnswer {
    /// `by` is `password`.
    Password(LoginPasswordAnswer),
    /// `by` is `token`.
    Token(LoginTokenAnswer),
}
impl ::serde::Serialize for LoginAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Password(fields) => {
                crate::support::write_tagged("by", "password", fields, serializer)
            }
            Self::Token(fields) => {
                crate::support::write_tagged("by", "token", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for LoginAnswer {
    const TAG: &'static str = "by";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "password" => {
                    ::serde::Deserialize::deserialize(fields).map(Self::Password)
                }
                "token" => ::serde::Deserialize::deserialize(fields).map(Self::Token),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<LoginPasswordAnswer> for LoginAnswer {
    fn from(value: LoginPasswordAnswer) -> Self {
        Self::Password(value)
    }
}
impl ::std::convert::From<LoginTokenAnswer> for LoginAnswer {
    fn from(value: LoginTokenAnswer) -> Self {
        Self::Token(value)
    }
}
/// `LoginPassword` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPassword {
    /// `password` of the document.
    pub password: crate::support::Secret,
    /// `tries` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tries: ::std::option::Option<i64>,
}
impl ::serde::Serialize for LoginPassword {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginPassword {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl LoginPassword {
    /// One with what is required, and nothing else.
    pub fn new(password: crate::support::Secret) -> Self {
        Self {
            password,
            tries: ::std::default::Default::default(),
        }
    }
}
/// `LoginPasswordAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginPasswordAnswer {
    /// `password` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::support::Secret>,
    /// `tries` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tries: ::std::option::Option<i64>,
}
impl ::serde::Serialize for LoginPasswordAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginPasswordAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `LoginToken` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginToken {
    /// `token` of the document.
    pub token: crate::support::Secret,
}
impl ::serde::Serialize for LoginToken {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginToken {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl LoginToken {
    /// One with what is required, and nothing else.
    pub fn new(token: crate::support::Secret) -> Self {
        Self { token }
    }
}
/// `LoginTokenAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct LoginTokenAnswer {
    /// `token` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<crate::support::Secret>,
}
impl ::serde::Serialize for LoginTokenAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginTokenAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `ManyTypes` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum ManyTypes {
    /// Text.
    Text(::std::string::String),
    /// integer.
    Integer(i64),
    /// boolean.
    Boolean(bool),
}
impl<'de> ::serde::Deserialize<'de> for ManyTypes {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::Integer)
            .or(Self::Boolean)
            .found()
    }
}
impl ::std::fmt::Display for ManyTypes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
/// `MapOfNullables` of the document.
pub type MapOfNullables = ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::option::Option<::std::string::String>,
>;
/// `MapOfNumbers` of the document.
pub type MapOfNumbers = ::std::collections::BTreeMap<::std::string::String, f64>;
/// `MaybeShape` of the document.
pub type MaybeShape = Shape;
/// `MaybeShapeAnswer` of the document.
pub type MaybeShapeAnswer = ShapeAnswer;
/// `Mixed` of the document.
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
impl ::std::fmt::Display for Mixed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for Mixed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Mixed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `Moments` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Moments {
    /// `at` of the document.
    pub at: ::chrono::DateTime<::chrono::Utc>,
    /// `day` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub day: ::std::option::Option<::std::string::String>,
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `others` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub others: ::std::option::Option<
        ::std::vec::Vec<::chrono::DateTime<::chrono::Utc>>,
    >,
}
impl ::serde::Serialize for Moments {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Moments {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Moments {
    /// One with what is required, and nothing else.
    pub fn new(at: ::chrono::DateTime<::chrono::Utc>) -> Self {
        Self {
            at,
            day: ::std::default::Default::default(),
            id: ::std::default::Default::default(),
            others: ::std::default::Default::default(),
        }
    }
}
/// `MomentsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct MomentsAnswer {
    /// `at` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<crate::support::Open<crate::support::Timestamp>>,
    /// `day` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub day: ::std::option::Option<::std::string::String>,
    /// `id` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// `others` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::open_list"
    )]
    pub others: ::std::option::Option<
        ::std::vec::Vec<crate::support::Open<crate::support::Timestamp>>,
    >,
}
impl ::serde::Serialize for MomentsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for MomentsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NamedByRule` of the document.
///
/// Checked by the server: `propertyNames` `{"pattern":"^[a-z]+$"}`.
pub type NamedByRule = ::std::collections::BTreeMap<::std::string::String, i64>;
/// `Nest` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(transparent)]
pub struct Nest(pub ::std::vec::Vec<Nest>);
/// `NoProperties` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct NoProperties {}
impl ::serde::Serialize for NoProperties {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NoProperties {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NoPropertiesAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NoPropertiesAnswer {}
impl ::serde::Serialize for NoPropertiesAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NoPropertiesAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NotThis` of the document.
///
/// Checked by the server: `not` `{"const":"forbidden"}`.
pub type NotThis = ::std::string::String;
/// `NullInTypes` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypes {
    /// `any_of` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub any_of: ::std::option::Option<::std::option::Option<Point>>,
    /// `in_enum` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub in_enum: ::std::option::Option<::std::option::Option<NullInTypesInEnum>>,
    /// `list` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::option::Option<bool>>>,
    >,
    /// `may` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub may: ::std::option::Option<::std::option::Option<i64>>,
    /// `must` of the document.
    pub must: ::std::option::Option<::std::string::String>,
    /// `old_way` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub old_way: ::std::option::Option<::std::option::Option<NullInTypesOldWay>>,
    /// `one_of` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub one_of: ::std::option::Option<::std::option::Option<NullInTypesOneOf>>,
    /// `only` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub only: ::std::option::Option<()>,
    /// `through_name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub through_name: ::std::option::Option<::std::option::Option<NullablePoint>>,
    /// `through_names` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub through_names: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<NullablePointByAnotherName>>,
    >,
}
impl ::serde::Serialize for NullInTypes {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NullInTypes {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `NullInTypesAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesAnswer {
    /// `any_of` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub any_of: ::std::option::Option<::std::option::Option<PointAnswer>>,
    /// `in_enum` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub in_enum: ::std::option::Option<
        ::std::option::Option<crate::support::Open<NullInTypesInEnum>>,
    >,
    /// `list` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::option::Option<bool>>>,
    >,
    /// `may` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub may: ::std::option::Option<::std::option::Option<i64>>,
    /// `must` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub must: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `old_way` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub old_way: ::std::option::Option<::std::option::Option<NullInTypesOldWay>>,
    /// `one_of` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub one_of: ::std::option::Option<
        ::std::option::Option<crate::support::Open<NullInTypesOneOf>>,
    >,
    /// `only` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub only: ::std::option::Option<()>,
    /// `through_name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub through_name: ::std::option::Option<::std::option::Option<NullablePoint>>,
    /// `through_names` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub through_names: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<NullablePointByAnotherName>>,
    >,
}
impl ::serde::Serialize for NullInTypesAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NullInTypesAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NullInTypesInEnum` of the document.
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
impl ::std::fmt::Display for NullInTypesInEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for NullInTypesInEnum {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "NullInTypesInEnum",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for NullInTypesInEnum {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for NullInTypesInEnum {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `NullInTypesOldWay` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullInTypesOldWay {
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
}
impl ::serde::Serialize for NullInTypesOldWay {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NullInTypesOldWay {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NullInTypesOneOf` of the document.
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
impl ::std::fmt::Display for NullInTypesOneOf {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for NullInTypesOneOf {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "NullInTypesOneOf",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for NullInTypesOneOf {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for NullInTypesOneOf {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `NullablePoint` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct NullablePoint {
    /// `x` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub y: ::std::option::Option<f64>,
}
impl ::serde::Serialize for NullablePoint {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for NullablePoint {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `NullablePointByAnotherName` of the document.
pub type NullablePointByAnotherName = NullablePoint;
/// `Numbers` of the document.
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
impl ::std::fmt::Display for Numbers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for Numbers {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Numbers {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `Odd` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Odd {
    /// `even` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub even: ::std::option::Option<::std::option::Option<::std::boxed::Box<Even>>>,
}
impl ::serde::Serialize for Odd {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Odd {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `OneOrTheOther` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOther {
    /// OneOrTheOtherVariant1.
    OneOrTheOtherVariant1(OneOrTheOtherVariant1),
    /// OneOrTheOtherVariant2.
    OneOrTheOtherVariant2(OneOrTheOtherVariant2),
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOther {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::OneOrTheOtherVariant1)
            .or(Self::OneOrTheOtherVariant2)
            .found()
    }
}
/// `OneOrTheOtherAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum OneOrTheOtherAnswer {
    /// OneOrTheOtherVariant1Answer.
    OneOrTheOtherVariant1Answer(OneOrTheOtherVariant1Answer),
    /// OneOrTheOtherVariant2Answer.
    OneOrTheOtherVariant2Answer(OneOrTheOtherVariant2Answer),
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOtherAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or_with(&["a"], &[], Self::OneOrTheOtherVariant1Answer)
            .or_with(&["b"], &[], Self::OneOrTheOtherVariant2Answer)
            .found()
    }
}
/// `OneOrTheOtherVariant1` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1 {
    /// `a` of the document.
    pub a: ::std::string::String,
}
impl ::serde::Serialize for OneOrTheOtherVariant1 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOtherVariant1 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl OneOrTheOtherVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}
/// `OneOrTheOtherVariant1Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant1Answer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for OneOrTheOtherVariant1Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOtherVariant1Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `OneOrTheOtherVariant2` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2 {
    /// `b` of the document.
    pub b: i64,
}
impl ::serde::Serialize for OneOrTheOtherVariant2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOtherVariant2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl OneOrTheOtherVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(b: i64) -> Self {
        Self { b }
    }
}
/// `OneOrTheOtherVariant2Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OneOrTheOtherVariant2Answer {
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for OneOrTheOtherVariant2Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OneOrTheOtherVariant2Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `OnlyHeir` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeir {
    /// `t` is `one`.
    One(TheHeirVariant),
}
impl ::serde::Serialize for OnlyHeir {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::One(fields) => {
                crate::support::write_tagged("t", "one", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for OnlyHeir {
    const TAG: &'static str = "t";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "one" => ::serde::Deserialize::deserialize(fields).map(Self::One),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for OnlyHeir {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<TheHeirVariant> for OnlyHeir {
    fn from(value: TheHeirVariant) -> Self {
        Self::One(value)
    }
}
/// `OnlyHeirAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum OnlyHeirAnswer {
    /// `t` is `one`.
    One(TheHeirVariantAnswer),
}
impl ::serde::Serialize for OnlyHeirAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::One(fields) => {
                crate::support::write_tagged("t", "one", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for OnlyHeirAnswer {
    const TAG: &'static str = "t";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "one" => ::serde::Deserialize::deserialize(fields).map(Self::One),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for OnlyHeirAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<TheHeirVariantAnswer> for OnlyHeirAnswer {
    fn from(value: TheHeirVariantAnswer) -> Self {
        Self::One(value)
    }
}
/// `OnlyRequired` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequired {
    /// `does_not` of the document.
    ///
    /// Left out, the server takes `"five"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub does_not: ::std::option::Option<i64>,
    /// `fits` of the document.
    ///
    /// Left out, the server takes `5`.
    pub fits: i64,
    /// `of_enum` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<OnlyRequiredOfEnum>,
    /// `of_list` of the document.
    ///
    /// Left out, the server takes `["x"]`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unheard_of` of the document.
    pub unheard_of: ::serde_json::Value,
}
impl ::serde::Serialize for OnlyRequired {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OnlyRequired {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl OnlyRequired {
    /// One with what is required, and nothing else.
    pub fn new(fits: i64, unheard_of: ::serde_json::Value) -> Self {
        Self {
            fits,
            unheard_of,
            does_not: ::std::default::Default::default(),
            of_enum: ::std::default::Default::default(),
            of_list: ::std::default::Default::default(),
        }
    }
}
/// `OnlyRequiredAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct OnlyRequiredAnswer {
    /// `does_not` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub does_not: ::std::option::Option<i64>,
    /// `fits` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub fits: ::std::option::Option<i64>,
    /// `of_enum` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of_enum: ::std::option::Option<crate::support::Open<OnlyRequiredOfEnum>>,
    /// `of_list` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub of_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unheard_of` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub unheard_of: ::std::option::Option<::serde_json::Value>,
}
impl ::serde::Serialize for OnlyRequiredAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for OnlyRequiredAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `OnlyRequiredOfEnum` of the document.
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
impl ::std::fmt::Display for OnlyRequiredOfEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for OnlyRequiredOfEnum {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "OnlyRequiredOfEnum",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for OnlyRequiredOfEnum {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for OnlyRequiredOfEnum {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `OpenTuple` of the document.
///
/// Checked by the server: `items` `{"type":"integer"}`, `prefixItems` `[{"type":"string"}]`.
pub type OpenTuple = ::std::vec::Vec<::serde_json::Value>;
/// `Option` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Option {
    /// `string` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub string: ::std::option::Option<String>,
    /// `vec` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub vec: ::std::option::Option<Vec>,
}
impl ::serde::Serialize for Option {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Option {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Pair` of the document.
///
/// Checked by the server: `minItems` `2`, `maxItems` `2`.
pub type Pair = (::std::string::String, i64);
/// `Patch` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// `anything` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub anything: ::std::option::Option<::serde_json::Value>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `note` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `point` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::present"
    )]
    pub point: ::std::option::Option<::std::option::Option<Point>>,
}
impl ::serde::Serialize for Patch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Patch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PatchAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PatchAnswer {
    /// `anything` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub anything: ::std::option::Option<::serde_json::Value>,
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `note` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// `point` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub point: ::std::option::Option<::std::option::Option<PointAnswer>>,
}
impl ::serde::Serialize for PatchAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PatchAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PatchName` of the document.
pub type PatchName = ::std::string::String;
/// `Phablet` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phablet {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    pub os: ::std::string::String,
    /// `pen` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}
impl ::serde::Serialize for Phablet {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Phablet {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `PhabletAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletAnswer {
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
    /// `pen` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub pen: ::std::option::Option<bool>,
}
impl ::serde::Serialize for PhabletAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhabletAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PhabletVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariant {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `pen` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}
impl ::serde::Serialize for PhabletVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhabletVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PhabletVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhabletVariantAnswer {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `pen` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pen: ::std::option::Option<bool>,
}
impl ::serde::Serialize for PhabletVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhabletVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Phone` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Phone {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    pub os: ::std::string::String,
}
impl ::serde::Serialize for Phone {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Phone {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `PhoneAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneAnswer {
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub number: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for PhoneAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhoneAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PhoneVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariant {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for PhoneVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhoneVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `PhoneVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PhoneVariantAnswer {
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `number` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for PhoneVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhoneVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Point` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Point {
    /// `x` of the document.
    pub x: f64,
    /// `y` of the document.
    pub y: f64,
}
impl ::serde::Serialize for Point {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Point {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Point {
    /// One with what is required, and nothing else.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
/// `PointAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct PointAnswer {
    /// `x` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<f64>,
    /// `y` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<f64>,
}
impl ::serde::Serialize for PointAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for PointAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Recursive` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Recursive {
    /// `children` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub children: ::std::option::Option<::std::vec::Vec<Recursive>>,
    /// `v` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Recursive {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Recursive {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `RequiredCases` of the document.
///
/// Checked by the server: `oneOf` `[{"required":["a"]},{"required":["b"]}]`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RequiredCases {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub b: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for RequiredCases {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for RequiredCases {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `RoundLeft` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundLeft {
    /// `l` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub l: ::std::option::Option<::std::string::String>,
    /// `next` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<RoundLeft>>,
}
impl ::serde::Serialize for RoundLeft {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for RoundLeft {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `RoundRight` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct RoundRight {
    /// `next` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub next: ::std::option::Option<::std::boxed::Box<RoundRight>>,
    /// `r` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub r: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for RoundRight {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for RoundRight {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Secretive` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Secretive {
    /// `login` of the document.
    pub login: ::std::string::String,
    /// `password` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::support::Secret>,
}
impl ::serde::Serialize for Secretive {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Secretive {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Secretive {
    /// One with what is required, and nothing else.
    pub fn new(login: ::std::string::String) -> Self {
        Self {
            login,
            password: ::std::default::Default::default(),
        }
    }
}
/// `SecretiveAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SecretiveAnswer {
    /// `login` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub login: ::std::option::Option<::std::string::String>,
    /// `password` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub password: ::std::option::Option<crate::support::Secret>,
}
impl ::serde::Serialize for SecretiveAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SecretiveAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `SelfType` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SelfType {
    /// `self` of the document.
    #[serde(rename = "self")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub self_: ::std::option::Option<::std::boxed::Box<SelfType>>,
}
impl ::serde::Serialize for SelfType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SelfType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Shape` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `kind` is `circle`.
    Circle(CircleVariant),
    /// `kind` is `square`.
    Square(SquareVariant),
}
impl ::serde::Serialize for Shape {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Circle(fields) => {
                crate::support::write_tagged("kind", "circle", fields, serializer)
            }
            Self::Square(fields) => {
                crate::support::write_tagged("kind", "square", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Shape {
    const TAG: &'static str = "kind";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "circle" => ::serde::Deserialize::deserialize(fields).map(Self::Circle),
                "square" => ::serde::Deserialize::deserialize(fields).map(Self::Square),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Shape {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `ShapeAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeAnswer {
    /// `kind` is `circle`.
    Circle(CircleVariantAnswer),
    /// `kind` is `square`.
    Square(SquareVariantAnswer),
}
impl ::serde::Serialize for ShapeAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Circle(fields) => {
                crate::support::write_tagged("kind", "circle", fields, serializer)
            }
            Self::Square(fields) => {
                crate::support::write_tagged("kind", "square", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for ShapeAnswer {
    const TAG: &'static str = "kind";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "circle" => ::serde::Deserialize::deserialize(fields).map(Self::Circle),
                "square" => ::serde::Deserialize::deserialize(fields).map(Self::Square),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ShapeAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<CircleVariantAnswer> for ShapeAnswer {
    fn from(value: CircleVariantAnswer) -> Self {
        Self::Circle(value)
    }
}
impl ::std::convert::From<SquareVariantAnswer> for ShapeAnswer {
    fn from(value: SquareVariantAnswer) -> Self {
        Self::Square(value)
    }
}
/// `Siblings` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Siblings {
    /// Where it is.
    ///
    /// Deprecated.
    pub described: Point,
    /// `narrowed` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub narrowed: ::std::option::Option<SiblingsNarrowed>,
    /// `required` of the document.
    ///
    /// Checked by the server: `minLength` `2`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<PatchName>,
}
impl ::serde::Serialize for Siblings {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Siblings {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `SiblingsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SiblingsAnswer {
    /// Where it is.
    ///
    /// Deprecated.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub described: ::std::option::Option<PointAnswer>,
    /// `narrowed` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub narrowed: ::std::option::Option<crate::support::Open<SiblingsNarrowed>>,
    /// `required` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub required: ::std::option::Option<PatchName>,
}
impl ::serde::Serialize for SiblingsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SiblingsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `SiblingsNarrowed` of the document.
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
impl ::std::fmt::Display for SiblingsNarrowed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for SiblingsNarrowed {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "low" => ::std::result::Result::Ok(Self::Low),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "SiblingsNarrowed",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for SiblingsNarrowed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for SiblingsNarrowed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `Square` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Square {
    /// `kind` of the document.
    pub kind: SquareKind,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side` of the document.
    pub side: f64,
}
impl ::serde::Serialize for Square {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Square {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `SquareAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareAnswer {
    /// `kind` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<crate::support::Open<SquareKind>>,
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<crate::support::Open<Level>>,
    /// `side` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub side: ::std::option::Option<f64>,
}
impl ::serde::Serialize for SquareAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SquareAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `SquareKind` of the document.
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
impl ::std::fmt::Display for SquareKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for SquareKind {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "square" => ::std::result::Result::Ok(Self::Square),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "SquareKind",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for SquareKind {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for SquareKind {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `SquareVariant` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariant {
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<Level>,
    /// `side` of the document.
    pub side: f64,
}
impl ::serde::Serialize for SquareVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SquareVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl SquareVariant {
    /// One with what is required, and nothing else.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            level: ::std::default::Default::default(),
        }
    }
}
/// `SquareVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct SquareVariantAnswer {
    /// `level` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<crate::support::Open<Level>>,
    /// `side` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub side: ::std::option::Option<f64>,
}
impl ::serde::Serialize for SquareVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for SquareVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Start` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Start {
    /// `event` of the document.
    pub event: StartEvent,
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for Start {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Start {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl Start {
    /// One with what is required, and nothing else.
    pub fn new(event: StartEvent) -> Self {
        Self {
            event,
            id: ::std::default::Default::default(),
        }
    }
}
/// `StartAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartAnswer {
    /// `event` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<crate::support::Open<StartEvent>>,
    /// `id` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub id: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for StartAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for StartAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `StartEvent` of the document.
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
impl ::std::fmt::Display for StartEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for StartEvent {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "start" => ::std::result::Result::Ok(Self::Start),
            "end" => ::std::result::Result::Ok(Self::End),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "StartEvent",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for StartEvent {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for StartEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `StartVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariant {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for StartVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for StartVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `StartVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct StartVariantAnswer {
    /// `id` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for StartVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for StartVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `String` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct String {
    /// `some` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub some: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for String {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for String {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Tablet` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tablet {
    /// `inches` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    pub os: ::std::string::String,
}
impl ::serde::Serialize for Tablet {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Tablet {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `TabletAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletAnswer {
    /// `inches` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub inches: ::std::option::Option<f64>,
    /// `name` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// `os` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub os: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TabletAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TabletAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TabletVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariant {
    /// `inches` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TabletVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TabletVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TabletVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TabletVariantAnswer {
    /// `inches` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inches: ::std::option::Option<f64>,
    /// `name` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TabletVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TabletVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Taxi` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Taxi {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `sort` of the document.
    pub sort: ::std::string::String,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for Taxi {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Taxi {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `TaxiAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiAnswer {
    /// `doors` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub doors: ::std::option::Option<i64>,
    /// `fare` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub fare: ::std::option::Option<f64>,
    /// `sort` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub sort: ::std::option::Option<::std::string::String>,
    /// `wheels` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for TaxiAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TaxiAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TaxiVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariant {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for TaxiVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TaxiVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TaxiVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TaxiVariantAnswer {
    /// `doors` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub doors: ::std::option::Option<i64>,
    /// `fare` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fare: ::std::option::Option<f64>,
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for TaxiVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TaxiVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TextOrPart` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPart {
    /// Text.
    Text(::std::string::String),
    /// TextOrPartVariant2.
    TextOrPartVariant2(TextOrPartVariant2),
    /// TextOrPartVariant3.
    TextOrPartVariant3(TextOrPartVariant3),
}
impl<'de> ::serde::Deserialize<'de> for TextOrPart {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or(Self::TextOrPartVariant2)
            .or(Self::TextOrPartVariant3)
            .found()
    }
}
/// `TextOrPartAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum TextOrPartAnswer {
    /// Text.
    Text(::std::string::String),
    /// TextOrPartVariant2Answer.
    TextOrPartVariant2Answer(TextOrPartVariant2Answer),
    /// TextOrPartVariant3Answer.
    TextOrPartVariant3Answer(TextOrPartVariant3Answer),
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::Text)
            .or_with(
                &["type", "text"],
                &[("type", "\"text\"")],
                Self::TextOrPartVariant2Answer,
            )
            .or_with(
                &["type", "url"],
                &[("type", "\"image\"")],
                Self::TextOrPartVariant3Answer,
            )
            .found()
    }
}
/// `TextOrPartVariant2` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2 {
    /// `text` of the document.
    pub text: ::std::string::String,
    /// `type` of the document.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant2Type,
}
impl ::serde::Serialize for TextOrPartVariant2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl TextOrPartVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(text: ::std::string::String, type_: TextOrPartVariant2Type) -> Self {
        Self { text, type_ }
    }
}
/// `TextOrPartVariant2Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant2Answer {
    /// `text` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// `type` of the document.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::support::Open<TextOrPartVariant2Type>>,
}
impl ::serde::Serialize for TextOrPartVariant2Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant2Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TextOrPartVariant2Type` of the document.
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
impl ::std::fmt::Display for TextOrPartVariant2Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for TextOrPartVariant2Type {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "text" => ::std::result::Result::Ok(Self::Text),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "TextOrPartVariant2Type",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for TextOrPartVariant2Type {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant2Type {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `TextOrPartVariant3` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3 {
    /// `type` of the document.
    #[serde(rename = "type")]
    pub type_: TextOrPartVariant3Type,
    /// `url` of the document.
    pub url: ::std::string::String,
}
impl ::serde::Serialize for TextOrPartVariant3 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant3 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl TextOrPartVariant3 {
    /// One with what is required, and nothing else.
    pub fn new(type_: TextOrPartVariant3Type, url: ::std::string::String) -> Self {
        Self { type_, url }
    }
}
/// `TextOrPartVariant3Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TextOrPartVariant3Answer {
    /// `type` of the document.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::support::Open<TextOrPartVariant3Type>>,
    /// `url` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TextOrPartVariant3Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant3Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TextOrPartVariant3Type` of the document.
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
impl ::std::fmt::Display for TextOrPartVariant3Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for TextOrPartVariant3Type {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "image" => ::std::result::Result::Ok(Self::Image),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "TextOrPartVariant3Type",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for TextOrPartVariant3Type {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for TextOrPartVariant3Type {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `TheHeir` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeir {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `t` of the document.
    pub t: TheHeirT,
}
impl ::serde::Serialize for TheHeir {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TheHeir {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl TheHeir {
    /// One with what is required, and nothing else.
    pub fn new(t: TheHeirT) -> Self {
        Self {
            t,
            a: ::std::default::Default::default(),
        }
    }
}
/// `TheHeirAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<::std::string::String>,
    /// `t` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<crate::support::Open<TheHeirT>>,
}
impl ::serde::Serialize for TheHeirAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TheHeirAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TheHeirT` of the document.
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
impl ::std::fmt::Display for TheHeirT {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for TheHeirT {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "one" => ::std::result::Result::Ok(Self::One),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "TheHeirT",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for TheHeirT {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for TheHeirT {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
/// `TheHeirVariant` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariant {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TheHeirVariant {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TheHeirVariant {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `TheHeirVariantAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TheHeirVariantAnswer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for TheHeirVariantAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TheHeirVariantAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Tree` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// `left` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// `more` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub more: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, Tree>,
    >,
    /// `right` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub right: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// `v` of the document.
    pub v: i64,
}
impl ::serde::Serialize for Tree {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Tree {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
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
/// `TreeAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct TreeAnswer {
    /// `left` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub left: ::std::option::Option<::std::boxed::Box<TreeAnswer>>,
    /// `more` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub more: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, TreeAnswer>,
    >,
    /// `right` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub right: ::std::option::Option<::std::boxed::Box<TreeAnswer>>,
    /// `v` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub v: ::std::option::Option<i64>,
}
impl ::serde::Serialize for TreeAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for TreeAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Triple` of the document.
///
/// Checked by the server: `minItems` `3`.
pub type Triple = (::std::string::String, Level, ::std::option::Option<f64>);
/// `TripleAnswer` of the document.
pub type TripleAnswer = (
    ::std::string::String,
    crate::support::Open<Level>,
    ::std::option::Option<f64>,
);
/// `Truth` of the document.
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
impl ::std::fmt::Display for Truth {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::text(self))
    }
}
impl ::serde::Serialize for Truth {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        crate::support::write_literal(self.as_json(), serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for Truth {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::literal(deserializer, Self::ALL)
    }
}
/// `Untagged` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum Untagged {
    /// UntaggedVariant1.
    UntaggedVariant1(UntaggedVariant1),
    /// UntaggedVariant2.
    UntaggedVariant2(UntaggedVariant2),
    /// List.
    List(::std::vec::Vec<::std::string::String>),
    /// integer.
    Integer(i64),
    /// Text.
    Text(::std::string::String),
}
impl<'de> ::serde::Deserialize<'de> for Untagged {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or(Self::UntaggedVariant1)
            .or(Self::UntaggedVariant2)
            .or(Self::List)
            .or(Self::Integer)
            .or(Self::Text)
            .found()
    }
}
/// `UntaggedAnswer` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[serde(untagged)]
pub enum UntaggedAnswer {
    /// UntaggedVariant1Answer.
    UntaggedVariant1Answer(UntaggedVariant1Answer),
    /// UntaggedVariant2Answer.
    UntaggedVariant2Answer(UntaggedVariant2Answer),
    /// List.
    List(::std::vec::Vec<::std::string::String>),
    /// integer.
    Integer(i64),
    /// Text.
    Text(::std::string::String),
}
impl<'de> ::serde::Deserialize<'de> for UntaggedAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        crate::support::Best::of(&value)
            .or_with(&["a"], &[], Self::UntaggedVariant1Answer)
            .or_with(&["a", "b"], &[], Self::UntaggedVariant2Answer)
            .or(Self::List)
            .or(Self::Integer)
            .or(Self::Text)
            .found()
    }
}
/// `UntaggedVariant1` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant1 {
    /// `a` of the document.
    pub a: ::std::string::String,
}
impl ::serde::Serialize for UntaggedVariant1 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for UntaggedVariant1 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl UntaggedVariant1 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String) -> Self {
        Self { a }
    }
}
/// `UntaggedVariant1Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant1Answer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl ::serde::Serialize for UntaggedVariant1Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for UntaggedVariant1Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `UntaggedVariant2` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
#[serde(deny_unknown_fields)]
pub struct UntaggedVariant2 {
    /// `a` of the document.
    pub a: ::std::string::String,
    /// `b` of the document.
    pub b: i64,
}
impl ::serde::Serialize for UntaggedVariant2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for UntaggedVariant2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl UntaggedVariant2 {
    /// One with what is required, and nothing else.
    pub fn new(a: ::std::string::String, b: i64) -> Self {
        Self { a, b }
    }
}
/// `UntaggedVariant2Answer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct UntaggedVariant2Answer {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}
impl ::serde::Serialize for UntaggedVariant2Answer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for UntaggedVariant2Answer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `Vec` of the document.
pub type Vec = ::std::vec::Vec<Option>;
/// `Vehicle` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Vehicle {
    /// `sort` is `Vehicle`.
    Vehicle(VehicleBase),
    /// `sort` is `Car`.
    Car(CarVariant),
    /// `sort` is `Taxi`.
    Taxi(TaxiVariant),
}
impl ::serde::Serialize for Vehicle {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Vehicle(fields) => {
                crate::support::write_tagged("sort", "Vehicle", fields, serializer)
            }
            Self::Car(fields) => {
                crate::support::write_tagged("sort", "Car", fields, serializer)
            }
            Self::Taxi(fields) => {
                crate::support::write_tagged("sort", "Taxi", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for Vehicle {
    const TAG: &'static str = "sort";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Vehicle" => ::serde::Deserialize::deserialize(fields).map(Self::Vehicle),
                "Car" => ::serde::Deserialize::deserialize(fields).map(Self::Car),
                "Taxi" => ::serde::Deserialize::deserialize(fields).map(Self::Taxi),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Vehicle {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
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
/// `VehicleAnswer` of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum VehicleAnswer {
    /// `sort` is `Vehicle`.
    Vehicle(VehicleBaseAnswer),
    /// `sort` is `Car`.
    Car(CarVariantAnswer),
    /// `sort` is `Taxi`.
    Taxi(TaxiVariantAnswer),
}
impl ::serde::Serialize for VehicleAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Vehicle(fields) => {
                crate::support::write_tagged("sort", "Vehicle", fields, serializer)
            }
            Self::Car(fields) => {
                crate::support::write_tagged("sort", "Car", fields, serializer)
            }
            Self::Taxi(fields) => {
                crate::support::write_tagged("sort", "Taxi", fields, serializer)
            }
        }
    }
}
impl crate::support::Tagged for VehicleAnswer {
    const TAG: &'static str = "sort";
    fn variant<'de, D: ::serde::Deserializer<'de>>(
        tag: &str,
        fields: D,
    ) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
        ::std::option::Option::Some(
            match tag {
                "Vehicle" => ::serde::Deserialize::deserialize(fields).map(Self::Vehicle),
                "Car" => ::serde::Deserialize::deserialize(fields).map(Self::Car),
                "Taxi" => ::serde::Deserialize::deserialize(fields).map(Self::Taxi),
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for VehicleAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::tagged(deserializer)
    }
}
impl ::std::convert::From<VehicleBaseAnswer> for VehicleAnswer {
    fn from(value: VehicleBaseAnswer) -> Self {
        Self::Vehicle(value)
    }
}
impl ::std::convert::From<CarVariantAnswer> for VehicleAnswer {
    fn from(value: CarVariantAnswer) -> Self {
        Self::Car(value)
    }
}
impl ::std::convert::From<TaxiVariantAnswer> for VehicleAnswer {
    fn from(value: TaxiVariantAnswer) -> Self {
        Self::Taxi(value)
    }
}
/// `VehicleBase` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBase {
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for VehicleBase {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for VehicleBase {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `VehicleBaseAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct VehicleBaseAnswer {
    /// `wheels` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wheels: ::std::option::Option<i64>,
}
impl ::serde::Serialize for VehicleBaseAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for VehicleBaseAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `WithDefs` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefs {
    /// `a` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<WithDefsInner>,
    /// `b` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::vec::Vec<WithDefsInner>>,
    /// `c` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<WithDefsOddName>,
    /// `d` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<BoundsAbove>,
}
impl ::serde::Serialize for WithDefs {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for WithDefs {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `WithDefsAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsAnswer {
    /// `a` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub a: ::std::option::Option<WithDefsInnerAnswer>,
    /// `b` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient_list"
    )]
    pub b: ::std::option::Option<::std::vec::Vec<WithDefsInnerAnswer>>,
    /// `c` of the document.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<crate::support::Open<WithDefsOddName>>,
    /// `d` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub d: ::std::option::Option<BoundsAbove>,
}
impl ::serde::Serialize for WithDefsAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for WithDefsAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `WithDefsInner` of the document.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInner {
    /// `n` of the document.
    pub n: i64,
}
impl ::serde::Serialize for WithDefsInner {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for WithDefsInner {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
impl WithDefsInner {
    /// One with what is required, and nothing else.
    pub fn new(n: i64) -> Self {
        Self { n }
    }
}
/// `WithDefsInnerAnswer` of the document.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[serde(remote = "Self")]
pub struct WithDefsInnerAnswer {
    /// `n` of the document.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient"
    )]
    pub n: ::std::option::Option<i64>,
}
impl ::serde::Serialize for WithDefsInnerAnswer {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> ::serde::Deserialize<'de> for WithDefsInnerAnswer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        Self::deserialize(crate::support::Named(deserializer))
    }
}
/// `WithDefsOddName` of the document.
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
impl ::std::fmt::Display for WithDefsOddName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&crate::support::cased(self.as_str()))
    }
}
impl ::std::str::FromStr for WithDefsOddName {
    type Err = crate::support::UnknownValue;
    fn from_str(
        text: &str,
    ) -> ::std::result::Result<Self, crate::support::UnknownValue> {
        match text {
            "odd" => ::std::result::Result::Ok(Self::Odd),
            _ => {
                ::std::result::Result::Err(crate::support::UnknownValue {
                    of: "WithDefsOddName",
                    text: text.to_owned(),
                })
            }
        }
    }
}
impl ::serde::Serialize for WithDefsOddName {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::support::cased(self.as_str()))
    }
}
impl<'de> ::serde::Deserialize<'de> for WithDefsOddName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::support::read_text(deserializer)
    }
}
