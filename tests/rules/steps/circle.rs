//! The circle: told, invited, answered; and the information for everyone.

use super::{
    THE_DAY, a_no, about, arg, arrived, command, knows, left_alone, missing, requirement, standing,
    step_on, whole, with_a_professional,
};
use crate::clocks::{apart, asked, ends, just_applied};
use crate::people::{
    a_case, consent, day, handle, invitation, invited, line, person, prose, someone,
};
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::{ApartOrder, Exclusion, LeftAlone, Role};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::{Authority, AuthorityKind, Consent, Variant};
use ekc::domain::invitation::{Answer, Attending, Invitation};
use ekc::method::inviting::{PassedOver, is_still_to_invite, passed_over};
use ekc::method::steps::Standing;

// The circle.
#[test]
fn a_main_person_and_a_professional_are_no_circle() {
    let mut case = with_a_professional();
    assert_eq!(standing(&case, "circle"), Standing::Done);
    assert_eq!(
        arg(&case, "circle", "count"),
        "7",
        "Ada and six around her; a professional does not count"
    );
    case.invitations.clear();
    case.people.retain(|it| it.role != Role::Circle);
    assert_eq!(
        whole(&case, "circle"),
        "Missing | ekc circle add |  | count=1 street=no"
    );
    for id in ["explanation", "invitation", "answers"] {
        assert_eq!(
            standing(&case, id),
            Standing::Later,
            "{id}: there is nobody to tell"
        );
    }
}

#[test]
fn who_is_named_only_as_a_forbidden_contact_is_no_circle() {
    let mut case = just_applied();
    case.people
        .retain(|it| ["ada", "oom"].contains(&it.handle.as_str()));
    assert_eq!(standing(&case, "circle"), Standing::Done);
    left_alone(&mut case, "oom", LeftAlone::Never);
    assert_eq!(standing(&case, "circle"), Standing::Missing);
}

#[test]
fn each_of_the_circle_is_told_in_person() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    case.invitations.retain(|it| it.person.as_str() != "nicht");
    assert_eq!(
        whole(&case, "explanation"),
        "Missing | ekc invite oom --explain-only --explained @date | oom nicht | count=2"
    );
    invitation(&mut case, "oom").explained_on = Some(day("2026-03-19"));
    case.invitations.push(invited("nicht"));
    assert_eq!(
        whole(&case, "explanation"),
        "Done | ekc invite @person --explain-only --explained @date |  | count=0"
    );
}

#[test]
fn each_of_the_circle_was_invited_or_answered_already() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").invited_on = None;
    assert_eq!(
        standing(&case, "invitation"),
        Standing::Done,
        "who said yes before the letter came"
    );
    invitation(&mut case, "oom").answer = None;
    case.invitations.retain(|it| it.person.as_str() != "nicht");
    assert_eq!(
        whole(&case, "invitation"),
        "Missing | ekc invite oom | oom nicht | count=2"
    );
    invitation(&mut case, "oom").invited_on = Some(day("2026-03-19"));
    assert_eq!(about(&case, "invitation"), ["nicht"]);
}

#[test]
fn a_main_person_needs_no_invitation_to_the_own_conference() {
    let case = a_case(Variant::Family);
    assert!(case.invitation(1, &handle("ada")).is_none());
    assert_eq!(standing(&case, "explanation"), Standing::Done);
    assert_eq!(standing(&case, "invitation"), Standing::Done);
    let mut case = case;
    case.people.push(someone("tolk", Role::Interpreter));
    case.invitations.push(Invitation {
        explained_on: None,
        ..invited("ada")
    });
    assert_eq!(
        standing(&case, "explanation"),
        Standing::Done,
        "nor has the conference to be told to who asked for it"
    );
    invitation(&mut case, "ada").invited_on = None;
    invitation(&mut case, "ada").answer = None;
    assert_eq!(standing(&case, "invitation"), Standing::Done);
}

