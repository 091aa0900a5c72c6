//! Whether the parts of a case fit together: what an import must prove before it is saved.

use super::case::Case;
use super::circle::Person;
use super::date::YEARS;
use super::record::Field;
use super::satisfaction::{Mark, SatisfactionForm};
use super::value::Sort;
use crate::failure::{Failure, failure};
use chrono::{Datelike as _, NaiveDate};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

impl Case {
    /// Every reference points to something, nothing stands in a list twice, and nobody was born in
    /// two years.
    ///
    /// # Errors
    /// `import-reference`, `import-twice`, `import-empty`, `birth-contradicts`, `mark-unknown`
    /// (exit 5), about the path of the first fault.
    pub fn check_integrity(&self) -> Result<(), Failure> {
        let Ok(Value::Object(lists)) = serde_json::to_value(self) else {
            return Ok(());
        };
        values_are_possible(&lists)?;
        self.keys_are_unique()?;
        people_exist(&lists, &self.people)?;
        self.numbers_exist(&lists)?;
        self.births_agree()?;
        self.marks_are_possible()
    }

    /// A mark goes from 1 to 10.
    fn marks_are_possible(&self) -> Result<(), Failure> {
        let is_possible =
            |form: &SatisfactionForm| form.marks().into_iter().flatten().all(Mark::is_possible);
        match self
            .satisfaction_forms
            .iter()
            .position(|form| !is_possible(form))
        {
            Some(at) => {
                Err(failure!(Invalid, "mark-unknown").about(format!("satisfaction_forms[{at}]")))
            }
            None => Ok(()),
        }
    }

    /// The date of birth of somebody lies in their year of birth.
    fn births_agree(&self) -> Result<(), Failure> {
        match self
            .people
            .iter()
            .position(|it| !it.has_one_year_of_birth())
        {
            Some(at) => {
                Err(failure!(Invalid, "birth-contradicts")
                    .about(format!("people[{at}].birth_date")))
            }
            None => Ok(()),
        }
    }

