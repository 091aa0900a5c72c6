//! Intake: independence, contact, consent, question, requirement.

use super::{
    TODAY, command, left_alone, requirement, standing, step_on, whole, with_a_professional, worded,
};
use crate::clocks::{just_applied, spoke};
use crate::people::{a_case, consent, day, handle, person, someone};
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{LeftAlone, Person, Role, Side};
use ekc::domain::intake::{Authority, AuthorityKind, Variant};
use ekc::method::rules::findings;
use ekc::method::steps::{Standing, steps};

#[test]
fn each_coordinator_declares_independence() {
    let mut case = a_case(Variant::Family);
    case.coordinators[1].independent_on = None;
    assert_eq!(standing(&case, "independence"), Standing::Missing);
    assert_eq!(
        command(&case, "independence"),
        "ekc edit-case --independent"
    );
    case.coordinators.pop();
    assert_eq!(standing(&case, "independence"), Standing::Done);
    case.coordinators.clear();
    assert_eq!(
        standing(&case, "independence"),
        Standing::Missing,
        "nobody is named yet"
    );
    assert_eq!(
        command(&case, "independence"),
        "ekc edit-case --coordinator @name --independent"
    );
}

#[test]
fn the_first_contact_is_with_each_main_person() {
    let mut case = just_applied();
    case.people.push(someone("broer", Role::MainPerson));
    assert_eq!(standing(&case, "first-contact"), Standing::Missing);
    assert_eq!(command(&case, "first-contact"), "ekc contact ada");
    case.contacts.push(spoke("ada", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Missing);
    assert_eq!(command(&case, "first-contact"), "ekc contact broer");
    case.contacts.push(spoke("broer", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Done);
    assert_eq!(
        command(&case, "first-contact"),
        "ekc contact ada",
        "whoever wants may talk again"
    );
    case.people.clear();
    assert_eq!(
        standing(&case, "first-contact"),
        Standing::Later,
        "there is nobody yet: first somebody is put in the case"
    );
}

#[test]
fn a_professional_who_may_never_be_approached_is_not_asked_for_a_requirement() {
    let mut case = with_a_professional();
    case.application.safety = true;
    assert_eq!(
        command(&case, "requirement"),
        "ekc requirement --set-by wijk"
    );
    left_alone(&mut case, "wijk", LeftAlone::Never);
    let add = "ekc circle add --role @professional";
    assert_eq!(command(&case, "requirement"), add);
    let asks: Vec<String> = findings(&case, day(TODAY))
        .into_iter()
        .filter(|it| it.rule == Some("R6"))
        .map(|it| it.command)
        .collect();
    assert!(asks.iter().all(|it| it == add), "{asks:?}");
    case.people.push(someone("school", Role::Professional));
    assert_eq!(
        command(&case, "requirement"),
        "ekc requirement --set-by school"
    );
}

#[test]
fn in_a_street_the_talk_goes_on_with_someone_of_the_circle() {
    let mut case = just_applied();
    case.application.variant = Variant::Neighbourhood;
    case.people = vec![
        someone("wijk", Role::Professional),
        someone("tolk", Role::Interpreter),
        someone("buur", Role::Circle),
    ];
    case.contacts.push(spoke("tolk", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Done);
    assert_eq!(command(&case, "first-contact"), "ekc contact buur");
    case.people.pop();
    assert_eq!(
        command(&case, "first-contact"),
        "ekc contact wijk",
        "there is only a professional to call"
    );
}

#[test]
fn a_family_needs_a_main_person_and_a_street_does_not() {
    for (variant, _, _) in Variant::ALL {
        let mut case = a_case(*variant);
        case.people.retain(|it| it.role != Role::MainPerson);
        let ids: Vec<&str> = steps(&case, day(TODAY))
            .iter()
            .map(|step| step.id)
            .collect();
        if *variant == Variant::Neighbourhood {
            assert_eq!(standing(&case, "consent"), Standing::NotNeeded);
            assert!(!ids.contains(&"main-person"));
        } else {
            assert_eq!(
                standing(&case, "main-person"),
                Standing::Missing,
                "{variant:?}"
            );
            assert_eq!(
                command(&case, "main-person"),
                "ekc circle add --role @main-person"
            );
            assert!(!ids.contains(&"consent"), "whom would one ask?");
        }
    }
    let case = a_case(Variant::Neighbourhood);
    assert_eq!(
        standing(&case, "consent"),
        Standing::NotNeeded,
        "also where one of the street is the main person"
    );
}

#[test]
fn each_main_person_consents() {
    let mut case = a_case(Variant::Restorative);
    assert_eq!(standing(&case, "consent"), Standing::Done);
    assert_eq!(
        whole(&case, "consent"),
        "Done | ekc consent @person |  | person=@person"
    );
    case.consents.retain(|it| it.person.as_str() != "dirk");
    assert_eq!(
        whole(&case, "consent"),
        "Missing | ekc consent dirk |  | person=dirk"
    );
    case.consents.clear();
    assert_eq!(
        command(&case, "consent"),
        "ekc consent ada",
        "one after the other"
    );
}

#[test]
fn for_a_child_the_parent_is_asked() {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2016);
    assert_eq!(
        command(&case, "consent"),
        "ekc consent ada --by @parent --scope @child-takes-part"
    );
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Parental,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    assert_eq!(
        command(&case, "consent"),
        "ekc consent ada --by oma --scope @child-takes-part"
    );
    person(&mut case, "ada").birth_year = Some(2013);
    assert_eq!(
        command(&case, "consent"),
        "ekc consent ada",
        "and first the child itself, when it is old enough"
    );
    case.consents.push(consent(1, "ada", "ada"));
    assert_eq!(
        command(&case, "consent"),
        "ekc consent ada --by oma --scope @child-takes-part"
    );
    // Her guardian speaks for a child until she is eighteen on the day of the conference, 28 March.
    case.authorities[0].kind = AuthorityKind::Representative;
    person(&mut case, "ada").birth_year = None;
    for (born, asked) in [
        (
            "2008-03-29",
            "ekc consent ada --by oma --scope @child-takes-part",
        ),
        ("2008-03-28", "ekc consent ada --by oma"),
    ] {
        person(&mut case, "ada").birth_date = Some(day(born));
        assert_eq!(command(&case, "consent"), asked, "{born}");
    }
}

#[test]
fn a_question_is_worded_and_then_chosen() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "question"), Standing::Done);
    case.questions.clear();
    assert_eq!(standing(&case, "question"), Standing::Missing);
    assert_eq!(command(&case, "question"), "ekc question --by ada");
    case.questions.push(worded(1, "ada"));
    assert_eq!(standing(&case, "question"), Standing::Missing);
    assert_eq!(
        command(&case, "question"),
        "ekc question --choose 1 --chosen-by ada"
    );
}

