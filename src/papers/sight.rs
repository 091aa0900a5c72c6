//! A case as one reader may see it, and what every paper has. What the reader may not know never
//! becomes a value (see [`crate::method::discretion`]).

use super::subject::Subject;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::{Conference, Ending};
use crate::domain::intake::{Requirement, Variant};
use crate::domain::paper::PlanPart;
use crate::domain::plan::Plan;
use crate::domain::text::{Email, Handle, Line, Name, Phone, Prose};
use crate::domain::translation::OwnPart;
use crate::method::consent::is_minor;
use crate::method::discretion::{
    may_know, may_know_where, may_know_where_to_look_back, may_read_in_plan,
};
use crate::method::looking_back::LookingBack;
use crate::method::rules::coordinator::is_independent;
use crate::method::translating::{is_foreign, own_words, translation_of};
use crate::words::{Words, message};
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// A case as one reader may see it.
pub(super) struct Sight<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) case: &'a Case,
    pub(super) words: &'a Words,
    /// All who will hold the paper.
    pub(super) holders: &'a [&'a Person],
    /// Of whom one of them may not know.
    hidden: Vec<&'a Handle>,
}

/// What every paper has. `docs/papers.md` is written from these fields and what is said of them.
#[derive(Serialize)]
struct EveryPaper<'a> {
    /// Date.
    today: NaiveDate,
    /// `family`, `neighbourhood`, `learning` or `restorative`.
    variant: Variant,
    /// The first of the coordinators the case has now.
    coordinator: CoordinatorValues<'a>,
    /// All coordinators the case has now.
    coordinators: Vec<CoordinatorValues<'a>>,
    /// Whether they all declared that they are independent, and nothing in the case says otherwise.
    independent: bool,
    /// Whether the role of the coordinator has ended.
    role_ended: bool,
    /// In a paper for one person.
    reader: Option<ReaderValues<'a>>,
    /// Names this reader may know, without who died; may be empty.
    main_persons: Vec<&'a Name>,
    /// Own: the chosen question.
    question: Option<&'a Prose>,
    /// The newest; its day and place are not there when hidden or when it was called off.
    conference: ConferenceValues<'a>,
    /// The minimum requirements that the plan is to answer.
    requirements: Vec<RequirementValues<'a>>,
    /// The conditions until the conference, of the same form; none once it has ended.
    conditions: Vec<RequirementValues<'a>>,
    /// What happens without a plan.
    if_no_plan: Option<&'a Line>,
    /// Date until which the case is kept.
    keep_until: Option<NaiveDate>,
    /// Own words on this paper that are translated into its language; the filter `own` puts the
    /// translation behind them.
    translations: Vec<TranslationValues<'a>>,
    /// Own: those that are not, where the reader needs an interpreter; the filter `own` puts room
    /// to write behind them.
    to_translate: Vec<&'a str>,
}

#[derive(Serialize)]
struct TranslationValues<'a> {
    /// Own.
    words: &'a str,
    /// The translation.
    said: &'a Prose,
    /// Who made it; not where the reader may not know them, or names are left out.
    made_by: Option<&'a Line>,
}

#[derive(Clone, Serialize)]
struct CoordinatorValues<'a> {
    name: String,
    phone: Option<&'a Phone>,
    email: Option<&'a Email>,
}

#[derive(Serialize)]
struct ReaderValues<'a> {
    name: String,
    /// `main-person`, `circle`, `professional`, `supporter` or `interpreter`.
    role: Role,
    /// True or false.
    is_child: bool,
    organisation: Option<&'a Line>,
    function: Option<&'a Line>,
    address: Option<&'a Line>,
}

#[derive(Serialize)]
struct ConferenceValues<'a> {
    number: u32,
    /// Date.
    on: Option<NaiveDate>,
    /// Time.
    starts: Option<NaiveTime>,
    place: Option<&'a Line>,
    /// Whether day and place are hidden from this reader.
    hidden: bool,
}

#[derive(Serialize)]
struct RequirementValues<'a> {
    number: u32,
    /// Own.
    words: &'a Prose,
    /// Name and function; empty when the reader may not know them.
    set_by: String,
}

/// A paper that was made before for the reader.
#[derive(Serialize)]
pub(super) struct WrittenValues {
    /// Word.
    kind: String,
    /// Date.
    on: NaiveDate,
}

