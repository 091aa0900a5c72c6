//! Where a case stands: how each step goes through the phases, what of it is missing, and what is proposed.

use crate::clocks::{apart, asked, called, closed, ends, just_applied, plan, shared, spoke, with_a_plan};
use crate::people::{a_case, consent, day, handle, invitation, invited, line, person, prose, someone};
use ekc::domain::Case;
use ekc::domain::choice::{Choice as _, YesNo};
use ekc::domain::circle::{ApartOrder, Exclusion, LeftAlone, Person, Role, Side};
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance, Conference, Ending};
use ekc::domain::deviation::Waiver;
use ekc::domain::intake::{Authority, AuthorityKind, ConsentScope, Question, Refusal, Requirement, RequirementTold, Variant};
use ekc::domain::invitation::{Answer, Attending, Invitation};
use ekc::domain::plan::{HelpAsked, Owner, Verdict};
use ekc::method::readers::plan_readers;
use ekc::method::steps::{NEVER_WAIVED, Phase, Standing, Step, next_steps, phase, steps};

const TODAY: &str = "2026-03-20";
const THE_DAY: &str = "2026-03-28";

fn step_on(case: &Case, today: &str, id: &str) -> Step {
    steps(case, day(today)).into_iter().find(|step| step.id == id).unwrap()
}

fn step(case: &Case, id: &str) -> Step {
    step_on(case, TODAY, id)
}

fn standing(case: &Case, id: &str) -> Standing {
    step(case, id).standing
}

fn command(case: &Case, id: &str) -> String {
    step(case, id).command
}

fn about(case: &Case, id: &str) -> Vec<String> {
    step(case, id).about
}

fn arg(case: &Case, id: &str, name: &str) -> String {
    step(case, id).args.iter().find(|(it, _)| *it == name).unwrap().1.clone()
}

/// Who gets this version of the plan.
fn readers(case: &Case, version: u32) -> String {
    plan_readers(case, version).iter().map(|person| person.handle.as_str()).collect::<Vec<_>>().join(" ")
}

/// All of a step in one line: how it stands, the command, what of it is missing, and the values for the words.
fn whole_on(case: &Case, today: &str, id: &str) -> String {
    let it = step_on(case, today, id);
    let args: Vec<String> = it.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{:?} | {} | {} | {}", it.standing, it.command, it.about.join(" "), args.join(" "))
}

fn whole(case: &Case, id: &str) -> String {
    whole_on(case, TODAY, id)
}

/// The steps that stand like this on a day, in their order.
fn that_stand(case: &Case, today: &str, standing: Standing) -> Vec<&'static str> {
    steps(case, day(today)).iter().filter(|step| step.standing == standing).map(|step| step.id).collect()
}

fn missing(case: &Case, today: &str) -> Vec<&'static str> {
    that_stand(case, today, Standing::Missing)
}

pub(crate) fn arrived(conference: u32, who: &str) -> Attendance {
    Attendance {
        conference,
        person: handle(who),
        attending: Attending::Present,
        walk_in: false,
        arrived_at: None,
        part_one: true,
        part_two: true,
        part_three: true,
        stays_by_choice_of: None,
    }
}

pub(crate) fn requirement(number: u32) -> Requirement {
    Requirement { number, words: prose("Ada slaapt elke nacht veilig."), set_by: handle("wijk"), set_on: day("2026-03-05"), why: None, met_when: None }
}

fn knows(number: u32, who: &str) -> RequirementTold {
    RequirementTold { requirement: number, person: handle(who), on: day("2026-03-06") }
}

fn verdict(version: u32, requirement: u32, met: YesNo) -> Verdict {
    Verdict { version, requirement, met, by: handle("wijk"), on: day(THE_DAY), at: None, reason: None }
}

fn to_arrange(number: u32, conference: u32, done_on: Option<&str>) -> Arrangement {
    Arrangement { number, conference, kind: ArrangementKind::Food, what: line("Soep"), by: None, whom: None, done_on: done_on.map(day) }
}

pub(crate) fn waived(step: &str, about: Option<&str>) -> Waiver {
    Waiver { number: 1, step: line(step), about: about.map(prose), reason: line("Dat doen zij zelf."), on: day("2026-03-15"), resumed_on: None }
}

fn worded(number: u32, by: &str) -> Question {
    Question { number, words: prose("Wat is nodig om Ada thuis te laten wonen?"), by: handle(by), on: day("2026-03-05"), chosen_on: None, chosen_by: None }
}

pub(crate) fn a_no(who: &str) -> Refusal {
    Refusal { number: 1, person: handle(who), refused_by: handle(who), scope: ConsentScope::TakePart, on: day("2026-03-19") }
}

fn left_alone(case: &mut Case, who: &str, how: LeftAlone) {
    person(case, who).left_alone = Some(how);
    person(case, who).left_alone_on = Some(day("2026-03-11"));
}

/// Ada's case with a professional of the neighbourhood team in it.
fn with_a_professional() -> Case {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("wijk", Role::Professional));
    case
}

/// The plan of 28 March was accepted and given out.
fn with_a_plan_given_out() -> Case {
    let mut case = with_a_plan();
    case.plans[0].accepted_on = Some(day(THE_DAY));
    case.plan_shares.push(shared(1, "ada"));
    case
}

// The phases.

#[test]
fn a_case_of_which_nothing_is_known_begins_with_the_intake() {
    let mut case = just_applied();
    case.people.clear();
    case.coordinators.clear();
    let all: Vec<&str> = steps(&case, day(TODAY)).iter().map(|step| step.id).collect();
    let in_order = "independence first-contact main-person acknowledgement question requirement circle explanation invitation requirement-told answers information \
                    date-and-place arrangements day plan verdict revision acceptance plan-shared call further-conference close";
    assert_eq!(all.join(" "), in_order);
    assert_eq!(missing(&case, TODAY), ["independence", "first-contact", "main-person", "question", "circle", "date-and-place"]);
    let later = ["explanation", "invitation", "answers", "day", "plan", "acceptance", "plan-shared", "call", "close"];
    assert_eq!(that_stand(&case, TODAY, Standing::Later), later);
    let not_needed = ["acknowledgement", "requirement", "requirement-told", "information", "arrangements", "verdict", "revision", "further-conference"];
    assert_eq!(that_stand(&case, TODAY, Standing::NotNeeded), not_needed);
    assert_eq!(phase(&case, day(TODAY)), Phase::Intake);
}

