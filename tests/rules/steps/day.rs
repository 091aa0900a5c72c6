//! The day: set, arranged, begun, ended.

use super::{
    THE_DAY, TODAY, a_no, about, arg, arrived, command, missing, standing, step_on, that_stand,
    to_arrange, whole, whole_on,
};
use crate::clocks::{asked, ends, just_applied};
use crate::people::{a_case, consent, day, handle, invitation, line, person, someone};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::Role;
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance, Ending};
use ekc::domain::intake::{Consent, ConsentScope, Variant};
use ekc::domain::invitation::Answer;
use ekc::method::steps::{Phase, Standing, phase, steps};

#[test]
fn the_day_and_the_place_are_set() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "date-and-place"), Standing::Done);
    case.conferences[0].place = None;
    assert_eq!(standing(&case, "date-and-place"), Standing::Missing);
    assert_eq!(
        command(&case, "date-and-place"),
        "ekc conference set --place @place"
    );
    case.conferences[0].on = None;
    assert_eq!(command(&case, "date-and-place"), "ekc conference set");
    case.conferences[0].place = Some(line("Buurthuis"));
    assert_eq!(standing(&case, "date-and-place"), Standing::Missing);
    assert_eq!(command(&case, "date-and-place"), "ekc conference set");
}

#[test]
fn what_stands_on_the_checklist_of_this_conference_is_arranged() {
    let mut case = a_case(Variant::Family);
    assert_eq!(
        standing(&case, "arrangements"),
        Standing::NotNeeded,
        "there is no checklist"
    );
    case.arrangements = vec![to_arrange(1, 2, None)];
    assert_eq!(
        standing(&case, "arrangements"),
        Standing::NotNeeded,
        "nor one of this conference"
    );
    case.arrangements.extend([
        to_arrange(2, 1, Some("2026-03-10")),
        to_arrange(3, 1, None),
        to_arrange(4, 1, None),
    ]);
    assert_eq!(
        whole(&case, "arrangements"),
        "Missing | ekc conference checklist --done 3 | 3 4 | count=2"
    );
    for it in &mut case.arrangements {
        it.done_on = Some(day("2026-03-19"));
    }
    assert_eq!(
        (
            standing(&case, "arrangements"),
            about(&case, "arrangements").len()
        ),
        (Standing::Done, 0)
    );
}

#[test]
fn what_somebody_who_comes_needs_is_a_step_until_it_is_on_the_list() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "needs"), Standing::NotNeeded);
    person(&mut case, "buur").needs_interpreter = Some(line("Pools"));
    person(&mut case, "oma").needs_transport = Some(line("rolstoelbus"));
    person(&mut case, "oma").needs_access = Some(line("geen trap"));
    // Who does not come needs nothing that day.
    person(&mut case, "oom").needs_diet = Some(line("geen vlees"));
    invitation(&mut case, "oom").answer = Some(Answer::No);
    assert_eq!(
        whole(&case, "needs"),
        "Missing | ekc conference checklist --add @text --whom oma \
         | oma:transport oma:other buur:interpreter | count=3"
    );
    let listed = |number, kind, whom: Option<&str>| Arrangement {
        kind,
        whom: whom.map(handle),
        ..to_arrange(number, 1, None)
    };
    // A bus for everyone is one for her too; that something else is for her is said.
    case.arrangements = vec![
        listed(1, ArrangementKind::Transport, None),
        listed(2, ArrangementKind::Other, None),
        listed(3, ArrangementKind::Interpreter, Some("oma")),
    ];
    assert_eq!(about(&case, "needs"), ["oma:other", "buur:interpreter"]);
    case.arrangements[1].whom = Some(handle("oma"));
    assert_eq!(about(&case, "needs"), ["buur:interpreter"]);
    case.people.push(someone("tolk", Role::Interpreter));
    person(&mut case, "tolk").language = Some(line("Turks"));
    assert_eq!(about(&case, "needs"), ["buur:interpreter"]);
    person(&mut case, "tolk").language = Some(line("pools"));
    assert_eq!(standing(&case, "needs"), Standing::Done);
    person(&mut case, "tolk").language = None;
    assert_eq!(standing(&case, "needs"), Standing::Done);
    case.arrangements[0].conference = 2;
    assert_eq!(about(&case, "needs"), ["oma:transport"]);
}

