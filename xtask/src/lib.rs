//! Maintenance tasks of this workspace.
//!
//! The one that matters is the code generator, a compiler with named stages, each a pure function:
//! `load → overlay → lower → adapt → generate → write`.

pub mod adapt;
pub mod commands;
pub mod diff;
pub mod fetch;
pub mod generate;
pub mod graph;
pub mod hierarchy;
pub mod load;
pub mod lower;
pub mod overlay;
pub mod paths;
pub mod pipeline;
pub mod pointer;
pub mod problem;
pub mod prose;
pub mod reserved;
pub mod schema;
pub mod select;
pub mod swap;
pub mod unsupported;
pub mod walk;
pub mod write;
pub mod yaml;
