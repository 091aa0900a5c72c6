//! Three ways in, one form: flags, a YAML file, and questions for what is still missing.
//!
//! A form is a struct that clap fills from flags and serde from YAML. Its fields hold the text as
//! it was given; the decision parses it, so that all three ways give the same errors.
//!
//! At each question one can go back to the one before, and before a longer form is saved its
//! answers are shown once more (docs/decisions/0030-questions-one-can-go-back-in.md).

use super::check::check;
use super::given::EMPTIED;
use super::left_form::Keeping;
use super::placeholder;
use super::question::{Need, is_empty};
use super::walk::Walk;
use super::which::settle_people;
use crate::desk::Desk;
use crate::domain::Case;
use crate::exchange::yaml;
use crate::failure::{Failure, Kind, failure};
use crate::store::CaseFile;
use crate::ui::ask::{FormWord, Said, read_said};
use crate::ui::explain::explain_answer;
use crate::words::{Message, message};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub(crate) use super::field::{
    instead, instead_of_required, missing, number, one_or_more, optional, past, required, switch,
    yes,
};
pub(crate) use super::question::{
    Answer, Answers, NumberOf, Question, Standing, Stands, if_bare, may, must, nothing_stands,
    options, should, today,
};
pub(crate) use super::who::{find_people, find_person, find_readers};

/// A form with everything in it that could be had, and the YAML it came from.
pub(crate) struct Filled<F> {
    pub(crate) form: F,
    /// The text of the file, and which fields came from it.
    yaml: Option<(String, BTreeSet<String>)>,
    /// Which fields were given by flags.
    flags: BTreeSet<String>,
    /// What was asked; each of it can be asked once more.
    walk: Walk,
    /// Whether the summary was shown: from then on it is what is agreed to.
    is_shown: bool,
    /// Whether it was agreed to.
    is_agreed: bool,
    /// The answers that stood in the summary that was agreed to.
    pub(crate) looked_over: String,
    /// By what its answers are kept when it is left; none for a form that records nothing, and for
    /// one of which nothing was asked.
    keeping: Option<Keeping>,
}

impl<F> Filled<F> {
    /// A failure of the decision, with line and column when the value came from YAML.
    /// Otherwise the field is named as it is given on the command line.
    pub(crate) fn locate(&self, failure: Failure, desk: &Desk) -> Failure {
        let Some(path) = failure.field().map(str::to_owned) else {
            return failure;
        };
        let field = path.split(['.', '[']).next().unwrap_or_default();
        match &self.yaml {
            // What is in no field of the file and in no flag is missing from the file.
            Some((text, from_file)) if from_file.contains(field) || !self.flags.contains(field) => {
                failure.at(yaml::locate(text, &path))
            }
            _ => failure.named(desk.how_to_give(field)),
        }
    }

    /// The failure by which the form is left before it was recorded. What was typed at its
    /// questions is kept.
    pub(crate) fn left(
        &self,
        desk: &mut Desk,
        file: &mut CaseFile,
        case: Option<&Case>,
        failure: Failure,
    ) -> Failure {
        match &self.keeping {
            Some(keeping) => keeping.left(desk, file, case, &self.walk, failure),
            None => failure,
        }
    }
}

impl<F: DeserializeOwned> Filled<F> {
    /// When the decision refuses an answer that was just typed, ask that one again and keep the
    /// rest. Gives whether there is something new to decide on.
    pub(crate) fn ask_again(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
        failure: &Failure,
    ) -> Result<bool, Failure> {
        let path = failure.field().unwrap_or_default();
        let may_be_mended = matches!(
            failure.kind(),
            Kind::Invalid | Kind::Conflict | Kind::Ambiguous | Kind::Missing
        );
        let Some(place) = self.walk.place_of(path, case).filter(|_| may_be_mended) else {
            return Ok(false);
        };
        let remark = explain_answer(failure, None, &desk.words);
        desk.ask().remark(&remark);
        self.walk.ask_refused(desk, case, place)?;
        self.form = read(self.walk.form())?;
        self.is_agreed = false;
        Ok(true)
    }

    /// Show what was answered, when that is much, and ask whether it is right. True when there was
    /// nothing to ask any more; after a question the case is read and decided on anew, as something
    /// may have changed.
    pub(crate) fn agree(&mut self, desk: &mut Desk, case: Option<&Case>) -> Result<bool, Failure> {
        if self.is_agreed || !self.is_shown && self.walk.is_short(case) {
            return Ok(true);
        }
        self.is_shown = true;
        self.is_agreed = self.walk.show_and_ask(desk, case)?;
        if self.is_agreed {
            self.looked_over = self.walk.said(desk, case);
        } else {
            self.form = read(self.walk.form())?;
        }
        Ok(false)
    }
}

