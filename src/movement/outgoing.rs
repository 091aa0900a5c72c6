//! What leaves the house: papers, calendars, lists.
//! Each is noted, and nothing is written over unasked.

use super::change::in_words;
use super::gate;
use crate::desk::Desk;
use crate::disk::StagedFile;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::{Destination, Event};
use crate::domain::text::{Handle, Prose, handle_stem};
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::rules::{Finding, Level, gathered, judge};
use crate::store::CaseFile;
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
            ..stop.clone()
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
    let because = gate::reason_to_pass(desk, first, &findings)?.ok_or_else(|| first.refusal())?;
    let passed = Passed { findings, because };
    Ok((way_is_free(desk, all, replace)?, Some(passed)))
}

/// What the rules say of what leaves, of each reader on their own.
fn about_leaving(case: &Case, all: &[Leaving], today: NaiveDate) -> Vec<Finding> {
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
    for finding in gathered(&about_leaving(case, all, desk.today())) {
        let line = gate::line(&finding, &desk.words);
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
    let has_folder = |path: &Path| {
        path.parent()
            .is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir())
    };
    if !all.iter().all(|it| has_folder(&it.path)) {
        return Err(failure!(CannotWrite, "no-such-folder").named("--to"));
    }
    for one in all.iter().filter(|it| !is_screen(Some(&it.path))) {
        desk.ensure_not_ours(&one.path)?;
    }
    Ok(replace || may_replace(desk, all)?)
}

/// Let them go: what cannot be written is not noted, and a paper is noted before it is there, for
/// one nobody knows of is worse than a line about one that is not. Nothing goes when something was
/// recorded since `seen`: what they tell may have been erased while a question stood.
pub(crate) fn let_go(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: &Handle,
    all: &[Leaving],
    replace: bool,
    seen: i64,
) -> Result<(), Failure> {
    let ready = get_ready(desk, all, replace)?;
    note(desk, file, case, all, seen)?;
    hand_out(desk, all, ready)
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

/// Put them where they go, or on the screen.
pub(crate) fn hand_out(
    desk: &mut Desk,
    all: &[Leaving],
    ready: Vec<StagedFile>,
) -> Result<(), Failure> {
    for it in all.iter().filter(|it| is_screen(Some(&it.path))) {
        desk.print_bytes(&it.bytes)?;
    }
    ready
        .into_iter()
        .try_for_each(StagedFile::commit)
        .map_err(|error| Failure::cannot_write(&error))
}

/// Note what goes, and where: lists of what left are made of these lines.
pub(crate) fn note(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Handle,
    all: &[Leaving],
    seen: i64,
) -> Result<(), Failure> {
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let event = |it: &Leaving| {
        let place = if it.path.as_os_str() == "-" {
            it.path.clone()
        } else {
            whole(&it.path)
        };
        it.event.clone().at(Destination::of(&place))
    };
    let events: Vec<Event> = all.iter().map(event).collect();
    Ok(file.note_left(desk.now(), case, &events, seen)?)
}

/// Whether files that are there may be written over: asked, where there is someone to ask.
fn may_replace(desk: &mut Desk, all: &[Leaving]) -> Result<bool, Failure> {
    let there: Vec<String> = all
        .iter()
        .filter(|it| it.path.exists())
        .map(|it| it.path.display().to_string())
        .collect();
    if there.is_empty() {
        return Ok(false);
    }
    if !desk.can_ask() {
        return Err(failure!(CannotWrite, "paper-exists"));
    }
    let question = desk
        .words
        .say(message!("ask-replace", path = there.join(", ")));
    let no_or_yes = List::no_or_yes(question, &desk.words);
    match desk.ask().choose(&no_or_yes)? {
        1 => Ok(true),
        _ => Err(failure!(Stopped, "paper-stays")),
    }
}

/// Each file in a line, with the path as it was asked for.
pub(crate) fn tell(desk: &mut Desk, all: &[Leaving]) -> Result<(), Failure> {
    for it in all {
        let line = in_words(&it.event, &desk.words);
        desk.print(&line)?;
    }
    let open = desk
        .words
        .say(message!("papers-are-open", count = all.len()));
    desk.talk(&open);
    Ok(())
}
