//! The year in numbers: each definition against a case that is counted by hand, and what of it
//! others may see.

use crate::clocks::{ends, plan};
use crate::people::{a_case, day, handle, line, person};
use crate::steps::{arrived, requirement};
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::LeftAlone;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::{AgreementProgress, CloseReason, Closure, FollowUpMeeting, Progress};
use ekc::domain::intake::{Reason, ReasonKind, Variant};
use ekc::domain::invitation::Attending;
use ekc::domain::plan::{Agreement, Owner, Rhythm, Verdict};
use ekc::domain::satisfaction::{Mark, SatisfactionForm, SatisfactionGroup};
use ekc::method::case_row::{CaseRow, Outcome, Part, Required, There, case_row, row_of_erased};
use ekc::method::hiding::FEWEST;
use ekc::method::national::published_of;
use ekc::method::registration::registration;
use ekc::method::yearly::{
    Apart, Counted, Eyes, Figure, Indicator, Key, Page, apart_from_streets, page,
};
use std::collections::BTreeSet;

const OTHERS: Eyes = Eyes::Others { fewest: FEWEST };

/// A conference on 28 March at which Ada and oma were, and that ended with a plan.
fn held() -> Case {
    let mut case = a_case(Variant::Family);
    case.attendances = vec![arrived(1, "ada"), arrived(1, "oma")];
    ends(&mut case, Ending::Plan, "2026-03-28");
    case.plans.push(plan(1, 1, "2026-03-28"));
    case
}

fn agreement(case: &mut Case, number: u32, owners: &[&str]) {
    case.agreements.push(Agreement {
        version: 1,
        number,
        words: None,
        what: line("De was doen"),
        rhythm: Rhythm::Once,
        when_words: line("1 mei"),
        from_on: None,
        until_on: None,
        checked_by: None,
    });
    case.owners.extend(owners.iter().map(|who| Owner {
        version: 1,
        agreement: number,
        person: handle(who),
        agreed_on: None,
        declined_on: None,
    }));
}

fn told(case: &mut Case, agreement: u32, on: &str, progress: Progress) {
    let number = u32::try_from(case.agreement_progress.len()).unwrap() + 1;
    case.agreement_progress.push(AgreementProgress {
        number,
        version: 1,
        agreement,
        on: day(on),
        progress,
        note: None,
        told_by: None,
    });
}

fn part(of_them: u64, all: u64) -> Part {
    Part { of_them, all }
}

#[test]
fn a_plan_without_a_meeting_has_no_lead_time_and_nobody_was_there() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::PlanWithoutMeeting, "2026-03-30");
    case.plans.push(plan(1, 1, "2026-03-30"));
    let row = case_row(&case);
    assert_eq!(row.outcome, Outcome::PlanWithoutMeeting);
    assert_eq!(
        (row.lead_days, row.there, row.total_there),
        (None, None, None)
    );
    assert_eq!((row.met_again, row.plan_days), (None, Some(28)));
}

#[test]
fn what_came_of_an_application_is_the_best_of_its_conferences_or_why_it_closed() {
    for (ending, outcome) in [
        (Ending::Plan, Outcome::MeetingWithPlan),
        (Ending::NoPlan, Outcome::MeetingWithoutPlan),
        (Ending::PlanInMaking, Outcome::PlanInMaking),
        (Ending::StoppedInPreparation, Outcome::StoppedWithoutPlan),
        (Ending::PlanWithoutMeeting, Outcome::PlanWithoutMeeting),
    ] {
        let mut case = a_case(Variant::Family);
        ends(&mut case, ending, "2026-03-28");
        assert_eq!(case_row(&case).outcome, outcome, "{ending:?}");
        case.conferences.push(Conference::new(2));
        ends(&mut case, Ending::Plan, "2026-05-28");
        assert_eq!(case_row(&case).outcome, Outcome::MeetingWithPlan);
    }
    let mut open = a_case(Variant::Family);
    assert_eq!(case_row(&open).outcome, Outcome::Running);
    for (reason, outcome) in [
        (CloseReason::NotWanted, Outcome::StoppedWithoutPlan),
        (CloseReason::PlanWithoutMeeting, Outcome::PlanWithoutMeeting),
        (CloseReason::HandedOver, Outcome::Running),
    ] {
        open.closures = vec![Closure {
            number: 1,
            on: day("2026-03-20"),
            reason,
            note: None,
            reopened_on: None,
        }];
        assert_eq!(case_row(&open).outcome, outcome, "{reason:?}");
    }
}

