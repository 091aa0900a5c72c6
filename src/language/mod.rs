//! How Dutch and English are read: plain words, names, rhythms, numbers that identify somebody.
//!
//! [`reading`] gives advice on plain words, [`wording`] looks at questions and agreements,
//! [`rhythm`] reads when something recurs, [`deadline`] by when it is done, [`masking`] finds what
//! names somebody, [`bsn`] a number that does not belong in a file.

pub mod bsn;
pub mod deadline;
pub mod masking;
mod number_words;
pub mod reading;
pub mod rhythm;
pub mod wording;
