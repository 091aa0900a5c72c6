//! The terminal: asking, telling, tables, errors in words, help in the user's language.

pub mod ask;
pub mod explain;
pub mod fit;
pub mod help;
pub mod shown;
pub mod table;
