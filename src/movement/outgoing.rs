//! What leaves the house: papers, calendars, lists.
//! Each is noted, and nothing is written over unasked.

use super::change::{TRIES, in_words};
use super::gate;
use super::named;
use super::who::find_people;
use crate::desk::{Desk, FilePlace, put_there};
use crate::disk::{StagedFile, size_and_time};
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::{Destination, Event};
use crate::domain::text::{Handle, Prose, handle_stem};
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::rules::{Finding, Level, gathered, judge, of_everyone};
use crate::store::{CaseFile, OperationKind, Record, Step, StoreError};
use crate::ui::ask::List;
use crate::words::message;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// One file on its way out.
pub(crate) struct Leaving {
    /// Where it goes; `-` is standard output.
    pub(crate) path: PathBuf,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
    /// In which form, such as `pdf`.
    pub(crate) form: &'static str,
    /// Whether a screen can show it.
    pub(crate) is_text: bool,
    /// What is noted.
    pub(crate) event: Event,
    /// Whom it tells what: the rules judge each. Nobody, where it is for the coordinator alone.
    pub(crate) tells: Vec<Act>,
}

/// Whether a path is that of standard output.
pub(crate) fn is_screen(path: Option<&PathBuf>) -> bool {
    path.is_some_and(|path| path.as_os_str() == "-")
}

/// Whether a path is that of one file, and not of a folder.
pub(crate) fn is_one_file(path: Option<&PathBuf>) -> bool {
    is_screen(path) || path.is_some_and(|path| path.extension().is_some() && !path.is_dir())
}

/// Where a file goes: what was asked for, or a name of its own there or here.
/// It tells nobody's name.
pub(crate) fn path(
    to: Option<&PathBuf>,
    word: &str,
    case: &Case,
    whom: Option<&str>,
    ending: &str,
) -> PathBuf {
    if let Some(to) = to.filter(|to| is_one_file(Some(to))) {
        return to.clone();
    }
    let stem = [Some(word), Some(case.handle().as_str()), whom]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("-");
    let name = format!("{stem}.{ending}");
    to.map_or_else(|| PathBuf::from(&name), |folder| folder.join(&name))
}

/// How a file name speaks of someone: by handle, or by name where that was asked for.
pub(crate) fn in_file_name(person: &Person, named: bool) -> String {
    Some(slug(person.name.as_str()))
        .filter(|name| named && !name.is_empty())
        .unwrap_or_else(|| person.handle.to_string())
}

