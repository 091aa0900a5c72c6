//! `ekc print`: letters, lists, programme and plan on paper, each for its reader alone.

mod give;
mod mail;

use super::handover::Given;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::date::parse_date;
use crate::domain::deviation::Deviation;
use crate::domain::event::{Destination, Event};
use crate::domain::hours::Month;
use crate::domain::information::Information;
use crate::domain::invitation::Way;
use crate::domain::paper::{PaperForm, PaperKind, PlanPart, Tongue};
use crate::domain::text::{Handle, Line, Prose, one_spelling};
use crate::exchange::sealed::Lock;
use crate::failure::{Failure, failure};
use crate::language::reading;
use crate::method::acts::Act;
use crate::method::clocks::personal_plan_by;
use crate::method::households::{house_number, households};
use crate::method::naming::Names;
use crate::method::rules::{Finding, against_a_letter, role_goes_on};
use crate::method::telling::Telling;
use crate::method::translating::is_untranslated;
use crate::movement::change::{as_told, in_words};
use crate::movement::input::{
    Answer, Answers, Question, fill, find_readers, may, must, one_or_more, optional, options,
    should, switch,
};
use crate::movement::outgoing::{
    self, Gone, Leaving, Passed, SEALED, by_handle, in_file_name, is_one_file, is_screen, let_go,
    let_go_and_record, may_go_for_a_reason, slug, tell_findings,
};
use crate::movement::{gate, named};
use crate::papers::subject::{Erased, Reader, Subject, Written};
use crate::papers::template::{Template, languages_of, path_of};
use crate::papers::{
    Needs, PASSED, ReadyPaper, TellingText, audience, holders, may_hold, paper_of, press,
    without_a_copy, write,
};
use crate::store::{CaseFile, Record, StoreError};
use crate::ui::ask::List;
use crate::words::message;
use chrono::NaiveDate;
use give::{Giving, Noted};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::slice;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch of the command line"
)]
pub(crate) struct Form {
    #[arg(value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[arg(long = "for", value_name = "PERSON")]
    #[serde(rename = "for")]
    pub(super) reader: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) all: bool,
    #[arg(long = "as", value_name = "FORM")]
    #[serde(rename = "as")]
    pub(super) shape: Vec<String>,
    #[arg(long = "in", value_name = "LANGUAGE")]
    #[serde(rename = "in")]
    pub(super) language: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    pub(super) to: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(super) on: Option<String>,
    #[arg(long, value_name = "MONTH")]
    pub(super) month: Option<String>,
    #[arg(long, value_name = "PART", value_delimiter = ',')]
    #[serde(deserialize_with = "one_or_more")]
    pub(super) without: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) named: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) replace: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) reading_help: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) give: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) mail: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    pub(super) sealed: bool,
    #[arg(
        long,
        value_name = "RECIPIENT",
        conflicts_with_all = ["transfer_passphrase_fd", "transfer_passphrase_command"]
    )]
    pub(super) recipient: Vec<String>,
    #[command(flatten)]
    #[serde(skip)]
    pub(super) given: Given,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    pub(super) from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("kind", Answer::Choice(options::<PaperKind>)),
    may("for", Answer::People),
    should("without", Answer::Choices(options::<PlanPart>)).when(is_of_a_plan_to_hand_in),
];

/// Whether what is printed is a plan to hand in, of which something can be left out.
fn is_of_a_plan_to_hand_in(answers: &Answers<'_>) -> bool {
    let kind = answers.text("kind").map(PaperKind::parse);
    kind.and_then(Result::ok).is_some_and(can_be_shortened)
}

/// Whether something can be left out of a paper, as who it is about wants.
fn can_be_shortened(kind: PaperKind) -> bool {
    matches!(paper_of(kind).needs, Needs::PlanIn(_))
}

/// One paper in one form, with what is to be said of it.
struct Sheet<'a> {
    reader: Reader<'a>,
    language: Tongue,
    checked: bool,
    paper: ReadyPaper,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let given = &form.given;
    let mut filled = fill(desk, Some(&case), form, QUESTIONS)?;
    filled.form.reader = by_handle(&case, &filled.form.reader);
    if is_for_a_chat(desk, &filled.form)? {
        filled.form.to = Some(PathBuf::from("-"));
    }
    let form = &filled.form;
    let lock = mail::lock(desk, form, given)?;
    let locate = |failure: Failure, desk: &Desk| filled.locate(failure, desk);
    let kind = crate::movement::input::required("kind", form.kind.as_ref(), PaperKind::parse)
        .map_err(|failure| locate(failure, desk))?;
    let form = (form, lock.as_ref());
    make(desk, &mut file, case.handle(), kind, form, locate)
}

/// Whether a text goes to a chat: what is given to one person as text alone, and nowhere else. It
/// is shown, to be copied.
fn is_for_a_chat(desk: &Desk, form: &Form) -> Result<bool, Failure> {
    let is_for_one = form.give && form.reader.len() == 1 && !form.mail;
    let is_elsewhere = form.to.is_some() || desk.options.json;
    Ok(is_for_one && !is_elsewhere && shapes(form)? == [PaperForm::Text])
}

