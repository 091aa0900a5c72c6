//! The circle's own words in another language (vertalen): which there are to translate, and what
//! they are in a language.

use super::help_asked::requests;
use crate::domain::Case;
use crate::domain::paper::Tongue;
use crate::domain::plan::PlanLine;
use crate::domain::translation::{OwnPart, Translation};

/// Own words that can be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnWords<'a> {
    /// What they are.
    pub part: OwnPart,
    /// Which of its kind, where there are several.
    pub number: Option<u32>,
    /// The words.
    pub words: &'a str,
}

/// The own words of a case that can be translated: of the question, of what the plan is to answer,
/// and of the newest plan.
#[must_use]
pub fn own_words(case: &Case) -> Vec<OwnWords<'_>> {
    let of = |part, number, words| OwnWords {
        part,
        number,
        words,
    };
    let mut all: Vec<OwnWords<'_>> = Vec::new();
    let question = case.chosen_question();
    all.extend(question.map(|it| of(OwnPart::Question, None, it.words.as_str())));
    all.extend(
        case.standing_requirements()
            .map(|it| of(OwnPart::Requirement, Some(it.number), it.words.as_str())),
    );
    let Some(plan) = case.latest_plan() else {
        return all;
    };
    let words = plan.words.as_ref();
    all.extend(words.map(|it| of(OwnPart::Plan, None, it.as_str())));
    for (part, lines) in [
        (OwnPart::GoesWell, &case.goes_well),
        (OwnPart::Goal, &case.goals),
    ] {
        let lines = PlanLine::of(lines, plan.version);
        all.extend(lines.map(|it| of(part, Some(it.number), it.words.as_str())));
    }
    for it in case.agreements_of(plan.version) {
        let number = Some(it.number);
        all.push(of(OwnPart::Agreement, number, it.what.as_str()));
        all.push(of(OwnPart::When, number, it.when_words.as_str()));
        let words = it.words.as_ref();
        all.extend(words.map(|words| of(OwnPart::Words, number, words.as_str())));
    }
    all.extend(
        requests(case)
            .into_iter()
            .map(|it| of(OwnPart::Help, Some(it.number), it.what.as_str())),
    );
    let what_ifs = case.what_ifs.iter();
    for it in what_ifs.filter(|it| it.version == plan.version) {
        all.push(of(OwnPart::If, Some(it.number), it.when.as_str()));
        all.push(of(OwnPart::Then, Some(it.number), it.then.as_str()));
    }
    all
}

/// What own words are in a language, if somebody translated them as they stand.
#[must_use]
pub fn translation_of<'a>(
    case: &'a Case,
    words: &str,
    language: Tongue,
) -> Option<&'a Translation> {
    case.translations
        .iter()
        .rfind(|it| it.language == language && it.own_words.as_str() == words)
}

/// Whether own words that should be translated are not, in a language. When an agreement holds is
/// mostly a day, which a paper writes in its own language.
#[must_use]
pub fn is_untranslated(case: &Case, language: Tongue) -> bool {
    own_words(case)
        .iter()
        .filter(|it| it.part != OwnPart::When)
        .any(|it| translation_of(case, it.words, language).is_none())
}

/// Whether a language is another than that of the own words. Where nothing was noted of that, they
/// are in that of the coordinator.
#[must_use]
pub fn is_foreign(case: &Case, language: Tongue) -> bool {
    match &case.application.language {
        Some(spoken) => Tongue::spoken(spoken.as_str()) != Some(language),
        None => !matches!(language, Tongue::Dutch | Tongue::English),
    }
}
