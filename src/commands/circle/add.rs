//! `ekc circle add`: someone comes into the circle; or a whole list, as in a street.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role, Tie};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::intake::Variant;
use crate::domain::text::{Handle, Line, Name};
use crate::domain::value::Value as _;
use crate::exchange::pair::two_names;
use crate::exchange::{list, yaml};
use crate::failure::{Failure, Place, Refusal, failure};
use crate::method::consent::{ADULT_FROM, age_left_open, may_be_minor};
use crate::method::namesakes::{Likeness, forbidden_like};
use crate::method::rules::{Finding, finding};
use crate::method::sides::alike_on_another_side;
use crate::movement::change::{Draft, change};
use crate::movement::given::{self, Given, LAST, OfPerson, with_details};
use crate::movement::input::{Answer, Answers, Question, may, missing, must, optional, options};
use crate::words::message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default, Clone, Debug)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
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
    #[command(flatten)]
    #[serde(skip)]
    details: Given<OfPerson>,
}
with_details!(Form);

impl Form {
    /// Whether a list is read from a file or from standard input.
    pub(super) fn has_list(&self) -> bool {
        self.list.is_some()
    }
}

/// One person: in a form, in a YAML file with several, or in a list.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Entry {
    name: Option<String>,
    relation: Option<String>,
    role: Option<String>,
    handle: Option<String>,
    named_by: Option<String>,
    #[serde(skip)]
    details: Given<OfPerson>,
}
with_details!(Entry);

impl Entry {
    /// Someone who came to the door: like who comes into the circle before.
    pub(crate) fn guest(
        name: Option<String>,
        relation: Option<String>,
        role: Option<String>,
        handle: Option<String>,
        named_by: Option<String>,
        details: Given<OfPerson>,
    ) -> Self {
        Self {
            name,
            relation,
            role,
            handle,
            named_by,
            details,
        }
    }

    /// Someone from a list: a name and what else the list says.
    pub(crate) fn listed(
        name: Option<String>,
        relation: Option<String>,
        role: Option<String>,
        named_by: Option<String>,
        details: Given<OfPerson>,
    ) -> Self {
        Self {
            name,
            relation,
            role,
            named_by,
            details,
            ..Self::default()
        }
    }

    /// The same one under another name.
    pub(crate) fn with_name(self, name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
            ..self
        }
    }

    /// The same one with a handle of their own: another one of this name.
    pub(crate) fn with_handle(self, handle: &Handle) -> Self {
        Self {
            handle: Some(handle.to_string()),
            ..self
        }
    }
}

pub(super) fn questions(has_address: bool) -> Vec<Question> {
    // A door in a street may be known by its address alone.
    let name = if has_address { may } else { must };
    let role = may("role", Answer::Choice(options::<Role>));
    let own = [
        (0, name("name", Answer::Name)),
        (0, may("relation", Answer::Line)),
        // Behind the tie, which tells who is of the circle.
        (
            25,
            role.otherwise(|_, _| Role::Circle.content())
                .later_when(is_of_the_circle),
        ),
        (LAST, may("named_by", Answer::Person).later()),
    ];
    let all = given::questions::<Person>(Occasion::New, may, &own);
    // Only of the family a branch is asked, and of a professional no age. Who is a child and who
    // stands on which side is asked at once: rules protect by it.
    all.into_iter()
        .map(|question| match question.field {
            "branch" => question.when(|it| it.chose("tie", Tie::Family)).later(),
            "minor" => question.when(|it| !it.chose("role", Role::Professional)),
            "phone" | "email" => question.later(),
            _ => question,
        })
        .collect()
}

/// Whether the tie says that somebody is of the circle. Of who has a tie by profession, and of who
/// has none, the role is asked: it tells who may be in the private time.
fn is_of_the_circle(answers: &Answers<'_>) -> bool {
    answers.has("tie") && !answers.chose("tie", Tie::Professional)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if let Some(path) = &form.list {
        if path.as_os_str() == "-" && desk.can_ask() {
            let how = desk.words.say(message!("list-how"));
            desk.ask().remark(&how);
        }
        let bytes = desk.read(path, yaml::MOST_BYTES)?;
        let entries = list::read(yaml::text(&bytes)?)?;
        return change(desk, form, &[], |draft, form| {
            decide_list(draft, form, &entries)
        });
    }
    let questions = if form.from.is_some() {
        Vec::new()
    } else {
        questions(form.details.get("household").is_some())
    };
    change(desk, form, &questions, decide)
}

