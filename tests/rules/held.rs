//! What a case holds on one person, and where that ends (AVG art. 15).

use crate::laws::deeds::{answer_help, ask_help};
use crate::nouns::FULL;
use crate::people::{a_case, day, handle, line, person, prose};
use crate::plan_copies::with_agreements;
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, Exclusion, KeptApart, LeftAlone, StandsBeside};
use ekc::domain::conference::{DaySafety, SafetyKind};
use ekc::domain::deviation::Deviation;
use ekc::domain::followup::{AgreementProgress, HelpOutcome, Progress};
use ekc::domain::intake::Variant;
use ekc::domain::invitation::{Contact, Way};
use ekc::domain::paper::Tongue;
use ekc::domain::plan::Owner;
use ekc::domain::text::Name;
use ekc::domain::translation::Translation;
use ekc::method::held::{Held, Row, Said, held_on};

const TODAY: &str = "2026-03-20";

fn held(case: &Case, who: &str) -> Held {
    held_on(case, case.person(&handle(who)).unwrap(), day(TODAY), "[…]")
}

fn rows<'a>(held: &'a Held, list: &str) -> Vec<&'a Row> {
    held.rows.iter().filter(|row| row.list == list).collect()
}

fn said<'a>(row: &'a Row, field: &str) -> Option<&'a Said> {
    row.facts
        .iter()
        .find(|fact| fact.field == field)
        .map(|fact| &fact.said)
}

fn contact(case: &mut Case, who: &str, note: &str) {
    let number = u32::try_from(case.contacts.len()).unwrap() + 1;
    case.contacts.push(Contact {
        number,
        person: handle(who),
        on: day("2026-03-05"),
        way: Way::Visit,
        reached: true,
        note: Some(prose(note)),
    });
}

fn apart(case: &mut Case, one: &str, other: &str) {
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle(one),
        other: handle(other),
        from_on: day("2026-03-05"),
        until_on: None,
        order: ApartOrder::Wish,
        ordered_by: Some(line("iemand")),
        reason: Some(prose("rust")),
        lifted_on: None,
    });
}

#[test]
fn who_one_is_stands_there_whole_and_who_another_is_does_not() {
    let held = held(&FULL, "b-1");
    let people = rows(&held, "people");
    assert_eq!(
        said(people[1], "name"),
        Some(&Said::Text("Bert Proef".to_owned()))
    );
    // Of who named them a person is told only that they did.
    assert_eq!(
        people[0]
            .facts
            .iter()
            .map(|fact| fact.field.as_str())
            .collect::<Vec<_>>(),
        ["named_by"]
    );
    assert_eq!(said(people[0], "named_by"), Some(&Said::Themselves));
    assert!(rows(&held, "coordinators").is_empty());
}

#[test]
fn each_value_is_told_for_what_it_is() {
    let held = held(&FULL, "a-1");
    let contact = rows(&held, "contacts")[0];
    assert_eq!(
        said(contact, "way"),
        Some(&Said::Word("way-visit".to_owned()))
    );
    assert_eq!(said(contact, "reached"), Some(&Said::Truth(true)));
    assert_eq!(said(contact, "on"), Some(&Said::Day(day("2026-01-03"))));
    assert_eq!(
        (said(contact, "number"), said(contact, "person")),
        (None, None),
        "a number of the program, and oneself"
    );
    assert_eq!(
        said(rows(&held, "attendances")[0], "arrived_at"),
        Some(&Said::Time("12:55:00".parse().unwrap()))
    );
    assert_eq!(
        said(rows(&held, "people")[0], "birth_year"),
        Some(&Said::Number(1980))
    );
    assert_eq!(
        said(rows(&held, "people")[0], "named_by"),
        Some(&Said::Other)
    );
}

#[test]
fn a_text_that_names_someone_is_theirs_wherever_it_stands_and_the_rest_of_its_row_is_not() {
    let mut case = a_case(Variant::Family);
    contact(&mut case, "ada", "ada Proef zegt: oom Proef slaapt slecht");
    let held = held(&case, "oom");
    let [row] = rows(&held, "contacts")[..] else {
        panic!("one row")
    };
    assert!(!row.is_about && row.facts.len() == 1);
    assert_eq!(
        said(row, "note"),
        Some(&Said::Text("[…] zegt: oom Proef slaapt slecht".to_owned()))
    );
    assert_eq!(held.left_out, 0);
}