#[test]
fn of_two_conferences_the_first_at_which_people_met_tells_how_long_it_took() {
    let mut case = held();
    assert_eq!(case_row(&case).lead_days, Some(26));
    assert_eq!(case_row(&case).met_again, Some(false));
    case.conferences.push(Conference::new(2));
    case.conferences[1].on = Some(day("2026-06-01"));
    ends(&mut case, Ending::Plan, "2026-06-01");
    let row = case_row(&case);
    assert_eq!((row.lead_days, row.met_again), (Some(26), Some(true)));
}

#[test]
fn who_was_there_is_counted_from_afar_too_and_whatever_they_asked_afterwards() {
    let mut case = held();
    let mut from_afar = arrived(1, "buur");
    from_afar.attending = Attending::Remote;
    from_afar.walk_in = true;
    let mut letter = arrived(1, "oom");
    letter.attending = Attending::Letter;
    case.attendances.extend([from_afar, letter]);
    let there = case_row(&case).there.unwrap();
    assert_eq!((there.circle, there.total, there.main_persons), (3, 3, 1));
    assert_eq!((there.remote, there.walk_ins), (1, 1));
    assert_eq!(there.family, part(1, 2), "oma, and not the neighbour");
    for how in [LeftAlone::NotAgain, LeftAlone::Never, LeftAlone::Forgotten] {
        person(&mut case, "oma").left_alone = Some(how);
        person(&mut case, "oma").left_alone_on = Some(day("2026-04-01"));
        assert_eq!(case_row(&case).there, Some(there), "{how:?}");
    }
    case.attendances.clear();
    assert_eq!(
        case_row(&case).there,
        None,
        "that nobody is noted is not nobody"
    );
}

#[test]
fn a_shared_agreement_is_a_half_of_the_circle_s_own() {
    let mut case = held();
    let mut doctor = crate::people::someone("arts", ekc::domain::circle::Role::Professional);
    doctor.tie = None;
    case.people.push(doctor);
    assert_eq!(case_row(&case).own_share, None);
    agreement(&mut case, 1, &["oma", "ada"]);
    agreement(&mut case, 2, &["oma", "arts"]);
    agreement(&mut case, 3, &["arts"]);
    agreement(&mut case, 4, &[]);
    assert_eq!(case_row(&case).own_share, Some(part(3, 8)));
    // What oma gave back is the doctor's alone.
    let last = case.owners.iter_mut().find(|it| it.agreement == 2).unwrap();
    last.declined_on = Some(day("2026-04-01"));
    assert_eq!(case_row(&case).own_share, Some(part(2, 8)));
}

#[test]
fn what_lapsed_or_is_not_yet_due_was_not_left_undone() {
    let mut case = held();
    for number in 1..=5 {
        agreement(&mut case, number, &["oma"]);
    }
    assert_eq!(case_row(&case).carried_at_call, None);
    for (number, progress) in [
        (1, Progress::Not),
        (1, Progress::Partly),
        (2, Progress::Not),
        (3, Progress::Lapsed),
        (4, Progress::NotYetDue),
        (5, Progress::Running),
    ] {
        told(&mut case, number, "2026-04-25", progress);
    }
    let row = case_row(&case);
    assert_eq!(
        row.carried_at_call,
        Some(part(2, 3)),
        "the last word on each"
    );
    assert_eq!(row.carried_at_review, None);
    case.follow_up_meetings.push(FollowUpMeeting {
        number: 1,
        conference: 1,
        on: day("2026-06-28"),
        at: None,
        place: None,
        convener: None,
        held_on: Some(day("2026-06-28")),
        replaces_on: None,
    });
    told(&mut case, 2, "2026-06-28", Progress::Done);
    let row = case_row(&case);
    assert_eq!(
        (row.carried_at_call, row.carried_at_review),
        (Some(part(2, 3)), Some(part(1, 1)))
    );
}

