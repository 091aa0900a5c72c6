//! `ekc calendar`: the day, the meeting to look back and one's own agreements,
//! as a file for a calendar.

mod agreement;

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::conference::Ending;
use crate::domain::event::{Destination, Event as LogEvent, Moment, MomentKind};
use crate::domain::plan::{Agreement, Plan};
use crate::domain::text::Email;
use crate::exchange::ics::{Event, Method, calendar, mail_draft, uid};
use crate::failure::{Failure, failure};
use crate::language::masking::Sureness;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::discretion::{
    LastLook, may_know_where_it_was, may_know_where_to_look_back, told_of,
};
use crate::method::looking_back::meetings_after;
use crate::method::plan_copies::PlanCopy;
use crate::method::readers::{conveners, is_plan_reader};
use crate::method::room::is_asked_to_come;
use crate::method::tasks::{carries_out, still_there};
use crate::method::telling::Telling;
use crate::movement::input::{Answer, Question, fill, find_readers, may, switch};
use crate::movement::outgoing::{
    self, Gone, Leaving, by_handle, from_what_stands, in_file_name, is_one_file, is_screen, let_go,
    may_go, tell_findings,
};
use crate::papers::nobody_writes_to;
use crate::store::{CalendarsNoted, CaseFile, StoreError};
use crate::words::{Words, message};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::PathBuf;

/// How long a conference is in a calendar. How long it takes is up to the circle.
const CONFERENCE_MINUTES: u32 = 240;
/// How long a meeting to look back is in a calendar.
const MEETING_MINUTES: u32 = 90;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch of the command line"
)]
pub(crate) struct Form {
    #[arg(long = "for", value_name = "PERSON")]
    #[serde(rename = "for")]
    reader: Vec<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    request: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    mail: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    named: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    replace: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// Not asked by itself; which of several of one name is meant, is.
const QUESTIONS: &[Question] = &[may("for", Answer::People)];

/// The calendar of one person.
struct Dates<'a> {
    person: &'a Person,
    events: Vec<Event>,
    /// Which of them go by an identifier from before the secret of the file was in it, and which
    /// did before.
    unkeyed: Vec<Moment>,
    /// Whether the day of a conference that is to come is among them.
    holds_the_day: bool,
    /// Agreements of which no day can be read.
    without_day: Vec<u32>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let mut filled = fill(desk, Some(&case), form, QUESTIONS)?;
    filled.form.reader = by_handle(&case, &filled.form.reader);
    let form = &filled.form;
    from_what_stands(desk, &mut file, case.handle(), |desk, file, case, seen| {
        let (dates, withheld) =
            dates(desk, file, case, form).map_err(|failure| filled.locate(failure, desk))?;
        let leaving: Vec<Leaving> = dates
            .iter()
            .map(|it| file_of(desk, case, form, it))
            .collect::<Result<_, _>>()?;
        may_tell(desk, case, &dates);
        let replace = may_go(desk, case, &leaving, form.replace)?;
        if let_go(desk, file, case.handle(), &leaving, replace, seen)? == Gone::Overtaken {
            return Ok(Gone::Overtaken);
        }
        if !is_screen(form.to.as_ref()) {
            tell(desk, case, &dates, &leaving, &withheld)?;
        }
        if !desk.options.json {
            tell_findings(desk, case, &leaving);
        }
        Ok(Gone::Out)
    })
}