#[test]
fn a_case_well_under_way_waits_for_its_day() {
    for variant in [Variant::Family, Variant::Learning, Variant::Restorative] {
        let case = a_case(variant);
        let done = that_stand(&case, TODAY, Standing::Done).join(" ");
        let acknowledged = if variant == Variant::Restorative { "acknowledgement " } else { "" };
        let expected = format!("independence first-contact consent {acknowledged}question circle explanation invitation answers date-and-place");
        assert_eq!(done, expected, "{variant:?}");
        assert_eq!(that_stand(&case, TODAY, Standing::Later), ["day", "plan", "acceptance", "plan-shared", "call", "close"], "{variant:?}");
        assert_eq!(missing(&case, TODAY), [""; 0], "{variant:?}");
        assert_eq!(phase(&case, day(TODAY)), Phase::Day, "{variant:?}");
    }
}

#[test]
fn what_is_missing_is_what_comes_next() {
    let case = just_applied();
    let next: Vec<&str> = next_steps(&case, day(TODAY)).iter().map(|step| step.id).collect();
    assert_eq!(next, ["first-contact", "consent", "question", "explanation", "invitation", "date-and-place"]);
    assert_eq!(next_steps(&a_case(Variant::Family), day(TODAY)), []);
}

#[test]
fn a_case_is_in_the_phase_of_the_first_step_that_is_open() {
    let at = |case: &Case, today: &str| phase(case, day(today));
    let mut case = a_case(Variant::Family);
    case.questions[0].chosen_on = None;
    case.conferences[0].place = None;
    assert_eq!(at(&case, TODAY), Phase::Intake);
    case.questions[0].chosen_on = Some(day("2026-03-05"));
    case.invitations.clear();
    assert_eq!(at(&case, TODAY), Phase::Circle);
    case.invitations = a_case(Variant::Family).invitations;
    case.information.push(asked(1, None));
    assert_eq!(at(&case, TODAY), Phase::Information);
    case.information[0].received_on = Some(day("2026-03-18"));
    case.information[0].shared_on = Some(day("2026-03-19"));
    assert_eq!(at(&case, TODAY), Phase::Day);
    case.conferences[0].place = Some(line("Buurthuis"));
    assert_eq!(at(&case, THE_DAY), Phase::Day);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(at(&case, THE_DAY), Phase::Plan);
    assert_eq!(at(&with_a_plan_given_out(), THE_DAY), Phase::After);
    case.closures.push(closed(1));
    assert_eq!(at(&case, "2026-05-01"), Phase::Closed);
}

#[test]
fn once_the_role_has_ended_no_step_is_left() {
    let mut case = with_a_plan();
    case.closures.push(closed(1));
    assert_eq!(steps(&case, day("2026-05-02")), []);
    case.closures[0].reopened_on = Some(day("2026-05-03"));
    assert_eq!(missing(&case, "2026-05-04"), ["acceptance", "plan-shared", "call"], "opened again, it goes on where it was");
    assert_eq!(phase(&case, day("2026-05-04")), Phase::Plan);
}

#[test]
fn each_phase_has_its_name() {
    let all = [Phase::Intake, Phase::Circle, Phase::Information, Phase::Day, Phase::Plan, Phase::After, Phase::Closed];
    let names = ["phase-intake", "phase-circle", "phase-information", "phase-day", "phase-plan", "phase-after", "phase-closed"];
    assert_eq!(all.map(Phase::label), names);
    assert!(all.is_sorted());
}

#[test]
fn each_step_belongs_to_its_phase() {
    let case = just_applied();
    let of = |phase: Phase| steps(&case, day(TODAY)).iter().filter(|step| step.phase == phase).map(|step| step.id).collect::<Vec<_>>();
    assert_eq!(of(Phase::Intake), ["independence", "first-contact", "consent", "acknowledgement", "question", "requirement"]);
    assert_eq!(of(Phase::Circle), ["circle", "explanation", "invitation", "requirement-told", "answers"]);
    assert_eq!(of(Phase::Information), ["information"]);
    assert_eq!(of(Phase::Day), ["date-and-place", "arrangements", "day"]);
    assert_eq!(of(Phase::Plan), ["plan", "verdict", "revision", "acceptance", "plan-shared"]);
    assert_eq!(of(Phase::After), ["call", "further-conference", "close"]);
    assert_eq!(of(Phase::Closed), [""; 0]);
}

// Intake.

#[test]
fn each_coordinator_declares_independence() {
    let mut case = a_case(Variant::Family);
    case.coordinators[1].independent_on = None;
    assert_eq!(standing(&case, "independence"), Standing::Missing);
    assert_eq!(command(&case, "independence"), "ekc edit-case --independent");
    case.coordinators.pop();
    assert_eq!(standing(&case, "independence"), Standing::Done);
    case.coordinators.clear();
    assert_eq!(standing(&case, "independence"), Standing::Missing, "nobody is named yet");
    assert_eq!(command(&case, "independence"), "ekc edit-case --coordinator @name --independent");
}

