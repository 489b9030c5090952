//! Tests of `arize-ax` through its public API alone; see `tests/`.