/// Fill the form: flags win over YAML, questions fill what is missing. For a form that records
/// nothing in the file.
pub(crate) fn fill<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    case: Option<&Case>,
    form: &F,
    questions: &[Question],
) -> Result<Filled<F>, Failure> {
    fill_in(desk, None, case, form, (questions, nothing_stands), None)
}

/// The same for a form that is recorded in this file: when it is left, what was typed is kept
/// there, here and by [`Filled::left`]. Each question shows what stands.
pub(crate) fn fill_to_record<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: Option<&Case>,
    form: &F,
    questions: (&[Question], Stands),
) -> Result<Filled<F>, Failure> {
    fill_in(desk, Some(file), case, form, questions, None)
}

/// Where a form stands in a sitting in which several are filled, one after another.
#[derive(Default)]
pub(crate) struct Sitting {
    /// What was answered before the form began. It can be gone back to.
    pub(crate) answered: Vec<(&'static str, Value)>,
    /// Whether it was told what can be typed at each question.
    pub(crate) is_told: bool,
}

/// The same for a form that is one of several in a sitting.
pub(crate) fn fill_in_sitting<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: &Case,
    form: &F,
    questions: (&[Question], Stands),
    sitting: Option<&Sitting>,
) -> Result<Filled<F>, Failure> {
    fill_in(desk, Some(file), Some(case), form, questions, sitting)
}

fn fill_in<F: Serialize + DeserializeOwned>(
    desk: &mut Desk,
    file: Option<&mut CaseFile>,
    case: Option<&Case>,
    form: &F,
    (questions, stands): (&[Question], Stands),
    sitting: Option<&Sitting>,
) -> Result<Filled<F>, Failure> {
    let mut fields = fields_of(form)?;
    let flags: BTreeSet<String> = fields
        .iter()
        .filter(|(_, value)| !is_empty(value))
        .map(|(name, _)| name.clone())
        .collect();
    let mut yaml: Option<(String, BTreeSet<String>)> = None;
    if let Some(Value::String(path)) = fields.remove("from") {
        let bytes = desk.read(&PathBuf::from(path), yaml::MOST_BYTES)?;
        let mut given = fields_of(&yaml::read::<F>(&bytes)?)?;
        given.remove("from");
        let mut from_file = BTreeSet::new();
        for (name, value) in given {
            if fields.get(&name).is_none_or(is_empty) && !is_empty(&value) {
                from_file.insert(name.clone());
                fields.insert(name, value);
            }
        }
        yaml = Some((yaml::text(&bytes)?.to_owned(), from_file));
    }
    let left_open = take_out_placeholders(desk, questions, &mut fields)?;
    if let Some(case) = case {
        settle_people(desk, case, questions, &mut fields)?;
    }
    // What was given is looked at before anything is asked:
    // nobody should answer ten questions first.
    for question in questions {
        let given = fields.get(question.field).filter(|value| !is_empty(value));
        // What empties a detail is no value of it; the decision says whether it may be empty.
        let is_value = |text: &String| question.need == Need::Must || text != EMPTIED;
        if let Some(Value::String(text)) = given
            && is_value(text)
        {
            check(question.answer, text, case, desk).map_err(|failure| match &yaml {
                Some((file, from_file)) if from_file.contains(question.field) => failure
                    .about(question.field)
                    .at(yaml::locate(file, question.field)),
                _ => failure.named(desk.how_to_give(question.field)),
            })?;
        }
    }
    let to_ask = to_ask(desk, case, &fields, questions, &left_open)?;
    let mut walk = Walk::new(fields, to_ask, stands);
    if let Some(sitting) = sitting {
        walk.begin(&sitting.answered);
    }
    let is_told = sitting.is_some_and(|it| it.is_told);
    let keeping = if let Some(file) = file.filter(|_| walk.asks()) {
        let keeping = Keeping::begin(file)?;
        keeping.ask_all(desk, file, case, &mut walk, (questions, is_told))?;
        Some(keeping)
    } else {
        walk.ask_all(desk, case, is_told)?;
        None
    };
    Ok(Filled {
        form: read(walk.form())?,
        yaml,
        flags,
        walk,
        is_shown: false,
        is_agreed: false,
        looked_over: String::new(),
        keeping,
    })
}

