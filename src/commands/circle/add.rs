//! `ekc circle add`: someone comes into the circle; or a whole list, as in a street.

use crate::commands::change::{Draft, Told, change};
use crate::commands::form::{Answer, Question, may, must, optional, options, required, told_people};
use crate::commands::new_case::yes;
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role, Side, Tie};
use crate::domain::intake::Variant;
use crate::domain::text::{Email, Handle, Line, Name, Phone};
use crate::exchange::{list, yaml};
use crate::failure::{Failure, Kind, Place};
use crate::words::Language;
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "WORD")]
    relation: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[command(flatten)]
    #[serde(flatten)]
    details: Details,
    #[arg(long, value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "PERSON")]
    named_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(skip)]
    people: Vec<Entry>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    list: Option<PathBuf>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// What may be known of someone beside name, relation and role.
#[derive(clap::Args, Serialize, Deserialize, Default, Clone)]
#[serde(default)]
pub(crate) struct Details {
    #[arg(long, value_name = "TIE")]
    tie: Option<String>,
    #[arg(long, value_name = "SIDE")]
    side: Option<String>,
    #[arg(long, value_name = "TEXT")]
    household: Option<String>,
    #[arg(long, value_name = "YEAR")]
    birth_year: Option<String>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    minor: Option<String>,
    #[arg(long, value_name = "TEXT")]
    language: Option<String>,
    #[arg(long, value_name = "TEXT")]
    organisation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    function: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    needs_interpreter: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_diet: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_transport: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_child_care: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_access: Option<String>,
}

/// One person in a YAML file with several.
#[derive(Serialize, Deserialize, Default, Clone)]
#[serde(default)]
struct Entry {
    name: Option<String>,
    relation: Option<String>,
    role: Option<String>,
    handle: Option<String>,
    named_by: Option<String>,
    #[serde(flatten)]
    details: Details,
}

const QUESTIONS: &[Question] = &[
    must("name", Answer::Name),
    may("relation", Answer::Line),
    may("role", Answer::Choice(options::<Role>)),
    may("tie", Answer::Choice(options::<Tie>)),
    may("phone", Answer::Phone),
    may("email", Answer::Email),
    may("named_by", Answer::Person),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if let Some(path) = &form.list {
        let bytes = desk.read(path, yaml::MOST_BYTES)?;
        let entries = list::read(yaml::text(&bytes)?)?;
        return change(desk, "circle-add", form, &[], |draft, form| decide_list(draft, form, &entries));
    }
    let questions = if form.from.is_some() { &[] } else { QUESTIONS };
    change(desk, "circle-add", form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Told, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    if form.people.is_empty() {
        let entry = Entry {
            name: form.name.clone(),
            relation: form.relation.clone(),
            role: form.role.clone(),
            handle: form.handle.clone(),
            named_by: form.named_by.clone(),
            details: form.details.clone(),
        };
        let handle = add(draft, &entry, on)?;
        let round = draft.case.person(&handle).map_or(0, |person| draft.case.round(person));
        return Ok(Told::new("circle-add").with("person", handle).with("round", round).with("count", draft.case.people.len()));
    }
    let mut added = Vec::new();
    for (at, entry) in form.people.iter().enumerate() {
        added.push(add(draft, entry, on).map_err(|failure| failure.inside(&format!("people[{at}]")))?);
    }
    Ok(Told::new("circle-add-list").with("people", told_people(&added)).with("count", added.len()))
}

fn decide_list(draft: &mut Draft, form: &Form, entries: &[list::Entry]) -> Result<Told, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let mut added = Vec::new();
    for line in entries {
        let entry = Entry {
            name: Some(line.name.clone()),
            relation: line.relation.clone().or_else(|| form.relation.clone()),
            role: form.role.clone(),
            handle: None,
            named_by: form.named_by.clone(),
            details: Details { household: line.household.clone(), phone: line.phone.clone(), email: line.email.clone(), ..form.details.clone() },
        };
        added.push(add(draft, &entry, on).map_err(|failure| failure.at(Some(Place { line: line.line, column: 1 })))?);
    }
    Ok(Told::new("circle-add-list").with("people", shortened(&added)).with("count", added.len()))
}

/// The first and the last handle of a long list.
fn shortened(people: &[Handle]) -> String {
    match people {
        [first, .., last] if people.len() > 6 => format!("{first} … {last}"),
        _ => told_people(people),
    }
}

