//! Reads the intact part of an object whose rest is missing or is not JSON.
//!
//! It is for values that are sent only once, such as a temporary password, and for nothing else: a truncated list must
//! not pass for a whole one.

/// The object at the start of `text`, with the members whose values are whole. `read` is how many bytes a strict reader
/// takes before it fails. `None` if there is no such member.
pub(super) fn beginning(text: &str, read: usize) -> Option<String> {
    let bytes = text.as_bytes().get(..read.min(text.len()))?;
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    // In the object itself: whether a value has begun, and where the last whole one ended.
    let (mut in_value, mut end) = (false, None);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b':' if depth == 1 => in_value = true,
            // A number or a word is whole only if something comes after it.
            b',' if depth == 1 => {
                end = if in_value { Some(at) } else { end };
                in_value = false;
            }
            _ => {}
        }
        match byte {
            b'"' | b'}' | b']' if in_value && depth == 1 && !in_string => end = Some(at + 1),
            b'}' if depth == 0 && !in_string => return Some(text[..=at].to_owned()),
            _ => {}
        }
    }
    end.map(|end| format!("{}}}", &text[..end]))
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn an_object_ends_with_its_last_whole_value() {
        for (text, whole) in [
            (r#"{"a": "x"} garbage"#, Some(r#"{"a": "x"}"#)),
            (r#"{"a": "x""#, Some(r#"{"a": "x"}"#)),
            (r#"{"a": "x", "b": "y"#, Some(r#"{"a": "x"}"#)),
            (r#"{"a": "x", "b""#, Some(r#"{"a": "x"}"#)),
            (r#"{"a": "x", "b": 12"#, Some(r#"{"a": "x"}"#)),
            (r#"{"a": 12, "b": "\""#, Some(r#"{"a": 12}"#)),
            (r#"{"a": {"c": ["}"]}, "#, Some(r#"{"a": {"c": ["}"]}}"#)),
            (r#"{"a": {"c": "x", "#, None),
            (r#"{"a": 1"#, None),
            (r#"{"a""#, None),
            (r#"["a", "b""#, None),
            ("}", None),
            ("", None),
        ] {
            assert_eq!(beginning(text, usize::MAX).as_deref(), whole, "{text}");
        }
    }

    #[test]
    fn what_comes_after_the_failure_does_not_count() {
        let text = r#"{"a": "x", "b" "y", "c": "z"}"#;
        assert_eq!(beginning(text, 16).as_deref(), Some(r#"{"a": "x"}"#));
    }
}
