//! An answer that was asked for, and the day of a conference.

use super::{TODAY, asked, ends, term, terms, with_a_plan};
use crate::people::{a_case, day};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::Variant;
use ekc::method::clocks::due;

#[test]
fn an_answer_is_due_on_the_day_that_was_agreed_until_it_comes() {
    let mut case = a_case(Variant::Family);
    case.information = vec![
        asked(1, Some("2026-03-25")),
        asked(2, None),
        asked(3, Some("2026-03-24")),
    ];
    assert_eq!(
        terms(&case, TODAY),
        [
            "2026-03-24 information",
            "2026-03-25 information",
            "2026-03-28 conference"
        ]
    );
    let about: Vec<Option<String>> = due(&case, day(TODAY))
        .into_iter()
        .map(|it| it.about)
        .collect();
    assert_eq!(
        about,
        [
            Some("3".to_owned()),
            Some("1".to_owned()),
            Some("1".to_owned())
        ]
    );
    case.information[2].received_on = Some(day("2026-03-19"));
    assert_eq!(
        terms(&case, TODAY),
        ["2026-03-25 information", "2026-03-28 conference"]
    );
}

#[test]
fn a_conference_is_due_on_its_day_until_it_has_ended() {
    let mut case = a_case(Variant::Family);
    assert_eq!(
        term(&case, TODAY, "conference").unwrap().about.as_deref(),
        Some("1")
    );
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(terms(&case, TODAY), [""; 0]);
    case.conferences.push(Conference {
        on: Some(day("2026-05-30")),
        ..Conference::new(2)
    });
    assert_eq!(terms(&case, TODAY), ["2026-05-30 conference"]);
    assert_eq!(
        term(&case, TODAY, "conference").unwrap().about.as_deref(),
        Some("2")
    );
    case.conferences[1].on = None;
    assert_eq!(terms(&case, TODAY), [""; 0]);
}

#[test]
fn after_the_conference_no_answer_is_due() {
    let mut case = with_a_plan();
    case.information.push(asked(1, Some("2026-03-25")));
    assert!(
        !due(&case, day("2026-04-10"))
            .iter()
            .any(|it| it.what == "information")
    );
}