#[test]
fn the_first_contact_is_with_each_main_person() {
    let mut case = just_applied();
    case.people.push(someone("broer", Role::MainPerson));
    assert_eq!(standing(&case, "first-contact"), Standing::Missing);
    assert_eq!(command(&case, "first-contact"), "ekc contact ada --way @visit");
    case.contacts.push(spoke("ada", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Missing);
    assert_eq!(command(&case, "first-contact"), "ekc contact broer --way @visit");
    case.contacts.push(spoke("broer", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Done);
    assert_eq!(command(&case, "first-contact"), "ekc contact ada --way @visit", "whoever wants may talk again");
    case.people.clear();
    assert_eq!(standing(&case, "first-contact"), Standing::Missing, "there is nobody yet");
    assert_eq!(command(&case, "first-contact"), "ekc contact @person --way @visit");
}

#[test]
fn in_a_street_the_talk_goes_on_with_someone_of_the_circle() {
    let mut case = just_applied();
    case.application.variant = Variant::Neighbourhood;
    case.people = vec![someone("wijk", Role::Professional), someone("tolk", Role::Interpreter), someone("buur", Role::Circle)];
    case.contacts.push(spoke("tolk", true));
    assert_eq!(standing(&case, "first-contact"), Standing::Done);
    assert_eq!(command(&case, "first-contact"), "ekc contact buur --way @visit");
    case.people.pop();
    assert_eq!(command(&case, "first-contact"), "ekc contact wijk --way @visit", "there is only a professional to call");
}

#[test]
fn a_family_needs_a_main_person_and_a_street_does_not() {
    for (variant, _, _) in Variant::ALL {
        let mut case = a_case(*variant);
        case.people.retain(|it| it.role != Role::MainPerson);
        let ids: Vec<&str> = steps(&case, day(TODAY)).iter().map(|step| step.id).collect();
        if *variant == Variant::Neighbourhood {
            assert_eq!(standing(&case, "consent"), Standing::NotNeeded);
            assert!(!ids.contains(&"main-person"));
        } else {
            assert_eq!(standing(&case, "main-person"), Standing::Missing, "{variant:?}");
            assert_eq!(command(&case, "main-person"), "ekc circle add --role @main-person");
            assert!(!ids.contains(&"consent"), "whom would one ask?");
        }
    }
    let case = a_case(Variant::Neighbourhood);
    assert_eq!(standing(&case, "consent"), Standing::NotNeeded, "also where one of the street is the main person");
}

#[test]
fn each_main_person_consents() {
    let mut case = a_case(Variant::Restorative);
    assert_eq!(standing(&case, "consent"), Standing::Done);
    assert_eq!(whole(&case, "consent"), "Done | ekc consent @person |  | person=@person");
    case.consents.retain(|it| it.person.as_str() != "dirk");
    assert_eq!(whole(&case, "consent"), "Missing | ekc consent dirk |  | person=dirk");
    case.consents.clear();
    assert_eq!(command(&case, "consent"), "ekc consent ada", "one after the other");
}

#[test]
fn for_a_child_the_parent_is_asked() {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2016);
    assert_eq!(command(&case, "consent"), "ekc consent ada --by @parent --scope @child-takes-part");
    case.authorities.push(Authority { person: handle("ada"), held_by: handle("oma"), kind: AuthorityKind::Parental, on: day("2026-03-03"), seen_in: None });
    assert_eq!(command(&case, "consent"), "ekc consent ada --by oma --scope @child-takes-part");
    person(&mut case, "ada").birth_year = Some(2013);
    assert_eq!(command(&case, "consent"), "ekc consent ada", "and first the child itself, when it is old enough");
    case.consents.push(consent(1, "ada", "ada"));
    assert_eq!(command(&case, "consent"), "ekc consent ada --by oma --scope @child-takes-part");
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
    assert_eq!(command(&case, "question"), "ekc question --choose 1 --chosen-by ada");
}

#[test]
fn the_main_persons_own_wording_is_proposed_before_that_of_others() {
    let mut case = a_case(Variant::Family);
    case.questions = vec![worded(1, "oma"), worded(2, "ada"), worded(3, "ada"), worded(4, "oma")];
    assert_eq!(command(&case, "question"), "ekc question --choose 3 --chosen-by ada");
    case.questions.retain(|it| it.by.as_str() == "oma");
    assert_eq!(command(&case, "question"), "ekc question --choose 4 --chosen-by ada", "otherwise the last one");
}

#[test]
fn without_a_main_person_someone_of_the_circle_words_the_question_and_never_a_professional() {
    let mut case = a_case(Variant::Neighbourhood);
    case.questions.clear();
    case.people = vec![someone("wijk", Role::Professional), someone("buur", Role::Circle)];
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
    assert_eq!(command(&case, "requirement"), "ekc circle add --role @professional", "there is no professional yet");
    case.people.push(someone("wijk", Role::Professional));
    assert_eq!(command(&case, "requirement"), "ekc requirement --set-by wijk");
    case.requirements.push(requirement(1));
    assert_eq!(standing(&case, "requirement"), Standing::Done);
}

#[test]
fn after_harm_each_who_did_it_acknowledges_their_part() {
    let mut case = a_case(Variant::Restorative);
    assert_eq!(whole(&case, "acknowledgement"), "Done | ekc circle edit @person --acknowledged @today |  | ");
    case.people.push(Person { side: Some(Side::Responsible), ..someone("broer", Role::MainPerson) });
    assert_eq!(whole(&case, "acknowledgement"), "Missing | ekc circle edit broer --acknowledged @today |  | ");
    person(&mut case, "broer").role = Role::Circle;
    assert_eq!(standing(&case, "acknowledgement"), Standing::Done, "of the circle around him nobody acknowledges anything");
    person(&mut case, "dirk").acknowledged_on = None;
    assert_eq!(whole(&case, "acknowledgement"), "Missing | ekc circle edit dirk --acknowledged @today |  | ");
    person(&mut case, "dirk").side = Some(Side::Harmed);
    let nobody = "Missing | ekc circle edit @person --acknowledged @today |  | ";
    assert_eq!(whole(&case, "acknowledgement"), nobody, "there is nobody of that side yet, and whom harm was done to has nothing to acknowledge");
    for variant in [Variant::Family, Variant::Neighbourhood, Variant::Learning] {
        case.application.variant = variant;
        assert_eq!(standing(&case, "acknowledgement"), Standing::NotNeeded, "{variant:?}");
    }
}

// The circle.

#[test]
fn a_main_person_and_a_professional_are_no_circle() {
    let mut case = with_a_professional();
    assert_eq!(standing(&case, "circle"), Standing::Done);
    assert_eq!(arg(&case, "circle", "count"), "7", "Ada and six around her; a professional does not count");
    case.invitations.clear();
    case.people.retain(|it| it.role != Role::Circle);
    assert_eq!(whole(&case, "circle"), "Missing | ekc circle add |  | count=1");
    for id in ["explanation", "invitation", "answers"] {
        assert_eq!(standing(&case, id), Standing::Later, "{id}: there is nobody to tell");
    }
}

#[test]
fn who_is_named_only_as_a_forbidden_contact_is_no_circle() {
    let mut case = just_applied();
    case.people.retain(|it| ["ada", "oom"].contains(&it.handle.as_str()));
    assert_eq!(standing(&case, "circle"), Standing::Done);
    left_alone(&mut case, "oom", LeftAlone::Never);
    assert_eq!(standing(&case, "circle"), Standing::Missing);
}

#[test]
fn each_of_the_circle_is_told_in_person() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    case.invitations.retain(|it| it.person.as_str() != "nicht");
    assert_eq!(whole(&case, "explanation"), "Missing | ekc invite oom --explained @today | oom nicht | count=2");
    invitation(&mut case, "oom").explained_on = Some(day("2026-03-19"));
    case.invitations.push(invited("nicht"));
    assert_eq!(whole(&case, "explanation"), "Done | ekc invite @person --explained @today |  | count=0");
}

