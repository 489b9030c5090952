//! How many calls may be under way at a time: fewer after a refusal, then more again.

/// Halved at each refusal, never below one; one more for each round that passes
/// without, up to what the caller allowed.
#[derive(Debug)]
pub(super) struct Window {
    most: usize,
    now: usize,
    /// Calls that finished since the window last changed.
    passed: usize,
    /// The refusals that have been dealt with.
    refusals: u64,
}

impl Window {
    pub(super) fn new(most: usize, refusals: u64) -> Self {
        let most = most.max(1);
        Self {
            most,
            now: most,
            passed: 0,
            refusals,
        }
    }

    /// How many calls may be under way.
    pub(super) fn size(&self) -> usize {
        self.now
    }

    /// A call finished, and the client has seen so many refusals in its life.
    pub(super) fn finished(&mut self, refusals: u64) {
        if refusals != self.refusals {
            self.refusals = refusals;
            self.now = (self.now / 2).max(1);
            self.passed = 0;
            return;
        }
        self.passed += 1;
        if self.passed >= self.now {
            self.now = (self.now + 1).min(self.most);
            self.passed = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Window;

    #[test]
    fn halves_at_a_refusal_and_comes_back_by_one_a_round() {
        let mut window = Window::new(16, 7);
        let mut sizes = vec![window.size()];
        for refusals in [8, 8, 9, 9, 10, 11, 12, 13] {
            window.finished(refusals);
            sizes.push(window.size());
        }
        assert_eq!(sizes, [16, 8, 8, 4, 4, 2, 1, 1, 1]);
        for (calls, size) in [(1, 2), (2, 3), (3, 4), (4, 5)] {
            for _ in 0..calls {
                window.finished(13);
            }
            assert_eq!(window.size(), size);
        }
        for _ in 0..1000 {
            window.finished(13);
        }
        assert_eq!(window.size(), 16);
    }

    #[test]
    fn there_is_always_room_for_one() {
        assert_eq!(Window::new(0, 0).size(), 1);
    }
}
