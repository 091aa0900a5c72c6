//! Where a case stands: what is done, what is missing and why, what comes next. All derived.
//!
//! The order is the order of a conference (eigen-kracht.nl, "Procesbeschrijving"). A step that is
//! missing names the command that records it.

use super::approach::{is_silent, may_be_written_to};
use super::consent::{
    Agreed, Needed, day_of_taking_part, is_held_back, is_minor, of_main_persons, plan_rests,
    stopped, who_said_no,
};
use super::inviting::{may_be_invited, said_no_before, was_explained};
use super::readers::plan_readers;
use super::room::present;
use super::rules::after_harm::before_acknowledgement;
use super::rules::children::waits_for_a_yes;
use super::{calls, clocks, rules};
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Person, Role, Side};
use crate::domain::conference::Ending;
use crate::domain::deviation::Waiver;
use crate::domain::followup::CloseReason;
use crate::domain::intake::Variant;
use crate::domain::invitation::Answer;
use crate::domain::text::Handle;
use crate::words::{Label, Value, Words, label};
use chrono::NaiveDate;

/// The phases of a case (fasen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Application, consent, question.
    Intake,
    /// Widening the circle and inviting.
    Circle,
    /// Information for everyone.
    Information,
    /// The day.
    Day,
    /// The plan on paper.
    Plan,
    /// The call after four weeks.
    After,
    /// The role has ended.
    Closed,
}

impl Phase {
    /// The message that names the phase, such as `phase-intake`.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Intake => label!("phase-intake"),
            Self::Circle => label!("phase-circle"),
            Self::Information => label!("phase-information"),
            Self::Day => label!("phase-day"),
            Self::Plan => label!("phase-plan"),
            Self::After => label!("phase-after"),
            Self::Closed => label!("phase-closed"),
        }
    }
}

/// How it stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Recorded.
    Done,
    /// Missing now.
    Missing,
    /// Its time has not come.
    Later,
    /// Not needed in this case.
    NotNeeded,
    /// Left out, with a reason.
    Waived,
}

/// Steps that are never left out: without them nothing goes on.
pub const NEVER_WAIVED: [&str; 6] = [
    "main-person",
    "consent",
    "consent-withdrawn",
    "consent-refused",
    "main-person-gone",
    "close",
];

/// One step of the practice in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Name of the step; `step-<id>` tells it and `step-<id>.why` tells why.
    pub id: &'static str,
    /// Where it belongs.
    pub phase: Phase,
    /// How it stands.
    pub standing: Standing,
    /// Values for the words.
    pub values: Vec<(&'static str, Value)>,
    /// What of it is missing: handles or numbers. A step that was left out returns when something
    /// is missing that was not missing then.
    pub about: Vec<String>,
    /// The command that records it, ready to paste.
    pub command: String,
}

/// What a step is called, with the values for its words. See `step!`.
struct Called {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What a step is called: `step!("invite", count = uninvited)`. Without its words (what it is, why,
/// what was done), or with other values than they have, it does not compile.
macro_rules! step {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            crate::words::message::check(
                &[
                    concat!("step-", $id),
                    concat!("step-", $id, ".why"),
                    concat!("step-", $id, ".done"),
                ],
                &[],
                &[$(stringify!($name)),*],
            );
        };
        Called {
            id: $id,
            values: vec![$((stringify!($name), crate::words::message::value!($name = $value))),*],
        }
    }};
}

impl Step {
    fn new(called: Called, phase: Phase, standing: Standing, command: impl Into<String>) -> Self {
        Self {
            id: called.id,
            phase,
            standing,
            values: called.values,
            about: Vec::new(),
            command: command.into(),
        }
    }

    fn about(mut self, missing: impl IntoIterator<Item = impl ToString>) -> Self {
        self.about = missing.into_iter().map(|it| it.to_string()).collect();
        self
    }

    /// What it is, in words.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let said = words.find(&format!("step-{}", self.id), &self.values);
        // `step!` saw to it that they are there.
        said.unwrap_or_default()
    }

    /// Why it matters, in words.
    #[must_use]
    pub fn why(&self, words: &Words) -> String {
        let said = words.find(&format!("step-{}.why", self.id), &self.values);
        said.unwrap_or_default()
    }

    /// Whether a waiver still covers all that is missing.
    #[must_use]
    pub fn is_covered_by(&self, waiver: &Waiver) -> bool {
        let left_out: Vec<&str> = waiver
            .about
            .as_ref()
            .map(|about| about.as_str().split(' ').collect())
            .unwrap_or_default();
        waiver.resumed_on.is_none()
            && waiver.step.as_str() == self.id
            && self.about.iter().all(|it| left_out.contains(&it.as_str()))
    }
}