/// The dates of each person asked for; otherwise of everyone who has any.
fn dates<'a>(
    desk: &Desk,
    file: &CaseFile,
    case: &'a Case,
    form: &Form,
) -> Result<(Vec<Dates<'a>>, Vec<String>), Failure> {
    let mut people = find_readers(case, &form.reader)?;
    if let Some(person) = people.iter().find(|it| !may_be_written_to(case, it)) {
        return Err(nobody_writes_to(case, person));
    }
    let all = people.is_empty();
    if all {
        people = case
            .people
            .iter()
            .filter(|person| may_be_written_to(case, person))
            .collect();
    }
    let (mut dates, mut withheld) = (Vec::new(), Vec::new());
    for person in people {
        let names = Names {
            file,
            case,
            before: file.calendars_for(case.handle(), &person.handle)?,
        };
        let its = dates_of(&names, person, desk.now(), desk.today(), &desk.words)?;
        match told_of(case, person, &texts_of(&its), desk.today()) {
            None => dates.push(its),
            // Somebody who was not asked for by name does not stop the calendars of the others.
            Some(_) if all => withheld.push(person.handle.to_string()),
            Some(other) => {
                let failure = failure!(
                    Private,
                    "calendar-tells",
                    person = person.handle,
                    other = other.handle
                );
                return Err(failure);
            }
        }
    }
    dates.retain(|it| !it.events.is_empty());
    if dates.is_empty() {
        return Err(failure!(Missing, "no-dates-yet").about("for"));
    }
    if is_one_file(form.to.as_ref()) && dates.len() > 1 {
        return Err(failure!(Usage, "one-paper-only").named("--to"));
    }
    Ok((dates, withheld))
}

/// Tell what may tell a reader of somebody, by a word that is a name and an ordinary word too: the
/// coordinator looks, before it leaves.
fn may_tell(desk: &mut Desk, case: &Case, dates: &[Dates<'_>]) {
    let look = LastLook::new(case, desk.today());
    for it in dates {
        for (other, _) in look.told_of(it.person, &texts_of(it), Sureness::Possible) {
            let line = desk.words.say(message!(
                "calendar-may-tell",
                person = it.person.handle,
                other = other.handle
            ));
            desk.talk(&line);
        }
    }
}

/// The words of the circle in a calendar: they may name someone this person may not know of.
fn texts_of<'a>(dates: &'a Dates<'_>) -> Vec<&'a str> {
    dates
        .events
        .iter()
        .flat_map(|it| [it.notes.as_deref(), it.place.as_deref()])
        .flatten()
        .collect()
}

/// By what the moments in the calendars of one person are known.
struct Names<'a> {
    file: &'a CaseFile,
    case: &'a Case,
    /// The calendars that went out before.
    before: CalendarsNoted,
}

impl Names<'_> {
    /// Whether a moment went out under an identifier without the secret of the file: then it is
    /// moved and called off under that one.
    fn is_unkeyed(&self, moment: Moment) -> bool {
        self.before
            .unkeyed
            .as_ref()
            .is_none_or(|known| known.contains(&moment))
    }

    /// The identifier. The secret of the file is in it, so that nobody finds the number of an
    /// agreement by trying, and so how many there are.
    fn uid(&self, moment: Moment) -> Result<String, StoreError> {
        let applied_on = self.case.application.applied_on.to_string();
        let number = moment.number.to_string();
        let parts = [
            applied_on.as_str(),
            self.case.handle().as_str(),
            moment.what.code(),
            number.as_str(),
        ];
        if self.is_unkeyed(moment) {
            return Ok(uid(&parts));
        }
        let keyed = self
            .file
            .keyed_id(&format!("calendar/{}", parts.join("/")))?;
        Ok(uid(&[keyed.as_str()]))
    }
}

