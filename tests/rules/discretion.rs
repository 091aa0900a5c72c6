//! What a reader of a paper may know of the others, and who comes.

use crate::people::{a_case, day, handle, invitation, line, person, prose};
use crate::steps::arrived;
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, Exclusion, KeptApart, LeftAlone, Side};
use ekc::domain::conference::{Conference, Part};
use ekc::domain::followup::FollowUpMeeting;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::{Answer, Attending};
use ekc::domain::plan::{Plan, PlanShare};
use ekc::domain::text::{Email, Name, Phone};
use ekc::language::masking::Sureness;
use ekc::method::approach::may_be_written_to;
use ekc::method::discretion::{
    LastLook, are_apart, is_kept_apart, may_know, may_know_where, may_know_where_it_was,
    may_know_where_to_look_back, may_read_whole_plan, told_of,
};
use ekc::method::looking_back::{LookingBack, may_look_back, next_meeting};
use ekc::method::room::{comes, comes_to, is_in, people_in};

const TODAY: &str = "2026-03-20";

fn knows(case: &Case, reader: &str, other: &str) -> bool {
    may_know(
        case,
        case.person(&handle(reader)).unwrap(),
        case.person(&handle(other)).unwrap(),
        day(TODAY),
    )
}

fn apart(case: &mut Case, one: &str, other: &str, until: Option<&str>) {
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle(one),
        other: handle(other),
        from_on: day("2026-03-25"),
        until_on: until.map(day),
        order: ApartOrder::Wish,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    });
}

#[test]
fn two_sides_know_of_each_other_once_they_have_met() {
    let mut case = a_case(Variant::Restorative);
    person(&mut case, "oma").side = Some(Side::Harmed);
    person(&mut case, "oom").side = Some(Side::Responsible);
    assert!(!knows(&case, "oma", "oom") && !knows(&case, "oom", "oma"));
    assert!(knows(&case, "oma", "oma"), "of oneself one knows");
    case.attendances.push(arrived(1, "oma"));
    assert!(!knows(&case, "oma", "oom"), "one of them was there");
    case.attendances.push(arrived(1, "oom"));
    assert!(knows(&case, "oma", "oom"));
    case.attendances.last_mut().unwrap().attending = Attending::Letter;
    assert!(!knows(&case, "oma", "oom"), "a letter is no meeting");
    case.attendances.last_mut().unwrap().attending = Attending::Remote;
    assert!(knows(&case, "oma", "oom"));
    case.attendances.last_mut().unwrap().conference = 2;
    assert!(!knows(&case, "oma", "oom"), "each at another conference");
    person(&mut case, "oom").side = Some(Side::Harmed);
    assert!(
        knows(&case, "oma", "oom"),
        "on one side one knows each other"
    );
}

#[test]
fn who_has_no_side_knows_nothing_of_either_until_it_is_said() {
    let mut case = a_case(Variant::Restorative);
    person(&mut case, "oom").side = None;
    for other in ["ada", "dirk", "oma"] {
        assert!(
            !knows(&case, "oom", other) && !knows(&case, other, "oom"),
            "{other}"
        );
    }
    person(&mut case, "buur").side = None;
    assert!(!knows(&case, "oom", "buur"), "two of whom nothing is said");
    for said in [Side::Both, Side::Neither] {
        person(&mut case, "oom").side = Some(said);
        for other in ["ada", "dirk", "oma"] {
            assert!(
                knows(&case, "oom", other) && knows(&case, other, "oom"),
                "{other}"
            );
        }
        assert!(!knows(&case, "oom", "buur"), "of whom nothing is said");
    }
    let mut case = a_case(Variant::Family);
    assert!(knows(&case, "oom", "oma"), "in a family there are no sides");
    case.application.variant = Variant::Restorative;
    person(&mut case, "oom").side = None;
    case.attendances.push(arrived(1, "oom"));
    case.attendances.push(arrived(1, "oma"));
    assert!(knows(&case, "oom", "oma"), "they have met");
}

#[test]
fn who_are_kept_apart_know_nothing_of_each_other_also_before_it_begins_and_not_when_it_is_over() {
    let mut case = a_case(Variant::Family);
    assert!(knows(&case, "oma", "oom"));
    apart(&mut case, "oma", "oom", Some(TODAY));
    assert!(
        !knows(&case, "oma", "oom") && !knows(&case, "oom", "oma") && knows(&case, "oma", "ada")
    );
    assert!(
        is_kept_apart(&case, case.person(&handle("oom")).unwrap(), day(TODAY))
            && !is_kept_apart(&case, case.person(&handle("ada")).unwrap(), day(TODAY))
    );
    case.kept_apart[0].until_on = Some(day("2026-03-19"));
    assert!(knows(&case, "oma", "oom"), "it ended yesterday");
    case.kept_apart[0].until_on = None;
    assert!(are_apart(&case, &handle("oma"), &handle("oom"), day(TODAY)));
    case.kept_apart[0].lifted_on = Some(day("2026-03-20"));
    assert!(knows(&case, "oma", "oom"));
}

