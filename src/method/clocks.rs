//! The terms of the practice: when something is due, and why.
//! Dates only; the caller says what today is.

use super::amounts;
use super::approach::may_be_written_to;
use super::calls::{CALL_DAYS, CALL_LATE_DAYS, call_is_settled, last_held};
use super::consent;
use super::correcting::{self, answer_by};
use super::erasure::{erase_by, is_only_main_person};
use super::looking_back::meetings_after;
use super::readers::plan_is_given;
use super::tasks::still_there;
use super::told_of_file::{is_noted, is_to_be_told, tell_by};
use crate::domain::Case;
use crate::domain::circle::{ApartOrder, Person, Side};
use crate::domain::conference::Ending;
use crate::domain::free_date::FreeDate;
use crate::domain::intake::LegalFrame;
use crate::domain::plan::Plan;
use crate::domain::text::Handle;
use crate::words::{Value, Words};
use chrono::{Days, NaiveDate, NaiveTime};

/// The coordinator is in touch within a few days of the application (leaflet 2011); we take three.
pub const FIRST_CONTACT_DAYS: u64 = 3;
/// A plan that is needed within this many days is urgent (fastest known: four days).
pub const URGENT_DAYS: u64 = 7;
/// From then on the coordinator is in touch the next day.
pub const URGENT_CONTACT_DAYS: u64 = 1;
/// The plan is on paper within two weeks (R23; outside norm:
/// Jeugdwet art. 4.1.3, fourth paragraph).
pub const PLAN_SHARED_DAYS: u64 = 14;

/// After a report under the Wmo a personal plan may be handed in within a week (Wmo 2015
/// art. 2.3.2, second paragraph).
pub const WMO_PLAN_DAYS: u64 = 7;
/// The municipality looks into a report within six weeks (Wmo 2015 art. 2.3.2, first paragraph).
pub const WMO_INQUIRY_DAYS: u64 = 42;
/// The professional's own plan is there within six weeks after it is certain that no
/// familiegroepsplan comes (Jeugdwet art. 4.1.3, fifth paragraph).
pub const PROFESSIONAL_PLAN_DAYS: u64 = 42;
/// A term of the law that passed is still told for two weeks, as one that is over.
pub const PASSED_DAYS: u64 = 14;
/// A home ban holds ten days unless it is extended (Wet tijdelijk huisverbod, art. 2).
pub const HOME_BAN_DAYS: u64 = 10;
/// And four weeks at most, counted from the day it was imposed (art. 9).
pub const HOME_BAN_MOST_DAYS: u64 = 28;

/// What is due on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub on: NaiveDate,
    /// The hour, of a term that ends at an hour.
    pub at: Option<NaiveTime>,
    /// The message that names it, without its prefix `due-`.
    pub what: &'static str,
    /// Where the term comes from: a rule such as R23, an article of law, or only what was agreed.
    pub source: Option<&'static str>,
    /// A number or handle it is about.
    pub about: Option<String>,
    /// The command that goes with it, ready to paste.
    pub command: &'static str,
    /// What it is in words of the case itself, where it is a date that stands by itself.
    pub words: Option<String>,
}

impl Due {
    /// Whether its day goes by without the coordinator being late: a term of the law for others.
    #[must_use]
    pub fn goes_by(&self) -> bool {
        matches!(self.what, "wmo-plan" | "wmo-inquiry" | "professional-plan")
    }

    /// What it is, in words; `about` is what it is about and `typed` what it says,
    /// as far as that may be told.
    #[must_use]
    pub fn named(&self, words: &Words, about: &str, typed: Option<&str>) -> String {
        let typed = typed.map_or_else(String::new, |typed| format!(": {typed}"));
        let values = [
            ("about", Value::Text(about.to_owned())),
            ("words", Value::Text(typed)),
        ];
        let said = words.find(&format!("due-{}", self.what), &values);
        // `term!` saw to it that it is there.
        said.unwrap_or_default()
    }
}

/// What a term is called, and a number or handle that it is about. See `term!`.
pub struct Term {
    /// The message that names it, without its prefix `due-`.
    pub what: &'static str,
    /// A number or handle.
    pub about: Option<String>,
}

