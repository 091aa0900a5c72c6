//! From the application to the question: who coordinates, the first contact, the yes of the main
//! persons, and after harm the acknowledgement.

use super::{Phase, Standing, Step, done, step};
use crate::domain::Case;
use crate::domain::circle::{Person, Role, Side};
use crate::domain::intake::Variant;
use crate::method::approach::{is_silent, may_be_written_to};
use crate::method::consent::{Agreed, Needed, day_of_taking_part, is_minor, of_main_persons};
use crate::method::rules::after_harm::before_acknowledgement;
use crate::method::{clocks, rules};
use chrono::NaiveDate;

/// The command that records who it is about, or who decides, now that somebody is no longer there.
pub(super) fn who_decides_now(lapsed: &Needed<'_>) -> String {
    if lapsed.person.died_on.is_some() {
        return "ekc circle edit @person --role @main-person".to_owned();
    }
    format!("ekc consent {} --by @person", lapsed.person.handle.as_str())
}

/// The command with which a consent is recorded.
fn ask_consent(case: &Case, consent: &Needed<'_>, today: NaiveDate) -> String {
    let person = &consent.person.handle;
    let day = day_of_taking_part(case, today);
    match &consent.by {
        Some(by) if *by == *person => format!("ekc consent {person}"),
        Some(by) if !is_minor(consent.person, day) => format!("ekc consent {person} --by {by}"),
        Some(by) => format!("ekc consent {person} --by {by} --scope @child-takes-part"),
        None if !is_minor(consent.person, day) => format!("ekc consent {person} --by @person"),
        None => format!("ekc consent {person} --by @parent --scope @child-takes-part"),
    }
}

