//! Maintenance tasks of this workspace.
//!
//! The one that matters is the code generator, a compiler with named stages, each a pure function:
//! `document (load → select → overlay) → lower → adapt → emit → output`. Up to the overlay a document is JSON; from
//! `lower` on it is [`ir`].

pub mod adapt;
pub mod commands;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod generate;
pub mod ir;
pub mod lower;
pub mod output;
pub mod pipeline;
pub mod pointer;
mod progenitor;
mod reserved;
mod runtime;
pub mod sccs;
mod unique;
pub mod update;