#[test]
fn each_of_the_circle_was_invited_or_answered_already() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").invited_on = None;
    assert_eq!(standing(&case, "invitation"), Standing::Done, "who said yes before the letter came");
    invitation(&mut case, "oom").answer = None;
    case.invitations.retain(|it| it.person.as_str() != "nicht");
    assert_eq!(whole(&case, "invitation"), "Missing | ekc invite oom | oom nicht | count=2");
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
    case.invitations.push(Invitation { explained_on: None, ..invited("ada") });
    assert_eq!(standing(&case, "explanation"), Standing::Done, "nor has the conference to be told to who asked for it");
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
    assert_eq!(whole(&case, "answers"), "Missing | ekc answer oom @yes | oom nicht | count=2");
    invitation(&mut case, "oom").invited_on = None;
    assert_eq!(about(&case, "answers"), ["nicht"], "who was not invited has nothing to answer");
    for answer in [Answer::Yes, Answer::No, Answer::Maybe, Answer::NoReply] {
        invitation(&mut case, "nicht").answer = Some(answer);
        assert_eq!(standing(&case, "answers"), Standing::Done, "{answer:?} is an answer");
    }
}

#[test]
fn a_main_person_who_was_invited_answers_too() {
    let mut case = a_case(Variant::Family);
    case.invitations.push(Invitation { answer: None, ..invited("ada") });
    assert_eq!((standing(&case, "answers"), about(&case, "answers")), (Standing::Missing, vec!["ada".to_owned()]));
}

#[test]
fn before_anyone_was_invited_there_is_nothing_to_answer() {
    let mut case = a_case(Variant::Family);
    for it in &mut case.invitations {
        it.invited_on = None;
        it.answer = None;
    }
    assert_eq!(standing(&case, "answers"), Standing::Later, "they were only told");
    invitation(&mut case, "oom").answer = Some(Answer::Maybe);
    assert_eq!(standing(&case, "answers"), Standing::Done, "somebody answered without an invitation");
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
        (about(&case, "invitation").join(" "), about(&case, "explanation").join(" "), arg(&case, "circle", "count"))
    };
    let of = |about: &str, count: &str| (about.to_owned(), about.to_owned(), count.to_owned());
    assert_eq!(not_asked(|_| ()), of("oom", "7"));
    assert_eq!(not_asked(|case| left_alone(case, "oom", LeftAlone::NotAgain)), of("", "6"), "left alone");
    let apart_from_who_comes = |case: &mut Case| case.kept_apart.push(apart(ApartOrder::ContactBan, None));
    assert_eq!(not_asked(apart_from_who_comes), of("", "6"), "kept apart from someone who comes");
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
    assert_eq!(not_asked(|case| case.refusals.push(a_no("oom"))), of("", "6"), "said no");
}

#[test]
fn who_was_invited_before_a_ban_came_still_belongs_to_the_circle() {
    let mut case = a_case(Variant::Family);
    case.kept_apart.push(apart(ApartOrder::ContactBan, None));
    assert_eq!(arg(&case, "circle", "count"), "7");
    assert_eq!((standing(&case, "invitation"), standing(&case, "answers")), (Standing::Done, Standing::Done));
}

#[test]
fn who_was_only_told_and_then_asked_to_be_left_alone_is_not_invited() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").invited_on = None;
    invitation(&mut case, "oom").answer = None;
    assert_eq!(about(&case, "invitation"), ["oom"]);
    left_alone(&mut case, "oom", LeftAlone::NotAgain);
    assert_eq!((standing(&case, "invitation"), arg(&case, "circle", "count").as_str()), (Standing::Done, "6"));
}

#[test]
fn an_invitation_to_the_first_conference_is_none_to_the_second() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    case.conferences.push(Conference::new(2));
    assert_eq!(missing(&case, "2026-04-10"), ["explanation", "invitation", "date-and-place"]);
    assert_eq!(step_on(&case, "2026-04-10", "invitation").about, ["oma", "oom", "buur", "vriend", "juf", "nicht"]);
}

#[test]
fn everyone_who_is_invited_knows_the_requirements() {
    let mut case = with_a_professional();
    assert_eq!(standing(&case, "requirement-told"), Standing::NotNeeded);
    case.requirements = vec![requirement(1), requirement(2)];
    assert_eq!(standing(&case, "requirement-told"), Standing::Missing);
    assert_eq!((command(&case, "requirement-told").as_str(), arg(&case, "requirement-told", "number").as_str()), ("ekc requirement --told 1 --to-all", "1"));
    let everyone = ["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"];
    assert_eq!(about(&case, "requirement-told"), [everyone.map(|who| format!("1:{who}")), everyone.map(|who| format!("2:{who}"))].concat());
    case.requirements_told = everyone.iter().flat_map(|who| [knows(1, who), knows(2, who)]).collect();
    case.requirements_told.retain(|it| (it.requirement, it.person.as_str()) != (2, "oom"));
    assert_eq!(whole(&case, "requirement-told"), "Missing | ekc requirement --told 2 --to-all | 2:oom | number=2");
    case.requirements_told.push(knows(2, "oom"));
    assert_eq!(whole(&case, "requirement-told"), "Done | ekc requirement --told 1 --to-all |  | number=1");
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
fn information_is_asked_received_and_shared() {
    let mut case = a_case(Variant::Family);
    assert_eq!(whole(&case, "information"), "NotNeeded |  |  | count=0", "nobody asked for anything");
    case.information = vec![asked(1, None), asked(2, None)];
    assert_eq!(whole(&case, "information"), "Missing | ekc inform receive 1 | 1 2 | count=2");
    case.information[0].received_on = Some(day("2026-03-18"));
    assert_eq!(whole(&case, "information"), "Missing | ekc inform receive 2 | 1 2 | count=2", "first all answers");
    case.information[0].shared_on = Some(day("2026-03-19"));
    assert_eq!(whole(&case, "information"), "Missing | ekc inform receive 2 | 2 | count=1");
    case.information[1].received_on = Some(day("2026-03-18"));
    assert_eq!(whole(&case, "information"), "Missing | ekc inform share 2 | 2 | count=1");
    case.information[1].shared_on = Some(day("2026-03-19"));
    assert_eq!(whole(&case, "information"), "Done |  |  | count=0");
}

// The day.

#[test]
fn the_day_and_the_place_are_set() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "date-and-place"), Standing::Done);
    case.conferences[0].place = None;
    assert_eq!(standing(&case, "date-and-place"), Standing::Missing);
    assert_eq!(command(&case, "date-and-place"), "ekc conference set --place @place");
    case.conferences[0].on = None;
    assert_eq!(command(&case, "date-and-place"), "ekc conference set");
    case.conferences[0].place = Some(line("Buurthuis"));
    assert_eq!(standing(&case, "date-and-place"), Standing::Missing);
    assert_eq!(command(&case, "date-and-place"), "ekc conference set");
}