fn dates_of<'a>(
    names: &Names<'_>,
    person: &'a Person,
    stamp: DateTime<Utc>,
    today: NaiveDate,
    words: &Words,
) -> Result<Dates<'a>, StoreError> {
    let case = names.case;
    // Each new calendar is a later version (RFC 5545, section 3.8.7.4).
    let sequence = names.before.count;
    let mut unkeyed = names.before.unkeyed.clone().unwrap_or_default();
    let mut event = |what: MomentKind, number: u32, on: NaiveDate| -> Result<Event, StoreError> {
        let moment = Moment { what, number };
        if names.is_unkeyed(moment) && !unkeyed.contains(&moment) {
            unkeyed.push(moment);
        }
        Ok(Event {
            uid: names.uid(moment)?,
            sequence,
            stamp,
            on,
            at: None,
            minutes: None,
            title: words.named(&format!("calendar-{}", what.code())),
            place: None,
            notes: None,
            rrule: None,
            remind_days_before: Some(1),
            cancelled: false,
        })
    };
    let mut events = Vec::new();
    let mut holds_the_day = false;
    for conference in &case.conferences {
        // A day that is over is nobody's to plan, whether or not its end was recorded.
        let Some(on) = conference.on.filter(|on| {
            *on >= today
                && is_asked_to_come(case, conference.number, person, today)
                && may_know_where_it_was(case, conference.number, person, today)
        }) else {
            continue;
        };
        let cancelled = match conference.ending {
            None => false,
            // Who never had it need not be told that it is off.
            Some(Ending::StoppedInPreparation) if sequence > 0 => true,
            // Of a day that was, nothing is left to plan.
            Some(
                Ending::StoppedInPreparation
                | Ending::Plan
                | Ending::NoPlan
                | Ending::PlanInMaking
                | Ending::PlanWithoutMeeting,
            ) => continue,
        };
        holds_the_day |= !cancelled;
        let place = conference.place.as_ref().map(ToString::to_string);
        let minutes = conference.starts.map(|_| CONFERENCE_MINUTES);
        let mut moment = event(MomentKind::Conference, conference.number, on)?;
        if cancelled {
            // A program that does not take it out shows at least that it is off.
            moment.title = words.say(message!("calendar-off", what = moment.title));
        }
        events.push(Event {
            at: conference.starts,
            minutes,
            place,
            cancelled,
            ..moment
        });
    }
    if let Some(plan) = case
        .latest_plan()
        .filter(|plan| has_its_meetings(case, plan, person, today))
    {
        for meeting in meetings_after(case, plan) {
            let Some(on) = meeting.on.filter(|on| {
                *on >= today && may_know_where_to_look_back(case, &meeting, person, today)
            }) else {
                continue;
            };
            // What takes the place of the day in the plan is the same event, moved.
            let it = match meeting.number.filter(|_| meeting.is_beside) {
                Some(number) => event(MomentKind::Meeting, plan.conference * 1000 + number, on)?,
                None => event(MomentKind::Meeting, plan.conference, on)?,
            };
            events.push(Event {
                at: meeting.at,
                minutes: meeting.at.map(|_| MEETING_MINUTES),
                place: meeting.place.map(ToString::to_string),
                ..it
            });
        }
    }
    let mut without_day = Vec::new();
    if let Some(plan) = case.latest_plan() {
        let is_theirs = |it: &&Agreement| {
            case.owners_of(plan.version, it.number)
                .any(|owner| owner.person == person.handle && carries_out(case, owner, today))
        };
        // What the copy of the plan leaves out for them is left out here too.
        let copy = PlanCopy::of(case, plan, &[person], today);
        for agreement in copy.agreements.into_iter().filter(is_theirs) {
            match agreement::when(plan, agreement) {
                Some(when) => {
                    let notes = Some(format!("{}\n{}", agreement.what, agreement.when_words));
                    events.push(Event {
                        notes,
                        rrule: when.rrule,
                        at: when.hours.at,
                        minutes: when.hours.minutes,
                        ..event(MomentKind::Agreement, agreement.number, when.on)?
                    });
                }
                None => without_day.push(agreement.number),
            }
        }
    }
    Ok(Dates {
        person,
        events,
        unkeyed,
        holds_the_day,
        without_day,
    })
}

/// Whether someone has the meetings of a plan in their calendar:
/// the circle has, and whoever calls it together.
fn has_its_meetings(case: &Case, plan: &Plan, person: &Person, today: NaiveDate) -> bool {
    let is_of_the_circle = person.is_own_people() && is_plan_reader(case, plan.version, person);
    is_of_the_circle
        || conveners(case, plan.version)
            .into_iter()
            .any(|it| *it == person.handle && still_there(case, Some(it), today).is_some())
}