pub(super) fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let one_is_given = form.name.is_some()
        || form.relation.is_some()
        || form.role.is_some()
        || form.handle.is_some()
        || form.named_by.is_some()
        || form.details.any();
    if !form.people.is_empty() && one_is_given {
        return Err(failure!(Usage, "people-or-one").about("people"));
    }
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
        note_two_names(draft, &handle);
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
        let handle =
            add(draft, entry, on).map_err(|failure| failure.inside(&format!("people[{at}]")))?;
        note_two_names(draft, &handle);
        added.push(handle);
    }
    Ok(Event::PeopleAdded {
        count: added.len(),
        people: added,
    })
}

pub(super) fn decide_list(
    draft: &mut Draft,
    form: &Form,
    entries: &[list::Entry],
) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let (mut added, mut filled) = (Vec::new(), Vec::new());
    for line in entries {
        let relation = line.relation.clone().or_else(|| form.relation.clone());
        let details = form.details.clone();
        let entry = Entry::listed(
            Some(line.name.clone()).filter(|name| !name.is_empty()),
            relation,
            form.role.clone(),
            form.named_by.clone(),
            details
                .with("household", line.household.clone())
                .with("phone", line.phone.clone())
                .with("email", line.email.clone()),
        );
        let here = |failure: Failure| {
            failure.at(Some(Place {
                line: line.line,
                column: 1,
            }))
        };
        if let Some(handle) = fill_in(draft, &entry).map_err(here)? {
            filled.push(handle);
        } else {
            let handle = add(draft, &entry, on).map_err(here)?;
            note_two_names(draft, &handle);
            added.push(handle);
        }
    }
    if added.is_empty() {
        let count = filled.len();
        return Ok(Event::PeopleEdited {
            people: first_and_last(filled),
            count,
        });
    }
    if !filled.is_empty() {
        let note = finding!("list-filled-in", count = filled.len());
        draft.note(Finding::inform(note));
    }
    Ok(event(added))
}

/// Who stands in the case under this name at this address: what the list knows more of them is
/// filled in, and what is known stays. Nothing when it is somebody else.
fn fill_in(draft: &mut Draft, entry: &Entry) -> Result<Option<Handle>, Failure> {
    let name = optional("name", entry.name.as_ref(), Name::parse)?;
    let household = optional("household", entry.details.get("household"), Line::parse)?;
    let (today, variant) = (draft.today, draft.case.application.variant);
    let spellings = &draft.spellings;
    let known = draft.case.people.iter_mut().find(|person| {
        let is_name = match &name {
            Some(name) => spellings.is_one_name(person.name.as_str(), name.as_str()),
            None => person.is_unnamed_among(spellings),
        };
        is_name
            && person.is_of_household_among(household.as_ref(), spellings)
            && !person.is_forgotten()
    });
    let Some(person) = known else {
        return Ok(None);
    };
    // The house is known, in its own spelling.
    let mut more = entry.details.clone().with("household", None);
    if person.phone.is_some() {
        more = more.with("phone", None);
    }
    if person.email.is_some() {
        more = more.with("email", None);
    }
    fill_details(person, &more, variant, today)?;
    let handle = person.handle.clone();
    draft.learn();
    Ok(Some(handle))
}

/// Refuse the name of who may never be approached, for anyone but that person.
pub(crate) fn refuse_forbidden_name(
    case: &Case,
    name: &Name,
    of: Option<&Handle>,
) -> Result<(), Failure> {
    match forbidden_like(case, name, of) {
        Some((forbidden, Likeness::Whole)) => {
            Err(
                failure!(Blocked, "never-to-be-added", person = forbidden.handle)
                    .of_rule(Refusal {
                        rule: "R15",
                        passable: false,
                    })
                    .about("name"),
            )
        }
        Some((_, Likeness::Part)) | None => Ok(()),
    }
}

/// Ask whether somebody whose name is like that of who may never be approached is that person.
pub(crate) fn question_namesake(draft: &mut Draft, handle: &Handle, name: &Name) {
    let like = forbidden_like(&draft.case, name, Some(handle));
    if let Some(forbidden) = like.map(|(forbidden, _)| forbidden.handle.clone()) {
        draft.note(Finding::warn(
            "R15",
            finding!("namesake", of(person = handle), of(other = forbidden)),
        ));
    }
}

/// Tell that a name may be of two people, such as parents on one line.
fn note_two_names(draft: &mut Draft, handle: &Handle) {
    let person = draft.case.person(handle);
    let may_be_two = person.is_some_and(|it| {
        it.organisation.is_none() && !it.is_unnamed() && two_names(it.name.as_str()).is_some()
    });
    if may_be_two {
        draft.note(Finding::inform(finding!("two-names", of(person = handle))));
    }
}

/// A list came in; of a long one only the first and the last are kept.
pub(crate) fn event(people: Vec<Handle>) -> Event {
    let count = people.len();
    Event::PeopleAdded {
        people: first_and_last(people),
        count,
    }
}

