//! What comes from other hands: text in lists, templates and paths, files that somebody else made,
//! and programs and pipes that never end.

mod cards;
mod choosing;
mod files;
#[cfg(unix)]
mod limits;
mod tables;
mod telephones;
mod text;
mod yaml;
