//! `ekc privacy erase`: a whole case goes;
//! one row of figures without names stays (AVG art. 17, art. 5(1)(e)).

use super::super::print;
use super::left::{Left, instead, papers};
use super::{confirm, copies, say_it_changed};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::failure::Failure;
use crate::language::masking::Mask;
use crate::method::approach::may_be_written_to;
use crate::method::breach::without_names;
use crate::method::registration::registration;
use crate::movement::change::TRIES;
use crate::movement::outgoing;
use crate::papers::subject::Erased;
use crate::store::{CaseFile, Erasing, StoreError};
use crate::words::message;
use chrono::NaiveDate;
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
        let replace = outgoing::may_go(desk, &case, &letters, false)?;
        let ready = outgoing::get_ready(desk, &letters, replace)?;
        let papers = papers(&file, &case, None)?;
        if !carry_out(desk, &mut file, &case, desk.today(), seen)? {
            continue;
        }
        desk.write_marks(&file, &copies)?;
        desk.delete_version_copies()?;
        // The letter goes last: what it says is true from here on.
        outgoing::hand_out(desk, &letters, ready)?;
        let text = desk.words.say(message!("erased", handle = case.handle()));
        let left = Left {
            papers,
            copies,
            letters: letters.into_iter().map(|it| it.path).collect(),
            then: Vec::new(),
        };
        return left.tell(desk, "ekc.erased/1", &text);
    }
    Err(StoreError::Overtaken.into())
}

/// Erase a case as it was read at `seen`. When something else was recorded since, nothing is
/// erased, and the caller reads it again.
pub(super) fn carry_out(
    desk: &Desk,
    file: &mut CaseFile,
    case: &Case,
    on: NaiveDate,
    seen: i64,
) -> Result<bool, Failure> {
    let (year, figures) = registration(case);
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
        seen,
    };
    match file.erase(&erasing) {
        Err(StoreError::Overtaken) => Ok(false),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(true),
    }
}
