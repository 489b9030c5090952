//! Whatever becomes a Rust type of its own becomes a component, named after the place it stands at.

use std::collections::BTreeSet;

use heck::ToPascalCase as _;
use serde_json::{Value, json};

use super::free;
use super::names::rust_function;
use crate::pointer;
use crate::problem::{Problem, Problems};
use crate::schema::{self, Components, Kind};

/// Hoists enums, unions and objects with properties out of each other and out of the operations.
pub(super) fn hoist(
    mut document: Value,
    problems: &mut Problems,
    notes: &mut Vec<Problem>,
) -> Value {
    let components = schema::components(&document);
    let taken = components
        .keys()
        .flat_map(|name| [name.clone(), name.to_pascal_case()])
        .collect();
    let mut hoister = Hoister { components, taken };
    let names: Vec<String> = hoister.components.keys().cloned().collect();
    for name in names {
        let mut schema = hoister.components[&name].clone();
        hoister.inside(&mut schema, &name);
        hoister.components.insert(name, schema);
    }
    for (path, method, operation) in schema::operations_mut(&mut document) {
        let id = schema::id(operation).to_owned();
        // All success answers have one body by now, and so one component.
        let mut answer = None;
        schema::each_of_operation(operation, &mut |step, schema| match step {
            "request" => hoister.body(schema, &format!("{id} request")),
            "answer" => match &answer {
                Some(done) => *schema = Value::clone(done),
                None => {
                    hoister.body(schema, &format!("{id} response"));
                    answer = Some(schema.clone());
                }
            },
            _ => {
                let name = step.split_once('/').map_or(step, |(_, name)| name);
                hoister.place(schema, &format!("{id} {name}"));
            }
        });
        hoister.form(
            operation,
            &pointer::join(&pointer::join("/paths", &path), &method),
            problems,
        );
        hoister.parameters(
            operation,
            &id,
            &pointer::join(&pointer::join("/paths", &path), &method),
            problems,
            notes,
        );
    }
    document["components"] = json!({"schemas": hoister.components});
    document
}

struct Hoister {
    components: Components,
    /// The names of components, as they are and in Rust's spelling.
    taken: BTreeSet<String>,
}

impl Hoister {
    /// Puts `schema` into a component, and a reference in its place.
    fn component(&mut self, schema: &mut Value, wish: &str) {
        let title = schema
            .get("title")
            .and_then(Value::as_str)
            .map(|title| title.to_pascal_case());
        let wish = match title {
            Some(title) if wish.ends_with(' ') => format!("{} {title}", wish.trim_end()),
            _ => wish.trim_end().to_owned(),
        };
        let name = free(&wish.to_pascal_case(), |name| self.taken.contains(name));
        let nullable = schema::is_nullable(schema);
        let mut inner = std::mem::replace(schema, schema::reference(&name));
        if let Value::Object(map) = &mut inner {
            map.remove("nullable");
        }
        if nullable {
            *schema = json!({"allOf": [schema::reference(&name)], "nullable": true});
        }
        self.taken.insert(name.clone());
        self.inside(&mut inner, &name);
        self.components.insert(name, inner);
    }

    /// A schema somewhere inside another: hoisted if it needs a name of its own.
    fn place(&mut self, schema: &mut Value, wish: &str) {
        match schema::kind(schema) {
            Kind::Enum | Kind::Union | Kind::Struct => self.component(schema, wish),
            _ => self.inside(schema, wish),
        }
    }

    /// The schemas below one that has its name already.
    fn inside(&mut self, schema: &mut Value, name: &str) {
        let Value::Object(map) = schema else { return };
        if let Some(Value::Object(properties)) = map.get_mut("properties") {
            for (property, schema) in properties {
                self.place(schema, &format!("{name} {property}"));
            }
        }
        if let Some(items) = map.get_mut("items") {
            self.place(items, &format!("{name} item"));
        }
        if let Some(extra) = map
            .get_mut("additionalProperties")
            .filter(|extra| extra.is_object())
        {
            self.place(extra, &format!("{name} value"));
        }
        if let Some(Value::Array(items)) = map.get_mut("x-tuple") {
            for (index, item) in items.iter_mut().enumerate() {
                self.place(item, &format!("{name} item {}", index + 1));
            }
        }
        let tags: Vec<String> = map
            .get("x-tag")
            .and_then(|tag| tag.get("values")?.as_array())
            .map(|values| {
                values
                    .iter()
                    .map(|v| v[0].as_str().unwrap_or_default().to_owned())
                    .collect()
            })
            .unwrap_or_default();
        if let Some(Value::Array(variants)) = map.get_mut("oneOf") {
            for (index, variant) in variants.iter_mut().enumerate() {
                let base = variant
                    .get("x-variant")
                    .and_then(Value::as_str)
                    .map(str::to_owned);
                let wish = match (tags.get(index), base) {
                    (Some(tag), _) if !tag.is_empty() => format!("{name} {tag}"),
                    (_, Some(base)) => format!("{name} {base}"),
                    _ if variant.get("title").is_some() => format!("{name} "),
                    _ => format!("{name} variant {}", index + 1),
                };
                self.place(variant, &wish);
            }
        }
    }

    /// A body is always a component, so that it has a name; an alias without a word of its own is not one more.
    fn body(&mut self, schema: &mut Value, wish: &str) {
        if let Some(target) = schema::target(schema).filter(|_| !schema::is_nullable(schema)) {
            *schema = schema::reference(&target);
            return;
        }
        if schema::is_nullable(schema) {
            // The name is for what is there when something is there.
            let name = free(&wish.to_pascal_case(), |name| {
                self.components.contains_key(name)
            });
            let mut inner = std::mem::replace(schema, schema::reference(&name));
            self.components.insert(name.clone(), json!({}));
            self.place(&mut inner, &format!("{name} body"));
            self.components.insert(name, inner);
            return;
        }
        self.component(schema, wish);
    }

