//! The casing of enum values.

use std::borrow::Cow;
use std::cell::Cell;

/// The casing that the values of enums and the tags of unions are written in.
///
/// Servers of one API may differ in nothing but that, so it is chosen for each request: see [`with_casing`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Casing {
    /// As the document has it.
    #[default]
    Document,
    /// `email_link`
    Lower,
    /// `EMAIL_LINK`
    Upper,
}

thread_local! {
    static CASING: Cell<Casing> = const { Cell::new(Casing::Document) };
}

/// Runs `build`, and writes the values of enums and the tags of unions in `casing` meanwhile, wherever a request carries
/// them. Everything else is written as it is.
///
/// This is for the functions that only build a request. A future is not run here, so its request is not changed.
///
/// ```ignore
/// let request = with_casing(Casing::Upper, || client.create_request(&body))?;
/// ```
pub fn with_casing<T>(casing: Casing, build: impl FnOnce() -> T) -> T {
    /// Puts back what was there, after a panic too.
    struct Before(Casing);
    impl Drop for Before {
        fn drop(&mut self) {
            CASING.set(self.0);
        }
    }
    let _before = Before(CASING.replace(casing));
    build()
}

/// The value of an enum as it is written now.
pub(crate) fn cased(text: &str) -> Cow<'_, str> {
    match CASING.get() {
        Casing::Document => Cow::Borrowed(text),
        Casing::Lower => Cow::Owned(text.to_ascii_lowercase()),
        Casing::Upper => Cow::Owned(text.to_ascii_uppercase()),
    }
}
