//! What people do and what is so, in a few words: the small changes the laws are made of.

use crate::people::{consent, day, handle, invitation, line, person, prose, someone};
use chrono::NaiveTime;
use ekc::domain::Case;
use ekc::domain::case::next_number;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::{
    ApartOrder, Branch, Exclusion, KeptApart, LeftAlone, Role, StandsBeside, Tie,
};
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance, Ending};
use ekc::domain::followup::{
    CloseReason, Closure, FollowUpCall, FollowUpMeeting, HelpAnswer, HelpOutcome,
};
use ekc::domain::information::{Information, InformationTold, View};
use ekc::domain::intake::{
    Applicant, Authority, AuthorityKind, Consent, ConsentScope, LegalFrame, Question, Refusal,
    Requirement, RequirementTold,
};
use ekc::domain::invitation::{Answer, Attending, Contact, Way};
use ekc::domain::plan::{
    Agreement, HelpAsked, Owner, Plan, PlanShare, PlanWatcher, RequirementAnswer, Rhythm, Verdict,
    WhatIf,
};

pub(crate) fn at(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

pub(crate) fn add(case: &mut Case, who: &str, role: Role) {
    case.people.push(someone(who, role));
}

pub(crate) fn leave(case: &mut Case, who: &str) {
    case.people.retain(|it| it.handle.as_str() != who);
}

pub(crate) fn all_of(case: &mut Case, branch: Option<Branch>) {
    for who in ["oma", "oom", "nicht"] {
        person(case, who).branch = branch;
    }
}

pub(crate) fn of_the_municipality(case: &mut Case) {
    case.coordinators[1].employer = Some(line("Gemeente Veldwijk"));
    case.application.municipality = Some(line("Gemeente Veldwijk"));
}

/// A professional applied, in a legal frame.
pub(crate) fn referred(case: &mut Case, frame: LegalFrame) {
    case.application.applicant = Applicant::Professional;
    case.application.legal_frame = frame;
    case.consents.clear();
}

pub(crate) fn word(case: &mut Case, words: &str) {
    case.questions[0].words = prose(words);
}

/// A second wording, chosen on the day of the first.
pub(crate) fn choose(case: &mut Case, words: &str) {
    let number = next_number(case.questions.iter().map(|it| it.number));
    let on = day("2026-03-08");
    case.questions.push(Question {
        number,
        words: prose(words),
        by: handle("ada"),
        on,
        chosen_on: Some(on),
        chosen_by: Some(handle("ada")),
        in_name_of: None,
    });
}

pub(crate) fn refuse(case: &mut Case, for_whom: &str, by: &str, on: &str) {
    case.refusals.push(Refusal {
        number: 1,
        person: handle(for_whom),
        refused_by: handle(by),
        scope: ConsentScope::TakePart,
        on: day(on),
    });
}

pub(crate) fn authority(case: &mut Case, over: &str, held_by: &str, kind: AuthorityKind) {
    case.authorities.push(Authority {
        person: handle(over),
        held_by: handle(held_by),
        kind,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
}

/// Ada is a child, and everyone said yes: she, her mother and her father.
pub(crate) fn a_child(case: &mut Case, born: i32) {
    let ada = person(case, "ada");
    ada.minor = true;
    ada.birth_year = Some(born);
    ada.supporter_offered_on = Some(day("2026-03-05"));
    for (number, parent) in [(2, "moeder"), (3, "vader")] {
        add(case, parent, Role::Circle);
        authority(case, "ada", parent, AuthorityKind::Parental);
        case.consents.push(consent(number, "ada", parent));
    }
}

/// And one of them did not.
pub(crate) fn a_child_without(case: &mut Case, born: i32, who: &str) {
    a_child(case, born);
    case.consents.retain(|it| it.given_by.as_str() != who);
}

/// Nicht is a child of whom nobody said yes.
pub(crate) fn a_niece(case: &mut Case) {
    person(case, "nicht").minor = true;
    person(case, "nicht").birth_year = Some(2015);
}

pub(crate) fn unsaid(case: &mut Case, by: &str) {
    case.consents.retain(|it| it.given_by.as_str() != by);
}

pub(crate) fn unheard(case: &mut Case) {
    a_child(case, 2015);
    case.questions[0].by = handle("oma");
}

pub(crate) fn unsupported(case: &mut Case) {
    a_child(case, 2015);
    person(case, "ada").supporter_offered_on = None;
}

/// Somebody keeps an eye on the plan.
pub(crate) fn watches(case: &mut Case, who: &str) {
    case.plan_watchers.push(PlanWatcher {
        conference: 1,
        person: handle(who),
        chosen_on: day("2026-03-28"),
        calls_on: None,
    });
}

/// Somebody stands beside another.
pub(crate) fn stands_beside(case: &mut Case, who: &str, by: &str) {
    case.stands_beside.push(StandsBeside {
        person: handle(who),
        by: handle(by),
        on: day("2026-03-05"),
    });
}

/// Everyone heard what it is; nobody was invited or said whether they come.
pub(crate) fn nobody_invited(case: &mut Case) {
    for it in &mut case.invitations {
        it.invited_on = None;
        it.answer = None;
    }
}

/// Out of the circle of invited people.
pub(crate) fn leave_out(case: &mut Case, who: &str) {
    case.invitations.retain(|it| it.person.as_str() != who);
}

/// Said no on the 14th, and was invited once more on this day.
pub(crate) fn asked_again(case: &mut Case, who: &str, on: &str) {
    let invitation = invitation(case, who);
    invitation.answer = Some(Answer::No);
    invitation.answered_on = Some(day("2026-03-14"));
    invitation.invited_on = Some(day(on));
}

pub(crate) fn leave_alone(case: &mut Case, who: &str, since: &str) {
    let person = person(case, who);
    person.left_alone = Some(LeftAlone::NotAgain);
    person.left_alone_on = Some(day(since));
}

pub(crate) fn never(case: &mut Case, who: &str) {
    person(case, who).left_alone = Some(LeftAlone::Never);
}

pub(crate) fn exclude(case: &mut Case, who: &str, on: &str) {
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle(who),
        on: day(on),
        decided_by: line("Ada"),
        reason: prose("Ada durft niet met hem in een kamer."),
        instead: Some(Attending::Letter),
        lifted_on: None,
    });
}

pub(crate) fn contact(case: &mut Case, who: &str, on: &str, note: &str) {
    case.contacts.push(Contact {
        number: 1,
        person: handle(who),
        on: day(on),
        way: Way::Phone,
        reached: true,
        note: Some(prose(note)),
    });
}

/// Nothing stands in the notes.
pub(crate) fn unwritten(case: &mut Case) {
    case.contacts.clear();
    case.conferences[0].ending_reason = None;
    case.exclusions.clear();
    case.follow_up_calls.clear();
    case.closures.clear();
    case.deviations.clear();
}

pub(crate) fn require(case: &mut Case, number: u32, by: &str) {
    let words = prose("Ada slaapt nooit alleen in huis.");
    case.requirements.push(Requirement {
        number,
        words,
        set_by: handle(by),
        set_on: day("2026-03-06"),
        why: None,
        met_when: None,
        until_the_day: None,
        replaces: None,
        withdrawn_on: None,
    });
}

pub(crate) fn tell(case: &mut Case, requirement: u32, who: &str) {
    case.requirements_told.push(RequirementTold {
        requirement,
        person: handle(who),
        on: day("2026-03-12"),
    });
}

/// The arts set a requirement, and everyone knows it but one.
pub(crate) fn untold(case: &mut Case, who: &str) {
    for known in ["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"]
        .into_iter()
        .filter(|known| *known != who)
    {
        tell(case, 1, known);
    }
    add(case, "arts", Role::Professional);
    require(case, 1, "arts");
}

pub(crate) fn inform(case: &mut Case) {
    case.information.push(Information {
        number: 1,
        words: prose("Wat mag Ada zelf beslissen?"),
        wanted_by: handle("oma"),
        asked_of: None,
        asked_on: day("2026-03-13"),
        due_on: None,
        received_on: Some(day("2026-03-16")),
        answer: Some(prose("Bijna alles.")),
        shared_on: None,
    });
}

/// An answer came that oma heard already.
pub(crate) fn heard_by_oma(case: &mut Case) {
    inform(case);
    case.information_told.push(InformationTold {
        information: 1,
        person: handle("oma"),
        on: day("2026-03-17"),
    });
}

/// An answer came that nobody got, and the day has begun.
pub(crate) fn unshared(case: &mut Case) {
    inform(case);
    attended(case, "oma", &[1]);
}

/// Nicht came into the circle the day after everyone got the answer.
pub(crate) fn newcomer(case: &mut Case) {
    inform(case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    person(case, "nicht").added_on = day("2026-03-18");
}

/// Nicht had said no when everyone got the answer, and said yes the day after.
pub(crate) fn came_back(case: &mut Case) {
    inform(case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    refuse(case, "nicht", "nicht", "2026-03-16");
    case.consents.push(Consent {
        given_on: day("2026-03-18"),
        ..consent(9, "nicht", "nicht")
    });
}

pub(crate) fn view(case: &mut Case, who: &str) {
    case.views.push(View {
        number: 1,
        conference: 1,
        person: handle(who),
        words: prose("Ik wil thuis zijn."),
        on: day("2026-03-18"),
        brought_by: None,
    });
}

pub(crate) fn translate(case: &mut Case, tie: Option<Tie>) {
    add(case, "tolk", Role::Interpreter);
    person(case, "tolk").tie = tie;
}

/// Oma and oom may not meet; both said that they come.
pub(crate) fn apart(case: &mut Case) {
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle("oma"),
        other: handle("oom"),
        from_on: day("2026-03-01"),
        until_on: None,
        order: ApartOrder::ContactBan,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    });
}

pub(crate) fn ride(case: &mut Case, by: &str, whom: &str) {
    let number = next_number(case.arrangements.iter().map(|it| it.number));
    let (by, whom) = (Some(handle(by)), Some(handle(whom)));
    case.arrangements.push(Arrangement {
        number,
        conference: 1,
        kind: ArrangementKind::Transport,
        what: line("Ophalen"),
        by,
        whom,
        done_on: None,
    });
}

pub(crate) fn ride_apart(case: &mut Case, by: &str, whom: &str) {
    apart(case);
    ride(case, by, whom);
}

pub(crate) fn attended(case: &mut Case, who: &str, parts: &[u8]) {
    case.attendances.push(Attendance {
        conference: 1,
        person: handle(who),
        attending: Attending::Present,
        walk_in: false,
        arrived_at: None,
        left_at: None,
        part_one: parts.contains(&1),
        part_two: parts.contains(&2),
        part_three: parts.contains(&3),
        stays_by_choice_of: None,
    });
}

pub(crate) fn attendance<'a>(case: &'a mut Case, who: &str) -> &'a mut Attendance {
    case.attendances
        .iter_mut()
        .find(|it| it.person.as_str() == who)
        .unwrap()
}

