//! Lines as editors count them. They end with LF, CR LF or CR.

/// The lines of a text, each with its end.
pub(super) fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    // The CR of a CR LF does not end a line by itself.
    text.chunk_by(|before, after| match before {
        b'\n' => false,
        b'\r' => *after == b'\n',
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        for text in ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"] {
            let before = |letter| lines(&text.as_bytes()[..text.find(letter).unwrap()]).count();
            let found = ["a", "b", "c"].map(|letter| before(letter) + 1);
            assert_eq!(found, [1, 2, 4], "{text:?}");
            assert_eq!(lines(text.as_bytes()).count(), 4);
        }
    }
}