#[test]
fn nobody_reads_of_who_may_never_be_approached_and_who_is_left_alone_gets_no_post() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "oom").left_alone = Some(LeftAlone::Never);
    assert!(!knows(&case, "ada", "oom"));
    person(&mut case, "oom").left_alone = Some(LeftAlone::NotAgain);
    assert!(knows(&case, "ada", "oom"));
    assert!(
        !may_be_written_to(&case, case.person(&handle("oom")).unwrap())
            && may_be_written_to(&case, case.person(&handle("oma")).unwrap())
    );
}

#[test]
fn day_and_place_are_not_told_to_who_is_kept_apart_from_someone_who_may_be_there() {
    let where_to =
        |case: &Case| may_know_where(case, case.person(&handle("oma")).unwrap(), day(TODAY));
    let mut case = a_case(Variant::Family);
    apart(&mut case, "oma", "oom", None);
    assert!(!where_to(&case), "he comes");
    invitation(&mut case, "oom").answer = None;
    assert!(!where_to(&case), "he was asked");
    invitation(&mut case, "oom").answer = Some(Answer::No);
    assert!(where_to(&case), "he said no");
    invitation(&mut case, "oom").answer = Some(Answer::Yes);
    invitation(&mut case, "oom").attending = Some(Attending::Letter);
    assert!(where_to(&case), "a letter is not in the room");
    invitation(&mut case, "oom").attending = Some(Attending::Present);
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle("oom"),
        on: day("2026-03-15"),
        decided_by: line("Ada"),
        reason: prose("rust"),
        instead: None,
        lifted_on: None,
    });
    assert!(where_to(&case), "he is left out");
    case.exclusions[0].lifted_on = Some(day("2026-03-18"));
    assert!(!where_to(&case));
    case.exclusions[0].lifted_on = None;
    case.exclusions[0].conference = 2;
    assert!(!where_to(&case), "of another conference");
    case.kept_apart.clear();
    apart(&mut case, "oma", "ada", None);
    assert!(!where_to(&case), "a main person comes unasked");
}

#[test]
fn of_a_conference_one_knows_where_it_is_by_the_invitations_to_that_one() {
    let mut case = a_case(Variant::Family);
    apart(&mut case, "oma", "oom", None);
    case.conferences.push(Conference::new(2));
    let where_to = |case: &Case, conference: u32| {
        may_know_where_it_was(
            case,
            conference,
            case.person(&handle("oma")).unwrap(),
            day(TODAY),
        )
    };
    assert!(!where_to(&case, 1) && where_to(&case, 2), "asked for one");
    assert_eq!(
        may_know_where(&case, case.person(&handle("oma")).unwrap(), day(TODAY)),
        where_to(&case, 2),
        "the current one"
    );
    case.invitations.clear();
    let mut was_there = arrived(1, "oom");
    case.attendances.push(was_there.clone());
    assert!(!where_to(&case, 1) && where_to(&case, 2), "he was there");
    let oom = case.person(&handle("oom")).unwrap();
    let there = |conference: u32| comes_to(&case, conference, oom, day(TODAY));
    assert!(there(1) && !there(2) && !comes(&case, oom, day(TODAY)));
    was_there.conference = 2;
    case.attendances[0] = was_there;
    assert!(where_to(&case, 1) && !where_to(&case, 2));
}

/// A plan of the first conference, with a day to look back on.
fn with_a_plan(case: &mut Case) {
    case.plans.push(Plan {
        version: 1,
        conference: 1,
        presented_on: day("2026-03-28"),
        words: None,
        evaluation_on: Some(day("2026-05-30")),
        evaluation_at: None,
        evaluation_place: Some(line("bij buur")),
        convener: None,
        accepted_on: None,
        revised_because: None,
    });
}