/// Someone from outside the circle is there all day.
pub(crate) fn guest(case: &mut Case, who: &str, role: Role) {
    add(case, who, role);
    attended(case, who, &[1, 2, 3]);
}

/// In which parts oma and oom were, who may not meet. Buur was there all day.
pub(crate) fn apart_in(case: &mut Case, oma: &[u8], oom: &[u8]) {
    apart(case);
    attended(case, "buur", &[1, 2, 3]);
    attended(case, "oma", oma);
    attended(case, "oom", oom);
}

/// In which parts oma and oom were, and when they came, on a day with its parts at 10,
/// 11 and 14 until 16 hours.
pub(crate) fn at_the_door(case: &mut Case, oma: (&[u8], &str), oom: (&[u8], &str)) {
    apart_in(case, oma.0, oom.0);
    attendance(case, "oma").arrived_at = Some(at(oma.1));
    attendance(case, "oom").arrived_at = Some(at(oom.1));
    let conference = &mut case.conferences[0];
    conference.part_one_at = Some(at("10:00"));
    conference.part_two_at = Some(at("11:00"));
    conference.part_three_at = Some(at("14:00"));
    conference.ended_at = Some(at("16:00"));
}

pub(crate) fn no_route(case: &mut Case) {
    case.conferences[0].if_no_plan = None;
    attended(case, "oma", &[1]);
}