    fn keys_are_unique(&self) -> Result<(), Failure> {
        unique("people", self.people.iter().map(|row| row.handle.clone()))?;
        unique("reasons", self.reasons.iter().map(|row| row.number))?;
        unique(
            "coordinators",
            self.coordinators.iter().map(|row| row.number),
        )?;
        unique("kept_apart", self.kept_apart.iter().map(|row| row.number))?;
        unique("exclusions", self.exclusions.iter().map(|row| row.number))?;
        unique(
            "stands_beside",
            self.stands_beside
                .iter()
                .map(|row| (row.person.clone(), row.by.clone())),
        )?;
        unique(
            "authorities",
            self.authorities
                .iter()
                .map(|row| (row.person.clone(), row.held_by.clone())),
        )?;
        unique("refusals", self.refusals.iter().map(|row| row.number))?;
        unique("measures", self.measures.iter().map(|row| row.number))?;
        unique("attachments", self.attachments.iter().map(|row| row.number))?;
        unique("corrections", self.corrections.iter().map(|row| row.number))?;
        unique(
            "requirements_told",
            self.requirements_told
                .iter()
                .map(|row| (row.requirement, row.person.clone())),
        )?;
        unique("deviations", self.deviations.iter().map(|row| row.number))?;
        unique("waivers", self.waivers.iter().map(|row| row.number))?;
        unique("consents", self.consents.iter().map(|row| row.number))?;
        unique("questions", self.questions.iter().map(|row| row.number))?;
        unique(
            "question_choices",
            self.question_choices
                .iter()
                .map(|row| (row.question, row.person.clone())),
        )?;
        unique(
            "requirements",
            self.requirements.iter().map(|row| row.number),
        )?;
        unique("contacts", self.contacts.iter().map(|row| row.number))?;
        unique("conferences", self.conferences.iter().map(|row| row.number))?;
        unique(
            "invitations",
            self.invitations
                .iter()
                .map(|row| (row.conference, row.person.clone())),
        )?;
        unique("information", self.information.iter().map(|row| row.number))?;
        unique(
            "information_told",
            self.information_told
                .iter()
                .map(|row| (row.information, row.person.clone())),
        )?;
        unique("views", self.views.iter().map(|row| row.number))?;
        unique("dates", self.dates.iter().map(|row| row.number))?;
        unique(
            "candidate_dates",
            self.candidate_dates.iter().map(|row| row.number),
        )?;
        unique(
            "availabilities",
            self.availabilities
                .iter()
                .map(|row| (row.candidate, row.person.clone())),
        )?;
        unique(
            "arrangements",
            self.arrangements.iter().map(|row| row.number),
        )?;
        unique("customs", self.customs.iter().map(|row| row.number))?;
        unique("day_safety", self.day_safety.iter().map(|row| row.number))?;
        unique(
            "attendances",
            self.attendances
                .iter()
                .map(|row| (row.conference, row.person.clone())),
        )?;
        unique(
            "stay_choices",
            self.stay_choices
                .iter()
                .map(|row| (row.conference, row.person.clone(), row.chosen_by.clone())),
        )?;
        unique(
            "coordinators_in_part_two",
            self.coordinators_in_part_two
                .iter()
                .map(|row| (row.conference, row.coordinator)),
        )?;
        unique("plans", self.plans.iter().map(|row| row.version))?;
        unique(
            "conveners",
            self.conveners
                .iter()
                .map(|row| (row.version, row.person.clone())),
        )?;
        unique(
            "plan_watchers",
            self.plan_watchers
                .iter()
                .map(|row| (row.conference, row.person.clone())),
        )?;
        unique(
            "goes_well",
            self.goes_well.iter().map(|row| (row.version, row.number)),
        )?;
        unique(
            "goals",
            self.goals.iter().map(|row| (row.version, row.number)),
        )?;
        unique(
            "agreements",
            self.agreements.iter().map(|row| (row.version, row.number)),
        )?;
        unique(
            "owners",
            self.owners
                .iter()
                .map(|row| (row.version, row.agreement, row.person.clone())),
        )?;
        unique(
            "help_asked",
            self.help_asked.iter().map(|row| (row.version, row.number)),
        )?;
        unique(
            "what_ifs",
            self.what_ifs.iter().map(|row| (row.version, row.number)),
        )?;
        unique(
            "requirement_answers",
            self.requirement_answers
                .iter()
                .map(|row| (row.version, row.requirement, row.agreement)),
        )?;
        unique(
            "verdicts",
            self.verdicts
                .iter()
                .map(|row| (row.version, row.requirement)),
        )?;
        unique(
            "plan_shares",
            self.plan_shares
                .iter()
                .map(|row| (row.version, row.person.clone())),
        )?;
        unique(
            "plan_signatures",
            self.plan_signatures
                .iter()
                .map(|row| (row.version, row.person.clone())),
        )?;
        unique(
            "plan_decisions",
            self.plan_decisions.iter().map(|row| row.number),
        )?;
        unique("amounts", self.amounts.iter().map(|row| row.number))?;
        unique(
            "follow_up_meetings",
            self.follow_up_meetings.iter().map(|row| row.number),
        )?;
        unique(
            "follow_up_calls",
            self.follow_up_calls.iter().map(|row| row.number),
        )?;
        unique(
            "agreement_progress",
            self.agreement_progress.iter().map(|row| row.number),
        )?;
        unique(
            "help_answers",
            self.help_answers.iter().map(|row| row.number),
        )?;
        unique("reviews", self.reviews.iter().map(|row| row.number))?;
        unique(
            "review_present",
            self.review_present
                .iter()
                .map(|row| (row.review, row.person.clone())),
        )?;
        unique(
            "translations",
            self.translations.iter().map(|row| row.number),
        )?;
        unique("closures", self.closures.iter().map(|row| row.number))?;
        unique(
            "satisfaction_forms",
            self.satisfaction_forms.iter().map(|row| row.number),
        )?;
        unique("hours", self.hours.iter().map(|row| row.number))?;
        // What is paid is said once.
        unique("pay_terms", self.pay_terms.iter().map(|_| ()))?;
        if self.conferences.is_empty() {
            return Err(failure!(Invalid, "import-empty").about("conferences"));
        }
        Ok(())
    }

