//! `ekc circle edit`: more is known of someone, or it was otherwise.

use super::add::{fill_details, question_namesake, refuse_forbidden_name};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::record::Record as _;
use crate::domain::text::{Line, Name};
use crate::domain::value::Value as _;
use crate::failure::{Failure, failure};
use crate::method::approach::is_gone;
use crate::method::rules::{Finding, finding, role_goes_on};
use crate::movement::change::{Draft, change_what_stands};
use crate::movement::given::{self, Given, OfPerson, with_details};
use crate::movement::input::{
    Answer, Question, Standing, Stands, find_person, if_bare, must, optional, options,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default, Clone, Debug)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
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
    #[command(flatten)]
    #[serde(skip)]
    details: Given<OfPerson>,
}
with_details!(Form);

fn questions() -> Vec<Question> {
    let own = [
        (0, must("person", Answer::Person)),
        (0, if_bare("name", Answer::Name)),
        (0, if_bare("relation", Answer::Line)),
        (0, if_bare("role", Answer::Choice(options::<Role>))),
    ];
    given::questions::<Person>(Occasion::Edit, if_bare, &own)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let whenever: fn(&Case) -> Result<(), Failure> = |_| Ok(());
    // That somebody is no longer there is noted whenever it is known, also after the role ended.
    let tells_it = ["died", "cannot_decide"]
        .into_iter()
        .any(|key| form.details.get(key).is_some());
    let may_change = if tells_it { whenever } else { role_goes_on };
    let stands: Stands = stands;
    let mut asked = questions();
    asked.extend(form.details.left_open(&asked));
    change_what_stands(desk, form, (&asked, stands), may_change, decide)
}

/// What is recorded of the person now.
fn stands(case: &Case, fields: &Map<String, Value>, field: &str) -> Option<Standing> {
    let typed = fields.get("person").and_then(Value::as_str)?;
    let person = find_person(case, typed).ok()?;
    let content = match field {
        "name" => person.name.content(),
        "role" => person.role.content(),
        _ => return given::standing(person, field),
    };
    Some(Standing {
        content: content?,
        may_clear: false,
    })
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let handle = draft.person("person", form.person.as_ref())?;
    if form.role.is_none() {
        draft.learn();
    }
    let name = optional("name", form.name.as_ref(), Name::parse)?;
    let relation = optional("relation", form.relation.as_ref(), Line::parse)?;
    let role = optional("role", form.role.as_ref(), Role::parse)?;
    if let Some(name) = &name {
        refuse_forbidden_name(&draft.case, name, Some(&handle))?;
        question_namesake(draft, &handle, name);
    }
    let is_gone_now = |draft: &Draft| {
        let person = draft.case.person(&handle);
        person.is_some_and(|it| is_gone(&draft.case, it))
    };
    let was_gone = is_gone_now(draft);
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
        fill_details(person, &form.details, variant, today)?;
    }
    if !was_gone && is_gone_now(draft) {
        draft.note(Finding::inform(finding!(
            "nobody-reaches-who-is-gone",
            person = handle.as_str()
        )));
    }
    Ok(Event::PersonEdited { person: handle })
}

/// Empty a field: what is not needed any more should not be kept.
fn clear(person: &mut Person, field: &str) -> Result<(), Failure> {
    let key = field.replace('-', "_");
    let detail = Person::DETAILS
        .iter()
        .find(|detail| detail.key() == key && detail.cleared().is_some());
    match detail {
        Some(detail) if detail.clear(person) => Ok(()),
        _ => Err(failure!(Invalid, "field-cannot-be-cleared")),
    }
}
