//! Whom a paper may name besides its reader, by itself.

use crate::laws::deeds::attended;
use crate::people::{a_case, day, handle, line, person, prose, someone};
use ekc::domain::Case;
use ekc::domain::circle::{LeftAlone, Role, StandsBeside};
use ekc::domain::intake::Variant;
use ekc::domain::plan::{Agreement, HelpAsked, Owner, Plan, Rhythm};
use ekc::domain::text::Name;
use ekc::method::naming::{NamedPerson, Names};

/// Each sort of naming, and of whom it speaks in the case below when `oom` reads it.
const SORTS: [(Names, &[&str]); 11] = [
    (Names::NobodyElse, &["oom"]),
    (Names::OwnWords, &["oom", "nicht"]),
    (Names::WhoAsks, &["ada", "oom"]),
    (Names::Information, &["ada", "oom"]),
    (Names::Households, &["oom", "juf"]),
    (Names::OwnAgreements, &["oma", "oom", "vriend", "nicht"]),
    (
        Names::Agreements,
        &["oma", "oom", "buur", "vriend", "nicht"],
    ),
    (
        Names::AgreementsAndHelp,
        &["oma", "oom", "buur", "vriend", "juf", "nicht"],
    ),
    (
        Names::ThePlan,
        &["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"],
    ),
    (
        Names::TheCircle,
        &["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"],
    ),
    (
        Names::WholeCase,
        &["ada", "oma", "oom", "buur", "vriend", "juf", "nicht", "ex"],
    ),
];

fn agreement(number: u32, what: &str) -> Agreement {
    Agreement {
        version: 1,
        number,
        words: None,
        what: line(what),
        rhythm: Rhythm::Once,
        when_words: line("1 mei"),
        from_on: None,
        until_on: None,
        checked_by: None,
    }
}

fn owner(agreement: u32, who: &str) -> Owner {
    Owner {
        version: 1,
        agreement,
        person: handle(who),
        agreed_on: Some(day("2026-03-28")),
        declined_on: None,
    }
}

/// Oom does the first agreement with oma, and its words name nicht; buur does the second. Vriend
/// calls the circle together. Juf was there, is asked for help, and lives behind a door. Nobody
/// approaches the ex.
fn with_a_plan() -> Case {
    let mut case = a_case(Variant::Family);
    case.questions[0].words = prose("Wat is nodig om thuis te blijven wonen?");
    case.people.push(someone("ex", Role::Circle));
    person(&mut case, "ex").left_alone = Some(LeftAlone::Never);
    person(&mut case, "juf").household = Some(line("Kade 1"));
    person(&mut case, "nicht").name = Name::parse("Trijntje Dolle").unwrap();
    person(&mut case, "vriend").name = Name::parse("Okke Wiersma").unwrap();
    case.plans.push(Plan {
        version: 1,
        conference: 1,
        presented_on: day("2026-03-28"),
        words: None,
        evaluation_on: None,
        evaluation_at: None,
        evaluation_place: None,
        convener: Some(handle("vriend")),
        accepted_on: None,
        revised_because: None,
    });
    case.help_asked.push(HelpAsked {
        version: 1,
        number: 1,
        what: line("bijles op dinsdag"),
        of: Some(handle("juf")),
        why: None,
    });
    case.agreements.push(agreement(1, "Trijntje ophalen"));
    case.agreements.push(agreement(2, "de heg knippen"));
    for (number, who) in [(1, "oom"), (1, "oma"), (2, "buur")] {
        case.owners.push(owner(number, who));
    }
    attended(&mut case, "juf", &[1, 2, 3]);
    case
}

fn named(case: &Case, names: Names, reader: Option<&str>) -> Vec<String> {
    let reader = reader.map(handle);
    case.people
        .iter()
        .filter(|it| names.may_name(case, it, reader.as_ref()))
        .map(|it| it.handle.to_string())
        .collect()
}

#[test]
fn what_is_found_of_somebody_once_holds_for_every_paper() {
    let case = with_a_plan();
    for person in &case.people {
        let once = NamedPerson::new(&case, person);
        for (names, _) in SORTS {
            for reader in case.people.iter().map(|it| Some(&it.handle)).chain([None]) {
                let found = once.may_stand_on(names, reader);
                assert_eq!(found, names.may_name(&case, person, reader), "{names:?}");
            }
        }
    }
}

#[test]
fn each_sort_of_paper_names_its_reader_those_it_is_about_and_nobody_else() {
    let case = with_a_plan();
    for (names, who) in SORTS {
        let mut found = named(&case, names, Some("oom"));
        let mut expected: Vec<&str> = who.to_vec();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{names:?}");
    }
}

#[test]
fn a_paper_of_own_agreements_that_is_for_nobody_in_particular_may_name_all_who_have_one() {
    let case = with_a_plan();
    let all = named(&case, Names::OwnAgreements, None);
    assert!(all.contains(&"buur".to_owned()) && !all.contains(&"juf".to_owned()));
}

#[test]
fn a_letter_may_name_who_stands_beside_its_reader_and_beside_whom_the_reader_stands() {
    let mut case = with_a_plan();
    case.stands_beside.push(StandsBeside {
        person: handle("nicht"),
        by: handle("oma"),
        on: day("2026-03-05"),
    });
    let names = |reader: Option<&str>, who: &str| {
        named(&case, Names::WhoAsks, reader).contains(&who.to_owned())
    };
    assert!(names(Some("nicht"), "oma") && names(Some("oma"), "nicht"));
    assert!(!names(Some("oom"), "oma") && !names(None, "oma"));
    assert!(!named(&case, Names::Information, Some("nicht")).contains(&"oma".to_owned()));
}

#[test]
fn who_is_named_in_the_question_may_be_named_in_a_letter_and_who_is_forgotten_in_none() {
    let mut case = with_a_plan();
    case.questions[0].words = prose("Hoe blijft Okke meedoen?");
    assert!(named(&case, Names::WhoAsks, Some("oom")).contains(&"vriend".to_owned()));
    person(&mut case, "vriend").left_alone = Some(LeftAlone::Forgotten);
    for (names, _) in SORTS {
        assert!(
            !named(&case, names, Some("vriend")).contains(&"vriend".to_owned()),
            "{names:?}"
        );
    }
}
