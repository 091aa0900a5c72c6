//! The circle's own words in another language: of which words a translation is, and when no more.

use crate::people::{a_case, day, handle, line, prose};
use ekc::domain::Case;
use ekc::domain::intake::Variant;
use ekc::domain::paper::Tongue;
use ekc::domain::text::Name;
use ekc::domain::translation::{OwnPart, Translation};
use ekc::method::forgetting::{Instead, forget};
use ekc::method::texts::{TextKind, texts_of};
use ekc::method::translating::{is_foreign, is_untranslated, own_words, translation_of};

const QUESTION: &str = "Wat is nodig om Ada thuis te laten wonen?";

fn translation(number: u32, own_words: &str, words: &str) -> Translation {
    Translation {
        number,
        own_words: prose(own_words),
        language: Tongue::Turkish,
        words: prose(words),
        made_by: line("Fatma Kaya"),
        on: day("2026-03-20"),
    }
}

/// A case in which the question was translated into Turkish.
fn translated() -> Case {
    let mut case = a_case(Variant::Family);
    case.translations
        .push(translation(1, QUESTION, "Ada evde kalsın?"));
    case
}

#[test]
fn a_translation_is_in_one_language_and_of_the_words_as_they_stand() {
    let mut case = translated();
    let found = |case: &Case, language| {
        let words = case.chosen_question().unwrap().words.as_str();
        translation_of(case, words, language).map(|it| it.number)
    };
    assert_eq!(found(&case, Tongue::Turkish), Some(1));
    assert_eq!(found(&case, Tongue::Polish), None);
    // Of two the later one.
    case.translations
        .push(translation(2, QUESTION, "Ada nerede?"));
    assert_eq!(found(&case, Tongue::Turkish), Some(2));
    case.questions[0].words = prose("Waar woont Ada?");
    assert_eq!(found(&case, Tongue::Turkish), None, "the words changed");
}

#[test]
fn what_can_be_translated_is_there_before_the_plan_too() {
    let case = translated();
    let first = own_words(&case)[0];
    assert_eq!(
        (first.part, first.number, first.words),
        (OwnPart::Question, None, QUESTION)
    );
    assert!(is_untranslated(&case, Tongue::Polish));
    let mut without_plan = case.clone();
    without_plan.plans.clear();
    without_plan.requirements.clear();
    assert!(!is_untranslated(&without_plan, Tongue::Turkish));
}

#[test]
fn another_language_is_one_in_which_the_circle_does_not_speak() {
    let mut case = translated();
    assert!(is_foreign(&case, Tongue::Turkish));
    assert!(!is_foreign(&case, Tongue::Dutch) && !is_foreign(&case, Tongue::English));
    case.application.language = Some(line("Turks"));
    assert!(!is_foreign(&case, Tongue::Turkish) && is_foreign(&case, Tongue::Dutch));
    case.application.language = Some(line("Tigrinya"));
    assert!(is_foreign(&case, Tongue::Dutch));
}

#[test]
fn a_translation_is_looked_at_as_the_words_beside_which_it_stands() {
    let case = translated();
    let texts = texts_of(&case);
    let kinds = texts.iter().filter(|it| it.words == "Ada evde kalsın?");
    let kinds: Vec<TextKind> = kinds.map(|it| it.kind).collect();
    assert_eq!(kinds, [TextKind::Question]);
}

#[test]
fn with_who_is_forgotten_go_the_translations_of_words_that_name_them() {
    let mut case = translated();
    let of_oma = translation(2, "oma Proef kookt op zondag", "Büyükannesi yemek yapar.");
    case.translations.push(of_oma);
    let instead = Instead {
        handle: handle("vergeten-1"),
        name: Name::parse("Vergeten").unwrap(),
        mask: prose("(vergeten)"),
    };
    let after = forget(&case, &handle("oma"), &instead);
    let left: Vec<u32> = after.translations.iter().map(|it| it.number).collect();
    assert_eq!(left, [1]);
}
