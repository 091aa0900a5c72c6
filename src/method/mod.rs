//! The practice of an Eigen Kracht-conferentie, written once: pure functions over a case and a day.
//!
//! Read [`variant`] for who is in the room, [`rules`] for what a command may be stopped or warned
//! for, [`clocks`] for the terms, [`steps`] for what is done, what is missing and what comes next.
//! The rule numbers (R1 to R32) are the product's own vocabulary; `docs/method.md` lists them with their sources.

pub mod clocks;
pub mod rules;
pub mod steps;
pub mod variant;