/// What a copied proposal left open (`--explained DATUM`) is asked where somebody can be asked, and
/// refused elsewhere. Gives the fields that are to be asked now.
fn take_out_placeholders(
    desk: &Desk,
    questions: &[Question],
    fields: &mut Map<String, Value>,
) -> Result<Vec<String>, Failure> {
    let mut open = Vec::new();
    for (name, value) in fields.iter() {
        let Some(word) = placeholder::word_in(value) else {
            continue;
        };
        let is_asked = questions.iter().any(|question| question.field == name);
        if !desk.can_ask() || !is_asked {
            return Err(placeholder::refusal(&word).named(desk.how_to_give(name)));
        }
        open.push(name.clone());
    }
    for name in &open {
        fields.remove(name);
    }
    Ok(open)
}

/// The questions that are asked now: all that were not answered when something was left open, or
/// something that must or should be answered was not, and none otherwise. What was left open does
/// not wait. A form that edits what stands asks that alone: it was not typed alone.
fn to_ask(
    desk: &Desk,
    case: Option<&Case>,
    fields: &Map<String, Value>,
    questions: &[Question],
    left_open: &[String],
) -> Result<Vec<Question>, Failure> {
    let answers = Answers { fields, case };
    let is_wanting = |question: &Question, need: Need| {
        question.need == need && !answers.has(question.field) && question.is_sensible(&answers)
    };
    let missing: Vec<&str> = questions
        .iter()
        .filter(|question| is_wanting(question, Need::Must))
        .map(|question| question.field)
        .collect();
    if !desk.can_ask() {
        if missing.is_empty() {
            return Ok(Vec::new());
        }
        let flags: Vec<String> = missing.iter().map(|it| desk.how_to_give(it)).collect();
        return Err(failure!(
            NoTerminal,
            "missing-answers",
            flags = flags.join(", ")
        ));
    }
    let is_must = |name: &str| {
        let mut musts = questions.iter().filter(|it| it.need == Need::Must);
        musts.any(|question| question.field == name)
    };
    let is_edit = questions.iter().any(|it| it.need == Need::IfBare);
    let is_bare = is_edit
        && fields
            .iter()
            .all(|(name, value)| is_empty(value) || is_must(name));
    let is_should = questions.iter().any(|it| is_wanting(it, Need::Should));
    if left_open.is_empty() && missing.is_empty() && !is_bare && !is_should {
        return Ok(Vec::new());
    }
    let is_left_open = |name: &str| left_open.iter().any(|it| it == name);
    let nothing_else =
        is_edit && !left_open.is_empty() && missing.iter().all(|it| is_left_open(it)) && !is_should;
    let unanswered = questions.iter().filter(|it| !answers.has(it.field));
    let asked = unanswered
        .filter(|question| !nothing_else || is_left_open(question.field))
        .map(|question| match is_left_open(question.field) {
            true => question.at_once(),
            false => *question,
        });
    Ok(asked.collect())
}

/// Whether a command was typed alone, with nothing behind it, by who can be asked for several.
pub(crate) fn is_typed_alone<F: Serialize>(desk: &Desk, form: &F) -> Result<bool, Failure> {
    let is_bare = fields_of(form)?.values().all(is_empty);
    Ok(is_bare && desk.can_ask() && !desk.options.json)
}

fn fields_of<F: Serialize>(form: &F) -> Result<Map<String, Value>, Failure> {
    match serde_json::to_value(form) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(failure!(Unforeseen, "unforeseen", what = "form")),
    }
}

fn read<F: DeserializeOwned>(fields: Map<String, Value>) -> Result<F, Failure> {
    serde_json::from_value(Value::Object(fields))
        .map_err(|_| failure!(Unforeseen, "unforeseen", what = "form"))
}

/// A file that was named; otherwise it is asked where it is.
pub(crate) fn which_file(
    desk: &mut Desk,
    named: Option<&Path>,
    field: &str,
    question: Message,
) -> Result<PathBuf, Failure> {
    if let Some(path) = named {
        return Ok(path.to_owned());
    }
    if !desk.can_ask() {
        let flags = desk.how_to_give(field);
        return Err(failure!(NoTerminal, "missing-answers", flags = flags));
    }
    let question = desk.words.say(question);
    loop {
        let typed = desk.ask().line(&question)?;
        let remark = match read_said(&typed) {
            Said::Text(path) if path.trim().is_empty() => message!("ask-needed"),
            Said::Text(path) => return Ok(PathBuf::from(path.trim())),
            Said::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Said::Word(FormWord::Back) => message!("ask-is-first"),
            Said::Word(FormWord::Help | FormWord::Editor) | Said::Unknown => {
                message!("ask-word-unknown")
            }
        };
        let remark = desk.words.say(remark);
        desk.ask().remark(&remark);
    }
}
