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

mod a_whole_case;
mod access;
mod at_the_door;
mod bad_input;
#[path = "../../benches/speed/case_files.rs"]
mod bench_case_files;
mod care;
mod case_file;
mod dependencies;
mod desk;
mod details;
mod drafts;
mod editor;
#[path = "../rules/every_event.rs"]
mod every_event;
mod faults;
mod forms;
mod going_back;
mod guard;
mod handover;
#[path = "../papers/hidden.rs"]
mod hidden;
mod interrupted;
mod keys;
mod lists;
mod log;
mod method;
mod outside;
mod overtaken;
mod practice;
mod printing;
mod privacy;
mod prompts;
mod properties;
mod proposed;
mod public_forms;
mod recipes;
mod reference;
mod sittings;
mod stories;
mod summaries;
mod tidy;
mod typist;
mod waiting;
mod walk;
mod walls;
