//! Who asked that something is put right: by when that is answered, and that it is not lost sight
//! of.

use crate::clocks::closed;
use crate::people::{a_case, day, handle, prose};
use ekc::domain::Case;
use ekc::domain::correction::{Correction, CorrectionOutcome};
use ekc::domain::intake::Variant;
use ekc::method::clocks::{Due, due};
use ekc::method::correcting::{answer_by, open};

fn request(number: u32, on: &str) -> Correction {
    Correction {
        number,
        person: handle("buur"),
        asked_on: day(on),
        until_on: None,
        words: prose("Ik heet anders."),
        answered_on: None,
        outcome: None,
        reason: None,
    }
}

/// What is due since somebody asked that something is put right.
fn corrections(case: &Case) -> Vec<Due> {
    let mut all = due(case, day("2026-03-20"));
    all.retain(|it| it.what == "correction");
    all
}

#[test]
fn who_asks_that_something_is_put_right_is_answered_within_a_month_or_by_the_day_they_were_told() {
    let mut asked = request(1, "2026-01-31");
    assert_eq!(answer_by(&asked), day("2026-02-28"));
    asked.until_on = Some(day("2026-04-30"));
    assert_eq!(answer_by(&asked), day("2026-04-30"));
}

#[test]
fn a_request_for_correction_is_due_until_it_is_answered_also_when_the_role_has_ended() {
    let mut case = a_case(Variant::Family);
    assert_eq!(corrections(&case), Vec::new());
    case.corrections = vec![request(1, "2026-03-16"), request(2, "2026-03-18")];
    let all = corrections(&case);
    let told: Vec<_> = all
        .iter()
        .map(|it| (it.on, it.about.as_deref(), it.command))
        .collect();
    let command = "ekc privacy corrected @person";
    assert_eq!(
        told,
        [
            (day("2026-04-16"), Some("buur"), command),
            (day("2026-04-18"), Some("buur"), command),
        ]
    );
    case.closures.push(closed(1));
    assert_eq!(corrections(&case), all);
    case.corrections[0].answered_on = Some(day("2026-03-19"));
    case.corrections[0].outcome = Some(CorrectionOutcome::Corrected);
    assert_eq!(open(&case).map(|it| it.number).collect::<Vec<_>>(), [2]);
    assert_eq!(corrections(&case), all[1..]);
}
