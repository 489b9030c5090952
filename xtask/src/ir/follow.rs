//! From names to what they stand for: the one place where references are followed.

use std::collections::BTreeSet;

use super::{Api, Operation, Role, Schema, Schemas};
use crate::sccs::Edges;

/// What a schema stands for, and every schema on the way there, itself first. It ends at a name that stands for nothing;
/// `lower` refuses circles, and none is followed for more steps than there are names.
pub fn chain<'a>(schemas: &'a Schemas, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
    let next = |schema: &&'a Schema| schemas.get(schema.target()?);
    std::iter::successors(Some(schema), next).take(schemas.len() + 1)
}

/// The components that only stand for another one, each with the name of that.
pub fn names(schemas: &Schemas) -> Edges {
    let edge = |(name, schema): (&String, &Schema)| {
        let target = schema.target()?;
        Some((name.clone(), vec![target.to_owned()]))
    };
    schemas.iter().filter_map(edge).collect()
}

/// What a schema stands for.
pub fn whole<'a>(schemas: &'a Schemas, schema: &'a Schema) -> &'a Schema {
    chain(schemas, schema).last().unwrap_or(schema)
}

/// Whether null is allowed by a schema, or by one of the names that it goes through.
pub fn is_nullable(schemas: &Schemas, schema: &Schema) -> bool {
    chain(schemas, schema).any(|schema| schema.nullable)
}

/// The last name that a schema goes through.
pub fn last_name<'a>(schemas: &'a Schemas, schema: &'a Schema) -> Option<&'a str> {
    let names = chain(schemas, schema).filter_map(Schema::target);
    names.filter(|name| schemas.contains_key(*name)).last()
}

/// The components that schemas of some roles lead to.
pub fn reached(api: &Api, starts: impl Fn(Role<'_>) -> bool) -> BTreeSet<String> {
    let all = api.operations.iter().flat_map(Operation::schemas);
    let starting = all.filter(|(role, _)| starts(*role));
    let mut pending: Vec<String> = starting.flat_map(|(_, schema)| schema.targets()).collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(schema) = api.schemas.get(&name)
            && reached.insert(name)
        {
            pending.extend(schema.targets());
        }
    }
    reached
}
