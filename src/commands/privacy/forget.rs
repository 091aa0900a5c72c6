//! `ekc privacy forget`: the file forgets somebody; the plan of the others stays (AVG art. 17).

use super::super::change::{Told, in_words};
use super::super::leaving;
use super::super::print;
use super::{confirm, copies};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::text::{Handle, Name, Prose, is_same_name};
use crate::failure::{Failure, Kind};
use crate::method::breach::without_names;
use crate::method::forgetting::{Instead, forget, retold};
use crate::method::masking::Mask;
use crate::papers::view::Erased;
use crate::store::{CaseFile, Forgetting, Forgotten, LogLine, Marked};
use crate::words::Language;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: String,
    #[arg(long, value_name = "PERSON")]
    confirm: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    letter: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let person = case
        .find_person(&form.person)
        .map_err(|failure| failure.named("PERSON"))?
        .clone();
    may_be_forgotten(&case, &person)?;
    confirm(
        desk,
        form.confirm.as_deref(),
        person.handle.as_str(),
        "ask-forget",
        person.name.as_str(),
    )?;
    let copies = copies(&file)?;
    let letters = match &form.letter {
        Some(to) => print::letters_of_erasure(
            desk,
            &file,
            &case,
            &[&person],
            to,
            Erased {
                reader_only: true,
                copies_left: !copies.is_empty(),
            },
        )?,
        None => Vec::new(),
    };
    let replace = leaving::may_go(desk, &letters, false)?;
    let ready = leaving::get_ready(desk, &letters, replace)?;
    let papers = papers(&file, &case, Some(&person))?;
    let instead = carry_out(desk, &mut file, &case, &person, desk.today())?;
    desk.leave_marks(&file, &copies)?;
    desk.let_versions_go()?;
    // The letter goes last: until here it was not true.
    leaving::hand_out(desk, &letters, ready)?;
    let elsewhere = also_in(&file, &case, &person)?;
    let text = desk.words.say_with(
        "forgotten",
        &[
            ("handle", person.handle.to_string()),
            ("other", instead.handle.to_string()),
        ],
    );
    let mut then = vec![desk.words.say("forgotten-read-again")];
    then.extend(elsewhere.iter().map(|case| {
        desk.words
            .say_with("forgotten-elsewhere", &[("case", case.to_string())])
    }));
    let left = Left {
        papers,
        copies,
        letters: letters.into_iter().map(|it| it.path).collect(),
        then,
    };
    left.tell(desk, "ekc.forgotten/1", &text)
}

/// Other cases in which somebody of the same name is: it may be the same person.
fn also_in(file: &CaseFile, case: &Case, person: &Person) -> Result<Vec<Handle>, Failure> {
    let mut found = Vec::new();
    for line in file
        .cases()?
        .iter()
        .filter(|line| line.handle != case.handle().as_str())
    {
        let handle = Handle::parse(&line.handle)?;
        let other = file.load(&handle)?;
        if other.is_some_and(|other| {
            other
                .people
                .iter()
                .any(|it| is_same_name(&it.name, &person.name))
        }) {
            found.push(handle);
        }
    }
    Ok(found)
}

/// Without its only main person there is no case left.
fn may_be_forgotten(case: &Case, person: &Person) -> Result<(), Failure> {
    let is_last = person.role == Role::MainPerson && case.main_persons().count() == 1;
    if is_last {
        Err(Failure::new(Kind::Blocked, "forget-main-person")
            .with("case", case.handle().to_string()))
    } else {
        Ok(())
    }
}

fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    person: &Person,
    on: NaiveDate,
) -> Result<Instead, Failure> {
    let instead = instead(desk, case)?;
    let after = forget(case, &person.handle, &instead);
    let told = Told::new("forgotten")
        .with("other", &instead.handle)
        .to_value();
    let retell = |told: &Value| retold(told, case, person, &instead);
    let others: Vec<&Person> = case
        .people
        .iter()
        .filter(|it| it.handle != person.handle)
        .collect();
    let mask = Mask::new(&[person], &others, instead.mask.as_str());
    let incidents = without_names(&file.incidents()?, &mask, None);
    let seen = file.newest_operation()?;
    let forgetting = Forgetting {
        at: desk.now(),
        on,
        person: &person.handle,
        before: case,
        after: &after,
        told: &told,
        incidents: &incidents,
        retell: &retell,
        seen,
    };
    file.forget(&forgetting)?;
    Ok(instead)
}