#[test]
fn a_requirement_that_was_refused_first_is_told_beside_that_it_is_met() {
    let mut case = held();
    assert_eq!(case_row(&case).required, None);
    case.requirements.push(requirement(1));
    let verdict = |met: YesNo, version: u32| Verdict {
        version,
        requirement: 1,
        met,
        by: handle("oma"),
        on: day("2026-03-28"),
        at: None,
        reason: None,
    };
    case.verdicts.push(verdict(YesNo::No, 1));
    let refused = Required {
        is_met: false,
        is_refused_first: true,
    };
    assert_eq!(case_row(&case).required, Some(refused));
    case.plans.push(plan(2, 1, "2026-03-29"));
    case.verdicts.push(verdict(YesNo::Yes, 2));
    let met = Required {
        is_met: true,
        ..refused
    };
    assert_eq!(case_row(&case).required, Some(met));
}

#[test]
fn a_reason_that_is_noted_twice_is_one_subject_and_none_is_not_nought() {
    let mut case = held();
    assert_eq!(case_row(&case).subjects, None);
    case.reasons = [ReasonKind::Debts, ReasonKind::Housing, ReasonKind::Debts]
        .into_iter()
        .zip(1..)
        .map(|(kind, number)| Reason {
            number,
            kind,
            words: None,
        })
        .collect();
    assert_eq!(case_row(&case).subjects, Some(2));
}

#[test]
fn an_erased_case_goes_on_counting_as_far_as_its_figures_say() {
    let case = held();
    let (year, kept) = registration(&case);
    let (alive, erased) = (case_row(&case), row_of_erased(year, &kept).unwrap());
    assert_eq!((erased.year, erased.quarter), (2026, None));
    assert_eq!(
        (erased.outcome, erased.variant),
        (alive.outcome, alive.variant)
    );
    assert_eq!((erased.lead_days, erased.total_there), (Some(26), Some(2)));
    assert_eq!((erased.reasons, erased.municipality), (None, None));
    let without: CaseRow = {
        let mut case = a_case(Variant::Family);
        ends(&mut case, Ending::PlanWithoutMeeting, "2026-03-30");
        let (year, kept) = registration(&case);
        row_of_erased(year, &kept).unwrap()
    };
    assert_eq!((without.lead_days, without.total_there), (None, None));
    assert!(row_of_erased(2026, &serde_json::json!({})).is_none());
}

// Pages

/// A case of 2026 in which nothing else was noted.
fn row(outcome: Outcome, quarter: u32) -> CaseRow {
    CaseRow {
        outcome,
        quarter: Some(quarter),
        lead_days: outcome.is_met().then_some(35),
        met_again: outcome.is_met().then_some(false),
        ..case_row(&a_case(Variant::Family))
    }
}

fn counted(rows: &[CaseRow], apart: Option<Apart>, eyes: Eyes) -> Page {
    let rows: Vec<&CaseRow> = rows.iter().collect();
    page(&rows, apart, eyes)
}

fn find(counted: &Counted, indicator: Indicator) -> Option<&Figure> {
    counted.figures.iter().find(|it| it.indicator == indicator)
}