#[test]
fn of_being_kept_apart_one_reads_ones_own_side_and_never_why_or_from_whom() {
    let mut case = a_case(Variant::Family);
    apart(&mut case, "oom", "oma");
    contact(&mut case, "oma", "oom mag niet weten dat ik kom");
    contact(&mut case, "ada", "oom en oma praten niet");
    let held = held(&case, "oom");
    let row = rows(&held, "kept_apart")[0];
    assert_eq!(
        (
            said(row, "one"),
            said(row, "other"),
            said(row, "reason"),
            said(row, "ordered_by")
        ),
        (None, None, None, None)
    );
    assert!(said(row, "order").is_some() && said(row, "from_on").is_some());
    // What stands with the other stays there; what another said is told without the name.
    let [row] = rows(&held, "contacts")[..] else {
        panic!("one row")
    };
    assert_eq!(
        said(row, "note"),
        Some(&Said::Text("oom en […] praten niet".to_owned()))
    );
    assert_eq!(held.left_out, 3, "the reason, who ordered it, and the note");
    case.kept_apart[0].lifted_on = Some(day("2026-03-10"));
    let row_after = held_on(
        &case,
        case.person(&handle("oom")).unwrap(),
        day(TODAY),
        "[…]",
    );
    assert_eq!(
        (
            said(rows(&row_after, "kept_apart")[0], "reason"),
            rows(&row_after, "contacts").len()
        ),
        (None, 2)
    );
}

#[test]
fn the_application_and_the_plan_are_about_the_main_person_and_the_rest_reads_its_own_part() {
    let main = held(&FULL, "a-1");
    for list in [
        "application",
        "reasons",
        "requirements",
        "conferences",
        "plans",
        "goes_well",
        "goals",
        "agreements",
        "help_asked",
        "what_ifs",
        "verdicts",
        "plan_decisions",
        "help_answers",
        "reviews",
        "measures",
        "attachments",
        "corrections",
        "customs",
        "translations",
        "closures",
    ] {
        assert!(
            rows(&main, list).iter().all(|row| row.is_about) && !rows(&main, list).is_empty(),
            "{list}"
        );
    }
    let other = held(&FULL, "b-1");
    assert!(
        rows(&other, "what_ifs").is_empty()
            && rows(&other, "goes_well").is_empty()
            && rows(&other, "goals").is_empty()
            && rows(&other, "plans").is_empty()
            && rows(&other, "conferences").is_empty()
    );
    let application = rows(&other, "application")[0];
    assert_eq!(
        (
            said(application, "applied_by"),
            said(application, "situation")
        ),
        (Some(&Said::Themselves), None)
    );
    // What one did for another is one's own.
    assert_eq!(
        said(rows(&other, "refusals")[0], "person"),
        Some(&Said::Other)
    );
    // That one speaks for another does not open the other's invitation.
    assert_eq!(
        rows(&other, "invitations")[0]
            .facts
            .iter()
            .map(|fact| fact.field.as_str())
            .collect::<Vec<_>>(),
        ["conference", "spokesperson"]
    );
}

#[test]
fn an_agreement_one_carries_out_is_there_with_how_it_goes() {
    let mut case = FULL.clone();
    case.owners[0].person = handle("b-1");
    let held = held(&case, "b-1");
    assert_eq!(
        said(rows(&held, "agreements")[0], "what"),
        Some(&Said::Text("elke week bellen".to_owned()))
    );
    assert_eq!(
        said(rows(&held, "agreement_progress")[0], "note"),
        Some(&Said::Text("Elke zondag gebeld.".to_owned()))
    );
}

#[test]
fn a_review_is_told_to_who_was_there_and_a_measure_to_whom_it_holds_for() {
    let mut case = FULL.clone();
    let other = held(&case, "b-1");
    assert!(rows(&other, "reviews").is_empty() && rows(&other, "measures").is_empty());
    assert!(rows(&other, "corrections").is_empty());
    // To whom something is paid reads how much, and not what it is for.
    let amount = rows(&other, "amounts")[0];
    assert!(said(amount, "amount").is_some() && said(amount, "words").is_none());
    let of_who_pays = held(&case, "a-1");
    assert!(said(rows(&of_who_pays, "amounts")[0], "words").is_some());
    case.review_present[0].person = handle("b-1");
    case.measures[0].person = handle("b-1");
    let other = held(&case, "b-1");
    assert_eq!(
        said(rows(&other, "reviews")[0], "changes"),
        Some(&Said::Text("Het bellen wordt om de week.".to_owned()))
    );
    assert_eq!(
        said(rows(&other, "measures")[0], "case_number"),
        Some(&Said::Text("C 05 123".to_owned()))
    );
    assert!(rows(&held(&case, "a-1"), "measures").is_empty());
}

