//! References: where they can stand, what they lead to, and why some lead nowhere.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::keys::{self, Keys};
use crate::pointer;

/// A schema that refers to a component.
pub fn to(name: &str) -> Value {
    json!({"$ref": pointer::schema_ref(name)})
}

/// The text of every `$ref` and every discriminator mapping below `value`.
pub fn all(value: &Value) -> Vec<&str> {
    let mut texts = Vec::new();
    keys::each(
        value,
        "",
        Keys::Keywords,
        &mut |_, key, child| match (key, child) {
            ("$ref", Value::String(text)) => texts.push(text.as_str()),
            ("mapping", Value::Object(map)) => {
                texts.extend(
                    map.values()
                        .map(|target| target.as_str().unwrap_or_default()),
                );
            }
            _ => {}
        },
    );
    texts
}

/// Nothing stands at the place that a reference names.
const MISSING: &str = "there is nothing at the place that it names";
/// A reference leads back to itself.
const CIRCULAR: &str = "it leads back to itself";
/// A reference leads out of the document.
const EXTERNAL: &str =
    "only references into the document itself are followed: bundle it into one file first";

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where it stands.
    pub at: String,
    /// Its text.
    pub reference: String,
    /// Why it leads nowhere, and what can be done about it.
    pub why: &'static str,
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

    /// What a reference that stands at `at` leads to, and where that stands.
    pub fn place(&self, reference: &str, at: &str) -> Result<(&'a Value, String), Broken> {
        let named = || self.anchors().get(reference).cloned();
        let place = pointer::of_ref(reference).or_else(named);
        let place = place.ok_or_else(|| broken(reference, at, EXTERNAL))?;
        let value = self.document.pointer(&place);
        let value = value.ok_or_else(|| broken(reference, at, MISSING))?;
        Ok((value, place))
    }

    /// What stands at the end of a chain of references, and where.
    pub fn follow(&self, value: &'a Value, at: &str) -> Result<(&'a Value, String), Broken> {
        let (mut chain, broken) = self.chain(value, at);
        let last = chain.pop().unwrap_or_else(|| (value, at.to_owned()));
        broken.map_or(Ok(last), Err)
    }

    /// What stands at the end of a chain of references, as far as it leads.
    pub fn end(&self, value: &'a Value) -> &'a Value {
        let (chain, _) = self.chain(value, "");
        chain.last().map_or(value, |(last, _)| last)
    }

    /// Everything on the way to the end of a chain of references, `value` first; and the one that leads nowhere, if the
    /// chain ends with such a one.
    pub fn chain(&self, value: &'a Value, at: &str) -> (Vec<(&'a Value, String)>, Option<Broken>) {
        let mut chain = vec![(value, at.to_owned())];
        let mut met = BTreeSet::new();
        while let Some((value, at)) = chain.last()
            && let Some(reference) = value.get("$ref").and_then(Value::as_str)
        {
            match self.place(reference, at) {
                Ok((_, place)) if !met.insert(place.clone()) => {
                    let broken = broken(reference, at, CIRCULAR);
                    return (chain, Some(broken));
                }
                Ok(next) => chain.push(next),
                Err(broken) => return (chain, Some(broken)),
            }
        }
        (chain, None)
    }

    fn anchors(&self) -> &BTreeMap<String, String> {
        self.anchors.get_or_init(|| {
            let mut anchors = BTreeMap::new();
            keys::each(self.document, "", Keys::Keywords, &mut |at, key, child| {
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

fn broken(reference: &str, at: &str, why: &'static str) -> Broken {
    let (at, reference) = (at.to_owned(), reference.to_owned());
    Broken { at, reference, why }
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
        assert_eq!(end("round"), broken("round", CIRCULAR));
        assert_eq!(end("self"), broken("self", CIRCULAR));
        assert_eq!(end("gone"), broken("gone", MISSING));
        assert_eq!(end("no-anchor"), broken("no-anchor", EXTERNAL));
        assert_eq!(end("file"), broken("elsewhere", EXTERNAL));
        let (chain, _) = references.chain(&document["schemas"]["file"], "");
        assert_eq!(chain.len(), 2);
    }
}
