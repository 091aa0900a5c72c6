//! The nouns of the practice: case, circle, question, invitation, information, conference, plan,
//! follow-up.
//!
//! This floor knows no SQL, no terminal and no paper. Values are proven when they are made
//! ([`text`], [`date`], [`choice`]); after that nobody asks again. What a field is and what is done
//! with it is declared where it stands ([`value`], [`detail`], [`record`]). What is personal never
//! prints itself: `Debug` shows the shape, not the content.

pub mod amount;
pub mod attachment;
pub mod case;
pub mod choice;
pub mod circle;
pub mod closed_list;
pub mod conference;
pub mod correction;
pub mod date;
pub mod detail;
pub mod deviation;
pub mod event;
pub mod followup;
pub mod free_date;
pub mod hours;
pub mod incident;
pub mod information;
pub mod intake;
pub mod integrity;
pub mod invitation;
pub mod measure;
pub mod money;
pub mod nearest;
pub mod paper;
mod paper_kind;
pub mod passphrase;
pub mod plan;
pub mod record;
pub mod satisfaction;
pub mod sought;
pub mod spelling;
pub mod spellings;
pub mod telephone;
pub mod text;
pub mod translation;
pub mod value;

pub use case::Case;
pub use choice::Choice;
