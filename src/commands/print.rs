//! `ekc print`: letters, lists, programme and plan on paper, each for its reader alone.

use super::change::Told;
use super::form::{Answer, Question, fill, must, optional, options, switch};
use super::leaving::{self, Leaving, in_file_name, is_one_file, is_screen, let_go, slug, word};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::date::parse_date;
use crate::domain::deviation::Deviation;
use crate::domain::paper::{PaperForm, PaperKind, Tongue};
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, Kind};
use crate::method::discretion::may_be_written_to;
use crate::method::reading;
use crate::method::rules::may_be_invited;
use crate::papers::template::{Template, languages_of, path_of};
use crate::papers::view::{Reader, Subject, Written};
use crate::papers::{Paper, audience, holders, needs_plan, press, readers_of_plan, write};
use crate::store::{CaseFile, Record};
use crate::words::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one switch of the command line")]
pub(crate) struct Form {
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[arg(long = "for", value_name = "PERSON")]
    #[serde(rename = "for")]
    reader: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long = "as", value_name = "FORM")]
    #[serde(rename = "as")]
    shape: Vec<String>,
    #[arg(long = "in", value_name = "LANGUAGE")]
    #[serde(rename = "in")]
    language: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    named: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    replace: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    reading_help: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("kind", Answer::Choice(options::<PaperKind>))];

/// One paper in one form, with what is to be said of it.
struct Sheet<'a> {
    reader: Reader<'a>,
    language: Tongue,
    checked: bool,
    paper: Paper,
    shape: PaperForm,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let filled = fill(desk, Some(&case), "print", form, QUESTIONS)?;
    let form = &filled.form;
    let (sheets, leaving) = set(desk, &file, &case, form).map_err(|failure| filled.locate(failure, desk, "print"))?;
    let kind = kind_of(form)?;
    pass_or_stop(desk, &mut file, &case, kind, &sheets)?;
    let_go(desk, &mut file, case.handle(), &leaving, form.replace)?;
    if is_screen(form.to.as_ref()) { Ok(()) } else { tell(desk, &case, kind, form, &sheets, &leaving) }
}

fn kind_of(form: &Form) -> Result<PaperKind, Failure> {
    super::form::required("kind", form.kind.as_ref(), PaperKind::parse)
}

/// Everything that is to be printed, set and ready; nothing is written yet.
fn set<'a>(desk: &Desk, file: &CaseFile, case: &'a Case, form: &Form) -> Result<(Vec<Sheet<'a>>, Vec<Leaving>), Failure> {
    let kind = kind_of(form)?;
    let today = desk.today();
    let wanted = optional("in", form.language.as_ref(), |text| Tongue::spoken(text).map_or_else(|| Tongue::parse(text), Ok))?;
    let erase_on = optional("on", form.on.as_ref(), |text| parse_date(text, today))?;
    let shapes: Vec<PaperForm> = match form.shape.as_slice() {
        [] => vec![if cfg!(feature = "pdf") { PaperForm::Pdf } else { PaperForm::Html }],
        given => {
            given.iter().flat_map(|text| text.split(',')).map(|text| PaperForm::parse(text).map_err(|failure| failure.about("as"))).collect::<Result<_, _>>()?
        }
    };
    if needs_plan(kind) && case.latest_plan().is_none() {
        return Err(Failure::new(Kind::Blocked, "no-plan-to-print"));
    }
    let readers = readers(case, form, kind, today)?;
    if is_one_file(form.to.as_ref()) && readers.len() * shapes.len() > 1 {
        return Err(Failure::new(Kind::Usage, "one-paper-only").about("to"));
    }
    let fonts = desk.own_fonts()?;
    let (mut sheets, mut leaving) = (Vec::new(), Vec::new());
    for (at, reader) in readers.into_iter().enumerate() {
        let language = language(desk, kind, wanted, reader)?;
        let own = desk.own_template(&path_of(kind, language))?;
        let template = Template::find(kind, language, own.as_deref())?;
        let written = if kind == PaperKind::Erasure { written_for(file, case, reader)? } else { Vec::new() };
        let subject = Subject { case, reader, today, language, erase_on, written };
        let paper = write(kind, &template, &subject, &holders(case, kind, reader))?;
        for shape in &shapes {
            let whom = whom(reader, at, form.named);
            let path = leaving::path(form.to.as_ref(), file_word(desk, kind), case, whom.as_deref(), shape.code());
            let is_text = matches!(shape, PaperForm::Text | PaperForm::Markdown | PaperForm::Html | PaperForm::Svg);
            let sheet = Sheet { reader, language, checked: template.is_checked(), paper: paper.clone(), shape: *shape };
            leaving.push(Leaving { path, bytes: press::print(&paper.document, *shape, &fonts)?, is_text, told: told(kind, &sheet) });
            sheets.push(sheet);
        }
    }
    Ok((sheets, leaving))
}