#[test]
fn each_who_was_invited_answers() {
    let mut case = a_case(Variant::Family);
    for who in ["oom", "nicht"] {
        invitation(&mut case, who).answer = None;
    }
    assert_eq!(
        whole(&case, "answers"),
        "Missing | ekc answer oom | oom nicht | count=2"
    );
    invitation(&mut case, "oom").invited_on = None;
    assert_eq!(
        about(&case, "answers"),
        ["nicht"],
        "who was not invited has nothing to answer"
    );
    for answer in [Answer::Yes, Answer::No, Answer::Maybe, Answer::NoReply] {
        invitation(&mut case, "nicht").answer = Some(answer);
        assert_eq!(
            standing(&case, "answers"),
            Standing::Done,
            "{answer:?} is an answer"
        );
    }
}

#[test]
fn of_two_under_a_ban_who_are_both_asked_to_come_neither_is_explained_to_or_asked() {
    let mut case = a_case(Variant::Family);
    for who in ["oom", "buur"] {
        invitation(&mut case, who).explained_on = None;
        invitation(&mut case, who).answer = None;
    }
    let ids = ["explanation", "answers"];
    let open = |case: &Case| ids.map(|id| about(case, id).join(" "));
    assert_eq!(open(&case), ["oom buur", "oom buur"]);
    case.kept_apart.push(apart(ApartOrder::Wish, None));
    assert_eq!(open(&case), ["oom buur", "oom buur"], "a reason passes it");
    case.kept_apart[0].order = ApartOrder::ContactBan;
    assert_eq!(open(&case), ["", ""]);
    assert_eq!(
        ids.map(|id| standing(&case, id)),
        [Standing::Later, Standing::Later],
        "that is not done"
    );
    // It is said who comes.
    invitation(&mut case, "buur").answer = Some(Answer::Yes);
    invitation(&mut case, "buur").attending = Some(Attending::Letter);
    assert_eq!(open(&case), ["oom buur", "oom"]);
}

#[test]
fn who_may_never_be_approached_is_not_asked_for_a_yes_for_a_child_of_the_circle() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "nicht").minor = true;
    person(&mut case, "nicht").birth_year = Some(2016);
    case.invitations.retain(|it| it.person.as_str() != "nicht");
    case.authorities.push(Authority {
        person: handle("nicht"),
        held_by: handle("oma"),
        kind: AuthorityKind::Parental,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    let commands = |case: &Case| ["explanation", "invitation"].map(|id| command(case, id));
    let asked = "ekc consent nicht --by oma --scope @child-takes-part";
    assert_eq!(commands(&case), [asked, asked]);
    for how in [LeftAlone::Never, LeftAlone::NotAgain] {
        left_alone(&mut case, "oma", how);
        assert_eq!(commands(&case), ["ekc explain R27", "ekc explain R27"]);
    }
}

#[test]
fn who_is_let_be_is_neither_asked_for_an_answer_nor_explained_to() {
    let open = || {
        let mut case = a_case(Variant::Family);
        invitation(&mut case, "oom").explained_on = None;
        invitation(&mut case, "oom").answer = None;
        case
    };
    let case = open();
    assert_eq!(about(&case, "answers"), ["oom"]);
    assert_eq!(about(&case, "explanation"), ["oom"]);
    let becomes_so: [fn(&mut Case); 5] = [
        |case| case.refusals.push(a_no("oom")),
        |case| {
            case.consents.push(consent(2, "oom", "oom"));
            case.consents[1].withdrawn_on = Some(day("2026-03-19"));
        },
        |case| left_alone(case, "oom", LeftAlone::NotAgain),
        |case| person(case, "oom").died_on = Some(day("2026-03-19")),
        |case| person(case, "oom").cannot_decide_on = Some(day("2026-03-19")),
    ];
    for (nth, becomes_so) in becomes_so.into_iter().enumerate() {
        let mut case = open();
        becomes_so(&mut case);
        assert_eq!(standing(&case, "answers"), Standing::Done, "{nth}");
        assert_eq!(standing(&case, "explanation"), Standing::Done, "{nth}");
    }
    // A yes after the no is a yes.
    let mut case = open();
    case.refusals.push(a_no("oom"));
    case.consents.push(Consent {
        given_on: day("2026-03-20"),
        ..consent(2, "oom", "oom")
    });
    assert_eq!(about(&case, "answers"), ["oom"]);
}

#[test]
fn who_is_left_out_of_the_day_is_not_asked_whether_they_come() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").answer = None;
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle("oom"),
        reason: prose("Ada wil dat."),
        decided_by: line("Ada"),
        instead: Some(Attending::Letter),
        on: day("2026-03-18"),
        lifted_on: None,
    });
    assert_eq!(standing(&case, "answers"), Standing::Done);
    case.exclusions[0].lifted_on = Some(day("2026-03-19"));
    assert_eq!(about(&case, "answers"), ["oom"]);
}

