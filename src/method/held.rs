//! Access (inzage, AVG art. 15): everything a case holds on one person, the others masked.
//!
//! The case is walked as it is exported, list by list and field by field, so that a field that is
//! added later cannot be left out. A row is about somebody when it says so with their handle. What
//! else names them stands in a text.
//!
//! The right to one's own data ends where it harms another (AVG art. 15(4)): nobody else is named,
//! and what a row holds on someone this reader may not know of is told only as far as it
//! is the reader's own.

use super::access_fields::{
    ANOTHERS, DEEDS, NUMBER_OF_AGREEMENT, NUMBERED, OF_COORDINATORS, OF_MAIN_PERSONS, OF_THE_FILE,
    OF_THE_PLAN, ONLY_OWN, OWN, WHERE_TO_LOOK_BACK, WITHHELD,
};
use super::discretion::{
    may_know, may_know_where_it_was, may_know_where_to_look_back, may_read_whole_plan,
};
use super::looking_back::{LookingBack, as_the_plan_says, planned_meetings};
use super::plan_copies::PlanCopy;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::text::{Handle, Prose};
use crate::domain::value::Sort;
use crate::language::masking::{Mask, could_name};
use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value};

/// Everything a case holds on somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// What is about them, in the order of the case.
    pub rows: Vec<Row>,
    /// How much is left out, since it tells of someone they may not know of.
    pub left_out: usize,
}

/// A row of a list, as far as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The list, such as `contacts`.
    pub list: String,
    /// Whether the row is about this person; otherwise a text in it names them.
    pub is_about: bool,
    /// What it says.
    pub facts: Vec<Fact>,
}

/// A field with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The field, such as `note`.
    pub field: String,
    /// What stands in it.
    pub said: Said,
}

/// A value as it may be told.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    /// The person themselves.
    Themselves,
    /// Somebody else, who is not named.
    Other,
    /// A word of a closed list, by its label.
    Word(String),
    /// Yes or no.
    Truth(bool),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A number.
    Number(u64),
    /// A text, the others masked.
    Text(String),
}

impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} characters)", text.chars().count()),
            Self::Themselves => f.write_str("Themselves"),
            Self::Other => f.write_str("Other"),
            Self::Word(label) => write!(f, "Word({label})"),
            Self::Truth(truth) => write!(f, "Truth({truth})"),
            Self::Day(day) => write!(f, "Day({day})"),
            Self::Time(time) => write!(f, "Time({time})"),
            Self::Number(number) => write!(f, "Number({number})"),
        }
    }
}

/// Everything a case holds on a person, with a mask for every other.
#[must_use]
pub fn held_on(case: &Case, person: &Person, today: NaiveDate, mask: &str) -> Held {
    let others: Vec<&Person> = case
        .people
        .iter()
        .filter(|other| other.handle != person.handle)
        .collect();
    let hidden = others
        .iter()
        .filter(|other| !may_know(case, person, other, today))
        .map(|other| other.handle.as_str())
        .collect();
    let mask = Mask::new(&others, &[person], mask);
    let copy = |plan| PlanCopy::of(case, plan, &[person], today);
    let copies = case.plans.iter().map(|plan| (plan.version, copy(plan)));
    let walk = Walk {
        case,
        person,
        others,
        hidden,
        copies: copies.collect(),
        today,
        mask,
    };
    let mut held = Held::default();
    let Ok(Value::Object(lists)) = serde_json::to_value(case) else {
        return held;
    };
    for (list, rows) in lists.iter().filter(|(list, _)| *list != OF_COORDINATORS) {
        let rows: Vec<&Value> = rows
            .as_array()
            .map_or_else(|| vec![rows], |rows| rows.iter().collect());
        for row in rows.into_iter().filter_map(Value::as_object) {
            walk.row(list, row, &mut held);
        }
    }
    held
}

/// How much of a row is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bearing {
    /// All of it.
    Whole,
    /// What is the reader's own.
    Own,
    /// It is about the reader, and about someone they may not know of: nothing.
    Nothing,
    /// It is not about the reader.
    None,
}

struct Walk<'a> {
    case: &'a Case,
    person: &'a Person,
    others: Vec<&'a Person>,
    /// The handles of whom this reader may not know.
    hidden: Vec<&'a str>,
    /// The reader's own copy of each version of the plan.
    copies: Vec<(u32, PlanCopy<'a>)>,
    today: NaiveDate,
    mask: Mask,
}