#[test]
fn what_stands_on_the_checklist_of_this_conference_is_arranged() {
    let mut case = a_case(Variant::Family);
    assert_eq!(standing(&case, "arrangements"), Standing::NotNeeded, "there is no checklist");
    case.arrangements = vec![to_arrange(1, 2, None)];
    assert_eq!(standing(&case, "arrangements"), Standing::NotNeeded, "nor one of this conference");
    case.arrangements.extend([to_arrange(2, 1, Some("2026-03-10")), to_arrange(3, 1, None), to_arrange(4, 1, None)]);
    assert_eq!(whole(&case, "arrangements"), "Missing | ekc conference checklist --done 3 | 3 4 | count=2");
    for it in &mut case.arrangements {
        it.done_on = Some(day("2026-03-19"));
    }
    assert_eq!((standing(&case, "arrangements"), about(&case, "arrangements").len()), (Standing::Done, 0));
}

#[test]
fn the_day_comes_on_its_day() {
    let mut case = a_case(Variant::Family);
    assert_eq!(whole_on(&case, "2026-03-27", "day"), "Later | ekc conference end |  | number=1");
    assert_eq!(whole_on(&case, "2026-03-28", "arrivals"), "Missing | ekc conference arrive --all |  | ");
    assert_eq!(whole_on(&case, "2026-03-29", "day"), "Missing | ekc conference end |  | number=1", "how it ended can still be recorded");
    case.conferences[0].on = None;
    assert_eq!(whole_on(&case, "2026-06-01", "day"), "Later | ekc conference end |  | number=1", "a day that is not set does not come");
    case.conferences.clear();
    assert_eq!(whole(&case, "day"), "Missing | ekc conference new |  | ");
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
        assert_eq!(whole_on(&case, THE_DAY, "part"), format!("Missing | ekc conference part {number} --at @time |  | number={number}"));
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
        let of_the_day: Vec<(&str, Phase)> = steps(case, day(today)).iter().map(|step| (step.id, step.phase)).collect();
        ["arrivals", "part", "day"].into_iter().filter(|id| of_the_day.contains(&(id, Phase::Day))).collect::<Vec<_>>().join(" ")
    };
    let mut case = a_case(Variant::Family);
    assert_eq!(["2026-03-27", "2026-03-28", "2026-03-29"].map(|today| noted(&case, today)), ["day", "arrivals", "day"]);
    case.attendances.push(arrived(2, "oma"));
    assert_eq!(noted(&case, THE_DAY), "arrivals", "who came to another conference is not there");
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(["2026-03-27", "2026-03-28", "2026-03-29"].map(|today| noted(&case, today)), ["day", "part", "day"]);
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
    let all = ["question", "explanation", "invitation", "information", "arrangements", "arrivals"];
    assert_eq!(missing(&case, THE_DAY), all);
    case.attendances.push(arrived(2, "oma"));
    assert_eq!(missing(&case, THE_DAY), all, "that was another conference");
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(missing(&case, THE_DAY), ["part"]);
    let done = ["independence", "first-contact", "consent", "circle", "date-and-place"];
    assert_eq!(that_stand(&case, THE_DAY, Standing::Done), done, "what was done stays done");
    assert_eq!(step_on(&case, THE_DAY, "question").standing, Standing::NotNeeded);
    assert_eq!(step_on(&case, THE_DAY, "answers").standing, Standing::NotNeeded, "nor will it be later");
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
    case.attendances.push(Attendance { walk_in: true, ..arrived(1, "gast") });
    case.attendances.push(arrived(1, "oma"));
    assert_eq!((standing(&case, "invitation"), standing(&case, "explanation")), (Standing::Done, Standing::Done));
    assert_eq!(arg(&case, "circle", "count"), "7", "Ada and the six who were invited");
    case.attendances[0].walk_in = false;
    assert_eq!(about(&case, "invitation"), ["gast"], "who was expected and came was to be invited");
    case.attendances[0] = Attendance { walk_in: true, ..arrived(2, "gast") };
    assert_eq!(about(&case, "invitation"), ["gast"], "that was another conference");
}

// The plan.

#[test]
fn each_ending_asks_for_what_goes_with_it() {
    for (ending, _, _) in Ending::ALL {
        let mut case = a_case(Variant::Family);
        ends(&mut case, *ending, THE_DAY);
        let with_plan = match ending {
            Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting => true,
            Ending::NoPlan | Ending::StoppedInPreparation => false,
        };
        let stands = ["plan", "acceptance", "plan-shared"].map(|id| step_on(&case, THE_DAY, id).standing);
        let [plan, rest] = if with_plan { [Standing::Missing, Standing::Later] } else { [Standing::NotNeeded; 2] };
        assert_eq!(stands, [plan, rest, rest], "{ending:?}");
    }
    let case = a_case(Variant::Family);
    assert_eq!(["plan", "acceptance", "plan-shared"].map(|id| standing(&case, id)), [Standing::Later; 3], "before the day");
}