/// Make papers of a kind, write them where they go, and say so. Where they are given, that is noted
/// in the same step. `locate` says where a value that is refused was given.
pub(crate) fn make(
    desk: &mut Desk,
    file: &mut CaseFile,
    handle: &Handle,
    kind: PaperKind,
    (form, lock): (&Form, Option<&Lock>),
    locate: impl Fn(Failure, &Desk) -> Failure,
) -> Result<(), Failure> {
    let mut answered: Option<bool> = None;
    outgoing::from_what_stands(desk, file, handle, |desk, file, case, seen| {
        let today = desk.today();
        let shares = shares(desk, case, kind, form, &mut answered)?;
        // What the pack says was shared has to stand in the case first.
        let shared = if shares {
            let people = find_readers(case, &form.reader);
            let people = people.map_err(|failure| locate(failure, desk))?;
            give::of_information(case, &people, today)
        } else {
            None
        };
        let shown = shared.as_ref().map_or(case, |it| &it.after);
        let sheets =
            set(desk, file, shown, kind, form, None).map_err(|failure| locate(failure, desk))?;
        let (sheets, withheld) = pass_or_withhold(desk, sheets)?;
        ensure_can_be_given((kind, form), shares, &sheets, &withheld)?;
        let leaving = press_all(desk, shown, kind, (form, lock), &sheets)?;
        // Before it leaves, and before anything is asked.
        for line in may_tell(desk, &sheets) {
            desk.talk(&line);
        }
        let giving = match &shared {
            Some(giving) => Some(giving.clone()),
            None => note_giving(case, kind, form, &sheets, today)?,
        };
        let (after, given, findings) = if let Some(giving) = giving {
            let mut after = giving.after;
            let mut findings = gate::gate(
                desk,
                case,
                &mut after,
                today,
                giving.only_learns,
                &giving.acts,
            )?;
            let (replace, passed) = may_go_for_a_reason(desk, &after, &leaving, form.replace)?;
            let reasons = reasons(kind, &sheets, passed);
            if note_reasons(desk, &mut after, &reasons)?.is_some() {
                findings.retain(|it| it.code != "because-not-needed");
            }
            let record = Record {
                at: desk.now(),
                event: &giving.event,
                before: Some(case),
                after: Some(&after),
                settings: Vec::new(),
                seen,
            };
            let goes = (case.handle(), leaving.as_slice());
            if let_go_and_record(desk, file, &record, goes, replace)? == Gone::Overtaken {
                return Ok(Gone::Overtaken);
            }
            (Some(after), Some(giving.event), findings)
        } else {
            let (replace, passed) = may_go_for_a_reason(desk, case, &leaving, form.replace)?;
            let reasons = reasons(kind, &sheets, passed);
            // The reason is a line of our own.
            let Some(seen) = keep_reason(desk, file, case, &reasons, seen)? else {
                return Ok(Gone::Overtaken);
            };
            if let_go(desk, file, case.handle(), &leaving, replace, seen)? == Gone::Overtaken {
                return Ok(Gone::Overtaken);
            }
            (None, None, Vec::new())
        };
        let made = Made {
            kind,
            sheets,
            leaving,
            withheld,
            given,
            findings,
        };
        tell(desk, after.as_ref().unwrap_or(case), (form, lock), &made)?;
        Ok(Gone::Out)
    })
}

/// Whether the answers in a pack are shared now: that was said, or it is asked when the pack is for
/// everyone and there is something new in it. It is asked once.
fn shares(
    desk: &mut Desk,
    case: &Case,
    kind: PaperKind,
    form: &Form,
    answered: &mut Option<bool>,
) -> Result<bool, Failure> {
    if give::noted(kind) != Noted::Information {
        return Ok(false);
    }
    if form.give {
        role_goes_on(case)?;
        return Ok(true);
    }
    let is_asked = form.reader.is_empty()
        && desk.can_ask()
        && role_goes_on(case).is_ok()
        && give::of_information(case, &[], desk.today()).is_some();
    if !is_asked {
        return Ok(false);
    }
    if let Some(answered) = *answered {
        return Ok(answered);
    }
    let question = desk.words.say(message!("ask-print-share"));
    let no_or_yes = List::no_or_yes(question, &desk.words);
    let is_yes = desk.ask().choose(&no_or_yes)? == 1;
    *answered = Some(is_yes);
    Ok(is_yes)
}