#[test]
fn the_day_comes_on_its_day() {
    let mut case = a_case(Variant::Family);
    assert_eq!(
        whole_on(&case, "2026-03-27", "day"),
        "Later | ekc conference end |  | number=1"
    );
    assert_eq!(
        whole_on(&case, "2026-03-28", "arrivals"),
        "Missing | ekc conference arrive --all |  | "
    );
    assert_eq!(
        whole_on(&case, "2026-03-29", "day"),
        "Missing | ekc conference end |  | number=1",
        "how it ended can still be recorded"
    );
    case.conferences[0].on = None;
    assert_eq!(
        whole_on(&case, "2026-06-01", "day"),
        "Later | ekc conference end |  | number=1",
        "a day that is not set does not come"
    );
    case.conferences.clear();
    assert_eq!(
        whole(&case, "day"),
        "Missing | ekc conference new |  | number=1"
    );
}

#[test]
fn a_day_that_was_held_is_done_and_one_that_never_came_is_not_needed() {
    for (ending, _, _) in Ending::ALL {
        let mut case = a_case(Variant::Family);
        ends(&mut case, *ending, THE_DAY);
        let held = match ending {
            Ending::Plan | Ending::NoPlan | Ending::PlanInMaking => Standing::Done,
            Ending::StoppedInPreparation | Ending::PlanWithoutMeeting => Standing::NotNeeded,
        };
        assert_eq!(step_on(&case, THE_DAY, "day").standing, held, "{ending:?}");
    }
}

#[test]
fn on_the_day_itself_it_is_noted_who_came_and_when_each_part_began() {
    let mut case = a_case(Variant::Family);
    assert_eq!(missing(&case, THE_DAY), ["arrivals"]);
    case.attendances.push(arrived(1, "oma"));
    for number in ["1", "2", "3"] {
        assert_eq!(
            whole_on(&case, THE_DAY, "part"),
            format!("Missing | ekc conference part {number} --at @time |  | number={number}")
        );
        let began = "14:00:00".parse().ok();
        let conference = &mut case.conferences[0];
        match number {
            "1" => conference.part_one_at = began,
            "2" => conference.part_two_at = began,
            _ => conference.part_three_at = began,
        }
    }
    assert_eq!(missing(&case, THE_DAY), ["day"], "then the day can end");
}

