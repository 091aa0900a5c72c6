//! What was said or taken back counts from the moment it was said: for what leaves today, for who
//! is called today, and in each variant.

use crate::laws::deeds::{
    a_child, a_niece, a_plan, attended, authority, exclude, given_to, inform, leave_alone, never,
    refuse,
};
use crate::people::{a_case, consent, day, handle, invitation, invited, person, someone};
use ekc::domain::Case;
use ekc::domain::circle::{Person, Role, Side};
use ekc::domain::conference::{Conference, Ending, Part};
use ekc::domain::information::InformationTold;
use ekc::domain::intake::{AuthorityKind, Variant};
use ekc::domain::invitation::{Answer, Invitation};
use ekc::method::acts::{Act, acts_between};
use ekc::method::clocks::due;
use ekc::method::informing::{hears, missed};
use ekc::method::readers::plan_is_given;
use ekc::method::rules::{Level, findings, judge};
use ekc::method::sides::alike_on_another_side;
use ekc::method::steps::steps;
use ekc::method::telling::Telling;

const TODAY: &str = "2026-03-20";

/// What a rule says of an act on this day, and how strongly.
fn said<'a>(case: &Case, act: &Act, on: &str, code: &'a str) -> Option<(&'a str, Level)> {
    let found = judge(case, act, day(on));
    let it = found.iter().find(|it| it.code == code)?;
    it.rule.filter(|rule| matches!(*rule, "R3" | "R26"))?;
    Some((code, it.level))
}

fn tell(telling: Telling, who: &str) -> Act {
    Act::Tell {
        telling,
        reader: handle(who),
    }
}

fn invite(who: &str) -> Act {
    Act::Invite {
        person: handle(who),
        conference: 1,
        on: day(TODAY),
    }
}

#[test]
fn in_a_street_a_child_for_whom_a_parent_said_no_is_not_called_along() {
    let mut case = a_case(Variant::Neighbourhood);
    a_niece(&mut case);
    let refused = "child-of-circle-refused";
    assert_eq!(said(&case, &invite("nicht"), TODAY, refused), None);
    refuse(&mut case, "nicht", "oma", "2026-03-16");
    let arrives = Act::Arrive {
        person: handle("nicht"),
        conference: 1,
        on: Some(day("2026-03-28")),
    };
    for act in [invite("nicht"), arrives] {
        let found = said(&case, &act, TODAY, refused);
        assert_eq!(found, Some((refused, Level::Block)), "{act:?}");
    }
    assert_eq!(
        said(&case, &invite("buur"), TODAY, refused),
        None,
        "the others go on"
    );
    // Elsewhere the rule about children says so, and no second one.
    case.application.variant = Variant::Family;
    assert_eq!(said(&case, &invite("nicht"), TODAY, refused), None);
    let found = judge(&case, &invite("nicht"), day(TODAY));
    assert!(found.iter().any(|it| it.rule == Some("R27")), "{found:?}");
    // A yes that was taken back is told as what it is.
    case.application.variant = Variant::Neighbourhood;
    case.refusals.clear();
    case.consents.push(consent(9, "nicht", "oma"));
    case.consents.last_mut().unwrap().withdrawn_on = Some(day("2026-03-17"));
    let back = "child-of-circle-withdrawn";
    let found = said(&case, &invite("nicht"), TODAY, back);
    assert_eq!(found, Some((back, Level::Block)));
}

#[test]
fn in_a_street_the_no_of_a_parent_stops_what_is_about_their_child() {
    let mut case = a_case(Variant::Neighbourhood);
    a_child(&mut case, 2015);
    let begins = Act::BeginPart {
        conference: 1,
        part: Part::Information,
        on: Some(day("2026-03-28")),
    };
    let without = "without-consent";
    assert_eq!(said(&case, &begins, "2026-03-28", without), None);
    refuse(&mut case, "ada", "moeder", "2026-03-20");
    let found = said(&case, &begins, "2026-03-28", without);
    assert_eq!(found, Some((without, Level::Block)));
}

