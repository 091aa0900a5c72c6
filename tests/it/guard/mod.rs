//! The method at the keyboard: what is stopped, how a rule is passed with a reason,
//! and what comes of it.

mod around_the_plan;
mod kept_apart;
mod reasons;
mod sentences;
mod told;
mod yes_and_no;
