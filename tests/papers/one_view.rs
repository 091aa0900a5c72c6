//! One reader's view is the same everywhere: whatever leaves follows the same "may know", and what
//! is left out leaves no gap that tells what it was. Calendars and the list of addresses are held
//! against the same case in `tests/it/printing/one_view.rs`.

use crate::discretion::papers_for;
use crate::hidden::{
    HIDDEN, KNOWS_FROM_PLAN, NOT_TOGETHER, case, handle, told_on, without_the_plan,
};
use crate::{day, paper};
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, KeptApart};
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::method::held::{Held, Row, Said, held_on};
use ekc::papers::press::print;
use ekc::papers::subject::{Reader, Subject};
use ekc::papers::template::languages_of;
use ekc::papers::view::view;
use ekc::papers::{Needs, audience, holders, paper_of};
use std::collections::BTreeMap;

const TODAY: &str = "2026-04-20";

fn reader<'a>(case: &'a Case, who: &str) -> Reader<'a> {
    Reader::Person(case.person(&handle(who)).unwrap())
}

fn held(case: &Case, who: &str) -> Held {
    held_on(case, case.person(&handle(who)).unwrap(), day(TODAY), "[…]")
}

/// A number in a row of the letter of access.
fn number_of(row: &Row, field: &str) -> Option<u64> {
    let fact = row.facts.iter().find(|fact| fact.field == field)?;
    if let Said::Number(number) = fact.said {
        Some(number)
    } else {
        None
    }
}

/// The agreements on a paper: each with its number there.
fn agreements(case: &Case, kind: PaperKind, reader: Reader<'_>) -> BTreeMap<u64, String> {
    let subject = Subject {
        case,
        reader,
        today: day(TODAY),
        language: Tongue::Dutch,
        erase_on: None,
        erased: None,
        written: Vec::new(),
        month: None,
        without: Vec::new(),
    };
    let values = view(kind, &subject).values;
    let rows = values["agreements"].as_array().unwrap();
    rows.iter()
        .map(|row| {
            let what = row["what"].as_str().unwrap();
            (row["number"].as_u64().unwrap(), what.to_owned())
        })
        .collect()
}

/// What stands on a page besides what its reader knows: on a paper of the plan, what the plan says.
fn news(case: &Case, kind: PaperKind, page: &str, who: &str) -> String {
    if matches!(paper_of(kind).needs, Needs::Plan | Needs::PlanIn(_)) {
        without_the_plan(case, page, who)
    } else {
        page.to_owned()
    }
}

#[test]
fn nobody_reads_on_any_paper_what_is_hidden_from_them() {
    let case = case();
    case.check_integrity().unwrap();
    let mut seen = 0;
    for (reader, hidden) in HIDDEN {
        for (kind, language, page) in papers_for(&case, reader, TODAY) {
            let told = told_on(&news(&case, kind, &page, reader), reader, hidden);
            assert!(
                told.is_empty(),
                "{kind:?} in {language:?} for {reader}: {told:?}"
            );
            seen += 1;
        }
    }
    assert!(seen > 400, "too few papers to mean anything: {seen}");
}

