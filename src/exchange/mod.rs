//! Formats in and out: YAML for forms and whole cases, and a pasted list of people.

pub mod list;
pub mod yaml;
