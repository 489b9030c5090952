//! `allOf`: what several schemas say together, said in one.

mod beside;
mod both;

pub(crate) use beside::both_checks;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Schemas, Shape, follow};
use crate::sccs;

/// Merges every `allOf`.
pub(super) fn merge(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut schemas = std::mem::take(&mut api.schemas);
    refuse_circles_of_names(&mut schemas, diagnostics);
    let mut composer = Composer {
        schemas: &schemas,
        done: Schemas::new(),
        open: Vec::new(),
        joining: Joining::default(),
        diagnostics,
    };
    for name in schemas.keys() {
        composer.component(name);
    }
    for operation in &mut api.operations {
        operation.schemas_mut(&mut |_, schema| composer.below(schema));
    }
    api.schemas = composer.done;
}

/// Refuses names that stand for nothing but each other. One of each circle then stands for anything, so that all of them
/// end.
fn refuse_circles_of_names(schemas: &mut Schemas, diagnostics: &mut Diagnostics) {
    let circles = sccs::components(&follow::names(schemas)).into_iter();
    // The first one, for it goes in last.
    let firsts = circles.rev().map(|(name, number)| (number, name));
    for name in firsts.collect::<BTreeMap<_, _>>().into_values() {
        let schema = schemas.insert(name.clone(), Schema::default());
        let at = schema.unwrap_or_default().at.0;
        circle(&name, &at, diagnostics);
    }
}

fn circle(name: &str, at: &str, diagnostics: &mut Diagnostics) {
    let hint = "what it is made of has to be known before itself: refer to it at a property only, and with nothing beside the reference";
    diagnostics.error(at, format!("circle through {name}"), hint);
}

/// How deep schemas that are made of each other may nest.
const MAX_CHAIN: usize = 48;

/// The `allOf` whose parts are being joined.
#[derive(Default)]
struct Joining {
    at: String,
    /// The names of the properties around what is being joined.
    within: Vec<String>,
    copies: usize,
}

pub(super) struct Composer<'a> {
    schemas: &'a Schemas,
    done: Schemas,
    open: Vec<String>,
    joining: Joining,
    diagnostics: &'a mut Diagnostics,
}