#[test]
fn who_never_answered_or_said_no_is_not_explained_to() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    invitation(&mut case, "oom").answer = None;
    assert_eq!(about(&case, "explanation"), ["oom"]);
    for answer in [Answer::NoReply, Answer::No] {
        invitation(&mut case, "oom").answer = Some(answer);
        assert_eq!(
            standing(&case, "explanation"),
            Standing::Done,
            "{answer:?} is let be"
        );
    }
}

#[test]
fn who_was_there_before_knows_what_a_conference_is() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    case.attendances.push(arrived(1, "oom"));
    ends(&mut case, Ending::NoPlan, THE_DAY);
    case.conferences.push(Conference::new(2));
    assert!(!missing(&case, "2026-04-10").contains(&"explanation"));
}

#[test]
fn in_a_street_the_reason_to_widen_the_circle_is_its_own() {
    assert_eq!(
        arg(&a_case(Variant::Neighbourhood), "circle", "street"),
        "yes"
    );
}

#[test]
fn a_professional_who_was_invited_answers_too() {
    let mut case = with_a_professional();
    case.invitations.push(Invitation {
        answer: None,
        ..invited("wijk")
    });
    assert_eq!(
        whole(&case, "answers"),
        "Missing | ekc answer wijk | wijk | count=1"
    );
    left_alone(&mut case, "wijk", LeftAlone::NotAgain);
    assert_eq!(standing(&case, "answers"), Standing::Done);
}

#[test]
fn a_main_person_who_was_invited_answers_too() {
    let mut case = a_case(Variant::Family);
    case.invitations.push(Invitation {
        answer: None,
        ..invited("ada")
    });
    assert_eq!(
        (standing(&case, "answers"), about(&case, "answers")),
        (Standing::Missing, vec!["ada".to_owned()])
    );
}

#[test]
fn before_anyone_was_invited_there_is_nothing_to_answer() {
    let mut case = a_case(Variant::Family);
    for it in &mut case.invitations {
        it.invited_on = None;
        it.answer = None;
    }
    assert_eq!(
        standing(&case, "answers"),
        Standing::Later,
        "they were only told"
    );
    invitation(&mut case, "oom").answer = Some(Answer::Maybe);
    assert_eq!(
        standing(&case, "answers"),
        Standing::Done,
        "somebody answered without an invitation"
    );
    invitation(&mut case, "oom").answer = None;
    invitation(&mut case, "oom").invited_on = Some(day("2026-03-19"));
    assert_eq!(standing(&case, "answers"), Standing::Missing);
}

#[test]
fn who_may_not_be_invited_is_passed_over() {
    let not_asked = |change: fn(&mut Case)| {
        let mut case = a_case(Variant::Family);
        case.invitations.retain(|it| it.person.as_str() != "oom");
        change(&mut case);
        (
            about(&case, "invitation").join(" "),
            about(&case, "explanation").join(" "),
            arg(&case, "circle", "count"),
        )
    };
    let of = |about: &str, count: &str| (about.to_owned(), about.to_owned(), count.to_owned());
    assert_eq!(not_asked(|_| ()), of("oom", "7"));
    assert_eq!(
        not_asked(|case| left_alone(case, "oom", LeftAlone::NotAgain)),
        of("", "6"),
        "left alone"
    );
    let apart_from_who_comes =
        |case: &mut Case| case.kept_apart.push(apart(ApartOrder::ContactBan, None));
    assert_eq!(
        not_asked(apart_from_who_comes),
        of("", "6"),
        "kept apart from someone who comes"
    );
    let left_out = |case: &mut Case| {
        let reason = prose("Hij dreigde.");
        let on = day("2026-03-11");
        let exclusion = Exclusion {
            number: 1,
            conference: 1,
            person: handle("oom"),
            on,
            decided_by: line("Ada"),
            reason,
            instead: Some(Attending::Letter),
            lifted_on: None,
        };
        case.exclusions.push(exclusion);
    };
    assert_eq!(not_asked(left_out), of("", "6"), "left out");
    assert_eq!(
        not_asked(|case| case.refusals.push(a_no("oom"))),
        of("", "6"),
        "said no"
    );
}