/// Fails when what is given or sent is for nobody, or not for all to whom it is said to be given.
fn ensure_can_be_given(
    (kind, form): (PaperKind, &Form),
    shares: bool,
    sheets: &[Sheet<'_>],
    withheld: &[String],
) -> Result<(), Failure> {
    let is_given = form.give || mail::is_mail(form);
    // The form for a call is about somebody, and the coordinator writes on it.
    let is_own = |it: &Sheet<'_>| it.reader == Reader::Coordinator || kind == PaperKind::CallForm;
    if is_given && sheets.iter().any(is_own) {
        return Err(failure!(Usage, "give-to-whom").about("for"));
    }
    if mail::is_mail(form) && sheets.iter().any(|it| it.reader.person().is_none()) {
        return Err(failure!(Usage, "mail-to-whom").about("for"));
    }
    if shares && !withheld.is_empty() {
        let people = withheld.join(", ");
        return Err(failure!(Private, "give-not-all", people = people));
    }
    Ok(())
}

/// What is noted in the case when these are given; what the pack tells is noted before it is set.
fn note_giving(
    case: &Case,
    kind: PaperKind,
    form: &Form,
    sheets: &[Sheet<'_>],
    today: NaiveDate,
) -> Result<Option<Giving>, Failure> {
    if !form.give {
        return Ok(None);
    }
    let mut people: Vec<Handle> = Vec::new();
    for person in sheets
        .iter()
        .flat_map(|sheet| holders(case, kind, sheet.reader, today))
        .filter(|person| may_hold(case, kind, person, today).is_ok())
    {
        if !people.contains(&person.handle) {
            people.push(person.handle.clone());
        }
    }
    let way = if mail::is_mail(form) {
        Some(Way::Email)
    } else if is_screen(form.to.as_ref()) {
        Some(Way::Message)
    } else {
        None
    };
    match give::noted(kind) {
        Noted::Plan => {
            role_goes_on(case)?;
            Ok(give::of_plan(case, people, way, today))
        }
        Noted::Notice => {
            let way = way.unwrap_or(Way::Letter);
            Ok(give::of_notice(case, people, way, today))
        }
        Noted::Information | Noted::Nothing => Ok(None),
    }
}

/// The letters that tell people their data is erased today, set before it is gone;
/// nothing leaves yet.
pub(crate) fn letters_of_erasure(
    desk: &Desk,
    file: &CaseFile,
    case: &Case,
    people: &[&Person],
    to: &Path,
    erased: Erased,
) -> Result<Vec<Leaving>, Failure> {
    let form = Form {
        reader: people
            .iter()
            .map(|person| person.handle.to_string())
            .collect(),
        on: Some(desk.today().to_string()),
        to: Some(to.to_owned()),
        shape: to
            .extension()
            .and_then(|it| it.to_str())
            .filter(|_| is_one_file(Some(&to.to_owned())))
            .map(str::to_owned)
            .into_iter()
            .collect(),
        ..Form::default()
    };
    let sheets = set(desk, file, case, PaperKind::Erasure, &form, Some(erased))?;
    let (sheets, _) = pass_or_withhold(desk, sheets)?;
    press_all(desk, case, PaperKind::Erasure, (&form, None), &sheets)
}

/// What was made.
struct Made<'a> {
    kind: PaperKind,
    sheets: Vec<Sheet<'a>>,
    leaving: Vec<Leaving>,
    /// For whom a paper was withheld.
    withheld: Vec<String>,
    /// What was noted as given, in the same step.
    given: Option<Event>,
    /// What the rules say of that.
    findings: Vec<Finding>,
}

/// Everything that is to be printed, written out for each reader; nothing leaves yet.
fn set<'a>(
    desk: &Desk,
    file: &CaseFile,
    case: &'a Case,
    kind: PaperKind,
    form: &Form,
    erased: Option<Erased>,
) -> Result<Vec<Sheet<'a>>, Failure> {
    let today = desk.today();
    let wanted = optional("in", form.language.as_ref(), |text| {
        Tongue::spoken(text).map_or_else(|| Tongue::parse(text), Ok)
    })?;
    let erase_on = optional("on", form.on.as_ref(), |text| parse_date(text, today))?;
    let month = month(desk, kind, form)?;
    let without = without(kind, form)?;
    let asked = paper_of(kind);
    asked.needs.are_met(case)?;
    let mut waiting: VecDeque<Reader<'_>> = readers(case, form, kind, today)?.into();
    if asked.needs == Needs::DayOfErasing && erase_on.or(case.application.keep_until).is_none() {
        return Err(crate::movement::input::missing("on"));
    }
    let mut sheets = Vec::new();
    while let Some(reader) = waiting.pop_front() {
        let language = language(desk, kind, wanted, reader)?;
        let own = desk.own_template(&path_of(kind, language))?;
        let template = Template::find(kind, language, own.as_deref())?;
        let written = if asked.telling == Telling::Rights {
            written_for(file, case, reader)?
        } else {
            Vec::new()
        };
        let subject = Subject {
            case,
            reader,
            today,
            language,
            erase_on,
            erased,
            written,
            month,
            without: without.clone(),
        };
        let paper = write(
            kind,
            &template,
            &subject,
            &holders(case, kind, reader, today),
        )?;
        if reader == Reader::Everyone && (!paper.tells.is_empty() || paper.hides_for_all) {
            // What one of them may not read need not be kept from all: each gets a copy, or none.
            waiting.extend(
                holders(case, kind, reader, today)
                    .into_iter()
                    .filter(|person| may_hold(case, kind, person, today).is_ok())
                    .map(Reader::Person),
            );
            continue;
        }
        sheets.push(Sheet {
            reader,
            language,
            checked: template.is_checked(),
            paper,
        });
    }
    Ok(sheets)
}

