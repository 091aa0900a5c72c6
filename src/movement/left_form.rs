//! A form that was left before it was recorded: what was typed at its questions is kept as a draft
//! in the case file, and offered when the form is given again. This is the one place that does so
//! (`docs/decisions/0031-what-was-typed-is-not-lost.md`).
//!
//! Only answers to the questions of a form come here, and a list that is pasted where one begins: a
//! passphrase and a confirmation are asked elsewhere.

use super::question::{Question, is_empty};
use super::walk::Walk;
use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::{Failure, Kind, failure};
use crate::store::{CaseFile, DRAFT_DAYS, FormDraft, OpenForm, TypedAnswer, TypedForm};
use crate::ui::ask::{EndWaits, FormWord, List, Listed, Picked};
use crate::words::{label, message};
use chrono::{DateTime, Local, NaiveDate, TimeDelta, Utc};
use serde_json::{Map, Value};

/// What it takes to keep what is typed at a form. While it lives, a program that is told to end
/// waits for that.
pub(super) struct Keeping {
    form: OpenForm,
    _end_waits: EndWaits,
}

impl Keeping {
    pub(super) fn begin(file: &CaseFile) -> Result<Self, Failure> {
        Ok(Self {
            form: file.open_form()?,
            _end_waits: EndWaits::begin(),
        })
    }

    /// Ask the questions of a form, from where it was left when the person wants that.
    pub(super) fn ask_all(
        &self,
        desk: &mut Desk,
        file: &mut CaseFile,
        case: Option<&Case>,
        walk: &mut Walk,
        (questions, is_told): (&[Question], bool),
    ) -> Result<(), Failure> {
        // Who was just chosen in a sitting is not somebody of another time.
        let asked = if !walk.has_begun() && offer_drafts(desk, file, case, walk, questions)? {
            walk.go_on(desk, case)
        } else {
            walk.ask_all(desk, case, is_told)
        };
        asked.map_err(|failure| self.left(desk, file, case, walk, failure))
    }

    /// Keep what was typed at a form that is left by this failure, and say so. Where it cannot be
    /// kept the failure stays as it is.
    pub(super) fn left(
        &self,
        desk: &mut Desk,
        file: &mut CaseFile,
        case: Option<&Case>,
        walk: &Walk,
        failure: Failure,
    ) -> Failure {
        // What could not be shown was recorded, and what changes nothing is there already.
        if matches!(failure.code(), "cannot-show" | "nothing-changed") {
            return failure;
        }
        let Some(typed) = walk.typed() else {
            return failure;
        };
        let (now, command) = (desk.now(), desk.invocation.command.clone());
        let case = case.map(Case::handle);
        let who = case.and_then(|case| desk.identities(case));
        let kept = file.keep_draft(&self.form, now, &command, case, &typed, who.as_ref());
        if kept.is_err() {
            return failure;
        }
        if failure.kind() == Kind::Stopped {
            return stopped(now);
        }
        if !desk.options.json {
            let said = desk.words.say(message!("draft-kept", until = until(now)));
            desk.talk(&said);
        }
        failure
    }
}

/// Under what a list is kept that was pasted where a form was yet to begin: no question is called
/// so.
const PASTED: &str = "pasted";

/// Look over a list that was pasted where a form was yet to begin. Who leaves meanwhile finds it
/// again at the same command.
pub(crate) fn keeping_pasted<T>(
    desk: &mut Desk,
    case: &Case,
    text: &str,
    look_over: impl FnOnce(&mut Desk) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut file = desk.open()?;
    let keeping = Keeping::begin(&file)?;
    let failure = match look_over(desk) {
        Ok(looked_over) => return Ok(looked_over),
        Err(failure) => failure,
    };
    let mut typed = TypedForm::default();
    let pasted = TypedAnswer::Given(Value::from(text));
    typed.answers.insert(PASTED.to_owned(), pasted);
    let (now, command) = (desk.now(), desk.invocation.command.clone());
    let case = case.handle();
    let who = desk.identities(case);
    let kept = file.keep_draft(
        &keeping.form,
        now,
        &command,
        Some(case),
        &typed,
        who.as_ref(),
    );
    let is_told = kept.is_ok() && failure.kind() == Kind::Stopped;
    Err(if is_told { stopped(now) } else { failure })
}

/// A list that was pasted at this command at another time, when the person goes on with it. It
/// is no draft from then on.
pub(crate) fn pasted_before(desk: &mut Desk, case: &Case) -> Result<Option<String>, Failure> {
    let mut file = desk.open()?;
    let command = desk.invocation.command.clone();
    let found = file.drafts(&command, Some(case.handle()));
    for draft in found.unwrap_or_default() {
        let Some(text) = draft.typed.as_ref().and_then(pasted_in) else {
            continue;
        };
        let lines = text.lines().map(str::to_owned).collect();
        let goes_on = ask_to_go_on(desk, lines, &draft)?;
        let is_gone = file.drop_draft(&draft).is_ok();
        if goes_on {
            return Ok(Some(text.to_owned()));
        }
        if is_gone {
            let said = desk.words.say(message!("draft-thrown-away"));
            desk.ask().remark(&said);
        }
    }
    Ok(None)
}