/// Of a long list only the first and the last.
fn first_and_last(people: Vec<Handle>) -> Vec<Handle> {
    match people.as_slice() {
        [first, .., last] if people.len() > 6 => vec![first.clone(), last.clone()],
        _ => people,
    }
}

/// Write down who there is: that is never stopped.
pub(crate) fn add(draft: &mut Draft, entry: &Entry, on: NaiveDate) -> Result<Handle, Failure> {
    draft.learn();
    put_in(draft, entry, on)
}

/// Put somebody into the case: the one door to the list of people.
pub(crate) fn put_in(draft: &mut Draft, entry: &Entry, on: NaiveDate) -> Result<Handle, Failure> {
    let household = optional("household", entry.details.get("household"), Line::parse)?;
    // A door that was not opened yet is known by its address.
    let address_as_name = || {
        let address = household.as_ref().ok_or_else(|| missing("name"))?;
        Name::parse(address.as_str()).map_err(|failure| failure.about("household"))
    };
    let name = match optional("name", entry.name.as_ref(), Name::parse)? {
        Some(name) => name,
        None => address_as_name()?,
    };
    let relation = optional("relation", entry.relation.as_ref(), Line::parse)?;
    let own_handle = optional("handle", entry.handle.as_ref(), Handle::parse)?;
    let role = optional("role", entry.role.as_ref(), Role::parse)?.unwrap_or(Role::Circle);
    if own_handle
        .as_ref()
        .is_some_and(|handle| draft.case.person(handle).is_some())
    {
        return Err(failure!(Conflict, "handle-taken").about("handle"));
    }
    // Two people may bear one name, in two households or when one says so with a handle of its own.
    let spellings = &draft.spellings;
    let twin = draft.case.people.iter().find(|person| {
        spellings.is_one_name(person.name.as_str(), name.as_str())
            && person.is_of_household_among(household.as_ref(), spellings)
    });
    refuse_forbidden_name(&draft.case, &name, None)?;
    if let Some(twin) = twin.filter(|_| own_handle.is_none()) {
        return Err(
            failure!(Conflict, "person-twice", handle = twin.handle.as_str()).about("name"),
        );
    }
    let named_by = draft.maybe_person("named_by", entry.named_by.as_ref())?;
    let (today, variant) = (draft.today, draft.case.application.variant);
    let spellings = &draft.spellings;
    let door = draft.case.people.iter_mut().find(|person| {
        person.left_alone.is_none()
            && person.is_of_household_among(household.as_ref(), spellings)
            && person.is_unnamed_among(spellings)
    });
    if let Some(person) = door.filter(|_| own_handle.is_none() && role == Role::Circle) {
        // Who lives behind the door is known now: what was done there was done with them. All of it
        // is taken, or nothing.
        let mut known = person.clone();
        known.name = name;
        known.relation = relation.or(known.relation);
        known.named_by = named_by.or(known.named_by);
        fill_details(&mut known, &entry.details, variant, today)?;
        let handle = known.handle.clone();
        *person = known;
        return Ok(handle);
    }
    let word = relation.as_ref().map_or("", Line::as_str);
    let handle = match own_handle {
        Some(handle) => handle,
        None => draft.free_handle(word, role)?,
    };
    let mut person = Person {
        relation,
        named_by,
        ..Person::new(handle.clone(), name.clone(), role, on)
    };
    fill_details(&mut person, &entry.details, variant, today)?;
    question_namesake(draft, &handle, &name);
    let alike = alike_on_another_side(&draft.case, &person).cloned();
    if let Some(other) = alike {
        draft.note(Finding::inform(finding!(
            "handles-alike",
            person = handle,
            other = other
        )));
    }
    draft.case.people.push(person);
    Ok(handle)
}

/// Put into a person what was given of the details; what was not given stays as it is.
pub(crate) fn fill_details(
    person: &mut Person,
    details: &Given<OfPerson>,
    variant: Variant,
    today: NaiveDate,
) -> Result<(), Failure> {
    details.fill(person, today)?;
    if details.get("side").is_some() && variant != Variant::Restorative {
        return Err(failure!(Invalid, "side-only-restorative").about("side"));
    }
    if !person.has_one_year_of_birth() {
        let given = ["birth_date", "birth_year"]
            .into_iter()
            .find(|key| details.get(key).is_some());
        return Err(failure!(Invalid, "birth-contradicts").about(given.unwrap_or("birth_date")));
    }
    if details.get("minor").is_none()
        && age_left_open(person, today) != Some(ADULT_FROM)
        && let Some(may_be_minor) = may_be_minor(person, today)
    {
        // In the year in which someone turns eighteen a year of birth does not say so:
        // then it is as it was said.
        person.minor = may_be_minor;
    }
    Ok(())
}
