//! `ekc circle add`: someone comes into the circle; or a whole list, as in a street.

use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Branch, LeftAlone, Person, Role, Side, Tie};
use crate::domain::event::Event;
use crate::domain::intake::Variant;
use crate::domain::text::{Email, Handle, Line, Name, Phone, is_same_name};
use crate::exchange::{list, yaml};
use crate::failure::{Failure, Kind, Place};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, optional, options, past, required, yes};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What may be known of someone beside name, relation and role.
#[derive(Default, Clone)]
pub(crate) struct Details {
    pub(crate) tie: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) acknowledged: Option<String>,
    pub(crate) supporter_offered: Option<String>,
    pub(crate) side: Option<String>,
    pub(crate) household: Option<String>,
    pub(crate) birth_year: Option<String>,
    pub(crate) minor: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) organisation: Option<String>,
    pub(crate) function: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) address: Option<String>,
    pub(crate) needs_interpreter: Option<String>,
    pub(crate) needs_diet: Option<String>,
    pub(crate) needs_transport: Option<String>,
    pub(crate) needs_child_care: Option<String>,
    pub(crate) needs_access: Option<String>,
}

impl Details {
    /// Whether anything was given.
    pub(crate) fn any(&self) -> bool {
        let given = [
            &self.tie,
            &self.branch,
            &self.acknowledged,
            &self.supporter_offered,
            &self.side,
            &self.household,
            &self.birth_year,
            &self.minor,
            &self.language,
            &self.organisation,
            &self.function,
            &self.phone,
            &self.email,
            &self.address,
            &self.needs_interpreter,
            &self.needs_diet,
            &self.needs_transport,
            &self.needs_child_care,
            &self.needs_access,
        ];
        given.into_iter().any(Option::is_some)
    }
}

/// Make a form about a person: fields of its own, and the details. Written out by a macro because
/// serde's flattening would lose the line and column of a mistake in YAML.
macro_rules! person_form {
    ($(#[$doc:meta])* $name:ident { $($own:tt)* }) => {
        $(#[$doc])*
        #[derive(clap::Args, Serialize, Deserialize, Default, Clone, Debug)]
        #[serde(deny_unknown_fields, default)]
        pub(crate) struct $name {
            $($own)*
            #[arg(long, value_name = "TIE")]
            tie: Option<String>,
            #[arg(long, value_name = "BRANCH")]
            branch: Option<String>,
            #[arg(long, value_name = "SIDE")]
            side: Option<String>,
            #[arg(long, value_name = "DATE")]
            acknowledged: Option<String>,
            #[arg(long, value_name = "DATE")]
            supporter_offered: Option<String>,
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

        impl $name {
            fn details(&self) -> $crate::commands::circle::add::Details {
                $crate::commands::circle::add::Details {
                    tie: self.tie.clone(),
                    branch: self.branch.clone(),
                    acknowledged: self.acknowledged.clone(),
                    supporter_offered: self.supporter_offered.clone(),
                    side: self.side.clone(),
                    household: self.household.clone(),
                    birth_year: self.birth_year.clone(),
                    minor: self.minor.clone(),
                    language: self.language.clone(),
                    organisation: self.organisation.clone(),
                    function: self.function.clone(),
                    phone: self.phone.clone(),
                    email: self.email.clone(),
                    address: self.address.clone(),
                    needs_interpreter: self.needs_interpreter.clone(),
                    needs_diet: self.needs_diet.clone(),
                    needs_transport: self.needs_transport.clone(),
                    needs_child_care: self.needs_child_care.clone(),
                    needs_access: self.needs_access.clone(),
                }
            }
        }
    };
}
pub(crate) use person_form;

person_form!(Form {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "WORD")]
    relation: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "PERSON")]
    named_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(skip)]
    people: Vec<Entry>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip)]
    list: Option<PathBuf>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
});

person_form!(
    /// One person in a YAML file with several.
    Entry {
        name: Option<String>,
        relation: Option<String>,
        role: Option<String>,
        handle: Option<String>,
        named_by: Option<String>,
    }
);

impl Entry {
    /// Someone from a list: a name and what else the list says.
    pub(crate) fn listed(
        name: String,
        relation: Option<String>,
        role: Option<String>,
        named_by: Option<String>,
    ) -> Self {
        Self {
            name: Some(name),
            relation,
            role,
            named_by,
            ..Self::default()
        }
    }
}