#[test]
fn arrivals_and_parts_are_noted_only_while_the_day_goes_on() {
    let noted = |case: &Case, today: &str| {
        let of_the_day: Vec<(&str, Phase)> = steps(case, day(today))
            .iter()
            .map(|step| (step.id, step.phase))
            .collect();
        ["arrivals", "part", "day"]
            .into_iter()
            .filter(|id| of_the_day.contains(&(id, Phase::Day)))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut case = a_case(Variant::Family);
    assert_eq!(
        ["2026-03-27", "2026-03-28", "2026-03-29"].map(|today| noted(&case, today)),
        ["day", "arrivals", "day"]
    );
    case.attendances.push(arrived(2, "oma"));
    assert_eq!(
        noted(&case, THE_DAY),
        "arrivals",
        "who came to another conference is not there"
    );
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(
        ["2026-03-27", "2026-03-28", "2026-03-29"].map(|today| noted(&case, today)),
        ["day", "part", "day"]
    );
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(noted(&case, THE_DAY), "day", "it has ended");
}

#[test]
fn once_someone_was_there_nothing_from_before_the_day_is_asked_for() {
    let mut case = a_case(Variant::Family);
    case.questions.clear();
    case.invitations.clear();
    case.information.push(asked(1, None));
    case.arrangements.push(to_arrange(1, 1, None));
    let all = [
        "question",
        "explanation",
        "invitation",
        "information",
        "arrangements",
        "arrivals",
    ];
    assert_eq!(missing(&case, THE_DAY), all);
    case.attendances.push(arrived(2, "oma"));
    assert_eq!(missing(&case, THE_DAY), all, "that was another conference");
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(missing(&case, THE_DAY), ["part"]);
    let done = [
        "independence",
        "first-contact",
        "consent",
        "circle",
        "date-and-place",
    ];
    assert_eq!(
        that_stand(&case, THE_DAY, Standing::Done),
        done,
        "what was done stays done"
    );
    assert_eq!(
        step_on(&case, THE_DAY, "question").standing,
        Standing::NotNeeded
    );
    assert_eq!(
        step_on(&case, THE_DAY, "answers").standing,
        Standing::NotNeeded,
        "nor will it be later"
    );
}

#[test]
fn once_a_conference_has_ended_nothing_from_before_it_is_asked_for() {
    let mut case = just_applied();
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-10");
    assert_eq!(missing(&case, TODAY), ["close"]);
    assert_eq!(phase(&case, day(TODAY)), Phase::After);
}

#[test]
fn who_walked_in_did_not_have_to_be_invited() {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("gast", Role::Circle));
    assert_eq!(about(&case, "invitation"), ["gast"]);
    case.attendances.push(Attendance {
        walk_in: true,
        ..arrived(1, "gast")
    });
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(
        (
            standing(&case, "invitation"),
            standing(&case, "explanation")
        ),
        (Standing::Done, Standing::Done)
    );
    assert_eq!(
        arg(&case, "circle", "count"),
        "7",
        "Ada and the six who were invited"
    );
    case.attendances[0].walk_in = false;
    assert_eq!(
        about(&case, "invitation"),
        ["gast"],
        "who was expected and came was to be invited"
    );
    case.attendances[0] = Attendance {
        walk_in: true,
        ..arrived(2, "gast")
    };
    assert_eq!(
        about(&case, "invitation"),
        ["gast"],
        "that was another conference"
    );
}

#[test]
fn what_came_in_is_not_shared_against_the_word_of_a_main_person() {
    let mut case = a_case(Variant::Family);
    let mut both = [asked(1, None), asked(2, None)];
    both[0].received_on = Some(day("2026-03-15"));
    case.information = both.to_vec();
    case.consents.push(Consent {
        scope: ConsentScope::ShareInformation,
        ..consent(2, "ada", "ada")
    });
    let withheld = |case: &Case| missing(case, TODAY).contains(&"information-withheld");
    assert!(!withheld(&case));
    case.consents[1].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(
        whole(&case, "information-withheld"),
        "Missing | ekc explain R3 | 1 | person=ada on=2026-03-19"
    );
    assert_eq!(
        (
            standing(&case, "information"),
            command(&case, "information").as_str()
        ),
        (Standing::Missing, "ekc inform receive 2"),
        "what was asked may still come in"
    );
    case.information[1].received_on = Some(day("2026-03-20"));
    assert_eq!(standing(&case, "information"), Standing::Later);
    assert_eq!(about(&case, "information-withheld"), ["1", "2"]);
    // A yes of the same day or later counts, a yes of before does not.
    for (given_on, is_withheld) in [
        ("2026-03-18", true),
        ("2026-03-19", false),
        ("2026-03-20", false),
    ] {
        let mut case = case.clone();
        case.consents.push(Consent {
            given_on: day(given_on),
            scope: ConsentScope::ShareInformation,
            ..consent(3, "ada", "ada")
        });
        assert_eq!(withheld(&case), is_withheld, "{given_on}");
        let shares = standing(&case, "information") == Standing::Missing;
        assert_eq!(shares, !is_withheld, "{given_on}");
    }
    for it in &mut case.information {
        it.shared_on = Some(day("2026-03-18"));
    }
    assert!(!withheld(&case), "everyone has it already");
}

#[test]
fn a_no_to_sharing_information_of_who_is_no_main_person_holds_nothing_back() {
    let mut case = a_case(Variant::Family);
    case.information.push(asked(1, None));
    case.information[0].received_on = Some(day("2026-03-15"));
    case.refusals.push(a_no("oom"));
    case.refusals[0].scope = ConsentScope::ShareInformation;
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.refusals[0].person = handle("ada");
    assert_eq!(standing(&case, "information"), Standing::Later);
}