/// Done when it is so, missing otherwise.
fn done(is: bool) -> Standing {
    if is {
        Standing::Done
    } else {
        Standing::Missing
    }
}

/// The phase in which the case is: that of the first step that is missing or has yet to come.
#[must_use]
pub fn phase(case: &Case, today: NaiveDate) -> Phase {
    if case.closed_on().is_some() {
        return Phase::Closed;
    }
    let open = |step: &Step| matches!(step.standing, Standing::Missing | Standing::Later);
    steps(case, today)
        .iter()
        .find(|step| open(step))
        .map_or(Phase::After, |step| step.phase)
}

/// What to do next: the steps that are missing, in order.
#[must_use]
pub fn next_steps(case: &Case, today: NaiveDate) -> Vec<Step> {
    steps(case, today)
        .into_iter()
        .filter(|step| step.standing == Standing::Missing)
        .collect()
}

/// All steps of a case, in the order of a conference.
#[must_use]
pub fn steps(case: &Case, today: NaiveDate) -> Vec<Step> {
    if case.closed_on().is_some() {
        return Vec::new();
    }
    let mut steps = preparation(case, today);
    let begun = case.current_conference().is_some_and(|conference| {
        conference.ending.is_some() || case.attendances_of(conference.number).next().is_some()
    });
    if begun {
        // What was not recorded before the day no longer has to be.
        for step in steps
            .iter_mut()
            .filter(|step| step.standing != Standing::Done)
        {
            step.standing = Standing::NotNeeded;
        }
    }
    let ended = case
        .current_conference()
        .is_some_and(|conference| conference.ending.is_some());
    if let Some(consent) = stopped(case, today).filter(|_| !ended) {
        // Withdrawal stops what was going on (R3); coming back is up to the person.
        for step in steps
            .iter_mut()
            .filter(|step| step.standing == Standing::Missing)
        {
            step.standing = Standing::Later;
        }
        // Whose no it is and how it ends is no asking again.
        let person = &consent.person.handle;
        let by = who_said_no(case, &consent).unwrap_or_else(|| person.clone());
        let whose = if by == *person { "own" } else { "other" };
        // Coming back is up to the person: nothing is proposed but to read why.
        let why = "ekc explain R3".to_owned();
        let (called, command) = match consent.agreed {
            Agreed::Refused(on) => (
                step!(
                    "consent-refused",
                    person = person,
                    by = by,
                    on = on,
                    whose = whose
                ),
                why,
            ),
            Agreed::Withdrawn(on) => (
                step!(
                    "consent-withdrawn",
                    person = person,
                    by = by,
                    on = on,
                    whose = whose
                ),
                why,
            ),
            Agreed::Yes | Agreed::NotYet => (
                step!(
                    "consent-withdrawn",
                    person = person,
                    by = by,
                    on = today,
                    whose = whose
                ),
                why,
            ),
            Agreed::Lapsed(_) => (
                step!("main-person-gone", person = person),
                who_decides_now(&consent),
            ),
        };
        let step = Step::new(called, Phase::Intake, Standing::Missing, command);
        steps.retain(|step| step.id != "consent");
        steps.insert(0, step);
        steps.push(the_day(case, today));
        // A day that has begun is ended; one that has not does not begin.
        if let Some(day) = steps
            .last_mut()
            .filter(|day| !begun && day.standing == Standing::Missing)
        {
            day.standing = Standing::Later;
        }
    } else {
        steps.push(the_day(case, today));
    }
    steps.extend(after_the_day(case, today));
    for step in steps
        .iter_mut()
        .filter(|step| step.standing == Standing::Missing && !NEVER_WAIVED.contains(&step.id))
    {
        if case.waivers.iter().any(|waiver| step.is_covered_by(waiver)) {
            step.standing = Standing::Waived;
        }
    }
    steps
}