#[test]
fn a_letter_to_edit_says_no_more_than_the_same_on_paper() {
    let case = case();
    // Two readers, the one with most hidden from them and the one of the other side.
    for (who, hidden) in HIDDEN
        .into_iter()
        .filter(|(who, _)| ["hidde", "radboud"].contains(who))
    {
        for kind in [PaperKind::Plan, PaperKind::Access, PaperKind::Invitation] {
            let document = paper(&case, kind, Tongue::Dutch, reader(&case, who), TODAY).document;
            let letter = print(&document, PaperForm::Docx, &[]).unwrap();
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(letter)).unwrap();
            for at in 0..archive.len() {
                let part = std::io::read_to_string(archive.by_index(at).unwrap()).unwrap();
                let told = told_on(&part, who, hidden);
                assert!(told.is_empty(), "{kind:?} for {who}: {told:?}");
            }
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn what_a_pdf_says_of_itself_names_nobody() {
    let case = case();
    for (who, hidden) in HIDDEN
        .into_iter()
        .filter(|(who, _)| ["hidde", "radboud"].contains(who))
    {
        let document = paper(
            &case,
            PaperKind::Plan,
            Tongue::Dutch,
            reader(&case, who),
            TODAY,
        )
        .document;
        let pdf = print(&document, PaperForm::Pdf, &[]).unwrap();
        // The pages are packed and set letter by letter; the properties and the outline are not.
        let open = String::from_utf8_lossy(&pdf);
        let told: Vec<String> = hidden
            .iter()
            .flat_map(|other| crate::hidden::words_of(other).into_iter().skip(1))
            .filter(|word| open.contains(word))
            .collect();
        assert!(told.is_empty(), "{who}: {told:?}");
    }
}

#[test]
fn one_paper_for_all_tells_what_all_who_hold_it_may_know() {
    let case = case();
    for kind in [
        PaperKind::Programme,
        PaperKind::InformationPack,
        PaperKind::Satisfaction,
        PaperKind::Plan,
        PaperKind::PlanSimple,
    ] {
        let all = holders(&case, kind, Reader::Everyone, day(TODAY));
        for language in languages_of(kind) {
            let made = paper(&case, kind, language, Reader::Everyone, TODAY);
            let page = String::from_utf8(print(&made.document, PaperForm::Html, &[]).unwrap());
            let page = page.unwrap();
            for (who, hidden) in HIDDEN {
                if !all.iter().any(|person| person.handle.as_str() == who) {
                    continue;
                }
                let told = told_on(&page, who, hidden);
                assert!(
                    told.is_empty(),
                    "{kind:?} in {language:?}: {who} reads {told:?}"
                );
            }
            // What one of them may know is not lost to them: each gets a copy.
            let is_plan = matches!(kind, PaperKind::Plan | PaperKind::PlanSimple);
            assert!(made.hides_for_all || !is_plan, "{kind:?} in {language:?}");
        }
    }
}

#[test]
fn who_made_the_plan_reads_who_does_what_in_it_and_how_it_stands_with_the_other_is_news() {
    let case = case();
    for (who, other) in KNOWS_FROM_PLAN {
        let page = |kind: PaperKind| {
            let made = paper(&case, kind, Tongue::Dutch, reader(&case, who), TODAY);
            let named = [(handle(who), handle(other))];
            assert!(
                made.tells.is_empty(),
                "{kind:?} for {who}: {:?}",
                made.tells
            );
            assert_eq!(made.names_apart, named, "{kind:?} for {who}");
            String::from_utf8(print(&made.document, PaperForm::Text, &[]).unwrap()).unwrap()
        };
        let name = case.person(&handle(other)).unwrap().name.to_string();
        for kind in [PaperKind::Plan, PaperKind::PlanSimple, PaperKind::CallForm] {
            let page = page(kind);
            let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&name), "{kind:?} for {who}: {page}");
            for news in ["zaal de Es", "20 juni"] {
                assert!(!words.contains(news), "{kind:?} for {who}: {news}");
            }
        }
    }
    // What he told of the agreement they share is of later.
    let form = |who: &str| {
        let made = paper(
            &case,
            PaperKind::CallForm,
            Tongue::Dutch,
            reader(&case, who),
            TODAY,
        );
        String::from_utf8(print(&made.document, PaperForm::Text, &[]).unwrap()).unwrap()
    };
    let of_agreement = |who: &str, number: u32| {
        let page = form(who);
        let (_, behind) = page.split_once(&format!("klus {number} ")).unwrap();
        behind.split("klus").next().unwrap().to_owned()
    };
    let (hers, her_own) = (of_agreement("helga", 5), of_agreement("ronja", 8));
    assert!(!hers.contains("eerder"), "{hers}");
    assert!(her_own.contains("eerder"), "{her_own}");
    // Who was not there reads nothing of it.
    let hidde = paper(
        &case,
        PaperKind::Plan,
        Tongue::Dutch,
        reader(&case, "hidde"),
        TODAY,
    );
    assert!(hidde.names_apart.is_empty() && hidde.left_out > 0);
}

#[test]
fn the_numbers_in_a_copy_do_not_tell_which_agreements_are_left_out() {
    let case = case();
    for (who, _) in HIDDEN {
        let reader = reader(&case, who);
        let plan = agreements(&case, PaperKind::Plan, reader);
        let numbers: Vec<u64> = plan.keys().copied().collect();
        let count = u64::try_from(plan.len()).unwrap();
        assert_eq!(numbers, (1..=count).collect::<Vec<_>>(), "{who}");
        assert!(count > 0 && count < 12, "{who}: {count}");
        // On every paper about the plan an agreement has the number of their own copy.
        for kind in [
            PaperKind::PlanSimple,
            PaperKind::PlanCard,
            PaperKind::FollowUpInvitation,
            PaperKind::CallForm,
        ] {
            for (number, what) in agreements(&case, kind, reader) {
                assert_eq!(plan.get(&number), Some(&what), "{kind:?} for {who}");
            }
        }
        // The coordinator records from the form for the call: there stands no number of a copy.
        let form = paper(&case, PaperKind::CallForm, Tongue::Dutch, reader, TODAY);
        let texts = form.document.texts();
        assert!(
            texts.iter().all(|(text, _)| text.parse::<u32>().is_err()),
            "{who}"
        );
    }
    // Where nothing is left out the numbers are those of the case.
    let whole = agreements(&case, PaperKind::Plan, Reader::Coordinator);
    assert_eq!(whole.len(), 12);
    assert!(whole[&5].starts_with("klus 5 "));
}