/// What comes in their place, in the language of the coordinator.
pub(super) fn instead(desk: &Desk, case: &Case) -> Result<Instead, Failure> {
    let (stem, name) = match desk.words.language() {
        Language::Dutch => ("vergeten", "Vergeten"),
        Language::English => ("forgotten", "Forgotten"),
    };
    let handle = case
        .free_handle(stem, stem)
        .ok_or_else(|| Failure::new(Kind::Invalid, "handle-form"))?;
    Ok(Instead {
        handle,
        name: Name::parse(name)?,
        mask: Prose::parse(&format!("({stem})"))?,
    })
}

/// What these marks are about in a copy that is being put back: each case and person once, and nobody of a case that goes
/// whole.
pub(crate) fn marked(file: &CaseFile, known: &[Forgotten]) -> Result<Vec<Marked>, Failure> {
    let mut found: Vec<Marked> = Vec::new();
    for marks in known {
        for it in file.marked(marks)? {
            let is_there = found
                .iter()
                .any(|there| there.case == it.case && there.person == it.person);
            if !is_there {
                found.push(it);
            }
        }
    }
    let whole: Vec<Handle> = found
        .iter()
        .filter(|it| it.person.is_none())
        .map(|it| it.case.clone())
        .collect();
    found.retain(|it| it.person.is_none() || !whole.contains(&it.case));
    Ok(found)
}

/// Let a copy that is being put back forget this, which was erased since, and take the marks over.
pub(crate) fn forget_again(
    desk: &Desk,
    file: &mut CaseFile,
    known: &[Forgotten],
    marked: &[Marked],
) -> Result<(), Failure> {
    for it in marked {
        let Some(case) = file.load(&it.case)? else {
            continue;
        };
        match it.person.as_ref().map(|who| case.person(who)) {
            Some(Some(person)) => drop(carry_out(desk, file, &case, person, it.mark.on)?),
            Some(None) => {}
            None => super::erase::carry_out(desk, file, &case, it.mark.on)?,
        }
    }
    for marks in known {
        file.take_over(marks)?;
    }
    Ok(())
}

/// Papers that were written for a case, or for one person: what they are and where they went.
pub(super) fn papers(
    file: &CaseFile,
    case: &Case,
    person: Option<&Person>,
) -> Result<Vec<LogLine>, Failure> {
    let mut lines = file.left(case.handle())?;
    let about = |line: &LogLine, handle: &Handle| match line.told["args"]["person"].as_str() {
        Some(of) => of == handle.as_str(),
        // A list or a plan for all of them names each.
        None => true,
    };
    lines.retain(|line| person.is_none_or(|person| about(line, &person.handle)));
    // What was made again in the same place took the place of the one before.
    let mut told: Vec<Value> = Vec::new();
    lines.retain(|line| {
        let is_new = !told.contains(&line.told);
        told.push(line.told.clone());
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
            .map(|line| in_words(&line.told, &desk.words))
            .collect();
        let then: Vec<String> = std::iter::once(desk.words.say("erased-for-good"))
            .chain(self.then.clone())
            .collect();
        if desk.options.json {
            return desk.print_json(&json!({ "schema": schema, "text": text, "papers": papers, "copies": self.copies, "letters": self.letters, "then": then }));
        }
        desk.print(text)?;
        if !papers.is_empty() {
            let title = desk
                .words
                .say_with("destroy-papers", &[("count", papers.len().to_string())]);
            desk.print(&title)?;
            for (line, paper) in self.papers.iter().zip(&papers) {
                let on = desk
                    .words
                    .date(line.at.with_timezone(&chrono::Local).date_naive());
                desk.print(&format!("  {on}: {paper}"))?;
            }
        }
        if !self.copies.is_empty() {
            let title = desk.words.say_with(
                "destroy-copies",
                &[("count", self.copies.len().to_string())],
            );
            desk.print(&title)?;
            for copy in &self.copies {
                desk.print(&format!("  {}", copy.display()))?;
            }
        }
        for letter in self.letters.iter().filter(|it| it.as_os_str() != "-") {
            let line = desk
                .words
                .say_with("letter-made", &[("path", letter.display().to_string())]);
            desk.print(&line)?;
        }
        for hint in &then {
            desk.talk(hint);
        }
        Ok(())
    }
}
