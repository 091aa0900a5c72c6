//! People by name beside their handle, on the coordinator's own screen. What is no screen, such as
//! a pipe, JSON, the log or a failure, keeps to handles; and so does all when that was asked
//! (`--handles`, `EKC_HANDLES`).

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::words::Words;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The words for what is printed of a case.
pub(crate) fn words(desk: &Desk, case: &Case) -> Rc<Words> {
    naming(desk, case, desk.prints_names())
}

/// The words for what is said beside it, and at a question.
pub(crate) fn words_of_talk(desk: &Desk, case: &Case) -> Rc<Words> {
    naming(desk, case, desk.talks_names())
}

fn naming(desk: &Desk, case: &Case, may_name: bool) -> Rc<Words> {
    if !may_name {
        return Rc::clone(&desk.words);
    }
    let names: BTreeMap<String, String> = case
        .people
        .iter()
        .filter_map(|it| Some((it.handle.to_string(), first_name(it)?.to_owned())))
        .collect();
    Rc::new(desk.words.naming(names))
}

/// Somebody in a list at a question, by the whole name: several may have the same first name.
pub(crate) fn label(desk: &Desk, person: &Person) -> String {
    if desk.talks_names() && has_name(person) {
        format!("{} ({})", person.handle, person.name)
    } else {
        person.handle.to_string()
    }
}

/// The first name; none for who has no name here.
fn first_name(person: &Person) -> Option<&str> {
    let first = person.name.as_str().split(' ').next();
    first.filter(|_| has_name(person))
}

/// Not who is forgotten, and not a door without a name.
fn has_name(person: &Person) -> bool {
    !person.is_forgotten() && !person.is_unnamed()
}