#[test]
fn a_plan_on_paper_leaves_after_what_was_said_that_day() {
    let mut case = a_case(Variant::Family);
    given_to(&mut case, &["ada"]);
    attended(&mut case, "ada", &[1, 2, 3]);
    attended(&mut case, "oma", &[1, 2, 3]);
    case.consents[0].withdrawn_on = Some(day("2026-03-30"));
    let stops = "plan-without-consent";
    let to = |who: &str| tell(Telling::TellsThePlan, who);
    let found = said(&case, &to("oma"), "2026-03-30", stops);
    assert_eq!(found, Some((stops, Level::Block)));
    // Who had it before has it.
    assert_eq!(said(&case, &to("ada"), "2026-03-30", stops), None);
    // That it was given on that day, perhaps before it, is written down.
    let gave = Act::GivePlan {
        version: 1,
        person: handle("oma"),
        on: day("2026-03-30"),
    };
    assert_eq!(said(&case, &gave, "2026-03-30", stops), None);
    let told = "goes-on-without-consent";
    let found = said(&case, &gave, "2026-03-30", told);
    assert_eq!(found, Some((told, Level::Warn)));
    case.consents[0].withdrawn_on = None;
    assert_eq!(said(&case, &to("oma"), "2026-03-30", stops), None);
}

#[test]
fn after_harm_no_calendar_goes_out_once_the_acknowledgement_was_taken_back() {
    let mut case = a_case(Variant::Restorative);
    let code = "not-acknowledged";
    let calendar = tell(Telling::HoldsTheDay, "ada");
    assert_eq!(said(&case, &calendar, TODAY, code), None);
    person(&mut case, "dirk").acknowledged_on = None;
    let found = said(&case, &calendar, TODAY, code);
    assert_eq!(found, Some((code, Level::Block)));
    // What only tells of the day may go, and it is said.
    for telling in [
        Telling::TellsTheDay,
        Telling::TellsWhoIsThere,
        Telling::TellsInformation,
    ] {
        let found = said(&case, &tell(telling, "ada"), TODAY, code);
        assert_eq!(found, Some((code, Level::Warn)), "{telling:?}");
    }
    for telling in [Telling::Explains, Telling::Rights] {
        assert_eq!(said(&case, &tell(telling, "ada"), TODAY, code), None);
    }
    case.conferences[0].ending = Some(Ending::NoPlan);
    let programme = tell(Telling::TellsTheDay, "ada");
    assert_eq!(said(&case, &programme, TODAY, code), None, "it is over");
}

#[test]
fn a_plan_that_nobody_has_was_not_given_and_the_day_it_is_needed_stands() {
    let mut case = a_case(Variant::Neighbourhood);
    case.people.retain(|it| it.handle.as_str() != "ada");
    case.consents.clear();
    a_plan(&mut case);
    case.owners.clear();
    case.plans[0].convener = None;
    case.application.needed_by = Some(day("2026-04-10"));
    let is_told = |case: &Case, what: &str| {
        due(case, day("2026-03-30"))
            .iter()
            .any(|it| it.what == what)
    };
    assert!(!plan_is_given(&case), "it is not noted who was there");
    assert!(is_told(&case, "needed-by") && is_told(&case, "share-plan"));
    attended(&mut case, "oma", &[1, 2, 3]);
    assert!(!plan_is_given(&case));
    case.plan_shares.push(crate::clocks::shared(1, "oma"));
    assert!(plan_is_given(&case));
    assert!(!is_told(&case, "needed-by") && !is_told(&case, "share-plan"));
}

#[test]
fn while_the_plan_rests_the_day_it_is_needed_proposes_to_give_it_to_nobody() {
    let mut case = a_case(Variant::Family);
    a_plan(&mut case);
    attended(&mut case, "oma", &[1, 2, 3]);
    case.application.needed_by = Some(day("2026-04-10"));
    let command = |case: &Case| {
        let terms = due(case, day("2026-03-30"));
        let needed = terms.iter().find(|it| it.what == "needed-by");
        needed.map(|it| it.command)
    };
    assert_eq!(command(&case), Some("ekc plan share --all"));
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(command(&case), Some("ekc show"));
}