impl Term {
    /// Say whose it is, where its words do not.
    #[must_use]
    pub fn of(mut self, person: Option<&Handle>) -> Self {
        self.about = person.map(Handle::to_string);
        self
    }
}

/// What a term is called: `term!("call")`, `term!("information", about = number)`. Without its
/// words, which term it is and why, it does not compile.
macro_rules! term {
    ($what:literal $(, about = $about:expr)?) => {{
        const {
            $crate::words::message::check(
                &[concat!("due-", $what), concat!("due-", $what, ".why")],
                &[],
                &[$(term!(@name $about))?],
            );
        };
        $crate::method::clocks::Term {
            what: $what,
            about: None$(.or(Some($about.to_string())))?,
        }
    }};
    (@name $about:expr) => {
        "about"
    };
}
pub(crate) use term;

/// The day so many days later; the last day there is when that is too far.
#[must_use]
pub fn days_after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

/// The one with whom the coordinator has not been in touch: a main person, or anyone where there is
/// none. Who is left alone, or is no longer there, is not approached.
#[must_use]
pub fn not_yet_spoken_with(case: &Case) -> Option<&Person> {
    let spoken_with = |person: &Person| {
        case.contacts
            .iter()
            .any(|it| it.person == person.handle && it.is_talk())
            || case
                .consents
                .iter()
                .any(|it| it.person == person.handle || it.given_by == person.handle)
            || case.questions.iter().any(|it| it.by == person.handle)
    };
    if case.main_persons().next().is_some() {
        let unspoken: Vec<&Person> = case
            .main_persons()
            .filter(|person| may_be_written_to(case, person) && !spoken_with(person))
            .collect();
        // After harm who did it is spoken with first (R26).
        let did_harm = unspoken.iter().find(|it| it.is_on(Side::Responsible));
        return did_harm.or(unspoken.first()).copied();
    }
    if case.people.iter().any(spoken_with) {
        None
    } else {
        case.people
            .iter()
            .find(|person| may_be_written_to(case, person))
    }
}

/// The days for which somebody outside the circle waits for the plan: that by which it is needed,
/// and the day in court.
fn awaited_on(case: &Case) -> impl Iterator<Item = NaiveDate> + use<> {
    let application = &case.application;
    [application.needed_by, application.court_on]
        .into_iter()
        .flatten()
}

/// By when the coordinator is in touch: within days of the application, and sooner where the plan
/// is needed soon. That is so from a week before the day, which may come after the application.
fn first_contact_by(case: &Case) -> NaiveDate {
    let applied_on = case.application.applied_on;
    let ordinary = days_after(applied_on, FIRST_CONTACT_DAYS);
    let urgent_from = |on: NaiveDate| {
        on.checked_sub_days(Days::new(URGENT_DAYS))
            .unwrap_or(applied_on)
            .max(applied_on)
    };
    awaited_on(case)
        .map(|on| days_after(urgent_from(on), URGENT_CONTACT_DAYS))
        .fold(ordinary, NaiveDate::min)
}

/// The last day on which a personal plan can be handed in to the municipality.
#[must_use]
pub fn personal_plan_by(case: &Case) -> Option<NaiveDate> {
    let reported = case.application.wmo_reported_on?;
    Some(days_after(reported, WMO_PLAN_DAYS))
}

/// The day by which the municipality has looked into a report.
#[must_use]
pub fn wmo_inquiry_by(case: &Case) -> Option<NaiveDate> {
    let reported = case.application.wmo_reported_on?;
    Some(days_after(reported, WMO_INQUIRY_DAYS))
}

/// The day by which a professional has a plan of their own, where no familiegroepsplan comes.
#[must_use]
pub fn professional_plan_by(case: &Case) -> Option<NaiveDate> {
    let declined = case.application.group_plan_declined_on?;
    Some(days_after(declined, PROFESSIONAL_PLAN_DAYS))
}

