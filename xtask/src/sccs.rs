//! Strongly connected components of graphs of names.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;
use petgraph::visit::{Dfs, Reversed, Visitable as _, Walker as _};

/// What each name leads to.
pub type Edges = BTreeMap<String, Vec<String>>;

fn graph(edges: &Edges) -> DiGraphMap<&str, ()> {
    let edges = edges
        .iter()
        .flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    edges
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .collect()
}

/// For every name that leads back to itself the number of its component; names of one number lead to each other.
pub fn components(edges: &Edges) -> BTreeMap<String, usize> {
    let graph = graph(edges);
    let mut components = kosaraju_scc(&graph);
    components.retain(|names| names.len() > 1 || graph.contains_edge(names[0], names[0]));
    let numbered = components.into_iter().enumerate();
    numbered
        .flat_map(|(number, names)| names.into_iter().map(move |name| (name.to_owned(), number)))
        .collect()
}

/// `seed` and everything that leads to it.
pub fn leading_to(seed: BTreeSet<String>, edges: &Edges) -> BTreeSet<String> {
    let graph = graph(edges);
    let pending = seed.iter().map(String::as_str);
    let pending = pending.filter(|name| graph.contains_node(name)).collect();
    let found = Dfs::from_parts(pending, graph.visit_map()).iter(Reversed(&graph));
    let found: Vec<String> = found.map(str::to_owned).collect();
    seed.into_iter().chain(found).collect()
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
