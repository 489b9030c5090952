//! Strongly connected components of graphs of names.

use std::collections::{BTreeMap, BTreeSet};

/// What each name leads to.
pub type Edges = BTreeMap<String, Vec<String>>;

/// For every name that leads back to itself the number of its component; names of one number lead to each other.
pub fn components(edges: &Edges) -> BTreeMap<String, usize> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for name in edges.keys() {
        visit(name, edges, &mut seen, &mut order);
    }
    let mut back = Edges::new();
    for (from, to) in edges {
        for to in to {
            back.entry(to.clone()).or_default().push(from.clone());
        }
    }
    let mut sccs = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (number, name) in order.iter().rev().enumerate() {
        let mut members = Vec::new();
        visit(name, &back, &mut seen, &mut members);
        let itself = |name: &String| edges.get(name).is_some_and(|to| to.contains(name));
        if members.len() > 1 || members.first().is_some_and(itself) {
            sccs.extend(members.into_iter().map(|member| (member, number)));
        }
    }
    sccs
}

/// Everything that can be reached, each name after what it leads to. Not recursive: a chain may be long.
fn visit(start: &str, edges: &Edges, seen: &mut BTreeSet<String>, order: &mut Vec<String>) {
    if !seen.insert(start.to_owned()) {
        return;
    }
    let mut pending = vec![(start.to_owned(), 0)];
    while let Some((name, next)) = pending.pop() {
        match edges.get(&name).and_then(|to| to.get(next)) {
            Some(to) => {
                pending.push((name, next + 1));
                if seen.insert(to.clone()) {
                    pending.push((to.clone(), 0));
                }
            }
            None => order.push(name),
        }
    }
}

/// `seed` and everything that leads to it.
pub fn leading_to(seed: BTreeSet<String>, edges: &Edges) -> BTreeSet<String> {
    let mut back: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
    for (from, to) in edges {
        for to in to {
            back.entry(to).or_default().push(from);
        }
    }
    let mut pending: Vec<String> = seed.iter().cloned().collect();
    let mut found = seed;
    while let Some(name) = pending.pop() {
        for from in back.get(&name).into_iter().flatten() {
            if found.insert((*from).clone()) {
                pending.push((*from).clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_found_and_told_apart() {
        let edges: Edges = [
            ("a", "b"),
            ("b", "c"),
            ("c", "a"),
            ("d", "a"),
            ("e", "e"),
            ("f", "g"),
            ("x", "y"),
            ("y", "x"),
        ]
        .into_iter()
        .map(|(from, to)| (from.to_owned(), vec![to.to_owned()]))
        .collect();
        let found = components(&edges);
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            ["a", "b", "c", "e", "x", "y"]
        );
        assert!(found["a"] == found["b"] && found["b"] == found["c"] && found["x"] == found["y"]);
        assert!(found["a"] != found["e"] && found["a"] != found["x"]);
        let seed = BTreeSet::from(["b".to_owned()]);
        assert_eq!(
            leading_to(seed, &edges).into_iter().collect::<Vec<_>>(),
            ["a", "b", "c", "d"]
        );
    }
}
