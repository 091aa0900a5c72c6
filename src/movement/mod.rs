//! What all commands share: fill the form, decide on a draft, hold it against the rules, record,
//! tell; and what leaves.

mod answer_words;
mod asking;
pub(crate) mod case_row;
pub(crate) mod change;
mod check;
mod each;
mod field;
pub(crate) mod gate;
pub(crate) mod given;
pub(crate) mod giving;
pub(crate) mod input;
mod left_form;
mod lists;
mod meanwhile;
mod met_by;
pub(crate) mod named;
mod nought;
pub(crate) mod outgoing;
mod owners;
pub(crate) mod placeholder;
mod question;
pub(crate) mod recorded;
mod reply;
mod row_list;
mod rows;
pub(crate) mod several;
mod walk;
pub(crate) mod which;
mod who;