fn add(draft: &mut Draft, entry: &Entry, on: NaiveDate) -> Result<Handle, Failure> {
    let name = required("name", entry.name.as_ref(), Name::parse)?;
    let relation = optional("relation", entry.relation.as_ref(), Line::parse)?;
    let own_handle = optional("handle", entry.handle.as_ref(), Handle::parse)?;
    let household = optional("household", entry.details.household.as_ref(), Line::parse)?;
    let role = optional("role", entry.role.as_ref(), Role::parse)?.unwrap_or(Role::Circle);
    if own_handle.as_ref().is_some_and(|handle| draft.case.person(handle).is_some()) {
        return Err(Failure::new(Kind::Several, "handle-taken").about("handle"));
    }
    // Two people may bear one name, in two households or when one says so with a handle of its own.
    let twin = draft.case.people.iter().find(|person| person.name == name && person.household == household);
    if let Some(twin) = twin.filter(|_| own_handle.is_none()) {
        return Err(Failure::new(Kind::Several, "person-twice").with("handle", twin.handle.as_str()).about("name"));
    }
    let word = relation.as_ref().map_or("", Line::as_str);
    let otherwise = match (role, draft.case.application.variant, draft.language) {
        (Role::Circle, Variant::Neighbourhood, Language::Dutch) => "buur",
        (Role::Circle, Variant::Neighbourhood, Language::English) => "neighbour",
        _ => handle_word(role, draft.language),
    };
    let handle = own_handle.or_else(|| draft.case.free_handle(word, otherwise)).ok_or_else(|| Failure::new(Kind::Invalid, "handle-form"))?;
    let named_by = draft.maybe_person("named_by", entry.named_by.as_ref())?;
    let mut person = Person { relation, named_by, ..person(handle.clone(), name, role, on) };
    fill_details(&mut person, &entry.details, on)?;
    draft.case.people.push(person);
    Ok(handle)
}

/// A person of whom only name and role are known.
pub(crate) fn person(handle: Handle, name: Name, role: Role, on: NaiveDate) -> Person {
    Person {
        handle,
        name,
        role,
        relation: None,
        tie: None,
        side: None,
        household: None,
        birth_year: None,
        minor: false,
        language: None,
        organisation: None,
        function: None,
        phone: None,
        email: None,
        address: None,
        named_by: None,
        added_on: on,
        asked_who_else_on: None,
        needs_interpreter: None,
        needs_diet: None,
        needs_transport: None,
        needs_child_care: None,
        needs_access: None,
    }
}

/// The word a handle starts with when there is no relation.
pub(crate) fn handle_word(role: Role, language: Language) -> &'static str {
    match (role, language) {
        (Role::MainPerson, Language::Dutch) => "hoofdpersoon",
        (Role::MainPerson, Language::English) => "main-person",
        (Role::Circle, Language::Dutch) => "kring",
        (Role::Circle, Language::English) => "circle",
        (Role::Professional, Language::Dutch) => "beroepskracht",
        (Role::Professional, Language::English) => "professional",
        (Role::Supporter, Language::Dutch) => "steunpersoon",
        (Role::Supporter, Language::English) => "supporter",
        (Role::Interpreter, Language::Dutch) => "tolk",
        (Role::Interpreter, Language::English) => "interpreter",
    }
}

/// Put into a person what was given of the details; what was not given stays as it is.
pub(crate) fn fill_details(person: &mut Person, details: &Details, on: NaiveDate) -> Result<(), Failure> {
    fn put<T>(field: &mut Option<T>, given: Option<T>) {
        if given.is_some() {
            *field = given;
        }
    }
    let line = |field: &str, text: &Option<String>| optional(field, text.as_ref(), Line::parse);
    put(&mut person.tie, optional("tie", details.tie.as_ref(), Tie::parse)?);
    put(&mut person.side, optional("side", details.side.as_ref(), Side::parse)?);
    put(&mut person.birth_year, optional("birth_year", details.birth_year.as_ref(), |text| birth_year(text, on))?);
    if details.minor.is_some() {
        person.minor = yes("minor", details.minor.as_ref())?;
    }
    put(&mut person.household, line("household", &details.household)?);
    put(&mut person.language, line("language", &details.language)?);
    put(&mut person.organisation, line("organisation", &details.organisation)?);
    put(&mut person.function, line("function", &details.function)?);
    put(&mut person.phone, optional("phone", details.phone.as_ref(), Phone::parse)?);
    put(&mut person.email, optional("email", details.email.as_ref(), Email::parse)?);
    put(&mut person.address, line("address", &details.address)?);
    put(&mut person.needs_interpreter, line("needs_interpreter", &details.needs_interpreter)?);
    put(&mut person.needs_diet, line("needs_diet", &details.needs_diet)?);
    put(&mut person.needs_transport, line("needs_transport", &details.needs_transport)?);
    put(&mut person.needs_child_care, line("needs_child_care", &details.needs_child_care)?);
    put(&mut person.needs_access, line("needs_access", &details.needs_access)?);
    Ok(())
}

fn birth_year(text: &str, on: NaiveDate) -> Result<i32, Failure> {
    let this_year = on.year();
    text.trim().parse().ok().filter(|year| (1900..=this_year).contains(year)).ok_or_else(|| Failure::new(Kind::Invalid, "birth-year"))
}