#[test]
fn the_main_persons_own_wording_is_proposed_before_that_of_others() {
    let mut case = a_case(Variant::Family);
    case.questions = vec![
        worded(1, "oma"),
        worded(2, "ada"),
        worded(3, "ada"),
        worded(4, "oma"),
    ];
    assert_eq!(
        command(&case, "question"),
        "ekc question --choose 3 --chosen-by ada"
    );
    case.questions.retain(|it| it.by.as_str() == "oma");
    assert_eq!(
        command(&case, "question"),
        "ekc question --choose 4 --chosen-by ada",
        "otherwise the last one"
    );
}

#[test]
fn without_a_main_person_someone_of_the_circle_words_the_question_and_never_a_professional() {
    let mut case = a_case(Variant::Neighbourhood);
    case.questions.clear();
    case.people = vec![
        someone("wijk", Role::Professional),
        someone("buur", Role::Circle),
    ];
    assert_eq!(command(&case, "question"), "ekc question --by buur");
    case.people.pop();
    assert_eq!(command(&case, "question"), "ekc question --by @person");
}

#[test]
fn where_safety_is_at_stake_a_professional_sets_a_requirement() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "requirement"), Standing::NotNeeded);
    case.application.safety = true;
    assert_eq!(standing(&case, "requirement"), Standing::Missing);
    assert_eq!(
        command(&case, "requirement"),
        "ekc circle add --role @professional",
        "there is no professional yet"
    );
    case.people.push(someone("wijk", Role::Professional));
    assert_eq!(
        command(&case, "requirement"),
        "ekc requirement --set-by wijk"
    );
    case.requirements.push(requirement(1));
    assert_eq!(standing(&case, "requirement"), Standing::Done);
}

#[test]
fn after_harm_each_who_did_it_acknowledges_their_part() {
    let mut case = a_case(Variant::Restorative);
    assert_eq!(
        whole(&case, "acknowledgement"),
        "Done | ekc circle edit @person --acknowledged @date |  | whom=somebody"
    );
    case.people.push(Person {
        side: Some(Side::Responsible),
        ..someone("broer", Role::MainPerson)
    });
    assert_eq!(
        whole(&case, "acknowledgement"),
        "Missing | ekc circle edit broer --acknowledged @date |  | whom=somebody"
    );
    person(&mut case, "broer").role = Role::Circle;
    assert_eq!(
        standing(&case, "acknowledgement"),
        Standing::Done,
        "of the circle around him nobody acknowledges anything"
    );
    person(&mut case, "dirk").acknowledged_on = None;
    assert_eq!(
        whole(&case, "acknowledgement"),
        "Missing | ekc circle edit dirk --acknowledged @date |  | whom=somebody"
    );
    person(&mut case, "dirk").side = Some(Side::Harmed);
    let nobody =
        "Missing | ekc circle add --role @main-person --side @responsible |  | whom=nobody";
    assert_eq!(
        whole(&case, "acknowledgement"),
        nobody,
        "there is nobody of that side yet, and whom harm was done to has nothing to acknowledge"
    );
    for variant in [Variant::Family, Variant::Neighbourhood, Variant::Learning] {
        case.application.variant = variant;
        assert_eq!(
            standing(&case, "acknowledgement"),
            Standing::NotNeeded,
            "{variant:?}"
        );
    }
}

#[test]
fn a_representative_of_an_adult_is_not_asked_whether_a_child_takes_part() {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Representative,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    assert_eq!(
        step_on(&case, TODAY, "consent").command,
        "ekc consent ada --by oma"
    );
}
