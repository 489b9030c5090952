//! References: where they can stand, what they lead to, and why some lead nowhere.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::keys;
use crate::pointer;

/// A schema that refers to a component.
pub fn to(name: &str) -> Value {
    json!({"$ref": pointer::schema_ref(name)})
}

/// The text of every `$ref` and every discriminator mapping below `value`.
pub fn all(value: &Value) -> Vec<&str> {
    let mut texts = Vec::new();
    keys::each(value, "", &mut |_, key, child| match (key, child) {
        ("$ref", Value::String(text)) => texts.push(text.as_str()),
        ("mapping", Value::Object(map)) => {
            texts.extend(
                map.values()
                    .map(|target| target.as_str().unwrap_or_default()),
            );
        }
        _ => {}
    });
    texts
}

/// Why a reference leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing stands at the place that it names.
    Missing,
    /// It leads back to itself.
    Circular,
    /// It leads out of the document.
    External,
}

impl Why {
    /// What to say of it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Missing => "there is nothing at the place that it names",
            Self::Circular => "it leads back to itself",
            Self::External => {
                "only references into the document itself are followed: bundle it into one file first"
            }
        }
    }
}

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where it stands.
    pub at: String,
    /// Its text.
    pub reference: String,
    /// Why.
    pub why: Why,
}

/// Follows the references of one document.
pub struct References<'a> {
    document: &'a Value,
    /// Places that have names: by `$id`, and by `#` and an anchor.
    anchors: OnceCell<BTreeMap<String, String>>,
}

impl<'a> References<'a> {
    /// Those of `document`.
    pub fn of(document: &'a Value) -> Self {
        Self {
            document,
            anchors: OnceCell::new(),
        }
    }

    /// What a reference leads to, and where that stands.
    pub fn place(&self, reference: &str) -> Result<(&'a Value, String), Why> {
        let named = || self.anchors().get(reference).cloned();
        let place = pointer::of_ref(reference).or_else(named);
        let place = place.ok_or(Why::External)?;
        let value = self.document.pointer(&place).ok_or(Why::Missing)?;
        Ok((value, place))
    }

    /// What stands at the end of a chain of references, and where.
    pub fn follow(&self, value: &'a Value, at: &str) -> Result<(&'a Value, String), Broken> {
        let (mut chain, broken) = self.chain(value, at);
        let last = chain.pop().unwrap_or_else(|| (value, at.to_owned()));
        broken.map_or(Ok(last), Err)
    }

    /// Everything on the way to the end of a chain of references, `value` first; and the one that leads nowhere, if the
    /// chain ends with such a one.
    pub fn chain(&self, value: &'a Value, at: &str) -> (Vec<(&'a Value, String)>, Option<Broken>) {
        let mut chain = vec![(value, at.to_owned())];
        let mut met = BTreeSet::new();
        while let Some((value, at)) = chain.last() {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let next = match self.place(reference) {
                Ok((_, place)) if !met.insert(place.clone()) => Err(Why::Circular),
                next => next,
            };
            match next {
                Ok(next) => chain.push(next),
                Err(why) => {
                    let (at, reference) = (at.clone(), reference.to_owned());
                    return (chain, Some(Broken { at, reference, why }));
                }
            }
        }
        (chain, None)
    }

    fn anchors(&self) -> &BTreeMap<String, String> {
        self.anchors.get_or_init(|| {
            let mut anchors = BTreeMap::new();
            keys::each(self.document, "", &mut |at, key, child| {
                let name = match (key, child.as_str()) {
                    ("$anchor", Some(name)) => format!("#{name}"),
                    ("$id", Some(id)) => id.to_owned(),
                    _ => return,
                };
                anchors.insert(name, at.to_owned());
            });
            anchors
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_data_are_not_taken_for_keywords() {
        let value = json!({
            "properties": {"$ref": {"$ref": "#/a"}, "example": {"$ref": "#/b"}, "properties": {"enum": [{"$ref": "#/x"}]}},
            "example": {"$ref": "#/x"}, "const": {"$ref": "#/x"}, "x-any": {"$ref": "#/x"},
            "discriminator": {"mapping": {"k": "Name"}},
            "allOf": [{"$ref": "#/c"}],
        });
        assert_eq!(all(&value), ["#/c", "Name", "#/a", "#/b"]);
    }

    #[test]
    fn a_chain_ends_at_what_stands_there_or_says_why_not() {
        let to = |reference: &str| json!({"$ref": reference});
        let document = json!({"schemas": {
            "a": to("#/schemas/b"), "b": to("#named"), "c": {"$anchor": "named", "type": "string"},
            "round": to("#/schemas/and"), "and": to("#/schemas/round"), "self": to("#/schemas/self"),
            "gone": to("#/schemas/no"), "no-anchor": to("#no"), "file": to("#/schemas/elsewhere"), "elsewhere": to("b.yaml#/x"),
            "$anchor": {"default": {"$anchor": "no"}}, "deep%20 ~": {}, "coded": to("#/schemas/deep%2520%20~0"),
        }});
        let references = References::of(&document);
        let end = |name: &str| {
            let at = pointer::join("/schemas", name);
            let followed = references.follow(&document["schemas"][name], &at);
            followed
                .map(|(_, at)| at)
                .map_err(|broken| (broken.at, broken.why))
        };
        assert_eq!(end("a"), Ok("/schemas/c".to_owned()));
        assert_eq!(end("c"), Ok("/schemas/c".to_owned()));
        assert_eq!(end("coded"), Ok("/schemas/deep%20 ~0".to_owned()));
        let broken = |at: &str, why| Err((format!("/schemas/{at}"), why));
        assert_eq!(end("round"), broken("round", Why::Circular));
        assert_eq!(end("self"), broken("self", Why::Circular));
        assert_eq!(end("gone"), broken("gone", Why::Missing));
        assert_eq!(end("no-anchor"), broken("no-anchor", Why::External));
        assert_eq!(end("file"), broken("elsewhere", Why::External));
        let (chain, _) = references.chain(&document["schemas"]["file"], "");
        assert_eq!(chain.len(), 2);
    }
}