/// Everything that is due in a case, earliest first.
/// Once the role has ended only the end of keeping it is, and who asked to be erased or that
/// something is put right.
#[must_use]
pub fn due(case: &Case, today: NaiveDate) -> Vec<Due> {
    // They stand until they are done, also while all else rests.
    let mut due: Vec<Due> = match case.closed_on() {
        Some(_) => Vec::new(),
        None => case.dates.iter().filter_map(of_itself).collect(),
    };
    let mut add =
        |on: NaiveDate, term: Term, source: Option<&'static str>, command: &'static str| {
            due.push(Due {
                on,
                at: None,
                what: term.what,
                source,
                about: term.about,
                command,
                words: None,
            });
        };
    if let Some(on) = case.application.keep_until {
        add(
            on,
            term!("keep-until"),
            Some("AVG art. 5"),
            "ekc privacy erase",
        );
    }
    for person in &case.people {
        if let Some(on) = erase_by(person) {
            let command = if is_only_main_person(case, person) {
                "ekc privacy erase"
            } else {
                "ekc privacy forget @person"
            };
            let term = term!("erasure", about = person.handle);
            add(on, term, Some("AVG art. 12 lid 3"), command);
        }
    }
    for request in correcting::open(case) {
        add(
            answer_by(request),
            term!("correction", about = request.person),
            Some("AVG art. 12 lid 3"),
            "ekc privacy corrected @person",
        );
    }
    if case.closed_on().is_some() {
        due.sort();
        return due;
    }
    for promise in amounts::promises(case).filter(|it| amounts::still_to_pay(case, it) > 0) {
        if let Some(on) = promise.by_on {
            let term = term!("amount", about = promise.number);
            add(on, term, None, "ekc plan amount");
        }
    }
    of_the_law(case, today, &mut add);
    of_authorities(case, today, &mut add);
    // Also while all else rests: their data is kept as long.
    if is_noted(case) {
        for person in case.people.iter().filter(|it| is_to_be_told(case, it)) {
            add(
                tell_by(case, person),
                term!("file-told", about = person.handle),
                Some("AVG art. 14 lid 3"),
                "ekc privacy told @person",
            );
        }
    }
    let ended = case
        .current_conference()
        .is_some_and(|conference| conference.ending.is_some());
    // A day that others know stands until it has passed, also while all else rests:
    // what stopped is not late.
    let rests = !ended && consent::stopped(case, today).is_some();
    let nothing_goes_on = nothing_goes_on(case, today);
    let stands = |on: NaiveDate| !nothing_goes_on || on >= today;
    if !rests
        && case
            .conferences
            .iter()
            .all(|conference| conference.ending.is_none())
        && not_yet_spoken_with(case).is_some()
    {
        add(
            first_contact_by(case),
            term!("first-contact"),
            None,
            "ekc contact",
        );
    }
    // The day does not fall away before the plan was given to whom it was for. A plan of an earlier
    // conference is not the one that a further conference is to make.
    let is_met = |on: NaiveDate| plan_is_given(case) && (on < today || !makes_a_further_plan(case));
    if let Some(on) = case.application.needed_by
        && stands(on)
        && !is_met(on)
    {
        // A plan that rests after a no goes to nobody (R3).
        let command = if rests || ended && consent::plan_rests(case, today) {
            "ekc show"
        } else {
            towards_the_plan(case, today)
        };
        add(on, term!("needed-by"), None, command);
    }
    // What comes after the day no longer reaches the circle for its plan.
    for item in case
        .information
        .iter()
        .filter(|item| !ended && item.received_on.is_none())
    {
        if let Some(on) = item.due_on.filter(|on| stands(*on)) {
            add(
                on,
                term!("information", about = item.number),
                None,
                "ekc inform receive",
            );
        }
    }
    for conference in case
        .conferences
        .iter()
        .filter(|conference| conference.ending.is_none())
    {
        if let Some(on) = conference.on.filter(|on| stands(*on)) {
            add(
                on,
                term!("conference", about = conference.number),
                None,
                "ekc conference programme",
            );
        }
    }
    if rests {
        due.sort();
        return due;
    }
    if let Some(on) = meets_again_on(case).filter(|on| stands(*on)) {
        let command = match case.current_conference().and_then(|it| it.ending) {
            Some(_) if nothing_goes_on => "ekc show",
            Some(_) => "ekc conference new",
            None => "ekc conference set",
        };
        add(on, term!("meets-again"), None, command);
    }
    if let Some(plan) = case.latest_plan() {
        if !plan_is_given(case) && !consent::plan_rests(case, today) {
            add(
                share_plan_by(case, plan),
                term!("share-plan", about = plan.version),
                Some("R23"),
                "ekc plan share --all",
            );
        }
        for meeting in meetings_after(case, plan) {
            if let Some(on) = meeting.on {
                // From the day itself on, what comes of it is noted.
                let command = if on <= today {
                    "ekc followup review"
                } else {
                    "ekc followup meeting"
                };
                add(
                    on,
                    term!("evaluation").of(still_there(case, meeting.convener, today)),
                    Some("R19"),
                    command,
                );
            }
        }
    }
    if let (Some((held, _)), false) = (last_held(case), call_is_settled(case)) {
        let on = days_after(held, CALL_DAYS);
        add(on, term!("call"), Some("R24"), "ekc followup call");
        if on < today {
            add(
                days_after(held, CALL_LATE_DAYS),
                term!("call-latest"),
                Some("R24"),
                "ekc followup call",
            );
        }
    }
    due.sort();
    due
}

