/// A union whose variants are told apart by a field that all of them have.
pub(crate) trait Tagged: Sized {
    /// The field's name.
    const TAG: &'static str;

    /// Reads the variant that `tag` names from the other fields; `None` where no variant has that name.
    fn variant<'de, D: Deserializer<'de>>(tag: &str, fields: D) -> Option<Result<Self, D::Error>>;
}

/// Reads a union. serde's own way keeps all fields in memory first; here they go into the variant as they come,
/// and only those before the tag wait for it.
pub(crate) fn tagged<'de, D: Deserializer<'de>, T: Tagged>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(TaggedVisitor(std::marker::PhantomData))
}

struct TaggedVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", T::TAG)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<T, A::Error> {
        let mut before = Vec::new();
        while let Some(Text(name)) = rest.next_key()? {
            if name != T::TAG {
                before.push((name, rest.next_value()?));
                continue;
            }
            let Text(tag) = rest.next_value()?;
            let fields = Fields {
                tag: T::TAG,
                before: before.into_iter(),
                value: None,
                rest,
            };
            let unknown = || A::Error::custom(format_args!("`{tag}` is no `{}`", T::TAG));
            return T::variant(&tag, fields).unwrap_or_else(|| Err(unknown()));
        }
        Err(A::Error::missing_field(T::TAG))
    }
}

/// The fields of a variant: all but the tag.
struct Fields<'de, A> {
    tag: &'static str,
    before: std::vec::IntoIter<(Cow<'de, str>, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: serde::de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            name
        } else if let Some(Text(name)) = self.rest.next_key()? {
            name
        } else {
            return Ok(None);
        };
        if name == self.tag {
            return Err(A::Error::duplicate_field(self.tag));
        }
        match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(name.into_deserializer()),
        }
        .map(Some)
    }

    fn next_value_seed<V: serde::de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Fields<'de, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