#[test]
fn nobody_proposes_to_talk_with_a_main_person_who_wants_to_be_left_alone() {
    let command = |case: &Case, id: &str| {
        let all = steps(case, day(TODAY));
        let step = all.iter().find(|step| step.id == id).unwrap();
        step.command.clone()
    };
    let mut case = crate::clocks::just_applied();
    assert_eq!(command(&case, "first-contact"), "ekc contact ada");
    assert_eq!(command(&case, "question"), "ekc question --by ada");
    leave_alone(&mut case, "ada", "2026-03-03");
    assert_ne!(command(&case, "first-contact"), "ekc contact ada");
    assert_eq!(command(&case, "question"), "ekc question --by oma");
    let terms = due(&case, day(TODAY));
    assert!(terms.iter().all(|it| it.what != "first-contact"));
    let mut case = crate::clocks::just_applied();
    never(&mut case, "ada");
    assert_ne!(command(&case, "first-contact"), "ekc contact ada");
}

#[test]
fn who_took_part_again_after_information_was_shared_missed_it() {
    let code = "came-back-after-sharing";
    let speaks = |case: &Case| {
        let found = findings(case, day(TODAY));
        let it = found.iter().find(|it| it.code == code)?;
        it.arg("person")
    };
    let mut case = a_case(Variant::Family);
    inform(&mut case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    assert_eq!(speaks(&case), None);
    // Nicht stopped before it was shared, and said yes again after it.
    refuse(&mut case, "nicht", "nicht", "2026-03-16");
    assert_eq!(speaks(&case), None, "who does not take part misses nothing");
    case.consents.push(consent(9, "nicht", "nicht"));
    case.consents.last_mut().unwrap().given_on = day("2026-03-18");
    assert_eq!(speaks(&case).as_deref(), Some("nicht"));
    // Who came back before it, or stopped after it, has it.
    case.consents.last_mut().unwrap().given_on = day("2026-03-17");
    assert_eq!(speaks(&case), None);
    case.consents.last_mut().unwrap().given_on = day("2026-03-19");
    case.refusals[0].on = day("2026-03-18");
    assert_eq!(speaks(&case), None);
    case.refusals[0].on = day("2026-03-16");
    invitation(&mut case, "nicht").invited_on = None;
    assert_eq!(speaks(&case), None, "who is not invited hears it with that");
    // A main person is not invited, and hears it all the same.
    case.refusals[0].person = handle("ada");
    case.refusals[0].refused_by = handle("ada");
    case.consents.last_mut().unwrap().person = handle("ada");
    case.consents.last_mut().unwrap().given_by = handle("ada");
    assert_eq!(speaks(&case).as_deref(), Some("ada"));
    case.information[0].shared_on = Some(day("2026-03-20"));
    assert_eq!(speaks(&case), None, "it was shared again");
}

#[test]
fn where_it_is_noted_who_heard_it_whoever_else_takes_part_missed_it() {
    let who_missed = |case: &Case| -> Vec<String> {
        let all = missed(case, day(TODAY));
        all.iter().map(|it| it.person.handle.to_string()).collect()
    };
    let mut case = a_case(Variant::Family);
    inform(&mut case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    assert!(who_missed(&case).is_empty(), "it is not noted who heard it");
    for who in ["ada", "oma", "oom", "buur", "vriend", "juf"] {
        case.information_told.push(InformationTold {
            information: 1,
            person: handle(who),
            on: day("2026-03-17"),
        });
    }
    assert_eq!(who_missed(&case), ["nicht"]);
    let of = |case: &Case| missed(case, day(TODAY))[0].came_later;
    assert!(!of(&case));
    let mut later = case.clone();
    person(&mut later, "nicht").added_on = day("2026-03-18");
    assert!(of(&later));
    // Who heard another answer did not hear this one.
    let mut another = case.clone();
    another.information_told.push(InformationTold {
        information: 2,
        person: handle("nicht"),
        on: day("2026-03-17"),
    });
    assert_eq!(who_missed(&another), ["nicht"]);
    // Nor does it say anything of the others that one was told it later.
    let mut alone = case.clone();
    alone.information_told.truncate(1);
    alone.information_told[0].on = day("2026-03-18");
    assert!(who_missed(&alone).is_empty());
    // That some heard it before says nothing of the others.
    let mut before = case.clone();
    for it in &mut before.information_told {
        it.on = day("2026-03-16");
    }
    assert!(who_missed(&before).is_empty());
    // Who takes no part misses nothing.
    let mut gone = case.clone();
    leave_alone(&mut gone, "nicht", "2026-03-19");
    assert!(who_missed(&gone).is_empty());
    let mut out = case.clone();
    exclude(&mut out, "nicht", "2026-03-19");
    assert!(who_missed(&out).is_empty());
    let asked = invitation(&mut case, "nicht");
    asked.answer = Some(Answer::No);
    asked.answered_on = Some(day("2026-03-18"));
    assert!(who_missed(&case).is_empty());
    invitation(&mut case, "nicht").invited_on = Some(day("2026-03-19"));
    assert_eq!(who_missed(&case), ["nicht"], "asked again");
    invitation(&mut case, "nicht").invited_on = None;
    assert!(who_missed(&case).is_empty());
    // A main person is not asked whether they come, and hears what is known.
    case.information_told.remove(0);
    case.invitations.push(Invitation {
        answer: Some(Answer::No),
        ..Invitation::new(1, handle("ada"))
    });
    assert_eq!(who_missed(&case), ["ada"]);
    case.conferences[0].ending = Some(Ending::Plan);
    assert!(who_missed(&case).is_empty(), "the day is over");
}

#[test]
fn who_was_left_out_when_it_was_shared_missed_it_once_that_is_lifted() {
    let mut case = a_case(Variant::Family);
    inform(&mut case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    exclude(&mut case, "nicht", "2026-03-17");
    let count = |case: &Case| missed(case, day(TODAY)).len();
    assert_eq!(count(&case), 0, "still left out");
    for (lifted_on, is_missed) in [("2026-03-17", false), ("2026-03-18", true)] {
        case.exclusions[0].lifted_on = Some(day(lifted_on));
        assert_eq!(count(&case), usize::from(is_missed), "{lifted_on}");
    }
    case.exclusions[0].on = day("2026-03-18");
    assert_eq!(count(&case), 0, "left out after it");
    case.exclusions[0].on = day("2026-03-17");
    case.exclusions[0].person = handle("juf");
    invitation(&mut case, "juf").invited_on = None;
    assert_eq!(count(&case), 0, "not invited");
}

#[test]
fn what_is_shared_with_everyone_is_heard_by_who_takes_part() {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("arts", Role::Professional));
    let heard = |case: &Case, who: &str, on: &str| {
        let person = case.person(&handle(who)).unwrap();
        hears(case, person, day(on), day(TODAY))
    };
    assert!(heard(&case, "oma", TODAY) && heard(&case, "ada", TODAY));
    assert!(!heard(&case, "arts", TODAY));
    let added_on = case.person(&handle("oma")).unwrap().added_on;
    assert!(heard(&case, "oma", &added_on.to_string()));
    person(&mut case, "oma").added_on = day(TODAY);
    assert!(!heard(&case, "oma", "2026-03-19"), "not there yet");
    leave_alone(&mut case, "oma", TODAY);
    assert!(!heard(&case, "oma", TODAY));
}

#[test]
fn who_hears_it_with_everyone_is_not_approached_one_by_one() {
    let mut before = a_case(Variant::Family);
    inform(&mut before);
    let told = |case: &mut Case, who: &str| {
        case.information_told.push(InformationTold {
            information: 1,
            person: handle(who),
            on: day("2026-03-17"),
        });
    };
    let mut shared = before.clone();
    shared.information[0].shared_on = Some(day("2026-03-17"));
    let mut after = shared.clone();
    told(&mut after, "oma");
    assert_eq!(acts_between(&before, &after), [Act::ShareInformation]);
    let approach = Act::Approach {
        person: handle("oma"),
        on: day("2026-03-17"),
    };
    assert_eq!(
        acts_between(&shared, &after),
        std::slice::from_ref(&approach),
        "it was shared already"
    );
    let mut alone = before.clone();
    told(&mut alone, "oma");
    assert_eq!(acts_between(&before, &alone), [approach]);
}

#[test]
fn handles_of_two_sides_that_differ_by_a_number_are_told_apart() {
    let mut case = a_case(Variant::Restorative);
    let mother = |who: &str, side: Option<Side>| Person {
        side,
        ..someone(who, Role::Circle)
    };
    let alike =
        |case: &Case, person: &Person| alike_on_another_side(case, person).map(ToString::to_string);
    case.people.push(mother("moeder-1", Some(Side::Harmed)));
    let other = mother("moeder-2", Some(Side::Responsible));
    assert_eq!(alike(&case, &other).as_deref(), Some("moeder-1"));
    for apart in [
        mother("moeder-2", Some(Side::Harmed)),
        mother("moeder-2", None),
        mother("grootmoeder-1", Some(Side::Responsible)),
        mother("moeder-van-dirk", Some(Side::Responsible)),
    ] {
        assert_eq!(alike(&case, &apart), None, "{}", apart.handle);
    }
    case.people.last_mut().unwrap().side = None;
    assert_eq!(alike(&case, &other), None, "her side is not said yet");
}

#[test]
fn people_are_named_in_the_order_of_their_numbers() {
    let mut case = a_case(Variant::Family);
    for who in ["buur-16", "buur-2", "buur-1"] {
        case.people.push(someone(who, Role::Circle));
        case.invitations.push(Invitation {
            explained_on: None,
            ..invited(who)
        });
    }
    let told: Vec<String> = findings(&case, day(TODAY))
        .iter()
        .filter(|it| it.code == "not-explained")
        .filter_map(|it| it.arg("person"))
        .collect();
    assert_eq!(told, ["buur-1", "buur-2", "buur-16"]);
}

#[test]
fn the_yes_of_who_no_longer_decides_lapses_until_another_says_it() {
    let stops = "main-person-cannot-decide";
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").cannot_decide_on = Some(day("2026-03-04"));
    case.people.push(someone("mentor", Role::Circle));
    authority(&mut case, "ada", "mentor", AuthorityKind::Representative);
    case.consents.push(consent(9, "ada", "mentor"));
    assert_eq!(said(&case, &invite("buur"), TODAY, stops), None);
    case.authorities[0].ended_on = Some(day("2026-03-15"));
    let found = said(&case, &invite("buur"), TODAY, stops);
    assert_eq!(found, Some((stops, Level::Block)));
    authority(&mut case, "ada", "oma", AuthorityKind::Representative);
    case.consents.push(consent(10, "ada", "oma"));
    assert_eq!(said(&case, &invite("buur"), TODAY, stops), None);
}

#[test]
fn the_yes_of_a_parent_without_authority_any_more_counts_for_no_child() {
    let waits = |case: &Case| {
        let found = judge(case, &invite("nicht"), day(TODAY));
        found
            .iter()
            .any(|it| it.code == "child-of-circle-without-consent")
    };
    let mut case = a_case(Variant::Family);
    a_niece(&mut case);
    authority(&mut case, "nicht", "oom", AuthorityKind::Parental);
    case.consents.push(consent(9, "nicht", "oom"));
    assert!(!waits(&case));
    case.authorities[0].ended_on = Some(day("2026-03-15"));
    assert!(waits(&case));
    authority(&mut case, "nicht", "oma", AuthorityKind::Parental);
    assert!(waits(&case), "she has not said yes yet");
    case.consents.push(consent(10, "nicht", "oma"));
    assert!(!waits(&case));
}

#[test]
fn the_plan_of_an_earlier_conference_is_not_the_one_that_is_needed_now() {
    let told = |case: &Case, today: &str| {
        let terms = due(case, day(today));
        terms
            .iter()
            .find(|it| it.what == "needed-by")
            .map(|it| it.command)
    };
    let mut case = a_case(Variant::Family);
    given_to(&mut case, &["ada", "oma"]);
    attended(&mut case, "oma", &[1, 2, 3]);
    case.application.needed_by = Some(day("2026-05-30"));
    assert_eq!(told(&case, "2026-04-10"), None, "it was given");
    case.conferences.push(Conference::new(2));
    assert_eq!(told(&case, "2026-04-10"), Some("ekc conference set"));
    assert_eq!(told(&case, "2026-05-30"), Some("ekc conference set"));
    assert_eq!(told(&case, "2026-05-31"), None, "that day was met in time");
    case.conferences[1].ending = Some(Ending::StoppedInPreparation);
    assert_eq!(told(&case, "2026-04-10"), None);
}