impl Walk<'_> {
    fn row(&self, list: &str, row: &Map<String, Value>, held: &mut Held) {
        if list == "day_safety" && !self.is_agreed_with_me(row) {
            let is_about_me = row.get("about").is_some_and(|value| self.is_me(value));
            let mut fields = row.iter();
            let names_me = fields.any(|(field, value)| self.is_named_in(list, field, value));
            held.left_out += usize::from(is_about_me || names_me);
            return;
        }
        let bearing = self.bearing(list, row);
        let tells_of_hidden = self.tells_of_hidden(list, row);
        let own = OWN
            .iter()
            .find(|(it, _)| *it == list)
            .map(|(_, fields)| *fields)
            .unwrap_or_default();
        let hides_where = !self.may_know_where_to_look_back(list, row);
        let mut facts = Vec::new();
        let is_of_the_file = |field: &str| OF_THE_FILE.contains(&(list, field));
        for (field, value) in row
            .iter()
            .filter(|(field, value)| !value.is_null() && !is_of_the_file(field))
        {
            let is_told = match bearing {
                Bearing::Whole => {
                    !(field == "number" && !NUMBERED.contains(&list)
                        || field == "person" && self.is_me(value))
                }
                // From whom one is kept apart is not told,
                // so which of the two one is tells nothing.
                Bearing::Own if list == "kept_apart" => own.contains(&field.as_str()),
                Bearing::Own => {
                    is_somebody(list, field) && self.is_me(value) || own.contains(&field.as_str())
                }
                Bearing::Nothing | Bearing::None => false,
            };
            if hides_where && WHERE_TO_LOOK_BACK.contains(&(list, field.as_str())) {
                held.left_out += usize::from(is_told);
                continue;
            }
            let is_withheld = WITHHELD.contains(&(list, field.as_str()));
            let names = || !is_told && self.is_named_in(list, field, value);
            if bearing != Bearing::None && is_withheld
                || tells_of_hidden && bearing != Bearing::Whole && names()
            {
                held.left_out += 1;
            } else if is_told || names() {
                let said = if NUMBER_OF_AGREEMENT.contains(&(list, field.as_str())) {
                    self.number_in_copy(row, field)
                } else {
                    Some(self.said(list, field, value))
                };
                facts.extend(said.map(|said| Fact {
                    field: field.clone(),
                    said,
                }));
            }
        }
        held.left_out += usize::from(bearing == Bearing::Nothing);
        if !facts.is_empty() {
            held.rows.push(Row {
                list: list.to_owned(),
                is_about: matches!(bearing, Bearing::Whole | Bearing::Own),
                facts,
            });
        }
    }

    /// Whether what was agreed for a safe day was agreed for the reader, or said by the reader: it
    /// is for nobody else, and not for whom it is about.
    fn is_agreed_with_me(&self, row: &Map<String, Value>) -> bool {
        let is_me = |field: &str| row.get(field).is_some_and(|value| self.is_me(value));
        is_me("said_by") || is_me("safe_for") && !is_me("about")
    }

    fn is_me(&self, value: &Value) -> bool {
        value.as_str() == Some(self.person.handle.as_str())
    }

    /// The number of an agreement as it stands in the reader's own copy of the plan; nothing where
    /// that leaves it out.
    fn number_in_copy(&self, row: &Map<String, Value>, field: &str) -> Option<Said> {
        let version = number_in(row, "version")?;
        let (_, copy) = self.copies.iter().find(|(it, _)| *it == version)?;
        let number = copy.number(number_in(row, field)?)?;
        Some(Said::Number(u64::from(number)))
    }

    /// Whether a row tells nothing of where somebody will be from whom they are kept apart.
    fn may_know_where_to_look_back(&self, list: &str, row: &Map<String, Value>) -> bool {
        let may_know = |meeting: LookingBack<'_>| {
            may_know_where_to_look_back(self.case, &meeting, self.person, self.today)
        };
        match list {
            "plans" => self
                .case
                .plans
                .iter()
                .filter(|plan| Some(plan.version) == number_in(row, "version"))
                .all(|plan| may_know(as_the_plan_says(plan))),
            "follow_up_meetings" => planned_meetings(self.case)
                .filter(|it| it.number == number_in(row, "number"))
                .all(may_know),
            _ => true,
        }
    }

    fn bearing(&self, list: &str, row: &Map<String, Value>) -> Bearing {
        let is_me = |field: &str| row.get(field).is_some_and(|value| self.is_me(value));
        let is_hidden = self.tells_of_hidden(list, row);
        let is_referred_to = people_in(list).any(is_me)
            || handles_about(list, row).any(|handle| handle == self.person.handle.as_str());
        if list == "people" {
            return if is_me("handle") {
                Bearing::Whole
            } else if is_referred_to {
                Bearing::Own
            } else {
                Bearing::None
            };
        }
        // What every copy of the plan leaves out for this reader is left out here too, with what
        // was told of it. What the reader told is theirs.
        if self.shares_with_hidden(list, row) && (is_referred_to || self.is_linked(list, row)) {
            return if is_me("told_by") {
                Bearing::Whole
            } else {
                Bearing::Nothing
            };
        }
        // What the reader told of help is theirs, whoever answered it.
        if list == "help_answers" && is_me("told_by") {
            return Bearing::Whole;
        }
        // What the reader said they need for a safe day is theirs, whomever it is about.
        if list == "day_safety" && is_me("said_by") {
            return Bearing::Whole;
        }
        // What somebody of whom the reader may not know told of the reader's agreement, or answered
        // to the help that is asked of the reader, is in their own words.
        let is_told_by_hidden = ["told_by", "answered_by"]
            .into_iter()
            .filter_map(|field| row.get(field)?.as_str())
            .any(|teller| self.hidden.contains(&teller));
        if is_told_by_hidden && self.is_linked(list, row) {
            return Bearing::Own;
        }
        if is_me("person") || self.is_linked(list, row) {
            return Bearing::Whole;
        }
        if self.person.role == Role::MainPerson && OF_MAIN_PERSONS.contains(&list) {
            let open = match list {
                "conferences" => number_in(row, "number").is_none_or(|number| {
                    may_know_where_it_was(self.case, number, self.person, self.today)
                }),
                _ if OF_THE_PLAN.contains(&list) => may_read_whole_plan(
                    self.case,
                    self.person,
                    self.case.current_number(),
                    self.today,
                ),
                _ => true,
            };
            if open && !is_hidden {
                return Bearing::Whole;
            }
            return if is_referred_to {
                Bearing::Own
            } else {
                Bearing::Nothing
            };
        }
        let is_deed = DEEDS.iter().any(|field| is_me(field));
        // The name of a file is told to nobody; that there is a paper is, to whom it names.
        let is_named_by_file = list == "attachments"
            && row
                .get("file_name")
                .is_some_and(|name| self.is_named_in(list, "file_name", name));
        match is_referred_to {
            false if is_named_by_file => Bearing::Own,
            false => Bearing::None,
            true if is_hidden
                || ONLY_OWN.contains(&list)
                || row.contains_key("person") && !is_deed =>
            {
                Bearing::Own
            }
            true => Bearing::Whole,
        }
    }

    /// Whether a row without a handle is about this person by its number: an agreement they carry
    /// out and how it stands, what was answered to help that is asked of them, a review they were
    /// at, a requirement they were told, a day they were asked about.
    fn is_linked(&self, list: &str, row: &Map<String, Value>) -> bool {
        let number = |field: &str| {
            row.get(field)
                .and_then(Value::as_u64)
                .and_then(|number| u32::try_from(number).ok())
        };
        let me = &self.person.handle;
        let carries_out = |agreement: Option<u32>| {
            self.case.owners.iter().any(|it| {
                it.person == *me
                    && Some(it.version) == number("version")
                    && Some(it.agreement) == agreement
            })
        };
        match list {
            "agreements" => carries_out(number("number")),
            "agreement_progress" => carries_out(number("agreement")),
            "help_answers" => self.asked_of(row) == Some(me),
            "reviews" => self
                .case
                .review_present
                .iter()
                .any(|it| it.person == *me && Some(it.review) == number("number")),
            "requirements" => self
                .case
                .requirements_told
                .iter()
                .any(|it| it.person == *me && Some(it.requirement) == number("number")),
            "candidate_dates" => self
                .case
                .availabilities
                .iter()
                .any(|it| it.person == *me && Some(it.candidate) == number("number")),
            _ => false,
        }
    }

    /// Whether a row is about someone this reader may not know of.
    fn tells_of_hidden(&self, list: &str, row: &Map<String, Value>) -> bool {
        let is_hidden = |handle: &str| self.hidden.contains(&handle);
        let by_handle = people_in(list)
            .chain(["handle"])
            .filter_map(|field| row.get(field)?.as_str())
            .any(is_hidden);
        by_handle
            || handles_about(list, row).any(is_hidden)
            || self.shares_with_hidden(list, row)
            || ["application", "reasons", "attachments"].contains(&list)
                && self
                    .case
                    .main_persons()
                    .any(|person| is_hidden(person.handle.as_str()))
    }

    /// Of whom the help is asked that was answered in a row.
    fn asked_of(&self, row: &Map<String, Value>) -> Option<&Handle> {
        let (version, number) = (number_in(row, "version")?, number_in(row, "request")?);
        let mut asked = self.case.help_asked.iter();
        asked
            .find(|it| it.version == version && it.number == number)?
            .of
            .as_ref()
    }

    /// Whether a row is of an agreement that someone carries out or checks of whom this reader may
    /// not know, or of help that is asked of them.
    fn shares_with_hidden(&self, list: &str, row: &Map<String, Value>) -> bool {
        if list == "help_answers" {
            let asked_of = self.asked_of(row);
            return asked_of.is_some_and(|it| self.hidden.contains(&it.as_str()));
        }
        if list == "translations" {
            return self.translates_for_hidden(row);
        }
        let field = match list {
            "agreements" => "number",
            "agreement_progress" => "agreement",
            _ => return false,
        };
        let (Some(version), Some(number)) = (number_in(row, "version"), number_in(row, field))
        else {
            return false;
        };
        self.is_of_hidden(version, number)
    }

    /// Whether someone carries out or checks an agreement of whom this reader may not know.
    fn is_of_hidden(&self, version: u32, number: u32) -> bool {
        let checked_by = self
            .case
            .agreements_of(version)
            .filter(|it| it.number == number)
            .filter_map(|it| it.checked_by.as_ref());
        self.case
            .owners_of(version, number)
            .map(|owner| &owner.person)
            .chain(checked_by)
            .any(|handle| self.hidden.contains(&handle.as_str()))
    }

    /// Whether a row translates words of such an agreement, or of help that is asked of them.
    fn translates_for_hidden(&self, row: &Map<String, Value>) -> bool {
        let Some(words) = row.get("own_words").and_then(Value::as_str) else {
            return false;
        };
        let is_hidden = |who: &Handle| self.hidden.contains(&who.as_str());
        let mut asked = self.case.help_asked.iter();
        let is_asked_of_hidden = asked.any(|it| {
            let is_it = it.what.as_str() == words;
            is_it && it.of.as_ref().is_some_and(is_hidden)
        });
        is_asked_of_hidden
            || self.case.agreements.iter().any(|it| {
                let said = it.words.as_ref().map(Prose::as_str);
                let mut texts = said
                    .into_iter()
                    .chain([it.what.as_str(), it.when_words.as_str()]);
                texts.any(|text| text == words) && self.is_of_hidden(it.version, it.number)
            })
    }

    /// Whether a text that is not told of itself names this person.
    fn is_named_in(&self, list: &str, field: &str, value: &Value) -> bool {
        let is_text = !ANOTHERS.contains(&field)
            && !matches!(
                Case::sort_of(list, field),
                Some(Sort::Person | Sort::Word { .. })
            );
        is_text
            && value
                .as_str()
                .is_some_and(|text| could_name(text, self.person, &self.others))
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn said(&self, list: &str, field: &str, value: &Value) -> Said {
        let masked = |text: &str| Said::Text(self.mask.over(text));
        let sort = Case::sort_of(list, field);
        match value {
            Value::Bool(truth) => Said::Truth(*truth),
            Value::Number(number) => number
                .as_u64()
                .map_or_else(|| masked(&number.to_string()), Said::Number),
            Value::String(text) => match sort {
                Some(Sort::Person) if self.is_me(value) => Said::Themselves,
                Some(Sort::Person) => Said::Other,
                Some(Sort::Word { list, .. }) => Said::Word(format!("{list}-{text}")),
                Some(Sort::Day) => text.parse().map_or_else(|_| masked(text), Said::Day),
                Some(Sort::Time) => NaiveTime::parse_from_str(text, "%H:%M:%S")
                    .map_or_else(|_| masked(text), Said::Time),
                _ => masked(text),
            },
            other => masked(&other.to_string()),
        }
    }
}

/// A number in a row.
fn number_in(row: &Map<String, Value>, field: &str) -> Option<u32> {
    row.get(field)
        .and_then(Value::as_u64)
        .and_then(|number| u32::try_from(number).ok())
}

/// Whether a field points to somebody in the case.
fn is_somebody(list: &str, field: &str) -> bool {
    matches!(Case::sort_of(list, field), Some(Sort::Person))
}

/// The fields of a list that point to somebody in the case.
fn people_in(list: &str) -> impl Iterator<Item = &'static str> + use<> {
    Case::fields(list)
        .iter()
        .filter(|field| matches!(field.sort, Sort::Person))
        .map(|field| field.name)
}

/// Whom a deviation or a step that is left out was about: handles between spaces.
fn handles_about<'a>(list: &str, row: &'a Map<String, Value>) -> impl Iterator<Item = &'a str> {
    let about = row
        .get("about")
        .and_then(Value::as_str)
        .filter(|_| ["deviations", "waivers"].contains(&list));
    about
        .into_iter()
        .flat_map(|about| about.split([' ', ',']))
        .filter(|word| !word.is_empty())
}