/// Words made fit for the name of a file.
pub(crate) fn slug(text: &str) -> String {
    text.split_whitespace()
        .map(handle_stem)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Whether these may leave a case: the rules have nothing against it, and the way is free. Gives
/// whether to write over what is there.
pub(crate) fn may_go(
    desk: &mut Desk,
    case: &Case,
    all: &[Leaving],
    replace: bool,
) -> Result<bool, Failure> {
    let found = about_leaving(case, all, desk.today());
    match found.iter().find(|it| it.level == Level::Block) {
        // A reason is given where something is recorded, and none is asked here.
        Some(stop) => Err(Finding {
            passable: false,
            ..of_everyone(stop, &found)
        }
        .refusal()),
        None => way_is_free(desk, all, replace),
    }
}

/// What was let go for a reason, and that reason.
pub(crate) struct Passed {
    /// What the rules had against it.
    pub(crate) findings: Vec<Finding>,
    /// Why it went all the same.
    pub(crate) because: Prose,
}

/// The same, of what tells the circle's own words: vague as they are (R16), a reason lets them go.
/// It is kept, as one that is given when the plan is noted as given.
pub(crate) fn may_go_for_a_reason(
    desk: &mut Desk,
    case: &Case,
    all: &[Leaving],
    replace: bool,
) -> Result<(bool, Option<Passed>), Failure> {
    let mut findings = about_leaving(case, all, desk.today());
    findings.retain(|it| it.level == Level::Block);
    let takes_a_reason = |it: &Finding| it.passable && it.rule == Some("R16");
    let Some(first) = findings
        .first()
        .filter(|_| findings.iter().all(takes_a_reason))
    else {
        return Ok((may_go(desk, case, all, replace)?, None));
    };
    let because = gate::reason_to_pass(desk, first, &findings)?
        .ok_or_else(|| of_everyone(first, &findings).refusal())?;
    let passed = Passed { findings, because };
    Ok((way_is_free(desk, all, replace)?, Some(passed)))
}

/// What the rules say of what leaves, of each reader on their own.
pub(crate) fn about_leaving(case: &Case, all: &[Leaving], today: NaiveDate) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for finding in all
        .iter()
        .flat_map(|it| &it.tells)
        .flat_map(|act| judge(case, act, today))
    {
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
    found
}

/// Tell what the rules say of what left.
pub(crate) fn tell_findings(desk: &mut Desk, case: &Case, all: &[Leaving]) {
    let words = named::words_of_talk(desk, case);
    for finding in gathered(&about_leaving(case, all, desk.today())) {
        let line = gate::line(&finding, &words);
        desk.talk(&line);
    }
}

/// Whether these can go where they are to go, before anything is recorded: a screen that can show
/// them, a folder that is there, nothing of the program itself, and nothing in the way or leave to
/// write over it. Gives whether to write over.
pub(crate) fn way_is_free(
    desk: &mut Desk,
    all: &[Leaving],
    replace: bool,
) -> Result<bool, Failure> {
    for one in all.iter().filter(|it| it.path.as_os_str() == "-") {
        if desk.screen().is_some() && !one.is_text {
            return Err(failure!(Usage, "not-for-a-screen").named("--to"));
        }
        if desk.options.json {
            return Err(failure!(Usage, "paper-and-json").named("--to"));
        }
    }
    let mut places = Vec::new();
    for one in all.iter().filter(|it| !is_screen(Some(&it.path))) {
        places.push(place_at(desk, &one.path)?);
    }
    let is_sealed = all.iter().all(|it| it.form == SEALED);
    heed_places(desk, &places, is_sealed)?;
    Ok(replace || may_replace(desk, all)?)
}

/// What there is to say of a place that was given behind `--to`.
pub(crate) fn place_at(desk: &Desk, path: &Path) -> Result<FilePlace, Failure> {
    desk.file_place(path)
        .map_err(|failure| match failure.code() {
            "no-such-folder" => failure.named("--to"),
            _ => failure,
        })
}

/// How a file is called of which the content is encrypted ([`Leaving::form`]).
pub(crate) const SEALED: &str = "age";

/// Say what others may see of the places where files are to come. Where a service would take along
/// what can be read, it is asked whether that may be.
fn heed_places(desk: &mut Desk, places: &[FilePlace], is_sealed: bool) -> Result<(), Failure> {
    let service = places.iter().find_map(|it| it.service);
    if let Some(service) = service.filter(|_| !is_sealed && desk.can_ask()) {
        let question = desk
            .words
            .say(message!("ask-place-synchronised", service = service));
        let no_or_yes = List::no_or_yes(question, &desk.words);
        if desk.ask().choose(&no_or_yes)? != 1 {
            return Err(failure!(Stopped, "stopped"));
        }
    } else if let Some(service) = service.filter(|_| !desk.options.json) {
        let warning = desk.words.say(if is_sealed {
            message!("sealed-is-synchronised", service = service)
        } else {
            message!("place-is-synchronised", service = service)
        });
        desk.talk(&warning);
    }
    let is_open = places.iter().any(|it| it.is_open);
    if is_open && !is_sealed && !desk.options.json {
        let warning = desk.words.say(message!("place-is-open"));
        desk.talk(&warning);
    }
    Ok(())
}

/// What came of letting something go.
#[must_use = "what was overtaken did not leave, and is made anew"]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gone {
    /// It left.
    Out,
    /// Something else was recorded since the case was read. Nothing left.
    Overtaken,
}

/// The readers as they are meant now: by handle where a text is about one person. When all is made
/// anew, a name that another has by then is nobody else's.
pub(crate) fn by_handle(case: &Case, readers: &[String]) -> Vec<String> {
    let one = |text: &str| match find_people(case, text).as_deref() {
        Ok([person]) => person.handle.to_string(),
        Ok(_) | Err(_) => text.to_owned(),
    };
    readers
        .iter()
        .flat_map(|text| text.split(','))
        .map(one)
        .collect()
}

/// Make what leaves from a case as it stands now, and let it go. What is recorded meanwhile, such
/// as while a question stands, is noticed: then all is made anew, from what stands then. `make`
/// gets the case and the newest operation when it was read.
///
/// # Errors
/// `case-unknown` (3) when the case was erased meanwhile, `file-in-use` (11) when others go on
/// recording, and those of `make`.
pub(crate) fn from_what_stands(
    desk: &mut Desk,
    file: &mut CaseFile,
    handle: &Handle,
    mut make: impl FnMut(&mut Desk, &mut CaseFile, &Case, i64) -> Result<Gone, Failure>,
) -> Result<(), Failure> {
    for _ in 0..TRIES {
        // The number first: what is recorded between these two lines is noticed too.
        let seen = file.newest_operation()?;
        let case = desk.load(file, Some(handle.as_str()))?;
        match make(desk, file, &case, seen)? {
            Gone::Out => return Ok(()),
            Gone::Overtaken => {}
        }
    }
    Err(StoreError::Overtaken.into())
}

