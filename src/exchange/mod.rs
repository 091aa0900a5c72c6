//! Formats in and out: YAML for forms and whole cases, lists of people,
//! calendars and address cards.

pub mod csv;
pub mod ics;
pub mod list;
pub mod vcf;
pub mod yaml;