#[test]
fn a_mean_is_of_those_to_which_it_applies_and_says_of_how_many() {
    let mut rows = vec![row(Outcome::MeetingWithPlan, 1); 2];
    rows[0].lead_days = Some(10);
    rows[1].lead_days = Some(25);
    rows.push(row(Outcome::Running, 1));
    let own = counted(&rows, None, Eyes::Own).whole.unwrap();
    let lead = find(&own, Indicator::LeadTime).unwrap();
    assert_eq!((lead.count, lead.value), (2, 175));
    let spread = lead.spread.unwrap();
    assert_eq!((spread.least, spread.median, spread.most), (100, 175, 250));
    assert!(find(&own, Indicator::OwnShare).is_none());
    let plans = find(&own, Indicator::PlanOfApplications).unwrap();
    assert_eq!(
        (plans.count, plans.value, plans.percent()),
        (3, 2, Some(67))
    );
    let of_meetings = find(&own, Indicator::PlanOfMeetings).unwrap();
    assert_eq!((of_meetings.count, of_meetings.value), (2, 2));
}

#[test]
fn shares_are_added_up_before_they_are_divided() {
    let mut rows = vec![row(Outcome::MeetingWithPlan, 1); 2];
    rows[0].own_share = Some(part(2, 2));
    rows[1].own_share = Some(part(0, 8));
    let own = counted(&rows, None, Eyes::Own).whole.unwrap();
    assert_eq!(find(&own, Indicator::OwnShare).unwrap().value, 200);
}

#[test]
fn a_street_is_counted_apart() {
    let mut street = row(Outcome::MeetingWithPlan, 1);
    street.variant = Variant::Neighbourhood;
    let rows = [row(Outcome::Running, 1), street.clone()];
    assert_eq!(apart_from_streets(&rows), (vec![&rows[0]], vec![&street]));
}

#[test]
fn of_few_cases_nothing_is_told_to_others() {
    let rows = vec![row(Outcome::MeetingWithPlan, 1); FEWEST - 1];
    assert_eq!(counted(&rows, None, OTHERS).whole, None);
    let all = vec![row(Outcome::MeetingWithPlan, 1); FEWEST];
    let whole = counted(&all, None, OTHERS).whole.unwrap();
    assert_eq!(whole.cases, FEWEST);
    assert_eq!(
        whole.outcomes.len(),
        1,
        "all but none tells of each of them"
    );
    assert!(whole.figures.is_empty(), "{:?}", whole.figures);
}

#[test]
fn others_see_what_is_enough_without_the_least_or_the_most() {
    let rows = [
        vec![row(Outcome::MeetingWithPlan, 1); 9],
        vec![row(Outcome::StoppedWithoutPlan, 2); 7],
    ]
    .concat();
    let whole = counted(&rows, None, OTHERS).whole.unwrap();
    let lead = find(&whole, Indicator::LeadTime).unwrap();
    assert_eq!((lead.count, lead.value, lead.weeks), (9, 350, Some(5)));
    assert_eq!(lead.spread, None);
    let few = [
        vec![row(Outcome::MeetingWithPlan, 1); 9],
        vec![row(Outcome::MeetingWithoutPlan, 1); 3],
        vec![row(Outcome::StoppedWithoutPlan, 2); 5],
    ]
    .concat();
    let whole = counted(&few, None, OTHERS).whole.unwrap();
    assert_eq!(
        whole.outcomes.len(),
        2,
        "three meetings without a plan are not told"
    );
    assert!(
        find(&whole, Indicator::LeadTime).is_none(),
        "12 - 9 would tell them"
    );
}

#[test]
fn one_who_came_from_afar_is_not_told_by_a_mean() {
    let there = There {
        main_persons: 1,
        circle: 6,
        total: 7,
        ..There::default()
    };
    let mut met = vec![row(Outcome::MeetingWithPlan, 1); 9];
    for row in &mut met {
        row.there = Some(there);
        row.own_share = Some(part(7, 8));
    }
    met[0].there = Some(There { remote: 1, ..there });
    let rows = [met, vec![row(Outcome::StoppedWithoutPlan, 2); 7]].concat();
    let whole = counted(&rows, None, OTHERS).whole.unwrap();
    assert_eq!(find(&whole, Indicator::CircleThere).unwrap().value, 60);
    assert!(
        find(&whole, Indicator::Remote).is_none(),
        "a tenth of nine is one"
    );
    let own = find(&whole, Indicator::OwnShare);
    assert!(own.is_none(), "four and a half agreements are of others");
}