/// Let them go. A paper is noted before it is written, for one nobody knows of is worse than a line
/// about one that is not there; what cannot be written is taken out of the log again. Nothing goes
/// when something was recorded since `seen`: what they tell may have been erased while a question
/// stood.
pub(crate) fn let_go(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: &Handle,
    all: &[Leaving],
    replace: bool,
    seen: i64,
) -> Result<Gone, Failure> {
    let _turn = desk.take_turn()?;
    ensure_no_letter_waits(desk, file, all)?;
    let Some(noted) = note(desk, file, case, all, Step::paper, seen)? else {
        return Ok(Gone::Overtaken);
    };
    let ready = or_take_back(file, &noted, get_ready(desk, all, replace))?;
    put_noted(desk, file, all, ready, &noted)?;
    Ok(Gone::Out)
}

/// Let them go, and record in the same step what comes of it, such as to whom the plan was given:
/// both, or neither. Where none of them got to its place, what was recorded is taken back.
pub(crate) fn let_go_and_record(
    desk: &mut Desk,
    file: &mut CaseFile,
    record: &Record<'_>,
    (case, all): (&Handle, &[Leaving]),
    replace: bool,
) -> Result<Gone, Failure> {
    let _turn = desk.take_turn()?;
    ensure_no_letter_waits(desk, file, all)?;
    let noted: Vec<(Event, Option<Step>)> =
        all.iter().map(|it| as_noted(it, Step::paper)).collect();
    let (number, noted) = match file.record_and_note_left(record, case, &noted) {
        Err(StoreError::Overtaken) => return Ok(Gone::Overtaken),
        numbers => numbers?,
    };
    let staged = get_ready(desk, all, replace);
    let ready = match or_take_back(file, &noted, staged) {
        Ok(ready) => ready,
        Err(failure) => {
            take_back(desk, file, number);
            return Err(failure);
        }
    };
    let went = put_noted(desk, file, all, ready, &noted);
    // Of several some may have got there; what the disk did not confirm is there.
    let is_not_there =
        all.len() == 1 && went.as_ref().is_err_and(|it| it.code() != "not-confirmed");
    if is_not_there {
        take_back(desk, file, number);
    }
    went.map(|()| Gone::Out)
}

/// Take back what was recorded, where it is still the step that is taken back next. When that fails
/// too, the failure that is told is the first.
fn take_back(desk: &Desk, file: &mut CaseFile, number: i64) {
    let next = file.next_step(OperationKind::Undo);
    let is_next = matches!(next, Ok(Some(step)) if step.number == number);
    if let (true, Ok(seen)) = (is_next, file.newest_operation()) {
        let _ = file.undo(desk.now(), seen);
    }
}

/// Fail where a letter about an erasure waits for one of their places.
pub(crate) fn ensure_no_letter_waits(
    desk: &Desk,
    file: &CaseFile,
    all: &[Leaving],
) -> Result<(), Failure> {
    all.iter()
        .filter(|it| !is_screen(Some(&it.path)))
        .try_for_each(|it| desk.ensure_no_letter_waits(file, &it.path))
}

/// What was written, or else take the lines about it out of the log: nothing goes.
pub(crate) fn or_take_back<T>(
    file: &mut CaseFile,
    noted: &[i64],
    written: Result<T, Failure>,
) -> Result<T, Failure> {
    if written.is_err() {
        // What cannot be settled now is settled when the file is opened next.
        let _ = file.settle(&[], noted);
    }
    written
}

/// Put what was noted where it goes. The line of what does not get there is taken out of the log.
pub(crate) fn put_noted(
    desk: &mut Desk,
    file: &mut CaseFile,
    all: &[Leaving],
    ready: Vec<StagedFile>,
    noted: &[i64],
) -> Result<(), Failure> {
    let (put, handed_out) = hand_out(desk, all, ready);
    let files: Vec<i64> = all
        .iter()
        .zip(noted)
        .filter(|(it, _)| !is_screen(Some(&it.path)))
        .map(|(_, number)| *number)
        .collect();
    if !files.is_empty() {
        let (done, not_done) = files.split_at(put.min(files.len()));
        // What cannot be settled now is settled when the file is opened next.
        let _ = file.settle(done, not_done);
    }
    handed_out
}

