//! `ekc new-case`: an application comes in.

use super::change::{Draft, Told, record_new};
use super::form::{Answer, fill, may, must, optional, options, required};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Person, Role, Side, Tie};
use crate::domain::intake::{Applicant, Application, Coordinator, LegalFrame, Reason, ReasonKind, Variant};
use crate::domain::text::{Handle, Line, Name, Prose};
use crate::failure::{Failure, Kind};
use crate::method::rules::Finding;
use crate::words::Language;
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    #[arg(long, value_name = "WHO")]
    applicant: Option<String>,
    #[arg(long, value_name = "NAME")]
    applied_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    organisation: Option<String>,
    #[arg(long, value_name = "NAME")]
    main_person: Vec<String>,
    #[arg(long, value_name = "REASON[: TEXT]")]
    reason: Vec<String>,
    #[arg(long, value_name = "NAME[; EMPLOYER]")]
    coordinator: Vec<String>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    independent: Option<String>,
    #[arg(long, value_name = "NAME")]
    regional_manager: Option<String>,
    #[arg(long, value_name = "TEXT")]
    financer: Option<String>,
    #[arg(long, value_name = "TEXT")]
    municipality: Option<String>,
    #[arg(long, value_name = "FRAME")]
    legal_frame: Option<String>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    safety: Option<String>,
    #[arg(long, value_name = "DATE")]
    needed_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    language: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    interpreter: Option<String>,
    #[arg(long, value_name = "TEXT")]
    wish_language: Option<String>,
    #[arg(long, value_name = "TEXT")]
    wish_gender: Option<String>,
    #[arg(long, value_name = "TEXT")]
    wish_culture: Option<String>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    informative_talk: Option<String>,
    #[arg(long, value_name = "TEXT")]
    situation: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[super::form::Question] = &[
    must("variant", Answer::Choice(options::<Variant>)),
    must("applicant", Answer::Choice(options::<Applicant>)),
    may("main_person", Answer::Lines),
    may("applied_by", Answer::Name),
    may("reason", Answer::Choice(options::<ReasonKind>)),
    may("situation", Answer::Prose),
    may("safety", Answer::Choice(options::<YesNo>)),
    may("legal_frame", Answer::Choice(options::<LegalFrame>)),
    may("municipality", Answer::Line),
    may("financer", Answer::Line),
    may("regional_manager", Answer::Name),
    may("coordinator", Answer::Lines),
    may("independent", Answer::Choice(options::<YesNo>)),
    may("date", Answer::Date),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let filled = fill(desk, None, "new-case", form, QUESTIONS)?;
    let seen = file.newest_operation()?;
    let taken: Vec<String> = file.cases()?.into_iter().map(|case| case.handle).collect();
    let (draft, told) = decide(&filled.form, desk.today(), desk.words.language(), &taken).map_err(|failure| filled.locate(failure))?;
    record_new(desk, &mut file, &draft, &told, seen)
}

fn decide(form: &Form, today: NaiveDate, language: Language, taken: &[String]) -> Result<(Draft, Told), Failure> {
    let applied_on = super::form::past("date", form.date.as_ref(), today)?;
    let variant = required("variant", form.variant.as_ref(), Variant::parse)?;
    let applicant = required("applicant", form.applicant.as_ref(), Applicant::parse)?;
    let needed_by = optional("needed_by", form.needed_by.as_ref(), |text| crate::domain::date::parse_date(text, today))?;
    if needed_by.is_some_and(|on| on < applied_on) {
        return Err(Failure::new(Kind::Invalid, "date-before-application").with("date", applied_on.to_string()).about("needed_by"));
    }
    let mut case = Case::new(Application {
        handle: case_handle(form, applied_on, taken)?,
        applied_on,
        variant,
        applicant,
        applied_by: None,
        regional_manager: optional("regional_manager", form.regional_manager.as_ref(), Name::parse)?,
        financer: optional("financer", form.financer.as_ref(), Line::parse)?,
        municipality: optional("municipality", form.municipality.as_ref(), Line::parse)?,
        legal_frame: optional("legal_frame", form.legal_frame.as_ref(), LegalFrame::parse)?.unwrap_or(LegalFrame::None),
        safety: yes("safety", form.safety.as_ref())?,
        needed_by,
        language: optional("language", form.language.as_ref(), Line::parse)?,
        interpreter: optional("interpreter", form.interpreter.as_ref(), Line::parse)?,
        wish_language: optional("wish_language", form.wish_language.as_ref(), Line::parse)?,
        wish_gender: optional("wish_gender", form.wish_gender.as_ref(), Line::parse)?,
        wish_culture: optional("wish_culture", form.wish_culture.as_ref(), Line::parse)?,
        informative_talk: yes("informative_talk", form.informative_talk.as_ref())?,
        situation: optional("situation", form.situation.as_ref(), Prose::parse)?,
    });
    for (at, text) in form.main_person.iter().enumerate() {
        let name = Name::parse(text).map_err(|failure| failure.about(format!("main_person[{at}]")))?;
        if case.people.iter().any(|person| person.name == name) {
            return Err(Failure::new(Kind::Several, "person-twice").about(format!("main_person[{at}]")));
        }
        let side = if variant == Variant::Restorative { Some(if at == 0 { Side::Harmed } else { Side::Responsible }) } else { None };
        add(&mut case, language, name, Role::MainPerson, side, applied_on)?;
    }
    add_reasons(&mut case, &form.reason)?;
    add_coordinators(&mut case, &form.coordinator)?;
    if yes("independent", form.independent.as_ref())? {
        declare_independent(&mut case, today);
    }
    applied_by(&mut case, language, form, applicant)?;
    let mut draft = Draft::new(case, today, language);
    for finding in double_roles(&draft.case) {
        draft.note(finding);
    }
    let told = Told::new("new-case").with("case", draft.case.handle()).choice("variant", variant);
    Ok((draft, told))
}

