//! `ekc privacy erase`: a whole case goes;
//! one row of figures without names stays (AVG art. 17, art. 5(1)(e)).

use super::super::print;
use super::left::{Left, instead, papers};
use super::{
    Letters, When, about_the_letter, confirm, copies, half_done, paths_of, say_it_changed, written,
};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::failure::Failure;
use crate::language::masking::Mask;
use crate::method::approach::may_be_written_to;
use crate::method::breach::without_names;
use crate::method::registration::{ROW_NUMBER, registration};
use crate::movement::change::TRIES;
use crate::movement::outgoing;
use crate::papers::subject::Erased;
use crate::store::{CaseFile, Erasing, StoreError};
use crate::words::message;
use serde_json::Value;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long, value_name = "CASE")]
    confirm: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    letter: Option<PathBuf>,
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let mut asked: Option<Case> = None;
    for _ in 0..TRIES {
        // The number first: what is recorded while the question stands is noticed when we erase.
        let seen = file.newest_operation()?;
        let named = match &asked {
            Some(case) => Some(case.handle().as_str()),
            None => form.handle.as_deref(),
        };
        let case = desk.load(&file, named)?;
        if asked.as_ref() != Some(&case) {
            if asked.is_some() {
                say_it_changed(desk, form.confirm.as_deref());
            }
            confirm(
                desk,
                form.confirm.as_deref(),
                case.handle().as_str(),
                message!("ask-erase", handle = case.handle()),
                message!("ask-erase-about", name = case.handle()),
            )?;
        }
        asked = Some(case.clone());
        let readers: Vec<&Person> = if form.all {
            case.people.iter().collect()
        } else {
            case.main_persons().collect()
        };
        let readers: Vec<&Person> = readers
            .into_iter()
            .filter(|person| may_be_written_to(&case, person))
            .collect();
        let copies = copies(&file)?;
        let letters = match &form.letter {
            Some(to) => print::letters_of_erasure(
                desk,
                &file,
                &case,
                &readers,
                to,
                Erased {
                    reader_only: false,
                    copies_left: !copies.is_empty(),
                },
            )?,
            None => Vec::new(),
        };
        let replace = outgoing::may_go(desk, &case, &letters, false).map_err(about_the_letter)?;
        let papers = papers(&file, &case)?;
        let turn = desk.take_turn()?;
        let mut then = half_done(desk, &file, &case)?;
        if file.own_calendars()? > 0 {
            then.push(desk.words.say(message!("erased-own-calendar")));
        }
        let ready = Letters::write(desk, &mut file, &letters, replace)?;
        let when = When {
            on: desk.today(),
            seen,
        };
        let paths = paths_of(&letters);
        let operation = match carry_out(desk, &mut file, &case, &paths, when) {
            Ok(Some(operation)) => operation,
            not_erased => {
                ready.throw_away(&mut file);
                not_erased?;
                continue;
            }
        };
        let is_tidy = desk.tidy_up(&file);
        let (put, handed_out) = ready.hand_out(desk, &mut file, &letters, (operation, is_tidy));
        drop(turn);
        let text = desk.words.say(message!("erased", handle = case.handle()));
        let left = Left {
            papers,
            of_others: Vec::new(),
            copies,
            letters: written(letters, put, handed_out.is_ok()),
            then,
        };
        left.tell(desk, "ekc.erased/1", &text)?;
        return handed_out;
    }
    Err(StoreError::Overtaken.into())
}

/// Erase a case as it was read then, and give the number of the operation. When something else
/// was recorded since, nothing is erased, and the caller reads it again.
pub(super) fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    letters: &[PathBuf],
    When { on, seen }: When,
) -> Result<Option<i64>, Failure> {
    let (year, mut figures) = registration(case);
    figures[ROW_NUMBER] = match file.keyed_id_of_case(case.handle()) {
        Err(StoreError::Overtaken) => return Ok(None),
        number => Value::from(number?),
    };
    let event = Event::CaseErased { year };
    let people: Vec<&Person> = case.people.iter().filter(|it| !it.is_forgotten()).collect();
    let mask = Mask::new(&people, &[], instead(desk, case)?.mask.as_str());
    let incidents = without_names(&file.incidents()?, &mask, Some(case.handle()));
    let erasing = Erasing {
        at: desk.now(),
        on,
        case,
        registration: (year, &figures),
        event: &event,
        incidents: &incidents,
        letters,
        seen,
    };
    match file.erase(&erasing) {
        Err(StoreError::Overtaken) => Ok(None),
        Err(error) => Err(error.into()),
        Ok(operation) => Ok(Some(operation)),
    }
}