/// The month that a declaration is about; no other paper is about one.
fn month(desk: &Desk, kind: PaperKind, form: &Form) -> Result<Option<Month>, Failure> {
    let month = optional("month", form.month.as_ref(), |text| {
        Month::parse(text, desk.today())
    })?;
    if month.is_some() && kind != PaperKind::Declaration {
        return Err(failure!(Usage, "month-of-a-declaration").about("month"));
    }
    Ok(month)
}

/// What is left out of a plan to hand in; of no other paper is anything.
fn without(kind: PaperKind, form: &Form) -> Result<Vec<PlanPart>, Failure> {
    let mut parts: Vec<PlanPart> = Vec::new();
    for (at, text) in form.without.iter().enumerate() {
        let part = PlanPart::parse(text.trim())
            .map_err(|failure| failure.about(format!("without[{at}]")))?;
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    if !parts.is_empty() && !can_be_shortened(kind) {
        return Err(failure!(Usage, "without-of-a-plan").about("without"));
    }
    Ok(parts)
}

/// The forms asked for; PDF where nothing was said and there is a press for it.
fn shapes(form: &Form) -> Result<Vec<PaperForm>, Failure> {
    match form.shape.as_slice() {
        [] => Ok(vec![if cfg!(feature = "pdf") {
            PaperForm::Pdf
        } else {
            PaperForm::Html
        }]),
        given => given
            .iter()
            .flat_map(|text| text.split(','))
            .map(|text| PaperForm::parse(text).map_err(|failure| failure.named("--as")))
            .collect(),
    }
}

/// Each sheet in each form, with the place it goes to.
fn press_all(
    desk: &Desk,
    case: &Case,
    kind: PaperKind,
    (form, lock): (&Form, Option<&Lock>),
    sheets: &[Sheet<'_>],
) -> Result<Vec<Leaving>, Failure> {
    let shapes = shapes(form)?;
    let is_mail = mail::is_mail(form);
    if is_mail && shapes.len() > 1 {
        return Err(failure!(Usage, "one-form-in-a-mail").named("--as"));
    }
    if is_one_file(form.to.as_ref()) && sheets.len() * shapes.len() > 1 {
        return Err(failure!(Usage, "one-paper-only").named("--to"));
    }
    // The other forms are set by whoever shows them.
    let fonts = if shapes.contains(&PaperForm::Pdf) {
        desk.own_fonts()?
    } else {
        Vec::new()
    };
    let month = month(desk, kind, form)?;
    let mut leaving = Vec::new();
    for (at, sheet) in sheets.iter().enumerate() {
        let whom = [
            whom(case, kind, sheet.reader, at, form.named),
            month.map(|month| month.to_string()),
            in_another_language(desk, sheet.language),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("-");
        for shape in &shapes {
            let path = outgoing::path(
                form.to.as_ref(),
                file_word(desk, kind),
                case,
                Some(whom.as_str()).filter(|whom| !whom.is_empty()),
                if is_mail { mail::ENDING } else { shape.code() },
            );
            let mut bytes = press::print(&sheet.paper.document, *shape, &fonts)?;
            if is_mail {
                let goes_to = (sheet.reader, sheet.language);
                let called = (file_word(desk, kind), *shape);
                bytes = mail::draft(desk, goes_to, called, &bytes, lock)?;
            }
            let is_text = matches!(
                shape,
                PaperForm::Text | PaperForm::Markdown | PaperForm::Html | PaperForm::Svg
            );
            leaving.push(Leaving {
                event: event(kind, sheet, *shape, &path),
                path,
                form: match (is_mail, lock) {
                    (false, _) => shape.code(),
                    (true, None) => mail::ENDING,
                    (true, Some(_)) => SEALED,
                },
                bytes,
                // A mail is letters and digits, whatever is in it.
                is_text: is_text || is_mail,
                tells: told_by(case, kind, sheet, desk.today()),
            });
        }
    }
    Ok(leaving)
}

/// Whom a sheet tells what.
fn told_by(case: &Case, kind: PaperKind, sheet: &Sheet<'_>, today: NaiveDate) -> Vec<Act> {
    let telling = paper_of(kind).telling;
    holders(case, kind, sheet.reader, today)
        .into_iter()
        .map(|reader| Act::Tell {
            telling,
            reader: reader.handle.clone(),
        })
        .collect()
}

/// The language in the name of a file, when it is not that of the coordinator:
/// one paper in two languages is two files.
fn in_another_language(desk: &Desk, language: Tongue) -> Option<String> {
    (language.code() != desk.words.language().tag()).then(|| language.code().to_owned())
}

/// For whom: those who were named, each who may hold it, or whoever such a paper is for.
fn readers<'a>(
    case: &'a Case,
    form: &Form,
    kind: PaperKind,
    today: NaiveDate,
) -> Result<Vec<Reader<'a>>, Failure> {
    if form.all && !form.reader.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    let readers = match (form.reader.as_slice(), form.all) {
        ([], _) if kind == PaperKind::Invitation => {
            who_may_be_asked(case, audience(case, kind, today), today)?
        }
        ([], false) => audience(case, kind, today),
        ([], true) => match audience(case, kind, today).as_slice() {
            [Reader::Everyone | Reader::Coordinator] => {
                let people: Vec<&Person> = holders(case, kind, Reader::Everyone, today)
                    .into_iter()
                    .filter(|person| may_hold(case, kind, person, today).is_ok())
                    .collect();
                if people.is_empty() {
                    return Err(failure!(Private, "paper-for-coordinator").about("for"));
                }
                people.into_iter().map(Reader::Person).collect()
            }
            each => each.to_vec(),
        },
        (named, _) => {
            let people = find_readers(case, named)?;
            for person in &people {
                may_hold(case, kind, person, today)?;
            }
            people.into_iter().map(Reader::Person).collect()
        }
    };
    if readers.is_empty() {
        return Err(failure!(Missing, "nobody-to-print-for", kind = kind.label()).about("for"));
    }
    Ok(readers)
}

/// Of those who were invited, those who may be asked to come now; the refusal when that is nobody.
fn who_may_be_asked<'a>(
    case: &Case,
    readers: Vec<Reader<'a>>,
    today: NaiveDate,
) -> Result<Vec<Reader<'a>>, Failure> {
    let people: Vec<Handle> = readers
        .iter()
        .filter_map(|reader| reader.person())
        .map(|person| person.handle.clone())
        .collect();
    let Some(stop) = against_a_letter(case, &people, today) else {
        return Ok(readers);
    };
    let free: Vec<Reader<'a>> = readers
        .into_iter()
        .filter(|reader| {
            reader.person().is_none_or(|person| {
                against_a_letter(case, slice::from_ref(&person.handle), today).is_none()
            })
        })
        .collect();
    if free.is_empty() {
        Err(stop.refusal())
    } else {
        Ok(free)
    }
}

