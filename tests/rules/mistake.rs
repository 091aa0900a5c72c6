//! Who was put in the case by mistake: whether anything is recorded of them.

use crate::clocks::spoke;
use crate::laws::deeds::inform;
use crate::people::{a_case, day, handle, invited, line, person, prose, someone};
use ekc::domain::Case;
use ekc::domain::circle::{LeftAlone, Person, Role};
use ekc::domain::deviation::{Deviation, Waiver};
use ekc::domain::information::InformationTold;
use ekc::domain::intake::Variant;
use ekc::domain::text::{Name, Phone};
use ekc::method::mistake::recorded_in;

/// Ada's case with somebody in it of whom nothing is known but who they are.
fn with_somebody(name: &str) -> Case {
    let mut case = a_case(Variant::Family);
    case.people.push(Person {
        name: Name::parse(name).unwrap(),
        relation: Some(line("tante")),
        named_by: Some(handle("ada")),
        ..someone("tante", Role::Circle)
    });
    case
}

fn found(case: &Case) -> String {
    recorded_in(case, case.person(&handle("tante")).unwrap()).join(" ")
}

/// What is found of Wiebrecht after a change of the case.
fn found_after(change: impl Fn(&mut Case)) -> String {
    let mut case = with_somebody("Wiebrecht Proef");
    change(&mut case);
    found(&case)
}

#[test]
fn of_who_was_only_put_in_nothing_is_recorded() {
    assert_eq!(found_after(|_| {}), "");
    assert_eq!(
        found_after(|case| {
            person(case, "tante").phone = Some(Phone::parse("0612345678").unwrap());
        }),
        "",
        "who they are is no more than that"
    );
    let case = a_case(Variant::Family);
    let nicht = case.person(&handle("nicht")).unwrap();
    assert_eq!(recorded_in(&case, nicht), ["people", "invitations"]);
}

#[test]
fn what_everyone_heard_says_nothing_of_one_of_them() {
    let told_on = |on: &'static str| {
        found_after(|case| {
            inform(case);
            case.information[0].shared_on = Some(day("2026-03-17"));
            case.information_told.push(InformationTold {
                information: 1,
                person: handle("tante"),
                on: day(on),
            });
        })
    };
    assert_eq!(told_on("2026-03-17"), "");
    assert_eq!(
        told_on("2026-03-16"),
        "information_told",
        "before the others"
    );
}

#[test]
fn what_happened_with_somebody_is_recorded_of_them() {
    let on = Some(day("2026-03-06"));
    let changes: [fn(&mut Person, Option<chrono::NaiveDate>); 8] = [
        |it, on| it.acknowledged_on = on,
        |it, on| it.asked_who_else_on = on,
        |it, on| it.supporter_offered_on = on,
        |it, on| it.left_alone_on = on,
        |it, on| it.died_on = on,
        |it, on| it.cannot_decide_on = on,
        |it, on| it.erasure_asked_on = on,
        |it, on| it.file_told_on = on,
    ];
    for (nth, change) in changes.into_iter().enumerate() {
        assert_eq!(
            found_after(|case| change(person(case, "tante"), on)),
            "people",
            "{nth}"
        );
    }
    let never = |case: &mut Case| person(case, "tante").left_alone = Some(LeftAlone::Never);
    assert_eq!(found_after(never), "people");
}

#[test]
fn a_row_that_is_about_somebody_is_recorded_of_them() {
    let names = |case: &mut Case| person(case, "nicht").named_by = Some(handle("tante"));
    assert_eq!(found_after(names), "people_named");
    assert_eq!(
        found_after(|case| case.application.applied_by = Some(handle("tante"))),
        "application"
    );
    assert_eq!(
        found_after(|case| case.contacts.push(spoke("tante", false))),
        "contacts"
    );
    assert_eq!(
        found_after(|case| {
            case.contacts.push(spoke("tante", true));
            case.invitations.push(invited("tante"));
            case.invitations.push(invited("tante"));
        }),
        "contacts invitations",
        "each list once, in their order"
    );
}

#[test]
fn a_reason_and_a_step_that_was_left_out_tell_whom_they_are_about() {
    let deviation = |about: &str| Deviation {
        number: 1,
        rule: line("R10"),
        finding: line("unprepared-at-the-day"),
        about: Some(line(about)),
        because: prose("Het kon niet anders."),
        on: day("2026-03-20"),
    };
    for (about, told) in [
        ("oma tante", "deviations"),
        ("1:tante", "deviations"),
        ("oma tantes", ""),
    ] {
        assert_eq!(
            found_after(|case| case.deviations.push(deviation(about))),
            told,
            "{about}"
        );
    }
    let waiver = Waiver {
        number: 1,
        step: line("explanation"),
        about: Some(prose("oom tante")),
        reason: line("Dat doen zij zelf."),
        on: day("2026-03-15"),
        resumed_on: None,
    };
    assert_eq!(
        found_after(|case| case.waivers.push(waiver.clone())),
        "waivers"
    );
}

#[test]
fn a_text_that_names_somebody_is_recorded_of_them() {
    let asks = |words: &str| found_after(|case| case.questions[0].words = prose(words));
    assert_eq!(asks("Hoe helpt Wiebrecht haar?"), "questions");
    assert_eq!(
        asks("Hoe helpt de familie Proef haar?"),
        "",
        "a name that others have too tells nothing"
    );
    let mut case = with_somebody("Ben Boom");
    case.questions[0].words = prose("Ben, kom je?");
    assert_eq!(found(&case), "", "it may be an ordinary word");
}
