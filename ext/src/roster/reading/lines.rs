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

/// Where each line of a text begins.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &[u8]) -> Self {
        let begins = lines(text).scan(0, |next, line| {
            let begin = *next;
            *next += line.len();
            Some(begin)
        });
        Self(begins.collect())
    }

    /// The number of the line at `position`, counted from 1.
    pub(super) fn of(&self, position: usize) -> u64 {
        self.0.partition_point(|begin| *begin <= position) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        for text in ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"] {
            let lines = Lines::new(text.as_bytes());
            let found = ["a", "b", "c"].map(|letter| lines.of(text.find(letter).unwrap()));
            assert_eq!(found, [1, 2, 4], "{text:?}");
            assert_eq!(lines.of(usize::MAX), 4);
        }
    }
}
