//! Names that nothing else has, and lists in which everything stands once.

/// `wish`, or `wish` with the first number that makes it free.
pub(crate) fn name(wish: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n| format!("{wish}{n}"));
    std::iter::once(wish.to_owned())
        .chain(numbered)
        .find(|name| !taken(name))
        .unwrap_or_default()
}

/// The items without those that stand before, in their order.
pub(crate) fn items<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_first_keeps_its_name_and_its_place() {
        assert_eq!(super::name("a", |name| name == "a" || name == "a2"), "a3");
        assert_eq!(super::items([2, 1, 2, 3, 1]), [2, 1, 3]);
    }
}
