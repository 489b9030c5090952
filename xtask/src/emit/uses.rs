//! The types of values where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::ident;
use super::types::Types;
use crate::ir::{Extra, Object, Scalar, Schema, Shape};

impl Types<'_> {
    /// The type of a value at a place of use, in the component `inside`.
    pub(super) fn used(&self, schema: &Schema, inside: &str) -> TokenStream {
        let mut plain = self.plain(schema, inside);
        if schema.open {
            if schema.is_timestamp() {
                plain = quote! { support::Timestamp };
            }
            plain = quote! { support::Open<#plain> };
        }
        if schema.nullable {
            plain = quote! { Option<#plain> };
        }
        plain
    }

    fn plain(&self, schema: &Schema, inside: &str) -> TokenStream {
        match &schema.shape {
            Shape::Ref(target) => {
                let name = ident(target);
                match self.contains(target, inside) {
                    true => quote! { Box<#name> },
                    false => quote! { #name },
                }
            }
            Shape::Null => quote! { () },
            // A list or a map is a piece of memory of its own, so nothing in it needs a box.
            Shape::Array { items, delimiter } => {
                let items = self.used(items, "");
                match delimiter {
                    Some(separator) => quote! { support::Delimited<#items, #separator> },
                    None => quote! { Vec<#items> },
                }
            }
            Shape::Tuple(items) => {
                let items = items.iter().map(|item| self.used(item, inside));
                quote! { (#(#items,)*) }
            }
            Shape::Object(Object { extra, .. }) if !schema.is_struct() => {
                let values = match extra {
                    Extra::Of(extra) => self.used(extra, ""),
                    Extra::Unsaid | Extra::Refused => quote! { serde_json::Value },
                };
                map(&values)
            }
            Shape::Scalar(kind, format) => self.scalar(*kind, format.as_deref()),
            Shape::Any
            | Shape::Enum { .. }
            | Shape::Union(_)
            | Shape::Object(_)
            | Shape::AllOf(_) => quote! { serde_json::Value },
        }
    }

    fn scalar(&self, scalar: Scalar, format: Option<&str>) -> TokenStream {
        if let Some(unsigned) = scalar.unsigned(format) {
            let unsigned = ident(unsigned);
            return quote! { #unsigned };
        }
        match (scalar, format) {
            (Scalar::Text, Some("date-time")) => quote! { chrono::DateTime<chrono::Utc> },
            (Scalar::Text, Some("password")) => quote! { support::Secret },
            (Scalar::Text, _) => quote! { String },
            (Scalar::Integer, _) => quote! { i64 },
            (Scalar::Number, _) => quote! { f64 },
            (Scalar::Boolean, _) => quote! { bool },
        }
    }

    /// Whether a value of `outer`, which one of `inner` holds, holds one of `inner` in turn.
    fn contains(&self, outer: &str, inner: &str) -> bool {
        let circle = self.held.get(outer);
        circle.is_some() && circle == self.held.get(inner)
    }
}

/// A map from texts.
pub(super) fn map(values: &TokenStream) -> TokenStream {
    quote! { BTreeMap<String, #values> }
}
