//! Formats in and out: YAML for forms and whole cases, lists of people,
//! calendars and address cards, a mail with a file in it, and a case in an encrypted file.

mod coding;
pub mod csv;
pub mod eml;
pub mod ics;
pub mod list;
pub mod pair;
mod parts;
pub mod sealed;
mod unseen;
pub mod vcf;
pub mod yaml;
