//! Unions whose variants nothing tells apart.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::same::{means, same};

/// Tries a variant of a union whose variants nothing tells apart: `best` becomes the one that keeps most of a value, and how
/// much that is. Of two that keep the same the first is taken.
///
/// The variant has to have these fields, and these constants wherever their fields are, since those of responses ask for
/// nothing. One of which nothing is left of an object is none: it only asks for nothing.
pub(crate) fn try_variant<T: DeserializeOwned + Serialize, U>(
    best: &mut Option<(usize, U)>,
    value: &Value,
    fields: &[&str],
    constants: &[(&str, &str)],
    variant: fn(T) -> U,
) {
    let has = |field: &&str| value.get(*field).is_some();
    let is = |(field, text): &(&str, &str)| value.get(*field).is_none_or(|value| means(text, value));
    if fields.iter().all(has)
        && constants.iter().all(is)
        && let Ok(read) = T::deserialize(value)
        && let Ok(again) = serde_json::to_value(&read)
    {
        let kept = kept(value, &again);
        let is_empty = value.as_object().is_none_or(serde_json::Map::is_empty);
        if (is_empty || kept > 1) && best.as_ref().is_none_or(|(most, _)| kept > *most) {
            *best = Some((kept, variant(read)));
        }
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
                let mut best = std::option::Option::None;
                $(
                    let constants = &[$(($constant, $json)),*];
                    $crate::support::try_variant(&mut best, &value, &[$($field),*], constants, Self::$case);
                )*
                let (_, found) = best.ok_or_else(|| serde::de::Error::custom("no variant fits the value"))?;
                std::result::Result::Ok(found)
            }
        }

        impl $crate::support::Lenient for $name {}
    };
}
pub(crate) use untagged;
