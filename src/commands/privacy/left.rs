//! What forgetting and erasing share: what comes in the place of a person, and what no command can
//! reach: papers and copies.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::text::{Handle, Name, Prose};
use crate::failure::{Failure, failure};
use crate::method::forgetting::Instead;
use crate::movement::change::in_words;
use crate::store::{CaseFile, LogLine};
use crate::words::message;
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

/// Papers that were written for a case, or for one person: what they are and where they went.
pub(super) fn papers(
    file: &CaseFile,
    case: &Case,
    person: Option<&Person>,
) -> Result<Vec<LogLine>, Failure> {
    let mut lines = file.left(case.handle())?;
    let about = |line: &LogLine, handle: &Handle| match line.event.reader() {
        Some(of) => of == handle,
        // A list or a plan for all of them names each.
        None => true,
    };
    lines.retain(|line| person.is_none_or(|person| about(line, &person.handle)));
    // A paper that was made again in the same place replaced the earlier one.
    let mut events: Vec<Event> = Vec::new();
    lines.retain(|line| {
        let is_new = !events.contains(&line.event);
        events.push(line.event.clone());
        is_new
    });
    Ok(lines)
}

/// What a command that erases cannot reach: paper and copies.
pub(super) struct Left {
    pub(super) papers: Vec<LogLine>,
    pub(super) copies: Vec<PathBuf>,
    pub(super) letters: Vec<PathBuf>,
    /// What else the coordinator does now.
    pub(super) then: Vec<String>,
}

impl Left {
    pub(super) fn tell(&self, desk: &mut Desk, schema: &str, text: &str) -> Result<(), Failure> {
        let papers: Vec<String> = self
            .papers
            .iter()
            .map(|line| in_words(&line.event, &desk.words))
            .collect();
        let then: Vec<String> = std::iter::once(desk.words.say(message!("erased-for-good")))
            .chain(self.then.clone())
            .collect();
        if desk.options.json {
            return desk.print_json(&json!({
                "schema": schema,
                "text": text,
                "papers": papers,
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
            for (line, paper) in self.papers.iter().zip(&papers) {
                let on = desk
                    .words
                    .date(line.at.with_timezone(&chrono::Local).date_naive());
                desk.print(&format!("  {on}: {paper}"))?;
            }
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