#[test]
fn a_municipality_with_few_cases_is_not_named() {
    let of = |name: &str, count: usize| {
        let mut row = row(Outcome::MeetingWithPlan, 1);
        row.municipality = Some(name.to_owned());
        vec![row; count]
    };
    let rows = [
        of("Zwolle", 8),
        of("zwolle ", 1),
        of("Dalfsen", 3),
        of("Ommen", 4),
    ]
    .concat();
    let groups = counted(&rows, Some(Apart::Municipality), OTHERS).groups;
    let cases: Vec<usize> = groups.iter().map(|it| it.cases).collect();
    assert_eq!(cases, [7, 9]);
    assert_eq!(groups[0].keys.len(), 2);
    assert_eq!(
        groups[1].keys,
        [Key::Municipality(Some("Zwolle".to_owned()))]
    );
}

#[test]
fn a_reason_is_told_where_enough_cases_have_it_and_enough_have_not() {
    let with = |reasons: &[ReasonKind], count: usize| {
        let mut row = row(Outcome::MeetingWithPlan, 1);
        row.reasons = Some(reasons.to_vec());
        vec![row; count]
    };
    let rows = [
        with(&[ReasonKind::Debts, ReasonKind::Housing], 6),
        with(&[ReasonKind::Debts, ReasonKind::School], 4),
        with(&[], 2),
    ]
    .concat();
    let groups = counted(&rows, Some(Apart::Reason), OTHERS).groups;
    let keys: Vec<&Key> = groups.iter().flat_map(|it| &it.keys).collect();
    assert_eq!(keys, [&Key::Reason(ReasonKind::Housing)]);
    let own = counted(&rows, Some(Apart::Reason), Eyes::Own).groups;
    assert_eq!(own.len(), 3);
}

#[test]
fn marks_of_few_cases_are_not_told_however_many_forms_there_are() {
    let with_forms = |forms: u32| CaseRow {
        forms: (1..=forms)
            .map(|number| SatisfactionForm {
                number,
                on: day("2026-04-20"),
                from_group: SatisfactionGroup::Family,
                meeting: Some(Mark::parse("8").unwrap()),
                coordinator: None,
                plan: None,
                remark: Some(line("Oma huilde")),
            })
            .collect(),
        ..row(Outcome::MeetingWithPlan, 1)
    };
    let one_circle = [vec![with_forms(9)], vec![with_forms(0); 6]].concat();
    let whole = counted(&one_circle, None, OTHERS).whole.unwrap();
    assert!(whole.marks.is_empty());
    let five = vec![with_forms(2); 5];
    let marks = counted(&five, None, OTHERS).whole.unwrap().marks;
    assert_eq!(marks.len(), 1);
    assert_eq!((marks[0].count, marks[0].mean), (10, 80));
}

#[test]
fn what_was_published_is_of_the_year_or_of_the_last_one_before_it() {
    assert_eq!(published_of(2020).unwrap().year, 2020);
    assert_eq!(published_of(2026).unwrap().year, 2023);
    assert!(published_of(2009).is_none());
}

// What can be worked out

/// What the solver lets a case have come to: somebody who knows that much knows more than anybody.
const COURSES: [Outcome; 3] = [
    Outcome::MeetingWithPlan,
    Outcome::MeetingWithoutPlan,
    Outcome::StoppedWithoutPlan,
];

type Counts = [usize; 3];

