//! What the marks on forms come to, and what of that may be told outside the case file.

use crate::nouns::new_case;
use crate::people::day;
use ekc::domain::Case;
use ekc::domain::satisfaction::{Mark, SatisfactionForm, SatisfactionGroup};
use ekc::method::acts::acts_between;
use ekc::method::satisfaction::{Marked, Mean, count, mean, told_outside};

fn with_marks(all: &[(SatisfactionGroup, &[&str])]) -> Case {
    let mut case = new_case();
    for (group, marks) in all {
        for mark in *marks {
            let number = u32::try_from(case.satisfaction_forms.len()).unwrap() + 1;
            case.satisfaction_forms.push(SatisfactionForm {
                number,
                on: day("2026-04-20"),
                from_group: *group,
                meeting: Some(Mark::parse(mark).unwrap()),
                coordinator: None,
                plan: None,
                remark: None,
            });
        }
    }
    case
}

#[test]
fn a_mean_is_rounded_to_a_tenth_and_only_of_who_gave_a_mark() {
    let family = SatisfactionGroup::Family;
    let case = with_marks(&[(family, &["8", "7", "7"])]);
    // Seven and a third.
    let told = Mean {
        count: 3,
        tenths: 73,
    };
    assert_eq!(mean(&case, family, Marked::Meeting), Some(told));
    assert_eq!(mean(&case, family, Marked::Plan), None);
    assert_eq!(mean(&case, SatisfactionGroup::Minor, Marked::Meeting), None);
    assert_eq!(count(&case, family), 3);
    let half = with_marks(&[(family, &["8", "8", "8", "7"])]);
    let told = mean(&half, family, Marked::Meeting).unwrap();
    assert_eq!(told.tenths, 78, "7,75 is told as 7,8");
}

#[test]
fn outside_a_mean_is_told_of_five_of_one_group_and_never_of_all_together() {
    let (family, network) = (SatisfactionGroup::Family, SatisfactionGroup::Network);
    let four = with_marks(&[(family, &["8"; 4]), (network, &["2"])]);
    assert!(told_outside(&four).is_empty());
    let five = with_marks(&[(family, &["8"; 5]), (network, &["2"])]);
    let told = Mean {
        count: 5,
        tenths: 80,
    };
    assert_eq!(told_outside(&five), [(family, Marked::Meeting, told)]);
}

#[test]
fn a_form_that_came_back_reaches_nobody_and_a_mark_beyond_ten_is_not_read_in() {
    let mut case = with_marks(&[(SatisfactionGroup::Family, &["8"])]);
    assert!(acts_between(&new_case(), &case).is_empty());
    case.application.applied_by = None;
    assert!(case.check_integrity().is_ok());
    case.satisfaction_forms[0].plan = serde_json::from_str("11").unwrap();
    let refused = case.check_integrity().unwrap_err();
    assert_eq!(refused.code(), "mark-unknown");
    assert_eq!(refused.field(), Some("satisfaction_forms[0]"));
}
