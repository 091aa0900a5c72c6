//! `ekc new-case`: an application comes in.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Person, Role, Side, Tie};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::intake::{
    Applicant, Application, Coordinator, LegalFrame, Reason, ReasonKind, Variant,
};
use crate::domain::telephone;
use crate::domain::text::{Email, Handle, Line, Name, Phone, is_same_name};
use crate::failure::{Failure, Kind, failure};
use crate::method::rules::{self, Finding, finding};
use crate::movement::change::{Draft, record_new};
use crate::movement::given::{self, Given, LAST, OfApplication, with_details};
use crate::movement::input::{
    Answer, Answers, Filled, Question, fill_to_record, may, must, nothing_stands, optional,
    options, required, should, today, yes,
};
use crate::store::CaseFile;
use crate::words::{Words, message};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "WHO")]
    applicant: Option<String>,
    #[arg(long, value_name = "NAME[; RELATION]")]
    applied_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    organisation: Option<String>,
    #[arg(long, value_name = "NAME")]
    main_person: Vec<String>,
    #[arg(long, value_name = "NAME")]
    harmed: Vec<String>,
    #[arg(long, value_name = "NAME")]
    responsible: Vec<String>,
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    #[arg(long, value_name = "REASON[: TEXT]")]
    reason: Vec<String>,
    #[arg(long, value_name = "NAME[; PHONE; E-MAIL; EMPLOYER]")]
    coordinator: Vec<String>,
    #[arg(
        long,
        value_name = "yes|no",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "yes"
    )]
    independent: Option<String>,
    #[command(flatten)]
    #[serde(skip)]
    details: Given<OfApplication>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<std::path::PathBuf>,
}
with_details!(Form);

/// In the order in which it is told: who applies, from where, and for whom.
fn questions() -> Vec<Question> {
    let is_another = |it: &Answers<'_>| !it.chose("applicant", Applicant::MainPerson);
    let is_of_work =
        |it: &Answers<'_>| it.chose("applicant", Applicant::Professional) && it.has("applied_by");
    // Who has which side is never told from the order of the names.
    let is_after_harm = |it: &Answers<'_>| it.chose("variant", Variant::Restorative);
    let own = [
        (0, must("variant", Answer::Choice(options::<Variant>))),
        (0, must("applicant", Answer::Choice(options::<Applicant>))),
        (0, may("applied_by", Answer::Name).when(is_another)),
        (0, may("organisation", Answer::Line).when(is_of_work)),
        (0, may("main_person", Answer::Names)),
        (0, should("harmed", Answer::Names).when(is_after_harm)),
        (0, should("responsible", Answer::Names).when(is_after_harm)),
        (0, may("reason", Answer::Choices(options::<ReasonKind>))),
        (LAST, may("coordinator", Answer::Lines)),
        (LAST, may("independent", Answer::Choice(options::<YesNo>))),
        (LAST, may("date", Answer::Date).otherwise(today).later()),
    ];
    let all = given::questions::<Application>(Occasion::New, may, &own);
    // In a street the municipality may be a party: whether the coordinators are independent of it
    // is looked at from the first day.
    let is_no_street = |it: &Answers<'_>| !it.chose("variant", Variant::Neighbourhood);
    all.into_iter()
        .map(|question| match question.field {
            "municipality" | "financer" => question.later_when(is_no_street),
            "regional_manager" | "legal_frame" | "court" | "needed_by" => question.later(),
            "wmo_reported" => question.when(is_under_the_wmo),
            _ => question,
        })
        .collect()
}

/// Whether the plan is one under the Wmo: a day of the report means nothing in any other case.
pub(super) fn is_under_the_wmo(answers: &Answers<'_>) -> bool {
    let frame = answers.case.map(|it| it.application.legal_frame);
    let stands = frame == Some(LegalFrame::PersonalPlan) && !answers.has("legal_frame");
    stands || answers.chose("legal_frame", LegalFrame::PersonalPlan)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let questions = questions();
    let mut filled = fill_to_record(desk, &mut file, None, form, (&questions, nothing_stands))?;
    decide_and_record(desk, &mut file, &mut filled)
        .map_err(|failure| filled.left(desk, &mut file, None, failure))
}