const QUESTIONS: &[Question] = &[
    must("name", Answer::Name),
    may("relation", Answer::Line),
    may("role", Answer::Choice(options::<Role>)),
    may("tie", Answer::Choice(options::<Tie>)),
    may("branch", Answer::Choice(options::<Branch>)),
    may("minor", Answer::Choice(options::<YesNo>)),
    may("phone", Answer::Phone),
    may("email", Answer::Email),
    may("named_by", Answer::Person),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if let Some(path) = &form.list {
        if path.as_os_str() == "-" && desk.can_ask() {
            let how = desk.words.say("list-how");
            desk.ask().remark(&how);
        }
        let bytes = desk.read(path, yaml::MOST_BYTES)?;
        let entries = list::read(yaml::text(&bytes)?)?;
        return change(desk, form, &[], |draft, form| {
            decide_list(draft, form, &entries)
        });
    }
    let questions = if form.from.is_some() { &[] } else { QUESTIONS };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let one_is_given = form.name.is_some()
        || form.relation.is_some()
        || form.role.is_some()
        || form.handle.is_some()
        || form.named_by.is_some()
        || form.details().any();
    if !form.people.is_empty() && one_is_given {
        return Err(Failure::new(Kind::Usage, "people-or-one").about("people"));
    }
    if form.people.is_empty() {
        let entry = Entry {
            name: form.name.clone(),
            relation: form.relation.clone(),
            role: form.role.clone(),
            handle: form.handle.clone(),
            named_by: form.named_by.clone(),
            ..Entry::default()
        };
        let handle = add(draft, &entry, &form.details(), on)?;
        let round = draft
            .case
            .person(&handle)
            .filter(|person| person.is_own_people())
            .map(|person| draft.case.round(person));
        return Ok(Event::PersonAdded {
            person: handle,
            round,
            count: draft.case.people.len(),
        });
    }
    let mut added = Vec::new();
    for (at, entry) in form.people.iter().enumerate() {
        added.push(
            add(draft, entry, &entry.details(), on)
                .map_err(|failure| failure.inside(&format!("people[{at}]")))?,
        );
    }
    Ok(Event::PeopleAdded {
        count: added.len(),
        people: added,
    })
}

fn decide_list(draft: &mut Draft, form: &Form, entries: &[list::Entry]) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let mut added = Vec::new();
    for line in entries {
        let relation = line.relation.clone().or_else(|| form.relation.clone());
        let entry = Entry::listed(
            line.name.clone(),
            relation,
            form.role.clone(),
            form.named_by.clone(),
        );
        let details = Details {
            household: line.household.clone(),
            phone: line.phone.clone(),
            email: line.email.clone(),
            ..form.details()
        };
        added.push(add(draft, &entry, &details, on).map_err(|failure| {
            failure.at(Some(Place {
                line: line.line,
                column: 1,
            }))
        })?);
    }
    Ok(event(added))
}

/// A list came in; of a long one only the first and the last are kept.
pub(crate) fn event(people: Vec<Handle>) -> Event {
    let count = people.len();
    let people = match people.as_slice() {
        [first, .., last] if count > 6 => vec![first.clone(), last.clone()],
        _ => people,
    };
    Event::PeopleAdded { people, count }
}

