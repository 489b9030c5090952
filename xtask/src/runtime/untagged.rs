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

    /// Tries a variant; of two that keep the same the first is taken.
    pub(crate) fn or<T: DeserializeOwned + Serialize>(mut self, variant: fn(T) -> U) -> Self {
        if let Ok(read) = T::deserialize(self.value)
            && let Ok(again) = serde_json::to_value(&read)
        {
            let kept = kept(self.value, &again);
            let is_empty = self.value.as_object().is_none_or(serde_json::Map::is_empty);
            if (is_empty || kept > 1) && self.found.as_ref().is_none_or(|(most, _)| kept > *most) {
                self.found = Some((kept, variant(read)));
            }
        }
        self
    }

    /// Tries a variant of responses, which ask for nothing: one that has to have these fields, and these as they are
    /// here wherever they are.
    pub(crate) fn or_with<T: DeserializeOwned + Serialize>(
        self,
        fields: &[&str],
        constants: &[(&str, &str)],
        variant: fn(T) -> U,
    ) -> Self {
        let has = |field: &&str| self.value.get(*field).is_some();
        let is = |(field, text): &(&str, &str)| {
            self.value.get(*field).is_none_or(|value| means(text, value))
        };
        if self.value.is_object() && fields.iter().all(has) && constants.iter().all(is) {
            self.or(variant)
        } else {
            self
        }
    }

    /// The variant that was found.
    pub(crate) fn found<E: serde::de::Error>(self) -> Result<U, E> {
        self.found
            .map(|(_, found)| found)
            .ok_or_else(|| E::custom("no variant fits the value"))
    }
}

/// How much of a value is still there after it was read and written.
fn kept(value: &Value, again: &Value) -> usize {
    match (value, again) {
        (Value::Array(value), Value::Array(again)) => {
            1 + value
                .iter()
                .zip(again)
                .map(|(value, again)| kept(value, again))
                .sum::<usize>()
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

/// Reads a union by these attempts, and writes it as the variant that it is.
macro_rules! untagged {
    ($name:ident $($attempt:tt)*) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::support::BestMatch::of(&value)$($attempt)*.found()
            }
        }
    };
}
pub(crate) use untagged;