#[test]
fn where_the_circle_looks_back_is_not_told_to_who_is_kept_apart_from_somebody_who_gets_the_plan() {
    let mut case = a_case(Variant::Family);
    apart(&mut case, "oma", "oom", None);
    with_a_plan(&mut case);
    let where_to = |case: &Case| {
        let meeting = next_meeting(case, case.latest_plan().unwrap(), day(TODAY));
        let oma = case.person(&handle("oma")).unwrap();
        may_know_where_to_look_back(case, &meeting, oma, day(TODAY))
    };
    assert!(where_to(&case), "he comes to the conference, and no more");
    case.plan_shares.push(PlanShare {
        version: 1,
        person: handle("oom"),
        on: day("2026-03-29"),
        way: None,
    });
    assert!(!where_to(&case), "he was given the plan");
    invitation(&mut case, "oom").answer = Some(Answer::No);
    case.conferences.push(Conference::new(2));
    assert!(
        !where_to(&case),
        "what was answered to a conference, or a later one, says nothing of it"
    );
    case.kept_apart[0].until_on = Some(day("2026-05-30"));
    assert!(!where_to(&case), "until and with that day");
    case.kept_apart[0].until_on = Some(day("2026-05-29"));
    assert!(where_to(&case), "on that day they may meet");
    case.plans[0].evaluation_on = Some(day("2026-03-01"));
    case.kept_apart[0].until_on = Some(day("2026-03-19"));
    assert!(where_to(&case), "over, and the day lies in the past");
    case.plans[0].evaluation_on = None;
    assert!(where_to(&case), "without a day it is judged by today");
    case.kept_apart[0].until_on = Some(day(TODAY));
    assert!(!where_to(&case));
    case.plan_shares.clear();
    case.attendances.push(arrived(1, "oom"));
    assert!(!where_to(&case), "he was there, so he gets the plan");
    person(&mut case, "oom").left_alone = Some(LeftAlone::NotAgain);
    assert!(where_to(&case), "he gets no post");
}

#[test]
fn the_circle_is_asked_to_the_first_meeting_that_is_to_come_and_the_day_in_the_plan_stays() {
    let mut case = a_case(Variant::Family);
    with_a_plan(&mut case);
    let on = |case: &Case| {
        let meeting: LookingBack<'_> = next_meeting(case, case.latest_plan().unwrap(), day(TODAY));
        (meeting.number, meeting.on.map(|on| on.to_string()))
    };
    assert_eq!(on(&case), (None, Some("2026-05-30".to_owned())));
    for (number, conference, day_of) in [
        (2, 1, "2026-06-02"),
        (1, 1, "2026-06-01"),
        (3, 2, "2026-06-03"),
    ] {
        case.follow_up_meetings.push(FollowUpMeeting {
            number,
            conference,
            on: day(day_of),
            at: None,
            place: None,
            convener: Some(handle("juf")),
            held_on: None,
            replaces_on: None,
        });
    }
    assert_eq!(on(&case), (None, Some("2026-05-30".to_owned())));
    case.follow_up_meetings[0].replaces_on = Some(day("2026-05-30"));
    assert_eq!(on(&case), (Some(1), Some("2026-06-01".to_owned())));
    case.follow_up_meetings[1].held_on = Some(day("2026-06-01"));
    assert_eq!(on(&case), (Some(2), Some("2026-06-02".to_owned())));
    let juf = case.person(&handle("juf")).unwrap();
    assert!(may_look_back(&case, 1, juf), "who calls together is there");
    let ada = case.person(&handle("ada")).unwrap();
    assert!(may_look_back(&case, 1, ada) && may_look_back(&case, 2, ada));
}

#[test]
fn who_is_kept_apart_and_was_not_there_does_not_read_the_whole_plan() {
    let whole = |case: &Case, who: &str| {
        may_read_whole_plan(case, case.person(&handle(who)).unwrap(), 1, day(TODAY))
    };
    let mut case = a_case(Variant::Family);
    assert!(whole(&case, "oom"));
    apart(&mut case, "oom", "oma", None);
    assert!(!whole(&case, "oom") && whole(&case, "ada"));
    case.attendances.push(arrived(1, "oom"));
    assert!(whole(&case, "oom"), "he helped to make it");
    case.attendances[0].attending = Attending::Spokesperson;
    assert!(!whole(&case, "oom"));
}

#[test]
fn a_text_tells_of_someone_by_name_number_or_address_and_not_by_what_they_share() {
    let mut case = a_case(Variant::Family);
    let set = |case: &mut Case, who: &str, name: &str| {
        person(case, who).name = Name::parse(name).unwrap();
    };
    set(&mut case, "oma", "Bep de Vries");
    set(&mut case, "oom", "Storm de Vries");
    set(&mut case, "ada", "Ada de Vries");
    person(&mut case, "oom").phone = Some(Phone::parse("0612345678").unwrap());
    person(&mut case, "oom").email = Some(Email::parse("storm@voorbeeld.nl").unwrap());
    person(&mut case, "oom").address = Some(line("Kade 1"));
    person(&mut case, "oom").workplace = Some(line("Molen De Hoop"));
    apart(&mut case, "oma", "oom", None);
    let told = |texts: &[&str]| {
        told_of(
            &case,
            case.person(&handle("oma")).unwrap(),
            texts,
            day(TODAY),
        )
        .is_some()
    };
    for telling in [
        "Bel Storm even",
        "Storm",
        "(Storm)",
        "de Storm de Vries",
        "0612345678",
        "mail storm@voorbeeld.nl",
        "hij woont Kade 1.",
        "zij zag hem aan de Kade.",
        "op zaterdag maalt hij bij Molen De Hoop",
        "vraag het oom",
    ] {
        assert!(told(&["niets", telling]), "{telling}");
    }
    for silent in [
        "",
        "de Vries",
        "Vries",
        "een storm op zee",
        "Stormachtig",
        "HagelStorm",
        "Kade 12",
        "op de kade",
        "een molen de hoop in",
        "mevrouw de Vries",
        "oompje",
    ] {
        assert!(!told(&[silent]), "{silent}");
    }
    assert!(
        told_of(
            &case,
            case.person(&handle("ada")).unwrap(),
            &["Storm"],
            day(TODAY)
        )
        .is_none(),
        "Ada may know"
    );
}

