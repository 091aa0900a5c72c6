//! Translations (vertalingen) of the circle's own words: they stand beside those words and never in
//! their place.

use super::choice::choices;
use super::paper::Tongue;
use super::record::record;
use super::text::{Line, Prose};
use chrono::NaiveDate;

choices! {
    /// What of the circle's own words can be translated (wat vertaald wordt).
    OwnPart, "own-part":
    /// The question of the conference (vraag).
    Question = "question" | "vraag",
    /// A minimum requirement (minimumeis).
    Requirement = "requirement" | "minimumeis",
    /// The plan as the circle said it (plan).
    Plan = "plan" | "het-plan",
    /// What goes well (wat goed gaat).
    GoesWell = "goes-well" | "wat-goed-gaat" | "goed",
    /// A goal (doel).
    Goal = "goal" | "doel",
    /// What an agreement says (afspraak).
    Agreement = "agreement" | "afspraak",
    /// When an agreement holds (wanneer).
    When = "when" | "wanneer",
    /// An agreement as the circle said it (woorden).
    Words = "words" | "woorden",
    /// Help that the plan asks for (gevraagde hulp).
    Help = "help" | "hulp",
    /// What may happen, of an agreement for when it goes otherwise (als).
    If = "if" | "als",
    /// What is done then (dan).
    Then = "then" | "dan",
}

record! {
    /// A translation of own words (vertaling).
    pub struct Translation {
        /// Number within the case.
        pub number: u32,
        /// The own words that were translated, as they stood.
        pub own_words: Prose,
        /// The language it is in.
        pub language: Tongue,
        /// What they are in that language.
        pub words: Prose,
        /// Who made it.
        pub made_by: Line,
        /// When it was noted.
        pub on: NaiveDate,
    }
}