pub(crate) fn held(case: &mut Case) {
    case.conferences[0].ending = Some(Ending::Plan);
    case.conferences[0].ended_on = Some(day("2026-03-28"));
}

/// The conference ended with a plan: oma cooks on Sundays, and buur looks whether it happens.
pub(crate) fn a_plan(case: &mut Case) {
    held(case);
    a_new_version(case);
}

/// The same plan, presented again.
pub(crate) fn a_new_version(case: &mut Case) {
    let version = next_number(case.plans.iter().map(|it| it.version));
    case.plans.push(Plan {
        version,
        conference: 1,
        presented_on: day("2026-03-28"),
        words: None,
        evaluation_on: Some(day("2026-05-30")),
        evaluation_at: None,
        evaluation_place: Some(line("bij oma")),
        convener: Some(handle("oma")),
        accepted_on: Some(day("2026-03-28")),
        revised_because: None,
    });
    what_if(case, version);
    agree(case, 1, "oma");
}

pub(crate) fn latest(case: &Case) -> u32 {
    case.latest_plan().unwrap().version
}

pub(crate) fn what_if(case: &mut Case, version: u32) {
    case.what_ifs.push(WhatIf {
        version,
        number: 1,
        when: line("oma ziek is"),
        then: line("kookt nicht"),
    });
}

/// An agreement of the latest version, carried out by one person.
pub(crate) fn agree(case: &mut Case, number: u32, who: &str) {
    let version = latest(case);
    case.agreements.push(Agreement {
        version,
        number,
        words: None,
        what: line("Eten koken voor Ada"),
        rhythm: Rhythm::Recurring,
        when_words: line("elke zondag"),
        from_on: None,
        until_on: None,
        checked_by: Some(handle("buur")),
    });
    own(case, number, who);
}