/// Write them whole, beside the places they go to.
pub(crate) fn get_ready(
    desk: &Desk,
    all: &[Leaving],
    replace: bool,
) -> Result<Vec<StagedFile>, Failure> {
    all.iter()
        .filter(|it| !is_screen(Some(&it.path)))
        .map(|it| desk.stage_file(&it.path, &it.bytes, replace))
        .collect()
}

/// Put them where they go, or on the screen. Gives also how many files got there, in their order.
pub(crate) fn hand_out(
    desk: &mut Desk,
    all: &[Leaving],
    ready: Vec<StagedFile>,
) -> (usize, Result<(), Failure>) {
    for it in all.iter().filter(|it| is_screen(Some(&it.path))) {
        if let Err(failure) = desk.print_file(&it.bytes, it.is_text) {
            return (0, Err(failure));
        }
    }
    // What the disk did not confirm does not keep the others from going.
    let mut not_confirmed = Ok(());
    let mut put = 0;
    for staged in ready {
        match put_there(staged) {
            Ok(()) => {}
            Err(failure) if failure.code() == "not-confirmed" => not_confirmed = Err(failure),
            Err(failure) => return (put, Err(failure)),
        }
        put += 1;
    }
    (put, not_confirmed)
}

/// Note what goes, and where: lists of what left are made of these lines. `step` tells what is
/// still to come of a file. Nothing is noted when something was recorded since `seen`.
pub(crate) fn note(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Handle,
    all: &[Leaving],
    step: fn(&Path) -> Option<Step>,
    seen: i64,
) -> Result<Option<Vec<i64>>, Failure> {
    let noted: Vec<(Event, Option<Step>)> = all.iter().map(|it| as_noted(it, step)).collect();
    match file.note_left(desk.now(), case, &noted, seen) {
        Err(StoreError::Overtaken) => Ok(None),
        noted => Ok(Some(noted?)),
    }
}

/// What is noted of something that goes: where it goes, whole, and what is still to come of it.
fn as_noted(it: &Leaving, step: fn(&Path) -> Option<Step>) -> (Event, Option<Step>) {
    if is_screen(Some(&it.path)) {
        let event = it.event.clone().at(Destination::of(&it.path));
        return (event, None);
    }
    let whole = std::path::absolute(&it.path).unwrap_or_else(|_| it.path.clone());
    let event = it.event.clone().at(Destination::of(&whole));
    (event, step(&it.path))
}

/// Those that are there already, each with how it is known again.
fn already_there(all: &[Leaving]) -> Vec<(String, Option<(u64, u64)>)> {
    all.iter()
        .filter(|it| std::fs::symlink_metadata(&it.path).is_ok())
        .map(|it| (it.path.display().to_string(), size_and_time(&it.path)))
        .collect()
}

/// Whether files that are there may be written over: asked, where there is someone to ask. When
/// others are there by the time of the answer, it is asked again.
fn may_replace(desk: &mut Desk, all: &[Leaving]) -> Result<bool, Failure> {
    let mut there = already_there(all);
    if there.is_empty() {
        return Ok(false);
    }
    if !desk.can_ask() {
        return Err(failure!(CannotWrite, "paper-exists"));
    }
    loop {
        let paths: Vec<&str> = there.iter().map(|(path, _)| path.as_str()).collect();
        let question = desk
            .words
            .say(message!("ask-replace", path = paths.join(", ")));
        let no_or_yes = List::no_or_yes(question, &desk.words);
        if desk.ask().choose(&no_or_yes)? != 1 {
            return Err(failure!(Stopped, "paper-stays"));
        }
        let now = already_there(all);
        if now == there {
            return Ok(true);
        }
        if now.is_empty() {
            return Ok(false);
        }
        let why = desk.words.say(message!("ask-replace-changed"));
        desk.ask().remark(&why);
        there = now;
    }
}

/// Each file in a line, with the path as it was asked for.
pub(crate) fn tell(desk: &mut Desk, all: &[Leaving]) -> Result<(), Failure> {
    for it in all {
        let line = in_words(&it.event, &desk.words);
        desk.print(&line)?;
    }
    let open = all.iter().filter(|it| it.form != SEALED).count();
    if open > 0 {
        let open = desk.words.say(message!("papers-are-open", count = open));
        desk.talk(&open);
    }
    Ok(())
}