#[test]
fn the_plan_is_recorded_accepted_and_given_out() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), ["plan"]);
    assert_eq!(step_on(&case, THE_DAY, "plan").command, "ekc record-plan");
    case.plans.push(plan(1, 1, THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["acceptance", "plan-shared"]);
    assert_eq!(step_on(&case, THE_DAY, "plan").standing, Standing::Done);
    assert_eq!(step_on(&case, THE_DAY, "acceptance").command, "ekc plan agree");
    case.plans[0].accepted_on = Some(day(THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["plan-shared"]);
    case.plan_shares.push(shared(1, "ada"));
    assert_eq!(missing(&case, THE_DAY), [""; 0]);
    assert_eq!(["plan", "acceptance", "plan-shared"].map(|id| step_on(&case, THE_DAY, id).standing), [Standing::Done; 3]);
}

#[test]
fn the_plan_of_a_further_conference_is_another_plan() {
    let mut case = with_a_plan_given_out();
    case.conferences.push(Conference::new(2));
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert_eq!(missing(&case, "2026-05-30"), ["plan"]);
    case.plans.push(plan(2, 2, "2026-05-30"));
    assert_eq!(missing(&case, "2026-05-30"), ["acceptance", "plan-shared"]);
    assert_eq!(step_on(&case, "2026-05-30", "plan-shared").about, ["2:ada"]);
}

#[test]
fn each_who_should_have_the_plan_gets_this_version_of_it() {
    let mut case = with_a_plan();
    case.plans[0].accepted_on = Some(day(THE_DAY));
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(whole_on(&case, THE_DAY, "plan-shared"), "Missing | ekc plan share --all | 1:ada 1:oma | count=2");
    case.plan_shares.push(shared(1, "ada"));
    assert_eq!(step_on(&case, THE_DAY, "plan-shared").about, ["1:oma"]);
    case.plan_shares.push(shared(1, "oma"));
    assert_eq!(step_on(&case, THE_DAY, "plan-shared").standing, Standing::Done);
    case.plans.push(plan(2, 1, "2026-04-20"));
    let again = "Missing | ekc plan share --all | 2:ada 2:oma | count=2";
    assert_eq!(whole_on(&case, "2026-04-20", "plan-shared"), again, "a new version goes to them anew");
}

#[test]
fn a_plan_that_was_given_to_nobody_was_not_given_out() {
    let mut case = a_case(Variant::Neighbourhood);
    ends(&mut case, Ending::Plan, THE_DAY);
    person(&mut case, "ada").role = Role::Circle;
    case.plans.push(plan(1, 1, THE_DAY));
    let stands = |case: &Case| step_on(case, THE_DAY, "plan-shared").standing;
    assert_eq!(step_on(&case, THE_DAY, "plan-shared").about, [""; 0], "nobody was noted as present");
    assert_eq!(stands(&case), Standing::Missing);
    case.plan_shares.push(shared(2, "oma"));
    assert_eq!(stands(&case), Standing::Missing, "another version");
    case.plan_shares.push(shared(1, "oma"));
    assert_eq!(stands(&case), Standing::Done);
}

#[test]
fn the_plan_goes_to_who_was_there_and_to_who_has_a_part_in_it() {
    let mut case = with_a_plan();
    case.people.extend([someone("wijk", Role::Professional), someone("steun", Role::Supporter), someone("tolk", Role::Interpreter)]);
    assert_eq!(readers(&case, 1), "ada", "the plan is Ada's, whoever came");
    case.attendances.extend(["oma", "wijk", "steun", "tolk"].map(|who| arrived(1, who)));
    assert_eq!(readers(&case, 1), "ada oma steun", "not to a professional who only told something, nor to an interpreter");
    case.owners.extend(["oom", "wijk", "tolk"].map(|who| Owner { version: 1, agreement: 1, person: handle(who), agreed_on: None }));
    assert_eq!(readers(&case, 1), "ada oma oom wijk steun", "who got a task should know it");
    case.owners.iter_mut().for_each(|it| it.version = 2);
    assert_eq!(readers(&case, 1), "ada oma steun", "a task in another version is none in this one");
}

#[test]
fn a_professional_has_a_part_by_help_that_is_asked_or_a_requirement() {
    let mut case = with_a_plan();
    case.people.extend([someone("wijk", Role::Professional), someone("school", Role::Professional)]);
    assert_eq!(readers(&case, 1), "ada");
    for (version, of, expected) in [(1, Some("wijk"), "ada wijk"), (2, Some("wijk"), "ada"), (1, None, "ada")] {
        case.help_asked = vec![HelpAsked { version, number: 1, what: line("Iemand die meedenkt over geld"), of: of.map(handle) }];
        assert_eq!(readers(&case, 1), expected, "{of:?} is asked in version {version}");
    }
    case.requirements.push(requirement(1));
    assert_eq!(readers(&case, 1), "ada wijk");
}

#[test]
fn a_plan_goes_to_who_was_at_its_own_conference() {
    let mut case = with_a_plan();
    case.plans.push(plan(2, 2, "2026-05-30"));
    case.attendances.extend([arrived(1, "oma"), arrived(2, "oom")]);
    assert_eq!(readers(&case, 1), "ada oma");
    assert_eq!(readers(&case, 2), "ada oom");
    assert_eq!(readers(&case, 3), "ada oma", "a version that is not there counts as one of the first conference");
}

#[test]
fn each_requirement_has_a_verdict_before_the_plan_is_done() {
    let mut case = with_a_plan_given_out();
    case.people.push(someone("wijk", Role::Professional));
    case.plan_shares.push(shared(1, "wijk"));
    assert_eq!(step_on(&case, THE_DAY, "verdict").standing, Standing::NotNeeded, "there are no requirements");
    case.requirements = vec![requirement(1), requirement(2)];
    assert_eq!(whole_on(&case, THE_DAY, "verdict"), "Missing | ekc plan verdict 1 | 1:1 | ");
    case.verdicts.push(verdict(1, 1, YesNo::Yes));
    assert_eq!(whole_on(&case, THE_DAY, "verdict"), "Missing | ekc plan verdict 2 | 1:2 | ");
    case.verdicts.push(verdict(1, 2, YesNo::Yes));
    assert_eq!(whole_on(&case, THE_DAY, "verdict"), "Done | ekc plan verdict 1 |  | ");
    assert_eq!(step_on(&case, THE_DAY, "revision").standing, Standing::NotNeeded);
    case.plans.push(plan(2, 1, THE_DAY));
    assert_eq!(step_on(&case, THE_DAY, "verdict").about, ["2:1"], "a new version is judged anew");
}

#[test]
fn a_verdict_waits_for_the_plan() {
    let mut case = with_a_professional();
    case.requirements = vec![requirement(1)];
    let stands = |case: &Case| step_on(case, THE_DAY, "verdict").standing;
    assert_eq!(stands(&case), Standing::Later);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(stands(&case), Standing::Later);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    assert_eq!(stands(&case), Standing::NotNeeded);
}

#[test]
fn a_requirement_that_is_not_met_sends_the_plan_back_to_the_circle() {
    let mut case = with_a_plan();
    case.people.push(someone("wijk", Role::Professional));
    case.requirements = vec![requirement(1), requirement(2)];
    case.verdicts = vec![verdict(1, 1, YesNo::Yes), verdict(1, 2, YesNo::No)];
    let stands = |case: &Case, id| step_on(case, THE_DAY, id).standing;
    assert_eq!(stands(&case, "revision"), Standing::Missing);
    assert_eq!(step_on(&case, THE_DAY, "revision").command, "ekc plan amend");
    assert_eq!(stands(&case, "acceptance"), Standing::Later, "nobody accepts what is not safe");
    assert_eq!(stands(&case, "verdict"), Standing::Done);
    case.plans.push(plan(2, 1, THE_DAY));
    assert_eq!(["revision", "acceptance", "verdict"].map(|id| stands(&case, id)), [Standing::NotNeeded, Standing::Missing, Standing::Missing]);
    case.plans.clear();
    case.verdicts = vec![verdict(0, 1, YesNo::No)];
    assert_eq!(stands(&case, "revision"), Standing::Later, "what is not there cannot be revised");
}

// Afterwards.

#[test]
fn the_coordinator_calls_when_four_weeks_have_gone_by() {
    let case = with_a_plan_given_out();
    let stands = |today| step_on(&case, today, "call").standing;
    assert_eq!([stands("2026-04-24"), stands("2026-04-25"), stands("2026-04-26")], [Standing::Later, Standing::Missing, Standing::Missing]);
    assert_eq!(whole_on(&case, "2026-04-25", "call"), "Missing | ekc followup call ada | 1 | date=2026-04-25");
}

#[test]
fn a_call_is_proposed_to_a_main_person_or_else_to_the_first_of_the_list() {
    let mut case = with_a_plan();
    case.people.rotate_left(1);
    assert_eq!(command(&case, "call"), "ekc followup call ada");
    case.people.retain(|it| it.role != Role::MainPerson);
    assert_eq!(command(&case, "call"), "ekc followup call oma");
    case.people.clear();
    assert_eq!(command(&case, "call"), "ekc followup call @person");
}

#[test]
fn with_the_call_the_case_can_be_closed() {
    let mut case = with_a_plan_given_out();
    assert_eq!(step_on(&case, "2026-04-26", "close").standing, Standing::Later);
    assert_eq!(missing(&case, "2026-04-26"), ["call"]);
    case.follow_up_calls.push(called(1, "ada"));
    assert_eq!(step_on(&case, "2026-04-26", "call").standing, Standing::Done);
    assert_eq!(missing(&case, "2026-04-26"), ["close"]);
    assert_eq!(missing(&case, "2026-04-20"), ["close"], "also when the call came early");
}

#[test]
fn who_never_met_needs_no_call() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(whole(&case, "call"), "NotNeeded | ekc followup call ada | 1 | date=");
    assert_eq!(missing(&case, TODAY), ["close"]);
}

