//! Queries with values that are encoded already.

use super::delimited::percent_encoded;

/// Adds a parameter to a query, its value encoded already.
pub(crate) fn append_query(request: &mut reqwest::Request, name: &str, encoded: &str) {
    let url = request.url_mut();
    let before = url.query().map(|query| format!("{query}&")).unwrap_or_default();
    url.set_query(Some(&format!("{before}{}={encoded}", percent_encoded(name))));
}