impl<'a> Sight<'a> {
    /// A case as all these people may see it. Without anybody it is seen whole, as the coordinator
    /// does.
    pub(super) fn of(
        subject: &'a Subject<'a>,
        words: &'a Words,
        holders: &'a [&'a Person],
    ) -> Self {
        let case = subject.case;
        let is_hidden = |person: &&Person| {
            holders
                .iter()
                .any(|holder| !may_know(case, holder, person, subject.today))
        };
        let hidden = case.people.iter().filter(is_hidden);
        Self {
            subject,
            case,
            words,
            holders,
            hidden: hidden.map(|person| &person.handle).collect(),
        }
    }

    /// Whether everyone who will hold the paper may know of this person. The coordinator may.
    pub(super) fn may_see(&self, person: &Person) -> bool {
        !self.hidden.contains(&&person.handle)
    }

    /// The person with this handle, if the reader may know of them.
    pub(super) fn person(&self, handle: &Handle) -> Option<&'a Person> {
        self.case
            .person(handle)
            .filter(|person| self.may_see(person))
    }

    /// Their name, if the reader may know of them. Where names of the circle are left out, only
    /// those of the main persons and of professionals are told.
    pub(super) fn name(&self, handle: &Handle) -> Option<String> {
        self.person(handle).and_then(|person| self.named(person))
    }

    /// The name of who has a part in a version of the plan, if the reader may know of them or knows
    /// that plan.
    pub(super) fn name_in_plan(&self, plan: &Plan, handle: &Handle) -> Option<String> {
        let person = self.case.person(handle)?;
        let may_see = self.may_see_in_plan(plan, person);
        may_see.then(|| self.named(person)).flatten()
    }

    /// Whether everyone who will hold the paper may read what a version of the plan says of them.
    pub(super) fn may_see_in_plan(&self, plan: &Plan, person: &Person) -> bool {
        let today = self.subject.today;
        let mut holders = self.holders.iter();
        holders.all(|holder| may_read_in_plan(self.case, holder, person, plan, today))
    }

    fn named(&self, person: &Person) -> Option<String> {
        let is_named = !self.leaves_out(PlanPart::Names)
            || matches!(person.role, Role::MainPerson | Role::Professional);
        is_named.then(|| person.name.to_string())
    }

    /// Whether a part of a plan that is handed in is left out of it.
    pub(super) fn leaves_out(&self, part: PlanPart) -> bool {
        self.subject.without.contains(&part)
    }

    /// Name and function, as a professional is spoken of.
    pub(super) fn professional(&self, handle: &Handle) -> String {
        self.person(handle).map(in_full).unwrap_or_default()
    }

    /// The same of who has a part in a version of the plan, as [`Self::name_in_plan`].
    pub(super) fn professional_in_plan(&self, plan: &Plan, handle: &Handle) -> String {
        let person = self.case.person(handle);
        let seen = person.filter(|it| self.may_see_in_plan(plan, it));
        seen.map(in_full).unwrap_or_default()
    }

    /// Whether one who will hold the paper may not know where and when the conference is.
    pub(super) fn where_is_hidden(&self) -> bool {
        self.holders
            .iter()
            .any(|holder| !may_know_where(self.case, holder, self.subject.today))
    }

    /// The same of a meeting in which the circle looks back.
    pub(super) fn where_to_look_back_is_hidden(&self, meeting: &LookingBack<'_>) -> bool {
        self.holders.iter().any(|holder| {
            !may_know_where_to_look_back(self.case, meeting, holder, self.subject.today)
        })
    }

    /// What was made before for the reader.
    pub(super) fn papers_before(&self) -> Vec<WrittenValues> {
        let mut written = self.subject.written.clone();
        written.sort();
        written.dedup();
        written
            .iter()
            .map(|it| WrittenValues {
                kind: self.words.say(it.kind.label()),
                on: it.on,
            })
            .collect()
    }

    fn requirement(&self, it: &'a Requirement) -> RequirementValues<'a> {
        RequirementValues {
            number: it.number,
            words: &it.words,
            set_by: self.professional(&it.set_by),
        }
    }

    /// What every paper has.
    pub(super) fn of_every_paper(&self) -> Map<String, Value> {
        let case = self.case;
        let coordinators: Vec<CoordinatorValues<'_>> = case
            .coordinators_on(self.subject.today)
            .map(|it| CoordinatorValues {
                name: it.name.to_string(),
                phone: it.phone.as_ref(),
                email: it.email.as_ref(),
            })
            .collect();
        let coordinator = coordinators
            .first()
            .cloned()
            .unwrap_or_else(|| CoordinatorValues {
                name: self.words.say(message!("paper-your-coordinator")),
                phone: None,
                email: None,
            });
        let reader = self.subject.reader.person().map(|person| ReaderValues {
            // Of a door that was not opened yet the address is known alone.
            name: if person.is_unnamed() {
                self.words.say(message!("paper-resident"))
            } else {
                person.name.to_string()
            },
            role: person.role,
            is_child: is_minor(person, self.subject.today),
            organisation: person.organisation.as_ref(),
            function: person.function.as_ref(),
            address: person
                .address
                .as_ref()
                .or(person.household.as_ref().filter(|_| person.is_unnamed())),
        });
        let conference = case.current_conference();
        let hidden = self.where_is_hidden();
        let open = |conference: &&Conference| {
            !hidden && conference.ending != Some(Ending::StoppedInPreparation)
        };
        let shown = conference.filter(open);
        by_name(&EveryPaper {
            today: self.subject.today,
            variant: case.application.variant,
            coordinator,
            coordinators,
            independent: is_independent(case, self.subject.today),
            role_ended: has_ended(case, self.subject.today),
            reader,
            main_persons: case
                .main_persons()
                .filter(|person| person.died_on.is_none() && self.may_see(person))
                .map(|person| &person.name)
                .collect(),
            question: case.chosen_question().map(|question| &question.words),
            conference: ConferenceValues {
                number: case.current_number(),
                on: shown.and_then(|it| it.on),
                starts: shown.and_then(|it| it.starts),
                place: shown.and_then(|it| it.place.as_ref()),
                hidden,
            },
            requirements: case
                .requirements_of_the_plan()
                .map(|it| self.requirement(it))
                .collect(),
            conditions: case
                .standing_requirements()
                .filter(|it| {
                    !it.is_for_the_plan() && conference.is_some_and(|it| it.ending.is_none())
                })
                .map(|it| self.requirement(it))
                .collect(),
            if_no_plan: conference.and_then(|it| it.if_no_plan.as_ref()),
            keep_until: case.application.keep_until,
            translations: Vec::new(),
            to_translate: Vec::new(),
        })
    }

    /// The same values, with the translations of the own words that are among them. Of what this
    /// reader may not know there is no value, so that there is no translation either.
    pub(super) fn with_translations(&self, mut values: Map<String, Value>) -> Map<String, Value> {
        let (case, language) = (self.case, self.subject.language);
        let reader = self.subject.reader.person();
        let needs_interpreter = reader.is_some_and(|it| it.needs_interpreter.is_some());
        let has_room = needs_interpreter && is_foreign(case, language);
        let mut texts = Vec::new();
        values
            .values()
            .for_each(|value| texts_in(value, &mut texts));
        let may_be_named = |maker: &&Line| {
            let is_maker = |hidden: &&Handle| {
                case.person(hidden)
                    .is_some_and(|it| it.name.as_str() == maker.as_str())
            };
            !self.leaves_out(PlanPart::Names) && !self.hidden.iter().any(is_maker)
        };
        let (mut translations, mut to_translate) = (Vec::new(), Vec::new());
        for own in own_words(case) {
            if !texts.contains(&own.words) {
                continue;
            }
            match translation_of(case, own.words, language) {
                Some(it) => translations.push(TranslationValues {
                    words: own.words,
                    said: &it.words,
                    made_by: Some(&it.made_by).filter(may_be_named),
                }),
                None if has_room && own.part != OwnPart::When => to_translate.push(own.words),
                None => {}
            }
        }
        values.insert("translations".to_owned(), json!(translations));
        values.insert("to_translate".to_owned(), json!(to_translate));
        values
    }
}

/// Name and function.
fn in_full(person: &Person) -> String {
    let about: Vec<String> = [&person.function, &person.organisation]
        .into_iter()
        .flatten()
        .map(ToString::to_string)
        .collect();
    if about.is_empty() {
        person.name.to_string()
    } else {
        format!("{} ({})", person.name, about.join(", "))
    }
}

/// Whether the role of the coordinator has ended by a day.
pub(super) fn has_ended(case: &Case, today: NaiveDate) -> bool {
    case.closed_on().is_some_and(|on| on <= today)
}

/// Every text in a value.
fn texts_in<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| texts_in(field, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Values as a template finds them, each by the name of its field. A value without a field is left
/// out, and a template that asks for it is refused.
pub(super) fn by_name(values: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(values) {
        Ok(Value::Object(values)) => values,
        Ok(_) | Err(_) => Map::new(),
    }
}
