//! `ekc circle edit`: more is known of someone, or it was otherwise.

use super::add::{fill_details, person_form};
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role, Tie};
use crate::domain::event::Event;
use crate::domain::text::{Line, Name};
use crate::failure::{Failure, Kind};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, if_bare, must, optional, options};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

person_form!(Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "WORD")]
    relation: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "FIELD")]
    clear: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
});

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    if_bare("name", Answer::Name),
    if_bare("relation", Answer::Line),
    if_bare("role", Answer::Choice(options::<Role>)),
    if_bare("tie", Answer::Choice(options::<Tie>)),
    if_bare("phone", Answer::Phone),
    if_bare("email", Answer::Email),
    if_bare("address", Answer::Line),
    if_bare("language", Answer::Line),
    if_bare("needs_interpreter", Answer::Line),
    if_bare("needs_diet", Answer::Line),
    if_bare("needs_transport", Answer::Line),
    if_bare("needs_child_care", Answer::Line),
    if_bare("needs_access", Answer::Line),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let handle = draft.person("person", form.person.as_ref())?;
    if form.role.is_none() {
        draft.learn();
    }
    let name = optional("name", form.name.as_ref(), Name::parse)?;
    let relation = optional("relation", form.relation.as_ref(), Line::parse)?;
    let role = optional("role", form.role.as_ref(), Role::parse)?;
    let (today, variant) = (draft.today, draft.case.application.variant);
    if let Some(person) = draft
        .case
        .people
        .iter_mut()
        .find(|person| person.handle == handle)
    {
        for (at, field) in form.clear.iter().enumerate() {
            clear(person, field).map_err(|failure| failure.about(format!("clear[{at}]")))?;
        }
        person.name = name.unwrap_or_else(|| person.name.clone());
        person.relation = relation.or_else(|| person.relation.clone());
        person.role = role.unwrap_or(person.role);
        fill_details(person, &form.details(), variant, today)?;
    }
    Ok(Event::PersonEdited { person: handle })
}

/// Empty a field: what is not needed any more should not be kept.
fn clear(person: &mut Person, field: &str) -> Result<(), Failure> {
    match field.replace('-', "_").as_str() {
        "relation" => person.relation = None,
        "tie" => person.tie = None,
        "branch" => person.branch = None,
        "acknowledged" => person.acknowledged_on = None,
        "supporter_offered" => person.supporter_offered_on = None,
        "side" => person.side = None,
        "household" => person.household = None,
        "birth_year" => person.birth_year = None,
        "language" => person.language = None,
        "organisation" => person.organisation = None,
        "function" => person.function = None,
        "phone" => person.phone = None,
        "email" => person.email = None,
        "address" => person.address = None,
        "named_by" => person.named_by = None,
        "needs_interpreter" => person.needs_interpreter = None,
        "needs_diet" => person.needs_diet = None,
        "needs_transport" => person.needs_transport = None,
        "needs_child_care" => person.needs_child_care = None,
        "needs_access" => person.needs_access = None,
        _ => return Err(Failure::new(Kind::Invalid, "field-cannot-be-cleared")),
    }
    Ok(())
}