#[test]
fn the_letter_of_access_knows_an_agreement_by_the_number_of_ones_own_copy() {
    let case = case();
    for (who, _) in HIDDEN {
        let plan = agreements(&case, PaperKind::Plan, reader(&case, who));
        let held = held(&case, who);
        for row in held.rows.iter().filter(|row| row.list == "agreements") {
            let what = row.facts.iter().find(|fact| fact.field == "what").unwrap();
            let number = number_of(row, "number").unwrap();
            assert!(
                what.said == Said::Text(plan[&number].clone()),
                "{who}: {number}"
            );
        }
        for row in &held.rows {
            if let Some(number) = number_of(row, "agreement") {
                assert!(
                    plan.contains_key(&number),
                    "{who}: {number} in {}",
                    row.list
                );
            }
        }
    }
}

#[test]
fn what_another_said_of_a_shared_agreement_is_theirs_and_what_one_said_oneself_is_ones_own() {
    let case = case();
    let notes = |who: &str| -> Vec<String> {
        let held = held(&case, who);
        let rows = held
            .rows
            .iter()
            .filter(|row| row.list == "agreement_progress");
        rows.flat_map(|row| &row.facts)
            .filter(|fact| fact.field == "note")
            .filter_map(|fact| {
                if let Said::Text(text) = &fact.said {
                    Some(text.clone())
                } else {
                    None
                }
            })
            .collect()
    };
    assert_eq!(notes("helga"), ["het loopt, zei qaglehq"]);
    assert_eq!(notes("hidde"), ["het loopt, zei qeddihq"]);
    // Once they are no longer kept apart, each reads how it stands.
    let mut together = case.clone();
    together.kept_apart[0].lifted_on = Some(day("2026-04-15"));
    let rows = held(&together, "helga").rows;
    let told = rows.iter().filter(|row| row.list == "agreement_progress");
    assert_eq!(told.count(), 3);
}

#[test]
fn why_somebody_is_left_out_is_for_the_coordinator_and_that_it_is_left_out_is_said() {
    let case = case();
    let told = held(&case, "wubbo");
    let row = told
        .rows
        .iter()
        .find(|row| row.list == "exclusions")
        .unwrap();
    let fields: Vec<&str> = row.facts.iter().map(|fact| fact.field.as_str()).collect();
    assert_eq!(fields, ["conference", "on", "instead"]);
    assert!(told.left_out >= 2, "the reason, and who decided");
    let letter = paper(
        &case,
        PaperKind::Access,
        Tongue::Dutch,
        reader(&case, "wubbo"),
        TODAY,
    );
    assert_eq!(letter.left_out, told.left_out);
}

#[test]
fn the_word_that_stands_for_a_forgotten_name_is_an_ordinary_word() {
    let case = case();
    let letter = paper(
        &case,
        PaperKind::Access,
        Tongue::Dutch,
        reader(&case, "hanna"),
        TODAY,
    );
    let is_there = letter
        .document
        .texts()
        .iter()
        .any(|(text, _)| text.contains("Hanna was het vergeten. Vergeten is menselijk."));
    assert!(is_there);
    // Nor is a paper kept inside for it.
    let mut asked = case.clone();
    asked.questions[0].words =
        ekc::domain::text::Prose::parse("Hoe komt het dat Vergeten zo lang duurt?").unwrap();
    let plan = paper(
        &asked,
        PaperKind::Plan,
        Tongue::Dutch,
        reader(&asked, "hanna"),
        TODAY,
    );
    assert!(plan.tells.is_empty(), "{:?}", plan.tells);
}

#[test]
fn two_who_are_kept_apart_do_not_both_read_when_the_circle_looks_back() {
    let mut case = case();
    let invitation = |case: &Case, who: &str| {
        let made = paper(
            case,
            PaperKind::FollowUpInvitation,
            Tongue::Dutch,
            reader(case, who),
            TODAY,
        );
        String::from_utf8(print(&made.document, PaperForm::Text, &[]).unwrap()).unwrap()
    };
    // By a letter, by being left out, or by being there: each of them has a task.
    for who in NOT_TOGETHER {
        assert!(!invitation(&case, who).contains("zaal de Es"), "{who}");
    }
    for who in ["hanna", "rik"] {
        assert!(invitation(&case, who).contains("zaal de Es"), "{who}");
    }
    // Also when the ban comes after everything was arranged.
    case.kept_apart.push(KeptApart {
        number: 3,
        one: handle("hanna"),
        other: handle("rik"),
        from_on: day("2026-06-10"),
        until_on: None,
        order: ApartOrder::ContactBan,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    });
    for who in ["hanna", "rik"] {
        assert!(!invitation(&case, who).contains("zaal de Es"), "{who}");
    }
    assert!(
        audience(&case, PaperKind::Plan, day(TODAY))
            .iter()
            .all(|reader| reader.person().is_some()),
        "no copy of the plan is for all"
    );
}
