//! `ekc due --calendar`: all that is due over all cases, as one calendar for the coordinator alone.
//! It tells the number of the case and nothing else: others see what a telephone shows.

use super::{Form, breaches};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::{Destination, Event as LogEvent};
use crate::domain::text::Handle;
use crate::exchange::ics::{Event, Method, calendar, uid};
use crate::failure::{Failure, failure};
use crate::method::clocks::{Due, due};
use crate::movement::change::TRIES;
use crate::movement::outgoing::{
    self, Leaving, ensure_no_letter_waits, get_ready, is_one_file, is_screen, or_take_back,
    put_noted, way_is_free,
};
use crate::store::{CaseFile, Step, StoreError};
use crate::words::{Words, message};
use chrono::NaiveDate;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Write it down. Like a sheet with the key it is of the file and not of a case, and it is noted
/// before it is written.
pub(super) fn export(form: &Form, last: Option<NaiveDate>, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let path = place(form, &desk.words);
    for _ in 0..TRIES {
        let seen = file.newest_operation()?;
        let (leaving, count) = leaving(desk, &file, last, &path)?;
        let leaving = [leaving];
        let replace = way_is_free(desk, &leaving, form.replace)?;
        let turn = desk.take_turn()?;
        // A case may have been erased while a question stood.
        if file.newest_operation()? != seen {
            drop(turn);
            continue;
        }
        ensure_no_letter_waits(desk, &file, &leaving)?;
        let noted = [note(desk, &mut file, &leaving[0])?];
        let ready = or_take_back(&mut file, &noted, get_ready(desk, &leaving, replace))?;
        put_noted(desk, &mut file, &leaving, ready, &noted)?;
        drop(turn);
        return tell(desk, &leaving, count);
    }
    Err(StoreError::Overtaken.into())
}

/// Where it goes: what was asked for, or a name of its own there or here.
fn place(form: &Form, words: &Words) -> PathBuf {
    let name = format!("{}.ics", words.say(message!("file-name-own-calendar")));
    match &form.to {
        Some(to) if is_one_file(Some(to)) => to.clone(),
        Some(folder) => folder.join(name),
        None => PathBuf::from(name),
    }
}

/// The line about it in the log, with the whole path. Returns its number.
fn note(desk: &Desk, file: &mut CaseFile, leaving: &Leaving) -> Result<i64, Failure> {
    let path = &leaving.path;
    if is_screen(Some(path)) {
        return Ok(file.note_care_before(desk.now(), &leaving.event, None)?);
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.clone());
    let event = leaving.event.clone().at(Destination::of(&whole));
    let step = Step::paper(path);
    Ok(file.note_care_before(desk.now(), &event, step.as_ref())?)
}

/// The calendar, and how many moments are in it.
fn leaving(
    desk: &Desk,
    file: &CaseFile,
    last: Option<NaiveDate>,
    path: &Path,
) -> Result<(Leaving, usize), Failure> {
    let words = &desk.words;
    let moments = moments(desk, file, last)?;
    if moments.is_empty() {
        return Err(failure!(Missing, "nothing-due"));
    }
    let text = calendar(
        &Method::Publish,
        &moments,
        words.language().tag(),
        &words.say(message!("own-calendar-name")),
    );
    let count = moments.len();
    let leaving = Leaving {
        path: path.to_owned(),
        form: "ics",
        bytes: text.into_bytes(),
        is_text: true,
        event: LogEvent::OwnCalendarMade {
            count,
            place: Destination::of(path),
        },
        tells: Vec::new(),
    };
    Ok((leaving, count))
}

/// All that is due until and with a day, of all cases and of the file itself.
fn moments(desk: &Desk, file: &CaseFile, last: Option<NaiveDate>) -> Result<Vec<Event>, Failure> {
    let (today, words) = (desk.as_of(), &desk.words);
    let last = last.unwrap_or(NaiveDate::MAX);
    // Each new calendar is a later version (RFC 5545, section 3.8.7.4).
    let sequence = file.own_calendars()?;
    let event =
        |due: &Due, parts: &[&str], title: String, notes: String| -> Result<Event, Failure> {
            let keyed = file.keyed_id(&format!("due/{}", parts.join("/")))?;
            Ok(Event {
                uid: uid(&[keyed.as_str()]),
                sequence,
                stamp: desk.now(),
                // What is late stands where the coordinator looks: today.
                on: due.on.max(today),
                at: due.at.filter(|_| due.on >= today),
                minutes: None,
                title,
                place: None,
                notes: Some(notes),
                rrule: None,
                remind_days_before: Some(1),
                cancelled: false,
            })
        };
    // The days of others that went by ask nothing of the coordinator.
    let is_told = |due: &Due| due.on <= last && !(due.goes_by() && due.on < today);
    let mut moments = Vec::new();
    for handle in file.cases_with_terms(last)? {
        let Some(case) = file.load(&handle)? else {
            continue;
        };
        let applied_on = case.application.applied_on.to_string();
        // What is due twice of one sort, such as two meetings, is told apart by its order.
        let mut of_its_sort: BTreeMap<(&str, String), u32> = BTreeMap::new();
        for due in due(&case, today).iter().filter(|due| is_told(due)) {
            let about = about(file, &case, due)?;
            let before = of_its_sort.entry((due.what, about.clone())).or_default();
            let number = before.to_string();
            *before += 1;
            let case = handle.as_str();
            moments.push(event(
                due,
                &[
                    applied_on.as_str(),
                    case,
                    due.what,
                    about.as_str(),
                    number.as_str(),
                ],
                words.say(message!("own-calendar-case", case = case)),
                words.say(message!("own-calendar-look-case", case = case)),
            )?);
        }
    }
    for due in breaches(file)?.iter().filter(|due| is_told(due)) {
        let about = due.about.as_deref().unwrap_or_default();
        moments.push(event(
            due,
            &[due.what, about],
            words.say(message!("own-calendar-file")),
            words.say(message!("own-calendar-look")),
        )?);
    }
    // By day: the order of the cases in the file tells which of them came last.
    moments.sort_by(|one, other| {
        (one.on, one.at, &one.title).cmp(&(other.on, other.at, &other.title))
    });
    Ok(moments)
}

/// What a term is about, as it is told apart: somebody by what stays theirs under another handle.
fn about(file: &CaseFile, case: &Case, due: &Due) -> Result<String, Failure> {
    let about = due.about.clone().unwrap_or_default();
    match Handle::parse(&about) {
        Ok(handle) if case.person(&handle).is_some() => {
            Ok(file.keyed_id_of_person(case.handle(), &handle)?)
        }
        Ok(_) | Err(_) => Ok(about),
    }
}

fn tell(desk: &mut Desk, leaving: &[Leaving; 1], count: usize) -> Result<(), Failure> {
    let path = &leaving[0].path;
    if is_screen(Some(path)) {
        return Ok(());
    }
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.own-calendar/1",
            "path": path,
            "events": count,
            "encrypted": false,
        }));
    }
    outgoing::tell(desk, leaving)?;
    let then = desk.words.say(message!("own-calendar-then"));
    desk.talk(&then);
    Ok(())
}
