//! What all commands share: fill the form, decide on a draft, hold it against the rules, record,
//! tell; and what leaves.

pub(crate) mod change;
pub(crate) mod gate;
pub(crate) mod given;
pub(crate) mod input;
pub(crate) mod named;
pub(crate) mod outgoing;