/// Whether nobody works towards a plan: what was going on has stopped, or after the day a main
/// person said no or took the yes back (R3).
fn nothing_goes_on(case: &Case, today: NaiveDate) -> bool {
    match case.current_conference().and_then(|it| it.ending) {
        None => consent::stopped(case, today).is_some(),
        Some(_) => consent::of_main_persons(case, today)
            .iter()
            .any(|it| it.agreed.is_a_no()),
    }
}

/// Whether a conference is prepared, or going on, that comes after the one of the newest plan.
fn makes_a_further_plan(case: &Case) -> bool {
    let newest = case.latest_plan().map(|plan| plan.conference);
    case.current_conference()
        .is_some_and(|it| it.ending.is_none() && newest.is_some_and(|made| made < it.number))
}

/// The command that brings the plan nearer: no plan is recorded before its conference has ended.
/// Where nobody works towards one there is nothing but to look.
fn towards_the_plan(case: &Case, today: NaiveDate) -> &'static str {
    if nothing_goes_on(case, today) {
        return "ekc show";
    }
    let number = case.current_number();
    let conference = case.current_conference();
    let is_made = case
        .latest_plan()
        .is_some_and(|plan| plan.conference == number);
    if is_made {
        return "ekc plan share --all";
    }
    match conference.and_then(|it| it.ending) {
        Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => "ekc record-plan",
        Some(Ending::NoPlan | Ending::StoppedInPreparation) => "ekc conference new",
        None if conference.is_some_and(|it| it.on.is_some()) => "ekc show",
        None => "ekc conference set",
    }
}

/// A date that stands by itself and is not done.
fn of_itself(date: &FreeDate) -> Option<Due> {
    if date.done_on.is_some() {
        return None;
    }
    let whose = date.whose.as_ref().map(|whose| format!(" ({whose})"));
    Some(Due {
        on: date.on,
        at: None,
        what: "date",
        source: None,
        about: Some(date.number.to_string()),
        command: "ekc date",
        words: Some(format!("{}{}", date.what, whose.unwrap_or_default())),
    })
}

/// By when the plan is given to whom it is for: within two weeks, and before the day on which it is
/// needed and the day in court.
#[must_use]
pub fn share_plan_by(case: &Case, plan: &Plan) -> NaiveDate {
    let norm = days_after(plan.presented_on, PLAN_SHARED_DAYS);
    let application = &case.application;
    [application.needed_by, application.court_on]
        .into_iter()
        .flatten()
        .chain([norm])
        .min()
        .unwrap_or(norm)
}