/// The command that records who it is about, or who decides, now that somebody is no longer there.
fn who_decides_now(lapsed: &Needed<'_>) -> String {
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

fn preparation(case: &Case, today: NaiveDate) -> Vec<Step> {
    let mut steps = intake(case, today);
    steps.extend(widening(case, today));
    steps.push(information(case));
    steps.extend(arranging(case));
    steps
}

fn intake(case: &Case, today: NaiveDate) -> Vec<Step> {
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
    let spoken = unspoken.is_none() && !case.people.is_empty();
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
    // Without a main person someone of the circle speaks, never a professional.
    let own = case.main_persons().find(|it| !is_silent(it)).or_else(|| {
        case.people
            .iter()
            .filter(|person| person.role == Role::Circle && !is_silent(person))
            .find(|person| may_be_written_to(case, person))
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
        .find(|person| person.role == Role::Professional);
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
            done(spoken),
            format!("ekc contact {whom} --way @visit"),
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
        Step::new(step!("question"), Phase::Intake, done(chosen), question),
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
    let whom = silent.map_or("@person", |person| person.handle.as_str());
    Step::new(
        step!("acknowledgement"),
        Phase::Intake,
        standing,
        format!("ekc circle edit {whom} --acknowledged @today"),
    )
}

fn widening(case: &Case, today: NaiveDate) -> Vec<Step> {
    let number = case.current_number();
    // Who came unexpectedly was not to be invited.
    let walked_in = |person: &Person| {
        case.attendances_of(number)
            .any(|it| it.person == person.handle && it.walk_in)
    };
    let may_come = |person: &Person| {
        may_be_written_to(case, person)
            && (may_be_invited(case, person, today) && !said_no_before(case, person)
                || case
                    .invitation(number, &person.handle)
                    .is_some_and(|it| it.invited_on.is_some()))
    };
    let own: Vec<&Person> = case
        .people
        .iter()
        .filter(|person| person.is_own_people() && !walked_in(person) && may_come(person))
        .collect();
    let wider = own.iter().any(|person| person.role == Role::Circle);
    let invitation = |person: &Person| case.invitation(number, &person.handle);
    let unexplained: Vec<&&Person> = own
        .iter()
        .filter(|person| person.role == Role::Circle && !was_explained(case, person))
        // Who said no, or never answered, is let be (R3).
        .filter(|person| {
            !invitation(person)
                .is_some_and(|it| matches!(it.answer, Some(Answer::No | Answer::NoReply)))
        })
        .collect();
    let uninvited: Vec<&&Person> = own
        .iter()
        .filter(|person| {
            person.role == Role::Circle
                && invitation(person)
                    .is_none_or(|it| it.invited_on.is_none() && it.answer.is_none())
        })
        .collect();
    // Whoever was invited has something to answer: a professional too.
    let unanswered: Vec<&Person> = case
        .people
        .iter()
        .filter(|person| person.left_alone.is_none() && !walked_in(person))
        .filter(|person| {
            invitation(person).is_some_and(|it| it.invited_on.is_some() && it.answer.is_none())
        })
        .collect();
    let asked = own.iter().any(|person| {
        invitation(person).is_some_and(|it| it.invited_on.is_some() || it.answer.is_some())
    });
    let answers = if asked || !unanswered.is_empty() {
        done(unanswered.is_empty())
    } else {
        Standing::Later
    };
    let if_circle = |standing: Standing| if wider { standing } else { Standing::Later };
    // Of a child for whom nobody said yes yet that yes is asked first, once the others are invited.
    let invite = |people: &[&&Person], more: &str| {
        let waits = |it: &&&Person| waits_for_a_yes(case, it, today);
        match people.iter().find(|it| waits(it).is_none()) {
            Some(ready) => format!("ekc invite {}{more}", ready.handle),
            None => people.first().and_then(waits).map_or_else(
                || "ekc invite @person".to_owned() + more,
                |asks| asks.command,
            ),
        }
    };
    vec![
        Step::new(
            step!(
                "circle",
                count = own.len(),
                street = if case.application.variant == Variant::Neighbourhood {
                    "yes"
                } else {
                    "no"
                }
            ),
            Phase::Circle,
            done(wider),
            "ekc circle add",
        ),
        Step::new(
            step!("explanation", count = unexplained.len()),
            Phase::Circle,
            if_circle(done(unexplained.is_empty())),
            invite(&unexplained, " --explained @today"),
        )
        .about(unexplained.iter().map(|it| &it.handle)),
        Step::new(
            step!("invitation", count = uninvited.len()),
            Phase::Circle,
            if_circle(done(uninvited.is_empty())),
            invite(&uninvited, ""),
        )
        .about(uninvited.iter().map(|it| &it.handle)),
        requirement_told(case, asked),
        verdict_giver(case, asked, today),
        Step::new(
            step!("answers", count = unanswered.len()),
            Phase::Circle,
            answers,
            format!(
                "ekc answer {} @yes",
                unanswered
                    .first()
                    .map_or("@person", |it| it.handle.as_str())
            ),
        )
        .about(unanswered.iter().map(|it| &it.handle)),
    ]
}

/// Everyone who is invited knows the minimum requirements before the day (R7).
fn requirement_told(case: &Case, asked: bool) -> Step {
    let untold = rules::not_yet_told(case);
    let standing = match (case.standing_requirements().next().is_none(), asked) {
        (true, _) => Standing::NotNeeded,
        (false, false) => Standing::Later,
        (false, true) => done(untold.is_empty()),
    };
    let mut numbers: Vec<String> = untold
        .iter()
        .map(|(number, _)| number.to_string())
        .collect();
    numbers.dedup();
    if numbers.is_empty() {
        numbers.push("1".to_owned());
    }
    Step::new(
        step!("requirement-told", number = numbers.join(", ")),
        Phase::Circle,
        standing,
        format!("ekc requirement --told {} --to-all", numbers.join(",")),
    )
    .about(
        untold
            .iter()
            .map(|(number, person)| format!("{number}:{}", person.handle)),
    )
}

/// Whoever set a minimum requirement says on the day whether the plan meets it (R8), and is asked
/// to be there. Who answered already said how it will be.
fn verdict_giver(case: &Case, asked: bool, today: NaiveDate) -> Step {
    let number = case.current_number();
    let is_open = |handle: &&Handle| {
        let is_asked = case
            .invitation(number, handle)
            .is_some_and(|it| it.invited_on.is_some() || it.answer.is_some());
        let may_come = case
            .person(handle)
            .is_some_and(|it| may_be_invited(case, it, today));
        may_come && !is_asked
    };
    // A condition until the day, or what was withdrawn, is not judged.
    let mut setters: Vec<&Handle> = case
        .requirements_of_the_plan()
        .map(|it| &it.set_by)
        .collect();
    setters.sort_unstable();
    setters.dedup();
    let is_judged_by_nobody = setters.is_empty();
    let open: Vec<&Handle> = setters.into_iter().filter(is_open).collect();
    let standing = match (is_judged_by_nobody, asked) {
        (true, _) => Standing::NotNeeded,
        (false, false) => Standing::Later,
        (false, true) => done(open.is_empty()),
    };
    let whom = open.first().map_or("@person", |it| it.as_str()).to_owned();
    Step::new(
        step!("verdict-giver", person = whom),
        Phase::Circle,
        standing,
        format!("ekc invite {whom}"),
    )
    .about(open)
}

fn information(case: &Case) -> Step {
    let waiting = case
        .information
        .iter()
        .find(|item| item.received_on.is_none());
    let unshared = case
        .information
        .iter()
        .find(|item| item.received_on.is_some() && item.shared_on.is_none());
    let (standing, command) = match (waiting, unshared) {
        (Some(item), _) => (
            Standing::Missing,
            format!("ekc inform receive {}", item.number),
        ),
        (None, Some(item)) => (
            Standing::Missing,
            format!("ekc inform share {}", item.number),
        ),
        // Nobody has asked for anything yet, which may be how it stays.
        (None, None) if case.information.is_empty() => (Standing::NotNeeded, String::new()),
        (None, None) => (Standing::Done, String::new()),
    };
    let open: Vec<u32> = case
        .information
        .iter()
        .filter(|item| item.shared_on.is_none())
        .map(|item| item.number)
        .collect();
    Step::new(
        step!("information", count = open.len()),
        Phase::Information,
        standing,
        command,
    )
    .about(open)
}

fn arranging(case: &Case) -> Vec<Step> {
    let conference = case.current_conference();
    let number = conference.map_or(1, |conference| conference.number);
    let set =
        conference.is_some_and(|conference| conference.on.is_some() && conference.place.is_some());
    let dated = conference.is_some_and(|conference| conference.on.is_some());
    let to_do: Vec<u32> = case
        .arrangements
        .iter()
        .filter(|it| it.conference == number && it.done_on.is_none())
        .map(|it| it.number)
        .collect();
    let first = to_do.first().map(u32::to_string).unwrap_or_default();
    let nothing_listed = !case.arrangements.iter().any(|it| it.conference == number);
    let arranged = if nothing_listed {
        Standing::NotNeeded
    } else {
        done(to_do.is_empty())
    };
    vec![
        Step::new(
            step!("date-and-place"),
            Phase::Day,
            done(set),
            match (dated, clocks::meets_again_on(case)) {
                (true, _) => "ekc conference set --place @place".to_owned(),
                (false, Some(on)) => format!("ekc conference set --date {on}"),
                (false, None) => "ekc conference set".to_owned(),
            },
        )
        .about([number]),
        Step::new(
            step!("arrangements", count = to_do.len()),
            Phase::Day,
            arranged,
            format!("ekc conference checklist --done {first}"),
        )
        .about(to_do),
    ]
}

fn the_day(case: &Case, today: NaiveDate) -> Step {
    let Some(conference) = case.current_conference() else {
        return Step::new(
            step!("day", number = case.current_number()),
            Phase::Day,
            Standing::Missing,
            "ekc conference new",
        );
    };
    let standing = match (conference.ending, conference.on) {
        (Some(Ending::StoppedInPreparation | Ending::PlanWithoutMeeting), _) => Standing::NotNeeded,
        (Some(Ending::Plan | Ending::NoPlan | Ending::PlanInMaking), _) => Standing::Done,
        (None, Some(on)) if on <= today => Standing::Missing,
        (None, _) => Standing::Later,
    };
    let parts = [
        conference.part_one_at,
        conference.part_two_at,
        conference.part_three_at,
    ];
    let next_part = parts.iter().position(Option::is_none);
    let is_today = conference.ending.is_none() && conference.on == Some(today);
    let someone_is_there = present(case, conference.number).next().is_some();
    match next_part.filter(|_| is_today) {
        Some(_) if !someone_is_there => Step::new(
            step!("arrivals"),
            Phase::Day,
            standing,
            "ekc conference arrive --all",
        ),
        Some(at) => {
            let part = (at + 1).to_string();
            Step::new(
                step!("part", number = part),
                Phase::Day,
                standing,
                format!("ekc conference part {part} --at @time"),
            )
        }
        None => Step::new(
            step!("day", number = conference.number),
            Phase::Day,
            standing,
            "ekc conference end",
        ),
    }
}

fn after_the_day(case: &Case, today: NaiveDate) -> Vec<Step> {
    let ending = case
        .current_conference()
        .and_then(|conference| conference.ending);
    let with_plan = match ending {
        Some(Ending::Plan | Ending::PlanWithoutMeeting | Ending::PlanInMaking) => true,
        Some(Ending::NoPlan | Ending::StoppedInPreparation) | None => false,
    };
    let number = case.current_number();
    let plan = case.latest_plan().filter(|plan| plan.conference == number);
    // After a no, or a yes that was taken back, nothing goes on with the plan (R3).
    let rests = plan_rests(case, today);
    let if_plan = |standing: Standing| match (with_plan, plan, ending) {
        (true, Some(_), _) if rests && standing == Standing::Missing => Standing::Later,
        (true, Some(_), _) => standing,
        (true, None, _) | (false, _, None) => Standing::Later,
        (false, _, Some(_)) => Standing::NotNeeded,
    };
    let version = plan.map_or(0, |plan| plan.version);
    let recorded = match (with_plan, ending) {
        (true, _) => done(plan.is_some()),
        (false, None) => Standing::Later,
        (false, Some(_)) => Standing::NotNeeded,
    };
    let refused = case.requirements_of_the_plan().any(|requirement| {
        case.verdict(version, requirement.number)
            .is_some_and(|it| it.met == YesNo::No)
    });
    let unjudged = case
        .requirements_of_the_plan()
        .find(|requirement| case.verdict(version, requirement.number).is_none());
    let revision = if refused {
        if_plan(Standing::Missing)
    } else {
        Standing::NotNeeded
    };
    let verdict = if case.requirements_of_the_plan().next().is_none() {
        Standing::NotNeeded
    } else {
        if_plan(done(unjudged.is_none()))
    };
    let accepted = plan.is_some_and(|plan| plan.accepted_on.is_some());
    let has_it = |person: &Person| case.has_plan(version, &person.handle);
    let unshared: Vec<&Person> = plan_readers(case, version)
        .into_iter()
        .filter(|person| !has_it(person))
        .collect();
    let shared = plan.is_some()
        && unshared.is_empty()
        && case
            .plan_shares
            .iter()
            .any(|share| share.version == version);
    let call_on = calls::call_due_on(case);
    let call = match call_on {
        // A further conference is being prepared: its own call comes later.
        _ if ending.is_none() => Standing::Later,
        _ if calls::call_made(case) => Standing::Done,
        Some(on) if on <= today => Standing::Missing,
        None => Standing::NotNeeded,
        Some(_) => Standing::Later,
    };
    let uncalled = calls::not_yet_called(case);
    let whom = uncalled
        .first()
        .copied()
        .or_else(|| {
            let may_be_called =
                |it: &&Person| may_be_written_to(case, it) && !is_held_back(case, it, today);
            case.people.iter().find(may_be_called)
        })
        .map_or("@person", |person| person.handle.as_str());
    let reason = close_reason(case);
    let may_close = ending.is_some()
        && (matches!(call, Standing::Done | Standing::NotNeeded) || calls::call_left_out(case));
    vec![
        Step::new(step!("plan"), Phase::Plan, recorded, "ekc record-plan").about([number]),
        Step::new(
            step!("verdict"),
            Phase::Plan,
            verdict,
            format!(
                "ekc plan verdict {}",
                unjudged.map_or(1, |requirement| requirement.number)
            ),
        )
        .about(unjudged.map(|requirement| format!("{version}:{}", requirement.number))),
        Step::new(step!("revision"), Phase::Plan, revision, "ekc plan amend"),
        Step::new(
            step!("acceptance"),
            Phase::Plan,
            if refused {
                if_plan(Standing::Later)
            } else {
                if_plan(done(accepted))
            },
            "ekc plan agree",
        )
        .about([version]),
        Step::new(
            step!("plan-shared", count = unshared.len()),
            Phase::Plan,
            if_plan(done(shared)),
            "ekc plan share --all",
        )
        .about(
            unshared
                .iter()
                .map(|person| format!("{version}:{}", person.handle)),
        ),
        Step::new(
            step!(
                "call",
                date = call_on,
                when = if call_on == Some(today) {
                    "today"
                } else {
                    "past"
                }
            ),
            Phase::After,
            call,
            format!("ekc followup call {whom}"),
        )
        .about([number]),
        going_on(case, today),
        Step::new(
            step!("close"),
            Phase::After,
            if may_close {
                Standing::Missing
            } else {
                Standing::Later
            },
            format!("ekc close --reason @{reason}"),
        ),
    ]
}

/// Whether the circle meets once more: it said so, at the end or when the coordinator called.
/// Without a plan, and without a word about it, that is asked.
fn going_on(case: &Case, today: NaiveDate) -> Step {
    let number = case.current_number();
    let conference = case.current_conference();
    let ending = conference.and_then(|it| it.ending);
    let at_the_end = conference.and_then(|it| it.meets_again);
    let in_a_call = |answer: YesNo| {
        case.follow_up_calls
            .iter()
            .any(|it| it.conference == number && it.further_conference == Some(answer))
    };
    let is_wanted = at_the_end == Some(YesNo::Yes) || in_a_call(YesNo::Yes);
    let is_open = ending == Some(Ending::NoPlan)
        && at_the_end.is_none()
        && !in_a_call(YesNo::No)
        && stopped(case, today).is_none();
    let (called, standing) = match (ending, is_wanted, is_open) {
        (Some(_), true, _) => (step!("further-conference"), Standing::Missing),
        (Some(_), false, true) => (step!("meet-again"), Standing::Missing),
        (None, _, _) | (Some(_), false, false) => {
            (step!("further-conference"), Standing::NotNeeded)
        }
    };
    Step::new(called, Phase::After, standing, "ekc conference new").about([number])
}

/// The reason to close with that fits how it went.
fn close_reason(case: &Case) -> &'static str {
    let reason = match case
        .current_conference()
        .and_then(|conference| conference.ending)
    {
        Some(Ending::Plan | Ending::PlanInMaking) | None => CloseReason::Completed,
        Some(Ending::NoPlan) => CloseReason::NoPlan,
        Some(Ending::StoppedInPreparation) => CloseReason::Stopped,
        Some(Ending::PlanWithoutMeeting) => CloseReason::PlanWithoutMeeting,
    };
    reason.code()
}