/// For whom: those who were named, each who may hold it, or whoever such a paper is for.
fn readers<'a>(case: &'a Case, form: &Form, kind: PaperKind, today: NaiveDate) -> Result<Vec<Reader<'a>>, Failure> {
    if form.all && !form.reader.is_empty() {
        return Err(Failure::new(Kind::Usage, "one-way-only"));
    }
    let readers = match (form.reader.as_slice(), form.all) {
        ([], false) => audience(case, kind, today),
        ([], true) => match audience(case, kind, today).as_slice() {
            [Reader::Everyone | Reader::Coordinator] => {
                holders(case, kind, Reader::Everyone).into_iter().filter(|person| may_be_written_to(person)).map(Reader::Person).collect()
            }
            each => each.to_vec(),
        },
        (named, _) => {
            let mut people: Vec<&Person> = Vec::new();
            for text in named.iter().flat_map(|text| text.split(',')).filter(|text| !text.trim().is_empty()) {
                let person = case.find_person(text).map_err(|failure| failure.about("for"))?;
                may_read(case, kind, person, today)?;
                if !people.contains(&person) {
                    people.push(person);
                }
            }
            people.into_iter().map(Reader::Person).collect()
        }
    };
    if readers.is_empty() {
        return Err(Failure::new(Kind::Missing, "nobody-to-print-for").with("kind", format!("@{}", kind.label())).about("for"));
    }
    Ok(readers)
}

/// Whether such a paper may go to this person at all.
fn may_read(case: &Case, kind: PaperKind, person: &Person, today: NaiveDate) -> Result<(), Failure> {
    let refuse = |code: &'static str| Err(Failure::new(Kind::Private, code).with("person", person.handle.to_string()).about("for"));
    let invited = || case.invitation(case.current_number(), &person.handle).is_some_and(|it| it.invited_on.is_some());
    match kind {
        PaperKind::Erasure => Ok(()),
        _ if !may_be_written_to(person) => refuse("paper-left-alone"),
        PaperKind::Invitation if !invited() && !may_be_invited(case, person, today) => refuse("paper-may-not-be-invited"),
        PaperKind::Plan | PaperKind::PlanSimple | PaperKind::PlanCard | PaperKind::FollowUpInvitation => {
            let version = case.latest_plan().map_or(0, |plan| plan.version);
            let has_it = case.plan_shares.iter().any(|share| share.version == version && share.person == person.handle);
            if has_it || readers_of_plan(case).contains(&person) { Ok(()) } else { refuse("paper-not-a-reader") }
        }
        PaperKind::Registration | PaperKind::TimeLine => refuse("paper-for-coordinator"),
        _ => Ok(()),
    }
}

/// The language asked for, or the reader's own where the paper is there in it, or that of the coordinator.
fn language(desk: &Desk, kind: PaperKind, wanted: Option<Tongue>, reader: Reader<'_>) -> Result<Tongue, Failure> {
    let ours = match desk.words.language() {
        Language::Dutch => Tongue::Dutch,
        Language::English => Tongue::English,
    };
    let spoken = reader.person().and_then(|person| person.language.as_ref()).and_then(|language| Tongue::spoken(language.as_str()));
    let is_there =
        |tongue: Tongue| -> Result<bool, Failure> { Ok(languages_of(kind).any(|it| it == tongue) || desk.own_template(&path_of(kind, tongue))?.is_some()) };
    match (wanted, spoken) {
        (Some(wanted), _) => Ok(wanted),
        (None, Some(spoken)) if is_there(spoken)? => Ok(spoken),
        (None, _) => Ok(ours),
    }
}

/// What was written before for someone.
fn written_for(file: &CaseFile, case: &Case, reader: Reader<'_>) -> Result<Vec<Written>, Failure> {
    let Some(person) = reader.person() else { return Ok(Vec::new()) };
    let lines = file.left(case.handle())?;
    let of_reader = lines.iter().filter(|line| line.told["args"]["person"].as_str() == Some(person.handle.as_str()));
    let written = of_reader.filter_map(|line| {
        let kind = line.told["args"]["kind"].as_str()?.strip_prefix("@paper-")?;
        let place = line.told["args"]["place"].as_str().map(str::to_owned);
        Some(Written { kind: PaperKind::parse(kind).ok()?, on: line.at.date_naive(), place })
    });
    Ok(written.collect())
}

/// What a file of this kind is called in the language of the coordinator.
fn file_word(desk: &Desk, kind: PaperKind) -> &'static str {
    let (english, dutch) = PaperKind::ALL.iter().find(|(it, _, _)| *it == kind).map_or(("", ""), |(_, english, dutch)| (*english, *dutch));
    word(desk, english, dutch)
}

