//! What forgetting and erasing share: what comes in the place of a person, and what no command can
//! reach: papers and copies.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::text::{Name, Prose};
use crate::failure::{Failure, failure};
use crate::method::forgetting::Instead;
use crate::method::naming::{NamedPerson, Names};
use crate::movement::change::in_words;
use crate::papers::paper_of;
use crate::store::{CaseFile, LogLine};
use crate::words::message;
use chrono::Local;
use serde_json::json;
use std::path::PathBuf;

/// What comes in their place, in the language of the coordinator.
pub(super) fn instead(desk: &Desk, case: &Case) -> Result<Instead, Failure> {
    let stem = desk.words.say(message!("handle-forgotten"));
    let name = desk.words.say(message!("name-forgotten"));
    let handle = case
        .free_handle(&stem, &stem)
        .ok_or_else(|| failure!(Invalid, "handle-form"))?;
    Ok(Instead {
        handle,
        name: Name::parse(&name)?,
        mask: Prose::parse(&format!("({stem})"))?,
    })
}

/// Whom something that left may name. Of what is not known, anybody.
pub(super) fn names(event: &Event) -> Names {
    if let Event::PaperMade { kind, .. } = event {
        paper_of(*kind).names
    } else if let Event::CalendarMade { .. } = event {
        Names::OwnWords
    } else if let Event::ContactsExported { .. } = event {
        Names::TheCircle
    } else if let Event::HoursExported { .. } = event {
        Names::NobodyElse
    } else {
        Names::WholeCase
    }
}

/// What left for a case: what it is and where it went.
pub(super) fn papers(file: &CaseFile, case: &Case) -> Result<Vec<LogLine>, Failure> {
    let mut lines = file.left(case.handle())?;
    // A paper that was made again in the same place replaced the earlier one.
    let mut events: Vec<Event> = Vec::new();
    lines.retain(|line| {
        let is_new = !events.contains(&line.event);
        events.push(line.event.clone());
        is_new
    });
    Ok(lines)
}

/// The same of one person: what was made for them, and what is of others and may name them.
pub(super) fn papers_that_name(
    file: &CaseFile,
    case: &Case,
    person: &Person,
) -> Result<(Vec<LogLine>, Vec<LogLine>), Failure> {
    let mut lines = papers(file, case)?;
    let named = NamedPerson::new(case, person);
    lines.retain(|line| named.may_stand_on(names(&line.event), line.event.reader()));
    Ok(lines
        .into_iter()
        .partition(|line| line.event.reader() == Some(&person.handle)))
}

/// What a command that erases cannot reach: paper and copies.
pub(super) struct Left {
    pub(super) papers: Vec<LogLine>,
    /// Papers of others that may name who is forgotten.
    pub(super) of_others: Vec<LogLine>,
    pub(super) copies: Vec<PathBuf>,
    pub(super) letters: Vec<PathBuf>,
    /// What else the coordinator does now.
    pub(super) then: Vec<String>,
}

impl Left {
    pub(super) fn tell(&self, desk: &mut Desk, schema: &str, text: &str) -> Result<(), Failure> {
        let told = |lines: &[LogLine]| -> Vec<String> {
            lines
                .iter()
                .map(|line| in_words(&line.event, &desk.words))
                .collect()
        };
        let (papers, of_others) = (told(&self.papers), told(&self.of_others));
        let then: Vec<String> = std::iter::once(desk.words.say(message!("erased-for-good")))
            .chain(self.then.clone())
            .collect();
        if desk.options.json {
            return desk.print_json(&json!({
                "schema": schema,
                "text": text,
                "papers": papers,
                "papers_of_others": of_others,
                "copies": self.copies,
                "letters": self.letters,
                "then": then,
            }));
        }
        desk.print(text)?;
        if !papers.is_empty() {
            let title = desk
                .words
                .say(message!("destroy-papers", count = papers.len()));
            desk.print(&title)?;
            print_lines(desk, &self.papers)?;
        }
        if !of_others.is_empty() {
            let title = desk
                .words
                .say(message!("papers-of-others", count = of_others.len()));
            desk.print(&title)?;
            print_lines(desk, &self.of_others)?;
        }
        if !self.copies.is_empty() {
            let title = desk
                .words
                .say(message!("destroy-copies", count = self.copies.len()));
            desk.print(&title)?;
            for copy in &self.copies {
                desk.print(&format!("  {}", copy.display()))?;
            }
        }
        for letter in self.letters.iter().filter(|it| it.as_os_str() != "-") {
            let line = desk
                .words
                .say(message!("letter-made", path = letter.display()));
            desk.print(&line)?;
        }
        for hint in &then {
            desk.talk(hint);
        }
        Ok(())
    }
}

/// Each on a line of its own, with the day it was made.
fn print_lines(desk: &mut Desk, lines: &[LogLine]) -> Result<(), Failure> {
    for line in lines {
        let told = dated(desk, line);
        desk.print(&told)?;
    }
    Ok(())
}

/// What left, with its day.
pub(super) fn dated(desk: &Desk, line: &LogLine) -> String {
    let on = line.at.with_timezone(&Local).date_naive();
    format!(
        "  {}: {}",
        desk.words.date(on),
        in_words(&line.event, &desk.words)
    )
}