#[test]
fn who_was_left_out_of_the_conference_before_is_not_proposed_for_this_one() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-18");
    case.conferences.push(Conference::new(2));
    let asked = |case: &Case| about(case, "invitation").contains(&"oom".to_owned());
    assert!(asked(&case));
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle("oom"),
        on: day("2026-03-16"),
        decided_by: line("Ada"),
        reason: prose("Hij dreigde."),
        instead: Some(Attending::Letter),
        lifted_on: None,
    });
    assert!(!asked(&case));
    let oom = case.person(&handle("oom")).unwrap();
    assert_eq!(
        passed_over(&case, oom, day(THE_DAY)),
        Some(PassedOver::LeftOutBefore)
    );
    assert!(!is_still_to_invite(&case, oom, day(THE_DAY)));
    case.exclusions[0].lifted_on = Some(day("2026-03-19"));
    assert!(asked(&case), "it was taken back");
}

#[test]
fn who_was_invited_before_a_ban_came_still_belongs_to_the_circle() {
    let mut case = a_case(Variant::Family);
    case.kept_apart.push(apart(ApartOrder::ContactBan, None));
    assert_eq!(arg(&case, "circle", "count"), "7");
    assert_eq!(
        (standing(&case, "invitation"), standing(&case, "answers")),
        (Standing::Done, Standing::Done)
    );
}

#[test]
fn who_was_only_told_and_then_asked_to_be_left_alone_is_not_invited() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").invited_on = None;
    invitation(&mut case, "oom").answer = None;
    assert_eq!(about(&case, "invitation"), ["oom"]);
    left_alone(&mut case, "oom", LeftAlone::NotAgain);
    assert_eq!(
        (
            standing(&case, "invitation"),
            arg(&case, "circle", "count").as_str()
        ),
        (Standing::Done, "6")
    );
}

#[test]
fn an_invitation_to_the_first_conference_is_none_to_the_second() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    case.conferences.push(Conference::new(2));
    assert_eq!(
        missing(&case, "2026-04-10"),
        ["invitation", "date-and-place"],
        "what a conference is was explained before the first one"
    );
    assert_eq!(
        step_on(&case, "2026-04-10", "invitation").about,
        ["oma", "oom", "buur", "vriend", "juf", "nicht"]
    );
}

#[test]
fn everyone_who_is_invited_knows_the_requirements() {
    let mut case = with_a_professional();
    assert_eq!(standing(&case, "requirement-told"), Standing::NotNeeded);
    case.requirements = vec![requirement(1), requirement(2)];
    assert_eq!(standing(&case, "requirement-told"), Standing::Missing);
    assert_eq!(
        (
            command(&case, "requirement-told").as_str(),
            arg(&case, "requirement-told", "number").as_str()
        ),
        ("ekc requirement --told 1,2 --to-all", "1, 2")
    );
    let everyone = ["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"];
    assert_eq!(
        about(&case, "requirement-told"),
        [
            everyone.map(|who| format!("1:{who}")),
            everyone.map(|who| format!("2:{who}"))
        ]
        .concat()
    );
    case.requirements_told = everyone
        .iter()
        .flat_map(|who| [knows(1, who), knows(2, who)])
        .collect();
    case.requirements_told
        .retain(|it| (it.requirement, it.person.as_str()) != (2, "oom"));
    assert_eq!(
        whole(&case, "requirement-told"),
        "Missing | ekc requirement --told 2 --to-all | 2:oom | number=2"
    );
    case.requirements_told.push(knows(2, "oom"));
    assert_eq!(
        whole(&case, "requirement-told"),
        "Done | ekc requirement --told 1 --to-all |  | number=1"
    );
}