/// How the name of the file speaks of its reader.
fn whom(reader: Reader<'_>, at: usize, named: bool) -> Option<String> {
    match reader {
        Reader::Person(person) => Some(in_file_name(person, named)),
        // An address tells who lives there.
        Reader::Household(household) => Some(slug(household)).filter(|text| named && !text.is_empty()).or_else(|| Some((at + 1).to_string())),
        Reader::Everyone | Reader::Coordinator => None,
    }
}

/// A paper that would tell a reader of someone they may not know of stays inside, unless there is a reason;
/// the reason is kept.
fn pass_or_stop(desk: &mut Desk, file: &mut CaseFile, case: &Case, kind: PaperKind, sheets: &[Sheet<'_>]) -> Result<(), Failure> {
    let Some((reader, other)) = sheets.iter().find_map(|sheet| sheet.paper.tells.clone()) else { return Ok(()) };
    let because =
        desk.options.because.clone().ok_or_else(|| Failure::new(Kind::Private, "paper-tells").with("person", reader.clone()).with("other", other.clone()))?;
    let mut after = case.clone();
    let number = next_number(after.deviations.iter().map(|it| it.number));
    after.deviations.push(Deviation {
        number,
        rule: Line::parse("R15")?,
        finding: Line::parse("paper-tells")?,
        about: Some(Line::parse(&format!("{} {reader} {other}", kind.code()))?),
        because: Prose::parse(&because).map_err(|failure| failure.named("--because"))?,
        on: desk.today(),
    });
    let told = Told::new("paper-passed").with("person", reader).with("other", other);
    let seen = file.newest_operation()?;
    file.record(&Record { at: desk.now(), told: told.to_value(), before: Some(case), after: Some(&after), settings: Vec::new(), seen })?;
    Ok(())
}

/// What is noted: what, for whom, in which form and language.
fn told(kind: PaperKind, sheet: &Sheet<'_>) -> Told {
    let told = match sheet.reader {
        Reader::Person(person) => Told::new("printed-for").with("person", &person.handle),
        Reader::Household(_) | Reader::Everyone | Reader::Coordinator => Told::new("printed"),
    };
    told.choice("kind", kind).choice("form", sheet.shape).choice("tongue", sheet.language)
}

fn tell(desk: &mut Desk, case: &Case, kind: PaperKind, form: &Form, sheets: &[Sheet<'_>], leaving: &[Leaving]) -> Result<(), Failure> {
    if desk.options.json {
        let papers: Vec<Value> = sheets
            .iter()
            .zip(leaving)
            .map(|(sheet, leaving)| {
                json!({
                    "kind": kind, "for": sheet.reader.person().map(|person| &person.handle), "language": sheet.language, "form": sheet.shape,
                    "path": leaving.path, "checked": sheet.checked, "left_out": sheet.paper.left_out, "encrypted": false,
                })
            })
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.printed/1", "case": case.handle(), "papers": papers }));
    }
    leaving::tell(desk, leaving)?;
    let mut remarks = Vec::new();
    let mut unchecked: Vec<Tongue> = sheets.iter().filter(|sheet| !sheet.checked).map(|sheet| sheet.language).collect();
    unchecked.dedup();
    remarks.extend(
        unchecked
            .iter()
            .map(|tongue| desk.words.say_with("template-unchecked", &[("tongue", format!("@{}", tongue.label())), ("template", path_of(kind, *tongue))])),
    );
    let mut cut: Vec<&str> =
        sheets.iter().filter(|sheet| sheet.paper.left_out > 0).filter_map(|sheet| sheet.reader.person()).map(|person| person.handle.as_str()).collect();
    cut.dedup();
    if !cut.is_empty() {
        remarks.push(desk.words.say_with("papers-left-out", &[("people", cut.join(", "))]));
    }
    if form.reading_help {
        remarks.extend(advice(desk, sheets));
    }
    remarks.extend(desk.words.find(&format!("printed-next-{}", kind.code()), &[]));
    for remark in remarks {
        desk.talk(&remark);
    }
    Ok(())
}

/// Advice on the words of the coordinator; the circle's own words are never touched.
fn advice(desk: &Desk, sheets: &[Sheet<'_>]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for sheet in sheets {
        for (text, _) in sheet.paper.document.texts().into_iter().filter(|(_, own)| !own) {
            for it in reading::advice(text, sheet.language.code()) {
                let line = super::reading_help::line(&it, &desk.words);
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
    }
    if lines.is_empty() { vec![desk.words.say("reading-nothing")] } else { lines }
}
