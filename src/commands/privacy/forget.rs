//! `ekc privacy forget`: the file forgets somebody; the plan of the others stays (AVG art. 17).

use super::super::print;
use super::left::{Left, instead, papers_that_name};
use super::{
    Letters, When, about_the_letter, confirm, copies, half_done, paths_of, say_it_changed, written,
};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::attachment::Attachment;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::text::{Handle, is_same_name};
use crate::failure::{Failure, failure};
use crate::language::masking::Mask;
use crate::method::breach::without_names;
use crate::method::erasure::is_only_main_person;
use crate::method::forgetting::{Instead, forget, retold};
use crate::movement::change::TRIES;
use crate::movement::input::find_person;
use crate::movement::named;
use crate::movement::outgoing;
use crate::movement::which::{Which, which};
use crate::papers::subject::Erased;
use crate::store::{CaseFile, Forgetting, StoreError};
use crate::ui::explain::explain;
use crate::words::message;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "PERSON")]
    confirm: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    letter: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let who = who_is_meant(form, desk, &file)?;
    let mut asked: Option<(Case, Person)> = None;
    for _ in 0..TRIES {
        // The number first: what is recorded while the question stands is noticed when we forget.
        let seen = file.newest_operation()?;
        let named = asked.as_ref().map(|(case, _)| case.handle().as_str());
        let case = desk.load(&file, named)?;
        let person = find_person(&case, &who)
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
            let called = desk
                .words
                .called(person.handle.as_str(), person.name.as_str());
            confirm(
                desk,
                form.confirm.as_deref(),
                person.handle.as_str(),
                message!("ask-forget", handle = person.handle),
                message!("ask-forget-about", name = called),
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
        let replace = outgoing::may_go(desk, &case, &letters, false).map_err(about_the_letter)?;
        let (papers, of_others) = papers_that_name(&file, &case, &person)?;
        let turn = desk.take_turn()?;
        let half_done = half_done(desk, &file, &case)?;
        let ready = Letters::write(desk, &mut file, &letters, replace)?;
        let when = When {
            on: desk.today(),
            seen,
        };
        let paths = paths_of(&letters);
        let forgotten = carry_out(desk, &mut file, &case, &person, &paths, when);
        let (instead, operation) = match forgotten {
            Ok(Some(done)) => done,
            not_forgotten => {
                ready.throw_away(&mut file);
                not_forgotten?;
                continue;
            }
        };
        let is_tidy = desk.tidy_up(&file);
        let (put, handed_out) = ready.hand_out(desk, &mut file, &letters, (operation, is_tidy));
        drop(turn);
        // They are forgotten, whatever comes of looking further.
        let elsewhere = also_in(&file, &case, &person).unwrap_or_default();
        let text = desk.words.say(message!(
            "forgotten",
            handle = person.handle,
            other = instead.handle
        ));
        let mut then = vec![desk.words.say(message!("forgotten-read-again"))];
        then.extend(about_attachments(desk, &case, &person));
        then.extend(half_done);
        then.extend(
            elsewhere
                .iter()
                .map(|case| desk.words.say(message!("forgotten-elsewhere", case = case))),
        );
        let left = Left {
            papers,
            of_others,
            copies,
            letters: written(letters, put, handed_out.is_ok()),
            then,
        };
        left.tell(desk, "ekc.forgotten/1", &text)?;
        return handed_out;
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

/// The papers of others: those from them went along, and the others the coordinator looks at. What
/// stands in a paper is not known.
fn about_attachments(desk: &Desk, case: &Case, person: &Person) -> Vec<String> {
    let is_theirs = |it: &&Attachment| it.from_person.as_ref() == Some(&person.handle);
    let gone = case.attachments.iter().filter(is_theirs).count();
    let left = case.attachments.len() - gone;
    let mut lines = Vec::new();
    if gone > 0 {
        lines.push(
            desk.words
                .say(message!("forgotten-attachments", count = gone)),
        );
    }
    if left > 0 {
        lines.push(
            desk.words
                .say(message!("forgotten-look-at-attachments", count = left)),
        );
    }
    lines
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
    if is_only_main_person(case, person) {
        Err(failure!(
            Blocked,
            "forget-main-person",
            case = case.handle()
        ))
    } else {
        Ok(())
    }
}

/// Who was named; otherwise it is asked, until it is somebody in the case.
fn who_is_meant(form: &Form, desk: &mut Desk, file: &CaseFile) -> Result<String, Failure> {
    if let Some(person) = &form.person {
        return Ok(person.clone());
    }
    if !desk.can_ask() {
        let flags = desk.how_to_give("person");
        return Err(failure!(NoTerminal, "missing-answers", flags = flags));
    }
    let case = desk.load(file, None)?;
    let words = named::words_of_talk(desk, &case);
    let people = case
        .people
        .iter()
        .map(|it| words.people(it.handle.as_str()));
    let people: Vec<String> = people.collect();
    let question = desk.words.say(message!("ask-forget-person"));
    let question = format!("{question} [{}]", people.join(", "));
    loop {
        let typed = desk.ask().line(&question)?;
        let failure = match find_person(&case, &typed) {
            Ok(person) => return Ok(person.handle.to_string()),
            Err(failure) => failure,
        };
        match which(desk, &case, &failure)? {
            Which::One(chosen) => return Ok(chosen),
            Which::Back => continue,
            Which::NotAsked => {}
        }
        let remark = explain(&failure, &desk.words);
        desk.ask().remark(&remark);
    }
}

/// Forget someone in a case as it was read then, and give the number of the operation. When
/// something else was recorded since, nobody is forgotten, and the caller reads the case again.
pub(super) fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    person: &Person,
    letters: &[PathBuf],
    When { on, seen }: When,
) -> Result<Option<(Instead, i64)>, Failure> {
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
        letters,
        retell: &retell,
        seen,
    };
    match file.forget(&forgetting) {
        Err(StoreError::Overtaken) => Ok(None),
        Err(error) => Err(error.into()),
        Ok(operation) => Ok(Some((instead, operation))),
    }
}
