//! Line numbers as editors count them.

/// Counts the lines of a text, whose lines end with LF, CR LF or CR, up to positions in ascending order.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    counted: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            counted: 0,
            line: 1,
        }
    }

    /// The line at `position`, which must not be before the last one asked for.
    pub(super) fn of(&mut self, position: usize) -> u64 {
        let position = position.min(self.text.len());
        while self.counted < position {
            // The CR of a CR LF does not end a line by itself.
            let ends = match self.text[self.counted] {
                b'\n' => true,
                b'\r' => self.text.get(self.counted + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(ends);
            self.counted += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        for text in ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"] {
            let mut lines = Lines::new(text.as_bytes());
            let found = ["a", "b", "c"].map(|letter| lines.of(text.find(letter).unwrap()));
            assert_eq!(found, [1, 2, 4], "{text:?}");
            assert_eq!(lines.of(usize::MAX), 4);
        }
    }
}