fn case_handle(form: &Form, applied_on: NaiveDate, taken: &[String]) -> Result<Handle, Failure> {
    if let Some(handle) = optional("handle", form.handle.as_ref(), Handle::parse)? {
        return match taken.iter().any(|taken| taken == handle.as_str()) {
            true => Err(Failure::new(Kind::Several, "case-twice").with("case", handle.as_str()).about("handle")),
            false => Ok(handle),
        };
    }
    let year = applied_on.year();
    let free = (1..).map(|number: u32| format!("{year}-{number:02}")).find(|handle| !taken.contains(handle));
    Handle::parse(&free.unwrap_or_default())
}

fn applied_by(case: &mut Case, language: Language, form: &Form, applicant: Applicant) -> Result<(), Failure> {
    let Some(name) = optional("applied_by", form.applied_by.as_ref(), Name::parse)? else {
        if applicant == Applicant::MainPerson {
            let first = case.main_persons().next().map(|person| person.handle.clone());
            case.application.applied_by = first;
        }
        return Ok(());
    };
    let known = case.people.iter().find(|person| person.name == name).map(|person| person.handle.clone());
    let handle = match known {
        Some(handle) => handle,
        None => {
            let role = match applicant {
                Applicant::MainPerson => Role::MainPerson,
                Applicant::Family | Applicant::Acquaintance => Role::Circle,
                Applicant::Professional => Role::Professional,
            };
            let applied_on = case.application.applied_on;
            let handle = add(case, language, name, role, None, applied_on)?;
            if let Some(person) = case.people.last_mut() {
                person.organisation = optional("organisation", form.organisation.as_ref(), Line::parse)?;
                person.tie = match applicant {
                    Applicant::MainPerson => None,
                    Applicant::Family => Some(Tie::Family),
                    Applicant::Acquaintance => Some(Tie::Acquaintance),
                    Applicant::Professional => Some(Tie::Professional),
                };
            }
            handle
        }
    };
    case.application.applied_by = Some(handle);
    Ok(())
}

fn add(case: &mut Case, language: Language, name: Name, role: Role, side: Option<Side>, on: NaiveDate) -> Result<Handle, Failure> {
    let handle = case.free_handle("", super::circle::add::handle_word(role, language)).ok_or_else(|| Failure::new(Kind::Invalid, "handle-form"))?;
    case.people.push(Person { side, ..super::circle::add::person(handle.clone(), name, role, on) });
    Ok(handle)
}

/// Reasons as `divorce` or `other: own words`.
pub(crate) fn add_reasons(case: &mut Case, texts: &[String]) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let (kind, words) = text.split_once(':').map_or((text.as_str(), None), |(kind, words)| (kind, Some(words)));
        let about = |failure: Failure| failure.about(format!("reason[{at}]"));
        let number = next_number(case.reasons.iter().map(|reason| reason.number));
        let kind = ReasonKind::parse(kind).map_err(about)?;
        let words = words.map(Line::parse).transpose().map_err(about)?;
        case.reasons.push(Reason { number, kind, words });
    }
    Ok(())
}

/// Coordinators as `name` or `name; employer`.
pub(crate) fn add_coordinators(case: &mut Case, texts: &[String]) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let (name, employer) = text.split_once(';').map_or((text.as_str(), None), |(name, employer)| (name, Some(employer)));
        let about = |failure: Failure| failure.about(format!("coordinator[{at}]"));
        let number = next_number(case.coordinators.iter().map(|coordinator| coordinator.number));
        let name = Name::parse(name).map_err(about)?;
        let employer = employer.map(Line::parse).transpose().map_err(about)?;
        case.coordinators.push(Coordinator { number, name, employer, independent_on: None });
    }
    Ok(())
}

/// Every coordinator of the case declares to be independent (R1).
pub(crate) fn declare_independent(case: &mut Case, on: NaiveDate) {
    for coordinator in case.coordinators.iter_mut().filter(|coordinator| coordinator.independent_on.is_none()) {
        coordinator.independent_on = Some(on);
    }
}

/// R1, R32: a coordinator whose employer is an organisation in this case.
pub(crate) fn double_roles(case: &Case) -> Vec<Finding> {
    let involved = |employer: &Line| {
        let employer = employer.as_str().to_lowercase();
        let same = |other: &Line| other.as_str().to_lowercase() == employer;
        case.people.iter().filter_map(|person| person.organisation.as_ref()).chain(&case.application.financer).chain(&case.application.municipality).any(same)
    };
    case.coordinators
        .iter()
        .filter(|coordinator| coordinator.employer.as_ref().is_some_and(involved))
        .map(|coordinator| Finding::warn("R1", "double-role").with("number", coordinator.number.to_string()))
        .collect()
}

/// A yes-or-no field; nothing given is no.
pub(crate) fn yes(field: &str, text: Option<&String>) -> Result<bool, Failure> {
    Ok(optional(field, text, YesNo::parse)? == Some(YesNo::Yes))
}