pub(super) fn intake(case: &Case, today: NaiveDate) -> Vec<Step> {
    let application = &case.application;
    let nobody_coordinates = case.coordinators_on(today).next().is_none();
    let independent = !nobody_coordinates
        && case
            .coordinators_on(today)
            .all(|coordinator| coordinator.independent_on.is_some());
    let mut open_consents: Vec<Needed<'_>> = of_main_persons(case, today)
        .into_iter()
        .filter(|it| it.agreed != Agreed::Yes)
        .collect();
    // First who did harm says yes and acknowledges it, and then who was harmed is asked (R26).
    let comes_second = |person: &Person| before_acknowledgement(case, person).is_some();
    open_consents.sort_by_key(|it| comes_second(it.person));
    let no_main_person = case.main_persons().next().is_none();
    let unspoken = clocks::not_yet_spoken_with(case);
    let first_to_speak = unspoken.map(|person| &person.handle);
    // With nobody in the case there is nobody to speak with, nor to choose a question: first
    // somebody is put in it.
    let with_somebody = |is: bool| {
        if case.people.is_empty() {
            Standing::Later
        } else {
            done(is)
        }
    };
    let consent = match (no_main_person, application.variant) {
        (_, Variant::Neighbourhood) => Standing::NotNeeded,
        (true, _) => Standing::Missing,
        (false, _) => done(open_consents.is_empty()),
    };
    // Nobody asks who may never be approached, or wants to be left alone, to decide for another.
    let may_be_asked = |it: &&Needed<'_>| {
        let giver = it.by.as_ref().and_then(|by| case.person(by));
        giver.is_none_or(|it| may_be_written_to(case, it))
    };
    let to_ask = open_consents.iter().find(may_be_asked);
    let (main, consent_command) = match to_ask {
        None if !open_consents.is_empty() => ("@person", "ekc explain R27".to_owned()),
        Some(first) => (
            first.person.handle.as_str(),
            ask_consent(case, first, today),
        ),
        None => ("@person", "ekc consent @person".to_owned()),
    };
    // Without a main person someone of the circle speaks, never a professional. Nobody is asked who
    // wants to be left alone.
    let speaks = |person: &&Person| !is_silent(person) && may_be_written_to(case, person);
    let own = case.main_persons().find(speaks).or_else(|| {
        case.people
            .iter()
            .filter(|person| person.role == Role::Circle)
            .find(speaks)
    });
    let anyone = own
        .map_or("@person", |person| person.handle.as_str())
        .to_owned();
    let whom = unspoken
        .or(own)
        .or_else(|| {
            case.people
                .iter()
                .find(|person| may_be_written_to(case, person))
        })
        .map_or("@person", |person| person.handle.as_str())
        .to_owned();
    let chosen = case.chosen_question().is_some();
    // The main person's own wording goes before what others made of it.
    let is_own = |handle| {
        case.person(handle)
            .is_some_and(|person: &Person| person.role == Role::MainPerson)
    };
    let question = match case
        .questions
        .iter()
        .filter(|question| rules::may_be_proposed(case, question))
        .max_by_key(|question| (is_own(&question.by), question.number))
    {
        Some(question) => format!(
            "ekc question --choose {} --chosen-by {anyone}",
            question.number
        ),
        None => format!("ekc question --by {anyone}"),
    };
    let professional = case
        .people
        .iter()
        .find(|person| person.role == Role::Professional && may_be_written_to(case, person));
    let requirement = if application.safety {
        done(case.standing_requirements().next().is_some())
    } else {
        Standing::NotNeeded
    };
    let requirement_command = professional.map_or_else(
        || "ekc circle add --role @professional".to_owned(),
        |person| format!("ekc requirement --set-by {}", person.handle),
    );
    let declare = if nobody_coordinates {
        "ekc edit-case --coordinator @name --independent"
    } else {
        "ekc edit-case --independent"
    };
    let waits = |id: &str| match id {
        "first-contact" => unspoken.is_some_and(comes_second),
        "consent" => to_ask.is_some_and(|it| comes_second(it.person)),
        _ => false,
    };
    let mut steps = vec![
        Step::new(
            step!("independence"),
            Phase::Intake,
            done(independent),
            declare,
        ),
        Step::new(
            step!("first-contact"),
            Phase::Intake,
            with_somebody(unspoken.is_none()),
            format!("ekc contact {whom}"),
        )
        .about(first_to_speak),
        if consent == Standing::Missing && no_main_person {
            Step::new(
                step!("main-person"),
                Phase::Intake,
                Standing::Missing,
                "ekc circle add --role @main-person",
            )
        } else {
            Step::new(
                step!("consent", person = main),
                Phase::Intake,
                consent,
                consent_command,
            )
        },
        acknowledgement(case),
        Step::new(
            step!("question"),
            Phase::Intake,
            with_somebody(chosen),
            question,
        ),
        Step::new(
            step!("requirement"),
            Phase::Intake,
            requirement,
            requirement_command,
        ),
    ];
    if let Some(at) = steps.iter().position(|step| step.id == "acknowledgement") {
        // The sort is stable: what does not wait keeps its place.
        steps[..=at].sort_by_key(|step| waits(step.id));
    }
    steps
}

/// After harm, who did it acknowledges their part before anyone is invited (R26).
fn acknowledgement(case: &Case) -> Step {
    let responsible = || {
        case.main_persons()
            .filter(|person| person.is_on(Side::Responsible))
    };
    let silent = responsible().find(|person| person.acknowledged_on.is_none());
    let standing = match (case.application.variant, silent) {
        (Variant::Family | Variant::Neighbourhood | Variant::Learning, _) => Standing::NotNeeded,
        (Variant::Restorative, silent) => done(silent.is_none() && responsible().next().is_some()),
    };
    // With nobody of that side there is nobody to ask: who is there has nothing to acknowledge.
    let (whom, command) = match silent {
        None if standing == Standing::Missing => (
            "nobody",
            "ekc circle add --role @main-person --side @responsible".to_owned(),
        ),
        None | Some(_) => {
            let whom = silent.map_or("@person", |person| person.handle.as_str());
            (
                "somebody",
                format!("ekc circle edit {whom} --acknowledged @date"),
            )
        }
    };
    Step::new(
        step!("acknowledgement", whom = whom),
        Phase::Intake,
        standing,
        command,
    )
}
