//! Tests of the client's guarantees: outcomes of creates, input that is refused before the network, lists, and
//! responses that no document describes.

mod create;
mod damage_anywhere;
mod damaged;
mod data;
mod degraded;
mod developer_flag;
mod differences;
mod find;
mod fractions;
mod garbage;
mod inputs;
mod lists;
mod mocks;
mod pages;
mod redirects;
mod responses;
mod roles;
mod schemas;
mod settings;
mod strange;
mod wire;