/// The day on which the circle meets again after no plan came, as it said at the end:
/// until a day is set.
#[must_use]
pub fn meets_again_on(case: &Case) -> Option<NaiveDate> {
    let mut conferences: Vec<_> = case.conferences.iter().collect();
    conferences.sort_by_key(|it| it.number);
    let (last, before) = conferences.split_last()?;
    match last.ending {
        Some(_) => last.meets_again_on,
        None if last.on.is_none() => before.last()?.meets_again_on,
        None => None,
    }
}

/// Whether a plan is still to be given to whom it is for: not when none came of the last
/// conference, nor when what was going on has stopped.
fn is_awaited(case: &Case, today: NaiveDate) -> bool {
    let may_come = match case.current_conference().and_then(|it| it.ending) {
        Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => true,
        Some(Ending::NoPlan | Ending::StoppedInPreparation) => false,
        None => consent::stopped(case, today).is_none(),
    };
    may_come && !plan_is_given(case)
}

/// The terms that a law or a judge sets. One that passed is told for a while:
/// who waits for it should hear so.
fn of_the_law(
    case: &Case,
    today: NaiveDate,
    add: &mut impl FnMut(NaiveDate, Term, Option<&'static str>, &'static str),
) {
    let application = &case.application;
    let is_told = |on: NaiveDate| days_after(on, PASSED_DAYS) >= today;
    // A plan that is there still has to be handed in, while the week lasts.
    let has_plan = !case.plans.is_empty();
    let waits = |on: &NaiveDate| {
        application.handed_in_on.is_none() && is_told(*on) && (!has_plan || *on >= today)
    };
    if let Some(on) = personal_plan_by(case).filter(waits) {
        let is_a_paper = application.legal_frame == LegalFrame::PersonalPlan;
        let command = match (has_plan, is_a_paper) {
            (false, _) => towards_the_plan(case, today),
            (true, true) => "ekc print personal-plan",
            (true, false) => "ekc show",
        };
        let source = Some("Wmo 2015 art. 2.3.2 lid 2");
        add(on, term!("wmo-plan"), source, command);
    }
    if let Some(on) = wmo_inquiry_by(case).filter(|on| is_told(*on)) {
        add(
            on,
            term!("wmo-inquiry"),
            Some("Wmo 2015 art. 2.3.2 lid 1"),
            "ekc show",
        );
    }
    if let Some(on) = professional_plan_by(case).filter(|on| is_told(*on)) {
        add(
            on,
            term!("professional-plan"),
            Some("Jeugdwet art. 4.1.3 lid 5"),
            "ekc show",
        );
    }
    // Like the day by which the plan is needed,
    // it stays until the plan was given to whom it was for.
    if let Some(on) = application
        .court_on
        .filter(|on| *on >= today || is_awaited(case, today))
    {
        add(on, term!("court"), None, "ekc show");
    }
    for pair in case
        .kept_apart
        .iter()
        .filter(|pair| pair.lifted_on.is_none())
    {
        if let Some(on) = pair.until_on.filter(|on| *on >= today) {
            let source = match pair.order {
                ApartOrder::HomeBan => Some("Wet tijdelijk huisverbod art. 2 en 9"),
                ApartOrder::ContactBan | ApartOrder::Wish => Some("R15"),
            };
            add(
                on,
                term!(
                    "apart-ends",
                    about = format!("{}, {}", pair.one, pair.other)
                ),
                source,
                "ekc show",
            );
        }
    }
}

/// The last days of what a court or an authority ordered or decided, until they have passed: of a
/// measure that did not end before, and of the time in which people may object to a decision.
fn of_authorities(
    case: &Case,
    today: NaiveDate,
    add: &mut impl FnMut(NaiveDate, Term, Option<&'static str>, &'static str),
) {
    for measure in case.measures.iter().filter(|it| it.ended_on.is_none()) {
        if let Some(on) = measure.until_on.filter(|on| *on >= today) {
            let term = term!("measure-ends", about = measure.person);
            add(on, term, None, "ekc measure");
        }
    }
    for decision in &case.plan_decisions {
        if let Some(on) = decision.objection_until_on.filter(|on| *on >= today) {
            let term = term!("objection", about = decision.number);
            add(on, term, None, "ekc plan show");
        }
    }
}