/// The language asked for, or the reader's own where the paper is there in it,
/// or that of the coordinator.
fn language(
    desk: &Desk,
    kind: PaperKind,
    wanted: Option<Tongue>,
    reader: Reader<'_>,
) -> Result<Tongue, Failure> {
    let ours = Tongue::spoken(desk.words.language().tag()).unwrap_or(Tongue::English);
    let spoken = reader
        .person()
        .and_then(|person| person.language.as_ref())
        .and_then(|language| Tongue::spoken(language.as_str()));
    let is_there = |tongue: Tongue| -> Result<bool, Failure> {
        Ok(languages_of(kind).any(|it| it == tongue)
            || desk.own_template(&path_of(kind, tongue))?.is_some())
    };
    match (wanted, spoken) {
        (Some(wanted), _) => Ok(wanted),
        (None, Some(spoken)) if is_there(spoken)? => Ok(spoken),
        (None, _) => Ok(ours),
    }
}

/// What was written before for someone.
fn written_for(file: &CaseFile, case: &Case, reader: Reader<'_>) -> Result<Vec<Written>, Failure> {
    let Some(person) = reader.person() else {
        return Ok(Vec::new());
    };
    let papers = file.papers_for(case.handle(), &person.handle)?;
    let written = papers.iter().map(|paper| Written {
        on: paper.at.date_naive(),
        kind: paper.kind,
    });
    Ok(written.collect())
}

/// What a file of this kind is called in the language of the coordinator.
fn file_word(desk: &Desk, kind: PaperKind) -> &'static str {
    let (english, dutch) = PaperKind::ALL
        .iter()
        .find(|(it, _, _)| *it == kind)
        .map_or(("", ""), |(_, english, dutch)| (*english, *dutch));
    desk.words.language().typed(english, dutch)
}

/// Whether a paper of this kind is filled in without saying by whom.
fn is_nameless(kind: PaperKind) -> bool {
    let paper = paper_of(kind);
    paper.telling == Telling::AsksHowItWas && paper.names == Names::NobodyElse
}

/// How a file name speaks of its reader. That of a house has its number, which does not move when
/// another house is left out; the street is told only where names are.
fn whom(
    case: &Case,
    kind: PaperKind,
    reader: Reader<'_>,
    at: usize,
    named: bool,
) -> Option<String> {
    let houses = || households(case).into_iter();
    let number_of = |address: &str| {
        let number = house_number(address)?;
        let same = houses().filter(|it| house_number(it.address) == Some(number));
        let number = slug(number);
        match same.count() {
            0 | 1 => Some(number),
            // Two streets have it: a number tells them apart, for a handle tells who lives there.
            _ => {
                let place = houses()
                    .filter(|it| house_number(it.address) == house_number(address))
                    .position(|it| one_spelling(it.address) == one_spelling(address));
                Some(format!("{number}-{}", place.unwrap_or(at) + 1))
            }
        }
    };
    match reader {
        // A form without a name that is filled in comes back without one.
        Reader::Person(_) if is_nameless(kind) && !named => Some((at + 1).to_string()),
        Reader::Person(person) => Some(in_file_name(person, named)),
        // An address tells who lives there.
        Reader::Household(household) => Some(slug(household))
            .filter(|text| named && !text.is_empty())
            .or_else(|| number_of(household))
            .or_else(|| Some((at + 1).to_string())),
        Reader::Everyone | Reader::Coordinator => None,
    }
}