pub(crate) fn add(
    draft: &mut Draft,
    entry: &Entry,
    details: &Details,
    on: NaiveDate,
) -> Result<Handle, Failure> {
    draft.learn();
    let name = required("name", entry.name.as_ref(), Name::parse)?;
    let relation = optional("relation", entry.relation.as_ref(), Line::parse)?;
    let own_handle = optional("handle", entry.handle.as_ref(), Handle::parse)?;
    let household = optional("household", details.household.as_ref(), Line::parse)?;
    let role = optional("role", entry.role.as_ref(), Role::parse)?.unwrap_or(Role::Circle);
    if own_handle
        .as_ref()
        .is_some_and(|handle| draft.case.person(handle).is_some())
    {
        return Err(Failure::new(Kind::Conflict, "handle-taken").about("handle"));
    }
    // Two people may bear one name, in two households or when one says so with a handle of its own.
    let twin = draft
        .case
        .people
        .iter()
        .find(|person| person.name == name && person.household == household);
    if let Some(forbidden) = draft.case.people.iter().find(|person| {
        is_same_name(&person.name, &name) && person.left_alone == Some(LeftAlone::Never)
    }) {
        return Err(Failure::new(Kind::Blocked, "never-to-be-added")
            .with("rule", "R15")
            .with("person", forbidden.handle.as_str())
            .about("name"));
    }
    if let Some(twin) = twin.filter(|_| own_handle.is_none()) {
        return Err(Failure::new(Kind::Conflict, "person-twice")
            .with("handle", twin.handle.as_str())
            .about("name"));
    }
    let word = relation.as_ref().map_or("", Line::as_str);
    let handle = match own_handle {
        Some(handle) => handle,
        None => draft.free_handle(word, role)?,
    };
    let named_by = draft.maybe_person("named_by", entry.named_by.as_ref())?;
    let mut person = Person {
        relation,
        named_by,
        ..Person::new(handle.clone(), name, role, on)
    };
    fill_details(
        &mut person,
        details,
        draft.case.application.variant,
        draft.today,
    )?;
    draft.case.people.push(person);
    Ok(handle)
}

/// Put into a person what was given of the details; what was not given stays as it is.
pub(crate) fn fill_details(
    person: &mut Person,
    details: &Details,
    variant: Variant,
    on: NaiveDate,
) -> Result<(), Failure> {
    fn put<T>(field: &mut Option<T>, given: Option<T>) {
        if given.is_some() {
            *field = given;
        }
    }
    let line = |field: &str, text: &Option<String>| optional(field, text.as_ref(), Line::parse);
    put(
        &mut person.tie,
        optional("tie", details.tie.as_ref(), Tie::parse)?,
    );
    put(
        &mut person.branch,
        optional("branch", details.branch.as_ref(), Branch::parse)?,
    );
    put(
        &mut person.acknowledged_on,
        happened("acknowledged", details.acknowledged.as_ref(), on)?,
    );
    put(
        &mut person.supporter_offered_on,
        happened("supporter_offered", details.supporter_offered.as_ref(), on)?,
    );
    put(
        &mut person.side,
        optional("side", details.side.as_ref(), Side::parse)?,
    );
    if details.side.is_some() && variant != Variant::Restorative {
        return Err(Failure::new(Kind::Invalid, "side-only-restorative").about("side"));
    }
    put(
        &mut person.birth_year,
        optional("birth_year", details.birth_year.as_ref(), |text| {
            birth_year(text, on)
        })?,
    );
    if let Some(year) = person.birth_year {
        // Of a year of birth one year is open; until it is past, someone may be seventeen.
        person.minor = on.year() - year - 1 < 18;
    }
    if details.minor.is_some() {
        person.minor = yes("minor", details.minor.as_ref())?;
    }
    put(
        &mut person.household,
        line("household", &details.household)?,
    );
    put(&mut person.language, line("language", &details.language)?);
    put(
        &mut person.organisation,
        line("organisation", &details.organisation)?,
    );
    put(&mut person.function, line("function", &details.function)?);
    put(
        &mut person.phone,
        optional("phone", details.phone.as_ref(), Phone::parse)?,
    );
    put(
        &mut person.email,
        optional("email", details.email.as_ref(), Email::parse)?,
    );
    put(&mut person.address, line("address", &details.address)?);
    put(
        &mut person.needs_interpreter,
        line("needs_interpreter", &details.needs_interpreter)?,
    );
    put(
        &mut person.needs_diet,
        line("needs_diet", &details.needs_diet)?,
    );
    put(
        &mut person.needs_transport,
        line("needs_transport", &details.needs_transport)?,
    );
    put(
        &mut person.needs_child_care,
        line("needs_child_care", &details.needs_child_care)?,
    );
    put(
        &mut person.needs_access,
        line("needs_access", &details.needs_access)?,
    );
    Ok(())
}

/// A day that is not in the future, if given.
fn happened(
    field: &str,
    text: Option<&String>,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, Failure> {
    match text {
        Some(_) => past(field, text, today).map(Some),
        None => Ok(None),
    }
}

fn birth_year(text: &str, on: NaiveDate) -> Result<i32, Failure> {
    let this_year = on.year();
    text.trim()
        .parse()
        .ok()
        .filter(|year| (1900..=this_year).contains(year))
        .ok_or_else(|| Failure::new(Kind::Invalid, "birth-year"))
}
