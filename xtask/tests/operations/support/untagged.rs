//! Unions whose variants nothing tells apart.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::same::{means, same};

/// Finds, among the variants of a union that nothing tells apart, the one that keeps most of a value.
///
/// A variant of which nothing is left of an object is none: it only asks for nothing.
pub(crate) struct BestMatch<'a, U> {
    value: &'a Value,
    found: Option<(usize, U)>,
}

impl<'a, U> BestMatch<'a, U> {
    /// Begins the search.
    pub(crate) fn of(value: &'a Value) -> Self {
        Self { value, found: None }
    }

    /// Tries a variant: one that has to have these fields, and these as they are here wherever they are, since those of
    /// responses ask for nothing. Of two that keep the same the first is taken.
    pub(crate) fn or<T: DeserializeOwned + Serialize>(
        mut self,
        fields: &[&str],
        constants: &[(&str, &str)],
        variant: fn(T) -> U,
    ) -> Self {
        let value = self.value;
        let has = |field: &&str| value.get(*field).is_some();
        let is = |(field, text): &(&str, &str)| value.get(*field).is_none_or(|value| means(text, value));
        if fields.iter().all(has)
            && constants.iter().all(is)
            && let Ok(read) = T::deserialize(value)
            && let Ok(again) = serde_json::to_value(&read)
        {
            let kept = kept(value, &again);
            let is_empty = value.as_object().is_none_or(serde_json::Map::is_empty);
            if (is_empty || kept > 1) && self.found.as_ref().is_none_or(|(most, _)| kept > *most) {
                self.found = Some((kept, variant(read)));
            }
        }
        self
    }

    /// The variant that was found.
    pub(crate) fn found<E: serde::de::Error>(self) -> Result<U, E> {
        let found = self.found.map(|(_, found)| found);
        found.ok_or_else(|| E::custom("no variant fits the value"))
    }
}

/// How much of a value is still there after it was read and written.
fn kept(value: &Value, again: &Value) -> usize {
    match (value, again) {
        (Value::Array(value), Value::Array(again)) => {
            let pairs = value.iter().zip(again);
            1 + pairs.map(|(value, again)| kept(value, again)).sum::<usize>()
        }
        (Value::Object(value), Value::Object(again)) => {
            let kept = |(key, value): (&String, &Value)| {
                again.get(key).map_or(0, |again| 1 + kept(value, again))
            };
            1 + value.iter().map(kept).sum::<usize>()
        }
        (value, again) if same(value, again) => 2,
        (value, again) => {
            usize::from(std::mem::discriminant(value) == std::mem::discriminant(again))
        }
    }
}

/// Reads a union as the variant that keeps most, of those whose fields and constants are there.
macro_rules! untagged {
    ($name:ident { $($case:ident [$($field:literal)*] [$($constant:literal = $json:literal)*],)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::support::BestMatch::of(&value)
                    $(.or(&[$($field),*], &[$(($constant, $json)),*], Self::$case))*
                    .found()
            }
        }

        impl $crate::support::Lenient for $name {}
    };
}
pub(crate) use untagged;