#[test]
fn before_the_day_there_is_no_call_and_no_closing() {
    let mut case = a_case(Variant::Family);
    case.follow_up_calls.push(called(1, "ada"));
    assert_eq!((standing(&case, "call"), standing(&case, "close")), (Standing::Later, Standing::Later));
    let mut case = with_a_plan_given_out();
    case.follow_up_calls.push(called(1, "ada"));
    case.conferences.push(Conference::new(2));
    let stands = |id| step_on(&case, "2026-05-10", id).standing;
    assert_eq!((stands("call"), stands("close")), (Standing::Later, Standing::Later), "the call of a further conference comes after it");
    assert_eq!(step_on(&case, "2026-05-10", "call").about, ["2"]);
}

#[test]
fn a_further_conference_is_begun_when_the_circle_wants_one() {
    let mut case = with_a_plan_given_out();
    case.follow_up_calls.push(called(1, "ada"));
    let stands = |case: &Case| step_on(case, "2026-04-26", "further-conference").standing;
    assert_eq!(stands(&case), Standing::NotNeeded, "nobody asked");
    case.follow_up_calls[0].further_conference = Some(YesNo::No);
    assert_eq!(stands(&case), Standing::NotNeeded);
    case.follow_up_calls[0].further_conference = Some(YesNo::Yes);
    assert_eq!(stands(&case), Standing::Missing);
    assert_eq!(step_on(&case, "2026-04-26", "further-conference").command, "ekc conference new");
    case.conferences.push(Conference::new(2));
    assert_eq!(stands(&case), Standing::NotNeeded, "it was begun");
    case.follow_up_calls[0].conference = 2;
    assert_eq!(stands(&case), Standing::NotNeeded, "nobody wants a third before the second");
}

#[test]
fn the_reason_to_close_fits_how_it_went() {
    for (ending, reason) in [
        (None, "completed"),
        (Some(Ending::Plan), "completed"),
        (Some(Ending::PlanInMaking), "completed"),
        (Some(Ending::NoPlan), "no-plan"),
        (Some(Ending::StoppedInPreparation), "stopped"),
        (Some(Ending::PlanWithoutMeeting), "plan-without-meeting"),
    ] {
        let mut case = a_case(Variant::Family);
        case.conferences[0].ending = ending;
        assert_eq!(command(&case, "close"), format!("ekc close --reason @{reason}"), "{ending:?}");
    }
}

// Taking back a yes.

