//! Which values of a tag mean which variant of a union.
//!
//! What a variant itself allows counts most, and its mapping picks among that. Where this does not tell the variants
//! apart, because all of them have the tag from one base, the mapping alone decides. What no mapping names goes by the
//! name of its schema, or gets the values that are left.

use std::collections::BTreeSet;

/// What the document says of the tag of one variant.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The values that its own schema allows, where those are texts.
    pub own: Option<Vec<String>>,
    /// The values that the mapping gives it.
    pub mapped: Vec<String>,
    /// The name of its schema.
    pub name: Option<String>,
    /// Whether the other variants extend it.
    pub is_base: bool,
}

/// The values of each variant; `None` where they do not tell the variants apart. Of a base and what extends it those
/// have none that no value is left for: they are abstract.
pub(super) fn told_apart(tags: &[Said]) -> Option<Vec<Vec<String>>> {
    let base = tags.iter().find(|tag| tag.is_base);
    let own_first = |tag: &Said| {
        let inherited = base.is_some_and(|base| tag.own == base.own);
        match &tag.own {
            Some(own) if !inherited => {
                let is_mapped = |value: &&String| tag.mapped.contains(value);
                let both: Vec<String> = own.iter().filter(is_mapped).cloned().collect();
                if both.is_empty() { own.clone() } else { both }
            }
            _ => mapping_first(tag),
        }
    };
    settled(tags, own_first).or_else(|| settled(tags, mapping_first))
}

/// Nothing stands for whatever nobody else has.
fn mapping_first(tag: &Said) -> Vec<String> {
    let allowed = |name: &&String| tag.own.as_ref().is_none_or(|own| own.contains(name));
    match tag.mapped.is_empty() {
        true => tag.name.iter().filter(allowed).cloned().collect(),
        false => tag.mapped.clone(),
    }
}

fn settled(tags: &[Said], pick: impl Fn(&Said) -> Vec<String>) -> Option<Vec<Vec<String>>> {
    let picks = tags
        .iter()
        .map(|tag| match tag.is_base && tag.mapped.is_empty() {
            true => Vec::new(),
            false => pick(tag),
        });
    let mut out: Vec<Vec<String>> = picks.collect();
    // A base is content with what its subtypes leave.
    for of_base in [false, true] {
        let taken: BTreeSet<String> = out.iter().flatten().cloned().collect();
        for (tag, values) in tags.iter().zip(&mut out) {
            if values.is_empty() && tag.is_base == of_base {
                let allowed = match &tag.own {
                    Some(own) => own.as_slice(),
                    None => tag.name.as_slice(),
                };
                let free = allowed.iter().filter(|value| !taken.contains(*value));
                *values = free.cloned().collect();
            }
        }
    }
    let extended = tags.iter().any(|tag| tag.is_base);
    let complete = extended || out.iter().all(|values| !values.is_empty());
    (complete && out.iter().any(|values| !values.is_empty()) && distinct(&out)).then_some(out)
}

/// Whether no value means two variants.
pub(super) fn distinct(values: &[Vec<String>]) -> bool {
    let mut seen = BTreeSet::new();
    values.iter().flatten().all(|value| seen.insert(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &str) -> Vec<String> {
        words.split_whitespace().map(str::to_owned).collect()
    }

    /// `name`, the values of its own, the values that are mapped to it; a base has a star.
    fn tag((name, own, mapped): (&str, &str, &str)) -> Said {
        Said {
            own: (!own.is_empty()).then(|| texts(own)),
            mapped: texts(mapped),
            name: Some(name.trim_start_matches('*').to_owned()),
            is_base: name.starts_with('*'),
        }
    }

    fn told(tags: &[(&str, &str, &str)]) -> Option<Vec<String>> {
        let tags: Vec<Said> = tags.iter().copied().map(tag).collect();
        Some(told_apart(&tags)?.iter().map(|v| v.join(" ")).collect())
    }

    #[test]
    fn own_values_come_before_the_mapping_and_that_before_names() {
        assert_eq!(
            told(&[("A", "a", "x"), ("B", "b c", "c")]).unwrap(),
            ["a", "c"]
        );
        assert_eq!(
            told(&[("A", "", "x y"), ("B", "", "")]).unwrap(),
            ["x y", "B"]
        );
    }

    #[test]
    fn where_the_values_are_of_a_common_base_the_mapping_decides() {
        assert_eq!(
            told(&[("X", "x", "x"), ("Y", "x", "y")]).unwrap(),
            ["x", "y"]
        );
        assert_eq!(
            told(&[("X", "x y z", "x"), ("Y", "x y z", "y"), ("Z", "x y z", "")]).unwrap(),
            ["x", "y", "z"]
        );
        assert_eq!(
            told(&[("X", "x y", "x"), ("Y", "x y", "y"), ("Z", "x y", "")]),
            None
        );
        assert_eq!(told(&[("X", "x y", ""), ("Y", "x y", "")]), None);
    }

    #[test]
    fn a_base_and_its_subtypes_go_by_name_where_no_mapping_names_them() {
        assert_eq!(
            told(&[("*P", "", ""), ("D", "", "d"), ("E", "", "")]).unwrap(),
            ["P", "d", "E"]
        );
        assert_eq!(
            told(&[("*P", "", "any"), ("D", "dog", "")]).unwrap(),
            ["any", "dog"]
        );
        assert_eq!(
            told(&[("*P", "P D", ""), ("D", "P D", "")]).unwrap(),
            ["P", "D"]
        );
    }

    #[test]
    fn what_no_value_is_left_for_is_abstract() {
        assert_eq!(
            told(&[("*P", "d c", ""), ("D", "d c", "d"), ("C", "d c", "c")]).unwrap(),
            ["", "d", "c"]
        );
        assert_eq!(
            told(&[("*P", "d c", ""), ("D", "d c", "d")]).unwrap(),
            ["c", "d"]
        );
        assert_eq!(
            told(&[("*P", "d", ""), ("D", "d", "d"), ("M", "d", "")]).unwrap(),
            ["", "d", ""]
        );
    }
}
