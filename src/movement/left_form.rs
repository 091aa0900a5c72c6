//! A form that was left before it was recorded: what was typed at its questions is kept as a draft
//! in the case file, and offered when the form is given again. This is the one place that does so
//! (`docs/decisions/0031-what-was-typed-is-not-lost.md`).
//!
//! Only answers to the questions of a form come here, and what is typed where no form asks: a list
//! that is pasted where one begins, and the ticks at the door. A passphrase and a confirmation are
//! asked elsewhere.

use super::question::{Question, is_empty};
use super::walk::Walk;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::text::Handle;
use crate::failure::{Failure, Kind, failure};
use crate::store::{CaseFile, DRAFT_DAYS, FormDraft, OpenForm, TypedAnswer, TypedForm};
use crate::ui::ask::{EndWaits, FormWord, List, Listed, Picked};
use crate::words::{self, label, message};
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
        let case = case.map(Case::handle);
        match walk.typed() {
            Some(typed) => self.keep(desk, file, case, &typed, failure),
            None => failure,
        }
    }

    /// Keep this, and say so in the place of the failure or beside it. Where it cannot be kept the
    /// failure stays as it is.
    fn keep(
        &self,
        desk: &mut Desk,
        file: &mut CaseFile,
        case: Option<&Handle>,
        typed: &TypedForm,
        failure: Failure,
    ) -> Failure {
        // What could not be shown was recorded, and what changes nothing is there already.
        if matches!(failure.code(), "cannot-show" | "nothing-changed") {
            return failure;
        }
        let (now, command) = (desk.now(), desk.invocation.command.clone());
        let who = case.and_then(|case| desk.identities(case));
        let kept = file.keep_draft(&self.form, now, &command, case, typed, who.as_ref());
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

/// Under what a list is kept that was pasted where a form was yet to begin.
pub(crate) const PASTED: &str = "pasted";

/// Under what the ticks at the door are kept.
pub(crate) const AT_THE_DOOR: &str = "at-the-door";

/// Under what is kept what was typed where no form asks: no question is called so.
const OF_NO_FORM: [&str; 2] = [PASTED, AT_THE_DOOR];

/// What is typed at a command where no form asks, until it is recorded. Who leaves meanwhile finds
/// it again at the same command.
pub(crate) struct Unrecorded {
    case: Handle,
    /// Under what it is kept.
    kept_as: &'static str,
    /// What it is about: it is offered for nothing else.
    about: Map<String, Value>,
    keeping: Keeping,
    /// What the person went on with. It lies ready until this is recorded or kept anew.
    lying_ready: Option<FormDraft>,
}

impl Unrecorded {
    pub(crate) fn begin(
        desk: &mut Desk,
        case: &Case,
        kept_as: &'static str,
        about: Map<String, Value>,
    ) -> Result<Self, Failure> {
        let file = desk.open()?;
        Ok(Self {
            case: case.handle().clone(),
            kept_as,
            about,
            keeping: Keeping::begin(&file)?,
            lying_ready: None,
        })
    }

    /// Offer what was typed at this command at another time, the newest first, until the person
    /// goes on with one. `read` says what it is now and how that is told; nothing where it is
    /// understood no more.
    pub(crate) fn take_up<T>(
        &mut self,
        desk: &mut Desk,
        read: impl Fn(&Desk, &Value) -> Option<(T, Vec<String>)>,
    ) -> Result<Option<T>, Failure> {
        let mut file = desk.open()?;
        let command = desk.invocation.command.clone();
        let found = file.drafts(&command, Some(&self.case));
        for draft in found.unwrap_or_default() {
            let understood = match &draft.typed {
                None => None,
                Some(typed) => match typed.answers.get(self.kept_as) {
                    Some(TypedAnswer::Given(value)) if typed.given == self.about => {
                        read(desk, value)
                    }
                    Some(_) | None => continue,
                },
            };
            let is_understood = understood.is_some();
            if let Some((one, lines)) = understood
                && ask_to_go_on(desk, lines, &draft)?
            {
                self.lying_ready = Some(draft);
                return Ok(Some(one));
            }
            throw_away(desk, &mut file, &draft, is_understood);
        }
        Ok(None)
    }

    /// What the person went on with: it goes when this is recorded.
    pub(crate) fn lying_ready(&self) -> Option<&FormDraft> {
        self.lying_ready.as_ref()
    }

    /// Throw away what the person went on with, when nothing is left of it.
    pub(crate) fn give_up(&mut self, desk: &mut Desk) -> Result<(), Failure> {
        if let Some(draft) = self.lying_ready.take() {
            let mut file = desk.open()?;
            throw_away(desk, &mut file, &draft, true);
        }
        Ok(())
    }

    /// The failure by which the command is left before this was recorded. What there is of it is
    /// kept.
    pub(crate) fn left(&self, desk: &mut Desk, typed: Option<Value>, failure: Failure) -> Failure {
        let Some(value) = typed else {
            return failure;
        };
        let Ok(mut file) = desk.open() else {
            return failure;
        };
        if let Some(draft) = &self.lying_ready {
            file.go_on_with(draft);
        }
        let mut typed = TypedForm {
            given: self.about.clone(),
            ..TypedForm::default()
        };
        let value = TypedAnswer::Given(value);
        typed.answers.insert(self.kept_as.to_owned(), value);
        self.keeping
            .keep(desk, &mut file, Some(&self.case), &typed, failure)
    }
}

/// Whether this was typed where no form asks.
fn is_of_no_form(typed: &TypedForm) -> bool {
    let mut names = OF_NO_FORM.iter();
    names.any(|name| typed.answers.contains_key(*name))
}

/// The person stopped, and what was typed lies ready.
fn stopped(kept: DateTime<Utc>) -> Failure {
    failure!(Stopped, "stopped-draft", until = until(kept))
}

/// Until when what was typed lies ready, where this failure says that it does.
pub(super) fn kept_until(failure: &Failure) -> Option<NaiveDate> {
    let is_kept = failure.code() == "stopped-draft";
    let mut values = failure.values().iter().filter(|_| is_kept);
    values.find_map(|(_, value)| match value {
        words::Value::Day(until) => Some(*until),
        words::Value::Text(_) | words::Value::Count(_) | words::Value::Label(_) => None,
    })
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
            // What was typed where no form asks is offered there.
            Some(typed) if is_of_no_form(typed) || !fits(typed, walk.given(), questions) => {
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
        throw_away(desk, file, &draft, is_understood);
    }
    Ok(false)
}

/// Throw away what lies ready, and say whether that was wanted or it could not be read any more.
fn throw_away(desk: &mut Desk, file: &mut CaseFile, draft: &FormDraft, is_understood: bool) {
    if file.drop_draft(draft).is_ok() {
        let said = message!(either(
            is_understood,
            "draft-thrown-away",
            "draft-unreadable"
        ));
        let said = desk.words.say(said);
        desk.ask().remark(&said);
    }
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