pub(crate) fn own(case: &mut Case, agreement: u32, who: &str) {
    let version = latest(case);
    case.owners.push(Owner {
        version,
        agreement,
        person: handle(who),
        agreed_on: Some(day("2026-03-28")),
        declined_on: None,
    });
}

pub(crate) fn ask_help(case: &mut Case, of: &str) {
    let version = latest(case);
    case.help_asked.push(HelpAsked {
        version,
        number: 1,
        what: line("Uitleg over de pillen"),
        of: Some(handle(of)),
        why: None,
    });
}

/// The first request for help was answered.
pub(crate) fn answer_help(case: &mut Case, by: Option<&str>, on: &str, outcome: HelpOutcome) {
    let version = latest(case);
    let number = next_number(case.help_answers.iter().map(|it| it.number));
    case.help_answers.push(HelpAnswer {
        number,
        version,
        request: 1,
        outcome,
        answered_on: day(on),
        answered_by: by.map(handle),
        much: None,
        reason: None,
        told_by: None,
    });
}

pub(crate) fn share(case: &mut Case, who: &str) {
    let version = latest(case);
    case.plan_shares.push(PlanShare {
        version,
        person: handle(who),
        on: day("2026-03-30"),
        way: None,
    });
}

/// A plan, and who has it.
pub(crate) fn given_to(case: &mut Case, who: &[&str]) {
    a_plan(case);
    for who in who {
        share(case, who);
    }
}

/// A day is set on which the circle of a conference looks back.
pub(crate) fn look_back(case: &mut Case, conference: u32, on: &str) {
    let number = next_number(case.follow_up_meetings.iter().map(|it| it.number));
    case.follow_up_meetings.push(FollowUpMeeting {
        number,
        conference,
        on: day(on),
        at: None,
        place: Some(line("bij buur")),
        convener: None,
        held_on: None,
        replaces_on: None,
    });
}

/// Oma and oom, who are kept apart, both have the plan:
/// oma does something in it, and oom was given it.
pub(crate) fn both_have_the_plan(case: &mut Case) {
    apart(case);
    given_to(case, &["oom"]);
}

/// The same, and the circle looks back on 16 May.
pub(crate) fn both_look_back(case: &mut Case) {
    both_have_the_plan(case);
    look_back(case, 1, "2026-05-16");
}

/// A plan that answers the minimum requirement of the arts, who said so the same day.
pub(crate) fn a_safe_plan(case: &mut Case) {
    add(case, "arts", Role::Professional);
    require(case, 1, "arts");
    a_plan(case);
    answer(case, 1, 1);
    judge(case, 1, 1);
}

pub(crate) fn answer(case: &mut Case, version: u32, requirement: u32) {
    case.requirement_answers.push(RequirementAnswer {
        version,
        requirement,
        agreement: 1,
    });
}

pub(crate) fn judge(case: &mut Case, version: u32, requirement: u32) {
    case.verdicts.push(Verdict {
        version,
        requirement,
        met: YesNo::Yes,
        by: handle("arts"),
        on: day("2026-03-28"),
        at: None,
        reason: None,
    });
}

/// The arts has a task, and Ada has the plan.
pub(crate) fn task_for_the_arts(case: &mut Case) {
    given_to(case, &["ada"]);
    add(case, "arts", Role::Professional);
    own(case, 1, "arts");
}

/// The arts is asked for help, and Ada has the plan.
pub(crate) fn help_of_the_arts(case: &mut Case) {
    given_to(case, &["ada"]);
    add(case, "arts", Role::Professional);
    ask_help(case, "arts");
}

/// The arts has the plan and no part in it.
pub(crate) fn outsider(case: &mut Case) {
    given_to(case, &["arts"]);
    add(case, "arts", Role::Professional);
}

pub(crate) fn call(case: &mut Case, who: &str) {
    case.follow_up_calls.push(FollowUpCall {
        number: 1,
        conference: 1,
        person: handle(who),
        on: day("2026-04-25"),
        further_conference: None,
        note: None,
    });
}

pub(crate) fn closed(case: &mut Case, on: &str, reason: CloseReason) {
    let number = next_number(case.closures.iter().map(|it| it.number));
    case.closures.push(Closure {
        number,
        on: day(on),
        reason,
        note: None,
        reopened_on: None,
    });
}

/// There is a plan, nobody called, and the role ended on 28 April.
pub(crate) fn ended_with(case: &mut Case, reason: CloseReason) {
    a_plan(case);
    closed(case, "2026-04-28", reason);
}
