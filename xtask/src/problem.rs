//! What a stage could not do, and where: every refusal names the place, the construct, and a way out.

use std::fmt;

/// One thing that a stage refuses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// JSON pointer of the place, in the document that the stage was given.
    pub at: String,
    /// The construct: a keyword, or a few words.
    pub construct: String,
    /// What can be done about it.
    pub hint: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() {
            "(the whole document)"
        } else {
            &self.at
        };
        write!(f, "{at}\n    {}: {}", self.construct, self.hint)
    }
}

/// Everything that a stage refuses, collected so that one run shows all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// A single problem.
    pub fn one(
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let mut all = Self::default();
        all.push(at, construct, hint);
        all
    }

    /// Notes a problem; the same one twice counts once.
    pub fn push(
        &mut self,
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let problem = Problem {
            at: at.into(),
            construct: construct.into(),
            hint: hint.into(),
        };
        if !self.0.contains(&problem) {
            self.0.push(problem);
        }
    }

    /// Takes over what another stage collected.
    pub fn extend(&mut self, other: Self) {
        for problem in other.0 {
            self.push(problem.at, problem.construct, problem.hint);
        }
    }

    /// Whether nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, in the order of their places.
    pub fn sorted(&self) -> Vec<Problem> {
        let mut all = self.0.clone();
        all.sort();
        all
    }

    /// `value`, unless something was refused.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(problems: I) -> Self {
        let mut all = Self::default();
        for problem in problems {
            all.push(problem.at, problem.construct, problem.hint);
        }
        all
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} place(s) of the document cannot be translated:",
            self.0.len()
        )?;
        for problem in self.sorted() {
            writeln!(f, "  {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_told_once_and_in_order() {
        let mut all = Problems::one("/b", "x", "do y");
        all.push("/a", "x", "do y");
        all.push("/b", "x", "do y");
        assert_eq!(
            all.sorted()
                .iter()
                .map(|p| p.at.as_str())
                .collect::<Vec<_>>(),
            ["/a", "/b"]
        );
        assert!(all.to_string().contains("/a\n    x: do y"), "{all}");
    }
}