fn pasted_in(typed: &TypedForm) -> Option<&str> {
    match typed.answers.get(PASTED) {
        Some(TypedAnswer::Given(text)) => text.as_str(),
        Some(TypedAnswer::Left | TypedAnswer::Cleared) | None => None,
    }
}

/// The person stopped, and what was typed lies ready.
fn stopped(kept: DateTime<Utc>) -> Failure {
    failure!(Stopped, "stopped-draft", until = until(kept))
}

/// The day on which a draft goes by itself.
fn until(kept: DateTime<Utc>) -> NaiveDate {
    let end = kept + TimeDelta::days(i64::from(DRAFT_DAYS));
    end.with_timezone(&Local).date_naive()
}

/// Offer the drafts of this form, the newest first, until the person goes on with one: then the
/// walk holds it.
fn offer_drafts(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: Option<&Case>,
    walk: &mut Walk,
    questions: &[Question],
) -> Result<bool, Failure> {
    let command = desk.invocation.command.clone();
    let found = file.drafts(&command, case.map(Case::handle));
    for draft in found.unwrap_or_default() {
        let is_understood = match &draft.typed {
            // A list that was pasted is offered before a form begins.
            Some(typed) if pasted_in(typed).is_some() || !fits(typed, walk.given(), questions) => {
                continue;
            }
            Some(typed) => walk.take_up(desk, case, typed),
            None => false,
        };
        if is_understood {
            let lines = walk.told(desk, case);
            if ask_to_go_on(desk, lines, &draft)? {
                file.go_on_with(&draft);
                return Ok(true);
            }
        }
        walk.put_down();
        if file.drop_draft(&draft).is_ok() {
            let said = if is_understood {
                message!("draft-thrown-away")
            } else {
                message!("draft-unreadable")
            };
            let said = desk.words.say(said);
            desk.ask().remark(&said);
        }
    }
    Ok(false)
}

/// Whether a draft is of the form as it is given now: what both have is the same, and what is never
/// asked, such as a switch, is the same in both.
fn fits(typed: &TypedForm, given: &Map<String, Value>, questions: &[Question]) -> bool {
    let is_asked = |field: &str| questions.iter().any(|it| it.field == field);
    let before = |field: &str| match typed.answers.get(field) {
        Some(TypedAnswer::Given(value)) => Some(value),
        Some(TypedAnswer::Left | TypedAnswer::Cleared) => None,
        None => typed.given.get(field),
    };
    let is_as_before = given
        .iter()
        .filter(|(_, value)| !is_empty(value))
        .all(|(field, value)| match before(field) {
            Some(there) => there == value,
            None => is_asked(field),
        });
    let is_as_given = typed
        .given
        .iter()
        .filter(|(field, _)| !is_asked(field))
        .all(|(field, value)| given.get(field) == Some(value));
    is_as_before && is_as_given
}

/// Show what lies there, and ask whether the person goes on with it or throws it away.
fn ask_to_go_on(desk: &mut Desk, lines: Vec<String>, draft: &FormDraft) -> Result<bool, Failure> {
    let on = draft.at.with_timezone(&Local).date_naive();
    let title = desk.words.say(message!("draft-lies-ready", on = on));
    desk.ask().remark(&title);
    for line in lines {
        desk.ask().remark(&format!("  {line}"));
    }
    if draft.is_of_others {
        let look = desk.words.say(message!("draft-of-others"));
        desk.ask().remark(&look);
    }
    let go_on = desk.words.say(label!("draft-go-on"));
    let throw_away = desk.words.say(label!("draft-throw-away"));
    let lines = vec![
        Listed::new(go_on, &["verder", "continue"]),
        Listed::new(throw_away, &["weg", "away"]),
    ];
    let question = desk.words.say(message!("ask-draft"));
    let list = List::new(question, lines, &desk.words);
    let list = list.with_first_on_enter().in_form();
    loop {
        let picked = match desk.ask().pick(&list) {
            Err(failure) if failure.kind() == Kind::Stopped => return Err(stopped(draft.at)),
            picked => picked?,
        };
        let remark = match picked {
            Picked::Line(place) => return Ok(place == 0),
            Picked::Word(FormWord::Stop) => return Err(stopped(draft.at)),
            Picked::Word(FormWord::Back) => message!("ask-is-first"),
            Picked::Word(FormWord::Help) => message!("ask-help-choice"),
            Picked::Word(FormWord::Editor) => message!("ask-no-editor"),
        };
        let remark = desk.words.say(remark);
        desk.ask().remark(&remark);
    }
}
