//! Who asked to be erased, by itself: by when that is done, and that it is not lost sight of.

use crate::clocks::closed;
use crate::people::{a_case, day, handle, invitation, person, prose};
use ekc::domain::Case;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::Answer;
use ekc::domain::text::{Name, Prose};
use ekc::method::clocks::{Due, due};
use ekc::method::erasure::{at_most, erase_by, within_a_month};
use ekc::method::forgetting::{Instead, forget};
use ekc::method::urgent::{Urgent, urgent};

/// A case in which someone asked to be erased on this day.
fn asked_by(who: &str, on: &str) -> Case {
    let mut case = a_case(Variant::Family);
    person(&mut case, who).erasure_asked_on = Some(day(on));
    case
}

/// What is due since somebody asked to be erased.
fn erasures(case: &Case, today: &str) -> Vec<Due> {
    let mut all = due(case, day(today));
    all.retain(|it| it.what == "erasure");
    all
}

#[test]
fn who_asks_to_be_erased_is_within_a_month_or_by_the_later_day_they_were_told() {
    let mut case = asked_by("buur", "2026-03-16");
    let buur = |case: &Case| erase_by(case.person(&handle("buur")).unwrap());
    assert_eq!(buur(&case), Some(day("2026-04-16")));
    person(&mut case, "buur").erasure_until_on = Some(day("2026-06-01"));
    assert_eq!(buur(&case), Some(day("2026-06-01")));
    person(&mut case, "buur").erasure_asked_on = None;
    assert_eq!(buur(&case), None, "nobody asked");
    // A month ends on its last day where it is the shorter one.
    assert_eq!(within_a_month(day("2026-01-31")), day("2026-02-28"));
    assert_eq!(at_most(day("2026-01-31")), day("2026-04-30"));
}

#[test]
fn a_wish_to_be_erased_is_due_until_it_is_done_also_when_the_role_has_ended() {
    let mut case = asked_by("buur", "2026-03-16");
    let open = erasures(&case, "2026-03-20");
    assert_eq!(open.len(), 1);
    assert_eq!(
        (open[0].on, open[0].about.as_deref(), open[0].command),
        (
            day("2026-04-16"),
            Some("buur"),
            "ekc privacy forget @person"
        )
    );
    case.closures.push(closed(1));
    assert_eq!(erasures(&case, "2026-03-20"), open);
    // Without the only main person there is no case.
    let all = asked_by("ada", "2026-03-16");
    assert_eq!(erasures(&all, "2026-03-20")[0].command, "ekc privacy erase");
}

#[test]
fn a_wish_to_be_erased_asks_for_attention_from_the_day_it_was_asked() {
    for (asked, today) in [("2026-03-20", "2026-03-20"), ("2026-01-05", "2026-03-20")] {
        let case = asked_by("buur", asked);
        let is_there = urgent(&case, day(today))
            .iter()
            .any(|it| matches!(it, Urgent::Due(due) if due.what == "erasure"));
        assert!(is_there, "asked on {asked}");
    }
}

#[test]
fn of_who_said_no_and_wants_nothing_kept_the_no_stays_to_be_counted_and_the_wish_does_not() {
    let mut case = asked_by("buur", "2026-03-16");
    let no = invitation(&mut case, "buur");
    no.answer = Some(Answer::No);
    no.reason = Some(prose("Bewaar mijn naam niet."));
    let instead = Instead {
        handle: handle("vergeten-1"),
        name: Name::parse("Vergeten").unwrap(),
        mask: Prose::parse("(vergeten)").unwrap(),
    };
    let after = forget(&case, &handle("buur"), &instead);
    let nobody = after.person(&instead.handle).unwrap();
    assert!(nobody.is_counted() && nobody.erasure_asked_on.is_none());
    let left = after.invitation(1, &instead.handle).unwrap();
    assert_eq!(
        (left.answer, left.reason.as_ref()),
        (Some(Answer::No), None)
    );
    assert_eq!(erasures(&after, "2026-03-20"), Vec::new());
}