/// A paper that would tell its reader of someone they may not know of stays inside: the others go.
/// A reason lets it go all the same, and is kept: for every reader of the text that tells, or for
/// one reader where that is no text of the case.
fn pass_or_withhold<'a>(
    desk: &Desk,
    sheets: Vec<Sheet<'a>>,
) -> Result<(Vec<Sheet<'a>>, Vec<String>), Failure> {
    let telling = || sheets.iter().flat_map(|sheet| &sheet.paper.telling);
    let Some(first) = telling().next().cloned() else {
        return Ok((sheets, Vec::new()));
    };
    let is_known = telling().all(|it| it.text.is_some());
    if desk.options.because.is_some() && (sheets.len() == 1 || is_known) {
        return Ok((sheets, Vec::new()));
    }
    let texts = named(desk, telling());
    let (telling, free): (Vec<Sheet<'a>>, Vec<Sheet<'a>>) = sheets
        .into_iter()
        .partition(|sheet| !sheet.paper.tells.is_empty());
    if free.is_empty() {
        return Err(failure!(
            Private,
            "paper-tells",
            person = first.reader,
            other = first.other,
            ground = first.ground.code(),
            texts = texts
        ));
    }
    Ok((
        free,
        telling
            .iter()
            .filter_map(|sheet| sheet.reader.person())
            .map(|person| person.handle.to_string())
            .collect(),
    ))
}

