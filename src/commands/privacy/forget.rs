//! `ekc privacy forget`: the file forgets somebody; the plan of the others stays (AVG art. 17).

use super::super::print;
use super::left::{Left, instead, papers};
use super::{confirm, copies, say_it_changed};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::event::Event;
use crate::domain::text::{Handle, is_same_name};
use crate::failure::{Failure, failure};
use crate::language::masking::Mask;
use crate::method::breach::without_names;
use crate::method::forgetting::{Instead, forget, retold};
use crate::movement::change::TRIES;
use crate::movement::input::find_person;
use crate::movement::outgoing;
use crate::papers::subject::Erased;
use crate::store::{CaseFile, Forgetting, StoreError};
use crate::words::message;
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
        let person = find_person(&case, &form.person)
            .map_err(|failure| failure.named("PERSON"))?
            .clone();
        ensure_may_be_forgotten(&case, &person)?;
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
                message!("ask-forget", handle = person.handle),
                message!("ask-forget-about", name = person.name),
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
        let replace = outgoing::may_go(desk, &case, &letters, false)?;
        let ready = outgoing::get_ready(desk, &letters, replace)?;
        let papers = papers(&file, &case, Some(&person))?;
        let on = desk.today();
        let Some(instead) = carry_out(desk, &mut file, &case, &person, on, seen)? else {
            continue;
        };
        desk.write_marks(&file, &copies)?;
        desk.delete_version_copies()?;
        // The letter goes last: what it says is true from here on.
        outgoing::hand_out(desk, &letters, ready)?;
        let elsewhere = also_in(&file, &case, &person)?;
        let text = desk.words.say(message!(
            "forgotten",
            handle = person.handle,
            other = instead.handle
        ));
        let mut then = vec![desk.words.say(message!("forgotten-read-again"))];
        then.extend(
            elsewhere
                .iter()
                .map(|case| desk.words.say(message!("forgotten-elsewhere", case = case))),
        );
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

/// The rows that go or change when someone is forgotten. The coordinator agrees to just these.
fn what_goes(desk: &Desk, case: &Case, person: &Person) -> Result<Vec<Value>, Failure> {
    let after = forget(case, &person.handle, &instead(desk, case)?);
    let after = rows(&after)?;
    let mut going = rows(case)?;
    going.retain(|row| !after.contains(row));
    Ok(going)
}

/// Every row of a case, with the list it stands in.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
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

/// Fails for the only main person: without them there is no case.
fn ensure_may_be_forgotten(case: &Case, person: &Person) -> Result<(), Failure> {
    let is_last = person.role == Role::MainPerson && case.main_persons().count() == 1;
    if is_last {
        Err(failure!(
            Blocked,
            "forget-main-person",
            case = case.handle()
        ))
    } else {
        Ok(())
    }
}

/// Forget someone in a case as it was read at `seen`. When something else was recorded since,
/// nobody is forgotten, and the caller reads the case again.
pub(super) fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    person: &Person,
    on: NaiveDate,
    seen: i64,
) -> Result<Option<Instead>, Failure> {
    let instead = instead(desk, case)?;
    let after = forget(case, &person.handle, &instead);
    let event = Event::PersonForgotten {
        other: instead.handle.clone(),
    };
    let retell = |event: &Event| retold(event, case, person, &instead);
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
        event: &event,
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
