//! What is corrected where a function reads its response.

use anyhow::{Context as _, Result, ensure};
use syn::{ExprMatch, Ident, Pat};

use crate::ir::{Content, Operation};

/// Has each status read as the document says: JSON leniently, and nothing where others of the operation have a body.
pub(super) fn correct(reading: &mut ExprMatch, got: &Ident, operation: &Operation) -> Result<()> {
    for (status, response) in &operation.responses {
        let pattern: Pat = match status.parse::<u16>() {
            Ok(status) => syn::parse_quote!(#status),
            Err(_) => syn::parse_quote!(200..=299),
        };
        let mut arms = reading.arms.iter_mut();
        let arm = arms.find(|arm| arm.pat == pattern);
        let arm = arm.with_context(|| format!("it does not read its response {status}"))?;
        if response.empty {
            *arm.body = syn::parse_quote!({
                Ok(ResponseValue::new(None, #got.status(), #got.headers().clone()))
            });
        } else if let Some(Content::Json(_)) = response.content {
            let typed = syn::parse_quote!({ ResponseValue::from_response(#got).await });
            let is_typed = *arm.body == typed;
            ensure!(is_typed, "it does not read a response of a type");
            *arm.body = syn::parse_quote!({ support::body(#got).await });
        }
    }
    Ok(())
}