/// What may tell a reader of somebody, and is for the coordinator to look at: once for each two.
fn may_tell(desk: &Desk, sheets: &[Sheet<'_>]) -> Vec<String> {
    let all: Vec<&TellingText> = sheets.iter().flat_map(|it| &it.paper.may_tell).collect();
    let mut lines: Vec<String> = Vec::new();
    for it in &all {
        let is_of_both =
            |other: &&&TellingText| (&other.reader, &other.other) == (&it.reader, &it.other);
        let texts = named(desk, all.iter().filter(is_of_both).copied());
        let line = desk.words.say(message!(
            "paper-may-tell",
            person = it.reader,
            other = it.other,
            texts = texts
        ));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// For what a reason was given: for each text that tells of someone, or each pair it is about, and
/// for what a rule had against it.
struct Reasons {
    kind: PaperKind,
    telling: Vec<TellingText>,
    passed: Option<Passed>,
}

fn reasons(kind: PaperKind, sheets: &[Sheet<'_>], passed: Option<Passed>) -> Reasons {
    let telling = sheets.iter().flat_map(|sheet| sheet.paper.telling.clone());
    Reasons {
        kind,
        telling: telling.collect(),
        passed,
    }
}

/// Which texts tell, in words: `minimumeis 1, de vraag`.
fn named<'t>(desk: &Desk, telling: impl Iterator<Item = &'t TellingText>) -> String {
    let mut names: Vec<String> = Vec::new();
    for it in telling {
        let name = match it.text {
            Some((kind, number)) => desk.words.say(kind.named(number)),
            None => desk.words.say(message!("text-on-this-paper")),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

/// Keep the reason for which papers go. Gives the newest operation by then; none when something
/// else was recorded since `seen`, and then nothing is kept.
fn keep_reason(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    reasons: &Reasons,
    seen: i64,
) -> Result<Option<i64>, Failure> {
    let mut after = case.clone();
    let Some(event) = note_reasons(desk, &mut after, reasons)? else {
        return Ok(Some(seen));
    };
    let recorded = file.record(&Record {
        at: desk.now(),
        event: &event,
        before: Some(case),
        after: Some(&after),
        settings: Vec::new(),
        seen,
    });
    match recorded {
        Err(StoreError::Overtaken) => Ok(None),
        recorded => Ok(Some(recorded?)),
    }
}

/// Note the reason for which papers go in the case, once for each thing it is about. None when no
/// reason was needed.
fn note_reasons(
    desk: &Desk,
    after: &mut Case,
    reasons: &Reasons,
) -> Result<Option<Event>, Failure> {
    let mut event = None;
    if let (Some(because), Some(first)) = (&desk.options.because, reasons.telling.first()) {
        let because = Prose::parse(because).map_err(|failure| failure.named("--because"))?;
        let mut kept: Vec<String> = Vec::new();
        let mut others: Vec<Handle> = Vec::new();
        for it in &reasons.telling {
            let pair = || format!("{} {} {}", reasons.kind.code(), it.reader, it.other);
            let about = it.about.clone().unwrap_or_else(pair);
            if !others.contains(&it.other) {
                others.push(it.other.clone());
            }
            if kept.contains(&about) {
                continue;
            }
            let number = next_number(after.deviations.iter().map(|it| it.number));
            let (rule, finding) = PASSED;
            after.deviations.push(Deviation {
                number,
                rule: Line::parse(rule)?,
                finding: Line::parse(finding)?,
                about: Some(Line::parse(&about)?),
                because: because.clone(),
                on: desk.today(),
            });
            kept.push(about);
        }
        event = Some(Event::PaperPassed {
            person: first.reader.clone(),
            others,
        });
    }
    if let Some(Passed { findings, because }) = &reasons.passed {
        let from = after.deviations.len();
        for finding in findings {
            gate::pass(after, finding, because, desk.today())?;
        }
        let numbers = after.deviations[from..].iter().map(|it| it.number);
        let kept = Event::ReasonKept {
            numbers: numbers.collect(),
        };
        event = event.or(Some(kept));
    }
    Ok(event)
}

/// What is noted: what, for whom, in which form and language, and where it goes.
fn event(kind: PaperKind, sheet: &Sheet<'_>, shape: PaperForm, path: &Path) -> Event {
    Event::PaperMade {
        person: sheet.reader.person().map(|person| person.handle.clone()),
        kind,
        form: shape,
        tongue: sheet.language,
        place: Destination::of(path),
    }
}

fn tell(
    desk: &mut Desk,
    case: &Case,
    (form, lock): (&Form, Option<&Lock>),
    made: &Made<'_>,
) -> Result<(), Failure> {
    if desk.options.json && !is_screen(form.to.as_ref()) {
        let each = (made.leaving.len() / made.sheets.len().max(1)).max(1);
        let paper = |(at, leaving): (usize, &Leaving)| {
            let sheet = &made.sheets[at / each];
            json!({
                "kind": made.kind,
                "for": sheet.reader.person().map(|person| &person.handle),
                "language": sheet.language,
                "form": leaving.form,
                "path": leaving.path,
                "checked": sheet.checked, "left_out": sheet.paper.left_out,
                "mail": mail::is_mail(form), "encrypted": leaving.form == SEALED,
            })
        };
        let papers: Vec<Value> = made.leaving.iter().enumerate().map(paper).collect();
        return desk.print_json(&json!({
            "schema": "ekc.printed/1",
            "case": case.handle(),
            "papers": papers,
            "withheld": made.withheld,
            "given": made.given.as_ref().map(as_told),
            "findings": made
                .findings
                .iter()
                .map(|finding| gate::as_json(finding, &desk.words))
                .collect::<Vec<Value>>(),
        }));
    }
    // The paper itself is what stands on the screen; the remarks go beside it.
    if !is_screen(form.to.as_ref()) {
        outgoing::tell(desk, &made.leaving)?;
    }
    let of_leaving = outgoing::about_leaving(case, &made.leaving, desk.today());
    if let Some(event) = &made.given {
        let did = in_words(event, &named::words_of_talk(desk, case));
        desk.talk(&did);
        let words = named::words_of_talk(desk, case);
        for finding in made.findings.iter().filter(|it| !of_leaving.contains(it)) {
            let line = gate::line_of_what_was_done(finding, &words);
            desk.talk(&line);
        }
    }
    tell_findings(desk, case, &made.leaving);
    for remark in remarks(desk, case, form, made) {
        desk.talk(&remark);
    }
    if mail::is_mail(form) {
        let readers: Vec<Reader<'_>> = made.sheets.iter().map(|it| it.reader).collect();
        for remark in mail::remarks(desk, case, &readers, lock) {
            desk.talk(&remark);
        }
    }
    if made.given.is_some() {
        let undo = desk.words.say(message!("how-to-undo"));
        desk.talk(&undo);
    }
    Ok(())
}

/// What the coordinator should know of the papers that were made.
fn remarks(desk: &Desk, case: &Case, form: &Form, made: &Made<'_>) -> Vec<String> {
    let Made {
        kind,
        sheets,
        withheld,
        ..
    } = made;
    let words = &desk.words;
    let mut remarks = Vec::new();
    if !withheld.is_empty() {
        remarks.push(words.say(message!("papers-withheld", people = withheld.join(", "))));
    }
    let passed_over = passed_over(desk, case, form, made);
    if !passed_over.is_empty() {
        let people = passed_over.join(", ");
        remarks.push(words.say(message!("papers-not-asked", people = people)));
    }
    let is_written_in = |tongue: &Tongue| sheets.iter().any(|sheet| sheet.language == *tongue);
    for (tongue, _, _) in Tongue::ALL
        .iter()
        .filter(|(tongue, _, _)| is_written_in(tongue))
    {
        let name = tongue.label();
        if sheets
            .iter()
            .any(|sheet| sheet.language == *tongue && !sheet.checked)
        {
            remarks.push(words.say(message!(
                "template-unchecked",
                tongue = name,
                template = path_of(*kind, *tongue)
            )));
        }
        let is_foreign = !matches!(tongue, Tongue::Dutch | Tongue::English);
        if is_foreign && is_untranslated(case, *tongue) {
            remarks.push(words.say(message!("own-words-untranslated", tongue = name)));
        }
    }
    let without: Vec<&str> = without_a_copy(case, *kind, desk.today())
        .into_iter()
        .filter(|_| form.reader.is_empty())
        .map(|person| person.handle.as_str())
        .collect();
    if !without.is_empty() {
        let people = without.join(", ");
        remarks.push(words.say(message!("papers-hold-nothing", people = people)));
    }
    let apart = sheets.iter().flat_map(|sheet| &sheet.paper.names_apart);
    for (person, other) in apart {
        let line = message!("papers-name-apart", person = person, other = other);
        remarks.push(words.say(line));
    }
    let cut: Vec<&str> = sheets
        .iter()
        .filter(|sheet| sheet.paper.left_out > 0)
        .filter_map(|sheet| sheet.reader.person())
        .map(|person| person.handle.as_str())
        .collect();
    if !cut.is_empty() {
        remarks.push(words.say(message!("papers-left-out", people = cut.join(", "))));
        // The form for the call has no numbers then.
        if paper_of(*kind).needs == Needs::Plan && *kind != PaperKind::CallForm {
            remarks.push(words.say(message!("papers-own-numbers")));
        }
    }
    let cannot_be_reached = case
        .coordinators_on(desk.today())
        .next()
        .is_none_or(|it| it.phone.is_none() && it.email.is_none());
    if cannot_be_reached
        && tells_whom_to_call(*kind)
        && sheets
            .iter()
            .any(|sheet| sheet.reader != Reader::Coordinator)
    {
        remarks.push(words.say(message!("coordinator-cannot-be-reached")));
    }
    let is_before_the_day = matches!(
        paper_of(*kind).telling,
        Telling::AsksToCome | Telling::AsksForInformation
    );
    if is_before_the_day
        && case
            .current_conference()
            .and_then(|it| it.on)
            .is_some_and(|on| on < desk.today())
    {
        remarks.push(words.say(message!("invitation-after-the-day")));
    }
    let is_handed_in_late = |by: &NaiveDate| *kind == PaperKind::PersonalPlan && *by < desk.today();
    if let Some(by) = personal_plan_by(case).filter(is_handed_in_late) {
        remarks.push(words.say(message!("personal-plan-after-the-week", on = by)));
    }
    if form.reading_help {
        remarks.extend(advice(desk, sheets));
    }
    // What everyone has is not to be shared once more.
    let is_shared = |it: &Information| it.received_on.is_none() || it.shared_on.is_some();
    let tells_information = paper_of(*kind).telling == Telling::TellsInformation;
    let is_left_to_share = !tells_information || !case.information.iter().all(is_shared);
    // What was noted in the same step, or stood there already, is not to be noted.
    let is_noted = form.give && give::noted(*kind) != Noted::Nothing;
    if is_left_to_share && !is_noted {
        remarks.extend(words.find(&format!("printed-next-{}", kind.code()), &[]));
    }
    remarks
}

/// Whether a paper of this kind says how to reach the coordinator.
fn tells_whom_to_call(kind: PaperKind) -> bool {
    !matches!(
        kind,
        PaperKind::Programme
            | PaperKind::Participants
            | PaperKind::CircleMap
            | PaperKind::CallForm
            | PaperKind::Satisfaction
            | PaperKind::EmptyPlan
            | PaperKind::WallProgramme
    )
}

/// Who was invited and may not be asked to come now: nobody named them, and they got no letter.
fn passed_over(desk: &Desk, case: &Case, form: &Form, made: &Made<'_>) -> Vec<String> {
    if made.kind != PaperKind::Invitation || !form.reader.is_empty() {
        return Vec::new();
    }
    let has_one = |handle: &String| {
        let is_it = |person: &Person| person.handle.as_str() == handle;
        made.withheld.contains(handle)
            || made
                .sheets
                .iter()
                .any(|sheet| sheet.reader.person().is_some_and(is_it))
    };
    let mut people: Vec<String> = audience(case, made.kind, desk.today())
        .into_iter()
        .filter_map(Reader::person)
        .map(|person| person.handle.to_string())
        .collect();
    people.retain(|handle| !has_one(handle));
    people
}

/// Advice on the words of the coordinator; the circle's own words are never touched.
fn advice(desk: &Desk, sheets: &[Sheet<'_>]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for sheet in sheets {
        for (text, _) in sheet
            .paper
            .document
            .texts()
            .into_iter()
            .filter(|(_, own)| !own)
        {
            for it in reading::advice(text, sheet.language.code()) {
                let line = super::reading_help::line(&it, &desk.words);
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
    }
    if lines.is_empty() {
        vec![desk.words.say(message!("reading-nothing"))]
    } else {
        lines
    }
}
