//! Parameters travel as text: names and lists are made plain, and what has no text form is refused or skipped.

use std::collections::BTreeSet;

use super::hoist::Hoister;
use super::names::rust_argument;
use crate::diagnostic::Diagnostics;
use crate::ir::{Operation, Place, Schema, Shape, Union, follow};

impl Hoister {
    /// Gives every parameter its text form. One that has none and need not be sent is skipped.
    pub(super) fn parameters(&mut self, operation: &mut Operation, diagnostics: &mut Diagnostics) {
        let mut in_path = BTreeSet::new();
        let mut kept = Vec::new();
        for mut parameter in std::mem::take(&mut operation.parameters) {
            let name = &parameter.name;
            if parameter.place == Place::Path && !in_path.insert(rust_argument(name)) {
                let hint =
                    "another path parameter has the same name in Rust's spelling: rename one";
                diagnostics.error(&operation.at, format!("path parameter {name}"), hint);
            }
            let repeated = parameter.delimiter.is_none();
            match self.text_form(&parameter.schema, parameter.place, repeated) {
                Ok(plain) => parameter.schema = plain,
                Err(construct) => {
                    let hint =
                        "only plain values, and lists of them outside of headers, have a text form";
                    let construct = format!("parameter {name}: {construct}");
                    diagnostics.unsendable(parameter.required, parameter.at, construct, hint);
                    continue;
                }
            }
            if let (Shape::Array { delimiter, .. }, Some(separator)) =
                (&mut parameter.schema.shape, parameter.delimiter)
            {
                *delimiter = Some(separator);
                let wish = format!("{} {name}", operation.id);
                self.component(&mut parameter.schema, &wish);
            }
            kept.push(parameter);
        }
        operation.parameters = kept;
    }

    /// The schema with names that only stand for plain types followed, if its values have a text form.
    fn text_form(
        &self,
        schema: &Schema,
        place: Place,
        repeated: bool,
    ) -> Result<Schema, &'static str> {
        let in_query = place == Place::Query;
        let end = follow::whole(&self.schemas, schema);
        let name = || follow::last_name(&self.schemas, schema);
        let named = || name().map_or_else(Schema::default, Schema::reference);
        match &end.shape {
            Shape::Any | Shape::Null => Ok(Schema::text()),
            Shape::Scalar(scalar, format) => {
                let timestamp = in_query && end.is_timestamp();
                let unsigned = scalar.unsigned(format.as_deref()).is_some();
                let format = format.clone().filter(|_| timestamp || unsigned);
                Ok(Schema::of(Shape::Scalar(*scalar, format)))
            }
            Shape::Enum { .. } => Ok(named()),
            Shape::Union(union) if self.is_of_scalars(union, in_query && repeated) => Ok(named()),
            Shape::Union(_) => Err("a union with members that are not plain"),
            Shape::Array { .. } if place == Place::Header => Err("a list in a header"),
            Shape::Array { items, .. } => {
                let items = self.text_form(items, place, false)?;
                match items.shape {
                    Shape::Array { .. } => Err("a list of lists"),
                    _ => Ok(Schema::of(Shape::Array {
                        items: Box::new(items),
                        delimiter: None,
                    })),
                }
            }
            Shape::Object(_) if end.is_struct() && in_query && repeated && self.is_flat(end) => {
                Ok(named())
            }
            Shape::Object(_) | Shape::Tuple(_) => Err("an object"),
            Shape::Ref(_) | Shape::AllOf(_) => Err("a reference that leads nowhere"),
        }
    }

    /// Whether every variant is plain; where lists are repeated parameters, a list of plain values is plain too.
    fn is_of_scalars(&self, union: &Union, or_lists: bool) -> bool {
        let whole = |schema| follow::whole(&self.schemas, schema);
        union.variants.iter().map(whole).all(|variant| {
            let items = variant.items().filter(|_| or_lists);
            variant.is_plain() || items.is_some_and(|items| whole(items).is_plain())
        })
    }
}