#[test]
fn a_paper_of_another_is_told_by_kind_day_and_sender_and_never_by_the_name_of_its_file() {
    let mut case = FULL.clone();
    let fields = |case: &Case, who: &str| -> Vec<String> {
        let held = held(case, who);
        let rows = rows(&held, "attachments").into_iter();
        let facts = rows.flat_map(|row| row.facts.iter().map(|it| it.field.clone()));
        facts.collect()
    };
    let told = ["kind", "from_person", "from_words", "on", "note"];
    assert_eq!(fields(&case, "a-1"), told, "to the main person");
    assert_eq!(fields(&case, "b-1"), told, "to who gave it");
    case.attachments[0].from_person = None;
    assert!(fields(&case, "b-1").is_empty());
    // That there is a paper is told to whom its file is called after.
    case.attachments[0].file_name = Some(line("advies voor Bert Proef.pdf"));
    assert_eq!(fields(&case, "b-1"), ["kind", "on"]);
}

#[test]
fn an_agreement_with_somebody_one_may_not_know_is_left_out_with_what_they_told_of_it() {
    let mut case = with_agreements();
    case.owners.push(Owner {
        agreement: 3,
        ..case.owners[0].clone()
    });
    let told = |number: u32, by: &str| AgreementProgress {
        number,
        version: 1,
        agreement: 4,
        on: day("2026-04-01"),
        progress: Progress::Running,
        note: Some(prose(&format!("zo zei {by} het"))),
        told_by: Some(handle(by)),
    };
    case.agreement_progress = vec![told(1, "oom"), told(2, "oma")];
    let held = held(&case, "oma");
    // By the numbers of her own copy; the second is the third of the case.
    let numbers = |list: &str, field: &str| -> Vec<Option<Said>> {
        let rows = rows(&held, list).into_iter();
        rows.map(|row| said(row, field).cloned()).collect()
    };
    let number = |it: u64| Some(Said::Number(it));
    assert_eq!(numbers("agreements", "number"), [number(1), number(2)]);
    let own = numbers("owners", "agreement");
    assert_eq!(own, [number(1), None, number(2)]);
    // What she told herself is hers, and what he told is his.
    let notes = numbers("agreement_progress", "note");
    assert_eq!(notes, [Some(Said::Text("zo zei oma het".to_owned()))]);
    assert_eq!(numbers("agreement_progress", "agreement"), [None::<Said>]);
    assert_eq!(held.left_out, 2, "the agreement, and what he told of it");
}

#[test]
fn what_became_of_help_is_for_who_was_asked_and_who_told_and_not_through_somebody_hidden() {
    let mut case = with_agreements();
    ask_help(&mut case, "oma");
    answer_help(&mut case, Some("oma"), "2026-04-01", HelpOutcome::Partly);
    case.help_answers[0].reason = Some(prose("een dag in de week gaat"));
    let fields = |case: &Case, who: &str| -> Vec<String> {
        let held = held(case, who);
        let rows = rows(&held, "help_answers").into_iter();
        rows.flat_map(|row| row.facts.iter().map(|fact| fact.field.clone()))
            .collect()
    };
    assert!(fields(&case, "oma").contains(&"reason".to_owned()));
    // Oom may not know of oma, and buur has nothing to do with it.
    assert!(fields(&case, "oom").is_empty() && fields(&case, "buur").is_empty());
    // Oom told of it: oma reads what became of it, and not his words.
    case.help_answers[0].told_by = Some(handle("oom"));
    let own = fields(&case, "oma");
    assert!(own.contains(&"outcome".to_owned()), "{own:?}");
    assert!(!own.contains(&"reason".to_owned()), "{own:?}");
}

#[test]
fn what_makes_the_day_safe_is_told_to_whom_it_is_for_and_never_to_whom_it_is_about() {
    let mut case = a_case(Variant::Family);
    case.day_safety.push(DaySafety {
        number: 1,
        conference: 1,
        kind: SafetyKind::NotAlone,
        words: prose("oom Proef is niet alleen met mij"),
        safe_for: Some(handle("oma")),
        said_by: Some(handle("oma")),
        about: None,
        agreed_on: day("2026-03-12"),
    });
    let words = |case: &Case, who: &str| -> (Option<Said>, usize) {
        let held = held(case, who);
        let all = rows(&held, "day_safety");
        let words = all.first().and_then(|row| said(row, "words").cloned());
        (words, held.left_out)
    };
    let hers = Some(Said::Text("[…] is niet alleen met mij".to_owned()));
    assert_eq!(words(&case, "oma"), (hers.clone(), 0));
    // His name stands in it: that something is left out is told, and not what.
    assert_eq!(words(&case, "oom"), (None, 1));
    assert_eq!(words(&case, "buur"), (None, 0));
    case.day_safety[0].words = prose("niet alleen met mij");
    case.day_safety[0].about = Some(handle("oom"));
    assert_eq!(words(&case, "oom"), (None, 1));
    // Of whom she may not know, what she said herself stays hers.
    apart(&mut case, "oma", "oom");
    assert!(words(&case, "oma").0.is_some());
    case.day_safety[0].said_by = Some(handle("buur"));
    assert!(words(&case, "oma").0.is_none());
    assert!(words(&case, "buur").0.is_some());
}