    /// What a number points to is there. An agreement, and help that is asked, are found by their
    /// version and their number.
    fn numbers_exist(&self, lists: &Map<String, Value>) -> Result<(), Failure> {
        let mut known: BTreeSet<(&str, u64, u64)> = BTreeSet::new();
        let mut add = |list: &'static str, version: u32, number: u32| {
            known.insert((list, u64::from(version), u64::from(number)));
        };
        for row in &self.coordinators {
            add("coordinators", 0, row.number);
        }
        for row in &self.conferences {
            add("conferences", 0, row.number);
        }
        for row in &self.candidate_dates {
            add("candidate_dates", 0, row.number);
        }
        for row in &self.questions {
            add("questions", 0, row.number);
        }
        for row in &self.requirements {
            add("requirements", 0, row.number);
        }
        for row in &self.information {
            add("information", 0, row.number);
        }
        for row in &self.plans {
            add("plans", 0, row.version);
        }
        for row in &self.agreements {
            add("agreements", row.version, row.number);
        }
        for row in &self.help_asked {
            add("help_asked", row.version, row.number);
        }
        for row in &self.follow_up_meetings {
            add("follow_up_meetings", 0, row.number);
        }
        for row in &self.amounts {
            add("amounts", 0, row.number);
        }
        for row in &self.reviews {
            add("reviews", 0, row.number);
        }
        each_field(lists, |field, row| {
            let list = field.number_in?;
            if list == "plans" && row.contains_key("agreement") {
                return None;
            }
            let number = |name: &str| row.get(name).and_then(Value::as_u64);
            let version = if ["agreements", "help_asked"].contains(&list) {
                number("version")?
            } else {
                0
            };
            let wanted = (list, version, number(field.name)?);
            (!known.contains(&wanted)).then(|| failure!(Invalid, "import-reference"))
        })
    }
}

/// Look at every field of every row, in the order of the case. What `fault` gives is told about the
/// path of that field.
fn each_field(
    lists: &Map<String, Value>,
    fault: impl Fn(&Field, &Map<String, Value>) -> Option<Failure>,
) -> Result<(), Failure> {
    for list in Case::LISTS {
        let Some(value) = lists.get(list.name) else {
            continue;
        };
        let rows = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for (at, row) in rows.iter().filter_map(Value::as_object).enumerate() {
            let first = list
                .fields
                .iter()
                .find_map(|field| Some((field.name, fault(field, row)?)));
            if let Some((field, failure)) = first {
                let path = if value.is_array() {
                    format!("{}[{at}].{field}", list.name)
                } else {
                    format!("{}.{field}", list.name)
                };
                return Err(failure.about(path));
            }
        }
    }
    Ok(())
}

/// Numbers count from 1, and dates lie in years that a living person may have to do with.
fn values_are_possible(lists: &Map<String, Value>) -> Result<(), Failure> {
    each_field(lists, |field, row| {
        let value = row.get(field.name)?;
        let is_number = matches!(field.sort, Sort::Number) && value.is_number();
        let number = value.as_u64();
        if is_number && !number.is_some_and(|it| (1..=1_000_000).contains(&it)) {
            return Some(failure!(Invalid, "import-number"));
        }
        let day = value.as_str().filter(|_| matches!(field.sort, Sort::Day))?;
        (!is_possible(day)).then(|| failure!(Invalid, "import-date"))
    })
}

/// Who is spoken of stands in the list of people.
fn people_exist(lists: &Map<String, Value>, people: &[Person]) -> Result<(), Failure> {
    let known: BTreeSet<&str> = people.iter().map(|it| it.handle.as_str()).collect();
    each_field(lists, |field, row| {
        let is_person = matches!(field.sort, Sort::Person);
        let handle = row.get(field.name)?.as_str().filter(|_| is_person)?;
        (!known.contains(handle)).then(|| failure!(Invalid, "import-reference"))
    })
}

fn is_possible(date: &str) -> bool {
    date.parse::<NaiveDate>()
        .is_ok_and(|date| YEARS.contains(&date.year()))
}

fn unique<K: Ord>(list: &str, keys: impl Iterator<Item = K>) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for (at, key) in keys.enumerate() {
        if !seen.insert(key) {
            return Err(failure!(Invalid, "import-twice").about(format!("{list}[{at}]")));
        }
    }
    Ok(())
}
