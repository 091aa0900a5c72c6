//! `ekc privacy incident`: the register of data breaches, the 72 hours, what had left the file in
//! plain, and whom to tell (AVG art. 33, 34).

use super::lost::Plain;
use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::incident::{Incident as Row, Leak};
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::breach::{authority_waits, papers_wait, people_wait, report_by};
use crate::movement::change::in_words;
use crate::movement::input::{
    Answer, Filled, NumberOf, Question, fill, fill_to_record, may, must, nothing_stands, number,
    optional, options, past, required, switch, today,
};
use crate::store::{CaseFile, StoreError};
use crate::words::{Message, message};
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone as _, Utc};
use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Incident {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc privacy incident add`
    #[command(visible_alias = "noteren")]
    Add(Form),
    /// `ekc privacy incident show`
    Show(Show),
    /// `ekc privacy incident told`
    #[command(visible_alias = "gemeld")]
    Told(ToldForm),
}

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "WHAT")]
    what: Option<String>,
    #[arg(long, value_name = "DATE")]
    found: Option<String>,
    #[arg(long, value_name = "TIME")]
    found_at: Option<String>,
    #[arg(long, value_name = "DATE")]
    happened: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    encrypted: bool,
    #[arg(long, value_name = "CASE")]
    about: Option<String>,
    #[arg(long, value_name = "TEXT")]
    effects: Option<String>,
    #[arg(long, value_name = "TEXT")]
    measures: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("words", Answer::Prose),
    must("what", Answer::Choice(options::<Leak>)),
    may("encrypted", Answer::Choice(options::<YesNo>)),
    may("about", Answer::Line),
    may("found", Answer::Date).otherwise(today),
    may("found_at", Answer::Time),
    may("happened", Answer::Date),
    may("effects", Answer::Prose),
    may("measures", Answer::Prose),
];

#[derive(clap::Args)]
struct Show {
    #[arg(value_name = "NUMBER")]
    number: Option<u32>,
}

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ToldForm {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    authority: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    people: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    papers_safe: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "TEXT")]
    not_because: Option<String>,
    #[arg(long, value_name = "TEXT")]
    measures: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

pub(super) fn run(incident: Incident, desk: &mut Desk) -> Result<(), Failure> {
    match incident.command {
        Command::Add(form) => add(&form, desk),
        Command::Show(form) => show(&form, desk),
        Command::Told(form) => told(&form, desk),
    }
}

fn add(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let mut filled = fill_to_record(desk, &mut file, None, form, (QUESTIONS, nothing_stands))?;
    let (event, row) = decide_and_record(desk, &mut file, &mut filled)
        .map_err(|failure| filled.left(desk, &mut file, None, failure))?;
    tell(desk, &file, &event, &row, true)
}

fn decide_and_record(
    desk: &mut Desk,
    file: &mut CaseFile,
    filled: &mut Filled<Form>,
) -> Result<(Event, Row), Failure> {
    let (seen, row) = loop {
        let seen = file.newest_operation()?;
        let number = file.incidents()?.len() + 1;
        match decide(desk, file, &filled.form, number) {
            Ok(row) => {
                if filled.agree(desk, None)? {
                    break (seen, row);
                }
            }
            Err(failure) if filled.ask_again(desk, None, &failure)? => {}
            Err(failure) => return Err(filled.locate(failure, desk)),
        }
    };
    let event = Event::BreachNoted { number: row.number };
    file.record_incident(desk.now(), &event, None, &row, seen)?;
    Ok((event, row))
}

fn decide(desk: &Desk, file: &CaseFile, form: &Form, number: usize) -> Result<Row, Failure> {
    let today = desk.today();
    let found_on = past("found", form.found.as_ref(), today)?;
    let found_time = optional("found_at", form.found_at.as_ref(), parse_time)?;
    let happened_on = optional("happened", form.happened.as_ref(), |text| {
        past("happened", Some(&text.to_owned()), today)
    })?;
    if happened_on.is_some_and(|on| on > found_on) {
        return Err(failure!(Invalid, "date-before", date = found_on).about("happened"));
    }
    // Read whole: a handle that is another case by the time it is agreed to is refused.
    let about = form
        .about
        .as_ref()
        .map(|text| {
            let case = desk.load(file, Some(text))?;
            Ok::<Handle, Failure>(case.handle().clone())
        })
        .transpose()
        .map_err(|failure| failure.about("about"))?;
    Ok(Row {
        number: u32::try_from(number).unwrap_or(u32::MAX),
        happened_on,
        found_at: moment(desk, found_on, found_time)?,
        words: required("words", form.words.as_ref(), Prose::parse)?,
        what: required("what", form.what.as_ref(), Leak::parse)?,
        encrypted: form.encrypted,
        about,
        effects: optional("effects", form.effects.as_ref(), Prose::parse)?,
        measures: optional("measures", form.measures.as_ref(), Prose::parse)?,
        authority_told_on: None,
        people_told_on: None,
        papers_safe_on: None,
        not_told_because: None,
    })
}

/// The moment it was found. Without a time that is now, and for an earlier day the start of that
/// day: rather too early than too late. The 72 hours run from it, so a moment that is still to come
/// is refused and not changed.
fn moment(desk: &Desk, on: NaiveDate, time: Option<NaiveTime>) -> Result<DateTime<Utc>, Failure> {
    if time.is_none() && on == desk.today() {
        return Ok(desk.now());
    }
    let time = time.unwrap_or(NaiveTime::MIN);
    let at = on_the_clock(on.and_time(time));
    if at > desk.now() {
        return Err(
            failure!(Invalid, "found-in-future", time = time.format("%H:%M")).about("found_at"),
        );
    }
    Ok(at)
}

/// The moment of a local time. An hour that is skipped in spring counts as the one before it.
fn on_the_clock(local: NaiveDateTime) -> DateTime<Utc> {
    let earliest = |local: NaiveDateTime| Local.from_local_datetime(&local).earliest();
    earliest(local)
        .or_else(|| earliest(local - TimeDelta::hours(1)))
        .map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

/// The register is of the whole file, so that no case says what the number stands for.
const NUMBER: Question = must("number", Answer::Number).of(NumberOf::Nothing);

fn told(form: &ToldForm, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let shown = file.incidents()?;
    let filled = fill(desk, None, form, &[NUMBER])?;
    let form = &filled.form;
    let seen = file.newest_operation()?;
    let wanted = required("number", form.number.as_ref(), number);
    let wanted = wanted.map_err(|failure| filled.locate(failure, desk))?;
    let before = find(&file, Some(wanted))?;
    ensure_as_shown(&shown, &before)?;
    let after = decide_told(desk, &before, form).map_err(|failure| filled.locate(failure, desk))?;
    if after == before {
        return Err(failure!(Usage, "incident-nothing-told"));
    }
    let event = Event::BreachUpdated {
        number: after.number,
    };
    file.record_incident(desk.now(), &event, Some(&before), &after, seen)?;
    tell(desk, &file, &event, &after, false)
}

fn decide_told(desk: &Desk, before: &Row, form: &ToldForm) -> Result<Row, Failure> {
    let on = past("on", form.on.as_ref(), desk.today())?;
    let mut after = before.clone();
    if form.authority {
        after.authority_told_on = Some(on);
    }
    if form.people {
        if form.not_because.is_some() {
            return Err(failure!(Usage, "incident-told-and-not").about("not_because"));
        }
        after.people_told_on = Some(on);
        after.not_told_because = None;
    }
    if form.papers_safe {
        after.papers_safe_on = Some(on);
    }
    after.not_told_because = optional("not_because", form.not_because.as_ref(), Prose::parse)?
        .or(after.not_told_because);
    after.measures = optional("measures", form.measures.as_ref(), Prose::parse)?.or(after.measures);
    Ok(after)
}

/// Fail when the breach of this number is another one than when the number was asked, or when
/// something was noted about it since: that would be written over unseen.
fn ensure_as_shown(shown: &[Row], now: &Row) -> Result<(), Failure> {
    match shown.iter().find(|it| it.number == now.number) {
        Some(it) if it == now => Ok(()),
        Some(it) if it.found_at == now.found_at && it.what == now.what => {
            Err(StoreError::Overtaken.into())
        }
        Some(_) | None => Err(failure!(InUse, "meant-another")),
    }
}

fn find(file: &CaseFile, number: Option<u32>) -> Result<Row, Failure> {
    let found = file
        .incidents()?
        .into_iter()
        .find(|it| Some(it.number) == number);
    found.ok_or_else(|| failure!(Missing, "incident-unknown"))
}

fn show(form: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let rows = match form.number {
        Some(_) => vec![find(&file, form.number)?],
        None => file.incidents()?,
    };
    let mut found = Vec::new();
    for row in &rows {
        found.push((row, Plain::of(&file, row)?));
    }
    if desk.options.json {
        let rows: Vec<Value> = found
            .iter()
            .map(|(row, plain)| as_json(desk, row, plain))
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.incidents/1", "incidents": rows }));
    }
    if found.is_empty() {
        let nothing = desk.words.say(message!("incidents-none"));
        return desk.print(&nothing);
    }
    for (row, plain) in &found {
        let mut lines = lines(desk, row, plain);
        // The papers of each would hide the register.
        if form.number.is_some() {
            lines.extend(plain.listed(desk));
        }
        desk.print(&lines.join("\n"))?;
    }
    Ok(())
}

fn as_json(desk: &Desk, row: &Row, plain: &Plain) -> Value {
    let mut value = serde_json::to_value(row).unwrap_or(Value::Null);
    value["report_by"] = json!(report_by(row));
    value["authority_waits"] = json!(authority_waits(row));
    value["people_wait"] = json!(people_wait(row, plain.is_there()));
    value["papers"] = json!(plain.told(desk));
    value["people"] = json!(plain.people());
    value
}

/// What was recorded, the clock, and whom to tell; of a new one also what had left the file.
fn tell(
    desk: &mut Desk,
    file: &CaseFile,
    event: &Event,
    row: &Row,
    is_new: bool,
) -> Result<(), Failure> {
    let did = in_words(event, &desk.words);
    let plain = Plain::of(file, row)?;
    if desk.options.json {
        let mut value = as_json(desk, row, &plain);
        value["schema"] = json!("ekc.incident/1");
        value["text"] = json!(did);
        return desk.print_json(&value);
    }
    let mut told = vec![did];
    told.extend(lines(desk, row, &plain));
    if is_new {
        if !row.encrypted {
            told.push(desk.words.say(message!("incident-file-encrypted")));
        }
        told.extend(plain.listed(desk));
    }
    desk.print(&told.join("\n"))?;
    let undo = desk.words.say(message!("how-to-undo"));
    desk.talk(&undo);
    Ok(())
}

/// All that the register holds of a breach, the clock, and whom to tell.
fn lines(desk: &Desk, row: &Row, plain: &Plain) -> Vec<String> {
    let words = &desk.words;
    let at = |at: DateTime<Utc>| {
        let local = at.with_timezone(&Local);
        format!(
            "{} {}",
            words.date(local.date_naive()),
            words.time(local.time())
        )
    };
    let mut lines = vec![words.say(message!(
        "incident-title",
        number = row.number,
        what = words.say(row.what.label()),
        at = at(row.found_at)
    ))];
    lines.push(format!("  {}", row.words));
    let mut say = |message: Message| lines.push(format!("  {}", words.say(message)));
    if let Some(on) = row.happened_on {
        say(message!("incident-happened", on = on));
    }
    if let Some(case) = &row.about {
        say(message!("incident-about", case = case));
    }
    if row.encrypted {
        say(message!("incident-was-encrypted"));
    }
    if let Some(effects) = &row.effects {
        say(message!("incident-effects", text = effects));
    }
    if let Some(measures) = &row.measures {
        say(message!("incident-measures", text = measures));
    }
    match row.authority_told_on {
        Some(on) => say(message!("incident-authority-told", on = on)),
        None if authority_waits(row) => {
            let hours = (report_by(row) - desk.now()).num_hours();
            let waits = desk.now() <= report_by(row);
            say(message!(
                either(waits, "incident-authority-waits", "incident-authority-late"),
                at = at(report_by(row)),
                hours = hours.abs(),
            ));
        }
        None => {}
    }
    let waits = people_wait(row, plain.is_there());
    match row.people_told_on {
        Some(on) => say(message!("incident-people-told", on = on)),
        None if waits && papers_wait(row, plain.is_there()) => {
            say(message!("incident-papers-wait", number = row.number));
        }
        None if waits => say(message!("incident-people-wait")),
        None => {}
    }
    if let Some(on) = row.papers_safe_on {
        say(message!("incident-papers-safe", on = on));
    }
    if let Some(why) = &row.not_told_because {
        say(message!("incident-not-told", why = why));
    }
    if authority_waits(row) || waits {
        say(message!("incident-how", number = row.number));
    }
    lines
}