#[test]
fn who_stands_beside_whom_is_told_to_both_and_names_neither_to_the_other() {
    let mut case = a_case(Variant::Family);
    case.stands_beside.push(StandsBeside {
        person: handle("nicht"),
        by: handle("oma"),
        on: day("2026-03-12"),
    });
    for (who, field, told) in [
        ("nicht", "by", Some(&Said::Other)),
        ("oma", "by", Some(&Said::Themselves)),
        ("oma", "person", None),
    ] {
        let held = held(&case, who);
        let row = rows(&held, "stands_beside")[0];
        assert_eq!(said(row, field), told, "{who} {field}");
        assert!(said(row, "on").is_some(), "{who}");
    }
    assert!(rows(&held(&case, "oom"), "stands_beside").is_empty());
}

#[test]
fn that_one_is_left_out_is_told_and_why_and_by_whom_is_for_the_coordinator() {
    let mut case = a_case(Variant::Family);
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle("oom"),
        on: day("2026-03-12"),
        decided_by: line("de jeugdbeschermer"),
        reason: prose("rust"),
        instead: None,
        lifted_on: None,
    });
    let held = held(&case, "oom");
    let row = rows(&held, "exclusions")[0];
    assert!(said(row, "on").is_some());
    assert_eq!((said(row, "reason"), said(row, "decided_by")), (None, None));
    assert_eq!(held.left_out, 2);
}

#[test]
fn the_word_in_the_place_of_a_forgotten_name_is_no_name() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "buur").left_alone = Some(LeftAlone::Forgotten);
    person(&mut case, "buur").name = Name::parse("Vergeten").unwrap();
    contact(
        &mut case,
        "oma",
        "Oma was het vergeten. Vergeten is menselijk.",
    );
    let held = held(&case, "oma");
    assert_eq!(
        said(rows(&held, "contacts")[0], "note"),
        Some(&Said::Text(
            "Oma was het vergeten. Vergeten is menselijk.".to_owned()
        ))
    );
}

#[test]
fn a_deviation_about_someone_is_told_with_its_reason() {
    let mut case = a_case(Variant::Family);
    let deviation = |number: u32, about: &str| Deviation {
        number,
        rule: line("R10"),
        finding: line("not-explained"),
        about: Some(line(about)),
        because: prose("het kon niet anders"),
        on: day("2026-03-05"),
    };
    case.deviations = vec![deviation(1, "oma oom"), deviation(2, "oma")];
    let held = held(&case, "oom");
    let [row] = rows(&held, "deviations")[..] else {
        panic!("one row")
    };
    assert_eq!(
        said(row, "because"),
        Some(&Said::Text("het kon niet anders".to_owned()))
    );
    assert_eq!(said(row, "about"), Some(&Said::Text("[…] oom".to_owned())));
}

#[test]
fn what_is_left_out_of_an_agreement_is_left_out_of_its_translation_too() {
    let words = "oma Proef bellen";
    let mut case = with_agreements();
    case.translations.push(Translation {
        number: 1,
        own_words: prose(words),
        language: Tongue::Turkish,
        words: prose("aramak"),
        made_by: line("Fatma Kaya"),
        on: day("2026-03-28"),
    });
    let told = |case: &Case| rows(&held(case, "oma"), "translations").len();
    // Her name stands in what Ada does.
    case.agreements[2].what = line(words);
    assert_eq!(told(&case), 1);
    // And in what oom does, of whom she may not know.
    case.agreements[1].what = line(words);
    assert_eq!(told(&case), 0);
}

#[test]
fn who_made_the_plan_reads_in_the_letter_of_access_no_more_of_whom_they_are_kept_apart_from() {
    let mut case = with_agreements();
    for it in &mut case.attendances {
        (it.part_two, it.part_three) = (true, true);
    }
    case.agreement_progress.push(AgreementProgress {
        number: 1,
        version: 1,
        agreement: 4,
        on: day("2026-04-01"),
        progress: Progress::Running,
        note: Some(prose("zo zei oom het")),
        told_by: Some(handle("oom")),
    });
    let held = held(&case, "oma");
    assert_eq!(
        rows(&held, "agreements").len(),
        1,
        "her own, and not theirs"
    );
    assert!(rows(&held, "agreement_progress").is_empty());
    // Which are hers stands there by the numbers of her copy, which is whole now.
    let numbers: Vec<Option<&Said>> = rows(&held, "owners")
        .into_iter()
        .map(|row| said(row, "agreement"))
        .collect();
    assert_eq!(numbers, [Some(&Said::Number(1)), Some(&Said::Number(4))]);
}