#[test]
fn a_first_name_that_is_a_small_word_tells_and_what_is_not_sure_is_shown() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "oom").name = Name::parse("Ben de Wit").unwrap();
    apart(&mut case, "oma", "oom", None);
    let oma = case.person(&handle("oma")).unwrap();
    for (text, stops, is_shown) in [
        ("Ben brengt taart", true, false),
        ("taart van Ben", true, false),
        ("Ben, kom je?", false, true),
        ("ik ben er", false, false),
        ("Ben je er?", false, false),
    ] {
        let told = told_of(&case, oma, &[text], day(TODAY));
        let shown = LastLook::new(&case, day(TODAY)).told_of(oma, &[text], Sureness::Possible);
        assert_eq!(
            (told.is_some(), !shown.is_empty()),
            (stops, is_shown),
            "{text}"
        );
    }
}

#[test]
fn another_who_is_named_in_full_is_no_mention_of_a_namesake_in_whatever_spelling() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "oom").name = Name::parse("Bożena Kamińska").unwrap();
    apart(&mut case, "oma", "oom", None);
    let oma = case.person(&handle("oma")).unwrap();
    let told = |text: &str| told_of(&case, oma, &[text], day(TODAY)).is_some();
    assert!(told("Bozena kookt") && told("Boz\u{307}ena kookt") && told("mevrouw Kaminska"));
    assert!(!told("Boris kookt"));
}

#[test]
fn a_name_in_a_script_without_capitals_is_a_name_too() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "oom").name = Name::parse("王 芳芳").unwrap();
    apart(&mut case, "oma", "oom", None);
    let told = |text: &str| {
        told_of(
            &case,
            case.person(&handle("oma")).unwrap(),
            &[text],
            day(TODAY),
        )
        .is_some()
    };
    assert!(told("bel 芳芳 even") && !told("bel 李 even"));
}

#[test]
fn who_said_yes_or_perhaps_comes_and_who_sends_a_letter_does_not() {
    let there = |case: &Case| comes(case, case.person(&handle("oom")).unwrap(), day(TODAY));
    let mut case = a_case(Variant::Family);
    for (answer, attending, expected) in [
        (Some(Answer::Yes), None, true),
        (Some(Answer::Maybe), Some(Attending::Present), true),
        (Some(Answer::Yes), Some(Attending::Remote), true),
        (Some(Answer::Yes), Some(Attending::Letter), false),
        (Some(Answer::Yes), Some(Attending::Spokesperson), false),
        (Some(Answer::No), None, false),
        (Some(Answer::NoReply), None, false),
        (None, None, false),
    ] {
        invitation(&mut case, "oom").answer = answer;
        invitation(&mut case, "oom").attending = attending;
        assert_eq!(there(&case), expected, "{answer:?} {attending:?}");
    }
    case.attendances.push(arrived(1, "oom"));
    assert!(there(&case), "who was there came");
    case.invitations.clear();
    assert!(
        comes(&case, case.person(&handle("ada")).unwrap(), day(TODAY)),
        "a main person comes unasked"
    );
}

#[test]
fn what_was_recorded_of_a_part_goes_before_what_the_variant_has() {
    let mut case = a_case(Variant::Family);
    let oma = |case: &Case, part: Part| is_in(case, case.person(&handle("oma")).unwrap(), part);
    assert!(
        oma(&case, Part::Information)
            && oma(&case, Part::PlanMaking)
            && oma(&case, Part::Presentation)
    );
    let mut was_there = arrived(1, "oma");
    (was_there.part_one, was_there.part_two, was_there.part_three) = (true, false, true);
    case.attendances.push(was_there);
    assert!(
        oma(&case, Part::Information)
            && !oma(&case, Part::PlanMaking)
            && oma(&case, Part::Presentation)
    );
    assert!(
        people_in(&case, Part::PlanMaking, day(TODAY))
            .iter()
            .all(|person| person.handle.as_str() != "oma")
    );
    person(&mut case, "oma").role = ekc::domain::circle::Role::Professional;
    case.attendances.clear();
    assert!(
        oma(&case, Part::Information) && !oma(&case, Part::PlanMaking),
        "private time"
    );
}
