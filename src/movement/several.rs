//! Several of one kind in one sitting: after one is recorded the next is asked, until the person is
//! done. Each is a step of its own, so that who stops has lost nothing.

use super::change::{Draft, change_in_sitting, tell_end_of_sitting};
use super::input::Sitting;
use super::left_form::kept_until;
use super::named;
use super::question::{Answer, Question};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::failure::{Failure, Kind, failure};
use crate::method::rules::role_goes_on;
use crate::ui::ask::{FormWord, List, Listed, Picked, Said, read_said};
use crate::ui::explain::explain;
use crate::words::{Message, message};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) use super::left_form::{AT_THE_DOOR, PASTED, Unrecorded};

/// What is typed to be done, in either language.
const DONE: [&str; 4] = ["klaar", "done", "skip", "overslaan"];

/// What is asked next in a sitting.
pub(crate) enum Next<T> {
    /// This one.
    One(T),
    /// Nobody more.
    Done,
}

/// One after another: `ask` says who or what is next, and `record` records it and says whether it
/// did. Both are told how many were recorded already.
pub(crate) fn one_after_another<T>(
    desk: &mut Desk,
    mut ask: impl FnMut(&mut Desk, &Case, usize) -> Result<Next<T>, Failure>,
    mut record: impl FnMut(&mut Desk, T, usize) -> Result<bool, Failure>,
) -> Result<(), Failure> {
    let mut count = 0;
    loop {
        let case = open_case(desk)?;
        let next = match ask(desk, &case, count) {
            // A list was pasted, and is kept.
            Err(failure) if count > 0 && kept_until(&failure).is_some() => {
                return Err(stopped_after(count, &failure));
            }
            // What was recorded stands, and nothing more was begun.
            Err(failure) if count > 0 && failure.kind() == Kind::Stopped => Next::Done,
            asked => asked?,
        };
        let one = match next {
            Next::One(one) => one,
            Next::Done if count == 0 => return Ok(()),
            Next::Done => return tell_end_of_sitting(desk, count),
        };
        match record(desk, one, count) {
            Ok(true) => count += 1,
            Ok(false) => {}
            Err(failure) if count > 0 && failure.kind() == Kind::Stopped => {
                return Err(stopped_after(count, &failure));
            }
            Err(failure) => return Err(failure),
        }
    }
}

/// The person stopped after so many were recorded. It is said whether the last one lies ready.
fn stopped_after(count: usize, failure: &Failure) -> Failure {
    if let Some(until) = kept_until(failure) {
        failure!(Stopped, "stopped-after-draft", count = count, until = until)
    } else {
        failure!(Stopped, "stopped-after", count = count)
    }
}

/// The case as it is now, when something can be recorded in it.
pub(crate) fn open_case(desk: &mut Desk) -> Result<Case, Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    role_goes_on(&case)?;
    Ok(case)
}

/// Whether something that was typed at this command lies ready: that is offered first.
pub(crate) fn has_draft(desk: &mut Desk, case: &Case) -> Result<bool, Failure> {
    let file = desk.open()?;
    let command = desk.invocation.command.clone();
    let drafts = file.drafts(&command, Some(case.handle()));
    Ok(drafts.is_ok_and(|it| !it.is_empty()))
}

/// A form about a person, for one person after another. The first is asked as always; then those
/// who are still open are shown to choose from. `still_open` gets the case as it is and as it was.
pub(crate) fn person_by_person<F: Default + Serialize + DeserializeOwned>(
    desk: &mut Desk,
    questions: &[Question],
    still_open: impl Fn(&Case, &Case) -> Vec<Handle>,
    decide: impl Fn(&mut Draft, &F) -> Result<Event, Failure>,
) -> Result<(), Failure> {
    let began = open_case(desk)?;
    one_after_another(
        desk,
        |desk, case, count| match count {
            0 => Ok(Next::One(None)),
            _ => next_person(desk, case, &still_open(case, &began)),
        },
        |desk, person, count| {
            let sitting = Sitting {
                answered: person
                    .map(|it| ("person", as_given(questions, &it)))
                    .into_iter()
                    .collect(),
                is_told: count > 0,
            };
            change_in_sitting(desk, &F::default(), questions, &sitting, &decide).map(|()| true)
        },
    )
}