/// The file for one person: a calendar, or a mail draft that carries one.
fn file_of(desk: &Desk, case: &Case, form: &Form, dates: &Dates<'_>) -> Result<Leaving, Failure> {
    let words = &desk.words;
    let person = dates.person;
    let method = if form.request || form.mail {
        request(case, person, desk.today())?
    } else {
        Method::Publish
    };
    let text = calendar(
        &method,
        &dates.events,
        words.language().tag(),
        &words.say(message!("calendar-name")),
    );
    let (ending, bytes) = if form.mail {
        let body = words.say(message!(
            "calendar-mail",
            by = case
                .coordinators_on(desk.today())
                .next()
                .map(|it| it.name.to_string())
                .unwrap_or_default()
        ));
        let draft = mail_draft(
            person.email.as_ref().map(Email::as_str),
            &words.say(message!("calendar-conference")),
            &body,
            &text,
            desk.now(),
        );
        ("eml", draft)
    } else {
        ("ics", text)
    };
    let whom = in_file_name(person, form.named);
    let path = outgoing::path(
        form.to.as_ref(),
        &words.say(message!("file-name-calendar")),
        case,
        Some(&whom),
        ending,
    );
    Ok(Leaving {
        event: LogEvent::CalendarMade {
            person: person.handle.clone(),
            count: dates.events.len(),
            place: Destination::of(&path),
            unkeyed: Some(dates.unkeyed.clone()),
        },
        path,
        form: ending,
        bytes: bytes.into_bytes(),
        is_text: true,
        tells: vec![Act::Tell {
            telling: if dates.holds_the_day {
                Telling::HoldsTheDay
            } else {
                Telling::TellsTheDay
            },
            reader: person.handle.clone(),
        }],
    })
}

/// To ask for an answer by mail, both must have an address.
fn request(case: &Case, person: &Person, today: NaiveDate) -> Result<Method, Failure> {
    let coordinator = case.coordinators_on(today).next();
    let address = coordinator
        .and_then(|it| it.email.as_ref())
        .ok_or_else(|| failure!(Blocked, "coordinator-without-email"))?;
    let attendee = person
        .email
        .as_ref()
        .ok_or_else(|| failure!(Blocked, "person-without-email", person = person.handle))?;
    Ok(Method::Request {
        organizer_name: coordinator
            .map(|it| it.name.to_string())
            .unwrap_or_default(),
        organizer_email: address.to_string(),
        attendee_email: attendee.to_string(),
    })
}

fn tell(
    desk: &mut Desk,
    case: &Case,
    dates: &[Dates<'_>],
    leaving: &[Leaving],
    withheld: &[String],
) -> Result<(), Failure> {
    if desk.options.json {
        let calendars: Vec<Value> = dates
            .iter()
            .zip(leaving)
            .map(|(it, leaving)| {
                json!({
                    "for": it.person.handle,
                    "path": leaving.path,
                    "events": it.events.len(),
                    "without_day": it.without_day,
                    "encrypted": false,
                })
            })
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.calendars/1",
            "case": case.handle(),
            "calendars": calendars,
            "withheld": withheld,
        }));
    }
    outgoing::tell(desk, leaving)?;
    if !withheld.is_empty() {
        let line = desk
            .words
            .say(message!("calendars-withheld", people = withheld.join(", ")));
        desk.talk(&line);
    }
    let off = dates
        .iter()
        .filter(|it| it.events.iter().any(|it| it.cancelled));
    let off: Vec<String> = off.map(|it| it.person.handle.to_string()).collect();
    if !off.is_empty() {
        let line = desk
            .words
            .say(message!("calendar-called-off", people = off.join(", ")));
        desk.talk(&line);
    }
    for it in dates.iter().filter(|it| !it.without_day.is_empty()) {
        let numbers = it
            .without_day
            .iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        let line = desk.words.say(message!(
            "calendar-without-day",
            person = it.person.handle,
            numbers = numbers
        ));
        desk.talk(&line);
    }
    Ok(())
}
