//! Who was told that they are in the file: who is still to hear it, and by when.

use crate::clocks::{closed, spoke};
use crate::people::{a_case, day, handle, line, person, someone};
use ekc::domain::Case;
use ekc::domain::circle::{LeftAlone, Person, Role};
use ekc::domain::intake::Variant;
use ekc::domain::text::Name;
use ekc::method::clocks::{Due, due};
use ekc::method::forgetting::{Instead, forget};
use ekc::method::told_of_file::{is_noted, is_to_be_told, tell_by};
use ekc::method::urgent::{Urgent, urgent};

const TODAY: &str = "2026-03-20";

/// A case in which it was noted that Ada was told.
fn told() -> Case {
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").file_told_on = Some(day("2026-03-03"));
    case
}

/// Who is still to be told, as it is due.
fn untold(case: &Case) -> Vec<Due> {
    let mut all = due(case, day(TODAY));
    all.retain(|it| it.what == "file-told");
    all
}

/// Whether somebody is still to be told after a change of them.
fn is_asked_after(change: impl Fn(&mut Person)) -> bool {
    let mut case = told();
    change(person(&mut case, "buur"));
    untold(&case)
        .iter()
        .any(|it| it.about.as_deref() == Some("buur"))
}

#[test]
fn nobody_is_asked_for_as_long_as_it_is_not_noted_in_the_case_who_was_told() {
    let case = a_case(Variant::Family);
    assert!(!is_noted(&case));
    assert_eq!(untold(&case), Vec::new());
    assert!(is_noted(&told()));
}

#[test]
fn once_one_was_told_all_others_are_asked_for_until_they_are_told() {
    let mut case = told();
    let all = untold(&case);
    assert_eq!(all.len(), case.people.len() - 1);
    assert!(all.iter().all(|it| it.about.as_deref() != Some("ada")));
    let oma = all.iter().find(|it| it.about.as_deref() == Some("oma"));
    let oma = oma.unwrap();
    assert_eq!(
        (oma.command, oma.source),
        ("ekc privacy told @person", Some("AVG art. 14 lid 3"))
    );
    for one in &mut case.people {
        one.file_told_on = Some(day("2026-03-10"));
    }
    assert_eq!(untold(&case), Vec::new());
}

#[test]
fn somebody_is_told_when_they_are_first_reached_and_within_a_month_otherwise() {
    let mut case = told();
    let by = |case: &Case, who: &str| tell_by(case, case.person(&handle(who)).unwrap());
    // The conference was explained to her on that day.
    assert_eq!(by(&case, "oma"), day("2026-03-10"));
    case.contacts.push(spoke("oma", false));
    assert_eq!(by(&case, "oma"), day("2026-03-10"), "was not reached");
    case.contacts.push(spoke("oma", true));
    assert_eq!(by(&case, "oma"), day("2026-03-04"));
    case.people.push(someone("tante", Role::Circle));
    assert_eq!(by(&case, "tante"), day("2026-04-03"));
    case.contacts.push(spoke("tante", true));
    assert_eq!(by(&case, "tante"), day("2026-03-04"));
}

#[test]
fn who_is_not_approached_or_has_no_name_yet_is_not_asked_for() {
    assert!(is_asked_after(|_| {}));
    for why in [LeftAlone::Never, LeftAlone::NotAgain, LeftAlone::Forgotten] {
        assert!(!is_asked_after(|it| it.left_alone = Some(why)), "{why:?}");
    }
    assert!(!is_asked_after(|it| it.died_on = Some(day("2026-03-15"))));
    assert!(!is_asked_after(|it| {
        it.name = Name::parse("Kade 9").unwrap();
        it.household = Some(line("Kade 9"));
    }));
    assert!(is_asked_after(|it| it.household = Some(line("Kade 9"))));
}

#[test]
fn after_the_role_has_ended_nobody_is_asked_for_and_while_all_rests_they_are() {
    let mut case = told();
    case.consents[0].withdrawn_on = Some(day("2026-03-18"));
    assert!(!untold(&case).is_empty());
    case.closures.push(closed(1));
    assert_eq!(untold(&case), Vec::new());
}

#[test]
fn one_at_a_time_asks_for_attention() {
    let mut case = told();
    let asked = |case: &Case| {
        let all = urgent(case, day(TODAY));
        let is_it = |it: &&Urgent| matches!(it, Urgent::Due(due) if due.what == "file-told");
        all.iter().filter(is_it).count()
    };
    assert_eq!(asked(&case), 1, "all but Ada were reached already");
    for one in &mut case.people {
        one.file_told_on = Some(day("2026-03-10"));
    }
    assert_eq!(asked(&case), 0);
}

#[test]
fn of_who_is_forgotten_it_does_not_stay_that_they_were_told() {
    let mut case = told();
    person(&mut case, "buur").file_told_on = Some(day("2026-03-10"));
    let instead = Instead {
        handle: handle("vergeten-1"),
        name: Name::parse("Vergeten").unwrap(),
        mask: ekc::domain::text::Prose::parse("(vergeten)").unwrap(),
    };
    let after = forget(&case, &handle("buur"), &instead);
    let nobody = after.person(&instead.handle).unwrap();
    assert_eq!((nobody.file_told_on, nobody.file_told_way), (None, None));
    assert!(!is_to_be_told(&after, nobody));
}
