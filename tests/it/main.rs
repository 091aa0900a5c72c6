//! Tests of the house as a whole: whole runs at a pretended desk, the stories through the real
//! binary, faults, properties, and the order of the house itself.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::format_collect,
    reason = "a test that cannot go on has failed"
)]

mod access;
mod bad_input;
mod care;
mod case_file;
mod dependencies;
mod desk;
mod details;
mod editor;
#[path = "../rules/every_event.rs"]
mod every_event;
mod faults;
mod forms;
mod guard;
mod keys;
mod log;
mod method;
mod practice;
mod printing;
mod privacy;
mod prompts;
mod properties;
mod proposed;
mod recipes;
mod reference;
mod stories;
mod tidy;
mod walk;
mod walls;