impl Composer<'_> {
    /// A component; anything at all where it is part of itself.
    fn component(&mut self, name: &str) -> Schema {
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        if self.open.iter().any(|open| open == name) {
            circle(name, &self.joining.at, self.diagnostics);
            self.done.insert(name.to_owned(), Schema::default());
            return Schema::default();
        }
        if self.open.len() >= MAX_CHAIN {
            let hint =
                format!("schemas that are made of each other nest deeper than {MAX_CHAIN} levels");
            self.diagnostics.error(&self.joining.at, "nesting", hint);
            return Schema::default();
        }
        let mut schema = self.schemas.get(name).cloned().unwrap_or_default();
        self.open.push(name.to_owned());
        self.below(&mut schema);
        self.open.pop();
        self.done.entry(name.to_owned()).or_insert(schema).clone()
    }

    /// Everything below `schema`, innermost first.
    fn below(&mut self, schema: &mut Schema) {
        schema.children_mut(&mut |_, child| self.below(child));
        let Shape::AllOf(parts) = &mut schema.shape else {
            return;
        };
        let joining = Joining {
            at: schema.at.0.clone(),
            ..Joining::default()
        };
        let around = std::mem::replace(&mut self.joining, joining);
        let mut parts = std::mem::take(parts).into_iter();
        let merged = parts.try_fold(Schema::default(), |merged, part| {
            let part = self.whole(part)?;
            self.both(merged, part)
        });
        self.joining = around;
        let merged = merged.unwrap_or_else(|errors| {
            self.diagnostics.extend(errors);
            Schema::default()
        });
        *schema = Schema {
            docs: schema.docs.over(&merged.docs),
            nullable: merged.nullable || schema.nullable,
            checks: both_checks(&merged.checks, &schema.checks),
            implied: false,
            at: schema.at.clone(),
            ..merged
        };
    }

    /// Whether a reference leads to `base`, or to what extends it or one of its variants: then it says all that `base` says.
    pub(super) fn extends(&self, reference: &Schema, base: &Schema) -> bool {
        let union = follow::whole(self.schemas, base).union();
        let variants = union.into_iter().flat_map(|union| &union.variants);
        let bases = std::iter::once(base).chain(variants);
        let bases = bases.filter_map(|base| follow::last_name(self.schemas, base));
        let bases: Vec<&str> = bases.collect();
        let mut met = BTreeSet::new();
        let mut pending = vec![reference];
        while let Some(schema) = pending.pop() {
            match &schema.shape {
                Shape::AllOf(parts) => pending.extend(parts),
                Shape::Ref(name) if bases.contains(&name.as_str()) => return true,
                Shape::Ref(name) if met.insert(name) => pending.extend(self.schemas.get(name)),
                _ => {}
            }
        }
        false
    }

    /// The schema itself where `part` only refers to it.
    pub(super) fn whole(&mut self, part: Schema) -> Result<Schema, Diagnostics> {
        let Some(name) = follow::last_name(self.schemas, &part).map(str::to_owned) else {
            return Ok(part);
        };
        let mut whole = self.component(&name);
        whole.docs.description = None;
        whole.docs.title = None;
        whole.nullable |= follow::is_nullable(self.schemas, &part);
        self.counted(whole)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use crate::diagnostic::Diagnostics;
    use crate::document::references::to;
    use crate::ir::{Schema, Schemas, follow};
    use crate::lower::lower;

    fn merged(schemas: impl IntoIterator<Item = (String, Value)>) -> Result<Schemas, Diagnostics> {
        let schemas: Map<String, Value> = schemas.into_iter().collect();
        let components = json!({"schemas": schemas});
        let document = json!({"openapi": "3.1.1", "paths": {}, "components": components});
        lower(&document).map(|lowered| lowered.api.schemas)
    }

    #[test]
    fn a_chain_of_names_may_be_of_any_length_and_has_to_end() {
        let count = 1_000;
        let name = |n: usize| (format!("A{n}"), to(&format!("A{}", n + 1)));
        let end = (format!("A{count}"), json!({"type": ["string", "null"]}));
        let beside = json!({"allOf": [to("A0"), {"maxLength": 1}]});
        let names = (0..count).map(name).chain([end, ("B".to_owned(), beside)]);
        let schemas = merged(names).unwrap();
        let first = Schema::reference("A0");
        assert_eq!(follow::whole(&schemas, &first).label(), "string");
        assert_eq!(schemas["B"].label(), "string");

        let to_itself = (format!("A{count}"), to("A7"));
        let said = merged((0..count).map(name).chain([to_itself])).unwrap_err();
        let said = said.to_string();
        assert_eq!(said.matches("circle through").count(), 1, "{said}");
        assert!(said.contains("circle through A10"), "{said}");
    }
    /// Schemas of which each takes over the next one twice, and one that has no part in that.
    fn growing(levels: usize, level: fn(Value, Value) -> Value) -> Vec<(String, Value)> {
        let name = |n: usize| format!("L{n:02}");
        let z = json!({"type": "object", "properties": {"z": {"type": "string"}}});
        let level = |n: usize| (name(n), level(to(&name(n + 1)), z.clone()));
        let both = json!({"allOf": [{"properties": {"x": to("End")}}, {"properties": {"x": z}}]});
        let end = [(name(levels), z.clone()), ("End".to_owned(), z.clone())];
        let apart = [("Apart".to_owned(), both)];
        (0..levels).map(level).chain(end).chain(apart).collect()
    }

    #[test]
    fn what_schemas_take_over_from_each_other_has_bounds() {
        let joined = |next: Value, z: Value| {
            let object = |it: Value| json!({"type": "object", "properties": {"x": it, "y": it}});
            json!({"allOf": [object(next), object(z)]})
        };
        let beside = |next: Value, z: Value| {
            let both = json!({"allOf": [next, z]});
            json!({"type": "object", "properties": {"x": both, "y": both}})
        };
        let variants = |next: Value, z: Value| {
            let pair = json!({"anyOf": [{"type": "object", "properties": {"x": next}}, {"type": "object", "properties": {"y": next}}]});
            json!({"allOf": [pair, {"properties": {"x": z, "y": z}}]})
        };
        for level in [joined, beside, variants] {
            assert!(merged(growing(5, level)).is_ok());
            let said = merged(growing(40, level)).unwrap_err().to_string();
            let errors = said.matches("takes over more than").count();
            assert!(errors > 0, "{said}");
            assert_eq!(said.matches("/components/").count(), errors, "{said}");
            assert_eq!(
                said.matches("/components/schemas/L").count(),
                errors,
                "{said}"
            );
        }
    }

    #[test]
    fn a_union_of_many_large_variants_may_stand_beside_an_object() {
        let properties: Map<String, Value> =
            (0..60).map(|n| (format!("p{n}"), json!({}))).collect();
        let large = json!({"type": "object", "properties": properties});
        let name = |n: usize| format!("V{n}");
        let variants: Vec<Value> = (0..150).map(|n| to(&name(n))).collect();
        let beside =
            json!({"type": "object", "properties": {"id": {"type": "string"}}, "oneOf": variants});
        let large = (0..150).map(|n| (name(n), large.clone()));
        let schemas = merged(large.chain([("A".to_owned(), beside)])).unwrap();
        assert_eq!(schemas["A"].union().unwrap().variants.len(), 150);
    }

    #[test]
    fn a_property_may_be_narrowed_to_the_schema_that_narrows_it() {
        let object = |properties: Value| json!({"type": "object", "properties": properties});
        let list = |name: &str| json!({"type": "array", "items": to(name)});
        let places = |name: &str| json!({"next": to(name), "all": list(name)});
        let base = object(places("Base"));
        let mut tagged = base.clone();
        tagged["discriminator"] = json!({"propertyName": "next"});
        for base in [base, tagged] {
            for narrowed in ["Sub", "Alias", "Lower"] {
                let schemas = [
                    ("Base", base.clone()),
                    ("Alias", to("Sub")),
                    (
                        "Sub",
                        json!({"allOf": [to("Base"), object(places(narrowed))]}),
                    ),
                    ("Lower", json!({"allOf": [to("Sub"), object(json!({}))]})),
                ];
                let schemas = schemas.map(|(name, schema)| (name.to_owned(), schema));
                let schemas = merged(schemas).unwrap();
                let sub = schemas["Sub"].object().unwrap();
                assert_eq!(sub.property("next").unwrap().target(), Some(narrowed));
                let items = sub.property("all").unwrap().items().unwrap();
                assert_eq!(items.target(), Some(narrowed));
            }
        }
        let other = object(json!({"next": to("Other")}));
        let sub =
            json!({"allOf": [to("Other"), object(json!({"next": {"allOf": [to("Sub"), other]}}))]});
        let schemas = [("Other", other.clone()), ("Sub", sub)];
        let schemas = schemas.map(|(name, schema)| (name.to_owned(), schema));
        let errors = merged(schemas).unwrap_err().to_string();
        assert!(errors.contains("nothing beside the reference"), "{errors}");
    }
    #[test]
    fn what_extends_another_schema_says_all_of_it_and_what_stands_beside_both_is_kept() {
        let object = |properties: Value| json!({"type": "object", "properties": properties});
        let beside = json!({"description": "Here.", "readOnly": true, "allOf": [to("Base")]});
        let two = json!({"allOf": [object(json!({"x": beside, "y": to("Sub")})), object(json!({"x": to("Sub"), "y": to("Either")}))]});
        let schemas = [
            ("Base", object(json!({"a": {}}))),
            ("Sub", json!({"allOf": [to("Base"), object(json!({}))]})),
            (
                "Either",
                json!({"oneOf": [to("Sub"), {"type": "object", "required": ["a"]}]}),
            ),
            ("Two", two),
        ];
        let schemas = schemas.map(|(name, schema)| (name.to_owned(), schema));
        let schemas = merged(schemas).unwrap();
        let two = schemas["Two"].object().unwrap();
        let [x, y] = ["x", "y"].map(|name| two.property(name).unwrap());
        assert_eq!((x.target(), y.target()), (Some("Sub"), Some("Sub")));
        assert_eq!(x.docs.description.as_deref(), Some("Here."));
        assert!(x.docs.read_only);
    }
}
