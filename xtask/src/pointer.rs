//! JSON pointers (RFC 6901), as text.

/// `at` and one step further.
pub fn join(at: &str, key: impl AsRef<str>) -> String {
    let key = key.as_ref().replace('~', "~0").replace('/', "~1");
    format!("{at}/{key}")
}

/// Whether a place, or a path, is `other` or lies below it.
pub fn is_below(place: &str, other: &str) -> bool {
    let rest = place.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The steps of a pointer.
pub fn steps(pointer: &str) -> Vec<String> {
    pointer
        .split('/')
        .skip(1)
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .collect()
}

/// The pointer in a reference of this very document (`#/…`), percent signs decoded.
pub fn of_ref(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8();
    Some(decoded.ok()?.into_owned())
}

/// The place of a component's schema.
pub fn schema(name: &str) -> String {
    join("/components/schemas", name)
}

/// The component whose schema stands at a place.
pub fn schema_at(place: &str) -> Option<String> {
    let [components, schemas, name] = steps(place).try_into().ok()?;
    (components == "components" && schemas == "schemas").then_some(name)
}

/// The reference to a component's schema.
pub fn schema_ref(name: &str) -> String {
    format!("#{}", schema(name).replace('%', "%25"))
}

/// The component that a reference names, where it names one.
pub fn schema_name(reference: &str) -> Option<String> {
    schema_at(&of_ref(reference)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_tildes_and_percent_signs_survive() {
        let at = join("/paths", "/v2/users/{id}~x");
        assert_eq!(at, "/paths/~1v2~1users~1{id}~0x");
        assert_eq!(steps(&at), ["paths", "/v2/users/{id}~x"]);
        assert_eq!(
            of_ref("#/paths/~1a~1%7Bid%7D").as_deref(),
            Some("/paths/~1a~1{id}")
        );
        assert_eq!(of_ref("#/a%zz%").as_deref(), Some("/a%zz%"));
        assert_eq!(of_ref("#anchor"), None);
        assert_eq!(of_ref("other.yaml#/a"), None);
        for name in ["A/B", "50%20off", "%", "a~b"] {
            assert_eq!(schema_name(&schema_ref(name)).as_deref(), Some(name));
        }
    }
}
