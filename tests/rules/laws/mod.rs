//! One law per finding: a case that breaks the rule, its nearest neighbour that does not,
//! and where it does not hold.
//!
//! The case is the ordinary one of `people`: Ada and her circle, invited on 12 March
//! for 28 March 2026. Where a rule has several branches, each has its law.
//! The files are those of `src/method/rules`.

mod after;
mod apart;
mod circle;
mod coordinator;
mod day;
pub(crate) mod deeds;
mod information;
mod plan;
mod question;
mod safety;
mod voluntary;

use ekc::domain::Case;
use ekc::domain::intake::Variant;
use ekc::method::rules::Level;

/// One finding of one rule, and three cases around it.
pub(crate) struct Law {
    /// The rule.
    pub(crate) rule: &'static str,
    /// The finding.
    pub(crate) code: &'static str,
    /// How strongly it speaks here.
    pub(crate) level: Level,
    /// The variant of the case.
    pub(crate) variant: Variant,
    /// The day on which the case is looked at.
    pub(crate) on: &'static str,
    /// What breaks the rule in an ordinary case.
    pub(crate) breaks: fn(&mut Case),
    /// The nearest neighbour: what is otherwise then, so that nothing is broken.
    pub(crate) mended: fn(&mut Case),
    /// Where the same facts break nothing.
    pub(crate) elsewhere: Elsewhere,
}

/// Where a rule does not hold.
pub(crate) enum Elsewhere {
    /// In this variant.
    Variant(Variant),
    /// It holds in every variant; under this circumstance the facts break nothing.
    Where(fn(&mut Case)),
}

/// While the circle is prepared.
const EVE: &str = "2026-03-20";
/// The day of the conference.
const DAY: &str = "2026-03-28";
/// The plan is there, and nothing is late yet.
const AFTER: &str = "2026-03-30";
/// The day after six weeks.
const LATE: &str = "2026-05-10";

/// What all laws have in common.
const ORDINARY: Law = Law {
    rule: "",
    code: "",
    level: Level::Warn,
    variant: Variant::Family,
    on: EVE,
    breaks: |_| {},
    mended: |_| {},
    elsewhere: Elsewhere::Where(|_| {}),
};

/// All laws, in the order of a conference.
pub(crate) fn laws() -> impl Iterator<Item = &'static Law> {
    let files = [
        coordinator::LAWS,
        voluntary::LAWS,
        question::LAWS,
        safety::LAWS,
        circle::LAWS,
        information::LAWS,
        day::LAWS,
        apart::LAWS,
        plan::LAWS,
        after::LAWS,
    ];
    files.into_iter().flatten()
}