fn decide_and_record(
    desk: &mut Desk,
    file: &mut CaseFile,
    filled: &mut Filled<Form>,
) -> Result<(), Failure> {
    let (mut draft, event, seen) = loop {
        // The number first: what is recorded while the questions stand is noticed when we record.
        let seen = file.newest_operation()?;
        let taken: Vec<String> = file.handles()?.iter().map(Handle::to_string).collect();
        match decide(&filled.form, desk.today(), &desk.words, &taken) {
            Ok((draft, event)) => {
                if filled.agree(desk, None)? {
                    break (draft, event, seen);
                }
            }
            Err(failure) if filled.ask_again(desk, None, &failure)? => {}
            Err(failure) => return Err(filled.locate(failure, desk)),
        }
    };
    draft.looked_over.clone_from(&filled.looked_over);
    record_new(desk, file, &draft, &event, true, seen)
}

fn decide(
    form: &Form,
    today: NaiveDate,
    words: &Rc<Words>,
    taken: &[String],
) -> Result<(Draft, Event), Failure> {
    let applied_on = crate::movement::input::past("date", form.date.as_ref(), today)?;
    let variant = required("variant", form.variant.as_ref(), Variant::parse)?;
    let applicant = required("applicant", form.applicant.as_ref(), Applicant::parse)?;
    let handle = case_handle(form, applied_on, taken)?;
    let mut application = Application::new(handle, applied_on, variant, applicant);
    form.details.fill(&mut application, today)?;
    if application.needed_by.is_some_and(|on| on < applied_on) {
        return Err(
            failure!(Invalid, "date-before-application", date = applied_on).about("needed_by"),
        );
    }
    let is_reported = application.wmo_reported_on.is_some();
    let mut draft = Draft::new(Case::new(application), today, Rc::clone(words));
    question_no_requirement(&mut draft);
    if is_reported {
        draft.note(Finding::inform(finding!("client-support")));
    }
    for (at, text) in form.main_person.iter().enumerate() {
        let name =
            Name::parse(text).map_err(|failure| failure.about(format!("main_person[{at}]")))?;
        if let Some(twin) = draft
            .case
            .people
            .iter()
            .find(|person| is_same_name(&person.name, &name))
        {
            return Err(
                failure!(Conflict, "main-person-twice", handle = twin.handle.as_str())
                    .about(format!("main_person[{at}]")),
            );
        }
        add(&mut draft, name, Role::MainPerson, None)?;
    }
    put_on_sides(&mut draft, form)?;
    add_reasons(&mut draft.case, &form.reason)?;
    add_coordinators(&mut draft.case, &form.coordinator, None)?;
    if yes("independent", form.independent.as_ref())? {
        if draft.case.coordinators.is_empty() {
            return Err(failure!(Blocked, "no-coordinator").about("independent"));
        }
        declare_independent(&mut draft.case, today);
    }
    applied_by(&mut draft, form, applicant)?;
    for finding in rules::open_findings(&draft.case, today) {
        draft.note(finding);
    }
    let event = Event::CaseMade {
        case: draft.case.handle().clone(),
        variant,
    };
    Ok((draft, event))
}

/// Put the main persons on the side that was said aloud, and tell it back with their names.
fn put_on_sides(draft: &mut Draft, form: &Form) -> Result<(), Failure> {
    for (field, names) in [("harmed", &form.harmed), ("responsible", &form.responsible)] {
        let side = if field == "harmed" {
            Side::Harmed
        } else {
            Side::Responsible
        };
        let mut told = Vec::new();
        for (at, text) in names.iter().enumerate() {
            let about = |failure: Failure| failure.about(format!("{field}[{at}]"));
            if draft.case.application.variant != Variant::Restorative {
                return Err(about(failure!(Invalid, "side-only-restorative")));
            }
            let known = match draft.case.find_person(text) {
                Ok(person) => Some(person.handle.clone()),
                Err(failure) if failure.kind() == Kind::Missing => None,
                Err(failure) => return Err(about(failure)),
            };
            let handle = if let Some(handle) = known {
                handle
            } else {
                let name = Name::parse(text).map_err(about)?;
                add(draft, name, Role::MainPerson, None)?
            };
            let people = draft.case.people.iter_mut();
            for person in people.filter(|it| it.handle == handle) {
                // Said of both: harm went both ways.
                let is_on_the_other = person.side.is_some_and(|it| it != side);
                person.side = Some(if is_on_the_other { Side::Both } else { side });
                told.push((person.name.clone(), person.handle.clone()));
            }
        }
        if !told.is_empty() {
            let named = told
                .iter()
                .map(|(name, handle)| format!("{name} ({handle})"));
            let people = named.collect::<Vec<_>>().join(", ");
            let person = match told.as_slice() {
                [(_, handle)] => handle.to_string(),
                _ => draft.words.say(message!("typed-person")),
            };
            draft.note(Finding::inform(match side {
                Side::Harmed | Side::Both => {
                    finding!("was-harmed", people = people, person = person)
                }
                Side::Responsible | Side::Neither => {
                    finding!("did-harm", people = people, person = person)
                }
            }));
        }
    }
    Ok(())
}

