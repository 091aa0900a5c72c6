//! What is plain when there is a data breach: the papers and files that had left the encrypted file
//! for its case, and who may stand in them. They are judged apart from that file (AVG art. 34).

use super::left::{dated, names};
use crate::desk::Desk;
use crate::domain::circle::Person;
use crate::domain::incident::Incident;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::method::naming::NamedPerson;
use crate::movement::change::in_words;
use crate::store::{CaseFile, LogLine};
use crate::words::message;
use chrono::Local;

/// What had left for the case of a breach by the day it was found, and whom it may name.
#[derive(Default)]
pub(crate) struct Plain {
    lines: Vec<LogLine>,
    people: Vec<Handle>,
}

impl Plain {
    /// Nothing is known where the breach is about no case.
    pub(crate) fn of(file: &CaseFile, incident: &Incident) -> Result<Self, Failure> {
        let Some(about) = &incident.about else {
            return Ok(Self::default());
        };
        // By the day: of a breach that was found earlier the hour is often not known.
        let found_on = incident.found_at.with_timezone(&Local).date_naive();
        let mut lines = file.left(about)?;
        lines.retain(|line| line.at.with_timezone(&Local).date_naive() <= found_on);
        let mut people = Vec::new();
        if let Some(case) = file.load(about)? {
            let stands_in_one = |person: &&Person| {
                let named = NamedPerson::new(&case, person);
                lines
                    .iter()
                    .any(|line| named.may_stand_on(names(&line.event), line.event.reader()))
            };
            let all = case.people.iter().filter(stands_in_one);
            people.extend(all.map(|person| person.handle.clone()));
        }
        Ok(Self { lines, people })
    }

    /// Whether anything had left.
    pub(crate) fn is_there(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Who may stand in it.
    pub(super) fn people(&self) -> &[Handle] {
        &self.people
    }

    /// What it is and where it went.
    pub(super) fn told(&self, desk: &Desk) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| in_words(&line.event, &desk.words))
            .collect()
    }

    /// What it is with its day, and who may stand in it.
    pub(super) fn listed(&self, desk: &Desk) -> Vec<String> {
        if !self.is_there() {
            return Vec::new();
        }
        let words = &desk.words;
        let mut lines = vec![words.say(message!("incident-papers"))];
        lines.extend(self.lines.iter().map(|line| dated(desk, line)));
        if !self.people.is_empty() {
            let people: Vec<&str> = self.people.iter().map(Handle::as_str).collect();
            lines.push(words.say(message!("incident-people", people = people.join(", "))));
        }
        lines
    }
}
