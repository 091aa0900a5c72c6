//! Whether the parts of a case fit together: what an import must prove before it is saved.

use super::case::Case;
use super::date::YEARS;
use super::text::Handle;
use super::value::Sort;
use crate::failure::{Failure, failure};
use chrono::{Datelike as _, NaiveDate};
use serde_json::Value;
use std::collections::BTreeSet;

impl Case {
    /// Every reference points to something, nothing stands in a list twice, and nobody was born in
    /// two years.
    ///
    /// # Errors
    /// `import-reference`, `import-twice`, `import-empty`, `birth-contradicts` (exit 5), about the
    /// path of the first fault.
    pub fn check_integrity(&self) -> Result<(), Failure> {
        self.values_are_possible()?;
        self.keys_are_unique()?;
        self.people_exist()?;
        self.numbers_exist()?;
        self.births_agree()
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

    /// Numbers count from 1, and dates lie in years that a living person may have to do with.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn values_are_possible(&self) -> Result<(), Failure> {
        let Ok(Value::Object(lists)) = serde_json::to_value(self) else {
            return Ok(());
        };
        for (list, rows) in lists {
            let (rows, is_list) = match rows {
                Value::Array(rows) => (rows, true),
                row => (vec![row], false),
            };
            let fields = Self::fields(&list);
            for (at, row) in rows.iter().filter_map(Value::as_object).enumerate() {
                for (field, value) in row {
                    let sort = fields.iter().find(|it| it.name == field).map(|it| it.sort);
                    let failure = match (sort, value) {
                        (Some(Sort::Number), Value::Number(number))
                            if !number
                                .as_u64()
                                .is_some_and(|it| (1..=1_000_000).contains(&it)) =>
                        {
                            failure!(Invalid, "import-number")
                        }
                        (Some(Sort::Day), Value::String(text)) if !is_possible(text) => {
                            failure!(Invalid, "import-date")
                        }
                        _ => continue,
                    };
                    let path = if is_list {
                        format!("{list}[{at}].{field}")
                    } else {
                        format!("{list}.{field}")
                    };
                    return Err(failure.about(path));
                }
            }
        }
        Ok(())
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
            "authorities",
            self.authorities
                .iter()
                .map(|row| (row.person.clone(), row.held_by.clone())),
        )?;
        unique("refusals", self.refusals.iter().map(|row| row.number))?;
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
        unique(
            "attendances",
            self.attendances
                .iter()
                .map(|row| (row.conference, row.person.clone())),
        )?;
        unique("plans", self.plans.iter().map(|row| row.version))?;
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
        unique("closures", self.closures.iter().map(|row| row.number))?;
        if self.conferences.is_empty() {
            return Err(failure!(Invalid, "import-empty").about("conferences"));
        }
        Ok(())
    }

    fn people_exist(&self) -> Result<(), Failure> {
        let known: BTreeSet<&Handle> = self.people.iter().map(|person| &person.handle).collect();
        let person = |list: &str, at: usize, field: &str, handle: Option<&Handle>| match handle {
            Some(handle) if !known.contains(handle) => {
                Err(dangling(format!("{list}[{at}].{field}")))
            }
            _ => Ok(()),
        };
        if let Some(handle) = &self.application.applied_by
            && !known.contains(handle)
        {
            return Err(dangling("application.applied_by".to_owned()));
        }
        for (at, row) in self.people.iter().enumerate() {
            person("people", at, "named_by", row.named_by.as_ref())?;
        }
        for (at, row) in self.kept_apart.iter().enumerate() {
            person("kept_apart", at, "one", Some(&row.one))?;
            person("kept_apart", at, "other", Some(&row.other))?;
        }
        for (at, row) in self.exclusions.iter().enumerate() {
            person("exclusions", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.authorities.iter().enumerate() {
            person("authorities", at, "person", Some(&row.person))?;
            person("authorities", at, "held_by", Some(&row.held_by))?;
        }
        for (at, row) in self.refusals.iter().enumerate() {
            person("refusals", at, "person", Some(&row.person))?;
            person("refusals", at, "refused_by", Some(&row.refused_by))?;
        }
        for (at, row) in self.requirements_told.iter().enumerate() {
            person("requirements_told", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.consents.iter().enumerate() {
            person("consents", at, "person", Some(&row.person))?;
            person("consents", at, "given_by", Some(&row.given_by))?;
        }
        for (at, row) in self.questions.iter().enumerate() {
            person("questions", at, "by", Some(&row.by))?;
            person("questions", at, "chosen_by", row.chosen_by.as_ref())?;
        }
        for (at, row) in self.question_choices.iter().enumerate() {
            person("question_choices", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.requirements.iter().enumerate() {
            person("requirements", at, "set_by", Some(&row.set_by))?;
        }
        for (at, row) in self.contacts.iter().enumerate() {
            person("contacts", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.invitations.iter().enumerate() {
            person("invitations", at, "person", Some(&row.person))?;
            person("invitations", at, "spokesperson", row.spokesperson.as_ref())?;
        }
        for (at, row) in self.information.iter().enumerate() {
            person("information", at, "wanted_by", Some(&row.wanted_by))?;
            person("information", at, "asked_of", row.asked_of.as_ref())?;
        }
        for (at, row) in self.information_told.iter().enumerate() {
            person("information_told", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.views.iter().enumerate() {
            person("views", at, "person", Some(&row.person))?;
            person("views", at, "brought_by", row.brought_by.as_ref())?;
        }
        for (at, row) in self.dates.iter().enumerate() {
            person("dates", at, "whose", row.whose.as_ref())?;
        }
        for (at, row) in self.availabilities.iter().enumerate() {
            person("availabilities", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.arrangements.iter().enumerate() {
            person("arrangements", at, "by", row.by.as_ref())?;
            person("arrangements", at, "whom", row.whom.as_ref())?;
        }
        for (at, row) in self.attendances.iter().enumerate() {
            person("attendances", at, "person", Some(&row.person))?;
            person(
                "attendances",
                at,
                "stays_by_choice_of",
                row.stays_by_choice_of.as_ref(),
            )?;
        }
        for (at, row) in self.plans.iter().enumerate() {
            person("plans", at, "convener", row.convener.as_ref())?;
        }
        for (at, row) in self.agreements.iter().enumerate() {
            person("agreements", at, "checked_by", row.checked_by.as_ref())?;
        }
        for (at, row) in self.owners.iter().enumerate() {
            person("owners", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.help_asked.iter().enumerate() {
            person("help_asked", at, "of", row.of.as_ref())?;
        }
        for (at, row) in self.verdicts.iter().enumerate() {
            person("verdicts", at, "by", Some(&row.by))?;
        }
        for (at, row) in self.plan_shares.iter().enumerate() {
            person("plan_shares", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.follow_up_meetings.iter().enumerate() {
            person("follow_up_meetings", at, "convener", row.convener.as_ref())?;
        }
        for (at, row) in self.follow_up_calls.iter().enumerate() {
            person("follow_up_calls", at, "person", Some(&row.person))?;
        }
        for (at, row) in self.agreement_progress.iter().enumerate() {
            person("agreement_progress", at, "told_by", row.told_by.as_ref())?;
        }
        Ok(())
    }

    fn numbers_exist(&self) -> Result<(), Failure> {
        let conferences: BTreeSet<u32> = self.conferences.iter().map(|row| row.number).collect();
        let candidates: BTreeSet<u32> = self.candidate_dates.iter().map(|row| row.number).collect();
        let requirements: BTreeSet<u32> = self.requirements.iter().map(|row| row.number).collect();
        let information: BTreeSet<u32> = self.information.iter().map(|row| row.number).collect();
        let versions: BTreeSet<u32> = self.plans.iter().map(|row| row.version).collect();
        let agreements: BTreeSet<(u32, u32)> = self
            .agreements
            .iter()
            .map(|row| (row.version, row.number))
            .collect();

        exist(
            "invitations",
            "conference",
            &conferences,
            self.invitations.iter().map(|row| row.conference),
        )?;
        exist(
            "exclusions",
            "conference",
            &conferences,
            self.exclusions.iter().map(|row| row.conference),
        )?;
        let questions: BTreeSet<u32> = self.questions.iter().map(|row| row.number).collect();
        exist(
            "question_choices",
            "question",
            &questions,
            self.question_choices.iter().map(|row| row.question),
        )?;
        exist(
            "requirements_told",
            "requirement",
            &requirements,
            self.requirements_told.iter().map(|row| row.requirement),
        )?;
        exist(
            "requirements",
            "replaces",
            &requirements,
            self.requirements
                .iter()
                .map(|row| row.replaces.unwrap_or(row.number)),
        )?;
        exist(
            "information_told",
            "information",
            &information,
            self.information_told.iter().map(|row| row.information),
        )?;
        exist(
            "views",
            "conference",
            &conferences,
            self.views.iter().map(|row| row.conference),
        )?;
        exist(
            "candidate_dates",
            "conference",
            &conferences,
            self.candidate_dates.iter().map(|row| row.conference),
        )?;
        exist(
            "availabilities",
            "candidate",
            &candidates,
            self.availabilities.iter().map(|row| row.candidate),
        )?;
        exist(
            "arrangements",
            "conference",
            &conferences,
            self.arrangements.iter().map(|row| row.conference),
        )?;
        exist(
            "attendances",
            "conference",
            &conferences,
            self.attendances.iter().map(|row| row.conference),
        )?;
        exist(
            "plans",
            "conference",
            &conferences,
            self.plans.iter().map(|row| row.conference),
        )?;
        exist(
            "agreements",
            "version",
            &versions,
            self.agreements.iter().map(|row| row.version),
        )?;
        exist(
            "owners",
            "agreement",
            &agreements,
            self.owners.iter().map(|row| (row.version, row.agreement)),
        )?;
        exist(
            "help_asked",
            "version",
            &versions,
            self.help_asked.iter().map(|row| row.version),
        )?;
        exist(
            "what_ifs",
            "version",
            &versions,
            self.what_ifs.iter().map(|row| row.version),
        )?;
        exist(
            "requirement_answers",
            "requirement",
            &requirements,
            self.requirement_answers.iter().map(|row| row.requirement),
        )?;
        exist(
            "requirement_answers",
            "agreement",
            &agreements,
            self.requirement_answers
                .iter()
                .map(|row| (row.version, row.agreement)),
        )?;
        exist(
            "verdicts",
            "version",
            &versions,
            self.verdicts.iter().map(|row| row.version),
        )?;
        exist(
            "verdicts",
            "requirement",
            &requirements,
            self.verdicts.iter().map(|row| row.requirement),
        )?;
        exist(
            "plan_shares",
            "version",
            &versions,
            self.plan_shares.iter().map(|row| row.version),
        )?;
        exist(
            "follow_up_meetings",
            "conference",
            &conferences,
            self.follow_up_meetings.iter().map(|row| row.conference),
        )?;
        exist(
            "follow_up_calls",
            "conference",
            &conferences,
            self.follow_up_calls.iter().map(|row| row.conference),
        )?;
        exist(
            "agreement_progress",
            "agreement",
            &agreements,
            self.agreement_progress
                .iter()
                .map(|row| (row.version, row.agreement)),
        )
    }
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

fn exist<K: Ord>(
    list: &str,
    field: &str,
    known: &BTreeSet<K>,
    used: impl Iterator<Item = K>,
) -> Result<(), Failure> {
    for (at, key) in used.enumerate() {
        if !known.contains(&key) {
            return Err(dangling(format!("{list}[{at}].{field}")));
        }
    }
    Ok(())
}

fn dangling(path: String) -> Failure {
    failure!(Invalid, "import-reference").about(path)
}