    /// A form holds names and plain values.
    fn form(&self, operation: &Value, at: &str, problems: &mut Problems) {
        let schema =
            operation.pointer("/requestBody/content/application~1x-www-form-urlencoded/schema");
        if let Some(schema) = schema {
            let whole = schema::whole(&self.components, schema);
            if schema::kind(whole) != Kind::Struct || !self.is_flat(whole) {
                problems.push(
                    pointer::join(at, "requestBody"),
                    "form that is not flat",
                    "a form is sent with plain values only; use JSON",
                );
            }
        }
    }

    /// Parameters travel as text; what has no text form is refused, and names and lists are made plain.
    /// One that need not be sent is left out instead.
    fn parameters(
        &mut self,
        operation: &mut Value,
        id: &str,
        at: &str,
        problems: &mut Problems,
        notes: &mut Vec<Problem>,
    ) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else {
            return;
        };
        let mut in_path = BTreeSet::new();
        for parameter in parameters.iter_mut() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            if parameter["in"] == "path" && !in_path.insert(rust_function(&name)) {
                let hint =
                    "another path parameter has the same name in Rust's spelling: rename one";
                problems.push(at, format!("path parameter {name}"), hint);
            }
            let place = parameter
                .get("x-at")
                .and_then(Value::as_str)
                .unwrap_or(at)
                .to_owned();
            let in_query = parameter["in"] == "query";
            let joined = parameter.get("x-joined-by").cloned();
            let schema = parameter["schema"].take();
            parameter["schema"] = match self.text_form(&schema, in_query, joined.is_none()) {
                Ok(plain) => plain,
                Err(construct) => {
                    let hint = "only plain values, and lists of them, have a text form";
                    let construct = format!("parameter {name}: {construct}");
                    if parameter["required"] == true {
                        problems.push(place, construct, hint);
                    } else {
                        let hint = format!("left out, for it need not be sent; {hint}");
                        notes.push(Problem {
                            at: place,
                            construct,
                            hint,
                        });
                        *parameter = Value::Null;
                    }
                    continue;
                }
            };
            let is_list = schema::kind(&parameter["schema"]) == Kind::Array;
            if let (true, Some(separator)) = (is_list, joined) {
                parameter["schema"]["x-joined-by"] = separator;
                let mut list = parameter["schema"].take();
                self.component(&mut list, &format!("{id} {name}"));
                parameter["schema"] = list;
            }
        }
        parameters.retain(|parameter| !parameter.is_null());
    }

    /// The schema with names that only stand for plain types followed, if its values have a text form.
    fn text_form(
        &self,
        schema: &Value,
        in_query: bool,
        repeated: bool,
    ) -> Result<Value, &'static str> {
        let end = schema::whole(&self.components, schema);
        match schema::kind(end) {
            Kind::Any | Kind::Null => Ok(json!({"type": "string"})),
            Kind::Scalar => {
                let timestamp = in_query && schema::is_timestamp(end);
                Ok(
                    if timestamp || end.get("format") == Some(&json!("uint64")) {
                        json!({"type": end["type"], "format": end["format"]})
                    } else {
                        json!({"type": end["type"]})
                    },
                )
            }
            Kind::Enum => Ok(self.last_name(schema)),
            Kind::Union if self.is_of_scalars(end, in_query && repeated) => {
                Ok(self.last_name(schema))
            }
            Kind::Union => Err("a union with members that are not plain"),
            Kind::Array => {
                let items =
                    self.text_form(end.get("items").unwrap_or(&Value::Null), in_query, false)?;
                match schema::kind(&items) {
                    Kind::Array => Err("a list of lists"),
                    _ => Ok(json!({"type": "array", "items": items})),
                }
            }
            Kind::Struct if in_query && repeated && self.is_flat(end) => Ok(self.last_name(schema)),
            Kind::Struct | Kind::Map | Kind::Tuple => Err("an object"),
            Kind::Reference => Err("a reference that leads nowhere"),
        }
    }

    fn last_name(&self, schema: &Value) -> Value {
        let mut name = schema::target(schema);
        while let Some(next) = name
            .as_ref()
            .and_then(|name| schema::target(self.components.get(name)?))
        {
            name = Some(next);
        }
        name.map_or(json!({}), |name| schema::reference(&name))
    }

    /// Whether every variant is plain; where lists are repeated parameters, a list of plain values is plain too.
    fn is_of_scalars(&self, union: &Value, or_lists: bool) -> bool {
        let is_plain = |schema: &Value| {
            matches!(
                schema::kind(schema::whole(&self.components, schema)),
                Kind::Scalar | Kind::Enum
            )
        };
        let variants = union.get("oneOf").and_then(Value::as_array);
        variants.is_some_and(|all| {
            all.iter().all(|variant| {
                let end = schema::whole(&self.components, variant);
                let list =
                    schema::kind(end) == Kind::Array && end.get("items").is_some_and(is_plain);
                is_plain(end) || (or_lists && list)
            })
        })
    }

    fn is_flat(&self, object: &Value) -> bool {
        let extra = object
            .get("additionalProperties")
            .is_some_and(Value::is_object);
        let properties = object.get("properties").and_then(Value::as_object);
        !extra
            && properties
                .into_iter()
                .flat_map(|map| map.values())
                .all(|schema| {
                    matches!(
                        schema::kind(schema::whole(&self.components, schema)),
                        Kind::Scalar | Kind::Enum
                    )
                })
    }
}
