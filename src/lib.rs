//! `ekc`, the case tool of the independent coordinator of Eigen Kracht-conferenties.
//!
//! A map of the house, from the ground up; each floor may use what is below it, never what is above
//! or beside it (a test guards that):
//!
//! * [`domain`] the nouns; [`language`] how Dutch and English are read; [`method`] the practice;
//!   [`words`] the sentences; [`failure`] why not; [`disk`] private files, whole or not at all.
//! * [`store`] the case file, the only place with SQL; [`papers`] what goes on paper; [`exchange`]
//!   formats; [`ui`] the terminal.
//! * [`desk`] the door to the world, [`keeper`] who keeps an opened key; `movement` what commands
//!   share; [`commands`] one file per subcommand.
//!
//! A command that changes something does six things: parse, open, decide, hold, record, tell.
//! `docs/ARCHITECTURE.md` says more.

pub mod commands;
pub mod desk;
pub mod disk;
pub mod domain;
pub mod exchange;
pub mod failure;
pub mod keeper;
pub mod language;
pub mod method;
mod movement;
pub mod papers;
pub mod store;
mod terminal;
pub mod ui;
pub mod words;

pub use commands::run;
pub use terminal::{harden_process, install_panic_hook, real_world};
