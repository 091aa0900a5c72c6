//! `ekc privacy forget`: the file forgets somebody; the plan of the others stays (AVG art. 17).

use super::super::print;
use super::{confirm, copies, say_it_changed};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::text::{Handle, Name, Prose, is_same_name};
use crate::failure::{Failure, Kind};
use crate::language::masking::Mask;
use crate::method::breach::without_names;
use crate::method::forgetting::{Instead, forget, retold};
use crate::movement::change::{TRIES, Told, in_words};
use crate::movement::outgoing;
use crate::papers::view::Erased;
use crate::store::{CaseFile, Forgetting, Forgotten, LogLine, Marked, StoreError};
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
    let mut asked: Option<(Case, Person)> = None;
    for _ in 0..TRIES {
        // The number first: what is recorded while the question stands is noticed when we forget.
        let seen = file.newest_operation()?;
        let named = asked.as_ref().map(|(case, _)| case.handle().as_str());
        let case = desk.load(&file, named)?;
        let person = case
            .find_person(&form.person)
            .map_err(|failure| failure.named("PERSON"))?
            .clone();
        may_be_forgotten(&case, &person)?;
        let is_agreed = match &asked {
            Some((before, who)) => {
                who.handle == person.handle
                    && what_goes(desk, before, who)? == what_goes(desk, &case, &person)?
            }
            None => false,
        };
        if !is_agreed {
            if asked.is_some() {
                say_it_changed(desk, form.confirm.as_deref());
            }
            confirm(
                desk,
                form.confirm.as_deref(),
                person.handle.as_str(),
                "ask-forget",
                person.name.as_str(),
            )?;
        }
        asked = Some((case.clone(), person.clone()));
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
        let replace = outgoing::may_go(desk, &letters, false)?;
        let ready = outgoing::get_ready(desk, &letters, replace)?;
        let papers = papers(&file, &case, Some(&person))?;
        let on = desk.today();
        let Some(instead) = carry_out(desk, &mut file, &case, &person, on, seen)? else {
            continue;
        };
        desk.leave_marks(&file, &copies)?;
        desk.let_versions_go()?;
        // The letter goes last: until here it was not true.
        outgoing::hand_out(desk, &letters, ready)?;
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
        return left.tell(desk, "ekc.forgotten/1", &text);
    }
    Err(StoreError::Overtaken.into())
}

/// The rows that go or are written otherwise when someone is forgotten: to this somebody agreed.
fn what_goes(desk: &Desk, case: &Case, person: &Person) -> Result<Vec<Value>, Failure> {
    let after = forget(case, &person.handle, &instead(desk, case)?);
    let after = rows(&after)?;
    let mut going = rows(case)?;
    going.retain(|row| !after.contains(row));
    Ok(going)
}

/// Every row of a case, with the list it stands in.
fn rows(case: &Case) -> Result<Vec<Value>, Failure> {
    let lists = serde_json::to_value(case).map_err(StoreError::from)?;
    let mut rows = Vec::new();
    for (list, found) in lists.as_object().into_iter().flatten() {
        match found {
            Value::Array(found) => rows.extend(found.iter().map(|row| json!([list, row]))),
            row => rows.push(json!([list, row])),
        }
    }
    Ok(rows)
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

/// Forget someone in a case as it was read at `seen`. Nobody, when something else was recorded since: then the case is
/// read again.
fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    person: &Person,
    on: NaiveDate,
    seen: i64,
) -> Result<Option<Instead>, Failure> {
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
    match file.forget(&forgetting) {
        Err(StoreError::Overtaken) => Ok(None),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(Some(instead)),
    }
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
        let seen = file.newest_operation()?;
        let Some(case) = file.load(&it.case)? else {
            continue;
        };
        let is_done = match it.person.as_ref().map(|who| case.person(who)) {
            Some(Some(person)) => carry_out(desk, file, &case, person, it.mark.on, seen)?.is_some(),
            Some(None) => continue,
            None => super::erase::carry_out(desk, file, &case, it.mark.on, seen)?,
        };
        if !is_done {
            return Err(StoreError::Overtaken.into());
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