/// Somebody as the question for people takes it.
fn as_given(questions: &[Question], person: &Handle) -> Value {
    let is_list = |it: &Question| it.field == "person" && matches!(it.answer, Answer::People);
    if questions.iter().any(is_list) {
        json!([person.as_str()])
    } else {
        json!(person.as_str())
    }
}

/// Who is next of those who are still open, or somebody else, who is then asked for by name.
fn next_person(
    desk: &mut Desk,
    case: &Case,
    open: &[Handle],
) -> Result<Next<Option<Handle>>, Failure> {
    if open.is_empty() {
        return Ok(Next::Done);
    }
    let mut lines = vec![Listed::new(desk.words.say(message!("ask-done")), &DONE)];
    let people = open.iter().filter_map(|it| case.person(it));
    lines.extend(people.map(|it| Listed::new(named::label(desk, it), &[])));
    let other = desk.words.say(message!("ask-next-other"));
    lines.push(Listed::new(other, &[]));
    let question = desk
        .words
        .say(message!("ask-next-person", count = open.len()));
    let list = List::new(question, lines, &desk.words).in_form();
    let list = list.with_first_on_enter();
    loop {
        let said = match desk.ask().pick(&list)? {
            Picked::Line(0) => return Ok(Next::Done),
            // Behind them stands somebody else.
            Picked::Line(place) => return Ok(Next::One(open.get(place - 1).cloned())),
            Picked::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Picked::Word(FormWord::Back) => message!("ask-next-is-recorded"),
            Picked::Word(FormWord::Help) => message!("ask-next-help"),
            Picked::Word(FormWord::Editor) => message!("ask-no-editor"),
        };
        remark(desk, said);
    }
}

/// A line that is asked outside a form; nothing for who goes back. `help` is what can be typed.
pub(crate) fn ask_line(
    desk: &mut Desk,
    question: &str,
    help: &Message,
) -> Result<Option<String>, Failure> {
    let answer = ask_line_or_table(desk, question, help)?;
    Ok(answer.map(|text| text.replace('\t', " ")))
}

/// The same, where a table may be pasted: its columns are kept apart.
pub(crate) fn ask_line_or_table(
    desk: &mut Desk,
    question: &str,
    help: &Message,
) -> Result<Option<String>, Failure> {
    loop {
        let typed = desk.ask().table_line(question)?;
        let said = match read_said(&typed) {
            Said::Text(text) => return Ok(Some(text)),
            Said::Word(FormWord::Back) => return Ok(None),
            Said::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Said::Word(FormWord::Help) => help.clone(),
            Said::Word(FormWord::Editor) => message!("ask-no-editor"),
            Said::Unknown => message!("ask-word-unknown"),
        };
        remark(desk, said);
    }
}

/// Say something between two questions.
pub(crate) fn remark(desk: &mut Desk, said: Message) {
    let said = desk.words.say(said);
    desk.ask().remark(&said);
}

/// Say between two questions why something is not taken.
pub(crate) fn say_why(desk: &mut Desk, failure: &Failure) {
    let why = explain(failure, &desk.words);
    desk.ask().remark(&why);
}

/// The places from 0 of the numbers that were typed, such as `1 3 5` or `1, 3`, each once; nothing
/// when something else was typed, or a number that is not there.
pub(crate) fn places_in(typed: &str, most: usize) -> Option<Vec<usize>> {
    let mut places = Vec::new();
    for piece in typed.split([' ', ',', '\n', '\t']) {
        let digits = piece.trim().trim_end_matches(['.', ')']);
        if digits.is_empty() {
            continue;
        }
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse::<usize>().ok().filter(|_| is_number)?;
        let place = number.checked_sub(1).filter(|place| *place < most)?;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    (!places.is_empty()).then_some(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed_and_anything_else_is_none() {
        for (typed, places) in [
            ("1 3 5", Some(vec![0, 2, 4])),
            ("1, 3,5", Some(vec![0, 2, 4])),
            ("2. 2)", Some(vec![1])),
            ("6", None),
            ("0", None),
            ("1 oma", None),
            ("+1", None),
            (" ", None),
        ] {
            assert_eq!(places_in(typed, 5), places, "{typed}");
        }
    }
}