#[test]
fn whoever_set_a_requirement_is_invited() {
    let mut case = with_a_professional();
    assert_eq!(standing(&case, "verdict-giver"), Standing::NotNeeded);
    case.requirements = vec![requirement(1), requirement(2)];
    assert_eq!(
        whole(&case, "verdict-giver"),
        "Missing | ekc invite wijk | wijk | person=wijk"
    );
    let asked = case.invitations.clone();
    case.invitations.clear();
    assert_eq!(standing(&case, "verdict-giver"), Standing::Later);
    case.invitations = asked;
    case.invitations.push(Invitation {
        invited_on: None,
        answer: Some(Answer::No),
        ..invited("wijk")
    });
    assert_eq!(
        standing(&case, "verdict-giver"),
        Standing::Done,
        "said already that it will be told otherwise"
    );
    case.invitations.pop();
    case.invitations.push(invited("wijk"));
    assert_eq!(standing(&case, "verdict-giver"), Standing::Done);
    case.invitations.pop();
    left_alone(&mut case, "wijk", LeftAlone::NotAgain);
    assert_eq!(
        standing(&case, "verdict-giver"),
        Standing::Done,
        "may not be invited"
    );
}

#[test]
fn nobody_is_invited_to_judge_a_condition_or_what_was_withdrawn() {
    let mut case = with_a_professional();
    case.requirements = vec![requirement(1), requirement(2)];
    case.requirements[0].withdrawn_on = Some(day("2026-03-06"));
    assert_eq!(standing(&case, "verdict-giver"), Standing::Missing);
    case.requirements[1].until_the_day = Some(YesNo::Yes);
    assert_eq!(standing(&case, "verdict-giver"), Standing::NotNeeded);
}

#[test]
fn before_anyone_is_invited_nobody_has_to_know_the_requirements() {
    let mut case = with_a_professional();
    case.requirements = vec![requirement(1)];
    case.invitations.clear();
    assert_eq!(standing(&case, "requirement-told"), Standing::Later);
}

// Information.
#[test]
fn what_was_asked_of_who_may_never_be_approached_comes_after_all_that_can_be_done() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    case.information[0].asked_of = Some(handle("oom"));
    assert_eq!(command(&case, "information"), "ekc inform receive 1");
    left_alone(&mut case, "oom", LeftAlone::Never);
    assert_eq!(command(&case, "information"), "ekc inform receive 2");
    case.information[1].received_on = Some(day("2026-03-18"));
    assert_eq!(command(&case, "information"), "ekc inform share 2");
    case.information[1].shared_on = Some(day("2026-03-19"));
    assert_eq!(command(&case, "information"), "ekc inform receive 1");
}

#[test]
fn information_is_asked_received_and_shared() {
    let mut case = a_case(Variant::Family);
    assert_eq!(
        whole(&case, "information"),
        "NotNeeded |  |  | count=0",
        "nobody asked for anything"
    );
    case.information = vec![asked(1, None), asked(2, None)];
    assert_eq!(
        whole(&case, "information"),
        "Missing | ekc inform receive 1 | 1 2 | count=2"
    );
    case.information[0].received_on = Some(day("2026-03-18"));
    assert_eq!(
        whole(&case, "information"),
        "Missing | ekc inform receive 2 | 1 2 | count=2",
        "first all answers"
    );
    case.information[0].shared_on = Some(day("2026-03-19"));
    assert_eq!(
        whole(&case, "information"),
        "Missing | ekc inform receive 2 | 2 | count=1"
    );
    case.information[1].received_on = Some(day("2026-03-18"));
    assert_eq!(
        whole(&case, "information"),
        "Missing | ekc inform share 2 | 2 | count=1"
    );
    case.information[1].shared_on = Some(day("2026-03-19"));
    assert_eq!(whole(&case, "information"), "Done |  |  | count=0");
}

#[test]
fn who_was_invited_and_then_asked_to_be_left_alone_is_not_called_and_has_nothing_to_answer() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    invitation(&mut case, "oom").answer = None;
    assert_eq!(
        (standing(&case, "explanation"), standing(&case, "answers")),
        (Standing::Missing, Standing::Missing)
    );
    person(&mut case, "oom").left_alone = Some(LeftAlone::NotAgain);
    person(&mut case, "oom").left_alone_on = Some(day("2026-03-13"));
    assert_eq!(
        (standing(&case, "explanation"), standing(&case, "answers")),
        (Standing::Done, Standing::Done)
    );
}