fn case_handle(form: &Form, applied_on: NaiveDate, taken: &[String]) -> Result<Handle, Failure> {
    if let Some(handle) = optional("handle", form.handle.as_ref(), Handle::parse)? {
        return match taken.iter().any(|taken| taken == handle.as_str()) {
            true => Err(failure!(Conflict, "case-twice", case = handle.as_str()).about("handle")),
            false => Ok(handle),
        };
    }
    let year = applied_on.year();
    // Of one number more than there are cases at least one is free.
    let free = (1..=taken.len() + 1)
        .map(|number| format!("{year}-{number:02}"))
        .find(|handle| !taken.contains(handle));
    Handle::parse(&free.unwrap_or_default())
}

fn applied_by(draft: &mut Draft, form: &Form, applicant: Applicant) -> Result<(), Failure> {
    let (name, relation) = match form.applied_by.as_deref().map(|text| {
        text.split_once(';')
            .map_or((text, None), |(name, word)| (name, Some(word)))
    }) {
        Some((name, word)) => (Some(name.to_owned()), word),
        None => (None, None),
    };
    let Some(name) = optional("applied_by", name.as_ref(), Name::parse)? else {
        if form.organisation.is_some() {
            return Err(crate::movement::input::missing("applied_by"));
        }
        if applicant == Applicant::MainPerson {
            let first = draft
                .case
                .main_persons()
                .next()
                .map(|person| person.handle.clone());
            draft.case.application.applied_by = first;
        }
        return Ok(());
    };
    let relation = relation
        .map(Line::parse)
        .transpose()
        .map_err(|failure| failure.about("applied_by"))?;
    let organisation = optional("organisation", form.organisation.as_ref(), Line::parse)?;
    let known = draft
        .case
        .people
        .iter()
        .find(|person| is_same_name(&person.name, &name))
        .map(|person| person.handle.clone());
    let handle = match known {
        Some(handle) => handle,
        None => add(draft, name, role_of(applicant), relation.clone())?,
    };
    if let Some(person) = draft
        .case
        .people
        .iter_mut()
        .find(|person| person.handle == handle)
    {
        person.relation = relation.or_else(|| person.relation.take());
        person.organisation = organisation.or_else(|| person.organisation.take());
        person.tie = tie_of(applicant).filter(|_| person.role != Role::MainPerson);
    }
    draft.case.application.applied_by = Some(handle);
    Ok(())
}

fn role_of(applicant: Applicant) -> Role {
    match applicant {
        Applicant::MainPerson => Role::MainPerson,
        Applicant::Family | Applicant::Acquaintance => Role::Circle,
        Applicant::Professional => Role::Professional,
    }
}

fn tie_of(applicant: Applicant) -> Option<Tie> {
    match applicant {
        Applicant::MainPerson => None,
        Applicant::Family => Some(Tie::Family),
        Applicant::Acquaintance => Some(Tie::Acquaintance),
        Applicant::Professional => Some(Tie::Professional),
    }
}

fn add(
    draft: &mut Draft,
    name: Name,
    role: Role,
    relation: Option<Line>,
) -> Result<Handle, Failure> {
    let handle = draft.free_handle(relation.as_ref().map_or("", Line::as_str), role)?;
    let added_on = draft.case.application.applied_on;
    draft.case.people.push(Person {
        relation,
        ..Person::new(handle.clone(), name, role, added_on)
    });
    Ok(handle)
}