#[test]
fn a_yes_that_was_taken_back_stands_first_and_what_is_missing_waits() {
    let mut case = a_case(Variant::Family);
    case.questions.clear();
    case.information.push(asked(1, None));
    assert_eq!(missing(&case, TODAY), ["question", "information"]);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(missing(&case, TODAY), ["consent-withdrawn"]);
    let all = steps(&case, day(TODAY));
    assert_eq!((all[0].id, all[0].phase), ("consent-withdrawn", Phase::Intake));
    assert_eq!(whole(&case, "consent-withdrawn"), "Missing | ekc explain R3 |  | person=ada", "coming back is up to Ada: nothing is proposed");
    assert!(all.iter().all(|step| step.id != "consent"), "it stands in the place of the consent");
    assert_eq!((standing(&case, "question"), standing(&case, "information")), (Standing::Later, Standing::Later));
    let done = ["independence", "first-contact", "circle", "explanation", "invitation", "answers", "date-and-place"];
    assert_eq!(that_stand(&case, TODAY, Standing::Done), done, "what was done stays done");
    assert_eq!(phase(&case, day(TODAY)), Phase::Intake);
    case.consents.push(consent(2, "ada", "ada"));
    assert_eq!(missing(&case, TODAY), ["question", "information"], "given again, all goes on where it was");
}

#[test]
fn a_no_stands_first_too() {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case.refusals.push(a_no("ada"));
    assert_eq!(steps(&case, day(TODAY))[0].id, "consent-refused");
    assert_eq!(whole(&case, "consent-refused"), "Missing | ekc explain R3 |  | person=ada");
}

#[test]
fn a_parent_who_takes_back_a_yes_stops_the_case_of_the_child() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2016);
    case.authorities.push(Authority { person: handle("ada"), held_by: handle("oma"), kind: AuthorityKind::Parental, on: day("2026-03-03"), seen_in: None });
    case.consents = vec![consent(1, "ada", "oma")];
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(missing(&case, TODAY), ["consent-withdrawn"]);
    assert_eq!(arg(&case, "consent-withdrawn", "person"), "ada");
}

#[test]
fn a_yes_taken_back_during_the_day_stands_first_until_the_day_has_ended() {
    let mut case = a_case(Variant::Family);
    case.attendances.push(arrived(1, "oma"));
    case.consents[0].withdrawn_on = Some(day(THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["consent-withdrawn", "part"]);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), [""; 0]);
    assert_eq!(step_on(&case, THE_DAY, "consent").standing, Standing::NotNeeded);
}

// Leaving a step out.

#[test]
fn a_step_can_be_left_out_with_a_reason() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers.push(waived("arrangements", Some("1 2")));
    assert_eq!(standing(&case, "information"), Standing::Missing, "another step");
    case.waivers.push(waived("information", Some("1 2")));
    assert_eq!(standing(&case, "information"), Standing::Waived);
    assert_eq!(phase(&case, day(TODAY)), Phase::Day, "nobody waits for it");
    case.waivers[1].resumed_on = Some(day("2026-03-19"));
    assert_eq!(standing(&case, "information"), Standing::Missing, "it was taken up again");
}

#[test]
fn a_step_that_was_left_out_returns_when_more_is_missing_than_then() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    case.waivers.push(waived("information", Some("1 2")));
    case.information[1].shared_on = Some(day("2026-03-19"));
    assert_eq!(standing(&case, "information"), Standing::Waived, "less is missing");
    case.information.push(asked(3, None));
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers[0].about = None;
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers.push(waived("information", Some("1 3")));
    assert_eq!(standing(&case, "information"), Standing::Waived, "left out once more, with what is missing now");
}

#[test]
fn two_reasons_do_not_add_up_to_one() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    case.waivers = vec![waived("information", Some("1")), waived("information", Some("2"))];
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.information = vec![asked(12, None)];
    case.waivers = vec![waived("information", Some("1 2"))];
    assert_eq!(standing(&case, "information"), Standing::Missing, "twelve is not one and two");
}

#[test]
fn one_more_person_to_be_told_brings_the_explanation_back() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    case.waivers.push(waived("explanation", Some("oom")));
    assert_eq!(standing(&case, "explanation"), Standing::Waived);
    invitation(&mut case, "nicht").explained_on = None;
    assert_eq!((standing(&case, "explanation"), about(&case, "explanation").join(" ").as_str()), (Standing::Missing, "oom nicht"));
}

#[test]
fn a_step_of_which_nothing_in_particular_is_missing_can_be_left_out_too() {
    let mut case = a_case(Variant::Family);
    case.conferences[0].place = None;
    case.waivers.push(waived("date-and-place", None));
    assert_eq!(standing(&case, "date-and-place"), Standing::Waived);
}

#[test]
fn a_call_that_was_left_out_after_one_conference_is_made_after_the_next() {
    let mut case = with_a_plan_given_out();
    case.waivers.push(waived("call", Some("1")));
    assert_eq!(step_on(&case, "2026-04-26", "call").standing, Standing::Waived);
    case.conferences.push(Conference::new(2));
    ends(&mut case, Ending::NoPlan, "2026-05-30");
    assert_eq!(step_on(&case, "2026-06-27", "call").standing, Standing::Missing);
}

#[test]
fn what_is_not_missing_is_not_left_out() {
    let mut case = a_case(Variant::Family);
    case.waivers = vec![waived("question", None), waived("plan", None), waived("information", None)];
    assert_eq!(["question", "plan", "information"].map(|id| standing(&case, id)), [Standing::Done, Standing::Later, Standing::NotNeeded]);
}

#[test]
fn consent_the_main_person_and_closing_are_never_left_out() {
    assert_eq!(NEVER_WAIVED, ["main-person", "consent", "consent-withdrawn", "consent-refused", "close"]);
    let left_out = |case: &mut Case, today: &str| {
        case.waivers = NEVER_WAIVED.map(|step| waived(step, None)).to_vec();
        assert_eq!(that_stand(case, today, Standing::Waived), [""; 0]);
        missing(case, today).join(" ")
    };
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(left_out(&mut case, TODAY), "consent-withdrawn");
    case.consents.clear();
    assert_eq!(left_out(&mut case, TODAY), "consent");
    case.refusals.push(a_no("ada"));
    assert_eq!(left_out(&mut case, TODAY), "consent-refused");
    case.people.retain(|it| it.role != Role::MainPerson);
    case.contacts.push(spoke("oma", true));
    assert_eq!(left_out(&mut case, TODAY), "main-person");
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(left_out(&mut case, TODAY), "close");
}