/// Whether these counts are what a page tells.
fn fits(told: &Counted, counts: Counts) -> bool {
    let [plan, no_plan, _] = counts;
    let is_of = |(outcomes, count): &(Vec<Outcome>, usize)| {
        let those = COURSES.iter().zip(counts);
        let those = those.filter(|(it, _)| outcomes.contains(it));
        those.map(|(_, of_it)| of_it).sum::<usize>() == *count
    };
    let figure = |indicator: Indicator, count: usize| {
        find(told, indicator).is_none_or(|it| it.count == count)
    };
    let plans = |indicator: Indicator| {
        find(told, indicator).is_none_or(|it| usize::try_from(it.value) == Ok(plan))
    };
    told.outcomes.iter().all(is_of)
        && figure(Indicator::PlanOfApplications, told.cases)
        && figure(Indicator::PlanOfMeetings, plan + no_plan)
        && figure(Indicator::LeadTime, plan + no_plan)
        && figure(Indicator::SecondConference, plan + no_plan)
        && plans(Indicator::PlanOfApplications)
        && plans(Indicator::PlanOfMeetings)
}

/// Every count of each outcome that a page leaves possible.
fn all_that_fit(told: &Counted) -> Vec<Counts> {
    let all = told.cases;
    (0..=all)
        .flat_map(|plan| (0..=all - plan).map(move |none| [plan, none, all - plan - none]))
        .filter(|counts| fits(told, *counts))
        .collect()
}

/// The counts that are few and that can be worked out: fewer than three values are possible.
fn worked_out(real: Counts, possible: &[Counts]) -> Vec<(usize, BTreeSet<usize>)> {
    (0..real.len())
        .filter(|at| real[*at] < FEWEST)
        .map(|at| {
            (
                at,
                possible.iter().map(|it| it[at]).collect::<BTreeSet<_>>(),
            )
        })
        .filter(|(_, values)| values.len() < 3)
        .collect()
}

#[test]
fn the_solver_finds_what_a_page_that_hides_nothing_gives_away() {
    let rows = [
        vec![row(Outcome::MeetingWithPlan, 1); 9],
        vec![row(Outcome::MeetingWithoutPlan, 1); 3],
    ]
    .concat();
    let own = counted(&rows, None, Eyes::Own).whole.unwrap();
    assert_eq!(worked_out([9, 3, 0], &all_that_fit(&own)).len(), 2);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 60, ..Default::default() })]

    #[test]
    fn from_all_that_others_are_told_no_few_can_be_worked_out(
        first in proptest::array::uniform3(0_usize..9),
        second in proptest::array::uniform3(0_usize..9),
    ) {
        let models = [1, 2].map(|quarter| COURSES.map(|outcome| row(outcome, quarter)));
        let rows: Vec<&CaseRow> = models
            .iter()
            .zip([first, second])
            .flat_map(|(models, counts)| models.iter().zip(counts))
            .flat_map(|(model, count)| vec![model; count])
            .collect();
        let told = page(&rows, Some(Apart::Quarter), OTHERS);
        let both = [0, 1, 2].map(|at| first[at] + second[at]);
        let Some(whole) = &told.whole else {
            proptest::prop_assert!(rows.len() < FEWEST);
            return Ok(());
        };
        let wholes: BTreeSet<Counts> = all_that_fit(whole).into_iter().collect();
        proptest::prop_assert!(wholes.contains(&both), "what is told is not so");
        let mut found: Vec<[Counts; 3]> = Vec::new();
        if let [one, other] = told.groups.as_slice() {
            let others = all_that_fit(other);
            for one in all_that_fit(one) {
                for other in &others {
                    let sum = [0, 1, 2].map(|at| one[at] + other[at]);
                    if wholes.contains(&sum) {
                        found.push([one, *other, sum]);
                    }
                }
            }
            for (nth, real) in [first, second].into_iter().enumerate() {
                let possible: Vec<Counts> = found.iter().map(|it| it[nth]).collect();
                let known = worked_out(real, &possible);
                proptest::prop_assert!(known.is_empty(), "{known:?}");
            }
        } else {
            proptest::prop_assert!(told.groups.is_empty());
            found = wholes.into_iter().map(|sum| [sum, sum, sum]).collect();
        }
        let possible: Vec<Counts> = found.iter().map(|it| it[2]).collect();
        let known = worked_out(both, &possible);
        proptest::prop_assert!(known.is_empty(), "{known:?}");
    }
}