/// Ask about a case of which it is noted that no minimum requirement is needed, and that safety is
/// at stake.
pub(crate) fn question_no_requirement(draft: &mut Draft) {
    let application = &draft.case.application;
    if application.safety && application.no_requirement_on.is_some() {
        draft.note(Finding::inform(finding!("safety-and-no-requirement")));
    }
}

/// A reason as `divorce` or `other: own words`.
pub(crate) fn as_reason(text: &str) -> Result<(ReasonKind, Option<Line>), Failure> {
    let (kind, words) = text
        .split_once(':')
        .map_or((text, None), |(kind, words)| (kind, Some(words)));
    let kind = ReasonKind::parse(kind)?;
    Ok((kind, words.map(Line::parse).transpose()?))
}

/// Put reasons in; the same one once more says nothing more.
pub(crate) fn add_reasons(case: &mut Case, texts: &[String]) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("reason[{at}]"));
        let number = next_number(case.reasons.iter().map(|reason| reason.number));
        let (kind, words) = as_reason(text).map_err(about)?;
        let is_known = |it: &Reason| it.kind == kind && it.words == words;
        if case.reasons.iter().any(is_known) {
            continue;
        }
        case.reasons.push(Reason {
            number,
            kind,
            words,
        });
    }
    Ok(())
}

/// Coordinators as `name` or `name; employer`, and the day on which they begin,
/// when that is later than the case.
pub(crate) fn add_coordinators(
    case: &mut Case,
    texts: &[String],
    begun_on: Option<NaiveDate>,
) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("coordinator[{at}]"));
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let (mut employer, mut phone, mut email) = (None, None, None);
        for part in parts.filter(|part| !part.is_empty()) {
            // An address has its sign, a number its digits; what is left is who employs them.
            if part.contains('@') {
                email = Some(Email::parse(part).map_err(about)?);
            } else if is_number(part) {
                phone = Some(Phone::parse(part).map_err(about)?);
            } else {
                employer = Some(Line::parse(part).map_err(about)?);
            }
        }
        let number = next_number(
            case.coordinators
                .iter()
                .map(|coordinator| coordinator.number),
        );
        let name = Name::parse(name).map_err(about)?;
        // A coordinator with a name that is there already is the same one;
        // more is known of them now.
        let has_ended = |it: &Coordinator| it.ended_on.is_some_and(|on| begun_on >= Some(on));
        let is_theirs = |it: &Coordinator| is_same_name(&it.name, &name);
        let mut of_name = case.coordinators.iter_mut().filter(|it| is_theirs(it));
        if let Some(known) = of_name.find(|it| !has_ended(it)) {
            known.employer = employer.or_else(|| known.employer.take());
            known.phone = phone.or_else(|| known.phone.take());
            known.email = email.or_else(|| known.email.take());
            // Who was to end goes on.
            known.ended_on = None;
        } else {
            // Who ended and comes back begins a period of its own, with its own declaration.
            let before = case.coordinators.iter().rfind(|it| is_theirs(it));
            let again = Coordinator {
                number,
                employer: employer.or_else(|| before?.employer.clone()),
                phone: phone.or_else(|| before?.phone.clone()),
                email: email.or_else(|| before?.email.clone()),
                name,
                independent_on: None,
                begun_on,
                ended_on: None,
            };
            case.coordinators.push(again);
        }
    }
    Ok(())
}

/// Whether a part begins as a telephone number does. Who employs them may have a number in it.
fn is_number(part: &str) -> bool {
    let begins = part.starts_with(|c: char| c.is_ascii_digit() || c == '(');
    part.starts_with(['0', '+']) || begins && telephone::read(part).is_some()
}

/// Every coordinator of the case declares to be independent (R1).
/// Who has ended declares nothing any more.
pub(crate) fn declare_independent(case: &mut Case, on: NaiveDate) {
    for coordinator in case
        .coordinators
        .iter_mut()
        .filter(|it| it.independent_on.is_none() && it.ended_on.is_none())
    {
        coordinator.independent_on = Some(on);
    }
}
