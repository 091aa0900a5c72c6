//! A data breach (datalek), as the register of the coordinator keeps it (AVG art. 33(5)).

use super::choice::choices;
use super::text::{Handle, Prose};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

choices! {
    /// What got out (wat er uitlekte).
    Leak, "leak":
    /// Paper that was lost or seen (papier).
    Paper = "paper" | "papier",
    /// Something sent to the wrong person (verstuurd).
    Sent = "sent" | "verstuurd",
    /// A file on a stick or in a folder (bestand).
    File = "file" | "bestand",
    /// A computer or telephone (apparaat).
    Device = "device" | "apparaat",
    /// Something said where it was heard (verteld).
    Told = "told" | "verteld",
    /// Something else (anders).
    Other = "other" | "anders",
}

/// A data breach (datalek).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Number in the register, from 1.
    pub number: u32,
    /// The day it happened, if known.
    pub happened_on: Option<NaiveDate>,
    /// The moment it was found; the 72 hours run from here.
    pub found_at: DateTime<Utc>,
    /// What happened, without names.
    pub words: Prose,
    /// What got out.
    pub what: Leak,
    /// Whether it only got out encrypted.
    #[serde(deserialize_with = "super::intake::truth")]
    pub encrypted: bool,
    /// The case it is about, if it is one.
    pub about: Option<Handle>,
    /// What may come of it for those it is about.
    pub effects: Option<Prose>,
    /// What was done against it.
    pub measures: Option<Prose>,
    /// The day the Autoriteit Persoonsgegevens was told.
    pub authority_told_on: Option<NaiveDate>,
    /// The day those it is about were told.
    pub people_told_on: Option<NaiveDate>,
    /// When it was noted that no plain paper or file of the case was lost with what was encrypted.
    pub papers_safe_on: Option<NaiveDate>,
    /// Why the authority, or those it is about, were not told.
    pub not_told_because: Option<Prose>,
}
